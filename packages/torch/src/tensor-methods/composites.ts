import { ArgumentError, checkOptions, type NdArray, printValue } from "@thinc/core";
import { readDevice } from "../device.js";
import type { TorchDType } from "../dtypes.js";
import { native } from "../engine.js";
import { translating } from "../errors.js";
import { type TensorData, tensor } from "../make-tensor.js";
import type { Handle } from "../native-api.js";
import type { Scalar } from "../operators/types.js";
import { Tensor } from "../tensor.js";
import type { ToOptions } from "./read-target.js";

/** A hook that can be taken off again. */
export interface HookHandle {
  /** Takes the hook off; doing so twice is no error. */
  remove(): void;
}

/** What Python's tensors have beside operators, in terms of them. */
export interface CompositeMethods {
  /** The elements of this tensor where `condition` is true, and those of `other` elsewhere. */
  where(condition: Tensor, other: Tensor | Scalar): Tensor;
  /** The n-th derivative of digamma. */
  polygamma(n: number): Tensor;
  /** As int8. */
  char(): Tensor;
  /** As uint8. */
  byte(): Tensor;
  /** As int16. */
  short(): Tensor;
  /** As complex64. */
  cfloat(): Tensor;
  /** As complex128. */
  cdouble(): Tensor;
  /** As another dtype; without one, the dtype. */
  type(): TorchDType;
  type(dtype: TorchDType): Tensor;
  /** The bytes of one element. */
  elementSize(): number;
  /** The number of elements; also `numel()`. */
  nelement(): number;
  /** The number of axes; also `dim()` and `ndim`. */
  ndimension(): number;
  /** The length of an axis, from the end if negative; of all without one, as `shape`. */
  size(): readonly number[];
  size(dim: number): number;
  /** The step of an axis in elements, from the end if negative; of all without one, as `strides`. */
  stride(): readonly number[];
  stride(dim: number): number;
  /** A tensor of its own memory with this one's dtype and device. */
  newTensor(data: TensorData, options?: ToOptions & { requiresGrad?: boolean }): Tensor;
  /** The tensor as an array over the same memory; also `toArray()`. @throws {ArgumentError} for one that needs a gradient. */
  numpy(): NdArray;
  /** As a sparse tensor; also `toSparse()`. */
  toSparseCoo(): Tensor;
  /** Puts `f` of each element in its place, one by one. Slow; for tensors in host memory. */
  apply_(f: (value: number) => number): Tensor;
  /**
   * Calls `hook` with the gradient whenever one is computed for this tensor. A tensor it returns takes the gradient's place.
   *
   * The tensor keeps the hook: one that uses the tensor itself keeps both in memory until it is removed.
   *
   * @throws {ArgumentError} for a tensor that needs no gradient.
   */
  registerHook(hook: (gradient: Tensor) => unknown): HookHandle;
}

const bare = (self: unknown) => self as Tensor;
const operator = (name: string, overload: string, ...args: unknown[]): unknown =>
  translating(name, () => native().call(native().operator(`aten::${name}`, overload), ...args));
const as = (dtype: TorchDType) =>
  function (this: unknown): Tensor {
    return bare(this).to(dtype);
  };

/** The methods; `install-methods.ts` puts them on the prototype. */
export const compositeMethods: CompositeMethods = {
  where(condition, other) {
    if (!(condition instanceof Tensor))
      throw new ArgumentError({ message: `where: expected a Tensor as the condition, got ${printValue(condition)}.` });
    const value = other instanceof Tensor ? other.handle : other;
    return new Tensor(operator("where", "self", condition.handle, bare(this).handle, value) as Handle);
  },
  polygamma(n) {
    return new Tensor(operator("polygamma", "", n, bare(this).handle) as Handle);
  },
  char: as("int8"),
  byte: as("uint8"),
  short: as("int16"),
  cfloat: as("complex64"),
  cdouble: as("complex128"),
  type: function (this: unknown, dtype?: TorchDType) {
    return dtype === undefined ? bare(this).dtype : bare(this).to(dtype);
  } as CompositeMethods["type"],
  elementSize() {
    return bare(this).itemsize;
  },
  nelement() {
    return bare(this).numel();
  },
  ndimension() {
    return bare(this).ndim;
  },
  size: function (this: unknown, dim?: number) {
    return dim === undefined ? bare(this).shape : operator("size", "int", bare(this).handle, dim);
  } as CompositeMethods["size"],
  stride: function (this: unknown, dim?: number) {
    return dim === undefined ? bare(this).strides : operator("stride", "int", bare(this).handle, dim);
  } as CompositeMethods["stride"],
  newTensor(data, options = {}) {
    checkOptions(options, ["dtype", "device", "requiresGrad"], "newTensor");
    const { dtype, device } = bare(this);
    return tensor(data, {
      dtype: options.dtype ?? dtype,
      device: readDevice(options.device ?? device, "newTensor"),
      requiresGrad: options.requiresGrad,
    });
  },
  numpy() {
    if (bare(this).requiresGrad) {
      throw new ArgumentError({
        message: "numpy: the tensor needs a gradient, which an array would lose. Call detach() first.",
      });
    }
    return bare(this).toArray();
  },
  toSparseCoo() {
    return bare(this).toSparse();
  },
  apply_(f) {
    if (typeof f !== "function")
      throw new ArgumentError({ message: `apply_: expected a function, got ${printValue(f)}.` });
    const self = bare(this);
    const values = Array.from(self.detach().to("float64").reshape([-1]).toArray().data as Float64Array, (value) =>
      Number(f(value)),
    );
    self.detach().copy_(tensor(Float64Array.from(values)).reshape(self.shape));
    return self;
  },
  registerHook(hook) {
    if (typeof hook !== "function")
      throw new ArgumentError({ message: `registerHook: expected a function, got ${printValue(hook)}.` });
    const { handle } = bare(this);
    const kept = onHandles(hook);
    const number = translating("registerHook", () => native().registerHook(handle, kept));
    return { remove: () => native().removeHook(handle, number) };
  },
};

// Made out here, where there is no tensor to capture: the tensor keeps the hook, and would never be freed.
function onHandles(hook: (gradient: Tensor) => unknown): (gradient: Handle) => Handle | null {
  return (gradient) => {
    const given = hook(new Tensor(gradient));
    return given instanceof Tensor ? given.handle : null;
  };
}
