import { ArgumentError, DTYPES, type DType, DTypeError, NdArray, ThincError } from "@thinc/core";
import { DLPACK, fromDLPack, hostPointer, nativeCapsule } from "@thinc/dlpack";
import { torch2xp, xp2torch } from "../src/convert";
import { native } from "../src/engine";
import { torchStats } from "../src/memory";
import { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { collectGarbage } from "./support/collect-garbage";
import { describeTorch, floats } from "./support/torch";

describeTorch("arrays and tensors share memory", () => {
  test("an array becomes a tensor at the same address, and nothing is copied", () => {
    const before = torchStats().bytesCopied;
    const X = floats([3, 4]);
    const x = xp2torch(X);
    expect(x.dataPtr).toBe(native().addressOfArray(X.data));
    expect([x.shape, x.dtype]).toEqual([[3, 4], "float32"]);
    X.set(42, 1, 2);
    expect(x.select(0, 1).select(0, 2).item()).toBe(42);
    x.mul_(2);
    expect(X.get(1, 2)).toBe(84);
    expect(torchStats().bytesCopied).toBe(before);
  });

  test("a result of libtorch becomes an array at the same address, and nothing is copied", () => {
    const before = torchStats().bytesCopied;
    const y = torch.ones([5, 7]).mul(3);
    const Y = torch2xp(y);
    expect(native().addressOfArray(Y.data)).toBe(y.dataPtr);
    Y.set(9, 4, 6);
    expect(y.max().item()).toBe(9);
    y.zero_();
    expect(Y.get(0, 0)).toBe(0);
    expect(torchStats().bytesCopied).toBe(before);
  });

  test("a result of a large operator becomes an array at the same address, too", () => {
    const y = torch.ones([1 << 20]).add(torch.ones([1 << 20]));
    const Y = torch2xp(y);
    expect(native().addressOfArray(Y.data)).toBe(y.dataPtr);
    expect(Y.get((1 << 20) - 1)).toBe(2);
  });

  test("an array that goes to libtorch and back has the same buffer", () => {
    const X = floats([4]);
    expect(torch2xp(xp2torch(X)).data.buffer).toBe(X.data.buffer);
    const part = X.rows(1, 3);
    const back = torch2xp(xp2torch(part));
    expect(native().addressOfArray(back.data)).toBe(native().addressOfArray(part.data));
    expect(back.toNested()).toEqual(part.toNested());
  });

  test("gradients are arrays over libtorch's memory, and take what is written into them", () => {
    const x = torch.ones([3], { requiresGrad: true });
    x.mul(2).sum().backward();
    const gradient = torch2xp(x.grad as Tensor);
    expect(native().addressOfArray(gradient.data)).toBe(x.grad?.dataPtr);
    gradient.fill(0);
    expect(x.grad?.tolist()).toEqual([0, 0, 0]);
  });

  test.each(Object.keys(DTYPES) as DType[])("%s goes both ways with its bits", (dtype) => {
    const array = NdArray.zeros([2, 3], dtype);
    for (const [index, offset] of [...array.offsets()].entries()) {
      (array.data as { [index: number]: number | bigint })[offset] = DTYPES[dtype].storage.name.startsWith("Big")
        ? BigInt(index)
        : index % 2;
    }
    const tensor = xp2torch(array);
    expect([tensor.dtype, tensor.dataPtr]).toEqual([dtype, native().addressOfArray(array.data)]);
    const back = torch2xp(tensor);
    expect([back.dtype, back.shape, [...(back.data as Uint8Array)]]).toEqual([
      dtype,
      [2, 3],
      [...(array.data as Uint8Array)],
    ]);
  });

  test("a strided array is taken as it is, and a strided tensor is copied once and counted", () => {
    const X = floats([2, 3]);
    const x = xp2torch(X.T as never);
    expect([x.shape, x.strides, x.dataPtr]).toEqual([[3, 2], [1, 3], native().addressOfArray(X.data)]);
    const before = torchStats();
    const back = torch2xp(x);
    expect(back.isContiguous).toBe(true);
    expect(back.toNested()).toEqual(X.T.toNested());
    const after = torchStats();
    expect([after.bytesCopied - before.bytesCopied, after.copies - before.copies]).toEqual([24, 1]);
  });

  test("empty arrays and scalars go both ways", () => {
    expect(torch2xp(xp2torch(NdArray.zeros([0, 3]))).shape).toEqual([0, 3]);
    expect(
      xp2torch(NdArray.zeros([0, 3]))
        .sum()
        .item(),
    ).toBe(0);
    expect(torch2xp(torch.tensor(3)).item()).toBe(3);
    expect(torch2xp(torch.ones([])).shape).toEqual([]);
  });

  test("an array over libtorch's memory outlives the tensor", () => {
    const arrays: NdArray[] = [];
    for (let index = 0; index < 200; index++) {
      const y = torch.full([100], index).add(0);
      arrays.push(torch2xp(y));
      y.dispose();
      // Other results must not be put where arrays still look.
      torch.full([100], -1).add(0).dispose();
    }
    collectGarbage();
    native().sweep();
    for (let index = 0; index < 50; index++) torch.full([100], -2).add(0);
    for (const [index, array] of arrays.entries()) expect([array.get(0), array.get(99)]).toEqual([index, index]);
  });

  test("a tensor outlives the array it was made over", () => {
    const tensors = Array.from({ length: 100 }, (_, index) =>
      xp2torch(floats([1000], new Array(1000).fill(index)) as NdArray),
    );
    collectGarbage();
    native().sweep();
    for (let index = 0; index < 100; index++) floats([1000]);
    for (const [index, tensor] of tensors.entries()) expect(tensor.sum().item()).toBe(index * 1000);
  });

  test("an array whose buffer may shrink is refused", () => {
    const Resizable = ArrayBuffer as unknown as new (length: number, options: { maxByteLength: number }) => ArrayBuffer;
    const X = new NdArray(new Float32Array(new Resizable(8, { maxByteLength: 16 })), [2]);
    expect(() => xp2torch(X)).toThrow(ArgumentError);
    expect(() => xp2torch(X)).toThrow(/resizable/);
    const Growable = SharedArrayBuffer as unknown as typeof Resizable;
    const shared = new NdArray(new Float32Array(new Growable(8, { maxByteLength: 16 })), [2]);
    expect(() => xp2torch(shared)).toThrow(/growable/);
  });

  test("arrays of tensors with many axes, of parts of memory and of lazy conjugates have the right elements", () => {
    const deep = torch.arange(4).reshape([...new Array(18).fill(1), 2, 2]);
    expect([torch2xp(deep).ndim, [...torch2xp(deep).data]]).toEqual([20, [0n, 1n, 2n, 3n]]);
    const part = torch.arange(6, { dtype: "float32" }).narrow(0, 2, 3);
    expect([...torch2xp(part).data]).toEqual([2, 3, 4]);
    const negative = torch.tensor([new torch.Complex(1, 2)]).conj().imag;
    expect(() => torch2xp(negative)).toThrow(/resolveNeg/);
    expect([...torch2xp(negative.resolveNeg()).data]).toEqual([-2]);
  });

  test("only float arrays can need a gradient, and only arrays become tensors", () => {
    expect(xp2torch(floats([2]), { requiresGrad: true }).requiresGrad).toBe(true);
    expect(() => xp2torch(NdArray.zeros([2], "int32"), { requiresGrad: true })).toThrow(DTypeError);
    for (const value of [null, undefined, 3, [1, 2], { shape: [1] }, new Float32Array(2)]) {
      expect(() => xp2torch(value as never)).toThrow(/xp2torch: expected an NdArray/);
    }
    expect(() => torch2xp(floats([2]) as never)).toThrow(/torch2xp: expected a Tensor/);
    expect(() => torch2xp(torch.zeros([2], { dtype: "complex64" }))).toThrow(DTypeError);
  });

  test("a tensor goes to other libraries by DLPack at the same address, and a capsule comes in once", () => {
    const tensor = torch.arange(6, { dtype: "float32" }).reshape([2, 3]);
    const array = fromDLPack(tensor, { copy: "never" });
    expect([hostPointer(array.data), array.shape]).toEqual([tensor.dataPtr, [2, 3]]);
    const capsule = tensor[DLPACK]();
    const back = new Tensor(native().fromDLPack(capsule));
    expect([back.dataPtr, back.shape, back.dtype]).toEqual([tensor.dataPtr, [2, 3], "float32"]);
    expect(() => native().fromDLPack(capsule)).toThrow(/already consumed/);
    expect(() => fromDLPack(torch.ones([2], { requiresGrad: true }))).toThrow(ThincError);
  });

  test("memory that neither JavaScript nor libtorch got is shared, too", () => {
    const foreign = new Tensor(native().fromDLPack(nativeCapsule({ shape: [2, 2] })));
    foreign.add_(3);
    const array = torch2xp(foreign);
    expect(native().addressOfArray(array.data)).toBe(foreign.dataPtr);
    array.set(7, 1, 1);
    expect(foreign.tolist()).toEqual([
      [3, 3],
      [3, 7],
    ]);
  });
});

describeTorch("lifetime of tensors", () => {
  test("a tensor that was disposed of is an error, and disposing twice is none", () => {
    const x = torch.ones([2]);
    x.dispose();
    x.dispose();
    expect(x.isDisposed).toBe(true);
    expect(() => x.add(1)).toThrow(ThincError);
    expect(() => x.shape).toThrow(ThincError);
    expect(String(x)).toBe("Tensor (disposed)");
  });

  test("tensors that nothing refers to are freed without a turn of the event loop", () => {
    collectGarbage();
    native().sweep();
    const before = torchStats().tensors;
    (() => {
      for (let index = 0; index < 1000; index++) torch.ones([10]);
    })();
    expect(torchStats().tensors).toBeGreaterThan(before);
    collectGarbage();
    native().sweep();
    expect(torchStats().tensors).toBeLessThanOrEqual(before + 1);
  });

  test("sources of random numbers count as memory that V8 does not see", () => {
    collectGarbage();
    native().sweep();
    const before = torchStats().nativeBytes;
    const generator = new torch.Generator();
    expect(torchStats().nativeBytes - before).toBeGreaterThan(2000);
    generator.dispose();
    expect(torchStats().nativeBytes).toBe(before);
  });

  test("a hook keeps its tensor no longer than others do", () => {
    collectGarbage();
    native().sweep();
    const before = torchStats().tensors;
    for (let index = 0; index < 100; index++) {
      torch
        .ones([3], { requiresGrad: true })
        .mul(2)
        .registerHook((gradient) => gradient.mul(2));
    }
    collectGarbage();
    native().sweep();
    expect(torchStats().tensors).toBeLessThanOrEqual(before + 2);
  });
});
