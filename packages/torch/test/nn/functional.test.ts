import { ShapeError } from "@thinc/core";
import * as nn from "../../src/nn/index";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";

const { functional } = nn;

function same(a: Tensor, b: Tensor): void {
  expect({ shape: a.shape, values: a.tolist() }).toEqual({ shape: b.shape, values: b.tolist() });
}

describeTorch("torch.nn.functional", () => {
  test("the functions compute what the modules compute", () => {
    torch.manualSeed(3);
    const X = torch.randn([4, 5]);
    const images = torch.randn([2, 4, 7, 6]);
    const linear = new nn.Linear(5, 3);
    same(functional.linear(X, linear.weight, linear.bias), linear.forward(X));
    const norm = new nn.LayerNorm(5);
    same(functional.layerNorm(X, [5]), norm.forward(X));
    const conv = new nn.Conv2d(4, 2, 3, { padding: "same", dilation: 2 });
    same(functional.conv2d(images, conv.weight, conv.bias, { padding: "same", dilation: 2 }), conv.forward(images));
    const line = new nn.Conv1d(4, 2, 3, { stride: 2 });
    same(
      functional.conv1d(images.select(3, 0), line.weight, line.bias, { stride: 2 }),
      line.forward(images.select(3, 0)),
    );
    same(functional.maxPool2d(images, 2), new nn.MaxPool2d(2).forward(images));
    same(functional.avgPool2d(images, 2, { stride: 1 }), new nn.AvgPool2d(2, { stride: 1 }).forward(images));
    same(functional.softmax(X, -1), new nn.Softmax(-1).forward(X));
    same(functional.leakyRelu(X), new nn.LeakyReLU().forward(X));
    same(functional.batchNorm(X, null, null, { training: true }), new nn.BatchNorm1d(5).forward(X));
  });

  test("dropout does nothing when evaluating and zeroes everything at p = 1", () => {
    const X = torch.randn([4, 5]);
    same(functional.dropout(X, 0.5, false), X);
    expect(functional.dropout(X, 1).abs().sum().item()).toBe(0);
    const model = new nn.Dropout(0.5).eval();
    same(model.forward(X), X);
  });

  test("what works in place changes and gives back its input", () => {
    for (const activate of [functional.relu, functional.silu, functional.mish, functional.elu, functional.leakyRelu]) {
      const X = torch.tensor([-1, 2]);
      const expected = (activate as (input: Tensor) => Tensor)(torch.tensor([-1, 2]));
      const name = activate.name;
      const Y =
        activate === functional.elu || activate === functional.leakyRelu
          ? (activate as typeof functional.elu)(X, activate === functional.elu ? 1 : 0.01, { inplace: true })
          : (activate as typeof functional.relu)(X, { inplace: true });
      expect({ name, same: Y === X }).toEqual({ name, same: true });
      same(X, expected);
    }
  });

  test("an embedding of limited norm scales its rows in place, and only those looked up", () => {
    const weight = torch.tensor([
      [3, 4],
      [6, 8],
    ]);
    functional.embedding(torch.tensor([0], { dtype: "int64" }), weight, { maxNorm: 1 });
    const [first, second] = weight.tolist() as number[][];
    expect(first[0]).toBeCloseTo(0.6, 5);
    expect(second).toEqual([6, 8]);
  });

  test("pad reflects", () => {
    expect(functional.pad(torch.tensor([[1, 2, 3]]), [1, 2], { mode: "reflect" }).tolist()).toEqual([
      [2, 1, 2, 3, 2, 1],
    ]);
    expect(functional.pad(torch.tensor([1]), [0, 1], { value: 7 }).tolist()).toEqual([1, 7]);
  });

  test("losses reduce as told and refuse other shapes", () => {
    const X = torch.tensor([1, 2]);
    const target = torch.tensor([0, 4]);
    expect(functional.mseLoss(X, target).item()).toBe(2.5);
    expect(functional.mseLoss(X, target, { reduction: "sum" }).item()).toBe(5);
    expect(functional.mseLoss(X, target, { reduction: "none" }).tolist()).toEqual([1, 4]);
    expect(() => functional.mseLoss(X, torch.ones([2, 1]))).toThrow(ShapeError);
    expect(() => functional.crossEntropy(X, target, { reduction: "average" as "mean" })).toThrow(
      "crossEntropy: reduction",
    );
  });

  test("weights of classes are a line, for the module and the function", () => {
    const weight = torch.ones([2, 2]);
    expect(() => new nn.MultiMarginLoss({ weight })).toThrow(ShapeError);
    expect(() => functional.multiMarginLoss(torch.ones([2, 2]), torch.full([2], 0n), { weight })).toThrow(
      "multiMarginLoss: expected a weight for each class, [C], got [2, 2]",
    );
  });

  test("a loss may be a distance of one's own, a function or a module", () => {
    const [a, b, c] = [1, 2, 5].map((value) => torch.full([3, 2], value));
    const distance = (x: Tensor, y: Tensor) => x.sub(y).abs().sum([1]);
    class Manhattan extends nn.Module<readonly [Tensor, Tensor]> {
      forward(x: Tensor, y: Tensor): Tensor {
        return distance(x, y);
      }
    }
    const options = { margin: 10, reduction: "sum" } as const;
    const byFunction = new nn.TripletMarginWithDistanceLoss({ ...options, distanceFunction: distance });
    const byModule = new nn.TripletMarginWithDistanceLoss({ ...options, distanceFunction: new Manhattan() });
    expect(byFunction.forward(a, b, c).item()).toBe(3 * (10 + 2 - 8));
    expect(byModule.forward(a, b, c).item()).toBe(12);
    expect(functional.tripletMarginWithDistanceLoss(a, b, c, { ...options, distanceFunction: distance }).item()).toBe(
      12,
    );
  });

  test("adaptive log softmax: probabilities sum to 1, agree with the loss, and give the predictions", () => {
    torch.manualSeed(5);
    const model = new nn.AdaptiveLogSoftmaxWithLoss(6, 9, [2, 5], { divValue: 1.5 });
    const X = torch.randn([7, 6]).mul(3);
    const target = torch.tensor([0, 1, 2, 4, 5, 8, 3], { dtype: "int64" });
    const logProb = model.logProb(X);
    for (const sum of logProb.exp().sum([1]).tolist() as number[]) expect(sum).toBeCloseTo(1, 5);
    const { output, loss } = model.forward(X, target);
    const own = logProb.gather(1, target.unsqueeze(1)).squeeze(1).tolist() as number[];
    for (const [row, value] of (output.tolist() as number[]).entries()) expect(value).toBeCloseTo(own[row], 5);
    expect(loss.item()).toBeCloseTo(-own.reduce((sum, value) => sum + value, 0) / 7, 5);
    const predicted = model.predict(X);
    const head = model.head.forward(X).argmax(1).tolist() as bigint[];
    const best = logProb.argmax(1).tolist() as bigint[];
    for (const [row, value] of (predicted.tolist() as bigint[]).entries())
      expect(value).toBe(head[row] < 2n ? head[row] : best[row]);
    const one = model.forward(X.select(0, 2), torch.tensor(2, { dtype: "int64" }));
    expect(one.output.shape).toEqual([]);
    expect(one.output.item()).toBeCloseTo(own[2], 5);
  });

  test("parameter lists and dicts hold, replace, copy and move what they hold", () => {
    const list = new nn.ParameterList([torch.ones([2])]).append(torch.zeros([3]));
    list.set(-1, torch.full([3], 2)).extend([torch.ones([1])]);
    expect([...list].map((parameter) => parameter.shape)).toEqual([[2], [3], [1]]);
    expect([...list.stateDict().keys()]).toEqual(["0", "1", "2"]);
    expect(String(list).split("\n")[2]).toBe("    (1): Parameter containing: [torch.float32 of size 3]");
    expect(() => list.at(3)).toThrow("there is no parameter 3; the list has 3");
    const copy = list.copy().double();
    copy.at(0).detach().fill_(9);
    expect([list.at(0).tolist(), copy.at(0).tolist(), copy.at(0).dtype]).toEqual([[1, 1], [9, 9], "float64"]);

    const dict = new nn.ParameterDict(new Map([["b", torch.ones([2])]])).set("get", torch.zeros([1]));
    expect([dict.keys(), dict.size, dict.has("get"), dict.delete("b")]).toEqual([["b", "get"], 2, true, true]);
    expect(new nn.ParameterDict({ b: torch.ones([1]), a: torch.ones([1]) }).keys()).toEqual(["a", "b"]);
    expect(() => dict.get("b")).toThrow('there is no parameter "b". The names are get');
    expect(dict.getParameter("get").item()).toBe(0);
  });

  test("poolings tell places if wished, for the compiler too", () => {
    const X = torch.tensor([
      [
        [1, 4],
        [3, 2],
      ],
    ]);
    const [values, places]: [Tensor, Tensor] = functional.maxPool2d(X, 2, { returnIndices: true });
    expect([values.item(), places.item()]).toEqual([4, 1n]);
    const alone: Tensor = functional.maxPool2d(X, 2, { returnIndices: false });
    expect(alone.item()).toBe(4);
    const [, adaptive]: [Tensor, Tensor] = functional.adaptiveMaxPool2d(X, 1, { returnIndices: true });
    expect([adaptive.item(), functional.adaptiveMaxPool2d(X, 1).item()]).toEqual([1n, 4]);
    const [line]: [Tensor, Tensor] = functional.maxPool1d(X.select(0, 0), 2, { returnIndices: true });
    expect(line.tolist()).toEqual([[4], [3]]);
    const fraction = functional.fractionalMaxPool2d(X, 1, { outputSize: 1, returnIndices: true });
    expect(fraction.length).toBe(2);
    expect(() => functional.oneHot(torch.tensor([1]))).toThrow("oneHot: expected input of int64, got float32");
  });

  test("an unpooled image has its largest elements where they were", () => {
    const X = torch.tensor([
      [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
        [1, 9, 2, 1],
        [3, 1, 5, 1],
      ],
    ]);
    const [values, places] = functional.maxPool2dWithIndices(X, 2);
    expect(functional.maxUnpool2d(values, places, 2).tolist()).toEqual([
      [
        [0, 0, 0, 0],
        [0, 6, 0, 8],
        [0, 9, 0, 0],
        [0, 0, 5, 0],
      ],
    ]);
  });
});
