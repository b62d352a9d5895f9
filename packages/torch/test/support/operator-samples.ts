import { Tensor, torch } from "../../src/index";
import { argumentOf, camel, copied, difference, tensorsOf } from "./samples";

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
