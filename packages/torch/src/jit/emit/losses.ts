import { CrossEntropyLoss } from "../../nn/losses/classification.js";
import { MSELoss } from "../../nn/losses/regression.js";
import { reductionNumber } from "../../nn/reduction.js";
import { type EmitterTable, entry, method } from "./emitter.js";
import { float, int } from "./literals.js";

const HEAD = "forward(self, input: Tensor, target: Tensor) -> Tensor";

/** The emitters of losses. */
export const LOSSES: EmitterTable = new Map([
  entry(MSELoss, ({ reduction }) =>
    method(
      HEAD,
      'assert input.size() == target.size(), "input and target must have the same shape"',
      `return torch.mse_loss(input, target, ${reductionNumber("MSELoss", reduction)})`,
    ),
  ),
  entry(CrossEntropyLoss, ({ reduction, ignoreIndex, labelSmoothing }) =>
    method(
      HEAD,
      `return torch.cross_entropy_loss(input, target, self.weight, ${reductionNumber("CrossEntropyLoss", reduction)}, ${int(ignoreIndex)}, ${float(labelSmoothing)})`,
    ),
  ),
]);
