// What every source of the addon shares: the value type behind handles and the state of an environment.
#pragma once

#include <thinc/addon.hpp>
#include <thinc/handles.hpp>
#include <thinc/pins.hpp>

#include <ATen/core/Tensor.h>
#include <ATen/core/ivalue.h>

// A handle holds any value of libtorch; nearly always that is a tensor.
template <>
struct thinc::HandleTraits<c10::IValue> {
  static constexpr const char* name = "a tensor";
};

namespace thinc::torch {

using Values = HandleTable<c10::IValue>;
/// The arguments of an operator, and afterwards its results.
using Stack = std::vector<c10::IValue>;

/// The table of handles of an environment.
inline Values& valuesOf(Context& context) { return context.service<Values>(); }

/// The tensor of a handle; a TypeError that names `what` for anything else.
at::Tensor toTensor(Context& context, napi_value value, const char* what = "argument");

/// Tensors of an array of handles; `null` stands for an undefined tensor.
std::vector<at::Tensor> toTensors(Context& context, napi_value array, const char* what);

/// A handle to a tensor; `null` for an undefined one.
napi_value wrapTensor(Context& context, at::Tensor tensor);

// One function per source adds what that source exports.
void exportOperators(napi_env env, napi_value exports);
void exportTensors(napi_env env, napi_value exports);
void exportAutograd(napi_env env, napi_value exports);
void exportModes(napi_env env, napi_value exports);
void exportReplay(napi_env env, napi_value exports);
void exportJitAsync(napi_env env, napi_value exports);
void exportCallbacks(napi_env env, napi_value exports);
void exportGenerators(napi_env env, napi_value exports);
void exportDLPack(napi_env env, napi_value exports);
void exportCuda(napi_env env, napi_value exports);
void exportJit(napi_env env, napi_value exports);
void exportJitMake(napi_env env, napi_value exports);

}  // namespace thinc::torch
