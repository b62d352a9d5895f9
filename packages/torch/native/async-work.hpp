// Work on libtorch's inter-op threads, with a promise for its result.
//
// The threads are those that `torch.setNumInteropThreads` counts. Each piece of work computes with the number of
// threads that the JavaScript thread had when it was started (with OpenMP that number belongs to a thread, so it is
// set there anew). When an environment ends (a worker is terminated, the process exits), work that has not begun is
// dropped and work that runs is told to stop and waited for: its tensors may lie in memory that ends with the
// environment.
#pragma once

#include "torch-addon.hpp"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace thinc::torch {

/// One piece of work. It is made and settled on the JavaScript thread, and destroyed there or, at the end, anywhere.
class AsyncWork {
 public:
  virtual ~AsyncWork() = default;
  /// Runs on another thread, without Node-API; looks at `stop` between steps. What it throws rejects the promise.
  virtual void run(const std::atomic<bool>& stop) = 0;
  /// What the promise resolves to. JavaScript thread.
  virtual napi_value settle(Context& context) = 0;
};

/// The work of an environment that is under way.
class AsyncRuns final : public Service {
 public:
  explicit AsyncRuns(Context& context);
  ~AsyncRuns() override { close(); }

  /// Begins work. @returns { promise, number }
  napi_value start(std::unique_ptr<AsyncWork> work);
  /// Tells work to stop; its promise is then rejected with the code TORCH_CANCELLED. False when there is none such.
  bool cancel(std::int64_t number);
  /// How many promises are open.
  std::size_t open() const noexcept { return jobs_.size(); }
  /// Tells all work to stop and waits for what runs. No promise is settled by this.
  void stopAll() noexcept;

  void close() noexcept override { stopAll(); }

 private:
  enum class State : std::uint8_t { Waiting, Running, Done, Dropped };
  struct Job {
    std::int64_t number;
    int threads;
    std::unique_ptr<AsyncWork> work;
    std::exception_ptr error;
    napi_deferred deferred = nullptr;
    std::atomic<bool> stop{false};
    State state = State::Waiting;
  };
  // What the other threads see; outlives the environment.
  struct Shared {
    std::mutex mutex;
    std::condition_variable changed;
    napi_threadsafe_function wake = nullptr;
    std::vector<std::shared_ptr<Job>> done;
    std::size_t running = 0;
  };

  static void work(const std::shared_ptr<Shared>& shared, const std::shared_ptr<Job>& job) noexcept;
  static void settleAll(napi_env env, napi_value, void* runs, void*);
  void settle(Job& job);
  void openQueue();

  std::shared_ptr<Shared> shared_;
  std::vector<std::shared_ptr<Job>> jobs_;
  std::int64_t next_ = 1;
};

}  // namespace thinc::torch
