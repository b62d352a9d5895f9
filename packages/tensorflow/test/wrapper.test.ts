import * as tf from "@tensorflow/tfjs";
import {
  Adam,
  ArgumentError,
  chain,
  DeviceError,
  type Floats2d,
  fixRandomSeed,
  Linear,
  Model,
  NdArray,
  paramKey,
  SGD,
  type Shim,
  UnsupportedError,
} from "@thinc/core";
import { TensorFlowShim, TensorFlowWrapper } from "@thinc/tensorflow";
import { floats, numbers, randomFloats, relativeError } from "./support/arrays";
import { onEveryBackend } from "./support/backends";

const { layers } = tf;

function classifier(): tf.Sequential {
  return tf.sequential({
    layers: [
      layers.dense({ units: 12, activation: "relu", inputShape: [12] }),
      layers.dense({ units: 12, activation: "relu" }),
      layers.dense({ units: 3, activation: "softmax" }),
    ],
  });
}

const shimOf = (model: Model<Floats2d, Floats2d>) => model.shims[0] as TensorFlowShim;

function argmax(row: NdArray): number {
  const values = numbers(row);
  return values.indexOf(Math.max(...values));
}

onEveryBackend(() => {
  test("a wrapped model is a Model with one shim and the dimensions of its layers", () => {
    const model = TensorFlowWrapper(classifier());
    expect(Model.isInstance(model)).toBe(true);
    expect(model.name).toBe("tensorflow");
    expect(model.shims).toHaveLength(1);
    expect(model.shims[0]).toBeInstanceOf(TensorFlowShim);
    expect(model.getDim("nI")).toBe(12);
    expect(model.getDim("nO")).toBe(3);
  });

  test("dimensions that the layers do not tell stay unset", () => {
    const a = tf.input({ shape: [3] });
    const b = tf.input({ shape: [2] });
    const both = layers.concatenate().apply([a, b]) as tf.SymbolicTensor;
    const model = TensorFlowWrapper(tf.model({ inputs: [a, b], outputs: both }));
    expect(model.hasDim("nI")).toBeNull();
    expect(model.getDim("nO")).toBe(5);
  });

  test("the name of the node can be chosen", () => {
    expect(TensorFlowWrapper(classifier(), { name: "custom" }).name).toBe("custom");
  });

  test("anything but a model with layers is refused with the name of what it is", () => {
    const refused: [unknown, RegExp][] = [
      [Linear(3, 4), /got an object \(Model\)/],
      [layers.dense({ units: 3 }), /a single layer \(Dense\)\. Wrap it/],
      [tf.sequential(), /has no layers/],
      [new tf.GraphModel("model.json"), /got a tf\.GraphModel, which is frozen/],
      [{ layers: [] }, /got an object \(Object\)/],
      ["model.json", /got "model.json"/],
      [undefined, /got undefined/],
    ];
    for (const [value, message] of refused) {
      const wrap = () => TensorFlowWrapper(value as tf.LayersModel);
      expect(wrap).toThrow(ArgumentError);
      expect(wrap).toThrow(message);
    }
  });

  test("predict gives what the TensorFlow.js model gives", () => {
    const network = classifier();
    const X = randomFloats([4, 12], 1);
    const Y = TensorFlowWrapper(network).predict(X);
    const expected = (network.predict(tf.tensor(X.data as Float32Array, [4, 12])) as tf.Tensor).dataSync();
    expect(Y.shape).toEqual([4, 3]);
    expect(Y.dtype).toBe("float32");
    expect(relativeError(Y, expected)).toBeLessThan(1e-6);
  });

  test("the callback of a prediction says that there is nothing to go back through", () => {
    const [Y, backprop] = TensorFlowWrapper(classifier()).forward(randomFloats([2, 12], 1), false);
    expect(() => backprop(Y)).toThrow(UnsupportedError);
    expect(() => backprop(Y)).toThrow(/Use beginUpdate/);
  });

  test("a hundred steps of Adam teach a model its three examples", () => {
    fixRandomSeed(3);
    const model = TensorFlowWrapper(classifier());
    const X = floats([0, 1, 2].map((label) => Array.from({ length: 12 }, (_, i) => (i % 3 === label ? 1 : 0))));
    const truths = floats([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    const optimizer = Adam(0.01);
    for (let step = 0; step < 100; step++) {
      const [Y, backprop] = model.beginUpdate(X);
      backprop(model.ops.asarray(numbers(Y).map((y, i) => y - numbers(truths)[i])).reshape<2>(3, 3) as Floats2d);
      model.finishUpdate(optimizer);
    }
    const Y = model.predict(X);
    expect([0, 1, 2].map((row) => argmax(Y.row(row)))).toEqual([0, 1, 2]);
    expect(Math.min(...[0, 1, 2].map((row) => Number(Y.get(row, row))))).toBeGreaterThan(0.9);
  });

  test("gradients add up over several callbacks, and finishUpdate clears them", () => {
    const model = TensorFlowWrapper(classifier());
    const shim = shimOf(model);
    const dY = randomFloats([4, 3], 9) as Floats2d;
    const kernels: number[][] = [];
    const alone: number[][] = [];
    for (let step = 0; step < 3; step++) {
      const X = randomFloats([4, 12], 20 + step);
      model.beginUpdate(X)[1](dY);
      kernels.push(numbers(shim.gradients().get("dense/kernel") as NdArray));
      const single = new TensorFlowShim(shim.model);
      const other = TensorFlowWrapper(shim.model);
      other.shims[0] = single;
      other.beginUpdate(X)[1](dY);
      alone.push(numbers(single.gradients().get("dense/kernel") as NdArray));
    }
    const sums = alone[0].map((value, i) => value + alone[1][i] + alone[2][i]);
    expect(kernels[2]).not.toEqual(kernels[1]);
    expect(kernels[1]).not.toEqual(kernels[0]);
    sums.forEach((sum, i) => {
      expect(kernels[2][i]).toBeCloseTo(sum, 5);
    });

    const keys: string[] = [];
    const before = numbers(shim.weights().get("dense/kernel") as NdArray);
    model.finishUpdate({
      update: (key, weights, gradient) => {
        keys.push(key);
        weights.data.forEach((_, i) => {
          (weights.data as Float32Array)[i] -= 0.5 * Number(gradient.data[i]);
        });
        gradient.fill(0);
        return [weights, gradient];
      },
    });
    expect(keys).toEqual(
      ["dense/kernel", "dense/bias", "dense/kernel_1", "dense/bias_1", "dense/kernel_2", "dense/bias_2"].map((name) =>
        paramKey(shim.id, name),
      ),
    );
    expect(shim.gradients().size).toBe(0);
    const after = numbers(shim.weights().get("dense/kernel") as NdArray);
    after.forEach((value, i) => {
      expect(value).toBeCloseTo(before[i] - 0.5 * sums[i], 5);
    });
  });

  test("finishUpdate without gradients calls no optimizer", () => {
    const update = jest.fn();
    TensorFlowWrapper(classifier()).finishUpdate({ update });
    expect(update).not.toHaveBeenCalled();
  });

  test("an optimizer that returns a weight of another shape is refused and the weight stays", () => {
    const model = TensorFlowWrapper(classifier());
    model.beginUpdate(randomFloats([2, 12], 1))[1](randomFloats([2, 3], 2));
    const before = shimOf(model).weights();
    const update = (_: unknown, weights: NdArray, gradient: NdArray): [NdArray, NdArray] => [
      weights.reshape(-1),
      gradient,
    ];
    expect(() => model.finishUpdate({ update })).toThrow(/has the shape \[12, 12\], got \[144\]/);
    expect(shimOf(model).weights()).toEqual(before);
  });

  test("frozen layers have no gradient and are not updated", () => {
    const network = classifier();
    network.layers[0].trainable = false;
    const model = TensorFlowWrapper(network);
    model.beginUpdate(randomFloats([2, 12], 1))[1](randomFloats([2, 3], 2));
    expect([...shimOf(model).gradients().keys()]).toEqual([
      "dense/kernel_1",
      "dense/bias_1",
      "dense/kernel_2",
      "dense/bias_2",
    ]);
    expect([...shimOf(model).weights().keys()]).toHaveLength(6);
  });

  test("a layer's constraint holds after an update", () => {
    const network = tf.sequential({
      layers: [layers.dense({ units: 2, inputShape: [3], kernelConstraint: "nonNeg", kernelInitializer: "ones" })],
    });
    const model = TensorFlowWrapper(network);
    model.beginUpdate(floats([[1, 1, 1]]))[1](floats([[9, -9]]));
    model.finishUpdate(SGD(1, { gradClip: 0 }));
    expect(numbers(shimOf(model).weights().get("dense/kernel") as NdArray)).toEqual([0, 10, 0, 10, 0, 10]);
  });

  test("useParams puts averages in force for the body alone, also when it throws", async () => {
    const model = TensorFlowWrapper(classifier());
    const shim = shimOf(model);
    const X = randomFloats([2, 12], 1);
    const before = numbers(model.predict(X));
    const params = new Map([[paramKey(shim.id, "dense/kernel_2"), NdArray.zeros([12, 3])]]);
    const inside = model.useParams(params, () => numbers(model.predict(X)));
    inside.forEach((probability) => {
      expect(probability).toBeCloseTo(1 / 3, 6);
    });
    expect(numbers(model.predict(X))).toEqual(before);
    const failing = () =>
      model.useParams(params, () => {
        throw new Error("stop");
      });
    expect(failing).toThrow("stop");
    expect(numbers(model.predict(X))).toEqual(before);
    const later = model.useParams(params, async () => {
      await Promise.resolve();
      return numbers(model.predict(X));
    });
    expect(await later).toEqual(inside);
    expect(numbers(model.predict(X))).toEqual(before);
    const wrong = new Map([[paramKey(shim.id, "dense/kernel_2"), NdArray.zeros([3, 12])]]);
    expect(() => model.useParams(wrong, () => 1)).toThrow(/dense\/kernel_2 has the shape \[12, 3\], got \[3, 12\]/);
    expect(numbers(model.predict(X))).toEqual(before);
  });

  test("an optimizer's averages reach the layers under the keys of its updates", () => {
    const model = TensorFlowWrapper(classifier());
    const X = randomFloats([4, 12], 5);
    const optimizer = SGD(0.1, { useAverages: true });
    for (let step = 0; step < 5; step++) {
      const [Y, backprop] = model.beginUpdate(X);
      backprop(Y);
      model.finishUpdate(optimizer);
    }
    const averages = optimizer.averages as ReadonlyMap<ReturnType<typeof paramKey>, NdArray>;
    expect([...averages.keys()].sort()).toEqual(
      [...shimOf(model).weights().keys()].map((name) => paramKey(shimOf(model).id, name)).sort(),
    );
    const used = model.useParams(averages, () => shimOf(model).weights());
    for (const [name, weight] of used) {
      expect(numbers(weight)).toEqual(numbers(averages.get(paramKey(shimOf(model).id, name)) as NdArray));
      expect(numbers(weight)).not.toEqual(numbers(shimOf(model).weights().get(name) as NdArray));
    }
  });

  test("a copy computes the same, learns on its own, and leaves the original as it was", () => {
    const model = TensorFlowWrapper(classifier());
    const X = randomFloats([4, 12], 5);
    const before = numbers(model.predict(X));
    model.beginUpdate(X)[1](randomFloats([4, 3], 6));
    const copy = model.copy() as Model<Floats2d, Floats2d>;
    expect(copy.shims[0].id).not.toBe(model.shims[0].id);
    expect(shimOf(copy).model).not.toBe(shimOf(model).model);
    expect(numbers(copy.predict(X))).toEqual(before);
    expect(shimOf(copy).gradients()).toEqual(shimOf(model).gradients());
    copy.finishUpdate(SGD(0.5));
    expect(numbers(copy.predict(X))).not.toEqual(before);
    expect(numbers(model.predict(X))).toEqual(before);
    expect(shimOf(model).gradients().size).toBe(6);
    model.finishUpdate(SGD(0.5));
    expect(numbers(model.predict(X))).toEqual(numbers(copy.predict(X)));
  });

  test("a copy keeps frozen layers frozen, and several inputs and outputs", () => {
    const inputs = [tf.input({ shape: [3], name: "a" }), tf.input({ shape: [2], name: "b" })];
    const hidden = layers.concatenate().apply(inputs) as tf.SymbolicTensor;
    const outputs = [true, false].map(
      (trainable) => layers.dense({ units: 2, trainable }).apply(hidden) as tf.SymbolicTensor,
    );
    const model = TensorFlowWrapper<Record<string, Floats2d>, Floats2d[]>(tf.model({ inputs, outputs }));
    const X = { a: randomFloats([2, 3], 1) as Floats2d, b: randomFloats([2, 2], 2) as Floats2d };
    const copy = model.copy();
    const [Y, backprop] = copy.beginUpdate(X);
    expect(Y.map(numbers)).toEqual(model.predict(X).map(numbers));
    backprop(Y);
    expect([...(copy.shims[0] as TensorFlowShim).gradients().keys()]).toEqual(["dense/kernel", "dense/bias"]);
  });

  test("the CPU is the one device a model can be moved to", () => {
    const model = TensorFlowWrapper(classifier());
    const X = randomFloats([1, 12], 5);
    const before = numbers(model.predict(X));
    model.toCpu();
    expect(() => model.toGpu(0)).toThrow(DeviceError);
    expect(numbers(model.predict(X))).toEqual(before);
  });

  test("the text of a shim is the model's summary", () => {
    const text = String(shimOf(TensorFlowWrapper(classifier())));
    expect(text).toContain("Total params: 351");
    expect(text).toContain("Trainable params: 351");
    expect(String(new TensorFlowShim(null))).toBe("TensorFlowShim without a model");
  });

  test("a wrapped model learns inside a chain with native layers", () => {
    fixRandomSeed(1);
    const dense = tf.sequential({ layers: [layers.dense({ units: 8, inputShape: [16] })] });
    const model = chain(TensorFlowWrapper(dense), Linear(4, 8));
    const X = randomFloats([1, 16], 1);
    model.initialize({ X });
    const [Y, backprop] = model.beginUpdate(X);
    const dX = backprop(Y) as Floats2d;
    expect(Y.shape).toEqual([1, 4]);
    expect(dX.shape).toEqual([1, 16]);
    const [kernel, linear] = [shimOf(model.layers[0]).weights().get("dense/kernel"), model.layers[1].getParam("W")];
    // dX = Y · W · kernelᵀ
    const dHidden = Array.from({ length: 8 }, (_, h) =>
      numbers(Y).reduce((sum, y, o) => sum + y * Number(linear.get(o, h)), 0),
    );
    const expected = Array.from({ length: 16 }, (_, i) =>
      dHidden.reduce((sum, d, h) => sum + d * Number((kernel as NdArray).get(i, h)), 0),
    );
    expect(relativeError(dX, expected)).toBeLessThan(1e-5);
    const optimizer = SGD(0.05);
    const size = (array: Floats2d) => numbers(array).reduce((sum, y) => sum + y * y, 0);
    for (let step = 0; step < 50; step++) {
      const [output, back] = model.beginUpdate(X);
      back(output);
      model.finishUpdate(optimizer);
    }
    expect(size(model.predict(X))).toBeLessThan(0.1 * size(Y));
  });

  test("the keys of shims and nodes never collide", () => {
    const model = chain(TensorFlowWrapper(classifier()), Linear(2, 3));
    const ids = [...model.walk()].flatMap((node) => [node.id, ...node.shims.map((shim: Shim) => shim.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("dropout drops in training, with one mask forward and backward, and never in a prediction", () => {
    const model = TensorFlowWrapper(tf.sequential({ layers: [layers.dropout({ rate: 0.5, inputShape: [50] })] }));
    const X = new NdArray<"float32", 2>(new Float32Array(200).fill(1), [4, 50]);
    expect(numbers(model.predict(X))).toEqual(numbers(X));
    const [Y, backprop] = model.beginUpdate(X);
    const dropped = numbers(Y).filter((y) => y === 0).length;
    expect(dropped).toBeGreaterThan(50);
    expect(dropped).toBeLessThan(150);
    expect(numbers(backprop(X))).toEqual(numbers(Y));
  });

  test("batch statistics are updated once by a training step", () => {
    const network = tf.sequential({
      layers: [layers.batchNormalization({ momentum: 0.5, inputShape: [1] })],
    });
    const model = TensorFlowWrapper(network);
    const [, backprop] = model.beginUpdate(floats([[1], [3]]));
    backprop(floats([[1], [1]]));
    // 0.5 · 0 + 0.5 · mean(1, 3)
    expect(numbers(shimOf(model).weights().get("batch_normalization/moving_mean") as NdArray)).toEqual([1]);
  });

  test("callbacks can be called in any order and see the weights of their forward passes", () => {
    const model = TensorFlowWrapper(classifier());
    const inputs = [1, 2, 3].map((s) => randomFloats([2, 12], s));
    const dY = randomFloats([2, 3], 4);
    const expected = inputs.map((X) => numbers(model.beginUpdate(X)[1](dY)));
    shimOf(model).dispose();
    const callbacks = inputs.map((X) => model.beginUpdate(X)[1]);
    const results: number[][] = [];
    results[2] = numbers(callbacks[2](dY));
    model.finishUpdate(SGD(1));
    results[0] = numbers(callbacks[0](dY));
    results[1] = numbers(callbacks[1](dY));
    expect(results).toEqual(expected);
  });

  test("a callback can be called once", () => {
    const model = TensorFlowWrapper(classifier());
    const [Y, backprop] = model.beginUpdate(randomFloats([2, 12], 1));
    backprop(Y);
    expect(() => backprop(Y)).toThrow(UnsupportedError);
    expect(() => backprop(Y)).toThrow(/cannot be called again/);
  });

  test("an empty batch gives empty outputs and gradients and teaches nothing", () => {
    const network = tf.sequential({
      layers: [layers.dense({ units: 3, inputShape: [4] }), layers.batchNormalization()],
    });
    const model = TensorFlowWrapper(network);
    const before = shimOf(model).weights();
    const X = NdArray.zeros<"float32", 2>([0, 4]);
    expect(model.predict(X).shape).toEqual([0, 3]);
    const [Y, backprop] = model.beginUpdate(X);
    expect(Y.shape).toEqual([0, 3]);
    expect(backprop(Y).shape).toEqual([0, 4]);
    model.finishUpdate(SGD(1));
    expect(shimOf(model).weights()).toEqual(before);
  });

  test("arrays that are views with other strides are converted by their elements", () => {
    const network = classifier();
    const model = TensorFlowWrapper(network);
    const wide = randomFloats([12, 3], 1);
    const dense = wide.T.copy();
    expect(wide.T.isContiguous).toBe(false);
    expect(numbers(model.predict(wide.T as Floats2d))).toEqual(numbers(model.predict(dense as Floats2d)));
  });

  test("changing an array after the forward pass changes neither its gradient nor the weights", () => {
    const model = TensorFlowWrapper(classifier());
    const X = randomFloats([2, 12], 1);
    const dY = randomFloats([2, 3], 2);
    const expected = numbers(model.beginUpdate(X)[1](dY));
    const [Y, backprop] = model.beginUpdate(X);
    X.fill(99);
    Y.fill(99);
    expect(numbers(backprop(dY))).toEqual(expected);
  });
});
