#include "recording.hpp"
#include "js-memory.hpp"

#include <ATen/EmptyTensor.h>
#include <ATen/autocast_mode.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cctype>
#include <functional>

namespace thinc::torch {

namespace {

std::string describe(const at::Tensor& tensor) {
  if (!tensor.defined()) return "none";
  std::ostringstream text;
  text << nameOfDType(tensor.scalar_type()) << tensor.sizes();
  return text.str();
}

// The same tensors as `value` has, one after the other.
void eachTensor(const c10::IValue& value, const std::function<void(const at::Tensor&)>& visit) {
  if (value.isTensor()) {
    visit(value.toTensor());
  } else if (value.isTuple()) {
    for (const c10::IValue& item : value.toTupleRef().elements()) eachTensor(item, visit);
  } else if (value.isTensorList()) {
    for (const at::Tensor& item : value.toTensorVector()) visit(item);
  } else if (value.isList()) {
    for (const c10::IValue& item : value.toListRef()) eachTensor(item, visit);
  }
}

void eachTensor(const Stack& stack, const std::function<void(const at::Tensor&)>& visit) {
  for (const c10::IValue& value : stack) eachTensor(value, visit);
}

Stack mapStack(const Stack& stack, const std::function<at::Tensor(const at::Tensor&)>& change) {
  Stack result;
  result.reserve(stack.size());
  for (const c10::IValue& value : stack) result.push_back(mapTensors(value, change));
  return result;
}

// libtorch has no class of its own for what needs elements that are not there; it says "meta tensor".
bool isAboutMeta(const char* message) {
  std::string text(message);
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char letter) { return std::tolower(letter); });
  return text.find("meta tensor") != std::string::npos || text.find("'meta'") != std::string::npos ||
         text.find("\"meta\"") != std::string::npos || text.find("from meta") != std::string::npos;
}

[[noreturn]] void throwUnrecordable(const std::string& name) {
  throw NativeError("TORCH_RECORD", name + " needs the elements of a tensor, or the shape of its result, before they are computed");
}

}  // namespace

c10::IValue mapTensors(const c10::IValue& value, const std::function<at::Tensor(const at::Tensor&)>& change) {
  if (value.isTensor()) return value.toTensor().defined() ? change(value.toTensor()) : value;
  if (value.isTuple()) {
    std::vector<c10::IValue> items;
    for (const c10::IValue& item : value.toTupleRef().elements()) items.push_back(mapTensors(item, change));
    return c10::ivalue::Tuple::create(std::move(items));
  }
  if (value.isTensorList()) {
    std::vector<at::Tensor> items = value.toTensorVector();
    for (at::Tensor& item : items)
      if (item.defined()) item = change(item);
    return items;
  }
  if (!value.isList()) return value;
  const c10::impl::GenericList items = value.toList();
  const c10::TypePtr type = items.elementType();
  const bool holdsTensors = type->kind() == c10::TypeKind::TensorType ||
                            (type->kind() == c10::TypeKind::OptionalType &&
                             type->castRaw<c10::OptionalType>()->getElementType()->kind() == c10::TypeKind::TensorType);
  if (!holdsTensors) return value;
  c10::impl::GenericList changed(type);
  changed.reserve(items.size());
  for (const c10::IValue& item : value.toListRef()) changed.push_back(mapTensors(item, change));
  return changed;
}

ThreadModes ThreadModes::now() {
  return {c10::GradMode::is_enabled(), c10::impl::tls_local_dispatch_key_set(), at::autocast::get_autocast_dtype(at::kCPU)};
}

void ThreadModes::apply() const {
  c10::impl::_force_tls_local_dispatch_key_set(keys);
  c10::GradMode::set_enabled(grad);
  at::autocast::set_autocast_dtype(at::kCPU, autocast);
}

bool ThreadModes::operator==(const ThreadModes& other) const {
  return grad == other.grad && autocast == other.autocast && keys.included_ == other.keys.included_ &&
         keys.excluded_ == other.keys.excluded_;
}

// ---------------------------------------------------------------- the tape

at::Tensor Tape::valueOf(const at::Tensor& twin) const {
  const auto found = numberOfTwin.find(twin.unsafeGetTensorImpl());
  return found == numberOfTwin.end() ? twin : valueAt(found->second);
}

const at::Tensor& Tape::valueAt(std::int32_t number) const {
  const at::Tensor& value = values[number];
  if (std::find(unforeseen.begin(), unforeseen.end(), number) == unforeseen.end()) return value;
  // JavaScript went by another shape; to go on would give a wrong result.
  throw NativeError("TORCH_RECORD_SHAPE", "a tensor was foreseen as " + describe(twins[number]) + ", but it is " + describe(value));
}

void Tape::run(std::size_t index) {
  const Entry& entry = entries[index];
  modes[entry.modes].apply();
  Stack stack = mapStack(entry.arguments, [this](const at::Tensor& tensor) { return valueOf(tensor); });
  entry.operation->run(stack);
  std::size_t place = 0;
  eachTensor(stack, [&](const at::Tensor& result) {
    if (place >= entry.results.size()) return;
    const auto& [number, shape, dtype] = entry.results[place++];
    if (number < 0) return;
    if (!result.defined() || result.sizes() != at::IntArrayRef(shape) || result.scalar_type() != dtype) unforeseen.push_back(number);
    values[number] = result;
  });
}

void Tape::catchUp() {
  const ThreadModes before = ThreadModes::now();
  try {
    for (; done < entries.size(); done++) run(done);
  } catch (...) {
    before.apply();
    throw;
  }
  before.apply();
}

void Tape::planFreeing(const std::vector<std::int32_t>& kept) {
  std::vector<std::size_t> last(values.size(), entries.size());
  for (std::size_t index = done; index < entries.size(); index++) {
    eachTensor(entries[index].arguments, [&](const at::Tensor& tensor) {
      const auto found = numberOfTwin.find(tensor.unsafeGetTensorImpl());
      if (found != numberOfTwin.end()) last[found->second] = index;
    });
    for (const Result& result : entries[index].results)
      if (result.number >= 0) last[result.number] = index;
  }
  for (const std::int32_t number : kept)
    if (number >= 0) last[number] = entries.size();
  free.assign(entries.size(), {});
  for (std::size_t number = 0; number < last.size(); number++)
    if (last[number] < entries.size()) free[last[number]].push_back(static_cast<std::int32_t>(number));
}

// ---------------------------------------------------------------- writing it

void Recorder::start(bool computesWhatCannotWait) {
  if (tape_ != nullptr) throw NativeError("TORCH_RECORDING", "a run is being recorded already; predictAsync cannot be called inside of a forward");
  tape_ = std::make_unique<Tape>();
  computesWhatCannotWait_ = computesWhatCannotWait;
}

void Recorder::abandon() { finish({}, nullptr); }

std::unique_ptr<Tape> Recorder::finish(const std::vector<c10::IValue*>& kept, std::vector<std::int32_t>* numbers) {
  if (tape_ == nullptr) throw NativeError("TORCH_RECORDING", "nothing is being recorded");
  std::unique_ptr<Tape> tape = std::move(tape_);
  for (const c10::IValue* value : kept) {
    const auto found = value->isTensor() ? tape->numberOfTwin.find(value->toTensor().unsafeGetTensorImpl()) : tape->numberOfTwin.end();
    numbers->push_back(found == tape->numberOfTwin.end() ? -1 : found->second);
  }
  // A handle to a twin would be a tensor without elements. None stands for one that is not computed.
  valuesOf(context_).each([&](c10::IValue& value) {
    if (value.isTensor() && tape->numberOfTwin.count(value.toTensor().unsafeGetTensorImpl()) != 0) value = c10::IValue();
  });
  numberOfSource_.clear();
  written_.clear();
  devices_.clear();
  return tape;
}

std::int32_t Recorder::add(at::Tensor twin, at::Tensor value, c10::Device device) {
  const auto number = static_cast<std::int32_t>(tape_->twins.size());
  tape_->numberOfTwin.emplace(twin.unsafeGetTensorImpl(), number);
  tape_->twins.push_back(std::move(twin));
  tape_->values.push_back(std::move(value));
  devices_.push_back(device);
  written_.push_back(false);
  return number;
}

at::Tensor Recorder::twinOf(const at::Tensor& tensor) {
  if (tensor.unsafeGetTensorImpl()->is_wrapped_number()) return tensor;
  if (tape_->numberOfTwin.count(tensor.unsafeGetTensorImpl()) != 0) return tensor;
  const auto known = numberOfSource_.find(tensor.unsafeGetTensorImpl());
  if (known != numberOfSource_.end()) return tape_->twins[known->second];
  if (tensor.layout() != c10::kStrided || tensor.is_quantized())
    throw NativeError("TORCH_RECORD", std::string("a tensor of another layout than strided cannot be stood in for"));
  at::Tensor twin = at::detail::empty_strided_meta(tensor.sizes(), tensor.strides(), tensor.scalar_type());
  if (tensor.is_conj()) twin._set_conj(true);
  if (tensor.is_neg()) twin._set_neg(true);
  const std::int32_t number = add(twin, tensor, tensor.device());
  numberOfSource_.emplace(tensor.unsafeGetTensorImpl(), number);
  return twin;
}

std::uint32_t Recorder::modesNow() {
  const ThreadModes now = ThreadModes::now();
  if (tape_->modes.empty() || !(tape_->modes.back() == now)) tape_->modes.push_back(now);
  return static_cast<std::uint32_t>(tape_->modes.size() - 1);
}

c10::Device Recorder::deviceOf(const at::Tensor& tensor) const {
  const auto found = tape_->numberOfTwin.find(tensor.unsafeGetTensorImpl());
  return found == tape_->numberOfTwin.end() ? tensor.device() : devices_[found->second];
}

bool Recorder::isPending(const at::Tensor& tensor) const {
  if (tape_->numberOfTwin.count(tensor.unsafeGetTensorImpl()) != 0) return true;
  const auto known = numberOfSource_.find(tensor.unsafeGetTensorImpl());
  return known != numberOfSource_.end() && written_[known->second];
}

at::Tensor Recorder::needElements(const at::Tensor& tensor, const char* what) {
  if (!isPending(tensor)) return tensor;
  if (!computesWhatCannotWait_) throwUnrecordable(what);
  tape_->catchUp();
  std::fill(written_.begin(), written_.end(), false);
  return tape_->valueOf(tensor);
}

at::Tensor Recorder::computeNow(const at::Tensor& tensor, const char* what) {
  if (!computesWhatCannotWait_) throwUnrecordable(what);
  return needElements(tensor, what);
}

void Recorder::record(const Operation& operation, const Stack& given, Stack& stack, Stack& stand) {
  const auto& arguments = operation.handle.schema().arguments();
  Stack recorded = mapStack(given, [this](const at::Tensor& tensor) { return twinOf(tensor); });
  bool onTwins = false;
  eachTensor(recorded, [&](const at::Tensor& tensor) { onTwins = onTwins || (tensor.defined() && tensor.is_meta()); });
  stack = recorded;
  c10::Device device(c10::DeviceType::CPU);
  eachTensor(recorded, [&](const at::Tensor& tensor) {
    if (tensor.defined()) device = deviceOf(tensor);
  });
  for (std::size_t index = 0; index < stack.size(); index++) {
    if (operation.plans[index].kind != ArgumentPlan::Kind::Device) continue;
    if (stack[index].isDevice()) device = stack[index].toDevice();
    if (stack[index].isDevice() || !onTwins) stack[index] = c10::Device(c10::DeviceType::Meta);
    if (arguments[index].name() == "pin_memory") stack[index] = c10::IValue();
  }
  stand = stack;
  try {
    castAsAutocast(operation, stack);
    operation.run(stack);
  } catch (const NativeError& error) {
    if (error.code() != "TORCH_RECORD") throw;
    computeAtOnce(operation, recorded, stack);
    return;
  } catch (const c10::Error& error) {
    if (!isAboutMeta(error.what_without_backtrace())) throw;
    computeAtOnce(operation, recorded, stack);
    return;
  }
  castResultsAsAutocast(operation, stand, stack);
  std::vector<Tape::Result> results;
  eachTensor(stack, [&](const at::Tensor& result) {
    if (!result.defined() || !result.is_meta()) {
      results.push_back({-1, {}, at::kFloat});
      return;
    }
    const auto known = tape_->numberOfTwin.find(result.unsafeGetTensorImpl());
    results.push_back({known != tape_->numberOfTwin.end() ? known->second : add(result, at::Tensor(), device), at::DimVector(result.sizes()),
                       result.scalar_type()});
  });
  // What has no tensor on either side (a size, a number of axes) was answered already.
  if (!onTwins && std::all_of(results.begin(), results.end(), [](const Tape::Result& result) { return result.number < 0; })) return;
  for (std::size_t index = 0; index < stand.size(); index++) {
    const c10::AliasInfo* alias = arguments[index].alias_info();
    if (alias == nullptr || !alias->isWrite()) continue;
    eachTensor(stand[index], [&](const at::Tensor& tensor) { noteWritten(tensor); });
  }
  tape_->entries.push_back({&operation, std::move(recorded), std::move(results), modesNow()});
}

// A view's memory is that of others: all tensors that share it are written.
void Recorder::noteWritten(const at::Tensor& twin) {
  const auto aliases = [](const at::Tensor& left, const at::Tensor& right) {
    return left.defined() && right.defined() && left.has_storage() && right.has_storage() && left.storage().is_alias_of(right.storage());
  };
  for (std::size_t number = 0; number < tape_->twins.size(); number++) {
    if (!aliases(tape_->twins[number], twin)) continue;
    written_[number] = true;
    for (std::size_t other = 0; other < tape_->values.size(); other++)
      if (aliases(tape_->values[other], tape_->values[number])) written_[other] = true;
  }
}

void Recorder::computeAtOnce(const Operation& operation, const Stack& recorded, Stack& stack) {
  if (!computesWhatCannotWait_) throwUnrecordable(operation.handle.schema().name());
  tape_->catchUp();
  std::fill(written_.begin(), written_.end(), false);
  stack = mapStack(recorded, [this](const at::Tensor& tensor) { return tape_->valueOf(tensor); });
  std::unordered_map<const at::TensorImpl*, at::Tensor> twins;
  eachTensor(recorded, [&](const at::Tensor& twin) {
    if (twin.defined()) twins.emplace(tape_->valueOf(twin).unsafeGetTensorImpl(), twin);
  });
  operation.run(stack);
  // A real tensor has a twin from now on, whose number leads to it.
  stack = mapStack(stack, [&](const at::Tensor& result) {
    const auto known = twins.find(result.unsafeGetTensorImpl());
    return known != twins.end() ? known->second : twinOf(result);
  });
}

}  // namespace thinc::torch
