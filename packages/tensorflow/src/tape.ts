import type { Tensor, TypedArray } from "@tensorflow/tfjs-core";
import { UnsupportedError } from "@thinc/core";
import { readValues } from "./convert.js";
import type { TensorFlowCore, TensorFlowEngine } from "./modules.js";

type TapeNode = TensorFlowEngine["state"]["activeTape"][number];

/** An output of a recorded computation, and the gradient with respect to it. */
export interface OutputGradient {
  output: Tensor;
  gradient: Tensor;
}

/** A tensor that the tape saved, while it is kept in ordinary memory. */
interface ShelvedTensor {
  node: TapeNode;
  index: number;
  shape: number[];
  dtype: Tensor["dtype"];
  /** Tensors that shared their data have one entry. */
  data: { values: TypedArray };
}

/**
 * What one computation did, so that its gradient can be asked for later, once.
 *
 * `tf.grads` and its kin run the computation anew for the gradient, with another dropout mask and a second update of
 * batch-norm statistics. Here it runs once, on a tape of its own; the gradient then is TensorFlow.js's own, over that tape.
 */
export class Tape {
  private readonly core: TensorFlowCore;
  private nodes: TapeNode[];
  private shelved: ShelvedTensor[] | null = null;
  private released = false;

  private constructor(core: TensorFlowCore, nodes: TapeNode[]) {
    this.core = core;
    this.nodes = nodes;
  }

  /** Runs `body`, recording it. What the gradient needs is kept until `gradients` or `release` is called. */
  static record<T>(core: TensorFlowCore, body: () => T): { result: T; tape: Tape } {
    const { state } = core.engine();
    const outer = { gradientDepth: state.gradientDepth, activeTape: state.activeTape };
    const nodes: TapeNode[] = [];
    state.gradientDepth = 1;
    state.activeTape = nodes;
    try {
      return { result: body(), tape: new Tape(core, nodes) };
    } catch (error) {
      disposeSaved(nodes);
      throw error;
    } finally {
      Object.assign(state, outer);
    }
  }

  /**
   * The gradients of the recorded computation with respect to `sources`, given those of its outputs; afterwards the tape
   * is empty.
   *
   * @returns One float32 tensor for each source, owned by the caller or the scope around the call; `null` where no output
   * depends on the source.
   * @throws {UnsupportedError} when something in the computation has no gradient.
   */
  gradients(outputs: readonly OutputGradient[], sources: readonly Tensor[]): (Tensor | null)[] {
    const engine = this.core.engine();
    const { state } = engine;
    this.unshelve();
    const nodes = this.nodes;
    this.nodes = [];
    if (outputs.length === 0 || sources.length === 0) {
      disposeSaved(nodes);
      return sources.map(() => null);
    }
    // One more node turns any number of outputs into one scalar whose gradient with respect to each output is the given
    // one; so the values of the outputs, long gone by now, are not needed.
    const total = this.core.scalar(0);
    const one = this.core.scalar(1);
    const last: TapeNode = {
      id: state.nextTapeNodeId++,
      kernelName: "ThincOutputs",
      inputs: Object.fromEntries(outputs.map(({ output }, index) => [index, output])),
      outputs: [total],
      gradient: () => Object.fromEntries(outputs.map(({ gradient }, index) => [index, () => gradient.clone()])),
      saved: [],
    };
    const outer = { gradientDepth: state.gradientDepth, activeTape: state.activeTape };
    state.gradientDepth = 0;
    try {
      const onTape = () => {
        state.activeTape = [...nodes, last];
        return total;
      };
      const { grads } = engine.gradients(onTape, [...sources], one, true);
      return grads.map((gradient) => gradient ?? null);
    } catch (cause) {
      throw new UnsupportedError({
        message: `tensorflow: cannot go back through the model: ${(cause as Error).message} Token ids must be int32, and layers made of operations without a gradient cannot be trained.`,
        cause,
      });
    } finally {
      Object.assign(state, outer);
      disposeSaved(nodes);
      total.dispose();
      one.dispose();
    }
  }

  /** Whether `release` has been called. */
  get isReleased(): boolean {
    return this.released;
  }

  /** Frees everything the tape saved. */
  release(): void {
    this.released = true;
    disposeSaved(this.nodes);
    this.nodes = [];
    this.shelved = null;
  }

  /** Moves what the tape saved out of the backend into ordinary memory, which goes away with the tape by itself. */
  shelve(): void {
    if (this.shelved !== null) return;
    const shelved: ShelvedTensor[] = [];
    const byDataId = new Map<object, { values: TypedArray }>();
    for (const node of this.nodes) {
      (node.saved ?? []).forEach((tensor, index) => {
        if (tensor.isDisposed) return;
        const data = byDataId.get(tensor.dataId) ?? { values: readValues(tensor) as TypedArray };
        byDataId.set(tensor.dataId, data);
        shelved.push({ node, index, shape: tensor.shape, dtype: tensor.dtype, data });
      });
    }
    disposeSaved(this.nodes);
    this.shelved = shelved;
  }

  /** Undoes `shelve`. */
  private unshelve(): void {
    const owners = new Map<object, Tensor>();
    for (const { node, index, shape, dtype, data } of this.shelved ?? []) {
      const owner = owners.get(data);
      const tensor = owner ? this.core.reshape(owner, shape) : this.core.tensor(data.values, shape, dtype);
      if (!owner) owners.set(data, tensor);
      // The gradient functions look into this very list.
      (node.saved as Tensor[])[index] = this.core.keep(tensor);
    }
    this.shelved = null;
  }
}

function disposeSaved(nodes: readonly TapeNode[]): void {
  for (const { saved } of nodes) {
    for (const tensor of saved ?? []) if (!tensor.isDisposed) tensor.dispose();
  }
}
