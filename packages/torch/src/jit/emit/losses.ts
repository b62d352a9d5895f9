import { BCELoss, BCEWithLogitsLoss, CrossEntropyLoss, KLDivLoss, NLLLoss } from "../../nn/losses/classification.js";
import { HuberLoss, L1Loss, MSELoss, SmoothL1Loss } from "../../nn/losses/regression.js";
import { type Reduction, reductionNumber } from "../../nn/reduction.js";
import { type EmitterTable, entry, method } from "./emitter.js";
import { bool, float, int } from "./literals.js";

const HEAD = "forward(self, input: Tensor, target: Tensor) -> Tensor";
const SAME_SHAPE = 'assert input.size() == target.size(), "input and target must have the same shape"';
const numberOf = (reduction: Reduction): string => int(reductionNumber("torch.jit.script", reduction));

/** A loss over operators that would broadcast its tensors. */
function elementwise(name: string, reduction: Reduction, ...settings: string[]): string {
  const call = ["input", "target", numberOf(reduction), ...settings].join(", ");
  return method(HEAD, SAME_SHAPE, `return torch.${name}(${call})`);
}

function divergence({ reduction, logTarget }: KLDivLoss): string {
  const batches = reduction === "batchmean";
  const number = batches ? numberOf("sum") : numberOf(reduction as Reduction);
  const call = `torch.kl_div(input, target, ${number}, log_target=${bool(logTarget)})`;
  return method(HEAD, SAME_SHAPE, batches ? `return ${call} / input.size(0)` : `return ${call}`);
}

/** The emitters of the losses that an operator of libtorch computes. */
export const LOSSES: EmitterTable = new Map([
  entry(L1Loss, ({ reduction }) => elementwise("l1_loss", reduction)),
  entry(MSELoss, ({ reduction }) => elementwise("mse_loss", reduction)),
  entry(SmoothL1Loss, ({ reduction, beta }) =>
    beta === 0 ? elementwise("l1_loss", reduction) : elementwise("smooth_l1_loss", reduction, float(beta)),
  ),
  entry(HuberLoss, ({ reduction, delta }) => elementwise("huber_loss", reduction, float(delta))),
  entry(KLDivLoss, divergence),
  entry(BCELoss, ({ reduction }) =>
    method(HEAD, SAME_SHAPE, `return torch.binary_cross_entropy(input, target, self.weight, ${numberOf(reduction)})`),
  ),
  entry(BCEWithLogitsLoss, ({ reduction }) =>
    method(
      HEAD,
      SAME_SHAPE,
      `return torch.binary_cross_entropy_with_logits(input, target, self.weight, self.pos_weight, ${numberOf(reduction)})`,
    ),
  ),
  entry(NLLLoss, ({ reduction, ignoreIndex }) =>
    method(HEAD, `return torch.nll_loss_nd(input, target, self.weight, ${numberOf(reduction)}, ${int(ignoreIndex)})`),
  ),
  entry(CrossEntropyLoss, ({ reduction, ignoreIndex, labelSmoothing }) =>
    method(
      HEAD,
      `return torch.cross_entropy_loss(input, target, self.weight, ${numberOf(reduction)}, ${int(ignoreIndex)}, ${float(labelSmoothing)})`,
    ),
  ),
]);
