import { native } from "./engine.js";
import { translating } from "./errors.js";
import { noGrad } from "./grad-mode.js";
import type { PyTorchGradScaler } from "./grad-scaler.js";
import type { GradientPair } from "./gradient-pairs.js";
import type { Handle } from "./native-api.js";
import type { Tensor } from "./tensor.js";

/** What a pass back works on. */
export interface BackwardPass {
  /** The outputs and their gradients. */
  pairs: readonly GradientPair[];
  /** The inputs that want a gradient. */
  leaves: ReadonlySet<Tensor>;
  /** Asked for only when they matter: walking a large module takes time. */
  parameters: () => Iterable<readonly [string, Tensor]>;
  scaler: PyTorchGradScaler;
}

/**
 * Goes back from outputs to the inputs, and adds to the gradients of the parameters.
 *
 * A tensor of the caller's may have a gradient of its own already: it has that one again afterwards.
 *
 * @returns The gradient of each input; `null` where there is none.
 */
export function runBackward(pass: BackwardPass): Map<Tensor, Tensor | null> {
  const { pairs, leaves, scaler } = pass;
  const addon = native();
  const own: [Tensor, Handle][] = [];
  for (const leaf of leaves) {
    const gradient = addon.grad(leaf.handle);
    if (gradient === null) continue;
    own.push([leaf, gradient]);
    addon.setGrad(leaf.handle, null);
  }
  const gradients = new Map<Tensor, Tensor | null>();
  try {
    if (pairs.length > 0) {
      if (scaler.enabled) addScaledGradients(pass);
      else addGradients(pairs);
    }
    for (const leaf of leaves) gradients.set(leaf, leaf.grad);
  } finally {
    for (const leaf of leaves) addon.setGrad(leaf.handle, null);
    for (const [leaf, gradient] of own) addon.setGrad(leaf.handle, gradient);
  }
  return gradients;
}

function addGradients(pairs: readonly GradientPair[]): void {
  const outputs = pairs.map(([output]) => output.handle);
  const gradients = pairs.map(([, gradient]) => gradient.handle);
  translating("backprop", () => native().backward(outputs, gradients));
}

/**
 * Goes back with scaled gradients. What parameters had before is not scaled, and has to be away meanwhile.
 *
 * After an overflow parameters have what they had before, and inputs get zeros.
 */
function addScaledGradients(pass: BackwardPass): void {
  const { pairs, leaves, scaler } = pass;
  const parameters = [...pass.parameters()].map(([, parameter]) => parameter);
  const before = parameters.map((parameter) => parameter.grad);
  for (const parameter of parameters) parameter.grad = null;
  try {
    // Scaled ones are new tensors: the given ones may lie in the caller's arrays.
    addGradients(pairs.map(([output, gradient]) => [output, scaler.scale(gradient)] as const));
    const found = [...parameters, ...leaves].map((tensor) => tensor.grad).filter((gradient) => gradient !== null);
    if (scaler.unscale(found)) {
      for (const leaf of leaves) leaf.grad?.zero_();
    } else {
      noGrad(() => {
        parameters.forEach((parameter, index) => {
          const gradient = parameter.grad;
          if (gradient !== null) before[index] = before[index]?.add_(gradient) ?? gradient;
        });
      });
    }
  } finally {
    parameters.forEach((parameter, index) => {
      parameter.grad = before[index];
    });
  }
}
