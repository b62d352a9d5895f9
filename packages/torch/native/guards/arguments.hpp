// What the checks before operators have in common: the arguments of a call by name, and how to refuse one.
#pragma once

#include "../named-arguments.hpp"

namespace thinc::torch {

/// The arguments of one call by name, and how to refuse them.
class Arguments : public NamedArguments {
 public:
  using NamedArguments::NamedArguments;

  /// An undefined tensor where the argument is null, or there is none of this name.
  at::Tensor tensor(const char* name) const;
  /// As `tensor`, but refuses the call where there is none.
  at::Tensor needed(const char* name) const;
  std::vector<at::Tensor> tensors(const char* name) const;
  std::vector<std::int64_t> integers(const char* name) const;
  std::int64_t integer(const char* name, std::int64_t otherwise = 0) const;
  /// A number of any kind; NaN where there is none.
  double number(const char* name) const;

  /// An axis, counted from the front. Refuses one that the tensor does not have.
  std::int64_t axis(const char* name, const at::Tensor& tensor, std::int64_t otherwise = 0) const;

  [[noreturn]] void refuse(const char* name, const std::string& problem) const;
  /// Refuses a tensor that is there and has another shape.
  void expectShape(const char* name, const at::Tensor& tensor, at::IntArrayRef shape) const;
  /// Refuses a tensor that is there and has another dtype than `like`, which is called `likeName`.
  void expectDType(const char* name, const at::Tensor& tensor, const at::Tensor& like, const char* likeName) const;
  /// Refuses integers of which one is below `least` or not below `limit`.
  void expectWithin(const char* name, const at::Tensor& tensor, std::int64_t least, std::int64_t limit) const;
  /// Refuses a list of another length.
  void expectLength(const char* name, std::size_t length, std::size_t wanted) const;
};

/// A shape as a message has it.
std::string textOf(at::IntArrayRef shape);

/// A check of one kind of operator.
using Check = void (*)(const Arguments& arguments);

// One function per source gives the check for an operator's bare name (without `aten::`), or null.
Check normalizationCheckOf(std::string_view name);
Check recurrentCheckOf(std::string_view name);
Check windowCheckOf(std::string_view name);
Check lookupCheckOf(std::string_view name);
Check numberCheckOf(std::string_view name);
Check layoutCheckOf(std::string_view name);
Check internalCheckOf(std::string_view name);
Check optimizerCheckOf(std::string_view name);

/// Whether an operator is not offered at all; other operators do its job.
bool isRefusedOperator(std::string_view name);

}  // namespace thinc::torch
