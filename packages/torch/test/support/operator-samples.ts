import { Complex, Tensor, torch } from "../../src/index";

/** A call that Python made, and what came of it; see tools/parity/torch/make_operator_samples.py. */
export interface OperatorSample {
  name: string;
  variant: string;
  /** Whether the sample is a call of the function itself, rather than of something around it. */
  function: boolean;
  method: boolean;
  inplace: boolean;
  args: unknown[];
  kwargs: Map<string, unknown>;
  requires_grad: boolean[];
  outputs: unknown;
  weights?: Tensor[];
  gradients?: (Tensor | null)[];
}

const camel = (name: string) => name.replace(/(?<=[a-z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** A value of the file as it is written here. */
function argumentOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(argumentOf);
  if (!(value instanceof Map)) return value;
  const entries = Object.fromEntries([...value].map(([key, item]) => [camel(String(key)), argumentOf(item)]));
  if ("slice" in entries) return torch.slice(...(entries.slice as [number | null, number | null, number | null]));
  if ("real" in entries && value.size === 2) return new Complex(entries.real as number, entries.imag as number);
  if ("dtype" in entries && value.size === 1) return entries.dtype;
  if ("name" in entries && value.size === 1) return camel(String(entries.name));
  return entries;
}

function tensorsOf(value: unknown): Tensor[] {
  if (value instanceof Tensor) return [value];
  if (Array.isArray(value)) return value.flatMap(tensorsOf);
  if (value !== null && typeof value === "object") return Object.values(value).flatMap(tensorsOf);
  return [];
}

function copied(value: unknown, requiresGrad: Iterator<boolean>): unknown {
  if (value instanceof Tensor) return value.clone().requiresGrad_(requiresGrad.next().value);
  if (Array.isArray(value)) return value.map((item) => copied(item, requiresGrad));
  if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item, requiresGrad)]));
  return value;
}

const TOLERANCE: Record<string, number> = { float64: 1e-9, complex128: 1e-9, bfloat16: 2e-2, float16: 2e-3 };

function difference(expected: unknown, actual: unknown, where: string): string | null {
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

type Callable = (...args: unknown[]) => unknown;
/** A call with arguments by position, and an object of the others, if there are any. */
export type Way = (args: unknown[], options: unknown[]) => unknown;

function functionOf(name: string): Callable | undefined {
  let place: unknown = torch;
  for (const part of name.split(".")) place = (place as Record<string, unknown> | undefined)?.[camel(part)];
  return typeof place === "function" ? (place as Callable) : undefined;
}

/** A sample as the file holds it. */
export function sampleOf(map: ReadonlyMap<string, unknown>): OperatorSample {
  return Object.fromEntries(map) as unknown as OperatorSample;
}

/** How the sample's call is written here: as a function, as a method, or both; `null` where the function is missing. */
export function waysOf(example: OperatorSample): Record<string, Way | null> {
  const callable = functionOf(example.name);
  const ways: Record<string, Way | null> = {};
  if (example.function) ways.function = callable ? (args, options) => callable(...args, ...options) : null;
  const method = camel(example.name.split(".").at(-1) as string);
  if (example.method && example.args[0] instanceof Tensor) {
    ways.method = ([self, ...rest], options) => {
      const found = (self as unknown as Record<string, unknown>)[method];
      return typeof found === "function" ? (found as Callable).call(self, ...rest, ...options) : found;
    };
  }
  return ways;
}

/** Makes the sample's call, and tells what differs from what Python computed, or `null`. */
export function differenceFrom(example: OperatorSample, call: Way): string | null {
  try {
    return compare(example, call);
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

function compare(example: OperatorSample, call: Way): string | null {
  const kwargs = Object.fromEntries([...example.kwargs].map(([key, item]) => [camel(key), argumentOf(item)]));
  const wanted = example.requires_grad[Symbol.iterator]();
  const args = copied(argumentOf(example.args), wanted) as unknown[];
  const named = copied(kwargs, wanted) as Record<string, unknown>;
  torch.manualSeed(42);
  const outputs = call(args, Object.keys(named).length ? [named] : []);
  const found = difference(example.outputs, outputs, "output");
  if (found || !example.gradients) return found;
  const ends = tensorsOf(outputs).filter((end) => end.requiresGrad);
  const starts = [...tensorsOf(args), ...tensorsOf(named)].filter((start) => start.requiresGrad);
  if (ends.length !== example.weights?.length)
    return `${ends.length} outputs need gradients instead of ${example.weights?.length}`;
  const gradients = torch.autograd.grad(ends, starts, { gradOutputs: example.weights, allowUnused: true });
  return difference(example.gradients, gradients, "gradient");
}
