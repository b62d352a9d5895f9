import { ArgumentError, DTypeError, NdArray, ShapeError, ThincError } from "@thinc/core";
import * as nn from "../../src/nn/index";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { errorOf, floats, ids, testWrongInputs, testWrongOptions, type Wrong } from "./wrong-inputs";

const WRONG: Wrong[] = [
  [
    "Linear, a last axis too short",
    () => new nn.Linear(16, 8),
    () => [floats(32, 8)],
    ShapeError,
    "Linear(16, 8): expected input [*, 16], got [32, 8]. Make the last axis 16 long, or use new Linear(8, 8).",
  ],
  [
    "Linear, a scalar",
    () => new nn.Linear(16, 8),
    () => [floats()],
    ShapeError,
    "Linear(16, 8): expected input [*, 16], got [].",
  ],
  [
    "Linear, float64",
    () => new nn.Linear(2, 1),
    () => [torch.ones([1, 2], { dtype: "float64" })],
    DTypeError,
    'Linear(2, 1): expected input of float32, got float64. Convert it with .to("float32").',
  ],
  [
    "Linear, an array",
    () => new nn.Linear(2, 1),
    () => [NdArray.zeros([1, 2])],
    ArgumentError,
    "Linear(2, 1): expected a Tensor as input, got",
  ],
  ["Linear, nothing", () => new nn.Linear(2, 1), () => [], ArgumentError, "expected a Tensor as input, got undefined"],
  ["Linear, a text", () => new nn.Linear(2, 1), () => ["X"], ArgumentError, 'expected a Tensor as input, got "X"'],
  [
    "Sequential, a misfit inside",
    () => new nn.Sequential(new nn.Linear(2, 3), new nn.Linear(2, 1)),
    () => [floats(1, 2)],
    ShapeError,
    "Linear(2, 1): expected input [*, 2], got [1, 3].",
  ],
  [
    "ReLU, an array",
    () => new nn.ReLU(),
    () => [[1, 2]],
    ArgumentError,
    "ReLU: expected a Tensor as input, got [1, 2]",
  ],
  ["GELU, whole numbers", () => new nn.GELU(), () => [ids(1, 2)], DTypeError, "GELU: "],
  ["Tanh, null", () => new nn.Tanh(), () => [null], ArgumentError, "Tanh: expected a Tensor"],
  ["Softmax, an axis too many", () => new nn.Softmax(2), () => [floats(2, 2)], ShapeError, "Softmax: "],
  ["Dropout, an object", () => new nn.Dropout(), () => [{}], ArgumentError, "Dropout: expected a Tensor"],
  [
    "LayerNorm, other last axes",
    () => new nn.LayerNorm([4, 5]),
    () => [floats(2, 5, 4)],
    ShapeError,
    "LayerNorm([4, 5]): expected input [*, 4, 5], got [2, 5, 4]. The last axes must be [4, 5].",
  ],
  [
    "LayerNorm, float64",
    () => new nn.LayerNorm(2),
    () => [torch.ones([1, 2], { dtype: "float64" })],
    DTypeError,
    "LayerNorm([2]): expected input of float32",
  ],
  [
    "Embedding, floats",
    () => new nn.Embedding(7, 3),
    () => [floats(2)],
    DTypeError,
    "Embedding(7, 3): expected indices of int64 or int32, got float32.",
  ],
  [
    "Embedding, an index too large",
    () => new nn.Embedding(7, 3),
    () => [ids(0, 7)],
    ArgumentError,
    "Embedding(7, 3): the index 7 is out of range. Indices must be from 0 to 6",
  ],
  [
    "Embedding, a negative index",
    () => new nn.Embedding(7, 3),
    () => [ids(0, -1)],
    ArgumentError,
    "the index -1 is out of range",
  ],
  [
    "Conv2d, other channels",
    () => new nn.Conv2d(3, 8, 3),
    () => [floats(2, 4, 9, 9)],
    ShapeError,
    "Conv2d(3, 8, [3, 3]): expected input [*, 3, *, *], got [2, 4, 9, 9]. The axes are [images, channels, height, width]",
  ],
  [
    "Conv2d, two axes",
    () => new nn.Conv2d(3, 8, 3),
    () => [floats(9, 9)],
    ShapeError,
    "Conv2d(3, 8, [3, 3]): expected input",
  ],
  [
    "Conv2d, an image smaller than the kernel",
    () => new nn.Conv2d(3, 8, 3),
    () => [floats(1, 3, 2, 2)],
    ShapeError,
    "Conv2d(3, 8, [3, 3]): the kernel of [3, 3] is larger than the input of [2, 2] with a padding of [0, 0].",
  ],
  [
    "Conv2d, float64",
    () => new nn.Conv2d(1, 1, 1),
    () => [torch.ones([1, 1, 2, 2], { dtype: "float64" })],
    DTypeError,
    "Conv2d(1, 1, [1, 1]): expected input of float32",
  ],
  [
    "Conv1d, four axes",
    () => new nn.Conv1d(3, 8, 3),
    () => [floats(1, 3, 9, 9)],
    ShapeError,
    "Conv1d(3, 8, [3]): expected input [*, 3, *], got [1, 3, 9, 9]",
  ],
  [
    "MaxPool2d, two axes",
    () => new nn.MaxPool2d(2),
    () => [floats(4, 4)],
    ShapeError,
    "MaxPool2d(2): expected input [*, *, *, *], got [4, 4]",
  ],
  [
    "MaxPool2d, an image smaller than the window",
    () => new nn.MaxPool2d([3, 3]),
    () => [floats(1, 1, 2, 2)],
    ShapeError,
    "MaxPool2d([3, 3]): the window of [3, 3] is larger than the input of [2, 2]",
  ],
  [
    "AvgPool2d, five axes",
    () => new nn.AvgPool2d(2),
    () => [floats(1, 1, 1, 4, 4)],
    ShapeError,
    "AvgPool2d(2): expected input",
  ],
  [
    "BatchNorm1d, images",
    () => new nn.BatchNorm1d(3),
    () => [floats(2, 3, 4, 4)],
    ShapeError,
    "BatchNorm1d(3): expected input [*, 3], got [2, 3, 4, 4]. The second axis is that of the 3 channels.",
  ],
  [
    "BatchNorm1d, other channels",
    () => new nn.BatchNorm1d(3),
    () => [floats(4, 5)],
    ShapeError,
    "BatchNorm1d(3): expected input [*, 3], got [4, 5]",
  ],
  [
    "BatchNorm1d, other channels without statistics",
    () => new nn.BatchNorm1d(3, { affine: false, trackRunningStats: false }),
    () => [floats(4, 5)],
    ShapeError,
    "BatchNorm1d(3): expected input [*, 3], got [4, 5]",
  ],
  [
    "BatchNorm1d, one row in training",
    () => new nn.BatchNorm1d(3),
    () => [floats(1, 3)],
    ShapeError,
    "BatchNorm1d(3): expected more than one value per channel when training, got [1, 3]. Use larger batches, or eval().",
  ],
  [
    "BatchNorm2d, rows",
    () => new nn.BatchNorm2d(3),
    () => [floats(4, 3)],
    ShapeError,
    "BatchNorm2d(3): expected input [*, 3, *, *], got [4, 3]",
  ],
  ["Flatten, too few axes", () => new nn.Flatten(2), () => [floats(2)], ShapeError, "Flatten(2, -1): "],
  [
    "Unflatten, lengths that do not multiply",
    () => new nn.Unflatten(1, [2, 2]),
    () => [floats(3, 5)],
    ShapeError,
    "Unflatten(1, [2, 2]): ",
  ],
  [
    "MSELoss, a target that would be broadcast",
    () => new nn.MSELoss(),
    () => [floats(4, 1), floats(4)],
    ShapeError,
    "MSELoss: mseLoss: the input has shape [4, 1], the target [4]. Reshape or expand one of them.",
  ],
  [
    "MSELoss, no target",
    () => new nn.MSELoss(),
    () => [floats(4)],
    ArgumentError,
    "MSELoss: mseLoss: expected a Tensor as target, got undefined",
  ],
  [
    "CrossEntropyLoss, another number of rows",
    () => new nn.CrossEntropyLoss(),
    () => [floats(4, 3), ids(0, 1)],
    ShapeError,
    "CrossEntropyLoss: crossEntropy: for logits [4, 3] expected a target [4], got [2].",
  ],
  [
    "CrossEntropyLoss, int32 classes",
    () => new nn.CrossEntropyLoss(),
    () => [floats(2, 3), torch.tensor([0, 1], { dtype: "int32" })],
    DTypeError,
    "CrossEntropyLoss: ",
  ],
  [
    "CrossEntropyLoss, a class out of range",
    () => new nn.CrossEntropyLoss(),
    () => [floats(2, 3), ids(0, 3)],
    ThincError,
    "CrossEntropyLoss: ",
  ],
];

describeTorch("wrong inputs of modules", () => {
  testWrongInputs(WRONG);

  test("a batch that is refused leaves the statistics of a batch norm as they were", () => {
    const norm = new nn.BatchNorm1d(3);
    errorOf(() => norm.forward(floats(1, 3)));
    errorOf(() => norm.forward(floats(4, 2)));
    errorOf(() => norm.forward(ids(1, 2, 3).expand([4, 3])));
    expect(norm.numBatchesTracked?.item()).toBe(0n);
    expect(norm.runningMean?.tolist()).toEqual([0, 0, 0]);
    expect(norm.runningVar?.tolist()).toEqual([1, 1, 1]);
  });

  test("a disposed input is refused", () => {
    const input = floats(1, 2);
    input.dispose();
    expect(errorOf(() => new nn.Linear(2, 1).forward(input)).message).toContain("disposed");
  });

  testWrongOptions([
    [
      "Linear of -1 features",
      () => new nn.Linear(-1, 2),
      "Linear: inFeatures: expected a whole number of at least 0, got -1.",
    ],
    [
      "Linear of half a feature",
      () => new nn.Linear(2, 0.5),
      "Linear: outFeatures: expected a whole number of at least 0, got 0.5.",
    ],
    [
      "Linear with an unknown option",
      () => new nn.Linear(2, 1, { biass: false } as nn.LinearOptions),
      'Linear: there is no option "biass". The options are bias, device, dtype.',
    ],
    [
      "Dropout with a percentage",
      () => new nn.Dropout(20),
      "Dropout: p: expected a finite number of at least 0 and at most 1, got 20.",
    ],
    [
      "GELU of another kind",
      () => new nn.GELU({ approximate: "sigmoid" as "tanh" }),
      'GELU: approximate: expected "none", "tanh", got "sigmoid".',
    ],
    ["Softmax along a half axis", () => new nn.Softmax(0.5), "Softmax: dim: expected a whole number, got 0.5."],
    ["LayerNorm of nothing", () => new nn.LayerNorm([]), "LayerNorm: normalizedShape is empty."],
    [
      "LayerNorm of a negative length",
      () => new nn.LayerNorm([2, -2]),
      "LayerNorm: normalizedShape: expected a whole number of at least 0, got -2.",
    ],
    [
      "Embedding with padding out of range",
      () => new nn.Embedding(3, 2, { paddingIdx: 3 }),
      "Embedding: paddingIdx: expected a whole number of at least -3 and at most 2, got 3.",
    ],
    [
      "Conv2d with three kernel sizes",
      () => new nn.Conv2d(1, 1, [1, 2, 3]),
      "Conv2d: kernelSize: expected a number or 2 of them, got [1, 2, 3].",
    ],
    [
      "Conv2d with groups that do not divide",
      () => new nn.Conv2d(4, 6, 3, { groups: 3 }),
      "Conv2d: 4 input and 6 output channels cannot be divided into 3 groups.",
    ],
    [
      "Conv2d of the same size with stride 2",
      () => new nn.Conv2d(1, 1, 3, { padding: "same", stride: 2 }),
      'Conv2d: padding "same" needs stride 1.',
    ],
    [
      "Conv2d with an unknown padding mode",
      () => new nn.Conv2d(1, 1, 3, { paddingMode: "mirror" as "reflect" }),
      "Conv2d: paddingMode: expected",
    ],
    [
      "MaxPool2d of size 0",
      () => new nn.MaxPool2d(0),
      "MaxPool2d: kernelSize: expected a whole number of at least 1, got 0.",
    ],
    ["AvgPool2d divided by 0", () => new nn.AvgPool2d(2, { divisorOverride: 0 }), "AvgPool2d: divisorOverride"],
    [
      "BatchNorm1d of no channels",
      () => new nn.BatchNorm1d(0),
      "BatchNorm1d: numFeatures: expected a whole number of at least 1, got 0.",
    ],
    [
      "Unflatten into a number",
      () => new nn.Unflatten(1, 2 as unknown as number[]),
      "Unflatten: unflattenedSize: expected an array of lengths, got 2.",
    ],
    [
      "MSELoss of another reduction",
      () => new nn.MSELoss({ reduction: "avg" as "mean" }),
      'MSELoss: reduction: expected "none", "mean", "sum", got "avg".',
    ],
    [
      "CrossEntropyLoss smoothed too much",
      () => new nn.CrossEntropyLoss({ labelSmoothing: 2 }),
      "CrossEntropyLoss: labelSmoothing",
    ],
    [
      "CrossEntropyLoss with plain weights",
      () => new nn.CrossEntropyLoss({ weight: [1, 2] as unknown as Tensor }),
      'registerBuffer("weight") expected a Tensor or null, got [1, 2]',
    ],
  ]);
});
