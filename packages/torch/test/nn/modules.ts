import * as nn from "../../src/nn/index";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";

/** A module with a parameter, a buffer, a list and a dict of modules of its own, as in the fixtures' script. */
export class Tower extends nn.Module {
  scale = new nn.Parameter(torch.tensor([1, 2, 3]));
  layers = new nn.ModuleList([new nn.Linear(3, 3), new nn.Linear(3, 3), new nn.Linear(3, 3, { bias: false })]);
  heads = new nn.ModuleDict({ a: new nn.Linear(3, 2), b: new nn.Sequential(new nn.Tanh(), new nn.Linear(3, 2)) });
  declare shift: Tensor;
  declare scratch: Tensor;

  constructor() {
    super();
    this.registerBuffer("shift", torch.tensor([0.5, 0, -0.5]));
    this.registerBuffer("scratch", torch.zeros([1]), { persistent: false });
  }

  forward(X: Tensor): Tensor {
    let Y = X;
    for (const layer of this.layers) Y = torch.relu(layer.forward(Y)).mul(this.scale).add(this.shift);
    return (this.heads.get("a") as nn.Linear).forward(Y).add((this.heads.get("b") as nn.Sequential).forward(Y));
  }
}

/** How each module of the fixtures is made here. */
export const MODULES: Record<string, () => nn.AnyModule> = {
  linear: () => new nn.Linear(5, 3),
  "linear without bias": () => new nn.Linear(5, 3, { bias: false }),
  "linear over three axes": () => new nn.Linear(5, 3),
  "linear of one row": () => new nn.Linear(5, 3),
  "linear in float64": () => new nn.Linear(5, 3, { dtype: "float64" }),
  sequential: () => new nn.Sequential(new nn.Linear(5, 4), new nn.ReLU(), new nn.Linear(4, 2)),
  "named sequential": () => new nn.Sequential({ first: new nn.Linear(5, 4), second: new nn.GELU() }),
  tower: () => new Tower(),
  relu: () => new nn.ReLU(),
  "relu in place": () => new nn.ReLU({ inplace: true }),
  gelu: () => new nn.GELU(),
  "gelu by tanh": () => new nn.GELU({ approximate: "tanh" }),
  tanh: () => new nn.Tanh(),
  sigmoid: () => new nn.Sigmoid(),
  softmax: () => new nn.Softmax(1),
  "softmax over the first axis": () => new nn.Softmax(0),
  "softmax without an axis": () => new nn.Softmax(),
  "log softmax": () => new nn.LogSoftmax(-1),
  silu: () => new nn.SiLU(),
  mish: () => new nn.Mish(),
  "leaky relu": () => new nn.LeakyReLU(),
  "leaky relu of 0.2": () => new nn.LeakyReLU(0.2),
  elu: () => new nn.ELU(),
  "elu of 0.5": () => new nn.ELU(0.5),
  identity: () => new nn.Identity(),
  dropout: () => new nn.Dropout(0.3),
  "dropout when evaluating": () => new nn.Dropout(0.3),
  "layer norm": () => new nn.LayerNorm(5),
  "layer norm over two axes": () => new nn.LayerNorm([4, 5], { eps: 1e-3 }),
  "layer norm without weights": () => new nn.LayerNorm(5, { elementwiseAffine: false }),
  "layer norm without bias": () => new nn.LayerNorm(5, { bias: false }),
  embedding: () => new nn.Embedding(7, 3),
  "embedding with padding": () => new nn.Embedding(7, 3, { paddingIdx: 2 }),
  "embedding with padding at the end": () => new nn.Embedding(7, 3, { paddingIdx: -1 }),
  "embedding scaled by frequency": () => new nn.Embedding(4, 3, { scaleGradByFreq: true }),
  "embedding of limited norm": () => new nn.Embedding(7, 3, { maxNorm: 1 }),
  conv2d: () => new nn.Conv2d(4, 6, 3),
  "conv2d with all options": () =>
    new nn.Conv2d(4, 6, [3, 2], { stride: [2, 1], padding: [1, 2], dilation: [1, 2], groups: 2, bias: false }),
  "conv2d of the same size": () => new nn.Conv2d(4, 2, 3, { padding: "same" }),
  "conv2d of valid size": () => new nn.Conv2d(4, 2, 3, { padding: "valid" }),
  "conv2d of the same size by reflection": () =>
    new nn.Conv2d(4, 2, [3, 4], { padding: "same", paddingMode: "reflect" }),
  "conv2d of a torus": () => new nn.Conv2d(4, 2, 3, { padding: [1, 2], paddingMode: "circular" }),
  "conv2d with repeated edges": () => new nn.Conv2d(4, 2, 3, { padding: 1, paddingMode: "replicate" }),
  "conv2d of one image": () => new nn.Conv2d(4, 2, 3),
  conv1d: () => new nn.Conv1d(4, 6, 3),
  "conv1d with all options": () =>
    new nn.Conv1d(4, 6, 3, { stride: 2, padding: 2, dilation: 2, groups: 2, paddingMode: "circular" }),
  "max pool": () => new nn.MaxPool2d(2),
  "max pool with all options": () =>
    new nn.MaxPool2d([3, 2], { stride: [2, 1], padding: 1, dilation: [1, 2], ceilMode: true }),
  "max pool with indices": () => new nn.MaxPool2d(2, { returnIndices: true }),
  "average pool": () => new nn.AvgPool2d(2),
  "average pool with all options": () =>
    new nn.AvgPool2d([3, 2], { stride: 2, padding: 1, ceilMode: true, countIncludePad: false }),
  "average pool with a divisor": () => new nn.AvgPool2d(2, { divisorOverride: 3 }),
  "batch norm": () => new nn.BatchNorm1d(5),
  "batch norm over three axes": () => new nn.BatchNorm1d(4),
  "batch norm when evaluating": () => new nn.BatchNorm1d(5),
  "batch norm with a cumulative average": () => new nn.BatchNorm1d(5, { momentum: null }),
  "batch norm without weights": () => new nn.BatchNorm1d(5, { affine: false, eps: 1e-3 }),
  "batch norm without statistics": () => new nn.BatchNorm1d(5, { trackRunningStats: false }),
  "batch norm of images": () => new nn.BatchNorm2d(4, { momentum: 0.25 }),
  flatten: () => new nn.Flatten(),
  "flatten two axes": () => new nn.Flatten(1, 2),
  unflatten: () => new nn.Unflatten(1, [2, 2]),
  "squared error": () => new nn.MSELoss(),
  "sum of squared errors": () => new nn.MSELoss({ reduction: "sum" }),
  "squared errors": () => new nn.MSELoss({ reduction: "none" }),
  "cross entropy": () => new nn.CrossEntropyLoss(),
  "cross entropy of probabilities": () => new nn.CrossEntropyLoss(),
  "weighted cross entropy": () => new nn.CrossEntropyLoss({ weight: torch.tensor([1, 2, 3, 4, 5]), ignoreIndex: 2 }),
  "smoothed cross entropy": () => new nn.CrossEntropyLoss({ labelSmoothing: 0.1, reduction: "sum" }),
  "cross entropy of images": () => new nn.CrossEntropyLoss({ reduction: "none" }),
};
