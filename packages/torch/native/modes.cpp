// Settings of libtorch: of this thread (gradients) or of the process (threads, seed, determinism).
#include "torch-addon.hpp"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/core/Generator.h>
#include <c10/core/GradMode.h>

namespace thinc::torch {

namespace {

// Each mode gives its value, and takes a new one when `value` is not null.

napi_value gradMode(napi_env env, napi_value value) {
  napi_value before = booleanValue(env, c10::GradMode::is_enabled());
  if (value != nullptr) c10::GradMode::set_enabled(toBoolean(env, value, "grad"));
  return before;
}

napi_value threadsMode(napi_env env, napi_value value) {
  napi_value before = numberValue(env, at::get_num_threads());
  if (value != nullptr) {
    const std::size_t threads = toSize(env, value, "threads", 4096);
    if (threads == 0) throw RangeError("threads: at least 1 is needed");
    at::set_num_threads(static_cast<int>(threads));
  }
  return before;
}

napi_value deterministicMode(napi_env env, napi_value value) {
  napi_value before = booleanValue(env, at::globalContext().deterministicAlgorithms());
  if (value != nullptr) at::globalContext().setDeterministicAlgorithms(toBoolean(env, value, "deterministic"), false);
  return before;
}

napi_value seedMode(napi_env env, napi_value value) {
  at::Generator generator = at::globalContext().defaultGenerator(c10::Device(c10::DeviceType::CPU));
  std::lock_guard<std::mutex> lock(generator.mutex());
  napi_value before = bigintValue(env, generator.current_seed());
  if (value != nullptr) {
    const bool big = typeOf(env, value) == napi_bigint;
    generator.set_current_seed(big ? toUint64(env, value, "seed") : static_cast<std::uint64_t>(toInt64(env, value, "seed")));
  }
  return before;
}

/// mode(name, value?) -> the value before.
napi_value mode(Call& call) {
  const std::string name = toString(call.env, call[0], "mode");
  napi_value value = isUndefined(call.env, call[1]) ? nullptr : call[1];
  if (name == "grad") return gradMode(call.env, value);
  if (name == "threads") return threadsMode(call.env, value);
  if (name == "deterministic") return deterministicMode(call.env, value);
  if (name == "seed") return seedMode(call.env, value);
  throw RangeError("mode: there is none called \"" + name + "\"");
}

}  // namespace

void exportModes(napi_env env, napi_value exports) { exportFunction<&mode>(env, exports, "mode"); }

}  // namespace thinc::torch
