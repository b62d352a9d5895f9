import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ArgumentError } from "@thinc/core";
import { torch } from "../../src/index";
import { camel } from "../support/samples";
import { describeTorch } from "../support/torch";

interface Names {
  needed: string[];
  others: string[];
}

// What each class of Python takes; see tools/parity/torch/make_module_signatures.py.
const python: Record<string, { constructor: Names; forward?: Names }> = JSON.parse(
  readFileSync(join(__dirname, "..", "fixtures", "nn", "signatures.json"), "utf8"),
);
type AnyClass = new (...args: unknown[]) => unknown;
const classes = torch.nn as unknown as Record<string, AnyClass | undefined>;

// Arguments that PyTorch has given up, or calls its own.
const NOT_HERE = /^(size_average|reduce|_freeze|custom_(en|de)coder|min_value|max_value|options)$/;
const isHere = (name: string, argument: string) =>
  !NOT_HERE.test(argument) && !(argument === "proj_size" && name !== "LSTM");
// Those whose sizes can be one number after the other.
const OTHERWISE: Record<string, string> = {
  ModuleDict: "a container",
  ModuleList: "a container",
  ParameterDict: "a container",
  ParameterList: "a container",
  TransformerDecoder: "takes the norm as it is",
  TransformerEncoder: "takes the norm as it is",
};
const isChecked = (name: string) =>
  classes[name] !== undefined && python[name].constructor !== undefined && !(name in OTHERWISE);
const checked = Object.keys(python).filter((name) => Object.hasOwn(python[name], "constructor") && isChecked(name));

/** What stands for the arguments that a class cannot do without. */
const neededBy = ({ needed }: Names): unknown[] => needed.map((name) => (name === "cutoffs" ? [1] : 2));

describeTorch("the arguments of modules", () => {
  test.each(checked)("%s takes what it can do without by position, in Python's order", (name) => {
    const { needed, others } = python[name].constructor;
    const made = classes[name] as AnyClass;
    const here = others.filter((argument) => isHere(name, argument)).map(camel);
    const tooMany = new Array<null>(others.length + 1).fill(null);
    expect(() => new made(...neededBy({ needed, others }), ...tooMany)).toThrow(
      `Those that can be left out are ${here.join(", ")}.`,
    );
    // Every place is there, up to the last argument that is taken.
    const last = others.lastIndexOf(others.filter((argument) => isHere(name, argument)).at(-1) as string);
    const places = new Array<undefined>(last + 1).fill(undefined);
    const options = /^(Upsampl|Fractional)/.test(name) ? { [/^Upsampl/.test(name) ? "size" : "outputSize"]: 2 } : {};
    expect(new made(...neededBy({ needed, others }), ...places, options)).toBeInstanceOf(torch.nn.Module);
  });

  test("as many as Python has are checked", () => {
    const missing = Object.keys(python).filter((name) => classes[name] === undefined);
    expect(missing.filter((name) => !/^Lazy|^RNN(Cell)?Base$/.test(name))).toEqual([
      "CrossMapLRN2d",
      "DataParallel",
      "NLLLoss2d",
    ]);
    expect(checked.length).toBeGreaterThan(80);
  });

  test("positions and names make the same modules", () => {
    const { nn } = torch;
    const weight = torch.tensor([1, 2]);
    const pairs: [unknown, unknown][] = [
      [new nn.Conv2d(2, 4, 3, 2, 1), new nn.Conv2d(2, 4, 3, { stride: 2, padding: 1 })],
      [
        new nn.Conv2d(2, 4, 3, 2, { padding: 1, bias: false }),
        new nn.Conv2d(2, 4, 3, { stride: 2, padding: 1, bias: false }),
      ],
      [new nn.Linear(2, 3, false), new nn.Linear(2, 3, { bias: false })],
      [new nn.MaxPool2d(2, 2), new nn.MaxPool2d(2, { stride: 2 })],
      [new nn.AvgPool2d(2, null, 1), new nn.AvgPool2d(2, { padding: 1 })],
      [new nn.LSTM(3, 4, 2, true, true), new nn.LSTM(3, 4, { numLayers: 2, batchFirst: true })],
      [new nn.RNN(3, 4, 1, "relu"), new nn.RNN(3, 4, { nonlinearity: "relu" })],
      [new nn.Dropout(0.2, true), new nn.Dropout({ p: 0.2, inplace: true })],
      [new nn.LeakyReLU(0.2), new nn.LeakyReLU({ negativeSlope: 0.2 })],
      [new nn.Hardtanh(-2, 2), new nn.Hardtanh({ minVal: -2, maxVal: 2 })],
      [new nn.Softmax(1), new nn.Softmax({ dim: 1 })],
      [new nn.Flatten(0, 1), new nn.Flatten({ startDim: 0, endDim: 1 })],
      [new nn.Embedding(5, 2, 1, 3), new nn.Embedding(5, 2, { paddingIdx: 1, maxNorm: 3 })],
      [new nn.BatchNorm1d(3, 1e-3, null, false), new nn.BatchNorm1d(3, { eps: 1e-3, momentum: null, affine: false })],
      [new nn.GroupNorm(2, 4, 1e-3), new nn.GroupNorm(2, 4, { eps: 1e-3 })],
      [new nn.Upsample(null, 2, "nearest"), new nn.Upsample({ scaleFactor: 2 })],
      [new nn.MultiheadAttention(4, 2, 0.1, false), new nn.MultiheadAttention(4, 2, { dropout: 0.1, bias: false })],
      [
        new nn.TransformerEncoderLayer(4, 2, 5, 0, "gelu"),
        new nn.TransformerEncoderLayer(4, 2, { dimFeedforward: 5, dropout: 0, activation: "gelu" }),
      ],
      [
        new nn.Transformer(4, 2, 1, 1, 5),
        new nn.Transformer({ dModel: 4, nhead: 2, numEncoderLayers: 1, numDecoderLayers: 1, dimFeedforward: 5 }),
      ],
    ];
    for (const [byPosition, byName] of pairs) expect(String(byPosition)).toBe(String(byName));
    const loss = new nn.CrossEntropyLoss(weight, null, 1, null, "sum", 0.1);
    expect(loss.weight).toBe(weight);
    expect([loss.ignoreIndex, loss.reduction, loss.labelSmoothing]).toEqual([1, "sum", 0.1]);
  });

  test("embeddings are made of rows that are there already, and draw no random numbers", () => {
    const { Embedding, EmbeddingBag } = torch.nn;
    const rows = torch.tensor([
      [1, 2],
      [3, 4],
    ]);
    torch.manualSeed(3);
    const next = torch.rand([]).item();
    torch.manualSeed(3);
    const frozen = Embedding.fromPretrained(rows, { paddingIdx: 0 });
    const learned = Embedding.fromPretrained(rows, false);
    const bag = EmbeddingBag.fromPretrained(rows, { mode: "sum" });
    expect(torch.rand([]).item()).toBe(next);
    expect([frozen, learned, bag].map(({ weight }) => weight.requiresGrad)).toEqual([false, true, false]);
    expect([frozen, learned, bag].every(({ weight }) => weight.dataPtr === rows.dataPtr)).toBe(true);
    expect(String(frozen)).toBe("Embedding(2, 2, padding_idx=0)");
    expect(bag.forward(torch.tensor([[0n, 1n]])).tolist()).toEqual([[4, 6]]);
    expect(() => Embedding.fromPretrained(torch.ones([3]))).toThrow("expected embeddings [*, *], got [3]");
    expect(() => new Embedding(3, 2, { _weight: rows })).toThrow("Embedding: expected _weight [3, 2], got [2, 2]");
  });

  test("options of functions and methods go by position, too, and unknown ones are refused", () => {
    const { nn, optim, autograd } = torch;
    const { utils } = nn;
    const gradient = () => {
      const weight = new nn.Parameter(torch.ones([2]));
      weight.grad = torch.tensor([3, 4]);
      return weight;
    };
    expect(new nn.Parameter(torch.ones([1]), false).requiresGrad).toBe(false);
    expect(utils.clipGradNorm_([gradient()], 1, 1).item()).toBe(7);
    expect(utils.getTotalNorm([torch.tensor([3, 4])], 1).item()).toBe(7);
    const sequences = [torch.ones([2]), torch.ones([1])];
    expect(utils.rnn.padSequence(sequences, true, 5).tolist()).toEqual([
      [1, 1],
      [1, 5],
    ]);
    const linear = new nn.Linear(1, 1);
    linear.registerBuffer("scratch", torch.ones([1]), false);
    expect([...linear.stateDict().keys()]).toEqual(["weight", "bias"]);
    expect(linear.loadStateDict({}, false).missingKeys).toEqual(["weight", "bias"]);
    linear.weight.grad = torch.ones([1, 1]);
    linear.zeroGrad(false);
    expect(linear.weight.grad?.item()).toBe(0);
    const sgd = new optim.SGD(linear.parameters());
    sgd.zeroGrad(false);
    expect(linear.weight.grad?.item()).toBe(0);
    expect(new optim.lrScheduler.StepLR(sgd, 2, 0.5).gamma).toBe(0.5);
    const x = torch.ones([2], { requiresGrad: true });
    expect(autograd.grad(x.mul(2), x, torch.tensor([1, 3])).map((found) => found?.tolist())).toEqual([[2, 6]]);
    expect(nn.Transformer.generateSquareSubsequentMask(2, null, "float64").dtype).toBe("float64");

    const wrong = { dtyp: "int64" } as never;
    for (const call of [
      () => torch.tensor([1], wrong),
      () => torch.tensor([1], "int64" as never),
      () => torch.asTensor([1], wrong),
      () => x.newTensor([1], wrong),
      () => new nn.Parameter(x, wrong),
      () => utils.clipGradNorm_([gradient()], 1, wrong),
      () => utils.getTotalNorm([x], wrong),
      () => utils.rnn.padSequence(sequences, wrong),
      () => utils.rnn.unpadSequence(torch.ones([2, 2]), [1, 2], wrong),
      () => linear.to(wrong),
      () => linear.zeroGrad(wrong),
      () => linear.registerBuffer("other", x, wrong),
      () => linear.loadStateDict({}, wrong),
      () => sgd.zeroGrad(wrong),
      () => nn.Transformer.generateSquareSubsequentMask(2, wrong),
    ])
      expect(call).toThrow(ArgumentError);
  });

  test("what forward can do without goes by position, too", () => {
    const { nn } = torch;
    const x = torch.randn([3, 2, 4]);
    const mask = nn.Transformer.generateSquareSubsequentMask(3);
    const close = (a: torch.Tensor, b: torch.Tensor) => expect(torch.equal(a, b)).toBe(true);
    const attention = new nn.MultiheadAttention(4, 2);
    close(
      attention.forward(x, x, x, null, false, mask)[0],
      attention.forward(x, x, x, { needWeights: false, attnMask: mask })[0],
    );
    const encoder = new nn.TransformerEncoderLayer(4, 2, 5, 0);
    close(encoder.forward(x, mask), encoder.forward(x, { srcMask: mask }));
    const decoder = new nn.TransformerDecoderLayer(4, 2, 5, 0);
    close(decoder.forward(x, x, mask, null), decoder.forward(x, x, { tgtMask: mask }));
    const transformer = new nn.Transformer(4, 2, 1, 1, 5, 0);
    close(transformer.forward(x, x, null, mask), transformer.forward(x, x, { tgtMask: mask }));
    const bag = new nn.EmbeddingBag(5, 2, { mode: "sum" });
    const ids = torch.tensor([[1n, 2n]]);
    const weights = torch.tensor([[2, 3]]);
    close(bag.forward(ids, null, weights), bag.forward(ids, { perSampleWeights: weights }));
    const back = new nn.ConvTranspose1d(4, 2, 3, 2);
    expect(back.forward(torch.randn([2, 4, 3]), { outputSize: [8] }).shape).toEqual([2, 2, 8]);
  });

  test("what is given twice, is too much or is not taken is refused before anything is made", () => {
    const { nn } = torch;
    expect(() => new nn.Conv2d(2, 4, 3, 2, { stride: 1 })).toThrow('Conv2d: "stride" is given twice.');
    expect(() => new nn.Linear(2, 3, true, null, null, 4 as never)).toThrow(
      "Linear: 4 is one argument too many. Those that can be left out are bias, device, dtype.",
    );
    expect(() => new nn.MSELoss(true as never)).toThrow(
      "MSELoss: there is no sizeAverage here, got true in its place.",
    );
    expect(() => new nn.Dropout({ q: 0.1 } as never)).toThrow(ArgumentError);
  });
});
