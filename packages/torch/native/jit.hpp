// What the sources for TorchScript share.
#pragma once

#include "script-values.hpp"

#include <unordered_map>

#include <torch/csrc/jit/api/module.h>

namespace thinc::torch {

/// The TorchScript module of a handle; a TypeError that names `what` for anything else.
::torch::jit::Module toModule(Context& context, napi_value value, const char* what = "module");

/// About how much memory the methods of a module take, without those of its parts. V8 does not know of it, and would see no
/// reason to look for modules that nobody has any more.
std::int64_t bytesOfCode(const ::torch::jit::Module& module);

/// A handle to a TorchScript module.
napi_value wrapModule(Context& context, const ::torch::jit::Module& module);

/// A call of a method, as JavaScript gave it: (module, method, arguments, names of keywords, their values).
struct ScriptCall {
  ::torch::jit::Module module;
  std::string method;
  Stack arguments;
  std::unordered_map<std::string, c10::IValue> keywords;

  static ScriptCall of(Call& call);
  c10::IValue run();
};

/// Runs what compiles or runs TorchScript. Its exceptions say everything in one text of many lines, with the trace of the
/// program; that text comes as an error with the code TORCH_SCRIPT.
template <class Body>
auto runningScript(const Body& body) -> decltype(body()) {
  try {
    return body();
  } catch (const NativeError&) {
    throw;
  } catch (const PendingException&) {
    throw;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const c10::Error& error) {
    const std::string text = error.what_without_backtrace();
    if (text.find("TorchScript") == std::string::npos) throw;
    throw NativeError("TORCH_SCRIPT", text);
  } catch (const std::exception& error) {
    throw NativeError("TORCH_SCRIPT", error.what());
  }
}

}  // namespace thinc::torch
