import {
  ArgsKwargs,
  ArgumentError,
  convertRecursive,
  type Device,
  DTYPES,
  type DType,
  describeData,
  formatShape,
  iterateRecursive,
  NdArray,
  type OptimizerLike,
  type ParamKey,
  type PredictAsyncOptions,
  paramKey,
  SerializationError,
  ShapeError,
  Shim,
  type ShimBackprop,
  type ShimCapabilities,
  sameShape,
  scoped,
  ThincError,
  UnsupportedError,
} from "@thinc/core";
import { checkAsyncOptions, recordRun } from "./async/record-run.js";
import { inAutocast } from "./autocast.js";
import { runBackward } from "./backward-pass.js";
import { deviceTypeOf, readDevice } from "./device.js";
import type { TorchDType } from "./dtypes.js";
import { native } from "./engine.js";
import { noGrad } from "./grad-mode.js";
import type { PyTorchGradScaler } from "./grad-scaler.js";
import { onlyArgument, pairGradients } from "./gradient-pairs.js";
import { arrayOfHandle, assignArray, checkDense, editHandle } from "./memory.js";
import { checkModule, inMode, type ModuleLike } from "./module-like.js";
import { takeSnapshot } from "./module-snapshot.js";
import type { Handle } from "./native-api.js";
import { checkInputCount } from "./one-input.js";
import { decodeShim, defaultSerializeTorchModel, encodeShim, prepareState } from "./shim-bytes.js";
import { type PyTorchShimOptions, readShimOptions } from "./shim-options.js";
import { asTemporary } from "./temporary.js";
import { Tensor } from "./tensor.js";

/**
 * Runs a PyTorch module for a Thinc model.
 *
 * Gradients of parameters add up in the module itself, over any number of `backprop` calls, until `finishUpdate`. The
 * optimizer then works on the parameters' own memory.
 *
 * @typeParam M The module's class.
 */
export class PyTorchShim<M extends ModuleLike = ModuleLike> extends Shim<M> {
  override readonly framework = "torch";
  /** What wrappers may ask of this shim. */
  override readonly capabilities: ShimCapabilities = {
    trainable: true,
    dtypes: Object.keys(DTYPES) as DType[],
    devices: ["cpu", "cuda"],
  };

  /** Whether the forward pass runs inside `torch.autocast`. */
  readonly mixedPrecision: boolean;
  /** What scales gradients on the way back. */
  readonly gradScaler: PyTorchGradScaler;
  private readonly options: PyTorchShimOptions<M>;
  /** The first parameter of a module, which tells where that is; looked for once for each module. */
  private anchor: { readonly module: ModuleLike; readonly parameter: Tensor | undefined } | null = null;
  /** Where a module without parameters was put last. */
  private place = "cpu";

  /**
   * @throws {ArgumentError} when the model is no module, or an option makes no sense.
   * @throws {DeviceError} when there is no such device.
   */
  constructor(model: M, options: PyTorchShimOptions<M> = {}) {
    checkModule(model, "PyTorchShim");
    const { config, mixedPrecision, gradScaler } = readShimOptions(options, "PyTorchShim");
    super(model, { config });
    this.options = options;
    this.mixedPrecision = mixedPrecision;
    this.gradScaler = gradScaler;
    if (options.device !== undefined && options.device !== null) this.moveTo(readDevice(options.device, "PyTorchShim"));
  }

  /** Where the module is and inputs are put, as PyTorch writes it: `cpu`, `cuda:0`. */
  get device(): string {
    if (this.anchor?.module !== this.model) this.anchor = { module: this.model, parameter: firstParameter(this.model) };
    return this.anchor.parameter?.device ?? this.place;
  }

  /** Runs the module in evaluation mode, without recording for gradients; both modes are afterwards what they were. */
  override predict(inputs: ArgsKwargs): unknown {
    return inMode(this.model, false, () => noGrad(() => this.run(inputs)));
  }

  /**
   * Runs the module as {@link PyTorchShim.predict} does, with the same result bit for bit, but computes on another thread:
   * the event loop goes on meanwhile.
   *
   * The module's `forward` itself runs at once, on tensors that have a shape and a dtype but no elements yet; its operators
   * are recorded, and computed afterwards in their order. Parameters are read when their operator is computed. Modes are
   * restored before this returns.
   *
   * @throws {UnsupportedError} (the promise rejects) when `forward` needs elements at once; see {@link PredictAsyncOptions}.
   */
  override async predictAsync(inputs: ArgsKwargs, options: PredictAsyncOptions = {}): Promise<unknown> {
    const { signal } = checkAsyncOptions(options);
    if (this.model.forwardAsync === undefined) {
      return recordRun(() => inMode(this.model, false, () => this.run(inputs)), options);
    }
    signal?.throwIfAborted();
    const args = this.argumentsOf(inputs);
    return this.widened(await this.casting(() => this.model.forwardAsync?.(args, { signal })));
  }

  /**
   * Runs the module in training mode.
   *
   * The callback takes the gradients of the outputs and gives those of the inputs. It works once: what the run saved is
   * freed then, or by the garbage collector when it is never called.
   *
   * @throws {ArgumentError} inside `torch.inferenceMode`, where nothing can be recorded.
   */
  override beginUpdate(inputs: ArgsKwargs): [outputs: unknown, backprop: ShimBackprop] {
    const addon = native();
    if (addon.mode("inference")) {
      throw new ArgumentError({
        message: "torch: beginUpdate inside inferenceMode would record nothing to go back through. Call it outside.",
      });
    }
    const leaves = leavesOf(inputs);
    const before = addon.mode("grad", true);
    let outputs: unknown;
    try {
      outputs = inMode(this.model, true, () => this.run(inputs));
    } finally {
      if (!before) addon.mode("grad", before);
    }
    let saved: { inputs: ArgsKwargs; outputs: unknown; leaves: readonly Tensor[] } | null = { inputs, outputs, leaves };
    const backprop: ShimBackprop = (dOutputs) => {
      if (saved === null) {
        throw new ArgumentError({
          message: "torch: backprop was called twice; what it needs is gone. Run beginUpdate again.",
        });
      }
      const pairs = pairGradients(saved.outputs, dOutputs);
      const run = saved;
      saved = null;
      const gradients = runBackward({
        pairs,
        leaves: run.leaves,
        parameters: () => this.model.namedParameters(),
        scaler: this.gradScaler,
      });
      return mirrorInputs(run.inputs, run.leaves, gradients);
    };
    return [outputs, backprop];
  }

  /**
   * Lets the optimizer update each parameter that has a gradient, in its own memory, and fills the gradients with zeros.
   *
   * From its first gradient on a parameter is updated every time, with zeros where there was nothing to add, as those of
   * Thinc are: momentum, decay and averages go on. One that was frozen (`requiresGrad = false`) stays as it is.
   *
   * After an overflow the optimizer is left out; the scaler fits its scale either way.
   *
   * @throws {UnsupportedError} when a gradient is sparse; nothing is changed then.
   */
  override finishUpdate(optimizer: OptimizerLike): void {
    const addon = native();
    const updates: [key: ParamKey, parameter: Tensor, gradient: Handle][] = [];
    for (const [name, parameter] of this.model.namedParameters()) {
      const gradient = parameter.requiresGrad ? addon.grad(parameter.handle) : null;
      if (gradient === null) continue;
      const key = paramKey(this.id, name);
      checkDense(gradient, `finishUpdate: the gradient of ${key}`);
      updates.push([key, parameter, gradient]);
    }
    const zero = addon.operator("aten::zero_", "");
    const skipped = this.gradScaler.foundInf;
    for (const [key, parameter, gradient] of updates) {
      if (!skipped) {
        editHandle(parameter.handle, key, (weights) => {
          editHandle(gradient, key, (dWeights) => {
            const [updated] = optimizer.update(key, weights, dWeights);
            // One that works on copies gives new arrays.
            if (updated !== weights) weights.assign(updated);
          });
        });
      }
      // The memory stays: that of arrays which JavaScript saw cannot be used again for other tensors.
      noGrad(() => addon.call(zero, gradient));
    }
    this.gradScaler.update();
  }

  /** Runs `body` with other values in the module's parameters; see `Shim.useParams`. */
  override useParams<T>(params: ReadonlyMap<ParamKey, NdArray>, body: () => T): T {
    const swapped: [parameter: Tensor, values: NdArray, own: NdArray][] = [];
    for (const [name, parameter] of this.model.namedParameters()) {
      const key = paramKey(this.id, name);
      const values = params.get(key);
      if (values === undefined) continue;
      if (!NdArray.isInstance(values) || !sameShape(values.shape, parameter.shape)) {
        throw new ShapeError({
          message: `useParams: expected ${key} of shape ${formatShape(parameter.shape)}, got ${describeData(values)}.`,
          expected: parameter.shape,
          actual: NdArray.isInstance(values) ? (values as NdArray).shape : undefined,
        });
      }
      swapped.push([parameter, values, arrayOfHandle(parameter.handle, key).copy()]);
    }
    for (const [parameter, values] of swapped) assignArray(parameter.handle, values, "useParams");
    const restore = () => {
      for (const [parameter, , own] of swapped) assignArray(parameter.handle, own, "useParams");
    };
    return scoped(restore, body);
  }

  /** Moves the module, and the scaler with it. @throws {DeviceError} where there is no such device. */
  override toDevice(device: Device): void {
    const name = readDevice(device, "toDevice");
    this.moveTo(name);
    this.gradScaler.to(name);
  }

  /**
   * The settings and the module, as Thinc writes them: MessagePack around a file that Python's `torch.load` reads, or what
   * `serializeModel` gave.
   *
   * @throws {SerializationError} when `serializeModel` gives no bytes.
   */
  override toBytes(): Uint8Array {
    return encodeShim(this.config, "state", this.serialize());
  }

  override prepareFromBytes(bytes: Uint8Array): () => void {
    const { config, content } = decodeShim(bytes, "state");
    const load = this.options.deserializeModel ? this.prepareModule(content) : prepareState(this.model, content);
    return () => {
      load();
      this.config = config;
    };
  }

  /** @throws {UnsupportedError} when the module has no `copy`. */
  override copy(): this {
    if (this.model.copy === undefined) {
      throw new UnsupportedError({
        message: `torch: ${this.model.constructor.name} has no copy(). Extend torch.nn.Module, or give it one.`,
      });
    }
    const Class = this.constructor as new (model: M, options: PyTorchShimOptions<M>) => this;
    return new Class(this.model.copy() as M, this.optionsOfCopy());
  }

  /** The options of a shim like this one, with settings and a scaler of its own. */
  protected optionsOfCopy(): PyTorchShimOptions<M> {
    return { ...this.options, config: structuredClone(this.config), gradScaler: this.gradScaler.copy(), device: null };
  }

  private run(inputs: ArgsKwargs): unknown {
    const args = this.argumentsOf(inputs);
    const outputs = this.casting(() => this.model.forward(...(args as never[])));
    const { then } = (outputs ?? {}) as { then?: unknown };
    if (typeof then === "function") {
      // What it fails with later would end the process.
      then.call(outputs, undefined, () => {});
      throw new ArgumentError({
        message: `torch: forward of ${this.model.constructor.name} returned a promise. Make it a plain function, and wait before for what it needs.`,
      });
    }
    return this.widened(outputs);
  }

  private argumentsOf(inputs: ArgsKwargs): readonly unknown[] {
    if (!ArgsKwargs.isInstance(inputs))
      throw new ArgumentError({ message: `PyTorchShim: expected ArgsKwargs, got ${describeData(inputs)}.` });
    checkInputCount(this.model, inputs);
    return Object.keys(inputs.kwargs).length === 0 ? inputs.args : [...inputs.args, inputs.kwargs];
  }

  // What `forward` begins is cast as it was at its beginning, also when it ends later.
  private casting<T>(forward: () => T): T {
    if (!this.mixedPrecision) return forward();
    const type = deviceTypeOf(this.device);
    let result: { value: T } | undefined;
    inAutocast(type, true, HALF_OF[type], null, () => {
      result = { value: forward() };
    });
    return (result as { value: T }).value;
  }

  private widened(outputs: unknown): unknown {
    return this.mixedPrecision ? widen(outputs) : outputs;
  }

  private moveTo(device: string): void {
    if (device === this.device) return;
    if (this.model.to === undefined) {
      throw new UnsupportedError({
        message: `torch: ${this.model.constructor.name} has no to(), so it cannot be moved to ${device}.`,
      });
    }
    this.model.to({ device });
    this.place = device;
  }

  private serialize(): Uint8Array {
    const { serializeModel } = this.options;
    if (!serializeModel) return defaultSerializeTorchModel(this.model);
    const bytes: unknown = serializeModel(this.model);
    if (bytes instanceof Uint8Array) return bytes;
    throw new SerializationError({
      message: `torch: serializeModel must return a Uint8Array, got ${describeData(bytes)}.`,
    });
  }

  // The module has to be as it was until all of the model's parts are known to fit, so what the callback does is undone first.
  private prepareModule(content: Uint8Array): () => void {
    const undo = takeSnapshot(this.model);
    try {
      const loaded = this.options.deserializeModel?.(this.model, content, this.device);
      checkModule(loaded, "deserializeModel");
      const redo = loaded === this.model ? takeSnapshot(this.model) : () => {};
      return () => {
        redo();
        this.model = loaded as M;
      };
    } catch (error) {
      if (ThincError.isInstance(error)) throw error;
      throw new SerializationError({
        message: `torch: deserializeModel could not read the bytes: ${error instanceof Error ? error.message : String(error)}`,
        cause: error,
      });
    } finally {
      undo();
    }
  }
}

/** The dtype that PyTorch casts to by default, by device. */
const HALF_OF: Record<string, TorchDType> = { cpu: "bfloat16", cuda: "float16" };

function firstParameter(module: ModuleLike): Tensor | undefined {
  for (const [, parameter] of module.namedParameters()) return parameter;
  return undefined;
}

function isTensor(value: unknown): value is Tensor {
  return value instanceof Tensor;
}

function isHalf(value: unknown): boolean {
  return value instanceof Tensor && (value.dtype === "bfloat16" || value.dtype === "float16");
}

// Outputs of half precision in float32, which native layers take.
function widen(outputs: unknown): unknown {
  return convertRecursive(isHalf, (tensor) => (tensor as Tensor).float(), outputs);
}

// The inputs that want a gradient, each once.
function leavesOf(inputs: ArgsKwargs): readonly Tensor[] {
  const only = onlyArgument(inputs);
  const tensors = isTensor(only) ? [only] : [...new Set(iterateRecursive(isTensor, inputs) as Iterable<Tensor>)];
  const leaves = tensors.filter((tensor) => tensor.requiresGrad);
  // Gradients are kept on leaves; of what was computed from them, only when asked for.
  for (const tensor of leaves) if (!tensor.isLeaf) tensor.retainGrad();
  return leaves;
}

// The gradients in the form of the inputs. What is no tensor has none; the containers stay.
function mirrorInputs(
  inputs: ArgsKwargs,
  leaves: readonly Tensor[],
  gradients: readonly (Tensor | null)[],
): ArgsKwargs {
  if (isTensor(onlyArgument(inputs))) {
    const [gradient = null] = gradients;
    return new ArgsKwargs([gradient === null ? null : asTemporary(gradient)]);
  }
  const gradientOf = new Map<unknown, Tensor | null>(leaves.map((leaf, place) => [leaf, gradients[place]]));
  const isLeafValue = (value: unknown) =>
    isTensor(value) || typeof value !== "object" || value === null || ArrayBuffer.isView(value);
  return convertRecursive(isLeafValue, (value) => gradientOf.get(value) ?? null, inputs) as ArgsKwargs;
}
