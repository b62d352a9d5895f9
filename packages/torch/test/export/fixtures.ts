import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isArrayDType } from "../../src/dtypes";
import type { ExportedModule, LoadExportedOptions } from "../../src/export";
import { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { largestError } from "../support/torch";
import { encode, goBack, isStored, type Run, restore, type StoredTensor, tensorsIn } from "./restore";

export { encode, goBack, isStored, type Run, restore, type StoredTensor, tensorsIn };

/** Where the programs lie that `tools/parity/torch/make_exported_programs.py` made. */
export const FOLDER = join(__dirname, "../fixtures/export");

/** A program, whatever it takes and gives. */
export type AnyProgram = ExportedModule<unknown[], unknown>;

/** The path of a program. */
export function pathOf(name: string): string {
  return join(FOLDER, `${name}.pt2`);
}

/** The bytes of a program. */
export function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(pathOf(name)));
}

/** Loads a program of the fixtures. */
export function loadProgram(name: string, options: LoadExportedOptions = {}): AnyProgram {
  return torch.export.load<unknown[], unknown>(pathOf(name), options);
}

/** What Python computed by a program. */
export function expectedOf<T = { runs: Run[]; evaluation?: Run }>(name: string): T {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as T;
}

/** Compares a value with one of the fixtures: the same containers, dtypes and shapes, and numbers up to rounding. */
export function expectSame(actual: unknown, expected: unknown, place: string): void {
  if (isStored(expected)) {
    expect([place, actual instanceof Tensor]).toEqual([place, true]);
    const tensor = actual as Tensor;
    expect([place, tensor.dtype, [...tensor.shape]]).toEqual([place, expected.dtype, expected.shape]);
    // Other versions and other processors than those of the fixtures add up in another order.
    const tolerance = /16/.test(expected.dtype) ? 1e-2 : 1e-5;
    expect([place, largestError(numbersOf(tensor), numbersOf(restore(expected) as Tensor)) < tolerance]).toEqual([
      place,
      true,
    ]);
    return;
  }
  if (typeof expected !== "object" || expected === null) {
    expect([place, actual]).toEqual([place, expected]);
    return;
  }
  expect([place, Array.isArray(actual), Object.keys(actual as object).sort()]).toEqual([
    place,
    Array.isArray(expected),
    Object.keys(expected).sort(),
  ]);
  for (const [key, item] of Object.entries(expected)) {
    expectSame((actual as Record<string, unknown>)[key], item, `${place}.${key}`);
  }
}

function numbersOf(tensor: Tensor): number[] {
  const detached = tensor.detach();
  const real = detached.dtype.startsWith("complex") ? torch.viewAsReal(detached.resolveConj()) : detached;
  const array = isArrayDType(real.dtype) ? real.to("float64") : real;
  return Array.from(array.toArray().data as Float64Array, Number);
}

/** Runs a program as Python ran it, goes back through the sum of y² + y over all outputs, and compares everything. */
export function expectRun(program: AnyProgram, run: Run, seed = 7): void {
  const args = restore(run.args) as unknown[];
  const kwargs = restore(run.kwargs) as Record<string, unknown>;
  torch.manualSeed(seed);
  program.zeroGrad();
  const output = program.forward(...args, ...(Object.keys(kwargs).length > 0 ? [kwargs] : []));
  goBack(output);
  expectSame(output, run.output, "output");
  const inputs = tensorsIn([args, kwargs]);
  inputs.forEach((input, index) => {
    const expected = run.inputGradients[index];
    if (!input.isLeaf) return;
    if (expected === null) expect([index, input.grad]).toEqual([index, null]);
    else expectSame(input.grad, expected, `gradient of input ${index}`);
  });
  expectSame(inputs, run.inputsAfter, "inputs");
  const gradients = Object.fromEntries(program.namedParameters().map(([name, parameter]) => [name, parameter.grad]));
  for (const [name, expected] of Object.entries(run.parameterGradients)) {
    if (!(name in gradients)) continue; // A tied parameter has one name here.
    if (expected === null) expect([name, gradients[name]]).toEqual([name, null]);
    else expectSame(gradients[name], expected, `gradient of ${name}`);
  }
  const buffers = Object.fromEntries(program.namedBuffers());
  for (const [name, expected] of Object.entries(run.buffersAfter)) {
    if (name in buffers) expectSame(buffers[name], expected, `buffer ${name}`);
  }
}
