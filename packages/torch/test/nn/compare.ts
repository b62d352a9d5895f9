import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NdArray } from "@thinc/core";
import { readTorchFile } from "../../src/serialize/index";
import type { Tensor } from "../../src/tensor";

/** A file that Python's torch wrote for these tests. */
export function fixture(name: string): unknown {
  return readTorchFile(readFileSync(join(__dirname, "..", "fixtures", "nn", name)));
}

/** Compares only dtype and shape with Python's, where libtorch draws other random numbers. */
export function expectSameForm(actual: Tensor | null, wanted: NdArray | null, what: string): void {
  const got = actual?.detach().toArray();
  expect({ what, dtype: got?.dtype, shape: got?.shape }).toEqual({ what, dtype: wanted?.dtype, shape: wanted?.shape });
}

/** Compares a tensor with Python's: dtype, shape, and every element within 1e-5 of it, or 1e-6 where it is next to zero. */
export function expectClose(actual: Tensor | null, wanted: NdArray | null, what: string): void {
  if (actual === null || wanted === null) {
    expect({ what, missing: actual === null }).toEqual({ what, missing: wanted === null });
    return;
  }
  const got = actual.detach().toArray();
  expect({ what, dtype: got.dtype, shape: got.shape }).toEqual({ what, dtype: wanted.dtype, shape: wanted.shape });
  const a = got.asContiguous().data;
  const b = wanted.asContiguous().data;
  let worst = 0;
  for (let index = 0; index < b.length; index++) {
    const difference = Math.abs(Number(a[index]) - Number(b[index]));
    if (!(difference <= 1e-5 * Math.abs(Number(b[index])) + 1e-6)) worst = Math.max(worst, difference || Infinity);
  }
  expect({ what, worst }).toEqual({ what, worst: 0 });
}

/** Compares the bits of a tensor with Python's. */
export function expectSameBits(actual: Tensor, wanted: NdArray, what: string): void {
  const got = actual.detach().toArray();
  expect({ what, dtype: got.dtype, shape: got.shape }).toEqual({ what, dtype: wanted.dtype, shape: wanted.shape });
  const bytes = (array: NdArray) => {
    const { data, byteLength } = array.asContiguous();
    return Buffer.from(data.buffer as ArrayBuffer, data.byteOffset, byteLength).toString("hex");
  };
  expect({ what, bits: bytes(got) }).toEqual({ what, bits: bytes(wanted) });
}
