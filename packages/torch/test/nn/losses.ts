import * as nn from "../../src/nn/index";
import { torch } from "../../src/torch";

const weight = () => torch.tensor([1, 2, 3, 4, 5]);
/** The classes that Python drew for the fixtures: the second is left out of a loss. */
const IGNORED = 4;

/** How each loss of the fixtures is made here. */
export const LOSSES: Record<string, () => nn.AnyModule> = {
  "absolute error": () => new nn.L1Loss(),
  "absolute errors": () => new nn.L1Loss({ reduction: "none" }),
  "smooth absolute error": () => new nn.SmoothL1Loss(),
  "smooth absolute error of 0.3": () => new nn.SmoothL1Loss({ beta: 0.3, reduction: "sum" }),
  "smooth absolute error of 0": () => new nn.SmoothL1Loss({ beta: 0 }),
  "huber loss": () => new nn.HuberLoss(),
  "huber loss of 0.4": () => new nn.HuberLoss({ reduction: "none", delta: 0.4 }),
  "poisson loss": () => new nn.PoissonNLLLoss(),
  "poisson loss with all options": () =>
    new nn.PoissonNLLLoss({ logInput: false, full: true, eps: 1e-3, reduction: "sum" }),
  "gaussian loss": () => new nn.GaussianNLLLoss(),
  "gaussian loss of one variance": () => new nn.GaussianNLLLoss({ full: true }),
  "gaussian loss of a variance for each row": () => new nn.GaussianNLLLoss({ eps: 0.5, reduction: "sum" }),
  "gaussian loss of a variance for each column": () => new nn.GaussianNLLLoss({ reduction: "none" }),
  likelihood: () => new nn.NLLLoss(),
  "likelihood with all options": () => new nn.NLLLoss({ weight: weight(), ignoreIndex: IGNORED, reduction: "sum" }),
  "likelihood of images": () => new nn.NLLLoss({ reduction: "none" }),
  "likelihood of one row": () => new nn.NLLLoss(),
  "cross entropy of one row": () => new nn.CrossEntropyLoss(),
  "weighted cross entropy of probabilities": () => new nn.CrossEntropyLoss({ weight: weight(), labelSmoothing: 0.2 }),
  "smoothed cross entropy of images": () =>
    new nn.CrossEntropyLoss({
      weight: torch.tensor([1, 2, 3]),
      ignoreIndex: 1,
      labelSmoothing: 0.3,
      reduction: "none",
    }),
  divergence: () => new nn.KLDivLoss(),
  "divergence by rows": () => new nn.KLDivLoss({ reduction: "batchmean" }),
  "divergence of logarithms": () => new nn.KLDivLoss({ reduction: "sum", logTarget: true }),
  "binary cross entropy": () => new nn.BCELoss(),
  "weighted binary cross entropy": () => new nn.BCELoss({ weight: weight(), reduction: "none" }),
  "binary cross entropy of logits": () => new nn.BCEWithLogitsLoss(),
  "weighted binary cross entropy of logits": () =>
    new nn.BCEWithLogitsLoss({ weight: weight(), posWeight: weight().flip([0]), reduction: "sum" }),
  ranking: () => new nn.MarginRankingLoss(),
  "ranking of 0.5": () => new nn.MarginRankingLoss({ margin: 0.5, reduction: "sum" }),
  hinge: () => new nn.HingeEmbeddingLoss(),
  "hinge of 0.5": () => new nn.HingeEmbeddingLoss({ margin: 0.5, reduction: "none" }),
  "soft margin": () => new nn.SoftMarginLoss(),
  "multi margin": () => new nn.MultiMarginLoss(),
  "multi margin with all options": () =>
    new nn.MultiMarginLoss({ p: 2, margin: 0.7, weight: weight(), reduction: "none" }),
  "multi label margin": () => new nn.MultiLabelMarginLoss(),
  "multi label margin of one row": () => new nn.MultiLabelMarginLoss({ reduction: "sum" }),
  "multi label soft margin": () => new nn.MultiLabelSoftMarginLoss(),
  "weighted multi label soft margin": () => new nn.MultiLabelSoftMarginLoss({ weight: weight(), reduction: "none" }),
  "cosine embedding": () => new nn.CosineEmbeddingLoss(),
  "cosine embedding of 0.2": () => new nn.CosineEmbeddingLoss({ margin: 0.2, reduction: "none" }),
  triplets: () => new nn.TripletMarginLoss(),
  "triplets with all options": () =>
    new nn.TripletMarginLoss({ margin: 3, p: 1, eps: 1e-3, swap: true, reduction: "none" }),
  "triplets by a module": () => new nn.TripletMarginWithDistanceLoss({ margin: 2, swap: true }),
  "triplets by a function": () =>
    new nn.TripletMarginWithDistanceLoss({ distanceFunction: (a, b) => a.sub(b).abs().amax([1]), reduction: "sum" }),
  ctc: () => new nn.CTCLoss(),
  "ctc of targets in a line": () => new nn.CTCLoss({ reduction: "none" }),
  "ctc with all options": () => new nn.CTCLoss({ blank: 1, reduction: "sum", zeroInfinity: true }),
  "ctc of one sequence": () => new nn.CTCLoss(),
};
