// The native side of @thinc/dlpack: capsules over JavaScript memory, JavaScript memory over capsules.
// It decides nothing: whether to copy, and what to refuse, is settled in src/from-dlpack.ts.

#include <thinc/addon.hpp>

#include "host-tensor.hpp"
#include "layout.hpp"

namespace {

using namespace thinc;
using namespace thinc::dlpack;

/// What one environment counts. The views outlive it: Node frees them after services are closed.
class Counters final : public Service {
 public:
  explicit Counters(Context& context) : Service(context) {}
  std::int64_t made = 0;
  std::int64_t consumed = 0;
  std::int64_t copies = 0;
  std::int64_t bytesCopied = 0;
  std::shared_ptr<std::atomic<std::int64_t>> views = std::make_shared<std::atomic<std::int64_t>>(0);
};

/// Keeps a tensor alive as long as the ArrayBuffer over it.
struct ViewOwner {
  OwnedTensor tensor;
  std::shared_ptr<std::atomic<std::int64_t>> views;
};

void releaseView(napi_env, void*, void* hint) {
  std::unique_ptr<ViewOwner> owner(static_cast<ViewOwner*>(hint));
  owner->views->fetch_sub(1, std::memory_order_relaxed);
}

bool isHostMemory(std::int32_t type) {
  return type == deviceCpu || type == deviceCudaHost || type == deviceRocmHost || type == deviceCudaManaged;
}

/// The bytes of a tensor that JavaScript can hold; throws where src/from-dlpack.ts should have refused before.
std::size_t hostBytes(const Tensor& tensor) {
  if (!isHostMemory(tensor.device.device_type)) throw NativeError("DLPACK_DEVICE", "the tensor is not in host memory");
  if (itemSize(tensor.dtype) == 0) throw NativeError("DLPACK_DTYPE", "an element is no whole number of bytes");
  return static_cast<std::size_t>(elementCount(tensor)) * itemSize(tensor.dtype);
}

napi_value bufferOf(napi_env env, std::size_t bytes, void** data) {
  napi_value buffer = nullptr;
  check(env, napi_create_arraybuffer(env, bytes, data, &buffer), "cannot make an ArrayBuffer");
  return buffer;
}

// hostPointer(view): bigint
napi_value hostPointer(Call& call) { return addressValue(call.env, viewOf(call.env, call[0], "hostPointer").data); }

// exportBuffer(view, shape, strides, code, bits, flags): capsule
napi_value exportBuffer(Call& call) {
  const napi_env env = call.env;
  TensorSpec spec;
  spec.shape = toInt64Vector(env, call[1], "shape");
  spec.strides = toInt64Vector(env, call[2], "strides");
  spec.dtype = DataType{static_cast<std::uint8_t>(toSize(env, call[3], "code", 255)),
                        static_cast<std::uint8_t>(toSize(env, call[4], "bits", 255)), 1};
  spec.flags = toSize(env, call[5], "flags");
  OwnedTensor tensor = tensorOverBuffer(PinnedBuffer::of(call.context, call[0], "toDLPack"), std::move(spec));
  napi_value capsule = makeCapsule(call.context, tensor.release(), 0);
  call.context.service<Counters>().made++;
  return capsule;
}

// describe(capsule): what is in it; it stays there
napi_value describe(Call& call) {
  const napi_env env = call.env;
  const ManagedTensor& managed = peekCapsule(env, call[0], "fromDLPack");
  const Tensor& tensor = managed.dl_tensor;
  const std::int64_t count = elementCount(tensor);
  const auto axes = static_cast<std::size_t>(tensor.ndim);
  napi_value result = objectValue(env);
  setProperty(env, result, "shape", int64ArrayValue(env, tensor.shape, axes));
  setProperty(env, result, "strides", tensor.strides == nullptr ? nullValue(env) : int64ArrayValue(env, tensor.strides, axes));
  setProperty(env, result, "size", integerValue(env, count));
  setProperty(env, result, "contiguous", booleanValue(env, isContiguous(tensor)));
  setProperty(env, result, "code", numberValue(env, tensor.dtype.code));
  setProperty(env, result, "bits", numberValue(env, tensor.dtype.bits));
  setProperty(env, result, "lanes", numberValue(env, tensor.dtype.lanes));
  setProperty(env, result, "deviceType", numberValue(env, tensor.device.device_type));
  setProperty(env, result, "deviceId", numberValue(env, tensor.device.device_id));
  setProperty(env, result, "flags", integerValue(env, static_cast<std::int64_t>(managed.flags)));
  setProperty(env, result, "address", addressValue(env, tensor.data == nullptr ? nullptr : firstElement(tensor)));
  return result;
}

// importView(capsule): an ArrayBuffer over the tensor's memory, or null where the host forbids such buffers
napi_value importView(Call& call) {
  const napi_env env = call.env;
  CapsuleBox& box = boxOf(env, call[0], "fromDLPack");
  const Tensor& tensor = box.tensor->dl_tensor;
  const std::size_t bytes = hostBytes(tensor);
  if (!isContiguous(tensor)) throw NativeError("DLPACK_LAYOUT", "the tensor is not contiguous");
  Counters& counters = call.context.service<Counters>();
  if (bytes == 0) {
    // There is no memory to share, and the pointer may be null.
    void* data = nullptr;
    napi_value empty = bufferOf(env, 0, &data);
    takeTensor(box);
    counters.consumed++;
    return empty;
  }
  auto* owner = new ViewOwner{OwnedTensor(), counters.views};
  counters.views->fetch_add(1, std::memory_order_relaxed);
  napi_value buffer = nullptr;
  const napi_status status = napi_create_external_arraybuffer(env, firstElement(tensor), bytes, &releaseView, owner, &buffer);
  // 22 is napi_no_external_buffers_allowed, which older headers do not name.
  if (static_cast<int>(status) == 22) {
    releaseView(env, nullptr, owner);
    return nullValue(env);
  }
  // After any other failure (a worker being terminated) Node may still call the finalizer, or not: the owner, which
  // holds nothing yet, is left to it.
  check(env, status, "cannot make an ArrayBuffer over the tensor");
  owner->tensor = takeTensor(box);
  counters.consumed++;
  return buffer;
}

// importCopy(capsule): an ArrayBuffer with the elements in C order
napi_value importCopy(Call& call) {
  const napi_env env = call.env;
  CapsuleBox& box = boxOf(env, call[0], "fromDLPack");
  const std::size_t bytes = hostBytes(box.tensor->dl_tensor);
  void* data = nullptr;
  napi_value buffer = bufferOf(env, bytes, &data);
  const OwnedTensor tensor = takeTensor(box);
  copyElements(tensor->dl_tensor, static_cast<char*>(data));
  Counters& counters = call.context.service<Counters>();
  counters.consumed++;
  counters.copies++;
  counters.bytesCopied += static_cast<std::int64_t>(bytes);
  return buffer;
}

// noteCopy(bytes): counts a copy that was made in JavaScript
napi_value noteCopy(Call& call) {
  const std::int64_t bytes = toInt64(call.env, call[0], "bytes");
  Counters& counters = call.context.service<Counters>();
  counters.copies++;
  counters.bytesCopied += bytes;
  return nullptr;
}

// release(capsule): frees what is in it
napi_value release(Call& call) {
  takeCapsule(call.env, call[0], "release");
  return nullptr;
}

// nativeCapsule({ bytes, misalign, shape, strides, code, bits, lanes, deviceType, deviceId, flags, byteOffset, major, minor })
napi_value nativeCapsule(Call& call) {
  const napi_env env = call.env;
  const auto whole = [&](const char* name) { return toInt64(env, property(env, call[0], name), name); };
  TensorSpec spec;
  spec.shape = toInt64Vector(env, property(env, call[0], "shape"), "shape");
  spec.strides = toInt64Vector(env, property(env, call[0], "strides"), "strides");
  spec.dtype = DataType{static_cast<std::uint8_t>(whole("code")), static_cast<std::uint8_t>(whole("bits")),
                        static_cast<std::uint16_t>(whole("lanes"))};
  spec.device = Device{static_cast<std::int32_t>(whole("deviceType")), static_cast<std::int32_t>(whole("deviceId"))};
  spec.flags = static_cast<std::uint64_t>(whole("flags"));
  spec.byteOffset = static_cast<std::uint64_t>(whole("byteOffset"));
  const std::size_t bytes = toSize(env, property(env, call[0], "bytes"), "bytes");
  const std::size_t misalign = toSize(env, property(env, call[0], "misalign"), "misalign", 63);
  OwnedTensor tensor = tensorOverNativeMemory(bytes, misalign, std::move(spec), Version{majorVersion, minorVersion});
  ManagedTensor* made = tensor.release();
  napi_value capsule = makeCapsule(call.context, made, static_cast<std::int64_t>(bytes));
  // A capsule of another version cannot be made, only be met: so it gets its version afterwards.
  made->version = Version{static_cast<std::uint32_t>(whole("major")), static_cast<std::uint32_t>(whole("minor"))};
  call.context.service<Counters>().made++;
  return capsule;
}

// stats(): counts of this thread, and of native tensors of the process
napi_value stats(Call& call) {
  const napi_env env = call.env;
  const Counters& counters = call.context.service<Counters>();
  std::int64_t live = 0;
  call.context.service<CapsuleTable>().each([&](const CapsuleBox& box) { live += box.tensor != nullptr; });
  napi_value result = objectValue(env);
  setProperty(env, result, "bytesCopied", integerValue(env, counters.bytesCopied));
  setProperty(env, result, "copies", integerValue(env, counters.copies));
  setProperty(env, result, "capsulesMade", integerValue(env, counters.made));
  setProperty(env, result, "capsulesConsumed", integerValue(env, counters.consumed));
  setProperty(env, result, "liveCapsules", integerValue(env, live));
  setProperty(env, result, "liveViews", integerValue(env, counters.views->load(std::memory_order_relaxed)));
  setProperty(env, result, "liveNativeTensors", integerValue(env, liveNativeTensors()));
  return result;
}

// sweep(): frees what the garbage collector found dead so far
napi_value sweep(Call& call) {
  call.context.sweep();
  return nullptr;
}

}  // namespace

THINC_ADDON(env, exports, context) {
  thinc::exportFunction<&hostPointer>(env, exports, "hostPointer");
  thinc::exportFunction<&exportBuffer>(env, exports, "exportBuffer");
  thinc::exportFunction<&describe>(env, exports, "describe");
  thinc::exportFunction<&importView>(env, exports, "importView");
  thinc::exportFunction<&importCopy>(env, exports, "importCopy");
  thinc::exportFunction<&noteCopy>(env, exports, "noteCopy");
  thinc::exportFunction<&release>(env, exports, "release");
  thinc::exportFunction<&nativeCapsule>(env, exports, "nativeCapsule");
  thinc::exportFunction<&stats>(env, exports, "stats");
  thinc::exportFunction<&sweep>(env, exports, "sweep");
}
