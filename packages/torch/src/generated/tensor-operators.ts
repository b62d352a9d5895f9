// Made by tools/torch/generate-operators.mjs from libtorch's schemas. Do not edit: run that again.
import type { Integers, Layout, MemoryFormat, Opaque, Scalar } from "../operators/types.js";
import type { TorchDType } from "../dtypes.js";
import type { Tensor } from "../tensor.js";

/** The operators on a tensor as its methods. */
export interface TensorOperators {
  /** PyTorch: `abs(Tensor self) -> Tensor`. */
  abs(): Tensor;
  /** PyTorch: `abs_(Tensor self) -> Tensor`. */
  abs_(): Tensor;
  /** PyTorch: `absolute(Tensor self) -> Tensor`. */
  absolute(): Tensor;
  /** PyTorch: `absolute_(Tensor self) -> Tensor`. */
  absolute_(): Tensor;
  /** PyTorch: `acos(Tensor self) -> Tensor`. */
  acos(): Tensor;
  /** PyTorch: `acos_(Tensor self) -> Tensor`. */
  acos_(): Tensor;
  /** PyTorch: `acosh(Tensor self) -> Tensor`. */
  acosh(): Tensor;
  /** PyTorch: `acosh_(Tensor self) -> Tensor`. */
  acosh_(): Tensor;
  /** PyTorch: `adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor`. */
  adaptiveAvgPool1d(outputSize: number | Integers): Tensor;
  /** PyTorch: `adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor`. */
  adaptiveAvgPool2d(outputSize: number | Integers): Tensor;
  /** PyTorch: `adaptive_avg_pool3d(Tensor self, int[3] output_size) -> Tensor`. */
  adaptiveAvgPool3d(outputSize: number | Integers): Tensor;
  /** PyTorch: `adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)`. */
  adaptiveMaxPool1d(outputSize: number | Integers): [Tensor, Tensor];
  /** PyTorch: `adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)`. */
  adaptiveMaxPool2d(outputSize: number | Integers): [Tensor, Tensor];
  /** PyTorch: `adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)`. */
  adaptiveMaxPool3d(outputSize: number | Integers): [Tensor, Tensor];
  /** PyTorch: `add(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  add(other: Scalar, alpha?: Scalar): Tensor;
  add(other: Scalar, options: { alpha?: Scalar }): Tensor;
  add(other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** PyTorch: `add_(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  add_(other: Scalar, alpha?: Scalar): Tensor;
  add_(other: Scalar, options: { alpha?: Scalar }): Tensor;
  add_(other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** PyTorch: `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `addbmm_(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`. Defaults: value = 1. */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  /** PyTorch: `addcdiv_(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`. Defaults: value = 1. */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  /** PyTorch: `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`. Defaults: value = 1. */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  /** PyTorch: `addcmul_(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`. Defaults: value = 1. */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  /** PyTorch: `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(mat1: Tensor, mat2: Tensor, outDtype: TorchDType, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `addmm_(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addmm_(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addmv(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `addmv_(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addmv_(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addr(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `addr_(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  addr_(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `adjoint(Tensor self) -> Tensor`. */
  adjoint(): Tensor;
  /** PyTorch: `alias(Tensor self) -> Tensor`. */
  alias(): Tensor;
  /** PyTorch: `alias_copy(Tensor self) -> Tensor`. */
  aliasCopy(): Tensor;
  /** PyTorch: `all(Tensor self) -> Tensor`. Defaults: keepdim = false. */
  all(): Tensor;
  all(dim: number, keepdim?: boolean): Tensor;
  all(dim: number, options: { keepdim?: boolean }): Tensor;
  all(dim?: Integers | null, keepdim?: boolean): Tensor;
  all(dim: Integers | null | undefined, options: { keepdim?: boolean }): Tensor;
  all(options: { dim?: Integers | null; keepdim?: boolean }): Tensor;
  /** PyTorch: `allclose(Tensor self, Tensor other, float rtol=1e-5, float atol=1e-08, bool equal_nan=False) -> bool`. Defaults: rtol = 1e-5, atol = 1e-08, equalNan = false. */
  allclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean;
  allclose(other: Tensor, rtol: number | undefined, atol: number | undefined, options: { equalNan?: boolean }): boolean;
  allclose(other: Tensor, rtol: number | undefined, options: { atol?: number; equalNan?: boolean }): boolean;
  allclose(other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
  /** PyTorch: `alpha_dropout_(Tensor self, float p, bool train) -> Tensor`. */
  alphaDropout_(p: number, train: boolean): Tensor;
  /** PyTorch: `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`. Defaults: dim = [], keepdim = false. */
  amax(dim?: number | Integers, keepdim?: boolean): Tensor;
  amax(dim: number | Integers | undefined, options: { keepdim?: boolean }): Tensor;
  amax(options: { dim?: number | Integers; keepdim?: boolean }): Tensor;
  /** PyTorch: `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`. Defaults: dim = [], keepdim = false. */
  amin(dim?: number | Integers, keepdim?: boolean): Tensor;
  amin(dim: number | Integers | undefined, options: { keepdim?: boolean }): Tensor;
  amin(options: { dim?: number | Integers; keepdim?: boolean }): Tensor;
  /** PyTorch: `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`. Defaults: keepdim = false. */
  aminmax(options?: { dim?: number | null; keepdim?: boolean }): [Tensor, Tensor];
  /** PyTorch: `angle(Tensor self) -> Tensor`. */
  angle(): Tensor;
  /** PyTorch: `any(Tensor self) -> Tensor`. Defaults: keepdim = false. */
  any(): Tensor;
  any(dim: number, keepdim?: boolean): Tensor;
  any(dim: number, options: { keepdim?: boolean }): Tensor;
  any(dim?: Integers | null, keepdim?: boolean): Tensor;
  any(dim: Integers | null | undefined, options: { keepdim?: boolean }): Tensor;
  any(options: { dim?: Integers | null; keepdim?: boolean }): Tensor;
  /** PyTorch: `arccos(Tensor self) -> Tensor`. */
  arccos(): Tensor;
  /** PyTorch: `arccos_(Tensor self) -> Tensor`. */
  arccos_(): Tensor;
  /** PyTorch: `arccosh(Tensor self) -> Tensor`. */
  arccosh(): Tensor;
  /** PyTorch: `arccosh_(Tensor self) -> Tensor`. */
  arccosh_(): Tensor;
  /** PyTorch: `arcsin(Tensor self) -> Tensor`. */
  arcsin(): Tensor;
  /** PyTorch: `arcsin_(Tensor self) -> Tensor`. */
  arcsin_(): Tensor;
  /** PyTorch: `arcsinh(Tensor self) -> Tensor`. */
  arcsinh(): Tensor;
  /** PyTorch: `arcsinh_(Tensor self) -> Tensor`. */
  arcsinh_(): Tensor;
  /** PyTorch: `arctan(Tensor self) -> Tensor`. */
  arctan(): Tensor;
  /** PyTorch: `arctan2(Tensor self, Tensor other) -> Tensor`. */
  arctan2(other: Tensor): Tensor;
  /** PyTorch: `arctan2_(Tensor self, Tensor other) -> Tensor`. */
  arctan2_(other: Tensor): Tensor;
  /** PyTorch: `arctan_(Tensor self) -> Tensor`. */
  arctan_(): Tensor;
  /** PyTorch: `arctanh(Tensor self) -> Tensor`. */
  arctanh(): Tensor;
  /** PyTorch: `arctanh_(Tensor self) -> Tensor`. */
  arctanh_(): Tensor;
  /** PyTorch: `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`. Defaults: keepdim = false. */
  argmax(dim?: number | null, keepdim?: boolean): Tensor;
  argmax(dim: number | null | undefined, options: { keepdim?: boolean }): Tensor;
  argmax(options: { dim?: number | null; keepdim?: boolean }): Tensor;
  /** PyTorch: `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`. Defaults: keepdim = false. */
  argmin(dim?: number | null, keepdim?: boolean): Tensor;
  argmin(dim: number | null | undefined, options: { keepdim?: boolean }): Tensor;
  argmin(options: { dim?: number | null; keepdim?: boolean }): Tensor;
  /** PyTorch: `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor`. Defaults: dim = -1, descending = false. */
  argsort(dim?: number, descending?: boolean): Tensor;
  argsort(dim: number | undefined, options: { descending?: boolean }): Tensor;
  argsort(options: { dim?: number; descending?: boolean }): Tensor;
  argsort(options: { stable: boolean; dim?: number; descending?: boolean }): Tensor;
  /** PyTorch: `argwhere(Tensor self) -> Tensor`. */
  argwhere(): Tensor;
  /** PyTorch: `as_strided(Tensor self, int[] size, int[] stride, int? storage_offset=None) -> Tensor`. */
  asStrided(size: Integers, stride: Integers, storageOffset?: number | null): Tensor;
  asStrided(size: Integers, stride: Integers, options: { storageOffset?: number | null }): Tensor;
  /** PyTorch: `as_strided_(Tensor self, int[] size, int[] stride, int? storage_offset=None) -> Tensor`. */
  asStrided_(size: Integers, stride: Integers, storageOffset?: number | null): Tensor;
  asStrided_(size: Integers, stride: Integers, options: { storageOffset?: number | null }): Tensor;
  /** PyTorch: `as_strided_copy(Tensor self, int[] size, int[] stride, int? storage_offset=None) -> Tensor`. */
  asStridedCopy(size: Integers, stride: Integers, storageOffset?: number | null): Tensor;
  asStridedCopy(size: Integers, stride: Integers, options: { storageOffset?: number | null }): Tensor;
  /** PyTorch: `as_strided_scatter(Tensor self, Tensor src, int[] size, int[] stride, int? storage_offset=None) -> Tensor`. */
  asStridedScatter(src: Tensor, size: Integers, stride: Integers, storageOffset?: number | null): Tensor;
  asStridedScatter(src: Tensor, size: Integers, stride: Integers, options: { storageOffset?: number | null }): Tensor;
  /** PyTorch: `asin(Tensor self) -> Tensor`. */
  asin(): Tensor;
  /** PyTorch: `asin_(Tensor self) -> Tensor`. */
  asin_(): Tensor;
  /** PyTorch: `asinh(Tensor self) -> Tensor`. */
  asinh(): Tensor;
  /** PyTorch: `asinh_(Tensor self) -> Tensor`. */
  asinh_(): Tensor;
  /** PyTorch: `atan(Tensor self) -> Tensor`. */
  atan(): Tensor;
  /** PyTorch: `atan2(Tensor self, Tensor other) -> Tensor`. */
  atan2(other: Tensor): Tensor;
  /** PyTorch: `atan2_(Tensor self, Tensor other) -> Tensor`. */
  atan2_(other: Tensor): Tensor;
  /** PyTorch: `atan_(Tensor self) -> Tensor`. */
  atan_(): Tensor;
  /** PyTorch: `atanh(Tensor self) -> Tensor`. */
  atanh(): Tensor;
  /** PyTorch: `atanh_(Tensor self) -> Tensor`. */
  atanh_(): Tensor;
  /** PyTorch: `atleast_1d(Tensor self) -> Tensor`. */
  atleast1d(): Tensor;
  /** PyTorch: `atleast_2d(Tensor self) -> Tensor`. */
  atleast2d(): Tensor;
  /** PyTorch: `atleast_3d(Tensor self) -> Tensor`. */
  atleast3d(): Tensor;
  /** PyTorch: `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor`. Defaults: stride = [], padding = [0], ceilMode = false, countIncludePad = true. */
  avgPool1d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, ceilMode?: boolean, countIncludePad?: boolean): Tensor;
  avgPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, options: { countIncludePad?: boolean }): Tensor;
  avgPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { ceilMode?: boolean; countIncludePad?: boolean }): Tensor;
  avgPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean }): Tensor;
  avgPool1d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean }): Tensor;
  /** PyTorch: `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`. Defaults: stride = [], padding = [0, 0], ceilMode = false, countIncludePad = true. */
  avgPool2d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null): Tensor;
  avgPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, countIncludePad: boolean | undefined, options: { divisorOverride?: number | null }): Tensor;
  avgPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, options: { countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool2d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  /** PyTorch: `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`. Defaults: stride = [], padding = [0, 0, 0], ceilMode = false, countIncludePad = true. */
  avgPool3d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null): Tensor;
  avgPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, countIncludePad: boolean | undefined, options: { divisorOverride?: number | null }): Tensor;
  avgPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, ceilMode: boolean | undefined, options: { countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  avgPool3d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor;
  /** PyTorch: `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  baddbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm(batch1: Tensor, batch2: Tensor, outDtype: TorchDType, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `baddbmm_(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`. */
  bernoulli(options?: { generator?: Opaque | null }): Tensor;
  bernoulli(p: Tensor, options?: { generator?: Opaque | null }): Tensor;
  bernoulli(p: number, options?: { generator?: Opaque | null }): Tensor;
  /** PyTorch: `bernoulli_(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor`. Defaults: p = 0.5. */
  bernoulli_(p: Tensor, options?: { generator?: Opaque | null }): Tensor;
  bernoulli_(p?: number, options?: { generator?: Opaque | null }): Tensor;
  bernoulli_(options: { p?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`. Defaults: reduction = 1. */
  binaryCrossEntropy(target: Tensor, weight?: Tensor | null, reduction?: number): Tensor;
  binaryCrossEntropy(target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number }): Tensor;
  binaryCrossEntropy(target: Tensor, options: { weight?: Tensor | null; reduction?: number }): Tensor;
  /** PyTorch: `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor`. Defaults: reduction = 1. */
  binaryCrossEntropyWithLogits(target: Tensor, weight?: Tensor | null, posWeight?: Tensor | null, reduction?: number): Tensor;
  binaryCrossEntropyWithLogits(target: Tensor, weight: Tensor | null | undefined, posWeight: Tensor | null | undefined, options: { reduction?: number }): Tensor;
  binaryCrossEntropyWithLogits(target: Tensor, weight: Tensor | null | undefined, options: { posWeight?: Tensor | null; reduction?: number }): Tensor;
  binaryCrossEntropyWithLogits(target: Tensor, options: { weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number }): Tensor;
  /** PyTorch: `bincount(Tensor self, Tensor? weights=None, int minlength=0) -> Tensor`. Defaults: minlength = 0. */
  bincount(weights?: Tensor | null, minlength?: number): Tensor;
  bincount(weights: Tensor | null | undefined, options: { minlength?: number }): Tensor;
  bincount(options: { weights?: Tensor | null; minlength?: number }): Tensor;
  /** PyTorch: `bitwise_and(Tensor self, Scalar other) -> Tensor`. */
  bitwiseAnd(other: Scalar): Tensor;
  bitwiseAnd(other: Tensor): Tensor;
  /** PyTorch: `bitwise_and_(Tensor self, Scalar other) -> Tensor`. */
  bitwiseAnd_(other: Scalar): Tensor;
  bitwiseAnd_(other: Tensor): Tensor;
  /** PyTorch: `bitwise_left_shift(Tensor self, Tensor other) -> Tensor`. */
  bitwiseLeftShift(other: Tensor): Tensor;
  bitwiseLeftShift(other: Scalar): Tensor;
  /** PyTorch: `bitwise_left_shift_(Tensor self, Tensor other) -> Tensor`. */
  bitwiseLeftShift_(other: Tensor): Tensor;
  bitwiseLeftShift_(other: Scalar): Tensor;
  /** PyTorch: `bitwise_not(Tensor self) -> Tensor`. */
  bitwiseNot(): Tensor;
  /** PyTorch: `bitwise_not_(Tensor self) -> Tensor`. */
  bitwiseNot_(): Tensor;
  /** PyTorch: `bitwise_or(Tensor self, Scalar other) -> Tensor`. */
  bitwiseOr(other: Scalar): Tensor;
  bitwiseOr(other: Tensor): Tensor;
  /** PyTorch: `bitwise_or_(Tensor self, Scalar other) -> Tensor`. */
  bitwiseOr_(other: Scalar): Tensor;
  bitwiseOr_(other: Tensor): Tensor;
  /** PyTorch: `bitwise_right_shift(Tensor self, Tensor other) -> Tensor`. */
  bitwiseRightShift(other: Tensor): Tensor;
  bitwiseRightShift(other: Scalar): Tensor;
  /** PyTorch: `bitwise_right_shift_(Tensor self, Tensor other) -> Tensor`. */
  bitwiseRightShift_(other: Tensor): Tensor;
  bitwiseRightShift_(other: Scalar): Tensor;
  /** PyTorch: `bitwise_xor(Tensor self, Scalar other) -> Tensor`. */
  bitwiseXor(other: Scalar): Tensor;
  bitwiseXor(other: Tensor): Tensor;
  /** PyTorch: `bitwise_xor_(Tensor self, Scalar other) -> Tensor`. */
  bitwiseXor_(other: Scalar): Tensor;
  bitwiseXor_(other: Tensor): Tensor;
  /** PyTorch: `bmm(Tensor self, Tensor mat2) -> Tensor`. */
  bmm(mat2: Tensor): Tensor;
  bmm(mat2: Tensor, outDtype: TorchDType): Tensor;
  /** PyTorch: `broadcast_to(Tensor self, int[] size) -> Tensor`. */
  broadcastTo(size: Integers): Tensor;
  /** PyTorch: `bucketize(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`. Defaults: outInt32 = false, right = false. */
  bucketize(boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean }): Tensor;
  /** PyTorch: `cauchy(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor`. Defaults: median = 0., sigma = 1.. */
  cauchy(median?: number, sigma?: number, options?: { generator?: Opaque | null }): Tensor;
  cauchy(median: number | undefined, options: { sigma?: number; generator?: Opaque | null }): Tensor;
  cauchy(options: { median?: number; sigma?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `cauchy_(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor`. Defaults: median = 0., sigma = 1.. */
  cauchy_(median?: number, sigma?: number, options?: { generator?: Opaque | null }): Tensor;
  cauchy_(median: number | undefined, options: { sigma?: number; generator?: Opaque | null }): Tensor;
  cauchy_(options: { median?: number; sigma?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `ccol_indices(Tensor self) -> Tensor`. */
  ccolIndices(): Tensor;
  /** PyTorch: `ccol_indices_copy(Tensor self) -> Tensor`. */
  ccolIndicesCopy(): Tensor;
  /** PyTorch: `ceil(Tensor self) -> Tensor`. */
  ceil(): Tensor;
  /** PyTorch: `ceil_(Tensor self) -> Tensor`. */
  ceil_(): Tensor;
  /** PyTorch: `celu(Tensor self, Scalar alpha=1.) -> Tensor`. Defaults: alpha = 1.. */
  celu(alpha?: Scalar): Tensor;
  celu(options: { alpha?: Scalar }): Tensor;
  /** PyTorch: `celu_(Tensor self, Scalar alpha=1.) -> Tensor`. Defaults: alpha = 1.. */
  celu_(alpha?: Scalar): Tensor;
  celu_(options: { alpha?: Scalar }): Tensor;
  /** PyTorch: `chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`. */
  chalf(options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  /** PyTorch: `channel_shuffle(Tensor self, int groups) -> Tensor`. */
  channelShuffle(groups: number): Tensor;
  /** PyTorch: `cholesky_inverse(Tensor self, bool upper=False) -> Tensor`. Defaults: upper = false. */
  choleskyInverse(upper?: boolean): Tensor;
  choleskyInverse(options: { upper?: boolean }): Tensor;
  /** PyTorch: `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`. Defaults: upper = false. */
  choleskySolve(input2: Tensor, upper?: boolean): Tensor;
  choleskySolve(input2: Tensor, options: { upper?: boolean }): Tensor;
  /** PyTorch: `chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  chunk(chunks: number, dim?: number): Tensor[];
  chunk(chunks: number, options: { dim?: number }): Tensor[];
  /** PyTorch: `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`. */
  clamp(min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp(min: Scalar | null | undefined, options: { max?: Scalar | null }): Tensor;
  clamp(options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  clamp(min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp(min: Tensor | null | undefined, options: { max?: Tensor | null }): Tensor;
  clamp(options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** PyTorch: `clamp_(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`. */
  clamp_(min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp_(min: Scalar | null | undefined, options: { max?: Scalar | null }): Tensor;
  clamp_(options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  clamp_(min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp_(min: Tensor | null | undefined, options: { max?: Tensor | null }): Tensor;
  clamp_(options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** PyTorch: `clamp_max(Tensor self, Scalar max) -> Tensor`. */
  clampMax(max: Scalar): Tensor;
  clampMax(max: Tensor): Tensor;
  /** PyTorch: `clamp_max_(Tensor self, Scalar max) -> Tensor`. */
  clampMax_(max: Scalar): Tensor;
  clampMax_(max: Tensor): Tensor;
  /** PyTorch: `clamp_min(Tensor self, Scalar min) -> Tensor`. */
  clampMin(min: Scalar): Tensor;
  clampMin(min: Tensor): Tensor;
  /** PyTorch: `clamp_min_(Tensor self, Scalar min) -> Tensor`. */
  clampMin_(min: Scalar): Tensor;
  clampMin_(min: Tensor): Tensor;
  /** PyTorch: `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`. */
  clip(min?: Scalar | null, max?: Scalar | null): Tensor;
  clip(min: Scalar | null | undefined, options: { max?: Scalar | null }): Tensor;
  clip(options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  clip(min?: Tensor | null, max?: Tensor | null): Tensor;
  clip(min: Tensor | null | undefined, options: { max?: Tensor | null }): Tensor;
  clip(options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** PyTorch: `clip_(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`. */
  clip_(min?: Scalar | null, max?: Scalar | null): Tensor;
  clip_(min: Scalar | null | undefined, options: { max?: Scalar | null }): Tensor;
  clip_(options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  clip_(min?: Tensor | null, max?: Tensor | null): Tensor;
  clip_(min: Tensor | null | undefined, options: { max?: Tensor | null }): Tensor;
  clip_(options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** PyTorch: `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`. */
  clone(options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  /** PyTorch: `coalesce(Tensor self) -> Tensor`. */
  coalesce(): Tensor;
  /** PyTorch: `col2im(Tensor self, int[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`. */
  col2im(outputSize: number | Integers, kernelSize: number | Integers, dilation: number | Integers, padding: number | Integers, stride: number | Integers): Tensor;
  /** PyTorch: `col_indices(Tensor self) -> Tensor`. */
  colIndices(): Tensor;
  /** PyTorch: `col_indices_copy(Tensor self) -> Tensor`. */
  colIndicesCopy(): Tensor;
  /** PyTorch: `combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor`. Defaults: r = 2, withReplacement = false. */
  combinations(r?: number, withReplacement?: boolean): Tensor;
  combinations(r: number | undefined, options: { withReplacement?: boolean }): Tensor;
  combinations(options: { r?: number; withReplacement?: boolean }): Tensor;
  /** PyTorch: `conj(Tensor self) -> Tensor`. */
  conj(): Tensor;
  /** PyTorch: `conj_physical(Tensor self) -> Tensor`. */
  conjPhysical(): Tensor;
  /** PyTorch: `conj_physical_(Tensor self) -> Tensor`. */
  conjPhysical_(): Tensor;
  /** PyTorch: `constant_pad_nd(Tensor self, int[] pad, Scalar value=0) -> Tensor`. Defaults: value = 0. */
  constantPadNd(pad: Integers, value?: Scalar): Tensor;
  constantPadNd(pad: Integers, options: { value?: Scalar }): Tensor;
  /** PyTorch: `contiguous(Tensor self, *, MemoryFormat memory_format=0) -> Tensor`. Defaults: memoryFormat = 0. */
  contiguous(options?: { memoryFormat?: MemoryFormat }): Tensor;
  /** PyTorch: `conv_depthwise3d(Tensor self, Tensor weight, int[3] kernel_size, Tensor? bias, int[3] stride, int[3] padding, int[3] dilation) -> Tensor`. */
  convDepthwise3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null, stride: number | Integers, padding: number | Integers, dilation: number | Integers): Tensor;
  /** PyTorch: `conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor`. Defaults: pad = 0. */
  convTbc(weight: Tensor, bias: Tensor, pad?: number): Tensor;
  convTbc(weight: Tensor, bias: Tensor, options: { pad?: number }): Tensor;
  /** PyTorch: `conv_tbc_backward(Tensor self, Tensor input, Tensor weight, Tensor bias, int pad) -> (Tensor, Tensor, Tensor)`. */
  convTbcBackward(input: Tensor, weight: Tensor, bias: Tensor, pad: number): [Tensor, Tensor, Tensor];
  /** PyTorch: `copy(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`. Defaults: nonBlocking = false. */
  copy(src: Tensor, nonBlocking?: boolean): Tensor;
  copy(src: Tensor, options: { nonBlocking?: boolean }): Tensor;
  /** PyTorch: `copy_(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`. Defaults: nonBlocking = false. */
  copy_(src: Tensor, nonBlocking?: boolean): Tensor;
  copy_(src: Tensor, options: { nonBlocking?: boolean }): Tensor;
  /** PyTorch: `copy_sparse_to_sparse(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`. Defaults: nonBlocking = false. */
  copySparseToSparse(src: Tensor, nonBlocking?: boolean): Tensor;
  copySparseToSparse(src: Tensor, options: { nonBlocking?: boolean }): Tensor;
  /** PyTorch: `copy_sparse_to_sparse_(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`. Defaults: nonBlocking = false. */
  copySparseToSparse_(src: Tensor, nonBlocking?: boolean): Tensor;
  copySparseToSparse_(src: Tensor, options: { nonBlocking?: boolean }): Tensor;
  /** PyTorch: `copysign(Tensor self, Scalar other) -> Tensor`. */
  copysign(other: Scalar): Tensor;
  copysign(other: Tensor): Tensor;
  /** PyTorch: `copysign_(Tensor self, Scalar other) -> Tensor`. */
  copysign_(other: Scalar): Tensor;
  copysign_(other: Tensor): Tensor;
  /** PyTorch: `corrcoef(Tensor self) -> Tensor`. */
  corrcoef(): Tensor;
  /** PyTorch: `cos(Tensor self) -> Tensor`. */
  cos(): Tensor;
  /** PyTorch: `cos_(Tensor self) -> Tensor`. */
  cos_(): Tensor;
  /** PyTorch: `cosh(Tensor self) -> Tensor`. */
  cosh(): Tensor;
  /** PyTorch: `cosh_(Tensor self) -> Tensor`. */
  cosh_(): Tensor;
  /** PyTorch: `count_nonzero(Tensor self, int? dim=None) -> Tensor`. */
  countNonzero(dim?: number | null): Tensor;
  countNonzero(options: { dim?: number | null }): Tensor;
  countNonzero(dim: Integers): Tensor;
  /** PyTorch: `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`. Defaults: correction = 1. */
  cov(options?: { correction?: number; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /** PyTorch: `cross(Tensor self, Tensor other, int? dim=None) -> Tensor`. */
  cross(other: Tensor, dim?: number | null): Tensor;
  cross(other: Tensor, options: { dim?: number | null }): Tensor;
  /** PyTorch: `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100, float label_smoothing=0.) -> Tensor`. Defaults: reduction = 1, ignoreIndex = -100, labelSmoothing = 0.. */
  crossEntropyLoss(target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, labelSmoothing?: number): Tensor;
  crossEntropyLoss(target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, ignoreIndex: number | undefined, options: { labelSmoothing?: number }): Tensor;
  crossEntropyLoss(target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { ignoreIndex?: number; labelSmoothing?: number }): Tensor;
  crossEntropyLoss(target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor;
  crossEntropyLoss(target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor;
  /** PyTorch: `crow_indices(Tensor self) -> Tensor`. */
  crowIndices(): Tensor;
  /** PyTorch: `crow_indices_copy(Tensor self) -> Tensor`. */
  crowIndicesCopy(): Tensor;
  /** PyTorch: `cudnn_convolution(Tensor self, Tensor weight, int[] padding, int[] stride, int[] dilation, int groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor`. */
  cudnnConvolution(weight: Tensor, padding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor;
  /** PyTorch: `cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, int[] stride, int[] padding, int[] dilation, int groups) -> Tensor`. */
  cudnnConvolutionAddRelu(weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, groups: number): Tensor;
  /** PyTorch: `cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, int[] stride, int[] padding, int[] dilation, int groups) -> Tensor`. */
  cudnnConvolutionRelu(weight: Tensor, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, groups: number): Tensor;
  /** PyTorch: `cudnn_convolution_transpose(Tensor self, Tensor weight, int[] padding, int[] output_padding, int[] stride, int[] dilation, int groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor`. */
  cudnnConvolutionTranspose(weight: Tensor, padding: Integers, outputPadding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor;
  /** PyTorch: `cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output`. */
  cudnnGridSampler(grid: Tensor): Tensor;
  /** PyTorch: `cudnn_grid_sampler_backward(Tensor self, Tensor grid, Tensor grad_output) -> (Tensor grad_self, Tensor grad_grid)`. */
  cudnnGridSamplerBackward(grid: Tensor, gradOutput: Tensor): [Tensor, Tensor];
  /** PyTorch: `cudnn_is_acceptable(Tensor self) -> bool`. */
  cudnnIsAcceptable(): boolean;
  /** PyTorch: `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)`. */
  cummax(dim: number): [Tensor, Tensor];
  /** PyTorch: `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)`. */
  cummin(dim: number): [Tensor, Tensor];
  /** PyTorch: `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`. */
  cumprod(dim: number, options?: { dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `cumprod_(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`. */
  cumprod_(dim: number, options?: { dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`. */
  cumsum(dim: number, options?: { dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `cumsum_(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`. */
  cumsum_(dim: number, options?: { dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `deg2rad(Tensor self) -> Tensor`. */
  deg2rad(): Tensor;
  /** PyTorch: `deg2rad_(Tensor self) -> Tensor`. */
  deg2rad_(): Tensor;
  /** PyTorch: `dense_dim(Tensor self) -> int`. */
  denseDim(): number;
  /** PyTorch: `dequantize(Tensor self) -> Tensor`. */
  dequantize(): Tensor;
  /** PyTorch: `det(Tensor self) -> Tensor`. */
  det(): Tensor;
  /** PyTorch: `detach(Tensor self) -> Tensor`. */
  detach(): Tensor;
  /** PyTorch: `detach_(Tensor self) -> Tensor`. */
  detach_(): Tensor;
  /** PyTorch: `detach_copy(Tensor self) -> Tensor`. */
  detachCopy(): Tensor;
  /** PyTorch: `diag(Tensor self, int diagonal=0) -> Tensor`. Defaults: diagonal = 0. */
  diag(diagonal?: number): Tensor;
  diag(options: { diagonal?: number }): Tensor;
  /** PyTorch: `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`. Defaults: offset = 0, dim1 = -2, dim2 = -1. */
  diagEmbed(offset?: number, dim1?: number, dim2?: number): Tensor;
  diagEmbed(offset: number | undefined, dim1: number | undefined, options: { dim2?: number }): Tensor;
  diagEmbed(offset: number | undefined, options: { dim1?: number; dim2?: number }): Tensor;
  diagEmbed(options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** PyTorch: `diagflat(Tensor self, int offset=0) -> Tensor`. Defaults: offset = 0. */
  diagflat(offset?: number): Tensor;
  diagflat(options: { offset?: number }): Tensor;
  /** PyTorch: `diagonal(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor`. Defaults: offset = 0, dim1 = 0, dim2 = 1. */
  diagonal(offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonal(offset: number | undefined, dim1: number | undefined, options: { dim2?: number }): Tensor;
  diagonal(offset: number | undefined, options: { dim1?: number; dim2?: number }): Tensor;
  diagonal(options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** PyTorch: `diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor`. Defaults: offset = 0, dim1 = 0, dim2 = 1. */
  diagonalCopy(offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonalCopy(offset: number | undefined, dim1: number | undefined, options: { dim2?: number }): Tensor;
  diagonalCopy(offset: number | undefined, options: { dim1?: number; dim2?: number }): Tensor;
  diagonalCopy(options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** PyTorch: `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`. Defaults: offset = 0, dim1 = 0, dim2 = 1. */
  diagonalScatter(src: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonalScatter(src: Tensor, offset: number | undefined, dim1: number | undefined, options: { dim2?: number }): Tensor;
  diagonalScatter(src: Tensor, offset: number | undefined, options: { dim1?: number; dim2?: number }): Tensor;
  diagonalScatter(src: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** PyTorch: `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`. Defaults: n = 1, dim = -1. */
  diff(n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null): Tensor;
  diff(n: number | undefined, dim: number | undefined, prepend: Tensor | null | undefined, options: { append?: Tensor | null }): Tensor;
  diff(n: number | undefined, dim: number | undefined, options: { prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  diff(n: number | undefined, options: { dim?: number; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  diff(options: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  /** PyTorch: `digamma(Tensor self) -> Tensor`. */
  digamma(): Tensor;
  /** PyTorch: `digamma_(Tensor self) -> Tensor`. */
  digamma_(): Tensor;
  /** PyTorch: `dim(Tensor self) -> int`. */
  dim(): number;
  /** PyTorch: `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`. Defaults: p = 2. */
  dist(other: Tensor, p?: Scalar): Tensor;
  dist(other: Tensor, options: { p?: Scalar }): Tensor;
  /** PyTorch: `div(Tensor self, Scalar other) -> Tensor`. */
  div(other: Scalar): Tensor;
  div(other: Tensor): Tensor;
  div(other: Scalar, options?: { roundingMode?: string | null }): Tensor;
  div(other: Tensor, options?: { roundingMode?: string | null }): Tensor;
  /** PyTorch: `div_(Tensor self, Scalar other) -> Tensor`. */
  div_(other: Scalar): Tensor;
  div_(other: Tensor): Tensor;
  div_(other: Scalar, options?: { roundingMode?: string | null }): Tensor;
  div_(other: Tensor, options?: { roundingMode?: string | null }): Tensor;
  /** PyTorch: `divide(Tensor self, Scalar other) -> Tensor`. */
  divide(other: Scalar): Tensor;
  divide(other: Tensor): Tensor;
  divide(other: Scalar, options?: { roundingMode?: string | null }): Tensor;
  divide(other: Tensor, options?: { roundingMode?: string | null }): Tensor;
  /** PyTorch: `divide_(Tensor self, Scalar other) -> Tensor`. */
  divide_(other: Scalar): Tensor;
  divide_(other: Tensor): Tensor;
  divide_(other: Scalar, options?: { roundingMode?: string | null }): Tensor;
  divide_(other: Tensor, options?: { roundingMode?: string | null }): Tensor;
  /** PyTorch: `dot(Tensor self, Tensor tensor) -> Tensor`. */
  dot(tensor: Tensor): Tensor;
  /** PyTorch: `dropout_(Tensor self, float p, bool train) -> Tensor`. */
  dropout_(p: number, train: boolean): Tensor;
  /** PyTorch: `dsplit(Tensor self, int[] indices) -> Tensor[]`. */
  dsplit(indices: Integers): Tensor[];
  dsplit(sections: number): Tensor[];
  /** PyTorch: `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`. Defaults: alpha = 1, scale = 1, inputScale = 1. */
  elu(alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor;
  elu(alpha: Scalar | undefined, scale: Scalar | undefined, options: { inputScale?: Scalar }): Tensor;
  elu(alpha: Scalar | undefined, options: { scale?: Scalar; inputScale?: Scalar }): Tensor;
  elu(options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor;
  /** PyTorch: `elu_(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`. Defaults: alpha = 1, scale = 1, inputScale = 1. */
  elu_(alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor;
  elu_(alpha: Scalar | undefined, scale: Scalar | undefined, options: { inputScale?: Scalar }): Tensor;
  elu_(alpha: Scalar | undefined, options: { scale?: Scalar; inputScale?: Scalar }): Tensor;
  elu_(options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor;
  /** PyTorch: `embedding_renorm(Tensor self, Tensor indices, float max_norm, float norm_type) -> Tensor`. */
  embeddingRenorm(indices: Tensor, maxNorm: number, normType: number): Tensor;
  /** PyTorch: `embedding_renorm_(Tensor self, Tensor indices, float max_norm, float norm_type) -> Tensor`. */
  embeddingRenorm_(indices: Tensor, maxNorm: number, normType: number): Tensor;
  /** PyTorch: `empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  emptyLike(options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `eq(Tensor self, Scalar other) -> Tensor`. */
  eq(other: Scalar): Tensor;
  eq(other: Tensor): Tensor;
  /** PyTorch: `eq_(Tensor self, Scalar other) -> Tensor`. */
  eq_(other: Scalar): Tensor;
  eq_(other: Tensor): Tensor;
  /** PyTorch: `equal(Tensor self, Tensor other) -> bool`. */
  equal(other: Tensor): boolean;
  /** PyTorch: `erf(Tensor self) -> Tensor`. */
  erf(): Tensor;
  /** PyTorch: `erf_(Tensor self) -> Tensor`. */
  erf_(): Tensor;
  /** PyTorch: `erfc(Tensor self) -> Tensor`. */
  erfc(): Tensor;
  /** PyTorch: `erfc_(Tensor self) -> Tensor`. */
  erfc_(): Tensor;
  /** PyTorch: `erfinv(Tensor self) -> Tensor`. */
  erfinv(): Tensor;
  /** PyTorch: `erfinv_(Tensor self) -> Tensor`. */
  erfinv_(): Tensor;
  /** PyTorch: `exp(Tensor self) -> Tensor`. */
  exp(): Tensor;
  /** PyTorch: `exp2(Tensor self) -> Tensor`. */
  exp2(): Tensor;
  /** PyTorch: `exp2_(Tensor self) -> Tensor`. */
  exp2_(): Tensor;
  /** PyTorch: `exp_(Tensor self) -> Tensor`. */
  exp_(): Tensor;
  /** PyTorch: `expand(Tensor self, int[] size, *, bool implicit=False) -> Tensor`. Defaults: implicit = false. */
  expand(size: Integers, options?: { implicit?: boolean }): Tensor;
  expand(...size: number[]): Tensor;
  expand(...sizeAndOptions: [...number[], { implicit?: boolean }]): Tensor;
  /** PyTorch: `expand_as(Tensor self, Tensor other) -> Tensor`. */
  expandAs(other: Tensor): Tensor;
  /** PyTorch: `expand_copy(Tensor self, int[] size, *, bool implicit=False) -> Tensor`. Defaults: implicit = false. */
  expandCopy(size: Integers, options?: { implicit?: boolean }): Tensor;
  /** PyTorch: `expm1(Tensor self) -> Tensor`. */
  expm1(): Tensor;
  /** PyTorch: `expm1_(Tensor self) -> Tensor`. */
  expm1_(): Tensor;
  /** PyTorch: `exponential(Tensor self, float lambd=1., *, Generator? generator=None) -> Tensor`. Defaults: lambd = 1.. */
  exponential(lambd?: number, options?: { generator?: Opaque | null }): Tensor;
  exponential(options: { lambd?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `exponential_(Tensor self, float lambd=1., *, Generator? generator=None) -> Tensor`. Defaults: lambd = 1.. */
  exponential_(lambd?: number, options?: { generator?: Opaque | null }): Tensor;
  exponential_(options: { lambd?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `fake_quantize_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> Tensor`. */
  fakeQuantizePerChannelAffine(scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): Tensor;
  /** PyTorch: `fake_quantize_per_channel_affine_cachemask(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> (Tensor output, Tensor mask)`. */
  fakeQuantizePerChannelAffineCachemask(scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): [Tensor, Tensor];
  /** PyTorch: `fake_quantize_per_tensor_affine(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> Tensor`. */
  fakeQuantizePerTensorAffine(scale: number, zeroPoint: number, quantMin: number, quantMax: number): Tensor;
  fakeQuantizePerTensorAffine(scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number): Tensor;
  /** PyTorch: `fake_quantize_per_tensor_affine_cachemask(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> (Tensor output, Tensor mask)`. */
  fakeQuantizePerTensorAffineCachemask(scale: number, zeroPoint: number, quantMin: number, quantMax: number): [Tensor, Tensor];
  /** PyTorch: `feature_alpha_dropout_(Tensor self, float p, bool train) -> Tensor`. */
  featureAlphaDropout_(p: number, train: boolean): Tensor;
  /** PyTorch: `feature_dropout_(Tensor self, float p, bool train) -> Tensor`. */
  featureDropout_(p: number, train: boolean): Tensor;
  /** PyTorch: `fft_fft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor`. Defaults: dim = -1. */
  fftFft(n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftFft(n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftFft(n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftFft(options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  /** PyTorch: `fft_fft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`. Defaults: dim = [-2, -1]. */
  fftFft2(s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftFft2(s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftFft2(s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftFft2(options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  /** PyTorch: `fft_fftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`. */
  fftFftn(s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftFftn(s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftFftn(s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftFftn(options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  /** PyTorch: `fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor`. */
  fftFftshift(dim?: number | Integers | null): Tensor;
  fftFftshift(options: { dim?: number | Integers | null }): Tensor;
  /** PyTorch: `fft_hfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor`. Defaults: dim = -1. */
  fftHfft(n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftHfft(n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftHfft(n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftHfft(options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  /** PyTorch: `fft_hfft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`. Defaults: dim = [-2, -1]. */
  fftHfft2(s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftHfft2(s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftHfft2(s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftHfft2(options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  /** PyTorch: `fft_hfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`. */
  fftHfftn(s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftHfftn(s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftHfftn(s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftHfftn(options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  /** PyTorch: `fft_ifft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor`. Defaults: dim = -1. */
  fftIfft(n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftIfft(n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftIfft(n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftIfft(options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  /** PyTorch: `fft_ifft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`. Defaults: dim = [-2, -1]. */
  fftIfft2(s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftIfft2(s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftIfft2(s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftIfft2(options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  /** PyTorch: `fft_ifftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`. */
  fftIfftn(s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftIfftn(s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftIfftn(s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftIfftn(options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  /** PyTorch: `fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor`. */
  fftIfftshift(dim?: number | Integers | null): Tensor;
  fftIfftshift(options: { dim?: number | Integers | null }): Tensor;
  /** PyTorch: `fft_ihfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor`. Defaults: dim = -1. */
  fftIhfft(n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftIhfft(n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftIhfft(n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftIhfft(options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  /** PyTorch: `fft_ihfft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`. Defaults: dim = [-2, -1]. */
  fftIhfft2(s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftIhfft2(s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftIhfft2(s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftIhfft2(options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  /** PyTorch: `fft_ihfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`. */
  fftIhfftn(s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftIhfftn(s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftIhfftn(s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftIhfftn(options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  /** PyTorch: `fft_irfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor`. Defaults: dim = -1. */
  fftIrfft(n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftIrfft(n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftIrfft(n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftIrfft(options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  /** PyTorch: `fft_irfft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`. Defaults: dim = [-2, -1]. */
  fftIrfft2(s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftIrfft2(s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftIrfft2(s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftIrfft2(options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  /** PyTorch: `fft_irfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`. */
  fftIrfftn(s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftIrfftn(s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftIrfftn(s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftIrfftn(options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  /** PyTorch: `fft_rfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor`. Defaults: dim = -1. */
  fftRfft(n?: number | null, dim?: number, norm?: string | null): Tensor;
  fftRfft(n: number | null | undefined, dim: number | undefined, options: { norm?: string | null }): Tensor;
  fftRfft(n: number | null | undefined, options: { dim?: number; norm?: string | null }): Tensor;
  fftRfft(options: { n?: number | null; dim?: number; norm?: string | null }): Tensor;
  /** PyTorch: `fft_rfft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`. Defaults: dim = [-2, -1]. */
  fftRfft2(s?: number | Integers | null, dim?: number | Integers, norm?: string | null): Tensor;
  fftRfft2(s: number | Integers | null | undefined, dim: number | Integers | undefined, options: { norm?: string | null }): Tensor;
  fftRfft2(s: number | Integers | null | undefined, options: { dim?: number | Integers; norm?: string | null }): Tensor;
  fftRfft2(options: { s?: number | Integers | null; dim?: number | Integers; norm?: string | null }): Tensor;
  /** PyTorch: `fft_rfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`. */
  fftRfftn(s?: number | Integers | null, dim?: number | Integers | null, norm?: string | null): Tensor;
  fftRfftn(s: number | Integers | null | undefined, dim: number | Integers | null | undefined, options: { norm?: string | null }): Tensor;
  fftRfftn(s: number | Integers | null | undefined, options: { dim?: number | Integers | null; norm?: string | null }): Tensor;
  fftRfftn(options: { s?: number | Integers | null; dim?: number | Integers | null; norm?: string | null }): Tensor;
  /** PyTorch: `fill(Tensor self, Scalar value) -> Tensor`. */
  fill(value: Scalar): Tensor;
  fill(value: Tensor): Tensor;
  /** PyTorch: `fill_(Tensor self, Scalar value) -> Tensor`. */
  fill_(value: Scalar): Tensor;
  fill_(value: Tensor): Tensor;
  /** PyTorch: `fill_diagonal_(Tensor self, Scalar fill_value, bool wrap=False) -> Tensor`. Defaults: wrap = false. */
  fillDiagonal_(fillValue: Scalar, wrap?: boolean): Tensor;
  fillDiagonal_(fillValue: Scalar, options: { wrap?: boolean }): Tensor;
  /** PyTorch: `fix(Tensor self) -> Tensor`. */
  fix(): Tensor;
  /** PyTorch: `fix_(Tensor self) -> Tensor`. */
  fix_(): Tensor;
  /** PyTorch: `flatten(Tensor self, int start_dim=0, int end_dim=-1) -> Tensor`. Defaults: startDim = 0, endDim = -1. */
  flatten(startDim?: number, endDim?: number): Tensor;
  flatten(startDim: number | undefined, options: { endDim?: number }): Tensor;
  flatten(options: { startDim?: number; endDim?: number }): Tensor;
  /** PyTorch: `flip(Tensor self, int[] dims) -> Tensor`. */
  flip(dims: Integers): Tensor;
  flip(...size: number[]): Tensor;
  /** PyTorch: `fliplr(Tensor self) -> Tensor`. */
  fliplr(): Tensor;
  /** PyTorch: `flipud(Tensor self) -> Tensor`. */
  flipud(): Tensor;
  /** PyTorch: `float_power(Tensor self, Scalar exponent) -> Tensor`. */
  floatPower(exponent: Scalar): Tensor;
  floatPower(exponent: Tensor): Tensor;
  /** PyTorch: `float_power_(Tensor self, Scalar exponent) -> Tensor`. */
  floatPower_(exponent: Scalar): Tensor;
  floatPower_(exponent: Tensor): Tensor;
  /** PyTorch: `floor(Tensor self) -> Tensor`. */
  floor(): Tensor;
  /** PyTorch: `floor_(Tensor self) -> Tensor`. */
  floor_(): Tensor;
  /** PyTorch: `floor_divide(Tensor self, Tensor other) -> Tensor`. */
  floorDivide(other: Tensor): Tensor;
  floorDivide(other: Scalar): Tensor;
  /** PyTorch: `floor_divide_(Tensor self, Scalar other) -> Tensor`. */
  floorDivide_(other: Scalar): Tensor;
  floorDivide_(other: Tensor): Tensor;
  /** PyTorch: `fmax(Tensor self, Tensor other) -> Tensor`. */
  fmax(other: Tensor): Tensor;
  /** PyTorch: `fmin(Tensor self, Tensor other) -> Tensor`. */
  fmin(other: Tensor): Tensor;
  /** PyTorch: `fmod(Tensor self, Scalar other) -> Tensor`. */
  fmod(other: Scalar): Tensor;
  fmod(other: Tensor): Tensor;
  /** PyTorch: `fmod_(Tensor self, Scalar other) -> Tensor`. */
  fmod_(other: Scalar): Tensor;
  fmod_(other: Tensor): Tensor;
  /** PyTorch: `frac(Tensor self) -> Tensor`. */
  frac(): Tensor;
  /** PyTorch: `frac_(Tensor self) -> Tensor`. */
  frac_(): Tensor;
  /** PyTorch: `fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)`. */
  fractionalMaxPool2d(kernelSize: number | Integers, outputSize: number | Integers, randomSamples: Tensor): [Tensor, Tensor];
  /** PyTorch: `fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)`. */
  fractionalMaxPool3d(kernelSize: number | Integers, outputSize: number | Integers, randomSamples: Tensor): [Tensor, Tensor];
  /** PyTorch: `frexp(Tensor self) -> (Tensor mantissa, Tensor exponent)`. */
  frexp(): [Tensor, Tensor];
  /** PyTorch: `frobenius_norm(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`. Defaults: keepdim = false. */
  frobeniusNorm(dim: number | Integers, keepdim?: boolean): Tensor;
  frobeniusNorm(dim: number | Integers, options: { keepdim?: boolean }): Tensor;
  /** PyTorch: `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  fullLike(fillValue: Scalar, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor running_min, Tensor running_max, Tensor scale, Tensor zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor`. Defaults: perRowFakeQuant = false, symmetricQuant = false. */
  fusedMovingAvgObsFakeQuant(observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): Tensor;
  fusedMovingAvgObsFakeQuant(observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant: boolean | undefined, options: { symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options: { perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  /** PyTorch: `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`. Defaults: sparseGrad = false. */
  gather(dim: number, index: Tensor, options?: { sparseGrad?: boolean }): Tensor;
  /** PyTorch: `gcd(Tensor self, Tensor other) -> Tensor`. */
  gcd(other: Tensor): Tensor;
  /** PyTorch: `gcd_(Tensor self, Tensor other) -> Tensor`. */
  gcd_(other: Tensor): Tensor;
  /** PyTorch: `ge(Tensor self, Scalar other) -> Tensor`. */
  ge(other: Scalar): Tensor;
  ge(other: Tensor): Tensor;
  /** PyTorch: `ge_(Tensor self, Scalar other) -> Tensor`. */
  ge_(other: Scalar): Tensor;
  ge_(other: Tensor): Tensor;
  /** PyTorch: `gelu(Tensor self, *, str approximate="none") -> Tensor`. Defaults: approximate = none. */
  gelu(options?: { approximate?: string }): Tensor;
  /** PyTorch: `gelu_(Tensor self, *, str approximate="none") -> Tensor`. Defaults: approximate = none. */
  gelu_(options?: { approximate?: string }): Tensor;
  /** PyTorch: `geometric(Tensor self, float p, *, Generator? generator=None) -> Tensor`. */
  geometric(p: number, options?: { generator?: Opaque | null }): Tensor;
  /** PyTorch: `geometric_(Tensor self, float p, *, Generator? generator=None) -> Tensor`. */
  geometric_(p: number, options?: { generator?: Opaque | null }): Tensor;
  /** PyTorch: `geqrf(Tensor self) -> (Tensor a, Tensor tau)`. */
  geqrf(): [Tensor, Tensor];
  /** PyTorch: `ger(Tensor self, Tensor vec2) -> Tensor`. */
  ger(vec2: Tensor): Tensor;
  /** PyTorch: `get_device(Tensor self) -> int`. */
  getDevice(): number;
  /** PyTorch: `glu(Tensor self, int dim=-1) -> Tensor`. Defaults: dim = -1. */
  glu(dim?: number): Tensor;
  glu(options: { dim?: number }): Tensor;
  /** PyTorch: `gradient(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]`. Defaults: edgeOrder = 1. */
  gradient(options: { dim: Integers; edgeOrder?: number }): Tensor[];
  gradient(options: { spacing: Scalar; dim: Integers; edgeOrder?: number }): Tensor[];
  gradient(options?: { spacing?: Scalar | null; dim?: number | null; edgeOrder?: number }): Tensor[];
  gradient(options: { spacing: readonly Scalar[]; dim: Integers; edgeOrder?: number }): Tensor[];
  gradient(options: { spacing: readonly Scalar[]; dim?: number | null; edgeOrder?: number }): Tensor[];
  gradient(options: { spacing: readonly Tensor[]; dim: Integers; edgeOrder?: number }): Tensor[];
  gradient(options: { spacing: readonly Tensor[]; dim?: number | null; edgeOrder?: number }): Tensor[];
  /** PyTorch: `greater(Tensor self, Scalar other) -> Tensor`. */
  greater(other: Scalar): Tensor;
  greater(other: Tensor): Tensor;
  /** PyTorch: `greater_(Tensor self, Scalar other) -> Tensor`. */
  greater_(other: Scalar): Tensor;
  greater_(other: Tensor): Tensor;
  /** PyTorch: `greater_equal(Tensor self, Scalar other) -> Tensor`. */
  greaterEqual(other: Scalar): Tensor;
  greaterEqual(other: Tensor): Tensor;
  /** PyTorch: `greater_equal_(Tensor self, Scalar other) -> Tensor`. */
  greaterEqual_(other: Scalar): Tensor;
  greaterEqual_(other: Tensor): Tensor;
  /** PyTorch: `gt(Tensor self, Scalar other) -> Tensor`. */
  gt(other: Scalar): Tensor;
  gt(other: Tensor): Tensor;
  /** PyTorch: `gt_(Tensor self, Scalar other) -> Tensor`. */
  gt_(other: Scalar): Tensor;
  gt_(other: Tensor): Tensor;
  /** PyTorch: `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`. Defaults: lambd = 0.5. */
  hardshrink(lambd?: Scalar): Tensor;
  hardshrink(options: { lambd?: Scalar }): Tensor;
  /** PyTorch: `hardsigmoid(Tensor self) -> Tensor`. */
  hardsigmoid(): Tensor;
  /** PyTorch: `hardsigmoid_(Tensor self) -> Tensor`. */
  hardsigmoid_(): Tensor;
  /** PyTorch: `hardswish(Tensor self) -> Tensor`. */
  hardswish(): Tensor;
  /** PyTorch: `hardswish_(Tensor self) -> Tensor`. */
  hardswish_(): Tensor;
  /** PyTorch: `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`. Defaults: minVal = -1, maxVal = 1. */
  hardtanh(minVal?: Scalar, maxVal?: Scalar): Tensor;
  hardtanh(minVal: Scalar | undefined, options: { maxVal?: Scalar }): Tensor;
  hardtanh(options: { minVal?: Scalar; maxVal?: Scalar }): Tensor;
  /** PyTorch: `hardtanh_(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`. Defaults: minVal = -1, maxVal = 1. */
  hardtanh_(minVal?: Scalar, maxVal?: Scalar): Tensor;
  hardtanh_(minVal: Scalar | undefined, options: { maxVal?: Scalar }): Tensor;
  hardtanh_(options: { minVal?: Scalar; maxVal?: Scalar }): Tensor;
  /** PyTorch: `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`. Defaults: dim = [], keepdim = false, mode = 0. */
  hashTensor(dim?: number | Integers, options?: { keepdim?: boolean; mode?: number }): Tensor;
  hashTensor(options: { dim?: number | Integers; keepdim?: boolean; mode?: number }): Tensor;
  /** PyTorch: `heaviside(Tensor self, Tensor values) -> Tensor`. */
  heaviside(values: Tensor): Tensor;
  /** PyTorch: `heaviside_(Tensor self, Tensor values) -> Tensor`. */
  heaviside_(values: Tensor): Tensor;
  /** PyTorch: `hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor`. Defaults: margin = 1., reduction = 1. */
  hingeEmbeddingLoss(target: Tensor, margin?: number, reduction?: number): Tensor;
  hingeEmbeddingLoss(target: Tensor, margin: number | undefined, options: { reduction?: number }): Tensor;
  hingeEmbeddingLoss(target: Tensor, options: { margin?: number; reduction?: number }): Tensor;
  /** PyTorch: `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`. Defaults: bins = 100, min = 0, max = 0. */
  histc(bins?: number, min?: Scalar, max?: Scalar): Tensor;
  histc(bins: number | undefined, min: Scalar | undefined, options: { max?: Scalar }): Tensor;
  histc(bins: number | undefined, options: { min?: Scalar; max?: Scalar }): Tensor;
  histc(options: { bins?: number; min?: Scalar; max?: Scalar }): Tensor;
  /** PyTorch: `histogram(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`. Defaults: density = false, bins = 100. */
  histogram(bins: Tensor, options?: { weight?: Tensor | null; density?: boolean }): [Tensor, Tensor];
  histogram(bins?: number, options?: { range?: Integers | null; weight?: Tensor | null; density?: boolean }): [Tensor, Tensor];
  histogram(options: { bins?: number; range?: Integers | null; weight?: Tensor | null; density?: boolean }): [Tensor, Tensor];
  /** PyTorch: `histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`. Defaults: density = false. */
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
  /** PyTorch: `hsplit(Tensor self, int[] indices) -> Tensor[]`. */
  hsplit(indices: Integers): Tensor[];
  hsplit(sections: number): Tensor[];
  /** PyTorch: `huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor`. Defaults: reduction = 1, delta = 1.. */
  huberLoss(target: Tensor, reduction?: number, delta?: number): Tensor;
  huberLoss(target: Tensor, reduction: number | undefined, options: { delta?: number }): Tensor;
  huberLoss(target: Tensor, options: { reduction?: number; delta?: number }): Tensor;
  /** PyTorch: `hypot(Tensor self, Tensor other) -> Tensor`. */
  hypot(other: Tensor): Tensor;
  /** PyTorch: `hypot_(Tensor self, Tensor other) -> Tensor`. */
  hypot_(other: Tensor): Tensor;
  /** PyTorch: `i0(Tensor self) -> Tensor`. */
  i0(): Tensor;
  /** PyTorch: `i0_(Tensor self) -> Tensor`. */
  i0_(): Tensor;
  /** PyTorch: `igamma(Tensor self, Tensor other) -> Tensor`. */
  igamma(other: Tensor): Tensor;
  /** PyTorch: `igamma_(Tensor self, Tensor other) -> Tensor`. */
  igamma_(other: Tensor): Tensor;
  /** PyTorch: `igammac(Tensor self, Tensor other) -> Tensor`. */
  igammac(other: Tensor): Tensor;
  /** PyTorch: `igammac_(Tensor self, Tensor other) -> Tensor`. */
  igammac_(other: Tensor): Tensor;
  /** PyTorch: `im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`. */
  im2col(kernelSize: number | Integers, dilation: number | Integers, padding: number | Integers, stride: number | Integers): Tensor;
  /** PyTorch: `index(Tensor self, Tensor?[] indices) -> Tensor`. */
  index(indices: readonly (Tensor | null)[]): Tensor;
  /** PyTorch: `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  indexAdd(dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** PyTorch: `index_add_(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  indexAdd_(dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** PyTorch: `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`. */
  indexCopy(dim: number, index: Tensor, source: Tensor): Tensor;
  /** PyTorch: `index_copy_(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`. */
  indexCopy_(dim: number, index: Tensor, source: Tensor): Tensor;
  /** PyTorch: `index_fill(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`. */
  indexFill(dim: number, index: Tensor, value: Scalar): Tensor;
  indexFill(dim: number, index: Tensor, value: Tensor): Tensor;
  /** PyTorch: `index_fill_(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`. */
  indexFill_(dim: number, index: Tensor, value: Scalar): Tensor;
  indexFill_(dim: number, index: Tensor, value: Tensor): Tensor;
  /** PyTorch: `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`. Defaults: accumulate = false. */
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor;
  /** PyTorch: `index_put_(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`. Defaults: accumulate = false. */
  indexPut_(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  indexPut_(indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor;
  /** PyTorch: `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`. Defaults: includeSelf = true. */
  indexReduce(dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  /** PyTorch: `index_reduce_(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`. Defaults: includeSelf = true. */
  indexReduce_(dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  /** PyTorch: `index_select(Tensor self, int dim, Tensor index) -> Tensor`. */
  indexSelect(dim: number, index: Tensor): Tensor;
  /** PyTorch: `indices(Tensor self) -> Tensor`. */
  indices(): Tensor;
  /** PyTorch: `indices_copy(Tensor self) -> Tensor`. */
  indicesCopy(): Tensor;
  /** PyTorch: `inner(Tensor self, Tensor other) -> Tensor`. */
  inner(other: Tensor): Tensor;
  /** PyTorch: `int_repr(Tensor self) -> Tensor`. */
  intRepr(): Tensor;
  /** PyTorch: `inverse(Tensor self) -> Tensor`. */
  inverse(): Tensor;
  /** PyTorch: `is_coalesced(Tensor self) -> bool`. */
  isCoalesced(): boolean;
  /** PyTorch: `is_complex(Tensor self) -> bool`. */
  isComplex(): boolean;
  /** PyTorch: `is_conj(Tensor self) -> bool`. */
  isConj(): boolean;
  /** PyTorch: `is_contiguous(Tensor self) -> bool`. */
  isContiguous(): boolean;
  isContiguous(memoryFormat: MemoryFormat): boolean;
  /** PyTorch: `is_distributed(Tensor self) -> bool`. */
  isDistributed(): boolean;
  /** PyTorch: `is_floating_point(Tensor self) -> bool`. */
  isFloatingPoint(): boolean;
  /** PyTorch: `is_inference(Tensor self) -> bool`. */
  isInference(): boolean;
  /** PyTorch: `is_neg(Tensor self) -> bool`. */
  isNeg(): boolean;
  /** PyTorch: `is_nonzero(Tensor self) -> bool`. */
  isNonzero(): boolean;
  /** PyTorch: `is_pinned(Tensor self, Device? device=None) -> bool`. */
  isPinned(device?: string | null): boolean;
  isPinned(options: { device?: string | null }): boolean;
  /** PyTorch: `is_same_size(Tensor self, Tensor other) -> bool`. */
  isSameSize(other: Tensor): boolean;
  /** PyTorch: `is_set_to(Tensor self, Tensor tensor) -> bool`. */
  isSetTo(tensor: Tensor): boolean;
  /** PyTorch: `is_signed(Tensor self) -> bool`. */
  isSigned(): boolean;
  /** PyTorch: `isclose(Tensor self, Tensor other, float rtol=1e-5, float atol=1e-08, bool equal_nan=False) -> Tensor`. Defaults: rtol = 1e-5, atol = 1e-08, equalNan = false. */
  isclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor;
  isclose(other: Tensor, rtol: number | undefined, atol: number | undefined, options: { equalNan?: boolean }): Tensor;
  isclose(other: Tensor, rtol: number | undefined, options: { atol?: number; equalNan?: boolean }): Tensor;
  isclose(other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
  /** PyTorch: `isfinite(Tensor self) -> Tensor`. */
  isfinite(): Tensor;
  /** PyTorch: `isinf(Tensor self) -> Tensor`. */
  isinf(): Tensor;
  /** PyTorch: `isnan(Tensor self) -> Tensor`. */
  isnan(): Tensor;
  /** PyTorch: `isneginf(Tensor self) -> Tensor`. */
  isneginf(): Tensor;
  /** PyTorch: `isposinf(Tensor self) -> Tensor`. */
  isposinf(): Tensor;
  /** PyTorch: `isreal(Tensor self) -> Tensor`. */
  isreal(): Tensor;
  /** PyTorch: `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`. Defaults: center = true, normalized = false, returnComplex = false. */
  istft(nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: number | null, returnComplex?: boolean): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, normalized: boolean | undefined, onesided: boolean | null | undefined, length: number | null | undefined, options: { returnComplex?: boolean }): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, normalized: boolean | undefined, onesided: boolean | null | undefined, options: { length?: number | null; returnComplex?: boolean }): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, normalized: boolean | undefined, options: { onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, center: boolean | undefined, options: { normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, options: { center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, options: { window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, options: { winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  istft(nFft: number, options: { hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
  /** PyTorch: `kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor`. Defaults: reduction = 1, logTarget = false. */
  klDiv(target: Tensor, reduction?: number, options?: { logTarget?: boolean }): Tensor;
  klDiv(target: Tensor, options: { reduction?: number; logTarget?: boolean }): Tensor;
  /** PyTorch: `kron(Tensor self, Tensor other) -> Tensor`. */
  kron(other: Tensor): Tensor;
  /** PyTorch: `kthvalue(Tensor self, int k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`. Defaults: dim = -1, keepdim = false. */
  kthvalue(k: number, dim?: number, keepdim?: boolean): [Tensor, Tensor];
  kthvalue(k: number, dim: number | undefined, options: { keepdim?: boolean }): [Tensor, Tensor];
  kthvalue(k: number, options: { dim?: number; keepdim?: boolean }): [Tensor, Tensor];
  /** PyTorch: `l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`. Defaults: reduction = 1. */
  l1Loss(target: Tensor, reduction?: number): Tensor;
  l1Loss(target: Tensor, options: { reduction?: number }): Tensor;
  /** PyTorch: `lcm(Tensor self, Tensor other) -> Tensor`. */
  lcm(other: Tensor): Tensor;
  /** PyTorch: `lcm_(Tensor self, Tensor other) -> Tensor`. */
  lcm_(other: Tensor): Tensor;
  /** PyTorch: `ldexp(Tensor self, Tensor other) -> Tensor`. */
  ldexp(other: Tensor): Tensor;
  /** PyTorch: `ldexp_(Tensor self, Tensor other) -> Tensor`. */
  ldexp_(other: Tensor): Tensor;
  /** PyTorch: `le(Tensor self, Scalar other) -> Tensor`. */
  le(other: Scalar): Tensor;
  le(other: Tensor): Tensor;
  /** PyTorch: `le_(Tensor self, Scalar other) -> Tensor`. */
  le_(other: Scalar): Tensor;
  le_(other: Tensor): Tensor;
  /** PyTorch: `leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor`. Defaults: negativeSlope = 0.01. */
  leakyRelu(negativeSlope?: Scalar): Tensor;
  leakyRelu(options: { negativeSlope?: Scalar }): Tensor;
  /** PyTorch: `leaky_relu_(Tensor self, Scalar negative_slope=0.01) -> Tensor`. Defaults: negativeSlope = 0.01. */
  leakyRelu_(negativeSlope?: Scalar): Tensor;
  leakyRelu_(options: { negativeSlope?: Scalar }): Tensor;
  /** PyTorch: `lerp(Tensor self, Tensor end, Scalar weight) -> Tensor`. */
  lerp(end: Tensor, weight: Scalar): Tensor;
  lerp(end: Tensor, weight: Tensor): Tensor;
  /** PyTorch: `lerp_(Tensor self, Tensor end, Scalar weight) -> Tensor`. */
  lerp_(end: Tensor, weight: Scalar): Tensor;
  lerp_(end: Tensor, weight: Tensor): Tensor;
  /** PyTorch: `less(Tensor self, Scalar other) -> Tensor`. */
  less(other: Scalar): Tensor;
  less(other: Tensor): Tensor;
  /** PyTorch: `less_(Tensor self, Scalar other) -> Tensor`. */
  less_(other: Scalar): Tensor;
  less_(other: Tensor): Tensor;
  /** PyTorch: `less_equal(Tensor self, Scalar other) -> Tensor`. */
  lessEqual(other: Scalar): Tensor;
  lessEqual(other: Tensor): Tensor;
  /** PyTorch: `less_equal_(Tensor self, Scalar other) -> Tensor`. */
  lessEqual_(other: Scalar): Tensor;
  lessEqual_(other: Tensor): Tensor;
  /** PyTorch: `lgamma(Tensor self) -> Tensor`. */
  lgamma(): Tensor;
  /** PyTorch: `lgamma_(Tensor self) -> Tensor`. */
  lgamma_(): Tensor;
  /** PyTorch: `lift(Tensor self) -> Tensor`. */
  lift(): Tensor;
  /** PyTorch: `lift_fresh(Tensor self) -> Tensor`. */
  liftFresh(): Tensor;
  /** PyTorch: `lift_fresh_copy(Tensor self) -> Tensor`. */
  liftFreshCopy(): Tensor;
  /** PyTorch: `linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`. Defaults: ord = 2, keepdim = false. */
  linalgPowsum(ord?: Scalar, dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgPowsum(ord: Scalar | undefined, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgPowsum(ord: Scalar | undefined, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgPowsum(options: { ord?: Scalar; dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor`. Defaults: upper = false. */
  linalgCholesky(options?: { upper?: boolean }): Tensor;
  /** PyTorch: `linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)`. Defaults: upper = false, checkErrors = false. */
  linalgCholeskyEx(options?: { upper?: boolean; checkErrors?: boolean }): [Tensor, Tensor];
  /** PyTorch: `linalg_cond(Tensor self, Scalar? p=None) -> Tensor`. */
  linalgCond(p?: Scalar | null): Tensor;
  linalgCond(options: { p?: Scalar | null }): Tensor;
  linalgCond(p: string): Tensor;
  /** PyTorch: `linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor`. Defaults: dim = -1. */
  linalgCross(other: Tensor, options?: { dim?: number }): Tensor;
  /** PyTorch: `linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)`. */
  linalgEig(): [Tensor, Tensor];
  /** PyTorch: `linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)`. Defaults: UPLO = l. */
  linalgEigh(UPLO?: string): [Tensor, Tensor];
  linalgEigh(options: { UPLO?: string }): [Tensor, Tensor];
  /** PyTorch: `linalg_eigvals(Tensor self) -> Tensor`. */
  linalgEigvals(): Tensor;
  /** PyTorch: `linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor`. Defaults: UPLO = l. */
  linalgEigvalsh(UPLO?: string): Tensor;
  linalgEigvalsh(options: { UPLO?: string }): Tensor;
  /** PyTorch: `linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)`. Defaults: hermitian = false. */
  linalgLdlFactor(options?: { hermitian?: boolean }): [Tensor, Tensor];
  /** PyTorch: `linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)`. Defaults: hermitian = false, checkErrors = false. */
  linalgLdlFactorEx(options?: { hermitian?: boolean; checkErrors?: boolean }): [Tensor, Tensor, Tensor];
  /** PyTorch: `linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)`. */
  linalgLstsq(b: Tensor, rcond?: number | null, options?: { driver?: string | null }): [Tensor, Tensor, Tensor, Tensor];
  linalgLstsq(b: Tensor, options: { rcond?: number | null; driver?: string | null }): [Tensor, Tensor, Tensor, Tensor];
  /** PyTorch: `linalg_matmul(Tensor self, Tensor other) -> Tensor`. */
  linalgMatmul(other: Tensor): Tensor;
  /** PyTorch: `linalg_matrix_exp(Tensor self) -> Tensor`. */
  linalgMatrixExp(): Tensor;
  /** PyTorch: `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`. Defaults: dim = [-2, -1], keepdim = false, ord = fro. */
  linalgMatrixNorm(ord: Scalar, dim?: Integers, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(ord: Scalar, dim: Integers | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(ord: Scalar, options: { dim?: Integers; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(ord?: string, dim?: Integers, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(ord: string | undefined, dim: Integers | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(ord: string | undefined, options: { dim?: Integers; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgMatrixNorm(options: { ord?: string; dim?: Integers; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `linalg_matrix_power(Tensor self, int n) -> Tensor`. */
  linalgMatrixPower(n: number): Tensor;
  /** PyTorch: `linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor`. Defaults: hermitian = false. */
  linalgMatrixRank(tol: number, hermitian?: boolean): Tensor;
  linalgMatrixRank(tol: number, options: { hermitian?: boolean }): Tensor;
  linalgMatrixRank(options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean }): Tensor;
  /** PyTorch: `linalg_matrix_sqrth(Tensor self) -> Tensor`. */
  linalgMatrixSqrth(): Tensor;
  /** PyTorch: `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`. Defaults: keepdim = false. */
  linalgNorm(ord?: Scalar | null, dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgNorm(ord: Scalar | null | undefined, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgNorm(ord: Scalar | null | undefined, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgNorm(options: { ord?: Scalar | null; dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgNorm(ord: string, dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgNorm(ord: string, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgNorm(ord: string, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor`. Defaults: hermitian = false. */
  linalgPinv(rcond: number, hermitian?: boolean): Tensor;
  linalgPinv(rcond: number, options: { hermitian?: boolean }): Tensor;
  linalgPinv(rcond: Tensor, hermitian?: boolean): Tensor;
  linalgPinv(rcond: Tensor, options: { hermitian?: boolean }): Tensor;
  linalgPinv(options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean }): Tensor;
  linalgPinv(options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean }): Tensor;
  /** PyTorch: `linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor`. Defaults: left = true, unitriangular = false. */
  linalgSolveTriangular(B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean }): Tensor;
  /** PyTorch: `linalg_tensorinv(Tensor self, int ind=2) -> Tensor`. Defaults: ind = 2. */
  linalgTensorinv(ind?: number): Tensor;
  linalgTensorinv(options: { ind?: number }): Tensor;
  /** PyTorch: `linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor`. */
  linalgTensorsolve(other: Tensor, dims?: Integers | null): Tensor;
  linalgTensorsolve(other: Tensor, options: { dims?: Integers | null }): Tensor;
  /** PyTorch: `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`. Defaults: ord = 2, keepdim = false. */
  linalgVectorNorm(ord?: Scalar, dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  linalgVectorNorm(ord: Scalar | undefined, dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgVectorNorm(ord: Scalar | undefined, options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  linalgVectorNorm(options: { ord?: Scalar; dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`. */
  linearBackward(gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  /** PyTorch: `log(Tensor self) -> Tensor`. */
  log(): Tensor;
  /** PyTorch: `log10(Tensor self) -> Tensor`. */
  log10(): Tensor;
  /** PyTorch: `log10_(Tensor self) -> Tensor`. */
  log10_(): Tensor;
  /** PyTorch: `log1p(Tensor self) -> Tensor`. */
  log1p(): Tensor;
  /** PyTorch: `log1p_(Tensor self) -> Tensor`. */
  log1p_(): Tensor;
  /** PyTorch: `log2(Tensor self) -> Tensor`. */
  log2(): Tensor;
  /** PyTorch: `log2_(Tensor self) -> Tensor`. */
  log2_(): Tensor;
  /** PyTorch: `log_(Tensor self) -> Tensor`. */
  log_(): Tensor;
  /** PyTorch: `log_normal(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor`. Defaults: mean = 1., std = 2.. */
  logNormal(mean?: number, std?: number, options?: { generator?: Opaque | null }): Tensor;
  logNormal(mean: number | undefined, options: { std?: number; generator?: Opaque | null }): Tensor;
  logNormal(options: { mean?: number; std?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `log_normal_(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor`. Defaults: mean = 1., std = 2.. */
  logNormal_(mean?: number, std?: number, options?: { generator?: Opaque | null }): Tensor;
  logNormal_(mean: number | undefined, options: { std?: number; generator?: Opaque | null }): Tensor;
  logNormal_(options: { mean?: number; std?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `log_sigmoid(Tensor self) -> Tensor`. */
  logSigmoid(): Tensor;
  /** PyTorch: `log_sigmoid_forward(Tensor self) -> (Tensor output, Tensor buffer)`. */
  logSigmoidForward(): [Tensor, Tensor];
  /** PyTorch: `log_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`. */
  logSoftmax(dim: number, dtype?: TorchDType | null): Tensor;
  logSoftmax(dim: number, options: { dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `logaddexp(Tensor self, Tensor other) -> Tensor`. */
  logaddexp(other: Tensor): Tensor;
  /** PyTorch: `logaddexp2(Tensor self, Tensor other) -> Tensor`. */
  logaddexp2(other: Tensor): Tensor;
  /** PyTorch: `logcumsumexp(Tensor self, int dim) -> Tensor`. */
  logcumsumexp(dim: number): Tensor;
  /** PyTorch: `logdet(Tensor self) -> Tensor`. */
  logdet(): Tensor;
  /** PyTorch: `logical_and(Tensor self, Tensor other) -> Tensor`. */
  logicalAnd(other: Tensor): Tensor;
  /** PyTorch: `logical_and_(Tensor self, Tensor other) -> Tensor`. */
  logicalAnd_(other: Tensor): Tensor;
  /** PyTorch: `logical_not(Tensor self) -> Tensor`. */
  logicalNot(): Tensor;
  /** PyTorch: `logical_not_(Tensor self) -> Tensor`. */
  logicalNot_(): Tensor;
  /** PyTorch: `logical_or(Tensor self, Tensor other) -> Tensor`. */
  logicalOr(other: Tensor): Tensor;
  /** PyTorch: `logical_or_(Tensor self, Tensor other) -> Tensor`. */
  logicalOr_(other: Tensor): Tensor;
  /** PyTorch: `logical_xor(Tensor self, Tensor other) -> Tensor`. */
  logicalXor(other: Tensor): Tensor;
  /** PyTorch: `logical_xor_(Tensor self, Tensor other) -> Tensor`. */
  logicalXor_(other: Tensor): Tensor;
  /** PyTorch: `logit(Tensor self, float? eps=None) -> Tensor`. */
  logit(eps?: number | null): Tensor;
  logit(options: { eps?: number | null }): Tensor;
  /** PyTorch: `logit_(Tensor self, float? eps=None) -> Tensor`. */
  logit_(eps?: number | null): Tensor;
  logit_(options: { eps?: number | null }): Tensor;
  /** PyTorch: `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`. Defaults: keepdim = false. */
  logsumexp(dim: number | Integers, keepdim?: boolean): Tensor;
  logsumexp(dim: number | Integers, options: { keepdim?: boolean }): Tensor;
  /** PyTorch: `lt(Tensor self, Scalar other) -> Tensor`. */
  lt(other: Scalar): Tensor;
  lt(other: Tensor): Tensor;
  /** PyTorch: `lt_(Tensor self, Scalar other) -> Tensor`. */
  lt_(other: Scalar): Tensor;
  lt_(other: Tensor): Tensor;
  /** PyTorch: `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor`. */
  luSolve(LUData: Tensor, LUPivots: Tensor): Tensor;
  /** PyTorch: `masked_fill(Tensor self, Tensor mask, Scalar value) -> Tensor`. */
  maskedFill(mask: Tensor, value: Scalar): Tensor;
  maskedFill(mask: Tensor, value: Tensor): Tensor;
  /** PyTorch: `masked_fill_(Tensor self, Tensor mask, Scalar value) -> Tensor`. */
  maskedFill_(mask: Tensor, value: Scalar): Tensor;
  maskedFill_(mask: Tensor, value: Tensor): Tensor;
  /** PyTorch: `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`. */
  maskedScatter(mask: Tensor, source: Tensor): Tensor;
  /** PyTorch: `masked_scatter_(Tensor self, Tensor mask, Tensor source) -> Tensor`. */
  maskedScatter_(mask: Tensor, source: Tensor): Tensor;
  /** PyTorch: `masked_select(Tensor self, Tensor mask) -> Tensor`. */
  maskedSelect(mask: Tensor): Tensor;
  /** PyTorch: `matmul(Tensor self, Tensor other) -> Tensor`. */
  matmul(other: Tensor): Tensor;
  /** PyTorch: `matrix_H(Tensor self) -> Tensor`. */
  matrixH(): Tensor;
  /** PyTorch: `matrix_exp(Tensor self) -> Tensor`. */
  matrixExp(): Tensor;
  /** PyTorch: `matrix_exp_backward(Tensor self, Tensor grad) -> Tensor`. */
  matrixExpBackward(grad: Tensor): Tensor;
  /** PyTorch: `matrix_power(Tensor self, int n) -> Tensor`. */
  matrixPower(n: number): Tensor;
  /** PyTorch: `max(Tensor self) -> Tensor`. Defaults: keepdim = false. */
  max(): Tensor;
  max(other: Tensor): Tensor;
  max(dim: number, keepdim?: boolean): [Tensor, Tensor];
  max(dim: number, options: { keepdim?: boolean }): [Tensor, Tensor];
  /** PyTorch: `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0], dilation = [1], ceilMode = false. */
  maxPool1d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  maxPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  maxPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool1d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** PyTorch: `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)`. Defaults: stride = [], padding = [0], dilation = [1], ceilMode = false. */
  maxPool1dWithIndices(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): [Tensor, Tensor];
  maxPool1dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  /** PyTorch: `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0, 0], dilation = [1, 1], ceilMode = false. */
  maxPool2d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  maxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  maxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool2d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** PyTorch: `max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`. Defaults: stride = [], padding = [0, 0], dilation = [1, 1], ceilMode = false. */
  maxPool2dWithIndices(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): [Tensor, Tensor];
  maxPool2dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): [Tensor, Tensor];
  maxPool2dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool2dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool2dWithIndices(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  /** PyTorch: `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0, 0, 0], dilation = [1, 1, 1], ceilMode = false. */
  maxPool3d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  maxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  maxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  maxPool3d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** PyTorch: `max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`. Defaults: stride = [], padding = [0, 0, 0], dilation = [1, 1, 1], ceilMode = false. */
  maxPool3dWithIndices(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): [Tensor, Tensor];
  maxPool3dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): [Tensor, Tensor];
  maxPool3dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool3dWithIndices(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool3dWithIndices(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): [Tensor, Tensor];
  /** PyTorch: `max_unpool2d(Tensor self, Tensor indices, int[2] output_size) -> Tensor`. */
  maxUnpool2d(indices: Tensor, outputSize: number | Integers): Tensor;
  /** PyTorch: `max_unpool3d(Tensor self, Tensor indices, int[3] output_size, int[3] stride, int[3] padding) -> Tensor`. */
  maxUnpool3d(indices: Tensor, outputSize: number | Integers, stride: number | Integers, padding: number | Integers): Tensor;
  /** PyTorch: `maximum(Tensor self, Tensor other) -> Tensor`. */
  maximum(other: Tensor): Tensor;
  /** PyTorch: `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor`. Defaults: keepdim = false. */
  mean(options?: { dtype?: TorchDType | null }): Tensor;
  mean(dim: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  mean(dim: number | Integers | null, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `median(Tensor self) -> Tensor`. Defaults: keepdim = false. */
  median(): Tensor;
  median(dim: number, keepdim?: boolean): [Tensor, Tensor];
  median(dim: number, options: { keepdim?: boolean }): [Tensor, Tensor];
  /** PyTorch: `min(Tensor self) -> Tensor`. Defaults: keepdim = false. */
  min(): Tensor;
  min(other: Tensor): Tensor;
  min(dim: number, keepdim?: boolean): [Tensor, Tensor];
  min(dim: number, options: { keepdim?: boolean }): [Tensor, Tensor];
  /** PyTorch: `minimum(Tensor self, Tensor other) -> Tensor`. */
  minimum(other: Tensor): Tensor;
  /** PyTorch: `miopen_convolution(Tensor self, Tensor weight, Tensor? bias, int[] padding, int[] stride, int[] dilation, int groups, bool benchmark, bool deterministic) -> Tensor`. */
  miopenConvolution(weight: Tensor, bias: Tensor | null, padding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean): Tensor;
  /** PyTorch: `miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, int[] stride, int[] padding, int[] dilation, int groups) -> Tensor`. */
  miopenConvolutionAddRelu(weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, groups: number): Tensor;
  /** PyTorch: `miopen_convolution_relu(Tensor self, Tensor weight, Tensor? bias, int[] stride, int[] padding, int[] dilation, int groups) -> Tensor`. */
  miopenConvolutionRelu(weight: Tensor, bias: Tensor | null, stride: Integers, padding: Integers, dilation: Integers, groups: number): Tensor;
  /** PyTorch: `miopen_convolution_transpose(Tensor self, Tensor weight, Tensor? bias, int[] padding, int[] output_padding, int[] stride, int[] dilation, int groups, bool benchmark, bool deterministic) -> Tensor`. */
  miopenConvolutionTranspose(weight: Tensor, bias: Tensor | null, padding: Integers, outputPadding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean): Tensor;
  /** PyTorch: `miopen_depthwise_convolution(Tensor self, Tensor weight, Tensor? bias, int[] padding, int[] stride, int[] dilation, int groups, bool benchmark, bool deterministic) -> Tensor`. */
  miopenDepthwiseConvolution(weight: Tensor, bias: Tensor | null, padding: Integers, stride: Integers, dilation: Integers, groups: number, benchmark: boolean, deterministic: boolean): Tensor;
  /** PyTorch: `mish(Tensor self) -> Tensor`. */
  mish(): Tensor;
  /** PyTorch: `mish_(Tensor self) -> Tensor`. */
  mish_(): Tensor;
  /** PyTorch: `mkldnn_adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor`. */
  mkldnnAdaptiveAvgPool2d(outputSize: number | Integers): Tensor;
  /** PyTorch: `mkldnn_convolution(Tensor self, Tensor weight, Tensor? bias, int[] padding, int[] stride, int[] dilation, int groups) -> Tensor`. */
  mkldnnConvolution(weight: Tensor, bias: Tensor | null, padding: Integers, stride: Integers, dilation: Integers, groups: number): Tensor;
  /** PyTorch: `mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor`. */
  mkldnnLinear(weight: Tensor, bias?: Tensor | null): Tensor;
  mkldnnLinear(weight: Tensor, options: { bias?: Tensor | null }): Tensor;
  /** PyTorch: `mkldnn_linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`. */
  mkldnnLinearBackward(gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  /** PyTorch: `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0, 0], dilation = [1, 1], ceilMode = false. */
  mkldnnMaxPool2d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  mkldnnMaxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  mkldnnMaxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool2d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** PyTorch: `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0, 0, 0], dilation = [1, 1, 1], ceilMode = false. */
  mkldnnMaxPool3d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  mkldnnMaxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  mkldnnMaxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  mkldnnMaxPool3d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** PyTorch: `mkldnn_reorder_conv2d_weight(Tensor self, int[2] padding=[0, 0], int[2] stride=[1, 1], int[2] dilation=[1, 1], int groups=1, int[]? input_size=None) -> Tensor`. Defaults: padding = [0, 0], stride = [1, 1], dilation = [1, 1], groups = 1. */
  mkldnnReorderConv2dWeight(padding?: number | Integers, stride?: number | Integers, dilation?: number | Integers, groups?: number, inputSize?: Integers | null): Tensor;
  mkldnnReorderConv2dWeight(padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, groups: number | undefined, options: { inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv2dWeight(padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, options: { groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv2dWeight(padding: number | Integers | undefined, stride: number | Integers | undefined, options: { dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv2dWeight(padding: number | Integers | undefined, options: { stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv2dWeight(options: { padding?: number | Integers; stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  /** PyTorch: `mkldnn_reorder_conv3d_weight(Tensor self, int[3] padding=[0, 0, 0], int[3] stride=[1, 1, 1], int[3] dilation=[1, 1, 1], int groups=1, int[]? input_size=None) -> Tensor`. Defaults: padding = [0, 0, 0], stride = [1, 1, 1], dilation = [1, 1, 1], groups = 1. */
  mkldnnReorderConv3dWeight(padding?: number | Integers, stride?: number | Integers, dilation?: number | Integers, groups?: number, inputSize?: Integers | null): Tensor;
  mkldnnReorderConv3dWeight(padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, groups: number | undefined, options: { inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv3dWeight(padding: number | Integers | undefined, stride: number | Integers | undefined, dilation: number | Integers | undefined, options: { groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv3dWeight(padding: number | Integers | undefined, stride: number | Integers | undefined, options: { dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv3dWeight(padding: number | Integers | undefined, options: { stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  mkldnnReorderConv3dWeight(options: { padding?: number | Integers; stride?: number | Integers; dilation?: number | Integers; groups?: number; inputSize?: Integers | null }): Tensor;
  /** PyTorch: `mm(Tensor self, Tensor mat2) -> Tensor`. */
  mm(mat2: Tensor): Tensor;
  mm(mat2: Tensor, outDtype: TorchDType): Tensor;
  /** PyTorch: `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`. Defaults: dim = -1, keepdim = false. */
  mode(dim?: number, keepdim?: boolean): [Tensor, Tensor];
  mode(dim: number | undefined, options: { keepdim?: boolean }): [Tensor, Tensor];
  mode(options: { dim?: number; keepdim?: boolean }): [Tensor, Tensor];
  /** PyTorch: `moveaxis(Tensor self, int source, int destination) -> Tensor`. */
  moveaxis(source: number, destination: number): Tensor;
  moveaxis(source: Integers, destination: Integers): Tensor;
  /** PyTorch: `movedim(Tensor self, int source, int destination) -> Tensor`. */
  movedim(source: number, destination: number): Tensor;
  movedim(source: Integers, destination: Integers): Tensor;
  /** PyTorch: `mps_convolution_backward(Tensor self, Tensor grad_output, Tensor weight, int[] padding, int[] stride, int[] dilation, int groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`. */
  mpsConvolutionBackward(gradOutput: Tensor, weight: Tensor, padding: Integers, stride: Integers, dilation: Integers, groups: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  /** PyTorch: `mps_convolution_transpose_backward(Tensor self, Tensor grad_output, Tensor weight, int[] padding, int[] output_padding, int[] stride, int[] dilation, int groups, bool[2] output_mask) -> (Tensor, Tensor)`. */
  mpsConvolutionTransposeBackward(gradOutput: Tensor, weight: Tensor, padding: Integers, outputPadding: Integers, stride: Integers, dilation: Integers, groups: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];
  /** PyTorch: `mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`. Defaults: reduction = 1. */
  mseLoss(target: Tensor, reduction?: number): Tensor;
  mseLoss(target: Tensor, options: { reduction?: number }): Tensor;
  /** PyTorch: `msort(Tensor self) -> Tensor`. */
  msort(): Tensor;
  /** PyTorch: `mul(Tensor self, Scalar other) -> Tensor`. */
  mul(other: Scalar): Tensor;
  mul(other: Tensor): Tensor;
  /** PyTorch: `mul_(Tensor self, Scalar other) -> Tensor`. */
  mul_(other: Scalar): Tensor;
  mul_(other: Tensor): Tensor;
  /** PyTorch: `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor`. Defaults: p = 1, margin = 1, reduction = 1. */
  multiMarginLoss(target: Tensor, p?: Scalar, margin?: Scalar, weight?: Tensor | null, reduction?: number): Tensor;
  multiMarginLoss(target: Tensor, p: Scalar | undefined, margin: Scalar | undefined, weight: Tensor | null | undefined, options: { reduction?: number }): Tensor;
  multiMarginLoss(target: Tensor, p: Scalar | undefined, margin: Scalar | undefined, options: { weight?: Tensor | null; reduction?: number }): Tensor;
  multiMarginLoss(target: Tensor, p: Scalar | undefined, options: { margin?: Scalar; weight?: Tensor | null; reduction?: number }): Tensor;
  multiMarginLoss(target: Tensor, options: { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number }): Tensor;
  /** PyTorch: `multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`. Defaults: reduction = 1. */
  multilabelMarginLoss(target: Tensor, reduction?: number): Tensor;
  multilabelMarginLoss(target: Tensor, options: { reduction?: number }): Tensor;
  /** PyTorch: `multilabel_margin_loss_forward(Tensor self, Tensor target, int reduction) -> (Tensor output, Tensor is_target)`. */
  multilabelMarginLossForward(target: Tensor, reduction: number): [Tensor, Tensor];
  /** PyTorch: `multinomial(Tensor self, int num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`. Defaults: replacement = false. */
  multinomial(numSamples: number, replacement?: boolean, options?: { generator?: Opaque | null }): Tensor;
  multinomial(numSamples: number, options: { replacement?: boolean; generator?: Opaque | null }): Tensor;
  /** PyTorch: `multiply(Tensor self, Scalar other) -> Tensor`. */
  multiply(other: Scalar): Tensor;
  multiply(other: Tensor): Tensor;
  /** PyTorch: `multiply_(Tensor self, Scalar other) -> Tensor`. */
  multiply_(other: Scalar): Tensor;
  multiply_(other: Tensor): Tensor;
  /** PyTorch: `mv(Tensor self, Tensor vec) -> Tensor`. */
  mv(vec: Tensor): Tensor;
  /** PyTorch: `mvlgamma(Tensor self, int p) -> Tensor`. */
  mvlgamma(p: number): Tensor;
  /** PyTorch: `mvlgamma_(Tensor self, int p) -> Tensor`. */
  mvlgamma_(p: number): Tensor;
  /** PyTorch: `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`. */
  nanToNum(nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nanToNum(nan: number | null | undefined, posinf: number | null | undefined, options: { neginf?: number | null }): Tensor;
  nanToNum(nan: number | null | undefined, options: { posinf?: number | null; neginf?: number | null }): Tensor;
  nanToNum(options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /** PyTorch: `nan_to_num_(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`. */
  nanToNum_(nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nanToNum_(nan: number | null | undefined, posinf: number | null | undefined, options: { neginf?: number | null }): Tensor;
  nanToNum_(nan: number | null | undefined, options: { posinf?: number | null; neginf?: number | null }): Tensor;
  nanToNum_(options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /** PyTorch: `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`. Defaults: keepdim = false. */
  nanmean(dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  nanmean(dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  nanmean(options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `nanmedian(Tensor self) -> Tensor`. Defaults: keepdim = false. */
  nanmedian(): Tensor;
  nanmedian(dim: number, keepdim?: boolean): [Tensor, Tensor];
  nanmedian(dim: number, options: { keepdim?: boolean }): [Tensor, Tensor];
  /** PyTorch: `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`. Defaults: keepdim = false, interpolation = linear. */
  nanquantile(q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  nanquantile(q: Tensor, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  nanquantile(q: number, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /** PyTorch: `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`. Defaults: keepdim = false. */
  nansum(dim?: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  nansum(dim: number | Integers | null | undefined, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  nansum(options: { dim?: number | Integers | null; keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `narrow(Tensor self, int dim, int start, int length) -> Tensor`. */
  narrow(dim: number, start: number, length: number): Tensor;
  narrow(dim: number, start: Tensor, length: number): Tensor;
  /** PyTorch: `narrow_copy(Tensor self, int dim, int start, int length) -> Tensor`. */
  narrowCopy(dim: number, start: number, length: number): Tensor;
  /** PyTorch: `native_channel_shuffle(Tensor self, int groups) -> Tensor`. */
  nativeChannelShuffle(groups: number): Tensor;
  /** PyTorch: `native_norm(Tensor self, Scalar p=2) -> Tensor`. Defaults: p = 2. */
  nativeNorm(p?: Scalar): Tensor;
  nativeNorm(options: { p?: Scalar }): Tensor;
  nativeNorm(p: Scalar | null, dim: number | Integers, keepdim: boolean, dtype: TorchDType | null): Tensor;
  /** PyTorch: `ne(Tensor self, Scalar other) -> Tensor`. */
  ne(other: Scalar): Tensor;
  ne(other: Tensor): Tensor;
  /** PyTorch: `ne_(Tensor self, Scalar other) -> Tensor`. */
  ne_(other: Scalar): Tensor;
  ne_(other: Tensor): Tensor;
  /** PyTorch: `neg(Tensor self) -> Tensor`. */
  neg(): Tensor;
  /** PyTorch: `neg_(Tensor self) -> Tensor`. */
  neg_(): Tensor;
  /** PyTorch: `negative(Tensor self) -> Tensor`. */
  negative(): Tensor;
  /** PyTorch: `negative_(Tensor self) -> Tensor`. */
  negative_(): Tensor;
  /** PyTorch: `nested_to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor`. */
  nestedToPaddedTensor(padding: number, outputSize?: Integers | null): Tensor;
  nestedToPaddedTensor(padding: number, options: { outputSize?: Integers | null }): Tensor;
  /** PyTorch: `new_empty(Tensor self, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  newEmpty(size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newEmpty(...size: number[]): Tensor;
  newEmpty(...sizeAndOptions: [...number[], { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** PyTorch: `new_empty_strided(Tensor self, int[] size, int[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  newEmptyStrided(size: Integers, stride: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `new_full(Tensor self, int[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  newFull(size: Integers, fillValue: Scalar, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `new_ones(Tensor self, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  newOnes(size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newOnes(...size: number[]): Tensor;
  newOnes(...sizeAndOptions: [...number[], { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** PyTorch: `new_zeros(Tensor self, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`. */
  newZeros(size: Integers, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newZeros(...size: number[]): Tensor;
  newZeros(...sizeAndOptions: [...number[], { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** PyTorch: `nextafter(Tensor self, Tensor other) -> Tensor`. */
  nextafter(other: Tensor): Tensor;
  /** PyTorch: `nextafter_(Tensor self, Tensor other) -> Tensor`. */
  nextafter_(other: Tensor): Tensor;
  /** PyTorch: `nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -> Tensor`. Defaults: reduction = 1, ignoreIndex = -100. */
  nllLoss(target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor;
  nllLoss(target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { ignoreIndex?: number }): Tensor;
  nllLoss(target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; ignoreIndex?: number }): Tensor;
  nllLoss(target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor;
  /** PyTorch: `nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -> Tensor`. Defaults: reduction = 1, ignoreIndex = -100. */
  nllLoss2d(target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor;
  nllLoss2d(target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { ignoreIndex?: number }): Tensor;
  nllLoss2d(target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; ignoreIndex?: number }): Tensor;
  nllLoss2d(target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor;
  /** PyTorch: `nll_loss2d_forward(Tensor self, Tensor target, Tensor? weight, int reduction, int ignore_index) -> (Tensor output, Tensor total_weight)`. */
  nllLoss2dForward(target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number): [Tensor, Tensor];
  /** PyTorch: `nll_loss_forward(Tensor self, Tensor target, Tensor? weight, int reduction, int ignore_index) -> (Tensor output, Tensor total_weight)`. */
  nllLossForward(target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number): [Tensor, Tensor];
  /** PyTorch: `nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -> Tensor`. Defaults: reduction = 1, ignoreIndex = -100. */
  nllLossNd(target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor;
  nllLossNd(target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { ignoreIndex?: number }): Tensor;
  nllLossNd(target: Tensor, weight: Tensor | null | undefined, options: { reduction?: number; ignoreIndex?: number }): Tensor;
  nllLossNd(target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor;
  /** PyTorch: `nonzero_numpy(Tensor self) -> Tensor[]`. */
  nonzeroNumpy(): Tensor[];
  /** PyTorch: `nonzero_static(Tensor self, *, int size, int fill_value=-1) -> Tensor`. Defaults: fillValue = -1. */
  nonzeroStatic(options: { size: number; fillValue?: number }): Tensor;
  /** PyTorch: `normal_(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor`. Defaults: mean = 0., std = 1.. */
  normal_(mean?: number, std?: number, options?: { generator?: Opaque | null }): Tensor;
  normal_(mean: number | undefined, options: { std?: number; generator?: Opaque | null }): Tensor;
  normal_(options: { mean?: number; std?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `normal_functional(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor`. Defaults: mean = 0., std = 1.. */
  normalFunctional(mean?: number, std?: number, options?: { generator?: Opaque | null }): Tensor;
  normalFunctional(mean: number | undefined, options: { std?: number; generator?: Opaque | null }): Tensor;
  normalFunctional(options: { mean?: number; std?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `not_equal(Tensor self, Scalar other) -> Tensor`. */
  notEqual(other: Scalar): Tensor;
  notEqual(other: Tensor): Tensor;
  /** PyTorch: `not_equal_(Tensor self, Scalar other) -> Tensor`. */
  notEqual_(other: Scalar): Tensor;
  notEqual_(other: Tensor): Tensor;
  /** PyTorch: `nuclear_norm(Tensor self, bool keepdim=False) -> Tensor`. Defaults: keepdim = false. */
  nuclearNorm(keepdim?: boolean): Tensor;
  nuclearNorm(options: { keepdim?: boolean }): Tensor;
  nuclearNorm(dim: number | Integers, keepdim?: boolean): Tensor;
  nuclearNorm(dim: number | Integers, options: { keepdim?: boolean }): Tensor;
  /** PyTorch: `numel(Tensor self) -> int`. */
  numel(): number;
  /** PyTorch: `numpy_T(Tensor self) -> Tensor`. */
  numpyT(): Tensor;
  /** PyTorch: `one_hot(Tensor self, int num_classes=-1) -> Tensor`. Defaults: numClasses = -1. */
  oneHot(numClasses?: number): Tensor;
  oneHot(options: { numClasses?: number }): Tensor;
  /** PyTorch: `ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  onesLike(options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `orgqr(Tensor self, Tensor input2) -> Tensor`. */
  orgqr(input2: Tensor): Tensor;
  /** PyTorch: `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`. Defaults: left = true, transpose = false. */
  ormqr(input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean): Tensor;
  ormqr(input2: Tensor, input3: Tensor, left: boolean | undefined, options: { transpose?: boolean }): Tensor;
  ormqr(input2: Tensor, input3: Tensor, options: { left?: boolean; transpose?: boolean }): Tensor;
  /** PyTorch: `outer(Tensor self, Tensor vec2) -> Tensor`. */
  outer(vec2: Tensor): Tensor;
  /** PyTorch: `output_nr(Tensor self) -> int`. */
  outputNr(): number;
  /** PyTorch: `pad(Tensor self, int[] pad, str mode="constant", float? value=None) -> Tensor`. Defaults: mode = constant. */
  pad(pad: Integers, mode?: string, value?: number | null): Tensor;
  pad(pad: Integers, mode: string | undefined, options: { value?: number | null }): Tensor;
  pad(pad: Integers, options: { mode?: string; value?: number | null }): Tensor;
  /** PyTorch: `pdist(Tensor self, float p=2.) -> Tensor`. Defaults: p = 2.. */
  pdist(p?: number): Tensor;
  pdist(options: { p?: number }): Tensor;
  /** PyTorch: `permute(Tensor self, int[] dims) -> Tensor`. */
  permute(dims: Integers): Tensor;
  permute(...size: number[]): Tensor;
  /** PyTorch: `permute_copy(Tensor self, int[] dims) -> Tensor`. */
  permuteCopy(dims: Integers): Tensor;
  /** PyTorch: `pin_memory(Tensor self, Device? device=None) -> Tensor`. */
  pinMemory(device?: string | null): Tensor;
  pinMemory(options: { device?: string | null }): Tensor;
  /** PyTorch: `pinverse(Tensor self, float rcond=1e-15) -> Tensor`. Defaults: rcond = 1e-15. */
  pinverse(rcond?: number): Tensor;
  pinverse(options: { rcond?: number }): Tensor;
  /** PyTorch: `pixel_shuffle(Tensor self, int upscale_factor) -> Tensor`. */
  pixelShuffle(upscaleFactor: number): Tensor;
  /** PyTorch: `pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor`. */
  pixelUnshuffle(downscaleFactor: number): Tensor;
  /** PyTorch: `poisson(Tensor self, Generator? generator=None) -> Tensor`. */
  poisson(generator?: Opaque | null): Tensor;
  poisson(options: { generator?: Opaque | null }): Tensor;
  /** PyTorch: `polygamma_(Tensor self, int n) -> Tensor`. */
  polygamma_(n: number): Tensor;
  /** PyTorch: `positive(Tensor self) -> Tensor`. */
  positive(): Tensor;
  /** PyTorch: `pow(Tensor self, Scalar exponent) -> Tensor`. */
  pow(exponent: Scalar): Tensor;
  pow(exponent: Tensor): Tensor;
  /** PyTorch: `pow_(Tensor self, Scalar exponent) -> Tensor`. */
  pow_(exponent: Scalar): Tensor;
  pow_(exponent: Tensor): Tensor;
  /** PyTorch: `prelu(Tensor self, Tensor weight) -> Tensor`. */
  prelu(weight: Tensor): Tensor;
  /** PyTorch: `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor`. Defaults: keepdim = false. */
  prod(options?: { dtype?: TorchDType | null }): Tensor;
  prod(dim: number, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  prod(dim: number, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`. Defaults: accumulate = false. */
  put(index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  put(index: Tensor, source: Tensor, options: { accumulate?: boolean }): Tensor;
  /** PyTorch: `put_(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`. Defaults: accumulate = false. */
  put_(index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  put_(index: Tensor, source: Tensor, options: { accumulate?: boolean }): Tensor;
  /** PyTorch: `q_per_channel_axis(Tensor self) -> int`. */
  qPerChannelAxis(): number;
  /** PyTorch: `q_per_channel_scales(Tensor self) -> Tensor`. */
  qPerChannelScales(): Tensor;
  /** PyTorch: `q_per_channel_zero_points(Tensor self) -> Tensor`. */
  qPerChannelZeroPoints(): Tensor;
  /** PyTorch: `q_scale(Tensor self) -> float`. */
  qScale(): number;
  /** PyTorch: `q_zero_point(Tensor self) -> int`. */
  qZeroPoint(): number;
  /** PyTorch: `qscheme(Tensor self) -> QScheme`. */
  qscheme(): Opaque;
  /** PyTorch: `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`. Defaults: keepdim = false, interpolation = linear. */
  quantile(q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  quantile(q: Tensor, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  quantile(q: number, dim: number | null | undefined, options: { keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /** PyTorch: `quantize_per_channel(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype) -> Tensor`. */
  quantizePerChannel(scales: Tensor, zeroPoints: Tensor, axis: number, dtype: TorchDType): Tensor;
  /** PyTorch: `quantize_per_tensor(Tensor self, float scale, int zero_point, ScalarType dtype) -> Tensor`. */
  quantizePerTensor(scale: number, zeroPoint: number, dtype: TorchDType): Tensor;
  quantizePerTensor(scale: Tensor, zeroPoint: Tensor, dtype: TorchDType): Tensor;
  /** PyTorch: `quantize_per_tensor_dynamic(Tensor self, ScalarType dtype, bool reduce_range) -> Tensor`. */
  quantizePerTensorDynamic(dtype: TorchDType, reduceRange: boolean): Tensor;
  /** PyTorch: `quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0], dilation = [1], ceilMode = false. */
  quantizedMaxPool1d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  quantizedMaxPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  quantizedMaxPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool1d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool1d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** PyTorch: `quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0, 0], dilation = [1, 1], ceilMode = false. */
  quantizedMaxPool2d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  quantizedMaxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  quantizedMaxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool2d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool2d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** PyTorch: `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`. Defaults: stride = [], padding = [0, 0, 0], dilation = [1, 1, 1], ceilMode = false. */
  quantizedMaxPool3d(kernelSize: number | Integers, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers, ceilMode?: boolean): Tensor;
  quantizedMaxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, dilation: number | Integers | undefined, options: { ceilMode?: boolean }): Tensor;
  quantizedMaxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool3d(kernelSize: number | Integers, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  quantizedMaxPool3d(kernelSize: number | Integers, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers; ceilMode?: boolean }): Tensor;
  /** PyTorch: `rad2deg(Tensor self) -> Tensor`. */
  rad2deg(): Tensor;
  /** PyTorch: `rad2deg_(Tensor self) -> Tensor`. */
  rad2deg_(): Tensor;
  /** PyTorch: `rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  randLike(options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randLike(options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `randint_like(Tensor self, int high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  randintLike(high: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(high: Tensor, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(high: Tensor, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(high: number, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(low: number, high: number, options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randintLike(low: number, high: number, options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  randnLike(options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  randnLike(options?: { generator?: Opaque | null; dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
  /** PyTorch: `random(Tensor self, *, Generator? generator=None) -> Tensor`. */
  random(options?: { generator?: Opaque | null }): Tensor;
  random(to: number, options?: { generator?: Opaque | null }): Tensor;
  random(from: number, to: number | null, options?: { generator?: Opaque | null }): Tensor;
  /** PyTorch: `random_(Tensor self, *, Generator? generator=None) -> Tensor`. */
  random_(options?: { generator?: Opaque | null }): Tensor;
  random_(to: number, options?: { generator?: Opaque | null }): Tensor;
  random_(from: number, to: number | null, options?: { generator?: Opaque | null }): Tensor;
  /** PyTorch: `ravel(Tensor self) -> Tensor`. */
  ravel(): Tensor;
  /** PyTorch: `reciprocal(Tensor self) -> Tensor`. */
  reciprocal(): Tensor;
  /** PyTorch: `reciprocal_(Tensor self) -> Tensor`. */
  reciprocal_(): Tensor;
  /** PyTorch: `record_stream(Tensor self, Stream s) -> ()`. */
  recordStream(s: Opaque): void;
  /** PyTorch: `reflection_pad1d(Tensor self, int[2] padding) -> Tensor`. */
  reflectionPad1d(padding: number | Integers): Tensor;
  /** PyTorch: `reflection_pad2d(Tensor self, int[4] padding) -> Tensor`. */
  reflectionPad2d(padding: number | Integers): Tensor;
  /** PyTorch: `reflection_pad3d(Tensor self, int[6] padding) -> Tensor`. */
  reflectionPad3d(padding: number | Integers): Tensor;
  /** PyTorch: `relu(Tensor self) -> Tensor`. */
  relu(): Tensor;
  /** PyTorch: `relu6(Tensor self) -> Tensor`. */
  relu6(): Tensor;
  /** PyTorch: `relu6_(Tensor self) -> Tensor`. */
  relu6_(): Tensor;
  /** PyTorch: `relu_(Tensor self) -> Tensor`. */
  relu_(): Tensor;
  /** PyTorch: `remainder(Tensor self, Scalar other) -> Tensor`. */
  remainder(other: Scalar): Tensor;
  remainder(other: Tensor): Tensor;
  /** PyTorch: `remainder_(Tensor self, Scalar other) -> Tensor`. */
  remainder_(other: Scalar): Tensor;
  remainder_(other: Tensor): Tensor;
  /** PyTorch: `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`. */
  renorm(p: Scalar, dim: number, maxnorm: Scalar): Tensor;
  /** PyTorch: `renorm_(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`. */
  renorm_(p: Scalar, dim: number, maxnorm: Scalar): Tensor;
  /** PyTorch: `repeat(Tensor self, int[] repeats) -> Tensor`. */
  repeat(repeats: Integers): Tensor;
  repeat(...size: number[]): Tensor;
  /** PyTorch: `repeat_interleave(Tensor self, Tensor repeats, int? dim=None, *, int? output_size=None) -> Tensor`. */
  repeatInterleave(repeats: Tensor, dim?: number | null, options?: { outputSize?: number | null }): Tensor;
  repeatInterleave(repeats: Tensor, options: { dim?: number | null; outputSize?: number | null }): Tensor;
  repeatInterleave(repeats: number, dim?: number | null, options?: { outputSize?: number | null }): Tensor;
  repeatInterleave(repeats: number, options: { dim?: number | null; outputSize?: number | null }): Tensor;
  /** PyTorch: `replication_pad1d(Tensor self, int[2] padding) -> Tensor`. */
  replicationPad1d(padding: number | Integers): Tensor;
  /** PyTorch: `replication_pad2d(Tensor self, int[4] padding) -> Tensor`. */
  replicationPad2d(padding: number | Integers): Tensor;
  /** PyTorch: `replication_pad3d(Tensor self, int[6] padding) -> Tensor`. */
  replicationPad3d(padding: number | Integers): Tensor;
  /** PyTorch: `requires_grad_(Tensor self, bool requires_grad=True) -> Tensor`. Defaults: requiresGrad = true. */
  requiresGrad_(requiresGrad?: boolean): Tensor;
  requiresGrad_(options: { requiresGrad?: boolean }): Tensor;
  /** PyTorch: `reshape(Tensor self, int[] shape) -> Tensor`. */
  reshape(shape: Integers): Tensor;
  reshape(...size: number[]): Tensor;
  /** PyTorch: `reshape_as(Tensor self, Tensor other) -> Tensor`. */
  reshapeAs(other: Tensor): Tensor;
  /** PyTorch: `resize(Tensor self, int[] size, *, MemoryFormat? memory_format=None) -> Tensor`. */
  resize(size: Integers, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  /** PyTorch: `resize_(Tensor self, int[] size, *, MemoryFormat? memory_format=None) -> Tensor`. */
  resize_(size: Integers, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  resize_(...size: number[]): Tensor;
  resize_(...sizeAndOptions: [...number[], { memoryFormat?: MemoryFormat | null }]): Tensor;
  /** PyTorch: `resize_as(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor`. */
  resizeAs(theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  /** PyTorch: `resize_as_(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor`. */
  resizeAs_(theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  /** PyTorch: `resize_as_sparse(Tensor self, Tensor the_template) -> Tensor`. */
  resizeAsSparse(theTemplate: Tensor): Tensor;
  /** PyTorch: `resize_as_sparse_(Tensor self, Tensor the_template) -> Tensor`. */
  resizeAsSparse_(theTemplate: Tensor): Tensor;
  /** PyTorch: `resolve_conj(Tensor self) -> Tensor`. */
  resolveConj(): Tensor;
  /** PyTorch: `resolve_neg(Tensor self) -> Tensor`. */
  resolveNeg(): Tensor;
  /** PyTorch: `retain_grad(Tensor self) -> ()`. */
  retainGrad(): void;
  /** PyTorch: `retains_grad(Tensor self) -> bool`. */
  retainsGrad(): boolean;
  /** PyTorch: `roll(Tensor self, int[1] shifts, int[1] dims=[]) -> Tensor`. Defaults: dims = []. */
  roll(shifts: number | Integers, dims?: number | Integers): Tensor;
  roll(shifts: number | Integers, options: { dims?: number | Integers }): Tensor;
  /** PyTorch: `rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor`. Defaults: k = 1, dims = [0, 1]. */
  rot90(k?: number, dims?: Integers): Tensor;
  rot90(k: number | undefined, options: { dims?: Integers }): Tensor;
  rot90(options: { k?: number; dims?: Integers }): Tensor;
  /** PyTorch: `round(Tensor self) -> Tensor`. */
  round(): Tensor;
  round(options: { decimals: number }): Tensor;
  /** PyTorch: `round_(Tensor self) -> Tensor`. */
  round_(): Tensor;
  round_(options: { decimals: number }): Tensor;
  /** PyTorch: `row_indices(Tensor self) -> Tensor`. */
  rowIndices(): Tensor;
  /** PyTorch: `row_indices_copy(Tensor self) -> Tensor`. */
  rowIndicesCopy(): Tensor;
  /** PyTorch: `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`. Defaults: lower = 0.125, upper = 0.3333333333333333, training = false. */
  rrelu(lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Opaque | null): Tensor;
  rrelu(lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null }): Tensor;
  rrelu(lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null }): Tensor;
  rrelu(lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  rrelu(options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  /** PyTorch: `rrelu_(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`. Defaults: lower = 0.125, upper = 0.3333333333333333, training = false. */
  rrelu_(lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Opaque | null): Tensor;
  rrelu_(lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null }): Tensor;
  rrelu_(lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null }): Tensor;
  rrelu_(lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  rrelu_(options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  /** PyTorch: `rrelu_with_noise(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`. Defaults: lower = 0.125, upper = 0.3333333333333333, training = false. */
  rreluWithNoise(noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Opaque | null): Tensor;
  rreluWithNoise(noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null }): Tensor;
  rreluWithNoise(noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null }): Tensor;
  rreluWithNoise(noise: Tensor, lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  rreluWithNoise(noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  /** PyTorch: `rrelu_with_noise_(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`. Defaults: lower = 0.125, upper = 0.3333333333333333, training = false. */
  rreluWithNoise_(noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Opaque | null): Tensor;
  rreluWithNoise_(noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null }): Tensor;
  rreluWithNoise_(noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null }): Tensor;
  rreluWithNoise_(noise: Tensor, lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  rreluWithNoise_(noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null }): Tensor;
  /** PyTorch: `rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`. Defaults: lower = 0.125, upper = 0.3333333333333333, training = false. */
  rreluWithNoiseFunctional(noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Opaque | null): [Tensor, Tensor];
  rreluWithNoiseFunctional(noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { generator?: Opaque | null }): [Tensor, Tensor];
  rreluWithNoiseFunctional(noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { training?: boolean; generator?: Opaque | null }): [Tensor, Tensor];
  rreluWithNoiseFunctional(noise: Tensor, lower: Scalar | undefined, options: { upper?: Scalar; training?: boolean; generator?: Opaque | null }): [Tensor, Tensor];
  rreluWithNoiseFunctional(noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Opaque | null }): [Tensor, Tensor];
  /** PyTorch: `rsqrt(Tensor self) -> Tensor`. */
  rsqrt(): Tensor;
  /** PyTorch: `rsqrt_(Tensor self) -> Tensor`. */
  rsqrt_(): Tensor;
  /** PyTorch: `rsub(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  rsub(other: Scalar, alpha?: Scalar): Tensor;
  rsub(other: Scalar, options: { alpha?: Scalar }): Tensor;
  rsub(other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** PyTorch: `scatter(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`. */
  scatter(dim: number, index: Tensor, src: Tensor): Tensor;
  scatter(dim: number, index: Tensor, value: Scalar): Tensor;
  scatter(dim: number, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
  scatter(dim: number, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
  /** PyTorch: `scatter_(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`. */
  scatter_(dim: number, index: Tensor, src: Tensor): Tensor;
  scatter_(dim: number, index: Tensor, value: Scalar): Tensor;
  scatter_(dim: number, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
  scatter_(dim: number, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
  /** PyTorch: `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`. */
  scatterAdd(dim: number, index: Tensor, src: Tensor): Tensor;
  /** PyTorch: `scatter_add_(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`. */
  scatterAdd_(dim: number, index: Tensor, src: Tensor): Tensor;
  /** PyTorch: `scatter_reduce(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`. Defaults: includeSelf = true. */
  scatterReduce(dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  /** PyTorch: `scatter_reduce_(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`. Defaults: includeSelf = true. */
  scatterReduce_(dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  /** PyTorch: `select(Tensor self, int dim, int index) -> Tensor`. */
  select(dim: number, index: number): Tensor;
  /** PyTorch: `select_copy(Tensor self, int dim, int index) -> Tensor`. */
  selectCopy(dim: number, index: number): Tensor;
  /** PyTorch: `select_scatter(Tensor self, Tensor src, int dim, int index) -> Tensor`. */
  selectScatter(src: Tensor, dim: number, index: number): Tensor;
  /** PyTorch: `selu(Tensor self) -> Tensor`. */
  selu(): Tensor;
  /** PyTorch: `selu_(Tensor self) -> Tensor`. */
  selu_(): Tensor;
  /** PyTorch: `set(Tensor self) -> Tensor`. Defaults: stride = []. */
  set(): Tensor;
  set(source: Opaque): Tensor;
  set(source: Tensor): Tensor;
  set(source: Opaque, storageOffset: number, size: Integers, stride?: Integers): Tensor;
  set(source: Opaque, storageOffset: number, size: Integers, options: { stride?: Integers }): Tensor;
  /** PyTorch: `set_(Tensor self) -> Tensor`. Defaults: stride = []. */
  set_(): Tensor;
  set_(source: Opaque): Tensor;
  set_(source: Tensor): Tensor;
  set_(source: Opaque, storageOffset: number, size: Integers, stride?: Integers): Tensor;
  set_(source: Opaque, storageOffset: number, size: Integers, options: { stride?: Integers }): Tensor;
  set_(source: Tensor, storageOffset: number, size: Integers, stride?: Integers): Tensor;
  set_(source: Tensor, storageOffset: number, size: Integers, options: { stride?: Integers }): Tensor;
  /** PyTorch: `set_data(Tensor self, Tensor new_data) -> ()`. */
  setData(newData: Tensor): void;
  /** PyTorch: `sgn(Tensor self) -> Tensor`. */
  sgn(): Tensor;
  /** PyTorch: `sgn_(Tensor self) -> Tensor`. */
  sgn_(): Tensor;
  /** PyTorch: `shallow_copy_data_(Tensor self, Tensor source) -> Tensor`. */
  shallowCopyData_(source: Tensor): Tensor;
  /** PyTorch: `sigmoid(Tensor self) -> Tensor`. */
  sigmoid(): Tensor;
  /** PyTorch: `sigmoid_(Tensor self) -> Tensor`. */
  sigmoid_(): Tensor;
  /** PyTorch: `sign(Tensor self) -> Tensor`. */
  sign(): Tensor;
  /** PyTorch: `sign_(Tensor self) -> Tensor`. */
  sign_(): Tensor;
  /** PyTorch: `signbit(Tensor self) -> Tensor`. */
  signbit(): Tensor;
  /** PyTorch: `silu(Tensor self) -> Tensor`. */
  silu(): Tensor;
  /** PyTorch: `silu_(Tensor self) -> Tensor`. */
  silu_(): Tensor;
  /** PyTorch: `sin(Tensor self) -> Tensor`. */
  sin(): Tensor;
  /** PyTorch: `sin_(Tensor self) -> Tensor`. */
  sin_(): Tensor;
  /** PyTorch: `sinc(Tensor self) -> Tensor`. */
  sinc(): Tensor;
  /** PyTorch: `sinc_(Tensor self) -> Tensor`. */
  sinc_(): Tensor;
  /** PyTorch: `sinh(Tensor self) -> Tensor`. */
  sinh(): Tensor;
  /** PyTorch: `sinh_(Tensor self) -> Tensor`. */
  sinh_(): Tensor;
  /** PyTorch: `slice(Tensor self, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor`. Defaults: dim = 0, step = 1. */
  slice(dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  slice(dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { step?: number }): Tensor;
  slice(dim: number | undefined, start: number | null | undefined, options: { end?: number | null; step?: number }): Tensor;
  slice(dim: number | undefined, options: { start?: number | null; end?: number | null; step?: number }): Tensor;
  slice(options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** PyTorch: `slice_copy(Tensor self, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor`. Defaults: dim = 0, step = 1. */
  sliceCopy(dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceCopy(dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { step?: number }): Tensor;
  sliceCopy(dim: number | undefined, start: number | null | undefined, options: { end?: number | null; step?: number }): Tensor;
  sliceCopy(dim: number | undefined, options: { start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceCopy(options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** PyTorch: `slice_inverse(Tensor self, Tensor src, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor`. Defaults: dim = 0, step = 1. */
  sliceInverse(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceInverse(src: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { step?: number }): Tensor;
  sliceInverse(src: Tensor, dim: number | undefined, start: number | null | undefined, options: { end?: number | null; step?: number }): Tensor;
  sliceInverse(src: Tensor, dim: number | undefined, options: { start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceInverse(src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** PyTorch: `slice_scatter(Tensor self, Tensor src, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor`. Defaults: dim = 0, step = 1. */
  sliceScatter(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceScatter(src: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { step?: number }): Tensor;
  sliceScatter(src: Tensor, dim: number | undefined, start: number | null | undefined, options: { end?: number | null; step?: number }): Tensor;
  sliceScatter(src: Tensor, dim: number | undefined, options: { start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceScatter(src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** PyTorch: `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)`. */
  slogdet(): [Tensor, Tensor];
  /** PyTorch: `slow_conv3d(Tensor self, Tensor weight, int[3] kernel_size, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0]) -> Tensor`. Defaults: stride = [1, 1, 1], padding = [0, 0, 0]. */
  slowConv3d(weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers): Tensor;
  slowConv3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers }): Tensor;
  slowConv3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers }): Tensor;
  slowConv3d(weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers }): Tensor;
  /** PyTorch: `slow_conv3d_forward(Tensor self, Tensor weight, int[3] kernel_size, Tensor? bias, int[3] stride, int[3] padding) -> Tensor`. */
  slowConv3dForward(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null, stride: number | Integers, padding: number | Integers): Tensor;
  /** PyTorch: `slow_conv_dilated2d(Tensor self, Tensor weight, int[2] kernel_size, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0], int[2] dilation=[1, 1]) -> Tensor`. Defaults: stride = [1, 1], padding = [0, 0], dilation = [1, 1]. */
  slowConvDilated2d(weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers): Tensor;
  slowConvDilated2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers }): Tensor;
  slowConvDilated2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvDilated2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvDilated2d(weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers }): Tensor;
  /** PyTorch: `slow_conv_dilated3d(Tensor self, Tensor weight, int[3] kernel_size, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0], int[3] dilation=[1, 1, 1]) -> Tensor`. Defaults: stride = [1, 1, 1], padding = [0, 0, 0], dilation = [1, 1, 1]. */
  slowConvDilated3d(weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, dilation?: number | Integers): Tensor;
  slowConvDilated3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { dilation?: number | Integers }): Tensor;
  slowConvDilated3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvDilated3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvDilated3d(weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; dilation?: number | Integers }): Tensor;
  /** PyTorch: `slow_conv_transpose2d(Tensor self, Tensor weight, int[2] kernel_size, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0], int[2] output_padding=[0, 0], int[2] dilation=[1, 1]) -> Tensor`. Defaults: stride = [1, 1], padding = [0, 0], outputPadding = [0, 0], dilation = [1, 1]. */
  slowConvTranspose2d(weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, outputPadding?: number | Integers, dilation?: number | Integers): Tensor;
  slowConvTranspose2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, options: { dilation?: number | Integers }): Tensor;
  slowConvTranspose2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose2d(weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  /** PyTorch: `slow_conv_transpose3d(Tensor self, Tensor weight, int[3] kernel_size, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0], int[3] output_padding=[0, 0, 0], int[3] dilation=[1, 1, 1]) -> Tensor`. Defaults: stride = [1, 1, 1], padding = [0, 0, 0], outputPadding = [0, 0, 0], dilation = [1, 1, 1]. */
  slowConvTranspose3d(weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers, outputPadding?: number | Integers, dilation?: number | Integers): Tensor;
  slowConvTranspose3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, outputPadding: number | Integers | undefined, options: { dilation?: number | Integers }): Tensor;
  slowConvTranspose3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, padding: number | Integers | undefined, options: { outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose3d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  slowConvTranspose3d(weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers; outputPadding?: number | Integers; dilation?: number | Integers }): Tensor;
  /** PyTorch: `smm(Tensor self, Tensor mat2) -> Tensor`. */
  smm(mat2: Tensor): Tensor;
  /** PyTorch: `smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor`. Defaults: reduction = 1, beta = 1.. */
  smoothL1Loss(target: Tensor, reduction?: number, beta?: number): Tensor;
  smoothL1Loss(target: Tensor, reduction: number | undefined, options: { beta?: number }): Tensor;
  smoothL1Loss(target: Tensor, options: { reduction?: number; beta?: number }): Tensor;
  /** PyTorch: `soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`. Defaults: reduction = 1. */
  softMarginLoss(target: Tensor, reduction?: number): Tensor;
  softMarginLoss(target: Tensor, options: { reduction?: number }): Tensor;
  /** PyTorch: `softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`. */
  softmax(dim: number, dtype?: TorchDType | null): Tensor;
  softmax(dim: number, options: { dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`. Defaults: beta = 1, threshold = 20. */
  softplus(beta?: Scalar, threshold?: Scalar): Tensor;
  softplus(beta: Scalar | undefined, options: { threshold?: Scalar }): Tensor;
  softplus(options: { beta?: Scalar; threshold?: Scalar }): Tensor;
  /** PyTorch: `softshrink(Tensor self, Scalar lambd=0.5) -> Tensor`. Defaults: lambd = 0.5. */
  softshrink(lambd?: Scalar): Tensor;
  softshrink(options: { lambd?: Scalar }): Tensor;
  /** PyTorch: `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`. Defaults: dim = -1, descending = false. */
  sort(dim?: number, descending?: boolean): [Tensor, Tensor];
  sort(dim: number | undefined, options: { descending?: boolean }): [Tensor, Tensor];
  sort(options: { dim?: number; descending?: boolean }): [Tensor, Tensor];
  sort(options?: { stable?: boolean | null; dim?: number; descending?: boolean }): [Tensor, Tensor];
  /** PyTorch: `sparse_dim(Tensor self) -> int`. */
  sparseDim(): number;
  /** PyTorch: `sparse_mask(Tensor self, Tensor mask) -> Tensor`. */
  sparseMask(mask: Tensor): Tensor;
  /** PyTorch: `sparse_resize(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor`. */
  sparseResize(size: Integers, sparseDim: number, denseDim: number): Tensor;
  /** PyTorch: `sparse_resize_(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor`. */
  sparseResize_(size: Integers, sparseDim: number, denseDim: number): Tensor;
  /** PyTorch: `sparse_resize_and_clear(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor`. */
  sparseResizeAndClear(size: Integers, sparseDim: number, denseDim: number): Tensor;
  /** PyTorch: `sparse_resize_and_clear_(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor`. */
  sparseResizeAndClear_(size: Integers, sparseDim: number, denseDim: number): Tensor;
  /** PyTorch: `sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  sparseSampledAddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `special_bessel_j0(Tensor self) -> Tensor`. */
  specialBesselJ0(): Tensor;
  /** PyTorch: `special_bessel_j1(Tensor self) -> Tensor`. */
  specialBesselJ1(): Tensor;
  /** PyTorch: `special_bessel_y0(Tensor self) -> Tensor`. */
  specialBesselY0(): Tensor;
  /** PyTorch: `special_bessel_y1(Tensor self) -> Tensor`. */
  specialBesselY1(): Tensor;
  /** PyTorch: `special_digamma(Tensor self) -> Tensor`. */
  specialDigamma(): Tensor;
  /** PyTorch: `special_entr(Tensor self) -> Tensor`. */
  specialEntr(): Tensor;
  /** PyTorch: `special_erf(Tensor self) -> Tensor`. */
  specialErf(): Tensor;
  /** PyTorch: `special_erfc(Tensor self) -> Tensor`. */
  specialErfc(): Tensor;
  /** PyTorch: `special_erfcx(Tensor self) -> Tensor`. */
  specialErfcx(): Tensor;
  /** PyTorch: `special_erfinv(Tensor self) -> Tensor`. */
  specialErfinv(): Tensor;
  /** PyTorch: `special_exp2(Tensor self) -> Tensor`. */
  specialExp2(): Tensor;
  /** PyTorch: `special_expit(Tensor self) -> Tensor`. */
  specialExpit(): Tensor;
  /** PyTorch: `special_expm1(Tensor self) -> Tensor`. */
  specialExpm1(): Tensor;
  /** PyTorch: `special_gammainc(Tensor self, Tensor other) -> Tensor`. */
  specialGammainc(other: Tensor): Tensor;
  /** PyTorch: `special_gammaincc(Tensor self, Tensor other) -> Tensor`. */
  specialGammaincc(other: Tensor): Tensor;
  /** PyTorch: `special_gammaln(Tensor self) -> Tensor`. */
  specialGammaln(): Tensor;
  /** PyTorch: `special_i0(Tensor self) -> Tensor`. */
  specialI0(): Tensor;
  /** PyTorch: `special_i0e(Tensor self) -> Tensor`. */
  specialI0e(): Tensor;
  /** PyTorch: `special_i1(Tensor self) -> Tensor`. */
  specialI1(): Tensor;
  /** PyTorch: `special_i1e(Tensor self) -> Tensor`. */
  specialI1e(): Tensor;
  /** PyTorch: `special_log1p(Tensor self) -> Tensor`. */
  specialLog1p(): Tensor;
  /** PyTorch: `special_log_ndtr(Tensor self) -> Tensor`. */
  specialLogNdtr(): Tensor;
  /** PyTorch: `special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`. */
  specialLogSoftmax(dim: number, options?: { dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `special_logit(Tensor self, float? eps=None) -> Tensor`. */
  specialLogit(eps?: number | null): Tensor;
  specialLogit(options: { eps?: number | null }): Tensor;
  /** PyTorch: `special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`. Defaults: keepdim = false. */
  specialLogsumexp(dim: number | Integers, keepdim?: boolean): Tensor;
  specialLogsumexp(dim: number | Integers, options: { keepdim?: boolean }): Tensor;
  /** PyTorch: `special_modified_bessel_i0(Tensor self) -> Tensor`. */
  specialModifiedBesselI0(): Tensor;
  /** PyTorch: `special_modified_bessel_i1(Tensor self) -> Tensor`. */
  specialModifiedBesselI1(): Tensor;
  /** PyTorch: `special_modified_bessel_k0(Tensor self) -> Tensor`. */
  specialModifiedBesselK0(): Tensor;
  /** PyTorch: `special_modified_bessel_k1(Tensor self) -> Tensor`. */
  specialModifiedBesselK1(): Tensor;
  /** PyTorch: `special_multigammaln(Tensor self, int p) -> Tensor`. */
  specialMultigammaln(p: number): Tensor;
  /** PyTorch: `special_ndtr(Tensor self) -> Tensor`. */
  specialNdtr(): Tensor;
  /** PyTorch: `special_ndtri(Tensor self) -> Tensor`. */
  specialNdtri(): Tensor;
  /** PyTorch: `special_psi(Tensor self) -> Tensor`. */
  specialPsi(): Tensor;
  /** PyTorch: `special_round(Tensor self, *, int decimals=0) -> Tensor`. Defaults: decimals = 0. */
  specialRound(options?: { decimals?: number }): Tensor;
  /** PyTorch: `special_sinc(Tensor self) -> Tensor`. */
  specialSinc(): Tensor;
  /** PyTorch: `special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`. */
  specialSoftmax(dim: number, dtype?: TorchDType | null): Tensor;
  specialSoftmax(dim: number, options: { dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `special_xlog1py(Tensor self, Tensor other) -> Tensor`. */
  specialXlog1py(other: Tensor): Tensor;
  specialXlog1py(other: Scalar): Tensor;
  /** PyTorch: `special_xlogy(Tensor self, Tensor other) -> Tensor`. */
  specialXlogy(other: Tensor): Tensor;
  specialXlogy(other: Scalar): Tensor;
  /** PyTorch: `special_zeta(Tensor self, Tensor other) -> Tensor`. */
  specialZeta(other: Tensor): Tensor;
  specialZeta(other: Scalar): Tensor;
  /** PyTorch: `split(Tensor self, int split_size, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  split(splitSize: number, dim?: number): Tensor[];
  split(splitSize: number, options: { dim?: number }): Tensor[];
  split(splitSize: Integers, dim?: number): Tensor[];
  split(splitSize: Integers, options: { dim?: number }): Tensor[];
  /** PyTorch: `split_copy(Tensor self, int split_size, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  splitCopy(splitSize: number, dim?: number): Tensor[];
  splitCopy(splitSize: number, options: { dim?: number }): Tensor[];
  /** PyTorch: `split_with_sizes(Tensor self, int[] split_sizes, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  splitWithSizes(splitSizes: Integers, dim?: number): Tensor[];
  splitWithSizes(splitSizes: Integers, options: { dim?: number }): Tensor[];
  /** PyTorch: `split_with_sizes_copy(Tensor self, int[] split_sizes, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  splitWithSizesCopy(splitSizes: Integers, dim?: number): Tensor[];
  splitWithSizesCopy(splitSizes: Integers, options: { dim?: number }): Tensor[];
  /** PyTorch: `sqrt(Tensor self) -> Tensor`. */
  sqrt(): Tensor;
  /** PyTorch: `sqrt_(Tensor self) -> Tensor`. */
  sqrt_(): Tensor;
  /** PyTorch: `square(Tensor self) -> Tensor`. */
  square(): Tensor;
  /** PyTorch: `square_(Tensor self) -> Tensor`. */
  square_(): Tensor;
  /** PyTorch: `squeeze(Tensor self) -> Tensor`. */
  squeeze(): Tensor;
  squeeze(dim: number): Tensor;
  squeeze(dim: Integers): Tensor;
  /** PyTorch: `squeeze_(Tensor self) -> Tensor`. */
  squeeze_(): Tensor;
  squeeze_(dim: number): Tensor;
  squeeze_(dim: Integers): Tensor;
  /** PyTorch: `squeeze_copy(Tensor self) -> Tensor`. */
  squeezeCopy(): Tensor;
  squeezeCopy(dim: number): Tensor;
  squeezeCopy(dim: Integers): Tensor;
  /** PyTorch: `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`. Defaults: beta = 1, alpha = 1. */
  sspaddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  /** PyTorch: `std(Tensor self, bool unbiased=True) -> Tensor`. Defaults: unbiased = true, keepdim = false. */
  std(unbiased?: boolean): Tensor;
  std(options: { unbiased?: boolean }): Tensor;
  std(dim?: number | Integers | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Tensor;
  std(options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean }): Tensor;
  std(dim: number | Integers | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  std(dim: number | Integers | null, unbiased: boolean | undefined, options: { keepdim?: boolean }): Tensor;
  std(dim: number | Integers | null, options: { unbiased?: boolean; keepdim?: boolean }): Tensor;
  /** PyTorch: `std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)`. Defaults: unbiased = true, keepdim = false. */
  stdMean(unbiased?: boolean): [Tensor, Tensor];
  stdMean(options: { unbiased?: boolean }): [Tensor, Tensor];
  stdMean(dim?: number | Integers | null, options?: { correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  stdMean(options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  stdMean(dim: number | Integers | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  stdMean(dim: number | Integers | null, unbiased: boolean | undefined, options: { keepdim?: boolean }): [Tensor, Tensor];
  stdMean(dim: number | Integers | null, options: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  /** PyTorch: `storage_offset(Tensor self) -> int`. */
  storageOffset(): number;
  /** PyTorch: `sub(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  sub(other: Scalar, alpha?: Scalar): Tensor;
  sub(other: Scalar, options: { alpha?: Scalar }): Tensor;
  sub(other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** PyTorch: `sub_(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  sub_(other: Scalar, alpha?: Scalar): Tensor;
  sub_(other: Scalar, options: { alpha?: Scalar }): Tensor;
  sub_(other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** PyTorch: `subtract(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  subtract(other: Scalar, alpha?: Scalar): Tensor;
  subtract(other: Scalar, options: { alpha?: Scalar }): Tensor;
  subtract(other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** PyTorch: `subtract_(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`. Defaults: alpha = 1. */
  subtract_(other: Scalar, alpha?: Scalar): Tensor;
  subtract_(other: Scalar, options: { alpha?: Scalar }): Tensor;
  subtract_(other: Tensor, options?: { alpha?: Scalar }): Tensor;
  /** PyTorch: `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor`. Defaults: keepdim = false. */
  sum(options?: { dtype?: TorchDType | null }): Tensor;
  sum(dim: number | Integers | null, keepdim?: boolean, options?: { dtype?: TorchDType | null }): Tensor;
  sum(dim: number | Integers | null, options: { keepdim?: boolean; dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `sum_to_size(Tensor self, int[] size) -> Tensor`. */
  sumToSize(size: Integers): Tensor;
  sumToSize(...size: number[]): Tensor;
  /** PyTorch: `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`. Defaults: some = true, computeUv = true. */
  svd(some?: boolean, computeUv?: boolean): [Tensor, Tensor, Tensor];
  svd(some: boolean | undefined, options: { computeUv?: boolean }): [Tensor, Tensor, Tensor];
  svd(options: { some?: boolean; computeUv?: boolean }): [Tensor, Tensor, Tensor];
  /** PyTorch: `swapaxes(Tensor self, int axis0, int axis1) -> Tensor`. */
  swapaxes(axis0: number, axis1: number): Tensor;
  /** PyTorch: `swapaxes_(Tensor self, int axis0, int axis1) -> Tensor`. */
  swapaxes_(axis0: number, axis1: number): Tensor;
  /** PyTorch: `swapdims(Tensor self, int dim0, int dim1) -> Tensor`. */
  swapdims(dim0: number, dim1: number): Tensor;
  /** PyTorch: `swapdims_(Tensor self, int dim0, int dim1) -> Tensor`. */
  swapdims_(dim0: number, dim1: number): Tensor;
  /** PyTorch: `sym_is_contiguous(Tensor self, MemoryFormat memory_format=0) -> SymBool`. Defaults: memoryFormat = 0. */
  symIsContiguous(memoryFormat?: MemoryFormat): boolean;
  symIsContiguous(options: { memoryFormat?: MemoryFormat }): boolean;
  /** PyTorch: `sym_numel(Tensor self) -> int`. */
  symNumel(): number;
  /** PyTorch: `sym_size(Tensor self, int dim) -> int`. */
  symSize(dim: number): number;
  /** PyTorch: `sym_storage_offset(Tensor self) -> int`. */
  symStorageOffset(): number;
  /** PyTorch: `sym_stride(Tensor self, int dim) -> int`. */
  symStride(dim: number): number;
  /** PyTorch: `t(Tensor self) -> Tensor`. */
  t(): Tensor;
  /** PyTorch: `t_(Tensor self) -> Tensor`. */
  t_(): Tensor;
  /** PyTorch: `t_copy(Tensor self) -> Tensor`. */
  tCopy(): Tensor;
  /** PyTorch: `take(Tensor self, Tensor index) -> Tensor`. */
  take(index: Tensor): Tensor;
  /** PyTorch: `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`. */
  takeAlongDim(indices: Tensor, dim?: number | null): Tensor;
  takeAlongDim(indices: Tensor, options: { dim?: number | null }): Tensor;
  /** PyTorch: `tan(Tensor self) -> Tensor`. */
  tan(): Tensor;
  /** PyTorch: `tan_(Tensor self) -> Tensor`. */
  tan_(): Tensor;
  /** PyTorch: `tanh(Tensor self) -> Tensor`. */
  tanh(): Tensor;
  /** PyTorch: `tanh_(Tensor self) -> Tensor`. */
  tanh_(): Tensor;
  /** PyTorch: `tensor_split(Tensor self, int[] indices, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  tensorSplit(indices: Integers, dim?: number): Tensor[];
  tensorSplit(indices: Integers, options: { dim?: number }): Tensor[];
  tensorSplit(sections: number, dim?: number): Tensor[];
  tensorSplit(sections: number, options: { dim?: number }): Tensor[];
  tensorSplit(tensorIndicesOrSections: Tensor, dim?: number): Tensor[];
  tensorSplit(tensorIndicesOrSections: Tensor, options: { dim?: number }): Tensor[];
  /** PyTorch: `tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor`. */
  tensordot(other: Tensor, dimsSelf: Integers, dimsOther: Integers): Tensor;
  /** PyTorch: `thnn_conv2d(Tensor self, Tensor weight, int[2] kernel_size, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0]) -> Tensor`. Defaults: stride = [1, 1], padding = [0, 0]. */
  thnnConv2d(weight: Tensor, kernelSize: number | Integers, bias?: Tensor | null, stride?: number | Integers, padding?: number | Integers): Tensor;
  thnnConv2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, stride: number | Integers | undefined, options: { padding?: number | Integers }): Tensor;
  thnnConv2d(weight: Tensor, kernelSize: number | Integers, bias: Tensor | null | undefined, options: { stride?: number | Integers; padding?: number | Integers }): Tensor;
  thnnConv2d(weight: Tensor, kernelSize: number | Integers, options: { bias?: Tensor | null; stride?: number | Integers; padding?: number | Integers }): Tensor;
  /** PyTorch: `threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor`. */
  threshold(threshold: Scalar, value: Scalar): Tensor;
  /** PyTorch: `threshold_(Tensor self, Scalar threshold, Scalar value) -> Tensor`. */
  threshold_(threshold: Scalar, value: Scalar): Tensor;
  /** PyTorch: `tile(Tensor self, int[] dims) -> Tensor`. */
  tile(dims: Integers): Tensor;
  tile(...size: number[]): Tensor;
  /** PyTorch: `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor`. */
  toDense(dtype?: TorchDType | null, options?: { maskedGrad?: boolean | null }): Tensor;
  toDense(options: { dtype?: TorchDType | null; maskedGrad?: boolean | null }): Tensor;
  /** PyTorch: `to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor`. */
  toMkldnn(dtype?: TorchDType | null): Tensor;
  toMkldnn(options: { dtype?: TorchDType | null }): Tensor;
  /** PyTorch: `to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor`. */
  toPaddedTensor(padding: number, outputSize?: Integers | null): Tensor;
  toPaddedTensor(padding: number, options: { outputSize?: Integers | null }): Tensor;
  /** PyTorch: `to_sparse(Tensor self, int sparse_dim) -> Tensor`. */
  toSparse(sparseDim: number): Tensor;
  toSparse(options?: { layout?: Layout | null; blocksize?: number | Integers | null; denseDim?: number | null }): Tensor;
  /** PyTorch: `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`. */
  toSparseBsc(blocksize: number | Integers, denseDim?: number | null): Tensor;
  toSparseBsc(blocksize: number | Integers, options: { denseDim?: number | null }): Tensor;
  /** PyTorch: `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`. */
  toSparseBsr(blocksize: number | Integers, denseDim?: number | null): Tensor;
  toSparseBsr(blocksize: number | Integers, options: { denseDim?: number | null }): Tensor;
  /** PyTorch: `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`. */
  toSparseCsc(denseDim?: number | null): Tensor;
  toSparseCsc(options: { denseDim?: number | null }): Tensor;
  /** PyTorch: `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`. */
  toSparseCsr(denseDim?: number | null): Tensor;
  toSparseCsr(options: { denseDim?: number | null }): Tensor;
  /** PyTorch: `topk(Tensor self, int k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`. Defaults: dim = -1, largest = true, sorted = true. */
  topk(k: number, dim?: number, largest?: boolean, sorted?: boolean): [Tensor, Tensor];
  topk(k: number, dim: number | undefined, largest: boolean | undefined, options: { sorted?: boolean }): [Tensor, Tensor];
  topk(k: number, dim: number | undefined, options: { largest?: boolean; sorted?: boolean }): [Tensor, Tensor];
  topk(k: number, options: { dim?: number; largest?: boolean; sorted?: boolean }): [Tensor, Tensor];
  /** PyTorch: `trace(Tensor self) -> Tensor`. */
  trace(): Tensor;
  /** PyTorch: `transpose(Tensor self, int dim0, int dim1) -> Tensor`. */
  transpose(dim0: number, dim1: number): Tensor;
  /** PyTorch: `transpose_(Tensor self, int dim0, int dim1) -> Tensor`. */
  transpose_(dim0: number, dim1: number): Tensor;
  /** PyTorch: `transpose_copy(Tensor self, int dim0, int dim1) -> Tensor`. */
  transposeCopy(dim0: number, dim1: number): Tensor;
  /** PyTorch: `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`. Defaults: upper = true, transpose = false, unitriangular = false. */
  triangularSolve(A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): [Tensor, Tensor];
  triangularSolve(A: Tensor, upper: boolean | undefined, transpose: boolean | undefined, options: { unitriangular?: boolean }): [Tensor, Tensor];
  triangularSolve(A: Tensor, upper: boolean | undefined, options: { transpose?: boolean; unitriangular?: boolean }): [Tensor, Tensor];
  triangularSolve(A: Tensor, options: { upper?: boolean; transpose?: boolean; unitriangular?: boolean }): [Tensor, Tensor];
  /** PyTorch: `tril(Tensor self, int diagonal=0) -> Tensor`. Defaults: diagonal = 0. */
  tril(diagonal?: number): Tensor;
  tril(options: { diagonal?: number }): Tensor;
  /** PyTorch: `tril_(Tensor self, int diagonal=0) -> Tensor`. Defaults: diagonal = 0. */
  tril_(diagonal?: number): Tensor;
  tril_(options: { diagonal?: number }): Tensor;
  /** PyTorch: `triu(Tensor self, int diagonal=0) -> Tensor`. Defaults: diagonal = 0. */
  triu(diagonal?: number): Tensor;
  triu(options: { diagonal?: number }): Tensor;
  /** PyTorch: `triu_(Tensor self, int diagonal=0) -> Tensor`. Defaults: diagonal = 0. */
  triu_(diagonal?: number): Tensor;
  triu_(options: { diagonal?: number }): Tensor;
  /** PyTorch: `true_divide(Tensor self, Scalar other) -> Tensor`. */
  trueDivide(other: Scalar): Tensor;
  trueDivide(other: Tensor): Tensor;
  /** PyTorch: `true_divide_(Tensor self, Scalar other) -> Tensor`. */
  trueDivide_(other: Scalar): Tensor;
  trueDivide_(other: Tensor): Tensor;
  /** PyTorch: `trunc(Tensor self) -> Tensor`. */
  trunc(): Tensor;
  /** PyTorch: `trunc_(Tensor self) -> Tensor`. */
  trunc_(): Tensor;
  /** PyTorch: `type_as(Tensor self, Tensor other) -> Tensor`. */
  typeAs(other: Tensor): Tensor;
  /** PyTorch: `unbind(Tensor self, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  unbind(dim?: number): Tensor[];
  unbind(options: { dim?: number }): Tensor[];
  /** PyTorch: `unbind_copy(Tensor self, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  unbindCopy(dim?: number): Tensor[];
  unbindCopy(options: { dim?: number }): Tensor[];
  /** PyTorch: `unflatten(Tensor self, int dim, int[] sizes) -> Tensor`. */
  unflatten(dim: number, sizes: Integers): Tensor;
  /** PyTorch: `unfold(Tensor self, int dimension, int size, int step) -> Tensor`. */
  unfold(dimension: number, size: number, step: number): Tensor;
  /** PyTorch: `unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor`. */
  unfoldCopy(dimension: number, size: number, step: number): Tensor;
  /** PyTorch: `uniform(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor`. Defaults: from = 0., to = 1.. */
  uniform(from?: number, to?: number, options?: { generator?: Opaque | null }): Tensor;
  uniform(from: number | undefined, options: { to?: number; generator?: Opaque | null }): Tensor;
  uniform(options: { from?: number; to?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `uniform_(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor`. Defaults: from = 0., to = 1.. */
  uniform_(from?: number, to?: number, options?: { generator?: Opaque | null }): Tensor;
  uniform_(from: number | undefined, options: { to?: number; generator?: Opaque | null }): Tensor;
  uniform_(options: { from?: number; to?: number; generator?: Opaque | null }): Tensor;
  /** PyTorch: `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`. Defaults: sorted = true, returnInverse = false, returnCounts = false. */
  uniqueDim(dim: number, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor];
  uniqueDim(dim: number, sorted: boolean | undefined, returnInverse: boolean | undefined, options: { returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDim(dim: number, sorted: boolean | undefined, options: { returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDim(dim: number, options: { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  /** PyTorch: `unique_dim_consecutive(Tensor self, int dim, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`. Defaults: returnInverse = false, returnCounts = false. */
  uniqueDimConsecutive(dim: number, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(dim: number, returnInverse: boolean | undefined, options: { returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(dim: number, options: { returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  /** PyTorch: `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  unsafeChunk(chunks: number, dim?: number): Tensor[];
  unsafeChunk(chunks: number, options: { dim?: number }): Tensor[];
  /** PyTorch: `unsafe_split(Tensor self, int split_size, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  unsafeSplit(splitSize: number, dim?: number): Tensor[];
  unsafeSplit(splitSize: number, options: { dim?: number }): Tensor[];
  /** PyTorch: `unsafe_split_with_sizes(Tensor self, int[] split_sizes, int dim=0) -> Tensor[]`. Defaults: dim = 0. */
  unsafeSplitWithSizes(splitSizes: Integers, dim?: number): Tensor[];
  unsafeSplitWithSizes(splitSizes: Integers, options: { dim?: number }): Tensor[];
  /** PyTorch: `unsqueeze(Tensor self, int dim) -> Tensor`. */
  unsqueeze(dim: number): Tensor;
  /** PyTorch: `unsqueeze_(Tensor self, int dim) -> Tensor`. */
  unsqueeze_(dim: number): Tensor;
  /** PyTorch: `unsqueeze_copy(Tensor self, int dim) -> Tensor`. */
  unsqueezeCopy(dim: number): Tensor;
  /** PyTorch: `upsample_bicubic2d(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`. */
  upsampleBicubic2d(outputSize: number | Integers, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleBicubic2d(outputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleBicubic2d(outputSize: number | Integers, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  /** PyTorch: `upsample_bilinear2d(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`. */
  upsampleBilinear2d(outputSize: number | Integers, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleBilinear2d(outputSize: number | Integers, alignCorners: boolean, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleBilinear2d(outputSize: number | Integers, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  /** PyTorch: `upsample_linear1d(Tensor self, int[1] output_size, bool align_corners, float? scales=None) -> Tensor`. */
  upsampleLinear1d(outputSize: number | Integers, alignCorners: boolean, scales?: number | null): Tensor;
  upsampleLinear1d(outputSize: number | Integers, alignCorners: boolean, options: { scales?: number | null }): Tensor;
  /** PyTorch: `upsample_nearest1d(Tensor self, int[1] output_size, float? scales=None) -> Tensor`. */
  upsampleNearest1d(outputSize: number | Integers, scales?: number | null): Tensor;
  upsampleNearest1d(outputSize: number | Integers, options: { scales?: number | null }): Tensor;
  /** PyTorch: `upsample_nearest2d(Tensor self, int[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor`. */
  upsampleNearest2d(outputSize: number | Integers, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleNearest2d(outputSize: number | Integers, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleNearest2d(outputSize: number | Integers, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  /** PyTorch: `upsample_nearest3d(Tensor self, int[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`. */
  upsampleNearest3d(outputSize: number | Integers, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleNearest3d(outputSize: number | Integers, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleNearest3d(outputSize: number | Integers, scalesD: number | null | undefined, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleNearest3d(outputSize: number | Integers, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor;
  /** PyTorch: `upsample_trilinear3d(Tensor self, int[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`. */
  upsampleTrilinear3d(outputSize: number | Integers, alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor;
  upsampleTrilinear3d(outputSize: number | Integers, alignCorners: boolean, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { scalesW?: number | null }): Tensor;
  upsampleTrilinear3d(outputSize: number | Integers, alignCorners: boolean, scalesD: number | null | undefined, options: { scalesH?: number | null; scalesW?: number | null }): Tensor;
  upsampleTrilinear3d(outputSize: number | Integers, alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor;
  /** PyTorch: `values(Tensor self) -> Tensor`. */
  values(): Tensor;
  /** PyTorch: `values_copy(Tensor self) -> Tensor`. */
  valuesCopy(): Tensor;
  /** PyTorch: `var(Tensor self, bool unbiased=True) -> Tensor`. Defaults: unbiased = true, keepdim = false. */
  var(unbiased?: boolean): Tensor;
  var(options: { unbiased?: boolean }): Tensor;
  var(dim?: number | Integers | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Tensor;
  var(options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean }): Tensor;
  var(dim: number | Integers | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  var(dim: number | Integers | null, unbiased: boolean | undefined, options: { keepdim?: boolean }): Tensor;
  var(dim: number | Integers | null, options: { unbiased?: boolean; keepdim?: boolean }): Tensor;
  /** PyTorch: `var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)`. Defaults: unbiased = true, keepdim = false. */
  varMean(unbiased?: boolean): [Tensor, Tensor];
  varMean(options: { unbiased?: boolean }): [Tensor, Tensor];
  varMean(dim?: number | Integers | null, options?: { correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  varMean(options: { dim?: number | Integers | null; correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor];
  varMean(dim: number | Integers | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  varMean(dim: number | Integers | null, unbiased: boolean | undefined, options: { keepdim?: boolean }): [Tensor, Tensor];
  varMean(dim: number | Integers | null, options: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor];
  /** PyTorch: `vdot(Tensor self, Tensor other) -> Tensor`. */
  vdot(other: Tensor): Tensor;
  /** PyTorch: `view(Tensor self, int[] size) -> Tensor`. */
  view(size: Integers): Tensor;
  view(...size: number[]): Tensor;
  view(dtype: TorchDType): Tensor;
  /** PyTorch: `view_as(Tensor self, Tensor other) -> Tensor`. */
  viewAs(other: Tensor): Tensor;
  /** PyTorch: `view_as_complex(Tensor self) -> Tensor`. */
  viewAsComplex(): Tensor;
  /** PyTorch: `view_as_complex_copy(Tensor self) -> Tensor`. */
  viewAsComplexCopy(): Tensor;
  /** PyTorch: `view_as_real(Tensor self) -> Tensor`. */
  viewAsReal(): Tensor;
  /** PyTorch: `view_as_real_copy(Tensor self) -> Tensor`. */
  viewAsRealCopy(): Tensor;
  /** PyTorch: `view_copy(Tensor self, int[] size) -> Tensor`. */
  viewCopy(size: Integers): Tensor;
  viewCopy(dtype: TorchDType): Tensor;
  /** PyTorch: `vsplit(Tensor self, int[] indices) -> Tensor[]`. */
  vsplit(indices: Integers): Tensor[];
  vsplit(sections: number): Tensor[];
  /** PyTorch: `xlogy(Tensor self, Scalar other) -> Tensor`. */
  xlogy(other: Scalar): Tensor;
  xlogy(other: Tensor): Tensor;
  /** PyTorch: `xlogy_(Tensor self, Scalar other) -> Tensor`. */
  xlogy_(other: Scalar): Tensor;
  xlogy_(other: Tensor): Tensor;
  /** PyTorch: `zero(Tensor self) -> Tensor`. */
  zero(): Tensor;
  /** PyTorch: `zero_(Tensor self) -> Tensor`. */
  zero_(): Tensor;
  /** PyTorch: `zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`. */
  zerosLike(options?: { dtype?: TorchDType | null; layout?: Layout | null; device?: string | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }): Tensor;
}
