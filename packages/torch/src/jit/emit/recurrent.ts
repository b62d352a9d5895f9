import { GRU, LSTM, RNN } from "../../nn/rnn.js";
import { GRUCell, LSTMCell, RNNCell } from "../../nn/rnn-cell.js";
import { type EmitterTable, entry, method } from "./emitter.js";
import { bool, float, int } from "./literals.js";

type Net = RNN | GRU | LSTM;
type Cell = RNNCell | GRUCell | LSTMCell;

const STATES = "Tuple[Tensor, Tensor]";

/** The rows of a state: one for each layer and direction. */
const rowsOf = ({ numLayers, bidirectional }: Net): number => numLayers * (bidirectional ? 2 : 1);

function settingsOf({ bias, numLayers, dropout, bidirectional, batchFirst }: Net): string {
  const before = `${bool(bias)}, ${int(numLayers)}, ${float(dropout)}`;
  return `${before}, self.training, ${bool(bidirectional)}, ${bool(batchFirst)}`;
}

// libtorch looks at neither the shapes of weights nor those of states.
function weightsOf(module: Net): { checks: string[]; list: string } {
  const shapes = Object.entries(module.weightShapes);
  return {
    checks: shapes.map(
      ([name, shape]) => `assert self.${name}.size() == [${shape.join(", ")}], "${name} has a wrong shape"`,
    ),
    list: `[${shapes.map(([name]) => `self.${name}`).join(", ")}]`,
  };
}

function beginning(module: Net, checks: string[]): string[] {
  const { batchFirst, inputSize } = module;
  const [batchAxis, timeAxis] = batchFirst ? [0, 1] : [1, 0];
  return [
    ...checks,
    "single = input.dim() == 2",
    'assert single or input.dim() == 3, "expected an input of 2 or 3 axes"',
    `batch = input.unsqueeze(${batchAxis}) if single else input`,
    `assert batch.size(2) == ${inputSize}, "expected an input of width ${inputSize}"`,
    `assert batch.size(${timeAxis}) > 0, "expected one step at least"`,
    `count = batch.size(${batchAxis})`,
  ];
}

function checkedState(name: string, rows: number, width: number): string[] {
  const shape = `[${rows}, count, ${width}]`;
  return [
    `  ${name} = ${name}.unsqueeze(1) if single else ${name}`,
    `  assert ${name}.size() == ${shape} and ${name}.dtype == batch.dtype, "a state has a wrong shape or dtype"`,
  ];
}

const zeros = (rows: number, width: number): string =>
  `torch.zeros([${rows}, count, ${width}], dtype=batch.dtype, device=batch.device)`;

function oneState(operator: string, module: RNN | GRU): string {
  const { hiddenSize, batchFirst } = module;
  const rows = rowsOf(module);
  const { checks, list } = weightsOf(module);
  return method(
    `forward(self, input: Tensor, hx: Optional[Tensor] = None) -> ${STATES}`,
    ...beginning(module, checks),
    "if hx is None:",
    `  state = ${zeros(rows, hiddenSize)}`,
    "else:",
    "  state = hx",
    ...checkedState("state", rows, hiddenSize),
    `output, end = torch.${operator}(batch, state, ${list}, ${settingsOf(module)})`,
    "if single:",
    `  return output.squeeze(${batchFirst ? 0 : 1}), end.squeeze(1)`,
    "return output, end",
  );
}

function lstm(module: LSTM): string {
  const { hiddenSize, projSize, batchFirst } = module;
  const rows = rowsOf(module);
  const width = projSize || hiddenSize;
  const { checks, list } = weightsOf(module);
  return method(
    `forward(self, input: Tensor, hx: Optional[${STATES}] = None) -> Tuple[Tensor, ${STATES}]`,
    ...beginning(module, checks),
    "if hx is None:",
    `  hidden = ${zeros(rows, width)}`,
    `  cell = ${zeros(rows, hiddenSize)}`,
    "else:",
    "  hidden, cell = hx",
    ...checkedState("hidden", rows, width),
    ...checkedState("cell", rows, hiddenSize),
    `output, h, c = torch.lstm(batch, [hidden, cell], ${list}, ${settingsOf(module)})`,
    "if single:",
    `  return output.squeeze(${batchFirst ? 0 : 1}), (h.squeeze(1), c.squeeze(1))`,
    "return output, (h, c)",
  );
}

const CELL_WEIGHTS = "self.weight_ih, self.weight_hh, self.bias_ih, self.bias_hh";

function cellBeginning({ inputSize }: Cell): string[] {
  return [
    "single = input.dim() == 1",
    'assert single or input.dim() == 2, "expected an input of 1 or 2 axes"',
    "batch = input.unsqueeze(0) if single else input",
    `assert batch.size(1) == ${inputSize}, "expected an input of width ${inputSize}"`,
  ];
}

const cellZeros = ({ hiddenSize }: Cell): string =>
  `torch.zeros([batch.size(0), ${hiddenSize}], dtype=batch.dtype, device=batch.device)`;

function cell(operator: string, module: RNNCell | GRUCell): string {
  return method(
    "forward(self, input: Tensor, hx: Optional[Tensor] = None) -> Tensor",
    ...cellBeginning(module),
    "if hx is None:",
    `  state = ${cellZeros(module)}`,
    "else:",
    "  state = hx.unsqueeze(0) if single else hx",
    `end = torch.${operator}(batch, state, ${CELL_WEIGHTS})`,
    "return end.squeeze(0) if single else end",
  );
}

function lstmCell(module: LSTMCell): string {
  return method(
    `forward(self, input: Tensor, hx: Optional[${STATES}] = None) -> ${STATES}`,
    ...cellBeginning(module),
    "if hx is None:",
    `  hidden = ${cellZeros(module)}`,
    `  cell = ${cellZeros(module)}`,
    "else:",
    "  hidden, cell = hx",
    "  hidden = hidden.unsqueeze(0) if single else hidden",
    "  cell = cell.unsqueeze(0) if single else cell",
    `h, c = torch.lstm_cell(batch, [hidden, cell], ${CELL_WEIGHTS})`,
    "if single:",
    "  return h.squeeze(0), c.squeeze(0)",
    "return h, c",
  );
}

/** The emitters of recurrent nets. */
export const RECURRENT: EmitterTable = new Map([
  entry(RNN, (module) => oneState(module.nonlinearity === "tanh" ? "rnn_tanh" : "rnn_relu", module)),
  entry(GRU, (module) => oneState("gru", module)),
  entry(LSTM, lstm),
  entry(RNNCell, (module) => cell(module.nonlinearity === "tanh" ? "rnn_tanh_cell" : "rnn_relu_cell", module)),
  entry(GRUCell, (module) => cell("gru_cell", module)),
  entry(LSTMCell, lstmCell),
]);
