import { Tensor } from "../tensor.js";
import { Parameter } from "./parameter.js";

/**
 * The buffers of each module by name, and whether each is saved.
 *
 * Kept beside the modules, so that a module's own properties are what its class gave it, and no more.
 */
const bufferTables = new WeakMap<object, Map<string, boolean>>();

/** Where a module's tensors are when they are not properties of it. */
export interface TensorSource {
  parameters(): Iterable<[string, Parameter]>;
  buffers(): Iterable<[string, Tensor]>;
  setBuffer(name: string, tensor: Tensor): void;
}

const sources = new WeakMap<object, TensorSource>();

/** Says where a module's tensors are, instead of in its properties. */
export function enrolSource(module: object, source: TensorSource): void {
  sources.set(module, source);
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

/** Where containers keep parameters by name that are not properties of theirs. */
export const PARAMETERS: unique symbol = Symbol("parameters");

/** The parameters that a module itself has, by name. */
export function* ownParameters(module: object): Iterable<[string, Parameter]> {
  const source = sources.get(module);
  if (source !== undefined) {
    yield* source.parameters();
    return;
  }
  const { [PARAMETERS]: table } = module as { [PARAMETERS]?: ReadonlyMap<string, Parameter> };
  if (table !== undefined) yield* table;
  for (const name of Object.keys(module)) {
    const value = (module as Record<string, unknown>)[name];
    if (value instanceof Parameter) yield [name, value];
  }
}

/** The buffers that a module itself has, by name; if wanted, only those that are saved. */
export function* ownBuffers(module: object, persistentOnly = false): Iterable<[string, Tensor]> {
  const source = sources.get(module);
  if (source !== undefined) {
    yield* source.buffers();
    return;
  }
  for (const [name, persistent] of bufferTables.get(module) ?? []) {
    const value = (module as Record<string, unknown>)[name];
    if (value instanceof Tensor && (persistent || !persistentOnly)) yield [name, value];
  }
}

/** Puts another tensor in the place of a buffer. */
export function replaceBuffer(module: object, name: string, tensor: Tensor): void {
  const source = sources.get(module);
  if (source !== undefined) source.setBuffer(name, tensor);
  else (module as Record<string, unknown>)[name] = tensor;
}

/** What a module itself saves, by name: its parameters, then its persistent buffers. */
export function* ownState(module: object): Iterable<[string, Tensor]> {
  yield* ownParameters(module);
  yield* ownBuffers(module, true);
}

/** Puts a tensor in the place of a parameter or buffer that a module itself has. */
export function setOwnState(module: object, name: string, value: Tensor): void {
  const { [PARAMETERS]: table } = module as { [PARAMETERS]?: Map<string, Tensor> };
  if (table?.has(name)) table.set(name, value);
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
