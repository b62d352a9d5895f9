#include "convert-values.hpp"

#include <ATen/ops/scalar_tensor.h>
#include <c10/core/TensorOptions.h>

#include <array>

namespace thinc::torch {

namespace {

using Kind = ArgumentPlan::Kind;
using c10::TypeKind;

struct DTypeName {
  const char* name;
  at::ScalarType dtype;
};

constexpr std::array<DTypeName, 24> dtypeNames{{
    {"float32", at::kFloat},
    {"float64", at::kDouble},
    {"int64", at::kLong},
    {"int32", at::kInt},
    {"bool", at::kBool},
    {"uint8", at::kByte},
    {"int8", at::kChar},
    {"int16", at::kShort},
    {"uint16", at::kUInt16},
    {"uint32", at::kUInt32},
    {"uint64", at::kUInt64},
    {"float16", at::kHalf},
    {"bfloat16", at::kBFloat16},
    {"complex32", at::kComplexHalf},
    {"complex64", at::kComplexFloat},
    {"complex128", at::kComplexDouble},
    {"quint8", at::kQUInt8},
    {"qint8", at::kQInt8},
    {"qint32", at::kQInt32},
    {"quint4x2", at::kQUInt4x2},
    {"float8_e5m2", at::kFloat8_e5m2},
    {"float8_e4m3fn", at::kFloat8_e4m3fn},
    {"float8_e5m2fnuz", at::kFloat8_e5m2fnuz},
    {"float8_e4m3fnuz", at::kFloat8_e4m3fnuz},
}};

constexpr std::array<const char*, 4> layoutNames{"strided", "sparse", "sparseCsr", "mkldnn"};
constexpr std::array<const char*, 4> memoryFormatNames{"contiguousFormat", "preserveFormat", "channelsLast", "channelsLast3d"};

template <std::size_t N>
std::int64_t indexOfName(const std::array<const char*, N>& names, const std::string& name, const char* what) {
  std::string known;
  for (std::size_t index = 0; index < N; index++) {
    if (name == names[index]) return static_cast<std::int64_t>(index);
    known += (index == 0 ? "" : ", ") + std::string(names[index]);
  }
  throw RangeError(std::string(what) + ": expected one of " + known + ", got \"" + name + "\"");
}

Kind kindOf(const c10::Type& type) {
  switch (type.kind()) {
    case TypeKind::TensorType: return Kind::Tensor;
    case TypeKind::NumberType: return Kind::Scalar;
    case TypeKind::IntType:
    case TypeKind::SymIntType:
    case TypeKind::QSchemeType: return Kind::Integer;
    case TypeKind::ScalarTypeType: return Kind::DType;
    case TypeKind::LayoutType: return Kind::Layout;
    case TypeKind::MemoryFormatType: return Kind::MemoryFormat;
    case TypeKind::FloatType:
    case TypeKind::SymFloatType: return Kind::Float;
    case TypeKind::BoolType:
    case TypeKind::SymBoolType: return Kind::Boolean;
    case TypeKind::StringType: return Kind::String;
    case TypeKind::DeviceObjType: return Kind::Device;
    case TypeKind::ListType: return Kind::List;
    default: return Kind::Opaque;
  }
}

// `real` is the type as written in the schema (ScalarType), `type` the one values have (int).
ArgumentPlan planOf(const c10::TypePtr& real, const c10::TypePtr& type) {
  if (real->kind() == TypeKind::OptionalType) {
    ArgumentPlan plan = planOf(real->castRaw<c10::OptionalType>()->getElementType(),
                               type->kind() == TypeKind::OptionalType ? type->castRaw<c10::OptionalType>()->getElementType() : type);
    plan.optional = true;
    return plan;
  }
  ArgumentPlan plan;
  plan.kind = kindOf(*real);
  plan.type = type;
  if (plan.kind == Kind::List) {
    const auto& realElement = real->castRaw<c10::ListType>()->getElementType();
    const auto& element = type->kind() == TypeKind::ListType ? type->castRaw<c10::ListType>()->getElementType() : realElement;
    plan.element = std::make_shared<ArgumentPlan>(planOf(realElement, element));
    plan.type = c10::ListType::create(element);
  }
  return plan;
}

// What a plain number cannot say: a Float64Array of one element is a float, even a whole one, and of two a complex number.
at::Scalar scalarOfArray(napi_env env, napi_value value, const char* what) {
  bool isTyped = false;
  check(env, napi_is_typedarray(env, value, &isTyped), what);
  napi_typedarray_type type = napi_int8_array;
  std::size_t length = 0;
  void* data = nullptr;
  if (isTyped) check(env, napi_get_typedarray_info(env, value, &type, &length, &data, nullptr, nullptr), what);
  if (type != napi_float64_array || length < 1 || length > 2) throwExpected(env, value, what, "a number, a bigint or a boolean");
  const auto* numbers = static_cast<const double*>(data);
  return length == 1 ? at::Scalar(numbers[0]) : at::Scalar(c10::complex<double>(numbers[0], numbers[1]));
}

// Integers stay integers; -0 and numbers beyond 2^53 are floats, as an integer would lose them.
at::Scalar toScalar(napi_env env, napi_value value, const char* what) {
  switch (typeOf(env, value)) {
    case napi_bigint: return toInt64(env, value, what);
    case napi_boolean: return toBoolean(env, value, what);
    case napi_number: {
      const double number = toDouble(env, value, what);
      if (number == std::floor(number) && std::abs(number) <= 9007199254740992.0 && !(number == 0 && std::signbit(number)))
        return static_cast<std::int64_t>(number);
      return number;
    }
    case napi_object: return scalarOfArray(env, value, what);
    default: throwExpected(env, value, what, "a number, a bigint or a boolean");
  }
}

// A number where a tensor is taken counts as a Python number does: it does not decide the result's dtype.
at::Tensor wrappedNumber(napi_env env, napi_value value, const char* what) {
  const at::Scalar scalar = toScalar(env, value, what);
  const at::ScalarType dtype = scalar.type();
  at::Tensor tensor = at::scalar_tensor(scalar, at::TensorOptions().dtype(dtype));
  tensor.unsafeGetTensorImpl()->set_wrapped_number(true);
  return tensor;
}

at::Tensor toTensorArgument(Context& context, napi_value value, const char* what) {
  switch (typeOf(context.env(), value)) {
    case napi_number:
    case napi_boolean:
    case napi_bigint: return wrappedNumber(context.env(), value, what);
    case napi_object: {
      bool isTyped = false;
      check(context.env(), napi_is_typedarray(context.env(), value, &isTyped), what);
      return isTyped ? wrappedNumber(context.env(), value, what) : toTensor(context, value, what);
    }
    default: return toTensor(context, value, what);
  }
}

template <class Item, class Convert>
c10::IValue listOf(Context& context, napi_value value, const ArgumentPlan& plan, const char* what, Convert convert) {
  const napi_env env = context.env();
  c10::List<Item> list;
  bool isArray = false;
  check(env, napi_is_array(env, value, &isArray), what);
  if (!isArray) {
    bool isTyped = false;
    check(env, napi_is_typedarray(env, value, &isTyped), what);
    if (!isTyped) {
      if (plan.repeat <= 0) throwExpected(env, value, what, "an array");
      const Item item = convert(value);
      for (std::int32_t index = 0; index < plan.repeat; index++) list.push_back(item);
      return list;
    }
  }
  std::size_t length = 0;
  if (isArray) {
    length = arrayLength(env, value, what);
  } else {
    check(env, napi_get_typedarray_info(env, value, nullptr, &length, nullptr, nullptr, nullptr), what);
  }
  list.reserve(length);
  for (std::uint32_t index = 0; index < length; index++) {
    HandleScope scope(env);
    list.push_back(convert(element(env, value, index)));
  }
  return list;
}

c10::IValue toList(Context& context, napi_value value, const ArgumentPlan& plan, const char* what) {
  const napi_env env = context.env();
  const ArgumentPlan& items = *plan.element;
  if (!items.optional) {
    switch (items.kind) {
      case Kind::Integer:
        return listOf<std::int64_t>(context, value, plan, what, [&](napi_value item) { return toInt64(env, item, what); });
      case Kind::Float:
        return listOf<double>(context, value, plan, what, [&](napi_value item) { return toDouble(env, item, what); });
      case Kind::Boolean:
        return listOf<bool>(context, value, plan, what, [&](napi_value item) { return toBoolean(env, item, what); });
      case Kind::String:
        return listOf<std::string>(context, value, plan, what, [&](napi_value item) { return toString(env, item, what); });
      case Kind::Tensor: return toTensors(context, value, what);
      default: break;
    }
  }
  c10::impl::GenericList list(plan.type->castRaw<c10::ListType>()->getElementType());
  const std::uint32_t length = arrayLength(env, value, what);
  for (std::uint32_t index = 0; index < length; index++) {
    HandleScope scope(env);
    list.push_back(toArgument(context, element(env, value, index), items, what));
  }
  return list;
}

}  // namespace

at::ScalarType dtypeOfName(const std::string& name, const char* what) {
  for (const DTypeName& entry : dtypeNames)
    if (name == entry.name) return entry.dtype;
  throw RangeError(std::string(what) + ": there is no dtype \"" + name + "\"");
}

const char* nameOfDType(at::ScalarType dtype) {
  const int number = numberOfDType(dtype);
  return number < 0 ? "unknown" : dtypeNames[static_cast<std::size_t>(number)].name;
}

int numberOfDType(at::ScalarType dtype) {
  for (std::size_t number = 0; number < dtypeNames.size(); number++)
    if (dtype == dtypeNames[number].dtype) return static_cast<int>(number);
  return -1;
}

napi_value dtypeNamesValue(napi_env env) {
  napi_value names = arrayValue(env, dtypeNames.size());
  for (std::size_t number = 0; number < dtypeNames.size(); number++)
    setElement(env, names, number, stringValue(env, dtypeNames[number].name));
  return names;
}

ArgumentPlan ArgumentPlan::of(const c10::Argument& argument) {
  ArgumentPlan plan = planOf(argument.real_type(), argument.type());
  plan.repeat = argument.N().value_or(0);
  plan.written = argument.alias_info() != nullptr && argument.alias_info()->isWrite();
  return plan;
}

c10::IValue toArgument(Context& context, napi_value value, const ArgumentPlan& plan, const char* what) {
  const napi_env env = context.env();
  if (isNullish(env, value)) {
    if (plan.optional) return {};
    if (plan.kind != Kind::Opaque) throwExpected(env, value, what, "a value");
  }
  switch (plan.kind) {
    case Kind::Tensor: return plan.written ? toTensor(context, value, what) : toTensorArgument(context, value, what);
    case Kind::Scalar: return toScalar(env, value, what);
    case Kind::Integer: return toInt64(env, value, what);
    case Kind::DType: return static_cast<std::int64_t>(dtypeOfName(toString(env, value, what), what));
    case Kind::Layout: return indexOfName(layoutNames, toString(env, value, what), what);
    case Kind::MemoryFormat: return indexOfName(memoryFormatNames, toString(env, value, what), what);
    case Kind::Float: return toDouble(env, value, what);
    case Kind::Boolean: return toBoolean(env, value, what);
    case Kind::String: return toString(env, value, what);
    case Kind::Device: return c10::Device(toString(env, value, what));
    case Kind::List: return toList(context, value, plan, what);
    case Kind::Opaque: {
      c10::IValue* found = valuesOf(context).find(value);
      if (found == nullptr) throwExpected(env, value, what, plan.type->str().c_str());
      if (!found->type()->isSubtypeOf(*plan.type))
        throw TypeError(std::string(what) + ": expected " + plan.type->str() + ", got " + found->type()->str());
      return *found;
    }
  }
  throwExpected(env, value, what, "a value");
}

napi_value fromResult(Context& context, const c10::IValue& value) {
  const napi_env env = context.env();
  if (value.isTensor()) return wrapTensor(context, value.toTensor());
  if (value.isNone()) return nullValue(env);
  if (value.isInt()) return integerValue(env, value.toInt());
  if (value.isDouble()) return numberValue(env, value.toDouble());
  if (value.isBool()) return booleanValue(env, value.toBool());
  if (value.isString()) return stringValue(env, value.toStringRef());
  if (value.isDevice()) return stringValue(env, value.toDevice().str());
  if (value.isTuple()) {
    const auto& items = value.toTupleRef().elements();
    napi_value array = arrayValue(env, items.size());
    for (std::size_t index = 0; index < items.size(); index++) setElement(env, array, index, fromResult(context, items[index]));
    return array;
  }
  if (value.isList()) {
    const auto items = value.toList();
    napi_value array = arrayValue(env, items.size());
    for (std::size_t index = 0; index < items.size(); index++) {
      HandleScope scope(env);
      setElement(env, array, index, fromResult(context, items.get(index)));
    }
    return array;
  }
  if (value.isComplexDouble()) {
    const auto number = value.toComplexDouble();
    napi_value object = objectValue(env);
    setProperty(env, object, "re", numberValue(env, number.real()));
    setProperty(env, object, "im", numberValue(env, number.imag()));
    return object;
  }
  return valuesOf(context).wrap(value);
}

}  // namespace thinc::torch
