import { ArgumentError, checkOptions, describeData, type NdArray, type Nested, ShapeError } from "@thinc/core";
import { DLPACK, DLPACK_DEVICE, type DLPackCapsule, type DLPackDevice, type DLPackExchangeable } from "@thinc/dlpack";
import { NativeHandle } from "@thinc/native";
import { Complex } from "./complex.js";
import type { TorchDevice } from "./device.js";
import type { TorchDType } from "./dtypes.js";
import { native } from "./engine.js";
import { translating } from "./errors.js";
import type { TensorOperators } from "./generated/tensor-operators.js";
import type { IndexingMethods } from "./indexing/methods.js";
import { INSPECT } from "./inspect.js";
import { arrayOfHandle } from "./memory.js";
import type { Handle } from "./native-api.js";
import type { CompositeMethods } from "./tensor-methods/composites.js";
import type { TensorProperties } from "./tensor-methods/properties.js";
import type { PythonMethods } from "./tensor-methods/python-forms.js";
import { readTarget, type ToOptions, type ToTarget } from "./tensor-methods/read-target.js";
import { textOfTensor } from "./tensor-methods/tensor-text.js";

/** How a gradient is computed; PyTorch's names and defaults. */
export interface BackwardOptions {
  /** Keeps what the graph saved, so that one can go back through it again. By default as `createGraph`. */
  retainGraph?: boolean;
  /** Makes the gradients differentiable themselves. */
  createGraph?: boolean;
  /** Only these leaves get a gradient; by default all. */
  inputs?: readonly Tensor[] | null;
}

const BACKWARD_OPTIONS = ["retainGraph", "createGraph", "inputs"];

/** Goes back from outputs through the graph; what {@link Tensor.backward} and `torch.autograd.backward` do. */
export function goBack(
  where: string,
  outputs: Tensor | readonly Tensor[],
  gradients: Tensor | readonly (Tensor | null)[] | null,
  options: BackwardOptions,
): void {
  checkOptions(options, BACKWARD_OPTIONS, where);
  const { retainGraph, createGraph, inputs = null } = options;
  const starts = handlesOf(outputs, `${where}: tensors`);
  const given = gradients === null ? null : handlesOf(gradients, `${where}: gradient`);
  const leaves = inputs === null ? null : (handlesOf(inputs, `${where}: inputs`) as Handle[]);
  translating(where, () => native().backward(starts as Handle[], given, retainGraph, createGraph, leaves));
}

/** The handles of a tensor or of several; `null` stays. @throws {ArgumentError} when something else is among them. */
export function handlesOf(value: Tensor | null | readonly (Tensor | null)[], what: string): (Handle | null)[] {
  const list = Array.isArray(value) ? (value as readonly (Tensor | null)[]) : [value as Tensor | null];
  return list.map((item) => {
    if (item === null) return null;
    if (item instanceof Tensor) return item.handle;
    throw new ArgumentError({ message: `${what}: expected tensors, got ${describeData(item)}.` });
  });
}

/** The operators are methods too; `install-methods.ts` puts them on the prototype. */
export interface Tensor extends TensorOperators, IndexingMethods, TensorProperties, CompositeMethods, PythonMethods {}

/**
 * A tensor of libtorch.
 *
 * Its methods are PyTorch's, in camel case, with keyword arguments in an object at the end. Memory is given back when
 * nothing refers to the tensor any more; `using` and `dispose()` do so at once.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the merged members exist, see above.
export class Tensor extends NativeHandle<Handle> implements DLPackExchangeable {
  /** The length of each axis. */
  get shape(): readonly number[] {
    return translating("shape", () => native().shapeOf(this.handle));
  }

  /** The step of each axis, in elements. */
  get strides(): readonly number[] {
    return translating("strides", () => native().stridesOf(this.handle));
  }

  /** What the elements are, such as `float32`. */
  get dtype(): TorchDType {
    return translating("dtype", () => native().dtypeOf(this.handle)) as TorchDType;
  }

  /** Where the elements live, as PyTorch writes it: `cpu`, `cuda:0`. */
  get device(): string {
    return translating("device", () => native().deviceOf(this.handle));
  }

  /** The number of axes. */
  get ndim(): number {
    return this.shape.length;
  }

  /** Whether the tensor takes part in gradients. Set it on leaves of a float dtype only. */
  get requiresGrad(): boolean {
    return translating("requiresGrad", () => native().requiresGrad(this.handle));
  }

  set requiresGrad(value: boolean) {
    translating("requiresGrad", () => native().setRequiresGrad(this.handle, value));
  }

  /** Whether the tensor was not computed from others that need a gradient. Gradients are kept on leaves. */
  get isLeaf(): boolean {
    return translating("isLeaf", () => native().isLeaf(this.handle));
  }

  /** The gradient that {@link Tensor.backward} added up, or `null`. Each access gives another object for it. */
  get grad(): Tensor | null {
    const gradient = translating("grad", () => native().grad(this.handle));
    return gradient === null ? null : new Tensor(gradient);
  }

  set grad(gradient: Tensor | null) {
    translating("grad", () => native().setGrad(this.handle, gradient === null ? null : gradient.handle));
  }

  /** The address of the first element. Two tensors with the same one share memory. */
  get dataPtr(): bigint {
    return translating("dataPtr", () => native().addressOf(this.handle));
  }

  /** The tensor with its axes in reverse order; a view. */
  get T(): Tensor {
    return this.permute(this.shape.map((_, axis, shape) => shape.length - 1 - axis));
  }

  /**
   * Computes the gradients of all leaves this tensor came from, and adds them to their `grad`.
   *
   * @param gradient That of this tensor; left out, the tensor must be a scalar and 1 is taken. It can also stand among the options.
   * @throws {ShapeError} | {TorchError} when there is nothing to go back through, or the gradient does not fit.
   * @throws {ArgumentError} when an argument is not of its kind.
   */
  backward(options?: BackwardOptions & { gradient?: Tensor | null }): void;
  backward(gradient: Tensor | null, options?: BackwardOptions): void;
  backward(
    first: Tensor | (BackwardOptions & { gradient?: Tensor | null }) | null = null,
    options: BackwardOptions = {},
  ): void {
    if (first === null || first instanceof Tensor) {
      goBack("backward", this, first, options);
    } else {
      checkOptions(first, ["gradient", ...BACKWARD_OPTIONS], "backward");
      const { gradient = null, ...others } = first;
      goBack("backward", this, gradient, { ...others, ...options });
    }
  }

  /** The one element: a bigint for 64-bit integers, a {@link Complex}, else a number or a boolean. @throws {ShapeError} when there are more or fewer. */
  item(): number | bigint | boolean | Complex {
    const shape = this.shape;
    if (shape.some((length) => length !== 1)) {
      throw new ShapeError({
        message: `item: expected one element, the tensor has shape [${shape.join(", ")}].`,
        actual: shape,
      });
    }
    if (this.dtype.startsWith("complex")) return this.reshape([]).tolist() as Complex;
    const value = this.toArray().item();
    return this.dtype === "bool" ? value !== 0 : value;
  }

  /** The elements as nested JavaScript arrays: bigints for 64-bit integers, booleans, {@link Complex}, else numbers. */
  tolist(): Nested<number | bigint | boolean | Complex> {
    if (this.dtype.startsWith("complex")) {
      const pairs = this.to("complex128").resolveConj().viewAsReal();
      return asComplex(pairs.toArray().toNested() as Nested<number>, this.ndim);
    }
    const elements = this.toArray().toNested();
    return this.dtype === "bool" ? asBooleans(elements) : elements;
  }

  /** The tensor as an array over the same memory; a copy only where it is not contiguous or not in host memory. */
  toArray(): NdArray {
    const host = this.device === "cpu" ? this : this.to("cpu");
    return arrayOfHandle(host.handle, "toArray");
  }

  /**
   * The tensor with another dtype or on another device; itself where nothing changes.
   *
   * @param target A dtype, a device, a tensor to follow, or an object with both. Python's other arguments may follow by
   * position or in an object: a dtype behind a device, then `nonBlocking` and `copy`.
   * @throws {DeviceError} when there is no such device.
   * @throws {ArgumentError} when the arguments are not of these.
   */
  to(target: ToTarget, options?: ToOptions): Tensor;
  to(device: TorchDevice, dtype: TorchDType | null, nonBlocking?: boolean, copy?: boolean): Tensor;
  to(target: ToTarget, nonBlocking: boolean, copy?: boolean): Tensor;
  to(...args: unknown[]): Tensor {
    const { dtype, device, nonBlocking = false, copy = false, memoryFormat = null } = readTarget(args);
    const addon = native();
    const number = addon.operator("aten::to", "dtype_layout");
    // self, dtype, layout, device, pin_memory, non_blocking, copy, memory_format
    const to = [dtype ?? this.dtype, null, device ?? null, null, nonBlocking, copy, memoryFormat];
    return new Tensor(translating("to", () => addon.call(number, this.handle, ...to)) as Handle);
  }

  /** The tensor in host memory. */
  cpu(): Tensor {
    return this.to("cpu");
  }
  /** The tensor on a GPU, the current one if no number is given. @throws {DeviceError} where there is none. */
  cuda(device?: number): Tensor {
    return this.to({ device: device === undefined ? "cuda" : `cuda:${String(device)}` });
  }
  /** The tensor as float32. */
  float(): Tensor {
    return this.to("float32");
  }
  /** The tensor as float64. */
  double(): Tensor {
    return this.to("float64");
  }
  /** The tensor as float16. */
  half(): Tensor {
    return this.to("float16");
  }
  /** The tensor as bfloat16. */
  bfloat16(): Tensor {
    return this.to("bfloat16");
  }
  /** The tensor as int64. */
  long(): Tensor {
    return this.to("int64");
  }
  /** The tensor as int32. */
  int(): Tensor {
    return this.to("int32");
  }
  /** The tensor as bool. */
  bool(): Tensor {
    return this.to("bool");
  }

  /** A capsule over the tensor's memory, for other libraries. */
  [DLPACK](): DLPackCapsule {
    return translating("dlpack", () => native().toDLPack(this.handle));
  }

  /** Where the tensor is, as DLPack numbers devices. */
  [DLPACK_DEVICE](): DLPackDevice {
    const [kind, index] = this.device.split(":");
    return [kind === "cuda" ? 2 : 1, Number(index ?? 0)];
  }

  /** As Python prints it: `tensor([1., 2.], requires_grad=True)`; see `torch.setPrintoptions`. */
  override toString(): string {
    if (this.isDisposed) return "Tensor (disposed)";
    return textOfTensor(this);
  }

  [INSPECT](): string {
    return this.toString();
  }

  protected override release(handle: Handle): void {
    native().dispose(handle);
  }
}

function asBooleans(elements: Nested<number | bigint>): Nested<boolean> {
  return Array.isArray(elements) ? elements.map(asBooleans) : elements !== 0;
}

function asComplex(pairs: Nested<number>, axes: number): Nested<Complex> {
  const list = pairs as Nested<number>[];
  return axes === 0 ? new Complex(...(list as [number, number])) : list.map((item) => asComplex(item, axes - 1));
}
