// Numbers that make an operator divide by nothing, or go on for ever.
#include "arguments.hpp"

#include <ATen/ops/isfinite.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace thinc::torch {

namespace {

// range divides by the step before it checks it, and a step below 1 is none for whole numbers.
void checkRange(const Arguments& arguments) {
  const c10::IValue* step = arguments.find("step");
  if (step == nullptr || !step->isScalar() || step->toScalar().isComplex()) return;
  const double size = step->toScalar().toDouble();
  const c10::IValue* dtype = arguments.find("dtype");
  const at::Tensor out = arguments.tensor("out");
  const bool whole = (out.defined() && at::isIntegralType(out.scalar_type(), true)) ||
                     (dtype != nullptr && dtype->isInt() && at::isIntegralType(static_cast<at::ScalarType>(dtype->toInt()), true));
  if (size == 0 || (whole && std::abs(size) < 1)) arguments.refuse("step", whole ? "must be at least 1 for whole numbers" : "must not be 0");
}

// rrelu_with_noise writes the noise and the output as far as self reaches.
void checkNoise(const Arguments& arguments) {
  const at::Tensor self = arguments.needed("self");
  for (const char* name : {"noise", "grad_output", "out"}) {
    const at::Tensor tensor = arguments.tensor(name);
    if (std::string_view(name) == "noise" && !tensor.defined()) arguments.refuse(name, "must be a tensor");
    arguments.expectShape(name, tensor, self.sizes());
    arguments.expectDType(name, tensor, self, "self");
  }
}

// choose_qparams_optimized narrows a range step by step, for ever when a step is nothing.
void checkChooseParameters(const Arguments& arguments) {
  const at::Tensor input = arguments.needed("input");
  const double ratio = arguments.number("ratio");
  const std::int64_t bits = arguments.integer("bit_width");
  if (arguments.integer("n_bins") < 1) arguments.refuse("n_bins", "must be at least 1");
  if (!(ratio > 0 && ratio <= 1)) arguments.refuse("ratio", "must be above 0 and at most 1");
  if (bits < 1 || bits > 16) arguments.refuse("bit_width", "must be 1 to 16");
  if (arguments.integer("numel") > input.numel() || arguments.integer("numel") < 0) arguments.refuse("numel", "must be at most the elements of input");
}

// For whole numbers the gradient is divided by beta as a whole number, which may be 0.
void checkSmoothLoss(const Arguments& arguments) {
  for (const char* name : {"grad_output", "self", "target", "grad_input"}) {
    const at::Tensor tensor = arguments.tensor(name);
    if (tensor.defined() && !tensor.is_floating_point() && !tensor.is_complex() && !tensor.unsafeGetTensorImpl()->is_wrapped_number())
      arguments.refuse(name, "must be a float tensor");
  }
}

// The polynomials are computed by one step for each degree, for each element.
void checkDegree(const Arguments& arguments) {
  constexpr double most = 100000;
  const c10::IValue* degree = arguments.find("n");
  double highest = 0;
  if (degree != nullptr && degree->isTensor()) {
    const at::Tensor tensor = degree->toTensor();
    if (tensor.numel() == 0 || !tensor.device().is_cpu() || tensor.layout() != c10::kStrided || tensor.is_complex()) return;
    highest = tensor.detach().to(at::kDouble).nan_to_num().max().item<double>();
  } else {
    highest = arguments.number("n");
  }
  if (highest > most) arguments.refuse("n", "must be at most 100000");
}

void checkTerms(const Arguments& arguments) {
  if (arguments.integer("p") > 100000) arguments.refuse("p", "must be at most 100000");
}

// These make one tensor for each part. More than this is no list of tensors but a mistake.
constexpr std::int64_t mostParts = std::int64_t{1} << 20;

void checkParts(const Arguments& arguments) {
  const at::Tensor self = arguments.tensor("self");
  if (!self.defined() || self.dim() == 0) return;
  const char* axisName = arguments.find("dim") != nullptr ? "dim" : nullptr;
  std::int64_t axis = axisName == nullptr ? 0 : arguments.integer(axisName);
  if (axis < -self.dim() || axis >= self.dim()) return;
  std::int64_t parts = self.size(axis);
  for (const char* name : {"chunks", "sections"})
    if (arguments.find(name) != nullptr) parts = parts == 0 || std::string_view(name) == "sections" ? arguments.integer(name) : std::min(parts, arguments.integer(name));
  if (arguments.find("split_size") != nullptr && arguments.integer("split_size") > 0) parts /= arguments.integer("split_size");
  const at::Tensor sections = arguments.tensor("tensor_indices_or_sections");
  if (sections.defined()) {
    if (sections.dim() != 0 || !sections.device().is_cpu() || !at::isIntegralType(sections.scalar_type(), false)) return;
    parts = sections.item<std::int64_t>();
  }
  if (parts > mostParts) arguments.refuse(arguments.find("chunks") != nullptr ? "chunks" : "self", "would be split into more than a million parts");
}

// A binomial number is drawn again until one fits; none ever does where there is NaN.
void checkBinomial(const Arguments& arguments) {
  for (const char* name : {"count", "prob"}) {
    const at::Tensor tensor = arguments.needed(name);
    if (!tensor.is_floating_point()) arguments.refuse(name, "must be a float tensor");
    if (tensor.device().is_cpu() && !at::isfinite(tensor.detach()).all().item<bool>()) arguments.refuse(name, "must be finite");
  }
}

void checkCombinations(const Arguments& arguments) {
  if (arguments.integer("r") > 64) arguments.refuse("r", "must be at most 64");
}

constexpr std::array<std::string_view, 12> polynomials{
    "special_chebyshev_polynomial_t",         "special_chebyshev_polynomial_u",         "special_chebyshev_polynomial_v",
    "special_chebyshev_polynomial_w",         "special_hermite_polynomial_h",           "special_hermite_polynomial_he",
    "special_laguerre_polynomial_l",          "special_legendre_polynomial_p",          "special_shifted_chebyshev_polynomial_t",
    "special_shifted_chebyshev_polynomial_u", "special_shifted_chebyshev_polynomial_v", "special_shifted_chebyshev_polynomial_w"};

constexpr std::array<std::string_view, 12> splitters{"chunk", "unsafe_chunk", "split", "unsafe_split", "tensor_split", "unbind",
                                                     "unbind_copy", "split_copy", "hsplit", "vsplit", "dsplit", "unsafe_split_with_sizes"};

}  // namespace

Check numberCheckOf(std::string_view name) {
  if (name == "range") return &checkRange;
  if (name.starts_with("rrelu_with_noise")) return &checkNoise;
  if (name == "choose_qparams_optimized") return &checkChooseParameters;
  if (name == "smooth_l1_loss_backward") return &checkSmoothLoss;
  if (name == "mvlgamma" || name == "mvlgamma_" || name == "special_multigammaln") return &checkTerms;
  if (name == "binomial") return &checkBinomial;
  if (name == "combinations") return &checkCombinations;
  if (std::find(polynomials.begin(), polynomials.end(), name) != polynomials.end()) return &checkDegree;
  if (std::find(splitters.begin(), splitters.end(), name) != splitters.end()) return &checkParts;
  return nullptr;
}

}  // namespace thinc::torch
