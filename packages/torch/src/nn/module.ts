import { ArgumentError, printValue, ThincError } from "@thinc/core";
import type { TorchDevice } from "../device.js";
import { INSPECT } from "../inspect.js";
import { OrderedDict } from "../serialize/index.js";
import { Tensor } from "../tensor.js";
import type { HookHandle } from "../tensor-methods/composites.js";
import type { ToTarget } from "../tensor-methods/read-target.js";
import { withDefaults } from "./checks.js";
import { convertModule, emptyModule } from "./convert-module.js";
import { copyModule } from "./copy-module.js";
import { addForwardHook, type ForwardHook, type ForwardPreHook, type HookOptions } from "./forward-hooks.js";
import type { Given } from "./given.js";
import { type LoadResult, type LoadStateDictOptions, loadState, type StateToLoad } from "./load-state.js";
import { Parameter } from "./parameter.js";
import { indentRest } from "./python-format.js";
import { enrolBuffer, enrolModule, ownBuffers, ownParameters, ownState, setOwnState } from "./registry.js";

/** Any module, whatever it takes and gives. */
export type AnyModule = Module<readonly never[], unknown>;

/** What a buffer is besides its tensor. */
export interface BufferOptions {
  /** Whether it belongs to the state dict; true if left out. */
  persistent?: boolean;
}

/** Which parameters or buffers are told, and how; PyTorch's names and defaults. */
export interface NamedOptions {
  /** What every path begins with; nothing if left out. */
  prefix?: string;
  /** Whether those of the modules inside are told, too; true if left out. */
  recurse?: boolean;
  /** Whether one that occurs at several places is told once; true if left out. */
  removeDuplicate?: boolean;
}

/** How a state dict is made; PyTorch's names and defaults. */
export interface StateDictOptions {
  /** What every key begins with; nothing if left out. */
  prefix?: string;
  /** Whether parameters are given as they are, and not as tensors without history; false if left out. */
  keepVars?: boolean;
}

const NAMED_DEFAULTS: Required<NamedOptions> = { prefix: "", recurse: true, removeDuplicate: true };

type GivenNamed = Given<NamedOptions, "prefix recurse removeDuplicate">;
type GivenRecurse = Given<Pick<NamedOptions, "recurse">, "recurse">;

/**
 * The base of all layers and models of PyTorch: `torch.nn.Module`.
 *
 * A subclass assigns its parameters and modules to properties in its constructor and defines `forward`; the property's
 * name is the name in the state dict, as in Python. Tensors that are saved but not learned are given to `registerBuffer`.
 *
 * ```ts
 * class Scaled extends nn.Module {
 *   scale = new nn.Parameter(torch.ones([8]));
 *   linear = new nn.Linear(16, 8);
 *   forward(X: Tensor): Tensor {
 *     return this.linear.forward(X).mul(this.scale);
 *   }
 * }
 * ```
 *
 * @typeParam Inputs - The arguments of `forward`.
 * @typeParam Output - What `forward` gives.
 */
export abstract class Module<Inputs extends readonly unknown[] = readonly [Tensor], Output = Tensor> {
  /** Whether layers such as dropout act as in training. Set it with {@link Module.train} and {@link Module.eval}. */
  training = true;

  constructor() {
    enrolModule(this);
  }

  /** The modules directly inside a module, each under every name that it has there. */
  static childrenOf(module: AnyModule): Iterable<[string, AnyModule]> {
    return module.ownModules();
  }

  /** Computes the output for inputs. Keyword arguments come as one object at the end. */
  abstract forward(...inputs: Inputs): Output;

  /** The name of the class, as {@link Module.toString} and messages show it. */
  protected get typeName(): string {
    return this.constructor.name;
  }

  /** How messages call this module, such as `Linear(16, 8)`. */
  protected get title(): string {
    return this.typeName;
  }

  /**
   * Runs an operator; where it fails, finds out what was wrong with the arguments.
   *
   * Checking afterwards costs nothing as long as all is well. Only for what libtorch refuses by itself before it changes
   * anything; the rest is checked before.
   *
   * @param diagnose Throws the error that says what is wrong; where it finds nothing, libtorch's own is thrown, with the
   * title of this module before it.
   */
  protected attempt<T>(operation: () => T, diagnose: () => void = () => {}): T {
    try {
      return operation();
    } catch (error) {
      diagnose();
      if (ThincError.isInstance(error)) error.message = `${this.title}: ${error.message}`;
      throw error;
    }
  }

  /** What stands between the brackets of {@link Module.toString}, such as `in_features=16`. */
  protected extraRepr(): string {
    return "";
  }

  /** The version that the state dict tells; it goes up when its keys change their meaning. */
  protected get stateVersion(): number {
    return 1;
  }

  /** Whether a key of this module's own may be missing from a state dict of an older version, `null` if it tells none. */
  protected mayLackState(_name: string, _version: number | null): boolean {
    return false;
  }

  /** The modules directly inside, by name. Containers, which do not keep them as properties, define it themselves. */
  protected *ownModules(): Iterable<[string, AnyModule]> {
    // Most properties are no modules: a pair for each would be made for nothing.
    for (const name of Object.keys(this)) {
      const value = (this as Record<string, unknown>)[name];
      if (value instanceof Module) yield [name, value];
    }
  }

  /**
   * Adds a parameter under a name that need not be known when the class is written; `null` keeps the name free.
   *
   * Assigning a `Parameter` to a property does the same.
   *
   * @throws {ArgumentError} when the name is taken or no name.
   */
  registerParameter(name: string, parameter: Parameter | null): void {
    if (parameter !== null && !(parameter instanceof Parameter)) {
      throw new ArgumentError({
        message: `${this.title}: registerParameter("${name}") expected a Parameter or null, got ${printValue(parameter)}.`,
      });
    }
    this.define(name, parameter);
  }

  /**
   * Adds a tensor that is not learned but moves with the module and, unless told otherwise, is saved with it.
   *
   * It becomes a property; in TypeScript write `declare <name>: Tensor` in the class.
   *
   * @throws {ArgumentError} when the name is taken or no name.
   */
  registerBuffer(name: string, tensor: Tensor | null, ...given: Given<BufferOptions, "persistent">): void {
    const { persistent } = withDefaults(given, `${this.title}: registerBuffer`, { persistent: true });
    if (tensor !== null && (!(tensor instanceof Tensor) || tensor instanceof Parameter)) {
      throw new ArgumentError({
        message: `${this.title}: registerBuffer("${name}") expected a Tensor or null, got ${printValue(tensor)}.`,
      });
    }
    this.define(name, tensor);
    enrolBuffer(this, name, persistent);
  }

  /** Adds a module under a name. Assigning it to a property does the same. @throws {ArgumentError} when the name is taken or no name. */
  registerModule(name: string, module: AnyModule): void {
    checkChild(this.title, name, module);
    this.define(name, module);
  }

  /** {@link Module.registerModule} by another name. */
  addModule(name: string, module: AnyModule): void {
    this.registerModule(name, module);
  }

  /**
   * Has a function called with the inputs before each `forward`. What it gives, if anything, takes their place: an array of
   * inputs, or the only one.
   */
  // Generic, so that a module of any inputs and outputs is still `AnyModule`.
  registerForwardPreHook<Self extends AnyModule>(
    this: Self,
    hook: ForwardPreHook<Self>,
    options: HookOptions = {},
  ): HookHandle {
    return addForwardHook(`${this.title}: registerForwardPreHook`, this, "before", hook, options);
  }

  /** Has a function called with inputs and output after each `forward`. What it gives, if anything, takes the output's place. */
  registerForwardHook<Self extends AnyModule>(
    this: Self,
    hook: ForwardHook<Self>,
    options: HookOptions = {},
  ): HookHandle {
    return addForwardHook(`${this.title}: registerForwardHook`, this, "after", hook, options);
  }

  /** The parameters, each once, with their paths: those of the module itself, then those of the modules inside. */
  namedParameters(...given: GivenNamed): [string, Parameter][] {
    return this.collect(ownParameters, given, "namedParameters");
  }

  /** The parameters, each once. */
  parameters(...given: GivenRecurse): Parameter[] {
    return this.collect(ownParameters, recurseOnly("parameters", given), "parameters").map(([, item]) => item);
  }

  /** The buffers, each once, with their paths. */
  namedBuffers(...given: GivenNamed): [string, Tensor][] {
    return this.collect((module) => ownBuffers(module), given, "namedBuffers");
  }

  /** The buffers, each once. */
  buffers(...given: GivenRecurse): Tensor[] {
    return this.collect((module) => ownBuffers(module), recurseOnly("buffers", given), "buffers").map(
      ([, item]) => item,
    );
  }

  /** This module (under the path `""`, or the prefix) and all inside, each once unless told otherwise, every module before those inside it. */
  namedModules(options: Omit<NamedOptions, "recurse"> = {}): [string, AnyModule][] {
    const { prefix, removeDuplicate } = withDefaults(options, `${this.title}: namedModules`, {
      prefix: "",
      removeDuplicate: true,
    });
    return this.modulesInside(prefix, removeDuplicate);
  }

  /** This module and all inside, each once. */
  modules(): AnyModule[] {
    const seen = new Set<AnyModule>();
    const visit = (module: AnyModule): void => {
      if (seen.has(module)) return;
      seen.add(module);
      for (const [, child] of module.ownModules()) visit(child);
    };
    visit(this);
    return [...seen];
  }

  /** The modules directly inside, each once, by name. */
  namedChildren(): [string, AnyModule][] {
    const names = new Map<AnyModule, string>();
    for (const [name, child] of this.ownModules()) if (!names.has(child)) names.set(child, name);
    return [...names].map(([child, name]) => [name, child]);
  }

  /** The modules directly inside, each once. */
  children(): AnyModule[] {
    return this.namedChildren().map(([, child]) => child);
  }

  /** Puts this module and all inside into training mode, or out of it. */
  train(mode = true): this {
    if (typeof mode !== "boolean") {
      throw new ArgumentError({ message: `${this.title}: train expected true or false, got ${printValue(mode)}.` });
    }
    for (const module of this.modules()) module.training = mode;
    return this;
  }

  /** Puts this module and all inside into evaluation mode. */
  eval(): this {
    return this.train(false);
  }

  /**
   * The parameters and persistent buffers by path, in Python's order, with `_metadata` among the attributes.
   *
   * The tensors share memory with the module, without history: copy what must not change.
   */
  stateDict(options: StateDictOptions = {}): OrderedDict<string, Tensor> {
    const { prefix, keepVars } = withDefaults(options, `${this.title}: stateDict`, { prefix: "", keepVars: false });
    const state = new OrderedDict<string, Tensor>();
    const metadata = new OrderedDict<string, Map<string, number>>();
    for (const [path, module] of this.walk(prefix)) {
      metadata.set(path.slice(0, -1), new Map([["version", module.stateVersion]]));
      for (const [name, tensor] of ownState(module)) state.set(path + name, keepVars ? tensor : tensor.detach());
    }
    state.attributes = new Map([["_metadata", metadata]]);
    return state;
  }

  /**
   * Copies tensors or arrays into the parameters and buffers of the same paths. Either all fit, or nothing is changed.
   *
   * Values are converted to the module's dtype and device, as in Python; with `{ assign: true }` the tensors themselves
   * take the place of the module's.
   *
   * @returns The keys that were missing or left over, which is possible only with `{ strict: false }`.
   * @throws {SerializationError} with everything that does not fit, among its `problems`, too.
   */
  loadStateDict(state: StateToLoad, ...given: Given<LoadStateDictOptions, "strict assign">): LoadResult {
    const options = withDefaults(given, `${this.title}: loadStateDict`, { strict: true, assign: false });
    const targets = [...this.walk()].flatMap(([path, module]) =>
      [...ownState(module)].map(([name, tensor]) => ({
        key: path + name,
        tensor,
        mayBeMissing: (version: number | null) => module.mayLackState(name, version),
        module: path.slice(0, -1),
        replace: (value: Tensor) => replaceState(module, name, value),
      })),
    );
    return loadState(this.title, targets, state, options);
  }

  /**
   * Converts the parameters and buffers of a float dtype, or moves all to a device, in place: they stay the same objects.
   *
   * @param target A float dtype, a device, a tensor to follow, or an object with both.
   * @throws {DeviceError} when there is no such device; nothing is moved then.
   */
  to(target: ToTarget): this {
    convertModule(this, this.title, target);
    return this;
  }

  /** Converts to float32. */
  float(): this {
    return this.to("float32");
  }
  /** Converts to float64. */
  double(): this {
    return this.to("float64");
  }
  /** Converts to float16. */
  half(): this {
    return this.to("float16");
  }
  /** Converts to bfloat16. */
  bfloat16(): this {
    return this.to("bfloat16");
  }
  /** Moves to host memory. */
  cpu(): this {
    return this.to("cpu");
  }

  /** Moves to a GPU, the current one if no number is given. @throws {DeviceError} where there is none. */
  cuda(device?: number): this {
    return this.to({ device: device === undefined ? "cuda" : `cuda:${device}` });
  }

  /** Moves to a device without copying what is in the tensors: the way out of `meta`, where there is nothing to copy. */
  toEmpty(options: { device: TorchDevice }): this {
    emptyModule(this, this.title, options.device);
    return this;
  }

  /** Says for all parameters whether gradients are computed. */
  requiresGrad_(requiresGrad = true): this {
    for (const parameter of this.parameters()) parameter.requiresGrad = requiresGrad;
    return this;
  }

  /** Drops the gradients of all parameters; with `{ setToNone: false }` they become zeros instead. */
  zeroGrad(...given: Given<{ setToNone?: boolean }, "setToNone">): void {
    const { setToNone } = withDefaults(given, `${this.title}: zeroGrad`, { setToNone: true });
    for (const parameter of this.parameters()) {
      if (setToNone) parameter.grad = null;
      else parameter.grad?.detach().zero_();
    }
  }

  /** Calls a function with every module inside, and at last with this one; good for initializing. */
  apply(visit: (module: AnyModule) => void): this {
    for (const child of this.children()) child.apply(visit);
    visit(this);
    return this;
  }

  /**
   * A deep copy: its tensors are its own, tied ones stay tied, gradients are not copied.
   *
   * Properties are copied, arrays, maps and plain objects deeply. A subclass that keeps something in `#private` fields has
   * to define `copy` itself, since those cannot be seen from here.
   */
  copy(): this {
    return copyModule(this, Module.prototype.copy);
  }

  /** The parameter of this path, such as `layers.0.weight`. @throws {ArgumentError} when there is none. */
  getParameter(path: string): Parameter {
    return this.find(path, "parameter", (module, name) => new Map(ownParameters(module)).get(name));
  }

  /** The buffer of this path. @throws {ArgumentError} when there is none. */
  getBuffer(path: string): Tensor {
    return this.find(path, "buffer", (module, name) => new Map(ownBuffers(module)).get(name));
  }

  /** The module of this path; itself for `""`. @throws {ArgumentError} when there is none. */
  getSubmodule(path: string): AnyModule {
    if (path === "") return this;
    return this.find(path, "module", (module, name) => new Map(module.ownModules()).get(name));
  }

  /** The module and all inside, as Python prints them. */
  toString(): string {
    const extra = this.extraRepr();
    const children = this.reprOfChildren();
    if (children.length === 0 && !extra.includes("\n")) return `${this.typeName}(${extra})`;
    const lines = [...(extra === "" ? [] : extra.split("\n")), ...children];
    return `${this.typeName}(\n  ${lines.map(indentRest).join("\n  ")}\n)`;
  }

  [INSPECT](): string {
    return this.toString();
  }

  /** A line, or several, for each module inside. */
  protected reprOfChildren(): string[] {
    return [...this.ownModules()].map(([name, child]) => `(${name}): ${child}`);
  }

  /**
   * Every module under every path, which ends in a dot unless empty.
   *
   * One that occurs twice comes twice, as its state does in Python's state dicts.
   */
  private *walk(path = ""): Iterable<[string, AnyModule]> {
    yield [path, this];
    for (const [name, child] of this.ownModules()) yield* child.walk(`${path}${name}.`);
  }

  private define(name: string, value: unknown): void {
    if (typeof name !== "string" || name === "" || name.includes(".")) {
      throw new ArgumentError({
        message: `${this.title}: ${printValue(name)} is no name. A name is a text without dots, and not empty.`,
      });
    }
    // A field that a class declares without a value is there already, and undefined.
    if (name in this && (this as Record<string, unknown>)[name] !== undefined) {
      throw new ArgumentError({
        message: `${this.title}: there is already a property "${name}". Choose another name.`,
      });
    }
    Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
  }

  private modulesInside(prefix: string, removeDuplicate: boolean): [string, AnyModule][] {
    const seen = new Set<AnyModule>();
    const found: [string, AnyModule][] = [];
    const visit = (path: string, module: AnyModule): void => {
      if (removeDuplicate && seen.has(module)) return;
      seen.add(module);
      found.push([path, module]);
      for (const [name, child] of module.ownModules()) visit(path === "" ? name : `${path}.${name}`, child);
    };
    visit(prefix, this);
    return found;
  }

  private collect<T extends object>(
    own: (module: AnyModule) => Iterable<[string, T]>,
    given: NamedOptions | readonly unknown[],
    where: string,
  ): [string, T][] {
    // Most calls say nothing, and optimizers call often.
    const isPlain = Array.isArray(given) && given.length === 0;
    const { prefix, recurse, removeDuplicate } = isPlain
      ? NAMED_DEFAULTS
      : withDefaults(given, `${this.title}: ${where}`, NAMED_DEFAULTS);
    const seen = new Set<T>();
    const found: [string, T][] = [];
    const modules: [string, AnyModule][] = recurse
      ? this.modulesInside(prefix, removeDuplicate)
      : [[prefix, this as unknown as AnyModule]];
    for (const [path, module] of modules) {
      for (const [name, item] of own(module)) {
        if (removeDuplicate && seen.has(item)) continue;
        seen.add(item);
        found.push([path === "" ? name : `${path}.${name}`, item]);
      }
    }
    return found;
  }

  private find<T>(path: string, kind: string, own: (module: AnyModule, name: string) => T | undefined): T {
    const names = path.split(".");
    const last = names.pop() as string;
    let module: AnyModule | undefined = this;
    for (const name of names) module = module && new Map(module.ownModules()).get(name);
    const found = module && own(module, last);
    if (found !== undefined) return found;
    throw new ArgumentError({ message: `${this.title}: there is no ${kind} "${path}".` });
  }
}

function recurseOnly(where: string, given: GivenRecurse): NamedOptions | readonly [] {
  return given.length === 0 ? [] : withDefaults(given, where, { recurse: true });
}

/** Puts a tensor in the place of a parameter, which stays as trainable as it was, or of a buffer. */
function replaceState(module: AnyModule, name: string, value: Tensor): void {
  const before = new Map(ownState(module)).get(name) as Tensor;
  const { requiresGrad } = before;
  setOwnState(module, name, before instanceof Parameter ? new Parameter(value, { requiresGrad }) : value.detach());
}

/** Checks that a value can be a module inside another. @throws {ArgumentError} */
export function checkChild(title: string, name: string | number, child: unknown): asserts child is AnyModule {
  if (child instanceof Module) return;
  throw new ArgumentError({
    message: `${title}: expected a Module as "${name}", got ${printValue(child)}. Pass an instance, such as new torch.nn.ReLU().`,
  });
}
