import type { AnyArray } from "../array/aliases.js";
import { NdArray } from "../array/ndarray.js";
import { sameShape } from "../array/shape.js";
import { ArgumentError, DimensionError, ParamError, ShapeError } from "../errors/index.js";
import { getCurrentOps, type Ops } from "../ops/index.js";
import { nextId } from "./ids.js";
import { listNames } from "./list-names.js";

/** The sizes, parameters and gradients of one node of a model. A name is first registered, and then set. */
export abstract class NodeState {
  /** Appears in messages and in saved files. */
  name: string;
  /** Unique over all models and shims. */
  readonly id: number = nextId();
  ops: Ops;

  protected readonly dims = new Map<string, number | null>();
  protected readonly params = new Map<string, NdArray | null>();
  protected readonly grads = new Map<string, NdArray>();

  constructor(name: string, ops: Ops = getCurrentOps()) {
    this.name = name;
    this.ops = ops;
  }

  // --- dimensions

  /** The names of the dimensions, in the order they were registered. */
  get dimNames(): string[] {
    return [...this.dims.keys()];
  }

  /** `true`: set; `null`: known, but not set; `false`: unknown. */
  hasDim(name: string): boolean | null {
    return this.dims.has(name) ? (this.dims.get(name) === null ? null : true) : false;
  }

  /** The size of a dimension. @throws {DimensionError} when it is unknown or not set. */
  getDim(name: string): number {
    const size = this.knownDim(name);
    if (size === null) {
      throw new DimensionError({
        message: `${this.name}: dimension ${name} is not set. Give it when making the layer, or call initialize with sample data.`,
        model: this.name,
        dimension: name,
      });
    }
    return size;
  }

  /** The size of a dimension, or `null` where it is unknown or not set. */
  maybeGetDim(name: string): number | null {
    return this.dims.get(name) ?? null;
  }

  /**
   * Sets a dimension. One that is set already can only be changed with `force`, and only while no parameter is allocated.
   *
   * @throws {DimensionError}
   */
  setDim(name: string, size: number, options: { force?: boolean } = {}): void {
    const old = this.knownDim(name);
    if (!Number.isSafeInteger(size) || size < 0) {
      throw new DimensionError({
        message: `${this.name}: dimension ${name} must be a whole number of at least 0, got ${String(size)}.`,
        model: this.name,
        dimension: name,
      });
    }
    const allocated = [...this.params.values()].some((param) => param !== null);
    if (old !== null && old !== size && (!options.force || allocated)) {
      throw new DimensionError({
        message: `${this.name}: cannot change dimension ${name} from ${old} to ${size}. ${
          allocated ? "Its parameters are allocated; make a new layer." : "Pass { force: true } if this is meant."
        }`,
        model: this.name,
        dimension: name,
      });
    }
    this.dims.set(name, size);
  }

  // --- parameters

  /** The names of the parameters, in the order they were registered. */
  get paramNames(): string[] {
    return [...this.params.keys()];
  }

  /** `true`: allocated; `null`: known, but not allocated; `false`: unknown. */
  hasParam(name: string): boolean | null {
    return this.params.has(name) ? (this.params.get(name) === null ? null : true) : false;
  }

  /** A parameter: the array itself, not a copy. @throws {ParamError} when it is unknown or not allocated. */
  getParam(name: string): AnyArray {
    const param = this.params.get(name);
    if (param) return param;
    const known = this.params.has(name);
    throw new ParamError({
      message: known
        ? `${this.name}: parameter ${name} has not been allocated yet. Call initialize first.`
        : `${this.name}: no parameter ${name}; there is ${listNames(this.paramNames)}.`,
    });
  }

  /** A parameter, or `null` where it is unknown or not allocated. */
  maybeGetParam(name: string): AnyArray | null {
    return this.params.get(name) ?? null;
  }

  /** Sets a parameter, and registers it if it is new; `null` takes it away but keeps the name. */
  setParam(name: string, value: NdArray | null): void {
    if (value !== null && !NdArray.isInstance(value)) {
      throw new ArgumentError({
        message: `${this.name}: parameter ${name} must be an NdArray or null. Convert it with ops.asarray.`,
      });
    }
    this.params.set(name, value);
    // A gradient of another form belongs to the parameter that was here before.
    const grad = this.grads.get(name);
    if (grad && (value === null || !sameShape(grad.shape, value.shape) || grad.dtype !== value.dtype)) {
      this.grads.delete(name);
    }
  }

  // --- gradients

  /** The names of the parameters that have a gradient. */
  get gradNames(): string[] {
    return this.paramNames.filter((name) => this.grads.has(name));
  }

  /** Tells whether a parameter has a gradient. */
  hasGrad(name: string): boolean {
    return this.grads.has(name);
  }

  /** A parameter's gradient: the array itself. @throws {ParamError} when there is none. */
  getGrad(name: string): AnyArray {
    const grad = this.grads.get(name);
    if (grad) return grad;
    throw new ParamError({
      message: `${this.name}: parameter ${name} has no gradient. Run beginUpdate and its callback first.`,
    });
  }

  /** A parameter's gradient, or `null`. */
  maybeGetGrad(name: string): AnyArray | null {
    return this.grads.get(name) ?? null;
  }

  /** Replaces a parameter's gradient, which is kept, not copied. @throws {ParamError} when there is no such parameter, {ShapeError} when it does not fit. */
  setGrad(name: string, value: NdArray): void {
    this.checkGrad(name, value);
    this.grads.set(name, value);
  }

  /** Adds to a parameter's gradient, in place from the second time on; `value` itself is not kept. */
  incGrad(name: string, value: NdArray): void {
    this.checkGrad(name, value);
    const grad = this.grads.get(name);
    if (!grad) this.grads.set(name, value.copy());
    else this.ops.addInPlace(grad as never, value as never);
  }

  /** Keeps the dimensions, parameters and gradients as they are now. @returns Puts them back. */
  protected keepState(): () => void {
    const [dims, params, grads] = [[...this.dims], [...this.params], [...this.grads]];
    return () => {
      refill(this.dims, dims);
      refill(this.params, params);
      refill(this.grads, grads);
    };
  }

  private knownDim(name: string): number | null {
    const size = this.dims.get(name);
    if (size !== undefined) return size;
    throw new DimensionError({
      message: `${this.name}: no dimension ${name}; there is ${listNames(this.dimNames)}.`,
      model: this.name,
      dimension: name,
    });
  }

  private checkGrad(name: string, value: NdArray): void {
    const param = this.params.get(name);
    if (!param) this.getParam(name); // Throws, saying whether it is unknown or not allocated.
    if (!NdArray.isInstance(value) || !sameShape(value.shape, param!.shape) || value.dtype !== param!.dtype) {
      throw new ShapeError({
        message: `${this.name}: the gradient of ${name} must be ${param}, like the parameter; got ${String(value)}.`,
        expected: param!.shape,
        actual: NdArray.isInstance(value) ? value.shape : undefined,
      });
    }
  }
}

function refill<V>(map: Map<string, V>, entries: readonly [string, V][]): void {
  map.clear();
  for (const [name, value] of entries) map.set(name, value);
}
