// CUDA without its headers: libtorch's own library for it is opened when it is first wanted, and asked through plain C
// functions or what libtorch has for every kind of device.
#include "convert-values.hpp"
#include "libtorch-version.hpp"

#include <c10/core/DeviceGuard.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>

#define THINC_DEVICE_ALLOCATORS THINC_LIBTORCH_AT_LEAST(2, 9)
#if THINC_DEVICE_ALLOCATORS
#include <c10/core/CachingDeviceAllocator.h>
#endif

#include <dlfcn.h>

#include <mutex>
#include <optional>

namespace thinc::torch {

namespace {

// The plain C functions of libtorch_cuda; 0 means that all went well.
using RawAllocate = std::int32_t (*)(std::uint64_t bytes, void** address);
using RawDelete = std::int32_t (*)(void* address);
using CurrentStream = std::int32_t (*)(std::int32_t device, void** stream);

/// A library that stays open as long as the process lives, as all that libtorch opens does.
struct Library {
  std::string path;
  void* handle = nullptr;
};

// One list for all threads: a library can be open only once.
std::mutex lock;
std::vector<Library> libraries;

std::string openingError() {
  const char* text = dlerror();
  return text == nullptr ? "it cannot be opened" : text;
}

/// openLibrary(path) -> its number. What it has can be seen by libraries that are opened later.
napi_value openLibrary(Call& call) {
  const std::string path = toString(call.env, call[0], "path");
  std::lock_guard<std::mutex> guard(lock);
  for (std::size_t number = 0; number < libraries.size(); number++)
    if (libraries[number].path == path) return numberValue(call.env, static_cast<double>(number));
  void* handle = dlopen(path.c_str(), RTLD_NOW | RTLD_GLOBAL);
  if (handle == nullptr) throw NativeError("TORCH_LIBRARY", openingError());
  libraries.push_back({path, handle});
  return numberValue(call.env, static_cast<double>(libraries.size() - 1));
}

void* symbolOf(Call& call, const char* name) {
  std::lock_guard<std::mutex> guard(lock);
  const std::size_t number = toSize(call.env, call[0], "library");
  if (number >= libraries.size()) throw RangeError("library: there is no such library");
  return dlsym(libraries[number].handle, name);
}

template <typename Function>
Function functionOf(Call& call, const char* name) {
  void* found = symbolOf(call, name);
  if (found == nullptr) throw NativeError("TORCH_NOT_IMPLEMENTED", std::string("the library has no ") + name);
  return reinterpret_cast<Function>(found);
}

void expectDone(std::int32_t status, const std::string& what) {
  if (status != 0) throw NativeError("TORCH_ERROR", what + " failed with the code " + std::to_string(status));
}

c10::DeviceIndex toIndex(Call& call, std::size_t argument) {
  return static_cast<c10::DeviceIndex>(toSize(call.env, call[argument], "device", 127));
}

/// hasSymbol(library, name) -> whether a library has a function.
napi_value hasSymbol(Call& call) {
  return booleanValue(call.env, symbolOf(call, toString(call.env, call[1], "name").c_str()) != nullptr);
}

/// gpuAllocate(library, bytes, device) -> the address of memory that libtorch's own pool gave.
napi_value gpuAllocate(Call& call) {
  const auto allocate = functionOf<RawAllocate>(call, "aoti_torch_cuda_caching_allocator_raw_alloc");
  const std::size_t bytes = toSize(call.env, call[1], "bytes");
  const c10::Device device(c10::DeviceType::CUDA, toIndex(call, 2));
  std::optional<c10::DeviceGuard> guard;
  if (c10::impl::hasDeviceGuardImpl(device.type())) guard.emplace(device);
  void* address = nullptr;
  expectDone(allocate(bytes, &address), "allocating " + std::to_string(bytes) + " bytes");
  if (address == nullptr && bytes != 0) throw NativeError("TORCH_MEMORY", "the pool gave no memory");
  return addressValue(call.env, address);
}

/// gpuFree(library, address): gives memory back to libtorch's pool.
napi_value gpuFree(Call& call) {
  const auto free = functionOf<RawDelete>(call, "aoti_torch_cuda_caching_allocator_raw_delete");
  const std::uint64_t address = toUint64(call.env, call[1], "address");
  expectDone(free(reinterpret_cast<void*>(static_cast<std::uintptr_t>(address))), "freeing");
  return undefinedValue(call.env);
}

/// gpuStream(library, device) -> the address of the stream on which libtorch works now.
napi_value gpuStream(Call& call) {
  const auto current = functionOf<CurrentStream>(call, "aoti_torch_get_current_cuda_stream");
  void* stream = nullptr;
  expectDone(current(toIndex(call, 1), &stream), "asking for the stream");
  return addressValue(call.env, stream);
}

const c10::impl::DeviceGuardImplInterface& implementationOf(Call& call) {
  const c10::DeviceType type = c10::Device(toString(call.env, call[0], "device")).type();
  if (!c10::impl::hasDeviceGuardImpl(type)) throw NativeError("TORCH_DEVICE", "libtorch has no code for this device");
  return *c10::impl::getDeviceGuardImpl(type);
}

/// currentDevice(type, index?) -> the number of the device that a name without one means; another one from now on if given.
napi_value currentDevice(Call& call) {
  const auto& implementation = implementationOf(call);
  const c10::DeviceIndex before = implementation.getDevice().index();
  if (!isUndefined(call.env, call[1])) implementation.setDevice(c10::Device(implementation.type(), toIndex(call, 1)));
  return numberValue(call.env, before);
}

/// synchronize(type, index): waits until a device has done all its work.
napi_value synchronize(Call& call) {
  implementationOf(call).synchronizeDevice(toIndex(call, 1));
  return undefinedValue(call.env);
}

#if THINC_DEVICE_ALLOCATORS
c10::DeviceAllocator* allocatorOf(Call& call) { return c10::getDeviceAllocator(implementationOf(call).type()); }

/// deviceMemory(type, index) -> [allocated, most allocated, reserved] in bytes, of libtorch's pool.
napi_value deviceMemory(Call& call) {
  c10::DeviceAllocator* allocator = allocatorOf(call);
  napi_value result = arrayValue(call.env, 3);
  const bool ready = allocator->initialized();
  const auto put = [&](std::size_t place, std::int64_t bytes) {
    setElement(call.env, result, place, numberValue(call.env, static_cast<double>(ready ? bytes : 0)));
  };
  if (!ready) {
    for (std::size_t place = 0; place < 3; place++) put(place, 0);
    return result;
  }
  const auto stats = allocator->getDeviceStats(toIndex(call, 1));
  const auto all = static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE);
  put(0, stats.allocated_bytes[all].current);
  put(1, stats.allocated_bytes[all].peak);
  put(2, stats.reserved_bytes[all].current);
  return result;
}

/// emptyCache(type): gives what the pool keeps unused back to the system.
napi_value emptyCache(Call& call) {
  c10::DeviceAllocator* allocator = allocatorOf(call);
  if (allocator->initialized()) allocator->emptyCache();
  return undefinedValue(call.env);
}
#else
napi_value deviceMemory(Call&) {
  throw NativeError("TORCH_NOT_IMPLEMENTED", "only libtorch 2.9 and newer tell how much memory a device has in use");
}

napi_value emptyCache(Call&) {
  throw NativeError("TORCH_NOT_IMPLEMENTED", "only libtorch 2.9 and newer can be told to empty the cache");
}
#endif

}  // namespace

void exportCuda(napi_env env, napi_value exports) {
  exportFunction<&openLibrary>(env, exports, "openLibrary");
  exportFunction<&hasSymbol>(env, exports, "hasSymbol");
  exportFunction<&gpuAllocate>(env, exports, "gpuAllocate");
  exportFunction<&gpuFree>(env, exports, "gpuFree");
  exportFunction<&gpuStream>(env, exports, "gpuStream");
  exportFunction<&currentDevice>(env, exports, "currentDevice");
  exportFunction<&synchronize>(env, exports, "synchronize");
  exportFunction<&deviceMemory>(env, exports, "deviceMemory");
  exportFunction<&emptyCache>(env, exports, "emptyCache");
}

}  // namespace thinc::torch
