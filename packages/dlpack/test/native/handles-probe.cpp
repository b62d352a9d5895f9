// An addon that shows the shared headers at work: handles, pins, calls and errors, without any engine.

#include <thinc/addon.hpp>
#include <thinc/handles.hpp>
#include <thinc/pins.hpp>

#include <atomic>
#include <chrono>
#include <thread>

namespace {

std::atomic<int> alive{0};

/// A vector that is counted while it lives, maybe with a pin.
class Block {
 public:
  Block(std::size_t length, thinc::Pin pin) : values(length, 1.0F), pin_(std::move(pin)) { alive++; }
  Block(Block&& other) noexcept : values(std::move(other.values)), pin_(std::move(other.pin_)) { alive++; }
  Block& operator=(Block&&) = delete;
  ~Block() { alive--; }
  std::vector<float> values;

 private:
  thinc::Pin pin_;
};

/// A second kind of object, so that there are two tables.
struct Label {
  int number;
};

}  // namespace

template <>
struct thinc::HandleTraits<Block> {
  static constexpr const char* name = "a block";
};
template <>
struct thinc::HandleTraits<Label> {
  static constexpr const char* name = "a label";
};

namespace {

using namespace thinc;

HandleTable<Block>& blocks(Call& call) { return call.context.service<HandleTable<Block>>(); }

napi_value makeBlock(Call& call) {
  const std::size_t length = toSize(call.env, call[0], "length");
  return blocks(call).wrap(Block(length, Pin()), static_cast<std::int64_t>(length * sizeof(float)));
}

napi_value makeLabel(Call& call) {
  return call.context.service<HandleTable<Label>>().wrap(Label{static_cast<int>(toInt64(call.env, call[0]))});
}

napi_value lengthOf(Call& call) { return integerValue(call.env, static_cast<std::int64_t>(blocks(call).get(call[0], "block").values.size())); }

napi_value numberOf(Call& call) {
  return integerValue(call.env, call.context.service<HandleTable<Label>>().get(call[0], "label").number);
}

napi_value dispose(Call& call) { return booleanValue(call.env, blocks(call).dispose(call[0], "block")); }

napi_value pinned(Call& call) { return blocks(call).wrap(Block(0, PinnedBuffer::of(call.context, call[0], "memory").takePin())); }

// Lets the pin go on another thread, after this call has ended.
napi_value pinForAWhile(Call& call) {
  PinnedBuffer buffer = PinnedBuffer::of(call.context, call[0], "memory");
  std::thread([pin = buffer.takePin(), milliseconds = toInt64(call.env, call[1], "milliseconds")]() mutable {
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
    pin.reset();
  }).detach();
  return nullptr;
}

napi_value stats(Call& call) {
  const HandleStats stats = blocks(call).stats();
  napi_value result = objectValue(call.env);
  setProperty(call.env, result, "handles", integerValue(call.env, stats.handles));
  setProperty(call.env, result, "bytes", integerValue(call.env, stats.bytes));
  setProperty(call.env, result, "sweeps", integerValue(call.env, stats.sweeps));
  setProperty(call.env, result, "alive", integerValue(call.env, alive));
  return result;
}

napi_value sweep(Call& call) {
  call.context.sweep();
  return nullptr;
}

napi_value echo(Call& call) {
  napi_value result = arrayValue(call.env, call.size());
  for (std::size_t index = 0; index < call.size(); index++) setElement(call.env, result, index, call[index]);
  return result;
}

napi_value beyond(Call& call) { return call[call.size() + 100]; }

napi_value wholes(Call& call) {
  const std::vector<std::int64_t> values = toInt64Vector(call.env, call[0], "values");
  return int64ArrayValue(call.env, values.data(), values.size());
}

struct EngineError : std::runtime_error {
  using runtime_error::runtime_error;
};

napi_value fail(Call& call) {
  const std::string kind = toString(call.env, call[0], "kind");
  if (kind == "engine") throw EngineError("the engine's own");
  if (kind == "memory") throw std::bad_alloc();
  if (kind == "standard") throw std::logic_error("a standard one");
  if (kind == "number") throw 7;
  if (kind == "range") throw RangeError("too far");
  if (kind == "javascript") {
    napi_throw_error(call.env, "FIRST", "thrown before");
    throw PendingException();
  }
  return nullptr;
}

bool mapErrors(napi_env env) {
  try {
    throw;
  } catch (const EngineError& error) {
    throwError(env, ErrorKind::Error, "ENGINE", error.what());
    return true;
  }
}

}  // namespace

THINC_ADDON(env, exports, context) {
  context.mapErrors(mapErrors);
  exportFunction<&makeBlock>(env, exports, "makeBlock");
  exportFunction<&makeLabel>(env, exports, "makeLabel");
  exportFunction<&lengthOf>(env, exports, "lengthOf");
  exportFunction<&numberOf>(env, exports, "numberOf");
  exportFunction<&dispose>(env, exports, "dispose");
  exportFunction<&pinned>(env, exports, "pinned");
  exportFunction<&pinForAWhile>(env, exports, "pinForAWhile");
  exportFunction<&stats>(env, exports, "stats");
  exportFunction<&sweep>(env, exports, "sweep");
  exportFunction<&echo>(env, exports, "echo");
  exportFunction<&beyond>(env, exports, "beyond");
  exportFunction<&wholes>(env, exports, "wholes");
  exportFunction<&fail>(env, exports, "fail");
}
