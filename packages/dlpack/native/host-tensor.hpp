// Tensors over host memory, as this package produces them: over JavaScript memory, or over memory of their own.
#pragma once

#include <thinc/dlpack.hpp>
#include <thinc/pins.hpp>

#include <atomic>

namespace thinc {
namespace dlpack {

/// What a new tensor looks like.
struct TensorSpec {
  std::vector<std::int64_t> shape;
  /// In elements; as many as axes.
  std::vector<std::int64_t> strides;
  DataType dtype{codeFloat, 32, 1};
  Device device{deviceCpu, 0};
  std::uint64_t flags = 0;
  std::uint64_t byteOffset = 0;
};

/// A tensor over JavaScript memory; throws a RangeError when its elements do not all lie in the buffer.
OwnedTensor tensorOverBuffer(PinnedBuffer buffer, TensorSpec spec);

/// A tensor over native memory of `bytes` zeros, freed by its deleter. Its data begins `misalign` bytes after a
/// 64-byte boundary.
OwnedTensor tensorOverNativeMemory(std::size_t bytes, std::size_t misalign, TensorSpec spec, Version version);

/// How many tensors over native memory are alive in this process, on all threads.
std::int64_t liveNativeTensors() noexcept;

}  // namespace dlpack
}  // namespace thinc
