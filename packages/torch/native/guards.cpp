#include "guards.hpp"

#include <array>
#include <sstream>
#include <string_view>

namespace thinc::torch {

namespace {

// The arguments of one call by name.
class Arguments {
 public:
  Arguments(const c10::FunctionSchema& schema, const Stack& stack) : schema_(schema), stack_(stack) {}

  const c10::IValue* find(const char* name) const {
    for (std::size_t index = 0; index < stack_.size(); index++)
      if (schema_.arguments()[index].name() == name) return &stack_[index];
    return nullptr;
  }

  /// An undefined tensor where the argument is null or there is none of this name.
  at::Tensor tensor(const char* name) const {
    const c10::IValue* value = find(name);
    return value != nullptr && value->isTensor() ? value->toTensor() : at::Tensor();
  }

  bool flag(const char* name) const {
    const c10::IValue* value = find(name);
    return value != nullptr && value->isBool() && value->toBool();
  }

  [[noreturn]] void refuse(const char* name, const std::string& problem) const {
    throw NativeError("TORCH_SHAPE", schema_.name() + ": " + name + " " + problem);
  }

 private:
  const c10::FunctionSchema& schema_;
  const Stack& stack_;
};

std::string textOf(at::IntArrayRef shape) {
  std::ostringstream text;
  text << shape;
  return text.str();
}

void expectShape(const Arguments& arguments, const char* name, const at::Tensor& tensor, at::IntArrayRef shape) {
  if (!tensor.defined() || tensor.sizes() != shape) {
    arguments.refuse(name, "must have shape " + textOf(shape) + ", got " +
                               (tensor.defined() ? textOf(tensor.sizes()) : std::string("none")));
  }
}

// batch_norm_backward and native_batch_norm_backward read statistics without looking whether they are there.
void guardBatchNormBackward(const c10::FunctionSchema& schema, const Stack& stack) {
  const Arguments arguments(schema, stack);
  const at::Tensor input = arguments.tensor("input");
  const char* gradientName = arguments.find("grad_out") != nullptr ? "grad_out" : "grad_output";
  const at::Tensor gradient = arguments.tensor(gradientName);
  if (!input.defined() || input.dim() < 2) arguments.refuse("input", "must have at least two axes");
  if (!input.is_floating_point()) arguments.refuse("input", "must be a float tensor");
  expectShape(arguments, gradientName, gradient, input.sizes());
  if (gradient.scalar_type() != input.scalar_type()) arguments.refuse(gradientName, "must have the dtype of input");
  const std::array<std::int64_t, 1> channels{input.size(1)};
  const bool training = arguments.flag("train") || arguments.flag("update");
  for (const char* name : {"weight", "running_mean", "running_var", "save_mean", "save_invstd", "save_var"}) {
    const at::Tensor tensor = arguments.tensor(name);
    if (!tensor.defined()) {
      const bool saved = std::string_view(name).substr(0, 5) == "save_";
      const bool running = std::string_view(name).substr(0, 8) == "running_";
      const bool needed = (training && saved) || (!training && running);
      if (needed && arguments.find(name) != nullptr) arguments.refuse(name, training ? "is needed when train is true" : "is needed when train is false");
      continue;
    }
    if (tensor.numel() == 0 && std::string_view(name).substr(0, 5) == "save_" && !training) continue;
    expectShape(arguments, name, tensor, channels);
    if (!tensor.is_floating_point()) arguments.refuse(name, "must be a float tensor");
  }
}

// range.out divides by the step before it checks it.
void guardRange(const c10::FunctionSchema& schema, const Stack& stack) {
  const Arguments arguments(schema, stack);
  const c10::IValue* step = arguments.find("step");
  if (step != nullptr && step->isScalar() && !step->toScalar().isComplex() && step->toScalar().toDouble() == 0)
    arguments.refuse("step", "must not be 0");
}

// rrelu_with_noise writes the noise and the output as far as self reaches.
void guardNoise(const c10::FunctionSchema& schema, const Stack& stack) {
  const Arguments arguments(schema, stack);
  const at::Tensor self = arguments.tensor("self");
  const at::Tensor noise = arguments.tensor("noise");
  if (!self.defined()) arguments.refuse("self", "must be a tensor");
  expectShape(arguments, "noise", noise, self.sizes());
  if (noise.scalar_type() != self.scalar_type()) arguments.refuse("noise", "must have the dtype of self");
  for (const char* name : {"grad_output", "out"}) {
    const at::Tensor tensor = arguments.tensor(name);
    if (!tensor.defined()) continue;
    expectShape(arguments, name, tensor, self.sizes());
    if (tensor.scalar_type() != self.scalar_type()) arguments.refuse(name, "must have the dtype of self");
  }
}

// choose_qparams_optimized narrows a range step by step, for ever when a step is nothing.
void guardChooseParameters(const c10::FunctionSchema& schema, const Stack& stack) {
  const Arguments arguments(schema, stack);
  const double ratio = arguments.find("ratio")->toDouble();
  const std::int64_t bits = arguments.find("bit_width")->toInt();
  if (arguments.find("n_bins")->toInt() < 1) arguments.refuse("n_bins", "must be at least 1");
  if (!(ratio > 0 && ratio <= 1)) arguments.refuse("ratio", "must be above 0 and at most 1");
  if (bits < 1 || bits > 16) arguments.refuse("bit_width", "must be 1 to 16");
}

// The recurrent operators trust the shapes of their weights. `gates` is the number of blocks in a weight.
void guardRecurrent(const c10::FunctionSchema& schema, const Stack& stack, std::int64_t gates) {
  const Arguments arguments(schema, stack);
  const c10::IValue* params = arguments.find("params");
  if (params == nullptr || !params->isTensorList()) return;
  const bool packed = arguments.find("batch_sizes") != nullptr;
  const at::Tensor input = arguments.tensor(packed ? "data" : "input");
  if (!input.defined() || input.dim() != (packed ? 2 : 3))
    arguments.refuse(packed ? "data" : "input", packed ? "must have two axes" : "must have three axes");

  const c10::IValue* states = arguments.find("hx");
  std::vector<at::Tensor> hidden;
  if (states->isTensorList()) hidden = states->toTensorVector();
  else if (states->isTensor()) hidden = {states->toTensor()};
  const std::size_t wanted = gates == 4 ? 2 : 1;
  if (hidden.size() != wanted) arguments.refuse("hx", "must be " + std::to_string(wanted) + " tensors");
  for (const at::Tensor& state : hidden)
    if (!state.defined() || state.dim() != 3) arguments.refuse("hx", "must have three axes");

  const std::int64_t layers = arguments.find("num_layers")->toInt();
  const std::int64_t directions = arguments.flag("bidirectional") ? 2 : 1;
  const bool biases = arguments.flag("has_biases");
  const std::int64_t output = hidden[0].size(2);
  const std::int64_t size = gates == 4 ? hidden[1].size(2) : output;
  const bool projected = output != size;
  const std::vector<at::Tensor> weights = params->toTensorVector();
  const std::int64_t each = (biases ? 4 : 2) + (projected ? 1 : 0);
  if (layers < 1 || static_cast<std::int64_t>(weights.size()) != layers * directions * each) {
    arguments.refuse("params", "must be " + std::to_string(each) + " tensors for each layer and direction, got " +
                                   std::to_string(weights.size()));
  }
  const std::int64_t batchAxis = packed || !arguments.flag("batch_first") ? 1 : 0;
  for (const at::Tensor& state : hidden) {
    if (state.size(0) != layers * directions) arguments.refuse("hx", "must have a row for each layer and direction");
    if (!packed && state.size(1) != input.size(batchAxis)) arguments.refuse("hx", "must have the batch size of input");
  }
  std::int64_t width = input.size(-1);
  std::size_t next = 0;
  for (std::int64_t layer = 0; layer < layers; layer++) {
    for (std::int64_t direction = 0; direction < directions; direction++) {
      expectShape(arguments, "params", weights[next++], {gates * size, width});
      expectShape(arguments, "params", weights[next++], {gates * size, output});
      if (biases) {
        expectShape(arguments, "params", weights[next++], {gates * size});
        expectShape(arguments, "params", weights[next++], {gates * size});
      }
      if (projected) expectShape(arguments, "params", weights[next++], {output, size});
    }
    width = output * directions;
  }
}

// Internal operators that follow packed weights or trust shapes without a look; other operators do the same job.
void refuse(const c10::FunctionSchema& schema, const Stack&) {
  throw NativeError("TORCH_REFUSED", schema.name() + " is not offered: libtorch ends the process when its arguments do not fit");
}

bool isRefused(const std::string& name) {
  return (name.starts_with("aten::quantized_") && name.ends_with("_cell")) || name == "aten::quantized_lstm" ||
         name == "aten::quantized_gru" || name == "aten::slow_conv_transpose3d" || name.starts_with("aten::mkldnn_rnn_layer");
}

template <std::int64_t gates>
void guardRecurrentOf(const c10::FunctionSchema& schema, const Stack& stack) {
  guardRecurrent(schema, stack, gates);
}

}  // namespace

Guard guardOf(const std::string& name) {
  if (name == "aten::native_batch_norm_backward" || name == "aten::batch_norm_backward") return &guardBatchNormBackward;
  if (name == "aten::range") return &guardRange;
  if (name.starts_with("aten::rrelu_with_noise")) return &guardNoise;
  if (name == "aten::choose_qparams_optimized") return &guardChooseParameters;
  if (name == "aten::lstm") return &guardRecurrentOf<4>;
  if (name == "aten::gru") return &guardRecurrentOf<3>;
  if (name == "aten::rnn_tanh" || name == "aten::rnn_relu") return &guardRecurrentOf<1>;
  if (isRefused(name)) return &refuse;
  return nullptr;
}

}  // namespace thinc::torch
