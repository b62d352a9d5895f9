// The state of one addon in one environment (the main thread or a worker), and its services.
//
// An addon is loaded once per process but used by several threads, each with its own `napi_env`.
// All state therefore hangs on a `Context`, kept as the environment's instance data:
//
//   auto& tensors = context.service<thinc::HandleTable<Tensor>>();   // made at first use
//
// A service is closed, in reverse order of making, when the environment ends; it may be destroyed
// later. The context also:
//
//   * tells V8 how much native memory hangs on JavaScript objects (`account`, in steps of 1 MiB,
//     because each report costs and may itself start a garbage collection);
//   * notices that a garbage collection ran, by an external nobody holds (the sentinel). Node-API
//     finalizers run only when the event loop turns, which a synchronous loop never does; a weak
//     reference is emptied by the collection itself. So native calls look at the sentinel (`charge`)
//     and sweep then. The sentinel also has a finalizer, which sweeps when the loop does turn:
//     an idle program gives its memory back too.
//
// A context belongs to its JavaScript thread: no member may be called from another one.
#pragma once

#include "thinc/napi.hpp"

#include <algorithm>
#include <memory>

#if defined(_WIN32)
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace thinc {

class Context;

/// A part of an addon that lives as long as its environment.
class Service {
 public:
  explicit Service(Context& context) : context_(context) {}
  virtual ~Service() = default;
  Service(const Service&) = delete;
  Service& operator=(const Service&) = delete;

  /// The environment ends: release native things now; no JavaScript can run any more.
  virtual void close() noexcept {}
  /// Frees what the garbage collector found dead; runs after a collection.
  virtual void sweep() noexcept {}
  /// Does on the JavaScript thread what other threads queued; runs at the start of each native call.
  virtual void drain() noexcept {}
  /// How many things a sweep has to look at.
  virtual std::size_t sweepCost() const noexcept { return 0; }

 protected:
  Context& context_;
};

/// Keeps the library that contains `address` loaded until the process ends.
inline void keepLibraryLoaded(const void* address) noexcept {
#if defined(_WIN32)
  HMODULE module = nullptr;
  GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_PIN,
                     reinterpret_cast<LPCWSTR>(address), &module);
#else
  Dl_info info{};
  if (dladdr(address, &info) != 0 && info.dli_fname != nullptr)
    dlopen(info.dli_fname, RTLD_LAZY | RTLD_LOCAL | RTLD_NOLOAD | RTLD_NODELETE);
#endif
}

/// The per-environment state of an addon; see the top of this file.
class Context {
 public:
  /// The context of an environment; made, and stored as its instance data, at the first call.
  static Context& of(napi_env env) {
    void* data = nullptr;
    check(env, napi_get_instance_data(env, &data), "instance data");
    if (data != nullptr) return *static_cast<Context*>(data);
    std::unique_ptr<Context> made = create(env);
    check(env, napi_set_instance_data(env, made.get(), &Context::destroy, nullptr), "instance data");
    return *made.release();
  }

  /// A context for an addon that keeps its own instance data: it must own the result and destroy it in the
  /// finalizer of its instance data. Calls that take a `napi_env` only (`Context::of`) are then not for it.
  static std::unique_ptr<Context> create(napi_env env) {
    std::unique_ptr<Context> made(new Context(env));
    check(env, napi_add_env_cleanup_hook(env, &Context::closeHook, made.get()), "cleanup hook");
    made->hooked_ = true;
    return made;
  }

  /// The error mapper of an environment; null when there is none or no context. Never throws.
  static ErrorMapper mapperOf(napi_env env) noexcept {
    void* data = nullptr;
    if (napi_get_instance_data(env, &data) != napi_ok || data == nullptr) return nullptr;
    return static_cast<Context*>(data)->mapper_;
  }

  ~Context() {
    if (hooked_ && !closed_) napi_remove_env_cleanup_hook(env_, &Context::closeHook, this);
    close();
    while (!services_.empty()) services_.pop_back();
  }
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  napi_env env() const noexcept { return env_; }
  /// True once the environment has begun to end.
  bool closed() const noexcept { return closed_; }

  /// Installs the hook that turns an engine's own exceptions into JavaScript errors.
  void mapErrors(ErrorMapper mapper) noexcept { mapper_ = mapper; }

  /// The service of type `S`, made at the first call with `S(Context&)`. Look it up once per call at
  /// most: it is a short walk over the addon's few services.
  template <class S>
  S& service() {
    const void* key = keyOf<S>();
    for (const Entry& entry : services_)
      if (entry.key == key) return static_cast<S&>(*entry.service);
    auto made = std::make_unique<S>(*this);
    S& result = *made;
    services_.push_back(Entry{key, std::move(made)});
    return result;
  }

  /// The start of a native call: lets services do what other threads queued.
  void enter() noexcept {
    for (std::size_t index = 0; index < services_.size(); index++) services_[index].service->drain();
  }

  /// Adds (or with a negative number takes away) native bytes that JavaScript objects keep alive.
  void account(std::int64_t bytes) noexcept {
    unreported_ += bytes;
    if (unreported_ > -reportStep && unreported_ < reportStep) return;
    std::int64_t total = 0;
    const std::int64_t step = unreported_;
    unreported_ = 0;
    if (!closed_) napi_adjust_external_memory(env_, step, &total);
  }

  /// Says that a swept thing of so many bytes is about to be made, and sweeps when that is due: when
  /// what was made since the last sweep outweighs the walk over what is alive, and a garbage
  /// collection ran in between. Costs a few nanoseconds otherwise.
  void charge(std::int64_t bytes) noexcept {
    credit_ += 1 + static_cast<std::size_t>(bytes > 0 ? bytes : 0) / bytesPerLook;
    if (credit_ < threshold_) return;
    if (!collected()) {
      // Nothing was collected yet: ask again soon, not at every call.
      threshold_ = credit_ + leastCredit;
      return;
    }
    sweep();
  }

  /// Frees, in all services, what the garbage collector found dead so far.
  void sweep() noexcept {
    if (closed_ || sweeping_) return;
    sweeping_ = true;
    std::size_t cost = 0;
    for (std::size_t index = 0; index < services_.size(); index++) {
      Service& service = *services_[index].service;
      service.sweep();
      service.drain();
      cost += service.sweepCost();
    }
    sweeps_++;
    credit_ = 0;
    threshold_ = std::max(leastCredit, cost / 2);
    plantSentinel();
    sweeping_ = false;
  }

  /// How often this context swept.
  std::int64_t sweeps() const noexcept { return sweeps_; }

 private:
  struct Entry {
    const void* key;
    std::unique_ptr<Service> service;
  };
  // What a sentinel's finalizer holds: the context may be gone when it runs.
  struct Link {
    Context* context;
  };

  static constexpr std::int64_t reportStep = 1 << 20;
  static constexpr std::size_t leastCredit = 512;
  // Making this many bytes costs about as much as looking at one handle.
  static constexpr std::size_t bytesPerLook = 1024;

  explicit Context(napi_env env) : env_(env), link_(std::make_shared<Link>(Link{this})) { plantSentinel(); }

  template <class S>
  static const void* keyOf() noexcept {
    static const char key = 0;
    return &key;
  }

  // True when a garbage collection took the sentinel.
  bool collected() noexcept {
    if (sentinel_ == nullptr) return true;
    HandleScope scope(env_);
    napi_value value = nullptr;
    if (napi_get_reference_value(env_, sentinel_, &value) != napi_ok) return false;
    return value == nullptr;
  }

  void plantSentinel() noexcept {
    if (sentinel_ != nullptr) {
      if (!collected()) return;
      napi_delete_reference(env_, sentinel_);
      sentinel_ = nullptr;
    }
    HandleScope scope(env_);
    auto* link = new (std::nothrow) std::shared_ptr<Link>(link_);
    if (link == nullptr) return;
    napi_value external = nullptr;
    if (napi_create_external(env_, link, &Context::sentinelFinalizer, nullptr, &external) != napi_ok) {
      delete link;
      return;
    }
    // Without a sentinel every due sweep is done: slower, still right.
    if (napi_create_reference(env_, external, 0, &sentinel_) != napi_ok) sentinel_ = nullptr;
  }

  static void sentinelFinalizer(napi_env, void* data, void*) {
    std::unique_ptr<std::shared_ptr<Link>> link(static_cast<std::shared_ptr<Link>*>(data));
    Context* context = (*link)->context;
    if (context != nullptr && context->collected()) context->sweep();
  }

  static void closeHook(void* data) { static_cast<Context*>(data)->close(); }
  static void destroy(napi_env, void* data, void*) { delete static_cast<Context*>(data); }

  void close() noexcept {
    if (closed_) return;
    closed_ = true;
    link_->context = nullptr;
    // The environment frees its own references: deleting them here would gain nothing.
    for (std::size_t index = services_.size(); index > 0; index--) services_[index - 1].service->close();
  }

  napi_env env_;
  std::shared_ptr<Link> link_;
  std::vector<Entry> services_;
  ErrorMapper mapper_ = nullptr;
  napi_ref sentinel_ = nullptr;
  std::int64_t unreported_ = 0;
  std::int64_t sweeps_ = 0;
  std::size_t credit_ = 0;
  std::size_t threshold_ = leastCredit;
  bool hooked_ = false;
  bool sweeping_ = false;
  bool closed_ = false;
};

}  // namespace thinc
