import { ShapeError } from "@thinc/core";
import { native } from "../engine.js";
import { translating } from "../errors.js";
import type { Handle } from "../native-api.js";
import type { Layout } from "../operators/types.js";
import { Tensor } from "../tensor.js";

/** What Python's tensors have as properties, beside those of the class itself. */
export interface TensorProperties {
  /** The conjugate of a matrix with its two axes swapped; a view. @throws {ShapeError} unless there are two axes, or none. */
  readonly H: Tensor;
  /** The tensor with its last two axes swapped; a view. */
  readonly mT: Tensor;
  /** The conjugate with the last two axes swapped; a view. */
  readonly mH: Tensor;
  /** The real part of a complex tensor, a view; a real tensor itself. */
  readonly real: Tensor;
  /** The imaginary part of a complex tensor; a view. @throws {TorchError} for real tensors. */
  readonly imag: Tensor;
  /** The same memory without history. What is written to it, gradients do not notice. Can be set. */
  data: Tensor;
  /** The name of what computed the tensor, such as `AddBackward0`; `null` for a leaf. */
  readonly gradFn: string | null;
  /** The bytes of one element. */
  readonly itemsize: number;
  /** The bytes of all elements. */
  readonly nbytes: number;
  /** How the elements lie in memory: `strided`, unless it is sparse. */
  readonly layout: Layout;
  /** Whether it is in the machine's own memory. */
  readonly isCpu: boolean;
  /** Whether it is in the memory of a GPU. */
  readonly isCuda: boolean;
  /** Whether it has a shape and a dtype only, and no elements. */
  readonly isMeta: boolean;
  /** Whether only what is not 0 is kept, with its places. */
  readonly isSparse: boolean;
  /** Whether integers stand for floats. */
  readonly isQuantized: boolean;
}

const bare = (self: unknown) => self as Tensor;
const call = (name: string, overload: string, self: Tensor, ...args: unknown[]): unknown =>
  translating(name, () => native().call(native().operator(`aten::${name}`, overload), self.handle, ...args));
const view = (name: string, self: unknown): Tensor => new Tensor(call(name, "", bare(self)) as Handle);

/** The properties; `install-methods.ts` puts them on the prototype. */
export const tensorProperties: TensorProperties = {
  get H() {
    const { ndim, shape } = bare(this);
    if (ndim === 2 || ndim === 0) return view("matrix_H", this);
    throw new ShapeError({ message: `H: expected a matrix, the tensor has ${ndim} axes. Use mH.`, actual: shape });
  },
  get mT() {
    return view("mT", this);
  },
  get mH() {
    return view("mH", this);
  },
  get real() {
    return bare(this).dtype.startsWith("complex") ? view("real", this) : bare(this);
  },
  get imag() {
    return view("imag", this);
  },
  get data() {
    return view("detach", this);
  },
  set data(value: Tensor) {
    call("set_data", "", bare(this), value.handle);
  },
  get gradFn() {
    const { handle } = bare(this);
    return translating("gradFn", () => native().gradientFunction(handle));
  },
  get itemsize() {
    return itemSizeOf(bare(this).dtype);
  },
  get nbytes() {
    return bare(this).numel() * itemSizeOf(bare(this).dtype);
  },
  get layout() {
    return layoutOf("layout", this);
  },
  get isCpu() {
    return bare(this).device === "cpu";
  },
  get isCuda() {
    return bare(this).device.startsWith("cuda");
  },
  get isMeta() {
    return bare(this).device.startsWith("meta");
  },
  get isSparse() {
    return layoutOf("isSparse", this) === "sparse";
  },
  get isQuantized() {
    return /^qu?int/.test(bare(this).dtype);
  },
};

function layoutOf(where: string, tensor: unknown): Layout {
  const { handle } = bare(tensor);
  return translating(where, () => native().layoutOf(handle)) as Layout;
}

function itemSizeOf(dtype: string): number {
  if (dtype === "bool" || dtype === "quint4x2") return 1;
  const bits = Number(/(\d+)/.exec(dtype)?.[1] ?? 8);
  return bits / 8;
}
