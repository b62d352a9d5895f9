import * as tf from "@tensorflow/tfjs";
import { enableTensorFlow, xp2tensorflow } from "@thinc/tensorflow";
import { randomFloats } from "./support/arrays";

type Compute = () => tf.Tensor;

let seed = 0;
/** Random numbers in [-1, 1), so that windows without a positive element come up. */
const random = <R extends tf.Rank = tf.Rank>(...shape: number[]) =>
  xp2tensorflow(randomFloats(shape, ++seed)) as tf.Tensor<R>;

/** The gradient of Σ f(x)·dy with respect to each input, one after another. */
function gradients(f: (...inputs: tf.Tensor[]) => tf.Tensor, ...inputs: tf.Tensor[]): Compute {
  return () => {
    const dY = tf.cos(
      tf.range(
        0,
        tf.tidy(() => f(...inputs).size),
      ),
    );
    return tf.tidy(() => {
      const output = f(...inputs);
      return tf.concat1d(
        tf
          .grads(f)(inputs, dY.reshape(output.shape))
          .map((gradient) => gradient.flatten() as tf.Tensor1D),
      );
    });
  };
}

/** What is compared; made anew for each run, so that inputs are the same on both backends. */
const computations: Record<string, () => Compute> = {};

for (const pad of ["same", "valid"] as const) {
  for (const [height, width] of [
    [3, 3],
    [3, 2],
    [2, 2],
    [1, 1],
    [5, 4],
  ]) {
    for (const strides of [
      [1, 1],
      [1, 2],
      [2, 2],
      [3, 3],
    ] as [number, number][]) {
      const window = `${height}x${width}, strides ${strides.join("x")}, ${pad}`;
      computations[`conv2d of ${window}`] = () => {
        const x = random<tf.Rank.R4>(2, 6, 5, 2);
        const filter = random<tf.Rank.R4>(height, width, 2, 3);
        return () => tf.conv2d(x, filter, strides, pad);
      };
      computations[`the gradients of conv2d of ${window}`] = () =>
        gradients(
          (x, filter) => tf.conv2d(x as tf.Tensor4D, filter as tf.Tensor4D, strides, pad),
          random(2, 6, 5, 2),
          random(height, width, 2, 3),
        );
      computations[`the gradient of maxPool of ${window}`] = () =>
        gradients((x) => tf.maxPool(x as tf.Tensor4D, [height, width], strides, pad), random(2, 6, 5, 2));
      computations[`the gradient of avgPool of ${window}`] = () =>
        gradients((x) => tf.avgPool(x as tf.Tensor4D, [height, width], strides, pad), random(2, 6, 5, 2));
      if (strides[0] !== strides[1]) continue;
      computations[`depthwiseConv2d of ${window}`] = () => {
        const x = random<tf.Rank.R4>(2, 6, 6, 2);
        const filter = random<tf.Rank.R4>(height, width, 2, 2);
        return () => tf.depthwiseConv2d(x, filter, strides, pad);
      };
      computations[`the gradients of depthwiseConv2d of ${window}`] = () =>
        gradients(
          (x, filter) => tf.depthwiseConv2d(x as tf.Tensor4D, filter as tf.Tensor4D, strides, pad),
          random(2, 6, 6, 2),
          random(height, width, 2, 2),
        );
    }
  }
  for (const strides of [1, 2]) {
    computations[`the gradients of conv3d, strides ${strides}, ${pad}`] = () =>
      gradients(
        (x, filter) => tf.conv3d(x as tf.Tensor5D, filter as tf.Tensor5D, strides, pad),
        random(2, 4, 5, 4, 2),
        random(2, 2, 2, 2, 3),
      );
    computations[`maxPool3d, strides ${strides}, ${pad}`] = () => {
      const x = random<tf.Rank.R5>(2, 4, 4, 4, 2);
      return () => tf.maxPool3d(x, 2, strides, pad);
    };
    computations[`the gradient of maxPool3d, strides ${strides}, ${pad}`] = () =>
      gradients((x) => tf.maxPool3d(x as tf.Tensor5D, 2, strides, pad), random(2, 4, 4, 4, 2));
  }
}

for (const [transposeA, transposeB] of [
  [false, false],
  [true, false],
  [false, true],
  [true, true],
]) {
  computations[`matMul with transposeA ${transposeA} and transposeB ${transposeB}`] = () => {
    const a = transposeA ? random(2, 4, 3) : random(2, 3, 4);
    const b = transposeB ? random(2, 5, 4) : random(2, 4, 5);
    return () => tf.matMul(a, b, transposeA, transposeB);
  };
}

Object.assign(computations, {
  "the gradient of resizeNearestNeighbor": () =>
    gradients((x) => tf.image.resizeNearestNeighbor(x as tf.Tensor4D, [8, 6]), random(2, 4, 3, 2)),
  "the gradient of gather": () =>
    gradients(
      (x) =>
        tf.gather(
          x,
          tf.tensor2d(
            [
              [1, 2, 2],
              [0, 3, 1],
            ],
            [2, 3],
            "int32",
          ),
        ),
      random(4, 3),
    ),
  "unsortedSegmentSum with ids out of range": () => {
    const x = random(4, 2, 3);
    return () => tf.unsortedSegmentSum(x, tf.tensor1d([2, -1, 2, 7], "int32"), 4);
  },
  "cast to bool": () => () => tf.cast(tf.tensor1d([0, 0.5, -1, 300]), "bool"),
  einsum: () => {
    const [a, b] = [random(2, 3, 4), random(2, 4, 5)];
    return () => tf.einsum("bij,bjk->bik", a, b);
  },
  "sum over no elements": () => () => tf.sum(tf.zeros([0, 3]), 0),
  "the largest of no elements": () => () => tf.max(tf.zeros([2, 0, 3]), 1),
  "a mean over no elements": () => () => tf.mean(tf.zeros([2, 0, 3]), 1),
});

async function run(backend: "wasm" | "cpu", make: () => Compute): Promise<{ shape: number[]; values: number[] }> {
  await enableTensorFlow({ backend });
  seed = 0;
  const compute = make();
  // Memory that kernels get anew should not happen to be clear.
  tf.dispose(Array.from({ length: 40 }, () => tf.fill([1000], 1e9)));
  const result = compute();
  const values = Array.from(result.dataSync(), Number);
  return { shape: result.shape, values };
}

test.each(Object.entries(computations))("wasm computes %s as cpu does", async (_, make) => {
  const expected = await run("cpu", make);
  const actual = await run("wasm", make);
  expect(actual.shape).toEqual(expected.shape);
  actual.values.forEach((value, index) => {
    const wanted = expected.values[index];
    if (!Number.isFinite(wanted)) expect(value).toBe(wanted);
    else expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-4 * (1 + Math.abs(wanted)));
  });
});

test("enabling wasm again adds and replaces nothing", async () => {
  await enableTensorFlow({ backend: "wasm" });
  const kernels = () =>
    new Map(tf.getKernelsForBackend("wasm").map(({ kernelName, kernelFunc }) => [kernelName, kernelFunc]));
  const before = kernels();
  await enableTensorFlow({ backend: "cpu" });
  await enableTensorFlow({ backend: "wasm" });
  expect(kernels()).toEqual(before);
  for (const [name, kernelFunc] of kernels()) expect(kernelFunc).toBe(before.get(name));
});

test("every gradient kernel of the cpu backend is there on wasm", async () => {
  await enableTensorFlow({ backend: "wasm" });
  const onWasm = new Set(tf.getKernelsForBackend("wasm").map(({ kernelName }) => kernelName));
  const missing = tf.getKernelsForBackend("cpu").filter(({ kernelName }) => !onWasm.has(kernelName));
  expect(missing.map(({ kernelName }) => kernelName).sort()).toEqual([
    "Complex",
    "ComplexAbs",
    "FFT",
    "IFFT",
    "Imag",
    "Real",
  ]);
});
