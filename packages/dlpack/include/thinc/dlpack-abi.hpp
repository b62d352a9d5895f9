// The structures of DLPack 1.x, laid out as the DLPack specification publishes them.
//
// They have names of their own in a namespace of their own, so that an addon may include its engine's
// copy of the official `dlpack.h` beside this file, whatever its version. `dlpack.hpp` converts between
// the two and checks at compile time that the layouts agree.
#pragma once

#include <cstddef>
#include <cstdint>

namespace thinc {
namespace dlpack {

/// The version this code writes; readers accept every 1.x.
constexpr std::uint32_t majorVersion = 1;
constexpr std::uint32_t minorVersion = 1;

struct Version {
  std::uint32_t major;
  std::uint32_t minor;
};

/// Where memory lives. A minor version may add kinds, so this is a number with names, not a closed list.
enum DeviceType : std::int32_t {
  deviceCpu = 1,
  deviceCuda = 2,
  /// Host memory that CUDA pinned; the CPU reads and writes it like its own.
  deviceCudaHost = 3,
  deviceRocm = 10,
  deviceRocmHost = 11,
  deviceCudaManaged = 13,
};

struct Device {
  std::int32_t device_type;
  std::int32_t device_id;
};

enum TypeCode : std::uint8_t {
  codeInt = 0,
  codeUint = 1,
  codeFloat = 2,
  codeOpaque = 3,
  codeBfloat = 4,
  codeComplex = 5,
  codeBool = 6,
};

struct DataType {
  std::uint8_t code;
  std::uint8_t bits;
  std::uint16_t lanes;
};

struct Tensor {
  void* data;
  Device device;
  std::int32_t ndim;
  DataType dtype;
  std::int64_t* shape;
  /// In elements; null means C-contiguous.
  std::int64_t* strides;
  /// From `data` to the first element.
  std::uint64_t byte_offset;
};

constexpr std::uint64_t flagReadOnly = 1;
constexpr std::uint64_t flagIsCopied = 2;

/// DLPack's `DLManagedTensorVersioned`: a tensor and who frees it. Of another major version only `version`,
/// `manager_ctx` and `deleter` may be touched.
struct ManagedTensor {
  Version version;
  void* manager_ctx;
  void (*deleter)(ManagedTensor* self);
  std::uint64_t flags;
  Tensor dl_tensor;
};

static_assert(sizeof(void*) == 8, "the layout below is that of 64-bit platforms");
static_assert(sizeof(Tensor) == 48 && offsetof(Tensor, ndim) == 16 && offsetof(Tensor, dtype) == 20 &&
                  offsetof(Tensor, shape) == 24 && offsetof(Tensor, strides) == 32 && offsetof(Tensor, byte_offset) == 40,
              "Tensor must have DLPack's layout");
static_assert(sizeof(ManagedTensor) == 80 && offsetof(ManagedTensor, manager_ctx) == 8 &&
                  offsetof(ManagedTensor, deleter) == 16 && offsetof(ManagedTensor, flags) == 24 &&
                  offsetof(ManagedTensor, dl_tensor) == 32,
              "ManagedTensor must have DLPack's layout");

}  // namespace dlpack
}  // namespace thinc
