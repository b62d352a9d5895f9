// The recurrent operators trust the shapes of their weights.
#include "arguments.hpp"

namespace thinc::torch {

namespace {

void expectWeight(const Arguments& arguments, const at::Tensor& weight, std::initializer_list<std::int64_t> shape) {
  if (!weight.defined()) arguments.refuse("params", "must be tensors");
  arguments.expectShape("params", weight, at::IntArrayRef(shape));
}

// `gates` is the number of blocks in a weight.
template <std::int64_t gates>
void checkRecurrent(const Arguments& arguments) {
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
    if (!state.defined() || state.layout() != c10::kStrided || state.dim() != 3) arguments.refuse("hx", "must have three axes");

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
  if (packed) {
    const at::Tensor sizes = arguments.needed("batch_sizes");
    if (sizes.dim() != 1) arguments.refuse("batch_sizes", "must have one axis");
    arguments.expectWithin("batch_sizes", sizes, 1, hidden[0].size(1) + 1);
    if (sizes.sum().item<std::int64_t>() != input.size(0)) arguments.refuse("batch_sizes", "must add up to the rows of data");
  }
  std::int64_t width = input.size(-1);
  std::size_t next = 0;
  for (std::int64_t layer = 0; layer < layers; layer++) {
    for (std::int64_t direction = 0; direction < directions; direction++) {
      expectWeight(arguments, weights[next++], {gates * size, width});
      expectWeight(arguments, weights[next++], {gates * size, output});
      if (biases) {
        expectWeight(arguments, weights[next++], {gates * size});
        expectWeight(arguments, weights[next++], {gates * size});
      }
      if (projected) expectWeight(arguments, weights[next++], {output, size});
    }
    width = output * directions;
  }
}

void checkCell(const Arguments& arguments) {
  for (const char* name : {"input", "w_ih", "w_hh"}) arguments.needed(name);
  for (const at::Tensor& state : arguments.tensors("hx"))
    if (!state.defined() || state.layout() != c10::kStrided) arguments.refuse("hx", "must be dense tensors");
}

}  // namespace

Check recurrentCheckOf(std::string_view name) {
  if (name == "lstm_cell" || name == "gru_cell" || name == "rnn_tanh_cell" || name == "rnn_relu_cell") return &checkCell;
  if (name == "lstm") return &checkRecurrent<4>;
  if (name == "gru") return &checkRecurrent<3>;
  if (name == "rnn_tanh" || name == "rnn_relu") return &checkRecurrent<1>;
  return nullptr;
}

}  // namespace thinc::torch
