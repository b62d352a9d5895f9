import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Tensor } from "../../src/tensor";
import { isTensorFixture, type TensorFixture, tensorOf } from "../support/torch";

const DIRECTORY = join(__dirname, "../fixtures/jit");

/** The path of a program of Python. */
export const programPath = (name: string): string => join(DIRECTORY, `${name}.pt`);

/** The bytes of a program of Python. */
export const programBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(programPath(name)));

/** What Python computed with a program. */
export interface TrainingCase {
  inputs: TensorFixture[];
  schema: string;
  eval: unknown;
  train: unknown;
  inputGradients: TensorFixture[];
  gradients: Record<string, TensorFixture>;
  sgd: Record<string, TensorFixture>;
  adam: Record<string, TensorFixture>;
  sgdEval: unknown;
  adamEval: unknown;
}

/** The cases of `jit.json` by the names of their programs. */
export function trainingCases(): Record<string, TrainingCase> {
  return JSON.parse(readFileSync(join(DIRECTORY, "jit.json"), "utf8")) as Record<string, TrainingCase>;
}

/** The tensors inside nested arrays, in order. */
export function flatTensors(value: unknown): Tensor[] {
  return Array.isArray(value) ? value.flatMap(flatTensors) : [value as Tensor];
}

/** The tensors of a fixture inside nested arrays, in order. */
export function flatFixtures(value: unknown): Tensor[] {
  if (isTensorFixture(value)) return [tensorOf(value)];
  return (value as unknown[]).flatMap(flatFixtures);
}
