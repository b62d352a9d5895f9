// The state of libtorch's random numbers, for code that draws and leaves no trace.
#include "torch-addon.hpp"

#include <ATen/Context.h>
#include <ATen/core/Generator.h>

namespace thinc::torch {

namespace {

/// randomState(state?) -> the state of the CPU's random numbers before, a tensor of bytes
napi_value randomState(Call& call) {
  at::Generator generator = at::globalContext().defaultGenerator(c10::Device(c10::DeviceType::CPU));
  std::lock_guard<std::mutex> lock(generator.mutex());
  napi_value before = wrapTensor(call.context, generator.get_state());
  if (!isUndefined(call.env, call[0])) generator.set_state(toTensor(call.context, call[0], "state"));
  return before;
}

}  // namespace

void exportRandomState(napi_env env, napi_value exports) { exportFunction<&randomState>(env, exports, "randomState"); }

}  // namespace thinc::torch
