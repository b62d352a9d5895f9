import { noGrad } from "../grad-mode.js";
import { Tensor } from "../tensor.js";
import { Parameter } from "./parameter.js";
import { enrolModule, isModule } from "./registry.js";

/** A deep copy of a module; see `Module.copy`. */
export function copyModule<T extends object>(module: T): T {
  // What occurs twice is copied once, so that tied weights stay tied.
  const copies = new Map<object, object>();
  return noGrad(() => copyValue(module, copies)) as T;
}

function copyValue(value: unknown, copies: Map<object, object>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const known = copies.get(value);
  if (known) return known;
  if (value instanceof Tensor) return remember(copies, value, copyTensor(value));
  if (isModule(value)) {
    const copy = remember(copies, value, Object.create(Object.getPrototypeOf(value)) as object);
    enrolModule(copy, value);
    copyProperties(value, copy, copies);
    return copy;
  }
  if (Array.isArray(value)) {
    const copy = remember(copies, value, [] as unknown[]);
    for (const item of value) copy.push(copyValue(item, copies));
    return Object.isFrozen(value) ? Object.freeze(copy) : copy;
  }
  if (Object.getPrototypeOf(value) === Map.prototype) {
    const copy = remember(copies, value, new Map<unknown, unknown>());
    for (const [key, item] of value as Map<unknown, unknown>) copy.set(copyValue(key, copies), copyValue(item, copies));
    return copy;
  }
  if (Object.getPrototypeOf(value) === Object.prototype) {
    const copy = remember(copies, value, {});
    copyProperties(value, copy, copies);
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

function copyProperties(from: object, to: object, copies: Map<object, object>): void {
  for (const key of Reflect.ownKeys(from)) {
    const property = Object.getOwnPropertyDescriptor(from, key) as PropertyDescriptor;
    if ("value" in property) property.value = copyValue(property.value, copies);
    Object.defineProperty(to, key, property);
  }
}

function remember<T extends object>(copies: Map<object, object>, value: object, copy: T): T {
  copies.set(value, copy);
  return copy;
}
