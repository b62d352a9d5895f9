// Recording a run from JavaScript, and running what was recorded on another thread.
#include "async-work.hpp"
#include "recording.hpp"

#include <thinc/pins.hpp>

namespace thinc::torch {

namespace {

class Replay final : public AsyncWork {
 public:
  Replay(std::unique_ptr<Tape> tape, std::vector<std::int32_t> outputs, Pin handles)
      : tape_(std::move(tape)), outputs_(std::move(outputs)), handles_(std::move(handles)) {
    tape_->planFreeing(outputs_);
  }

  void run(const std::atomic<bool>& stop) override {
    const ThreadModes before = ThreadModes::now();
    try {
      for (std::size_t& index = tape_->done; index < tape_->entries.size(); index++) {
        if (stop) break;
        tape_->run(index);
        for (const std::int32_t number : tape_->free[index]) tape_->values[number].reset();
      }
      if (!stop)
        for (const std::int32_t number : outputs_)
          if (number >= 0) tape_->valueAt(number);
    } catch (...) {
      before.apply();
      throw;
    }
    before.apply();
  }

  // The handles that wait get what they stand for.
  napi_value settle(Context& context) override {
    const napi_env env = context.env();
    napi_value handles = handles_.object(env);
    auto& values = valuesOf(context);
    for (std::size_t index = 0; index < outputs_.size(); index++) {
      if (outputs_[index] < 0) continue;
      napi_value handle = element(env, handles, static_cast<std::uint32_t>(index));
      if (values.isDisposed(handle)) continue;
      const at::Tensor& result = tape_->values[outputs_[index]];
      values.get(handle) = result;
      values.resize(handle, result.has_storage() ? static_cast<std::int64_t>(result.storage().nbytes()) : 0);
    }
    return nullptr;
  }

 private:
  std::unique_ptr<Tape> tape_;
  std::vector<std::int32_t> outputs_;
  Pin handles_;
};

/// recordStart(computeWhatCannotWait): from now on `call` records.
napi_value recordStart(Call& call) {
  call.context.service<Recorder>().start(toBoolean(call.env, call[0], "computeWhatCannotWait"));
  return nullptr;
}

/// isRecording() -> whether `call` records.
napi_value isRecording(Call& call) { return booleanValue(call.env, recorderOf(call.context) != nullptr); }

/// recordAbandon(): ends the recording; nothing of it is run.
napi_value recordAbandon(Call& call) {
  call.context.service<Recorder>().abandon();
  return nullptr;
}

/// recordRun(handles) -> { promise, number }: ends the recording and runs it; the handles are filled when the promise resolves.
napi_value recordRun(Call& call) {
  std::vector<c10::IValue*> kept;
  const std::uint32_t count = arrayLength(call.env, call[0], "handles");
  auto& runs = call.context.service<AsyncRuns>();
  for (std::uint32_t index = 0; index < count; index++)
    kept.push_back(&valuesOf(call.context).get(element(call.env, call[0], index), "handles"));
  Pin handles = call.context.service<PinQueue>().pin(call[0]);
  std::vector<std::int32_t> numbers;
  std::unique_ptr<Tape> tape = call.context.service<Recorder>().finish(kept, &numbers);
  return runs.start(std::make_unique<Replay>(std::move(tape), std::move(numbers), std::move(handles)));
}

/// runCancel(number) -> whether such a run was under way.
napi_value runCancel(Call& call) {
  return booleanValue(call.env, call.context.service<AsyncRuns>().cancel(toInt64(call.env, call[0], "number")));
}

/// runStopAll(): tells all runs of this thread to stop and waits until they did.
napi_value runStopAll(Call& call) {
  call.context.service<AsyncRuns>().stopAll();
  return nullptr;
}

}  // namespace

void exportReplay(napi_env env, napi_value exports) {
  exportFunction<&recordStart>(env, exports, "recordStart");
  exportFunction<&isRecording>(env, exports, "isRecording");
  exportFunction<&recordAbandon>(env, exports, "recordAbandon");
  exportFunction<&recordRun>(env, exports, "recordRun");
  exportFunction<&runCancel>(env, exports, "runCancel");
  exportFunction<&runStopAll>(env, exports, "runStopAll");
}

}  // namespace thinc::torch
