import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DTYPES, type NdArray, SerializationError } from "@thinc/core";

const FOLDER = join(__dirname, "..", "fixtures", "serialize");

/** Where a fixture of this folder lies. */
export function fixturePath(name: string): string {
  return join(FOLDER, name);
}

/** The bytes of a file that Python wrote. */
export function fixture(name: string): Uint8Array {
  return readFileSync(fixturePath(name));
}

interface ExpectedTensor {
  dtype: string;
  shape: number[];
  strides: number[];
  hex: string;
}

/** What Python says about the fixtures. */
export const expected = JSON.parse(readFileSync(fixturePath("expected.json"), "utf8")) as {
  states: Record<string, Record<string, ExpectedTensor>>;
  metadata: Record<string, Record<string, number>>;
  refused: Record<string, string>;
};

/** The elements in C order, little endian, as hexadecimal digits. */
export function hexOf(array: NdArray): string {
  const { data, byteLength } = array.copy();
  expect(byteLength).toBe(array.size * DTYPES[array.dtype].itemSize);
  return Buffer.from(data.buffer as ArrayBuffer, data.byteOffset, byteLength).toString("hex");
}

/** What an array has in common with Python's description of a tensor. */
export function summary(array: NdArray): Omit<ExpectedTensor, "strides"> {
  return { dtype: array.dtype, shape: [...(array.shape as readonly number[])], hex: hexOf(array) };
}

/** Runs a body that must throw a SerializationError, and gives its message. */
export function refusalOf(body: () => unknown): string {
  try {
    body();
  } catch (error) {
    if (SerializationError.isInstance(error)) return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
}
