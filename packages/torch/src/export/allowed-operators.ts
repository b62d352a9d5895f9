import type { OverloadDescription } from "../native-api.js";
import { outputTargets } from "./filling-step.js";

// A program is data, but what it names is run. So only operators that compute values from values are run: no files, no
// processes, no settings, no memory that libtorch does not check.

/** Operators of libtorch's internal kind, with an underscore in front, that exports and decompositions produce. */
const INTERNAL = new Set(
  [
    "__and__ __iand__ __ilshift__ __ior__ __irshift__ __ixor__ __lshift__ __or__ __rshift__ __xor__",
    "_adaptive_avg_pool2d _adaptive_avg_pool3d _aminmax _assert_async _assert_scalar _assert_tensor_metadata",
    "_batch_norm_no_update _batch_norm_with_update _batch_norm_with_update_functional _cast_Byte _cast_Char _cast_Double",
    "_cast_Float _cast_Half _cast_Int _cast_Long _cast_Short _cdist_forward _conj _conj_copy _conj_physical _convolution",
    "_convolution_mode _dim_arange _embedding_bag _embedding_bag_forward_only _euclidean_dist _fft_c2c _fft_c2r _fft_r2c",
    "_functional_assert_async _functional_assert_scalar _functional_sym_constrain_range",
    "_functional_sym_constrain_range_for_size _fused_rms_norm _grouped_mm _int_mm _is_all_true _is_any_true",
    "_linalg_det _linalg_eigh _linalg_slogdet _linalg_solve_ex _linalg_svd _local_scalar_dense _lu_with_info _log_softmax _logcumsumexp",
    "_log_softmax_backward_data _masked_softmax _native_batch_norm_legit _native_batch_norm_legit_functional",
    "_native_batch_norm_legit_no_training _neg_view _neg_view_copy _pad_circular _pad_enum _pdist_forward _prelu_kernel",
    "_reshape_copy _safe_softmax _sample_dirichlet _scaled_dot_product_attention_math _scaled_dot_product_flash_attention_for_cpu",
    "_shape_as_tensor _softmax _softmax_backward_data _sparse_mm _stack _standard_gamma _to_copy _to_cpu _trilinear _unique _unique2 _unsafe_index",
    "_unsafe_index_put _unsafe_view _upsample_bicubic2d_aa _upsample_bilinear2d_aa _upsample_nearest_exact1d",
    "_upsample_nearest_exact2d _upsample_nearest_exact3d _version _weight_norm _weight_norm_interface",
  ].flatMap((line) => line.split(" ")),
);

/** Backward operators that compute each element from those at the same place, or check what they are given. */
const BACKWARD = new Set(
  [
    "binary_cross_entropy_backward convolution_backward elu_backward gelu_backward glu_backward hardshrink_backward",
    "hardsigmoid_backward hardswish_backward hardtanh_backward huber_loss_backward leaky_relu_backward",
    "log_sigmoid_backward logit_backward mish_backward mse_loss_backward native_batch_norm_backward native_dropout_backward",
    "select_backward sigmoid_backward silu_backward slice_backward smooth_l1_loss_backward soft_margin_loss_backward",
    "softplus_backward softshrink_backward tanh_backward threshold_backward value_selecting_reduction_backward",
  ].flatMap((line) => line.split(" ")),
);

/** Public operators that are not run, and why. */
const REFUSED: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^from_file$/, "it opens files"],
  [
    /^(set_|set_data|shallow_copy_data_|resize_?|resize_as_?|sparse_resize\w*|resize_as_sparse_?)$/,
    "it changes a tensor's memory",
  ],
  [/^(record_stream|pin_memory|is_pinned|retain_grad|requires_grad_|backward)$/, "it changes more than values"],
  [/^(quantize|quantized|fbgemm|mkldnn|to_mkldnn|cudnn|miopen|mps|lstm_mps|q_|xnnpack)/, "it works on packed memory"],
  [
    /^(dequantize|int_repr|empty_quantized|fused_moving_avg_obs_fake_quant|choose_qparams_optimized)$/,
    "it works on packed memory",
  ],
  [/^slow_conv_transpose3d$/, "libtorch does not check its arguments"],
];

/**
 * Says why an operator of libtorch is not run for a program; `null` where it is.
 *
 * @param namespace Such as `aten`.
 * @param name Such as `linear`.
 */
export function refusalOf(namespace: string, name: string, overload: OverloadDescription): string | null {
  if (namespace !== "aten") return `operators of the namespace ${namespace} are not run`;
  if (outputTargets(overload).length > 0) return "nothing but its form for out= is there";
  if (name.startsWith("_")) return INTERNAL.has(name) ? null : "it is internal to libtorch";
  const found = REFUSED.find(([pattern]) => pattern.test(name));
  if (found !== undefined) return found[1];
  if (/_backward/.test(name) && !BACKWARD.has(name)) return "libtorch does not check its arguments";
  return null;
}
