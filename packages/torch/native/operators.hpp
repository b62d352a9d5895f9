// One operator of libtorch, looked up once and called by its number from then on.
#pragma once

#include "convert-values.hpp"
#include "guards.hpp"

#include <ATen/core/dispatch/Dispatcher.h>

namespace thinc::torch {

struct Operation {
  c10::OperatorHandle handle;
  std::vector<ArgumentPlan> plans;
  Guard guard;
  /// Changes arguments that libtorch would stumble over; null for nearly all operators.
  void (*adapt)(Stack&) = nullptr;

  /// Checks the arguments on the stack and puts the results in their place.
  void run(Stack& stack) const {
    guard(handle.schema(), stack);
    if (adapt != nullptr) adapt(stack);
    handle.callBoxed(&stack);
  }
};

}  // namespace thinc::torch
