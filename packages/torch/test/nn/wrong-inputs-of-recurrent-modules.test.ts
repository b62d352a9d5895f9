import { ArgumentError, DTypeError, ShapeError } from "@thinc/core";
import * as nn from "../../src/nn/index";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { errorOf, floats, testWrongInputs, testWrongOptions, type Wrong } from "./wrong-inputs";

const lstm = () => new nn.LSTM(3, 4, { bidirectional: true });

const WRONG: Wrong[] = [
  [
    "RNN, other features",
    () => new nn.RNN(3, 4),
    () => [floats(5, 2, 2)],
    ShapeError,
    "RNN(3, 4): expected input [*, *, 3], got [5, 2, 2]. The axes are [time, batch, features]",
  ],
  [
    "GRU, four axes",
    () => new nn.GRU(3, 4, { batchFirst: true }),
    () => [floats(1, 5, 2, 3)],
    ShapeError,
    "GRU(3, 4): expected input [*, *, 3], got [1, 5, 2, 3]. The axes are [batch, time, features]",
  ],
  [
    "LSTM, float64",
    lstm,
    () => [torch.ones([5, 2, 3], { dtype: "float64" })],
    DTypeError,
    "LSTM(3, 4): expected input of float32, got float64",
  ],
  ["LSTM, an array", lstm, () => [[1]], ArgumentError, "LSTM(3, 4): expected a Tensor as input, got [1]"],
  [
    "LSTM, a state of one tensor",
    lstm,
    () => [floats(5, 2, 3), floats(2, 2, 4)],
    ArgumentError,
    "LSTM(3, 4): expected a state [hidden, cell] of two tensors.",
  ],
  [
    "LSTM, a state for one direction",
    lstm,
    () => [floats(5, 2, 3), [floats(1, 2, 4), floats(1, 2, 4)]],
    ShapeError,
    "LSTM(3, 4): expected state 0 [2, 2, 4], got [1, 2, 4]. A state has a row for each of the 2 layers and directions.",
  ],
  [
    "LSTM, a cell state too narrow",
    lstm,
    () => [floats(5, 2, 3), [floats(2, 2, 4), floats(2, 2, 3)]],
    ShapeError,
    "expected state 1 [2, 2, 4], got [2, 2, 3]",
  ],
  [
    "GRU, a state of another batch",
    () => new nn.GRU(3, 4),
    () => [floats(5, 2, 3), floats(1, 3, 4)],
    ShapeError,
    "expected state 0 [1, 2, 4], got [1, 3, 4]",
  ],
  [
    "GRU, a batched state for one sequence",
    () => new nn.GRU(3, 4),
    () => [floats(5, 3), floats(1, 1, 4)],
    ShapeError,
    "expected state 0 [1, 4], got [1, 1, 4]",
  ],
  ["RNN, no time", () => new nn.RNN(3, 4), () => [floats(0, 2, 3)], ShapeError, "RNN(3, 4): "],
  [
    "RNNCell, sequences",
    () => new nn.RNNCell(3, 4),
    () => [floats(5, 2, 3)],
    ShapeError,
    "RNNCell(3, 4): expected input [*, 3], got [5, 2, 3]",
  ],
  [
    "GRUCell, a state of another width",
    () => new nn.GRUCell(3, 4),
    () => [floats(2, 3), floats(2, 3)],
    ShapeError,
    "GRUCell(3, 4): expected state 0 [2, 4], got [2, 3]",
  ],
  [
    "LSTMCell, a state of one tensor",
    () => new nn.LSTMCell(3, 4),
    () => [floats(2, 3), [floats(2, 4)]],
    ArgumentError,
    "LSTMCell(3, 4): expected a state [hidden, cell] of two tensors.",
  ],
  [
    "LSTMCell, a cell state in float64",
    () => new nn.LSTMCell(3, 4),
    () => [floats(2, 3), [floats(2, 4), torch.ones([2, 4], { dtype: "float64" })]],
    DTypeError,
    "LSTMCell(3, 4): expected state 1 of float32, got float64",
  ],
];

describeTorch("wrong inputs of recurrent modules", () => {
  testWrongInputs(WRONG);

  test("a weight that was replaced by one of another shape is refused before libtorch reads it", () => {
    const module = lstm() as unknown as nn.LSTM & { weight_hh_l0: nn.Parameter };
    module.weight_hh_l0 = new nn.Parameter(torch.ones([16, 1]));
    const error = errorOf(() => module.forward(floats(5, 2, 3)));
    expect(error.message).toContain("LSTM(3, 4): expected weight_hh_l0 [16, 4], got [16, 1].");
    expect(ShapeError.isInstance(error)).toBe(true);
    (module as unknown as Record<string, unknown>).weight_hh_l0 = undefined;
    expect(errorOf(() => module.forward(floats(5, 2, 3))).message).toContain("expected a Tensor as weight_hh_l0");
  });

  testWrongOptions([
    ["LSTM of no layers", () => new nn.LSTM(3, 4, { numLayers: 0 }), "LSTM: numLayers: expected a whole number"],
    [
      "LSTM with a wide projection",
      () => new nn.LSTM(3, 4, { projSize: 4 }),
      "LSTM: projSize: expected a whole number",
    ],
    ["GRU with a projection", () => new nn.GRU(3, 4, { projSize: 2 } as object), 'GRU: there is no option "projSize"'],
    ["GRU with a percentage", () => new nn.GRU(3, 4, { dropout: 20 }), "GRU: dropout: expected a finite number"],
    ["RNN of sigmoids", () => new nn.RNN(3, 4, { nonlinearity: "sigmoid" as "tanh" }), "RNN: nonlinearity: expected"],
    ["RNN of no features", () => new nn.RNN(0, 4), "RNN: inputSize: expected a whole number of at least 1, got 0."],
    ["RNN with a bias of 1", () => new nn.RNN(3, 4, { bias: 1 as unknown as boolean }), "RNN: bias: expected true or"],
    ["LSTMCell of half a feature", () => new nn.LSTMCell(3, 0.5), "LSTMCell: hiddenSize: expected a whole number"],
  ]);
});
