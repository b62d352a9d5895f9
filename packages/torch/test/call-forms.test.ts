import { ArgumentError } from "@thinc/core";
import { Complex, torch } from "../src/index";
import { describeTorch } from "./support/torch";

const F = torch.nn.functional;

describeTorch("torch.nn.functional takes arguments as Python does", () => {
  const X = () => torch.arange(0, 32, { dtype: "float32" }).reshape([1, 2, 4, 4]);

  test("by position in PyTorch's order", () => {
    expect(F.avgPool2d(X(), 3, 1, 1).shape).toEqual([1, 2, 4, 4]);
    const [weight, bias] = [torch.tensor([1, 2, 3, 4]), torch.tensor([0, 0, 0, 1])];
    expect(F.layerNorm(X(), [4], weight, bias, 1e-3).tolist()).toEqual(
      F.layerNorm(X(), [4], { weight, bias, eps: 1e-3 }).tolist(),
    );
    expect(F.pad(torch.tensor([1]), [1, 1], "constant", 5).tolist()).toEqual([5, 1, 5]);
    expect(F.interpolate(X(), [2, 2]).shape).toEqual([1, 2, 2, 2]);
    expect(F.crossEntropy(torch.zeros([1, 2]), torch.tensor([0n]), null, null, -100, null, "sum").item()).toBeCloseTo(
      Math.LN2,
      6,
    );
  });

  test("by name, those that come by position too", () => {
    expect(F.dropout(X(), { p: 1, training: true }).sum().item()).toBe(0);
    expect(F.softplus(torch.tensor([1]), { beta: 2 }).item()).toBeCloseTo(Math.log(1 + Math.exp(2)) / 2, 6);
    const weight = torch.ones([3, 2, 3, 3]);
    expect(F.conv2d(X(), weight, { padding: 1, stride: 2 }).shape).toEqual([1, 3, 2, 2]);
    expect(F.maxPool2d(X(), { kernelSize: 2 } as never).shape).toEqual([1, 2, 2, 2]);
  });

  test.each([
    ["a name that there is not", () => F.avgPool2d(X(), 2, { strides: 1 } as never), /no argument "strides"/],
    ["an argument that is missing", () => (F.linear as () => unknown)(), /"input" is missing/],
    ["an argument given twice", () => F.avgPool2d(X(), 2, 1, { stride: 2 } as never), /"stride" is given twice/],
    ["one argument too many", () => (F.relu as (...args: unknown[]) => unknown)(X(), false, 3), /too many/],
  ])("%s is refused", (_, call, message) => {
    expect(call).toThrow(ArgumentError);
    expect(call).toThrow(message);
  });

  test("PyTorch's old arguments keep their places, and must be null", () => {
    const target = torch.zeros([1, 2, 4, 4]);
    expect(F.mseLoss(X(), target, null, null, "sum").item()).toBe(10416);
    expect(() => F.mseLoss(X(), target, true as never)).toThrow(/"sizeAverage" is no longer used, got true/);
  });
});

describeTorch("functions and methods take arguments as Python's do", () => {
  test("lengths come in an array or one after another", () => {
    expect(torch.zeros(2, 3).shape).toEqual([2, 3]);
    expect(torch.randn(2, 3, { dtype: "float64", requiresGrad: true }).requiresGrad).toBe(true);
    const x = torch.arange(0, 6);
    expect(x.view(2, -1).permute(1, 0).shape).toEqual([3, 2]);
    expect([x.reshape(3, 2).shape, x.repeat(2, 1).shape, x.expand(4, -1).shape]).toEqual([
      [3, 2],
      [2, 6],
      [4, 6],
    ]);
    expect(x.flip(0).tolist()).toEqual([5n, 4n, 3n, 2n, 1n, 0n]);
  });

  test("to takes a device, a dtype and what follows them", () => {
    const x = torch.ones(2);
    expect(x.to("cpu", "float64").dtype).toBe("float64");
    expect(x.to("float32", false, true).dataPtr).not.toBe(x.dataPtr);
    expect(x.to("float32").dataPtr).toBe(x.dataPtr);
    expect(x.to(torch.ones(1, { dtype: "int32" }), { copy: true }).dtype).toBe("int32");
    expect(() => x.to("cpu", "float64", 3 as never)).toThrow(ArgumentError);
    expect(() => x.to({ dtyp: "float64" } as never)).toThrow(/dtyp/);
  });

  test("complex numbers are numbers for operators and elements of tensors", () => {
    const z = torch.tensor([new Complex(1, 2), new Complex(0, -1)]);
    expect(z.dtype).toBe("complex64");
    expect(z.mul(new Complex(0, 1)).tolist()).toEqual([new Complex(-2, 1), new Complex(1, 0)]);
    expect(z.at(0).conj().item()).toEqual(new Complex(1, -2));
    expect(torch.full([1], new Complex(1, -0.5), { dtype: "complex128" }).item()).toEqual(new Complex(1, -0.5));
    expect(String(new Complex(1, -0.5))).toBe("(1-0.5j)");
    expect(() => torch.tensor([1, new Complex(0, 1)] as never)).toThrow(/\(0\+1j\) stands among plain numbers/);
    expect(() => new Complex("1" as never)).toThrow(ArgumentError);
  });

  test("functions that Python writes itself have its arguments", () => {
    const a = torch.arange(0, 6, { dtype: "float32" }).reshape(2, 3);
    expect(torch.tensordot(a, a.T, 1).shape).toEqual([2, 2]);
    expect(
      torch
        .tensordot(a, a, [
          [0, 1],
          [0, 1],
        ])
        .item(),
    ).toBe(55);
    expect(a.norm("nuc").item()).toBeCloseTo(a.svd()[1].sum().item() as number, 4);
    expect(a.norm({ dim: 1 }).shape).toEqual([2]);
    expect((torch.nonzero(a, { asTuple: true }) as torch.Tensor[]).length).toBe(2);
    expect((a.gt(2).uniqueConsecutive({ returnCounts: true }) as torch.Tensor[]).map((t) => t.tolist())).toEqual([
      [false, true],
      [3n, 3n],
    ]);
    expect(torch.stft(torch.ones(16), 4, { returnComplex: true, window: torch.ones(4) }).shape).toEqual([3, 17]);
    expect(torch.cdist(a, a, { computeMode: "donot_use_mm_for_euclid_dist" }).at(0, 0).item()).toBe(0);
    expect(() => torch.cdist(a, a, 2, "fast" as never)).toThrow(/computeMode: expected one of/);
    expect(() => torch.tensordot(a, a, -1)).toThrow(ArgumentError);
    expect(() => torch.norm(torch.ones(2, 2, 2), "nuc")).toThrow(/two axes/);
  });
});
