// Gradients.
#include "convert-values.hpp"
#include "js-memory.hpp"

#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>

namespace thinc::torch {

namespace {

std::vector<at::Tensor> toOptionalTensors(Call& call, std::size_t index, const char* what) {
  return isNullish(call.env, call[index]) ? std::vector<at::Tensor>() : toTensors(call.context, call[index], what);
}

bool toFlag(Call& call, std::size_t index, const char* what, bool otherwise) {
  return isUndefined(call.env, call[index]) ? otherwise : toBoolean(call.env, call[index], what);
}

void expectGraph(const std::vector<at::Tensor>& outputs) {
  if (outputs.empty()) throw TypeError("outputs: at least one tensor is needed");
  for (const at::Tensor& output : outputs)
    if (!output.defined()) throw TypeError("outputs: expected tensors, got null");
}

/// backward(outputs, gradients | null, retainGraph?, createGraph?, inputs?): adds to `grad` of the leaves.
napi_value backward(Call& call) {
  const auto outputs = toTensors(call.context, call[0], "outputs");
  expectGraph(outputs);
  const auto gradients = toOptionalTensors(call, 1, "gradients");
  const bool createGraph = toFlag(call, 3, "createGraph", false);
  const bool retainGraph = toFlag(call, 2, "retainGraph", createGraph);
  const auto inputs = toOptionalTensors(call, 4, "inputs");
  JsMemory::Scope memory(call.context);
  ::torch::autograd::backward(outputs, gradients, retainGraph, createGraph, inputs);
  return nullptr;
}

/// The gradients of some tensors, taken away for a while: each has its own again at the end.
class GradientsAway {
 public:
  explicit GradientsAway(const std::vector<at::Tensor>& tensors) : tensors_(tensors) {
    own_.reserve(tensors.size());
    for (const at::Tensor& tensor : tensors) own_.push_back(std::exchange(tensor.mutable_grad(), at::Tensor()));
  }
  ~GradientsAway() {
    // The other way round, so that a tensor that is there twice has what it had at first.
    for (std::size_t index = own_.size(); index > 0; index--) tensors_[index - 1].mutable_grad() = std::move(own_[index - 1]);
  }
  GradientsAway(const GradientsAway&) = delete;
  GradientsAway& operator=(const GradientsAway&) = delete;

 private:
  const std::vector<at::Tensor>& tensors_;
  std::vector<at::Tensor> own_;
};

/// backwardTo(outputs, gradients, leaves) -> a gradient per leaf, or null; `grad` of those stays, and of others it adds up.
napi_value backwardTo(Call& call) {
  const auto outputs = toTensors(call.context, call[0], "outputs");
  expectGraph(outputs);
  const auto gradients = toTensors(call.context, call[1], "gradients");
  const auto leaves = toTensors(call.context, call[2], "leaves");
  for (const at::Tensor& leaf : leaves)
    if (!leaf.defined()) throw TypeError("leaves: expected tensors, got null");
  JsMemory::Scope memory(call.context);
  const GradientsAway away(leaves);
  ::torch::autograd::backward(outputs, gradients);
  napi_value array = arrayValue(call.env, leaves.size());
  for (std::size_t index = 0; index < leaves.size(); index++)
    setElement(call.env, array, index, wrapTensor(call.context, leaves[index].grad()));
  return array;
}

/// gradientsOf(outputs, inputs, gradients | null, retainGraph?, createGraph?, allowUnused?) -> a gradient per input, or null.
napi_value gradientsOf(Call& call) {
  const auto outputs = toTensors(call.context, call[0], "outputs");
  expectGraph(outputs);
  const auto inputs = toTensors(call.context, call[1], "inputs");
  const auto given = toOptionalTensors(call, 2, "gradients");
  const bool createGraph = toFlag(call, 4, "createGraph", false);
  const bool retainGraph = toFlag(call, 3, "retainGraph", createGraph);
  JsMemory::Scope memory(call.context);
  const auto gradients = ::torch::autograd::grad(outputs, inputs, given, retainGraph, createGraph, toFlag(call, 5, "allowUnused", false));
  napi_value array = arrayValue(call.env, gradients.size());
  for (std::size_t index = 0; index < gradients.size(); index++)
    setElement(call.env, array, index, wrapTensor(call.context, gradients[index]));
  return array;
}

/// gradientFunction(tensor) -> the name of what computed it, such as "AddBackward0"; null for a leaf.
napi_value gradientFunction(Call& call) {
  const at::Tensor tensor = toTensor(call.context, call[0], "tensor");
  const auto& function = tensor.grad_fn();
  return function ? stringValue(call.env, function->name()) : nullValue(call.env);
}

/// grad(tensor) -> its gradient, or null.
napi_value grad(Call& call) { return wrapTensor(call.context, toTensor(call.context, call[0], "tensor").grad()); }

/// setGrad(tensor, gradient | null)
napi_value setGrad(Call& call) {
  const at::Tensor tensor = toTensor(call.context, call[0], "tensor");
  if (isNullish(call.env, call[1])) {
    tensor.mutable_grad() = at::Tensor();
    return nullptr;
  }
  const at::Tensor gradient = toTensor(call.context, call[1], "gradient");
  if (gradient.sizes() != tensor.sizes() || gradient.scalar_type() != tensor.scalar_type() || gradient.device() != tensor.device())
    throw NativeError("TORCH_SHAPE", "grad: a gradient must have the shape, dtype and device of its tensor");
  tensor.mutable_grad() = gradient;
  return nullptr;
}

}  // namespace

void exportAutograd(napi_env env, napi_value exports) {
  exportFunction<&backward>(env, exports, "backward");
  exportFunction<&backwardTo>(env, exports, "backwardTo");
  exportFunction<&gradientsOf>(env, exports, "gradientsOf");
  exportFunction<&gradientFunction>(env, exports, "gradientFunction");
  exportFunction<&grad>(env, exports, "grad");
  exportFunction<&setGrad>(env, exports, "setGrad");
}

}  // namespace thinc::torch
