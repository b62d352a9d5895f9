import { ArgumentError, printValue, UnsupportedError } from "@thinc/core";
import { type AnyModule, checkChild, Module } from "./module.js";

/** Modules by name inside a module. It has no `forward`: the module around it calls its items. */
export class ModuleDict<Item extends AnyModule = AnyModule> extends Module<readonly never[], never> {
  private readonly items = new Map<string, Item>();

  /** @throws {ArgumentError} when something is no module, or a name has a dot or is empty. */
  constructor(modules: ReadonlyMap<string, Item> | Readonly<Record<string, Item>> = {}) {
    super();
    this.update(modules);
  }

  /** The number of modules. */
  get size(): number {
    return this.items.size;
  }

  /** @throws {UnsupportedError} always. */
  forward(): never {
    throw new UnsupportedError({
      message: "ModuleDict: a dict has no forward. Call one of its modules: dict.get(name).forward(…).",
    });
  }

  /** The module of a name. @throws {ArgumentError} when there is none. */
  get(name: string): Item {
    const found = this.items.get(name);
    if (found !== undefined) return found;
    throw new ArgumentError({
      message: `ModuleDict: there is no module "${name}". The names are ${[...this.items.keys()].join(", ") || "none yet"}.`,
    });
  }

  /** Tells whether there is a module of a name. */
  has(name: string): boolean {
    return this.items.has(name);
  }

  /** Adds or replaces a module. */
  set(name: string, module: Item): this {
    checkItem(name, module);
    this.items.set(name, module);
    return this;
  }

  /** Removes a module; tells whether there was one. */
  delete(name: string): boolean {
    return this.items.delete(name);
  }

  /** Takes out the module of a name, and gives it. @throws {ArgumentError} when there is none. */
  pop(name: string): Item {
    const found = this.get(name);
    this.items.delete(name);
    return found;
  }

  /** Takes out all modules. */
  clear(): void {
    this.items.clear();
  }

  /** Adds or replaces modules. @throws {ArgumentError} when something is no module, or a name has a dot or is empty. */
  update(modules: ReadonlyMap<string, Item> | Readonly<Record<string, Item>>): this {
    if (typeof modules !== "object" || modules === null)
      throw new ArgumentError({ message: `ModuleDict: expected modules by name, got ${printValue(modules)}.` });
    const added = [...(modules instanceof Map ? modules : Object.entries(modules))] as [string, Item][];
    for (const [name, module] of added) checkItem(name, module);
    for (const [name, module] of added) this.items.set(name, module);
    return this;
  }

  /** The names in order. */
  keys(): string[] {
    return [...this.items.keys()];
  }

  /** The modules in order. */
  values(): Item[] {
    return [...this.items.values()];
  }

  /** The names and modules in order. */
  entries(): [string, Item][] {
    return [...this.items];
  }

  /** The names and modules in order. */
  [Symbol.iterator](): Iterator<[string, Item]> {
    return this.items[Symbol.iterator]();
  }

  protected override *ownModules(): Iterable<[string, AnyModule]> {
    yield* super.ownModules();
    yield* this.items;
  }
}

function checkItem(name: string, module: unknown): void {
  checkChild("ModuleDict", name, module);
  if (typeof name === "string" && name !== "" && !name.includes(".")) return;
  throw new ArgumentError({
    message: `ModuleDict: "${String(name)}" is no name. A name is a text without dots, and not empty.`,
  });
}
