// JavaScript memory used by native code: kept alive by a pin, let go from any thread.
//
// A native object made over a TypedArray without a copy must keep the array's buffer alive. Its
// deleter may run on any thread (an engine's worker, a garbage collection, after the environment
// ended), where Node-API must not be called. So letting a pin go only queues its reference; the
// JavaScript thread deletes it at its next native call (`Context::enter`) or sweep:
//
//   thinc::PinnedBuffer buffer = thinc::PinnedBuffer::of(context, typedArray, "input");
//   engine.fromMemory(buffer.data(), shape, [pin = buffer.sharePin()]() mutable { pin.reset(); });
//
// The queue is shared by the pins and outlives the environment: a pin let go later does nothing.
// A pin keeps the buffer, not its memory: an ArrayBuffer that is transferred or detached takes its
// memory along. Whoever hands memory to native code must not transfer it meanwhile.
#pragma once

#include "thinc/context.hpp"
#include "thinc/napi.hpp"

#include <atomic>
#include <memory>
#include <mutex>

namespace thinc {

/// The references that other threads let go of; shared by the queue and its pins.
class PinState {
 public:
  /// Queues a reference for deletion. Any thread.
  void release(napi_ref reference) noexcept {
    std::lock_guard<std::mutex> guard(mutex_);
    if (!open_) return;
    try {
      dead_.push_back(reference);
      some_.store(true, std::memory_order_release);
    } catch (...) {
      // Out of memory: the buffer stays alive until the environment ends, which is safe.
    }
  }

  /// Deletes what was queued. JavaScript thread only.
  std::size_t drain(napi_env env) noexcept {
    if (!some_.load(std::memory_order_acquire)) return 0;
    std::vector<napi_ref> dead;
    {
      std::lock_guard<std::mutex> guard(mutex_);
      if (!open_) return 0;
      dead.swap(dead_);
      some_.store(false, std::memory_order_release);
    }
    for (napi_ref reference : dead) napi_delete_reference(env, reference);
    return dead.size();
  }

  /// The environment ended: it frees its references itself.
  void close() noexcept {
    std::lock_guard<std::mutex> guard(mutex_);
    open_ = false;
    dead_.clear();
    some_.store(false, std::memory_order_release);
  }

 private:
  std::mutex mutex_;
  std::vector<napi_ref> dead_;
  std::atomic<bool> some_{false};
  bool open_ = true;
};

/// Keeps one JavaScript object alive until it is reset or destroyed, on any thread.
class Pin {
 public:
  Pin() noexcept = default;
  Pin(std::shared_ptr<PinState> state, napi_ref reference) noexcept : state_(std::move(state)), reference_(reference) {}
  Pin(Pin&& other) noexcept : state_(std::move(other.state_)), reference_(std::exchange(other.reference_, nullptr)) {}
  Pin& operator=(Pin&& other) noexcept {
    if (this != &other) {
      reset();
      state_ = std::move(other.state_);
      reference_ = std::exchange(other.reference_, nullptr);
    }
    return *this;
  }
  ~Pin() { reset(); }

  /// Lets the object go. Any thread; a second call does nothing.
  void reset() noexcept {
    if (reference_ != nullptr) state_->release(std::exchange(reference_, nullptr));
    state_.reset();
  }

  /// The object that is kept alive; null after `reset`. JavaScript thread only.
  napi_value object(napi_env env) const noexcept {
    napi_value value = nullptr;
    if (reference_ != nullptr) napi_get_reference_value(env, reference_, &value);
    return value;
  }

  explicit operator bool() const noexcept { return reference_ != nullptr; }

 private:
  std::shared_ptr<PinState> state_;
  napi_ref reference_ = nullptr;
};

/// Makes pins and deletes what they leave; one per context.
class PinQueue final : public Service {
 public:
  explicit PinQueue(Context& context) : Service(context), state_(std::make_shared<PinState>()) {}
  ~PinQueue() override { close(); }

  /// Keeps an object alive.
  Pin pin(napi_value object) {
    napi_ref reference = nullptr;
    check(context_.env(), napi_create_reference(context_.env(), object, 1, &reference), "cannot keep the buffer alive");
    return Pin(state_, reference);
  }

  void drain() noexcept override { state_->drain(context_.env()); }
  void sweep() noexcept override { state_->drain(context_.env()); }
  void close() noexcept override { state_->close(); }

 private:
  std::shared_ptr<PinState> state_;
};

/// The element type of a view; `Bytes` for an ArrayBuffer or a DataView.
enum class ElementType { Int8, Uint8, Uint8Clamped, Int16, Uint16, Int32, Uint32, Float32, Float64, BigInt64, BigUint64, Bytes };

/// Where a view's memory lies; valid while its buffer lives and is not detached.
struct BufferView {
  void* data = nullptr;
  /// Elements; bytes for an ArrayBuffer or a DataView.
  std::size_t length = 0;
  std::size_t byteLength = 0;
  /// Where in the buffer the view begins, in bytes.
  std::size_t offset = 0;
  ElementType type = ElementType::Bytes;
  /// The ArrayBuffer or SharedArrayBuffer under the view.
  napi_value buffer = nullptr;
};

/// Bytes per element.
inline std::size_t elementSize(ElementType type) noexcept {
  switch (type) {
    case ElementType::Int8:
    case ElementType::Uint8:
    case ElementType::Uint8Clamped:
    case ElementType::Bytes: return 1;
    case ElementType::Int16:
    case ElementType::Uint16: return 2;
    case ElementType::Int32:
    case ElementType::Uint32:
    case ElementType::Float32: return 4;
    case ElementType::Float64:
    case ElementType::BigInt64:
    case ElementType::BigUint64: return 8;
  }
  return 1;
}

/// Looks at a TypedArray (also over a SharedArrayBuffer), a DataView or an ArrayBuffer.
/// Throws a TypeError that names `what` for anything else.
inline BufferView viewOf(napi_env env, napi_value value, const char* what = "argument") {
  BufferView view;
  bool is = false;
  if (napi_is_typedarray(env, value, &is) == napi_ok && is) {
    napi_typedarray_type type{};
    check(env, napi_get_typedarray_info(env, value, &type, &view.length, &view.data, &view.buffer, &view.offset), what);
    switch (type) {
      case napi_int8_array: view.type = ElementType::Int8; break;
      case napi_uint8_array: view.type = ElementType::Uint8; break;
      case napi_uint8_clamped_array: view.type = ElementType::Uint8Clamped; break;
      case napi_int16_array: view.type = ElementType::Int16; break;
      case napi_uint16_array: view.type = ElementType::Uint16; break;
      case napi_int32_array: view.type = ElementType::Int32; break;
      case napi_uint32_array: view.type = ElementType::Uint32; break;
      case napi_float32_array: view.type = ElementType::Float32; break;
      case napi_float64_array: view.type = ElementType::Float64; break;
      case napi_bigint64_array: view.type = ElementType::BigInt64; break;
      case napi_biguint64_array: view.type = ElementType::BigUint64; break;
      // Newer engines have more (Float16Array): say so, do not guess a size.
      default: throw TypeError(std::string(what) + ": this kind of TypedArray is not supported");
    }
    view.byteLength = view.length * elementSize(view.type);
    return view;
  }
  if (napi_is_arraybuffer(env, value, &is) == napi_ok && is) {
    check(env, napi_get_arraybuffer_info(env, value, &view.data, &view.byteLength), what);
    view.length = view.byteLength;
    view.buffer = value;
    return view;
  }
  if (napi_is_dataview(env, value, &is) == napi_ok && is) {
    check(env, napi_get_dataview_info(env, value, &view.byteLength, &view.data, &view.buffer, &view.offset), what);
    view.length = view.byteLength;
    return view;
  }
  throwExpected(env, value, what, "a TypedArray, a DataView or an ArrayBuffer");
}

/// A view's memory together with the pin that keeps it. Movable; its pin may be dropped on any thread.
class PinnedBuffer {
 public:
  PinnedBuffer() noexcept = default;

  /// Pins the buffer under a view. Resizable buffers are refused: shrinking one would take pages from
  /// under native code.
  static PinnedBuffer of(Context& context, napi_value value, const char* what = "argument") {
    const BufferView view = viewOf(context.env(), value, what);
    // A dead handle that pins memory keeps it through a collection: let sweeps follow pinned bytes too.
    context.charge(static_cast<std::int64_t>(view.byteLength));
    refuseResizable(context.env(), view.buffer, what);
    PinnedBuffer pinned;
    pinned.view_ = view;
    pinned.view_.buffer = nullptr;  // a local: meaningless after this call
    pinned.pin_ = context.service<PinQueue>().pin(view.buffer);
    return pinned;
  }

  void* data() const noexcept { return view_.data; }
  std::size_t length() const noexcept { return view_.length; }
  std::size_t byteLength() const noexcept { return view_.byteLength; }
  ElementType type() const noexcept { return view_.type; }

  /// Takes the pin out.
  Pin takePin() noexcept { return std::move(pin_); }
  /// Takes the pin out into a copyable owner, for `std::function` deleters.
  std::shared_ptr<Pin> sharePin() { return std::make_shared<Pin>(std::move(pin_)); }

  static void refuseResizable(napi_env env, napi_value buffer, const char* what) {
    for (const char* name : {"resizable", "growable"}) {
      bool resizable = false;
      // Absent on older engines: undefined is no boolean, and stays false.
      if (napi_get_value_bool(env, property(env, buffer, name), &resizable) == napi_ok && resizable)
        throw TypeError(std::string(what) + ": the buffer is " + name + "; copy it into a fixed one first");
    }
  }

 private:
  BufferView view_;
  Pin pin_;
};

}  // namespace thinc
