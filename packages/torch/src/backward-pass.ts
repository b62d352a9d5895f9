import { native } from "./engine.js";
import { translating } from "./errors.js";
import { noGrad } from "./grad-mode.js";
import type { PyTorchGradScaler } from "./grad-scaler.js";
import type { GradientPair } from "./gradient-pairs.js";
import { disposeTemporary } from "./temporary.js";
import { Tensor } from "./tensor.js";

/** What a pass back works on. */
export interface BackwardPass {
  /** The outputs and their gradients; of these the temporary ones are freed. */
  pairs: readonly GradientPair[];
  /** The inputs that want a gradient. */
  leaves: readonly Tensor[];
  /** Asked for only when they matter: walking a large module takes time. */
  parameters: () => Iterable<readonly [string, Tensor]>;
  scaler: PyTorchGradScaler;
}

/**
 * Goes back from outputs to the inputs, and adds to the gradients of the parameters.
 *
 * A tensor of the caller's may have a gradient of its own already: it has that one again afterwards.
 *
 * @returns The gradient of each leaf; `null` where there is none.
 */
export function runBackward(pass: BackwardPass): (Tensor | null)[] {
  const { pairs, leaves, scaler } = pass;
  if (pairs.length === 0) return leaves.map(() => null);
  const found = scaler.enabled ? addScaledGradients(pass) : addGradients(pairs, leaves);
  for (const [, gradient] of pairs) disposeTemporary(gradient);
  return found;
}

function addGradients(pairs: readonly GradientPair[], leaves: readonly Tensor[]): (Tensor | null)[] {
  const outputs = pairs.map(([output]) => output.handle);
  const gradients = pairs.map(([, gradient]) => gradient.handle);
  const inputs = leaves.map((leaf) => leaf.handle);
  const found = translating("backprop", () => native().backwardTo(outputs, gradients, inputs));
  return found.map((gradient) => (gradient === null ? null : new Tensor(gradient)));
}

/**
 * Goes back with scaled gradients. What parameters had before is not scaled, and has to be away meanwhile.
 *
 * After an overflow parameters have what they had before, and inputs get zeros.
 */
function addScaledGradients({ pairs, leaves, scaler, ...pass }: BackwardPass): (Tensor | null)[] {
  const parameters = [...pass.parameters()].map(([, parameter]) => parameter);
  const before = parameters.map((parameter) => parameter.grad);
  for (const parameter of parameters) parameter.grad = null;
  try {
    // Scaled ones are new tensors: the given ones may lie in the caller's arrays.
    const scaled = pairs.map(([output, gradient]) => [output, scaler.scale(gradient)] as const);
    const ofLeaves = addGradients(scaled, leaves);
    const ofParameters = parameters.map((parameter) => parameter.grad);
    if (scaler.unscale([...ofParameters, ...ofLeaves].filter((gradient) => gradient !== null))) {
      for (const gradient of ofLeaves) gradient?.zero_();
    } else {
      noGrad(() => {
        ofParameters.forEach((gradient, index) => {
          if (gradient !== null) before[index] = before[index]?.add_(gradient) ?? gradient;
        });
      });
    }
    return ofLeaves;
  } finally {
    parameters.forEach((parameter, index) => {
      parameter.grad = before[index];
    });
  }
}
