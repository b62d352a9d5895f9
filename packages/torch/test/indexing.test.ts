import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ArgumentError, NdArray, ShapeError, ThincError } from "@thinc/core";
import { type IndexItem, Slice } from "../src/index";
import type { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { describeTorch, valuesOf } from "./support/torch";

type Encoded = number | boolean | null | string | { i: number[] } | { m: boolean[] } | { l: number[] };
type Read = [number[], Encoded[], [number[], number[], number[]] | null];
type Write = [number[], Encoded[], number[], [number[], number[], number[]] | null];

const { reads, writes } = JSON.parse(readFileSync(join(__dirname, "fixtures", "indexing.json"), "utf8")) as {
  reads: Read[];
  writes: Write[];
};

const sizeOf = (shape: readonly number[]) => shape.reduce((product, length) => product * length, 1);
const counting = (shape: number[], from = 0) =>
  torch
    .arange(from, from + sizeOf(shape), { dtype: "float32" })
    .reshape(shape)
    .detach()
    .requiresGrad_();
const weights = (tensor: Tensor) =>
  torch.arange(1, sizeOf(tensor.shape) + 1, { dtype: "float32" }).reshape(tensor.shape);

function decode(item: Encoded): IndexItem {
  if (item === null || typeof item !== "object") return item as IndexItem;
  if ("i" in item) return torch.tensor(item.i, { dtype: "int64" });
  return "m" in item ? torch.tensor(item.m, { dtype: "bool" }) : item.l;
}

/** What a case gives, or null where it throws. */
function outcome<T>(body: () => T): T | null {
  try {
    return body();
  } catch (error) {
    if (ThincError.isInstance(error)) return null;
    throw error;
  }
}

describeTorch("indices agree with Python's", () => {
  test("reading gives the same values and gradients, and refuses what Python refuses", () => {
    expect(reads.length).toBeGreaterThan(400);
    for (const [shape, items, expected] of reads) {
      const x = counting(shape);
      const actual = outcome(() => {
        const y = x.at(...items.map(decode));
        y.mul(weights(y)).sum().backward();
        return [y.shape, valuesOf(y), valuesOf(x.grad as Tensor)];
      });
      expect([shape, items, actual]).toEqual([shape, items, expected]);
    }
  });

  test("assigning gives the same values and gradients, and refuses what Python refuses", () => {
    expect(writes.length).toBeGreaterThan(150);
    for (const [shape, items, given, expected] of writes) {
      const x = counting(shape);
      const value = counting(given, 1000);
      const actual = outcome(() => {
        const y = x.clone();
        expect(y.setAt(items.map(decode), value)).toBe(y);
        y.mul(weights(y)).sum().backward();
        return [valuesOf(y), valuesOf(x.grad as Tensor), valuesOf(value.grad ?? torch.zeros(given))];
      });
      expect([shape, items, given, actual]).toEqual([shape, items, given, expected]);
    }
  });
});

describeTorch("Tensor.at", () => {
  const x = () => torch.arange(0, 12, { dtype: "float32" }).reshape([3, 4]);

  test("takes slices as texts, by torch.slice, and with bigints", () => {
    expect(x().at("1:", "::2").tolist()).toEqual([
      [4, 6],
      [8, 10],
    ]);
    expect(
      x()
        .at(torch.slice(1, null), torch.slice(null, null, 2))
        .tolist(),
    ).toEqual(x().at("1:", "::2").tolist());
    expect(x().at(-1n, torch.slice(-2n)).tolist()).toEqual([10, 11]);
    expect(String(torch.slice(1, null, 2))).toBe("1::2");
    expect(torch.slice(x(), 0, 1, 2).tolist()).toEqual([[4, 5, 6, 7]]);
  });

  test("takes arrays, typed arrays, NdArrays and nested arrays as places", () => {
    for (const places of [[2, 0], Int32Array.of(2, 0), BigInt64Array.of(2n, 0n), new NdArray(Int32Array.of(2, 0), [2])])
      expect(x().at(places, 1).tolist()).toEqual([9, 1]);
    expect(
      x()
        .at(
          [
            [0, 1],
            [2, 2],
          ],
          0,
        )
        .tolist(),
    ).toEqual([
      [0, 4],
      [8, 8],
    ]);
    expect(x().at([true, false, true], [3, 3]).tolist()).toEqual([3, 11]);
    expect(x().at([]).shape).toEqual([0, 4]);
    expect(x().at(x().gt(8)).tolist()).toEqual([9, 10, 11]);
  });

  test("gives views of numbers and slices, and copies for places", () => {
    const source = x();
    source.at(0).fill_(7);
    source.at("1:", null, "...", 0).fill_(5);
    source.at([2]).fill_(9);
    expect(source.tolist()).toEqual([
      [7, 7, 7, 7],
      [5, 5, 6, 7],
      [5, 9, 10, 11],
    ]);
    expect(source.at().dataPtr).toBe(source.dataPtr);
    expect(source.at("...").dataPtr).toBe(source.dataPtr);
  });

  test("refuses what is no index with a typed error that says what is", () => {
    const cases: [IndexItem[], typeof ArgumentError | typeof ShapeError, RegExp][] = [
      [["::-1"], ArgumentError, /step must be greater than zero, got -1\. Use flip/],
      [["::0"], ArgumentError, /step must be greater than zero/],
      [["a:b"], ArgumentError, /"a:b" is no slice/],
      [["x" as ":"], ArgumentError, /"x" is no slice/],
      [[1.5], ArgumentError, /expected whole numbers, slices/],
      [[Number.NaN], ArgumentError, /expected whole numbers, slices/],
      [[undefined as never], ArgumentError, /got undefined/],
      [[{} as never], ArgumentError, /an object/],
      [[[0.5]], ThincError as never, /whole number/],
      [[torch.tensor([0.5])], ArgumentError, /got float32/],
      [[3], ShapeError, /index 3 is out of bounds for axis 0, which has length 3/],
      [[0, -5], ShapeError, /index -5 is out of bounds for axis 1, which has length 4/],
      [[0, 0, 0], ShapeError, /too many indices, 3 for a tensor of shape \[3, 4\]/],
      [[[5]], ShapeError, /index 5 is out of bounds/],
      [[[true]], ShapeError, /mask of shape \[1\] does not fit/],
    ];
    for (const [items, kind, message] of cases) {
      expect(() => x().at(...items)).toThrow(message);
      expect(() => x().at(...items)).toThrow(kind);
      expect(() => x().setAt(items, 1)).toThrow(kind);
    }
    expect(() => new Slice(0.5 as never)).toThrow(ArgumentError);
    expect(() => torch.tensor(3).at(0)).toThrow(ShapeError);
  });
});

describeTorch("Tensor.setAt", () => {
  test("takes numbers, bigints, booleans, arrays and tensors as the value, in the tensor's dtype", () => {
    const x = torch.zeros([2, 3]);
    expect(x.setAt([0, "1:"], 5).setAt(1, [1, 2, 3]).tolist()).toEqual([
      [0, 5, 5],
      [1, 2, 3],
    ]);
    const whole = torch.zeros([3], { dtype: "int64" });
    whole.setAt([0], 1.7).setAt([1], 2n).setAt([2], true);
    expect(whole.tolist()).toEqual([1n, 2n, 1n]);
    expect(
      torch
        .zeros([2])
        .setAt([[1]], 3n)
        .tolist(),
    ).toEqual([0, 3]);
    expect(torch.zeros([2], { dtype: "bool" }).setAt([0], true).tolist()).toEqual([true, false]);
    x.setAt([x.gt(2)], 0);
    expect(x.tolist()).toEqual([
      [0, 0, 0],
      [1, 2, 0],
    ]);
    x.setAt([], torch.ones([3]));
    expect(x.sum().item()).toBe(6);
  });

  test("refuses values that do not fit, leaving the tensor as it was", () => {
    const x = torch.zeros([2, 3]);
    expect(() => x.setAt([0], [1, 2])).toThrow(ShapeError);
    expect(() => x.setAt([0], "a" as never)).toThrow(ArgumentError);
    expect(() => x.setAt([0], null as never)).toThrow(ArgumentError);
    expect(() => torch.ones([2], { requiresGrad: true }).setAt([0], 1)).toThrow(ThincError);
    expect(x.sum().item()).toBe(0);
  });
});

describeTorch("a tensor as a sequence", () => {
  test("has a length and can be iterated over along its first axis", () => {
    const x = torch.tensor([
      [1, 2],
      [3, 4],
    ]);
    expect(x.length).toBe(2);
    expect([...x].map((row) => row.tolist())).toEqual([
      [1, 2],
      [3, 4],
    ]);
    const [first, second] = x;
    second.copy_(first);
    expect(x.tolist()).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(() => torch.tensor(1).length).toThrow(ShapeError);
    expect(() => [...torch.tensor(1)]).toThrow(ShapeError);
  });
});
