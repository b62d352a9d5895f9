import { type nn, type Tensor, torch } from "../../src/index";
import { argumentOf, camel, copied, difference, tensorsOf } from "./samples";

/** A module that Python made and called, and what came of it; see tools/parity/torch/make_module_samples.py. */
export interface ModuleSample {
  name: string;
  description: string;
  training: boolean;
  constructor: ReadonlyMap<string, unknown>;
  state: ReadonlyMap<string, Tensor>;
  args: unknown[];
  kwargs: ReadonlyMap<string, unknown>;
  requires_grad: boolean[];
  outputs: unknown;
  weights: Tensor[];
  gradients: (Tensor | null)[];
  after: ReadonlyMap<string, Tensor>;
}

type ModuleClass = new (...args: unknown[]) => nn.AnyModule;

/** The class of a sample, or `undefined` where there is none. */
export function classOf(sample: ModuleSample): ModuleClass | undefined {
  return (torch.nn as unknown as Record<string, ModuleClass>)[sample.name];
}

/** The names of what a class's constructor cannot do without. */
function positionalNames(made: ModuleClass): string[] {
  for (let found = made; found?.name; found = Object.getPrototypeOf(found)) {
    const names = /\bconstructor\(([^)]*)\)/.exec(found.toString())?.[1];
    if (names !== undefined)
      return names
        .split(",")
        .map((name) => name.split("=")[0].trim())
        .filter((name) => name !== "" && !name.startsWith("..."));
  }
  return [];
}

const named = (map: ReadonlyMap<string, unknown>) =>
  Object.fromEntries([...map].map(([name, value]) => [camel(name), argumentOf(value)]));

/** Makes the module, calls it, and tells what differs from what Python computed, or `null`. */
export function differenceOfModule(sample: ModuleSample): string | null {
  try {
    return compare(sample);
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

function compare(sample: ModuleSample): string | null {
  const made = classOf(sample) as ModuleClass;
  const options = named(sample.constructor);
  const positional = positionalNames(made).map((name) => {
    const value = options[name];
    delete options[name];
    return value;
  });
  const module = new made(...positional, ...(Object.keys(options).length > 0 ? [options] : [])).train(sample.training);
  for (const dtype of new Set([...sample.state.values()].map((tensor) => tensor.dtype))) {
    if (/^b?float/.test(dtype)) module.to(dtype);
  }
  module.loadStateDict(sample.state);
  const wanted = sample.requires_grad[Symbol.iterator]();
  const args = copied(sample.args.map(argumentOf), wanted) as unknown[];
  const call = copied(named(sample.kwargs), wanted) as Record<string, unknown>;
  torch.manualSeed(42);
  if (args.length === 0 && "input" in call) {
    args.push(call.input);
    delete call.input;
  }
  const forward = module.forward.bind(module) as (...inputs: unknown[]) => unknown;
  const outputs = forward(...args, ...(Object.keys(call).length > 0 ? [call] : []));
  const found =
    difference(sample.outputs, outputs, "output") ??
    difference([...sample.after.values()], [...module.stateDict().values()], "state");
  if (found) return found;
  const ends = tensorsOf(outputs).filter((end) => end.requiresGrad);
  if (ends.length !== sample.weights.length)
    return `${ends.length} outputs need gradients, not ${sample.weights.length}`;
  if (ends.length === 0) return null;
  const starts = [...tensorsOf(args), ...tensorsOf(call)].filter((start) => start.requiresGrad);
  const gradients = torch.autograd.grad(ends, [...starts, ...module.parameters()], {
    gradOutputs: sample.weights,
    allowUnused: true,
  });
  return difference(sample.gradients, gradients, "gradient");
}
