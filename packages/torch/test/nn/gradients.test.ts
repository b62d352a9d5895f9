import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { MODULES } from "./modules";

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

describeTorch("the gradients of modules", () => {
  test.each(SMOOTH)("%s: gradients agree with finite differences in float64", (name, shape) => {
    torch.manualSeed(5);
    const module = MODULES[name]().to("float64");
    const X = torch.randn(shape, { dtype: "float64", requiresGrad: true });
    const weights = torch.noGrad(() => torch.randnLike(module.forward(X as never) as Tensor));
    const loss = () => (module.forward(X as never) as Tensor).mul(weights).sum();
    loss().backward();
    const step = 1e-6;
    for (const [what, tensor] of [["input", X] as const, ...module.namedParameters()]) {
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
  });
});
