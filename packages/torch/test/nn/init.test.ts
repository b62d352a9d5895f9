import { ArgumentError, type NdArray, ShapeError } from "@thinc/core";
import { init, type Nonlinearity } from "../../src/nn/index";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { expectClose, expectSameBits, fixture } from "./compare";

const SEED = 42;
const python = fixture("init.pt") as Map<string, Map<string, unknown>>;
const tensors = python.get("tensors") as Map<string, NdArray>;

const INIT: Record<string, (tensor: Tensor) => Tensor> = {
  uniform: (tensor) => init.uniform_(tensor),
  "uniform from -2 to 3": (tensor) => init.uniform_(tensor, -2, 3),
  normal: (tensor) => init.normal_(tensor),
  "normal of 1 and 0.5": (tensor) => init.normal_(tensor, 1, 0.5),
  constant: (tensor) => init.constant_(tensor, 0.3),
  zeros: (tensor) => init.zeros_(tensor),
  ones: (tensor) => init.ones_(tensor),
  "xavier uniform": (tensor) => init.xavierUniform_(tensor),
  "xavier uniform with gain": (tensor) => init.xavierUniform_(tensor, init.calculateGain("tanh")),
  "xavier normal": (tensor) => init.xavierNormal_(tensor),
  "kaiming uniform": (tensor) => init.kaimingUniform_(tensor),
  "kaiming uniform for relu by fan out": (tensor) =>
    init.kaimingUniform_(tensor, { mode: "fan_out", nonlinearity: "relu" }),
  "kaiming uniform of 0.3": (tensor) => init.kaimingUniform_(tensor, { a: 0.3 }),
  "kaiming normal": (tensor) => init.kaimingNormal_(tensor),
  "kaiming normal for selu": (tensor) => init.kaimingNormal_(tensor, { nonlinearity: "selu" }),
  "truncated normal": (tensor) => init.truncNormal_(tensor),
  "truncated normal of a tail": (tensor) => init.truncNormal_(tensor, { mean: 1, std: 2, a: 2, b: 2.5 }),
  "truncated normal of one side": (tensor) => init.truncNormal_(tensor, 0, 0.02, -0.01, 2),
  orthogonal: (tensor) => init.orthogonal_(tensor),
  "orthogonal with gain": (tensor) => init.orthogonal_(tensor, 0.5),
  eye: (tensor) => init.eye_(tensor),
  sparse: (tensor) => init.sparse_(tensor, 0.4),
  "sparse of 0.1": (tensor) => init.sparse_(tensor, 0.9, 0.1),
  "tall orthogonal": (tensor) => init.orthogonal_(tensor),
  dirac: (tensor) => init.dirac_(tensor),
  "dirac of groups": (tensor) => init.dirac_(tensor, 2),
};

describeTorch("torch.nn.init", () => {
  test.each([...tensors.keys()])("%s: Python's values", (name) => {
    const [call] = name.split(", ");
    const wanted = tensors.get(name) as NdArray;
    const tensor = torch.empty([...(wanted.shape as readonly number[])], { requiresGrad: true });
    torch.manualSeed(SEED);
    expect(INIT[call](tensor)).toBe(tensor);
    expect(tensor.isLeaf).toBe(true);
    // LAPACK, which makes matrices orthogonal, rounds otherwise on other processors; all else is the same bit for bit.
    if (call.includes("orthogonal")) expectClose(tensor, wanted, name);
    else expectSameBits(tensor, wanted, name);
  });

  test("every function here is compared with Python's", () => {
    expect(new Set([...tensors.keys()].map((name) => name.split(", ")[0]))).toEqual(new Set(Object.keys(INIT)));
  });

  test("gains and fans are Python's", () => {
    const gains = python.get("gains") as Map<string, number>;
    for (const [name, gain] of gains) {
      const [nonlinearity, parameter] = name.split(" of ");
      expect(init.calculateGain(nonlinearity as Nonlinearity, parameter ? Number(parameter) : undefined)).toBe(gain);
    }
    const fans = python.get("fans") as Map<string, number[]>;
    expect(init.calculateFanInAndFanOut(torch.empty([4, 6]))).toEqual(fans.get("matrix"));
    expect(init.calculateFanInAndFanOut(torch.empty([3, 4, 2, 5]))).toEqual(fans.get("kernel"));
  });

  test("arguments go by position in PyTorch's order, or by name", () => {
    const drawn = (draw: (tensor: Tensor) => Tensor) => {
      torch.manualSeed(SEED);
      return draw(torch.empty([3, 4])).tolist();
    };
    const pairs: [(tensor: Tensor) => Tensor, (tensor: Tensor) => Tensor][] = [
      [
        (tensor) => init.kaimingUniform_(tensor, 0, "fan_out", "relu"),
        (tensor) => init.kaimingUniform_(tensor, { mode: "fan_out", nonlinearity: "relu" }),
      ],
      [(tensor) => init.kaimingNormal_(tensor, 0.3), (tensor) => init.kaimingNormal_(tensor, { a: 0.3 })],
      [(tensor) => init.uniform_(tensor, 5, 6), (tensor) => init.uniform_(tensor, { a: 5, b: 6 })],
      [(tensor) => init.normal_(tensor, 0, 3), (tensor) => init.normal_(tensor, { std: 3 })],
      [(tensor) => init.truncNormal_(tensor, 0, 3), (tensor) => init.truncNormal_(tensor, { std: 3 })],
      [(tensor) => init.xavierNormal_(tensor, 2), (tensor) => init.xavierNormal_(tensor, { gain: 2 })],
    ];
    for (const [byPosition, byName] of pairs) expect(drawn(byPosition)).toEqual(drawn(byName));
    expect(() => init.kaimingUniform_(torch.empty([3, 4]), { nonLinearity: "relu" } as never)).toThrow(
      'torch.nn.init.kaimingUniform_: there is no argument "nonLinearity". It takes (tensor, a, mode, nonlinearity, generator).',
    );
  });

  test("a generator of one's own is drawn from, and libtorch's is left alone", () => {
    const calls: ((tensor: Tensor, generator: InstanceType<typeof torch.Generator>) => Tensor)[] = [
      (tensor, generator) => init.uniform_(tensor, { generator }),
      (tensor, generator) => init.normal_(tensor, 0, 1, generator),
      (tensor, generator) => init.truncNormal_(tensor, { generator }),
      (tensor, generator) => init.truncNormal_(tensor, { a: 2, b: 2.5, generator }),
      (tensor, generator) => init.xavierUniform_(tensor, { generator }),
      (tensor, generator) => init.xavierNormal_(tensor, { generator }),
      (tensor, generator) => init.kaimingUniform_(tensor, { generator }),
      (tensor, generator) => init.kaimingNormal_(tensor, { generator }),
      (tensor, generator) => init.orthogonal_(tensor, { generator }),
    ];
    const generator = new torch.Generator();
    for (const call of calls) {
      torch.manualSeed(7);
      const fromOwn = call(torch.empty([3, 4]), generator.manualSeed(SEED)).tolist();
      const next = torch.rand([]).item();
      torch.manualSeed(7);
      expect(torch.rand([]).item()).toBe(next);
      torch.manualSeed(SEED);
      expect(call(torch.empty([3, 4]), null as never).tolist()).toEqual(fromOwn);
    }
  });

  test("an empty weight is left as it is, and no random number is drawn for it", () => {
    torch.manualSeed(1);
    init.kaimingUniform_(torch.empty([0, 3]));
    init.kaimingNormal_(torch.empty([3, 0]));
    const after = torch.rand([]).item();
    torch.manualSeed(1);
    expect(torch.rand([]).item()).toBe(after);
  });

  test("truncated values stay within their bounds in every dtype", () => {
    for (const dtype of ["float16", "bfloat16", "float32", "float64"] as const) {
      const tensor = init.truncNormal_(torch.empty([500], { dtype }), { mean: 0.1, std: 3, a: -0.3, b: 0.7 });
      expect(tensor.min().ge(-0.301).item()).toBe(true);
      expect(tensor.max().le(0.701).item()).toBe(true);
      expect(tensor.to("float64").std().item()).toBeGreaterThan(0.2);
    }
  });

  test("a bias has no fan, and unknown names are refused", () => {
    expect(() => init.kaimingUniform_(torch.empty([3]))).toThrow(ShapeError);
    expect(() => init.xavierNormal_(torch.empty([3]))).toThrow("expected at least two axes, got [3]");
    expect(() => init.calculateGain("swish" as Nonlinearity)).toThrow(ArgumentError);
    expect(() => init.kaimingNormal_(torch.empty([2, 2]), { mode: "fan" as "fan_in" })).toThrow(
      'mode: expected "fan_in", "fan_out"',
    );
    expect(() => init.zeros_([1] as unknown as Tensor)).toThrow("zeros_: expected a Tensor as tensor, got [1]");
    expect(() => init.uniform_(torch.zeros([2], { dtype: "bool" }))).toThrow("bool");
    expect(() => init.eye_(torch.empty([3]))).toThrow("eye_: expected a matrix, got [3]");
    expect(() => init.sparse_(torch.empty([3, 3, 3]), 0.5)).toThrow(ShapeError);
    expect(() => init.sparse_(torch.empty([3, 3]), 1.5)).toThrow("sparse_: sparsity");
    expect(() => init.dirac_(torch.empty([3, 3]))).toThrow(ShapeError);
    expect(() => init.dirac_(torch.empty([3, 3, 3]), 2)).toThrow("outputs divisible by 2");
    expect(() => init.orthogonal_(torch.empty([3]))).toThrow("orthogonal_: expected at least two axes");
    expect(() => init.truncNormal_(torch.empty([3]), { a: 2, b: 1 })).toThrow("truncNormal_: b");
    expect(() => init.truncNormal_(torch.empty([3]), { std: 0 })).toThrow("truncNormal_: std");
  });
});
