// The arguments of one call by the names in the operator's schema.
#pragma once

#include "torch-addon.hpp"

#include <ATen/core/function_schema.h>

namespace thinc::torch {

class NamedArguments {
 public:
  NamedArguments(const c10::FunctionSchema& schema, const Stack& stack) : schema_(schema), stack_(stack) {}

  /// The value; null where there is no argument of this name.
  const c10::IValue* find(const char* name) const {
    for (std::size_t index = 0; index < stack_.size(); index++)
      if (schema_.arguments()[index].name() == name) return &stack_[index];
    return nullptr;
  }

  /// Whether there is such an argument, and it is true.
  bool flag(const char* name) const {
    const c10::IValue* value = find(name);
    return value != nullptr && value->isBool() && value->toBool();
  }

 protected:
  const c10::FunctionSchema& schema_;
  const Stack& stack_;
};

}  // namespace thinc::torch
