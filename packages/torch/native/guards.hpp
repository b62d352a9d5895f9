// Checks before operators that libtorch runs into a crash instead of an error.
#pragma once

#include "torch-addon.hpp"

#include <ATen/core/function_schema.h>

namespace thinc::torch {

/// Looks at the arguments of a call and throws when libtorch would crash on them.
using Guard = void (*)(const c10::FunctionSchema& schema, const Stack& stack);

/// The check for an operator, whatever its overload; null for nearly all.
Guard guardOf(const std::string& name);

}  // namespace thinc::torch
