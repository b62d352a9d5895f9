// Checks before operators that libtorch runs into a crash instead of an error; guards/ has one source per kind.
#pragma once

#include "torch-addon.hpp"

#include <ATen/core/function_schema.h>

namespace thinc::torch {

class Arguments;

/// The check before an operator, whatever its overload; nothing for nearly all.
class Guard {
 public:
  /// @param operatorName With its namespace: "aten::add".
  explicit Guard(const std::string& operatorName);

  /// Looks at the arguments of a call and throws when libtorch would crash on them.
  void operator()(const c10::FunctionSchema& schema, const Stack& stack) const;

 private:
  void (*check_)(const Arguments&) = nullptr;
  bool refused_ = false;
};

}  // namespace thinc::torch
