import type { FloatDType, FloatsXd, NdArray } from "../../../src/array/index.js";
import type { Ops } from "../../../src/ops/index.js";
import { call, type MakeOps, normals, numbers } from "../support.js";

interface GradientCase {
  name: string;
  shape: readonly number[];
  forward: (ops: Ops, X: FloatsXd) => FloatsXd;
  backward: (ops: Ops, dY: FloatsXd, X: FloatsXd, Y: FloatsXd) => FloatsXd;
  /** Points where the function has no derivative; inputs keep away from them. */
  kinks?: readonly number[];
  scale?: number;
}

/** Operations of one array whose gradient takes the input. */
const BY_INPUT: readonly (readonly [forward: string, backward: string, kinks: readonly number[], options?: object])[] =
  [
    ["clippedLinear", "backpropClippedLinear", [0, 1]],
    ["clippedLinear", "backpropClippedLinear", [-0.75, 0.5], { slope: -0.8, offset: 0.3, minVal: -0.1, maxVal: 0.9 }],
    ["reluK", "backpropReluK", [0, 6]],
    ["hardSigmoid", "backpropHardSigmoid", [-2.5, 2.5]],
    ["hardTanh", "backpropHardTanh", [-1, 1]],
    ["hardSwish", "backpropHardSwish", [-2.5, 2.5]],
    ["hardSwishMobilenet", "backpropHardSwishMobilenet", [-3, 3]],
    ["dish", "backpropDish", []],
    ["gelu", "backpropGelu", []],
    ["geluApprox", "backpropGeluApprox", []],
    ["mish", "backpropMish", []],
    ["mish", "backpropMish", [1.5], { threshold: 1.5 }],
  ];

const as2d = (X: FloatsXd) => X as NdArray<FloatDType, 2>;
const as3d = (X: FloatsXd) => X as NdArray<FloatDType, 3>;
const LENGTHS = [2, 1, 4];

const CASES: readonly GradientCase[] = [
  ...BY_INPUT.map(([forward, backward, kinks, options]) => ({
    name: options ? `${forward} with ${JSON.stringify(options)}` : forward,
    shape: [4, 5],
    forward: (ops: Ops, X: FloatsXd) => call(ops, forward, X, options) as FloatsXd,
    backward: (ops: Ops, dY: FloatsXd, X: FloatsXd) => call(ops, backward, dY, X, options) as FloatsXd,
    kinks,
    scale: 3,
  })),
  {
    name: "sigmoid",
    shape: [4, 5],
    forward: (ops, X) => ops.sigmoid(X),
    backward: (ops, dY, _X, Y) => ops.backpropSigmoid(dY, Y),
  },
  {
    name: "sigmoid by its derivative",
    shape: [7],
    forward: (ops, X) => ops.sigmoid(X),
    backward: (ops, dY, _X, Y) => ops.multiply(dY, ops.dsigmoid(Y)),
  },
  {
    name: "tanh by its derivative",
    shape: [7],
    forward: (ops, X) => ops.subtract(ops.multiply(ops.sigmoid(ops.multiply(X, 2)), 2), 1),
    backward: (ops, dY, _X, Y) => ops.multiply(dY, ops.dtanh(Y)),
  },
  {
    name: "relu",
    shape: [4, 5],
    kinks: [0],
    forward: (ops, X) => ops.relu(X),
    backward: (ops, dY, _X, Y) => ops.backpropRelu(dY, Y),
  },
  {
    name: "swish",
    shape: [4, 5],
    scale: 3,
    forward: (ops, X) => ops.swish(X),
    backward: (ops, dY, X, Y) => ops.backpropSwish(dY, X, Y),
  },
  ...[-1, 0, 1].map((axis) => ({
    name: `softmax along axis ${axis} of three with a temperature`,
    shape: [2, 3, 4],
    forward: (ops: Ops, X: FloatsXd) => ops.softmax(X, { axis, temperature: 0.7 }),
    backward: (ops: Ops, dY: FloatsXd, _X: FloatsXd, Y: FloatsXd) =>
      ops.backpropSoftmax(Y, dY, { axis, temperature: 0.7 }),
  })),
  {
    name: "softmax without options",
    shape: [3, 4],
    forward: (ops, X) => ops.softmax(X),
    backward: (ops, dY, _X, Y) => ops.backpropSoftmax(Y, dY),
  },
  {
    name: "softmaxSequences",
    shape: [7, 3],
    forward: (ops, X) => ops.softmaxSequences(as2d(X), LENGTHS),
    backward: (ops, dY, _X, Y) => ops.backpropSoftmaxSequences(as2d(dY), as2d(Y), LENGTHS),
  },
  {
    name: "maxout",
    shape: [3, 4, 3],
    scale: 3,
    forward: (ops, X) => ops.maxout(as3d(X))[0],
    backward: (ops, dY, X) => ops.backpropMaxout(as2d(dY), ops.maxout(as3d(X))[1], 3),
  },
  {
    name: "seq2col with lengths",
    shape: [7, 2],
    forward: (ops, X) => ops.seq2col(as2d(X), 2, { lengths: LENGTHS }),
    backward: (ops, dY) => ops.backpropSeq2col(as2d(dY), 2, { lengths: LENGTHS }),
  },
  {
    name: "seq2col without lengths",
    shape: [5, 3],
    forward: (ops, X) => ops.seq2col(as2d(X), 1),
    backward: (ops, dY) => ops.backpropSeq2col(as2d(dY), 1),
  },
  {
    name: "reduceSum",
    shape: [7, 3],
    forward: (ops, X) => ops.reduceSum(as2d(X), LENGTHS),
    backward: (ops, dY) => ops.backpropReduceSum(as2d(dY), LENGTHS),
  },
  {
    name: "reduceMean",
    shape: [7, 3],
    forward: (ops, X) => ops.reduceMean(as2d(X), LENGTHS),
    backward: (ops, dY) => ops.backpropReduceMean(as2d(dY), LENGTHS),
  },
  {
    name: "reduceMax",
    shape: [7, 3],
    scale: 3,
    forward: (ops, X) => ops.reduceMax(as2d(X), LENGTHS)[0],
    backward: (ops, dY, X) => ops.backpropReduceMax(as2d(dY), ops.reduceMax(as2d(X), LENGTHS)[1], LENGTHS),
  },
  {
    name: "reduceFirst",
    shape: [7, 3],
    forward: (ops, X) => ops.reduceFirst(as2d(X), LENGTHS)[0],
    backward: (ops, dY, X) => ops.backpropReduceFirst(as2d(dY), ops.reduceFirst(as2d(X), LENGTHS)[1]),
  },
  {
    name: "reduceLast",
    shape: [7, 3],
    forward: (ops, X) => ops.reduceLast(as2d(X), LENGTHS)[0],
    backward: (ops, dY, X) => ops.backpropReduceLast(as2d(dY), ops.reduceLast(as2d(X), LENGTHS)[1]),
  },
  {
    name: "gatherAdd, with scatterAdd as its gradient",
    shape: [4, 3],
    forward: (ops, X) =>
      ops.gatherAdd(
        as2d(X),
        ops.asarray2i([
          [0, 3],
          [1, 1],
          [3, 2],
        ]),
      ),
    backward: (ops, dY, X) => {
      const dTable = ops.allocF(X.shape, { dtype: X.dtype });
      for (const column of [
        [0, 1, 3],
        [3, 1, 2],
      ])
        ops.scatterAdd(dTable, ops.asarray1i(column), dY);
      return dTable;
    },
  },
];

/** Every backward operation against central finite differences of its forward operation. */
export function gradientCases(makeOps: MakeOps): void {
  const precision = { float64: { step: 1e-5, limit: 1e-6 }, float32: { step: 1e-2, limit: 1e-3 } } as const;
  for (const [dtype, { step, limit }] of Object.entries(precision)) {
    test.each(CASES.map((entry) => [entry.name, entry] as const))(
      `the ${dtype} gradient of %s agrees with finite differences`,
      (_name, entry) => {
        const ops = makeOps();
        const X = inputFor(entry, dtype as FloatDType);
        const Y = entry.forward(ops, X);
        const dY = normals<FloatDType, number>(11, Y.shape, dtype as FloatDType);
        const dX = entry.backward(ops, dY, X, Y);
        expect(dX.toString()).toBe(X.toString());
        const expected = finiteDifferences(ops, entry, X, dY, step);
        const scale = Math.max(1, ...expected.map(Math.abs));
        const error = Math.max(...numbers(dX).map((value, i) => Math.abs(value - expected[i]))) / scale;
        expect(error).toBeLessThanOrEqual(limit);
      },
    );
  }
}

function inputFor({ shape, scale = 1, kinks = [] }: GradientCase, dtype: FloatDType): FloatsXd {
  const X = normals<FloatDType, number>(5, shape, dtype, scale);
  for (let i = 0; i < X.size; i++) if (kinks.some((kink) => Math.abs(X.data[i] - kink) < 0.1)) X.data[i] += 0.25;
  return X;
}

/** The gradient of `Σ dY · Y` by each element of X. */
function finiteDifferences(ops: Ops, { forward }: GradientCase, X: FloatsXd, dY: FloatsXd, step: number): number[] {
  const weights = numbers(dY);
  const loss = (changed: FloatsXd) => numbers(forward(ops, changed)).reduce((sum, y, i) => sum + y * weights[i], 0);
  return Array.from({ length: X.size }, (_, i) => {
    const above = X.copy();
    const below = X.copy();
    above.data[i] += step;
    below.data[i] -= step;
    // The step that was really taken, after rounding to the dtype.
    return (loss(above) - loss(below)) / (above.data[i] - below.data[i]);
  });
}
