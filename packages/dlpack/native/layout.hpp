// How a tensor's elements lie in memory, and the copy that straightens them out.
#pragma once

#include <thinc/dlpack-abi.hpp>

namespace thinc {
namespace dlpack {

/// Bytes of one element; 0 when elements are no whole number of bytes.
std::size_t itemSize(const DataType& type) noexcept;

/// The number of elements; throws a RangeError for a negative length or a size that cannot be.
std::int64_t elementCount(const Tensor& tensor);

/// True when the elements lie in C order without gaps.
bool isContiguous(const Tensor& tensor) noexcept;

/// The address of the first element.
inline char* firstElement(const Tensor& tensor) noexcept { return static_cast<char*>(tensor.data) + tensor.byte_offset; }

/// Copies the elements, in C order, to `target`, which has room for all of them.
void copyElements(const Tensor& tensor, char* target);

}  // namespace dlpack
}  // namespace thinc
