import { ArgumentError, checkNumber, printValue, UnsupportedError } from "@thinc/core";
import { Tensor } from "../tensor.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";
import { TENSORS } from "./registry.js";

/** Parameters in a row inside a module, named "0", "1", … in the state dict. Tensors become parameters. */
export class ParameterList extends Module<readonly never[], never> {
  private readonly [TENSORS] = new Map<string, Parameter>();

  /** @throws {ArgumentError} when something is no tensor. */
  constructor(parameters: Iterable<Tensor> = []) {
    super();
    this.extend(parameters);
  }

  /** The number of parameters. */
  get length(): number {
    return this[TENSORS].size;
  }

  /** @throws {UnsupportedError} always. */
  forward(): never {
    throw new UnsupportedError({
      message: "ParameterList: a list has no forward. Use its parameters: list.at(index).",
    });
  }

  /** The parameter at a place; negative numbers count from the end. @throws {ArgumentError} when there is none. */
  at(index: number): Parameter {
    return this[TENSORS].get(this.place(index)) as Parameter;
  }

  /** Replaces the parameter at a place. @throws {ArgumentError} when there is none. */
  set(index: number, parameter: Tensor): this {
    const name = this.place(index);
    this[TENSORS].set(name, asParameter("ParameterList", name, parameter));
    return this;
  }

  /** Adds a parameter at the end. */
  append(parameter: Tensor): this {
    const name = String(this.length);
    this[TENSORS].set(name, asParameter("ParameterList", name, parameter));
    return this;
  }

  /** Adds parameters at the end. */
  extend(parameters: Iterable<Tensor>): this {
    if (typeof (parameters as Partial<Iterable<Tensor>> | null)?.[Symbol.iterator] !== "function")
      throw new ArgumentError({ message: `ParameterList: expected tensors, got ${printValue(parameters)}.` });
    for (const parameter of parameters) this.append(parameter);
    return this;
  }

  /** The parameters in order. */
  [Symbol.iterator](): Iterator<Parameter> {
    return this[TENSORS].values();
  }

  protected override extraRepr(): string {
    return [...this[TENSORS]]
      .map(([name, parameter]) => `  (${name}): ${describeParameter(parameter, `torch.${parameter.dtype}`)}`)
      .join("\n");
  }

  private place(index: number): string {
    const { length } = this;
    checkNumber(index, "ParameterList: index", { integer: true });
    const place = index < 0 ? index + length : index;
    if (place >= 0 && place < length) return String(place);
    throw new ArgumentError({ message: `ParameterList: there is no parameter ${index}; the list has ${length}.` });
  }
}

/** A value as a parameter. @throws {ArgumentError} when it is no tensor. */
export function asParameter(title: string, name: string, value: unknown): Parameter {
  if (value instanceof Parameter) return value;
  if (value instanceof Tensor) return new Parameter(value);
  throw new ArgumentError({
    message: `${title}: expected a Parameter or Tensor as "${name}", got ${printValue(value)}.`,
  });
}

/** A parameter in a line, as Python prints it inside containers. */
export function describeParameter(parameter: Parameter, type: string): string {
  const device = parameter.device.startsWith("cuda") ? ` (${parameter.device})` : "";
  return `Parameter containing: [${type} of size ${parameter.shape.join("x")}${device}]`;
}
