// Small helpers over the Node-API C interface: calls, arguments, values, errors.
//
// Every addon of the project is written against plain `node_api.h` at version 8, so that one
// binary serves every supported Node. What the C interface leaves to each addon is here, once:
//
//   * exceptions instead of status codes: `check`, `TypeError`, `RangeError`, `NativeError`;
//   * values both ways: strings, numbers, bigints, booleans, arrays, objects;
//   * `throwInFlight`: the C++ exception in flight as a JavaScript one, with an engine's own mapping.
//
// Calls, functions and the entry point of an addon are in addon.hpp.
// Requires C++17 with exceptions.
#pragma once

#ifndef NAPI_VERSION
#define NAPI_VERSION 8
#endif
#include <node_api.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <limits>
#include <new>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace thinc {

// ---------------------------------------------------------------- errors

/// The JavaScript class an error becomes.
enum class ErrorKind { Error, TypeError, RangeError };

/// An error with a JavaScript class and a `code` property; the base of those below.
class NativeError : public std::runtime_error {
 public:
  NativeError(ErrorKind kind, std::string code, const std::string& message)
      : std::runtime_error(message), kind_(kind), code_(std::move(code)) {}
  NativeError(std::string code, const std::string& message)
      : NativeError(ErrorKind::Error, std::move(code), message) {}
  ErrorKind kind() const noexcept { return kind_; }
  const std::string& code() const noexcept { return code_; }

 private:
  ErrorKind kind_;
  std::string code_;
};

/// A JavaScript value of the wrong type: becomes a `TypeError`.
class TypeError : public NativeError {
 public:
  explicit TypeError(const std::string& message, std::string code = "ERR_INVALID_ARG_TYPE")
      : NativeError(ErrorKind::TypeError, std::move(code), message) {}
};

/// A JavaScript value of the right type outside its range: becomes a `RangeError`.
class RangeError : public NativeError {
 public:
  explicit RangeError(const std::string& message, std::string code = "ERR_OUT_OF_RANGE")
      : NativeError(ErrorKind::RangeError, std::move(code), message) {}
};

/// A JavaScript exception is already pending (or the thread is being terminated): unwind, add nothing.
class PendingException : public std::exception {
 public:
  const char* what() const noexcept override { return "a JavaScript exception is pending"; }
};

/// Throws what the last failed Node-API call left behind.
[[noreturn]] inline void throwStatus(napi_env env, napi_status status, const char* what) {
  bool pending = false;
  napi_is_exception_pending(env, &pending);
  // Status 23 is napi_cannot_run_js: a worker is being terminated.
  if (pending || status == napi_pending_exception || static_cast<int>(status) == 23) throw PendingException();
  const napi_extended_error_info* info = nullptr;
  napi_get_last_error_info(env, &info);
  std::string message = what;
  message += ": ";
  message += info != nullptr && info->error_message != nullptr ? info->error_message : "unknown Node-API error";
  throw NativeError("THINC_NODE_API", message);
}

/// Turns a failed status into an exception; `what` names the step in the message.
inline void check(napi_env env, napi_status status, const char* what) {
  if (status != napi_ok) throwStatus(env, status, what);
}

/// Throws a JavaScript error; does nothing when one is pending already.
inline void throwError(napi_env env, ErrorKind kind, const char* code, const char* message) noexcept {
  switch (kind) {
    case ErrorKind::TypeError: napi_throw_type_error(env, code, message); return;
    case ErrorKind::RangeError: napi_throw_range_error(env, code, message); return;
    case ErrorKind::Error: napi_throw_error(env, code, message); return;
  }
}

/// Maps the exception in flight to a JavaScript error; true when it threw one. Install with
/// `Context::mapErrors`. It runs inside a catch block: rethrow with `throw;` and catch what the
/// engine throws; leave the rest alone, the default mapping takes it.
using ErrorMapper = bool (*)(napi_env env);

/// Throws the C++ exception in flight as a JavaScript error. Call inside `catch (...)` only.
inline void throwInFlight(napi_env env, ErrorMapper mapper) noexcept {
  try {
    if (mapper != nullptr && mapper(env)) return;
  } catch (...) {
    // What the mapper does not catch comes out of its `throw;`: the same exception, handled below.
  }
  try {
    throw;
  } catch (const PendingException&) {
  } catch (const NativeError& error) {
    throwError(env, error.kind(), error.code().c_str(), error.what());
  } catch (const std::bad_alloc&) {
    throwError(env, ErrorKind::RangeError, "ERR_MEMORY_ALLOCATION_FAILED", "out of memory in native code");
  } catch (const std::exception& error) {
    throwError(env, ErrorKind::Error, "THINC_NATIVE", error.what());
  } catch (...) {
    throwError(env, ErrorKind::Error, "THINC_NATIVE", "unknown C++ exception");
  }
}

// ---------------------------------------------------------------- scopes

/// Frees the local handles made inside it; use one per turn of a long loop.
class HandleScope {
 public:
  explicit HandleScope(napi_env env) : env_(env) { opened_ = napi_open_handle_scope(env, &scope_) == napi_ok; }
  ~HandleScope() {
    if (opened_) napi_close_handle_scope(env_, scope_);
  }
  HandleScope(const HandleScope&) = delete;
  HandleScope& operator=(const HandleScope&) = delete;

 private:
  napi_env env_;
  napi_handle_scope scope_ = nullptr;
  bool opened_ = false;
};

// ---------------------------------------------------------------- JavaScript -> C++

inline napi_valuetype typeOf(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  check(env, napi_typeof(env, value, &type), "typeof");
  return type;
}

/// The name of a value's type, for messages.
inline const char* typeName(napi_env env, napi_value value) {
  switch (typeOf(env, value)) {
    case napi_undefined: return "undefined";
    case napi_null: return "null";
    case napi_boolean: return "a boolean";
    case napi_number: return "a number";
    case napi_string: return "a string";
    case napi_symbol: return "a symbol";
    case napi_object: return "an object";
    case napi_function: return "a function";
    case napi_external: return "a native handle";
    case napi_bigint: return "a bigint";
  }
  return "an unknown value";
}

[[noreturn]] inline void throwExpected(napi_env env, napi_value value, const char* what, const char* expected) {
  throw TypeError(std::string(what) + ": expected " + expected + ", got " + typeName(env, value));
}

inline bool isUndefined(napi_env env, napi_value value) { return typeOf(env, value) == napi_undefined; }

/// True for `null` and `undefined`.
inline bool isNullish(napi_env env, napi_value value) {
  const napi_valuetype type = typeOf(env, value);
  return type == napi_null || type == napi_undefined;
}

inline std::string toString(napi_env env, napi_value value, const char* what = "argument") {
  // Most are short, and asking for the length first takes as long as reading them.
  char brief[64];
  std::size_t length = 0;
  if (napi_get_value_string_utf8(env, value, brief, sizeof brief, &length) != napi_ok) throwExpected(env, value, what, "a string");
  // A full buffer may be only the beginning; one that ends up to three bytes earlier was cut before a character.
  if (length + 4 < sizeof brief) return std::string(brief, length);
  check(env, napi_get_value_string_utf8(env, value, nullptr, 0, &length), what);
  std::string text(length, '\0');
  check(env, napi_get_value_string_utf8(env, value, text.data(), length + 1, &length), what);
  return text;
}

inline bool toBoolean(napi_env env, napi_value value, const char* what = "argument") {
  bool result = false;
  if (napi_get_value_bool(env, value, &result) != napi_ok) throwExpected(env, value, what, "a boolean");
  return result;
}

inline double toDouble(napi_env env, napi_value value, const char* what = "argument") {
  double result = 0;
  if (napi_get_value_double(env, value, &result) != napi_ok) throwExpected(env, value, what, "a number");
  return result;
}

/// A whole number: a bigint that fits 64 bits, or a number without a fraction up to 2^53.
inline std::int64_t toInt64(napi_env env, napi_value value, const char* what = "argument") {
  double number = 0;
  if (napi_get_value_double(env, value, &number) == napi_ok) {
    if (!(number == std::floor(number)) || std::abs(number) > 9007199254740992.0)
      throw RangeError(std::string(what) + ": expected a whole number up to 2^53, got " + std::to_string(number));
    return static_cast<std::int64_t>(number);
  }
  std::int64_t result = 0;
  bool lossless = false;
  if (napi_get_value_bigint_int64(env, value, &result, &lossless) != napi_ok)
    throwExpected(env, value, what, "a whole number");
  if (!lossless) throw RangeError(std::string(what) + ": the bigint does not fit 64 bits");
  return result;
}

/// A length or an index: a whole number from 0 up to `limit`.
inline std::size_t toSize(napi_env env, napi_value value, const char* what = "argument",
                          std::size_t limit = std::numeric_limits<std::int64_t>::max()) {
  const std::int64_t number = toInt64(env, value, what);
  if (number < 0 || static_cast<std::uint64_t>(number) > limit)
    throw RangeError(std::string(what) + ": expected 0 to " + std::to_string(limit) + ", got " + std::to_string(number));
  return static_cast<std::size_t>(number);
}

/// An address or another unsigned 64-bit value: a bigint.
inline std::uint64_t toUint64(napi_env env, napi_value value, const char* what = "argument") {
  std::uint64_t result = 0;
  bool lossless = false;
  if (napi_get_value_bigint_uint64(env, value, &result, &lossless) != napi_ok)
    throwExpected(env, value, what, "a bigint");
  if (!lossless) throw RangeError(std::string(what) + ": the bigint does not fit 64 unsigned bits");
  return result;
}

inline std::uint32_t arrayLength(napi_env env, napi_value value, const char* what = "argument") {
  bool isArray = false;
  check(env, napi_is_array(env, value, &isArray), what);
  if (!isArray) throwExpected(env, value, what, "an array");
  std::uint32_t length = 0;
  check(env, napi_get_array_length(env, value, &length), what);
  return length;
}

inline napi_value element(napi_env env, napi_value array, std::uint32_t index) {
  napi_value result = nullptr;
  check(env, napi_get_element(env, array, index, &result), "array element");
  return result;
}

inline napi_value property(napi_env env, napi_value object, const char* name) {
  napi_value result = nullptr;
  check(env, napi_get_named_property(env, object, name, &result), name);
  return result;
}

/// `convert(env, element, what)` over a JavaScript array.
template <class Item, class Convert>
std::vector<Item> toVector(napi_env env, napi_value array, Convert convert, const char* what = "argument") {
  const std::uint32_t length = arrayLength(env, array, what);
  std::vector<Item> items;
  items.reserve(length);
  for (std::uint32_t index = 0; index < length; index++) {
    // A scope per element, so that a long array does not fill the call's scope.
    HandleScope scope(env);
    items.push_back(convert(env, element(env, array, index), what));
  }
  return items;
}

/// Whole numbers, such as a shape.
inline std::vector<std::int64_t> toInt64Vector(napi_env env, napi_value array, const char* what = "argument") {
  const std::uint32_t length = arrayLength(env, array, what);
  std::vector<std::int64_t> items;
  items.reserve(length);
  // Opening a scope takes as long as reading a number: one for many of them.
  constexpr std::uint32_t most = 64;
  for (std::uint32_t begin = 0; begin < length; begin += most) {
    HandleScope scope(env);
    for (std::uint32_t index = begin; index < length && index - begin < most; index++)
      items.push_back(toInt64(env, element(env, array, index), what));
  }
  return items;
}

inline std::vector<std::string> toStringVector(napi_env env, napi_value array, const char* what = "argument") {
  return toVector<std::string>(env, array, toString, what);
}

// ---------------------------------------------------------------- C++ -> JavaScript

inline napi_value undefinedValue(napi_env env) {
  napi_value result = nullptr;
  check(env, napi_get_undefined(env, &result), "undefined");
  return result;
}

inline napi_value nullValue(napi_env env) {
  napi_value result = nullptr;
  check(env, napi_get_null(env, &result), "null");
  return result;
}

inline napi_value booleanValue(napi_env env, bool value) {
  napi_value result = nullptr;
  check(env, napi_get_boolean(env, value, &result), "boolean");
  return result;
}

inline napi_value numberValue(napi_env env, double value) {
  napi_value result = nullptr;
  check(env, napi_create_double(env, value, &result), "number");
  return result;
}

/// A number where 53 bits hold the value, else a bigint.
inline napi_value integerValue(napi_env env, std::int64_t value) {
  napi_value result = nullptr;
  constexpr std::int64_t safe = 9007199254740991;
  check(env,
        value >= -safe && value <= safe ? napi_create_int64(env, value, &result)
                                        : napi_create_bigint_int64(env, value, &result),
        "integer");
  return result;
}

inline napi_value bigintValue(napi_env env, std::uint64_t value) {
  napi_value result = nullptr;
  check(env, napi_create_bigint_uint64(env, value, &result), "bigint");
  return result;
}

/// The address of native memory as a bigint.
inline napi_value addressValue(napi_env env, const void* pointer) {
  return bigintValue(env, static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(pointer)));
}

inline napi_value stringValue(napi_env env, const char* text, std::size_t length) {
  napi_value result = nullptr;
  check(env, napi_create_string_utf8(env, text, length, &result), "string");
  return result;
}

inline napi_value stringValue(napi_env env, const std::string& text) {
  return stringValue(env, text.data(), text.size());
}

inline napi_value arrayValue(napi_env env, std::size_t length) {
  napi_value result = nullptr;
  check(env, napi_create_array_with_length(env, length, &result), "array");
  return result;
}

inline napi_value objectValue(napi_env env) {
  napi_value result = nullptr;
  check(env, napi_create_object(env, &result), "object");
  return result;
}

inline void setElement(napi_env env, napi_value array, std::size_t index, napi_value value) {
  check(env, napi_set_element(env, array, static_cast<std::uint32_t>(index), value), "array element");
}

inline void setProperty(napi_env env, napi_value object, const char* name, napi_value value) {
  check(env, napi_set_named_property(env, object, name, value), name);
}

inline napi_value int64ArrayValue(napi_env env, const std::int64_t* values, std::size_t count) {
  napi_value array = arrayValue(env, count);
  for (std::size_t index = 0; index < count; index++) setElement(env, array, index, integerValue(env, values[index]));
  return array;
}

}  // namespace thinc
