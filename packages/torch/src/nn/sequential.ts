import type { Tensor } from "../tensor.js";
import { type AnyModule, checkChild, Module } from "./module.js";
import { insertionPlace, moduleAt } from "./module-list.js";
import { declareOneInput } from "./registry.js";

/** Modules that run one after the other: the output of each is the input of the next. */
export class Sequential extends Module {
  static {
    declareOneInput(this);
  }

  private readonly layers = new Map<string, AnyModule>();

  /**
   * @param modules The modules, named "0", "1", …; or one Map or plain object of modules by name.
   * @throws {ArgumentError} when something is no module.
   */
  constructor(...modules: AnyModule[] | [ReadonlyMap<string, AnyModule> | Readonly<Record<string, AnyModule>>]) {
    super();
    for (const [name, module] of namedLayers(modules)) {
      checkChild("Sequential", name, module);
      this.layers.set(name, module);
    }
  }

  /** The number of modules. */
  get length(): number {
    return this.layers.size;
  }

  forward(input: Tensor): Tensor {
    let value: unknown = input;
    for (const layer of this.layers.values()) value = (layer as Module<readonly [unknown], unknown>).forward(value);
    return value as Tensor;
  }

  /** The module at a place; negative numbers count from the end. @throws {ArgumentError} when there is none. */
  at(index: number): AnyModule {
    return moduleAt("Sequential", [...this], index);
  }

  /** Adds a module at the end, named by its place. */
  append(module: AnyModule): this {
    checkChild("Sequential", this.length, module);
    this.layers.set(String(this.length), module);
    return this;
  }

  /** Adds modules at the end, named by their places. */
  extend(modules: Iterable<AnyModule>): this {
    const added = [...modules];
    for (const [index, module] of added.entries()) checkChild("Sequential", this.length + index, module);
    for (const module of added) this.append(module);
    return this;
  }

  /** Adds a module before the one at a place, or at the end; negative numbers count from the end. Those behind get new names. @throws {ArgumentError} */
  insert(index: number, module: AnyModule): this {
    checkChild("Sequential", index, module);
    const modules = [...this];
    modules.splice(insertionPlace("Sequential", this.length, index), 0, module);
    return this.rename(modules);
  }

  /** Takes out the module at a place, the last if left out, and gives it. Those behind get new names. @throws {ArgumentError} when there is none. */
  pop(index = -1): AnyModule {
    const found = this.at(index);
    const modules = [...this];
    modules.splice(index, 1);
    this.rename(modules);
    return found;
  }

  private rename(modules: readonly AnyModule[]): this {
    this.layers.clear();
    for (const [place, module] of modules.entries()) this.layers.set(String(place), module);
    return this;
  }

  /** The modules in order. */
  [Symbol.iterator](): Iterator<AnyModule> {
    return this.layers.values();
  }

  protected override *ownModules(): Iterable<[string, AnyModule]> {
    yield* super.ownModules();
    yield* this.layers;
  }
}

function namedLayers(modules: readonly unknown[]): Iterable<[string, unknown]> {
  const [only] = modules;
  if (modules.length === 1 && only instanceof Map) return only;
  if (
    modules.length === 1 &&
    typeof only === "object" &&
    only !== null &&
    Object.getPrototypeOf(only) === Object.prototype
  ) {
    return Object.entries(only);
  }
  return modules.map((module, index): [string, unknown] => [String(index), module]);
}
