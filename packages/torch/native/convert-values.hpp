// Values of JavaScript and of operators, both ways.
#pragma once

#include "torch-addon.hpp"

#include <ATen/core/function_schema.h>

namespace thinc::torch {

/// What an argument takes, worked out once per operator so that a call need not walk type objects.
struct ArgumentPlan {
  enum class Kind : std::uint8_t {
    Tensor,
    Scalar,
    Integer,
    DType,
    Layout,
    MemoryFormat,
    Float,
    Boolean,
    String,
    Device,
    List,
    Opaque,
  };
  Kind kind = Kind::Opaque;
  bool optional = false;
  /// Whether the operator writes into it: a number cannot stand for such a tensor.
  bool written = false;
  /// The length to which a single value is repeated, where the schema has one (`int[2]`).
  std::int32_t repeat = 0;
  /// The plan of a list's elements, and their type.
  std::shared_ptr<ArgumentPlan> element;
  c10::TypePtr type;

  static ArgumentPlan of(const c10::Argument& argument);
};

/// A JavaScript value as an operator's argument; a TypeError or RangeError that names `what` when it is none.
c10::IValue toArgument(Context& context, napi_value value, const ArgumentPlan& plan, const char* what);

/// A result of an operator as a JavaScript value: tensors as handles, tuples and lists as arrays.
napi_value fromResult(Context& context, const c10::IValue& value);

/// The number libtorch knows a dtype by; a RangeError that names `what` for an unknown name.
at::ScalarType dtypeOfName(const std::string& name, const char* what);
/// The name of a dtype, as PyTorch writes it.
const char* nameOfDType(at::ScalarType dtype);
/// The place of a dtype among all names; -1 for one without a name.
int numberOfDType(at::ScalarType dtype);
/// All names of dtypes.
napi_value dtypeNamesValue(napi_env env);

}  // namespace thinc::torch
