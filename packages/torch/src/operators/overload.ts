import { NativeHandle } from "@thinc/native";
import { Complex } from "../complex.js";
import { readDevice } from "../device.js";
import { native } from "../engine.js";
import type { Handle, OverloadDescription } from "../native-api.js";
import { Tensor } from "../tensor.js";
import { type Argument, compileArgument, type Fit, fitOf, NO_FIT } from "./argument.js";
import { camelCase } from "./camel-case.js";

type ReturnKind = "tensor" | "tensors" | "plain";

/** The arguments of a call, before an overload is chosen. */
export interface CallArguments {
  readonly positional: readonly unknown[];
  readonly named: Readonly<Record<string, unknown>> | null;
}

/** One overload of an operator, ready to be called. */
export class Overload {
  /** The schema as libtorch prints it; for messages. */
  readonly schema: string;
  readonly args: readonly Argument[];
  /** How many arguments can be given by position. */
  readonly positionalCount: number;
  /** The names that a call must give, as nothing stands in for them. */
  readonly requiredNames: readonly string[];
  private readonly names: ReadonlySet<string>;
  private readonly returns: readonly ReturnKind[];
  private readonly writes: boolean;
  private readonly isFactory: boolean;
  private readonly name: string;
  private readonly overload: string;
  /** Where the device is among the arguments; -1 where there is none. */
  private readonly devicePlace: number;
  private id = -1;

  constructor(name: string, description: OverloadDescription) {
    this.name = name;
    this.overload = description.overload;
    this.schema = description.schema;
    this.args = description.arguments.map(compileArgument);
    this.positionalCount = this.args.filter((argument) => !argument.keywordOnly).length;
    this.requiredNames = this.args
      .filter((argument) => argument.keywordOnly && !argument.hasDefault && !argument.optional)
      .map((argument) => argument.name);
    const names = this.args.map((argument) => argument.name);
    // What makes a new tensor takes `requires_grad` in PyTorch; libtorch's schemas do not know it.
    this.isFactory = names.includes("pinMemory") && names.includes("layout") && !/^aten::_?to(_|$)/.test(name);
    this.names = new Set(this.isFactory ? [...names, "requiresGrad"] : names);
    this.returns = description.returns.map(({ type }) => returnKind(type));
    this.devicePlace = this.args.findIndex(({ type }) => type === "Device");
    this.writes = description.arguments.some((argument) => argument.written);
  }

  /** How well a call fits this overload; the sum over its arguments. */
  fit({ positional, named }: CallArguments): Fit {
    if (positional.length > this.positionalCount) return NO_FIT;
    if (named !== null) {
      for (const name in named) if (!this.names.has(name)) return NO_FIT;
    }
    let total: Fit = 0;
    for (let index = 0; index < this.args.length; index++) {
      const argument = this.args[index];
      let value: unknown;
      if (index < positional.length) {
        // Given twice: by position and by name.
        if (named !== null && argument.name in named) return NO_FIT;
        value = positional[index];
      } else {
        value = named?.[argument.name];
      }
      total += fitOf(argument, value);
      if (total === NO_FIT) return NO_FIT;
    }
    return total;
  }

  /** Calls libtorch. The arguments must fit; what libtorch itself checks, it checks. */
  call({ positional, named }: CallArguments): unknown {
    const addon = native();
    if (this.id === -1) this.id = addon.operator(this.name, this.overload);
    const count = named === null ? positional.length : this.args.length;
    const values = new Array<unknown>(count);
    for (let index = 0; index < count; index++) {
      const value = index < positional.length ? positional[index] : named?.[this.args[index].name];
      values[index] = Array.isArray(value) ? value.map(toNative) : toNative(value);
    }
    const device = this.devicePlace === -1 ? null : values[this.devicePlace];
    // A GPU is looked for, and told about, before libtorch says that it was built without.
    if (typeof device === "string" && /^(cuda|gpu)\b/.test(device))
      values[this.devicePlace] = readDevice(device, `torch.${camelCase(this.name.slice("aten::".length))}`);
    const result = addon.call(this.id, ...values);
    if (this.isFactory && named?.requiresGrad) addon.setRequiresGrad(result as Handle, true);
    if (this.returns.length === 0) return undefined;
    if (this.returns.length === 1) return this.wrap(this.returns[0], result, positional, named);
    return (result as unknown[]).map((item, index) => this.wrap(this.returns[index], item, positional, named));
  }

  private wrap(
    kind: ReturnKind,
    result: unknown,
    positional: readonly unknown[],
    named: CallArguments["named"],
  ): unknown {
    if (result === null || kind === "plain") return result;
    if (kind === "tensors")
      return (result as (Handle | null)[]).map((item) => (item === null ? null : new Tensor(item)));
    if (this.writes) {
      // An operator that works in place gives back the very tensor it was given.
      for (const value of positional) if (value instanceof Tensor && value.handle === result) return value;
      for (const name in named) {
        const value = named[name];
        if (value instanceof Tensor && value.handle === result) return value;
      }
    }
    return new Tensor(result as Handle);
  }
}

function toNative(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof NativeHandle) return value.handle;
  return value instanceof Complex ? Float64Array.of(value.real, value.imag) : value;
}

function returnKind(type: string): ReturnKind {
  const bare = type.replace(/\?$/, "");
  if (bare === "Tensor") return "tensor";
  return bare === "Tensor[]" ? "tensors" : "plain";
}
