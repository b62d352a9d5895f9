// Makes and takes DLPack capsules, in any addon. The rules are in docs/spec/dlpack-javascript.md.
//
//   // producer: hands a tensor to JavaScript; ownership goes with it, also when this throws
//   napi_value capsule = thinc::dlpack::makeCapsule(call.context, engine::toDLPackVersioned(tensor));
//
//   // consumer: the capsule is empty from here on; `owned` frees the tensor unless released
//   thinc::dlpack::OwnedTensor owned = thinc::dlpack::takeCapsule(call.env, call[0]);
//   auto tensor = engine::fromDLPackVersioned(owned.releaseAs<DLManagedTensorVersioned>());
//
// A capsule is a Node-API external with a type tag; its pointer leads to a `CapsuleBox`. The box is the
// one structure that addons share: it names its layout, and holds the tensor until someone takes it.
// The deleter of a tensor runs exactly once: by whoever took it, or by the addon that made the capsule
// when the capsule was collected, disposed, or its environment ended. Needs the headers of
// @thinc/native (`thinc/handles.hpp`) on the include path.
#pragma once

#include "thinc/dlpack-abi.hpp"
#include "thinc/handles.hpp"

namespace thinc {
namespace dlpack {

/// Marks a capsule, whichever addon made it. Part of the specification: never changes within layout 1.
inline const napi_type_tag& capsuleTag() noexcept {
  static const napi_type_tag tag = {0x5c8f1f0e6a3d4b27ULL, 0x9b64d2c7e1a0853fULL};
  return tag;
}

/// What a capsule's pointer leads to. Only the JavaScript thread of the capsule touches it.
struct CapsuleBox {
  std::uint32_t layout = 1;
  std::uint32_t reserved = 0;
  /// Null once the capsule was consumed.
  ManagedTensor* tensor = nullptr;

  explicit CapsuleBox(ManagedTensor* owned) noexcept : tensor(owned) {}
  CapsuleBox(CapsuleBox&& other) noexcept : tensor(std::exchange(other.tensor, nullptr)) {}
  CapsuleBox& operator=(CapsuleBox&&) = delete;
  ~CapsuleBox() {
    if (tensor != nullptr && tensor->deleter != nullptr) tensor->deleter(tensor);
  }
};
static_assert(sizeof(CapsuleBox) == 16 && offsetof(CapsuleBox, tensor) == 8, "the box has a fixed layout");

}  // namespace dlpack

template <>
struct HandleTraits<dlpack::CapsuleBox> {
  static constexpr const char* name = "a DLPack capsule";
};

namespace dlpack {

/// Frees a tensor once, unless it is released to someone else.
class OwnedTensor {
 public:
  OwnedTensor() noexcept = default;
  explicit OwnedTensor(ManagedTensor* tensor) noexcept : tensor_(tensor) {}
  OwnedTensor(OwnedTensor&& other) noexcept : tensor_(other.release()) {}
  OwnedTensor& operator=(OwnedTensor&& other) noexcept {
    if (this != &other) {
      reset();
      tensor_ = other.release();
    }
    return *this;
  }
  ~OwnedTensor() { reset(); }

  ManagedTensor* get() const noexcept { return tensor_; }
  ManagedTensor* operator->() const noexcept { return tensor_; }
  explicit operator bool() const noexcept { return tensor_ != nullptr; }

  /// Gives the tensor away; the receiver must run its deleter.
  ManagedTensor* release() noexcept { return std::exchange(tensor_, nullptr); }

  /// Gives the tensor away as the official `DLManagedTensorVersioned` of an engine's header.
  template <class Official>
  Official* releaseAs() noexcept {
    static_assert(sizeof(Official) == sizeof(ManagedTensor) &&
                      offsetof(Official, dl_tensor) == offsetof(ManagedTensor, dl_tensor),
                  "this is no DLManagedTensorVersioned of DLPack 1.x");
    return reinterpret_cast<Official*>(release());
  }

  void reset() noexcept {
    ManagedTensor* tensor = release();
    if (tensor != nullptr && tensor->deleter != nullptr) tensor->deleter(tensor);
  }

 private:
  ManagedTensor* tensor_ = nullptr;
};

/// The bytes of a tensor's elements; 0 for a shape that cannot be.
inline std::int64_t byteSize(const Tensor& tensor) noexcept {
  const std::int64_t itemBits = static_cast<std::int64_t>(tensor.dtype.bits) * tensor.dtype.lanes;
  std::int64_t size = (itemBits + 7) / 8;
  for (std::int32_t axis = 0; axis < tensor.ndim; axis++) {
    const std::int64_t length = tensor.shape[axis];
    if (length <= 0 || size == 0) return 0;
    if (size > std::numeric_limits<std::int64_t>::max() / length) return 0;
    size *= length;
  }
  return size;
}

/// The capsules one environment of an addon made.
using CapsuleTable = HandleTable<CapsuleBox>;

/// Wraps a tensor in a capsule and takes ownership of it, also when this throws. `nativeBytes` is the
/// native memory that dies with the tensor: 0 when it only borrows JavaScript memory, -1 to go by its shape.
inline napi_value makeCapsule(Context& context, ManagedTensor* tensor, std::int64_t nativeBytes = -1) {
  OwnedTensor owned(tensor);
  if (tensor == nullptr) throw NativeError("DLPACK_CAPSULE", "makeCapsule: the tensor is null");
  // Of another major version only the deleter is known; a consumer could do nothing else.
  if (tensor->version.major != majorVersion)
    throw NativeError("DLPACK_VERSION", "makeCapsule: expected DLPack " + std::to_string(majorVersion) +
                                            ".x, got major version " + std::to_string(tensor->version.major));
  if (nativeBytes < 0) nativeBytes = byteSize(tensor->dl_tensor);
  napi_value capsule = context.service<CapsuleTable>().wrap(CapsuleBox(owned.release()), nativeBytes);
  check(context.env(), napi_type_tag_object(context.env(), capsule, &capsuleTag()), "cannot tag the capsule");
  return capsule;
}

/// The same for an addon whose instance data is its `Context`.
inline napi_value makeCapsule(napi_env env, ManagedTensor* tensor, std::int64_t nativeBytes = -1) {
  return makeCapsule(Context::of(env), tensor, nativeBytes);
}

/// The same for the official `DLManagedTensorVersioned` of an engine's header.
template <class Official>
napi_value makeCapsule(Context& context, Official* tensor, std::int64_t nativeBytes = -1) {
  static_assert(sizeof(Official) == sizeof(ManagedTensor) &&
                    offsetof(Official, dl_tensor) == offsetof(ManagedTensor, dl_tensor),
                "this is no DLManagedTensorVersioned of DLPack 1.x");
  return makeCapsule(context, reinterpret_cast<ManagedTensor*>(tensor), nativeBytes);
}

/// The box of a capsule made by any addon; null when the value is no capsule.
inline CapsuleBox* findBox(napi_env env, napi_value value) noexcept {
  napi_valuetype type = napi_undefined;
  if (napi_typeof(env, value, &type) != napi_ok || type != napi_external) return nullptr;
  bool tagged = false;
  if (napi_check_object_type_tag(env, value, &capsuleTag(), &tagged) != napi_ok || !tagged) return nullptr;
  void* pointer = nullptr;
  if (napi_get_value_external(env, value, &pointer) != napi_ok) return nullptr;
  auto* box = static_cast<CapsuleBox*>(pointer);
  return box != nullptr && box->layout == 1 ? box : nullptr;
}

inline bool isCapsule(napi_env env, napi_value value) noexcept { return findBox(env, value) != nullptr; }

/// The box of a full capsule. Throws `DLPACK_CAPSULE` when the value is no capsule, `DLPACK_CONSUMED` when it is
/// empty, `DLPACK_VERSION` (and frees the tensor, as DLPack asks) when its major version is not ours.
inline CapsuleBox& boxOf(napi_env env, napi_value value, const char* what = "capsule") {
  CapsuleBox* box = findBox(env, value);
  if (box == nullptr)
    throw TypeError(std::string(what) + ": expected a DLPack capsule, got " + typeName(env, value), "DLPACK_CAPSULE");
  if (box->tensor == nullptr)
    throw NativeError("DLPACK_CONSUMED", std::string(what) + ": this DLPack capsule was already consumed");
  if (box->tensor->version.major != majorVersion) {
    OwnedTensor foreign(std::exchange(box->tensor, nullptr));
    throw NativeError("DLPACK_VERSION", std::string(what) + ": expected DLPack " + std::to_string(majorVersion) +
                                            ".x, got " + std::to_string(foreign->version.major) + "." +
                                            std::to_string(foreign->version.minor));
  }
  return *box;
}

/// Looks at a capsule's tensor and leaves it there. Throws as `boxOf` does.
inline const ManagedTensor& peekCapsule(napi_env env, napi_value value, const char* what = "capsule") {
  return *boxOf(env, value, what).tensor;
}

/// Takes the tensor out of a full box. Calls nothing of Node-API, so it cannot fail where a look before did not
/// (every Node-API call may, once a worker is being terminated).
inline OwnedTensor takeTensor(CapsuleBox& box) noexcept { return OwnedTensor(std::exchange(box.tensor, nullptr)); }

/// Takes the tensor out of a capsule, which is empty from then on. Throws as `boxOf` does.
inline OwnedTensor takeCapsule(napi_env env, napi_value value, const char* what = "capsule") {
  return takeTensor(boxOf(env, value, what));
}

}  // namespace dlpack
}  // namespace thinc
