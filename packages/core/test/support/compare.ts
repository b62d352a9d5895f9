import { NdArray, Padded, Ragged } from "@thinc/core";

/** Checks that two values of the same form hold nearly the same numbers; shapes, dtypes and lengths must be equal. */
export function expectClose(actual: any, expected: any, tolerance = 1e-5, where = "value"): void {
  if (NdArray.isInstance(expected)) {
    if (!NdArray.isInstance(actual)) throw new Error(`${where}: expected an array, got ${typeof actual}`);
    expect({ where, shape: [...actual.shape] }).toEqual({ where, shape: [...expected.shape] });
    expect(`${where} ${actual.dtype}`).toBe(`${where} ${expected.dtype}`);
    const [a, b] = [[...elements(actual)], [...elements(expected)]];
    a.forEach((value, i) => {
      if (Math.abs(value - b[i]) > tolerance * Math.max(1, Math.abs(b[i]))) {
        throw new Error(`${where}[${i}]: ${value}, expected ${b[i]}`);
      }
      expect(Number.isNaN(value)).toBe(Number.isNaN(b[i]));
    });
  } else if (Ragged.isInstance(expected)) {
    expectClose(actual.dataXd, expected.dataXd, tolerance, `${where}.data`);
    expectClose(actual.lengths, expected.lengths, 0, `${where}.lengths`);
  } else if (Padded.isInstance(expected)) {
    for (const part of ["data", "sizeAtT", "lengths", "indices"]) {
      expectClose(actual[part], (expected as any)[part], tolerance, `${where}.${part}`);
    }
  } else if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((item, i) => {
      expectClose(actual[i], item, tolerance, `${where}[${i}]`);
    });
  } else {
    throw new Error(`${where}: nothing to compare`);
  }
}

function* elements(array: NdArray): Generator<number> {
  for (const offset of array.offsets()) yield Number(array.data[offset]);
}
