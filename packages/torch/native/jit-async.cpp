// TorchScript programs on another thread: they need no JavaScript, so a method runs there as a whole.
#include "async-work.hpp"
#include "jit.hpp"

#include <c10/core/GradMode.h>

namespace thinc::torch {

namespace {

namespace jit = ::torch::jit;

bool isTraining(const jit::Module& module) {
  for (const jit::Module& inside : module.modules())
    if (inside.hasattr("training") && inside.attr("training").isBool() && inside.attr("training").toBool()) return true;
  return false;
}

// The same tensors in objects of their own, whose mode can be another one while the program's stays as it is.
c10::intrusive_ptr<c10::ivalue::Object> evaluating(const c10::intrusive_ptr<c10::ivalue::Object>& object,
                                                   std::unordered_map<const void*, c10::intrusive_ptr<c10::ivalue::Object>>& made) {
  const auto known = made.find(object.get());
  if (known != made.end()) return known->second;
  auto copy = object->copy();
  made.emplace(object.get(), copy);
  for (std::size_t index = 0; index < copy->slots().size(); index++) {
    const c10::IValue value = copy->getSlot(index);
    if (value.isModule()) copy->setSlot(index, evaluating(value.toObject(), made));
    else if (value.isBool() && copy->type()->getAttributeName(index) == "training") copy->setSlot(index, false);
  }
  return copy;
}

class ScriptRun final : public AsyncWork {
 public:
  explicit ScriptRun(ScriptCall script) : script_(std::move(script)) {
    if (!isTraining(script_.module)) return;
    std::unordered_map<const void*, c10::intrusive_ptr<c10::ivalue::Object>> made;
    script_.module = jit::Module(evaluating(script_.module._ivalue(), made));
  }

  void run(const std::atomic<bool>&) override {
    const c10::AutoGradMode withoutGradients(false);
    result_ = script_.run();
  }

  napi_value settle(Context& context) override { return fromScriptValue(context, result_); }

 private:
  ScriptCall script_;
  c10::IValue result_;
};

/// jitCallAsync(module, method, arguments, names of keywords, their values) -> { promise, number }: in evaluation mode, without gradients.
napi_value jitCallAsync(Call& call) {
  return call.context.service<AsyncRuns>().start(std::make_unique<ScriptRun>(ScriptCall::of(call)));
}

}  // namespace

void exportJitAsync(napi_env env, napi_value exports) { exportFunction<&jitCallAsync>(env, exports, "jitCallAsync"); }

}  // namespace thinc::torch
