// What automatic casts do to arguments, for twins.
//
// libtorch casts tensors that are on the CPU; twins are not, so their dtypes have to follow by what is done here.
#include "autocast.hpp"
#include "recording.hpp"

#include <ATen/EmptyTensor.h>

#include <array>
#include <string_view>

namespace thinc::torch {

namespace {

// Computed in half precision. Whatever else autocast has a word in is computed in float32, but for the next list.
constexpr std::array<std::string_view, 20> narrowed{
    "conv1d", "conv2d", "conv3d", "bmm", "mm", "linalg_vecdot", "baddbmm", "addmm", "addbmm", "linear", "_convolution", "matmul",
    "conv_tbc", "mkldnn_rnn_layer", "conv_transpose1d", "conv_transpose2d", "conv_transpose3d", "prelu", "scaled_dot_product_attention",
    "_native_multi_head_attention"};
// Computed in the widest dtype of the arguments.
constexpr std::array<std::string_view, 3> widened{"stack", "cat", "index_copy"};

template <std::size_t N>
bool has(const std::array<std::string_view, N>& names, const std::string& qualified) {
  const std::string_view name = std::string_view(qualified).substr(qualified.find("::") + 2);
  for (const std::string_view known : names)
    if (known == name) return true;
  return false;
}

// Autocast leaves float64 alone.
bool isCast(const at::Tensor& tensor) {
  return tensor.defined() && tensor.is_meta() && tensor.is_floating_point() && tensor.scalar_type() != at::kDouble;
}

at::Tensor asDType(const at::Tensor& twin, at::ScalarType dtype) {
  if (!isCast(twin) || twin.scalar_type() == dtype) return twin;
  return at::detail::empty_strided_meta(twin.sizes(), twin.strides(), dtype);
}

}  // namespace

void castAsAutocast(const Operation& operation, Stack& stack) {
  if (!isCastingOnCpu()) return;
  if (!operation.handle.hasKernelForDispatchKey(c10::DispatchKey::AutocastCPU)) return;
  const std::string& name = operation.handle.schema().name();
  at::ScalarType dtype = has(narrowed, name) ? at::autocast::get_autocast_dtype(at::kCPU) : at::kFloat;
  if (has(widened, name)) {
    dtype = at::autocast::get_autocast_dtype(at::kCPU);
    for (const c10::IValue& value : stack) {
      mapTensors(value, [&](const at::Tensor& tensor) {
        if (isCast(tensor) && tensor.scalar_type() == at::kFloat) dtype = at::kFloat;
        return tensor;
      });
    }
  }
  for (c10::IValue& value : stack) {
    value = mapTensors(value, [&](const at::Tensor& tensor) { return asDType(tensor, dtype); });
  }
}

// Recurrent operators are not in any list, but the products inside them are.
void castResultsAsAutocast(const Operation& operation, const Stack& arguments, Stack& results) {
  if (!isCastingOnCpu()) return;
  const std::string& name = operation.handle.schema().name();
  const bool lstm = name == "aten::lstm";
  if (!lstm && name != "aten::rnn_tanh" && name != "aten::rnn_relu" && name != "aten::rnn_tanh_cell" && name != "aten::rnn_relu_cell") return;
  const at::ScalarType dtype = at::autocast::get_autocast_dtype(at::kCPU);
  for (c10::IValue& result : results) result = mapTensors(result, [&](const at::Tensor& tensor) { return asDType(tensor, dtype); });
  if (!lstm || results.size() != 3) return;
  // With a projection the states have two widths, and the cell's is computed without a product.
  for (const c10::IValue& argument : arguments) {
    if (!argument.isTensorList()) continue;
    const std::vector<at::Tensor> states = argument.toTensorVector();
    if (states.size() == 2 && states[0].size(-1) != states[1].size(-1)) results[2] = asDType(results[2].toTensor(), at::kFloat);
    return;
  }
}

}  // namespace thinc::torch
