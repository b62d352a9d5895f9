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
});
