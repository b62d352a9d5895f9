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
};

}  // namespace thinc::torch
