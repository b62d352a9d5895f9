// Internal operators behind cdist, pdist, weight norm, fft, stack and softmax: their callers check the shapes.
#include "arguments.hpp"

#include <cmath>
#include <set>

namespace thinc::torch {

namespace {

void expectFloats(const Arguments& arguments, const char* name, const at::Tensor& tensor) {
  if (!tensor.is_floating_point()) arguments.refuse(name, "must be a float tensor");
  if (!tensor.is_contiguous()) arguments.refuse(name, "must be contiguous");
}

void checkPairs(const Arguments& arguments) {
  const at::Tensor self = arguments.needed("self");
  expectFloats(arguments, "self", self);
  if (self.dim() != 2) arguments.refuse("self", "must have two axes");
  const std::int64_t rows = self.size(0);
  const std::vector<std::int64_t> pairs{rows * (rows - 1) / 2};
  for (const char* name : {"grad", "grad_output", "pdist"}) {
    const at::Tensor tensor = arguments.tensor(name);
    arguments.expectShape(name, tensor, pairs);
    arguments.expectDType(name, tensor, self, "self");
  }
}

void checkDistanceBackward(const Arguments& arguments) {
  const at::Tensor left = arguments.needed("x1");
  const at::Tensor right = arguments.needed("x2");
  if (left.dim() < 2 || left.dim() != right.dim()) arguments.refuse("x2", "must have as many axes as x1, at least two");
  if (left.size(-1) != right.size(-1)) arguments.refuse("x2", "must be as wide as x1");
  if (left.sizes().slice(0, left.dim() - 2) != right.sizes().slice(0, right.dim() - 2))
    arguments.refuse("x2", "must have the leading lengths of x1");
  std::vector<std::int64_t> shape = left.sizes().slice(0, left.dim() - 1).vec();
  shape.push_back(right.size(-2));
  expectFloats(arguments, "x1", left);
  expectFloats(arguments, "x2", right);
  arguments.expectDType("x2", right, left, "x1");
  const char* gradientName = arguments.find("grad") != nullptr ? "grad" : "grad_output";
  for (const char* name : {gradientName, "cdist"}) {
    const at::Tensor tensor = arguments.needed(name);
    arguments.expectShape(name, tensor, shape);
    arguments.expectDType(name, tensor, left, "x1");
  }
}

void checkWeightNorm(const Arguments& arguments) {
  const at::Tensor v = arguments.needed("v");
  const at::Tensor g = arguments.needed("g");
  const std::int64_t axis = arguments.integer("dim");
  if (v.dim() == 0 || axis < -1 || axis >= v.dim()) arguments.refuse("dim", "must be -1, or an axis of v counted from the front");
  if (!v.is_floating_point()) arguments.refuse("v", "must be a float tensor");
  arguments.expectDType("g", g, v, "v");
  std::vector<std::int64_t> shape(v.dim(), 1);
  if (axis >= 0) shape[axis] = v.size(axis);
  if (g.numel() != (axis < 0 ? 1 : v.size(axis)) || (g.dim() != 0 && g.sizes() != at::IntArrayRef(shape)))
    arguments.refuse("g", "must have shape " + textOf(shape));
}

void checkWeightNormInterface(const Arguments& arguments) {
  checkWeightNorm(arguments);
  const std::int64_t axis = arguments.integer("dim");
  if (axis != 0 && axis != arguments.needed("v").dim() - 1) arguments.refuse("dim", "must be the first or the last axis of v");
}

void checkFourier(const Arguments& arguments) {
  const at::Tensor self = arguments.needed("self");
  const bool real = arguments.find("onesided") != nullptr;
  const at::ScalarType dtype = self.scalar_type();
  const bool fits = real ? dtype == at::kFloat || dtype == at::kDouble : dtype == at::kComplexFloat || dtype == at::kComplexDouble;
  if (!fits) arguments.refuse("self", real ? "must be a float32 or float64 tensor" : "must be a complex64 or complex128 tensor");
  const auto axes = arguments.integers("dim");
  if (axes.empty()) arguments.refuse("dim", "must name an axis");
  std::set<std::int64_t> seen;
  for (const std::int64_t axis : axes) {
    if (axis < 0 || axis >= self.dim()) arguments.refuse("dim", "must be axes of self, counted from the front");
    if (!seen.insert(axis).second) arguments.refuse("dim", "must not name an axis twice");
    if (self.size(axis) == 0) arguments.refuse("self", "must not be empty along dim");
  }
  const std::int64_t normalization = arguments.integer("normalization");
  if (normalization < 0 || normalization > 2) arguments.refuse("normalization", "must be 0, 1 or 2");
  if (arguments.find("last_dim_size") != nullptr) {
    const std::int64_t size = arguments.integer("last_dim_size");
    if (size < 1 || size / 2 + 1 > self.size(axes.back())) arguments.refuse("last_dim_size", "must fit self");
  }
  const at::Tensor out = arguments.tensor("out");
  if (!out.defined()) return;
  const bool wide = dtype == at::kDouble || dtype == at::kComplexDouble;
  const bool toReal = arguments.find("last_dim_size") != nullptr;
  if (out.scalar_type() != (toReal ? wide ? at::kDouble : at::kFloat : wide ? at::kComplexDouble : at::kComplexFloat))
    arguments.refuse("out", "must have the dtype of the result");
}

void checkStack(const Arguments& arguments) {
  const auto tensors = arguments.tensors("tensors");
  if (tensors.empty()) arguments.refuse("tensors", "must not be empty");
  for (const at::Tensor& tensor : tensors) {
    if (!tensor.defined()) arguments.refuse("tensors", "must be tensors");
    arguments.expectShape("tensors", tensor, tensors[0].sizes());
  }
  const std::int64_t axes = tensors[0].dim() + 1;
  const std::int64_t axis = arguments.integer("dim");
  if (axis < -axes || axis >= axes) arguments.refuse("dim", "must be an axis of the result");
}

void checkSoftmaxBackward(const Arguments& arguments) {
  const at::Tensor gradient = arguments.needed("grad_output");
  const at::Tensor output = arguments.needed("output");
  arguments.expectShape("output", output, gradient.sizes());
  arguments.expectDType("output", output, gradient, "grad_output");
  if (!output.is_floating_point()) arguments.refuse("output", "must be a float tensor");
  const std::int64_t axes = std::max<std::int64_t>(output.dim(), 1);
  const std::int64_t axis = arguments.integer("dim");
  if (axis < -axes || axis >= axes) arguments.refuse("dim", "must be an axis of output");
}

// The operators over lists of tensors go through all lists side by side.
void checkLists(const Arguments& arguments) {
  const std::size_t wanted = arguments.tensors("self").size();
  for (const char* name : {"self", "other", "tensors1", "tensor1", "tensor2", "weights", "weight", "exponent", "scalars", "src", "max", "min"}) {
    const c10::IValue* value = arguments.find(name);
    if (value != nullptr && value->isList()) arguments.expectLength(name, value->toListRef().size(), wanted);
  }
}

void checkMaskedSoftmax(const Arguments& arguments) {
  const at::Tensor self = arguments.needed("self");
  if (self.numel() == 0) arguments.refuse("self", "must not be empty");
}

// The scales say how far to read, the sizes how much there is.
void checkUpsample(const Arguments& arguments) {
  const bool isBackward = arguments.find("grad_output") != nullptr;
  // Its overloads call what they take by two names.
  const at::Tensor self = arguments.needed(isBackward ? "grad_output" : arguments.find("input") != nullptr ? "input" : "self");
  const auto output = arguments.integers("output_size");
  const auto input = arguments.find("input_size") != nullptr ? arguments.integers("input_size") : self.sizes().vec();
  if (output.size() != 2 || input.size() != 4) return;
  for (std::size_t axis = 0; axis < 2; axis++) {
    const char* name = axis == 0 ? "scales_h" : "scales_w";
    const double scale = arguments.number(name);
    if (scale == scale && static_cast<double>(output[axis]) != std::floor(static_cast<double>(input[2 + axis]) * scale))
      arguments.refuse(name, "must lead from the input's length to the output's");
  }
}

void checkUnpack(const Arguments& arguments) {
  if (!arguments.flag("unpack_data") && !arguments.flag("unpack_pivots"))
    arguments.refuse("unpack_data", "or unpack_pivots must be true");
  const at::Tensor data = arguments.needed("LU_data");
  if (arguments.flag("unpack_pivots") && data.dim() >= 2)
    arguments.expectWithin("LU_pivots", arguments.needed("LU_pivots"), 1, data.size(-2) + 1);
}

void checkGeluBackward(const Arguments& arguments) {
  const at::Tensor self = arguments.needed("self");
  arguments.expectShape("grad_output", arguments.needed("grad_output"), self.sizes());
}

// libtorch before 2.15 looks at the first tensor of an empty list.
void checkAligned(const Arguments& arguments) {
  if (arguments.tensors("tensors").empty()) arguments.refuse("tensors", "must not be empty");
}

void checkAlignedTo(const Arguments& arguments) {
  const c10::IValue* order = arguments.find("order");
  if (order == nullptr || arguments.find("ellipsis_idx") == nullptr) return;
  const std::int64_t place = arguments.integer("ellipsis_idx");
  if (place < 0 || place > static_cast<std::int64_t>(order->toListRef().size())) arguments.refuse("ellipsis_idx", "must be a place in order");
}

void checkMatrixExpBackward(const Arguments& arguments) {
  const at::Tensor self = arguments.needed("self");
  if (self.dim() < 2 || self.size(-1) != self.size(-2)) arguments.refuse("self", "must be square matrices");
  arguments.expectShape("grad", arguments.needed("grad"), self.sizes());
}

void checkChannelShuffle(const Arguments& arguments) {
  const std::int64_t groups = arguments.integer("groups");
  if (groups < 1) arguments.refuse("groups", "must be at least 1");
  const at::Tensor self = arguments.needed("self");
  if (self.dim() > 1 && self.size(1) % groups != 0) arguments.refuse("groups", "must divide the channels");
}

}  // namespace

Check internalCheckOf(std::string_view name) {
  if (name == "_pdist_forward" || name == "_pdist_backward") return &checkPairs;
  if (name == "_cdist_backward") return &checkDistanceBackward;
  if (name == "_weight_norm") return &checkWeightNorm;
  if (name == "_weight_norm_interface") return &checkWeightNormInterface;
  if (name == "_fft_r2c" || name == "_fft_c2c" || name == "_fft_c2r") return &checkFourier;
  if (name.starts_with("_foreach_")) return &checkLists;
  if (name == "_masked_softmax") return &checkMaskedSoftmax;
  if (name.starts_with("_upsample_") && name.find("_aa") != std::string_view::npos) return &checkUpsample;
  if (name == "align_tensors") return &checkAligned;
  if (name == "align_to") return &checkAlignedTo;
  if (name == "matrix_exp_backward") return &checkMatrixExpBackward;
  if (name == "native_channel_shuffle" || name == "channel_shuffle") return &checkChannelShuffle;
  if (name == "lu_unpack") return &checkUnpack;
  if (name == "gelu_backward") return &checkGeluBackward;
  if (name == "_stack") return &checkStack;
  if (name == "_log_softmax_backward_data" || name == "_softmax_backward_data") return &checkSoftmaxBackward;
  return nullptr;
}

}  // namespace thinc::torch
