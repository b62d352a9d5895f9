import type * as nn from "../../src/nn/index";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { tensorsIn } from "./parity";

/** An input: the shape of random values, or something that is given as it is. */
export type Given = number[] | (() => unknown);

/** Compares the gradients of a module's inputs and parameters, in float64, with finite differences of its outputs. */
export function expectGradients(make: () => nn.AnyModule, inputs: readonly Given[]): void {
  torch.manualSeed(5);
  const module = make().to("float64");
  const given = inputs.map((input) =>
    Array.isArray(input) ? torch.randn(input, { dtype: "float64", requiresGrad: true }) : input(),
  );
  const run = () => {
    torch.manualSeed(6);
    return tensorsIn(module.forward(...(given as never[]))).filter((output) => output.dtype === "float64");
  };
  const weights = torch.noGrad(() => run().map((output) => torch.randnLike(output)));
  const loss = () =>
    run()
      .map((output, index) => output.mul(weights[index]).sum())
      .reduce((sum, part) => sum.add(part));
  loss().backward();
  const step = 1e-6;
  const leaves = tensorsIn(given).filter((tensor) => tensor.requiresGrad);
  const learning = module.namedParameters().filter(([, parameter]) => parameter.requiresGrad);
  for (const [what, tensor] of [...leaves.map((leaf, index) => [`input ${index}`, leaf] as const), ...learning]) {
    const gradient = (tensor.grad as Tensor).reshape([-1]).tolist() as number[];
    const elements = tensor.detach().view([-1]);
    // Every element of small tensors, some of large ones.
    const stride = Math.max(1, Math.floor(gradient.length / 12));
    for (let index = 0; index < gradient.length; index += stride) {
      const element = elements.select(0, index);
      const at = (offset: number) => {
        element.add_(offset);
        const value = torch.noGrad(() => loss().item() as number);
        element.sub_(offset);
        return value;
      };
      const difference = (at(step) - at(-step)) / (2 * step);
      const error = Math.abs(difference - gradient[index]) / Math.max(1, Math.abs(difference));
      expect({ what, index, close: error < 1e-6 }).toEqual({ what, index, close: true });
    }
  }
}
