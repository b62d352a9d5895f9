import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FloatDType, NdArray } from "../../src/array/index.js";
import { ArgumentError, SerializationError } from "../../src/errors/index.js";
import { Model } from "../../src/model/index.js";
import { Adam, type Optimizer, RAdam, SGD } from "../../src/optimizers/index.js";
import { constant, decaying, plateau } from "../../src/schedules/index.js";
import { decodeMsgpack } from "../../src/serialize/msgpack-decoder.js";
import { encodeMsgpack } from "../../src/serialize/msgpack-encoder.js";
import { floats, gradientAt } from "./helpers";

const START = [
  [0.5, -1.25, 2],
  [0, 3.5, -0.75],
];

function train(optimizer: Optimizer, weights: NdArray<FloatDType>, from: number, to: number, key = "1/W"): void {
  for (let step = from; step < to; step++) {
    optimizer.lastScore = Math.sin(step);
    optimizer.update(key, weights, gradientAt(step, 0, weights.dtype));
    optimizer.stepSchedules();
  }
}

function everything(optimizer: Optimizer): unknown {
  const { step, lastScore, mom1, mom2, averages, nrUpdate } = optimizer;
  const arrays = [mom1, mom2, averages].map((map) => [...map].map(([key, a]) => [key, a.dtype, a.shape, [...a.data]]));
  return { step, lastScore, arrays, nrUpdate: [...nrUpdate], learnRate: optimizer.learnRate };
}

function problemsOf(action: () => unknown): readonly string[] {
  try {
    action();
  } catch (error) {
    if (SerializationError.isInstance(error)) return error.problems;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** The bytes with one entry of the decoded state changed. */
function changed(bytes: Uint8Array, change: (state: Map<string, unknown>) => void): Uint8Array {
  const state = decodeMsgpack(bytes) as Map<string, unknown>;
  change(state);
  return encodeMsgpack(state);
}

function firstParameter(state: Map<string, unknown>): Map<string, unknown> {
  return (state.get("parameters") as Map<string, unknown>[])[0];
}

describe.each<FloatDType>(["float32", "float64"])("an optimizer that is saved and loaded in %s", (dtype) => {
  const makers: [string, () => Optimizer][] = [
    ["Adam", () => Adam(0.05)],
    ["Adam without averages", () => Adam(0.05, { useAverages: false })],
    ["RAdam", () => RAdam(decaying(0.1, 0.1))],
    ["SGD", () => SGD([0.3, 0.2, 0.1])],
    ["Adam on a plateau", () => Adam(plateau(2, 0.5, constant(0.05)))],
  ];

  test.each(makers)("goes on exactly as if it had not been: %s", (_, make) => {
    const [whole, half] = [floats(START, dtype), floats(START, dtype)];
    const uninterrupted = make();
    train(uninterrupted, whole, 0, 20);
    const first = make();
    train(first, half, 0, 9);
    const second = make().fromBytes(first.toBytes());
    expect(everything(second)).toEqual(everything(first));
    train(second, half, 9, 20);
    expect(half.data).toEqual(whole.data);
    expect(everything(second)).toEqual(everything(uninterrupted));
    expect(second.toBytes()).toEqual(uninterrupted.toBytes());
  });

  test("shares no memory with the bytes it came from", () => {
    const optimizer = Adam();
    train(optimizer, floats(START, dtype), 0, 2);
    const bytes = optimizer.toBytes();
    const loaded = Adam().fromBytes(bytes);
    const before = everything(loaded);
    bytes.fill(0);
    expect(everything(loaded)).toEqual(before);
  });
});

describe("Optimizer.toBytes and fromBytes", () => {
  const trained = () => {
    const optimizer = Adam(plateau(2, 0.5, constant(0.05)));
    train(optimizer, floats(START, "float32"), 0, 4);
    return optimizer;
  };
  const make = () => Adam(plateau(2, 0.5, constant(0.05)));

  test("keeps scalars, keys of any kind and an empty state", () => {
    const optimizer = Adam();
    const scalar = floats([1], "float64").reshape();
    optimizer.update("__proto__", scalar, floats([1], "float64").reshape());
    const loaded = Adam().fromBytes(optimizer.toBytes());
    expect(loaded.mom1.get("__proto__")?.shape).toEqual([]);
    expect(everything(Adam().fromBytes(Adam().toBytes()))).toEqual(everything(Adam()));
  });

  test("replaces what was there before", () => {
    const optimizer = make();
    train(optimizer, floats(START, "float32"), 0, 7, "9/other");
    const { averages } = optimizer;
    optimizer.fromBytes(trained().toBytes());
    expect([...optimizer.nrUpdate.keys()]).toEqual(["1/W"]);
    expect(optimizer.averages).toBe(averages);
    expect([...averages.keys()]).toEqual(["1/W"]);
  });

  test("rejects bytes cut off anywhere, and bytes with something after them, and stays as it was", () => {
    const bytes = trained().toBytes();
    const optimizer = make();
    train(optimizer, floats(START, "float32"), 0, 2);
    const before = everything(optimizer);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => optimizer.fromBytes(bytes.subarray(0, length))).toThrow(SerializationError);
    }
    expect(() => optimizer.fromBytes(Uint8Array.of(...bytes, 0))).toThrow(SerializationError);
    expect(() => optimizer.fromBytes("bytes" as never)).toThrow(SerializationError);
    expect(everything(optimizer)).toEqual(before);
  });

  test("never fails in another way, and never half-way, when a byte is changed", () => {
    const bytes = trained().toBytes();
    const optimizer = make();
    const before = everything(optimizer);
    let rejected = 0;
    for (let at = 0; at < bytes.length; at++) {
      const bad = bytes.slice();
      bad[at] ^= 0x81;
      try {
        // A changed number inside an array cannot be told from a right one.
        make().fromBytes(bad);
      } catch (error) {
        expect(SerializationError.isInstance(error)).toBe(true);
        expect(() => optimizer.fromBytes(bad)).toThrow(SerializationError);
        rejected++;
      }
    }
    expect(rejected).toBeGreaterThan(100);
    expect(everything(optimizer)).toEqual(before);
  });

  test("rejects what is no optimizer", () => {
    expect(() => Adam().fromBytes(encodeMsgpack({ nodes: [] }))).toThrow(/not the bytes of an optimizer/);
    expect(() => Adam().fromBytes(encodeMsgpack([1, 2]))).toThrow(SerializationError);
    const newer = changed(Adam().toBytes(), (state) => state.set("version", 2));
    expect(() => Adam().fromBytes(newer)).toThrow(/version 1/);
  });

  test("lists everything that does not fit", () => {
    const bytes = changed(trained().toBytes(), (state) => {
      state.set("step", -1);
      state.set("lastScore", [1]);
      state.set("color", "red");
      firstParameter(state).set("updates", 0);
      firstParameter(state).set("mom1", null);
      firstParameter(state).set("average", 3);
    });
    const problems = problemsOf(() => make().fromBytes(bytes));
    expect(problems).toEqual([
      "unknown entry color",
      "step is no whole number of at least 0",
      "lastScore is no pair of a step and a score",
      "1/W: the number of updates is no whole number of at least 1",
      "1/W: average is no array",
      "1/W: there is one moment without the other",
      "1/W: there is no average",
    ]);
  });

  test("rejects arrays that are damaged, or of different shapes", () => {
    const bytes = trained().toBytes();
    const withArray = (change: (array: Map<string, unknown>) => void) =>
      changed(bytes, (state) => {
        const entry = firstParameter(state).get("mom1") as Map<Uint8Array, unknown>;
        const text = new TextDecoder();
        const array = new Map([...entry].map(([key, value]) => [text.decode(key), value]));
        change(array);
        firstParameter(state).set("mom1", array);
      });
    expect(problemsOf(() => make().fromBytes(withArray((a) => a.set("shape", [3, 3]))))[0]).toMatch(
      /needs 36 bytes, the file has 24/,
    );
    expect(problemsOf(() => make().fromBytes(withArray((a) => a.set("type", "|O"))))[0]).toMatch(
      /cannot read an array of type/,
    );
    expect(problemsOf(() => make().fromBytes(withArray((a) => a.set("type", "<i4"))))[0]).toMatch(
      /array of int32, not of floats/,
    );
    expect(problemsOf(() => make().fromBytes(withArray((a) => a.set("shape", [3, 2]))))[0]).toMatch(
      /differ in shape or dtype/,
    );
  });

  test("rejects a key twice, a parameter without a key and a missing list", () => {
    const bytes = trained().toBytes();
    const twice = changed(bytes, (state) => state.set("parameters", [firstParameter(state), firstParameter(state)]));
    expect(problemsOf(() => make().fromBytes(twice))).toEqual(["1/W occurs twice"]);
    const nameless = changed(bytes, (state) => firstParameter(state).delete("key"));
    expect(problemsOf(() => make().fromBytes(nameless))).toEqual(["a parameter has no key"]);
    const none = changed(bytes, (state) => state.delete("parameters"));
    expect(problemsOf(() => make().fromBytes(none))).toEqual(["the list of parameters is missing"]);
  });

  test("rejects the state of an optimizer with other settings or another kind of schedule", () => {
    const bytes = trained().toBytes();
    const other = RAdam(0.1, { useAverages: false, l2IsWeightDecay: false });
    expect(problemsOf(() => other.fromBytes(bytes))).toEqual([
      "useAverages is false here, and was true in the optimizer that was saved",
      "useRadam is true here, and was false in the optimizer that was saved",
      "l2IsWeightDecay is false here, and was true in the optimizer that was saved",
      "1/W: there is an average",
      "learnRate has another kind of schedule here than in the optimizer that was saved",
    ]);
  });

  test("rejects a step before that of an iterator, which cannot go back", () => {
    const early = SGD([3, 2, 1]).toBytes();
    const late = SGD([3, 2, 1]);
    train(late, floats(START, "float32"), 0, 3);
    expect(problemsOf(() => late.fromBytes(early))).toEqual([
      "learnRate comes from an iterator that is past step 0; make the optimizer anew",
    ]);
  });
});

describe("an optimizer saved with its model", () => {
  const makeModel = () => {
    const layer = () =>
      new Model<number, number>("layer", (_, X) => [X, (dY) => dY], { params: { W: floats(START, "float32") } });
    return new Model<number, number>("root", (_, X) => [X, (dY) => dY], { layers: [layer(), layer()] });
  };
  const step = (model: Model, optimizer: Optimizer, at: number) => {
    model.layers.forEach((layer, index) => {
      layer.incGrad("W", gradientAt(at + index, 0, "float32"));
    });
    model.finishUpdate(optimizer);
  };

  test("finds the nodes of a new model, whose ids are others", () => {
    const [first, second] = [makeModel(), makeModel()];
    const optimizer = Adam(0.1);
    for (let at = 0; at < 3; at++) step(first, optimizer, at);
    second.fromBytes(first.toBytes());
    const loaded = Adam(0.1).fromBytes(optimizer.toBytes(first), second);
    expect([...loaded.nrUpdate.keys()]).toEqual(second.layers.map((layer) => `${layer.id}/W`));
    for (let at = 3; at < 6; at++) {
      step(first, optimizer, at);
      step(second, loaded, at);
    }
    second.layers.forEach((layer, index) => {
      expect(layer.getParam("W").data).toEqual(first.layers[index].getParam("W").data);
    });
  });

  test("takes several models", () => {
    const models = [makeModel(), makeModel()];
    const optimizer = Adam(0.1);
    for (const model of models) step(model, optimizer, 0);
    const others = [makeModel(), makeModel()];
    const loaded = Adam(0.1).fromBytes(optimizer.toBytes(models), others);
    expect([...loaded.averages.keys()]).toEqual(
      others.flatMap((model) => model.layers.map((layer) => `${layer.id}/W`)),
    );
    expect(problemsOf(() => optimizer.toBytes(models[0]))).toEqual(
      models[1].layers.map((layer) => `${layer.id}/W belongs to no node of the model`),
    );
  });

  test("needs a model of the same size, and none where it was saved without one", () => {
    const model = makeModel();
    const optimizer = Adam(0.1);
    step(model, optimizer, 0);
    const bytes = optimizer.toBytes(model);
    expect(problemsOf(() => Adam(0.1).fromBytes(bytes))).toEqual([
      "the bytes were written with a model; pass the model to fromBytes, too",
    ]);
    expect(problemsOf(() => Adam(0.1).fromBytes(bytes, model.layers[0]))[0]).toBe(
      "the model has 1 nodes and shims here, and had 3 when it was saved",
    );
    expect(problemsOf(() => Adam(0.1).fromBytes(optimizer.toBytes(), model))[0]).toBe(
      "the bytes were written without a model; load them without one",
    );
    expect(() => optimizer.toBytes({} as never)).toThrow(ArgumentError);
  });
});

describe("Optimizer.toDisk and fromDisk", () => {
  const folder = mkdtempSync(join(tmpdir(), "thinc-optimizer-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("write and read the same bytes", () => {
    const optimizer = Adam();
    train(optimizer, floats(START, "float32"), 0, 3);
    optimizer.toDisk(join(folder, "optimizer.bin"));
    expect(everything(Adam().fromDisk(join(folder, "optimizer.bin")))).toEqual(everything(optimizer));
  });

  test("reject a file that is not there or is something else", () => {
    expect(() => Adam().fromDisk(join(folder, "missing.bin"))).toThrow(/no such file/);
    writeFileSync(join(folder, "text.txt"), "hello");
    expect(() => Adam().fromDisk(join(folder, "text.txt"))).toThrow(SerializationError);
  });
});
