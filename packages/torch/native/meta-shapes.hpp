// Shapes and dtypes of results, for operators that libtorch can run on real tensors only.
//
// On the meta device an operator computes what its results look like and nothing else. libtorch has that for about half
// of its operators; Python's torch adds the rest, in Python. Here are those that people use, as rules from arguments to
// results, and `installMetaShapes` has libtorch ask them when it has nothing of its own.
#pragma once

#include "named-arguments.hpp"

#include <string_view>
#include <unordered_map>

namespace thinc::torch {

/// The arguments of a call on meta tensors, by the schema's names.
class Operands : public NamedArguments {
 public:
  using NamedArguments::NamedArguments;

  /// An argument that has to be there; where it is not, the rule does not fit the operator.
  const c10::IValue& at(const char* name) const;
  const at::Tensor& tensor(const char* name) const { return at(name).toTensor(); }
  std::int64_t integer(const char* name) const { return at(name).toInt(); }
  std::vector<std::int64_t> integers(const char* name) const { return at(name).toIntVector(); }
  /// Whether the argument is there and is not null.
  bool has(const char* name) const;
  /// A list of lengths where one may stand for all.
  std::vector<std::int64_t> lengths(const char* name, std::size_t count, std::int64_t otherwise) const;
  /// The argument at a place; most operators call the first one `self`, some not.
  const at::Tensor& first() const;
  const Stack& all() const noexcept { return stack_; }
  const c10::FunctionSchema& schema() const noexcept { return schema_; }
  [[noreturn]] void refuse(const std::string& problem) const;
};

using Rule = std::vector<at::Tensor> (*)(const Operands& operands);
using Rules = std::unordered_map<std::string_view, Rule>;

/// A meta tensor of a shape, contiguous, with the dtype of another one unless told.
at::Tensor metaOf(at::IntArrayRef shape, at::ScalarType dtype);
/// A meta tensor like another one.
at::Tensor metaLike(const at::Tensor& tensor);
/// Where an axis counted from either end lies. @throws c10::IndexError
std::int64_t axisOf(std::int64_t axis, std::int64_t count);

// By the operators' names without their overloads.
void addElementRules(Rules& rules);
void addLayerRules(Rules& rules);

/// Gives the rules to libtorch, for the operators it has none for. Once per process.
void installMetaShapes();

}  // namespace thinc::torch
