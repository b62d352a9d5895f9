// Compiled, never run: what the compiler must accept and refuse.
import { chain, type Floats2d, Linear, type Model, type NdArray, withArray } from "@thinc/core";
import {
  nn,
  PyTorchLSTM,
  PyTorchRNNWrapper,
  PyTorchWrapper,
  PyTorchWrapper_v3,
  type Tensor,
  torch,
} from "../../src/index";

const model = chain(PyTorchWrapper(new torch.nn.Linear(16, 8)), Linear(4, 8));
export const typed: Model<Floats2d, Floats2d> = model;
export const output: Floats2d = PyTorchWrapper(new torch.nn.Linear(16, 8)).predict({} as Floats2d);

const embedding = PyTorchWrapper<NdArray<"int64", 1>, Floats2d>(new torch.nn.Embedding(10, 8));
export const tagger = chain(embedding, Linear(4, 8));
// @ts-expect-error An embedding takes ids, which a linear layer does not give.
chain(Linear(4, 8), embedding);
// @ts-expect-error A native layer is no module.
PyTorchWrapper(Linear(4, 8));
// @ts-expect-error Text is no input.
PyTorchWrapper(new torch.nn.Linear(16, 8)).predict("text");

const x: Tensor = torch.ones([2, 3], { dtype: "float64", requiresGrad: true });
export const parts: [Tensor, Tensor] = torch.max(x, 1, { keepdim: true });
export const sum: Tensor = x.sum([0], true).add(1, { alpha: 2 });
// @ts-expect-error There is no such keyword.
torch.sum(x, { dimension: 1 });
// @ts-expect-error There is no such dtype.
torch.ones([2], { dtype: "float31" });
// @ts-expect-error A tensor is needed.
torch.relu(3);

const { functional } = torch.nn;
functional.conv2d(x, x, null, { stride: 2 });
functional.conv2d(x, x, null, 2, 1);
functional.conv2d(x, x, { stride: 2, bias: null });
functional.dropout(x, { p: 0.3 });
functional.crossEntropy(x, x, null, null, -100);
export const withPlaces: [Tensor, Tensor] = functional.maxPool2d(x, 2, { returnIndices: true });
// @ts-expect-error There is no such option.
functional.conv2d(x, x, null, { strides: 2 });
// @ts-expect-error An activation takes no number.
functional.relu(x, 3);
export const lengths: Tensor = torch.zeros(2, 3).view(-1, 2).permute(1, 0);
export const wide: Tensor = torch.rand(2, 3, { dtype: "float64" }).to("cpu", "float32");
// @ts-expect-error Lengths are numbers.
torch.zeros("2", 3);
export const product: Tensor = x.mul(new torch.Complex(0, 1)).norm("fro", 1, true);

/** A module of a user, its members typed by the names that make them. */
class Scaled extends torch.nn.Module {
  linear: torch.nn.Linear = new torch.nn.Linear(16, 8);
  scale: torch.nn.Parameter;
  constructor(options: nn.LinearOptions = {}) {
    super();
    this.scale = new torch.nn.Parameter(torch.ones([8], { dtype: options.dtype }));
  }
  forward(X: torch.Tensor): torch.Tensor {
    return this.linear.forward(X).mul(this.scale);
  }
}
export const scaled: Model<Floats2d, Floats2d> = PyTorchWrapper(new Scaled());
export const anyModules: torch.nn.AnyModule[] = [new Scaled(), new torch.nn.MaxPool2d(2, { returnIndices: true })];
export const blocks: torch.nn.ModuleList<torch.nn.Linear> = new torch.nn.ModuleList([new torch.nn.Linear(1, 1)]);
export const pairwise = (module: torch.nn.Module<readonly [Tensor, Tensor]>): Tensor => module.forward(x, x);
export const short: nn.Linear = new nn.Linear(1, 1) satisfies torch.nn.Linear;
export const same: InstanceType<typeof torch.nn.Linear> = {} as torch.nn.Linear;
// @ts-expect-error There is no such layer.
export let missing: torch.nn.Linaer;
// @ts-expect-error A dropout is no linear layer.
export const other: torch.nn.Linear = new torch.nn.Dropout(0.5);
export const pooled: Tensor = ({} as torch.nn.MaxPool2d).forward(x);
export const pool: torch.nn.MaxPool2d = new torch.nn.MaxPool2d(2);

export const sequences = chain(PyTorchLSTM<Floats2d[]>(4, 3), withArray<Floats2d[]>(Linear(2, 4)));
export const custom = PyTorchWrapper_v3(new torch.nn.Linear(2, 3), {
  serializeModel: (module) => new Uint8Array(module.inFeatures),
  deserializeModel: (module, bytes, device) =>
    module.to(device === "cpu" ? "cpu" : bytes.length > 0 ? "cuda:0" : "cpu"),
});
export const three: number = torch.autocast("cpu", { dtype: torch.bfloat16 }, () => 3);
// @ts-expect-error The scaler must be one.
PyTorchWrapper(new torch.nn.Linear(2, 3), { gradScaler: true });
// @ts-expect-error There is no such option.
PyTorchLSTM(4, 3, { bidirectional: true });
// @ts-expect-error A GRU is wrapped, not given as widths.
PyTorchRNNWrapper(4, 3);
