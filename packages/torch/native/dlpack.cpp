// DLPack, both ways. Written out rather than taken from ATen's converter, which knows the versioned
// structure only in newer releases of libtorch.
#include "convert-values.hpp"

#include <thinc/dlpack.hpp>

#include <ATen/ops/from_blob.h>

namespace thinc::torch {

namespace {

// A tensor on loan, with the arrays the structure points to.
struct Loan {
  at::Tensor tensor;
  std::vector<std::int64_t> shape;
  std::vector<std::int64_t> strides;
  dlpack::ManagedTensor managed{};
};

dlpack::DataType dataTypeOf(at::ScalarType dtype) {
  std::uint8_t code = dlpack::codeFloat;
  switch (dtype) {
    case at::kByte:
    case at::kUInt16:
    case at::kUInt32:
    case at::kUInt64: code = dlpack::codeUint; break;
    case at::kChar:
    case at::kShort:
    case at::kInt:
    case at::kLong: code = dlpack::codeInt; break;
    case at::kHalf:
    case at::kFloat:
    case at::kDouble: code = dlpack::codeFloat; break;
    case at::kBFloat16: code = dlpack::codeBfloat; break;
    case at::kBool: code = dlpack::codeBool; break;
    case at::kComplexHalf:
    case at::kComplexFloat:
    case at::kComplexDouble: code = dlpack::codeComplex; break;
    default: throw TypeError(std::string("toDLPack: DLPack has no dtype for ") + c10::toString(dtype));
  }
  return {code, static_cast<std::uint8_t>(c10::elementSize(dtype) * 8), 1};
}

at::ScalarType scalarTypeOf(const dlpack::DataType& dtype) {
  constexpr auto key = [](int code, int bits) { return code * 256 + bits; };
  if (dtype.lanes == 1) {
    switch (key(dtype.code, dtype.bits)) {
      case key(dlpack::codeUint, 8): return at::kByte;
      case key(dlpack::codeUint, 16): return at::kUInt16;
      case key(dlpack::codeUint, 32): return at::kUInt32;
      case key(dlpack::codeUint, 64): return at::kUInt64;
      case key(dlpack::codeInt, 8): return at::kChar;
      case key(dlpack::codeInt, 16): return at::kShort;
      case key(dlpack::codeInt, 32): return at::kInt;
      case key(dlpack::codeInt, 64): return at::kLong;
      case key(dlpack::codeFloat, 16): return at::kHalf;
      case key(dlpack::codeFloat, 32): return at::kFloat;
      case key(dlpack::codeFloat, 64): return at::kDouble;
      case key(dlpack::codeBfloat, 16): return at::kBFloat16;
      case key(dlpack::codeBool, 8): return at::kBool;
      case key(dlpack::codeComplex, 32): return at::kComplexHalf;
      case key(dlpack::codeComplex, 64): return at::kComplexFloat;
      case key(dlpack::codeComplex, 128): return at::kComplexDouble;
      default: break;
    }
  }
  throw TypeError("fromDLPack: libtorch has no dtype for code " + std::to_string(dtype.code) + ", " +
                  std::to_string(dtype.bits) + " bits, " + std::to_string(dtype.lanes) + " lanes");
}

/// toDLPack(tensor) -> a capsule over the tensor's memory.
napi_value toDLPack(Call& call) {
  const at::Tensor tensor = toTensor(call.context, call[0], "tensor");
  if (!tensor.device().is_cpu()) throw NativeError("TORCH_DEVICE", "toDLPack: the tensor is on " + tensor.device().str() + "; only the CPU is supported");
  if (tensor.layout() != c10::kStrided) throw TypeError("toDLPack: the tensor has no plain memory; make it dense first");
  if (tensor.requires_grad()) throw TypeError("toDLPack: the tensor needs a gradient; detach() it first");
  if (tensor.is_conj() || tensor.is_neg()) throw TypeError("toDLPack: the tensor is a lazy conjugate or negative; resolve it first");
  auto loan = std::make_unique<Loan>();
  loan->tensor = tensor;
  loan->shape = tensor.sizes().vec();
  loan->strides = tensor.strides().vec();
  loan->managed.version = {dlpack::majorVersion, dlpack::minorVersion};
  loan->managed.manager_ctx = loan.get();
  loan->managed.deleter = [](dlpack::ManagedTensor* self) { delete static_cast<Loan*>(self->manager_ctx); };
  loan->managed.dl_tensor.data = tensor.mutable_data_ptr();
  loan->managed.dl_tensor.device = {dlpack::deviceCpu, 0};
  loan->managed.dl_tensor.ndim = static_cast<std::int32_t>(loan->shape.size());
  loan->managed.dl_tensor.dtype = dataTypeOf(tensor.scalar_type());
  loan->managed.dl_tensor.shape = loan->shape.data();
  loan->managed.dl_tensor.strides = loan->strides.data();
  return dlpack::makeCapsule(call.context, &loan.release()->managed);
}

/// fromDLPack(capsule) -> a tensor over the memory of what the capsule holds.
napi_value fromDLPack(Call& call) {
  const dlpack::ManagedTensor& seen = dlpack::peekCapsule(call.env, call[0]);
  const dlpack::Tensor& described = seen.dl_tensor;
  if (described.device.device_type != dlpack::deviceCpu && described.device.device_type != dlpack::deviceCudaHost)
    throw NativeError("TORCH_DEVICE", "fromDLPack: the memory is not on the CPU");
  if ((seen.flags & dlpack::flagReadOnly) != 0)
    throw TypeError("fromDLPack: the memory is read-only, which tensors cannot be; ask for a copy");
  const at::ScalarType dtype = scalarTypeOf(described.dtype);
  if (described.ndim < 0 || (described.ndim > 0 && described.shape == nullptr)) throw TypeError("fromDLPack: the tensor has no shape");
  const std::vector<std::int64_t> shape(described.shape, described.shape + described.ndim);
  for (const std::int64_t length : shape)
    if (length < 0) throw RangeError("fromDLPack: lengths must be at least 0");
  std::vector<std::int64_t> strides;
  if (described.strides != nullptr) strides.assign(described.strides, described.strides + described.ndim);
  for (const std::int64_t stride : strides)
    if (stride < 0) throw TypeError("fromDLPack: tensors cannot have negative strides; ask for a copy");
  const std::int64_t bytes = dlpack::byteSize(described);
  void* data = static_cast<char*>(described.data) + described.byte_offset;

  // Nothing can go wrong from here on, so the capsule may be emptied.
  dlpack::ManagedTensor* taken = dlpack::takeCapsule(call.env, call[0]).release();
  auto maker = at::for_blob(data, shape);
  maker.options(at::TensorOptions().dtype(dtype)).context(taken, [](void* context) {
    auto* owned = static_cast<dlpack::ManagedTensor*>(context);
    if (owned->deleter != nullptr) owned->deleter(owned);
  });
  if (described.strides != nullptr) maker.strides(strides);
  at::Tensor tensor = maker.make_tensor();
  return valuesOf(call.context).wrap(std::move(tensor), bytes);
}

}  // namespace

void exportDLPack(napi_env env, napi_value exports) {
  exportFunction<&toDLPack>(env, exports, "toDLPack");
  exportFunction<&fromDLPack>(env, exports, "fromDLPack");
}

}  // namespace thinc::torch
