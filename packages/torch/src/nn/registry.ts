import { Tensor } from "../tensor.js";
import { Parameter } from "./parameter.js";

/**
 * The buffers of each module by name, and whether each is saved.
 *
 * Kept beside the modules, so that a module's own properties are what its class gave it, and no more.
 */
const bufferTables = new WeakMap<object, Map<string, boolean>>();

/** Parameters and buffers by name: a Map, or what can be used like one. */
export interface TensorTable extends Iterable<[string, Tensor]> {
  get(name: string): Tensor | undefined;
  set(name: string, tensor: Tensor): unknown;
}

/**
 * Names the property in which a module keeps parameters and buffers whose names are not its author's choice.
 *
 * Those of a program that was written in Python, or of a dict, may be called `title` or `to`, which would hide what a
 * module has.
 */
export const TENSORS: unique symbol = Symbol("tensors");

function tableOf(module: object): TensorTable | undefined {
  return (module as { [TENSORS]?: TensorTable })[TENSORS];
}

/** Notes that an object is a module, so far without buffers; or with those of the module it is a copy of. */
export function enrolModule(module: object, like?: object): void {
  bufferTables.set(module, new Map(like && bufferTables.get(like)));
}

/** Tells whether a value is a module. */
export function isModule(value: object): boolean {
  return bufferTables.has(value);
}

/** Notes that a property of a module is a buffer. */
export function enrolBuffer(module: object, name: string, persistent: boolean): void {
  bufferTables.get(module)?.set(name, persistent);
}

/** The parameters that a module itself has, by name. */
export function* ownParameters(module: object): Iterable<[string, Parameter]> {
  const table = tableOf(module);
  for (const [name, value] of table ?? []) if (value instanceof Parameter) yield [name, value];
  for (const name of Object.keys(module)) {
    const value = (module as Record<string, unknown>)[name];
    // A property may be there only to show what is in the table.
    if (value instanceof Parameter && table?.get(name) === undefined) yield [name, value];
  }
}

/** The buffers that a module itself has, by name; if wanted, only those that are saved. */
export function* ownBuffers(module: object, persistentOnly = false): Iterable<[string, Tensor]> {
  for (const [name, persistent] of bufferTables.get(module) ?? []) {
    const value = tableOf(module)?.get(name) ?? (module as Record<string, unknown>)[name];
    if (value instanceof Tensor && (persistent || !persistentOnly)) yield [name, value];
  }
}

/** Tells whether a module's tensors are those of a program, which takes no others than fit into it. */
export function isProgram(module: object): boolean {
  const table = tableOf(module);
  return table !== undefined && !(table instanceof Map);
}

/** What a module itself saves, by name: its parameters, then its persistent buffers. */
export function* ownState(module: object): Iterable<[string, Tensor]> {
  yield* ownParameters(module);
  yield* ownBuffers(module, true);
}

/** Puts a tensor in the place of a parameter or buffer that a module itself has. */
export function setOwnState(module: object, name: string, value: Tensor): void {
  const table = tableOf(module);
  if (table?.get(name) !== undefined) table.set(name, value);
  else (module as Record<string, unknown>)[name] = value;
}

/** The `forward` methods that take exactly one input. */
const oneInput = new WeakSet<object>();

/** For the static block of a class: its `forward`, and that of subclasses that do not have their own, takes exactly one input. */
export function declareOneInput(Class: { readonly prototype: { forward?: unknown } }): void {
  oneInput.add(Class.prototype.forward as object);
}

/** Tells whether a module's class declared that it takes exactly one input. What modules of the user take is not known. */
export function takesOneInput(module: { forward: unknown }): boolean {
  return oneInput.has(module.forward as object);
}
