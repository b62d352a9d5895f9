#include "layout.hpp"

#include <thinc/napi.hpp>

#include <cstring>

namespace thinc {
namespace dlpack {

std::size_t itemSize(const DataType& type) noexcept {
  const std::size_t bits = static_cast<std::size_t>(type.bits) * type.lanes;
  return bits % 8 == 0 ? bits / 8 : 0;
}

std::int64_t elementCount(const Tensor& tensor) {
  if (tensor.ndim < 0) throw RangeError("DLPack tensor: a negative number of axes", "DLPACK_SHAPE");
  bool empty = false;
  for (std::int32_t axis = 0; axis < tensor.ndim; axis++) {
    if (tensor.shape[axis] < 0) throw RangeError("DLPack tensor: a negative length in its shape", "DLPACK_SHAPE");
    empty = empty || tensor.shape[axis] == 0;
  }
  if (empty) return 0;
  // JavaScript cannot address more than 2^53 bytes, and an element has at most 8 here.
  constexpr std::int64_t limit = std::int64_t{1} << 50;
  std::int64_t count = 1;
  for (std::int32_t axis = 0; axis < tensor.ndim; axis++) {
    if (tensor.shape[axis] > limit / count) throw RangeError("DLPack tensor: more elements than can be addressed", "DLPACK_SHAPE");
    count *= tensor.shape[axis];
  }
  return count;
}

bool isContiguous(const Tensor& tensor) noexcept {
  if (tensor.strides == nullptr) return true;
  for (std::int32_t axis = 0; axis < tensor.ndim; axis++)
    if (tensor.shape[axis] == 0) return true;
  std::int64_t step = 1;
  for (std::int32_t axis = tensor.ndim - 1; axis >= 0; axis--) {
    // The step of an axis of length 1 is never taken.
    if (tensor.shape[axis] != 1 && tensor.strides[axis] != step) return false;
    step *= tensor.shape[axis];
  }
  return true;
}

namespace {

/// Copies from axis `axis` on and returns the end of what was written. Axes from `solid` on lie in one piece.
char* copyAxis(const Tensor& tensor, std::int32_t axis, std::int32_t solid, std::size_t solidBytes, std::size_t item,
               const char* source, char* target) {
  if (axis == solid) {
    std::memcpy(target, source, solidBytes);
    return target + solidBytes;
  }
  const std::int64_t step = tensor.strides[axis] * static_cast<std::int64_t>(item);
  for (std::int64_t index = 0; index < tensor.shape[axis]; index++)
    target = copyAxis(tensor, axis + 1, solid, solidBytes, item, source + index * step, target);
  return target;
}

}  // namespace

void copyElements(const Tensor& tensor, char* target) {
  const std::int64_t count = elementCount(tensor);
  if (count == 0) return;
  const std::size_t item = itemSize(tensor.dtype);
  if (isContiguous(tensor)) {
    std::memcpy(target, firstElement(tensor), static_cast<std::size_t>(count) * item);
    return;
  }
  // The innermost axes that lie in one piece are copied at once.
  std::int32_t solid = tensor.ndim;
  std::int64_t step = 1;
  while (solid > 0 && (tensor.shape[solid - 1] == 1 || tensor.strides[solid - 1] == step)) step *= tensor.shape[--solid];
  copyAxis(tensor, 0, solid, static_cast<std::size_t>(step) * item, item, firstElement(tensor), target);
}

}  // namespace dlpack
}  // namespace thinc
