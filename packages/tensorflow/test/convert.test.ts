import * as tf from "@tensorflow/tfjs";
import { ArgumentError, bytesCopied, type DType, DTypeError, getOps, NdArray } from "@thinc/core";
import { tensorflow2xp, tensorflowExchange, xp2tensorflow } from "@thinc/tensorflow";
import { floats, ints, numbers, randomFloats } from "./support/arrays";
import { onEveryBackend } from "./support/backends";

onEveryBackend(() => {
  test.each([
    new NdArray(Float32Array.of(1.5, -2, 0, 4, 5, 6), [2, 3]),
    new NdArray(Int32Array.of(7, -8), [2]),
    new NdArray<DType>(Uint8Array.of(0, 1, 1), [3, 1], { dtype: "bool" }),
    new NdArray(Float32Array.of(3), []),
    new NdArray(new Float32Array(0), [0, 4]),
    randomFloats<number>([2, 3, 4, 2, 2], 1),
  ])("%s comes back from a tensor as it was", (array) => {
    const tensor = xp2tensorflow(array as NdArray);
    expect(tensor.dtype).toBe(array.dtype);
    expect(tensor.shape).toEqual([...(array.shape as readonly number[])]);
    const back = tensorflow2xp(tensor);
    expect(back.dtype).toBe(array.dtype);
    expect(back.shape).toEqual(array.shape);
    expect(numbers(back)).toEqual(numbers(array as NdArray));
    tensor.dispose();
  });

  test("a strided view becomes a tensor of its elements", () => {
    const tensor = xp2tensorflow(
      floats([
        [1, 2, 3],
        [4, 5, 6],
      ]).T,
    );
    expect(tensor.arraySync()).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
    tensor.dispose();
  });

  test("neither side sees the other's later changes", () => {
    const array = floats([[1, 2]]);
    const tensor = xp2tensorflow(array);
    array.fill(9);
    const back = tensorflow2xp(tensor);
    back.fill(8);
    expect(Array.from(tensor.dataSync())).toEqual([1, 2]);
    expect(numbers(array)).toEqual([9, 9]);
    tensor.dispose();
  });

  test.each<[DType, TypedArrayMaker]>([
    ["float64", (values) => Float64Array.from(values)],
    ["int64", (values) => BigInt64Array.from(values, BigInt)],
    ["uint64", (values) => BigUint64Array.from(values, BigInt)],
    ["uint32", (values) => Uint32Array.from(values)],
    ["int16", (values) => Int16Array.from(values)],
    ["uint8", (values) => Uint8Array.from(values)],
  ])("%s is converted only when that is asked for", (dtype, make) => {
    const array = new NdArray<DType>(make([1, 2, 3]) as never, [3], { dtype });
    const before = tf.memory().numTensors;
    expect(() => xp2tensorflow(array)).toThrow(DTypeError);
    expect(() => xp2tensorflow(array)).toThrow(new RegExp(`has no ${dtype}\\. Convert .*cast: true`));
    expect(tf.memory().numTensors).toBe(before);
    const tensor = xp2tensorflow(array, { cast: true });
    expect(tensor.dtype).toBe(dtype === "float64" ? "float32" : "int32");
    expect(Array.from(tensor.dataSync())).toEqual([1, 2, 3]);
    tensor.dispose();
  });

  test("an integer that does not fit int32 is an error even with cast", () => {
    const array = new NdArray(BigInt64Array.of(2n ** 31n), [1]);
    expect(() => xp2tensorflow(array, { cast: true })).toThrow(DTypeError);
    expect(() => xp2tensorflow(array, { cast: true })).toThrow(/2147483648 does not fit int32/);
  });

  test("a variable is trainable when a gradient is asked for, and can be assigned to", () => {
    const variable = xp2tensorflow(floats([[1, 2]]), { asVariable: true, requiresGrad: true });
    const frozen = xp2tensorflow(floats([[1, 2]]), { asVariable: true });
    expect(variable).toBeInstanceOf(tf.Variable);
    expect([variable.trainable, frozen.trainable]).toEqual([true, false]);
    const value = tf.tensor2d([[5, 6]]);
    variable.assign(value);
    expect(numbers(tensorflow2xp(variable))).toEqual([5, 6]);
    expect(() => xp2tensorflow(ints([[1]]), { asVariable: true, requiresGrad: true })).toThrow(DTypeError);
    tf.dispose([variable, frozen, value]);
  });

  test("making and reading variables leaves no tensor behind", () => {
    const before = tf.memory().numTensors;
    xp2tensorflow(floats([[1, 2]]), { asVariable: true }).dispose();
    const tensor = xp2tensorflow(floats([[1, 2]]));
    tensorflow2xp(tensor);
    tensor.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  test("what is no array or no tensor is refused", () => {
    expect(() => xp2tensorflow([1, 2] as never)).toThrow(ArgumentError);
    expect(() => xp2tensorflow([1, 2] as never)).toThrow(/expected an NdArray, got list of 2/);
    expect(() => tensorflow2xp(floats([[1]]) as never)).toThrow(
      /expected a tensor of TensorFlow.js, got float32\[1, 1\]/,
    );
    const tensor = tf.tensor1d([1]);
    tensor.dispose();
    expect(() => tensorflow2xp(tensor)).toThrow(/disposed/);
    const text = tf.tensor1d(["a"]);
    expect(() => tensorflow2xp(text)).toThrow(DTypeError);
    text.dispose();
  });

  test("the exchange knows tensors and converts for the model's backend", () => {
    const tensor = tensorflowExchange.toTensor(floats([[1, 2]]), { requiresGrad: true });
    expect(tensorflowExchange.isTensor(tensor)).toBe(true);
    for (const value of [null, 1, floats([[1]]), { shape: [], dtype: "float32" }]) {
      expect(tensorflowExchange.isTensor(value)).toBe(false);
    }
    expect(numbers(tensorflowExchange.toArray(tensor, getOps("cpu")))).toEqual([1, 2]);
    tensor.dispose();
  });

  test("the bytes that are copied on the way in and out are counted", () => {
    const before = bytesCopied().tensorflow ?? 0;
    const tensor = xp2tensorflow(new NdArray(new Float32Array(6), [2, 3]));
    expect(bytesCopied().tensorflow - before).toBe(24);
    tensorflow2xp(tensor);
    expect(bytesCopied().tensorflow - before).toBe(48);
    tensor.dispose();
  });
});

test("complex tensors are refused with what to do", () => {
  const complex = { ...tf.tensor1d([1]), dtype: "complex64", dataSync: () => [], isDisposed: false };
  expect(() => tensorflow2xp(complex as never)).toThrow(/cannot make an array of a complex64 tensor.*tf\.real/);
});

type TypedArrayMaker = (values: number[]) => ArrayBufferView;
