import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as tf from "@tensorflow/tfjs";
import {
  chain,
  decodeMsgpack,
  encodeMsgpack,
  type Floats2d,
  Linear,
  type Model,
  type NdArray,
  SerializationError,
  SGD,
} from "@thinc/core";
import { TensorFlowShim, TensorFlowWrapper } from "@thinc/tensorflow";
import { ints, numbers, randomFloats } from "./support/arrays";
import { onEveryBackend } from "./support/backends";

const { layers } = tf;

function network(units = 5): tf.Sequential {
  return tf.sequential({
    layers: [
      layers.dense({ units, activation: "relu", inputShape: [4] }),
      layers.batchNormalization(),
      layers.dropout({ rate: 0.2 }),
      layers.dense({ units: 3, activation: "softmax" }),
    ],
  });
}

const shimOf = (model: Model<Floats2d, Floats2d>) => model.shims[0] as TensorFlowShim;
const X = randomFloats([6, 4], 1) as Floats2d;

/** Trains a little, so that every weight and statistic has moved away from where it began. */
function trained(model: Model<Floats2d, Floats2d>): Model<Floats2d, Floats2d> {
  for (let step = 0; step < 3; step++) {
    const [Y, backprop] = model.beginUpdate(X);
    backprop(Y);
    model.finishUpdate(SGD(0.1));
  }
  return model;
}

function problemsOf(load: () => unknown): readonly string[] {
  try {
    load();
  } catch (error) {
    if (SerializationError.isInstance(error)) return error.problems.length > 0 ? error.problems : [error.message];
    throw error;
  }
  return [];
}

onEveryBackend(() => {
  test("bytes carry every weight into a model made anew", () => {
    const model = trained(TensorFlowWrapper(network()));
    const other = TensorFlowWrapper(network());
    expect(numbers(other.predict(X))).not.toEqual(numbers(model.predict(X)));
    other.fromBytes(model.toBytes());
    expect(shimOf(other).weights()).toEqual(shimOf(model).weights());
    expect(numbers(other.predict(X))).toEqual(numbers(model.predict(X)));
  });

  test("bytes put a model together in an empty shell, which then learns", () => {
    const model = trained(TensorFlowWrapper(network()));
    const shell = TensorFlowWrapper(null);
    shell.fromBytes(model.toBytes());
    expect(numbers(shell.predict(X))).toEqual(numbers(model.predict(X)));
    expect([shell.getDim("nI"), shell.getDim("nO")]).toEqual([4, 3]);
    expect(shimOf(shell).model).toBeInstanceOf(tf.Sequential);
    const before = shimOf(shell).weights();
    trained(shell);
    expect(shimOf(shell).weights()).not.toEqual(before);
    expect(shimOf(shell).model).not.toBe(shimOf(model).model);
  });

  test("bytes of a shell without a model make a shell", () => {
    const shell = new TensorFlowShim(null, { config: { note: "empty" } });
    const other = new TensorFlowShim(null).fromBytes(shell.toBytes());
    expect(other.model).toBeNull();
    expect(other.config).toEqual({ note: "empty" });
    expect(problemsOf(() => new TensorFlowShim(network()).fromBytes(shell.toBytes()))).toEqual([
      "the bytes hold no model",
    ]);
  });

  test("an empty shell says what it is when it is used", () => {
    const shell = TensorFlowWrapper(null);
    expect(() => shell.predict(X)).toThrow(/empty shell\. Load bytes/);
    expect(() => shell.beginUpdate(X)).toThrow(/empty shell/);
  });

  test("a model of several inputs, recurrent layers and shared weights survives", () => {
    const tokens = tf.input({ shape: [4], name: "tokens", dtype: "int32" });
    const features = tf.input({ shape: [4, 2], name: "features" });
    const embedded = layers.embedding({ inputDim: 9, outputDim: 2 }).apply(tokens) as tf.SymbolicTensor;
    const shared = layers.bidirectional({ layer: layers.lstm({ units: 2 }) as tf.RNN, mergeMode: "concat" });
    const both = [embedded, features].map((part) => shared.apply(part) as tf.SymbolicTensor);
    const joined = layers.concatenate().apply(both) as tf.SymbolicTensor;
    const net = tf.model({
      inputs: [tokens, features],
      outputs: layers.dense({ units: 2 }).apply(joined) as tf.SymbolicTensor,
    });
    const model = TensorFlowWrapper<NdArray[], Floats2d>(net);
    const inputs = [ints([[1, 2, 3, 4]]), randomFloats<3>([1, 4, 2], 2)] as NdArray[];
    const shell = TensorFlowWrapper<NdArray[], Floats2d>(null).fromBytes(model.toBytes());
    expect(numbers(shell.predict(inputs))).toEqual(numbers(model.predict(inputs)));
    const names = [...(shell.shims[0] as TensorFlowShim).weights().keys()];
    expect(names).toEqual([
      "embedding/embeddings",
      "bidirectional/forward_lstm/kernel",
      "bidirectional/forward_lstm/recurrent_kernel",
      "bidirectional/forward_lstm/bias",
      "bidirectional/backward_lstm/kernel",
      "bidirectional/backward_lstm/recurrent_kernel",
      "bidirectional/backward_lstm/bias",
      "dense/kernel",
      "dense/bias",
    ]);
  });

  test("weights of the same name in nested models do not collide", () => {
    const inner = () => tf.sequential({ layers: [layers.dense({ units: 3, inputShape: [3], name: "d" })] });
    const net = tf.sequential();
    net.add(layers.dense({ units: 3, inputShape: [3], name: "d" }));
    net.add(inner());
    net.add(inner());
    const shim = new TensorFlowShim(net);
    expect([...shim.weights().keys()]).toEqual([
      "d/kernel",
      "d/bias",
      "sequential/d/kernel",
      "sequential/d/bias",
      "sequential/d/kernel_1",
      "sequential/d/bias_1",
    ]);
    const back = new TensorFlowShim(null).fromBytes(shim.toBytes());
    expect(back.weights()).toEqual(shim.weights());
  });

  test("a layer class of the program's own survives once it is registered", () => {
    class Scale extends tf.layers.Layer {
      static className = "ThincTestScale";
      private factor!: ReturnType<tf.layers.Layer["addWeight"]>;
      override build(): void {
        this.factor = this.addWeight("factor", [1], "float32", tf.initializers.constant({ value: 3 }));
        this.built = true;
      }
      override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
        return tf.mul(Array.isArray(inputs) ? inputs[0] : inputs, this.factor.read());
      }
      override computeOutputShape(shape: tf.Shape): tf.Shape {
        return shape;
      }
    }
    const model = TensorFlowWrapper(
      tf.sequential({ layers: [new Scale({ inputShape: [4] }), layers.dense({ units: 2 })] }),
    );
    trained(model);
    expect(numbers(shimOf(model).weights().get("thinc_test_scale/factor") as NdArray)[0]).not.toBe(3);
    const bytes = model.toBytes();
    const load = () => TensorFlowWrapper(null).fromBytes(bytes);
    expect(problemsOf(load)[0]).toMatch(/ThincTestScale/);
    expect(problemsOf(load)[0]).toMatch(/registerClass/);
    tf.serialization.registerClass(Scale);
    try {
      expect(numbers(load().predict(X))).toEqual(numbers(model.predict(X)));
    } finally {
      const { classNameMap } = tf.serialization.SerializationMap.getMap();
      delete classNameMap.ThincTestScale;
    }
  });

  test("bytes of another model are refused with everything that does not fit, and change nothing", () => {
    const model = trained(TensorFlowWrapper(network()));
    const before = shimOf(model).weights();
    const bytes = shimOf(TensorFlowWrapper(network(7))).toBytes();
    expect(problemsOf(() => shimOf(model).fromBytes(bytes))).toEqual([
      "dense/kernel is float32[4, 5] here and float32[4, 7] in the bytes",
      "dense/bias is float32[5] here and float32[7] in the bytes",
      "batch_normalization/gamma is float32[5] here and float32[7] in the bytes",
      "batch_normalization/beta is float32[5] here and float32[7] in the bytes",
      "batch_normalization/moving_mean is float32[5] here and float32[7] in the bytes",
      "batch_normalization/moving_variance is float32[5] here and float32[7] in the bytes",
      "dense/kernel_1 is float32[5, 3] here and float32[7, 3] in the bytes",
    ]);
    const shorter = tf.sequential({ layers: [layers.dense({ units: 5, inputShape: [4] })] });
    expect(problemsOf(() => shimOf(model).fromBytes(new TensorFlowShim(shorter).toBytes()))).toContain(
      "dense/kernel_1 is not in the bytes",
    );
    expect(problemsOf(() => new TensorFlowShim(shorter).fromBytes(shimOf(model).toBytes()))).toContain(
      "dense/kernel_1 is not in the model",
    );
    expect(() => model.fromBytes(TensorFlowWrapper(network(7)).toBytes())).toThrow(SerializationError);
    expect(shimOf(model).weights()).toEqual(before);
  });

  test("layers with names of the program's own must have them in the bytes, too", () => {
    const named = (name: string) =>
      new TensorFlowShim(tf.sequential({ layers: [layers.dense({ units: 2, inputShape: [2], name })] }));
    expect(problemsOf(() => named("left").fromBytes(named("right").toBytes()))).toEqual([
      "left/kernel is not in the bytes",
      "left/bias is not in the bytes",
      "right/kernel is not in the model",
      "right/bias is not in the model",
    ]);
  });

  test("truncated bytes are refused wherever they end, and the model is as it was", () => {
    const model = trained(TensorFlowWrapper(network()));
    const before = shimOf(model).weights();
    const bytes = trained(TensorFlowWrapper(network())).toBytes();
    const shimBytes = shimOf(TensorFlowWrapper(network())).toBytes();
    for (let end = 0; end < bytes.length; end += 97) {
      expect(() => model.fromBytes(bytes.subarray(0, end))).toThrow(SerializationError);
    }
    for (let end = 0; end < shimBytes.length; end += 61) {
      expect(() => shimOf(model).fromBytes(shimBytes.subarray(0, end))).toThrow(SerializationError);
      expect(() => new TensorFlowShim(null).fromBytes(shimBytes.subarray(0, end))).toThrow(SerializationError);
    }
    expect(shimOf(model).weights()).toEqual(before);
  });

  test("a damaged byte is noticed wherever it matters, and the model is as it was", () => {
    const model = trained(TensorFlowWrapper(network()));
    const before = shimOf(model).weights();
    const good = shimOf(TensorFlowWrapper(network())).toBytes();
    const architecture = decodeMsgpack(good) as Map<string, unknown>;
    // The architecture is not read where there is a model already.
    const from = Buffer.from(good).indexOf(architecture.get("architecture") as string);
    const to = from + Buffer.byteLength(architecture.get("architecture") as string);
    for (let at = 0; at < good.length; at += 7) {
      if (at >= from && at < to) continue;
      const bad = good.slice();
      bad[at] ^= 0xff;
      expect(() => shimOf(model).fromBytes(bad)).toThrow(SerializationError);
    }
    expect(shimOf(model).weights()).toEqual(before);
  });

  test("bytes of something else are refused", () => {
    const shim = new TensorFlowShim(network());
    for (const bytes of [
      encodeMsgpack({ format: "other" }),
      encodeMsgpack([1, 2]),
      encodeMsgpack(null),
      new Uint8Array(),
    ]) {
      expect(() => shim.fromBytes(bytes)).toThrow(SerializationError);
    }
    expect(() => shim.fromBytes("text" as never)).toThrow(SerializationError);
  });

  test("a forged architecture is an error and runs nothing", () => {
    const good = decodeMsgpack(new TensorFlowShim(network()).toBytes()) as Map<string, unknown>;
    const forged = (architecture: unknown) =>
      encodeMsgpack(new Map([...good, ["architecture", JSON.stringify(architecture)]]));
    for (const architecture of [
      { className: "constructor", config: {} },
      { className: "__proto__", config: {} },
      { className: "Sequential", config: [] },
      { className: "Sequential", config: { layers: "none" } },
      { className: "Sequential", config: { layers: [] } },
      { className: "Sequential", config: { layers: [{ className: "hasOwnProperty", config: {} }] } },
      { className: "Dense", config: { units: 3 } },
      { className: "Model" },
      { config: {} },
      7,
    ]) {
      expect(() => new TensorFlowShim(null).fromBytes(forged(architecture))).toThrow(SerializationError);
    }
  });

  test("a chain goes to disk and comes back with the same predictions", () => {
    const folder = mkdtempSync(join(tmpdir(), "thinc-tensorflow-"));
    try {
      const make = () => chain(TensorFlowWrapper(network()), Linear(2, 3)).initialize({ X });
      const model = make();
      trained(model as Model<Floats2d, Floats2d>);
      const path = join(folder, "model.bin");
      model.toDisk(path);
      const other = make();
      expect(other.canFromDisk(path)).toBe(true);
      other.fromDisk(path);
      expect(numbers(other.predict(X) as Floats2d)).toEqual(numbers(model.predict(X) as Floats2d));
      shimOf(model.layers[0]).toDisk(join(folder, "shim.bin"));
      const shim = new TensorFlowShim(null).fromDisk(join(folder, "shim.bin"));
      expect(shim.weights()).toEqual(shimOf(model.layers[0]).weights());
      writeFileSync(path, "no model");
      expect(() => other.fromDisk(path)).toThrow(SerializationError);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("loading keeps the gradients and callbacks that are under way usable", () => {
    const model = TensorFlowWrapper(network());
    const bytes = shimOf(model).toBytes();
    const [Y, backprop] = model.beginUpdate(X);
    shimOf(model).fromBytes(bytes);
    expect(backprop(Y).shape).toEqual([6, 4]);
    model.finishUpdate(SGD(0.1));
    expect(shimOf(model).gradients().size).toBe(0);
  });
});
