// CPU tensors whose memory is an ArrayBuffer.
//
// A result that libtorch allocated by itself can be shown to JavaScript only as an external
// ArrayBuffer, and Node releases those on an event-loop turn: a synchronous training loop would keep
// every result it ever looked at. So memory comes the other way round. While a call from JavaScript
// runs, this allocator serves libtorch's requests on that thread with ordinary ArrayBuffers, kept
// alive by a pin for as long as the tensor's storage lives. Showing a tensor to JavaScript is then a
// view of that buffer: no copy, and garbage collection alone decides when it goes, on either side.
//
// Buffers of intermediate results, which JavaScript never saw, are kept for the next request of that
// size, so a loop allocates next to nothing. Requests from other threads go to libtorch's own allocator.
#pragma once

#include "torch-addon.hpp"

#include <c10/core/Allocator.h>

#include <thread>

namespace thinc::torch {

class JsMemory final : public Service {
 public:
  explicit JsMemory(Context& context);
  ~JsMemory() override;

  /// What blocks know of the environment they came from; outlives it.
  struct Home {
    const std::thread::id thread;
    JsMemory* memory;  // null once the environment ended; for its own thread only
  };

  /// Memory of one ArrayBuffer, owned by the storage of a tensor.
  struct Block {
    std::shared_ptr<Home> home;
    Pin pin;
    void* base;         // where the buffer begins
    std::size_t bytes;  // of the buffer
    bool seen;          // by JavaScript: it may hold a view, so the memory is not ours to use again
  };

  /// While one of these lives, libtorch allocates in ArrayBuffers on this thread.
  class Scope {
   public:
    explicit Scope(Context& context);
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

   private:
    JsMemory* before_;
  };

  /// A block, or null when JavaScript has no memory to give.
  Block* take(std::size_t bytes) noexcept;
  /// A block over a buffer that JavaScript made, for a storage with `releaseAdopted` as its deleter.
  Block* adopt(napi_value buffer, void* base, std::size_t bytes);
  /// The deleter of storages over adopted blocks. Any thread.
  static void releaseAdopted(void* block) noexcept;
  /// Whether a storage's memory is a buffer that V8 already counts.
  static bool isOfJavaScript(const c10::DataPtr& data) noexcept;
  /// The block under a tensor's storage; null when the memory is not of this environment.
  Block* blockOf(const at::Tensor& tensor) const noexcept;

  void close() noexcept override;

  /// Puts this allocator before libtorch's own, once per process.
  static void install();

 private:
  friend class JsAllocator;
  static void release(Block* block) noexcept;
  static void forget(Block* block) noexcept;
  void recycle(Block* block) noexcept;
  /// Has V8 look for dead young objects now.
  void collectYoung() noexcept;
  Block* makeBlock(napi_value buffer, void* base, std::size_t bytes);
  napi_value makeBuffer(std::size_t bytes, void** data) noexcept;

  std::shared_ptr<Home> home_;
  std::vector<std::vector<Block*>> spare_;
  std::size_t spareBytes_ = 0;
  std::size_t unsettled_ = 0;
  // Handed out since the last collection that was asked for, without what came back.
  std::size_t lentBytes_ = 0;
};

}  // namespace thinc::torch
