import { ArgumentError } from "@thinc/core";
import { NativeHandle } from "@thinc/native";

class Tensor extends NativeHandle<{ id: number }> {
  static readonly released: number[] = [];

  protected override release(handle: { id: number }): void {
    Tensor.released.push(handle.id);
  }
}

beforeEach(() => {
  Tensor.released.length = 0;
});

test("a handle can be used until it is disposed of, and is released once", () => {
  const tensor = new Tensor({ id: 1 });
  expect([tensor.handle.id, tensor.isDisposed]).toEqual([1, false]);
  tensor.dispose();
  tensor.dispose();
  expect([Tensor.released, tensor.isDisposed]).toEqual([[1], true]);
  expect(() => tensor.handle).toThrow(ArgumentError);
  expect(() => tensor.handle).toThrow("This Tensor was disposed of.");
});

test("`using` disposes at the end of the block, also when it throws", () => {
  expect(() => {
    using tensor = new Tensor({ id: 2 });
    expect(tensor.isDisposed).toBe(false);
    throw new RangeError("on the way");
  }).toThrow("on the way");
  expect(Tensor.released).toEqual([2]);
});
