// Made by tools/torch/generate-operators.mjs from libtorch's schemas. Do not edit: run that again.
import type { Integers, Layout, MemoryFormat, Opaque, Scalar } from "../operators/types.js";
import type { TorchDType } from "../dtypes.js";
import type { Tensor } from "../tensor.js";

/** The operators on a tensor as its methods. */
export interface TensorOperators {
  abs(): Tensor;
  abs_(): Tensor;
  absolute(): Tensor;
  absolute_(): Tensor;
  acos(): Tensor;
  acos_(): Tensor;
  acosh(): Tensor;
  acosh_(): Tensor;
  adaptiveAvgPool1d(outputSize: number | Integers): Tensor;
  adaptiveAvgPool2d(outputSize: number | Integers): Tensor;
  adaptiveAvgPool3d(outputSize: number | Integers): Tensor;
  adaptiveMaxPool1d(outputSize: number | Integers): [Tensor, Tensor];
  adaptiveMaxPool2d(outputSize: number | Integers): [Tensor, Tensor];
  adaptiveMaxPool3d(outputSize: number | Integers): [Tensor, Tensor];
  /** Defaults: alpha = 1. */
  add(other: Scalar, alpha?: Scalar): Tensor;
  add(other: Scalar, options: { alpha?: Scalar }): Tensor;
  add(other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** Defaults: alpha = 1. */
  add_(other: Scalar, alpha?: Scalar): Tensor;
  add_(other: Scalar, options: { alpha?: Scalar }): Tensor;
  add_(other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** Defaults: beta = 1, alpha = 1. */
  addbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** Defaults: beta = 1, alpha = 1. */
  addbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** Defaults: value = 1. */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  /** Defaults: value = 1. */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  /** Defaults: value = 1. */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  /** Defaults: value = 1. */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  /** Defaults: beta = 1, alpha = 1. */
  addmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(mat1: Tensor, mat2: Tensor, outDtype: TorchDType, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** Defaults: beta = 1, alpha = 1. */
  addmm_(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** Defaults: beta = 1, alpha = 1. */
  addmv(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** Defaults: beta = 1, alpha = 1. */
  addmv_(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** Defaults: beta = 1, alpha = 1. */
  addr(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** Defaults: beta = 1, alpha = 1. */
  addr_(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  adjoint(): Tensor;
  alias(): Tensor;
  aliasCopy(): Tensor;
  /** Defaults: keepdim = false. */
  all(): Tensor;
  all(dim: number, keepdim?: boolean): Tensor;
  all(dim: number, options: { keepdim?: boolean }): Tensor;
  all(dim?: Integers | null, keepdim?: boolean): Tensor;
  all(dim: Integers | null | undefined, options: { keepdim?: boolean }): Tensor;
  all(options: { dim?: Integers | null; keepdim?: boolean }): Tensor;
  /** Defaults: rtol = 1.0000000000000001e-05, atol = 1e-08, equalNan = false. */
  allclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean;
  allclose(other: Tensor, rtol: number | undefined, atol: number | undefined, options: { equalNan?: boolean }): boolean;
  allclose(other: Tensor, rtol: number | undefined, options: { atol?: number; equalNan?: boolean }): boolean;
  allclose(other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
  alphaDropout_(p: number, train: boolean): Tensor;
  /** Defaults: dim = [], keepdim = false. */
  amax(dim?: number | Integers, keepdim?: boolean): Tensor;
  amax(dim: number | Integers | undefined, options: { keepdim?: boolean }): Tensor;
  amax(options: { dim?: number | Integers; keepdim?: boolean }): Tensor;
  /** Defaults: dim = [], keepdim = false. */
  amin(dim?: number | Integers, keepdim?: boolean): Tensor;
  amin(dim: number | Integers | undefined, options: { keepdim?: boolean }): Tensor;
  amin(options: { dim?: number | Integers; keepdim?: boolean }): Tensor;
  /** Defaults: keepdim = false. */
  aminmax(options?: { dim?: number | null; keepdim?: boolean }): [Tensor, Tensor];
  angle(): Tensor;
  /** Defaults: keepdim = false. */
  any(): Tensor;
  any(dim: number, keepdim?: boolean): Tensor;
  any(dim: number, options: { keepdim?: boolean }): Tensor;
  any(dim?: Integers | null, keepdim?: boolean): Tensor;
  any(dim: Integers | null | undefined, options: { keepdim?: boolean }): Tensor;
  any(options: { dim?: Integers | null; keepdim?: boolean }): Tensor;
  arccos(): Tensor;
  arccos_(): Tensor;
  arccosh(): Tensor;
  arccosh_(): Tensor;
  arcsin(): Tensor;
  arcsin_(): Tensor;
  arcsinh(): Tensor;
  arcsinh_(): Tensor;
  arctan(): Tensor;
  arctan2(other: Tensor): Tensor;
  arctan2_(other: Tensor): Tensor;
  arctan_(): Tensor;
  arctanh(): Tensor;
  arctanh_(): Tensor;
  /** Defaults: keepdim = false. */
  argmax(dim?: number | null, keepdim?: boolean): Tensor;
  argmax(dim: number | null | undefined, options: { keepdim?: boolean }): Tensor;
  argmax(options: { dim?: number | null; keepdim?: boolean }): Tensor;
  /** Defaults: keepdim = false. */
  argmin(dim?: number | null, keepdim?: boolean): Tensor;
  argmin(dim: number | null | undefined, options: { keepdim?: boolean }): Tensor;
  argmin(options: { dim?: number | null; keepdim?: boolean }): Tensor;
  /** Defaults: dim = -1, descending = false. */
  argsort(dim?: number, descending?: boolean): Tensor;
  argsort(dim: number | undefined, options: { descending?: boolean }): Tensor;
  argsort(options: { dim?: number; descending?: boolean }): Tensor;
  argsort(options: { stable: boolean; dim?: number; descending?: boolean }): Tensor;
  argwhere(): Tensor;
  asStrided(size: Integers, stride: Integers, storageOffset?: number | null): Tensor;
  asStrided(size: Integers, stride: Integers, options: { storageOffset?: number | null }): Tensor;
  asStrided_(size: Integers, stride: Integers, storageOffset?: number | null): Tensor;
  asStrided_(size: Integers, stride: Integers, options: { storageOffset?: number | null }): Tensor;
  asStridedCopy(size: Integers, stride: Integers, storageOffset?: number | null): Tensor;
  asStridedCopy(size: Integers, stride: Integers, options: { storageOffset?: number | null }): Tensor;
  asStridedScatter(src: Tensor, size: Integers, stride: Integers, storageOffset?: number | null): Tensor;
  asStridedScatter(src: Tensor, size: Integers, stride: Integers, options: { storageOffset?: number | null }): Tensor;
  asin(): Tensor;
  asin_(): Tensor;
  asinh(): Tensor;
  asinh_(): Tensor;
  atan(): Tensor;
  atan2(other: Tensor): Tensor;
  atan2_(other: Tensor): Tensor;
  atan_(): Tensor;
  atanh(): Tensor;
  atanh_(): Tensor;
  atleast1d(): Tensor;
  atleast2d(): Tensor;
  atleast3d(): Tensor;
  /** Defaults: stride = [], padding = [0], ceilMode = false, countIncludePad = true. */
  avgPool1d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, ceilMode?: boolean, countIncludePad?: boolean): Tensor;
  avgPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, options: { countIncludePad?: boolean }): Tensor;
  avgPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { ceilMode?: boolean; countIncludePad?: boolean }): Tensor;
  avgPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean }): Tensor;
  avgPool1d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean }): Tensor;
  /** Defaults: stride = [], padding = [0, 0], ceilMode = false, countIncludePad = true. */
  avgPool2d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null): Tensor;
  avgPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, countIncludePad: boolean | undefined, options: { divisorOverride?: number | null }): Tensor;
  avgPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, options: { countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool2d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  /** Defaults: stride = [], padding = [0, 0, 0], ceilMode = false, countIncludePad = true. */
  avgPool3d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null): Tensor;
  avgPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, countIncludePad: boolean | undefined, options: { divisorOverride?: number | null }): Tensor;
  avgPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, options: { countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool3d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  /** Defaults: beta = 1, alpha = 1. */
  baddbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm(batch1: Tensor, batch2: Tensor, outDtype: TorchDType, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** Defaults: beta = 1, alpha = 1. */
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  bernoulli(options?: { generator?: Opaque | null }): Tensor;
  bernoulli(p: Tensor, options?: { generator?: Opaque | null }): Tensor;
  bernoulli(p: number, options?: { generator?: Opaque | null }): Tensor;
  /** Defaults: p = 0.5. */
  bernoulli_(p: Tensor, options?: { generator?: Opaque | null }): Tensor;
  bernoulli_(p?: number, options?: { generator?: Opaque | null }): Tensor;
  bernoulli_(options: { p?: number; generator?: Opaque | null }): Tensor;
  /** Defaults: reduction = 1. */
  binaryCrossEntropy(target: Tensor, weight?: Tensor | null, reduction?: number): Tensor;
  binaryCrossEntropy(target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number }): Tensor;
  binaryCrossEntropy(target: Tensor, options: { weight?: Tensor | null; reduction?: number }): Tensor;
  /** Defaults: reduction = 1. */
  binaryCrossEntropyWithLogits(target: Tensor, weight?: Tensor | null, posWeight?: Tensor | null, reduction?: number): Tensor;
  binaryCrossEntropyWithLogits(target: Tensor, weight: Tensor | null | undefined, posWeight: Tensor | null | undefined, options: { reduction?: number }): Tensor;
  binaryCrossEntropyWithLogits(target: Tensor, weight: Tensor | null | undefined, options: { posWeight?: Tensor | null; reduction?: number }): Tensor;
  binaryCrossEntropyWithLogits(target: Tensor, options: { weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number }): Tensor;
  /** Defaults: minlength = 0. */
  bincount(weights?: Tensor | null, minlength?: number): Tensor;
  bincount(weights: Tensor | null | undefined, options: { minlength?: number }): Tensor;
  bincount(options: { weights?: Tensor | null; minlength?: number }): Tensor;
  bitwiseAnd(other: Scalar): Tensor;
  bitwiseAnd(other: Tensor): Tensor;
  bitwiseAnd_(other: Scalar): Tensor;
  bitwiseAnd_(other: Tensor): Tensor;
  bitwiseLeftShift(other: Tensor): Tensor;
  bitwiseLeftShift(other: Scalar): Tensor;
  bitwiseLeftShift_(other: Tensor): Tensor;
  bitwiseLeftShift_(other: Scalar): Tensor;
  bitwiseNot(): Tensor;
  bitwiseNot_(): Tensor;
  bitwiseOr(other: Scalar): Tensor;
  bitwiseOr(other: Tensor): Tensor;
  bitwiseOr_(other: Scalar): Tensor;
  bitwiseOr_(other: Tensor): Tensor;
  bitwiseRightShift(other: Tensor): Tensor;
  bitwiseRightShift(other: Scalar): Tensor;
  bitwiseRightShift_(other: Tensor): Tensor;
  bitwiseRightShift_(other: Scalar): Tensor;
  bitwiseXor(other: Scalar): Tensor;
  bitwiseXor(other: Tensor): Tensor;
  bitwiseXor_(other: Scalar): Tensor;
  bitwiseXor_(other: Tensor): Tensor;
  bmm(mat2: Tensor): Tensor;
  bmm(mat2: Tensor, outDtype: TorchDType): Tensor;
  broadcastTo(size: Integers): Tensor;
  /** Defaults: outInt32 = false, right = false. */
  bucketize(boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean }): Tensor;
  /** Defaults: median = 0., sigma = 1.. */
  cauchy(median?: number, sigma?: number, options?: { generator?: Opaque | null }): Tensor;
  cauchy(median: number | undefined, options: { sigma?: number; generator?: Opaque | null }): Tensor;
  cauchy(options: { median?: number; sigma?: number; generator?: Opaque | null }): Tensor;
  /** Defaults: median = 0., sigma = 1.. */
  cauchy_(median?: number, sigma?: number, options?: { generator?: Opaque | null }): Tensor;
  cauchy_(median: number | undefined, options: { sigma?: number; generator?: Opaque | null }): Tensor;
  cauchy_(options: { median?: number; sigma?: number; generator?: Opaque | null }): Tensor;
  ccolIndices(): Tensor;
  ccolIndicesCopy(): Tensor;
  ceil(): Tensor;
  ceil_(): Tensor;
  /** Defaults: alpha = 1.. */
  celu(alpha?: Scalar): Tensor;
  celu(options: { alpha?: Scalar }): Tensor;
  /** Defaults: alpha = 1.. */
  celu_(alpha?: Scalar): Tensor;
  celu_(options: { alpha?: Scalar }): Tensor;
  chalf(options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  channelShuffle(groups: number): Tensor;
  /** Defaults: upper = false. */
  choleskyInverse(upper?: boolean): Tensor;
  choleskyInverse(options: { upper?: boolean }): Tensor;
  /** Defaults: upper = false. */
  choleskySolve(input2: Tensor, upper?: boolean): Tensor;
  choleskySolve(input2: Tensor, options: { upper?: boolean }): Tensor;
  /** Defaults: dim = 0. */
  chunk(chunks: number, dim?: number): Tensor[];
  chunk(chunks: number, options: { dim?: number }): Tensor[];
  clamp(min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp(min: Scalar | null | undefined, options: { max?: Scalar | null }): Tensor;
  clamp(options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  clamp(min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp(min: Tensor | null | undefined, options: { max?: Tensor | null }): Tensor;
  clamp(options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  clamp_(min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp_(min: Scalar | null | undefined, options: { max?: Scalar | null }): Tensor;
  clamp_(options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  clamp_(min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp_(min: Tensor | null | undefined, options: { max?: Tensor | null }): Tensor;
  clamp_(options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  clampMax(max: Scalar): Tensor;
  clampMax(max: Tensor): Tensor;
  clampMax_(max: Scalar): Tensor;
  clampMax_(max: Tensor): Tensor;
  clampMin(min: Scalar): Tensor;
  clampMin(min: Tensor): Tensor;
  clampMin_(min: Scalar): Tensor;
  clampMin_(min: Tensor): Tensor;
  clip(min?: Scalar | null, max?: Scalar | null): Tensor;
  clip(min: Scalar | null | undefined, options: { max?: Scalar | null }): Tensor;
  clip(options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  clip(min?: Tensor | null, max?: Tensor | null): Tensor;
  clip(min: Tensor | null | undefined, options: { max?: Tensor | null }): Tensor;
  clip(options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  clip_(min?: Scalar | null, max?: Scalar | null): Tensor;
  clip_(min: Scalar | null | undefined, options: { max?: Scalar | null }): Tensor;
  clip_(options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  clip_(min?: Tensor | null, max?: Tensor | null): Tensor;
  clip_(min: Tensor | null | undefined, options: { max?: Tensor | null }): Tensor;
  clip_(options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  clone(options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  coalesce(): Tensor;
  col2im(outputSize: number | Integers, kernelSize: number | Integers, dilation: number | Integers, padding: number | Integers, stride: number | Integers): Tensor;
  colIndices(): Tensor;
  colIndicesCopy(): Tensor;
  /** Defaults: r = 2, withReplacement = false. */
  combinations(r?: number, withReplacement?: boolean): Tensor;
  combinations(r: number | undefined, options: { withReplacement?: boolean }): Tensor;
  combinations(options: { r?: number; withReplacement?: boolean }): Tensor;
  conj(): Tensor;
  conjPhysical(): Tensor;
  conjPhysical_(): Tensor;
  /** Defaults: value = 0. */
  constantPadNd(pad: Integers, value?: Scalar): Tensor;
  constantPadNd(pad: Integers, options: { value?: Scalar }): Tensor;
  /** Defaults: memoryFormat = 0. */
  contiguous(options?: { memoryFormat?: MemoryFormat }): Tensor;
  convDepthwise3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null, stride: number | Integers, padding: number | Integers, dilation: number | Integers): Tensor;
  /** Defaults: pad = 0. */
  convTbc(weight: Tensor, bias: Tensor, pad?: number): Tensor;
  convTbc(weight: Tensor, bias: Tensor, options: { pad?: number }): Tensor;
  convTbcBackward(input: Tensor, weight: Tensor, bias: Tensor, pad: number): [Tensor, Tensor, Tensor];
  /** Defaults: nonBlocking = false. */
  copy(src: Tensor, nonBlocking?: boolean): Tensor;
  copy(src: Tensor, options: { nonBlocking?: boolean }): Tensor;
  /** Defaults: nonBlocking = false. */
  copy_(src: Tensor, nonBlocking?: boolean): Tensor;
  copy_(src: Tensor, options: { nonBlocking?: boolean }): Tensor;
  /** Defaults: nonBlocking = false. */
  copySparseToSparse(src: Tensor, nonBlocking?: boolean): Tensor;
  copySparseToSparse(src: Tensor, options: { nonBlocking?: boolean }): Tensor;
  /** Defaults: nonBlocking = false. */
  copySparseToSparse_(src: Tensor, nonBlocking?: boolean): Tensor;
  copySparseToSparse_(src: Tensor, options: { nonBlocking?: boolean }): Tensor;
  copysign(other: Scalar): Tensor;
  copysign(other: Tensor): Tensor;
  copysign_(other: Scalar): Tensor;
  copysign_(other: Tensor): Tensor;
  corrcoef(): Tensor;
  cos(): Tensor;
  cos_(): Tensor;
  cosh(): Tensor;
  cosh_(): Tensor;
  countNonzero(dim?: number | null): Tensor;
  countNonzero(options: { dim?: number | null }): Tensor;
  countNonzero(dim: Integers): Tensor;
  /** Defaults: correction = 1. */
  cov(options?: { correction?: number; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  cross(other: Tensor, dim?: number | null): Tensor;
  cross(other: Tensor, options: { dim?: number | null }): Tensor;
  /** Defaults: reduction = 1, ignoreIndex = -100, labelSmoothing = 0.. */
  crossEntropyLoss(target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, labelSmoothing?: number): Tensor;
  crossEntropyLoss(target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, ignoreIndex: number | undefined, options: { labelSmoothing?: number }): Tensor;
  crossEntropyLoss(target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { ignoreIndex?: number; labelSmoothing?: number }): Tensor;
  crossEntropyLoss(target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor;
  crossEntropyLoss(target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor;
  crowIndices(): Tensor;
  crowIndicesCopy(): Tensor;
  cudnnConvolution(weight: Tensor, padding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor;
  cudnnConvolutionAddRelu(weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, groups: number): Tensor;
  cudnnConvolutionRelu(weight: Tensor, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, groups: number): Tensor;
  cudnnConvolutionTranspose(weight: Tensor, padding: Integers, outputPadding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor;
  cudnnGridSampler(grid: Tensor): Tensor;
  cudnnGridSamplerBackward(grid: Tensor, gradOutput: Tensor): [Tensor, Tensor];
  cudnnIsAcceptable(): boolean;
  cummax(dim: number): [Tensor, Tensor];
  cummin(dim: number): [Tensor, Tensor];
  cumprod(dim: number, options?: { dtype?: TorchDType | null }): Tensor;
  cumprod_(dim: number, options?: { dtype?: TorchDType | null }): Tensor;
  cumsum(dim: number, options?: { dtype?: TorchDType | null }): Tensor;
  cumsum_(dim: number, options?: { dtype?: TorchDType | null }): Tensor;
  deg2rad(): Tensor;
  deg2rad_(): Tensor;
  denseDim(): number;
  dequantize(): Tensor;
  det(): Tensor;
  detach(): Tensor;
  detach_(): Tensor;
  detachCopy(): Tensor;
  /** Defaults: diagonal = 0. */
  diag(diagonal?: number): Tensor;
  diag(options: { diagonal?: number }): Tensor;
  /** Defaults: offset = 0, dim1 = -2, dim2 = -1. */
  diagEmbed(offset?: number, dim1?: number, dim2?: number): Tensor;
  diagEmbed(offset: number | undefined, dim1: number | undefined, options: { dim2?: number }): Tensor;
  diagEmbed(offset: number | undefined, options: { dim1?: number; dim2?: number }): Tensor;
  diagEmbed(options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** Defaults: offset = 0. */
  diagflat(offset?: number): Tensor;
  diagflat(options: { offset?: number }): Tensor;
  /** Defaults: offset = 0, dim1 = 0, dim2 = 1. */
  diagonal(offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonal(offset: number | undefined, dim1: number | undefined, options: { dim2?: number }): Tensor;
  diagonal(offset: number | undefined, options: { dim1?: number; dim2?: number }): Tensor;
  diagonal(options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** Defaults: offset = 0, dim1 = 0, dim2 = 1. */
  diagonalCopy(offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonalCopy(offset: number | undefined, dim1: number | undefined, options: { dim2?: number }): Tensor;
  diagonalCopy(offset: number | undefined, options: { dim1?: number; dim2?: number }): Tensor;
  diagonalCopy(options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** Defaults: offset = 0, dim1 = 0, dim2 = 1. */
  diagonalScatter(src: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonalScatter(src: Tensor, offset: number | undefined, dim1: number | undefined, options: { dim2?: number }): Tensor;
  diagonalScatter(src: Tensor, offset: number | undefined, options: { dim1?: number; dim2?: number }): Tensor;
  diagonalScatter(src: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** Defaults: n = 1, dim = -1. */
  diff(n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null): Tensor;
  diff(n: number | undefined, dim: number | undefined, prepend: Tensor | null | undefined, options: { append?: Tensor | null }): Tensor;
  diff(n: number | undefined, dim: number | undefined, options: { prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  diff(n: number | undefined, options: { dim?: number; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  diff(options: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  digamma(): Tensor;
  digamma_(): Tensor;
  dim(): number;
  /** Defaults: p = 2. */
  dist(other: Tensor, p?: Scalar): Tensor;
  dist(other: Tensor, options: { p?: Scalar }): Tensor;
  div(other: Scalar): Tensor;
  div(other: Tensor): Tensor;
  div(other: Scalar, options?: { roundingMode?: string | null }): Tensor;
  div(other: Tensor, options?: { roundingMode?: string | null }): Tensor;
  div_(other: Scalar): Tensor;
  div_(other: Tensor): Tensor;
  div_(other: Scalar, options?: { roundingMode?: string | null }): Tensor;
  div_(other: Tensor, options?: { roundingMode?: string | null }): Tensor;
  divide(other: Scalar): Tensor;
  divide(other: Tensor): Tensor;
  divide(other: Scalar, options?: { roundingMode?: string | null }): Tensor;
  divide(other: Tensor, options?: { roundingMode?: string | null }): Tensor;
  divide_(other: Scalar): Tensor;
  divide_(other: Tensor): Tensor;
  divide_(other: Scalar, options?: { roundingMode?: string | null }): Tensor;
  divide_(other: Tensor, options?: { roundingMode?: string | null }): Tensor;
  dot(tensor: Tensor): Tensor;
  dropout_(p: number, train: boolean): Tensor;
  dsplit(indices: Integers): Tensor[];
  dsplit(sections: number): Tensor[];
  /** Defaults: alpha = 1, scale = 1, inputScale = 1. */
  elu(alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor;
  elu(alpha: Scalar | undefined, scale: Scalar | undefined, options: { inputScale?: Scalar }): Tensor;
  elu(alpha: Scalar | undefined, options: { scale?: Scalar; inputScale?: Scalar }): Tensor;
  elu(options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor;
  /** Defaults: alpha = 1, scale = 1, inputScale = 1. */
  elu_(alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor;
  elu_(alpha: Scalar | undefined, scale: Scalar | undefined, options: { inputScale?: Scalar }): Tensor;
  elu_(alpha: Scalar | undefined, options: { scale?: Scalar; inputScale?: Scalar }): Tensor;
  elu_(options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor;
  embeddingRenorm(indices: Tensor, maxNorm: number, normType: number): Tensor;
  embeddingRenorm_(indices: Tensor, maxNorm: number, normType: number): Tensor;
  emptyLike(options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  eq(other: Scalar): Tensor;
  eq(other: Tensor): Tensor;
  eq_(other: Scalar): Tensor;
  eq_(other: Tensor): Tensor;
  equal(other: Tensor): boolean;
  erf(): Tensor;
  erf_(): Tensor;
  erfc(): Tensor;
  erfc_(): Tensor;
  erfinv(): Tensor;
  erfinv_(): Tensor;
  exp(): Tensor;
  exp2(): Tensor;
  exp2_(): Tensor;
  exp_(): Tensor;
  /** Defaults: implicit = false. */
  expand(size: Integers, options?: { implicit?: boolean }): Tensor;
  expand(...size: number[]): Tensor;
  expand(...sizeAndOptions: [...number[], { implicit?: boolean }]): Tensor;
  expandAs(other: Tensor): Tensor;
  /** Defaults: implicit = false. */
  expandCopy(size: Integers, options?: { implicit?: boolean }): Tensor;
  expm1(): Tensor;
  expm1_(): Tensor;
  /** Defaults: lambd = 1.. */
  exponential(lambd?: number, options?: { generator?: Opaque | null }): Tensor;
  exponential(options: { lambd?: number; generator?: Opaque | null }): Tensor;
  /** Defaults: lambd = 1.. */
  exponential_(lambd?: number, options?: { generator?: Opaque | null }): Tensor;
  exponential_(options: { lambd?: number; generator?: Opaque | null }): Tensor;
  fakeQuantizePerChannelAffine(scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): Tensor;
  fakeQuantizePerChannelAffineCachemask(scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): [Tensor, Tensor];
  fakeQuantizePerTensorAffine(scale: number, zeroPoint: number, quantMin: number, quantMax: number): Tensor;
  fakeQuantizePerTensorAffine(scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number): Tensor;
  fakeQuantizePerTensorAffineCachemask(scale: number, zeroPoint: number, quantMin: number, quantMax: number): [Tensor, Tensor];
  featureAlphaDropout_(p: number, train: boolean): Tensor;
  featureDropout_(p: number, train: boolean): Tensor;
  /** Defaults: dim = -1. */
  fftFft(n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftFft(n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftFft(n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftFft(options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  /** Defaults: dim = [-2, -1]. */
  fftFft2(s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftFft2(s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftFft2(s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftFft2(options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  fftFftn(s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftFftn(s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftFftn(s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftFftn(options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftFftshift(dim?: number | Integers | null): Tensor;
  fftFftshift(options: { dim?: number | Integers | null }): Tensor;
  /** Defaults: dim = -1. */
  fftHfft(n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftHfft(n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftHfft(n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftHfft(options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  /** Defaults: dim = [-2, -1]. */
  fftHfft2(s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftHfft2(s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftHfft2(s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftHfft2(options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  fftHfftn(s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftHfftn(s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftHfftn(s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftHfftn(options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  /** Defaults: dim = -1. */
  fftIfft(n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftIfft(n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftIfft(n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftIfft(options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  /** Defaults: dim = [-2, -1]. */
  fftIfft2(s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftIfft2(s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftIfft2(s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftIfft2(options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  fftIfftn(s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftIfftn(s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftIfftn(s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftIfftn(options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftIfftshift(dim?: number | Integers | null): Tensor;
  fftIfftshift(options: { dim?: number | Integers | null }): Tensor;
  /** Defaults: dim = -1. */
  fftIhfft(n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftIhfft(n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftIhfft(n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftIhfft(options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  /** Defaults: dim = [-2, -1]. */
  fftIhfft2(s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftIhfft2(s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftIhfft2(s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftIhfft2(options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  fftIhfftn(s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftIhfftn(s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftIhfftn(s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftIhfftn(options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  /** Defaults: dim = -1. */
  fftIrfft(n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftIrfft(n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftIrfft(n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftIrfft(options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  /** Defaults: dim = [-2, -1]. */
  fftIrfft2(s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftIrfft2(s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftIrfft2(s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftIrfft2(options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  fftIrfftn(s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftIrfftn(s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftIrfftn(s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftIrfftn(options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  /** Defaults: dim = -1. */
  fftRfft(n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftRfft(n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftRfft(n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftRfft(options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  /** Defaults: dim = [-2, -1]. */
  fftRfft2(s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftRfft2(s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftRfft2(s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftRfft2(options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  fftRfftn(s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftRfftn(s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftRfftn(s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftRfftn(options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  fill(value: Scalar): Tensor;
  fill(value: Tensor): Tensor;
  fill_(value: Scalar): Tensor;
  fill_(value: Tensor): Tensor;
  /** Defaults: wrap = false. */
  fillDiagonal_(fillValue: Scalar, wrap?: boolean): Tensor;
  fillDiagonal_(fillValue: Scalar, options: { wrap?: boolean }): Tensor;
  fix(): Tensor;
  fix_(): Tensor;
  /** Defaults: startDim = 0, endDim = -1. */
  flatten(startDim?: number, endDim?: number): Tensor;
  flatten(startDim: number | undefined, options: { endDim?: number }): Tensor;
  flatten(options: { startDim?: number; endDim?: number }): Tensor;
  flip(dims: Integers): Tensor;
  flip(...size: number[]): Tensor;
  fliplr(): Tensor;
  flipud(): Tensor;
  floatPower(exponent: Scalar): Tensor;
  floatPower(exponent: Tensor): Tensor;
  floatPower_(exponent: Scalar): Tensor;
  floatPower_(exponent: Tensor): Tensor;
  floor(): Tensor;
  floor_(): Tensor;
  floorDivide(other: Tensor): Tensor;
  floorDivide(other: Scalar): Tensor;
  floorDivide_(other: Scalar): Tensor;
  floorDivide_(other: Tensor): Tensor;
  fmax(other: Tensor): Tensor;
  fmin(other: Tensor): Tensor;
  fmod(other: Scalar): Tensor;
  fmod(other: Tensor): Tensor;
  fmod_(other: Scalar): Tensor;
  fmod_(other: Tensor): Tensor;
  frac(): Tensor;
  frac_(): Tensor;
  fractionalMaxPool2d(kernelSize: number | Integers, outputSize: number | Integers, randomSamples: Tensor): [Tensor, Tensor];
  fractionalMaxPool3d(kernelSize: number | Integers, outputSize: number | Integers, randomSamples: Tensor): [Tensor, Tensor];
  frexp(): [Tensor, Tensor];
  /** Defaults: keepdim = false. */
  frobeniusNorm(dim: number | Integers, keepdim?: boolean): Tensor;
  frobeniusNorm(dim: number | Integers, options: { keepdim?: boolean }): Tensor;
  fullLike(fillValue: Scalar, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  /** Defaults: perRowFakeQuant = false, symmetricQuant = false. */
  fusedMovingAvgObsFakeQuant(observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): Tensor;
  fusedMovingAvgObsFakeQuant(observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant: boolean | undefined, options: { symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options: { perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  /** Defaults: sparseGrad = false. */
  gather(dim: number, index: Tensor, options?: { sparseGrad?: boolean }): Tensor;
  gcd(other: Tensor): Tensor;
  gcd_(other: Tensor): Tensor;
  ge(other: Scalar): Tensor;
  ge(other: Tensor): Tensor;
  ge_(other: Scalar): Tensor;
  ge_(other: Tensor): Tensor;
  /** Defaults: approximate = none. */
  gelu(options?: { approximate?: string }): Tensor;
  /** Defaults: approximate = none. */
  gelu_(options?: { approximate?: string }): Tensor;
  geometric(p: number, options?: { generator?: Opaque | null }): Tensor;
  geometric_(p: number, options?: { generator?: Opaque | null }): Tensor;
  geqrf(): [Tensor, Tensor];
  ger(vec2: Tensor): Tensor;
  getDevice(): number;
  /** Defaults: dim = -1. */
  glu(dim?: number): Tensor;
  glu(options: { dim?: number }): Tensor;
  /** Defaults: edgeOrder = 1. */
  gradient(options: { dim: Integers; edgeOrder?: number }): Tensor[];
  gradient(options: { spacing: Scalar; dim: Integers; edgeOrder?: number }): Tensor[];
  gradient(options?: { spacing?: Scalar | null; dim?: number | null; edgeOrder?: number }): Tensor[];
  gradient(options: { spacing: readonly Scalar[]; dim: Integers; edgeOrder?: number }): Tensor[];
  gradient(options: { spacing: readonly Scalar[]; dim?: number | null; edgeOrder?: number }): Tensor[];
  gradient(options: { spacing: readonly Tensor[]; dim: Integers; edgeOrder?: number }): Tensor[];
  gradient(options: { spacing: readonly Tensor[]; dim?: number | null; edgeOrder?: number }): Tensor[];
  greater(other: Scalar): Tensor;
  greater(other: Tensor): Tensor;
  greater_(other: Scalar): Tensor;
  greater_(other: Tensor): Tensor;
  greaterEqual(other: Scalar): Tensor;
  greaterEqual(other: Tensor): Tensor;
  greaterEqual_(other: Scalar): Tensor;
  greaterEqual_(other: Tensor): Tensor;
  gt(other: Scalar): Tensor;
  gt(other: Tensor): Tensor;
  gt_(other: Scalar): Tensor;
  gt_(other: Tensor): Tensor;
  /** Defaults: lambd = 0.5. */
  hardshrink(lambd?: Scalar): Tensor;
  hardshrink(options: { lambd?: Scalar }): Tensor;
  hardsigmoid(): Tensor;
  hardsigmoid_(): Tensor;
  hardswish(): Tensor;
  hardswish_(): Tensor;
  /** Defaults: minVal = -1, maxVal = 1. */
  hardtanh(minVal?: Scalar, maxVal?: Scalar): Tensor;
  hardtanh(minVal: Scalar | undefined, options: { maxVal?: Scalar }): Tensor;
  hardtanh(options: { minVal?: Scalar; maxVal?: Scalar }): Tensor;
  /** Defaults: minVal = -1, maxVal = 1. */
  hardtanh_(minVal?: Scalar, maxVal?: Scalar): Tensor;
  hardtanh_(minVal: Scalar | undefined, options: { maxVal?: Scalar }): Tensor;
  hardtanh_(options: { minVal?: Scalar; maxVal?: Scalar }): Tensor;
  /** Defaults: dim = [], keepdim = false, mode = 0. */
  hashTensor(dim?: number | Integers, options?: { keepdim?: boolean; mode?: number }): Tensor;
  hashTensor(options: { dim?: number | Integers; keepdim?: boolean; mode?: number }): Tensor;
  heaviside(values: Tensor): Tensor;
  heaviside_(values: Tensor): Tensor;
  /** Defaults: margin = 1., reduction = 1. */
  hingeEmbeddingLoss(target: Tensor, margin?: number, reduction?: number): Tensor;
  hingeEmbeddingLoss(target: Tensor, margin: number | undefined, options: { reduction?: number }): Tensor;
  hingeEmbeddingLoss(target: Tensor, options: { margin?: number; reduction?: number }): Tensor;
  /** Defaults: bins = 100, min = 0, max = 0. */
  histc(bins?: number, min?: Scalar, max?: Scalar): Tensor;
  histc(bins: number | undefined, min: Scalar | undefined, options: { max?: Scalar }): Tensor;
  histc(bins: number | undefined, options: { min?: Scalar; max?: Scalar }): Tensor;
  histc(options: { bins?: number; min?: Scalar; max?: Scalar }): Tensor;
  /** Defaults: density = false, bins = 100. */
  histogram(bins: Tensor, options?: { weight?: Tensor | null; density?: boolean }): [Tensor, Tensor];
  histogram(bins?: number, options?: { range?: Integers | null; weight?: Tensor | null; density?: boolean }): [Tensor, Tensor];
  histogram(options: { bins?: number; range?: Integers | null; weight?: Tensor | null; density?: boolean }): [Tensor, Tensor];
  /** Defaults: density = false. */
  histogramdd(bins: Integers, range?: Integers | null, weight?: Tensor | null, density?: boolean): [Tensor, Tensor[]];
  histogramdd(bins: Integers, range: Integers | null | undefined, weight: Tensor | null | undefined, options: { density?: boolean }): [Tensor, Tensor[]];
  histogramdd(bins: Integers, range: Integers | null | undefined, options: { weight?: Tensor | null; density?: boolean }): [Tensor, Tensor[]];
  histogramdd(bins: Integers, options: { range?: Integers | null; weight?: Tensor | null; density?: boolean }): [Tensor, Tensor[]];
  histogramdd(bins: readonly Tensor[], range?: Integers | null, weight?: Tensor | null, density?: boolean): [Tensor, Tensor[]];
  histogramdd(bins: readonly Tensor[], range: Integers | null | undefined, weight: Tensor | null | undefined, options: { density?: boolean }): [Tensor, Tensor[]];
  histogramdd(bins: readonly Tensor[], range: Integers | null | undefined, options: { weight?: Tensor | null; density?: boolean }): [Tensor, Tensor[]];
  histogramdd(bins: readonly Tensor[], options: { range?: Integers | null; weight?: Tensor | null; density?: boolean }): [Tensor, Tensor[]];
  histogramdd(bins: number, range?: Integers | null, weight?: Tensor | null, density?: boolean): [Tensor, Tensor[]];
  histogramdd(bins: number, range: Integers | null | undefined, weight: Tensor | null | undefined, options: { density?: boolean }): [Tensor, Tensor[]];
  histogramdd(bins: number, range: Integers | null | undefined, options: { weight?: Tensor | null; density?: boolean }): [Tensor, Tensor[]];
  histogramdd(bins: number, options: { range?: Integers | null; weight?: Tensor | null; density?: boolean }): [Tensor, Tensor[]];
  hsplit(indices: Integers): Tensor[];
  hsplit(sections: number): Tensor[];
  /** Defaults: reduction = 1, delta = 1.. */
  huberLoss(target: Tensor, reduction?: number, delta?: number): Tensor;
  huberLoss(target: Tensor, reduction: number | undefined, options: { delta?: number }): Tensor;
  huberLoss(target: Tensor, options: { reduction?: number; delta?: number }): Tensor;
  hypot(other: Tensor): Tensor;
  hypot_(other: Tensor): Tensor;
  i0(): Tensor;
  i0_(): Tensor;
  igamma(other: Tensor): Tensor;
  igamma_(other: Tensor): Tensor;
  igammac(other: Tensor): Tensor;
  igammac_(other: Tensor): Tensor;
  im2col(kernelSize: number | Integers, dilation: number | Integers, padding: number | Integers, stride: number | Integers): Tensor;
  index(indices: readonly (Tensor | null)[]): Tensor;
  /** Defaults: alpha = 1. */
  indexAdd(dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** Defaults: alpha = 1. */
  indexAdd_(dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor;
  indexCopy(dim: number, index: Tensor, source: Tensor): Tensor;
  indexCopy_(dim: number, index: Tensor, source: Tensor): Tensor;
  indexFill(dim: number, index: Tensor, value: Scalar): Tensor;
  indexFill(dim: number, index: Tensor, value: Tensor): Tensor;
  indexFill_(dim: number, index: Tensor, value: Scalar): Tensor;
  indexFill_(dim: number, index: Tensor, value: Tensor): Tensor;
  /** Defaults: accumulate = false. */
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor;
  /** Defaults: accumulate = false. */
  indexPut_(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  indexPut_(indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor;
  /** Defaults: includeSelf = true. */
  indexReduce(dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  /** Defaults: includeSelf = true. */
  indexReduce_(dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  indexSelect(dim: number, index: Tensor): Tensor;
  indices(): Tensor;
  indicesCopy(): Tensor;
  inner(other: Tensor): Tensor;
  intRepr(): Tensor;
  inverse(): Tensor;
  isCoalesced(): boolean;
  isComplex(): boolean;
  isConj(): boolean;
  isContiguous(): boolean;
  isContiguous(memoryFormat: MemoryFormat): boolean;
  isDistributed(): boolean;
  isFloatingPoint(): boolean;
  isInference(): boolean;
  isNeg(): boolean;
  isNonzero(): boolean;
  isPinned(device?: string | null): boolean;
  isPinned(options: { device?: string | null }): boolean;
  isSameSize(other: Tensor): boolean;
  isSetTo(tensor: Tensor): boolean;
  isSigned(): boolean;
  /** Defaults: rtol = 1.0000000000000001e-05, atol = 1e-08, equalNan = false. */
  isclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor;
  isclose(other: Tensor, rtol: number | undefined, atol: number | undefined, options: { equalNan?: boolean }): Tensor;
  isclose(other: Tensor, rtol: number | undefined, options: { atol?: number; equalNan?: boolean }): Tensor;
  isclose(other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
  isfinite(): Tensor;
  isinf(): Tensor;
  isnan(): Tensor;
  isneginf(): Tensor;
  isposinf(): Tensor;
  isreal(): Tensor;
  /** Defaults: center = true, normalized = false, returnComplex = false. */
  istft(nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: number | null, returnComplex?: boolean): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, normalized: boolean | undefined, onesided: boolean | null | undefined, length: number | null | undefined, options: { returnComplex?: boolean }): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, normalized: boolean | undefined, onesided: boolean | null | undefined, options: { length?: number | null; returnComplex?: boolean }): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, normalized: boolean | undefined, options: { onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, options: { normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, options: { center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, options: { window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, options: { winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  istft(nFft: number, options: { hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  /** Defaults: reduction = 1, logTarget = false. */
  klDiv(target: Tensor, reduction?: number, options?: { logTarget?: boolean }): Tensor;
  klDiv(target: Tensor, options: { reduction?: number; logTarget?: boolean }): Tensor;
  kron(other: Tensor): Tensor;
  /** Defaults: dim = -1, keepdim = false. */
  kthvalue(k: number, dim?: number, keepdim?: boolean): [Tensor, Tensor];
  kthvalue(k: number, dim: number | undefined, options: { keepdim?: boolean }): [Tensor, Tensor];
  kthvalue(k: number, options: { dim?: number; keepdim?: boolean }): [Tensor, Tensor];
  /** Defaults: reduction = 1. */
  l1Loss(target: Tensor, reduction?: number): Tensor;
  l1Loss(target: Tensor, options: { reduction?: number }): Tensor;
  lcm(other: Tensor): Tensor;
  lcm_(other: Tensor): Tensor;
  ldexp(other: Tensor): Tensor;
  ldexp_(other: Tensor): Tensor;
  le(other: Scalar): Tensor;
  le(other: Tensor): Tensor;
  le_(other: Scalar): Tensor;
  le_(other: Tensor): Tensor;
  /** Defaults: negativeSlope = 0.01. */
  leakyRelu(negativeSlope?: Scalar): Tensor;
  leakyRelu(options: { negativeSlope?: Scalar }): Tensor;
  /** Defaults: negativeSlope = 0.01. */
  leakyRelu_(negativeSlope?: Scalar): Tensor;
  leakyRelu_(options: { negativeSlope?: Scalar }): Tensor;
  lerp(end: Tensor, weight: Scalar): Tensor;
  lerp(end: Tensor, weight: Tensor): Tensor;
  lerp_(end: Tensor, weight: Scalar): Tensor;
  lerp_(end: Tensor, weight: Tensor): Tensor;
  less(other: Scalar): Tensor;
  less(other: Tensor): Tensor;
  less_(other: Scalar): Tensor;
  less_(other: Tensor): Tensor;
  lessEqual(other: Scalar): Tensor;
  lessEqual(other: Tensor): Tensor;
  lessEqual_(other: Scalar): Tensor;
  lessEqual_(other: Tensor): Tensor;
  lgamma(): Tensor;
  lgamma_(): Tensor;
  lift(): Tensor;
  liftFresh(): Tensor;
  liftFreshCopy(): Tensor;
  /** Defaults: ord = 2, keepdim = false. */
  linalgPowsum(ord?: Scalar, dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgPowsum(ord: Scalar | undefined, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgPowsum(ord: Scalar | undefined, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgPowsum(options: { ord?: Scalar; dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  /** Defaults: upper = false. */
  linalgCholesky(options?: { upper?: boolean }): Tensor;
  /** Defaults: upper = false, checkErrors = false. */
  linalgCholeskyEx(options?: { upper?: boolean; checkErrors?: boolean }): [Tensor, Tensor];
  linalgCond(p?: Scalar | null): Tensor;
  linalgCond(options: { p?: Scalar | null }): Tensor;
  linalgCond(p: string): Tensor;
  /** Defaults: dim = -1. */
  linalgCross(other: Tensor, options?: { dim?: number }): Tensor;
  linalgEig(): [Tensor, Tensor];
  /** Defaults: UPLO = l. */
  linalgEigh(UPLO?: string): [Tensor, Tensor];
  linalgEigh(options: { UPLO?: string }): [Tensor, Tensor];
  linalgEigvals(): Tensor;
  /** Defaults: UPLO = l. */
  linalgEigvalsh(UPLO?: string): Tensor;
  linalgEigvalsh(options: { UPLO?: string }): Tensor;
  /** Defaults: hermitian = false. */
  linalgLdlFactor(options?: { hermitian?: boolean }): [Tensor, Tensor];
  /** Defaults: hermitian = false, checkErrors = false. */
  linalgLdlFactorEx(options?: { hermitian?: boolean; checkErrors?: boolean }): [Tensor, Tensor, Tensor];
  linalgLstsq(b: Tensor, rcond?: number | null, options?: { driver?: string | null }): [Tensor, Tensor, Tensor, Tensor];
  linalgLstsq(b: Tensor, options: { rcond?: number | null; driver?: string | null }): [Tensor, Tensor, Tensor, Tensor];
  linalgMatmul(other: Tensor): Tensor;
  linalgMatrixExp(): Tensor;
  /** Defaults: dim = [-2, -1], keepdim = false, ord = fro. */
  linalgMatrixNorm(ord: Scalar, dim?: Integers, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(ord: Scalar, dim: Integers | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(ord: Scalar, options: { dim?: Integers; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(ord?: string, dim?: Integers, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(ord: string | undefined, dim: Integers | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(ord: string | undefined, options: { dim?: Integers; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(options: { ord?: string; dim?: Integers; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgMatrixPower(n: number): Tensor;
  /** Defaults: hermitian = false. */
  linalgMatrixRank(tol: number, hermitian?: boolean): Tensor;
  linalgMatrixRank(tol: number, options: { hermitian?: boolean }): Tensor;
  linalgMatrixRank(options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean }): Tensor;
  linalgMatrixSqrth(): Tensor;
  /** Defaults: keepdim = false. */
  linalgNorm(ord?: Scalar | null, dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgNorm(ord: Scalar | null | undefined, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgNorm(ord: Scalar | null | undefined, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgNorm(options: { ord?: Scalar | null; dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgNorm(ord: string, dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgNorm(ord: string, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgNorm(ord: string, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  /** Defaults: hermitian = false. */
  linalgPinv(rcond: number, hermitian?: boolean): Tensor;
  linalgPinv(rcond: number, options: { hermitian?: boolean }): Tensor;
  linalgPinv(rcond: Tensor, hermitian?: boolean): Tensor;
  linalgPinv(rcond: Tensor, options: { hermitian?: boolean }): Tensor;
  linalgPinv(options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean }): Tensor;
  linalgPinv(options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean }): Tensor;
  /** Defaults: left = true, unitriangular = false. */
  linalgSolveTriangular(B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean }): Tensor;
  /** Defaults: ind = 2. */
  linalgTensorinv(ind?: number): Tensor;
  linalgTensorinv(options: { ind?: number }): Tensor;
  linalgTensorsolve(other: Tensor, dims?: Integers | null): Tensor;
  linalgTensorsolve(other: Tensor, options: { dims?: Integers | null }): Tensor;
  /** Defaults: ord = 2, keepdim = false. */
  linalgVectorNorm(ord?: Scalar, dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgVectorNorm(ord: Scalar | undefined, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgVectorNorm(ord: Scalar | undefined, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgVectorNorm(options: { ord?: Scalar; dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linearBackward(gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  log(): Tensor;
  log10(): Tensor;
  log10_(): Tensor;
  log1p(): Tensor;
  log1p_(): Tensor;
  log2(): Tensor;
  log2_(): Tensor;
  log_(): Tensor;
  /** Defaults: mean = 1., std = 2.. */
  logNormal(mean?: number, std?: number, options?: { generator?: Opaque | null }): Tensor;
  logNormal(mean: number | undefined, options: { std?: number; generator?: Opaque | null }): Tensor;
  logNormal(options: { mean?: number; std?: number; generator?: Opaque | null }): Tensor;
  /** Defaults: mean = 1., std = 2.. */
  logNormal_(mean?: number, std?: number, options?: { generator?: Opaque | null }): Tensor;
  logNormal_(mean: number | undefined, options: { std?: number; generator?: Opaque | null }): Tensor;
  logNormal_(options: { mean?: number; std?: number; generator?: Opaque | null }): Tensor;
  logSigmoid(): Tensor;
  logSigmoidForward(): [Tensor, Tensor];
  logSoftmax(dim: number, dtype?: TorchDType | null): Tensor;
  logSoftmax(dim: number, options: { dtype?: TorchDType | null }): Tensor;
  logaddexp(other: Tensor): Tensor;
  logaddexp2(other: Tensor): Tensor;
  logcumsumexp(dim: number): Tensor;
  logdet(): Tensor;
  logicalAnd(other: Tensor): Tensor;
  logicalAnd_(other: Tensor): Tensor;
  logicalNot(): Tensor;
  logicalNot_(): Tensor;
  logicalOr(other: Tensor): Tensor;
  logicalOr_(other: Tensor): Tensor;
  logicalXor(other: Tensor): Tensor;
  logicalXor_(other: Tensor): Tensor;
  logit(eps?: number | null): Tensor;
  logit(options: { eps?: number | null }): Tensor;
  logit_(eps?: number | null): Tensor;
  logit_(options: { eps?: number | null }): Tensor;
  /** Defaults: keepdim = false. */
  logsumexp(dim: number | Integers, keepdim?: boolean): Tensor;
  logsumexp(dim: number | Integers, options: { keepdim?: boolean }): Tensor;
  lt(other: Scalar): Tensor;
  lt(other: Tensor): Tensor;
  lt_(other: Scalar): Tensor;
  lt_(other: Tensor): Tensor;
  luSolve(LUData: Tensor, LUPivots: Tensor): Tensor;
  maskedFill(mask: Tensor, value: Scalar): Tensor;
  maskedFill(mask: Tensor, value: Tensor): Tensor;
  maskedFill_(mask: Tensor, value: Scalar): Tensor;
  maskedFill_(mask: Tensor, value: Tensor): Tensor;
  maskedScatter(mask: Tensor, source: Tensor): Tensor;
  maskedScatter_(mask: Tensor, source: Tensor): Tensor;
  maskedSelect(mask: Tensor): Tensor;
  matmul(other: Tensor): Tensor;
  matrixH(): Tensor;
  matrixExp(): Tensor;
  matrixExpBackward(grad: Tensor): Tensor;
  matrixPower(n: number): Tensor;
  /** Defaults: keepdim = false. */
  max(): Tensor;
  max(other: Tensor): Tensor;
  max(dim: number, keepdim?: boolean): [Tensor, Tensor];
  max(dim: number, options: { keepdim?: boolean }): [Tensor, Tensor];
  /** Defaults: stride = [], padding = [0], dilation = [1], ceilMode = false. */
  maxPool1d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  maxPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  maxPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool1d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** Defaults: stride = [], padding = [0], dilation = [1], ceilMode = false. */
  maxPool1dWithIndices(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): [Tensor, Tensor];
  maxPool1dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  /** Defaults: stride = [], padding = [0, 0], dilation = [1, 1], ceilMode = false. */
  maxPool2d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  maxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  maxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool2d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** Defaults: stride = [], padding = [0, 0], dilation = [1, 1], ceilMode = false. */
  maxPool2dWithIndices(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): [Tensor, Tensor];
  maxPool2dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): [Tensor, Tensor];
  maxPool2dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool2dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool2dWithIndices(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  /** Defaults: stride = [], padding = [0, 0, 0], dilation = [1, 1, 1], ceilMode = false. */
  maxPool3d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  maxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  maxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool3d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** Defaults: stride = [], padding = [0, 0, 0], dilation = [1, 1, 1], ceilMode = false. */
  maxPool3dWithIndices(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): [Tensor, Tensor];
  maxPool3dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): [Tensor, Tensor];
  maxPool3dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool3dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool3dWithIndices(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxUnpool2d(indices: Tensor, outputSize: number | Integers): Tensor;
  maxUnpool3d(indices: Tensor, outputSize: number | Integers, stride: number | Integers, padding: number | Integers): Tensor;
  maximum(other: Tensor): Tensor;
  /** Defaults: keepdim = false. */
  mean(options?: { dtype?: TorchDType | null }): Tensor;
  mean(dim: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  mean(dim: number | Integers | null, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  /** Defaults: keepdim = false. */
  median(): Tensor;
  median(dim: number, keepdim?: boolean): [Tensor, Tensor];
  median(dim: number, options: { keepdim?: boolean }): [Tensor, Tensor];
  /** Defaults: keepdim = false. */
  min(): Tensor;
  min(other: Tensor): Tensor;
  min(dim: number, keepdim?: boolean): [Tensor, Tensor];
  min(dim: number, options: { keepdim?: boolean }): [Tensor, Tensor];
  minimum(other: Tensor): Tensor;
  miopenConvolution(weight: Tensor, bias: Tensor | null, padding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean): Tensor;
  miopenConvolutionAddRelu(weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, groups: number): Tensor;
  miopenConvolutionRelu(weight: Tensor, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, groups: number): Tensor;
  miopenConvolutionTranspose(weight: Tensor, bias: Tensor | null, padding: Integers, outputPadding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean): Tensor;
  miopenDepthwiseConvolution(weight: Tensor, bias: Tensor | null, padding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean): Tensor;
  mish(): Tensor;
  mish_(): Tensor;
  mkldnnAdaptiveAvgPool2d(outputSize: number | Integers): Tensor;
  mkldnnConvolution(weight: Tensor, bias: Tensor | null, padding: Integers, stride: Integers, dilation: Integers, groups: number): Tensor;
  mkldnnLinear(weight: Tensor, bias?: Tensor | null): Tensor;
  mkldnnLinear(weight: Tensor, options: { bias?: Tensor | null }): Tensor;
  mkldnnLinearBackward(gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  /** Defaults: stride = [], padding = [0, 0], dilation = [1, 1], ceilMode = false. */
  mkldnnMaxPool2d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  mkldnnMaxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  mkldnnMaxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool2d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** Defaults: stride = [], padding = [0, 0, 0], dilation = [1, 1, 1], ceilMode = false. */
  mkldnnMaxPool3d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  mkldnnMaxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  mkldnnMaxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool3d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** Defaults: padding = [0, 0], stride = [1, 1], dilation = [1, 1], groups = 1. */
  mkldnnReorderConv2dWeight(padding?: number | Integers, stride?: number | Integers, dilation?: number | Integers, groups?: number, inputSize?: Integers | null): Tensor;
  mkldnnReorderConv2dWeight(padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, groups: number | undefined, options: { inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv2dWeight(padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, options: { groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv2dWeight(padding: number | Integers | undefined, stride: number | Integers | undefined, options: { dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv2dWeight(padding: number | Integers | undefined, options: { stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv2dWeight(options: { padding?: number | Integers; stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  /** Defaults: padding = [0, 0, 0], stride = [1, 1, 1], dilation = [1, 1, 1], groups = 1. */
  mkldnnReorderConv3dWeight(padding?: number | Integers, stride?: number | Integers, dilation?: number | Integers, groups?: number, inputSize?: Integers | null): Tensor;
  mkldnnReorderConv3dWeight(padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, groups: number | undefined, options: { inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv3dWeight(padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, options: { groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv3dWeight(padding: number | Integers | undefined, stride: number | Integers | undefined, options: { dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv3dWeight(padding: number | Integers | undefined, options: { stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv3dWeight(options: { padding?: number | Integers; stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  mm(mat2: Tensor): Tensor;
  mm(mat2: Tensor, outDtype: TorchDType): Tensor;
  /** Defaults: dim = -1, keepdim = false. */
  mode(dim?: number, keepdim?: boolean): [Tensor, Tensor];
  mode(dim: number | undefined, options: { keepdim?: boolean }): [Tensor, Tensor];
  mode(options: { dim?: number; keepdim?: boolean }): [Tensor, Tensor];
  moveaxis(source: number, destination: number): Tensor;
  moveaxis(source: Integers, destination: Integers): Tensor;
  movedim(source: number, destination: number): Tensor;
  movedim(source: Integers, destination: Integers): Tensor;
  mpsConvolutionBackward(gradOutput: Tensor, weight: Tensor, padding: Integers, stride: Integers, dilation: Integers, groups: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  mpsConvolutionTransposeBackward(gradOutput: Tensor, weight: Tensor, padding: Integers, outputPadding: Integers, stride: Integers, dilation: Integers, groups: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];
  /** Defaults: reduction = 1. */
  mseLoss(target: Tensor, reduction?: number): Tensor;
  mseLoss(target: Tensor, options: { reduction?: number }): Tensor;
  msort(): Tensor;
  mul(other: Scalar): Tensor;
  mul(other: Tensor): Tensor;
  mul_(other: Scalar): Tensor;
  mul_(other: Tensor): Tensor;
  /** Defaults: p = 1, margin = 1, reduction = 1. */
  multiMarginLoss(target: Tensor, p?: Scalar, margin?: Scalar, weight?: Tensor | null, reduction?: number): Tensor;
  multiMarginLoss(target: Tensor, p: Scalar | undefined, margin: Scalar | undefined, weight: Tensor | null | undefined, options: { reduction?: number }): Tensor;
  multiMarginLoss(target: Tensor, p: Scalar | undefined, margin: Scalar | undefined, options: { weight?: Tensor | null; reduction?: number }): Tensor;
  multiMarginLoss(target: Tensor, p: Scalar | undefined, options: { margin?: Scalar; weight?: Tensor | null; reduction?: number }): Tensor;
  multiMarginLoss(target: Tensor, options: { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number }): Tensor;
  /** Defaults: reduction = 1. */
  multilabelMarginLoss(target: Tensor, reduction?: number): Tensor;
  multilabelMarginLoss(target: Tensor, options: { reduction?: number }): Tensor;
  multilabelMarginLossForward(target: Tensor, reduction: number): [Tensor, Tensor];
  /** Defaults: replacement = false. */
  multinomial(numSamples: number, replacement?: boolean, options?: { generator?: Opaque | null }): Tensor;
  multinomial(numSamples: number, options: { replacement?: boolean; generator?: Opaque | null }): Tensor;
  multiply(other: Scalar): Tensor;
  multiply(other: Tensor): Tensor;
  multiply_(other: Scalar): Tensor;
  multiply_(other: Tensor): Tensor;
  mv(vec: Tensor): Tensor;
  mvlgamma(p: number): Tensor;
  mvlgamma_(p: number): Tensor;
  nanToNum(nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nanToNum(nan: number | null | undefined, posinf: number | null | undefined, options: { neginf?: number | null }): Tensor;
  nanToNum(nan: number | null | undefined, options: { posinf?: number | null; neginf?: number | null }): Tensor;
  nanToNum(options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  nanToNum_(nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nanToNum_(nan: number | null | undefined, posinf: number | null | undefined, options: { neginf?: number | null }): Tensor;
  nanToNum_(nan: number | null | undefined, options: { posinf?: number | null; neginf?: number | null }): Tensor;
  nanToNum_(options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /** Defaults: keepdim = false. */
  nanmean(dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  nanmean(dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  nanmean(options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  /** Defaults: keepdim = false. */
  nanmedian(): Tensor;
  nanmedian(dim: number, keepdim?: boolean): [Tensor, Tensor];
  nanmedian(dim: number, options: { keepdim?: boolean }): [Tensor, Tensor];
  /** Defaults: keepdim = false, interpolation = linear. */
  nanquantile(q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  nanquantile(q: Tensor, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  nanquantile(q: number, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /** Defaults: keepdim = false. */
  nansum(dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  nansum(dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  nansum(options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  narrow(dim: number, start: number, length: number): Tensor;
  narrow(dim: number, start: Tensor, length: number): Tensor;
  narrowCopy(dim: number, start: number, length: number): Tensor;
  nativeChannelShuffle(groups: number): Tensor;
  /** Defaults: p = 2. */
  nativeNorm(p?: Scalar): Tensor;
  nativeNorm(options: { p?: Scalar }): Tensor;
  nativeNorm(p: Scalar | null, dim: number | Integers, keepdim: boolean, dtype: TorchDType | null): Tensor;
  ne(other: Scalar): Tensor;
  ne(other: Tensor): Tensor;
  ne_(other: Scalar): Tensor;
  ne_(other: Tensor): Tensor;
  neg(): Tensor;
  neg_(): Tensor;
  negative(): Tensor;
  negative_(): Tensor;
  nestedToPaddedTensor(padding: number, outputSize?: Integers | null): Tensor;
  nestedToPaddedTensor(padding: number, options: { outputSize?: Integers | null }): Tensor;
  newEmpty(size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newEmpty(...size: number[]): Tensor;
  newEmpty(...sizeAndOptions: [...number[], { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  newEmptyStrided(size: Integers, stride: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newFull(size: Integers, fillValue: Scalar, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newOnes(size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newOnes(...size: number[]): Tensor;
  newOnes(...sizeAndOptions: [...number[], { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  newZeros(size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newZeros(...size: number[]): Tensor;
  newZeros(...sizeAndOptions: [...number[], { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  nextafter(other: Tensor): Tensor;
  nextafter_(other: Tensor): Tensor;
  /** Defaults: reduction = 1, ignoreIndex = -100. */
  nllLoss(target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor;
  nllLoss(target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { ignoreIndex?: number }): Tensor;
  nllLoss(target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; ignoreIndex?: number }): Tensor;
  nllLoss(target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor;
  /** Defaults: reduction = 1, ignoreIndex = -100. */
  nllLoss2d(target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor;
  nllLoss2d(target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { ignoreIndex?: number }): Tensor;
  nllLoss2d(target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; ignoreIndex?: number }): Tensor;
  nllLoss2d(target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor;
  nllLoss2dForward(target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number): [Tensor, Tensor];
  nllLossForward(target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number): [Tensor, Tensor];
  /** Defaults: reduction = 1, ignoreIndex = -100. */
  nllLossNd(target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor;
  nllLossNd(target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { ignoreIndex?: number }): Tensor;
  nllLossNd(target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; ignoreIndex?: number }): Tensor;
  nllLossNd(target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor;
  nonzeroNumpy(): Tensor[];
  /** Defaults: fillValue = -1. */
  nonzeroStatic(options: { size: number; fillValue?: number }): Tensor;
  /** Defaults: mean = 0., std = 1.. */
  normal_(mean?: number, std?: number, options?: { generator?: Opaque | null }): Tensor;
  normal_(mean: number | undefined, options: { std?: number; generator?: Opaque | null }): Tensor;
  normal_(options: { mean?: number; std?: number; generator?: Opaque | null }): Tensor;
  /** Defaults: mean = 0., std = 1.. */
  normalFunctional(mean?: number, std?: number, options?: { generator?: Opaque | null }): Tensor;
  normalFunctional(mean: number | undefined, options: { std?: number; generator?: Opaque | null }): Tensor;
  normalFunctional(options: { mean?: number; std?: number; generator?: Opaque | null }): Tensor;
  notEqual(other: Scalar): Tensor;
  notEqual(other: Tensor): Tensor;
  notEqual_(other: Scalar): Tensor;
  notEqual_(other: Tensor): Tensor;
  /** Defaults: keepdim = false. */
  nuclearNorm(keepdim?: boolean): Tensor;
  nuclearNorm(options: { keepdim?: boolean }): Tensor;
  nuclearNorm(dim: number | Integers, keepdim?: boolean): Tensor;
  nuclearNorm(dim: number | Integers, options: { keepdim?: boolean }): Tensor;
  numel(): number;
  numpyT(): Tensor;
  /** Defaults: numClasses = -1. */
  oneHot(numClasses?: number): Tensor;
  oneHot(options: { numClasses?: number }): Tensor;
  onesLike(options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  orgqr(input2: Tensor): Tensor;
  /** Defaults: left = true, transpose = false. */
  ormqr(input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean): Tensor;
  ormqr(input2: Tensor, input3: Tensor, left: boolean | undefined, options: { transpose?: boolean }): Tensor;
  ormqr(input2: Tensor, input3: Tensor, options: { left?: boolean; transpose?: boolean }): Tensor;
  outer(vec2: Tensor): Tensor;
  outputNr(): number;
  /** Defaults: mode = constant. */
  pad(pad: Integers, mode?: string, value?: number | null): Tensor;
  pad(pad: Integers, mode: string | undefined, options: { value?: number | null }): Tensor;
  pad(pad: Integers, options: { mode?: string; value?: number | null }): Tensor;
  /** Defaults: p = 2.. */
  pdist(p?: number): Tensor;
  pdist(options: { p?: number }): Tensor;
  permute(dims: Integers): Tensor;
  permute(...size: number[]): Tensor;
  permuteCopy(dims: Integers): Tensor;
  pinMemory(device?: string | null): Tensor;
  pinMemory(options: { device?: string | null }): Tensor;
  /** Defaults: rcond = 1.0000000000000001e-15. */
  pinverse(rcond?: number): Tensor;
  pinverse(options: { rcond?: number }): Tensor;
  pixelShuffle(upscaleFactor: number): Tensor;
  pixelUnshuffle(downscaleFactor: number): Tensor;
  poisson(generator?: Opaque | null): Tensor;
  poisson(options: { generator?: Opaque | null }): Tensor;
  polygamma_(n: number): Tensor;
  positive(): Tensor;
  pow(exponent: Scalar): Tensor;
  pow(exponent: Tensor): Tensor;
  pow_(exponent: Scalar): Tensor;
  pow_(exponent: Tensor): Tensor;
  prelu(weight: Tensor): Tensor;
  /** Defaults: keepdim = false. */
  prod(options?: { dtype?: TorchDType | null }): Tensor;
  prod(dim: number, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  prod(dim: number, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  /** Defaults: accumulate = false. */
  put(index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  put(index: Tensor, source: Tensor, options: { accumulate?: boolean }): Tensor;
  /** Defaults: accumulate = false. */
  put_(index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  put_(index: Tensor, source: Tensor, options: { accumulate?: boolean }): Tensor;
  qPerChannelAxis(): number;
  qPerChannelScales(): Tensor;
  qPerChannelZeroPoints(): Tensor;
  qScale(): number;
  qZeroPoint(): number;
  qscheme(): Opaque;
  /** Defaults: keepdim = false, interpolation = linear. */
  quantile(q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  quantile(q: Tensor, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  quantile(q: number, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  quantizePerChannel(scales: Tensor, zeroPoints: Tensor, axis: number, dtype: TorchDType): Tensor;
  quantizePerTensor(scale: number, zeroPoint: number, dtype: TorchDType): Tensor;
  quantizePerTensor(scale: Tensor, zeroPoint: Tensor, dtype: TorchDType): Tensor;
  quantizePerTensorDynamic(dtype: TorchDType, reduceRange: boolean): Tensor;
  /** Defaults: stride = [], padding = [0], dilation = [1], ceilMode = false. */
  quantizedMaxPool1d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  quantizedMaxPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  quantizedMaxPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool1d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** Defaults: stride = [], padding = [0, 0], dilation = [1, 1], ceilMode = false. */
  quantizedMaxPool2d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  quantizedMaxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  quantizedMaxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool2d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** Defaults: stride = [], padding = [0, 0, 0], dilation = [1, 1, 1], ceilMode = false. */
  quantizedMaxPool3d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  quantizedMaxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  quantizedMaxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool3d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  rad2deg(): Tensor;
  rad2deg_(): Tensor;
  randLike(options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randLike(options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(high: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(high: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(high: Tensor, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(high: number, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(low: number, high: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(low: number, high: number, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randnLike(options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randnLike(options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  random(options?: { generator?: Opaque | null }): Tensor;
  random(to: number, options?: { generator?: Opaque | null }): Tensor;
  random(from: number, to: number | null, options?: { generator?: Opaque | null }): Tensor;
  random_(options?: { generator?: Opaque | null }): Tensor;
  random_(to: number, options?: { generator?: Opaque | null }): Tensor;
  random_(from: number, to: number | null, options?: { generator?: Opaque | null }): Tensor;
  ravel(): Tensor;
  reciprocal(): Tensor;
  reciprocal_(): Tensor;
  recordStream(s: Opaque): void;
  reflectionPad1d(padding: number | Integers): Tensor;
  reflectionPad2d(padding: number | Integers): Tensor;
  reflectionPad3d(padding: number | Integers): Tensor;
  relu(): Tensor;
  relu6(): Tensor;
  relu6_(): Tensor;
  relu_(): Tensor;
  remainder(other: Scalar): Tensor;
  remainder(other: Tensor): Tensor;
  remainder_(other: Scalar): Tensor;
  remainder_(other: Tensor): Tensor;
  renorm(p: Scalar, dim: number, maxnorm: Scalar): Tensor;
  renorm_(p: Scalar, dim: number, maxnorm: Scalar): Tensor;
  repeat(repeats: Integers): Tensor;
  repeat(...size: number[]): Tensor;
  repeatInterleave(repeats: Tensor, dim?: number | null, options?: { outputSize?: number | null }): Tensor;
  repeatInterleave(repeats: Tensor, options: { dim?: number | null; outputSize?: number | null }): Tensor;
  repeatInterleave(repeats: number, dim?: number | null, options?: { outputSize?: number | null }): Tensor;
  repeatInterleave(repeats: number, options: { dim?: number | null; outputSize?: number | null }): Tensor;
  replicationPad1d(padding: number | Integers): Tensor;
  replicationPad2d(padding: number | Integers): Tensor;
  replicationPad3d(padding: number | Integers): Tensor;
  /** Defaults: requiresGrad = true. */
  requiresGrad_(requiresGrad?: boolean): Tensor;
  requiresGrad_(options: { requiresGrad?: boolean }): Tensor;
  reshape(shape: Integers): Tensor;
  reshape(...size: number[]): Tensor;
  reshapeAs(other: Tensor): Tensor;
  resize(size: Integers, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  resize_(size: Integers, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  resize_(...size: number[]): Tensor;
  resize_(...sizeAndOptions: [...number[], { memoryFormat?: MemoryFormat | null }]): Tensor;
  resizeAs(theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  resizeAs_(theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  resizeAsSparse(theTemplate: Tensor): Tensor;
  resizeAsSparse_(theTemplate: Tensor): Tensor;
  resolveConj(): Tensor;
  resolveNeg(): Tensor;
  retainGrad(): void;
  retainsGrad(): boolean;
  /** Defaults: dims = []. */
  roll(shifts: number | Integers, dims?: number | Integers): Tensor;
  roll(shifts: number | Integers, options: { dims?: number | Integers }): Tensor;
  /** Defaults: k = 1, dims = [0, 1]. */
  rot90(k?: number, dims?: Integers): Tensor;
  rot90(k: number | undefined, options: { dims?: Integers }): Tensor;
  rot90(options: { k?: number; dims?: Integers }): Tensor;
  round(): Tensor;
  round(options: { decimals: number }): Tensor;
  round_(): Tensor;
  round_(options: { decimals: number }): Tensor;
  rowIndices(): Tensor;
  rowIndicesCopy(): Tensor;
  /** Defaults: lower = 0.125, upper = 0.33333333333333331, training = false. */
  rrelu(lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Opaque | null): Tensor;
  rrelu(lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null }): Tensor;
  rrelu(lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null }): Tensor;
  rrelu(lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  rrelu(options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  /** Defaults: lower = 0.125, upper = 0.33333333333333331, training = false. */
  rrelu_(lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Opaque | null): Tensor;
  rrelu_(lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null }): Tensor;
  rrelu_(lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null }): Tensor;
  rrelu_(lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  rrelu_(options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  /** Defaults: lower = 0.125, upper = 0.33333333333333331, training = false. */
  rreluWithNoise(noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Opaque | null): Tensor;
  rreluWithNoise(noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null }): Tensor;
  rreluWithNoise(noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null }): Tensor;
  rreluWithNoise(noise: Tensor, lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  rreluWithNoise(noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  /** Defaults: lower = 0.125, upper = 0.33333333333333331, training = false. */
  rreluWithNoise_(noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Opaque | null): Tensor;
  rreluWithNoise_(noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null }): Tensor;
  rreluWithNoise_(noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null }): Tensor;
  rreluWithNoise_(noise: Tensor, lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  rreluWithNoise_(noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  /** Defaults: lower = 0.125, upper = 0.33333333333333331, training = false. */
  rreluWithNoiseFunctional(noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Opaque | null): [Tensor, Tensor];
  rreluWithNoiseFunctional(noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null }): [Tensor, Tensor];
  rreluWithNoiseFunctional(noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null }): [Tensor, Tensor];
  rreluWithNoiseFunctional(noise: Tensor, lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null }): [Tensor, Tensor];
  rreluWithNoiseFunctional(noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null }): [Tensor, Tensor];
  rsqrt(): Tensor;
  rsqrt_(): Tensor;
  /** Defaults: alpha = 1. */
  rsub(other: Scalar, alpha?: Scalar): Tensor;
  rsub(other: Scalar, options: { alpha?: Scalar }): Tensor;
  rsub(other: Tensor, options?: { alpha?: Scalar }): Tensor;
  scatter(dim: number, index: Tensor, src: Tensor): Tensor;
  scatter(dim: number, index: Tensor, value: Scalar): Tensor;
  scatter(dim: number, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
  scatter(dim: number, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
  scatter_(dim: number, index: Tensor, src: Tensor): Tensor;
  scatter_(dim: number, index: Tensor, value: Scalar): Tensor;
  scatter_(dim: number, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
  scatter_(dim: number, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
  scatterAdd(dim: number, index: Tensor, src: Tensor): Tensor;
  scatterAdd_(dim: number, index: Tensor, src: Tensor): Tensor;
  /** Defaults: includeSelf = true. */
  scatterReduce(dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  /** Defaults: includeSelf = true. */
  scatterReduce_(dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  select(dim: number, index: number): Tensor;
  selectCopy(dim: number, index: number): Tensor;
  selectScatter(src: Tensor, dim: number, index: number): Tensor;
  selu(): Tensor;
  selu_(): Tensor;
  /** Defaults: stride = []. */
  set(): Tensor;
  set(source: Opaque): Tensor;
  set(source: Tensor): Tensor;
  set(source: Opaque, storageOffset: number, size: Integers, stride?: Integers): Tensor;
  set(source: Opaque, storageOffset: number, size: Integers, options: { stride?: Integers }): Tensor;
  /** Defaults: stride = []. */
  set_(): Tensor;
  set_(source: Opaque): Tensor;
  set_(source: Tensor): Tensor;
  set_(source: Opaque, storageOffset: number, size: Integers, stride?: Integers): Tensor;
  set_(source: Opaque, storageOffset: number, size: Integers, options: { stride?: Integers }): Tensor;
  set_(source: Tensor, storageOffset: number, size: Integers, stride?: Integers): Tensor;
  set_(source: Tensor, storageOffset: number, size: Integers, options: { stride?: Integers }): Tensor;
  setData(newData: Tensor): void;
  sgn(): Tensor;
  sgn_(): Tensor;
  shallowCopyData_(source: Tensor): Tensor;
  sigmoid(): Tensor;
  sigmoid_(): Tensor;
  sign(): Tensor;
  sign_(): Tensor;
  signbit(): Tensor;
  silu(): Tensor;
  silu_(): Tensor;
  sin(): Tensor;
  sin_(): Tensor;
  sinc(): Tensor;
  sinc_(): Tensor;
  sinh(): Tensor;
  sinh_(): Tensor;
  size(dim: number): number;
  /** Defaults: dim = 0, step = 1. */
  slice(dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  slice(dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { step?: number }): Tensor;
  slice(dim: number | undefined, start: number | null | undefined, options: { end?: number | null; step?: number }): Tensor;
  slice(dim: number | undefined, options: { start?: number | null; end?: number | null; step?: number }): Tensor;
  slice(options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** Defaults: dim = 0, step = 1. */
  sliceCopy(dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceCopy(dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { step?: number }): Tensor;
  sliceCopy(dim: number | undefined, start: number | null | undefined, options: { end?: number | null; step?: number }): Tensor;
  sliceCopy(dim: number | undefined, options: { start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceCopy(options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** Defaults: dim = 0, step = 1. */
  sliceInverse(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceInverse(src: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { step?: number }): Tensor;
  sliceInverse(src: Tensor, dim: number | undefined, start: number | null | undefined, options: { end?: number | null; step?: number }): Tensor;
  sliceInverse(src: Tensor, dim: number | undefined, options: { start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceInverse(src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** Defaults: dim = 0, step = 1. */
  sliceScatter(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceScatter(src: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { step?: number }): Tensor;
  sliceScatter(src: Tensor, dim: number | undefined, start: number | null | undefined, options: { end?: number | null; step?: number }): Tensor;
  sliceScatter(src: Tensor, dim: number | undefined, options: { start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceScatter(src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  slogdet(): [Tensor, Tensor];
  /** Defaults: stride = [1, 1, 1], padding = [0, 0, 0]. */
  slowConv3d(weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers): Tensor;
  slowConv3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers }): Tensor;
  slowConv3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers }): Tensor;
  slowConv3d(weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers }): Tensor;
  slowConv3dForward(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null, stride: number | Integers, padding: number | Integers): Tensor;
  /** Defaults: stride = [1, 1], padding = [0, 0], dilation = [1, 1]. */
  slowConvDilated2d(weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers): Tensor;
  slowConvDilated2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers }): Tensor;
  slowConvDilated2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvDilated2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvDilated2d(weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers }): Tensor;
  /** Defaults: stride = [1, 1, 1], padding = [0, 0, 0], dilation = [1, 1, 1]. */
  slowConvDilated3d(weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers): Tensor;
  slowConvDilated3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers }): Tensor;
  slowConvDilated3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvDilated3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvDilated3d(weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers }): Tensor;
  /** Defaults: stride = [1, 1], padding = [0, 0], outputPadding = [0, 0], dilation = [1, 1]. */
  slowConvTranspose2d(weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, outputPadding?: number | Integers, dilation?: number | Integers): Tensor;
  slowConvTranspose2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, options: { dilation?: number | Integers }): Tensor;
  slowConvTranspose2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose2d(weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  /** Defaults: stride = [1, 1, 1], padding = [0, 0, 0], outputPadding = [0, 0, 0], dilation = [1, 1, 1]. */
  slowConvTranspose3d(weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, outputPadding?: number | Integers, dilation?: number | Integers): Tensor;
  slowConvTranspose3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, options: { dilation?: number | Integers }): Tensor;
  slowConvTranspose3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose3d(weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  smm(mat2: Tensor): Tensor;
  /** Defaults: reduction = 1, beta = 1.. */
  smoothL1Loss(target: Tensor, reduction?: number, beta?: number): Tensor;
  smoothL1Loss(target: Tensor, reduction: number | undefined, options: { beta?: number }): Tensor;
  smoothL1Loss(target: Tensor, options: { reduction?: number; beta?: number }): Tensor;
  /** Defaults: reduction = 1. */
  softMarginLoss(target: Tensor, reduction?: number): Tensor;
  softMarginLoss(target: Tensor, options: { reduction?: number }): Tensor;
  softmax(dim: number, dtype?: TorchDType | null): Tensor;
  softmax(dim: number, options: { dtype?: TorchDType | null }): Tensor;
  /** Defaults: beta = 1, threshold = 20. */
  softplus(beta?: Scalar, threshold?: Scalar): Tensor;
  softplus(beta: Scalar | undefined, options: { threshold?: Scalar }): Tensor;
  softplus(options: { beta?: Scalar; threshold?: Scalar }): Tensor;
  /** Defaults: lambd = 0.5. */
  softshrink(lambd?: Scalar): Tensor;
  softshrink(options: { lambd?: Scalar }): Tensor;
  /** Defaults: dim = -1, descending = false. */
  sort(dim?: number, descending?: boolean): [Tensor, Tensor];
  sort(dim: number | undefined, options: { descending?: boolean }): [Tensor, Tensor];
  sort(options: { dim?: number; descending?: boolean }): [Tensor, Tensor];
  sort(options?: { stable?: boolean | null; dim?: number; descending?: boolean }): [Tensor, Tensor];
  sparseDim(): number;
  sparseMask(mask: Tensor): Tensor;
  sparseResize(size: Integers, sparseDim: number, denseDim: number): Tensor;
  sparseResize_(size: Integers, sparseDim: number, denseDim: number): Tensor;
  sparseResizeAndClear(size: Integers, sparseDim: number, denseDim: number): Tensor;
  sparseResizeAndClear_(size: Integers, sparseDim: number, denseDim: number): Tensor;
  /** Defaults: beta = 1, alpha = 1. */
  sparseSampledAddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  specialBesselJ0(): Tensor;
  specialBesselJ1(): Tensor;
  specialBesselY0(): Tensor;
  specialBesselY1(): Tensor;
  specialDigamma(): Tensor;
  specialEntr(): Tensor;
  specialErf(): Tensor;
  specialErfc(): Tensor;
  specialErfcx(): Tensor;
  specialErfinv(): Tensor;
  specialExp2(): Tensor;
  specialExpit(): Tensor;
  specialExpm1(): Tensor;
  specialGammainc(other: Tensor): Tensor;
  specialGammaincc(other: Tensor): Tensor;
  specialGammaln(): Tensor;
  specialI0(): Tensor;
  specialI0e(): Tensor;
  specialI1(): Tensor;
  specialI1e(): Tensor;
  specialLog1p(): Tensor;
  specialLogNdtr(): Tensor;
  specialLogSoftmax(dim: number, options?: { dtype?: TorchDType | null }): Tensor;
  specialLogit(eps?: number | null): Tensor;
  specialLogit(options: { eps?: number | null }): Tensor;
  /** Defaults: keepdim = false. */
  specialLogsumexp(dim: number | Integers, keepdim?: boolean): Tensor;
  specialLogsumexp(dim: number | Integers, options: { keepdim?: boolean }): Tensor;
  specialModifiedBesselI0(): Tensor;
  specialModifiedBesselI1(): Tensor;
  specialModifiedBesselK0(): Tensor;
  specialModifiedBesselK1(): Tensor;
  specialMultigammaln(p: number): Tensor;
  specialNdtr(): Tensor;
  specialNdtri(): Tensor;
  specialPsi(): Tensor;
  /** Defaults: decimals = 0. */
  specialRound(options?: { decimals?: number }): Tensor;
  specialSinc(): Tensor;
  specialSoftmax(dim: number, dtype?: TorchDType | null): Tensor;
  specialSoftmax(dim: number, options: { dtype?: TorchDType | null }): Tensor;
  specialXlog1py(other: Tensor): Tensor;
  specialXlog1py(other: Scalar): Tensor;
  specialXlogy(other: Tensor): Tensor;
  specialXlogy(other: Scalar): Tensor;
  specialZeta(other: Tensor): Tensor;
  specialZeta(other: Scalar): Tensor;
  /** Defaults: dim = 0. */
  split(splitSize: number, dim?: number): Tensor[];
  split(splitSize: number, options: { dim?: number }): Tensor[];
  split(splitSize: Integers, dim?: number): Tensor[];
  split(splitSize: Integers, options: { dim?: number }): Tensor[];
  /** Defaults: dim = 0. */
  splitCopy(splitSize: number, dim?: number): Tensor[];
  splitCopy(splitSize: number, options: { dim?: number }): Tensor[];
  /** Defaults: dim = 0. */
  splitWithSizes(splitSizes: Integers, dim?: number): Tensor[];
  splitWithSizes(splitSizes: Integers, options: { dim?: number }): Tensor[];
  /** Defaults: dim = 0. */
  splitWithSizesCopy(splitSizes: Integers, dim?: number): Tensor[];
  splitWithSizesCopy(splitSizes: Integers, options: { dim?: number }): Tensor[];
  sqrt(): Tensor;
  sqrt_(): Tensor;
  square(): Tensor;
  square_(): Tensor;
  squeeze(): Tensor;
  squeeze(dim: number): Tensor;
  squeeze(dim: Integers): Tensor;
  squeeze_(): Tensor;
  squeeze_(dim: number): Tensor;
  squeeze_(dim: Integers): Tensor;
  squeezeCopy(): Tensor;
  squeezeCopy(dim: number): Tensor;
  squeezeCopy(dim: Integers): Tensor;
  /** Defaults: beta = 1, alpha = 1. */
  sspaddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** Defaults: unbiased = true, keepdim = false. */
  std(unbiased?: boolean): Tensor;
  std(options: { unbiased?: boolean }): Tensor;
  std(dim?: number | Integers | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Tensor;
  std(options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean }): Tensor;
  std(dim: number | Integers | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  std(dim: number | Integers | null, unbiased: boolean | undefined, options: { keepdim?: boolean }): Tensor;
  std(dim: number | Integers | null, options: { unbiased?: boolean; keepdim?: boolean }): Tensor;
  /** Defaults: unbiased = true, keepdim = false. */
  stdMean(unbiased?: boolean): [Tensor, Tensor];
  stdMean(options: { unbiased?: boolean }): [Tensor, Tensor];
  stdMean(dim?: number | Integers | null, options?: { correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  stdMean(options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  stdMean(dim: number | Integers | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  stdMean(dim: number | Integers | null, unbiased: boolean | undefined, options: { keepdim?: boolean }): [Tensor, Tensor];
  stdMean(dim: number | Integers | null, options: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  storageOffset(): number;
  stride(dim: number): number;
  /** Defaults: alpha = 1. */
  sub(other: Scalar, alpha?: Scalar): Tensor;
  sub(other: Scalar, options: { alpha?: Scalar }): Tensor;
  sub(other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** Defaults: alpha = 1. */
  sub_(other: Scalar, alpha?: Scalar): Tensor;
  sub_(other: Scalar, options: { alpha?: Scalar }): Tensor;
  sub_(other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** Defaults: alpha = 1. */
  subtract(other: Scalar, alpha?: Scalar): Tensor;
  subtract(other: Scalar, options: { alpha?: Scalar }): Tensor;
  subtract(other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** Defaults: alpha = 1. */
  subtract_(other: Scalar, alpha?: Scalar): Tensor;
  subtract_(other: Scalar, options: { alpha?: Scalar }): Tensor;
  subtract_(other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** Defaults: keepdim = false. */
  sum(options?: { dtype?: TorchDType | null }): Tensor;
  sum(dim: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  sum(dim: number | Integers | null, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  sumToSize(size: Integers): Tensor;
  sumToSize(...size: number[]): Tensor;
  /** Defaults: some = true, computeUv = true. */
  svd(some?: boolean, computeUv?: boolean): [Tensor, Tensor, Tensor];
  svd(some: boolean | undefined, options: { computeUv?: boolean }): [Tensor, Tensor, Tensor];
  svd(options: { some?: boolean; computeUv?: boolean }): [Tensor, Tensor, Tensor];
  swapaxes(axis0: number, axis1: number): Tensor;
  swapaxes_(axis0: number, axis1: number): Tensor;
  swapdims(dim0: number, dim1: number): Tensor;
  swapdims_(dim0: number, dim1: number): Tensor;
  /** Defaults: memoryFormat = 0. */
  symIsContiguous(memoryFormat?: MemoryFormat): boolean;
  symIsContiguous(options: { memoryFormat?: MemoryFormat }): boolean;
  symNumel(): number;
  symSize(dim: number): number;
  symStorageOffset(): number;
  symStride(dim: number): number;
  t(): Tensor;
  t_(): Tensor;
  tCopy(): Tensor;
  take(index: Tensor): Tensor;
  takeAlongDim(indices: Tensor, dim?: number | null): Tensor;
  takeAlongDim(indices: Tensor, options: { dim?: number | null }): Tensor;
  tan(): Tensor;
  tan_(): Tensor;
  tanh(): Tensor;
  tanh_(): Tensor;
  /** Defaults: dim = 0. */
  tensorSplit(indices: Integers, dim?: number): Tensor[];
  tensorSplit(indices: Integers, options: { dim?: number }): Tensor[];
  tensorSplit(sections: number, dim?: number): Tensor[];
  tensorSplit(sections: number, options: { dim?: number }): Tensor[];
  tensorSplit(tensorIndicesOrSections: Tensor, dim?: number): Tensor[];
  tensorSplit(tensorIndicesOrSections: Tensor, options: { dim?: number }): Tensor[];
  tensordot(other: Tensor, dimsSelf: Integers, dimsOther: Integers): Tensor;
  /** Defaults: stride = [1, 1], padding = [0, 0]. */
  thnnConv2d(weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers): Tensor;
  thnnConv2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers }): Tensor;
  thnnConv2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers }): Tensor;
  thnnConv2d(weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers }): Tensor;
  threshold(threshold: Scalar, value: Scalar): Tensor;
  threshold_(threshold: Scalar, value: Scalar): Tensor;
  tile(dims: Integers): Tensor;
  tile(...size: number[]): Tensor;
  toDense(dtype?: TorchDType | null, options?: { maskedGrad?: boolean | null }): Tensor;
  toDense(options: { dtype?: TorchDType | null; maskedGrad?: boolean | null }): Tensor;
  toMkldnn(dtype?: TorchDType | null): Tensor;
  toMkldnn(options: { dtype?: TorchDType | null }): Tensor;
  toPaddedTensor(padding: number, outputSize?: Integers | null): Tensor;
  toPaddedTensor(padding: number, options: { outputSize?: Integers | null }): Tensor;
  toSparse(sparseDim: number): Tensor;
  toSparse(options?: { layout?: Layout | null; blocksize?: number | Integers | null; denseDim?: number | null }): Tensor;
  toSparseBsc(blocksize: number | Integers, denseDim?: number | null): Tensor;
  toSparseBsc(blocksize: number | Integers, options: { denseDim?: number | null }): Tensor;
  toSparseBsr(blocksize: number | Integers, denseDim?: number | null): Tensor;
  toSparseBsr(blocksize: number | Integers, options: { denseDim?: number | null }): Tensor;
  toSparseCsc(denseDim?: number | null): Tensor;
  toSparseCsc(options: { denseDim?: number | null }): Tensor;
  toSparseCsr(denseDim?: number | null): Tensor;
  toSparseCsr(options: { denseDim?: number | null }): Tensor;
  /** Defaults: dim = -1, largest = true, sorted = true. */
  topk(k: number, dim?: number, largest?: boolean, sorted?: boolean): [Tensor, Tensor];
  topk(k: number, dim: number | undefined, largest: boolean | undefined, options: { sorted?: boolean }): [Tensor, Tensor];
  topk(k: number, dim: number | undefined, options: { largest?: boolean; sorted?: boolean }): [Tensor, Tensor];
  topk(k: number, options: { dim?: number; largest?: boolean; sorted?: boolean }): [Tensor, Tensor];
  trace(): Tensor;
  transpose(dim0: number, dim1: number): Tensor;
  transpose_(dim0: number, dim1: number): Tensor;
  transposeCopy(dim0: number, dim1: number): Tensor;
  /** Defaults: upper = true, transpose = false, unitriangular = false. */
  triangularSolve(A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): [Tensor, Tensor];
  triangularSolve(A: Tensor, upper: boolean | undefined, transpose: boolean | undefined, options: { unitriangular?: boolean }): [Tensor, Tensor];
  triangularSolve(A: Tensor, upper: boolean | undefined, options: { transpose?: boolean; unitriangular?: boolean }): [Tensor, Tensor];
  triangularSolve(A: Tensor, options: { upper?: boolean; transpose?: boolean; unitriangular?: boolean }): [Tensor, Tensor];
  /** Defaults: diagonal = 0. */
  tril(diagonal?: number): Tensor;
  tril(options: { diagonal?: number }): Tensor;
  /** Defaults: diagonal = 0. */
  tril_(diagonal?: number): Tensor;
  tril_(options: { diagonal?: number }): Tensor;
  /** Defaults: diagonal = 0. */
  triu(diagonal?: number): Tensor;
  triu(options: { diagonal?: number }): Tensor;
  /** Defaults: diagonal = 0. */
  triu_(diagonal?: number): Tensor;
  triu_(options: { diagonal?: number }): Tensor;
  trueDivide(other: Scalar): Tensor;
  trueDivide(other: Tensor): Tensor;
  trueDivide_(other: Scalar): Tensor;
  trueDivide_(other: Tensor): Tensor;
  trunc(): Tensor;
  trunc_(): Tensor;
  typeAs(other: Tensor): Tensor;
  /** Defaults: dim = 0. */
  unbind(dim?: number): Tensor[];
  unbind(options: { dim?: number }): Tensor[];
  /** Defaults: dim = 0. */
  unbindCopy(dim?: number): Tensor[];
  unbindCopy(options: { dim?: number }): Tensor[];
  unflatten(dim: number, sizes: Integers): Tensor;
  unfold(dimension: number, size: number, step: number): Tensor;
  unfoldCopy(dimension: number, size: number, step: number): Tensor;
  /** Defaults: from = 0., to = 1.. */
  uniform(from?: number, to?: number, options?: { generator?: Opaque | null }): Tensor;
  uniform(from: number | undefined, options: { to?: number; generator?: Opaque | null }): Tensor;
  uniform(options: { from?: number; to?: number; generator?: Opaque | null }): Tensor;
  /** Defaults: from = 0., to = 1.. */
  uniform_(from?: number, to?: number, options?: { generator?: Opaque | null }): Tensor;
  uniform_(from: number | undefined, options: { to?: number; generator?: Opaque | null }): Tensor;
  uniform_(options: { from?: number; to?: number; generator?: Opaque | null }): Tensor;
  /** Defaults: sorted = true, returnInverse = false, returnCounts = false. */
  uniqueDim(dim: number, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor];
  uniqueDim(dim: number, sorted: boolean | undefined, returnInverse: boolean | undefined, options: { returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDim(dim: number, sorted: boolean | undefined, options: { returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDim(dim: number, options: { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  /** Defaults: returnInverse = false, returnCounts = false. */
  uniqueDimConsecutive(dim: number, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(dim: number, returnInverse: boolean | undefined, options: { returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(dim: number, options: { returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  /** Defaults: dim = 0. */
  unsafeChunk(chunks: number, dim?: number): Tensor[];
  unsafeChunk(chunks: number, options: { dim?: number }): Tensor[];
  /** Defaults: dim = 0. */
  unsafeSplit(splitSize: number, dim?: number): Tensor[];
  unsafeSplit(splitSize: number, options: { dim?: number }): Tensor[];
  /** Defaults: dim = 0. */
  unsafeSplitWithSizes(splitSizes: Integers, dim?: number): Tensor[];
  unsafeSplitWithSizes(splitSizes: Integers, options: { dim?: number }): Tensor[];
  unsqueeze(dim: number): Tensor;
  unsqueeze_(dim: number): Tensor;
  unsqueezeCopy(dim: number): Tensor;
  upsampleBicubic2d(outputSize: number | Integers, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleBicubic2d(outputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleBicubic2d(outputSize: number | Integers, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleBilinear2d(outputSize: number | Integers, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleBilinear2d(outputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleBilinear2d(outputSize: number | Integers, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleLinear1d(outputSize: number | Integers, alignCorners: boolean, scales?: number | null): Tensor;
  upsampleLinear1d(outputSize: number | Integers, alignCorners: boolean, options: { scales?: number | null }): Tensor;
  upsampleNearest1d(outputSize: number | Integers, scales?: number | null): Tensor;
  upsampleNearest1d(outputSize: number | Integers, options: { scales?: number | null }): Tensor;
  upsampleNearest2d(outputSize: number | Integers, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleNearest2d(outputSize: number | Integers, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleNearest2d(outputSize: number | Integers, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleNearest3d(outputSize: number | Integers, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleNearest3d(outputSize: number | Integers, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleNearest3d(outputSize: number | Integers, scalesD: number | null | undefined, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleNearest3d(outputSize: number | Integers, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleTrilinear3d(outputSize: number | Integers, alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleTrilinear3d(outputSize: number | Integers, alignCorners: boolean, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleTrilinear3d(outputSize: number | Integers, alignCorners: boolean, scalesD: number | null | undefined, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleTrilinear3d(outputSize: number | Integers, alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor;
  values(): Tensor;
  valuesCopy(): Tensor;
  /** Defaults: unbiased = true, keepdim = false. */
  var(unbiased?: boolean): Tensor;
  var(options: { unbiased?: boolean }): Tensor;
  var(dim?: number | Integers | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Tensor;
  var(options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean }): Tensor;
  var(dim: number | Integers | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  var(dim: number | Integers | null, unbiased: boolean | undefined, options: { keepdim?: boolean }): Tensor;
  var(dim: number | Integers | null, options: { unbiased?: boolean; keepdim?: boolean }): Tensor;
  /** Defaults: unbiased = true, keepdim = false. */
  varMean(unbiased?: boolean): [Tensor, Tensor];
  varMean(options: { unbiased?: boolean }): [Tensor, Tensor];
  varMean(dim?: number | Integers | null, options?: { correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  varMean(options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  varMean(dim: number | Integers | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  varMean(dim: number | Integers | null, unbiased: boolean | undefined, options: { keepdim?: boolean }): [Tensor, Tensor];
  varMean(dim: number | Integers | null, options: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  vdot(other: Tensor): Tensor;
  view(size: Integers): Tensor;
  view(...size: number[]): Tensor;
  view(dtype: TorchDType): Tensor;
  viewAs(other: Tensor): Tensor;
  viewAsComplex(): Tensor;
  viewAsComplexCopy(): Tensor;
  viewAsReal(): Tensor;
  viewAsRealCopy(): Tensor;
  viewCopy(size: Integers): Tensor;
  viewCopy(dtype: TorchDType): Tensor;
  vsplit(indices: Integers): Tensor[];
  vsplit(sections: number): Tensor[];
  xlogy(other: Scalar): Tensor;
  xlogy(other: Tensor): Tensor;
  xlogy_(other: Scalar): Tensor;
  xlogy_(other: Tensor): Tensor;
  zero(): Tensor;
  zero_(): Tensor;
  zerosLike(options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
}
