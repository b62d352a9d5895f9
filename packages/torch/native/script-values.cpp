#include "script-values.hpp"

#include "convert-values.hpp"

#include <ATen/core/Dict.h>
#include <ATen/core/List.h>
#include <ATen/core/enum_type.h>
#include <ATen/core/jit_type.h>

namespace thinc::torch {

namespace {

using c10::IValue;
using c10::TypeKind;
using c10::TypePtr;

bool isArray(napi_env env, napi_value value) {
  bool result = false;
  check(env, napi_is_array(env, value, &result), "array");
  return result;
}

bool isTypedArray(napi_env env, napi_value value) {
  bool result = false;
  check(env, napi_is_typedarray(env, value, &result), "array");
  return result;
}

const char* kindName(napi_env env, napi_value value) {
  return isArray(env, value) ? "an array" : typeName(env, value);
}

[[noreturn]] void throwMismatch(napi_env env, napi_value value, const TypePtr& type, const std::string& what) {
  throw TypeError(what + ": expected " + type->annotation_str() + ", got " + kindName(env, value));
}

// The `[key, value]` pairs of a map or an object; null for anything else.
napi_value entriesOf(napi_env env, napi_value value) {
  if (typeOf(env, value) != napi_object || isArray(env, value) || isTypedArray(env, value)) return nullptr;
  napi_value entries = property(env, value, "entries");
  return isArray(env, entries) ? entries : nullptr;
}

bool isWhole(double number) {
  return number == std::floor(number) && std::abs(number) <= 9007199254740992.0 && !(number == 0 && std::signbit(number));
}

IValue toComplex(napi_env env, napi_value value, const TypePtr& type, const std::string& what) {
  if (typeOf(env, value) == napi_number) return c10::complex<double>(toDouble(env, value), 0);
  napi_value entries = entriesOf(env, value);
  if (entries == nullptr) throwMismatch(env, value, type, what);
  double re = 0;
  double im = 0;
  for (std::uint32_t index = 0; index < arrayLength(env, entries); index++) {
    napi_value entry = element(env, entries, index);
    const std::string name = toString(env, element(env, entry, 0), what.c_str());
    if (name == "re") re = toDouble(env, element(env, entry, 1), what.c_str());
    else if (name == "im") im = toDouble(env, element(env, entry, 1), what.c_str());
    else throw TypeError(what + ": a complex number has re and im, not " + name);
  }
  return c10::complex<double>(re, im);
}

IValue toNumber(napi_env env, napi_value value, const TypePtr& type, const std::string& what) {
  switch (typeOf(env, value)) {
    case napi_bigint: return toInt64(env, value, what.c_str());
    case napi_number: {
      const double number = toDouble(env, value, what.c_str());
      if (isWhole(number)) return static_cast<std::int64_t>(number);
      return number;
    }
    default: throwMismatch(env, value, type, what);
  }
}

IValue toFloat(napi_env env, napi_value value, const TypePtr& type, const std::string& what) {
  switch (typeOf(env, value)) {
    case napi_bigint: return static_cast<double>(toInt64(env, value, what.c_str()));
    case napi_number: return toDouble(env, value, what.c_str());
    default: throwMismatch(env, value, type, what);
  }
}

IValue toList(Context& context, napi_value value, const TypePtr& type, const std::string& what) {
  const napi_env env = context.env();
  const bool typed = isTypedArray(env, value);
  if (!typed && !isArray(env, value)) throwMismatch(env, value, type, what);
  std::size_t length = 0;
  if (typed) check(env, napi_get_typedarray_info(env, value, nullptr, &length, nullptr, nullptr, nullptr), "list");
  else length = arrayLength(env, value);
  const TypePtr& item = type->castRaw<c10::ListType>()->getElementType();
  c10::impl::GenericList list(item);
  list.reserve(length);
  for (std::uint32_t index = 0; index < length; index++) {
    HandleScope scope(env);
    list.push_back(toScriptValue(context, element(env, value, index), item, what + "[" + std::to_string(index) + "]"));
  }
  // `List[int]` and its like have a representation of their own, which an IValue makes of the generic one by its element type.
  return IValue(std::move(list));
}

IValue toKey(Context& context, napi_value value, const TypePtr& type, const std::string& what) {
  const napi_env env = context.env();
  // The keys of an object are texts, whatever they mean.
  if (typeOf(env, value) == napi_string && (type->kind() == TypeKind::IntType || type->kind() == TypeKind::FloatType)) {
    napi_value number = nullptr;
    check(env, napi_coerce_to_number(env, value, &number), "key");
    return toScriptValue(context, number, type, what);
  }
  return toScriptValue(context, value, type, what);
}

IValue toDict(Context& context, napi_value value, const TypePtr& type, const std::string& what) {
  const napi_env env = context.env();
  napi_value entries = entriesOf(env, value);
  if (entries == nullptr) throwMismatch(env, value, type, what);
  const auto* dictType = type->castRaw<c10::DictType>();
  c10::impl::GenericDict dict(dictType->getKeyType(), dictType->getValueType());
  const std::uint32_t length = arrayLength(env, entries);
  for (std::uint32_t index = 0; index < length; index++) {
    HandleScope scope(env);
    napi_value entry = element(env, entries, index);
    IValue key = toKey(context, element(env, entry, 0), dictType->getKeyType(), what + ": key");
    const std::string name = key.isString() ? "\"" + key.toStringRef() + "\"" : std::to_string(index);
    dict.insert_or_assign(std::move(key),
                          toScriptValue(context, element(env, entry, 1), dictType->getValueType(), what + "[" + name + "]"));
  }
  return dict;
}

// A named tuple from an object; the order is that of the type.
std::vector<IValue> toFields(Context& context, napi_value entries, const c10::TupleType& type, const std::string& what) {
  const napi_env env = context.env();
  const auto& fields = type.schema()->arguments();
  std::vector<IValue> items(fields.size());
  std::vector<bool> given(fields.size(), false);
  for (std::uint32_t index = 0; index < arrayLength(env, entries); index++) {
    napi_value entry = element(env, entries, index);
    const std::string name = toString(env, element(env, entry, 0), what.c_str());
    std::size_t field = 0;
    while (field < fields.size() && fields[field].name() != name) field++;
    if (field == fields.size()) throw TypeError(what + ": " + type.annotation_str() + " has no field " + name);
    items[field] = toScriptValue(context, element(env, entry, 1), fields[field].type(), what + "." + name);
    given[field] = true;
  }
  for (std::size_t field = 0; field < fields.size(); field++)
    if (!given[field]) throw TypeError(what + ": the field " + fields[field].name() + " is missing");
  return items;
}

IValue toTuple(Context& context, napi_value value, const TypePtr& type, const std::string& what) {
  const napi_env env = context.env();
  const auto tupleType = type->cast<c10::TupleType>();
  const auto& types = tupleType->elements();
  std::vector<IValue> items;
  napi_value entries = tupleType->schema() ? entriesOf(env, value) : nullptr;
  if (entries != nullptr) {
    items = toFields(context, entries, *tupleType, what);
  } else {
    if (!isArray(env, value)) throwMismatch(env, value, type, what);
    const std::uint32_t length = arrayLength(env, value);
    if (length != types.size()) {
      throw TypeError(what + ": expected " + type->annotation_str() + ", an array of " + std::to_string(types.size()) +
                      ", got one of " + std::to_string(length));
    }
    for (std::uint32_t index = 0; index < length; index++) {
      HandleScope scope(env);
      items.push_back(toScriptValue(context, element(env, value, index), types[index], what + "[" + std::to_string(index) + "]"));
    }
  }
  return c10::ivalue::Tuple::createNamed(std::move(items), tupleType);
}

IValue toEnum(Context& context, napi_value value, const TypePtr& type, const std::string& what) {
  const napi_env env = context.env();
  const auto enumType = type->cast<c10::EnumType>();
  const bool text = typeOf(env, value) == napi_string;
  for (const auto& [name, member] : enumType->enumNamesValues()) {
    if (text && toString(env, value) == name)
      return IValue(c10::make_intrusive<c10::ivalue::EnumHolder>(enumType, name, member));
  }
  throw TypeError(what + ": expected the name of a member of " + type->annotation_str());
}

IValue toUnion(Context& context, napi_value value, const TypePtr& type, const std::string& what) {
  for (const TypePtr& member : type->castRaw<c10::UnionType>()->containedTypes()) {
    try {
      return toScriptValue(context, value, member, what);
    } catch (const NativeError&) {
      // The next one may take it.
    }
  }
  throwMismatch(context.env(), value, type, what);
}

// For `Any` the value says what it is.
IValue toAny(Context& context, napi_value value, const std::string& what) {
  const napi_env env = context.env();
  if (IValue* found = valuesOf(context).find(value)) return *found;
  switch (typeOf(env, value)) {
    case napi_undefined:
    case napi_null: return {};
    case napi_boolean: return toBoolean(env, value);
    case napi_string: return toString(env, value);
    case napi_bigint:
    case napi_number: return toNumber(env, value, c10::NumberType::get(), what);
    default: break;
  }
  if (isArray(env, value)) {
    std::vector<IValue> items;
    const std::uint32_t length = arrayLength(env, value);
    for (std::uint32_t index = 0; index < length; index++) {
      HandleScope scope(env);
      items.push_back(toAny(context, element(env, value, index), what));
    }
    return c10::ivalue::Tuple::create(std::move(items));
  }
  napi_value entries = entriesOf(env, value);
  if (entries == nullptr) throwMismatch(env, value, c10::AnyType::get(), what);
  c10::impl::GenericDict dict(c10::StringType::get(), c10::AnyType::get());
  for (std::uint32_t index = 0; index < arrayLength(env, entries); index++) {
    HandleScope scope(env);
    napi_value entry = element(env, entries, index);
    dict.insert_or_assign(toString(env, element(env, entry, 0), what.c_str()), toAny(context, element(env, entry, 1), what));
  }
  return dict;
}

napi_value telling(napi_env env, const char* name, napi_value value) {
  napi_value object = objectValue(env);
  setProperty(env, object, name, value);
  return object;
}

napi_value fromItems(Context& context, c10::ArrayRef<IValue> items) {
  napi_value array = arrayValue(context.env(), items.size());
  for (std::size_t index = 0; index < items.size(); index++) {
    HandleScope scope(context.env());
    setElement(context.env(), array, index, fromScriptValue(context, items[index]));
  }
  return array;
}

napi_value fromTuple(Context& context, const IValue& value) {
  const napi_env env = context.env();
  const auto& tuple = value.toTupleRef();
  napi_value items = arrayValue(env, tuple.elements().size());
  for (std::size_t index = 0; index < tuple.elements().size(); index++) {
    HandleScope scope(env);
    setElement(env, items, index, fromScriptValue(context, tuple.elements()[index]));
  }
  const auto type = tuple.type<c10::TupleType>();
  if (!type->schema()) return items;
  napi_value names = arrayValue(env, type->schema()->arguments().size());
  for (std::size_t index = 0; index < type->schema()->arguments().size(); index++)
    setElement(env, names, index, stringValue(env, type->schema()->arguments()[index].name()));
  napi_value object = telling(env, "names", names);
  setProperty(env, object, "items", items);
  return object;
}

napi_value fromDict(Context& context, const IValue& value) {
  const napi_env env = context.env();
  const auto dict = value.toGenericDict();
  napi_value entries = arrayValue(env, dict.size());
  std::size_t index = 0;
  for (const auto& entry : dict) {
    HandleScope scope(env);
    napi_value pair = arrayValue(env, 2);
    setElement(env, pair, 0, fromScriptValue(context, entry.key()));
    setElement(env, pair, 1, fromScriptValue(context, entry.value()));
    setElement(env, entries, index++, pair);
  }
  napi_value object = telling(env, "dict", entries);
  setProperty(env, object, "texts", booleanValue(env, dict.keyType()->kind() == TypeKind::StringType));
  return object;
}

}  // namespace

c10::IValue toScriptValue(Context& context, napi_value value, const TypePtr& type, const std::string& what) {
  const napi_env env = context.env();
  switch (type->kind()) {
    case TypeKind::OptionalType:
      if (isNullish(env, value)) return {};
      return toScriptValue(context, value, type->castRaw<c10::OptionalType>()->getElementType(), what);
    case TypeKind::NoneType:
      if (!isNullish(env, value)) throwMismatch(env, value, type, what);
      return {};
    case TypeKind::TensorType: {
      const IValue* found = valuesOf(context).find(value);
      if (found == nullptr || !found->isTensor()) throwMismatch(env, value, type, what);
      return *found;
    }
    case TypeKind::IntType:
      if (typeOf(env, value) != napi_number && typeOf(env, value) != napi_bigint) throwMismatch(env, value, type, what);
      return toInt64(env, value, what.c_str());
    case TypeKind::FloatType: return toFloat(env, value, type, what);
    case TypeKind::ComplexType: return toComplex(env, value, type, what);
    case TypeKind::NumberType: return toNumber(env, value, type, what);
    case TypeKind::BoolType:
      if (typeOf(env, value) != napi_boolean) throwMismatch(env, value, type, what);
      return toBoolean(env, value, what.c_str());
    case TypeKind::StringType:
      if (typeOf(env, value) != napi_string) throwMismatch(env, value, type, what);
      return toString(env, value, what.c_str());
    case TypeKind::DeviceObjType: return c10::Device(toString(env, value, what.c_str()));
    case TypeKind::ListType: return toList(context, value, type, what);
    case TypeKind::DictType: return toDict(context, value, type, what);
    case TypeKind::TupleType: return toTuple(context, value, type, what);
    case TypeKind::EnumType: return toEnum(context, value, type, what);
    case TypeKind::UnionType: return toUnion(context, value, type, what);
    case TypeKind::AnyType: return toAny(context, value, what);
    default: {
      const IValue* found = valuesOf(context).find(value);
      if (found == nullptr || !found->type()->isSubtypeOf(*type)) throwMismatch(env, value, type, what);
      return *found;
    }
  }
}

napi_value fromScriptValue(Context& context, const IValue& value) {
  const napi_env env = context.env();
  if (value.isTensor()) return wrapTensor(context, value.toTensor());
  if (value.isNone()) return nullValue(env);
  if (value.isInt()) return integerValue(env, value.toInt());
  if (value.isDouble()) return numberValue(env, value.toDouble());
  if (value.isBool()) return booleanValue(env, value.toBool());
  if (value.isString()) return stringValue(env, value.toStringRef());
  if (value.isDevice()) return stringValue(env, value.toDevice().str());
  if (value.isTuple()) return fromTuple(context, value);
  if (value.isList()) {
    const auto list = value.toList();
    std::vector<IValue> items;
    items.reserve(list.size());
    for (std::size_t index = 0; index < list.size(); index++) items.push_back(list.get(index));
    return fromItems(context, items);
  }
  if (value.isGenericDict()) return fromDict(context, value);
  if (value.isEnum()) return stringValue(env, value.toEnumHolder()->name());
  if (value.isComplexDouble()) {
    const auto number = value.toComplexDouble();
    napi_value parts = arrayValue(env, 2);
    setElement(env, parts, 0, numberValue(env, number.real()));
    setElement(env, parts, 1, numberValue(env, number.imag()));
    return telling(env, "complex", parts);
  }
  napi_value object = telling(env, "opaque", valuesOf(context).wrap(value));
  setProperty(env, object, "type", stringValue(env, value.type()->annotation_str()));
  return object;
}

}  // namespace thinc::torch
