import * as tf from "@tensorflow/tfjs";
import {
  ArgsKwargs,
  type ConvertInputs,
  type ConvertOutputs,
  type Floats2d,
  type Model,
  NdArray,
  Ragged,
  SGD,
} from "@thinc/core";
import { type TensorFlowShim, TensorFlowWrapper, tensorflow2xp, xp2tensorflow } from "@thinc/tensorflow";
import { floats, ints, numbers, randomFloats, relativeError } from "./support/arrays";
import { onEveryBackend } from "./support/backends";

const { layers } = tf;

/** y = [a·2, b·3] with frozen weights; named inputs `a` (2 wide) and `b` (1 wide). */
function doubleAndTriple(): tf.LayersModel {
  const a = tf.input({ shape: [2], name: "a" });
  const b = tf.input({ shape: [1], name: "b" });
  const scale = (factor: number, units: number) =>
    layers.dense({ units, useBias: false, kernelInitializer: tf.initializers.identity({ gain: factor }) });
  return tf.model({
    inputs: [a, b],
    outputs: [scale(2, 2).apply(a) as tf.SymbolicTensor, scale(3, 1).apply(b) as tf.SymbolicTensor],
  });
}

const a = floats([[1, 2]]);
const b = floats([[5]]);
const dA = floats([[10, 20]]);
const dB = floats([[7]]);

onEveryBackend(() => {
  test("inputs in an array are positional, and gradients come back in an array", () => {
    const model = TensorFlowWrapper<Floats2d[], Floats2d[]>(doubleAndTriple());
    const [Y, backprop] = model.beginUpdate([a, b]);
    expect(Y.map(numbers)).toEqual([[2, 4], [15]]);
    const dX = backprop([dA, dB]);
    expect(Array.isArray(dX)).toBe(true);
    expect(dX.map(numbers)).toEqual([[20, 40], [21]]);
  });

  test("inputs in an object are the model's inputs by name, in any order", () => {
    const model = TensorFlowWrapper<Record<string, Floats2d>, Floats2d[]>(doubleAndTriple());
    const [Y, backprop] = model.beginUpdate({ b, a });
    expect(Y.map(numbers)).toEqual([[2, 4], [15]]);
    const dX = backprop([dA, dB]);
    expect(Object.keys(dX)).toEqual(["b", "a"]);
    expect([numbers(dX.a), numbers(dX.b)]).toEqual([[20, 40], [21]]);
  });

  test("an ArgsKwargs mixes positions and names, and its gradient has the same form", () => {
    const model = TensorFlowWrapper<ArgsKwargs, Floats2d[]>(doubleAndTriple());
    const [Y, backprop] = model.beginUpdate(new ArgsKwargs([a], { b }));
    expect(Y.map(numbers)).toEqual([[2, 4], [15]]);
    const dX = backprop([dA, dB]);
    expect(ArgsKwargs.isInstance(dX)).toBe(true);
    expect(dX.args.map((x) => numbers(x as NdArray))).toEqual([[20, 40]]);
    expect(numbers(dX.kwargs.b as NdArray)).toEqual([21]);
  });

  test("several inputs may be one list, or one object, in the place of the first argument, as in Keras", () => {
    const model = TensorFlowWrapper<ArgsKwargs, Floats2d[]>(doubleAndTriple());
    const [, backprop] = model.beginUpdate(new ArgsKwargs([[a, b]]));
    const [list] = backprop([dA, dB]).args as [NdArray[]];
    expect(list.map(numbers)).toEqual([[20, 40], [21]]);
    const [, second] = model.beginUpdate(new ArgsKwargs([{ a, b }]));
    const [byName] = second([dA, dB]).args as [Record<string, NdArray>];
    expect([numbers(byName.a), numbers(byName.b)]).toEqual([[20, 40], [21]]);
  });

  test("outputs without a gradient are null, and inputs they alone reach get zeros", () => {
    const model = TensorFlowWrapper<Floats2d[], (Floats2d | null)[]>(doubleAndTriple());
    const shim = model.shims[0] as TensorFlowShim;
    const [, backprop] = model.beginUpdate([a, b]);
    const [first, second] = backprop([null, dB]);
    expect(numbers(first as NdArray)).toEqual([0, 0]);
    expect(numbers(second as NdArray)).toEqual([21]);
    expect([...shim.gradients().keys()]).toEqual(["dense/kernel_1"]);
    const [, none] = model.beginUpdate([a, b]);
    expect(none([null, null]).map((gradient) => numbers(gradient as NdArray))).toEqual([[0, 0], [0]]);
  });

  test("one array given as two inputs gets a gradient for each", () => {
    const x = tf.input({ shape: [1], name: "x" });
    const y = tf.input({ shape: [1], name: "y" });
    const product = layers.multiply().apply([x, y]) as tf.SymbolicTensor;
    const shared = xp2tensorflow(floats([[3]]));
    const model = TensorFlowWrapper<Floats2d, Floats2d>(tf.model({ inputs: [x, y], outputs: product }), {
      convertInputs: (m) => [
        new ArgsKwargs([shared, shared]),
        ({ args }) => tensorflow2xp(tf.sub(args[0] as tf.Tensor, args[1] as tf.Tensor), { ops: m.ops }) as Floats2d,
      ],
    });
    const [Y, backprop] = model.beginUpdate(floats([[0]]));
    expect(numbers(Y)).toEqual([9]);
    // x's gradient is y, and y's is x: equal, and not 6 for either of them.
    expect(numbers(backprop(floats([[1]])))).toEqual([0]);
    shared.dispose();
  });

  test("a custom conversion of inputs and outputs follows the direction table", () => {
    // The model's input is one Ragged; the network takes its data and a scale for each row. The output is a Ragged again,
    // for which the lengths of the input are needed.
    const rows = tf.input({ shape: [2], name: "rows" });
    const scales = tf.input({ shape: [1], name: "scales" });
    const hidden = layers.dense({ units: 2, useBias: false, name: "hidden" }).apply(rows) as tf.SymbolicTensor;
    const network = tf.model({
      inputs: [rows, scales],
      outputs: layers.concatenate().apply([hidden, scales]) as tf.SymbolicTensor,
    });
    const seen: string[] = [];
    const convertInputs: ConvertInputs<Ragged> = (_, X, isTrain) => {
      seen.push(`inputs ${Ragged.isInstance(X)} ${isTrain}`);
      const row = xp2tensorflow(X.data);
      const perRow = tf.ones([X.data.shape[0], 1]);
      const getDX = ({ args, kwargs }: ArgsKwargs): Ragged => {
        seen.push(`dX ${args.length} ${Object.keys(kwargs)}`);
        return new Ragged(tensorflow2xp(args[0] as tf.Tensor) as Floats2d, X.lengths);
      };
      return [new ArgsKwargs([row], { scales: perRow }), getDX];
    };
    const convertOutputs: ConvertOutputs<Ragged, Ragged> = (_, [X, Yfw], isTrain) => {
      seen.push(`outputs ${Ragged.isInstance(X)} ${Yfw instanceof tf.Tensor} ${isTrain}`);
      const Y = new Ragged(tensorflow2xp(Yfw) as Floats2d, X.lengths);
      const getDYfw = (dY: Ragged): ArgsKwargs => {
        seen.push("dY");
        return new ArgsKwargs([xp2tensorflow(dY.data)]);
      };
      return [Y, getDYfw];
    };
    const model: Model<Ragged, Ragged> = TensorFlowWrapper<Ragged, Ragged>(network, { convertInputs, convertOutputs });
    const kernel = (model.shims[0] as TensorFlowShim).weights().get("hidden/kernel") as NdArray;
    const X = new Ragged(randomFloats([5, 2], 3), new NdArray<"int32", 1>(Int32Array.of(2, 3), [2]));

    const [Y, backprop] = model.beginUpdate(X);
    expect(numbers(Y.lengths)).toEqual([2, 3]);
    expect(Y.data.shape).toEqual([5, 3]);
    expect(numbers(Y.data).filter((_, index) => index % 3 === 2)).toEqual([1, 1, 1, 1, 1]);
    const dY = new Ragged(randomFloats([5, 3], 4), X.lengths);
    const dX = backprop(dY);
    const expected = Array.from({ length: 10 }, (_, at) => {
      const [row, i] = [Math.floor(at / 2), at % 2];
      return [0, 1].reduce((sum, o) => sum + Number(dY.data.get(row, o)) * Number(kernel.get(i, o)), 0);
    });
    expect(relativeError(dX.data, expected)).toBeLessThan(1e-5);
    expect(seen).toEqual(["inputs true true", "outputs true true true", "dY", "dX 1 scales"]);
    seen.length = 0;
    expect(model.predict(X).data.shape).toEqual([5, 3]);
    expect(seen).toEqual(["inputs true false", "outputs true true false"]);
    model.finishUpdate(SGD(0.1));
  });

  test("a converter may leave tensors in the output for its user, who disposes them", () => {
    const network = tf.sequential({ layers: [layers.dense({ units: 2, inputShape: [2] })] });
    const model = TensorFlowWrapper<Floats2d, tf.Tensor>(network, {
      convertOutputs: (_, [, Yfw]) => [Yfw, (dY) => new ArgsKwargs([dY])],
    });
    const before = tf.memory().numTensors;
    const [Y, backprop] = model.beginUpdate(a);
    expect(Y.isDisposed).toBe(false);
    const dY = tf.onesLike(Y);
    expect(backprop(dY).shape).toEqual([1, 2]);
    tf.dispose([Y, dY]);
    model.finishUpdate(SGD(0.1));
    expect(tf.memory().numTensors).toBe(before);
  });

  test("integer inputs have no gradient", () => {
    const network = tf.sequential({
      layers: [layers.embedding({ inputDim: 5, outputDim: 3, inputLength: 2 }), layers.flatten()],
    });
    const model = TensorFlowWrapper<NdArray, Floats2d>(network);
    const [Y, backprop] = model.beginUpdate(ints([[1, 4]]));
    expect(Y.shape).toEqual([1, 6]);
    expect(backprop(Y)).toBeNull();
    const table = (model.shims[0] as TensorFlowShim).gradients().get("embedding/embeddings") as NdArray;
    expect(numbers(table.row(1))).toEqual(numbers(Y).slice(0, 3));
    expect(numbers(table.row(4))).toEqual(numbers(Y).slice(3));
    expect(numbers(table.row(0))).toEqual([0, 0, 0]);
  });

  test("what the default conversion does not know is handed to the model, which refuses it", () => {
    const model = TensorFlowWrapper<unknown>(tf.sequential({ layers: [layers.dense({ units: 2, inputShape: [2] })] }));
    const X = new Ragged(randomFloats([2, 2], 1), new NdArray<"int32", 1>(Int32Array.of(2), [1]));
    expect(() => model.predict(X)).toThrow(/expected a tensor as input, got Ragged of 1/);
  });
});
