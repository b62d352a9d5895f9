import type { InplaceActivation } from "../../nn/activation-base.js";
import { ELU, GELU, LeakyReLU, LogSoftmax, Mish, ReLU, Sigmoid, SiLU, Softmax, Tanh } from "../../nn/activations.js";
import {
  Hardshrink,
  Hardsigmoid,
  Hardswish,
  Hardtanh,
  ReLU6,
  Softshrink,
  Threshold,
} from "../../nn/hard-activations.js";
import { PReLU, RReLU } from "../../nn/learned-activations.js";
import {
  CELU,
  GLU,
  LogSigmoid,
  SELU,
  Softmax2d,
  Softmin,
  Softplus,
  Softsign,
  Tanhshrink,
} from "../../nn/soft-activations.js";
import { type EmitterTable, entry, tensorToTensor } from "./emitter.js";
import { float, int, text } from "./literals.js";

/** Calls an operator on the input, the one that works in place where the module does. */
function inPlace({ inplace }: InplaceActivation, name: string, ...settings: string[]): string {
  return tensorToTensor(`return torch.${inplace ? `${name}_` : name}(${["input", ...settings].join(", ")})`);
}

const simply = (expression: string) => (): string => tensorToTensor(`return ${expression}`);

// Where no axis is told, PyTorch has an old rule for it.
function axis(dim: number | null): string {
  return dim === null ? "(0 if input.dim() == 0 or input.dim() == 1 or input.dim() == 3 else 1)" : int(dim);
}

/** The emitters of activations. */
export const ACTIVATIONS: EmitterTable = new Map([
  entry(ReLU, (module) => inPlace(module, "relu")),
  entry(SiLU, (module) => inPlace(module, "silu")),
  entry(Mish, (module) => inPlace(module, "mish")),
  entry(SELU, (module) => inPlace(module, "selu")),
  entry(Hardsigmoid, (module) => inPlace(module, "hardsigmoid")),
  entry(Hardswish, (module) => inPlace(module, "hardswish")),
  entry(LeakyReLU, (module) => inPlace(module, "leaky_relu", float(module.negativeSlope))),
  entry(ELU, (module) => inPlace(module, "elu", float(module.alpha))),
  entry(CELU, (module) => inPlace(module, "celu", float(module.alpha))),
  entry(Hardtanh, (module) => inPlace(module, "hardtanh", float(module.minVal), float(module.maxVal))),
  entry(ReLU6, (module) => inPlace(module, "hardtanh", float(module.minVal), float(module.maxVal))),
  entry(Threshold, (module) => inPlace(module, "threshold", float(module.threshold), float(module.value))),
  entry(RReLU, (module) => inPlace(module, "rrelu", float(module.lower), float(module.upper), "self.training")),
  entry(PReLU, simply("torch.prelu(input, self.weight)")),
  entry(Tanh, simply("torch.tanh(input)")),
  entry(Sigmoid, simply("torch.sigmoid(input)")),
  entry(LogSigmoid, simply("torch.log_sigmoid(input)")),
  entry(Tanhshrink, simply("input - torch.tanh(input)")),
  entry(Softsign, simply("input / (torch.abs(input) + 1)")),
  entry(GELU, ({ approximate }) => tensorToTensor(`return torch.gelu(input, approximate=${text(approximate)})`)),
  entry(GLU, ({ dim }) => tensorToTensor(`return torch.glu(input, ${int(dim)})`)),
  entry(Hardshrink, ({ lambd }) => tensorToTensor(`return torch.hardshrink(input, ${float(lambd)})`)),
  entry(Softshrink, ({ lambd }) => tensorToTensor(`return torch.softshrink(input, ${float(lambd)})`)),
  entry(Softplus, ({ beta, threshold }) =>
    tensorToTensor(`return torch.softplus(input, ${float(beta)}, ${float(threshold)})`),
  ),
  entry(Softmax, ({ dim }) => tensorToTensor(`return torch.softmax(input, ${axis(dim)})`)),
  entry(LogSoftmax, ({ dim }) => tensorToTensor(`return torch.log_softmax(input, ${axis(dim)})`)),
  entry(Softmin, ({ dim }) => tensorToTensor(`return torch.softmax(-input, ${axis(dim)})`)),
  entry(Softmax2d, () =>
    tensorToTensor(
      'assert input.dim() == 3 or input.dim() == 4, "expected an input of 3 or 4 axes"',
      "return torch.softmax(input, -3)",
    ),
  ),
]);
