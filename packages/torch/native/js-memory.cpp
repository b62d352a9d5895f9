#include "js-memory.hpp"

#include "memory-limit.hpp"

#include <c10/core/CPUAllocator.h>

#include <algorithm>
#include <bit>
#include <mutex>
#include <unordered_map>

namespace thinc::torch {

namespace {

thread_local JsMemory* current = nullptr;

// Spare buffers an environment keeps at most, and the largest it keeps.
constexpr std::size_t mostSpareBytes = std::size_t{32} << 20;
constexpr std::size_t mostSpareBlock = std::size_t{8} << 20;
// Dead tensors are found by collections of young garbage. V8 makes one when JavaScript's own heap is full, which small
// objects over large memory never fill; so one is asked for when this much was handed out and has not come back.
constexpr std::size_t mostLentBytes = std::size_t{8} << 20;
constexpr std::size_t mostLentAdopted = mostLentBytes / 64;
// V8 collects before it makes a buffer when young buffers hold more than this. Memory that is not touched costs nothing.
constexpr std::size_t pressureBytes = std::size_t{32} << 20;
// From here on the buffer comes from the ArrayBuffer constructor, which throws when memory is short;
// the plain Node-API call ends the process then.
constexpr std::size_t largeBytes = std::size_t{1} << 20;

// Sizes fall into classes at most an eighth apart, so that a buffer fits the next request like it.
struct SizeClass {
  std::size_t index;
  std::size_t bytes;
};

SizeClass classOf(std::size_t bytes) noexcept {
  constexpr std::size_t step = 64;
  if (bytes <= 8 * step) {
    const std::size_t steps = (bytes + step - 1) / step;
    return {steps - 1, steps * step};
  }
  const int exponent = std::bit_width(bytes - 1) - 4;  // eight steps between two powers of two
  const std::size_t steps = ((bytes - 1) >> exponent) + 1;
  return {8 + static_cast<std::size_t>(exponent - 6) * 8 + (steps - 9), steps << exponent};
}

// The blocks that libtorch may have, by address. Some of its code allocates raw memory, which it gives
// back by its address alone, so a block cannot be found by anything else. Never destroyed: storages may
// be freed at the very end of the process.
class Registry {
 public:
  static Registry& get() {
    static Registry* const registry = new Registry;
    return *registry;
  }
  void add(JsMemory::Block* block) {
    std::lock_guard<std::mutex> guard(mutex_);
    blocks_.insert_or_assign(block->base, block);
  }
  void remove(JsMemory::Block* block) noexcept {
    std::lock_guard<std::mutex> guard(mutex_);
    const auto found = blocks_.find(block->base);
    // The address may be another block's by now, where an environment ended in between.
    if (found != blocks_.end() && found->second == block) blocks_.erase(found);
  }
  JsMemory::Block* find(const void* address) noexcept {
    std::lock_guard<std::mutex> guard(mutex_);
    const auto found = blocks_.find(address);
    return found == blocks_.end() ? nullptr : found->second;
  }

 private:
  std::mutex mutex_;
  std::unordered_map<const void*, JsMemory::Block*> blocks_;
};

}  // namespace

class JsAllocator final : public c10::Allocator {
 public:
  explicit JsAllocator(c10::Allocator* own) : own_(own) { ownDeleter = own->raw_deleter(); }

  c10::DataPtr allocate(std::size_t bytes) override {
    refuseBeyondMemory(bytes);
    if (bytes != 0 && current != nullptr) {
      if (JsMemory::Block* block = current->take(bytes))
        return {block->base, block->base, &JsAllocator::free, c10::Device(c10::DeviceType::CPU)};
    }
    return own_->allocate(bytes);
  }

  c10::DeleterFnPtr raw_deleter() const override { return ownDeleter == nullptr ? nullptr : &JsAllocator::free; }

  void copy_data(void* target, const void* source, std::size_t bytes) const override {
    default_copy_data(target, source, bytes);
  }

  static void free(void* address) noexcept {
    JsMemory::Block* block = Registry::get().find(address);
    if (block != nullptr) JsMemory::release(block);
    else if (address != nullptr) ownDeleter(address);
  }

 private:
  static inline c10::DeleterFnPtr ownDeleter = nullptr;
  c10::Allocator* own_;
};

void JsMemory::install() {
  // Never freed: storages that outlive everything still name it as their allocator.
  static const bool once = [] {
    c10::SetCPUAllocator(new JsAllocator(c10::GetCPUAllocator()), std::numeric_limits<std::uint8_t>::max());
    return true;
  }();
  (void)once;
}

JsMemory::JsMemory(Context& context)
    : Service(context), home_(std::make_shared<Home>(Home{std::this_thread::get_id(), this})) {
  // Made first, so that it closes after this one.
  context.service<PinQueue>();
}

JsMemory::~JsMemory() { close(); }

void JsMemory::close() noexcept {
  home_->memory = nullptr;
  for (auto& blocks : spare_)
    for (Block* block : blocks) forget(block);
  spare_.clear();
  spareBytes_ = 0;
}

JsMemory::Scope::Scope(Context& context) : before_(current) {
  JsMemory& memory = context.service<JsMemory>();
  // Dead tensors keep their buffers until a sweep: tell the sweeps how much was handed out since.
  // Not inside `take`, where a sweep would run destructors in the middle of an operator.
  if (memory.lentBytes_ >= mostLentBytes) memory.collectYoung();
  context.charge(static_cast<std::int64_t>(std::exchange(memory.unsettled_, 0)));
  current = &memory;
}

JsMemory::Scope::~Scope() { current = before_; }

JsMemory::Block* JsMemory::take(std::size_t bytes) noexcept {
  // Beyond this no ArrayBuffer exists, and sizes cannot overflow below.
  if (context_.closed() || bytes > (std::size_t{1} << 46)) return nullptr;
  const SizeClass size = bytes <= mostSpareBlock ? classOf(bytes) : SizeClass{0, bytes};
  unsettled_ += bytes;
  lentBytes_ += size.bytes;
  if (bytes <= mostSpareBlock && size.index < spare_.size() && !spare_[size.index].empty()) {
    Block* block = spare_[size.index].back();
    spare_[size.index].pop_back();
    spareBytes_ -= block->bytes;
    return block;
  }
  try {
    HandleScope scope(context_.env());
    void* data = nullptr;
    napi_value buffer = makeBuffer(size.bytes, &data);
    if (buffer == nullptr) return nullptr;
    std::unique_ptr<Block> block(makeBlock(buffer, data, size.bytes));
    block->seen = false;
    Registry::get().add(block.get());
    return block.release();
  } catch (...) {
    return nullptr;
  }
}

void JsMemory::collectYoung() noexcept {
  lentBytes_ = 0;
  const napi_env env = context_.env();
  void* data = nullptr;
  try {
    {
      HandleScope scope(env);
      if (makeBuffer(pressureBytes, &data) == nullptr) return;
    }
    HandleScope scope(env);
    makeBuffer(1, &data);
  } catch (...) {
    // Without a scope there is no collection now; V8 makes one later.
  }
}

napi_value JsMemory::makeBuffer(std::size_t bytes, void** data) noexcept {
  const napi_env env = context_.env();
  napi_value buffer = nullptr;
  if (bytes < largeBytes) {
    if (napi_create_arraybuffer(env, bytes, data, &buffer) != napi_ok) return nullptr;
    return *data == nullptr ? nullptr : buffer;
  }
  napi_value global = nullptr;
  napi_value constructor = nullptr;
  napi_value length = nullptr;
  std::size_t made = 0;
  if (napi_get_global(env, &global) == napi_ok &&
      napi_get_named_property(env, global, "ArrayBuffer", &constructor) == napi_ok &&
      napi_create_double(env, static_cast<double>(bytes), &length) == napi_ok &&
      napi_new_instance(env, constructor, 1, &length, &buffer) == napi_ok &&
      napi_get_arraybuffer_info(env, buffer, data, &made) == napi_ok && made >= bytes && *data != nullptr)
    return buffer;
  // libtorch's own allocator is asked next, and reports what it cannot get.
  bool pending = false;
  napi_value ignored = nullptr;
  if (napi_is_exception_pending(env, &pending) == napi_ok && pending) napi_get_and_clear_last_exception(env, &ignored);
  return nullptr;
}

JsMemory::Block* JsMemory::adopt(napi_value buffer, void* base, std::size_t bytes) {
  // A large one is likely to be the same each time.
  lentBytes_ += std::min(bytes, mostLentAdopted);
  return makeBlock(buffer, base, bytes);
}

JsMemory::Block* JsMemory::makeBlock(napi_value buffer, void* base, std::size_t bytes) {
  Pin pin = context_.service<PinQueue>().pin(buffer);
  return new Block{home_, std::move(pin), base, bytes, true};
}

void JsMemory::releaseAdopted(void* block) noexcept { delete static_cast<Block*>(block); }

void JsMemory::release(Block* block) noexcept {
  if (!block->seen && block->home->thread == std::this_thread::get_id() && block->home->memory != nullptr)
    block->home->memory->recycle(block);
  else
    forget(block);
}

void JsMemory::forget(Block* block) noexcept {
  Registry::get().remove(block);
  delete block;
}

void JsMemory::recycle(Block* block) noexcept {
  lentBytes_ -= std::min(lentBytes_, block->bytes);
  const bool fits = block->bytes <= mostSpareBlock && spareBytes_ + block->bytes <= mostSpareBytes;
  if (fits && !context_.closed()) {
    try {
      const std::size_t index = classOf(block->bytes).index;
      if (index >= spare_.size()) spare_.resize(index + 1);
      spare_[index].push_back(block);
      spareBytes_ += block->bytes;
      return;
    } catch (...) {
      // Out of memory: let the buffer go instead.
    }
  }
  forget(block);
}

bool JsMemory::isOfJavaScript(const c10::DataPtr& data) noexcept {
  if (data.get_deleter() == &JsMemory::releaseAdopted) return true;
  return data.get_deleter() == &JsAllocator::free && Registry::get().find(data.get_context()) != nullptr;
}

JsMemory::Block* JsMemory::blockOf(const at::Tensor& tensor) const noexcept {
  if (!tensor.has_storage()) return nullptr;
  const c10::DataPtr& data = tensor.storage().data_ptr();
  Block* block = nullptr;
  if (data.get_deleter() == &JsMemory::releaseAdopted) block = static_cast<Block*>(data.get_context());
  else if (data.get_deleter() == &JsAllocator::free) block = Registry::get().find(data.get_context());
  // Two environments of a thread have their own services; a reference means nothing in another one.
  return block != nullptr && block->home == home_ ? block : nullptr;
}

}  // namespace thinc::torch
