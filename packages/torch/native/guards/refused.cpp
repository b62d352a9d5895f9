// Operators that follow packed weights, hand out a pointer as the elements of a tensor, which whoever writes into it spoils,
// or trust shapes without a look; other operators do the same job.
#include "arguments.hpp"

#include <algorithm>
#include <array>

namespace thinc::torch {

namespace {

constexpr std::array names{
    std::string_view("_add_batch_dim"),
    std::string_view("_batch_norm_impl_index_backward"),
    std::string_view("_cholesky_solve_helper"),
    std::string_view("_compute_linear_combination"),
    std::string_view("_convert_indices_from_coo_to_csr"),
    std::string_view("_convert_indices_from_csr_to_coo"),
    std::string_view("_cummax_helper"),
    std::string_view("_cummin_helper"),
    std::string_view("_foreach_copy"),
    std::string_view("_logcumsumexp"),
    std::string_view("_new_zeros_with_same_feature_meta"),
    std::string_view("_nnpack_spatial_convolution"),
    std::string_view("_remove_batch_dim"),
    std::string_view("_reshape_alias"),
    std::string_view("_reshape_alias_copy"),
    std::string_view("_segment_reduce_backward"),
    std::string_view("_slow_conv2d_backward"),
    std::string_view("_slow_conv2d_forward"),
    std::string_view("_transform_bias_rescale_qkv"),
    std::string_view("_weight_norm_differentiable_backward"),
    std::string_view("_weight_norm_interface_backward"),
    std::string_view("fbgemm_pack_gemm_matrix_fp16"),
    std::string_view("fbgemm_pack_quantized_matrix"),
    std::string_view("quantized_gru"),
    std::string_view("quantized_lstm"),
    std::string_view("slow_conv_transpose3d"),
};

}  // namespace

bool isRefusedOperator(std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end() || (name.starts_with("quantized_") && name.ends_with("_cell")) ||
         name.starts_with("mkldnn_rnn_layer") || name.starts_with("_thnn_") || name.starts_with("_nested_") || name.starts_with("_dyn_quant_") || name.ends_with("_mps") ||
         name.find("_mps_") != std::string_view::npos;
}

}  // namespace thinc::torch
