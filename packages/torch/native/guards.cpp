#include "guards.hpp"

#include "guards/arguments.hpp"

namespace thinc::torch {

Guard::Guard(const std::string& operatorName) {
  constexpr std::string_view prefix = "aten::";
  if (!operatorName.starts_with(prefix)) return;
  const std::string_view name = std::string_view(operatorName).substr(prefix.size());
  refused_ = isRefusedOperator(name);
  for (const auto find : {&normalizationCheckOf, &recurrentCheckOf, &windowCheckOf, &lookupCheckOf, &numberCheckOf, &layoutCheckOf,
                          &internalCheckOf, &optimizerCheckOf})
    if (check_ == nullptr) check_ = find(name);
}

void Guard::operator()(const c10::FunctionSchema& schema, const Stack& stack) const {
  if (refused_)
    throw NativeError("TORCH_REFUSED", schema.name() + " is not offered: libtorch ends the process when its arguments do not fit");
  if (check_ != nullptr) check_(Arguments(schema, stack));
}

}  // namespace thinc::torch
