import {
  type ArgsKwargs,
  ArgumentError,
  convertRecursive,
  type Device,
  DeviceError,
  DTYPES,
  type DType,
  formatShape,
  iterateRecursive,
  type NdArray,
  type OptimizerLike,
  type ParamKey,
  paramKey,
  ShapeError,
  Shim,
  type ShimBackprop,
  type ShimCapabilities,
  sameShape,
  scoped,
  UnsupportedError,
} from "@thinc/core";
import { native } from "./engine.js";
import { translating } from "./errors.js";
import { noGrad } from "./grad-mode.js";
import { GradientMemory } from "./gradient-memory.js";
import { type GradientPair, pairGradients } from "./gradient-pairs.js";
import { arrayOfHandle, assignArray, editHandle } from "./memory.js";
import { checkModule, inMode, type ModuleLike } from "./module-like.js";
import { checkInputCount } from "./one-input.js";
import { decodeShim, encodeShim, planLoading } from "./shim-bytes.js";
import { Tensor } from "./tensor.js";

/** How a {@link PyTorchShim} is made. */
export interface PyTorchShimOptions {
  /** Settings that are saved with the model. */
  config?: Record<string, unknown>;
}

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
  override readonly capabilities: ShimCapabilities = {
    trainable: true,
    dtypes: Object.keys(DTYPES) as DType[],
    devices: ["cpu"],
  };

  private readonly gradients = new GradientMemory();

  /** @throws {ArgumentError} when the model is no module. */
  constructor(model: M, options: PyTorchShimOptions = {}) {
    checkModule(model, "PyTorchShim");
    super(model, options);
  }

  /** Runs the module in evaluation mode, without recording for gradients; both modes are afterwards what they were. */
  override predict(inputs: ArgsKwargs): unknown {
    return inMode(this.model, false, () => noGrad(() => this.run(inputs)));
  }

  /**
   * Runs the module in training mode.
   *
   * The callback takes the gradients of the outputs and gives those of the inputs. It works once: what the run saved is
   * freed then, or by the garbage collector when it is never called.
   */
  override beginUpdate(inputs: ArgsKwargs): [outputs: unknown, backprop: ShimBackprop] {
    const addon = native();
    const leaves = new Set<Tensor>();
    for (const tensor of iterateRecursive(isTensor, inputs) as Iterable<Tensor>) {
      if (!tensor.requiresGrad) continue;
      // Gradients are kept on leaves; of what was computed from them, only when asked for.
      if (!tensor.isLeaf) tensor.retainGrad();
      leaves.add(tensor);
    }
    const before = addon.mode("grad", true);
    let outputs: unknown;
    try {
      outputs = inMode(this.model, true, () => this.run(inputs));
    } finally {
      addon.mode("grad", before);
    }
    let saved: { inputs: ArgsKwargs; outputs: unknown; leaves: ReadonlySet<Tensor> } | null = {
      inputs,
      outputs,
      leaves,
    };
    const backprop: ShimBackprop = (dOutputs) => {
      if (saved === null) {
        throw new ArgumentError({
          message: "torch: backprop was called twice; what it needs is gone. Run beginUpdate again.",
        });
      }
      const pairs = pairGradients(saved.outputs, dOutputs);
      const run = saved;
      saved = null;
      return this.goBack(pairs, run.inputs, run.leaves);
    };
    return [outputs, backprop];
  }

  /** Lets the optimizer update each parameter that has a gradient, in its own memory; the gradients are gone afterwards. */
  override finishUpdate(optimizer: OptimizerLike): void {
    const addon = native();
    for (const [name, parameter] of this.model.namedParameters()) {
      const gradient = addon.grad(parameter.handle);
      if (gradient === null) continue;
      const key = paramKey(this.id, name);
      editHandle(parameter.handle, key, (weights) => {
        optimizer.update(key, weights, this.gradients.arrayOf(parameter, gradient, key));
      });
      this.gradients.keep(parameter);
    }
  }

  /** Runs `body` with other values in the module's parameters; see `Shim.useParams`. */
  override useParams<T>(params: ReadonlyMap<ParamKey, NdArray>, body: () => T): T {
    const swapped: [parameter: Tensor, values: NdArray, own: NdArray][] = [];
    for (const [name, parameter] of this.model.namedParameters()) {
      const key = paramKey(this.id, name);
      const values = params.get(key);
      if (values === undefined) continue;
      if (!sameShape(values.shape, parameter.shape)) {
        throw new ShapeError({
          message: `useParams: expected ${key} of shape ${formatShape(parameter.shape)}, got ${formatShape(values.shape)}.`,
          expected: parameter.shape,
          actual: values.shape,
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

  /** @throws {DeviceError} for anything but the CPU. */
  override toDevice(device: Device): void {
    if (device.type === "cpu") return;
    throw new DeviceError({
      message: `torch: cannot move the module to ${device.type}:${device.id}; only the CPU is supported.`,
    });
  }

  /** The settings and the state dict, as Thinc writes them: MessagePack around a file that Python's `torch.load` reads. */
  override toBytes(): Uint8Array {
    return encodeShim(this.config, this.model.stateDict());
  }

  override prepareFromBytes(bytes: Uint8Array): () => void {
    const { config, state } = decodeShim(bytes);
    const assignments = planLoading(this.model.stateDict(), state);
    return () => {
      for (const [tensor, array] of assignments) assignArray(tensor.handle, array, "fromBytes");
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
    const Class = this.constructor as new (model: M, options: PyTorchShimOptions) => this;
    return new Class(this.model.copy() as M, { config: structuredClone(this.config) });
  }

  private goBack(pairs: readonly GradientPair[], inputs: ArgsKwargs, leaves: ReadonlySet<Tensor>): ArgsKwargs {
    // A tensor of the caller's may have a gradient of its own already: it is put back.
    const own = [...leaves].map((leaf) => [leaf, leaf.grad] as const);
    for (const leaf of leaves) leaf.grad = null;
    const gradients = new Map<Tensor, Tensor | null>();
    try {
      if (pairs.length > 0) this.gradients.lend(this.model.namedParameters(), () => backward(pairs));
      for (const leaf of leaves) gradients.set(leaf, leaf.grad);
    } finally {
      for (const [leaf, gradient] of own) leaf.grad = gradient;
    }
    return convertRecursive(
      isTensor,
      (tensor) => gradients.get(tensor as Tensor) ?? null,
      withoutOthers(inputs),
    ) as ArgsKwargs;
  }

  private run(inputs: ArgsKwargs): unknown {
    checkInputCount(this.model, inputs);
    const args = Object.keys(inputs.kwargs).length === 0 ? inputs.args : [...inputs.args, inputs.kwargs];
    return this.model.forward(...(args as never[]));
  }
}

function isTensor(value: unknown): value is Tensor {
  return value instanceof Tensor;
}

function backward(pairs: readonly GradientPair[]): void {
  const outputs = pairs.map(([output]) => output.handle);
  const gradients = pairs.map(([, gradient]) => gradient.handle);
  translating("backprop", () => native().backward(outputs, gradients));
}

// What is no tensor has no gradient; the containers stay.
function withoutOthers(inputs: ArgsKwargs): unknown {
  const isLeafValue = (value: unknown) =>
    !isTensor(value) && (typeof value !== "object" || value === null || ArrayBuffer.isView(value));
  return convertRecursive(isLeafValue, () => null, inputs);
}
