// Lookups by index: embeddings, segments and attention read where an index or a length says, unseen.
#include "arguments.hpp"

namespace thinc::torch {

namespace {

void checkEmbeddingBackward(const Arguments& arguments) {
  const char* gradientName = arguments.find("grad") != nullptr ? "grad" : "grad_output";
  const at::Tensor gradient = arguments.needed(gradientName);
  const at::Tensor indices = arguments.needed("indices");
  std::vector<std::int64_t> shape = indices.sizes().vec();
  shape.push_back(gradient.dim() == 0 ? 1 : gradient.size(-1));
  arguments.expectShape(gradientName, gradient, shape);
  arguments.expectWithin("indices", indices, 0, arguments.integer("num_weights"));
}

void checkEmbeddingBag(const Arguments& arguments) {
  const at::Tensor indices = arguments.needed("indices");
  const at::Tensor offsets = arguments.needed("offsets");
  if (indices.dim() != 1) arguments.refuse("indices", "must have one axis");
  if (offsets.dim() != 1) arguments.refuse("offsets", "must have one axis");
  if (offsets.numel() == 0 && indices.numel() > 0) arguments.refuse("offsets", "must not be empty");
  if (offsets.numel() == 0 && arguments.flag("include_last_offset")) arguments.refuse("offsets", "must not be empty");
  arguments.expectWithin("offsets", offsets, 0, indices.numel() + 1);
  if (offsets.numel() > 1 && offsets.device().is_cpu() && offsets.diff().lt(0).any().item<bool>())
    arguments.refuse("offsets", "must not go down");
  const at::Tensor weight = arguments.needed("weight");
  if (weight.dim() != 2) arguments.refuse("weight", "must have two axes");
  const std::int64_t rows = weight.size(0);
  const std::int64_t padding = arguments.integer("padding_idx", -1);
  if (padding < -rows || padding >= std::max<std::int64_t>(rows, 0)) {
    if (padding != -1) arguments.refuse("padding_idx", "must be a row of weight");
  }
  arguments.expectWithin("indices", indices, 0, rows);
}

void checkSegmentReduce(const Arguments& arguments) {
  const at::Tensor data = arguments.needed("data");
  const std::int64_t axis = arguments.axis("axis", data);
  const at::Tensor lengths = arguments.tensor("lengths");
  const at::Tensor offsets = arguments.tensor("offsets");
  if (!lengths.defined() && !offsets.defined()) arguments.refuse("lengths", "or offsets must be given");
  for (const char* name : {"lengths", "offsets"}) {
    const at::Tensor places = arguments.tensor(name);
    if (!places.defined()) continue;
    if (places.layout() != c10::kStrided) arguments.refuse(name, "must be dense");
    if (places.dim() != axis + 1) arguments.refuse(name, "must have the axes of data up to axis");
    if (places.sizes().slice(0, axis) != data.sizes().slice(0, axis)) arguments.refuse(name, "must have the lengths of data before axis");
    arguments.expectWithin(name, places, 0, data.size(axis) + 1);
    if (!places.device().is_cpu()) continue;
    if (std::string_view(name) == "lengths" && places.numel() > 0 && places.sum(-1).gt(data.size(axis)).any().item<bool>())
      arguments.refuse(name, "must not add up to more than the axis is long");
    if (std::string_view(name) == "offsets") {
      if (places.size(-1) == 0) arguments.refuse(name, "must not be empty");
      if (places.diff().lt(0).any().item<bool>()) arguments.refuse(name, "must not go down");
    }
  }
}

// The kernels for flash attention take the lengths of key for those of value.
void checkAttention(const Arguments& arguments) {
  const at::Tensor query = arguments.needed("query");
  const at::Tensor key = arguments.needed("key");
  const at::Tensor value = arguments.needed("value");
  for (const auto& [name, tensor] : {std::pair{"query", query}, std::pair{"key", key}, std::pair{"value", value}})
    if (tensor.dim() < 2) arguments.refuse(name, "must have at least two axes");
  if (key.size(-2) != value.size(-2)) arguments.refuse("value", "must have as many places as key");
  if (query.size(-1) != key.size(-1)) arguments.refuse("key", "must be as wide as query");
}

void checkFlashAttention(const Arguments& arguments) {
  checkAttention(arguments);
  const at::Tensor query = arguments.needed("query");
  if (query.dim() != 4) arguments.refuse("query", "must have four axes");
  const std::int64_t batch = query.size(0);
  const std::int64_t heads = query.size(1);
  for (const char* name : {"key", "value"}) {
    const at::Tensor tensor = arguments.needed(name);
    if (tensor.dim() != 4 || tensor.size(0) != batch || tensor.size(1) == 0 || heads % tensor.size(1) != 0 || tensor.size(-1) != query.size(-1))
      arguments.refuse(name, "must have the batch size, width and a divisor of the heads of query");
    arguments.expectDType(name, tensor, query, "query");
  }
}

}  // namespace

Check lookupCheckOf(std::string_view name) {
  if (name == "embedding_dense_backward" || name == "embedding_backward" || name == "embedding_sparse_backward")
    return &checkEmbeddingBackward;
  if (name == "embedding_bag" || name == "_embedding_bag" || name == "_embedding_bag_forward_only") return &checkEmbeddingBag;
  if (name == "segment_reduce") return &checkSegmentReduce;
  if (name == "scaled_dot_product_attention" || name == "_scaled_dot_product_attention_math") return &checkAttention;
  if (name == "_scaled_dot_product_flash_attention_for_cpu") return &checkFlashAttention;
  return nullptr;
}

}  // namespace thinc::torch
