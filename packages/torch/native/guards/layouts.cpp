// Layouts that operators take for others.
#include "arguments.hpp"

namespace thinc::torch {

namespace {

// Filling a tensor of mkldnn's layout writes float32, whatever its dtype; making one with zeros fills it.
void checkMkldnn(const Arguments& arguments) {
  const at::Tensor self = arguments.tensor("self");
  if (self.defined() && self.is_mkldnn() && self.scalar_type() != at::kFloat) arguments.refuse("self", "must be of float32 in the layout mkldnn");
  const c10::IValue* layout = arguments.find("layout");
  if (layout != nullptr && layout->isInt() && static_cast<c10::Layout>(layout->toInt()) == c10::kMkldnn)
    arguments.refuse("layout", "must not be mkldnn here; use toMkldnn()");
}

// A sparse tensor is added to the memory of a dense one as if the offset into that counted twice.
void checkSparseInto(const Arguments& arguments) {
  const at::Tensor other = arguments.tensor("other");
  if (!other.defined() || !other.is_sparse()) return;
  for (const char* name : {"self", "out"}) {
    const at::Tensor target = arguments.tensor(name);
    if (target.defined() && target.layout() == c10::kStrided && target.storage_offset() != 0)
      arguments.refuse(name, "must not be a view that begins within another tensor where other is sparse; clone it");
  }
}

// fbgemm takes matrices that have elements.
void checkMatrix(const Arguments& arguments) {
  const at::Tensor input = arguments.needed("input");
  if (input.dim() != 2 || input.numel() == 0) arguments.refuse("input", "must be a matrix that is not empty");
}

// oneDNN describes the weights by their two axes, whether they are there or not.
void checkMkldnnLinear(const Arguments& arguments) {
  const at::Tensor weight = arguments.tensor("weight");
  if (arguments.find("weight") != nullptr && (!weight.defined() || weight.dim() != 2)) arguments.refuse("weight", "must have two axes");
  for (const char* name : {"self", "input", "grad_output"}) {
    const at::Tensor tensor = arguments.tensor(name);
    if (tensor.defined() && tensor.dim() == 0) arguments.refuse(name, "must have at least one axis");
  }
}

// copy, unlike copy_, asks for the memory of self, which sparse tensors and those of mkldnn's layout have elsewhere.
void checkCopy(const Arguments& arguments) { arguments.needed("self"); }

}  // namespace

Check layoutCheckOf(std::string_view name) {
  if (name == "zero_" || name == "zero" || name == "new_zeros" || name == "zeros" || name == "zeros_like") return &checkMkldnn;
  for (const std::string_view taken : {"add", "add_", "sub", "sub_", "subtract", "subtract_", "mul", "mul_", "multiply", "multiply_"})
    if (name == taken) return &checkSparseInto;
  if (name == "fbgemm_linear_quantize_weight") return &checkMatrix;
  if (name == "copy") return &checkCopy;
  if (name.starts_with("mkldnn_linear")) return &checkMkldnnLinear;
  return nullptr;
}

}  // namespace thinc::torch
