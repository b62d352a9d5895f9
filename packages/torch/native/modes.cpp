// Settings of libtorch: of this thread (gradients, autocast) or of the process (threads, seed, determinism).
#include "convert-values.hpp"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <ATen/core/Generator.h>
#include <c10/core/DefaultDtype.h>
#include <c10/core/GradMode.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <c10/core/InferenceMode.h>

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

// libtorch makes its inter-op threads once, at the first work for them.
napi_value interopThreadsMode(napi_env env, napi_value value) {
  napi_value before = numberValue(env, static_cast<double>(at::get_num_interop_threads()));
  if (value != nullptr) {
    const std::size_t threads = toSize(env, value, "interopThreads", 4096);
    if (threads == 0) throw RangeError("interopThreads: at least 1 is needed");
    at::set_num_interop_threads(static_cast<int>(threads));
  }
  return before;
}

napi_value deterministicMode(napi_env env, napi_value value) {
  napi_value before = booleanValue(env, at::globalContext().deterministicAlgorithms());
  if (value != nullptr) at::globalContext().setDeterministicAlgorithms(toBoolean(env, value, "deterministic"), false);
  return before;
}

napi_value defaultDTypeMode(napi_env env, napi_value value) {
  napi_value before = stringValue(env, nameOfDType(c10::get_default_dtype_as_scalartype()));
  if (value != nullptr) {
    const at::ScalarType dtype = dtypeOfName(toString(env, value, "defaultDtype"), "defaultDtype");
    if (!at::isFloatingType(dtype) || c10::elementSize(dtype) == 1) throw TypeError("defaultDtype: expected a dtype of floating point numbers");
    c10::set_default_dtype(c10::scalarTypeToTypeMeta(dtype));
  }
  return before;
}

napi_value inferenceMode(napi_env env) { return booleanValue(env, c10::InferenceMode::is_enabled()); }

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
  if (name == "interopThreads") return interopThreadsMode(call.env, value);
  if (name == "deterministic") return deterministicMode(call.env, value);
  if (name == "defaultDtype") return defaultDTypeMode(call.env, value);
  if (name == "inference") return inferenceMode(call.env);
  if (name == "seed") return seedMode(call.env, value);
  throw RangeError("mode: there is none called \"" + name + "\"");
}

c10::DeviceType deviceTypeOf(napi_env env, napi_value value) {
  return c10::Device(toString(env, value, "device")).type();
}

/// autocast(device, step, enabled?, dtype?, cacheEnabled?) -> [enabled, dtype, cacheEnabled] as they were.
///
/// A step of 1 enters a scope and -1 leaves it; 0 asks only. Casts of weights are kept within the outermost scope.
napi_value autocast(Call& call) {
  const c10::DeviceType device = deviceTypeOf(call.env, call[0]);
  if (!at::autocast::is_autocast_available(device)) throw RangeError("autocast: there is none for this device");
  const std::int64_t step = toInt64(call.env, call[1], "step");
  napi_value before = arrayValue(call.env, 3);
  setElement(call.env, before, 0, booleanValue(call.env, at::autocast::is_autocast_enabled(device)));
  setElement(call.env, before, 1, stringValue(call.env, nameOfDType(at::autocast::get_autocast_dtype(device))));
  setElement(call.env, before, 2, booleanValue(call.env, at::autocast::is_autocast_cache_enabled()));
  if (step == 0) return before;
  const bool enabled = toBoolean(call.env, call[2], "enabled");
  const at::ScalarType dtype = dtypeOfName(toString(call.env, call[3], "dtype"), "dtype");
  const bool cacheEnabled = toBoolean(call.env, call[4], "cacheEnabled");
  // Nothing below fails, so that every step in has its step out.
  if (step > 0) {
    at::autocast::increment_nesting();
  } else if (at::autocast::decrement_nesting() == 0) {
    at::autocast::clear_cache();
  }
  at::autocast::set_autocast_enabled(device, enabled);
  at::autocast::set_autocast_dtype(device, dtype);
  at::autocast::set_autocast_cache_enabled(cacheEnabled);
  return before;
}

/// deviceCount(type) -> how many devices of a type libtorch can use; 0 for those it has no code for.
napi_value deviceCount(Call& call) {
  const c10::DeviceType type = deviceTypeOf(call.env, call[0]);
  if (type == c10::DeviceType::CPU) return numberValue(call.env, 1);
  if (!c10::impl::hasDeviceGuardImpl(type)) return numberValue(call.env, 0);
  return numberValue(call.env, c10::impl::getDeviceGuardImpl(type)->deviceCount());
}

/// runInference(enabled, body) -> what `body` gives; it runs with inference mode on or off.
napi_value runInference(Call& call) {
  const c10::InferenceMode guard(toBoolean(call.env, call[0], "enabled"));
  napi_value result = nullptr;
  check(call.env, napi_call_function(call.env, undefinedValue(call.env), call[1], 0, nullptr, &result), "body");
  return result;
}

}  // namespace

void exportModes(napi_env env, napi_value exports) {
  exportFunction<&mode>(env, exports, "mode");
  exportFunction<&autocast>(env, exports, "autocast");
  exportFunction<&deviceCount>(env, exports, "deviceCount");
  exportFunction<&runInference>(env, exports, "runInference");
}

}  // namespace thinc::torch
