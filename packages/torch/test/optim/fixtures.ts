import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NdArray } from "@thinc/core";
import * as optim from "../../src/optim/index";
import { readTorchFile } from "../../src/serialize/index";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";

// What tools/parity/torch/make_optim_fixtures.py does with Python's optimizers, done with those here.

export const HALF = 25;
export const STEPS = 50;
const SHAPES = [[3, 4], [5], [2, 1, 3]];
const SEED = 7;

const OPTIMIZERS = { SGD: optim.SGD, Adam: optim.Adam, AdamW: optim.AdamW };

/** One optimizer of the fixtures. */
export interface OptimizerCase {
  kind: "SGD" | "Adam" | "AdamW";
  options: Record<string, unknown>;
  special: string | null;
  half: NdArray[];
  fused: NdArray[];
  default: NdArray[];
}

/** Where a fixture lies. */
export function optimFile(name: string): string {
  return join(__dirname, "..", "fixtures", "optim", name);
}

/** Maps as objects with names in camel case. */
function plain(value: unknown): unknown {
  if (NdArray.isInstance(value)) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...value].map(([key, item]) => [camelCase(String(key)), plain(item)]));
}

function camelCase(name: string): string {
  return name.includes(" ") ? name : name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

const steps = plain(readTorchFile(readFileSync(optimFile("steps.pt")))) as {
  cases: Record<string, OptimizerCase>;
  schedules: Record<string, number[][]>;
};
export const { cases, schedules } = steps;

/** The parameters of a case as they are at first. */
export function parametersOf({ special }: OptimizerCase): Tensor[] {
  const dtype = special === "float64" || special === "bfloat16" ? special : "float32";
  torch.manualSeed(SEED);
  return SHAPES.map((shape) => torch.randn(shape).to(dtype).requiresGrad_());
}

/** The optimizer of a case, with other options if given. */
export function optimizerOf(
  { kind, options, special }: OptimizerCase,
  parameters: Tensor[],
  other: Record<string, unknown> = {},
): optim.SGD | optim.Adam {
  const groups =
    special === "groups"
      ? [{ params: parameters.slice(0, 1) }, { params: parameters.slice(1), lr: 0.01, weightDecay: 0.3 }]
      : parameters;
  return new OPTIMIZERS[kind](groups as Tensor[], { ...options, ...other });
}

/** Some of the steps. */
export function train(
  optimizer: optim.SGD | optim.Adam,
  parameters: Tensor[],
  { special }: OptimizerCase,
  first: number,
  last: number,
): void {
  for (let step = first; step < last; step++) {
    torch.manualSeed(1000 + step);
    for (const parameter of parameters) parameter.grad = torch.randn([...parameter.shape]).to(parameter.dtype);
    if (special === "rate" && step === 20) for (const group of optimizer.paramGroups) group.lr *= 0.5;
    optimizer.step();
  }
}

/** Compares parameters with Python's. Other processors may round otherwise, in the last bit. */
export function expectParameters(actual: readonly Tensor[], wanted: readonly NdArray[], tolerance: number): void {
  for (const [index, parameter] of actual.entries()) {
    const want = torch.tensor(wanted[index]).to("float64");
    const difference = parameter.detach().to("float64").sub(want).abs().div(want.abs().clampMin(1));
    expect(difference.max().item()).toBeLessThanOrEqual(tolerance);
  }
}
