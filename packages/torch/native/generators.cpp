// Sources of random numbers.
#include "convert-values.hpp"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>

namespace thinc::torch {

namespace {

// The generator of a handle; libtorch's own one for null.
at::Generator toGenerator(Call& call, std::size_t index) {
  if (isNullish(call.env, call[index])) return at::globalContext().defaultGenerator(c10::Device(c10::DeviceType::CPU));
  const c10::IValue& value = valuesOf(call.context).get(call[index], "generator");
  if (!value.isGenerator()) throw TypeError(std::string("generator: expected a generator, got ") + value.tagKind());
  return value.toGenerator();
}

/// makeGenerator() -> a generator with PyTorch's first seed.
napi_value makeGenerator(Call& call) {
  return valuesOf(call.context).wrap(c10::IValue(at::detail::createCPUGenerator()), sizeof(at::CPUGeneratorImpl));
}

/// generatorSeed(generator | null, seed?) -> the seed before.
napi_value generatorSeed(Call& call) {
  at::Generator generator = toGenerator(call, 0);
  std::lock_guard<std::mutex> lock(generator.mutex());
  napi_value before = bigintValue(call.env, generator.current_seed());
  if (isUndefined(call.env, call[1])) return before;
  const bool big = typeOf(call.env, call[1]) == napi_bigint;
  generator.set_current_seed(big ? toUint64(call.env, call[1], "seed") : static_cast<std::uint64_t>(toInt64(call.env, call[1], "seed")));
  return before;
}

/// generatorState(generator | null, state?) -> the state before, as a tensor of bytes.
napi_value generatorState(Call& call) {
  at::Generator generator = toGenerator(call, 0);
  std::lock_guard<std::mutex> lock(generator.mutex());
  napi_value before = wrapTensor(call.context, generator.get_state());
  if (!isUndefined(call.env, call[1])) generator.set_state(toTensor(call.context, call[1], "state").contiguous());
  return before;
}

}  // namespace

void exportGenerators(napi_env env, napi_value exports) {
  exportFunction<&makeGenerator>(env, exports, "makeGenerator");
  exportFunction<&generatorSeed>(env, exports, "generatorSeed");
  exportFunction<&generatorState>(env, exports, "generatorState");
}

}  // namespace thinc::torch
