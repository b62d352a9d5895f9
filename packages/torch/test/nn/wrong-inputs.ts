import { ArgumentError, ThincError } from "@thinc/core";
import type * as nn from "../../src/nn/index";
import { torch } from "../../src/torch";

/** Ones. */
export const floats = (...shape: number[]) => torch.ones(shape);
/** A line of int64. */
export const ids = (...values: number[]) => torch.tensor(values, { dtype: "int64" });

/** The error that something throws. */
export function errorOf(body: () => unknown): ThincError {
  try {
    body();
  } catch (error) {
    if (ThincError.isInstance(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** An input that a module must refuse, the class of the error, and what it says among others. */
export type Wrong = [
  title: string,
  make: () => nn.AnyModule,
  inputs: () => unknown[],
  kind: typeof ThincError,
  told: string,
];

/** Tests that modules refuse inputs, and leave what they hold as it was. */
export function testWrongInputs(cases: readonly Wrong[]): void {
  test.each(cases)("%s: refused with a typed error", (_title, make, inputs, kind, told) => {
    const module = make();
    const before = [...module.stateDict()].map(([key, tensor]) => [key, tensor.tolist()]);
    const error = errorOf(() => module.forward(...(inputs() as never[])));
    expect(error.message).toContain(told);
    expect(kind.isInstance(error)).toBe(true);
    expect([...module.stateDict()].map(([key, tensor]) => [key, tensor.tolist()])).toEqual(before);
  });
}

/** Something that cannot be made, and what the error says. */
export type WrongOptions = [title: string, make: () => unknown, told: string];

/** Tests that constructors refuse arguments. */
export function testWrongOptions(cases: readonly WrongOptions[]): void {
  test.each(cases)("%s is refused when it is made", (_title, make, told) => {
    const error = errorOf(make);
    expect(error.message).toContain(told);
    expect(ArgumentError.isInstance(error)).toBe(true);
  });
}
