import { ShapeError, UnsupportedError } from "@thinc/core";
import { TorchError } from "../src/errors";
import { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { describeTorch } from "./support/torch";

const functions = torch as unknown as Record<string, (...args: unknown[]) => unknown>;
const x = (...shape: number[]) => torch.ones(shape);
const ids = (...values: number[]) => torch.tensor(values, { dtype: "int64" });

// Each of these ends a process that has no checks, or keeps it busy for ever: with Python's torch, too.
const refused: [string, () => unknown[], RegExp][] = [
  ["reflectionPad1dBackward", () => [x(2, 2), x(2, 2), []], /padding must be 2 values/],
  ["reflectionPad2dBackward", () => [x(1, 1, 2, 2), x(1, 1, 2, 2), [5, 5, 5, 5]], /padding must be less than/],
  ["replicationPad3dBackward", () => [x(2, 2), x(2, 2), []], /padding must be 6 values/],
  ["fractionalMaxPool2dBackward", () => [x(), x(), [1, 1], [1, 1], ids(0)], /self must have 3 or 4 axes/],
  ["fractionalMaxPool3dBackward", () => [x(2, 1), x(1), [3, 1, 1], [], ids(1)], /output_size must be 3 values/],
  [
    "adaptiveMaxPool2dBackward",
    () => [x(1, 2, 2), x(1, 3, 3), ids(0, 1, 2, 99).reshape([1, 2, 2])],
    /indices must be 0 to 8/,
  ],
  [
    "adaptiveAvgPool3dBackward",
    () => [x(1, 1, 1, 1), x(6, 1, 9, 6), { gradInput: x(6, 1, 9, 6) }],
    /grad_output must have the axes/,
  ],
  [
    "maxPool2dWithIndicesBackward",
    () => [x(1, 1, 1), x(1, 2, 2), [2, 2], [2, 2], [0, 0], [1, 1], false, ids(9).reshape([1, 1, 1])],
    /indices must be 0 to 3/,
  ],
  ["unfoldBackward", () => [x(4), [2, 0, 3], 1, 8, 5], /size must be 0 to/],
  ["slowConv3d", () => [x(3, 3, 1, 5, 2), x(3, 3, 1, 5, 2), [2, 3, 3]], /weight must have the lengths of kernel_size/],
  ["slowConvTranspose2d", () => [x(17, 17, 2), x(17, 17), [2, 2]], /weight must have the lengths of kernel_size/],
  ["adaptiveAvgPool3d", () => [x(5, 9, 4, 17), [2 ** 53 - 1, 4, 0]], /output_size must not have a length of 0/],
  ["batchNormUpdateStats", () => [x(2, 3, 4), null, torch.zeros([0]), 0.1], /running_var must have shape \[3\]/],
  ["nativeBatchNorm", () => [torch.zeros([0, 0]), null, null, null, null, true, 0.1, 1e-5], /at least one channel/],
  [
    "nativeLayerNormBackward",
    () => [x(1, 1), x(4, 4), [4, 4], x(1), x(1), null, null, [true, false, false]],
    /grad_out must have shape/,
  ],
  ["embeddingDenseBackward", () => [x(2, 3), ids(0, 7), 2, -1, true], /indices must be 0 to 1/],
  ["embeddingBackward", () => [x(2, 3), ids(-4, 0), 2, -1, true, false], /indices must be 0 to 1/],
  [
    "embeddingBag",
    () => [x(4, 2), ids(1, 2), torch.zeros([0], { dtype: "int64" }), false, 2],
    /offsets must not be empty/,
  ],
  ["segmentReduce", () => [x(3), "sum", { offsets: ids(0, 9) }], /offsets must be 0 to 3/],
  ["scaledDotProductAttention", () => [x(1, 2, 9), x(1, 1, 9), x(1, 2, 9)], /value must have as many places as key/],
  ["smoothL1LossBackward", () => [ids(1), ids(2), ids(3), 0, 0.1], /must be a float tensor/],
  ["specialLaguerrePolynomialL", () => [x(3), 2 ** 33], /n must be at most/],
  ["specialLegendrePolynomialP", () => [x(3), torch.full([3], 1e12)], /n must be at most/],
  ["specialMultigammaln", () => [x(3), 2 ** 40], /p must be at most/],
  ["binomial", () => [torch.full([2], Number.NaN), torch.full([2], 0.5)], /count must be finite/],
  ["combinations", () => [x(4), 2 ** 40], /r must be at most 64/],
  ["chunk", () => [torch.zeros([0]), 2 ** 31], /more than a million parts/],
  ["tensorSplit", () => [x(4), 2 ** 40], /more than a million parts/],
  ["vsplit", () => [torch.zeros([0, 2]), 2 ** 40], /more than a million parts/],
  ["unbind", () => [x(1).expand([2 ** 40])], /more than a million parts/],
  ["fbgemmLinearQuantizeWeight", () => [torch.zeros([2, 3, 0])], /must be a matrix that is not empty/],
  ["copy", () => [x(4).toMkldnn(), x(4)], /self must be dense/],
  ["copy", () => [x(4, 4).toSparseCsr(), x()], /self must be dense/],
  ["mkldnnLinear", () => [x(1).toMkldnn(), x()], /weight must have two axes/],
  ["mkldnnLinearBackwardInput", () => [[1], x(1).toMkldnn(), x(1)], /weight must have two axes/],
  ["luUnpack", () => [x(3, 3), torch.ones([3], { dtype: "int32" }), false, false], /unpack_data or unpack_pivots/],
  ["matrixExpBackward", () => [x(2), x(2)], /self must be square matrices/],
  ["nativeChannelShuffle", () => [x(1, 4, 2, 2), 0], /groups must be at least 1/],
  ["nativeChannelShuffle", () => [x(3, 1, 9), 2], /groups must divide the channels/],
  ["pixelShuffle", () => [x(1, 4, 2, 2), 2 ** 40], /upscale_factor must be 1 to/],
  ["reflectionPad3d", () => [x(1), []], /padding must be 6 values/],
  ["replicationPad2d", () => [x(4), [1, 1, 1, 1]], /self must have 3 or 4 axes/],
  ["lstmCell", () => [x(3, 3).toSparse(), [x(3, 3), x(3, 3)], x(12, 3), x(12, 3)], /input must be dense/],
  ["luUnpack", () => [x(3, 3), torch.full([3], 99, { dtype: "int32" })], /LU_pivots must be 1 to 3/],
  ["geluBackward", () => [x(4), x(4, 4)], /grad_output must have shape/],
  ["mul_", () => [x(4, 3).at("1:"), x(3, 3).toSparse()], /clone it/],
  ["newZeros", () => [x(2), [3], { layout: "mkldnn" }], /use toMkldnn/],
  ["_stack", () => [[]], /tensors must not be empty/],
  ["_fftR2c", () => [x(8, 8), [-2], 1, true], /dim must be axes of self/],
  ["_pdistForward", () => [x(4)], /self must have two axes/],
  ["_cdistBackward", () => [x(2, 2), x(2, 3), x(9, 3), 2, x(2, 2)], /must have shape \[2, 9\]/],
  ["_weightNorm", () => [x(3, 4), x(2), 0], /g must have shape \[3, 1\]/],
  ["_logSoftmaxBackwardData", () => [x(2, 3), x(4), 1, "float32"], /output must have shape/],
  ["_foreachAddcdiv_", () => [[x(2), x(2)], [x(2), x(2)], [x(2), x(2)], [1.5]], /scalars must be 2 values/],
  ["_maskedSoftmax", () => [torch.zeros([8, 0]), torch.zeros([8, 0], { dtype: "bool" })], /must not be empty/],
  [
    "_fusedSgd_",
    () => [
      [x(4)],
      [x(2)],
      [],
      { weightDecay: 0, momentum: 0, lr: 0.1, dampening: 0, nesterov: false, maximize: false, isFirstStep: true },
    ],
    /grads must have shape/,
  ],
];

describeTorch("operators that libtorch crashes in", () => {
  test.each(refused)("%s is refused with the reason where it would end the process", (name, args, message) => {
    expect(() => functions[name](...args())).toThrow(message);
    expect(() => functions[name](...args())).toThrow(ShapeError);
  });

  test.each([
    "_reshapeAlias",
    "_segmentReduceBackward",
    "_slowConv2dBackward",
    "_cummaxHelper",
    "_choleskySolveHelper",
    "fbgemmPackGemmMatrixFp16",
    "fbgemmPackQuantizedMatrix",
  ])("%s is not offered at all, as other operators do its job", (name) => {
    const schemas: Record<string, unknown[]> = {
      _reshapeAlias: [x(2), [9], [9]],
      _segmentReduceBackward: [x(2), x(2), x(2), "sum"],
      _slowConv2dBackward: [x(1, 1, 1, 1), x(1, 1, 1, 1), x(1, 1, 1, 1), [1, 1], [1, 1], [0, 0], [true, true, true]],
      _cummaxHelper: [x(2), x(2), ids(1, 2), 0],
      _choleskySolveHelper: [x(2, 2), x(2, 2), false],
      // Their results are tensors whose elements are a pointer, which `zero_` would make another one.
      fbgemmPackGemmMatrixFp16: [x(5, 3)],
      fbgemmPackQuantizedMatrix: [torch.ones([3, 5], { dtype: "int8" })],
    };
    expect(() => functions[name](...schemas[name])).toThrow(UnsupportedError);
  });

  test("go on working where the arguments fit", () => {
    expect(functions.reflectionPad1dBackward(x(1, 5), x(1, 3), [1, 1])).toBeInstanceOf(Tensor);
    expect((functions.embeddingDenseBackward(x(2, 3), ids(0, 1), 2, -1, true) as Tensor).shape).toEqual([2, 3]);
    expect((functions.embeddingBag(x(4, 2), ids(1, 2), ids(0)) as Tensor[])[0].tolist()).toEqual([[2, 2]]);
    expect((functions.segmentReduce(x(3), "sum", { lengths: ids(1, 2), unsafe: true }) as Tensor).tolist()).toEqual([
      1, 2,
    ]);
    expect((functions.binomial(torch.full([2], 3), torch.ones([2])) as Tensor).tolist()).toEqual([3, 3]);
    expect((functions.specialLegendrePolynomialP(torch.tensor([0.5]), 2) as Tensor).item()).toBeCloseTo(-0.125);
    expect((functions._fftR2c(x(2, 4), [1], 0, true) as Tensor).shape).toEqual([2, 3]);
    expect((functions._weightNorm(x(3, 4), x(3, 1), 0) as Tensor).shape).toEqual([3, 4]);
    expect((torch.combinations(x(4), 2) as Tensor).shape).toEqual([6, 2]);
    expect((functions._upsampleBilinear2dAa(x(1, 1, 4, 4), [2, 2], false) as Tensor).tolist()).toEqual([
      [
        [
          [1, 1],
          [1, 1],
        ],
      ],
    ]);
    expect(x(7).unbind(0)).toHaveLength(7);
    expect(x(3, 3).mul_(x(3, 3).toSparse()).tolist()).toHaveLength(3);
    expect((functions.copy(x(2), torch.tensor([3, 4])) as Tensor).tolist()).toEqual([3, 4]);
    expect((functions.mkldnnLinear(x(2, 3).toMkldnn(), x(4, 3)) as Tensor).toDense().tolist()).toEqual(
      Array(2).fill([3, 3, 3, 3]),
    );
  });
});

describeTorch("sparse tensors", () => {
  test.each<[string, () => unknown, RegExp]>([
    [
      "places",
      () => torch.sparseCooTensor(ids(500_000, 1).reshape([2, 1]), x(1), [2, 2]),
      /size is inconsistent with indices/,
    ],
    ["columns", () => torch.sparseCsrTensor(ids(0, 1, 1), ids(9_000_000), x(1), [2, 2]), /col_indices/],
    ["rows", () => torch.sparseCsrTensor(ids(0, 7_000_000, 1), ids(0), x(1), [2, 2]), /crow_indices/],
    ["number of rows", () => torch.sparseCsrTensor(ids(0, 1, 99), ids(0), x(1)), /crow_indices/],
    ["blocks", () => torch.sparseBsrTensor(ids(0, 1), ids(5_000_000), x(1, 2, 2), [2, 2]), /col_indices/],
  ])("whose %s lie outside are refused when they are made, before anything is read there", (_, make, message) => {
    expect(make).toThrow(message);
  });

  test("whose places lie inside are made", () => {
    const sparse = torch.sparseCooTensor(ids(0, 1, 1, 0).reshape([2, 2]), torch.tensor([2, 3]), [2, 2]);
    expect(sparse.toDense().tolist()).toEqual([
      [0, 2],
      [3, 0],
    ]);
  });
});

describeTorch("sizes beyond the memory", () => {
  test.each<[string, () => unknown]>([
    ["zeros", () => torch.zeros([2 ** 40])],
    ["ones of several axes", () => torch.ones([2 ** 20, 2 ** 20])],
    ["full", () => torch.full([2 ** 45], 1)],
    ["arange", () => torch.arange(0, 2 ** 42)],
    ["repeat", () => x(2).repeat([2 ** 40])],
    [
      "a copy of an expanded tensor",
      () =>
        x(1)
          .expand([2 ** 42])
          .clone(),
    ],
    ["the largest integers", () => torch.empty([2 ** 53 - 1, 2 ** 53 - 1])],
  ])("%s is a typed error, not the end of the process", (_, make) => {
    expect(make).toThrow(/torch|clone|repeat/);
    expect(() => {
      try {
        make();
      } catch (error) {
        expect([TorchError.isInstance(error), ShapeError.isInstance(error)]).toContain(true);
        throw error;
      }
    }).toThrow();
  });

  test("tensors without memory can be as large as they like", () => {
    expect(torch.empty([2 ** 40], { device: "meta" }).shape).toEqual([2 ** 40]);
    expect(
      x(1)
        .expand([2 ** 40])
        .numel(),
    ).toBe(2 ** 40);
    expect(torch.zeros([2 ** 53 - 1, 0]).shape).toEqual([2 ** 53 - 1, 0]);
  });

  test("a number cannot stand for a tensor that is written into", () => {
    expect(() => torch.add(x(2), x(2), { out: 3 as never })).toThrow(/out: expected a tensor|expected a tensor/);
    expect(() => functions.fill_(3, 4)).toThrow(/expected a tensor/);
  });
});
