// Rules for the operators below the layers of torch.nn.
#include "meta-shapes.hpp"

#include <ATen/AccumulateType.h>
#include <ATen/core/Reduction.h>

namespace thinc::torch {

namespace {

using Results = std::vector<at::Tensor>;
using Shape = std::vector<std::int64_t>;

// ---------------------------------------------------------------- convolutions and windows

// Lengths of `count` trailing axes after the batch and the channels.
std::size_t spatialAxes(const Operands& operands, const at::Tensor& tensor) {
  if (tensor.dim() < 3) operands.refuse("input must have a batch, channels and at least one more axis");
  return static_cast<std::size_t>(tensor.dim() - 2);
}

Results convolution(const Operands& operands) {
  const at::Tensor& input = operands.tensor("input");
  const at::Tensor& weight = operands.tensor("weight");
  const std::size_t count = spatialAxes(operands, input);
  const Shape stride = operands.lengths("stride", count, 1);
  const Shape padding = operands.lengths("padding", count, 0);
  const Shape dilation = operands.lengths("dilation", count, 1);
  const Shape outputPadding = operands.lengths("output_padding", count, 0);
  const bool transposed = operands.flag("transposed");
  Shape shape{input.size(0), transposed ? weight.size(1) * operands.integer("groups") : weight.size(0)};
  for (std::size_t axis = 0; axis < count; axis++) {
    if (stride[axis] <= 0) operands.refuse("stride must be above 0");
    const std::int64_t length = input.size(static_cast<std::int64_t>(axis) + 2);
    const std::int64_t reach = dilation[axis] * (weight.size(static_cast<std::int64_t>(axis) + 2) - 1);
    const std::int64_t made = transposed ? (length - 1) * stride[axis] - 2 * padding[axis] + reach + outputPadding[axis] + 1
                                         : (length + 2 * padding[axis] - reach - 1) / stride[axis] + 1;
    if (made <= 0) operands.refuse("the output would have length " + std::to_string(made));
    shape.push_back(made);
  }
  return {metaOf(shape, input.scalar_type()).contiguous(input.suggest_memory_format())};
}

// How often a window fits, as libtorch's pooling counts: rounding up, a window must begin inside the input or its left padding.
std::int64_t windowsIn(std::int64_t length, std::int64_t kernel, std::int64_t padding, std::int64_t stride, std::int64_t dilation, bool up) {
  const std::int64_t room = length + 2 * padding - dilation * (kernel - 1) - 1 + (up ? stride - 1 : 0);
  std::int64_t count = (room >= 0 ? room / stride : -((-room + stride - 1) / stride)) + 1;
  if (up && (count - 1) * stride >= length + padding) count--;
  return count;
}

Results maxPool3d(const Operands& operands) {
  const at::Tensor& self = operands.first();
  if (self.dim() != 4 && self.dim() != 5) operands.refuse("input must have four or five axes");
  const Shape kernel = operands.lengths("kernel_size", 3, 1);
  const bool strided = operands.has("stride") && !operands.integers("stride").empty();
  const Shape stride = strided ? operands.lengths("stride", 3, 1) : kernel;
  const Shape padding = operands.lengths("padding", 3, 0);
  const Shape dilation = operands.lengths("dilation", 3, 1);
  Shape shape = self.sizes().vec();
  for (std::size_t axis = 0; axis < 3; axis++) {
    if (stride[axis] <= 0 || kernel[axis] <= 0 || dilation[axis] <= 0) operands.refuse("kernel_size, stride and dilation must be above 0");
    std::int64_t& length = shape[shape.size() - 3 + axis];
    length = windowsIn(length, kernel[axis], padding[axis], stride[axis], dilation[axis], operands.flag("ceil_mode"));
    if (length <= 0) operands.refuse("the input is smaller than the window");
  }
  return {metaOf(shape, self.scalar_type()), metaOf(shape, at::kLong)};
}

// The last axes get the lengths of `output_size`.
Results resized(const Operands& operands) {
  const at::Tensor& self = operands.first();
  const Shape size = operands.integers("output_size");
  if (self.dim() < static_cast<std::int64_t>(size.size())) operands.refuse("input has too few axes");
  Shape shape = self.sizes().vec();
  std::copy(size.begin(), size.end(), shape.end() - static_cast<std::ptrdiff_t>(size.size()));
  return {metaOf(shape, self.scalar_type())};
}

Results adaptiveMaxPool(const Operands& operands) {
  Results results = resized(operands);
  results.push_back(metaOf(results[0].sizes(), at::kLong));
  return results;
}

// `padding` names the last axis first: left, right, top, bottom, …
Results padded(const Operands& operands) {
  const at::Tensor& self = operands.first();
  const Shape padding = operands.integers("padding");
  if (self.dim() < static_cast<std::int64_t>(padding.size() / 2)) operands.refuse("input has too few axes");
  Shape shape = self.sizes().vec();
  for (std::size_t axis = 0; axis * 2 + 1 < padding.size(); axis++) {
    std::int64_t& length = shape[shape.size() - 1 - axis];
    if (padding[axis * 2] >= length || padding[axis * 2 + 1] >= length)
      operands.refuse("padding must be less than the axis of length " + std::to_string(length));
    length += padding[axis * 2] + padding[axis * 2 + 1];
  }
  return {metaOf(shape, self.scalar_type())};
}

Results imageToColumns(const Operands& operands) {
  const at::Tensor& self = operands.first();
  if (self.dim() != 3 && self.dim() != 4) operands.refuse("input must have three or four axes");
  const Shape kernel = operands.lengths("kernel_size", 2, 1);
  const Shape dilation = operands.lengths("dilation", 2, 1);
  const Shape padding = operands.lengths("padding", 2, 0);
  const Shape stride = operands.lengths("stride", 2, 1);
  std::int64_t blocks = 1;
  for (std::size_t axis = 0; axis < 2; axis++) {
    if (stride[axis] <= 0) operands.refuse("stride must be above 0");
    blocks *= windowsIn(self.size(static_cast<std::int64_t>(axis) - 2), kernel[axis], padding[axis], stride[axis], dilation[axis], false);
  }
  Shape shape{self.size(-3) * kernel[0] * kernel[1], blocks};
  if (self.dim() == 4) shape.insert(shape.begin(), self.size(0));
  return {metaOf(shape, self.scalar_type())};
}

Results columnsToImage(const Operands& operands) {
  const at::Tensor& self = operands.first();
  if (self.dim() != 2 && self.dim() != 3) operands.refuse("input must have two or three axes");
  const Shape kernel = operands.lengths("kernel_size", 2, 1);
  const Shape size = operands.lengths("output_size", 2, 1);
  if (kernel[0] <= 0 || kernel[1] <= 0) operands.refuse("kernel_size must be above 0");
  Shape shape{self.size(-2) / (kernel[0] * kernel[1]), size[0], size[1]};
  if (self.dim() == 3) shape.insert(shape.begin(), self.size(0));
  return {metaOf(shape, self.scalar_type())};
}

// The grid has a place in the input for every element of the output.
Results gridSampler(const Operands& operands) {
  const at::Tensor& input = operands.tensor("input");
  const at::Tensor& grid = operands.tensor("grid");
  Shape shape{input.size(0), input.size(1)};
  for (std::int64_t axis = 1; axis + 1 < grid.dim(); axis++) shape.push_back(grid.size(axis));
  return {metaOf(shape, input.scalar_type())};
}

// ---------------------------------------------------------------- norms

Results batchNorm(const Operands& operands) {
  const at::Tensor& input = operands.tensor("input");
  if (input.dim() < 2) operands.refuse("input must have two axes at least");
  const std::int64_t saved = operands.flag("training") ? input.size(1) : 0;
  const at::ScalarType dtype = at::toAccumulateType(input.scalar_type(), at::kMeta);
  return {metaLike(input), metaOf({saved}, dtype), metaOf({saved}, dtype)};
}

// Statistics are kept in the dtype of the weights.
at::ScalarType statisticsOf(const Operands& operands, const at::Tensor& input) {
  return operands.has("weight") ? operands.tensor("weight").scalar_type() : input.scalar_type();
}

Results layerNorm(const Operands& operands) {
  const at::Tensor& input = operands.tensor("input");
  const Shape normalized = operands.integers("normalized_shape");
  const std::int64_t kept = input.dim() - static_cast<std::int64_t>(normalized.size());
  if (kept < 0 || normalized.empty() || input.sizes().slice(static_cast<std::size_t>(kept)) != at::IntArrayRef(normalized))
    operands.refuse("input does not end in the normalized shape");
  for (const char* name : {"weight", "bias"})
    if (operands.has(name) && operands.tensor(name).sizes() != at::IntArrayRef(normalized))
      operands.refuse(std::string(name) + " must have the normalized shape");
  Shape shape = input.sizes().vec();
  std::fill(shape.begin() + kept, shape.end(), 1);
  const at::ScalarType dtype = statisticsOf(operands, input);
  return {metaLike(input), metaOf(shape, dtype), metaOf(shape, dtype)};
}

Results groupNorm(const Operands& operands) {
  const at::Tensor& input = operands.tensor("input");
  const Shape shape{operands.integer("N"), operands.integer("group")};
  const at::ScalarType dtype = statisticsOf(operands, input);
  return {metaLike(input), metaOf(shape, dtype), metaOf(shape, dtype)};
}

Results weightNorm(const Operands& operands) { return {metaLike(operands.tensor("v")), metaLike(operands.tensor("g"))}; }

// ---------------------------------------------------------------- embeddings and attention

Results embeddingBag(const Operands& operands) {
  const at::Tensor& weight = operands.tensor("weight");
  const at::Tensor& indices = operands.tensor("indices");
  const at::Tensor& offsets = operands.tensor("offsets");
  constexpr std::int64_t modeOfMax = 2;
  const std::int64_t bags = offsets.size(0) - (operands.flag("include_last_offset") ? 1 : 0);
  // The other results are notes for the gradient, whose shapes follow the path that the kernel takes.
  const bool max = operands.integer("mode") == modeOfMax;
  return {metaOf({bags, weight.size(1)}, weight.scalar_type()), metaOf({indices.size(0)}, indices.scalar_type()),
          metaOf({bags}, indices.scalar_type()), metaOf(max ? Shape{bags, weight.size(1)} : Shape{bags}, indices.scalar_type())};
}

Results attention(const Operands& operands) {
  const at::Tensor& query = operands.tensor("query");
  if (query.dim() != 4) operands.refuse("query must have four axes");
  return {metaLike(query), metaOf({query.size(0), query.size(1), query.size(2)}, at::toAccumulateType(query.scalar_type(), at::kMeta))};
}

Results encoderLayer(const Operands& operands) { return {metaLike(operands.tensor("src"))}; }

// ---------------------------------------------------------------- losses

// Each loss as it is, or their mean or sum.
Results loss(const Operands& operands) {
  const at::Tensor& self = operands.first();
  const at::IntArrayRef shape = operands.integer("reduction") == at::Reduction::None ? self.sizes() : at::IntArrayRef();
  return {metaOf(shape, self.scalar_type())};
}

// Losses of rows.
Results rowLoss(const Operands& operands) {
  const at::Tensor& self = operands.first();
  const bool each = operands.integer("reduction") == at::Reduction::None && self.dim() > 1;
  return {metaOf(each ? Shape{self.size(0)} : Shape(), self.scalar_type())};
}

Results multilabelLoss(const Operands& operands) {
  Results results = rowLoss(operands);
  results.push_back(metaLike(operands.tensor("target")));
  results[1] = metaOf(results[1].sizes(), operands.first().scalar_type());
  return results;
}

Results nll2d(const Operands& operands) {
  const at::Tensor& self = operands.first();
  if (self.dim() != 4) operands.refuse("input must have four axes");
  const bool each = operands.integer("reduction") == at::Reduction::None;
  return {metaOf(each ? operands.tensor("target").sizes() : at::IntArrayRef(), self.scalar_type()), metaOf({}, self.scalar_type())};
}

// The second result holds the sums that the gradient needs: up to the longest target, which only the lengths know.
Results ctc(const Operands& operands) {
  const at::Tensor& probabilities = operands.tensor("log_probs");
  const c10::IValue& lengths = operands.at("target_lengths");
  TORCH_CHECK_NOT_IMPLEMENTED(lengths.isIntList(), "ctc_loss with lengths in a tensor needs the elements of a meta tensor");
  std::int64_t longest = 0;
  for (const std::int64_t length : lengths.toIntVector()) longest = std::max(longest, length);
  const std::int64_t batch = probabilities.size(1);
  return {metaOf({batch}, probabilities.scalar_type()), metaOf({batch, probabilities.size(0), 2 * longest + 1}, probabilities.scalar_type())};
}

}  // namespace

void addLayerRules(Rules& rules) {
  rules.emplace("aten::convolution_overrideable", &convolution);
  rules.emplace("aten::max_pool3d_with_indices", &maxPool3d);
  for (const char* name : {"aten::_adaptive_avg_pool2d", "aten::_adaptive_avg_pool3d", "aten::adaptive_avg_pool2d",
                           "aten::adaptive_avg_pool3d", "aten::max_unpool2d", "aten::max_unpool3d"})
    rules.emplace(name, &resized);
  for (const char* name : {"aten::adaptive_max_pool2d", "aten::adaptive_max_pool3d"}) rules.emplace(name, &adaptiveMaxPool);
  rules.emplace("aten::reflection_pad2d", &padded);
  rules.emplace("aten::im2col", &imageToColumns);
  rules.emplace("aten::col2im", &columnsToImage);
  for (const char* name : {"aten::grid_sampler_2d", "aten::grid_sampler_3d"}) rules.emplace(name, &gridSampler);
  for (const char* name : {"aten::native_batch_norm", "aten::_native_batch_norm_legit"}) rules.emplace(name, &batchNorm);
  rules.emplace("aten::native_layer_norm", &layerNorm);
  rules.emplace("aten::native_group_norm", &groupNorm);
  rules.emplace("aten::_weight_norm_interface", &weightNorm);
  for (const char* name : {"aten::_embedding_bag", "aten::_embedding_bag_forward_only"}) rules.emplace(name, &embeddingBag);
  rules.emplace("aten::_scaled_dot_product_flash_attention_for_cpu", &attention);
  rules.emplace("aten::_transformer_encoder_layer_fwd", &encoderLayer);
  for (const char* name : {"aten::huber_loss", "aten::binary_cross_entropy"}) rules.emplace(name, &loss);
  rules.emplace("aten::multi_margin_loss", &rowLoss);
  rules.emplace("aten::multilabel_margin_loss_forward", &multilabelLoss);
  rules.emplace("aten::nll_loss2d_forward", &nll2d);
  rules.emplace("aten::_ctc_loss", &ctc);
}

}  // namespace thinc::torch
