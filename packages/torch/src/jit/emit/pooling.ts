import {
  AdaptiveAvgPool1d,
  AdaptiveAvgPool2d,
  AdaptiveAvgPool3d,
  AdaptiveMaxPool1d,
  AdaptiveMaxPool2d,
  AdaptiveMaxPool3d,
} from "../../nn/adaptive-pool.js";
import { AvgPool1d, AvgPool2d, AvgPool3d } from "../../nn/avg-pool.js";
import type { OutputLengths } from "../../nn/functional/index.js";
import { MaxPool1d, MaxPool2d, MaxPool3d } from "../../nn/max-pool.js";
import { type EmitterTable, entry, method, tensorToTensor } from "./emitter.js";
import { bool, int, lengths } from "./literals.js";

const PAIR = "forward(self, input: Tensor) -> Tuple[Tensor, Tensor]";

const maximum =
  (axes: number) =>
  ({ kernelSize, stride, padding, dilation, ceilMode, returnIndices }: MaxPool1d | MaxPool2d | MaxPool3d): string => {
    const parts = [kernelSize, stride, padding, dilation].map((length) => lengths(length, axes)).join(", ");
    const call = (name: string) => `return torch.${name}(input, ${parts}, ${bool(ceilMode)})`;
    return returnIndices
      ? method(PAIR, call(`max_pool${axes}d_with_indices`))
      : tensorToTensor(call(`max_pool${axes}d`));
  };

const average =
  (axes: number) =>
  (module: AvgPool1d | AvgPool2d | AvgPool3d): string => {
    const { kernelSize, stride, padding, ceilMode, countIncludePad } = module;
    const parts = [kernelSize, stride, padding].map((length) => lengths(length, axes)).join(", ");
    const divisor = module instanceof AvgPool1d ? null : module.divisorOverride;
    const last = module instanceof AvgPool1d ? "" : `, ${divisor === null ? "None" : int(divisor)}`;
    return tensorToTensor(
      `return torch.avg_pool${axes}d(input, ${parts}, ${bool(ceilMode)}, ${bool(countIncludePad)}${last})`,
    );
  };

// A length that is not given is that of the input.
function outputLengths(outputSize: OutputLengths, axes: number): string {
  const wanted: readonly (number | null)[] = Array.isArray(outputSize)
    ? outputSize
    : new Array<number | null>(axes).fill(outputSize as number | null);
  return `[${wanted.map((length, axis) => (length === null ? `input.size(${axis - axes})` : int(length))).join(", ")}]`;
}

const adaptiveAverage =
  (axes: number) =>
  ({ outputSize }: AdaptiveAvgPool1d | AdaptiveAvgPool2d | AdaptiveAvgPool3d): string =>
    tensorToTensor(`return torch.adaptive_avg_pool${axes}d(input, ${outputLengths(outputSize, axes)})`);

const adaptiveMaximum =
  (axes: number) =>
  ({ outputSize, returnIndices }: AdaptiveMaxPool1d | AdaptiveMaxPool2d | AdaptiveMaxPool3d): string => {
    const call = `torch.adaptive_max_pool${axes}d(input, ${outputLengths(outputSize, axes)})`;
    return returnIndices ? method(PAIR, `return ${call}`) : tensorToTensor(`return ${call}[0]`);
  };

/** The emitters of pooling layers. */
export const POOLING: EmitterTable = new Map([
  entry(MaxPool1d, maximum(1)),
  entry(MaxPool2d, maximum(2)),
  entry(MaxPool3d, maximum(3)),
  entry(AvgPool1d, average(1)),
  entry(AvgPool2d, average(2)),
  entry(AvgPool3d, average(3)),
  entry(AdaptiveAvgPool1d, adaptiveAverage(1)),
  entry(AdaptiveAvgPool2d, adaptiveAverage(2)),
  entry(AdaptiveAvgPool3d, adaptiveAverage(3)),
  entry(AdaptiveMaxPool1d, adaptiveMaximum(1)),
  entry(AdaptiveMaxPool2d, adaptiveMaximum(2)),
  entry(AdaptiveMaxPool3d, adaptiveMaximum(3)),
]);
