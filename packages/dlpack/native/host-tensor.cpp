#include "host-tensor.hpp"

#include "layout.hpp"

namespace thinc {
namespace dlpack {

namespace {

std::atomic<std::int64_t> nativeTensors{0};

/// Everything a tensor of this package owns; its address is the tensor's.
struct HostTensor {
  ManagedTensor managed{};
  std::vector<std::int64_t> shape;
  std::vector<std::int64_t> strides;
  Pin pin;
  std::unique_ptr<char[]> memory;

  // Any thread: a pin only queues, and the rest is plain memory.
  static void destroy(ManagedTensor* self) {
    auto* owner = static_cast<HostTensor*>(self->manager_ctx);
    if (owner->memory != nullptr) nativeTensors.fetch_sub(1, std::memory_order_relaxed);
    delete owner;
  }
};

std::unique_ptr<HostTensor> describe(void* data, TensorSpec spec, Version version) {
  if (spec.strides.size() != spec.shape.size()) throw RangeError("strides: expected one for each axis of the shape");
  auto made = std::make_unique<HostTensor>();
  made->shape = std::move(spec.shape);
  made->strides = std::move(spec.strides);
  made->managed.version = version;
  made->managed.manager_ctx = made.get();
  made->managed.deleter = &HostTensor::destroy;
  made->managed.flags = spec.flags;
  made->managed.dl_tensor =
      Tensor{data,       spec.device,          static_cast<std::int32_t>(made->shape.size()),
             spec.dtype, made->shape.data(),   made->strides.data(),
             spec.byteOffset};
  return made;
}

/// One past the last byte that the elements touch; a RangeError when that cannot be or lies before the first.
std::size_t extentOf(const Tensor& tensor) {
  if (elementCount(tensor) == 0) return 0;
  // Elements of less than a byte (int4) are taken as whole bytes: enough room in any case.
  const std::int64_t item = std::max<std::int64_t>(1, static_cast<std::int64_t>(tensor.dtype.bits) * tensor.dtype.lanes / 8);
  constexpr std::int64_t limit = std::int64_t{1} << 53;
  std::int64_t last = 0;
  for (std::int32_t axis = 0; axis < tensor.ndim; axis++) {
    const std::int64_t steps = tensor.shape[axis] - 1;
    if (steps == 0) continue;
    if (tensor.strides[axis] < 0 || tensor.strides[axis] > (limit - last) / steps)
      throw RangeError("strides: a step leads outside the buffer");
    last += steps * tensor.strides[axis];
  }
  if (last >= limit / item) throw RangeError("strides: a step leads outside the buffer");
  return static_cast<std::size_t>((last + 1) * item) + tensor.byte_offset;
}

void checkExtent(const Tensor& tensor, std::size_t available) {
  const std::size_t needed = extentOf(tensor);
  if (needed > available)
    throw RangeError("the shape needs " + std::to_string(needed) + " bytes, the buffer has " + std::to_string(available));
}

}  // namespace

OwnedTensor tensorOverBuffer(PinnedBuffer buffer, TensorSpec spec) {
  auto made = describe(buffer.data(), std::move(spec), Version{majorVersion, minorVersion});
  checkExtent(made->managed.dl_tensor, buffer.byteLength());
  made->pin = buffer.takePin();
  return OwnedTensor(&made.release()->managed);
}

OwnedTensor tensorOverNativeMemory(std::size_t bytes, std::size_t misalign, TensorSpec spec, Version version) {
  constexpr std::size_t alignment = 64;
  std::unique_ptr<char[]> memory(new char[bytes + misalign + alignment]());
  const std::uintptr_t start = reinterpret_cast<std::uintptr_t>(memory.get());
  char* data = memory.get() + (alignment - start % alignment) + misalign;
  auto made = describe(data, std::move(spec), version);
  checkExtent(made->managed.dl_tensor, bytes);
  made->memory = std::move(memory);
  nativeTensors.fetch_add(1, std::memory_order_relaxed);
  return OwnedTensor(&made.release()->managed);
}

std::int64_t liveNativeTensors() noexcept { return nativeTensors.load(std::memory_order_relaxed); }

}  // namespace dlpack
}  // namespace thinc
