#include "arguments.hpp"

#include <ATen/ops/aminmax.h>

#include <limits>
#include <sstream>

namespace thinc::torch {

std::string textOf(at::IntArrayRef shape) {
  std::ostringstream text;
  text << shape;
  return text.str();
}

at::Tensor Arguments::tensor(const char* name) const {
  const c10::IValue* value = find(name);
  return value != nullptr && value->isTensor() ? value->toTensor() : at::Tensor();
}

at::Tensor Arguments::needed(const char* name) const {
  at::Tensor found = tensor(name);
  if (!found.defined()) refuse(name, "must be a tensor");
  if (found.layout() != c10::kStrided) refuse(name, "must be dense");
  return found;
}

std::vector<at::Tensor> Arguments::tensors(const char* name) const {
  const c10::IValue* value = find(name);
  return value != nullptr && value->isTensorList() ? value->toTensorVector() : std::vector<at::Tensor>();
}

std::vector<std::int64_t> Arguments::integers(const char* name) const {
  const c10::IValue* value = find(name);
  return value != nullptr && value->isIntList() ? value->toIntVector() : std::vector<std::int64_t>();
}

std::int64_t Arguments::integer(const char* name, std::int64_t otherwise) const {
  const c10::IValue* value = find(name);
  return value != nullptr && value->isInt() ? value->toInt() : otherwise;
}

double Arguments::number(const char* name) const {
  const c10::IValue* value = find(name);
  if (value == nullptr || !value->isScalar() || value->toScalar().isComplex()) return std::numeric_limits<double>::quiet_NaN();
  return value->toScalar().toDouble();
}

std::int64_t Arguments::axis(const char* name, const at::Tensor& tensor, std::int64_t otherwise) const {
  const std::int64_t given = integer(name, otherwise);
  const std::int64_t count = tensor.dim();
  if (given < -count || given >= count) refuse(name, "must be an axis of a tensor of shape " + textOf(tensor.sizes()));
  return given < 0 ? given + count : given;
}

void Arguments::refuse(const char* name, const std::string& problem) const {
  throw NativeError("TORCH_SHAPE", schema_.name() + ": " + name + " " + problem);
}

void Arguments::expectShape(const char* name, const at::Tensor& tensor, at::IntArrayRef shape) const {
  if (!tensor.defined()) return;
  if (tensor.layout() != c10::kStrided) refuse(name, "must be dense");
  if (tensor.sizes() != shape) refuse(name, "must have shape " + textOf(shape) + ", got " + textOf(tensor.sizes()));
}

void Arguments::expectDType(const char* name, const at::Tensor& tensor, const at::Tensor& like, const char* likeName) const {
  if (tensor.defined() && tensor.scalar_type() != like.scalar_type()) refuse(name, std::string("must have the dtype of ") + likeName);
}

void Arguments::expectWithin(const char* name, const at::Tensor& tensor, std::int64_t least, std::int64_t limit) const {
  if (!tensor.defined()) return;
  if (!at::isIntegralType(tensor.scalar_type(), false)) refuse(name, "must be a tensor of whole numbers");
  if (tensor.numel() == 0 || !tensor.device().is_cpu()) return;
  const auto [low, high] = at::aminmax(tensor.detach());
  if (low.item<std::int64_t>() < least || high.item<std::int64_t>() >= limit)
    refuse(name, "must be " + std::to_string(least) + " to " + std::to_string(limit - 1));
}

void Arguments::expectLength(const char* name, std::size_t length, std::size_t wanted) const {
  if (length != wanted) refuse(name, "must be " + std::to_string(wanted) + " values, got " + std::to_string(length));
}

}  // namespace thinc::torch
