import { noGrad } from "../grad-mode.js";
import { Tensor } from "../tensor.js";
import { Parameter } from "./parameter.js";
import { enrolModule, isModule } from "./registry.js";

/** What can say itself how it is copied. */
interface Copyable {
  copy(): object;
}

/**
 * A deep copy of a module; see `Module.copy`.
 *
 * @param generic The `copy` that modules have by default. A module inside that defines another is copied by its own.
 */
export function copyModule<T extends object>(module: T, generic: () => object): T {
  // What occurs twice is copied once, so that tied weights stay tied.
  const copies = new Map<object, object>();
  const own = (value: object): value is Copyable => value !== module && (value as Copyable).copy !== generic;
  return noGrad(() => copyValue(module, copies, own)) as T;
}

type HasOwnCopy = (value: object) => value is Copyable;

function copyValue(value: unknown, copies: Map<object, object>, own: HasOwnCopy): unknown {
  if (typeof value !== "object" || value === null) return value;
  const known = copies.get(value);
  if (known) return known;
  if (value instanceof Tensor) return remember(copies, value, copyTensor(value));
  if (isModule(value)) {
    if (own(value)) return remember(copies, value, value.copy());
    const copy = remember(copies, value, Object.create(Object.getPrototypeOf(value)) as object);
    enrolModule(copy, value);
    copyProperties(value, copy, copies, own);
    return copy;
  }
  if (Array.isArray(value)) {
    const copy = remember(copies, value, [] as unknown[]);
    for (const item of value) copy.push(copyValue(item, copies, own));
    return Object.isFrozen(value) ? Object.freeze(copy) : copy;
  }
  if (Object.getPrototypeOf(value) === Map.prototype) {
    const copy = remember(copies, value, new Map<unknown, unknown>());
    for (const [key, item] of value as Map<unknown, unknown>)
      copy.set(copyValue(key, copies, own), copyValue(item, copies, own));
    return copy;
  }
  if (Object.getPrototypeOf(value) === Object.prototype) {
    const copy = remember(copies, value, {});
    copyProperties(value, copy, copies, own);
    return copy;
  }
  return value;
}

function copyTensor(tensor: Tensor): Tensor {
  const data = tensor.detach().clone();
  if (tensor instanceof Parameter) return new Parameter(data, { requiresGrad: tensor.requiresGrad });
  if (tensor.isLeaf && tensor.requiresGrad) data.requiresGrad = true;
  return data;
}

function copyProperties(from: object, to: object, copies: Map<object, object>, own: HasOwnCopy): void {
  for (const key of Reflect.ownKeys(from)) {
    const property = Object.getOwnPropertyDescriptor(from, key) as PropertyDescriptor;
    if ("value" in property) property.value = copyValue(property.value, copies, own);
    Object.defineProperty(to, key, property);
  }
}

function remember<T extends object>(copies: Map<object, object>, value: object, copy: T): T {
  copies.set(value, copy);
  return copy;
}
