// Rules for operators on elements, along axes, and for random numbers.
#include "meta-shapes.hpp"

#include <ATen/ExpandUtils.h>
#include <ATen/native/TypeProperties.h>
#include <c10/core/ScalarType.h>

#include <algorithm>

namespace thinc::torch {

namespace {

using Results = std::vector<at::Tensor>;
using Shape = std::vector<std::int64_t>;

Shape shapeOf(const at::Tensor& tensor) { return tensor.sizes().vec(); }

at::ScalarType floatOf(at::ScalarType dtype) { return c10::isIntegralType(dtype, true) ? at::kFloat : dtype; }

// ---------------------------------------------------------------- element by element

Results sameAsFirst(const Operands& operands) { return {metaLike(operands.first())}; }

Results floatAsFirst(const Operands& operands) {
  const at::Tensor& self = operands.first();
  return {metaOf(self.sizes(), c10::isComplexType(self.scalar_type()) ? c10::toRealValueType(self.scalar_type()) : floatOf(self.scalar_type()))};
}

Results boolAsFirst(const Operands& operands) { return {metaOf(operands.first().sizes(), at::kBool)}; }

// The shape that all tensors among the arguments have together.
Shape togetherOf(const Operands& operands) {
  Shape shape;
  for (std::size_t index = 0; index < operands.all().size(); index++) {
    const c10::Argument& argument = operands.schema().arguments()[index];
    const bool written = argument.alias_info() != nullptr && argument.alias_info()->isWrite();
    const c10::IValue& value = operands.all()[index];
    if (!written && value.isTensor() && value.toTensor().defined()) shape = at::infer_size(shape, value.toTensor().sizes());
  }
  return shape;
}

at::ScalarType promoted(const Operands& operands, std::size_t from = 0) {
  at::native::ResultTypeState state = {};
  for (std::size_t index = from; index < operands.all().size(); index++) {
    const c10::Argument& argument = operands.schema().arguments()[index];
    if (argument.kwarg_only()) continue;
    const c10::IValue& value = operands.all()[index];
    if (value.isTensor() && value.toTensor().defined()) state = at::native::update_result_type_state(value.toTensor(), state);
  }
  return at::native::result_type(state);
}

Results together(const Operands& operands) { return {metaOf(togetherOf(operands), promoted(operands))}; }

Results boolTogether(const Operands& operands) { return {metaOf(togetherOf(operands), at::kBool)}; }

Results where(const Operands& operands) { return {metaOf(togetherOf(operands), promoted(operands, 1))}; }

// What the operator writes beside its result: a mask of dropout, a buffer.
Results nativeDropout(const Operands& operands) { return {metaLike(operands.first()), metaOf(operands.first().sizes(), at::kBool)}; }

Results logSigmoidForward(const Operands& operands) { return {metaLike(operands.first()), metaOf({0}, operands.first().scalar_type())}; }

Results prelu(const Operands& operands) { return {metaLike(operands.first())}; }

Results bucketize(const Operands& operands) {
  const bool small = operands.flag("out_int32");
  const c10::IValue& self = operands.at("self");
  return {metaOf(self.isTensor() ? self.toTensor().sizes() : at::IntArrayRef(), small ? at::kInt : at::kLong)};
}

Results normal(const Operands& operands) {
  return {metaOf(togetherOf(operands), operands.at("mean").isTensor() ? operands.tensor("mean").scalar_type() : operands.tensor("std").scalar_type())};
}

// ---------------------------------------------------------------- along axes

// Without an axis (or with none listed) all are reduced.
Shape reduced(const Operands& operands, const char* name) {
  const at::Tensor& self = operands.first();
  const bool keep = operands.flag("keepdim");
  Shape axes;
  if (operands.has(name)) axes = operands.at(name).isInt() ? Shape{operands.integer(name)} : operands.integers(name);
  std::vector<bool> gone(static_cast<std::size_t>(self.dim()), axes.empty());
  for (const std::int64_t axis : axes)
    if (self.dim() > 0) gone[static_cast<std::size_t>(axisOf(axis, self.dim()))] = true;
  Shape shape;
  for (std::int64_t axis = 0; axis < self.dim(); axis++) {
    if (!gone[static_cast<std::size_t>(axis)]) shape.push_back(self.size(axis));
    else if (keep) shape.push_back(1);
  }
  return shape;
}

Results reduce(const Operands& operands) {
  at::ScalarType dtype = operands.first().scalar_type();
  if (operands.has("dtype")) dtype = operands.at("dtype").toScalarType();
  else if (c10::isIntegralType(dtype, true)) dtype = at::kLong;
  return {metaOf(reduced(operands, "dim"), dtype)};
}

Results reduceToInt(const Operands& operands) { return {metaOf(reduced(operands, "dim"), at::kLong)}; }

Results spread(const Operands& operands) {
  const at::ScalarType dtype = operands.first().scalar_type();
  return {metaOf(reduced(operands, "dim"), c10::isComplexType(dtype) ? c10::toRealValueType(dtype) : dtype)};
}

Results spreadAndMean(const Operands& operands) {
  Results spreads = spread(operands);
  spreads.push_back(metaOf(spreads[0].sizes(), operands.first().scalar_type()));
  return spreads;
}

// min, max, median: of all elements one value; along an axis the values and their places.
Results pick(const Operands& operands) {
  const Shape shape = reduced(operands, "dim");
  const at::ScalarType dtype = operands.first().scalar_type();
  if (operands.find("dim") == nullptr) return {metaOf({}, dtype)};
  return {metaOf(shape, dtype), metaOf(shape, at::kLong)};
}

Results aminmax(const Operands& operands) {
  const Shape shape = reduced(operands, "dim");
  return {metaOf(shape, operands.first().scalar_type()), metaOf(shape, operands.first().scalar_type())};
}

Results sort(const Operands& operands) { return {metaLike(operands.first()), metaOf(operands.first().sizes(), at::kLong)}; }

Results topk(const Operands& operands) {
  const at::Tensor& self = operands.first();
  Shape shape = shapeOf(self);
  const std::int64_t k = operands.integer("k");
  if (!shape.empty()) {
    const auto axis = static_cast<std::size_t>(axisOf(operands.integer("dim"), self.dim()));
    if (k < 0 || k > shape[axis]) operands.refuse("k is out of range for an axis of length " + std::to_string(shape[axis]));
    shape[axis] = k;
  }
  return {metaOf(shape, self.scalar_type()), metaOf(shape, at::kLong)};
}

Results indexSelect(const Operands& operands) {
  const at::Tensor& self = operands.first();
  const at::Tensor& index = operands.tensor("index");
  if (index.dim() > 1) operands.refuse("index must have one axis");
  Shape shape = shapeOf(self);
  if (!shape.empty()) shape[static_cast<std::size_t>(axisOf(operands.integer("dim"), self.dim()))] = index.numel();
  return {metaOf(shape, self.scalar_type())};
}

Results take(const Operands& operands) { return {metaOf(operands.tensor("index").sizes(), operands.first().scalar_type())}; }

Results one(const Operands& operands) { return {metaOf({}, operands.first().scalar_type())}; }

Results addbmm(const Operands& operands) {
  const at::Tensor& left = operands.tensor("batch1");
  const at::Tensor& right = operands.tensor("batch2");
  if (left.dim() != 3 || right.dim() != 3 || left.size(0) != right.size(0) || left.size(2) != right.size(1))
    operands.refuse("batch1 and batch2 do not fit");
  return {metaOf({left.size(1), right.size(2)}, operands.first().scalar_type())};
}

Results multinomial(const Operands& operands) {
  Shape shape = shapeOf(operands.first());
  if (shape.empty() || shape.size() > 2) operands.refuse("probabilities must have one or two axes");
  shape.back() = operands.integer("num_samples");
  return {metaOf(shape, at::kLong)};
}

Results randperm(const Operands& operands) { return {metaOf({operands.integer("n")}, at::kLong)}; }

// The entries of a triangle of a matrix: those of row r go to column r + offset. Rows are empty, then grow, then are full.
std::int64_t triangle(std::int64_t rows, std::int64_t columns, std::int64_t offset) {
  constexpr std::int64_t most = std::int64_t{1} << 31;
  TORCH_CHECK(rows >= 0 && columns >= 0 && rows < most && columns < most && offset > -most && offset < most, "a triangle of this size has no indices");
  const std::int64_t begin = std::clamp<std::int64_t>(-offset, 0, rows);
  const std::int64_t full = std::clamp<std::int64_t>(columns - offset - 1, begin, rows);
  const std::int64_t growing = full - begin;
  return growing * (2 * (begin + offset + 1) + growing - 1) / 2 + (rows - full) * columns;
}

Results lowerIndices(const Operands& operands) {
  return {metaOf({2, triangle(operands.integer("row"), operands.integer("col"), operands.integer("offset"))}, at::kLong)};
}

Results upperIndices(const Operands& operands) {
  const std::int64_t rows = operands.integer("row");
  const std::int64_t columns = operands.integer("col");
  return {metaOf({2, rows * columns - triangle(rows, columns, operands.integer("offset") - 1)}, at::kLong)};
}

Results distances(const Operands& operands) {
  const at::Tensor& left = operands.tensor("x1");
  const at::Tensor& right = operands.tensor("x2");
  if (left.dim() < 2 || right.dim() < 2) operands.refuse("x1 and x2 must have two axes at least");
  Shape shape = at::infer_size(left.sizes().slice(0, left.dim() - 2), right.sizes().slice(0, right.dim() - 2));
  shape.push_back(left.size(-2));
  shape.push_back(right.size(-2));
  return {metaOf(shape, left.scalar_type())};
}

Results pairDistances(const Operands& operands) {
  const at::Tensor& self = operands.first();
  if (self.dim() != 2) operands.refuse("input must have two axes");
  return {metaOf({self.size(0) * (self.size(0) - 1) / 2}, self.scalar_type())};
}

Results histogram(const Operands& operands) { return {metaOf({operands.integer("bins")}, operands.first().scalar_type())}; }

// What writes into arguments only, which have their shapes already.
Results nothing(const Operands&) { return {}; }

// ---------------------------------------------------------------- spectra

Results toSpectrum(const Operands& operands) {
  const at::Tensor& self = operands.first();
  Shape shape = shapeOf(self);
  const Shape axes = operands.integers("dim");
  if (shape.empty()) operands.refuse("input must have an axis");
  if (operands.flag("onesided") && !axes.empty()) {
    auto& length = shape[static_cast<std::size_t>(axisOf(axes.back(), self.dim()))];
    length = length / 2 + 1;
  }
  return {metaOf(shape, c10::toComplexType(self.scalar_type()))};
}

Results fromSpectrum(const Operands& operands) {
  const at::Tensor& self = operands.first();
  Shape shape = shapeOf(self);
  const Shape axes = operands.integers("dim");
  if (shape.empty()) operands.refuse("input must have an axis");
  if (!axes.empty()) shape[static_cast<std::size_t>(axisOf(axes.back(), self.dim()))] = operands.integer("last_dim_size");
  return {metaOf(shape, c10::toRealValueType(self.scalar_type()))};
}

}  // namespace

void addElementRules(Rules& rules) {
  for (const char* name : {"aten::relu", "aten::hardswish", "aten::hardtanh", "aten::rrelu_with_noise", "aten::flip", "aten::roll",
                           "aten::channel_shuffle", "aten::cholesky_inverse", "aten::linalg_matrix_exp", "aten::poisson", "aten::binomial",
                           "aten::bernoulli", "aten::_standard_gamma", "aten::_sample_dirichlet", "aten::nan_to_num", "aten::conj_physical",
                           "aten::renorm", "aten::cumsum", "aten::cumprod", "aten::_logcumsumexp", "aten::cholesky", "aten::_masked_softmax", "aten::_fft_c2c"})
    rules.emplace(name, &sameAsFirst);
  for (const char* name : {"aten::abs", "aten::angle", "aten::logit"}) rules.emplace(name, &floatAsFirst);
  rules["aten::abs"] = [](const Operands& operands) -> Results {
    const at::ScalarType dtype = operands.first().scalar_type();
    return {metaOf(operands.first().sizes(), c10::isComplexType(dtype) ? c10::toRealValueType(dtype) : dtype)};
  };
  for (const char* name : {"aten::isnan", "aten::logical_not"}) rules.emplace(name, &boolAsFirst);
  for (const char* name : {"aten::logical_and", "aten::logical_or", "aten::logical_xor"}) rules.emplace(name, &boolTogether);
  for (const char* name : {"aten::floor_divide", "aten::remainder", "aten::rsub", "aten::complex", "aten::polar", "aten::float_power",
                           "aten::__lshift__", "aten::__rshift__", "aten::_add_relu"})
    rules.emplace(name, &together);
  rules.emplace("aten::where", &where);
  rules.emplace("aten::native_dropout", &nativeDropout);
  rules.emplace("aten::log_sigmoid_forward", &logSigmoidForward);
  rules.emplace("aten::_prelu_kernel", &prelu);
  for (const char* name : {"aten::bucketize", "aten::searchsorted"}) rules.emplace(name, &bucketize);
  rules.emplace("aten::normal", &normal);
  for (const char* name : {"aten::prod", "aten::nansum"}) rules.emplace(name, &reduce);
  rules.emplace("aten::count_nonzero", &reduceToInt);
  for (const char* name : {"aten::var", "aten::std"}) rules.emplace(name, &spread);
  for (const char* name : {"aten::var_mean", "aten::std_mean"}) rules.emplace(name, &spreadAndMean);
  for (const char* name : {"aten::max", "aten::min", "aten::median", "aten::nanmedian", "aten::mode", "aten::kthvalue"})
    rules.emplace(name, &pick);
  rules.emplace("aten::_aminmax", &aminmax);
  rules.emplace("aten::sort", &sort);
  rules.emplace("aten::topk", &topk);
  rules.emplace("aten::index_select", &indexSelect);
  rules.emplace("aten::take", &take);
  for (const char* name : {"aten::dot", "aten::vdot", "aten::trace"}) rules.emplace(name, &one);
  rules.emplace("aten::addbmm", &addbmm);
  rules.emplace("aten::multinomial", &multinomial);
  rules.emplace("aten::randperm", &randperm);
  rules.emplace("aten::tril_indices", &lowerIndices);
  rules.emplace("aten::triu_indices", &upperIndices);
  rules.emplace("aten::_cdist_forward", &distances);
  rules.emplace("aten::_pdist_forward", &pairDistances);
  rules.emplace("aten::histc", &histogram);
  for (const char* name : {"aten::_cummax_helper", "aten::_cummin_helper"}) rules.emplace(name, &nothing);
  rules.emplace("aten::_fft_r2c", &toSpectrum);
  rules.emplace("aten::_fft_c2r", &fromSpectrum);
}

}  // namespace thinc::torch
