import { convertRecursive, iterateRecursive, ThincError, UnsupportedError } from "@thinc/core";
import { canHaveGradient } from "../dtypes.js";
import { native } from "../engine.js";
import { grad, noGrad } from "../grad-mode.js";
import { Module } from "../nn/module.js";
import { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { nameOf, run, type Traceable } from "./recording.js";
import type { AnyScript } from "./script-module.js";

const isTensor = (value: unknown): value is Tensor => value instanceof Tensor;
const tensorsOf = (value: unknown): Tensor[] => [...(iterateRecursive(isTensor, value) as Iterable<Tensor>)];
const mapTensors = (value: unknown, change: (tensor: Tensor) => Tensor): unknown =>
  convertRecursive(isTensor, (tensor) => change(tensor as Tensor), value);

/** How far a trace may be from what was traced, relative to the larger of 1 and the value, by dtype. */
const TOLERANCES: Record<string, number> = { float16: 1e-2, bfloat16: 5e-2, float64: 1e-7 };

const DETACHED = "than the module. A trace does not keep noGrad: use detach() instead.";
const CHANGES = "Does it draw random numbers in JavaScript, or change from call to call?";
const NUMBERS =
  "A trace keeps what was read as a number, such as a shape: write -1 into shapes instead, or give zeros by zerosLike.";
const BRANCHES = "A trace keeps the way that was taken at every branch: use torch.where instead.";

function twice(axis: number): (tensor: Tensor) => Tensor {
  return (tensor) => (tensor.ndim <= axis ? tensor : torchObject.cat([tensor, tensor], axis));
}

/** Other inputs than those of the recording, and what a difference there tells. */
const VARIATIONS: readonly [vary: (tensor: Tensor) => Tensor, reason: string][] = [
  [twice(0), `when the first axis of the inputs is twice as long. ${NUMBERS}`],
  [twice(1), `when the second axis of the inputs is twice as long. ${NUMBERS}`],
  [(tensor) => (canHaveGradient(tensor.dtype) ? tensor.neg() : tensor), `for other values. ${BRANCHES}`],
];

/**
 * Compares a program with what was traced: on the inputs of the recording, with the gradients of parameters; on other inputs
 * where what was traced takes them.
 *
 * Neither the module's state nor libtorch's random numbers are touched.
 *
 * @param others The inputs to compare on besides; by default made of those of the recording.
 * @throws {UnsupportedError} that says where they differ.
 */
export function checkTrace(
  traced: Traceable,
  program: AnyScript,
  inputs: readonly unknown[],
  others: readonly (readonly unknown[])[] | null,
  tolerance: number | null,
  where: string,
): void {
  const check = (given: readonly unknown[], reason: string, withGradients: boolean) =>
    compare(traced, program, given, reason, withGradients, tolerance, where);
  check(inputs, `for the inputs it was recorded with. ${CHANGES}`, true);
  if (others !== null) {
    for (const [index, given] of others.entries())
      check(given, `for checkInputs[${index}]. ${NUMBERS} ${BRANCHES}`, true);
    return;
  }
  for (const [vary, reason] of VARIATIONS) {
    const given = noGrad(() => inputs.map((input) => mapTensors(input, vary)));
    if (takes(traced, given)) check(given, reason, false);
  }
}

/** Whether a module or function takes such inputs at all. */
function takes(traced: Traceable, inputs: readonly unknown[]): boolean {
  try {
    noGrad(() => run(traced, inputs));
    return true;
  } catch (error) {
    if (ThincError.isInstance(error)) return false;
    throw error;
  }
}

function compare(
  traced: Traceable,
  program: AnyScript,
  inputs: readonly unknown[],
  reason: string,
  withGradients: boolean,
  tolerance: number | null,
  where: string,
): void {
  const differs = (what: string, cause?: unknown, why = reason): UnsupportedError =>
    new UnsupportedError({
      message: `${where}: the trace of ${nameOf(traced)} computes ${what} ${why} Pass { checkTrace: false } where that is meant.`,
      cause,
    });
  const addon = native();
  const random = addon.generatorState(null);
  const expected = run(traced, inputs);
  addon.generatorState(null, random);
  let actual: unknown;
  try {
    actual = program.forward(...inputs);
  } catch (error) {
    throw differs(`nothing (${(error as Error).message.replace(/\.$/, "")})`, error);
  }
  const [wanted, given] = [tensorsOf(expected), tensorsOf(actual)];
  if (wanted.length !== given.length) throw differs("another number of tensors");
  for (const [index, tensor] of wanted.entries()) {
    const problem = difference(given[index], tensor, tolerance);
    if (problem !== null) throw differs(problem);
  }
  if (!withGradients || !(traced instanceof Module)) return;
  const [own, recorded] = [gradients(traced, wanted), gradients(program, given)];
  for (const [name, gradient] of own) {
    const other = recorded.get(name) ?? null;
    if (gradient === null && other === null) continue;
    const problem = gradient === null || other === null ? "another gradient" : difference(other, gradient, tolerance);
    if (problem !== null) throw differs(`another gradient of ${name}`, undefined, DETACHED);
  }
}

/** The gradient of the sum of all outputs for each parameter. */
function gradients(module: Module<never, unknown>, outputs: readonly Tensor[]): Map<string, Tensor | null> {
  const learning = module.namedParameters().filter(([, parameter]) => parameter.requiresGrad);
  const reached = outputs.filter((output) => output.requiresGrad);
  const names = learning.map(([name]) => name);
  if (learning.length === 0 || reached.length === 0) return new Map(names.map((name) => [name, null]));
  const sums = reached.map((output) => output.sum());
  const parameters = learning.map(([, parameter]) => parameter);
  const found = grad(sums, parameters, { allowUnused: true });
  return new Map(names.map((name, index) => [name, found[index]]));
}

function difference(actual: Tensor, expected: Tensor, tolerance: number | null): string | null {
  if (actual.shape.join() !== expected.shape.join())
    return `[${actual.shape.join(", ")}] instead of [${expected.shape.join(", ")}]`;
  if (actual.dtype !== expected.dtype) return `${actual.dtype} instead of ${expected.dtype}`;
  const near = tolerance ?? TOLERANCES[expected.dtype] ?? 1e-4;
  const close = noGrad(() =>
    torchObject.allclose(actual.detach(), expected.detach(), { rtol: near, atol: near, equalNan: true }),
  );
  return close ? null : "other values";
}

/**
 * Whether a program keeps to the mode it was recorded in: in the other one it computes something else than the module, as far
 * as these inputs tell. Both are afterwards in that other mode.
 */
export function keepsMode(module: Module<never, unknown>, program: AnyScript, inputs: readonly unknown[]): boolean {
  const addon = native();
  for (const either of [module, program]) either.train(!either.training);
  try {
    return noGrad(() => {
      const random = addon.generatorState(null);
      const wanted = tensorsOf(run(module, inputs));
      addon.generatorState(null, random);
      const given = tensorsOf(program.forward(...inputs));
      return wanted.some((tensor, index) => difference(given[index], tensor, null) !== null);
    });
  } catch (error) {
    // What it does not take in that mode says nothing.
    if (ThincError.isInstance(error)) return false;
    throw error;
  }
}
