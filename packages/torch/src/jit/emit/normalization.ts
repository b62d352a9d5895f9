import { BatchNorm1d, BatchNorm2d, BatchNorm3d } from "../../nn/batch-norm.js";
import { GroupNorm } from "../../nn/group-norm.js";
import { InstanceNorm1d, InstanceNorm2d, InstanceNorm3d } from "../../nn/instance-norm.js";
import { LayerNorm } from "../../nn/layer-norm.js";
import { RMSNorm } from "../../nn/rms-norm.js";
import { type EmitterTable, entry, tensorToTensor } from "./emitter.js";
import { float, int, ints } from "./literals.js";

type AnyBatchNorm = BatchNorm1d | BatchNorm2d | BatchNorm3d;
type AnyInstanceNorm = InstanceNorm1d | InstanceNorm2d | InstanceNorm3d;

const batch =
  (ranks: readonly number[]) =>
  (module: AnyBatchNorm): string => {
    const { eps, momentum, running_mean, num_batches_tracked, numFeatures } = module;
    const isRank = ranks.map((rank) => `input.dim() == ${rank}`).join(" or ");
    const average = num_batches_tracked === null ? "0.0" : "1.0 / (float(int(self.num_batches_tracked)) + 1.0)";
    return tensorToTensor(
      `assert ${isRank}, "expected an input of ${ranks.join(" or ")} axes"`,
      `assert input.size(1) == ${numFeatures}, "expected ${numFeatures} channels in the second axis"`,
      "if self.training:",
      `  assert input.numel() > ${numFeatures}, "expected more than one value per channel when training"`,
      `momentum = ${float(momentum ?? 0)}`,
      ...(momentum === null ? ["if self.training:", `  momentum = ${average}`] : []),
      `by_batch = ${running_mean === null ? "True" : "self.training"}`,
      `output = torch.batch_norm(input, self.weight, self.bias, self.running_mean, self.running_var, by_batch, momentum, ${float(eps)}, True)`,
      ...(num_batches_tracked === null ? [] : ["if self.training:", "  self.num_batches_tracked.add_(1)"]),
      "return output",
    );
  };

const instance =
  (axes: number) =>
  (module: AnyInstanceNorm): string => {
    const { eps, momentum, trackRunningStats, numFeatures } = module;
    const byInput = trackRunningStats ? "self.training" : "True";
    const settings = `${byInput}, ${float(momentum ?? 0)}, ${float(eps)}, True`;
    return tensorToTensor(
      `single = input.dim() == ${axes + 1}`,
      `assert single or input.dim() == ${axes + 2}, "expected an input of ${axes + 1} or ${axes + 2} axes"`,
      "batch = input.unsqueeze(0) if single else input",
      `assert batch.size(1) == ${numFeatures}, "expected ${numFeatures} channels"`,
      `output = torch.instance_norm(batch, self.weight, self.bias, self.running_mean, self.running_var, ${settings})`,
      "return output.squeeze(0) if single else output",
    );
  };

/** The emitters of normalizations. */
export const NORMALIZATION: EmitterTable = new Map([
  entry(BatchNorm1d, batch([2, 3])),
  entry(BatchNorm2d, batch([4])),
  entry(BatchNorm3d, batch([5])),
  entry(InstanceNorm1d, instance(1)),
  entry(InstanceNorm2d, instance(2)),
  entry(InstanceNorm3d, instance(3)),
  entry(LayerNorm, ({ normalizedShape, eps }) =>
    tensorToTensor(`return torch.layer_norm(input, ${ints(normalizedShape)}, self.weight, self.bias, ${float(eps)})`),
  ),
  entry(GroupNorm, ({ numGroups, numChannels, eps }) =>
    tensorToTensor(
      `assert input.dim() >= 2 and input.size(1) == ${numChannels}, "expected ${numChannels} channels in the second axis"`,
      `return torch.group_norm(input, ${int(numGroups)}, self.weight, self.bias, ${float(eps)})`,
    ),
  ),
  entry(RMSNorm, ({ normalizedShape, eps }) =>
    tensorToTensor(
      `return torch.rms_norm(input, ${ints(normalizedShape)}, self.weight, ${eps === null ? "None" : float(eps)})`,
    ),
  ),
]);
