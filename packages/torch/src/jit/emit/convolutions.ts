import { Conv1d, Conv2d, Conv3d } from "../../nn/conv.js";
import { ConvTranspose1d, ConvTranspose2d, ConvTranspose3d } from "../../nn/conv-transpose.js";
import { type EmitterTable, entry, method, tensorToTensor } from "./emitter.js";
import { int, ints, text } from "./literals.js";

type AnyConv = Conv1d | Conv2d | Conv3d;
type AnyConvTranspose = ConvTranspose1d | ConvTranspose2d | ConvTranspose3d;

const convolution =
  (axes: number) =>
  (module: AnyConv): string => {
    const { stride, padding, dilation, groups, paddingMode } = module;
    const rest = `${ints(dilation)}, ${int(groups)}`;
    if (paddingMode === "zeros") {
      const edges = typeof padding === "string" ? text(padding) : ints(padding);
      return tensorToTensor(
        `return torch.conv${axes}d(input, self.weight, self.bias, ${ints(stride)}, ${edges}, ${rest})`,
      );
    }
    return tensorToTensor(
      `padded = torch.pad(input, ${ints(module.paddingOfEdges())}, ${text(paddingMode)})`,
      `return torch.conv${axes}d(padded, self.weight, self.bias, ${ints(stride)}, ${ints(stride.map(() => 0))}, ${rest})`,
    );
  };

const transposed =
  (axes: number) =>
  ({ kernelSize, stride, padding, outputPadding, groups, dilation }: AnyConvTranspose): string => {
    // The smallest output: what the wanted one has beyond it is the padding.
    const taken = kernelSize.map((size, axis) => dilation[axis] * (size - 1) + 1 - 2 * padding[axis]);
    const extra = stride.map(
      (step, axis) => `sizes[${axis}] - ((input.size(${axis - axes}) - 1) * ${step} + ${taken[axis]})`,
    );
    return method(
      "forward(self, input: Tensor, output_size: Optional[List[int]] = None) -> Tensor",
      `extra = ${ints(outputPadding)}`,
      "if output_size is not None:",
      `  assert len(output_size) == ${axes} or len(output_size) == input.dim(), "output_size has a wrong number of lengths"`,
      `  sizes = output_size[len(output_size) - ${axes}:]`,
      `  extra = [${extra.join(", ")}]`,
      ...stride.map(
        (step, axis) =>
          `  assert extra[${axis}] >= 0 and extra[${axis}] < ${step}, "such an output_size is not possible"`,
      ),
      `return torch.conv_transpose${axes}d(input, self.weight, self.bias, ${ints(stride)}, ${ints(padding)}, extra, ${groups}, ${ints(dilation)})`,
    );
  };

/** The emitters of convolutions. */
export const CONVOLUTIONS: EmitterTable = new Map([
  entry(Conv1d, convolution(1)),
  entry(Conv2d, convolution(2)),
  entry(Conv3d, convolution(3)),
  entry(ConvTranspose1d, transposed(1)),
  entry(ConvTranspose2d, transposed(2)),
  entry(ConvTranspose3d, transposed(3)),
]);
