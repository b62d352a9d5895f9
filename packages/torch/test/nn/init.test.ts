import { ArgumentError, type NdArray, ShapeError } from "@thinc/core";
import { init } from "../../src/nn/index";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { expectSameBits, fixture } from "./compare";

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
};

describeTorch("torch.nn.init", () => {
  test.each([...tensors.keys()])("%s: Python's values, bit for bit", (name) => {
    const [call] = name.split(", ");
    const wanted = tensors.get(name) as NdArray;
    const tensor = torch.empty([...(wanted.shape as readonly number[])], { requiresGrad: true });
    torch.manualSeed(SEED);
    expect(INIT[call](tensor)).toBe(tensor);
    expect(tensor.isLeaf).toBe(true);
    expectSameBits(tensor, wanted, name);
  });

  test("every function here is compared with Python's", () => {
    expect(new Set([...tensors.keys()].map((name) => name.split(", ")[0]))).toEqual(new Set(Object.keys(INIT)));
  });

  test("gains and fans are Python's", () => {
    const gains = python.get("gains") as Map<string, number>;
    for (const [name, gain] of gains) {
      const [nonlinearity, parameter] = name.split(" of ");
      expect(init.calculateGain(nonlinearity as init.Nonlinearity, parameter ? Number(parameter) : undefined)).toBe(
        gain,
      );
    }
    const fans = python.get("fans") as Map<string, number[]>;
    expect(init.calculateFanInAndFanOut(torch.empty([4, 6]))).toEqual(fans.get("matrix"));
    expect(init.calculateFanInAndFanOut(torch.empty([3, 4, 2, 5]))).toEqual(fans.get("kernel"));
  });

  test("an empty weight is left as it is, and no random number is drawn for it", () => {
    torch.manualSeed(1);
    init.kaimingUniform_(torch.empty([0, 3]));
    init.kaimingNormal_(torch.empty([3, 0]));
    const after = torch.rand([]).item();
    torch.manualSeed(1);
    expect(torch.rand([]).item()).toBe(after);
  });

  test("a bias has no fan, and unknown names are refused", () => {
    expect(() => init.kaimingUniform_(torch.empty([3]))).toThrow(ShapeError);
    expect(() => init.xavierNormal_(torch.empty([3]))).toThrow("expected at least two axes, got [3]");
    expect(() => init.calculateGain("swish" as init.Nonlinearity)).toThrow(ArgumentError);
    expect(() => init.kaimingNormal_(torch.empty([2, 2]), { mode: "fan" as "fan_in" })).toThrow(
      'mode: expected "fan_in", "fan_out"',
    );
    expect(() => init.zeros_([1] as unknown as Tensor)).toThrow("zeros_: expected a Tensor as tensor, got [1]");
    expect(() => init.uniform_(torch.zeros([2], { dtype: "bool" }))).toThrow("bool");
  });
});
