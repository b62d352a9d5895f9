import { type FloatDType, NdArray } from "../../src/array/index.js";
import { ArgumentError, DTypeError, ShapeError } from "../../src/errors/index.js";
import { CategoricalCrossentropy } from "../../src/losses/index.js";
import vectors from "../fixtures/training/losses.json";
import { expectClose, floats, type Nested2d, truthsOf } from "./helpers";

const GUESSES = floats(
  [
    [0.1, 0.5, 0.4],
    [0.4, 0.6, 0],
    [0.2, 0.3, 0.5],
  ],
  "float64",
);

describe.each<FloatDType>(["float32", "float64"])("CategoricalCrossentropy in %s", (dtype) => {
  test.each(vectors.crossentropy.map((each) => [JSON.stringify([each.options, each.truths]), each] as const))(
    "gives Thinc's gradient and loss with %s",
    (_, { options, truths, gradient, loss }) => {
      const crossentropy = CategoricalCrossentropy(options);
      const guesses = floats(vectors.guesses, dtype);
      const read = truthsOf(truths, dtype);
      const [found, foundLoss] = crossentropy(guesses, read);
      expectClose(found, gradient as Nested2d, dtype);
      expect(foundLoss).toBeCloseTo(loss, 5);
      expect(crossentropy.getGrad(guesses, read).data).toEqual(found.data);
      expect(crossentropy.getLoss(guesses, read)).toBe(foundLoss);
      expect(guesses.data).toEqual(floats(vectors.guesses, dtype).data);
    },
  );
});

describe("CategoricalCrossentropy", () => {
  test("makes the class with the prefix alone count, with target 0, when labels are smoothed, too", () => {
    const loss = CategoricalCrossentropy({
      names: ["a", "b", "c"],
      negPrefix: "!",
      labelSmoothing: 0.2,
      normalize: false,
    });
    const gradient = loss.getGrad(GUESSES, ["!b", "a", "!c"]).toNested();
    const expected = [
      [0, 0.5, 0],
      [0.4 - 0.8, 0.6 - 0.1, 0 - 0.1],
      [0, 0, 0.5],
    ];
    expected.flat().forEach((value, index) => {
      expect((gradient as number[][]).flat()[index]).toBeCloseTo(value, 12);
    });
  });

  test("takes truths of another float dtype, of integers with one column a class, and strided arrays", () => {
    const loss = CategoricalCrossentropy({ normalize: false });
    const expected = loss.getGrad(GUESSES, [0, 1, 2]);
    const ones = floats(
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      "float32",
    );
    expect(loss.getGrad(GUESSES, ones).data).toEqual(expected.data);
    expect(loss.getGrad(GUESSES, ones.astype("int64") as never).data).toEqual(expected.data);
    expect(loss.getGrad(GUESSES.T.copy().T, ones.T).data).toEqual(expected.data);
    const ids = new NdArray<"int64", 1>(BigInt64Array.of(0n, 1n, 2n), [3]);
    expect(loss.getGrad(GUESSES, ids).data).toEqual(expected.data);
  });

  test("leaves out rows that are null, and masked classes may be out of range", () => {
    const loss = CategoricalCrossentropy();
    expect(loss.getGrad(GUESSES, [0, null, 2]).row(1).toNested()).toEqual([0, 0, 0]);
    const masking = CategoricalCrossentropy({ missingValue: -1 });
    expect(masking.getGrad(GUESSES, [0, -1, 2]).row(1).toNested()).toEqual([0, 0, 0]);
    const ids = new NdArray<"int32", 1>(Int32Array.of(0, 1, -1), [3]);
    expect(masking.getGrad(GUESSES, ids).row(2).toNested()).toEqual([0, 0, 0]);
  });

  test("gives no rows and no loss for an empty batch", () => {
    const [gradient, loss] = CategoricalCrossentropy()(NdArray.zeros<"float32", 2>([0, 3]), []);
    expect(gradient.shape).toEqual([0, 3]);
    expect(loss).toBe(0);
  });

  test("rejects guesses and truths that are no probabilities, and says where", () => {
    const loss = CategoricalCrossentropy();
    const [a, b] = [
      [0.2, 0.8],
      [0.5, 1.2],
    ];
    expect(() => loss(floats([a, b], "float32"), [0, 1])).toThrow(
      /guesses: expected probabilities.*row 1, class 1.*Softmax/,
    );
    expect(() => loss(floats([[-0.1, 0]], "float32"), [0])).toThrow(ArgumentError);
    expect(() => loss(floats([[Number.NaN, 0]], "float32"), [0])).toThrow(/got NaN in row 0, class 0/);
    expect(() => loss(floats([a], "float32"), floats([b], "float32"))).toThrow(/truths: expected probabilities/);
    expect(() => loss(floats([a], "float32"), floats([[-1, 0]], "float32"))).toThrow(ArgumentError);
  });

  test("lets a probability be above 1 by rounding", () => {
    expect(CategoricalCrossentropy()(floats([[1 + 2e-7, 0]], "float64"), [0])[1]).toBeLessThan(1e-12);
  });

  test("rejects truths with another number of rows or classes", () => {
    const loss = CategoricalCrossentropy();
    expect(() => loss(GUESSES, [0, 1])).toThrow(ShapeError);
    expect(() => loss(GUESSES, new NdArray<"int32", 1>(Int32Array.of(0), [1]))).toThrow(
      /3 rows of guesses, but 1 truths/,
    );
    expect(() => loss(GUESSES, floats([[1, 0]], "float32"))).toThrow(/expected truths \[3, 3\]/);
    expect(() => loss([[1, 0]] as never, [0])).toThrow(ArgumentError);
    expect(() => loss(NdArray.zeros([3]) as never, [0, 1, 2])).toThrow(/expected guesses \[rows, classes\]/);
    expect(() => loss(GUESSES, NdArray.zeros([3, 3, 1]) as never)).toThrow(ShapeError);
  });

  test("rejects classes that are unknown, out of range or mixed, and says which row", () => {
    const loss = CategoricalCrossentropy({ names: ["a", "b", "c"] });
    expect(() => loss(GUESSES, ["a", "x", "b"])).toThrow(/"x" in row 1 is none of the names a, b, c/);
    expect(() => loss(GUESSES, [0, 1, 3])).toThrow(/class 3 of row 2 is out of range/);
    expect(() => loss(GUESSES, [0, -1, 2])).toThrow(ArgumentError);
    expect(() => loss(GUESSES, [0, 0.5, 2])).toThrow(ArgumentError);
    expect(() => loss(GUESSES, [0, "a", 2] as never)).toThrow(/all numbers or all names, but row 1 is "a"/);
    expect(() => loss(GUESSES, [{}, {}, {}] as never)).toThrow(ArgumentError);
    expect(() => loss(GUESSES, "abc" as never)).toThrow(/expected truths as a list/);
    expect(() => loss(GUESSES, NdArray.zeros<"float32", 1>([3]) as never)).toThrow(DTypeError);
    expect(() => loss(GUESSES, ["!a", "b", "c"])).toThrow(/"!a" in row 0/);
  });

  test("rejects null where another value stands for missing", () => {
    const loss = CategoricalCrossentropy({ names: ["a", "b", "c"], missingValue: "" });
    expect(() => loss(GUESSES, ["a", null, "b"])).toThrow(/row 1 is null/);
  });

  test("rejects names as truths when it has none, and a number of names that is not that of the classes", () => {
    expect(() => CategoricalCrossentropy()(GUESSES, ["a", "b", "c"])).toThrow(/Pass them: CategoricalCrossentropy/);
    expect(() => CategoricalCrossentropy({ names: ["a", "b"] })(GUESSES, ["a", "b", "a"])).toThrow(
      /2 names.*3 classes/,
    );
  });

  test("rejects label smoothing of probabilities, and so much of it that the right class is not the most probable", () => {
    const loss = CategoricalCrossentropy({ labelSmoothing: 0.7 });
    expect(() => loss(GUESSES, GUESSES)).toThrow(/labelSmoothing works with classes only/);
    expect(() => loss(GUESSES, [0, 1, 2])).toThrow(/labelSmoothing must be below 0.666/);
  });

  test("rejects settings that are unknown or out of range", () => {
    expect(() => CategoricalCrossentropy({ labelSmoothing: -1 })).toThrow(ArgumentError);
    expect(() => CategoricalCrossentropy({ labelSmoothing: 1 })).toThrow(ArgumentError);
    expect(() => CategoricalCrossentropy({ names: ["a", "a"] })).toThrow(/"a" occurs twice/);
    expect(() => CategoricalCrossentropy({ names: [1] as never })).toThrow(ArgumentError);
    expect(() => CategoricalCrossentropy({ negPrefix: 1 as never })).toThrow(ArgumentError);
    expect(() => CategoricalCrossentropy({ label_smoothing: 0.1 } as never)).toThrow(/labelSmoothing/);
  });

  test("has the gradient of the cross-entropy by the scores before a softmax, when normalized", () => {
    const scores = [0.3, -1.2, 0.8];
    const softmax = (x: number[]) => {
      const e = x.map(Math.exp);
      const sum = e.reduce((a, b) => a + b, 0);
      return e.map((value) => value / sum);
    };
    const gradient = CategoricalCrossentropy().getGrad(floats([softmax(scores)], "float64"), [1]);
    scores.forEach((_, i) => {
      const at = (change: number) =>
        -Math.log(softmax(scores.map((value, j) => (j === i ? value + change : value)))[1]);
      expect(gradient.data[i]).toBeCloseTo((at(1e-6) - at(-1e-6)) / 2e-6, 8);
    });
  });
});
