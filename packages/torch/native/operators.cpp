// Operators by name, through the dispatcher: every operator libtorch has, with one way to call it.
#include "operators.hpp"
#include "autocast.hpp"
#include "js-memory.hpp"
#include "recording.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <sstream>
#include <unordered_map>

namespace thinc::torch {

namespace {

// Process-wide: operators are the same for every thread.
std::mutex operationsMutex;
std::deque<Operation> operations;
std::unordered_map<std::string, std::size_t> operationIndex;

std::size_t findOperation(const std::string& name, const std::string& overload) {
  const std::string key = name + "." + overload;
  std::lock_guard<std::mutex> guard(operationsMutex);
  const auto known = operationIndex.find(key);
  if (known != operationIndex.end()) return known->second;
  const auto handle = c10::Dispatcher::singleton().findSchema({name, overload});
  if (!handle) throw NativeError("TORCH_NO_OPERATOR", "this libtorch has no operator " + key);
  Operation operation{*handle, {}, Guard(name), key == "aten::lstm.input" ? &castBeforeLstm : nullptr};
  for (const c10::Argument& argument : handle->schema().arguments()) operation.plans.push_back(ArgumentPlan::of(argument));
  operations.push_back(std::move(operation));
  operationIndex.emplace(key, operations.size() - 1);
  return operations.size() - 1;
}

Operation& operationAt(std::size_t id) {
  std::lock_guard<std::mutex> guard(operationsMutex);
  if (id >= operations.size()) throw RangeError("call: no operator has the number " + std::to_string(id));
  return operations[id];
}

std::string nameOf(const c10::FunctionSchema& schema, const c10::Argument& argument) {
  return schema.name() + ": " + argument.name();
}

Stack toStack(Call& call, const Operation& operation) {
  const c10::FunctionSchema& schema = operation.handle.schema();
  const auto& arguments = schema.arguments();
  if (call.size() - 1 > arguments.size()) {
    throw TypeError(schema.name() + ": takes at most " + std::to_string(arguments.size()) + " arguments, got " +
                    std::to_string(call.size() - 1));
  }
  Stack stack;
  stack.reserve(arguments.size());
  for (std::size_t index = 0; index < arguments.size(); index++) {
    const c10::Argument& argument = arguments[index];
    const ArgumentPlan& plan = operation.plans[index];
    napi_value value = call[index + 1];
    if (isUndefined(call.env, value)) {
      if (argument.default_value()) {
        stack.push_back(*argument.default_value());
      } else if (plan.optional) {
        stack.emplace_back();
      } else {
        throw TypeError(nameOf(schema, argument) + " is missing");
      }
      continue;
    }
    // The name is only put together when something is wrong.
    try {
      stack.push_back(toArgument(call.context, value, plan, argument.name().c_str()));
    } catch (const NativeError& error) {
      throw NativeError(error.kind(), error.code(), schema.name() + ": " + error.what());
    }
  }
  return stack;
}

// An operator that writes into an argument returns that very tensor: give the handle it came with.
napi_value fromReturn(Call& call, const Operation& operation, const c10::IValue& value, std::size_t index,
                      const std::vector<const at::TensorImpl*>& written) {
  const auto& returns = operation.handle.schema().returns();
  if (!written.empty() && value.isTensor() && index < returns.size() && returns[index].alias_info() != nullptr &&
      returns[index].alias_info()->isWrite()) {
    const at::TensorImpl* result = value.toTensor().unsafeGetTensorImpl();
    for (std::size_t argument = 0; argument < written.size(); argument++)
      if (written[argument] == result) return call[argument + 1];
  }
  if (value.isInt() && index < returns.size() && returns[index].real_type()->kind() == c10::TypeKind::ScalarTypeType)
    return stringValue(call.env, nameOfDType(static_cast<at::ScalarType>(value.toInt())));
  return fromResult(call.context, value);
}

// The tensors among the arguments that the operator writes into; null at all other places.
std::vector<const at::TensorImpl*> writtenTensors(const Operation& operation, const Stack& stack) {
  const c10::FunctionSchema& schema = operation.handle.schema();
  if (!schema.is_mutable()) return {};
  std::vector<const at::TensorImpl*> written(stack.size(), nullptr);
  for (std::size_t index = 0; index < stack.size(); index++) {
    const c10::AliasInfo* alias = schema.arguments()[index].alias_info();
    if (alias != nullptr && alias->isWrite() && stack[index].isTensor())
      written[index] = stack[index].toTensor().unsafeGetTensorImpl();
  }
  return written;
}

// Every operator's overloads by its name. Read once: a library that brings more operators is loaded before its first use.
std::map<std::string, std::set<std::string>> readOperatorNames() {
  std::map<std::string, std::set<std::string>> names;
  for (const c10::OperatorName& name : c10::Dispatcher::singleton().getAllOpNames())
    if (c10::Dispatcher::singleton().findSchema(name)) names[name.name].insert(name.overload_name);
  return names;
}

const std::map<std::string, std::set<std::string>>& knownOperators() {
  static const auto names = readOperatorNames();
  return names;
}

/// operatorNames() -> every operator's name without its overload, such as "aten::add".
napi_value operatorNames(Call& call) {
  napi_value array = arrayValue(call.env, knownOperators().size());
  std::size_t index = 0;
  for (const auto& entry : knownOperators()) {
    HandleScope scope(call.env);
    setElement(call.env, array, index++, stringValue(call.env, entry.first));
  }
  return array;
}

napi_value describeArgument(napi_env env, const c10::Argument& argument) {
  napi_value object = objectValue(env);
  setProperty(env, object, "name", stringValue(env, argument.name()));
  setProperty(env, object, "type", stringValue(env, argument.real_type()->str()));
  setProperty(env, object, "length", argument.N() ? numberValue(env, *argument.N()) : nullValue(env));
  setProperty(env, object, "keywordOnly", booleanValue(env, argument.kwarg_only()));
  const c10::AliasInfo* alias = argument.alias_info();
  setProperty(env, object, "written", booleanValue(env, alias != nullptr && alias->isWrite()));
  if (argument.default_value()) {
    std::ostringstream text;
    text << *argument.default_value();
    setProperty(env, object, "default", stringValue(env, text.str()));
  } else {
    setProperty(env, object, "default", nullValue(env));
  }
  return object;
}

napi_value describeArguments(napi_env env, const std::vector<c10::Argument>& arguments) {
  napi_value array = arrayValue(env, arguments.size());
  for (std::size_t index = 0; index < arguments.size(); index++) {
    HandleScope scope(env);
    setElement(env, array, index, describeArgument(env, arguments[index]));
  }
  return array;
}

/// overloads(name) -> [{ overload, schema, arguments, returns }], in the order of the overloads' names; empty for an unknown one.
napi_value overloads(Call& call) {
  const std::string name = toString(call.env, call[0], "name");
  napi_value array = arrayValue(call.env, 0);
  const auto known = knownOperators().find(name);
  if (known == knownOperators().end()) return array;
  std::size_t index = 0;
  for (const std::string& overload : known->second) {
    const auto handle = c10::Dispatcher::singleton().findSchema({name, overload});
    if (!handle) continue;
    HandleScope scope(call.env);
    const c10::FunctionSchema& schema = handle->schema();
    std::ostringstream text;
    text << schema;
    napi_value object = objectValue(call.env);
    setProperty(call.env, object, "overload", stringValue(call.env, overload));
    setProperty(call.env, object, "schema", stringValue(call.env, text.str()));
    setProperty(call.env, object, "arguments", describeArguments(call.env, schema.arguments()));
    setProperty(call.env, object, "returns", describeArguments(call.env, schema.returns()));
    setElement(call.env, array, index++, object);
  }
  return array;
}

/// operator(name, overload) -> the number to give to `call`.
napi_value operatorNumber(Call& call) {
  const std::string name = toString(call.env, call[0], "name");
  const std::string overload = isNullish(call.env, call[1]) ? "" : toString(call.env, call[1], "overload");
  return numberValue(call.env, static_cast<double>(findOperation(name, overload)));
}

/// call(number, ...arguments) -> the result. The arguments are in the schema's order; undefined stands for the default.
napi_value callOperator(Call& call) {
  const Operation& operation = operationAt(toSize(call.env, call[0], "call: operator"));
  JsMemory::Scope memory(call.context);
  Stack stack = toStack(call, operation);
  std::vector<const at::TensorImpl*> written;
  if (Recorder* recorder = recorderOf(call.context)) {
    Stack stand;
    recorder->record(operation, Stack(stack), stack, stand);
    written = writtenTensors(operation, stand);
  } else {
    written = writtenTensors(operation, stack);
    operation.run(stack);
  }
  if (stack.empty()) return nullptr;
  if (stack.size() == 1) return fromReturn(call, operation, stack[0], 0, written);
  napi_value array = arrayValue(call.env, stack.size());
  for (std::size_t index = 0; index < stack.size(); index++)
    setElement(call.env, array, index, fromReturn(call, operation, stack[index], index, written));
  return array;
}

}  // namespace

void exportOperators(napi_env env, napi_value exports) {
  exportFunction<&operatorNames>(env, exports, "operatorNames");
  exportFunction<&overloads>(env, exports, "overloads");
  exportFunction<&operatorNumber>(env, exports, "operator");
  exportFunction<&callOperator>(env, exports, "call");
}

}  // namespace thinc::torch
