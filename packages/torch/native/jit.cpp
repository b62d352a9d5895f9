// TorchScript: modules of files, what is in them, and calling their methods.
#include "jit.hpp"
#include "js-memory.hpp"
#include "recording.hpp"

#include <c10/core/GradMode.h>
#include <caffe2/serialize/read_adapter_interface.h>
#include <torch/csrc/jit/frontend/schema_matching.h>
#include <torch/csrc/jit/frontend/tracer.h>
#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/serialization/import.h>
#include <torch/csrc/jit/serialization/python_print.h>
#include <torch/csrc/jit/resource_guard.h>

#include <algorithm>
#include <cstring>
#include <sstream>
#include <unordered_set>

namespace thinc::torch {

namespace jit = ::torch::jit;

jit::Module toModule(Context& context, napi_value value, const char* what) {
  const c10::IValue& found = valuesOf(context).get(value, what);
  if (!found.isModule()) throw TypeError(std::string(what) + ": expected a TorchScript module, got " + found.tagKind());
  return jit::Module(found.toObject());
}

std::int64_t bytesOfCode(const jit::Module& module) {
  constexpr std::int64_t bytesOfMethod = std::int64_t{24} << 10;
  return static_cast<std::int64_t>(module.type()->methods().size()) * bytesOfMethod;
}

napi_value wrapModule(Context& context, const jit::Module& module) {
  std::int64_t bytes = 0;
  for (const jit::Module& part : module.modules()) bytes += bytesOfCode(part);
  return valuesOf(context).wrap(module._ivalue(), bytes);
}

namespace {

// ---------------------------------------------------------------- files

// A file that is in memory already.
class BytesAdapter final : public caffe2::serialize::ReadAdapterInterface {
 public:
  BytesAdapter(const void* data, std::size_t size) : data_(static_cast<const char*>(data)), size_(size) {}
  std::size_t size() const override { return size_; }
  std::size_t read(std::uint64_t position, void* target, std::size_t count, const char*) const override {
    if (position >= size_) return 0;
    const std::size_t available = std::min(count, size_ - static_cast<std::size_t>(position));
    std::memcpy(target, data_ + position, available);
    return available;
  }

 private:
  const char* data_;
  std::size_t size_;
};

// A file says how its tensors lie in their storages, and libtorch believes it.
void expectInsideStorage(const at::Tensor& tensor) {
  if (!tensor.defined() || !tensor.has_storage()) return;
  const auto itemSize = static_cast<std::int64_t>(tensor.dtype().itemsize());
  const auto capacity = static_cast<std::int64_t>(tensor.storage().nbytes()) / std::max<std::int64_t>(itemSize, 1);
  std::int64_t last = tensor.storage_offset();
  bool valid = last >= 0;
  bool empty = false;
  for (std::int64_t axis = 0; axis < tensor.dim(); axis++) {
    valid = valid && tensor.size(axis) >= 0 && tensor.stride(axis) >= 0;
    empty = empty || tensor.size(axis) == 0;
  }
  // Of a tensor without elements none can lie outside.
  for (std::int64_t axis = 0; valid && !empty && axis < tensor.dim(); axis++) {
    const std::int64_t length = tensor.size(axis);
    const std::int64_t stride = tensor.stride(axis);
    if (length == 1) continue;
    valid = stride <= capacity && (stride == 0 || (length - 1) <= capacity / stride);
    last += (length - 1) * stride;
  }
  if (valid && (empty || last < capacity)) return;
  throw NativeError("TORCH_SCRIPT", "the file has a tensor that reaches beyond its storage");
}

void checkBlock(const jit::Block* block) {
  for (const jit::Node* node : block->nodes()) {
    if (node->kind() == c10::prim::Constant && node->outputs().size() == 1) {
      if (const auto value = jit::toIValue(node->output())) eachTensor(*value, expectInsideStorage);
    }
    for (const jit::Block* inner : node->blocks()) checkBlock(inner);
  }
}

void checkObject(const c10::IValue& value, std::unordered_set<const void*>& seen) {
  if (!value.isObject()) {
    eachTensor(value, expectInsideStorage);
    return;
  }
  const auto object = value.toObject();
  if (!seen.insert(object.get()).second) return;
  for (const c10::IValue& slot : object->slots()) checkObject(slot, seen);
  for (const jit::Function* method : object->type()->methods())
    if (const auto* graph = jit::tryToGraphFunction(*const_cast<jit::Function*>(method))) checkBlock(graph->graph()->block());
}

std::optional<c10::Device> toDevice(Call& call, std::size_t index) {
  if (isNullish(call.env, call[index])) return std::nullopt;
  return c10::Device(toString(call.env, call[index], "device"));
}

napi_value bytesValue(napi_env env, const std::string& bytes) {
  void* data = nullptr;
  napi_value buffer = nullptr;
  napi_value array = nullptr;
  check(env, napi_create_arraybuffer(env, bytes.size(), &data, &buffer), "bytes");
  if (!bytes.empty()) std::memcpy(data, bytes.data(), bytes.size());
  check(env, napi_create_typedarray(env, napi_uint8_array, bytes.size(), buffer, 0, &array), "bytes");
  return array;
}

/// jitLoad(bytes, device | null, names of extra files) -> [module, contents of those files]
napi_value jitLoad(Call& call) {
  const BufferView view = viewOf(call.env, call[0], "bytes");
  const auto device = toDevice(call, 1);
  const std::vector<std::string> names = toStringVector(call.env, call[2], "extra files");
  jit::ExtraFilesMap extra;
  for (const std::string& name : names) extra.emplace(name, "");
  JsMemory::Scope memory(call.context);
  const jit::Module module = runningScript([&] {
    jit::Module loaded = jit::load(std::make_shared<BytesAdapter>(view.data, view.length), device, extra);
    std::unordered_set<const void*> seen;
    checkObject(loaded._ivalue(), seen);
    return loaded;
  });
  napi_value contents = arrayValue(call.env, names.size());
  for (std::size_t index = 0; index < names.size(); index++)
    setElement(call.env, contents, index, bytesValue(call.env, extra[names[index]]));
  napi_value result = arrayValue(call.env, 2);
  setElement(call.env, result, 0, wrapModule(call.context, module));
  setElement(call.env, result, 1, contents);
  return result;
}

/// jitSave(module, names of extra files, their texts) -> the bytes of a file
napi_value jitSave(Call& call) {
  const jit::Module module = toModule(call.context, call[0]);
  const std::vector<std::string> names = toStringVector(call.env, call[1], "extra files");
  const std::vector<std::string> texts = toStringVector(call.env, call[2], "extra files");
  jit::ExtraFilesMap extra;
  for (std::size_t index = 0; index < names.size(); index++) extra.emplace(names[index], texts.at(index));
  std::ostringstream out;
  runningScript([&] { module.save(out, extra); });
  return bytesValue(call.env, std::move(out).str());
}

// ---------------------------------------------------------------- what is in a module

const char* kindOf(const c10::ClassType& type, std::size_t index, const c10::IValue& value) {
  if (value.isModule()) return "module";
  if (type.is_parameter(index)) return value.isTensor() ? "parameter" : "attribute";
  // As for Python, every tensor that is not learned is a buffer.
  return value.isTensor() && type.getAttribute(index)->isSubtypeOf(*c10::TensorType::get()) ? "buffer" : "attribute";
}

const void* identityOf(const c10::IValue& value) {
  if (value.isTensor()) return value.toTensor().unsafeGetTensorImpl();
  return value.isObject() ? value.toObject().get() : nullptr;
}

napi_value describeSlots(Call& call, const jit::Module& module) {
  const auto type = module.type();
  napi_value slots = arrayValue(call.env, type->numAttributes());
  for (std::size_t index = 0; index < type->numAttributes(); index++) {
    HandleScope scope(call.env);
    const c10::IValue value = module._ivalue()->getSlot(index);
    const std::string kind = kindOf(*type, index, value);
    napi_value slot = objectValue(call.env);
    setProperty(call.env, slot, "name", stringValue(call.env, type->getAttributeName(index)));
    setProperty(call.env, slot, "kind", stringValue(call.env, kind));
    setProperty(call.env, slot, "type", stringValue(call.env, type->getAttribute(index)->annotation_str()));
    setProperty(call.env, slot, "identity", addressValue(call.env, identityOf(value)));
    setProperty(call.env, slot, "handle", kind == "attribute" ? nullValue(call.env) : valuesOf(call.context).wrap(value));
    setElement(call.env, slots, index, slot);
  }
  return slots;
}

napi_value describeMethod(napi_env env, const jit::Function& function) {
  const c10::FunctionSchema& schema = function.getSchema();
  napi_value method = objectValue(env);
  std::ostringstream text;
  text << schema;
  setProperty(env, method, "name", stringValue(env, function.name()));
  setProperty(env, method, "schema", stringValue(env, text.str()));
  // The first argument is the module itself.
  const auto& arguments = schema.arguments();
  const std::size_t count = arguments.empty() ? 0 : arguments.size() - 1;
  napi_value list = arrayValue(env, count);
  for (std::size_t index = 0; index < count; index++) {
    HandleScope scope(env);
    const c10::Argument& argument = arguments[index + 1];
    napi_value described = objectValue(env);
    setProperty(env, described, "name", stringValue(env, argument.name()));
    setProperty(env, described, "type", stringValue(env, argument.type()->annotation_str()));
    setProperty(env, described, "hasDefault", booleanValue(env, argument.default_value().has_value()));
    setElement(env, list, index, described);
  }
  setProperty(env, method, "arguments", list);
  const auto& returns = schema.returns();
  setProperty(env, method, "returns", stringValue(env, returns.empty() ? "None" : returns[0].type()->annotation_str()));
  return method;
}

/// jitDescribe(module) -> { name, slots, methods, constants }
napi_value jitDescribe(Call& call) {
  const jit::Module module = toModule(call.context, call[0]);
  const auto type = module.type();
  napi_value result = objectValue(call.env);
  setProperty(call.env, result, "name", stringValue(call.env, type->name()->name()));
  setProperty(call.env, result, "slots", describeSlots(call, module));
  const auto& functions = type->methods();
  napi_value methods = arrayValue(call.env, functions.size());
  for (std::size_t index = 0; index < functions.size(); index++) {
    HandleScope scope(call.env);
    setElement(call.env, methods, index, describeMethod(call.env, *functions[index]));
  }
  setProperty(call.env, result, "methods", methods);
  napi_value constants = arrayValue(call.env, type->numConstants());
  for (std::size_t index = 0; index < type->numConstants(); index++)
    setElement(call.env, constants, index, stringValue(call.env, type->getConstantName(index)));
  setProperty(call.env, result, "constants", constants);
  return result;
}

/// jitIdentity(module, index of a slot) -> tells tensors apart: a program may put another one into a slot
napi_value jitIdentity(Call& call) {
  const jit::Module module = toModule(call.context, call[0]);
  const std::size_t index = toSize(call.env, call[1], "slot");
  if (index >= module._ivalue()->slots().size()) throw RangeError("slot: there is no such slot");
  return addressValue(call.env, identityOf(module._ivalue()->getSlot(index)));
}

/// jitGet(module, name) -> the value of an attribute or a constant
napi_value jitGet(Call& call) {
  const jit::Module module = toModule(call.context, call[0]);
  const std::string name = toString(call.env, call[1], "attribute");
  if (!module.hasattr(name)) throw TypeError("there is no attribute " + name);
  return fromScriptValue(call.context, module.attr(name));
}

/// jitSet(module, name, value)
napi_value jitSet(Call& call) {
  jit::Module module = toModule(call.context, call[0]);
  const std::string name = toString(call.env, call[1], "attribute");
  const auto slot = module.type()->findAttributeSlot(name);
  if (!slot) throw TypeError("there is no attribute " + name + " that could be set");
  module._ivalue()->setSlot(*slot, toScriptValue(call.context, call[2], module.type()->getAttribute(*slot), name));
  return nullptr;
}

/// jitText(module, method, "code" | "graph") -> a method's program, as Python shows it
napi_value jitText(Call& call) {
  const jit::Module module = toModule(call.context, call[0]);
  const std::string name = toString(call.env, call[1], "method");
  const auto method = module.find_method(name);
  if (!method) throw TypeError("there is no method " + name);
  if (toString(call.env, call[2], "form") == "graph") return stringValue(call.env, method->graph()->toString());
  std::vector<c10::IValue> constants;
  jit::PrintDepsTable types;
  jit::PythonPrint print(constants, types);
  print.printMethod(method->function());
  return stringValue(call.env, print.str());
}

// ---------------------------------------------------------------- running

// While a function is recorded, a program it calls becomes a call in the recording, and what the program does is not recorded.
c10::IValue runRecorded(const jit::Method& method, const std::vector<c10::IValue>& inputs, const jit::Kwargs& keywords) {
  Stack stack{method.raw_owner()};
  stack.insert(stack.end(), inputs.begin(), inputs.end());
  const c10::FunctionSchema& schema = method.function().getSchema();
  schema.checkAndNormalizeInputs(stack, keywords);
  const auto graph = jit::tracer::getTracingState()->graph;
  std::vector<jit::NamedValue> values;
  values.reserve(stack.size());
  for (const c10::IValue& value : stack) values.emplace_back(jit::tracer::getValueTrace(value));
  jit::Value* output = graph->insertMethodCall(method.name(), jit::matchSchema(schema, jit::SourceRange(), *graph, values, {}));
  {
    const jit::ResourceGuard recording(jit::tracer::pauseTracing());
    method.function().run(stack);
  }
  jit::tracer::setValueTrace(stack.back(), output);
  return stack.back();
}

/// jitCall(module, method, arguments, names of keywords, their values) -> the result
napi_value jitCall(Call& call) {
  ScriptCall script = ScriptCall::of(call);
  JsMemory::Scope memory(call.context);
  return fromScriptValue(call.context, script.run());
}

// ---------------------------------------------------------------- copies

// A clone of a parameter is made without history, so it has to be told again that it is learned.
void copyRequiresGrad(const jit::Module& from, const jit::Module& to, std::unordered_set<const void*>& seen) {
  if (!seen.insert(from._ivalue().get()).second) return;
  for (std::size_t index = 0; index < from._ivalue()->slots().size(); index++) {
    const c10::IValue source = from._ivalue()->getSlot(index);
    const c10::IValue target = to._ivalue()->getSlot(index);
    if (source.isModule()) copyRequiresGrad(source.toModule(), target.toModule(), seen);
    else if (source.isTensor() && source.toTensor().defined() && source.toTensor().is_leaf() && source.toTensor().requires_grad())
      target.toTensor().set_requires_grad(true);
  }
}

/// jitCopy(module) -> a module with tensors of its own
napi_value jitCopy(Call& call) {
  const jit::Module module = toModule(call.context, call[0]);
  JsMemory::Scope memory(call.context);
  const c10::NoGradGuard withoutHistory;
  const jit::Module copy = runningScript([&] { return module.deepcopy(); });
  std::unordered_set<const void*> seen;
  copyRequiresGrad(module, copy, seen);
  return wrapModule(call.context, copy);
}

/// jitFreeze(module, attributes to keep, whether to optimize further) -> a module whose parameters are part of its program
napi_value jitFreeze(Call& call) {
  const jit::Module module = toModule(call.context, call[0]);
  const std::vector<std::string> kept = toStringVector(call.env, call[1], "kept");
  const bool further = toBoolean(call.env, call[2], "optimize");
  JsMemory::Scope memory(call.context);
  const jit::Module frozen = runningScript([&] {
    jit::Module result = jit::freeze(module, kept);
    return further ? jit::optimize_for_inference(result) : result;
  });
  return wrapModule(call.context, frozen);
}

}  // namespace

ScriptCall ScriptCall::of(Call& call) {
  ScriptCall script{toModule(call.context, call[0]), toString(call.env, call[1], "method"), {}, {}};
  const auto method = script.module.find_method(script.method);
  if (!method) throw TypeError("there is no method " + script.method);
  const auto& declared = method->function().getSchema().arguments();
  const std::uint32_t count = arrayLength(call.env, call[2], "arguments");
  if (count + 1 > declared.size()) {
    throw TypeError(script.method + ": takes at most " + std::to_string(declared.size() - 1) + " arguments, got " + std::to_string(count));
  }
  script.arguments.reserve(declared.size());
  for (std::uint32_t index = 0; index < count; index++) {
    const c10::Argument& argument = declared[index + 1];
    script.arguments.push_back(toScriptValue(call.context, element(call.env, call[2], index), argument.type(), argument.name()));
  }
  const std::vector<std::string> names = toStringVector(call.env, call[3], "keywords");
  for (std::size_t index = 0; index < names.size(); index++) {
    const auto argument = std::find_if(declared.begin() + count + 1, declared.end(),
                                       [&](const c10::Argument& candidate) { return candidate.name() == names[index]; });
    if (argument == declared.end()) throw TypeError("there is no argument " + names[index] + " left to be given by name");
    script.keywords[names[index]] =
        toScriptValue(call.context, element(call.env, call[4], static_cast<std::uint32_t>(index)), argument->type(), names[index]);
  }
  // A program cannot be recorded operator by operator.
  if (Recorder* recorder = recorderOf(call.context)) {
    const auto real = [&](const at::Tensor& tensor) { return recorder->computeNow(tensor, "a TorchScript program inside of another module"); };
    for (c10::IValue& value : script.arguments) value = mapTensors(value, real);
    for (auto& [name, value] : script.keywords) value = mapTensors(value, real);
  }
  return script;
}

c10::IValue ScriptCall::run() {
  return runningScript([&] {
    const jit::Method found = module.get_method(method);
    return jit::tracer::isTracing() ? runRecorded(found, arguments, keywords) : found(arguments, keywords);
  });
}

void exportJit(napi_env env, napi_value exports) {
  exportFunction<&jitLoad>(env, exports, "jitLoad");
  exportFunction<&jitSave>(env, exports, "jitSave");
  exportFunction<&jitDescribe>(env, exports, "jitDescribe");
  exportFunction<&jitIdentity>(env, exports, "jitIdentity");
  exportFunction<&jitGet>(env, exports, "jitGet");
  exportFunction<&jitSet>(env, exports, "jitSet");
  exportFunction<&jitText>(env, exports, "jitText");
  exportFunction<&jitCall>(env, exports, "jitCall");
  exportFunction<&jitCopy>(env, exports, "jitCopy");
  exportFunction<&jitFreeze>(env, exports, "jitFreeze");
}

}  // namespace thinc::torch
