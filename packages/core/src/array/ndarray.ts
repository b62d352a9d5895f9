import { ArgumentError, DTypeError, ShapeError } from "../errors/index.js";
import { plainBytes } from "../util/plain-bytes.js";
import { denseLayout } from "./dense-layout.js";
import { CPU, type Device } from "./device.js";
import {
  type DataOf,
  DTYPES,
  type DType,
  dtypeOfTypedArray,
  isBigIntDType,
  isDType,
  type TypedArray,
} from "./dtype.js";
import { bfloat16ToNumber, float16ToNumber, numberToBfloat16, numberToFloat16 } from "./half.js";
import { checkShape, resolveShape, sameShape, sizeOfShape } from "./shape.js";

const MARKER = Symbol.for("thinc.NdArray");

/** The shape of an array of rank `R`, as a tuple where the rank is known. */
export type ShapeOf<R extends number> = R extends 0
  ? readonly []
  : R extends 1
    ? readonly [number]
    : R extends 2
      ? readonly [number, number]
      : R extends 3
        ? readonly [number, number, number]
        : R extends 4
          ? readonly [number, number, number, number]
          : readonly number[];

/** The elements of an array as nested JavaScript arrays. */
export type Nested<T> = T | Nested<T>[];

/** How {@link NdArray} sees a typed array. */
export interface NdArrayOptions<D extends DType> {
  /** Needed where the storage does not tell: `bool`, `float16` and `bfloat16`. */
  dtype?: D;
  /** The step of each axis, in elements; C-contiguous if left out. */
  strides?: readonly number[];
  /** Where the elements live. */
  device?: Device;
}

/**
 * A typed, n-dimensional view of a typed array. Making one never copies.
 *
 * The rank `R` and the dtype `D` are known to the compiler; `Floats2d`, `Ints1d` and so on name the usual combinations.
 * Views (`rows`, `reshape`, `transpose`) share the storage of the array they come from, and writes are seen by both.
 */
export class NdArray<D extends DType = DType, R extends number = number> {
  /** The length of each axis. */
  readonly shape: ShapeOf<R>;
  /** The step of each axis, in elements. */
  readonly strides: readonly number[];
  readonly dtype: D;
  readonly device: Device;
  /** The elements; index 0 is the first element of the array. Longer than `size` only in a strided view. */
  readonly data: DataOf<D>;
  /** The number of axes. */
  readonly ndim: R;
  /** The number of elements. */
  readonly size: number;

  /**
   * @param data The storage; the array's elements begin at its index 0. Owned by the caller and shared with the array.
   * @throws {ShapeError} when the shape does not fit the storage.
   * @throws {DTypeError} when the storage is not that of the dtype.
   */
  constructor(data: DataOf<D>, shape: readonly number[], options: NdArrayOptions<D> = {}) {
    const stored = dtypeOfTypedArray(data);
    const dtype = (options.dtype ?? stored) as D;
    if (stored === null || !isDType(dtype)) {
      throw new DTypeError({
        message: `NdArray: expected a typed array (Float32Array, Int32Array, …), got ${describe(data)}. Convert it with ops.asarray.`,
        actual: describe(data),
      });
    }
    if (DTYPES[stored].storage !== DTYPES[dtype].storage) {
      throw new DTypeError({
        message: `NdArray: dtype ${dtype} is stored in a ${DTYPES[dtype].storage.name}, got a ${DTYPES[stored].storage.name}.`,
        expected: [dtype],
        actual: stored,
      });
    }
    checkShape(shape, "NdArray");
    if (options.strides !== undefined && !Array.isArray(options.strides)) {
      throw new ShapeError({
        message: `NdArray: expected strides as a list of steps, got ${describe(options.strides)}.`,
      });
    }
    const dense = denseLayout(shape);
    this.shape = dense.shape as unknown as ShapeOf<R>;
    this.strides = options.strides === undefined ? dense.strides : Object.freeze([...options.strides]);
    this.dtype = dtype;
    this.device = options.device ?? CPU;
    // The copies of a Buffer's `slice` would be views of it.
    const isBuffer = stored === "uint8" && data.slice !== Uint8Array.prototype.slice;
    this.data = isBuffer ? (plainBytes(data as Uint8Array) as DataOf<D>) : data;
    this.ndim = shape.length as R;
    this.size = sizeOfShape(shape);
    this.checkExtent(options.strides !== undefined);
  }

  /** Tells whether a value is an array of this kind, whichever copy of the package made it. */
  static isInstance(value: unknown): value is NdArray {
    return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[MARKER] === true;
  }

  /** Makes an array of zeros. @throws {ShapeError} when the shape is none, or larger than memory can hold. */
  static zeros<D extends DType = "float32", R extends number = number>(
    shape: readonly number[],
    dtype: D = "float32" as D,
  ): NdArray<D, R> {
    checkShape(shape, "zeros");
    if (!isDType(dtype))
      throw new DTypeError({ message: `zeros: ${String(dtype)} is no dtype.`, actual: String(dtype) });
    return new NdArray<D, R>(allocate(shape, dtype) as DataOf<D>, shape, { dtype });
  }

  /** Tells whether the elements lie in C order without gaps. */
  get isContiguous(): boolean {
    if (this.size <= 1) return true;
    let step = 1;
    for (let axis = this.shape.length - 1; axis >= 0; axis--) {
      const length = (this.shape as readonly number[])[axis];
      if (length !== 1 && this.strides[axis] !== step) return false;
      step *= length;
    }
    return true;
  }

  /** The number of bytes of the elements. */
  get byteLength(): number {
    return this.size * DTYPES[this.dtype].itemSize;
  }

  /** The length of the first axis; 0 for a scalar. */
  get length(): number {
    return (this.shape as readonly number[])[0] ?? 0;
  }

  /** The array with its axes in reverse order; a view. */
  get T(): NdArray<D, R> {
    return this.transpose();
  }

  /**
   * Reads one element; the half types come as numbers, 64-bit integers as bigint, bool as 0 or 1.
   *
   * @throws {ShapeError} when the index is out of range or has the wrong number of entries.
   */
  get(...index: number[]): number | bigint {
    return this.elementAt(this.offsetOf(index));
  }

  /**
   * Writes one element; a fraction is cut towards zero in an integer array.
   *
   * @throws {ShapeError} when the index does not fit.
   * @throws {DTypeError} when the value does not fit the dtype.
   */
  set(value: number | bigint, ...index: number[]): void {
    const offset = this.offsetOf(index);
    checkElement("set", value, this.dtype);
    storeElement(this.data, this.dtype, offset, value);
  }

  /**
   * The rows from `start` to `end` (not included) of the first axis; a view. Negative numbers count from the end.
   *
   * @throws {ShapeError} on a scalar.
   */
  rows(start = 0, end?: number): NdArray<D, R> {
    const shape = this.shape as readonly number[];
    if (shape.length === 0) throw new ShapeError({ message: "rows: a scalar has no rows.", actual: shape });
    if (!Number.isInteger(start) || (end !== undefined && !Number.isInteger(end))) {
      throw new ShapeError({
        message: `rows: expected whole numbers as start and end, got ${String(start)} and ${String(end)}.`,
        actual: shape,
      });
    }
    const from = clampIndex(start, shape[0]);
    const to = Math.max(from, clampIndex(end ?? shape[0], shape[0]));
    return this.view([to - from, ...shape.slice(1)], this.strides, from * this.strides[0]) as NdArray<D, R>;
  }

  /** One entry of the first axis, with that axis dropped; a view. @throws {ShapeError} when out of range. */
  row(index: number): NdArray<D, number> {
    const shape = this.shape as readonly number[];
    const at = index < 0 ? index + (shape[0] ?? 0) : index;
    if (shape.length === 0 || !Number.isInteger(at) || at < 0 || at >= shape[0]) {
      throw new ShapeError({
        message: `row: ${index} is out of range for shape [${shape.join(", ")}].`,
        actual: shape,
      });
    }
    return this.view(shape.slice(1), this.strides.slice(1), at * this.strides[0]);
  }

  /** The same elements in another shape; one length may be -1. A view where the array is contiguous, else a copy. */
  reshape<S extends number = number>(...shape: number[]): NdArray<D, S> {
    const resolved = resolveShape(shape, this.size);
    const source = this.asContiguous();
    return new NdArray<D, S>(source.data, resolved, { dtype: this.dtype, device: this.device });
  }

  /** The array with its axes reordered (reversed if no order is given); a view. */
  transpose(...order: number[]): NdArray<D, R> {
    const shape = this.shape as readonly number[];
    const axes = order.length > 0 ? order : shape.map((_, axis) => shape.length - 1 - axis);
    if (
      axes.length !== shape.length ||
      new Set(axes).size !== shape.length ||
      axes.some((axis) => !Number.isInteger(axis) || axis < 0 || axis >= shape.length)
    ) {
      throw new ShapeError({
        message: `transpose: [${axes.join(", ")}] is no order of the ${shape.length} axes.`,
        actual: shape,
      });
    }
    return this.view(
      axes.map((axis) => shape[axis]),
      axes.map((axis) => this.strides[axis]),
      0,
    ) as NdArray<D, R>;
  }

  /** The array itself where it is contiguous, else a contiguous copy. */
  asContiguous(): NdArray<D, R> {
    if (!this.isContiguous) return this.copy();
    if (this.data.length === this.size) return this;
    return new NdArray<D, R>(this.data.subarray(0, this.size) as DataOf<D>, this.shape, {
      dtype: this.dtype,
      device: this.device,
    });
  }

  /** A contiguous copy with storage of its own. */
  copy(): NdArray<D, R> {
    if (this.isContiguous) {
      return new NdArray<D, R>(this.data.slice(0, this.size) as DataOf<D>, this.shape, { dtype: this.dtype });
    }
    const result = NdArray.zeros<D, R>(this.shape, this.dtype);
    let index = 0;
    const target = result.data as { [index: number]: number | bigint };
    for (const offset of this.offsets()) target[index++] = this.data[offset];
    return result;
  }

  /**
   * A copy with another dtype. Floats are cut towards zero when they become integers.
   *
   * @throws {DTypeError} when a value would not survive (NaN or out of range to an integer type) and `unsafe` is not set.
   */
  astype<E extends DType>(dtype: E, options: { unsafe?: boolean } = {}): NdArray<E, R> {
    if (!isDType(dtype))
      throw new DTypeError({ message: `astype: ${String(dtype)} is no dtype.`, actual: String(dtype) });
    const result = NdArray.zeros<E, R>(this.shape, dtype);
    let index = 0;
    for (const offset of this.offsets()) {
      const value = this.elementAt(offset);
      if (!options.unsafe && !fitsDType(value, dtype)) {
        throw new DTypeError({
          message: `astype: ${value} does not fit ${dtype}. Pass { unsafe: true } to wrap or cut it.`,
          expected: [dtype],
          actual: this.dtype,
        });
      }
      storeElement(result.data, dtype, index++, value);
    }
    return result;
  }

  /** Sets every element to a value, in place. @throws {DTypeError} when the value does not fit the dtype. */
  fill(value: number | bigint): this {
    checkElement("fill", value, this.dtype);
    for (const offset of this.offsets()) storeElement(this.data, this.dtype, offset, value);
    return this;
  }

  /** Copies the elements of an array of the same shape and dtype into this one; the two may share storage. */
  assign(source: NdArray<D, number>): this {
    if (!NdArray.isInstance(source)) {
      throw new ArgumentError({
        message: `assign: expected an NdArray, got ${describe(source)}. Convert it with ops.asarray.`,
      });
    }
    if (source.dtype !== this.dtype || !sameShape(source.shape, this.shape)) {
      throw new ShapeError({
        message: `assign: expected ${this}, got ${source}.`,
        expected: this.shape,
        actual: source.shape,
      });
    }
    if (this.isContiguous && source.isContiguous) {
      (this.data as { set(values: unknown): void }).set(source.data.subarray(0, source.size));
      return this;
    }
    // Where the two overlap, an element could be overwritten before it is read.
    const from = source.data.buffer === this.data.buffer ? source.copy() : source;
    const own = this.offsets();
    const target = this.data as { [index: number]: number | bigint };
    for (const offset of from.offsets()) target[own.next().value as number] = from.data[offset];
    return this;
  }

  /** The elements as nested JavaScript arrays; a scalar gives its one element. */
  toNested(): Nested<number | bigint> {
    const shape = this.shape as readonly number[];
    const build = (axis: number, offset: number): Nested<number | bigint> => {
      if (axis === shape.length) return this.elementAt(offset);
      return Array.from({ length: shape[axis] }, (_, index) => build(axis + 1, offset + index * this.strides[axis]));
    };
    return build(0, 0);
  }

  /** The one element of an array of size 1. @throws {ShapeError} when there are more or fewer. */
  item(): number | bigint {
    if (this.size !== 1) {
      throw new ShapeError({ message: `item: expected one element, the array has ${this.size}.`, actual: this.shape });
    }
    return this.elementAt(0);
  }

  /** The positions in `data` of the elements, in C order. */
  *offsets(): Generator<number, void, undefined> {
    const shape = this.shape as readonly number[];
    if (this.size === 0) return;
    if (this.isContiguous) {
      for (let offset = 0; offset < this.size; offset++) yield offset;
      return;
    }
    const index = new Array<number>(shape.length).fill(0);
    let offset = 0;
    for (;;) {
      yield offset;
      let axis = shape.length - 1;
      for (; axis >= 0; axis--) {
        offset += this.strides[axis];
        if (++index[axis] < shape[axis]) break;
        offset -= this.strides[axis] * shape[axis];
        index[axis] = 0;
      }
      if (axis < 0) return;
    }
  }

  toString(): string {
    return `${this.dtype}[${(this.shape as readonly number[]).join(", ")}]`;
  }

  private elementAt(offset: number): number | bigint {
    const raw = this.data[offset];
    if (this.dtype === "float16") return float16ToNumber(raw as number);
    if (this.dtype === "bfloat16") return bfloat16ToNumber(raw as number);
    return raw;
  }

  private offsetOf(index: readonly number[]): number {
    const shape = this.shape as readonly number[];
    let offset = 0;
    const fits =
      index.length === shape.length && index.every((at, axis) => Number.isInteger(at) && at >= 0 && at < shape[axis]);
    if (!fits) {
      throw new ShapeError({
        message: `Index [${index.join(", ")}] is out of range for shape [${shape.join(", ")}].`,
        actual: shape,
      });
    }
    for (let axis = 0; axis < index.length; axis++) offset += index[axis] * this.strides[axis];
    return offset;
  }

  private view(shape: readonly number[], strides: readonly number[], offset: number): NdArray<D, number> {
    const start = sizeOfShape(shape) === 0 ? 0 : offset;
    return new NdArray<D, number>(this.data.subarray(start) as DataOf<D>, shape, {
      dtype: this.dtype,
      strides,
      device: this.device,
    });
  }

  private checkExtent(strided: boolean): void {
    const shape = this.shape as readonly number[];
    const needed = strided ? this.stridedExtent() : this.size;
    // Without strides the storage must be exactly that of the shape: a longer one is most likely a wrong shape.
    if (strided ? this.data.length >= needed : this.data.length === needed) return;
    throw new ShapeError({
      message: `NdArray: shape [${shape.join(", ")}] needs ${needed} elements, the storage has ${this.data.length}.`,
      actual: shape,
    });
  }

  // From the first element to the last one.
  private stridedExtent(): number {
    const shape = this.shape as readonly number[];
    if (
      this.strides.length !== shape.length ||
      this.strides.some((stride) => !Number.isInteger(stride) || stride < 0)
    ) {
      throw new ShapeError({
        message: `NdArray: strides [${this.strides.join(", ")}] do not fit shape [${shape.join(", ")}]. Give one step of at least 0 an axis.`,
        actual: shape,
      });
    }
    if (this.size === 0) return 0;
    let last = 0;
    for (let axis = 0; axis < shape.length; axis++) last += (shape[axis] - 1) * this.strides[axis];
    return last + 1;
  }
}

Object.defineProperty(NdArray.prototype, MARKER, { value: true });

/** Storage of zeros for a shape. */
function allocate(shape: readonly number[], dtype: DType): TypedArray {
  const { storage, itemSize } = DTYPES[dtype];
  try {
    return new storage(sizeOfShape(shape));
  } catch (cause) {
    throw new ShapeError({
      message: `zeros: cannot allocate ${dtype}[${shape.join(", ")}], ${sizeOfShape(shape) * itemSize} bytes. Use a smaller shape.`,
      actual: shape,
      cause,
    });
  }
}

function checkElement(where: string, value: number | bigint, dtype: DType): void {
  if (typeof value !== "number" && typeof value !== "bigint") {
    throw new ArgumentError({ message: `${where}: expected a number or a bigint, got ${describe(value)}.` });
  }
  if (!fitsDType(value, dtype)) {
    throw new DTypeError({ message: `${where}: ${value} does not fit ${dtype}.`, expected: [dtype] });
  }
}

function storeElement(data: TypedArray, dtype: DType, offset: number, value: number | bigint): void {
  const target = data as { [index: number]: number | bigint };
  if (isBigIntDType(dtype)) {
    target[offset] = typeof value === "bigint" ? value : toBigInt(value);
  } else if (dtype === "float16") target[offset] = numberToFloat16(Number(value));
  else if (dtype === "bfloat16") target[offset] = numberToBfloat16(Number(value));
  else if (dtype === "bool")
    target[offset] = Number(value) === 0 ? 0 : 1; // NaN is true, as in NumPy.
  else target[offset] = Number(value);
}

function toBigInt(value: number): bigint {
  if (!Number.isFinite(value)) {
    throw new ArgumentError({ message: `Cannot store ${value} in a 64-bit integer array.` });
  }
  return BigInt(Math.trunc(value));
}

const INTEGER_RANGES: Partial<Record<DType, readonly [bigint, bigint]>> = {
  int8: [-(2n ** 7n), 2n ** 7n - 1n],
  int16: [-(2n ** 15n), 2n ** 15n - 1n],
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint8: [0n, 2n ** 8n - 1n],
  uint16: [0n, 2n ** 16n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
};

function fitsDType(value: number | bigint, dtype: DType): boolean {
  const range = INTEGER_RANGES[dtype];
  if (!range) return true;
  // A number and a bigint compare exactly; NaN lies in no range.
  const whole = typeof value === "number" ? Math.trunc(value) : value;
  return whole >= range[0] && whole <= range[1];
}

function clampIndex(index: number, length: number): number {
  const at = index < 0 ? index + length : index;
  return Math.min(Math.max(at, 0), length);
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  return value.constructor?.name ?? "an object";
}
