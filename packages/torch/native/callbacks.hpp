// JavaScript functions that libtorch calls while it computes gradients.
#pragma once

#include "torch-addon.hpp"

#include <thread>

namespace thinc::torch {

/// A JavaScript function that is kept alive; it may be let go on any thread, and called on its own one.
class Callback {
 public:
  Callback(Call& call, napi_value function, const char* what);

  /// Calls the function. An exception it throws stays pending, and goes on as a C++ one.
  napi_value operator()(const std::vector<napi_value>& arguments) const;
  Context& context() const { return *context_; }

 private:
  Context* context_;
  std::thread::id thread_;
  Pin function_;
};

}  // namespace thinc::torch
