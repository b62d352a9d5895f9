#include "meta-shapes.hpp"

#include <ATen/EmptyTensor.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/empty_like.h>
#include <c10/core/WrapDimMinimal.h>

namespace thinc::torch {

const c10::IValue& Operands::at(const char* name) const {
  const c10::IValue* value = find(name);
  if (value == nullptr) refuse(std::string("has no argument ") + name);
  return *value;
}

bool Operands::has(const char* name) const {
  const c10::IValue* value = find(name);
  return value != nullptr && !value->isNone() && !(value->isTensor() && !value->toTensor().defined());
}

std::vector<std::int64_t> Operands::lengths(const char* name, std::size_t count, std::int64_t otherwise) const {
  std::vector<std::int64_t> given = has(name) ? integers(name) : std::vector<std::int64_t>();
  if (given.empty()) given.assign(count, otherwise);
  if (given.size() == 1) given.resize(count, given[0]);
  if (given.size() != count) refuse(std::string(name) + " must have " + std::to_string(count) + " numbers");
  return given;
}

const at::Tensor& Operands::first() const {
  if (stack_.empty() || !stack_[0].isTensor()) refuse("takes no tensor first");
  return stack_[0].toTensor();
}

void Operands::refuse(const std::string& problem) const { TORCH_CHECK(false, schema_.name(), ": ", problem); }

at::Tensor metaOf(at::IntArrayRef shape, at::ScalarType dtype) { return at::detail::empty_meta(shape, dtype); }

at::Tensor metaLike(const at::Tensor& tensor) { return at::empty_like(tensor); }

std::int64_t axisOf(std::int64_t axis, std::int64_t count) { return c10::maybe_wrap_dim(axis, count); }

namespace {

const Rules& rules() {
  static const Rules* const all = [] {
    auto* made = new Rules;
    addElementRules(*made);
    addLayerRules(*made);
    return made;
  }();
  return *all;
}

// Operators whose name ends so write into their first argument and give it back, with the shape it had.
bool worksInPlace(const c10::FunctionSchema& schema) {
  if (schema.arguments().empty() || schema.returns().size() != 1) return false;
  const c10::AliasInfo* alias = schema.arguments()[0].alias_info();
  return alias != nullptr && alias->isWrite() && !schema.arguments()[0].kwarg_only() && schema.name().back() == '_';
}

std::vector<std::size_t> outputsOf(const c10::FunctionSchema& schema) {
  std::vector<std::size_t> places;
  for (std::size_t index = 0; index < schema.arguments().size(); index++) {
    const c10::AliasInfo* alias = schema.arguments()[index].alias_info();
    if (alias != nullptr && alias->isWrite() && schema.arguments()[index].kwarg_only()) places.push_back(index);
  }
  return places;
}

void runOnMeta(const c10::OperatorHandle& operation, Stack* stack) {
  const c10::FunctionSchema& schema = operation.schema();
  const std::size_t count = schema.arguments().size();
  Stack arguments(stack->end() - static_cast<std::ptrdiff_t>(count), stack->end());
  std::vector<at::Tensor> results;
  const auto rule = rules().find(schema.name());
  const std::vector<std::size_t> outputs = outputsOf(schema);
  if (worksInPlace(schema)) {
    results.push_back(arguments[0].toTensor());
  } else {
    results = rule->second(Operands(schema, arguments));
    for (std::size_t index = 0; index < outputs.size() && index < results.size(); index++) {
      const at::Tensor& out = arguments[outputs[index]].toTensor();
      if (out.sizes() != results[index].sizes()) out.resize_(results[index].sizes());
      results[index] = out;
    }
  }
  stack->erase(stack->end() - static_cast<std::ptrdiff_t>(count), stack->end());
  TORCH_INTERNAL_ASSERT(results.size() == schema.returns().size(), schema.name(), ": a rule for another number of results");
  for (at::Tensor& result : results) stack->emplace_back(std::move(result));
}

// Whether libtorch cannot run an operator on meta tensors by itself.
bool lacksShapes(const c10::OperatorHandle& operation) {
  // libtorch's own of the first only says that it is missing; those of the norms forget that half precision stays.
  for (const char* name : {"aten::convolution_overrideable", "aten::native_layer_norm", "aten::native_group_norm"})
    if (operation.schema().name() == name) return !operation.hasKernelForDispatchKey(c10::DispatchKey::Meta);
  for (const c10::DispatchKey key : {c10::DispatchKey::Meta, c10::DispatchKey::CompositeImplicitAutograd, c10::DispatchKey::CompositeExplicitAutograd,
                                     c10::DispatchKey::CompositeExplicitAutogradNonFunctional})
    if (operation.hasKernelForDispatchKey(key)) return false;
  return operation.hasKernelForDispatchKey(c10::DispatchKey::CPU);
}

}  // namespace

void installMetaShapes() {
  static const bool once = [] {
    auto& dispatcher = c10::Dispatcher::singleton();
    for (const c10::OperatorName& name : dispatcher.getAllOpNames()) {
      if (!name.name.starts_with("aten::")) continue;
      const auto operation = dispatcher.findSchema(name);
      if (!operation || !lacksShapes(*operation)) continue;
      if (rules().count(name.name) == 0 && !worksInPlace(operation->schema())) continue;
      // Never taken back: tensors of any thread may meet them until the end.
      new c10::RegistrationHandleRAII(dispatcher.registerImpl(
          name, c10::DispatchKey::Meta, c10::KernelFunction::makeFromBoxedFunction<&runOnMeta>(), std::nullopt, nullptr, "thinc"));
    }
    return true;
  }();
  (void)once;
}

}  // namespace thinc::torch
