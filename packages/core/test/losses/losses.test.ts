import { type FloatDType, NdArray } from "../../src/array/index.js";
import { ArgumentError, DTypeError, ShapeError } from "../../src/errors/index.js";
import {
  CategoricalCrossentropy,
  type CategoricalTruths,
  CosineDistance,
  L2Distance,
  type Loss,
  SequenceCategoricalCrossentropy,
} from "../../src/losses/index.js";
import vectors from "../fixtures/training/losses.json";
import { expectClose, floats, type Nested2d, truthsOf } from "./helpers";

const DTYPES: FloatDType[] = ["float32", "float64"];

describe.each(DTYPES)("L2Distance in %s", (dtype) => {
  test.each(vectors.l2.map((each) => [JSON.stringify(each.options), each] as const))(
    "gives Thinc's gradient and loss with %s",
    (_, { options, gradient, loss }) => {
      const [found, foundLoss] = L2Distance(options)(floats(vectors.vectors, dtype), floats(vectors.targets, dtype));
      expectClose(found, gradient, dtype);
      expect(found.dtype).toBe(dtype);
      expect(foundLoss).toBeCloseTo(loss, 5);
    },
  );

  test("takes any number of axes, and strided arrays", () => {
    const guesses = floats(
      [
        [1, 2],
        [3, 4],
      ],
      dtype,
    ).T;
    const [gradient, loss] = L2Distance({ normalize: false })(
      guesses,
      floats(
        [
          [0, 0],
          [0, 1],
        ],
        dtype,
      ),
    );
    expect(gradient.toNested()).toEqual([
      [1, 3],
      [2, 3],
    ]);
    expect(loss).toBe(1 + 9 + 4 + 9);
    expect(L2Distance()(guesses.reshape<3>(2, 2, 1), guesses.reshape<3>(2, 2, 1))[1]).toBe(0);
  });
});

describe.each(DTYPES)("CosineDistance in %s", (dtype) => {
  test.each(vectors.cosine.map((each) => [JSON.stringify(each.options), each] as const))(
    "gives Thinc's gradient, loss and similarity with %s",
    (_, { options, gradient, loss, similarity }) => {
      const distance = CosineDistance(options);
      const guesses = floats(vectors.vectors, dtype);
      const truths = floats(vectors.targets, dtype);
      const [found, foundLoss] = distance(guesses, truths);
      expectClose(found, gradient, dtype);
      expect(Math.abs(foundLoss - loss)).toBeLessThan(1e-5);
      expectClose(distance.getSimilarity(guesses, truths), similarity, dtype);
      expect(distance.getLoss(guesses, truths)).toBe(foundLoss);
    },
  );

  test("has the gradient that finite differences give", () => {
    const distance = CosineDistance();
    const guesses = floats(
      [
        [0.5, -1.5, 2],
        [3, 1, -0.25],
      ],
      "float64",
    );
    const truths = floats(
      [
        [1, 1, 2],
        [-2, 1, 0.5],
      ],
      "float64",
    );
    const gradient = distance.getGrad(guesses, truths);
    for (let i = 0; i < guesses.size; i++) {
      const at = (change: number) => {
        const moved = guesses.copy();
        moved.data[i] += change;
        return distance.getLoss(moved, truths);
      };
      expect(gradient.data[i]).toBeCloseTo((at(1e-6) - at(-1e-6)) / 2e-6, 7);
    }
  });
});

describe("the compiler", () => {
  test("keeps the dtype of the guesses, and rejects guesses of another number of axes", () => {
    const gradient: NdArray<"float64", 2> = CategoricalCrossentropy()(floats([[1, 0]], "float64"), [0])[0];
    expect(gradient.dtype).toBe("float64");
    const cube = NdArray.zeros<"float32", 3>([1, 1, 1]);
    // @ts-expect-error guesses have two axes
    expect(() => CategoricalCrossentropy()(cube, [0])).toThrow(ShapeError);
    // @ts-expect-error truths are no booleans
    expect(() => CategoricalCrossentropy()(floats([[1, 0]], "float32"), [true])).toThrow(ArgumentError);
  });
});

describe("every distance", () => {
  const distances: [string, Loss<NdArray<FloatDType, 2>>][] = [
    ["L2Distance", L2Distance() as Loss<NdArray<FloatDType, 2>>],
    ["CosineDistance", CosineDistance()],
  ];

  test.each(distances)("%s rejects other shapes, dtypes and things that are no arrays", (name, loss) => {
    const guesses = floats([[1, 2]], "float32");
    expect(() => loss(guesses, floats([[1, 2, 3]], "float32"))).toThrow(ShapeError);
    expect(() => loss(guesses, floats([[1, 2, 3]], "float32"))).toThrow(`${name}: guesses and truths`);
    expect(() => loss(guesses, new NdArray(Int32Array.of(1, 2), [1, 2]) as never)).toThrow(DTypeError);
    expect(() => loss(guesses, [[1, 2]] as never)).toThrow(/expected an array/);
  });

  test.each(distances)("%s gives no rows and no loss for an empty batch", (_, loss) => {
    const empty = NdArray.zeros<"float32", 2>([0, 3]);
    const [gradient, value] = loss(empty, empty);
    expect(gradient.shape).toEqual([0, 3]);
    expect(value).toBe(0);
  });

  test.each(distances)("%s leaves guesses and truths as they were", (_, loss) => {
    const guesses = floats([[1, 2]], "float32");
    const truths = floats([[3, 5]], "float32");
    loss(guesses, truths);
    expect([...guesses.data, ...truths.data]).toEqual([1, 2, 3, 5]);
  });

  test("an unknown option is rejected", () => {
    expect(() => L2Distance({ normalise: true } as never)).toThrow(/no option "normalise"/);
    expect(() => CosineDistance({ ignore_zeros: true } as never)).toThrow(/ignoreZeros/);
  });

  test("CosineDistance rejects guesses that are no rows", () => {
    const flat = NdArray.zeros<"float32", 1>([3]);
    expect(() => CosineDistance()(flat as never, flat as never)).toThrow(/expected guesses \[rows, width\]/);
  });
});

describe.each(DTYPES)("SequenceCategoricalCrossentropy in %s", (dtype) => {
  test.each(vectors.sequences.map((each) => [JSON.stringify([each.options, each.truths]), each] as const))(
    "gives Thinc's gradients and loss with %s",
    (_, { options, truths, gradients, loss }) => {
      const guesses = [floats(vectors.guesses, dtype), floats(vectors.guesses, dtype)];
      const read = (truths as unknown[]).map((each) => truthsOf(each, dtype));
      const [found, foundLoss] = SequenceCategoricalCrossentropy(options)(guesses, read);
      found.forEach((gradient, sequence) => {
        expectClose(gradient, gradients[sequence] as Nested2d, dtype);
        expect(gradient.dtype).toBe(dtype);
      });
      expect(foundLoss).toBeCloseTo(loss, 5);
      expect(SequenceCategoricalCrossentropy(options).getLoss(guesses, read)).toBe(foundLoss);
    },
  );
});

describe("SequenceCategoricalCrossentropy", () => {
  const loss = SequenceCategoricalCrossentropy();

  test("rejects lists of different lengths, and what is no list", () => {
    expect(() => loss([floats([[1, 0]], "float32")], [])).toThrow(/1 sequences of guesses, but 0 of truths/);
    expect(() => loss(floats([[1, 0]], "float32") as never, [[0]])).toThrow(/expected a list of guesses/);
  });

  test("gives nothing and no loss for no sequences, and takes a sequence without rows", () => {
    expect(loss([], [])).toEqual([[], 0]);
    const [gradients] = loss([NdArray.zeros<"float32", 2>([0, 2])], [[] as CategoricalTruths]);
    expect(gradients[0].shape).toEqual([0, 2]);
  });
});
