import type { Tensor } from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import {
  type ArgsKwargs,
  type Device,
  DeviceError,
  type NdArray,
  type OptimizerLike,
  type ParamKey,
  paramKey,
  SerializationError,
  Shim,
  type ShimBackprop,
  type ShimCapabilities,
  scoped,
  UnsupportedError,
} from "@thinc/core";
import { bindInputs, type CallInputs } from "./call-inputs.js";
import { TENSORFLOW_DTYPES, tensorflow2xp, xp2tensorflow } from "./convert.js";
import { requireTensorFlow } from "./engine.js";
import { Gradients } from "./gradients.js";
import { checkLayersModel } from "./layers-model.js";
import { decodeModel, encodeModel, weightProblems } from "./model-bytes.js";
import { assignWeight, buildNetwork, copyNetwork } from "./network.js";
import { bindOutputGradients } from "./output-gradients.js";
import { listParameters, type Parameter } from "./parameters.js";
import { PendingTapes } from "./pending-tapes.js";
import { inScope } from "./scope.js";
import { Tape } from "./tape.js";
import { checkValue, updateWeight } from "./update-weight.js";

/**
 * Holds a model of TensorFlow.js and runs it for a node of a Thinc model.
 *
 * Its methods speak tensors. Those it is given stay their owner's; those it returns belong to the caller, or to the
 * `tf.tidy` around the call. A shim made with `null` is an empty shell, into which bytes of `toBytes` put a model.
 */
export class TensorFlowShim extends Shim<LayersModel | null> {
  readonly framework = "tensorflow";
  readonly capabilities: ShimCapabilities = { trainable: true, dtypes: TENSORFLOW_DTYPES, devices: ["cpu"] };

  private readonly pending = new PendingTapes();
  private readonly accumulated = new Gradients();

  /**
   * @param model A `tf.sequential` or `tf.model`; it stays its maker's, who disposes it.
   * @throws {ArgumentError} for anything else.
   * @throws {TensorFlowNotEnabledError} before `enableTensorFlow`.
   */
  constructor(model: LayersModel | null, options: { config?: Record<string, unknown> } = {}) {
    requireTensorFlow("TensorFlowShim");
    if (model !== null) checkLayersModel(model, "TensorFlowShim");
    super(model, options);
  }

  /**
   * Runs the model with its layers set for inference (no dropout; batch norm by its moving averages).
   *
   * @param inputs Tensors by position, or by the names of the model's inputs.
   * @returns A tensor, or a list of them if the model has several outputs.
   * @throws {ShapeError | DTypeError | ArgumentError} when the inputs do not fit the model.
   */
  override predict(inputs: ArgsKwargs): Tensor | Tensor[] {
    const model = this.requireModel();
    const bound = bindInputs(model, inputs);
    return this.infer(model, bound);
  }

  /**
   * Runs the model once, with its layers set for training, and keeps what the gradient needs.
   *
   * The callback takes the gradients of the outputs (`null` for none), adds the gradients of the weights to those the
   * shim holds, and returns the gradients of the inputs in the form of `inputs`: `null` for integers, zeros where a float
   * input does not reach an output. It can be called once, in any order with others, and sees the weights of its forward
   * pass. An abandoned callback frees what it holds by garbage collection.
   *
   * @throws {ShapeError | DTypeError | ArgumentError} when the inputs do not fit; nothing has been run or changed then.
   */
  override beginUpdate(inputs: ArgsKwargs): [outputs: Tensor | Tensor[], backprop: ShimBackprop] {
    const model = this.requireModel();
    const bound = bindInputs(model, inputs);
    if (bound.tensors.some((tensor) => tensor.size === 0)) return this.beginEmptyUpdate(model, bound);
    return this.inScope(
      () => this.record(model, bound),
      ([outputs]) => outputs,
    );
  }

  /**
   * Updates every weight that has a gradient, one by one under the key `paramKey(shim.id, name)`, applies the layers'
   * constraints, and clears the gradients. Does nothing where there are none.
   */
  override finishUpdate(optimizer: OptimizerLike): void {
    if (this.accumulated.isEmpty) return;
    for (const { name, weight } of this.parameters()) {
      const gradient = this.accumulated.get(weight);
      if (gradient === undefined) continue;
      updateWeight(weight, gradient, (values, change) => optimizer.update(paramKey(this.id, name), values, change));
      this.accumulated.delete(weight);
    }
    this.accumulated.clear();
  }

  /** The gradients that have been added up since the last `finishUpdate`, by the weights' names; copies. */
  gradients(): Map<string, NdArray> {
    const gradients = new Map<string, NdArray>();
    for (const { name, weight } of this.parameters()) {
      const gradient = this.accumulated.get(weight);
      if (gradient !== undefined) gradients.set(name, tensorflow2xp(gradient));
    }
    return gradients;
  }

  /** The model's weights, the frozen ones included, by the names they have in files and optimizers; copies. */
  weights(): Map<string, NdArray> {
    return new Map(this.parameters().map(({ name, weight }) => [name, tensorflow2xp(weight.read())]));
  }

  /**
   * Runs `body` with other values for the weights whose keys are in the map, such as an optimizer's averages. The old
   * ones are back afterwards, also when `body` throws or, being asynchronous, fails.
   *
   * @throws {ShapeError | DTypeError} when a value does not fit its weight; nothing has changed then.
   */
  override useParams<T>(params: ReadonlyMap<ParamKey, NdArray>, body: () => T): T {
    const { core } = requireTensorFlow("TensorFlowShim.useParams");
    const swaps = this.parameters().flatMap(({ name, weight }) => {
      const value = params.get(paramKey(this.id, name));
      if (value === undefined) return [];
      checkValue(value, weight, name);
      return [{ weight, value }];
    });
    const replaced = swaps.map(({ weight, value }) => {
      // A clone keeps the old elements without a copy; it must outlive any tidy around this call.
      const old = core.keep(weight.read().clone());
      const tensor = xp2tensorflow(value);
      assignWeight(weight, tensor);
      tensor.dispose();
      return { weight, old };
    });
    return scoped(() => {
      for (const { weight, old } of replaced) {
        assignWeight(weight, old);
        old.dispose();
      }
    }, body);
  }

  /** Does nothing for the CPU. @throws {DeviceError} for any other device: the backends here compute on the CPU. */
  override toDevice(device: Device): void {
    if (device.type === "cpu") return;
    throw new DeviceError({
      message: `tensorflow: cannot move the model to ${device.type}; the backends wasm and cpu compute on the CPU. Keep it there.`,
    });
  }

  /** The model and its weights: see `encodeModel` in model-bytes.ts for the layout. */
  override toBytes(): Uint8Array {
    return encodeModel(this.model, this.model === null ? [] : this.parameters(), this.config);
  }

  /**
   * Reads bytes of `toBytes` and checks them against the model, or, in an empty shell, puts a model together from them.
   *
   * Names, shapes and dtypes of all weights must fit. Loading runs no code from the bytes: a class that neither
   * TensorFlow.js nor the program has registered is an error.
   *
   * @returns Puts what was read in force; does not fail.
   * @throws {SerializationError} with the list of what does not fit. Nothing has changed then.
   */
  override prepareFromBytes(bytes: Uint8Array): () => void {
    const modules = requireTensorFlow("TensorFlowShim.fromBytes");
    const { config, architecture, weights } = decodeModel(bytes);
    if (architecture === null) {
      if (this.model !== null) throw misfit(["the bytes hold no model"]);
      return () => {
        this.config = config;
      };
    }
    const model = this.model ?? buildNetwork(modules, architecture);
    const parameters = listParameters(model);
    const problems = weightProblems(parameters, weights);
    if (problems.length > 0) {
      if (model !== this.model) model.dispose();
      throw misfit(problems);
    }
    return () => {
      for (const { name, weight } of parameters) {
        const tensor = xp2tensorflow(weights.get(name) as NdArray);
        assignWeight(weight, tensor);
        tensor.dispose();
      }
      this.model = model;
      this.config = config;
    };
  }

  /** A shim around a copy of the model, with an id, weights and gradients of its own; this one is left as it is. */
  override copy(): this {
    const modules = requireTensorFlow("TensorFlowShim.copy");
    const model = this.model === null ? null : copyNetwork(modules, this.model);
    const Class = this.constructor as new (
      model: LayersModel | null,
      options: { config: Record<string, unknown> },
    ) => this;
    const copy = new Class(model, { config: structuredClone(this.config) });
    if (model !== null) {
      const own = this.parameters();
      listParameters(model).forEach(({ weight }, index) => {
        const gradient = this.accumulated.get(own[index].weight);
        if (gradient !== undefined) copy.accumulated.add(modules.core, weight, gradient);
      });
    }
    return copy;
  }

  /** The summary that TensorFlow.js prints: layers, shapes and numbers of parameters. */
  override toString(): string {
    if (this.model === null) return "TensorFlowShim without a model";
    const lines: string[] = [];
    this.model.summary(undefined, undefined, (line: string) => lines.push(line));
    return lines.join("\n");
  }

  /**
   * Frees the gradients and what callbacks that have not been called keep; those callbacks throw afterwards. The model is
   * left to its maker. Nobody needs to call this: garbage collection does the same, later.
   */
  dispose(): void {
    this.accumulated.clear();
    this.pending.clear();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  private infer(model: LayersModel, { tensors }: CallInputs): Tensor | Tensor[] {
    // A layer that does nothing in inference returns its input; the caller gets a tensor of its own all the same.
    return this.inScope(
      () =>
        run(
          model,
          tensors.map((tensor) => tensor.clone()),
          false,
        ),
      (outputs) => outputs,
    );
  }

  private record(model: LayersModel, bound: CallInputs): [Tensor | Tensor[], ShimBackprop] {
    const { core } = requireTensorFlow("TensorFlowShim.beginUpdate");
    // Clones have ids of their own, so one tensor given as two inputs still gets two gradients.
    const sources = bound.tensors.map((tensor) => tensor.clone());
    const { result, tape } = Tape.record(core, () => run(model, sources, true));
    const outputs = Array.isArray(result) ? result : [result];
    const trained = this.parameters().filter(({ isTrainable }) => isTrainable);
    const variables = trained.map(({ weight }) => weight.read());
    let isCalled = false;
    const backprop: ShimBackprop = (dOutputs) => {
      if (isCalled || tape.isReleased) throw alreadyCalled();
      const gradients = bindOutputGradients(outputs, dOutputs);
      isCalled = true;
      this.pending.remove(tape);
      return this.inScope(
        () => {
          const floats = sources.filter(({ dtype }) => dtype === "float32");
          const found = tape.gradients(gradients, [...floats, ...variables]);
          trained.forEach(({ weight }, index) => {
            const gradient = found[floats.length + index];
            if (gradient !== null) this.accumulated.add(core, weight, gradient);
          });
          return bound.rebuild(
            sources.map((source) => {
              const position = floats.indexOf(source);
              return position < 0 ? null : (found[position] ?? core.zeros(source.shape));
            }),
          );
        },
        (dInputs) => dInputs,
      );
    };
    this.pending.add(tape, backprop);
    return [result, backprop];
  }

  /** An empty batch teaches nothing: batch statistics of no rows are not numbers, and sums over none are left unset by wasm. */
  private beginEmptyUpdate(model: LayersModel, bound: CallInputs): [Tensor | Tensor[], ShimBackprop] {
    const { core } = requireTensorFlow("TensorFlowShim.beginUpdate");
    const result = this.infer(model, bound);
    const outputs = Array.isArray(result) ? result : [result];
    let isCalled = false;
    const backprop: ShimBackprop = (dOutputs) => {
      if (isCalled) throw alreadyCalled();
      bindOutputGradients(outputs, dOutputs);
      isCalled = true;
      return bound.rebuild(bound.tensors.map(({ shape, dtype }) => (dtype === "float32" ? core.zeros(shape) : null)));
    };
    return [result, backprop];
  }

  private inScope<T>(body: () => T, survivors: (result: T) => unknown): T {
    return inScope(requireTensorFlow("TensorFlowShim").core, body, survivors);
  }

  private parameters(): Parameter[] {
    return listParameters(this.requireModel());
  }

  private requireModel(): LayersModel {
    if (this.model !== null) return this.model;
    throw new UnsupportedError({
      message: "tensorflow: this shim is an empty shell. Load bytes of a saved model into it first.",
    });
  }
}

function run(model: LayersModel, tensors: readonly Tensor[], training: boolean): Tensor | Tensor[] {
  return model.apply(tensors.length === 1 ? tensors[0] : [...tensors], { training }) as Tensor | Tensor[];
}

function alreadyCalled(): UnsupportedError {
  return new UnsupportedError({
    message:
      "tensorflow: this callback cannot be called again; it has freed what the forward pass kept. Call beginUpdate for another one.",
  });
}

function misfit(problems: string[]): SerializationError {
  return new SerializationError({
    message: `tensorflow: the bytes do not fit the model:\n${problems.map((problem) => `- ${problem}`).join("\n")}`,
    problems,
  });
}
