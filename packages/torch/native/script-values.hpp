// Values of JavaScript and of TorchScript, both ways. What a value becomes is decided by the type that a schema declares.
//
// A JavaScript array stands for lists and tuples, `{ entries: [[key, value], …] }` for dicts, and for named tuples by the
// names of their fields. The other way lists and tuples are arrays; what JavaScript has no value for comes as an object
// with one telling property: `dict`, `names` (with `items`), `complex` or `opaque`.
#pragma once

#include "torch-addon.hpp"

namespace thinc::torch {

/// A JavaScript value as one of a TorchScript type; a TypeError or RangeError that names `what` when it is none.
c10::IValue toScriptValue(Context& context, napi_value value, const c10::TypePtr& type, const std::string& what);

/// A value of TorchScript as a JavaScript value.
napi_value fromScriptValue(Context& context, const c10::IValue& value);

/// Calls `visit` for every tensor inside a value, but not for those of modules inside it.
template <class Visit>
void eachTensor(const c10::IValue& value, const Visit& visit) {
  if (value.isTensor()) {
    visit(value.toTensor());
  } else if (value.isTuple()) {
    for (const auto& item : value.toTupleRef().elements()) eachTensor(item, visit);
  } else if (value.isList()) {
    for (const c10::IValue& item : value.toListRef()) eachTensor(item, visit);
  } else if (value.isGenericDict()) {
    for (const auto& entry : value.toGenericDict()) {
      eachTensor(entry.key(), visit);
      eachTensor(entry.value(), visit);
    }
  }
}

}  // namespace thinc::torch
