import { ArgumentError, DTypeError, ShapeError } from "@thinc/core";
import * as nn from "../../src/nn/index";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { floats, ids, testWrongInputs, testWrongOptions, type Wrong } from "./wrong-inputs";

const doubles = (...shape: number[]) => torch.ones(shape, { dtype: "float64" });
const bag = () => new nn.EmbeddingBag(7, 3);
const limited = () => new nn.EmbeddingBag(7, 3, { maxNorm: 0.1 });

const WRONG: Wrong[] = [
  [
    "Conv3d, images",
    () => new nn.Conv3d(2, 3, 2),
    () => [floats(2, 2, 2)],
    ShapeError,
    "Conv3d(2, 3, [2, 2, 2]): expected input [*, 2, *, *, *], got [2, 2, 2]. The axes are [volumes, channels, depth, height, width]",
  ],
  [
    "ConvTranspose1d, other channels",
    () => new nn.ConvTranspose1d(4, 3, 2),
    () => [floats(1, 3, 5)],
    ShapeError,
    "ConvTranspose1d(4, 3, [2]): expected input [*, 4, *], got [1, 3, 5]",
  ],
  [
    "ConvTranspose2d, float64",
    () => new nn.ConvTranspose2d(1, 1, 2),
    () => [doubles(1, 1, 3, 3)],
    DTypeError,
    "ConvTranspose2d(1, 1, [2, 2]): expected input of float32",
  ],
  [
    "ConvTranspose2d, a size that cannot be",
    () => new nn.ConvTranspose2d(1, 1, 2, { stride: 2 }),
    () => [floats(1, 1, 3, 3), [6, 9]],
    ShapeError,
    "an output of [6, 9] is not possible. For this input it is from [6, 6] to [7, 7].",
  ],
  [
    "ConvTranspose1d, a size of too many axes",
    () => new nn.ConvTranspose1d(1, 1, 2),
    () => [floats(1, 1, 3), [4, 4]],
    ShapeError,
    "an output of [4, 4] is not possible",
  ],
  [
    "MaxPool1d, four axes",
    () => new nn.MaxPool1d(2),
    () => [floats(1, 1, 4, 4)],
    ShapeError,
    "MaxPool1d(2): expected input [*, *, *], got [1, 1, 4, 4]. The axes are [lines, channels, length]",
  ],
  [
    "MaxPool1d with indices, a line shorter than the window",
    () => new nn.MaxPool1d([3], { returnIndices: true }),
    () => [floats(1, 2)],
    ShapeError,
    "MaxPool1d([3]): the window of [3] is larger than the input of [2]",
  ],
  ["MaxPool3d, two axes", () => new nn.MaxPool3d(2), () => [floats(4, 4)], ShapeError, "MaxPool3d(2): expected input"],
  ["AvgPool1d, a number", () => new nn.AvgPool1d(2), () => [3], ArgumentError, "expected a Tensor as input, got 3"],
  ["AvgPool3d, images", () => new nn.AvgPool3d(2), () => [floats(3, 4, 4)], ShapeError, "AvgPool3d(2): expected input"],
  [
    "AdaptiveAvgPool1d, one axis",
    () => new nn.AdaptiveAvgPool1d(2),
    () => [floats(4)],
    ShapeError,
    "AdaptiveAvgPool1d(2): expected input [*, *, *], got [4]",
  ],
  [
    "AdaptiveAvgPool2d, two axes",
    () => new nn.AdaptiveAvgPool2d([null, 2]),
    () => [floats(4, 4)],
    ShapeError,
    "AdaptiveAvgPool2d([null, 2]): expected input [*, *, *, *], got [4, 4]",
  ],
  [
    "AdaptiveAvgPool3d, a text",
    () => new nn.AdaptiveAvgPool3d(2),
    () => ["X"],
    ArgumentError,
    'AdaptiveAvgPool3d(2): expected a Tensor as input, got "X"',
  ],
  [
    "AdaptiveMaxPool2d, five axes",
    () => new nn.AdaptiveMaxPool2d(2),
    () => [floats(1, 1, 1, 4, 4)],
    ShapeError,
    "AdaptiveMaxPool2d(2): expected input",
  ],
  [
    "AdaptiveMaxPool1d, an empty line",
    () => new nn.AdaptiveMaxPool1d(2),
    () => [floats(1, 1, 0)],
    ShapeError,
    "AdaptiveMaxPool1d(2): ",
  ],
  [
    "BatchNorm3d, images",
    () => new nn.BatchNorm3d(3),
    () => [floats(2, 3, 4, 4)],
    ShapeError,
    "BatchNorm3d(3): expected input [*, 3, *, *, *], got [2, 3, 4, 4]",
  ],
  [
    "GroupNorm, other channels",
    () => new nn.GroupNorm(2, 4, { affine: false }),
    () => [floats(2, 6, 3)],
    ShapeError,
    "GroupNorm(2, 4): expected input [any, 4, *], got [2, 6, 3].",
  ],
  [
    "GroupNorm, float64",
    () => new nn.GroupNorm(2, 4),
    () => [doubles(2, 4)],
    DTypeError,
    "GroupNorm(2, 4): expected input of float32",
  ],
  [
    "RMSNorm, other last axes",
    () => new nn.RMSNorm([4, 5]),
    () => [floats(2, 5, 4)],
    ShapeError,
    "RMSNorm([4, 5]): expected input [*, 4, 5], got [2, 5, 4]",
  ],
  ["RMSNorm, float64", () => new nn.RMSNorm(2), () => [doubles(1, 2)], DTypeError, "RMSNorm([2]): expected input of"],
  [
    "InstanceNorm1d, other channels",
    () => new nn.InstanceNorm1d(3),
    () => [floats(2, 4, 5)],
    ShapeError,
    "InstanceNorm1d(3): expected input [*, 3, *], got [2, 4, 5]",
  ],
  [
    "InstanceNorm2d, one pixel",
    () => new nn.InstanceNorm2d(3, { trackRunningStats: true }),
    () => [floats(2, 3, 1, 1)],
    ShapeError,
    "InstanceNorm2d(3): expected more than one element per channel of an instance, got [2, 3, 1, 1]",
  ],
  [
    "InstanceNorm3d with statistics, float64",
    () => new nn.InstanceNorm3d(1, { trackRunningStats: true }),
    () => [doubles(1, 1, 2, 2, 2)],
    DTypeError,
    "InstanceNorm3d(1): expected input of float32",
  ],
  [
    "Bilinear, a second input too wide",
    () => new nn.Bilinear(2, 3, 4),
    () => [floats(5, 2), floats(5, 2)],
    ShapeError,
    "Bilinear(2, 3, 4): expected input2 [*, 3], got [5, 2]. Make the last axis 3 long.",
  ],
  [
    "Bilinear, inputs of other rows",
    () => new nn.Bilinear(2, 3, 4),
    () => [floats(5, 2), floats(4, 3)],
    ShapeError,
    "Bilinear(2, 3, 4): the inputs must agree in all axes but the last, got [5] and [4]",
  ],
  [
    "Bilinear, one input",
    () => new nn.Bilinear(2, 3, 4),
    () => [floats(5, 2)],
    ArgumentError,
    "Bilinear(2, 3, 4): expected a Tensor as input2, got undefined",
  ],
  ["EmbeddingBag, floats", bag, () => [floats(2, 2)], DTypeError, "EmbeddingBag(7, 3): expected indices of int64"],
  [
    "EmbeddingBag, no offsets",
    bag,
    () => [ids(1, 2)],
    ShapeError,
    "EmbeddingBag(7, 3): embeddingBag: expected indices [bags, length], or [indices] with offsets [bags], got [2] with no offsets.",
  ],
  ["EmbeddingBag, falling offsets", bag, () => [ids(1, 2, 3), ids(0, 2, 1)], ArgumentError, "never fall"],
  ["EmbeddingBag, offsets that begin late", bag, () => [ids(1, 2, 3), ids(1, 2)], ArgumentError, "must begin with 0"],
  ["EmbeddingBag, an offset too large", bag, () => [ids(1, 2, 3), ids(0, 4)], ArgumentError, "at most 3"],
  [
    "EmbeddingBag, an index too large",
    bag,
    () => [ids(1, 7), ids(0)],
    ArgumentError,
    "EmbeddingBag(7, 3): the index 7 is out of range",
  ],
  [
    "EmbeddingBag of limited norm, an index too large",
    limited,
    () => [ids(1, -1), ids(0)],
    ArgumentError,
    "EmbeddingBag(7, 3): the index -1 is out of range",
  ],
  [
    "EmbeddingBag of maxima, an index too large",
    () => new nn.EmbeddingBag(7, 3, { mode: "max" }),
    () => [ids(1, 70000), ids(0)],
    ArgumentError,
    "the index 70000 is out of range",
  ],
  [
    "EmbeddingBag of means, with factors",
    bag,
    () => [ids(1), ids(0), floats(1)],
    ArgumentError,
    "perSampleWeights are for the mode sum, not mean",
  ],
  [
    "EmbeddingBag, factors of another shape",
    () => new nn.EmbeddingBag(7, 3, { mode: "sum" }),
    () => [ids(1, 2), ids(0), floats(3)],
    ShapeError,
    "expected perSampleWeights [2], as the indices, got [3]",
  ],
];

describeTorch("wrong inputs of layers", () => {
  testWrongInputs(WRONG);

  testWrongOptions([
    [
      "Conv3d of two kernel sizes",
      () => new nn.Conv3d(1, 1, [2, 2]),
      "Conv3d: kernelSize: expected a number or 3 of them, got [2, 2].",
    ],
    [
      "ConvTranspose2d of padding by name",
      () => new nn.ConvTranspose2d(1, 1, 2, { padding: "same" as unknown as number }),
      "ConvTranspose2d: padding: expected a number or 2 of them",
    ],
    [
      "ConvTranspose1d with too much output padding",
      () => new nn.ConvTranspose1d(1, 1, 2, { outputPadding: 1 }),
      "ConvTranspose1d: the output padding [1] must be smaller than the stride [1]",
    ],
    [
      "MaxPool1d of two lengths",
      () => new nn.MaxPool1d([2, 2]),
      "MaxPool1d: kernelSize: expected a number or 1 of them, got [2, 2].",
    ],
    [
      "AvgPool1d with a divisor",
      () => new nn.AvgPool1d(2, { divisorOverride: 2 } as nn.AvgPool1dOptions),
      'AvgPool1d: there is no option "divisorOverride"',
    ],
    [
      "AdaptiveAvgPool2d of three lengths",
      () => new nn.AdaptiveAvgPool2d([1, 2, 3]),
      "AdaptiveAvgPool2d: outputSize: expected a number or 2 of them, got [1, 2, 3].",
    ],
    ["AdaptiveMaxPool1d of length 0", () => new nn.AdaptiveMaxPool1d(0), "AdaptiveMaxPool1d: outputSize"],
    [
      "GroupNorm of groups that do not divide",
      () => new nn.GroupNorm(3, 4),
      "GroupNorm: 4 channels cannot be divided into 3 groups.",
    ],
    ["RMSNorm of nothing", () => new nn.RMSNorm([]), "RMSNorm: normalizedShape is empty."],
    ["InstanceNorm2d of no channels", () => new nn.InstanceNorm2d(0), "InstanceNorm2d: numFeatures"],
    ["Bilinear of no features", () => new nn.Bilinear(0, 1, 1), "Bilinear: in1Features"],
    [
      "EmbeddingBag of another mode",
      () => new nn.EmbeddingBag(3, 2, { mode: "min" as "max" }),
      'EmbeddingBag: mode: expected "sum", "mean", "max", got "min".',
    ],
    [
      "EmbeddingBag of sparse maxima",
      () => new nn.EmbeddingBag(3, 2, { mode: "max", sparse: true }),
      "EmbeddingBag: scaleGradByFreq and sparse are not for the mode max.",
    ],
  ]);
});
