import { ArgumentError, printValue, UnsupportedError } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { Module } from "./module.js";
import type { Parameter } from "./parameter.js";
import { asParameter, describeParameter } from "./parameter-list.js";
import { TENSORS } from "./registry.js";

/** What Python's older names for tensors are, which it prints here. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  float16: "torch.HalfTensor",
  bfloat16: "torch.BFloat16Tensor",
  float32: "torch.FloatTensor",
  float64: "torch.DoubleTensor",
};

/** Parameters by name inside a module. Tensors become parameters. */
export class ParameterDict extends Module<readonly never[], never> {
  // Beside the module's own properties, so that a name may be that of a method, too.
  private readonly [TENSORS] = new Map<string, Parameter>();

  /** @param parameters A Map keeps its order; the names of a plain object are sorted, as in Python. */
  constructor(parameters: ReadonlyMap<string, Tensor> | Readonly<Record<string, Tensor>> = {}) {
    super();
    if (typeof parameters !== "object" || parameters === null)
      throw new ArgumentError({ message: `ParameterDict: expected tensors by name, got ${printValue(parameters)}.` });
    const entries: Iterable<readonly [string, Tensor]> =
      parameters instanceof Map
        ? parameters
        : Object.entries(parameters as Record<string, Tensor>).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name, parameter] of entries) this.set(name, parameter);
  }

  /** The number of parameters. */
  get size(): number {
    return this[TENSORS].size;
  }

  /** @throws {UnsupportedError} always. */
  forward(): never {
    throw new UnsupportedError({
      message: "ParameterDict: a dict has no forward. Use its parameters: dict.get(name).",
    });
  }

  /** The parameter of a name. @throws {ArgumentError} when there is none. */
  get(name: string): Parameter {
    const found = this[TENSORS].get(name);
    if (found !== undefined) return found;
    throw new ArgumentError({
      message: `ParameterDict: there is no parameter "${name}". The names are ${this.keys().join(", ") || "none yet"}.`,
    });
  }

  /** Tells whether there is a parameter of a name. */
  has(name: string): boolean {
    return this[TENSORS].has(name);
  }

  /** Adds or replaces a parameter. @throws {ArgumentError} when it is no tensor, or the name has a dot or is empty. */
  set(name: string, parameter: Tensor): this {
    if (typeof name !== "string" || name === "" || name.includes(".")) {
      throw new ArgumentError({
        message: `ParameterDict: "${String(name)}" is no name. A name is a text without dots, and not empty.`,
      });
    }
    this[TENSORS].set(name, asParameter("ParameterDict", name, parameter));
    return this;
  }

  /** Removes a parameter; tells whether there was one. */
  delete(name: string): boolean {
    return this[TENSORS].delete(name);
  }

  /** The names in order. */
  keys(): string[] {
    return [...this[TENSORS].keys()];
  }

  /** The parameters in order. */
  values(): Parameter[] {
    return [...this[TENSORS].values()];
  }

  /** The names and parameters in order. */
  [Symbol.iterator](): Iterator<[string, Parameter]> {
    return this[TENSORS][Symbol.iterator]();
  }

  protected override extraRepr(): string {
    return [...this[TENSORS]]
      .map(
        ([name, parameter]) =>
          `  (${name}): ${describeParameter(parameter, TYPE_NAMES[parameter.dtype] ?? parameter.dtype)}`,
      )
      .join("\n");
  }
}
