// TorchScript modules made here: from source, or from a recording of what a function does.
#include "jit.hpp"
#include "js-memory.hpp"

#include <torch/csrc/jit/frontend/tracer.h>

namespace thinc::torch {

namespace jit = ::torch::jit;

namespace {

/// jitCreate(class name, a module of the same program | null) -> an empty module
napi_value jitCreate(Call& call) {
  const c10::QualifiedName name(toString(call.env, call[0], "name"));
  const auto unit = isNullish(call.env, call[1]) ? std::make_shared<jit::CompilationUnit>()
                                                 : toModule(call.context, call[1])._ivalue()->compilation_unit();
  jit::Module module = runningScript([&] { return jit::Module(name, unit, /*shouldMangle=*/true); });
  module.register_attribute("training", c10::BoolType::get(), true);
  return wrapModule(call.context, module);
}

/// jitAdd(module, name, "parameter" | "buffer" | "module" | "none", value): gives a module that has no program yet a slot
napi_value jitAdd(Call& call) {
  jit::Module module = toModule(call.context, call[0]);
  const std::string name = toString(call.env, call[1], "name");
  const std::string kind = toString(call.env, call[2], "kind");
  runningScript([&] {
    if (kind == "module") module.register_module(name, toModule(call.context, call[3]));
    else if (kind == "none") module.register_attribute(name, c10::NoneType::get(), c10::IValue());
    else module.register_parameter(name, toTensor(call.context, call[3], "value"), kind == "buffer");
  });
  return nullptr;
}

/// jitDefine(module, source): adds methods
napi_value jitDefine(Call& call) {
  jit::Module module = toModule(call.context, call[0]);
  const std::string source = toString(call.env, call[1], "source");
  runningScript([&] { module.define(source); });
  valuesOf(call.context).resize(call[0], bytesOfCode(module));
  return nullptr;
}

// The tracer follows tensors through tuples and dicts of tensors.
c10::IValue toTraced(Context& context, napi_value value) {
  const napi_env env = context.env();
  bool array = false;
  check(env, napi_is_array(env, value, &array), "traced");
  if (array) {
    std::vector<c10::IValue> items;
    for (std::uint32_t index = 0; index < arrayLength(env, value); index++)
      items.push_back(toTraced(context, element(env, value, index)));
    return c10::ivalue::Tuple::create(std::move(items));
  }
  if (typeOf(env, value) == napi_object) {
    const auto type = c10::DictType::create(c10::StringType::get(), c10::TensorType::get());
    return toScriptValue(context, value, type, "traced");
  }
  return toTensor(context, value, "traced");
}

/// jitTrace(module, method, inputs, names of the arguments, body): records what `body` does with the inputs as a method.
/// `body` takes an array of inputs as `fromScriptValue` makes them, and gives the output.
napi_value jitTrace(Call& call) {
  jit::Module module = toModule(call.context, call[0]);
  const std::string method = toString(call.env, call[1], "method");
  Stack inputs;
  for (std::uint32_t index = 0; index < arrayLength(call.env, call[2], "inputs"); index++)
    inputs.push_back(toTraced(call.context, element(call.env, call[2], index)));
  const std::vector<std::string> names = toStringVector(call.env, call[3], "names");
  napi_value body = call[4];
  const auto record = [&](const Stack& traced) -> Stack {
    napi_value values = arrayValue(call.env, traced.size());
    for (std::size_t index = 0; index < traced.size(); index++)
      setElement(call.env, values, index, fromScriptValue(call.context, traced[index]));
    napi_value output = nullptr;
    check(call.env, napi_call_function(call.env, undefinedValue(call.env), body, 1, &values, &output), "trace");
    return {toTraced(call.context, output)};
  };
  JsMemory::Scope memory(call.context);
  runningScript([&] {
    const auto traced = jit::tracer::trace(std::move(inputs), record, [](const at::Tensor&) { return std::string(); },
                                           /*strict=*/false, /*force_outplace=*/false, &module, names);
    const c10::QualifiedName name(*module.type()->name(), method);
    module.type()->addMethod(module._ivalue()->compilation_unit()->create_function(name, traced.first->graph));
  });
  valuesOf(call.context).resize(call[0], bytesOfCode(module));
  return nullptr;
}

}  // namespace

void exportJitMake(napi_env env, napi_value exports) {
  exportFunction<&jitCreate>(env, exports, "jitCreate");
  exportFunction<&jitAdd>(env, exports, "jitAdd");
  exportFunction<&jitDefine>(env, exports, "jitDefine");
  exportFunction<&jitTrace>(env, exports, "jitTrace");
}

}  // namespace thinc::torch
