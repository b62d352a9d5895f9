#include "autocast.hpp"

#include <ATen/core/dispatch/Dispatcher.h>

namespace thinc::torch {

namespace {

bool ask(const char* name) {
  const auto operation = c10::Dispatcher::singleton().findSchema({name, ""});
  if (!operation) return false;
  Stack stack;
  operation->callBoxed(&stack);
  return stack.at(0).toBool();
}

// Asked once: the processor stays the same. Where oneDNN knows float16, its LSTM may still not.
bool isKnownToOneDnn(at::ScalarType dtype) {
  static const bool bfloat16 = ask("mkldnn::_is_mkldnn_bf16_supported");
  return dtype == at::kBFloat16 && bfloat16;
}

bool isNarrowable(const at::Tensor& tensor) { return tensor.defined() && tensor.is_cpu() && tensor.scalar_type() == at::kFloat; }

}  // namespace

void castBeforeLstm(Stack& stack) {
  if (!isCastingOnCpu()) return;
  const at::ScalarType dtype = at::autocast::get_autocast_dtype(at::kCPU);
  const at::Tensor input = stack.at(0).toTensor();
  std::vector<at::Tensor> states = stack.at(1).toTensorVector();
  if (!isNarrowable(input) || isKnownToOneDnn(dtype)) return;
  // With a projection the states have two widths, and libtorch does without oneDNN by itself.
  if (states.size() != 2 || states[0].size(-1) != states[1].size(-1)) return;
  std::vector<at::Tensor> weights = stack.at(2).toTensorVector();
  const auto cast = [dtype](const at::Tensor& tensor) {
    return isNarrowable(tensor) ? at::autocast::cached_cast(dtype, tensor, at::kCPU) : tensor;
  };
  for (std::vector<at::Tensor>* tensors : {&states, &weights})
    for (at::Tensor& tensor : *tensors) tensor = cast(tensor);
  stack[0] = cast(input);
  stack[1] = std::move(states);
  stack[2] = std::move(weights);
}

}  // namespace thinc::torch
