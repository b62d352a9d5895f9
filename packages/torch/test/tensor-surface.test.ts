import { inspect } from "node:util";
import { ArgumentError, DTypeError, ShapeError, ThincError } from "@thinc/core";
import type { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { describeTorch } from "./support/torch";

describeTorch("a tensor as text", () => {
  // What Python's repr gives.
  test.each<[() => Tensor, string]>([
    [() => torch.tensor([1, 2]), "tensor([1., 2.])"],
    [() => torch.tensor([1.5, -2.25]), "tensor([ 1.5000, -2.2500])"],
    [() => torch.tensor(3.5), "tensor(3.5000)"],
    [() => torch.tensor([1n, -20n]), "tensor([  1, -20])"],
    [() => torch.tensor([true, false]), "tensor([ True, False])"],
    [() => torch.zeros([0]), "tensor([])"],
    [() => torch.zeros([0, 3]), "tensor([], size=(0, 3))"],
    [() => torch.tensor([1e-6, 1]), "tensor([1.0000e-06, 1.0000e+00])"],
    [() => torch.tensor([Number.NaN, Number.POSITIVE_INFINITY, 1]), "tensor([nan, inf, 1.])"],
    [() => torch.ones([2], { dtype: "float64" }), "tensor([1., 1.], dtype=torch.float64)"],
    [() => torch.ones([2], { requiresGrad: true }), "tensor([1., 1.], requires_grad=True)"],
    [() => torch.zeros([1], { requiresGrad: true }).exp(), "tensor([1.], grad_fn=<ExpBackward0>)"],
    [() => torch.arange(0, 6).reshape([2, 3]), "tensor([[0, 1, 2],\n        [3, 4, 5]])"],
    [() => torch.arange(0, 2000), "tensor([   0,    1,    2,  ..., 1997, 1998, 1999])"],
  ])("case %# is printed as Python does", (make, text) => {
    expect(String(make())).toBe(text);
  });

  test("Node's console shows tensors, modules and optimizers as Python prints them", () => {
    const linear = new torch.nn.Linear(2, 1);
    expect(inspect([torch.ones([2])])).toBe("[ tensor([1., 1.]) ]");
    expect(inspect(linear)).toBe("Linear(in_features=2, out_features=1, bias=True)");
    expect(inspect(new torch.optim.SGD([linear.weight]))).toMatch(/^SGD \(\nParameter Group 0\n/);
  });
});

describeTorch("what Python's tensors have beside operators", () => {
  const x = () =>
    torch.tensor([
      [1, 2],
      [3, 4],
    ]);

  test("size and stride tell one axis or all", () => {
    const tensor = torch.zeros([2, 3, 4]);
    expect([tensor.size(), tensor.size(1), tensor.size(-1)]).toEqual([[2, 3, 4], 3, 4]);
    expect([tensor.stride(), tensor.stride(0), tensor.stride(-2)]).toEqual([[12, 4, 1], 12, 4]);
    expect(() => tensor.size(3)).toThrow(ThincError);
  });

  test("properties are properties", () => {
    expect([x().mT.tolist(), x().H.tolist(), x().T.tolist()]).toEqual(
      Array(3).fill([
        [1, 3],
        [2, 4],
      ]),
    );
    expect([x().itemsize, x().nbytes, x().layout, x().isCpu, x().isSparse]).toEqual([4, 16, "strided", true, false]);
    expect(x().gradFn).toBeNull();
    expect([x().gt(2).tolist(), torch.tensor(true).tolist()]).toEqual([
      [
        [false, false],
        [true, true],
      ],
      true,
    ]);
    expect(() => torch.ones([3]).H).toThrow(ShapeError);
  });

  test("composites are methods", () => {
    expect(x().where(x().gt(2), 0).tolist()).toEqual([
      [0, 0],
      [3, 4],
    ]);
    expect((torch.tensor([2, 1, 2]).unique() as Tensor).tolist()).toEqual([1, 2]);
    const [values, counts] = torch.unique(torch.tensor([2, 1, 2]), { returnCounts: true }) as Tensor[];
    expect([values.tolist(), counts.tolist()]).toEqual([
      [1, 2],
      [1n, 2n],
    ]);
    expect([x().byte().dtype, x().short().dtype, x().type(), x().nelement()]).toEqual(["uint8", "int16", "float32", 4]);
    expect(
      x()
        .apply_((value) => value * 10)
        .tolist(),
    ).toEqual([
      [10, 20],
      [30, 40],
    ]);
    expect(() => torch.ones([1], { requiresGrad: true }).numpy()).toThrow(ArgumentError);
  });

  test("linalg, fft and special have their operators by their short names", () => {
    expect(torch.linalg.norm(x()).item()).toBeCloseTo(Math.sqrt(30), 5);
    expect(torch.fft.rfft(torch.ones([4])).dtype).toBe("complex64");
    expect(torch.special.expit(torch.zeros([1])).item()).toBe(0.5);
  });

  test("the default dtype can be set, and only to floats", () => {
    torch.setDefaultDtype("float64");
    try {
      expect([torch.tensor([1]).dtype, torch.zeros([1]).dtype, torch.full([1], 2).dtype]).toEqual(
        Array(3).fill("float64"),
      );
    } finally {
      torch.setDefaultDtype("float32");
    }
    expect(torch.getDefaultDtype()).toBe("float32");
    expect(() => torch.setDefaultDtype("int64")).toThrow(ThincError);
    expect([torch.finfo("float32").max, torch.iinfo("int8").min]).toEqual([3.4028234663852886e38, -128n]);
    expect(() => torch.finfo("int8")).toThrow(DTypeError);
  });

  test("asTensor shares memory, and shapes can be broadcast", () => {
    const data = Float32Array.of(1, 2);
    torch.asTensor(data).mul_(2);
    expect([...data]).toEqual([2, 4]);
    expect(torch.broadcastShapes([2, 1], [3])).toEqual([2, 3]);
    expect(() => torch.broadcastShapes([2], [3])).toThrow(ShapeError);
  });

  test("a generator gives its own numbers, the same for a seed", () => {
    const numbers = () => torch.randn([3], { generator: new torch.Generator().manualSeed(7) }).tolist();
    expect(numbers()).toEqual(numbers());
    const state = torch.getRngState();
    const first = torch.rand([2]).tolist();
    torch.setRngState(state);
    expect(torch.rand([2]).tolist()).toEqual(first);
  });
});
