#include "async-work.hpp"

#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>

#include <algorithm>

namespace thinc::torch {

AsyncRuns::AsyncRuns(Context& context) : Service(context), shared_(std::make_shared<Shared>()) {}

void AsyncRuns::openQueue() {
  if (shared_->wake != nullptr) return;
  const napi_env env = context_.env();
  napi_threadsafe_function wake = nullptr;
  check(env,
        napi_create_threadsafe_function(env, nullptr, nullptr, stringValue(env, "thinc torch"), 0, 1, nullptr, nullptr, this,
                                        &AsyncRuns::settleAll, &wake),
        "cannot wait for another thread");
  // Only open promises keep the process alive.
  napi_unref_threadsafe_function(env, wake);
  shared_->wake = wake;
}

napi_value AsyncRuns::start(std::unique_ptr<AsyncWork> work) {
  const napi_env env = context_.env();
  openQueue();
  auto job = std::make_shared<Job>();
  job->number = next_++;
  job->threads = at::get_num_threads();
  job->work = std::move(work);
  napi_value result = objectValue(env);
  napi_value promise = nullptr;
  check(env, napi_create_promise(env, &job->deferred, &promise), "promise");
  setProperty(env, result, "promise", promise);
  setProperty(env, result, "number", integerValue(env, job->number));
  jobs_.push_back(job);
  if (jobs_.size() == 1) napi_ref_threadsafe_function(env, shared_->wake);
  at::launch([shared = shared_, job] { AsyncRuns::work(shared, job); });
  return result;
}

void AsyncRuns::work(const std::shared_ptr<Shared>& shared, const std::shared_ptr<Job>& job) noexcept {
  {
    std::lock_guard<std::mutex> guard(shared->mutex);
    if (job->state == State::Dropped) return;
    job->state = State::Running;
    shared->running++;
  }
  // Casts of weights are kept per process until the outermost autocast ends, which is none of this thread's business.
  const bool cached = at::autocast::is_autocast_cache_enabled();
  at::autocast::set_autocast_cache_enabled(false);
  try {
    if (at::get_num_threads() != job->threads) at::set_num_threads(job->threads);
    if (!job->stop) job->work->run(job->stop);
  } catch (...) {
    job->error = std::current_exception();
  }
  at::autocast::set_autocast_cache_enabled(cached);
  std::lock_guard<std::mutex> guard(shared->mutex);
  job->state = State::Done;
  try {
    shared->done.push_back(job);
  } catch (...) {
    // Out of memory for one pointer: the promise stays open, as it would in a process that is being killed.
  }
  // Under the lock: once `running` is down the environment, and the queue with it, may end.
  napi_call_threadsafe_function(shared->wake, nullptr, napi_tsfn_nonblocking);
  shared->running--;
  shared->changed.notify_all();
}

void AsyncRuns::settleAll(napi_env env, napi_value, void* runs, void*) {
  if (env == nullptr) return;
  auto& self = *static_cast<AsyncRuns*>(runs);
  std::vector<std::shared_ptr<Job>> done;
  {
    std::lock_guard<std::mutex> guard(self.shared_->mutex);
    done.swap(self.shared_->done);
  }
  for (const std::shared_ptr<Job>& job : done) {
    std::erase(self.jobs_, job);
    HandleScope scope(env);
    self.settle(*job);
    job->work.reset();
  }
  if (!done.empty() && self.jobs_.empty()) napi_unref_threadsafe_function(env, self.shared_->wake);
}

void AsyncRuns::settle(Job& job) {
  const napi_env env = context_.env();
  context_.enter();
  napi_value value = nullptr;
  try {
    if (job.error) std::rethrow_exception(job.error);
    if (job.stop) throw NativeError("TORCH_CANCELLED", "the run was cancelled");
    value = job.work->settle(context_);
  } catch (...) {
    throwInFlight(env, Context::mapperOf(env));
  }
  bool failed = false;
  napi_is_exception_pending(env, &failed);
  if (!failed) {
    napi_resolve_deferred(env, job.deferred, value == nullptr ? undefinedValue(env) : value);
    return;
  }
  napi_value error = nullptr;
  napi_get_and_clear_last_exception(env, &error);
  napi_reject_deferred(env, job.deferred, error);
}

bool AsyncRuns::cancel(std::int64_t number) {
  for (const std::shared_ptr<Job>& job : jobs_) {
    if (job->number != number) continue;
    job->stop = true;
    return true;
  }
  return false;
}

void AsyncRuns::stopAll() noexcept {
  std::unique_lock<std::mutex> lock(shared_->mutex);
  for (const std::shared_ptr<Job>& job : jobs_) {
    job->stop = true;
    if (job->state == State::Waiting) job->state = State::Dropped;
  }
  shared_->changed.wait(lock, [this] { return shared_->running == 0; });
}

}  // namespace thinc::torch
