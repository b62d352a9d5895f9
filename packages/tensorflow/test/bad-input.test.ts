import * as tf from "@tensorflow/tfjs";
import {
  ArgsKwargs,
  ArgumentError,
  DTypeError,
  type Floats2d,
  NdArray,
  ShapeError,
  UnsupportedError,
} from "@thinc/core";
import { TensorFlowShim, TensorFlowWrapper, xp2tensorflow } from "@thinc/tensorflow";
import { floats, ints, randomFloats } from "./support/arrays";
import { onEveryBackend } from "./support/backends";

const { layers } = tf;

const dense = () =>
  tf.sequential({ layers: [layers.dense({ units: 4, inputShape: [16] }), layers.batchNormalization()] });

function tokensAndFeatures(): tf.LayersModel {
  const tokens = tf.input({ shape: [3], name: "tokens", dtype: "int32" });
  const features = tf.input({ shape: [2], name: "features" });
  const embedded = layers.embedding({ inputDim: 5, outputDim: 2 }).apply(tokens) as tf.SymbolicTensor;
  const parts = [layers.flatten().apply(embedded) as tf.SymbolicTensor, features];
  return tf.model({ inputs: [tokens, features], outputs: layers.concatenate().apply(parts) as tf.SymbolicTensor });
}

onEveryBackend(() => {
  test("a wrong width is told with what was expected, what came, and what to do, and nothing is run", () => {
    const model = TensorFlowWrapper(dense());
    const shim = model.shims[0] as TensorFlowShim;
    const before = shim.weights();
    const narrow = randomFloats([32, 8], 1) as Floats2d;
    for (const run of [() => model.predict(narrow), () => model.beginUpdate(narrow)]) {
      expect(run).toThrow(ShapeError);
      expect(run).toThrow(
        "tensorflow: expected input [*, 16], got [32, 8]. Give the first layer an inputShape that ends in 8, or insert a projection.",
      );
    }
    try {
      model.predict(narrow);
    } catch (error) {
      expect(error).toMatchObject({ code: "THINC_SHAPE", expected: [null, 16], actual: [32, 8] });
    }
    expect(shim.weights()).toEqual(before);
    expect(shim.gradients().size).toBe(0);
  });

  test("a wrong number of axes is told", () => {
    const model = TensorFlowWrapper<unknown>(dense());
    expect(() => model.predict(randomFloats<3>([2, 3, 16], 1))).toThrow(/got \[2, 3, 16\]\. Reshape it to 2 axes/);
    expect(() => model.predict(randomFloats<1>([16], 1))).toThrow(ShapeError);
  });

  test("an array of a dtype that TensorFlow.js lacks is not narrowed in silence", () => {
    const model = TensorFlowWrapper<unknown>(dense());
    const wide = NdArray.zeros([2, 16], "float64");
    expect(() => model.predict(wide)).toThrow(DTypeError);
    expect(() => model.predict(wide)).toThrow(/astype\("float32"\)/);
    expect(() => model.predict(NdArray.zeros([2, 16], "int64"))).toThrow(/has no int64/);
  });

  test("what is no array is refused", () => {
    const model = TensorFlowWrapper<unknown>(dense());
    for (const [value, message] of [
      ["text", /got "text"/],
      [null, /got null/],
      [undefined, /got undefined/],
      [() => 1, /got a function|the function/],
      [Float32Array.of(1), /got an object \(Float32Array\)/],
    ] as const) {
      expect(() => model.predict(value)).toThrow(ArgumentError);
      expect(() => model.predict(value)).toThrow(message);
    }
    expect(() => model.predict({ __torch__: true })).toThrow(/has no input "__torch__"/);
  });

  test("missing, surplus, unknown and doubled inputs are named", () => {
    const model = TensorFlowWrapper<unknown>(tokensAndFeatures());
    const tokens = ints([[1, 2, 3]]);
    const features = floats([[1, 2]]);
    const cases: [unknown, RegExp][] = [
      [tokens, /takes the inputs "tokens", "features"; the input "features" is missing/],
      [[tokens, features, features], /got 3 positional inputs/],
      [{ tokens, features, extra: features }, /has no input "extra"; it takes the inputs "tokens", "features"/],
      [new ArgsKwargs([tokens, features], { tokens }), /"tokens" is given by position and by name/],
      [new ArgsKwargs(), /the inputs "tokens", "features" is missing/],
    ];
    for (const [X, message] of cases) {
      expect(() => model.beginUpdate(X)).toThrow(ArgumentError);
      expect(() => model.beginUpdate(X)).toThrow(message);
    }
  });

  test("floats where the model declares integers, and batches of different sizes, are refused", () => {
    const model = TensorFlowWrapper<unknown>(tokensAndFeatures());
    const features = floats([[1, 2]]);
    expect(() => model.predict([floats([[1, 2, 3]]), features])).toThrow(DTypeError);
    expect(() => model.predict([floats([[1, 2, 3]]), features])).toThrow(
      /expected input "tokens" of int32, got float32/,
    );
    const two = ints([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(() => model.predict([two, features])).toThrow(ShapeError);
    expect(() => model.predict([two, features])).toThrow(/"tokens" and "features" have 2 and 1 rows/);
    expect(() => model.predict([ints([[1, 2]]), features])).toThrow(/expected input "tokens" \[\*, 3\], got \[1, 2\]/);
  });

  test("text and disposed tensors are refused", () => {
    const shim = new TensorFlowShim(tf.sequential({ layers: [layers.dense({ units: 1, inputShape: [2] })] }));
    const text = tf.tensor2d([["a", "b"]]);
    expect(() => shim.predict(new ArgsKwargs([text]))).toThrow(DTypeError);
    text.dispose();
    const gone = tf.zeros([1, 2]);
    gone.dispose();
    expect(() => shim.predict(new ArgsKwargs([gone]))).toThrow(/is disposed/);
  });

  test("a wrong gradient is refused, and the callback still takes the right one", () => {
    const model = TensorFlowWrapper<Floats2d, Floats2d>(dense());
    const shim = model.shims[0] as TensorFlowShim;
    const [Y, backprop] = model.beginUpdate(randomFloats([3, 16], 1) as Floats2d);
    expect(() => backprop(randomFloats([2, 4], 1) as Floats2d)).toThrow(ShapeError);
    expect(() => backprop("dY" as never)).toThrow(ArgumentError);
    expect(() => backprop([Y, Y] as never)).toThrow(ArgumentError);
    expect(shim.gradients().size).toBe(0);
    expect(backprop(Y).shape).toEqual([3, 16]);
    expect(shim.gradients().size).toBe(4);
  });

  test("a shim checks the gradients it is given", () => {
    const shim = new TensorFlowShim(dense());
    const X = xp2tensorflow(randomFloats([3, 16], 1));
    const [Y, backprop] = shim.beginUpdate(new ArgsKwargs([X])) as [tf.Tensor, (dY: ArgsKwargs) => ArgsKwargs];
    const other = tf.zeros([3, 5]);
    const whole = tf.zeros([3, 4], "int32");
    expect(() => backprop(new ArgsKwargs([Y, Y]))).toThrow(/has 1 output, got 2 gradients/);
    expect(() => backprop(new ArgsKwargs([]))).toThrow(ArgumentError);
    expect(() => backprop(new ArgsKwargs([], { dY: Y }))).toThrow(/positional, got the keyword "dY"/);
    expect(() => backprop(new ArgsKwargs([other]))).toThrow(/expected dY of shape \[3, 4\], got \[3, 5\]/);
    expect(() => backprop(new ArgsKwargs([whole]))).toThrow(DTypeError);
    expect(() => backprop(new ArgsKwargs([[1]]))).toThrow(/expected dY to be a tensor or null, got 1/);
    const dX = backprop(new ArgsKwargs([Y])).args[0] as tf.Tensor;
    expect(dX.shape).toEqual([3, 16]);
    tf.dispose([X, Y, other, whole, dX]);
  });

  test("a layer without a gradient is told when going back, and leaves no tensor behind", () => {
    const network = tf.sequential({
      layers: [layers.embedding({ inputDim: 5, outputDim: 2, inputLength: 3 }), layers.flatten()],
    });
    const model = TensorFlowWrapper<Floats2d, Floats2d>(network);
    const before = tf.memory().numTensors;
    const [Y, backprop] = model.beginUpdate(floats([[1, 2, 3]]));
    expect(() => backprop(Y)).toThrow(UnsupportedError);
    expect(() => model.beginUpdate(floats([[1, 2, 3]]))[1](Y)).toThrow(/Token ids must be int32/);
    expect(tf.memory().numTensors).toBe(before);
  });

  test("converters that are no functions are refused", () => {
    expect(() => TensorFlowWrapper(dense(), { convertInputs: 3 as never })).toThrow(ArgumentError);
    expect(() => TensorFlowWrapper(dense(), { convertOutputs: {} as never })).toThrow(
      /must be a function, got an object \(Object\)/,
    );
  });
});
