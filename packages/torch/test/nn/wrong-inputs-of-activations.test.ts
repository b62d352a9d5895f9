import { ArgumentError, DTypeError, ShapeError } from "@thinc/core";
import * as nn from "../../src/nn/index";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { floats, ids, testWrongInputs, testWrongOptions, type Wrong } from "./wrong-inputs";

const ALL: [string, () => nn.AnyModule][] = [
  ["Hardsigmoid", () => new nn.Hardsigmoid()],
  ["Hardswish", () => new nn.Hardswish()],
  ["Hardtanh", () => new nn.Hardtanh()],
  ["ReLU6", () => new nn.ReLU6()],
  ["Threshold", () => new nn.Threshold(0, 1)],
  ["Hardshrink", () => new nn.Hardshrink()],
  ["Softshrink", () => new nn.Softshrink()],
  ["SELU", () => new nn.SELU()],
  ["CELU", () => new nn.CELU()],
  ["Softplus", () => new nn.Softplus()],
  ["Softsign", () => new nn.Softsign()],
  ["Tanhshrink", () => new nn.Tanhshrink()],
  ["LogSigmoid", () => new nn.LogSigmoid()],
  ["GLU", () => new nn.GLU()],
  ["Softmin", () => new nn.Softmin()],
  ["Softmax2d", () => new nn.Softmax2d()],
  ["PReLU(1)", () => new nn.PReLU()],
  ["RReLU", () => new nn.RReLU()],
  ["Dropout1d", () => new nn.Dropout1d()],
  ["Dropout2d", () => new nn.Dropout2d()],
  ["Dropout3d", () => new nn.Dropout3d()],
  ["AlphaDropout", () => new nn.AlphaDropout()],
  ["FeatureAlphaDropout", () => new nn.FeatureAlphaDropout()],
];

const WRONG: Wrong[] = [
  ...ALL.map(
    ([title, make]): Wrong => [
      `${title}, an array`,
      make,
      () => [[1, 2]],
      ArgumentError,
      `${title}: expected a Tensor as input, got [1, 2]`,
    ],
  ),
  ["SELU, whole numbers", () => new nn.SELU(), () => [ids(1, 2)], DTypeError, "SELU: "],
  ["GLU, an odd axis", () => new nn.GLU(), () => [floats(2, 3)], ShapeError, "GLU: "],
  ["Softmin, an axis too many", () => new nn.Softmin(2), () => [floats(2, 2)], ShapeError, "Softmin: "],
  [
    "Softmax2d, rows",
    () => new nn.Softmax2d(),
    () => [floats(2, 2)],
    ShapeError,
    "Softmax2d: expected input [*, *, *, *], got [2, 2]. The axes are [images, channels, height, width]",
  ],
  [
    "PReLU, other channels",
    () => new nn.PReLU({ numParameters: 3 }),
    () => [floats(2, 4)],
    ShapeError,
    "PReLU(3): expected 3 channels in the second axis, got [2, 4].",
  ],
  [
    "PReLU, float64",
    () => new nn.PReLU(),
    () => [torch.ones([2], { dtype: "float64" })],
    DTypeError,
    "PReLU(1): expected input of float32, got float64",
  ],
  ["Dropout1d, images", () => new nn.Dropout1d(), () => [floats(1, 2, 2, 2)], ShapeError, "got [1, 2, 2, 2]"],
  ["Dropout2d, rows", () => new nn.Dropout2d(), () => [floats(2, 2)], ShapeError, "Dropout2d: dropout2d: expected"],
  ["Dropout3d, lines", () => new nn.Dropout3d(), () => [floats(2, 2, 2)], ShapeError, "3 axes behind it"],
];

describeTorch("wrong inputs of activations and dropouts", () => {
  testWrongInputs(WRONG);

  testWrongOptions([
    ["Hardtanh of an empty range", () => new nn.Hardtanh(1, 1), "Hardtanh: minVal must be below maxVal, got 1 and 1."],
    ["RReLU of crossed slopes", () => new nn.RReLU(0.5, 0.1), "RReLU: lower must not be above upper"],
    ["Softshrink of a negative number", () => new nn.Softshrink(-1), "Softshrink: lambd: expected a finite number"],
    ["Threshold without a value", () => new nn.Threshold(1, undefined as unknown as number), "Threshold: value"],
    ["PReLU of no slopes", () => new nn.PReLU({ numParameters: 0 }), "PReLU: numParameters"],
    ["PReLU of half a slope", () => new nn.PReLU(0.5), "PReLU: numParameters: expected a whole number"],
    ["Dropout3d with a percentage", () => new nn.Dropout3d(30), "Dropout3d: p: expected a finite number"],
    ["GLU along a half axis", () => new nn.GLU(0.5), "GLU: dim: expected a whole number, got 0.5."],
  ]);
});
