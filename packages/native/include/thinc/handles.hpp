// Native objects as JavaScript values, freed by the garbage collector without an event-loop turn.
//
// A handle is an external whose pointer leads to a slot of this table. It has no finalizer (Node runs
// those only when the event loop turns; a synchronous training loop would grow by gigabytes). Instead
// each slot keeps a weak reference, which the collection itself empties, and the table is swept inside
// native calls (`Context::charge`), at a cost that stays in proportion to what was made:
//
//   auto& tensors = context.service<thinc::HandleTable<Tensor>>();
//   napi_value handle = tensors.wrap(std::move(tensor), nativeBytes);
//   Tensor& tensor = tensors.get(value, "input");     // TypeError: foreign, or disposed
//   tensors.dispose(value);                           // frees now; the slot stays as a tombstone
//
// A pointer that JavaScript hands in is compared with the table's slots before it is followed, so a
// handle of another addon, or of another table, is a TypeError and never a wrong object. A disposed
// handle keeps its slot until its external is collected: it can never come to mean a newer object.
// The external's pointer is the address of the `T`, and stays so as long as the external lives.
#pragma once

#include "thinc/context.hpp"
#include "thinc/napi.hpp"

#include <functional>
#include <new>
#include <type_traits>

namespace thinc {

/// What messages call a handle to a `T`; specialise it: `template <> struct HandleTraits<Tensor> { … }`.
template <class T>
struct HandleTraits {
  static constexpr const char* name = "a native handle";
};

/// What a table holds.
struct HandleStats {
  /// Handles whose native object is alive.
  std::int64_t handles = 0;
  /// Native bytes of those, as given to `wrap`.
  std::int64_t bytes = 0;
  /// Sweeps so far.
  std::int64_t sweeps = 0;
};

/// The handles to objects of one type in one environment; see the top of this file.
template <class T>
class HandleTable final : public Service {
  static_assert(std::is_nothrow_move_constructible_v<T>, "a handle's object must move without throwing");

 public:
  explicit HandleTable(Context& context) : Service(context) {}
  ~HandleTable() override { close(); }

  /// A new handle that owns `value`. `bytes` is the native memory that dies with it (0 when it only
  /// borrows): the garbage collector is told, and sweeps follow it.
  napi_value wrap(T value, std::int64_t bytes = 0) {
    if (context_.closed()) throw PendingException();
    context_.charge(bytes);
    const napi_env env = context_.env();
    Slot* slot = takeSlot();
    napi_value external = nullptr;
    napi_ref reference = nullptr;
    napi_status status = napi_create_external(env, slot, nullptr, nullptr, &external);
    if (status == napi_ok) status = napi_create_reference(env, external, 0, &reference);
    if (status != napi_ok) {
      giveSlot(slot);
      throwStatus(env, status, "cannot make a native handle");
    }
    new (slot->storage) T(std::move(value));
    slot->reference = reference;
    slot->bytes = bytes;
    slot->state = State::Live;
    handles_++;
    bytes_ += bytes;
    context_.account(bytes + handleBytes);
    return external;
  }

  /// The object of a handle; null when `value` is no handle of this table. A disposed one throws.
  T* find(napi_value value) {
    Slot* slot = slotOf(value);
    if (slot == nullptr) return nullptr;
    if (slot->state == State::Disposed) throw TypeError(std::string(HandleTraits<T>::name) + " was used after dispose()", "ERR_DISPOSED");
    return slot->object();
  }

  /// The object of a handle; a TypeError that names `what` when it is none or was disposed.
  T& get(napi_value value, const char* what = "argument") {
    Slot* slot = slotOf(value);
    if (slot == nullptr) throwExpected(context_.env(), value, what, HandleTraits<T>::name);
    if (slot->state == State::Disposed)
      throw TypeError(std::string(what) + ": " + HandleTraits<T>::name + " was used after dispose()", "ERR_DISPOSED");
    return *slot->object();
  }

  /// True for a handle of this table, disposed or not.
  bool owns(napi_value value) { return slotOf(value) != nullptr; }

  /// True for a handle of this table that was disposed.
  bool isDisposed(napi_value value) {
    Slot* slot = slotOf(value);
    return slot != nullptr && slot->state == State::Disposed;
  }

  /// Frees the object now. False when that had happened already; a TypeError for anything but a handle.
  bool dispose(napi_value value, const char* what = "argument") {
    Slot* slot = slotOf(value);
    if (slot == nullptr) throwExpected(context_.env(), value, what, HandleTraits<T>::name);
    if (slot->state == State::Disposed) return false;
    slot->state = State::Disposed;
    release(*slot);
    return true;
  }

  /// Changes the bytes a handle stands for, when its object grew or shrank.
  void resize(napi_value value, std::int64_t bytes) {
    Slot* slot = slotOf(value);
    if (slot == nullptr || slot->state != State::Live) return;
    bytes_ += bytes - slot->bytes;
    context_.account(bytes - slot->bytes);
    slot->bytes = bytes;
  }

  /// Calls `visit(T&)` for every living object.
  template <class Visit>
  void each(Visit visit) {
    for (auto& slab : slabs_)
      for (Slot& slot : slab->slots)
        if (slot.state == State::Live) visit(*slot.object());
  }

  HandleStats stats() const noexcept { return HandleStats{handles_, bytes_, context_.sweeps()}; }

  void sweep() noexcept override {
    const napi_env env = context_.env();
    Slot* dying = nullptr;
    for (auto& slab : slabs_) {
      // One scope per slab bounds the locals made by looking at living handles.
      HandleScope scope(env);
      for (Slot& slot : slab->slots) {
        if (slot.state == State::Free) continue;
        napi_value value = nullptr;
        // A reference that cannot be read is taken as alive.
        if (napi_get_reference_value(env, slot.reference, &value) != napi_ok || value != nullptr) continue;
        napi_delete_reference(env, slot.reference);
        slot.reference = nullptr;
        slot.next = dying;
        dying = &slot;
      }
    }
    // Objects go after the walk: a destructor may run foreign code.
    while (dying != nullptr) {
      Slot* slot = dying;
      dying = slot->next;
      if (slot->state == State::Live) release(*slot);
      context_.account(-handleBytes);
      slot->state = State::Free;
      occupied_--;
    }
    rebuildFreeList();
  }

  void close() noexcept override {
    for (auto& slab : slabs_) {
      for (Slot& slot : slab->slots) {
        if (slot.state != State::Live) continue;
        slot.state = State::Disposed;
        release(slot);
      }
    }
  }

  std::size_t sweepCost() const noexcept override { return occupied_; }

 private:
  enum class State : std::uint8_t { Free, Live, Disposed };
  struct Slot {
    alignas(T) unsigned char storage[sizeof(T)];
    napi_ref reference = nullptr;
    Slot* next = nullptr;
    std::int64_t bytes = 0;
    State state = State::Free;
    T* object() noexcept { return std::launder(reinterpret_cast<T*>(storage)); }
  };
  static_assert(offsetof(Slot, storage) == 0, "a handle's pointer is the address of its object");
  static constexpr std::size_t slabLength = 256;
  struct Slab {
    Slot slots[slabLength];
  };
  // What V8 and Node keep per handle beside the object: the external, the weak reference, its global handle.
  static constexpr std::int64_t handleBytes = 256;

  void release(Slot& slot) noexcept {
    handles_--;
    bytes_ -= slot.bytes;
    context_.account(-slot.bytes);
    slot.bytes = 0;
    slot.object()->~T();
  }

  Slot* slotOf(napi_value value) noexcept {
    void* pointer = nullptr;
    if (napi_get_value_external(context_.env(), value, &pointer) != napi_ok || pointer == nullptr) return nullptr;
    const auto address = reinterpret_cast<std::uintptr_t>(pointer);
    auto after = std::upper_bound(slabs_.begin(), slabs_.end(), address,
                                  [](std::uintptr_t wanted, const std::unique_ptr<Slab>& slab) {
                                    return wanted < reinterpret_cast<std::uintptr_t>(slab.get());
                                  });
    if (after == slabs_.begin()) return nullptr;
    const std::uintptr_t offset = address - reinterpret_cast<std::uintptr_t>((--after)->get());
    if (offset >= sizeof(Slab) || offset % sizeof(Slot) != 0) return nullptr;
    Slot* slot = &(*after)->slots[offset / sizeof(Slot)];
    return slot->state == State::Free ? nullptr : slot;
  }

  Slot* takeSlot() {
    if (free_ == nullptr) {
      auto slab = std::make_unique<Slab>();
      Slab* added = slab.get();
      auto place = std::upper_bound(slabs_.begin(), slabs_.end(), slab,
                                    [](const auto& left, const auto& right) { return std::less<>{}(left.get(), right.get()); });
      slabs_.insert(place, std::move(slab));
      link(*added);
    }
    Slot* slot = free_;
    free_ = slot->next;
    occupied_++;
    return slot;
  }

  void giveSlot(Slot* slot) noexcept {
    slot->next = free_;
    free_ = slot;
    occupied_--;
  }

  void link(Slab& slab) noexcept {
    for (std::size_t index = slabLength; index > 0; index--) {
      Slot& slot = slab.slots[index - 1];
      if (slot.state != State::Free) continue;
      slot.next = free_;
      free_ = &slot;
    }
  }

  // Also gives empty slabs back once they outnumber the rest.
  void rebuildFreeList() noexcept {
    free_ = nullptr;
    std::size_t spare = slabs_.size() * slabLength - occupied_;
    auto emptyAndSurplus = [&](const std::unique_ptr<Slab>& slab) {
      if (spare <= occupied_ + 4 * slabLength) return false;
      for (const Slot& slot : slab->slots)
        if (slot.state != State::Free) return false;
      spare -= slabLength;
      return true;
    };
    slabs_.erase(std::remove_if(slabs_.begin(), slabs_.end(), emptyAndSurplus), slabs_.end());
    for (auto& slab : slabs_) link(*slab);
  }

  std::vector<std::unique_ptr<Slab>> slabs_;  // sorted by address
  Slot* free_ = nullptr;
  std::size_t occupied_ = 0;
  std::int64_t handles_ = 0;
  std::int64_t bytes_ = 0;
};

}  // namespace thinc
