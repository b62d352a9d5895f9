import { ArgumentError, ShapeError, ThincError, UnsupportedError } from "@thinc/core";
import * as nn from "../../src/nn/index";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { floats, testWrongInputs, testWrongOptions, type Wrong } from "./wrong-inputs";

const WRONG: Wrong[] = [
  [
    "ReflectionPad1d, images",
    () => new nn.ReflectionPad1d(1),
    () => [floats(1, 1, 2, 2)],
    ShapeError,
    "expected input [*, *, *], got [1, 1, 2, 2]",
  ],
  [
    "ReflectionPad2d, smaller than its padding",
    () => new nn.ReflectionPad2d(3),
    () => [floats(1, 2, 2)],
    ThincError,
    "ReflectionPad2d",
  ],
  [
    "CircularPad1d, smaller than its padding",
    () => new nn.CircularPad1d(3),
    () => [floats(1, 1, 2)],
    ThincError,
    "CircularPad1d",
  ],
  [
    "ConstantPad2d, no tensor",
    () => new nn.ConstantPad2d(1, 0),
    () => [[1]],
    ArgumentError,
    "ConstantPad2d: expected a Tensor as input",
  ],
  [
    "ZeroPad1d, more cut off than there is",
    () => new nn.ZeroPad1d(-2),
    () => [floats(1, 1, 3)],
    ThincError,
    "ZeroPad1d",
  ],
  [
    "MaxUnpool2d, indices out of range",
    () => new nn.MaxUnpool2d(2),
    () => [floats(1, 1, 1), torch.full([1, 1, 1], 99n)],
    ThincError,
    "MaxUnpool2d",
  ],
  [
    "MaxUnpool3d, indices out of range",
    () => new nn.MaxUnpool3d(2),
    () => [floats(1, 1, 1, 1), torch.full([1, 1, 1, 1], -9n)],
    ThincError,
    "MaxUnpool3d",
  ],
  [
    "MaxUnpool1d, indices of another shape",
    () => new nn.MaxUnpool1d(2),
    () => [floats(1, 2), torch.full([1, 3], 0n)],
    ShapeError,
    "the indices [1, 3]",
  ],
  [
    "MaxUnpool1d, a size that cannot be",
    () => new nn.MaxUnpool1d(2),
    () => [floats(1, 2), torch.full([1, 2], 0n), [9]],
    ShapeError,
    "an output of [9] is not possible",
  ],
  [
    "FractionalMaxPool2d, larger than its input",
    () => new nn.FractionalMaxPool2d(3, { outputSize: 4 }),
    () => [floats(1, 4, 4)],
    ThincError,
    "FractionalMaxPool2d",
  ],
  [
    "FractionalMaxPool3d, images",
    () => new nn.FractionalMaxPool3d(1, { outputSize: 1 }),
    () => [floats(4, 4)],
    ShapeError,
    "expected",
  ],
  ["LPPool2d, smaller than its window", () => new nn.LPPool2d(2, 3), () => [floats(1, 2, 2)], ThincError, "LPPool2d"],
  [
    "Upsample, one axis",
    () => new nn.Upsample({ size: 3 }),
    () => [floats(3)],
    ShapeError,
    "expected one to three axes behind images and channels",
  ],
  [
    "Upsample, a mode for other inputs",
    () => new nn.Upsample({ size: 3, mode: "trilinear" }),
    () => [floats(1, 1, 3)],
    UnsupportedError,
    "the mode trilinear is not for inputs [1, 1, 3]",
  ],
  [
    "PixelShuffle, channels that cannot be divided",
    () => new nn.PixelShuffle(2),
    () => [floats(1, 3, 2, 2)],
    ThincError,
    "PixelShuffle",
  ],
  [
    "ChannelShuffle, channels that cannot be divided",
    () => new nn.ChannelShuffle(2),
    () => [floats(1, 3, 2, 2)],
    ThincError,
    "ChannelShuffle",
  ],
  ["Fold, columns of another size", () => new nn.Fold([4, 5], 2), () => [floats(1, 4, 3)], ThincError, "Fold"],
  ["Unfold, smaller than its window", () => new nn.Unfold(5), () => [floats(1, 1, 3, 3)], ThincError, "Unfold"],
  [
    "LocalResponseNorm, rows",
    () => new nn.LocalResponseNorm(2),
    () => [floats(2, 3)],
    ShapeError,
    "expected channels in the second axis",
  ],
  [
    "CosineSimilarity, other shapes",
    () => new nn.CosineSimilarity(),
    () => [floats(2, 3), floats(2, 4)],
    ShapeError,
    "CosineSimilarity",
  ],
  [
    "PairwiseDistance, one input",
    () => new nn.PairwiseDistance(),
    () => [floats(2, 3)],
    ArgumentError,
    "expected a Tensor as x2",
  ],
  [
    "ParameterList as a layer",
    () => new nn.ParameterList(),
    () => [floats(1)],
    UnsupportedError,
    "a list has no forward",
  ],
  [
    "ParameterDict as a layer",
    () => new nn.ParameterDict(),
    () => [floats(1)],
    UnsupportedError,
    "a dict has no forward",
  ],
];

describeTorch("wrong inputs of what pads, scales and rearranges", () => testWrongInputs(WRONG));

describeTorch("wrong options of what pads, scales and rearranges", () =>
  testWrongOptions([
    [
      "ConstantPad1d of three lengths",
      () => new nn.ConstantPad1d([1, 2, 3], 0),
      "ConstantPad1d: padding: expected a number or 2 of them",
    ],
    [
      "FractionalMaxPool2d of no size",
      () => new nn.FractionalMaxPool2d(2, {}),
      "expected either outputSize or outputRatio, got neither",
    ],
    [
      "FractionalMaxPool2d of a ratio above 1",
      () => new nn.FractionalMaxPool2d(2, { outputRatio: 1.5 }),
      "outputRatio: expected a number between 0 and 1",
    ],
    [
      "Upsample of both",
      () => new nn.Upsample({ size: 2, scaleFactor: 2 }),
      "Upsample: expected either size or scaleFactor, got both",
    ],
    ["LPPool1d of power 0", () => new nn.LPPool1d(0, 2), "LPPool1d: normType: expected a number that is not 0"],
    ["PixelShuffle by 0", () => new nn.PixelShuffle(0), "PixelShuffle: upscaleFactor"],
    [
      "ParameterList of numbers",
      () => new nn.ParameterList([1 as never]),
      'expected a Parameter or Tensor as "0", got 1',
    ],
    ["ParameterDict with a dot", () => new nn.ParameterDict({ "a.b": floats(1) }), '"a.b" is no name'],
  ]),
);
