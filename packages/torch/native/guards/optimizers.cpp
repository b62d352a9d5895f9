// The fused optimizers go through all lists side by side, and through memory as the parameters lie in it.
#include "arguments.hpp"

namespace thinc::torch {

namespace {

void checkFused(const Arguments& arguments) {
  const auto parameters = arguments.tensors("self");
  for (const char* name : {"self", "grads", "exp_avgs", "exp_avg_sqs", "max_exp_avg_sqs", "momentum_buffer_list", "state_sums", "state_steps"}) {
    if (arguments.find(name) == nullptr) continue;
    const auto tensors = arguments.tensors(name);
    const std::string_view list = name;
    const bool unused = (list == "max_exp_avg_sqs" && !arguments.flag("amsgrad")) ||
                        (list == "momentum_buffer_list" && !(arguments.number("momentum") != 0));
    if (unused && tensors.empty()) continue;
    arguments.expectLength(name, tensors.size(), parameters.size());
    for (std::size_t index = 0; index < tensors.size(); index++) {
      const at::Tensor& tensor = tensors[index];
      const at::Tensor& parameter = parameters[index];
      if (!tensor.defined() || !parameter.defined()) arguments.refuse(name, "must be tensors");
      if (list == "state_steps") {
        if (tensor.layout() != c10::kStrided || tensor.numel() != 1 || tensor.scalar_type() != at::kFloat)
          arguments.refuse(name, "must be float32 tensors of one element");
        continue;
      }
      arguments.expectShape(name, tensor, parameter.sizes());
      arguments.expectDType(name, tensor, parameter, "self");
      if (!tensor.is_floating_point()) arguments.refuse(name, "must be float tensors");
      if (!tensor.is_non_overlapping_and_dense() || tensor.strides() != parameter.strides())
        arguments.refuse(name, "must be contiguous");
    }
  }
  for (const char* name : {"grad_scale", "found_inf", "lr"}) {
    const at::Tensor tensor = arguments.tensor(name);
    if (tensor.defined() && (tensor.layout() != c10::kStrided || tensor.numel() != 1)) arguments.refuse(name, "must have one element");
    if (tensor.defined() && std::string_view(name) != "lr" && tensor.scalar_type() != at::kFloat) arguments.refuse(name, "must be a float32 tensor");
  }
}

}  // namespace

Check optimizerCheckOf(std::string_view name) {
  return name.starts_with("_fused_sgd") || name.starts_with("_fused_adam") || name.starts_with("_fused_adagrad") ? &checkFused : nullptr;
}

}  // namespace thinc::torch
