import { ArgumentError, printValue, UnsupportedError } from "@thinc/core";
import { type AnyModule, checkChild, Module } from "./module.js";

/** A list of modules inside a module. It has no `forward`: the module around it calls its items. */
export class ModuleList<Item extends AnyModule = AnyModule> extends Module<readonly never[], never> {
  private readonly items: Item[] = [];

  /** @throws {ArgumentError} when something is no module. */
  constructor(modules: Iterable<Item> = []) {
    super();
    this.extend(modules);
  }

  /** The number of modules. */
  get length(): number {
    return this.items.length;
  }

  /** @throws {UnsupportedError} always. */
  forward(): never {
    throw new UnsupportedError({
      message: "ModuleList: a list has no forward. Call its modules in turn, or use Sequential.",
    });
  }

  /** The module at a place; negative numbers count from the end. @throws {ArgumentError} when there is none. */
  at(index: number): Item {
    return moduleAt("ModuleList", this.items, index);
  }

  /** Replaces the module at a place. @throws {ArgumentError} when there is none. */
  set(index: number, module: Item): void {
    checkChild("ModuleList", index, module);
    this.items[this.items.indexOf(this.at(index))] = module;
  }

  /** Adds a module at the end. */
  append(module: Item): this {
    checkChild("ModuleList", this.length, module);
    this.items.push(module);
    return this;
  }

  /** Adds modules at the end. */
  extend(modules: Iterable<Item>): this {
    if (typeof (modules as Iterable<Item> | undefined)?.[Symbol.iterator] !== "function") {
      throw new ArgumentError({ message: `ModuleList: expected an array of modules, got ${printValue(modules)}.` });
    }
    const added = [...modules];
    for (const [index, module] of added.entries()) checkChild("ModuleList", this.length + index, module);
    this.items.push(...added);
    return this;
  }

  /** Adds a module before the one at a place, or at the end; negative numbers count from the end. @throws {ArgumentError} */
  insert(index: number, module: Item): void {
    checkChild("ModuleList", index, module);
    this.items.splice(insertionPlace("ModuleList", this.length, index), 0, module);
  }

  /** Takes out the module at a place, the last if left out, and gives it. @throws {ArgumentError} when there is none. */
  pop(index = -1): Item {
    const found = this.at(index);
    this.items.splice(index, 1);
    return found;
  }

  /** The modules in order. */
  [Symbol.iterator](): Iterator<Item> {
    return this.items[Symbol.iterator]();
  }

  protected override *ownModules(): Iterable<[string, AnyModule]> {
    yield* super.ownModules();
    for (const [index, item] of this.items.entries()) yield [String(index), item];
  }

  /** Like modules in a row make one line, as in Python. */
  protected override reprOfChildren(): string[] {
    const blocks: { text: string; start: number; end: number }[] = [];
    for (const [index, item] of this.items.entries()) {
      const text = String(item);
      const last = blocks.at(-1);
      if (last?.text === text) last.end = index;
      else blocks.push({ text, start: index, end: index });
    }
    return blocks.map(({ text, start, end }) =>
      start === end ? `(${start}): ${text}` : `(${start}-${end}): ${end - start + 1} x ${text}`,
    );
  }
}

/** The module at a place; negative numbers count from the end. @throws {ArgumentError} when there is none. */
export function moduleAt<Item extends AnyModule>(title: string, modules: readonly Item[], index: number): Item {
  const found = modules.at(index);
  if (Number.isInteger(index) && found !== undefined) return found;
  throw new ArgumentError({
    message: `${title}: there is no module ${printValue(index)}; it has ${modules.length}.`,
  });
}

/** The place for a new module among others; negative numbers count from the end. @throws {ArgumentError} when it is none. */
export function insertionPlace(title: string, length: number, index: number): number {
  const place = index < 0 ? index + length : index;
  if (Number.isInteger(place) && place >= 0 && place <= length) return place;
  throw new ArgumentError({
    message: `${title}: a module cannot be inserted at ${printValue(index)}; the place is from ${-length} to ${length}.`,
  });
}
