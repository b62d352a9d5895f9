// A module's run, written down instead of computed.
//
// While an environment records, `call` computes nothing. Each tensor is stood in for by a twin on libtorch's meta
// device, which has a shape, a dtype and strides but no elements; the operator runs on twins, so that its results'
// shapes are known at once, and is appended to a tape. JavaScript sees ordinary handles. Afterwards the tape is run on
// the real tensors by another thread (replay.cpp).
//
// What needs elements (`item`, a boolean mask, an operator whose result's shape depends on them) cannot be written
// down. It either ends the recording with an error, before anything was changed, or, where that was asked for, what is
// on the tape is computed at once and recording goes on from there.
#pragma once

#include "operators.hpp"

#include <ATen/core/DimVector.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include <functional>
#include <unordered_map>

namespace thinc::torch {

/// What of the thread's state decides how an operator computes.
struct ThreadModes {
  bool grad;
  c10::impl::LocalDispatchKeySet keys;
  at::ScalarType autocast;

  static ThreadModes now();
  void apply() const;
  bool operator==(const ThreadModes& other) const;
};

/// The numbers of tensors are their places in `values`; twins lead to them.
struct Tape {
  struct Result {
    std::int32_t number;  // -1 for an undefined tensor
    at::DimVector shape;  // as JavaScript saw it then; an operator in place may change it later
    at::ScalarType dtype;
  };
  struct Entry {
    const Operation* operation;
    Stack arguments;                    // with twins in the place of tensors
    std::vector<Result> results;        // every tensor among the results, in order
    std::uint32_t modes;                // the place in `modes`
  };

  std::vector<Entry> entries;
  std::vector<ThreadModes> modes;
  std::vector<at::Tensor> twins;
  std::vector<at::Tensor> values;
  std::unordered_map<const at::TensorImpl*, std::int32_t> numberOfTwin;
  /// The numbers of values that came out in another shape or dtype than foreseen: an error if they are used.
  std::vector<std::int32_t> unforeseen;
  std::size_t done = 0;
  /// The values that are not needed any more after an entry; see `planFreeing`.
  std::vector<std::vector<std::int32_t>> free;

  /// The tensor a twin stands for; anything else as it is. Throws when it is not what it was foreseen to be.
  at::Tensor valueOf(const at::Tensor& twin) const;
  const at::Tensor& valueAt(std::int32_t number) const;
  /// Runs one entry on this thread, in the modes it was recorded in.
  void run(std::size_t index);
  /// Runs what was not run yet on this thread and keeps every value.
  void catchUp();
  /// Works out `free`; the kept numbers are never freed.
  void planFreeing(const std::vector<std::int32_t>& kept);
};

/// The tensors of a value of an operator (a tensor, a list of them, a tuple), each replaced by what `change` gives.
c10::IValue mapTensors(const c10::IValue& value, const std::function<at::Tensor(const at::Tensor&)>& change);

/// Gives twins the dtypes that automatic casts would give the tensors they stand for, before an operator runs on them.
void castAsAutocast(const Operation& operation, Stack& stack);
/// The same for results, of operators that cast somewhere inside.
void castResultsAsAutocast(const Operation& operation, const Stack& arguments, Stack& results);

/// The recording of an environment; at most one at a time.
class Recorder final : public Service {
 public:
  explicit Recorder(Context& context) : Service(context) {}

  /// The tape being written; null while nothing is recorded.
  Tape* tape() const noexcept { return tape_.get(); }

  void start(bool computesWhatCannotWait);
  /// Ends the recording. No handle leads to a twin afterwards: those of `kept` wait for `fill`, the others are void.
  std::unique_ptr<Tape> finish(const std::vector<c10::IValue*>& kept, std::vector<std::int32_t>* numbers);
  /// Ends it without a run.
  void abandon();

  /// Writes an operator down. `stack` then holds its results, twins, and `stand` the arguments they were made of.
  void record(const Operation& operation, const Stack& given, Stack& stack, Stack& stand);
  /// The real tensor behind a twin, for what needs elements; the tensor itself when it is none.
  at::Tensor needElements(const at::Tensor& tensor, const char* what);
  /// The same for what computes by itself, on tensors that may be there already.
  at::Tensor computeNow(const at::Tensor& tensor, const char* what);
  /// Whether a tensor's elements are not computed yet.
  bool isPending(const at::Tensor& tensor) const;
  /// Where a twin's tensor will be.
  c10::Device deviceOf(const at::Tensor& tensor) const;

  void close() noexcept override { tape_.reset(); }

 private:
  at::Tensor twinOf(const at::Tensor& tensor);
  std::int32_t add(at::Tensor twin, at::Tensor value, c10::Device device);
  std::uint32_t modesNow();
  void noteWritten(const at::Tensor& twin);
  void computeAtOnce(const Operation& operation, const Stack& recorded, Stack& stack);

  std::unique_ptr<Tape> tape_;
  std::unordered_map<const at::TensorImpl*, std::int32_t> numberOfSource_;
  std::vector<bool> written_;
  std::vector<c10::Device> devices_;
  bool computesWhatCannotWait_ = false;
};

/// The recording of an environment that is going on; null where there is none.
inline Recorder* recorderOf(Context& context) {
  auto& recorder = context.service<Recorder>();
  return recorder.tape() == nullptr ? nullptr : &recorder;
}

}  // namespace thinc::torch
