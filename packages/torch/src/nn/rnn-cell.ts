import { ArgumentError, checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { checkChoice, checkDType, checkInputShape, checkTensor, withDefaults } from "./checks.js";
import type { Given } from "./given.js";
import { uniform_ } from "./init/index.js";
import type { LinearOptions } from "./linear.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";
import { DEFAULT_PLACEMENT } from "./placement.js";

/** The options of {@link RNNCell}. */
export interface RNNCellOptions extends LinearOptions {
  /** `tanh` if left out. */
  nonlinearity?: "tanh" | "relu";
}

/** One step of a recurrent net. `State` is what it remembers: one tensor, or two. */
abstract class RecurrentCell<State> extends Module<readonly [input: Tensor, state?: State | null], State> {
  readonly inputSize: number;
  readonly hiddenSize: number;
  weight_ih: Parameter;
  weight_hh: Parameter;
  bias_ih: Parameter | null;
  bias_hh: Parameter | null;

  /** @throws {ArgumentError} when a length or an option does not fit. */
  constructor(
    name: string,
    gates: number,
    inputSize: number,
    hiddenSize: number,
    { bias, dtype, device }: Required<LinearOptions>,
  ) {
    super();
    this.inputSize = checkNumber(inputSize, `${name}: inputSize`, { min: 1, integer: true });
    this.hiddenSize = checkNumber(hiddenSize, `${name}: hiddenSize`, { min: 1, integer: true });
    const make = (...shape: number[]) => new Parameter(torchObject.empty(shape, { dtype, device }));
    this.weight_ih = make(gates * hiddenSize, inputSize);
    this.weight_hh = make(gates * hiddenSize, hiddenSize);
    this.bias_ih = bias ? make(gates * hiddenSize) : null;
    this.bias_hh = bias ? make(gates * hiddenSize) : null;
    const bound = 1 / Math.sqrt(hiddenSize);
    for (const weight of this.parameters()) uniform_(weight, -bound, bound);
  }

  protected abstract step(input: Tensor, parts: readonly Tensor[]): readonly Tensor[];
  protected abstract stateOf(parts: readonly Tensor[]): State;
  protected abstract partsOf(state: State | null): readonly unknown[];

  /**
   * @param input `[batch, inputSize]`, or `[inputSize]`.
   * @param state Each part `[batch, hiddenSize]`, or `[hiddenSize]`; zeros if left out.
   * @returns The state after this step.
   * @throws {ShapeError} | {DTypeError} when input and state do not fit.
   */
  forward(input: Tensor, state: State | null = null): State {
    const { title } = this;
    checkTensor(title, input);
    const single = input.ndim === 1;
    checkInputShape(title, input, [...(single ? [] : [null]), this.inputSize], "The axes are [batch, features].");
    checkDType(title, input, [this.weight_ih.dtype]);
    const shape = [...input.shape.slice(0, -1), this.hiddenSize];
    const parts = this.partsOf(state).map((part, index) => {
      const what = `state ${index}`;
      if (part === null) return torchObject.zeros(shape, { dtype: input.dtype, device: input.device });
      checkTensor(title, part, what);
      checkInputShape(title, part, shape, "A state has the batch of the input.", what);
      checkDType(title, part, [input.dtype], what);
      return part;
    });
    const batched = (tensor: Tensor) => (single ? tensor.unsqueeze(0) : tensor);
    const ends = this.attempt(() => this.step(batched(input), parts.map(batched)));
    return this.stateOf(single ? ends.map((end) => end.squeeze(0)) : ends);
  }

  protected override get title(): string {
    return `${this.typeName}(${this.inputSize}, ${this.hiddenSize})`;
  }

  protected override extraRepr(): string {
    return `${this.inputSize}, ${this.hiddenSize}${this.bias_ih === null ? ", bias=False" : ""}`;
  }
}

abstract class OneStateCell extends RecurrentCell<Tensor> {
  protected stateOf([hidden]: readonly Tensor[]): Tensor {
    return hidden;
  }
  protected partsOf(state: Tensor | null): readonly unknown[] {
    return [state];
  }
}

/** One step of the simple recurrent net of Elman (1990). */
export class RNNCell extends OneStateCell {
  /** The activation of the new state. */
  readonly nonlinearity: "tanh" | "relu";

  constructor(
    inputSize: number,
    hiddenSize: number,
    ...given: Given<RNNCellOptions, "bias nonlinearity device dtype">
  ) {
    const filled = withDefaults<Required<RNNCellOptions>>(given, "RNNCell", {
      bias: true,
      nonlinearity: "tanh",
      ...DEFAULT_PLACEMENT,
    });
    super("RNNCell", 1, inputSize, hiddenSize, filled);
    this.nonlinearity = checkChoice(filled.nonlinearity, "RNNCell: nonlinearity", ["tanh", "relu"]);
  }

  protected step(input: Tensor, [hidden]: readonly Tensor[]): readonly Tensor[] {
    const operator = this.nonlinearity === "tanh" ? torchObject.rnnTanhCell : torchObject.rnnReluCell;
    return [operator(input, hidden, this.weight_ih, this.weight_hh, this.bias_ih, this.bias_hh)];
  }

  protected override extraRepr(): string {
    return super.extraRepr() + (this.nonlinearity === "tanh" ? "" : `, nonlinearity=${this.nonlinearity}`);
  }
}

/** One step of gated recurrent units (Cho et al., 2014). */
export class GRUCell extends OneStateCell {
  constructor(inputSize: number, hiddenSize: number, ...given: Given<LinearOptions, "bias device dtype">) {
    super(
      "GRUCell",
      3,
      inputSize,
      hiddenSize,
      withDefaults<Required<LinearOptions>>(given, "GRUCell", { bias: true, ...DEFAULT_PLACEMENT }),
    );
  }
  protected step(input: Tensor, [hidden]: readonly Tensor[]): readonly Tensor[] {
    return [torchObject.gruCell(input, hidden, this.weight_ih, this.weight_hh, this.bias_ih, this.bias_hh)];
  }
}

/** One step of long short-term memory (Hochreiter and Schmidhuber, 1997). The state is `[hidden, cell]`. */
export class LSTMCell extends RecurrentCell<[hidden: Tensor, cell: Tensor]> {
  constructor(inputSize: number, hiddenSize: number, ...given: Given<LinearOptions, "bias device dtype">) {
    super(
      "LSTMCell",
      4,
      inputSize,
      hiddenSize,
      withDefaults<Required<LinearOptions>>(given, "LSTMCell", { bias: true, ...DEFAULT_PLACEMENT }),
    );
  }
  protected step(input: Tensor, state: readonly Tensor[]): readonly Tensor[] {
    return torchObject.lstmCell(input, state, this.weight_ih, this.weight_hh, this.bias_ih, this.bias_hh);
  }
  protected stateOf([hidden, cell]: readonly Tensor[]): [Tensor, Tensor] {
    return [hidden, cell];
  }
  protected partsOf(state: [Tensor, Tensor] | null): readonly unknown[] {
    if (state === null) return [null, null];
    if (Array.isArray(state) && state.length === 2) return state;
    throw new ArgumentError({ message: `${this.title}: expected a state [hidden, cell] of two tensors.` });
  }
}
