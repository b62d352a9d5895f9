import { Complex, Tensor, torch } from "../../src/index";

/** A name of Python in camel case. */
export const camel = (name: string) =>
  name.replace(/(?<=[a-z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** A value of the file as it is written here. */
export function argumentOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(argumentOf);
  if (!(value instanceof Map)) return value;
  const entries = Object.fromEntries([...value].map(([key, item]) => [camel(String(key)), argumentOf(item)]));
  if ("slice" in entries) return torch.slice(...(entries.slice as [number | null, number | null, number | null]));
  if ("real" in entries && value.size === 2) return new Complex(entries.real as number, entries.imag as number);
  if ("dtype" in entries && value.size === 1) return entries.dtype;
  if ("name" in entries && value.size === 1) return camel(String(entries.name));
  return entries;
}

/** The tensors in nested arrays and objects. */
export function tensorsOf(value: unknown): Tensor[] {
  if (value instanceof Tensor) return [value];
  if (Array.isArray(value)) return value.flatMap(tensorsOf);
  if (value !== null && typeof value === "object") return Object.values(value).flatMap(tensorsOf);
  return [];
}

/** A copy of a value, whose tensors need gradients as `requiresGrad` tells in turn. */
export function copied(value: unknown, requiresGrad: Iterator<boolean>): unknown {
  if (value instanceof Tensor) return value.clone().requiresGrad_(requiresGrad.next().value);
  if (Array.isArray(value)) return value.map((item) => copied(item, requiresGrad));
  if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item, requiresGrad)]));
  return value;
}

const TOLERANCE: Record<string, number> = { float64: 1e-9, complex128: 1e-9, bfloat16: 2e-2, float16: 2e-3 };

/** Where a result is other than what Python gave, or `null`. */
export function difference(expected: unknown, actual: unknown, where: string): string | null {
  if (expected instanceof Tensor) {
    if (!(actual instanceof Tensor)) return `${where}: ${typeof actual} instead of a tensor`;
    if (actual.dtype !== expected.dtype) return `${where}: ${actual.dtype} instead of ${expected.dtype}`;
    if (`${actual.shape}` !== `${expected.shape}`) return `${where}: [${actual.shape}] instead of [${expected.shape}]`;
    const tolerance = TOLERANCE[expected.dtype] ?? 1e-4;
    const [a, b] = [actual.detach(), expected].map((t) => (t.isComplex() ? torch.viewAsReal(t.resolveConj()) : t));
    if (torch.allclose(a.double(), b.double(), { rtol: tolerance, atol: tolerance, equalNan: true })) return null;
    return `${where}: values differ by ${a.double().sub(b.double()).abs().max().item()}`;
  }
  if (Array.isArray(expected)) {
    const list = Array.isArray(actual) ? actual : Object.values(actual as object);
    if (list.length !== expected.length) return `${where}: ${list.length} outputs instead of ${expected.length}`;
    for (const [index, item] of expected.entries()) {
      const found = difference(item, list[index], `${where}[${index}]`);
      if (found) return found;
    }
    return null;
  }
  return Object.is(expected, actual) || expected === null
    ? null
    : `${where}: ${String(actual)} instead of ${String(expected)}`;
}
