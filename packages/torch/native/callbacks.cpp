// Hooks on tensors, and operations whose gradient is written in JavaScript.
#include "callbacks.hpp"

#include "convert-values.hpp"
#include "js-memory.hpp"

#include <torch/csrc/autograd/custom_function.h>

namespace thinc::torch {

Callback::Callback(Call& call, napi_value function, const char* what) : context_(&call.context), thread_(std::this_thread::get_id()) {
  if (typeOf(call.env, function) != napi_function) throwExpected(call.env, function, what, "a function");
  function_ = call.context.service<PinQueue>().pin(function);
}

napi_value Callback::operator()(const std::vector<napi_value>& arguments) const {
  if (thread_ != std::this_thread::get_id())
    throw NativeError("TORCH_NOT_IMPLEMENTED", "a JavaScript function cannot be called from a thread of libtorch; compute on the CPU");
  const napi_env env = context_->env();
  napi_value result = nullptr;
  check(env, napi_call_function(env, undefinedValue(env), function_.object(env), arguments.size(), arguments.data(), &result), "callback");
  return result;
}

namespace {

using ::torch::autograd::AutogradContext;
using ::torch::autograd::variable_list;

/// registerHook(tensor, hook) -> its number. The hook gets the gradient, and may give another one for it.
napi_value registerHook(Call& call) {
  const at::Tensor tensor = toTensor(call.context, call[0], "tensor");
  if (!tensor.requires_grad()) throw TypeError("tensor: a tensor that needs no gradient cannot have a hook");
  auto callback = std::make_shared<Callback>(call, call[1], "hook");
  const unsigned number = tensor.register_hook([callback](const at::Tensor& gradient) -> at::Tensor {
    Context& context = callback->context();
    HandleScope scope(context.env());
    napi_value result = (*callback)({wrapTensor(context, gradient)});
    return isNullish(context.env(), result) ? at::Tensor() : toTensor(context, result, "hook");
  });
  return numberValue(call.env, number);
}

/// removeHook(tensor, number)
napi_value removeHook(Call& call) {
  toTensor(call.context, call[0], "tensor").remove_hook(static_cast<unsigned>(toSize(call.env, call[1], "number")));
  return nullptr;
}

napi_value tensorsValue(Context& context, const variable_list& tensors) {
  napi_value array = arrayValue(context.env(), tensors.size());
  for (std::size_t index = 0; index < tensors.size(); index++) setElement(context.env(), array, index, wrapTensor(context, tensors[index]));
  return array;
}

// The function that computes the gradients, as a value that the graph can keep.
struct KeptCallback final : ::torch::CustomClassHolder {
  explicit KeptCallback(Callback kept) : callback(std::move(kept)) {}
  const Callback callback;
};

struct JsFunction : ::torch::autograd::Function<JsFunction> {
  static variable_list forward(AutogradContext* state, at::TensorList inputs, Callback* forward, Callback* backward) {
    Context& context = forward->context();
    const napi_env env = context.env();
    // (inputs) -> [outputs, tensors to keep, places of outputs that have no gradient]
    napi_value result = (*forward)({tensorsValue(context, inputs.vec())});
    variable_list outputs = toTensors(context, element(env, result, 0), "outputs");
    state->save_for_backward(toTensors(context, element(env, result, 1), "saved tensors"));
    variable_list plain;
    for (const std::int64_t place : toInt64Vector(env, element(env, result, 2), "places")) plain.push_back(outputs.at(place));
    state->mark_non_differentiable(plain);
    state->set_materialize_grads(true);
    state->saved_data["backward"] = c10::IValue::make_capsule(c10::make_intrusive<KeptCallback>(std::move(*backward)));
    return outputs;
  }

  static variable_list backward(AutogradContext* state, variable_list gradients) {
    const auto kept = c10::static_intrusive_pointer_cast<KeptCallback>(state->saved_data["backward"].toCapsule());
    Context& context = kept->callback.context();
    HandleScope scope(context.env());
    napi_value result = kept->callback({tensorsValue(context, gradients), tensorsValue(context, state->get_saved_variables())});
    variable_list given = toTensors(context, result, "gradients");
    // One for each argument of `forward`: the functions have none.
    given.resize(given.size() + 2);
    return given;
  }
};

/// applyFunction(inputs, forward, backward) -> the outputs.
napi_value applyFunction(Call& call) {
  const variable_list inputs = toTensors(call.context, call[0], "inputs");
  Callback forward(call, call[1], "forward");
  Callback backward(call, call[2], "backward");
  JsMemory::Scope memory(call.context);
  return tensorsValue(call.context, JsFunction::apply(at::TensorList(inputs), &forward, &backward));
}

}  // namespace

void exportCallbacks(napi_env env, napi_value exports) {
  exportFunction<&registerHook>(env, exports, "registerHook");
  exportFunction<&removeHook>(env, exports, "removeHook");
  exportFunction<&applyFunction>(env, exports, "applyFunction");
}

}  // namespace thinc::torch
