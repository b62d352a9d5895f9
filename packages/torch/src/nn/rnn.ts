import { ArgumentError, checkNumber, formatShape, ShapeError, sameShape } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { checkChoice, checkDType, checkInputShape, checkTensor, withDefaults } from "./checks.js";
import type { Given } from "./given.js";
import { uniform_ } from "./init/index.js";
import { Module } from "./module.js";
import { PackedSequence } from "./packed-sequence.js";
import { Parameter } from "./parameter.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";
import { pythonFloat } from "./python-format.js";

/** The options of {@link GRU}, and most of those of {@link RNN} and {@link LSTM}. */
export interface RecurrentOptions extends PlacementOptions {
  /** How many layers lie on each other; 1 if left out. */
  numLayers?: number;
  /** Whether biases are added; true if left out. */
  bias?: boolean;
  /** Whether the batch is the first axis and time the second; false if left out. */
  batchFirst?: boolean;
  /** The probability of dropout behind each layer but the last; 0 if left out. */
  dropout?: number;
  /** Whether a second half of each layer goes back in time; false if left out. */
  bidirectional?: boolean;
}

/** The options of {@link RNN}. */
export interface RNNOptions extends RecurrentOptions {
  /** `tanh` if left out. */
  nonlinearity?: "tanh" | "relu";
}

/** The options of {@link LSTM}. */
export interface LSTMOptions extends RecurrentOptions {
  /** The width that outputs are projected to, below `hiddenSize`; 0, for no projection, if left out. */
  projSize?: number;
}

const RNN_ORDER = "numLayers nonlinearity bias batchFirst dropout bidirectional ~projSize device dtype";
const GRU_ORDER = "numLayers bias batchFirst dropout bidirectional ~projSize device dtype";
const LSTM_ORDER = "numLayers bias batchFirst dropout bidirectional projSize device dtype";

const DEFAULTS: Required<RecurrentOptions> = {
  numLayers: 1,
  bias: true,
  batchFirst: false,
  dropout: 0,
  bidirectional: false,
  ...DEFAULT_PLACEMENT,
};

/** What runs over the time of sequences. `State` is what it remembers: one tensor, or two. */
abstract class Recurrent<State> extends Module<readonly [input: Tensor, state?: State | null], [Tensor, State]> {
  readonly inputSize: number;
  readonly hiddenSize: number;
  readonly projSize: number;
  readonly numLayers: number;
  readonly bias: boolean;
  readonly batchFirst: boolean;
  readonly dropout: number;
  readonly bidirectional: boolean;
  /** The shape of each weight, in the order in which libtorch takes them. */
  readonly weightShapes: Readonly<Record<string, readonly number[]>>;

  /** @throws {ArgumentError} when a length or an option does not fit. */
  constructor(
    name: string,
    gates: number,
    inputSize: number,
    hiddenSize: number,
    options: Required<RecurrentOptions> & { projSize?: number },
  ) {
    super();
    const { numLayers, bias, batchFirst, dropout, bidirectional, projSize = 0, dtype, device } = options;
    this.inputSize = checkNumber(inputSize, `${name}: inputSize`, { min: 1, integer: true });
    this.hiddenSize = checkNumber(hiddenSize, `${name}: hiddenSize`, { min: 1, integer: true });
    this.projSize = checkNumber(projSize, `${name}: projSize`, { min: 0, below: hiddenSize, integer: true });
    this.numLayers = checkNumber(numLayers, `${name}: numLayers`, { min: 1, integer: true });
    this.dropout = checkNumber(dropout, `${name}: dropout`, { min: 0, max: 1 });
    for (const [option, value] of Object.entries({ bias, batchFirst, bidirectional })) {
      if (typeof value === "boolean") continue;
      throw new ArgumentError({ message: `${name}: ${option}: expected true or false, got ${String(value)}.` });
    }
    this.bias = bias;
    this.batchFirst = batchFirst;
    this.bidirectional = bidirectional;
    this.weightShapes = Object.freeze(this.shapesOfWeights(gates * hiddenSize));
    for (const [key, shape] of Object.entries(this.weightShapes))
      this.registerParameter(key, new Parameter(torchObject.empty(shape, { dtype, device })));
    const bound = 1 / Math.sqrt(hiddenSize);
    for (const weight of this.parameters()) uniform_(weight, -bound, bound);
  }

  /** The lengths of the axes of each part of the state, but for the first two. */
  protected abstract get stateWidths(): readonly number[];
  protected abstract stateOf(parts: readonly Tensor[]): State;
  protected abstract partsOf(state: State): readonly unknown[];
  /** Gives the output and the parts of the state. The sizes are those of packed sequences; see {@link PackedSequence}. */
  protected abstract run(
    input: Tensor,
    state: readonly Tensor[],
    weights: Tensor[],
    batchSizes: Tensor | null,
  ): readonly Tensor[];

  /**
   * @param input `[time, batch, inputSize]`, with `batchFirst` `[batch, time, inputSize]`, or `[time, inputSize]`; or sequences
   * without padding, as which the output comes, too.
   * @param state What to begin with, zeros if left out: `[layers * directions, batch, width]`, without a batch where the input has none.
   * @returns The output of the last layer, of the axes of the input, and the state of all layers at the end.
   * @throws {ShapeError} | {DTypeError} when input, state and weights do not fit together.
   */
  forward(input: PackedSequence, state?: State | null): [PackedSequence, State];
  forward(input: Tensor, state?: State | null): [Tensor, State];
  forward(input: Tensor | PackedSequence, state: State | null = null): [Tensor | PackedSequence, State] {
    const weights = this.checkWeights();
    return input instanceof PackedSequence
      ? this.runPacked(input, state, weights)
      : this.runPadded(input, state, weights);
  }

  private runPacked(input: PackedSequence, state: State | null, weights: Tensor[]): [PackedSequence, State] {
    const { data, batchSizes, sortedIndices, unsortedIndices } = input;
    const advice = "The rows of packed sequences are [steps, features].";
    checkInputShape(this.title, data, [null, this.inputSize], advice);
    checkDType(this.title, data, [weights[0].dtype]);
    const inOrder = (parts: readonly Tensor[], order: Tensor | null) =>
      order === null ? parts : parts.map((part) => part.indexSelect(1, order));
    const parts = inOrder(this.beginning(data, Number(batchSizes.at(0).item()), state, false), sortedIndices);
    const [output, ...ends] = this.attempt(() => this.run(data, parts, weights, batchSizes));
    const packed = new PackedSequence(output, batchSizes, sortedIndices, unsortedIndices);
    return [packed, this.stateOf(inOrder(ends, unsortedIndices))];
  }

  private runPadded(input: Tensor, state: State | null, weights: Tensor[]): [Tensor, State] {
    const { title } = this;
    checkTensor(title, input);
    const advice = this.batchFirst
      ? "The axes are [batch, time, features], the first of which may be left out."
      : "The axes are [time, batch, features], the second of which may be left out.";
    const open = input.ndim === 2 ? [null] : [null, null];
    checkInputShape(title, input, [...open, this.inputSize], advice);
    checkDType(title, input, [weights[0].dtype]);
    const single = input.ndim === 2;
    const batchAxis = this.batchFirst ? 0 : 1;
    const batch = single ? input.unsqueeze(batchAxis) : input;
    if (batch.shape[1 - batchAxis] === 0) {
      throw new ShapeError({
        message: `${title}: expected one step at least, got ${formatShape(input.shape)}. Leave out empty sequences.`,
        actual: input.shape,
      });
    }
    const parts = this.beginning(batch, batch.shape[batchAxis], state, single);
    const [output, ...ends] = this.attempt(() => this.run(batch, parts, weights, null));
    if (!single) return [output, this.stateOf(ends)];
    return [output.squeeze(batchAxis), this.stateOf(ends.map((end) => end.squeeze(1)))];
  }

  protected override get title(): string {
    return `${this.typeName}(${this.inputSize}, ${this.hiddenSize})`;
  }

  protected override extraRepr(): string {
    const parts = [`${this.inputSize}`, `${this.hiddenSize}`];
    if (this.projSize !== 0) parts.push(`proj_size=${this.projSize}`);
    if (this.numLayers !== 1) parts.push(`num_layers=${this.numLayers}`);
    if (!this.bias) parts.push("bias=False");
    if (this.batchFirst) parts.push("batch_first=True");
    if (this.dropout !== 0) parts.push(`dropout=${pythonFloat(this.dropout)}`);
    if (this.bidirectional) parts.push("bidirectional=True");
    return parts.join(", ");
  }

  private shapesOfWeights(gateSize: number): Record<string, number[]> {
    const shapes: Record<string, number[]> = {};
    const directions = this.bidirectional ? 2 : 1;
    const width = this.projSize || this.hiddenSize;
    for (let layer = 0; layer < this.numLayers; layer++) {
      for (const suffix of ["", "_reverse"].slice(0, directions)) {
        const name = (kind: string) => `${kind}_l${layer}${suffix}`;
        shapes[name("weight_ih")] = [gateSize, layer === 0 ? this.inputSize : width * directions];
        shapes[name("weight_hh")] = [gateSize, width];
        if (this.bias) shapes[name("bias_ih")] = [gateSize];
        if (this.bias) shapes[name("bias_hh")] = [gateSize];
        if (this.projSize > 0) shapes[name("weight_hr")] = [this.projSize, this.hiddenSize];
      }
    }
    return shapes;
  }

  // libtorch trusts the shapes of these weights, so they are checked each time: someone may have put in others.
  private checkWeights(): Tensor[] {
    return Object.entries(this.weightShapes).map(([key, shape]) => {
      const weight = (this as unknown as Record<string, unknown>)[key];
      checkTensor(this.title, weight, key);
      if (sameShape(weight.shape, shape)) return weight;
      throw new ShapeError({
        message: `${this.title}: expected ${key} ${formatShape(shape)}, got ${formatShape(weight.shape)}.`,
        expected: shape,
        actual: weight.shape,
      });
    });
  }

  private beginning(input: Tensor, batchSize: number, state: State | null, single: boolean): Tensor[] {
    const rows = this.numLayers * (this.bidirectional ? 2 : 1);
    const { dtype, device } = input;
    if (state === null)
      return this.stateWidths.map((width) => torchObject.zeros([rows, batchSize, width], { dtype, device }));
    const parts = this.partsOf(state);
    return this.stateWidths.map((width, index) => {
      const part = parts[index];
      const what = `state ${index}`;
      checkTensor(this.title, part, what);
      const shape = single ? [rows, width] : [rows, batchSize, width];
      const advice = `A state has a row for each of the ${rows} layers and directions.`;
      checkInputShape(this.title, part, shape, advice, what);
      checkDType(this.title, part, [dtype], what);
      return single ? part.unsqueeze(1) : part;
    });
  }
}

abstract class OneState extends Recurrent<Tensor> {
  protected get stateWidths(): readonly number[] {
    return [this.hiddenSize];
  }
  protected stateOf([hidden]: readonly Tensor[]): Tensor {
    return hidden;
  }
  protected partsOf(state: Tensor): readonly unknown[] {
    return [state];
  }
}

/** The simple recurrent net of Elman (1990): `h = tanh(W x + b + W' h + b')`, or with ReLU. */
export class RNN extends OneState {
  /** The activation of each step. */
  readonly nonlinearity: "tanh" | "relu";

  constructor(inputSize: number, hiddenSize: number, ...given: Given<RNNOptions, typeof RNN_ORDER>) {
    const filled = withDefaults<Required<RNNOptions>>(given, "RNN", { ...DEFAULTS, nonlinearity: "tanh" }, RNN_ORDER);
    super("RNN", 1, inputSize, hiddenSize, filled);
    this.nonlinearity = checkChoice(filled.nonlinearity, "RNN: nonlinearity", ["tanh", "relu"]);
  }

  protected run(
    input: Tensor,
    [hidden]: readonly Tensor[],
    weights: Tensor[],
    batchSizes: Tensor | null,
  ): readonly Tensor[] {
    const { bias, numLayers, dropout, training, bidirectional, batchFirst } = this;
    const operator = this.nonlinearity === "tanh" ? torchObject.rnnTanh : torchObject.rnnRelu;
    return batchSizes === null
      ? operator(input, hidden, weights, bias, numLayers, dropout, training, bidirectional, batchFirst)
      : operator(input, batchSizes, hidden, weights, bias, numLayers, dropout, training, bidirectional);
  }
}

/** Gated recurrent units (Cho et al., 2014). */
export class GRU extends OneState {
  constructor(inputSize: number, hiddenSize: number, ...given: Given<RecurrentOptions, typeof GRU_ORDER>) {
    super("GRU", 3, inputSize, hiddenSize, withDefaults(given, "GRU", DEFAULTS, GRU_ORDER));
  }

  protected run(
    input: Tensor,
    [hidden]: readonly Tensor[],
    weights: Tensor[],
    batchSizes: Tensor | null,
  ): readonly Tensor[] {
    const { bias, numLayers, dropout, training, bidirectional, batchFirst } = this;
    return batchSizes === null
      ? torchObject.gru(input, hidden, weights, bias, numLayers, dropout, training, bidirectional, batchFirst)
      : torchObject.gru(input, batchSizes, hidden, weights, bias, numLayers, dropout, training, bidirectional);
  }
}

/** Long short-term memory (Hochreiter and Schmidhuber, 1997), if wanted with a projection (Sak et al., 2014). The state is `[hidden, cell]`. */
export class LSTM extends Recurrent<[hidden: Tensor, cell: Tensor]> {
  constructor(inputSize: number, hiddenSize: number, ...given: Given<LSTMOptions, typeof LSTM_ORDER>) {
    const filled = withDefaults<Required<LSTMOptions>>(given, "LSTM", { ...DEFAULTS, projSize: 0 }, LSTM_ORDER);
    super("LSTM", 4, inputSize, hiddenSize, filled);
  }

  protected get stateWidths(): readonly number[] {
    return [this.projSize || this.hiddenSize, this.hiddenSize];
  }
  protected stateOf([hidden, cell]: readonly Tensor[]): [Tensor, Tensor] {
    return [hidden, cell];
  }
  protected partsOf(state: [Tensor, Tensor]): readonly unknown[] {
    if (Array.isArray(state) && state.length === 2) return state;
    throw new ArgumentError({ message: `${this.title}: expected a state [hidden, cell] of two tensors.` });
  }
  protected run(
    input: Tensor,
    state: readonly Tensor[],
    weights: Tensor[],
    batchSizes: Tensor | null,
  ): readonly Tensor[] {
    const { bias, numLayers, dropout, training, bidirectional, batchFirst } = this;
    return batchSizes === null
      ? torchObject.lstm(input, state, weights, bias, numLayers, dropout, training, bidirectional, batchFirst)
      : torchObject.lstm(input, batchSizes, state, weights, bias, numLayers, dropout, training, bidirectional);
  }
}
