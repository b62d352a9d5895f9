// Tensors over JavaScript memory, and what can be asked of a tensor.
#include "convert-values.hpp"
#include "js-memory.hpp"
#include "recording.hpp"

#include <ATen/ops/from_blob.h>

namespace thinc::torch {

at::Tensor toTensor(Context& context, napi_value value, const char* what) {
  const c10::IValue& found = valuesOf(context).get(value, what);
  if (found.isNone()) {
    throw NativeError("TORCH_RECORD_ENDED", std::string(what) + ": the tensor was part of a run of predictAsync, which keeps only what forward returns, and that once it is finished");
  }
  if (!found.isTensor()) throw TypeError(std::string(what) + ": expected a tensor, got " + found.tagKind());
  return found.toTensor();
}

std::vector<at::Tensor> toTensors(Context& context, napi_value array, const char* what) {
  return toVector<at::Tensor>(
      context.env(), array,
      [&context](napi_env env, napi_value item, const char* name) {
        return isNullish(env, item) ? at::Tensor() : toTensor(context, item, name);
      },
      what);
}

napi_value wrapTensor(Context& context, at::Tensor tensor) {
  if (!tensor.defined()) return nullValue(context.env());
  std::int64_t bytes = 0;
  // V8 does not know of memory that libtorch got by itself. That of buffers it counts, and a tensor of the device meta has none.
  if (tensor.has_storage() && !tensor.is_meta() && tensor.storage().use_count() == 1 && !JsMemory::isOfJavaScript(tensor.storage().data_ptr()))
    bytes = static_cast<std::int64_t>(tensor.storage().nbytes());
  return valuesOf(context).wrap(std::move(tensor), bytes);
}

namespace {

std::int64_t elementsOf(const std::vector<std::int64_t>& shape) {
  std::int64_t count = 1;
  for (const std::int64_t length : shape) {
    if (length < 0) throw RangeError("shape: lengths must be at least 0");
    if (length != 0 && count > std::numeric_limits<std::int64_t>::max() / length) throw RangeError("shape: too large");
    count *= length;
  }
  return count;
}

// The number of elements from the first to the last one of a strided layout.
std::int64_t extentOf(const std::vector<std::int64_t>& shape, const std::vector<std::int64_t>& strides) {
  if (strides.size() != shape.size()) throw RangeError("strides: one is needed for each axis");
  std::int64_t last = 0;
  for (std::size_t axis = 0; axis < shape.size(); axis++) {
    if (shape[axis] == 0) return 0;
    if (strides[axis] < 0) throw RangeError("strides: must be at least 0");
    if (strides[axis] != 0 && shape[axis] - 1 > (std::numeric_limits<std::int64_t>::max() - last) / strides[axis])
      throw RangeError("strides: too large");
    last += (shape[axis] - 1) * strides[axis];
  }
  return last + 1;
}

BufferView typedViewOf(napi_env env, napi_value value) {
  const BufferView view = viewOf(env, value, "array");
  if (view.type == ElementType::Bytes) throwExpected(env, value, "array", "a TypedArray");
  return view;
}

/// fromTypedArray(array, dtype, shape, strides | null, requiresGrad) -> a tensor over the array's memory, not a copy.
/// The caller refuses resizable buffers: JavaScript sees in nanoseconds whether one is.
napi_value fromTypedArray(Call& call) {
  const BufferView view = typedViewOf(call.env, call[0]);
  const at::ScalarType dtype = dtypeOfName(toString(call.env, call[1], "dtype"), "dtype");
  if (c10::elementSize(dtype) != elementSize(view.type)) throw TypeError("dtype: elements of the array have another size");
  const std::vector<std::int64_t> shape = toInt64Vector(call.env, call[2], "shape");
  const bool strided = !isNullish(call.env, call[3]);
  const std::vector<std::int64_t> strides = strided ? toInt64Vector(call.env, call[3], "strides") : std::vector<std::int64_t>();
  const std::int64_t count = elementsOf(shape);
  const std::int64_t needed = strided ? extentOf(shape, strides) : count;
  const auto length = static_cast<std::int64_t>(view.length);
  if (strided ? needed > length : needed != length) {
    throw RangeError("shape: needs " + std::to_string(needed) + " elements, the array has " + std::to_string(length));
  }
  // A dead tensor pins the array through a collection: sweeps follow these bytes, too.
  call.context.charge(static_cast<std::int64_t>(view.byteLength));
  auto& memory = call.context.service<JsMemory>();
  JsMemory::Block* block =
      memory.adopt(view.buffer, static_cast<char*>(view.data) - view.offset, view.offset + view.byteLength);
  auto maker = at::for_blob(view.data, shape);
  maker.context(block, &JsMemory::releaseAdopted).options(at::TensorOptions().dtype(dtype));
  if (strided) maker.strides(strides);
  at::Tensor tensor = maker.make_tensor();
  if (toBoolean(call.env, call[4], "requiresGrad")) tensor.set_requires_grad(true);
  return valuesOf(call.context).wrap(std::move(tensor));
}

void releaseStorage(napi_env, void*, void* storage) { delete static_cast<c10::Storage*>(storage); }

// Memory that libtorch got by itself, as an external ArrayBuffer over the whole storage.
napi_value externalBuffer(napi_env env, const c10::Storage& storage) {
  auto* keep = new c10::Storage(storage);
  napi_value buffer = nullptr;
  const napi_status status =
      napi_create_external_arraybuffer(env, storage.mutable_data(), storage.nbytes(), &releaseStorage, keep, &buffer);
  if (status == napi_ok) return buffer;
  delete keep;
  // Some runtimes (Electron) allow no external buffers: the caller copies.
  if (status == napi_no_external_buffers_allowed) return nullValue(env);
  throwStatus(env, status, "bufferOf");
}

void expectHostMemory(const at::Tensor& tensor) {
  if (!tensor.device().is_cpu()) throw NativeError("TORCH_DEVICE", "the tensor is on " + tensor.device().str() + "; move it to the CPU first");
  if (!tensor.has_storage() || tensor.layout() != c10::kStrided) throw TypeError("the tensor has no plain memory; make it dense first");
  if (tensor.is_conj() || tensor.is_neg()) throw TypeError("the tensor is a lazy conjugate or negative; call resolveConj() or resolveNeg() first");
}

// The tensor of an argument whose elements are wanted.
at::Tensor toTensorWithElements(Call& call, const char* reader) {
  at::Tensor tensor = toTensor(call.context, call[0], "tensor");
  if (Recorder* recorder = recorderOf(call.context)) tensor = recorder->needElements(tensor, reader);
  expectHostMemory(tensor);
  return tensor;
}

/// Numbers that a call gives besides its result, in a Float64Array that JavaScript has: a value for each would take longer
/// to make than the rest of the call.
class Facts final : public Service {
 public:
  static constexpr std::size_t length = 16;

  explicit Facts(Context& context) : Service(context) {
    const napi_env env = context.env();
    void* data = nullptr;
    napi_value buffer = nullptr;
    napi_value array = nullptr;
    check(env, napi_create_arraybuffer(env, length * sizeof(double), &data, &buffer), "facts");
    check(env, napi_create_typedarray(env, napi_float64_array, length, buffer, 0, &array), "facts");
    values_ = static_cast<double*>(data);
    pin_ = context.service<PinQueue>().pin(array);
  }

  double* values() const noexcept { return values_; }
  napi_value array(napi_env env) const noexcept { return pin_.object(env); }

 private:
  double* values_ = nullptr;
  Pin pin_;
};

/// plainView(tensor) -> the ArrayBuffer that holds the tensor's memory, or null where it takes more than a look: the tensor
/// is empty, not dense, not on the CPU, of too many axes, or in memory that is no ArrayBuffer yet. `facts` then has the dtype (its
/// place among `dtypeNames`), where in the buffer the first element lies, the number of axes, and the length of each.
napi_value plainView(Call& call) {
  const at::Tensor tensor = toTensor(call.context, call[0], "tensor");
  constexpr std::size_t before = 3;
  const at::IntArrayRef lengths = tensor.sizes();
  const bool plain = tensor.device().is_cpu() && tensor.numel() > 0 && tensor.layout() == c10::kStrided && tensor.is_contiguous() && !tensor.is_conj() &&
                     !tensor.is_neg() && lengths.size() <= Facts::length - before && recorderOf(call.context) == nullptr;
  JsMemory::Block* block = plain ? call.context.service<JsMemory>().blockOf(tensor) : nullptr;
  if (block == nullptr) return nullValue(call.env);
  double* facts = call.context.service<Facts>().values();
  facts[0] = numberOfDType(tensor.scalar_type());
  facts[1] = static_cast<double>(static_cast<const char*>(tensor.const_data_ptr()) - static_cast<const char*>(block->base));
  facts[2] = static_cast<double>(lengths.size());
  for (std::size_t axis = 0; axis < lengths.size(); axis++) facts[before + axis] = static_cast<double>(lengths[axis]);
  block->seen = true;
  return block->pin.object(call.env);
}

/// bufferOf(tensor) -> the ArrayBuffer that holds the tensor's memory, not a copy; null where the runtime allows none.
napi_value bufferOf(Call& call) {
  const at::Tensor tensor = toTensorWithElements(call, "reading elements");
  JsMemory::Block* block = call.context.service<JsMemory>().blockOf(tensor);
  if (block == nullptr) return externalBuffer(call.env, tensor.storage());
  block->seen = true;
  return block->pin.object(call.env);
}

/// byteOffsetOf(tensor) -> where in `bufferOf(tensor)` the first element lies.
napi_value byteOffsetOf(Call& call) {
  const at::Tensor tensor = toTensorWithElements(call, "reading elements");
  const JsMemory::Block* block = call.context.service<JsMemory>().blockOf(tensor);
  const auto* base = static_cast<const char*>(block != nullptr ? block->base : tensor.storage().data());
  return numberValue(call.env, static_cast<double>(static_cast<const char*>(tensor.const_data_ptr()) - base));
}

/// addressOf(tensor) -> the address of the first element.
napi_value addressOf(Call& call) {
  at::Tensor tensor = toTensor(call.context, call[0], "tensor");
  if (Recorder* recorder = recorderOf(call.context)) tensor = recorder->needElements(tensor, "dataPtr");
  return addressValue(call.env, tensor.has_storage() ? tensor.const_data_ptr() : nullptr);
}

/// addressOfArray(array) -> the address of a typed array's first element.
napi_value addressOfArray(Call& call) { return addressValue(call.env, viewOf(call.env, call[0], "array").data); }

// Lengths are numbers even where they are beyond 2^53: such a tensor has no elements, or no memory.
napi_value numbersOf(napi_env env, at::IntArrayRef values) {
  napi_value array = arrayValue(env, values.size());
  for (std::size_t index = 0; index < values.size(); index++) setElement(env, array, index, numberValue(env, static_cast<double>(values[index])));
  return array;
}

napi_value shapeOf(Call& call) { return numbersOf(call.env, toTensor(call.context, call[0], "tensor").sizes()); }

napi_value haveSameShape(Call& call) {
  return booleanValue(call.env, toTensor(call.context, call[0], "first").sizes() == toTensor(call.context, call[1], "second").sizes());
}

napi_value stridesOf(Call& call) {
  const at::Tensor tensor = toTensor(call.context, call[0], "tensor");
  if (tensor.layout() != c10::kStrided) throw NativeError("TORCH_NOT_IMPLEMENTED", "a tensor that is not dense has no strides");
  return numbersOf(call.env, tensor.strides());
}

napi_value dtypeOf(Call& call) {
  return stringValue(call.env, nameOfDType(toTensor(call.context, call[0], "tensor").scalar_type()));
}

napi_value deviceOf(Call& call) {
  const at::Tensor tensor = toTensor(call.context, call[0], "tensor");
  const Recorder* recorder = recorderOf(call.context);
  return stringValue(call.env, (recorder == nullptr ? tensor.device() : recorder->deviceOf(tensor)).str());
}

napi_value layoutOf(Call& call) {
  switch (toTensor(call.context, call[0], "tensor").layout()) {
    case c10::kStrided: return stringValue(call.env, "strided");
    case c10::kSparse: return stringValue(call.env, "sparse");
    case c10::kSparseCsr: return stringValue(call.env, "sparseCsr");
    case c10::kMkldnn: return stringValue(call.env, "mkldnn");
    default: return stringValue(call.env, "other");
  }
}

napi_value isContiguous(Call& call) {
  const at::Tensor tensor = toTensor(call.context, call[0], "tensor");
  return booleanValue(call.env, tensor.layout() == c10::kStrided && tensor.is_contiguous());
}

napi_value requiresGrad(Call& call) { return booleanValue(call.env, toTensor(call.context, call[0], "tensor").requires_grad()); }

napi_value setRequiresGrad(Call& call) {
  toTensor(call.context, call[0], "tensor").set_requires_grad(toBoolean(call.env, call[1], "requiresGrad"));
  return nullptr;
}

napi_value isLeaf(Call& call) { return booleanValue(call.env, toTensor(call.context, call[0], "tensor").is_leaf()); }

/// isHandle(value) -> whether it is a handle of this addon, disposed or not.
napi_value isHandle(Call& call) { return booleanValue(call.env, valuesOf(call.context).owns(call[0])); }

/// dispose(handle) -> false when that had happened already.
napi_value dispose(Call& call) { return booleanValue(call.env, valuesOf(call.context).dispose(call[0], "tensor")); }

napi_value isDisposed(Call& call) { return booleanValue(call.env, valuesOf(call.context).isDisposed(call[0])); }

/// sweep(): frees now what the garbage collector found dead.
napi_value sweep(Call& call) {
  call.context.sweep();
  return nullptr;
}

/// stats() -> { handles, bytes, sweeps }.
napi_value stats(Call& call) {
  const HandleStats stats = valuesOf(call.context).stats();
  napi_value object = objectValue(call.env);
  setProperty(call.env, object, "handles", integerValue(call.env, stats.handles));
  setProperty(call.env, object, "bytes", integerValue(call.env, stats.bytes));
  setProperty(call.env, object, "sweeps", integerValue(call.env, stats.sweeps));
  return object;
}

}  // namespace

void exportTensors(napi_env env, napi_value exports) {
  exportFunction<&fromTypedArray>(env, exports, "fromTypedArray");
  setProperty(env, exports, "facts", Context::of(env).service<Facts>().array(env));
  setProperty(env, exports, "dtypeNames", dtypeNamesValue(env));
  exportFunction<&plainView>(env, exports, "plainView");
  exportFunction<&bufferOf>(env, exports, "bufferOf");
  exportFunction<&byteOffsetOf>(env, exports, "byteOffsetOf");
  exportFunction<&addressOf>(env, exports, "addressOf");
  exportFunction<&addressOfArray>(env, exports, "addressOfArray");
  exportFunction<&shapeOf>(env, exports, "shapeOf");
  exportFunction<&haveSameShape>(env, exports, "haveSameShape");
  exportFunction<&stridesOf>(env, exports, "stridesOf");
  exportFunction<&dtypeOf>(env, exports, "dtypeOf");
  exportFunction<&deviceOf>(env, exports, "deviceOf");
  exportFunction<&layoutOf>(env, exports, "layoutOf");
  exportFunction<&isContiguous>(env, exports, "isContiguous");
  exportFunction<&requiresGrad>(env, exports, "requiresGrad");
  exportFunction<&setRequiresGrad>(env, exports, "setRequiresGrad");
  exportFunction<&isLeaf>(env, exports, "isLeaf");
  exportFunction<&isHandle>(env, exports, "isHandle");
  exportFunction<&dispose>(env, exports, "dispose");
  exportFunction<&isDisposed>(env, exports, "isDisposed");
  exportFunction<&sweep>(env, exports, "sweep");
  exportFunction<&stats>(env, exports, "stats");
}

}  // namespace thinc::torch
