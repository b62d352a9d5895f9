import {
  type Anything,
  ArgumentError,
  checkNumber,
  checkOptions,
  type Model,
  noop,
  type PaddableData,
  printValue,
  withPadded,
} from "@thinc/core";
import { LSTM } from "./nn/index.js";
import { PyTorchRNNWrapper } from "./rnn-wrapper.js";
import type { PyTorchShimOptions } from "./shim-options.js";

/** How {@link PyTorchLSTM} makes a model. */
export interface PyTorchLSTMOptions extends Pick<PyTorchShimOptions, "mixedPrecision" | "gradScaler" | "device"> {
  /** Whether half of each layer goes back in time; false if left out. */
  bi?: boolean;
  /** How many layers lie on each other; 1 if left out, and with 0 the model gives its input. */
  depth?: number;
  /** The probability of dropout behind each layer but the last, in training; 0 if left out. */
  dropout?: number;
}

/**
 * Makes a model of PyTorch's LSTM that takes lists of matrices `[rows, nI]`, `Ragged`, `Padded`, an array `[time, batch, nI]` or
 * the parts of a `Padded`, and gives the same form, `nO` wide.
 *
 * Its files are those of Thinc's `PyTorchLSTM`, both ways. As there, sequences are padded at their end and run through with
 * the padding, on which the half that goes back in time begins.
 *
 * @throws {ArgumentError} when a width or an option makes no sense, or `nO` is odd with `bi`.
 * @throws {DeviceError} when there is no device as the options say.
 */
export function PyTorchLSTM<S extends PaddableData = Anything>(
  nO: number,
  nI: number,
  options: PyTorchLSTMOptions = {},
): Model<S, S> {
  const where = "PyTorchLSTM";
  checkOptions(options, ["bi", "depth", "dropout", "mixedPrecision", "gradScaler", "device"], where);
  const { bi = false, depth = 1, dropout = 0, ...shimOptions } = options;
  checkNumber(nO, `${where}: nO`, { integer: true, min: 1 });
  checkNumber(nI, `${where}: nI`, { integer: true, min: 1 });
  checkNumber(depth, `${where}: depth`, { integer: true, min: 0 });
  checkNumber(dropout, `${where}: dropout`, { min: 0, max: 1 });
  if (typeof bi !== "boolean") {
    throw new ArgumentError({ message: `${where}: bi: expected true or false, got ${printValue(bi)}.` });
  }
  if (bi && nO % 2 !== 0) {
    throw new ArgumentError({
      message: `${where}: nO=${nO} is odd, and with bi each direction gives one half of the output. Use ${nO + 1}.`,
    });
  }
  if (depth === 0) return noop() as unknown as Model<S, S>;
  const lstm = new LSTM(nI, bi ? nO / 2 : nO, { numLayers: depth, bidirectional: bi, dropout });
  const wrapped = PyTorchRNNWrapper(lstm, shimOptions);
  wrapped.setDim("nO", nO);
  wrapped.setDim("nI", nI);
  return withPadded<S>(wrapped);
}
