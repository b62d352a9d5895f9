// Compiled, never run: what the compiler must accept and refuse.
import { chain, type Floats2d, Linear, type Model, type NdArray } from "@thinc/core";
import { PyTorchWrapper, type Tensor, torch } from "../../src/index";

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
