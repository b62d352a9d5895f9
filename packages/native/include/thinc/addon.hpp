// The functions of an addon and its entry point.
//
//   static napi_value add(thinc::Call& call) {
//     return thinc::numberValue(call.env, thinc::toDouble(call.env, call[0], "left") + thinc::toDouble(call.env, call[1], "right"));
//   }
//   THINC_ADDON(env, exports, context) { thinc::exportFunction<&add>(env, exports, "add"); }
//
// A function opens its call, lets services do what other threads queued, and turns a C++ exception
// into a JavaScript one. Nothing is global: state hangs on `call.context` (context.hpp).
#pragma once

#include "thinc/context.hpp"
#include "thinc/napi.hpp"

namespace thinc {

/// One call from JavaScript: its environment, the addon's context, its arguments.
class Call {
 public:
  Call(napi_env callEnv, napi_callback_info info) : env(callEnv), context(Context::of(callEnv)), count_(inlineCount) {
    check(env, napi_get_cb_info(env, info, &count_, inline_, nullptr, nullptr), "arguments");
    if (count_ > inlineCount) {
      many_.resize(count_);
      check(env, napi_get_cb_info(env, info, &count_, many_.data(), nullptr, nullptr), "arguments");
    }
    context.enter();
  }
  Call(const Call&) = delete;
  Call& operator=(const Call&) = delete;

  /// How many arguments were given.
  std::size_t size() const noexcept { return count_; }
  /// Argument `index`; `undefined` when it was not given.
  napi_value operator[](std::size_t index) const {
    if (index >= count_) return undefinedValue(env);
    return many_.empty() ? inline_[index] : many_[index];
  }

  const napi_env env;
  Context& context;

 private:
  static constexpr std::size_t inlineCount = 12;
  napi_value inline_[inlineCount];
  std::vector<napi_value> many_;
  std::size_t count_;
};

/// A function of an addon. Returning nullptr gives `undefined`.
using NativeFunction = napi_value (*)(Call& call);

/// The raw callback around a native function; use through `exportFunction`.
template <NativeFunction function>
napi_value invoke(napi_env env, napi_callback_info info) {
  try {
    Call call(env, info);
    return function(call);
  } catch (...) {
    throwInFlight(env, Context::mapperOf(env));
    return nullptr;
  }
}

/// Sets `exports[name]` to a native function.
template <NativeFunction function>
void exportFunction(napi_env env, napi_value exports, const char* name) {
  napi_value value = nullptr;
  check(env, napi_create_function(env, name, NAPI_AUTO_LENGTH, invoke<function>, nullptr, &value), name);
  setProperty(env, exports, name, value);
}

/// Defines the entry point of an addon: `THINC_ADDON(env, exports, context) { exportFunction<&f>(…); }`.
/// It opens the context of the environment, keeps the library loaded for good (a worker's end must not
/// unload code that other threads still run) and turns an exception into a failed `require`.
#define THINC_ADDON(env, exports, context)                                                          \
  static void thincAddonInit(napi_env env, napi_value exports, ::thinc::Context& context);          \
  NAPI_MODULE_INIT() {                                                                              \
    try {                                                                                           \
      ::thinc::keepLibraryLoaded(reinterpret_cast<const void*>(&thincAddonInit));                   \
      thincAddonInit(env, exports, ::thinc::Context::of(env));                                      \
    } catch (...) {                                                                                 \
      ::thinc::throwInFlight(env, ::thinc::Context::mapperOf(env));                                 \
      return nullptr;                                                                               \
    }                                                                                               \
    return exports;                                                                                 \
  }                                                                                                 \
  static void thincAddonInit(napi_env env, napi_value exports, [[maybe_unused]] ::thinc::Context& context)

}  // namespace thinc
