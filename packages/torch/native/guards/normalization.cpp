// Batch and layer normalization read statistics without a look at whether they are there and long enough.
#include "arguments.hpp"

#include <array>

namespace thinc::torch {

namespace {

void checkBatchNormBackward(const Arguments& arguments) {
  const at::Tensor input = arguments.needed("input");
  const char* gradientName = arguments.find("grad_out") != nullptr ? "grad_out" : "grad_output";
  const at::Tensor gradient = arguments.needed(gradientName);
  if (input.dim() < 2) arguments.refuse("input", "must have at least two axes");
  if (!input.is_floating_point()) arguments.refuse("input", "must be a float tensor");
  arguments.expectShape(gradientName, gradient, input.sizes());
  arguments.expectDType(gradientName, gradient, input, "input");
  const std::array<std::int64_t, 1> channels{input.size(1)};
  const bool training = arguments.flag("train") || arguments.flag("update");
  for (const char* name : {"weight", "running_mean", "running_var", "save_mean", "save_invstd", "save_var"}) {
    const at::Tensor tensor = arguments.tensor(name);
    const bool saved = std::string_view(name).starts_with("save_");
    if (!tensor.defined()) {
      const bool running = std::string_view(name).starts_with("running_");
      const bool needed = (training && saved) || (!training && running);
      if (needed && arguments.find(name) != nullptr) arguments.refuse(name, training ? "is needed when train is true" : "is needed when train is false");
      continue;
    }
    if (tensor.numel() == 0 && saved && !training) continue;
    arguments.expectShape(name, tensor, channels);
    if (!tensor.is_floating_point()) arguments.refuse(name, "must be a float tensor");
  }
}

void checkBatchNorm(const Arguments& arguments) {
  const at::Tensor input = arguments.needed("input");
  if (input.dim() < 2) arguments.refuse("input", "must have at least two axes");
  // The elements of a channel are counted by dividing through the channels.
  if (input.size(1) == 0) arguments.refuse("input", "must have at least one channel");
  const std::array<std::int64_t, 1> channels{input.size(1)};
  for (const char* name : {"weight", "bias", "running_mean", "running_var"})
    arguments.expectShape(name, arguments.tensor(name), channels);
}

void checkLayerNormBackward(const Arguments& arguments) {
  const at::Tensor input = arguments.needed("input");
  const auto normalized = arguments.integers("normalized_shape");
  arguments.expectShape("grad_out", arguments.needed("grad_out"), input.sizes());
  if (static_cast<std::int64_t>(normalized.size()) > input.dim() ||
      input.sizes().slice(input.dim() - normalized.size()) != at::IntArrayRef(normalized))
    arguments.refuse("normalized_shape", "must be the last lengths of input");
  for (const char* name : {"weight", "bias"}) arguments.expectShape(name, arguments.tensor(name), normalized);
  std::int64_t rows = 1;
  for (std::int64_t axis = 0; axis < input.dim() - static_cast<std::int64_t>(normalized.size()); axis++) rows *= input.size(axis);
  for (const char* name : {"mean", "rstd"})
    if (arguments.needed(name).numel() != rows) arguments.refuse(name, "must have a value for each row of input");
}

}  // namespace

Check normalizationCheckOf(std::string_view name) {
  if (name == "native_batch_norm_backward" || name == "batch_norm_backward" || name == "_new_batch_norm_backward")
    return &checkBatchNormBackward;
  if (name == "native_batch_norm" || name == "batch_norm" || name == "batch_norm_update_stats" || name == "_batch_norm_impl_index" ||
      name.starts_with("_native_batch_norm_legit") || name.starts_with("_batch_norm_with_update") || name == "_batch_norm_no_update")
    return &checkBatchNorm;
  if (name == "native_layer_norm_backward") return &checkLayerNormBackward;
  return nullptr;
}

}  // namespace thinc::torch
