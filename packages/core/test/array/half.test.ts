import { createHash } from "node:crypto";
import { bfloat16ToNumber, float16ToNumber, NdArray, numberToBfloat16, numberToFloat16 } from "@thinc/core";
import { readFixture } from "../support/fixtures";

/** Made by tools/parity/thinc/make_half_vectors.py. */
interface Half {
  decoded: string;
  encoded: [double: string, pattern: number][];
}

const fixture = readFixture<Record<"float16" | "bfloat16", Half>>("half.json");

const TYPES = [
  ["float16", float16ToNumber, numberToFloat16, 0x7e00, 0x7c00],
  ["bfloat16", bfloat16ToNumber, numberToBfloat16, 0x7fc0, 0x7f80],
] as const;

describe.each(TYPES)("%s", (name, decode, encode, nan, infinity) => {
  const { decoded, encoded } = fixture[name];

  test("gives back every one of the 65536 patterns; all NaN become one", () => {
    for (let bits = 0; bits < 65536; bits++) {
      const value = decode(bits);
      const expected = Number.isNaN(value) ? nan : bits;
      if (encode(value) !== expected) expect({ bits, back: encode(value) }).toEqual({ bits, back: expected });
    }
    expect(encode(decode(0x8000))).toBe(0x8000);
  });

  test("decodes all patterns to the numbers of NumPy and PyTorch", () => {
    const values = new Float32Array(65536).map((_, bits) => decode(bits));
    const words = new Uint32Array(values.buffer);
    values.forEach((value, i) => {
      if (Number.isNaN(value)) words[i] = 0x7fc00000;
    });
    expect(createHash("sha256").update(new Uint8Array(values.buffer)).digest("hex")).toBe(decoded);
  });

  test("encodes numbers at, near and halfway between its own as NumPy and PyTorch do", () => {
    expect(encoded.length).toBeGreaterThan(500);
    for (const [double, pattern] of encoded) {
      const value = Buffer.from(double, "hex").readDoubleBE();
      if (encode(value) !== pattern) expect({ value, pattern: encode(value) }).toEqual({ value, pattern });
    }
  });

  test("keeps zeros, infinities and NaN apart", () => {
    expect([encode(0), encode(-0)]).toEqual([0, 0x8000]);
    expect(Object.is(decode(0x8000), -0)).toBe(true);
    expect([encode(Number.POSITIVE_INFINITY), encode(Number.NEGATIVE_INFINITY)]).toEqual([infinity, infinity | 0x8000]);
    expect([decode(infinity), decode(infinity | 0x8000)]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    expect([encode(Number.NaN), decode(nan), decode(infinity + 1)]).toEqual([nan, Number.NaN, Number.NaN]);
    expect(encode(1e39)).toBe(infinity);
  });

  test("is what an array of it holds", () => {
    const array = NdArray.zeros<typeof name, 1>([3], name).fill(1.5);
    array.set(-2, 1);
    expect(array.toNested()).toEqual([1.5, -2, 1.5]);
    expect([...array.data]).toEqual([encode(1.5), encode(-2), encode(1.5)]);
    expect(array.astype("float32").astype(name).data).toEqual(array.data);
    expect([array.get(1), array.rows(1, 2).item(), array.dtype]).toEqual([-2, -2, name]);
  });
});

test("float16 rounds half to even, also into and out of the subnormal numbers, and overflows halfway past the largest", () => {
  const smallest = 2 ** -24;
  expect([0.5, 0.50001, 1.5, 2.5].map((steps) => numberToFloat16(steps * smallest))).toEqual([0, 1, 2, 2]);
  expect(numberToFloat16(2 ** -14 - smallest / 2)).toBe(0x0400);
  expect([2049, 2051].map(numberToFloat16).map(float16ToNumber)).toEqual([2048, 2052]);
  expect([65519.99, 65520].map(numberToFloat16).map(float16ToNumber)).toEqual([65504, Number.POSITIVE_INFINITY]);
});

test("bfloat16 rounds half to even, with subnormal numbers", () => {
  expect([257, 259].map(numberToBfloat16).map(bfloat16ToNumber)).toEqual([256, 260]);
  expect([1, 0.5, 1.5].map((steps) => numberToBfloat16(steps * 2 ** -133))).toEqual([1, 0, 2]);
});
