import * as nn from "../../src/nn/index";

const everything = { numLayers: 2, batchFirst: true, dropout: 0.3, bidirectional: true, bias: false };

/** How each recurrent module of the fixtures is made here. */
export const RECURRENT: Record<string, () => nn.AnyModule> = {
  rnn: () => new nn.RNN(3, 4),
  "rnn of relu with all options": () => new nn.RNN(3, 4, { nonlinearity: "relu", ...everything }),
  "rnn of one sequence": () => new nn.RNN(3, 4, { batchFirst: true }),
  gru: () => new nn.GRU(3, 4),
  "gru with a state": () => new nn.GRU(3, 4, { numLayers: 2 }),
  "gru with all options": () => new nn.GRU(3, 4, everything),
  lstm: () => new nn.LSTM(3, 4),
  "lstm with a state": () => new nn.LSTM(3, 4),
  "lstm with all options": () => new nn.LSTM(3, 4, everything),
  "lstm with all options when evaluating": () => new nn.LSTM(3, 4, everything),
  "lstm with a projection": () => new nn.LSTM(3, 4, { bidirectional: true, projSize: 2 }),
  "lstm of one sequence": () => new nn.LSTM(3, 4, { numLayers: 2, projSize: 1 }),
  "rnn cell": () => new nn.RNNCell(3, 4),
  "rnn cell of relu": () => new nn.RNNCell(3, 4, { bias: false, nonlinearity: "relu" }),
  "gru cell": () => new nn.GRUCell(3, 4),
  "gru cell of one row": () => new nn.GRUCell(3, 4),
  "lstm cell": () => new nn.LSTMCell(3, 4, { bias: false }),
  "lstm cell with a state": () => new nn.LSTMCell(3, 4),
  "lstm cell of one row": () => new nn.LSTMCell(3, 4),
};
