// The gradients of padding, pooling and unfolding trust the shapes that the forward operator would have given.
#include "arguments.hpp"

namespace thinc::torch {

namespace {

// reflection_pad{1,2,3}d_backward and replication_pad{1,2,3}d_backward; `axes` is how many are padded.
template <std::int64_t axes, bool reflects>
void checkPadBackward(const Arguments& arguments) {
  const at::Tensor self = arguments.needed("self");
  const at::Tensor gradient = arguments.needed("grad_output");
  const auto padding = arguments.integers("padding");
  arguments.expectLength("padding", padding.size(), 2 * axes);
  if (self.dim() != axes + 1 && self.dim() != axes + 2)
    arguments.refuse("self", "must have " + std::to_string(axes + 1) + " or " + std::to_string(axes + 2) + " axes");
  arguments.expectDType("grad_output", gradient, self, "self");
  if (!self.is_floating_point() && !self.is_complex()) arguments.refuse("self", "must be a float tensor");
  arguments.expectDType("grad_input", arguments.tensor("grad_input"), self, "self");
  std::vector<std::int64_t> padded = self.sizes().vec();
  for (std::int64_t axis = 0; axis < axes; axis++) {
    const std::int64_t before = padding[2 * axis];
    const std::int64_t after = padding[2 * axis + 1];
    const std::int64_t length = self.size(-1 - axis);
    const std::int64_t most = std::int64_t{1} << 40;
    if (before < -length || after < -length || before > most || after > most || (reflects && (before >= length || after >= length)))
      arguments.refuse("padding", reflects ? "must be less than the axis is long" : "must fit the axes");
    padded[padded.size() - 1 - axis] += before + after;
    if (padded[padded.size() - 1 - axis] < 1) arguments.refuse("padding", "must leave something of each axis");
  }
  arguments.expectShape("grad_output", gradient, padded);
}

// fractional_max_pool{2,3}d_backward.
template <std::int64_t axes>
void checkFractionalPoolBackward(const Arguments& arguments) {
  const at::Tensor self = arguments.needed("self");
  const at::Tensor gradient = arguments.needed("grad_output");
  const at::Tensor indices = arguments.needed("indices");
  const auto output = arguments.integers("output_size");
  arguments.expectLength("output_size", output.size(), axes);
  arguments.expectLength("kernel_size", arguments.integers("kernel_size").size(), axes);
  if (self.dim() != axes + 1 && self.dim() != axes + 2)
    arguments.refuse("self", "must have " + std::to_string(axes + 1) + " or " + std::to_string(axes + 2) + " axes");
  std::vector<std::int64_t> pooled = self.sizes().vec();
  std::int64_t places = 1;
  for (std::int64_t axis = 0; axis < axes; axis++) {
    places *= self.size(-1 - axis);
    pooled[pooled.size() - 1 - axis] = output[axes - 1 - axis];
  }
  arguments.expectShape("grad_output", gradient, pooled);
  arguments.expectShape("indices", indices, pooled);
  arguments.expectDType("grad_output", gradient, self, "self");
  arguments.expectDType("grad_input", arguments.tensor("grad_input"), self, "self");
  if (indices.scalar_type() != at::kLong) arguments.refuse("indices", "must be an int64 tensor");
  arguments.expectWithin("indices", indices, 0, places);
}

// adaptive_{avg,max}_pool{2,3}d_backward: `axes` are pooled, the others are the same before and after.
template <std::int64_t axes>
void checkAdaptivePoolBackward(const Arguments& arguments) {
  const at::Tensor self = arguments.needed("self");
  const at::Tensor gradient = arguments.needed("grad_output");
  if (self.dim() != axes + 1 && self.dim() != axes + 2)
    arguments.refuse("self", "must have " + std::to_string(axes + 1) + " or " + std::to_string(axes + 2) + " axes");
  const std::int64_t kept = self.dim() - axes;
  if (gradient.dim() != self.dim() || gradient.sizes().slice(0, kept) != self.sizes().slice(0, kept))
    arguments.refuse("grad_output", "must have the axes of self, and the lengths of those that are not pooled");
  arguments.expectDType("grad_output", gradient, self, "self");
  arguments.expectDType("grad_input", arguments.tensor("grad_input"), self, "self");
  std::int64_t places = 1;
  for (std::int64_t axis = 0; axis < axes; axis++) places *= self.size(-1 - axis);
  if (places == 0 && gradient.numel() > 0) arguments.refuse("self", "must not be empty");
  if (arguments.find("indices") == nullptr) return;
  const at::Tensor indices = arguments.needed("indices");
  arguments.expectShape("indices", indices, gradient.sizes());
  arguments.expectWithin("indices", indices, 0, places);
}

// max_pool{2,3}d_with_indices_backward: the shapes are checked, the indices are not.
template <std::int64_t axes>
void checkMaxPoolBackward(const Arguments& arguments) {
  const at::Tensor self = arguments.needed("self");
  if (self.dim() != axes + 1 && self.dim() != axes + 2) return;
  std::int64_t places = 1;
  for (std::int64_t axis = 0; axis < axes; axis++) places *= self.size(-1 - axis);
  const at::Tensor indices = arguments.needed("indices");
  arguments.expectShape("indices", indices, arguments.needed("grad_output").sizes());
  arguments.expectWithin("indices", indices, 0, places);
}

void checkUnfoldBackward(const Arguments& arguments) {
  const at::Tensor gradient = arguments.needed("grad_in");
  std::vector<std::int64_t> unfolded = arguments.integers("input_sizes");
  const std::int64_t size = arguments.integer("size");
  const std::int64_t step = arguments.integer("step");
  const std::int64_t count = static_cast<std::int64_t>(unfolded.size());
  std::int64_t axis = arguments.integer("dim");
  if (axis < 0) axis += count;
  if (axis < 0 || axis >= count) arguments.refuse("dim", "must be an axis of input_sizes");
  if (step < 1) arguments.refuse("step", "must be at least 1");
  if (size < 0 || size > unfolded[axis]) arguments.refuse("size", "must be 0 to the length of the axis");
  unfolded[axis] = (unfolded[axis] - size) / step + 1;
  unfolded.push_back(size);
  arguments.expectShape("grad_in", gradient, unfolded);
}

// The plain convolutions are given the kernel's size beside the kernel.
void checkPlainConvolution(const Arguments& arguments) {
  const at::Tensor weight = arguments.needed("weight");
  const auto kernel = arguments.integers("kernel_size");
  const std::int64_t axes = static_cast<std::int64_t>(kernel.size());
  if (!weight.is_floating_point() && !weight.is_complex()) arguments.refuse("weight", "must be a float tensor");
  if (weight.dim() != axes + 2 || weight.sizes().slice(2) != at::IntArrayRef(kernel))
    arguments.refuse("weight", "must have the lengths of kernel_size on its last axes");
  for (const char* name : {"self", "out", "output"}) arguments.expectDType(name, arguments.tensor(name), weight, "weight");
}

void checkTransposedConvolution(const Arguments& arguments) {
  checkPlainConvolution(arguments);
  const at::Tensor self = arguments.needed("self");
  if (self.dim() != 3 && self.dim() != 4) arguments.refuse("self", "must have three or four axes");
}

// With a length of 0 there is nothing to make, and yet the other lengths are counted through.
void checkAdaptivePool(const Arguments& arguments) {
  const auto output = arguments.integers("output_size");
  bool empty = false;
  bool large = false;
  for (const std::int64_t length : output) {
    empty = empty || length == 0;
    large = large || length > (std::int64_t{1} << 24);
  }
  if (empty && large) arguments.refuse("output_size", "must not have a length of 0 beside one of more than 16 million");
}

// libtorch before 2.15 reads a number of axes and of paddings that are not there; `axes` is how many are padded.
template <std::int64_t axes>
void checkPad(const Arguments& arguments) {
  arguments.expectLength("padding", arguments.integers("padding").size(), 2 * axes);
  const at::Tensor self = arguments.needed("self");
  if (self.dim() != axes + 1 && self.dim() != axes + 2)
    arguments.refuse("self", "must have " + std::to_string(axes + 1) + " or " + std::to_string(axes + 2) + " axes");
}

// The square of the factor divides the channels.
void checkPixelShuffle(const Arguments& arguments) {
  constexpr std::int64_t most = 1 << 15;
  for (const char* name : {"upscale_factor", "downscale_factor"}) {
    if (arguments.find(name) == nullptr) continue;
    const std::int64_t factor = arguments.integer(name);
    if (factor < 1 || factor > most) arguments.refuse(name, "must be 1 to " + std::to_string(most));
  }
}

}  // namespace

Check windowCheckOf(std::string_view name) {
  if (name == "reflection_pad1d" || name == "replication_pad1d") return &checkPad<1>;
  if (name == "reflection_pad2d" || name == "replication_pad2d") return &checkPad<2>;
  if (name == "reflection_pad3d" || name == "replication_pad3d") return &checkPad<3>;
  if (name == "pixel_shuffle" || name == "pixel_unshuffle") return &checkPixelShuffle;
  if (name == "reflection_pad1d_backward") return &checkPadBackward<1, true>;
  if (name == "reflection_pad2d_backward") return &checkPadBackward<2, true>;
  if (name == "reflection_pad3d_backward") return &checkPadBackward<3, true>;
  if (name == "replication_pad1d_backward") return &checkPadBackward<1, false>;
  if (name == "replication_pad2d_backward") return &checkPadBackward<2, false>;
  if (name == "replication_pad3d_backward") return &checkPadBackward<3, false>;
  if (name == "fractional_max_pool2d_backward") return &checkFractionalPoolBackward<2>;
  if (name == "fractional_max_pool3d_backward") return &checkFractionalPoolBackward<3>;
  if (name == "adaptive_avg_pool2d_backward" || name == "_adaptive_avg_pool2d_backward" || name == "adaptive_max_pool2d_backward")
    return &checkAdaptivePoolBackward<2>;
  if (name == "adaptive_avg_pool3d_backward" || name == "_adaptive_avg_pool3d_backward" || name == "adaptive_max_pool3d_backward")
    return &checkAdaptivePoolBackward<3>;
  if (name == "max_pool2d_with_indices_backward") return &checkMaxPoolBackward<2>;
  if (name == "max_pool3d_with_indices_backward") return &checkMaxPoolBackward<3>;
  if (name == "slow_conv3d" || name == "slow_conv3d_forward" || name == "thnn_conv2d") return &checkPlainConvolution;
  if (name == "slow_conv_transpose2d") return &checkTransposedConvolution;
  if (name == "adaptive_avg_pool2d" || name == "adaptive_avg_pool3d" || name == "_adaptive_avg_pool2d" || name == "_adaptive_avg_pool3d" ||
      name == "adaptive_max_pool2d" || name == "adaptive_max_pool3d")
    return &checkAdaptivePool;
  if (name == "unfold_backward") return &checkUnfoldBackward;
  return nullptr;
}

}  // namespace thinc::torch
