import { ArgsKwargs, ThincError } from "@thinc/core";
import * as nn from "../../src/nn/index";
import { PyTorchShim } from "../../src/shim";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { tensorsIn } from "../nn/parity";
import { describeTorch } from "../support/torch";

class Computed extends nn.Module<readonly [], unknown> {
  constructor(private readonly compute: () => unknown) {
    super();
  }
  forward(): unknown {
    return this.compute();
  }
}

const call = (name: string, args: unknown[]) =>
  (torch as unknown as Record<string, (...args: unknown[]) => unknown>)[name](...args);

/** Everything about a tensor that code can see; complex numbers as pairs. */
function seen(value: unknown): unknown[] {
  return tensorsIn(value).map((tensor) => {
    const { shape, dtype } = tensor;
    const plain = (dtype.startsWith("complex") ? torch.viewAsReal(tensor) : tensor) as Tensor;
    const { data } = plain.contiguous().toArray();
    return { shape, dtype, bits: Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("hex") };
  });
}

describeTorch("operators that libtorch itself cannot run without elements are recorded by rules of our own:", () => {
  torch.manualSeed(5);
  const x = torch.randn([3, 4]);
  const p = torch.rand([3, 4]);
  const square = torch.randn([4, 4]);
  const images = torch.randn([2, 4, 8, 8]);
  const ids = torch.tensor([
    [0n, 2n],
    [1n, 1n],
  ]);
  const mask = x.gt(0);
  const cases: [name: string, ...args: unknown[]][] = [
    ...[
      "relu",
      "abs",
      "isnan",
      "nanToNum",
      "logicalNot",
      "hardswish",
      "hardtanh",
      "logSigmoid",
      "flip0",
      "prod",
      "std",
    ].map((name) => [name.replace("0", ""), x, ...(name.endsWith("0") ? [[0]] : [])] as [string, ...unknown[]]),
    ["logit", p],
    ["angle", x],
    ["roll", x, [1], [0]],
    ["logicalAnd", mask, mask],
    ["floorDivide", x, 2],
    ["remainder", 2, p],
    ["rsub", x, p],
    ["complex", x, p],
    ["where", mask, x, p.to("float64")],
    ["where", mask, 1, 0],
    ["bucketize", x, torch.tensor([-1, 0, 1])],
    ["searchsorted", torch.tensor([0, 1, 2]), x],
    ["max", x],
    ["max", x, 1],
    ["min", x, 0, true],
    ["median", x, 1],
    ["mode", x, 1],
    ["kthvalue", x, 2],
    ["sort", x, 1, true],
    ["argsort", x],
    ["topk", x, 2],
    ["cummax", x, 1],
    ["cummin", x, 0],
    ["varMean", x, 1],
    ["stdMean", x],
    ["indexSelect", x, 1, torch.tensor([0n, 3n])],
    ["index", x, [ids]],
    ["take", x, ids],
    ["dot", square.select(0, 0), square.select(0, 1)],
    ["trace", square],
    ["addbmm", torch.randn([8, 8]), images.select(0, 0), images.select(0, 1)],
    ["cdist", x, p],
    ["pdist", x],
    ["histc", x, 5],
    ["multinomial", p, 2],
    ["normal", x, p],
    ["poisson", p],
    ["bernoulli", p],
    ["randperm", 5],
    ["randint", 10, [4]],
    ["trilIndices", 3, 4, -1],
    ["triuIndices", 3, 4, 1],
    ["dropout", x, 0.5, true],
    ["fftFft", x],
    ["fftRfft", x],
    ["fftIrfft", torch.complex(x, p)],
    ["fftRfft2", images],
    ["conv2d", images, torch.randn([6, 2, 3, 2]), null, [2, 1], [1, 0], [1, 2], 2],
    ["convTranspose2d", images, torch.randn([4, 3, 3, 3]), null, [2, 2], [1, 1], [1, 1], 1, [1, 1]],
    ["maxPool3d", torch.randn([1, 2, 5, 6, 7]), [2, 3, 2], [2, 2, 2], [1, 1, 0], [1, 1, 2], true],
    ["adaptiveAvgPool2d", images, [3, 5]],
    ["adaptiveMaxPool2d", images, [3, 5]],
    ["pad", images, [1, 2, 3, 0], "reflect"],
    ["im2col", images, [2, 3], [1, 1], [1, 0], [2, 1]],
    ["col2im", torch.randn([2, 12, 16]), [8, 8], [2, 2], [1, 1], [0, 0], [2, 2]],
    ["gridSampler", images, torch.rand([2, 5, 3, 2]), 0, 0, true],
    ["layerNorm", x, [4]],
    ["groupNorm", images, 2],
    ["prelu", x, torch.rand([1])],
    ["rrelu", x],
    ["binaryCrossEntropy", p, p],
    ["huberLoss", x, p],
    ["scaledDotProductAttention", images, images, images],
  ];

  test.each(cases.map(([name, ...args], index) => [index, name, args] as const))(
    "%i: %s",
    async (_index, name, args) => {
      const shim = new PyTorchShim(new Computed(() => call(name, [...args])));
      torch.manualSeed(9);
      const wanted = seen(shim.predict(new ArgsKwargs([])));
      torch.manualSeed(9);
      expect(wanted.length).toBeGreaterThan(0);
      expect(seen(await shim.predictAsync(new ArgsKwargs([])))).toEqual(wanted);
    },
  );
});

describeTorch("the rules refuse what libtorch checks only when it computes:", () => {
  const meta = (...shape: number[]) => torch.empty(shape, { device: "meta" });
  const wrong: [name: string, ...args: unknown[]][] = [
    ["col2im", meta(2, 12, 16), [8, 8], [0, 2], [1, 1], [0, 0], [2, 2]],
    ["im2col", meta(2, 3, 8, 8), [2, 2], [1, 1], [0, 0], [0, 2]],
    ["maxPool3d", meta(1, 2, 5, 6, 7), [2, 2, 2], [0, 1, 1]],
    ["conv2d", meta(1, 2, 5, 5), meta(3, 2, 2, 2), null, [0, 1]],
    ["conv2d", meta(1, 2, 5, 5), meta(3, 2, 9, 9)],
    ["_fftR2c", meta(), [0], 0, true],
    ["_fftC2r", meta(), [0], 0, 3],
    ["topk", meta(3), 4],
    ["indexSelect", meta(3), 0, meta(2, 2)],
    ["layerNorm", meta(2, 3), [4]],
    ["pad", meta(1, 1, 3, 3), [3, 0, 0, 0], "reflect"],
    ["trilIndices", 2 ** 40, 3, 0],
  ];
  test.each(wrong)("%s", (name, ...args) => {
    expect(() => call(name, args)).toThrow(ThincError);
  });
});
