import * as nn from "../../src/nn/index";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { ACTIVATIONS } from "./activations";
import { expectGradients, type Given } from "./finite-differences";
import { LAYERS } from "./layers";
import { LOSSES } from "./losses";
import { MODULES } from "./modules";
import { RECURRENT } from "./recurrent";
import { RESHAPING } from "./reshaping";
import { TRANSFORMERS } from "./transformers";

const IMAGE = [2, 4, 7, 6];

/** Modules that are smooth where the random inputs lie, and the shape of their input. */
const SMOOTH: [name: string, shape: number[]][] = [
  ["linear", [4, 5]],
  ["sequential", [4, 5]],
  ["tower", [4, 3]],
  ["gelu", [4, 5]],
  ["log softmax", [4, 5]],
  ["mish", [4, 5]],
  ["elu of 0.5", [4, 5]],
  ["layer norm over two axes", [2, 4, 5]],
  ["conv2d with all options", IMAGE],
  ["conv2d of the same size by reflection", IMAGE],
  ["average pool with all options", IMAGE],
  ["batch norm", [4, 5]],
  ["batch norm of images", IMAGE],
];

const ids = () => torch.tensor([0, 3, 6, 2, 2, 5], { dtype: "int64" });
const starts = () => torch.tensor([0, 2, 2], { dtype: "int64" });
const VOLUME = [1, 2, 4, 5, 4];

const SMOOTH_LAYERS: [name: string, inputs: Given[]][] = [
  ["conv3d with all options", [VOLUME]],
  ["conv transpose 1d with all options", [[2, 4, 5]]],
  ["conv transpose 2d with all options", [[2, 4, 5, 6]]],
  ["conv transpose 3d", [VOLUME]],
  ["max pool 1d", [[2, 4, 9]]],
  ["max pool 3d", [VOLUME]],
  ["average pool 1d with all options", [[2, 4, 9]]],
  ["average pool 3d with all options", [VOLUME]],
  ["adaptive average pool 1d", [[2, 4, 9]]],
  ["adaptive average pool 2d", [[2, 4, 5, 6]]],
  ["adaptive average pool 3d", [VOLUME]],
  ["adaptive max pool 1d", [[2, 4, 9]]],
  ["adaptive max pool 2d", [[2, 4, 5, 6]]],
  ["batch norm of volumes", [VOLUME]],
  ["group norm", [[2, 4, 5, 6]]],
  ["rms norm over two axes", [[2, 4, 9]]],
  ["instance norm 1d of one line", [[4, 9]]],
  ["instance norm 2d", [[2, 4, 5, 6]]],
  ["instance norm 3d", [VOLUME]],
  [
    "bilinear",
    [
      [2, 3, 5],
      [2, 3, 4],
    ],
  ],
  ["embedding bag", [ids, starts]],
  ["embedding bag of maxima", [ids, starts]],
  ["embedding bag with factors", [ids, starts, [6]]],
];

describeTorch("the gradients of modules", () => {
  test.each(SMOOTH)("%s: gradients agree with finite differences in float64", (name, shape) => {
    expectGradients(MODULES[name], [shape]);
  });

  test.each(SMOOTH_LAYERS)("%s: gradients agree with finite differences in float64", (name, inputs) => {
    expectGradients(LAYERS[name], inputs);
  });

  // Random numbers are drawn from the same seed each time, so what drops elements is smooth, too.
  test.each(Object.keys(ACTIVATIONS).filter((name) => !/in place|one volume/.test(name)))(
    "%s: gradients agree with finite differences in float64",
    (name) => {
      const shape = name.includes("volume") ? [2, 3, 2, 2, 2] : name.includes("image") ? [2, 3, 2, 4] : [2, 3, 4];
      expectGradients(ACTIVATIONS[name], [
        name.endsWith("of channels") ? [2, 3, 2, 4] : name.startsWith("glu") ? [2, 6] : shape,
      ]);
    },
  );

  const state = (...shape: number[]) => torch.ones(shape, { dtype: "float64", requiresGrad: true });
  const SEQUENCES: [name: string, inputs: Given[]][] = [
    ["rnn", [[4, 2, 3]]],
    ["rnn of relu with all options", [[2, 4, 3]]],
    ["gru with a state", [[4, 2, 3], () => state(2, 2, 4)]],
    ["lstm with all options", [[2, 4, 3]]],
    ["lstm with a projection", [[4, 2, 3], () => [state(2, 2, 2), state(2, 2, 4)]]],
    [
      "rnn cell",
      [
        [2, 3],
        [2, 4],
      ],
    ],
    [
      "gru cell",
      [
        [2, 3],
        [2, 4],
      ],
    ],
    ["lstm cell with a state", [[2, 3], () => [state(2, 4), state(2, 4)]]],
  ];

  test.each(SEQUENCES)("%s: gradients agree with finite differences in float64", (name, inputs) => {
    expectGradients(RECURRENT[name], inputs);
  });

  const rows = [2, 3];
  const signs = () => torch.tensor([1, -1], { dtype: "int64" });
  const labels = () =>
    torch.tensor(
      [
        [1, 2],
        [3, 1],
      ].map((row) => row.map(BigInt)),
    );
  const positive = () => torch.full(rows, 0.7, { dtype: "float64", requiresGrad: true });
  const ASSORTED: [name: string, inputs: Given[]][] = [
    ["smooth absolute error of 0.3", [rows, rows]],
    ["huber loss of 0.4", [rows, rows]],
    ["poisson loss", [rows, positive]],
    ["gaussian loss", [rows, rows, positive]],
    ["divergence of logarithms", [rows, rows]],
    ["binary cross entropy of logits", [rows, positive]],
    ["multi label soft margin", [rows, rows]],
    ["cosine embedding", [rows, rows, signs]],
    ["triplets with all options", [rows, rows, rows]],
    ["bicubic upsampling", [[1, 2, 3, 3]]],
    ["trilinear upsampling", [[1, 1, 2, 2, 2]]],
    ["reflection of images", [[1, 3, 4]]],
    ["fold with all options", [[1, 8, 15]]],
    ["local response norm", [[1, 3, 2, 2]]],
    ["cosine similarity", [rows, rows]],
    ["pairwise distance with all options", [rows, rows]],
  ];

  test.each(ASSORTED)("%s: gradients agree with finite differences in float64", (name, inputs) => {
    expectGradients(LOSSES[name] ?? RESHAPING[name], inputs);
  });

  // libtorch's gradient of this loss holds for normalized inputs only.
  test("ctc of normalized inputs: gradients agree with finite differences in float64", () => {
    class Normalized extends nn.Module<Parameters<nn.CTCLoss["forward"]>> {
      loss = new nn.CTCLoss();
      forward(...[logits, ...others]: Parameters<nn.CTCLoss["forward"]>): Tensor {
        return this.loss.forward(logits.logSoftmax(2), ...others);
      }
    }
    expectGradients(() => new Normalized(), [[5, 2, 4], labels, () => [5, 4], () => [2, 2]]);
  });

  const causal = () => torch.ones([3, 3]).triu(1).bool();
  const ATTENTIONS: [name: string, inputs: Given[]][] = [
    [
      "attention",
      [
        [3, 2, 4],
        [5, 2, 4],
        [5, 2, 4],
      ],
    ],
    [
      "attention of other widths",
      [
        [3, 2, 4],
        [5, 2, 3],
        [5, 2, 5],
      ],
    ],
    ["attention with more keys", [[3, 2, 4], [5, 2, 4], [5, 2, 4], () => ({ attnMask: torch.zeros([3, 5]) })]],
    ["attention without weights", [[3, 2, 4], [5, 2, 4], [5, 2, 4], () => ({ needWeights: false })]],
    ["encoder layer with all options", [[2, 3, 4], () => ({ srcMask: causal() })]],
    ["encoder", [[3, 2, 4]]],
    ["decoder layer with all options", [[3, 2, 4], [5, 2, 4], () => ({ tgtMask: causal() })]],
    [
      "transformer",
      [
        [5, 2, 4],
        [3, 2, 4],
      ],
    ],
  ];

  test.each(ATTENTIONS)("%s: gradients agree with finite differences in float64", (name, inputs) => {
    expectGradients(TRANSFORMERS[name], inputs);
  });
});
