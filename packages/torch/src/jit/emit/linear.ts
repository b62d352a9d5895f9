import { Identity } from "../../nn/activations.js";
import { Bilinear } from "../../nn/bilinear.js";
import { Embedding } from "../../nn/embedding.js";
import { EmbeddingBag } from "../../nn/embedding-bag.js";
import { Flatten, Unflatten } from "../../nn/flatten.js";
import { Linear } from "../../nn/linear.js";
import { type EmitterTable, entry, method, tensorToTensor } from "./emitter.js";
import { bool, float, int, ints } from "./literals.js";

const MODES = ["sum", "mean", "max"];

interface Renormed {
  maxNorm: number | null;
  normType: number;
}

// Rows that are too long are scaled down before they are looked up.
function renorm({ maxNorm, normType }: Renormed, indices: string): string[] {
  if (maxNorm === null) return [];
  return [`torch.embedding_renorm_(self.weight.detach(), ${indices}, ${float(maxNorm)}, ${float(normType)})`];
}

function embedding(module: Embedding): string {
  const { paddingIdx, scaleGradByFreq, sparse } = module;
  return tensorToTensor(
    "indices = input.contiguous()",
    ...renorm(module, "indices"),
    `return torch.embedding(self.weight, indices, ${int(paddingIdx ?? -1)}, ${bool(scaleGradByFreq)}, ${bool(sparse)})`,
  );
}

function embeddingBag(module: EmbeddingBag): string {
  const { mode, paddingIdx, scaleGradByFreq, sparse, includeLastOffset } = module;
  const flags = `${bool(scaleGradByFreq)}, ${MODES.indexOf(mode)}, ${bool(sparse)}`;
  return method(
    "forward(self, input: Tensor, offsets: Optional[Tensor] = None, per_sample_weights: Optional[Tensor] = None) -> Tensor",
    "weights = per_sample_weights",
    "if weights is not None:",
    `  assert ${bool(mode === "sum")}, "per_sample_weights are for the mode sum"`,
    '  assert weights.size() == input.size(), "per_sample_weights must have the shape of the indices"',
    "  weights = weights.reshape([-1])",
    "if offsets is None:",
    '  assert input.dim() == 2, "expected indices [bags, length], or [indices] with offsets"',
    "  indices = input.reshape([-1])",
    "  starts = torch.arange(0, input.size(0), dtype=input.dtype, device=input.device) * input.size(1)",
    "else:",
    '  assert input.dim() == 1 and offsets.dim() == 1, "expected indices [indices] with offsets [bags]"',
    "  indices = input",
    "  starts = offsets",
    "  if starts.numel() > 0:",
    // libtorch trusts that offsets rise.
    "    rising = bool(torch.all(torch.ge(torch.diff(starts), 0))) and int(starts[0]) == 0 and int(starts[-1]) <= input.numel()",
    '    assert rising, "offsets must begin with 0, never fall, and be at most the number of indices"',
    ...renorm(module, "indices.contiguous()"),
    `last = ${bool(includeLastOffset)} and offsets is not None`,
    `return torch.embedding_bag(self.weight, indices, starts, ${flags}, weights, last, ${paddingIdx === null ? "None" : int(paddingIdx)})[0]`,
  );
}

/** The emitters of linear layers, embeddings and shapes. */
export const LINEAR: EmitterTable = new Map([
  entry(Linear, () => tensorToTensor("return torch.linear(input, self.weight, self.bias)")),
  entry(Identity, () => tensorToTensor("return input")),
  entry(Bilinear, () =>
    method(
      "forward(self, input1: Tensor, input2: Tensor) -> Tensor",
      "return torch.bilinear(input1, input2, self.weight, self.bias)",
    ),
  ),
  entry(Embedding, embedding),
  entry(EmbeddingBag, embeddingBag),
  entry(Flatten, ({ startDim, endDim }) => tensorToTensor(`return torch.flatten(input, ${startDim}, ${endDim})`)),
  entry(Unflatten, ({ dim, unflattenedSize }) =>
    tensorToTensor(`return torch.unflatten(input, ${dim}, ${ints(unflattenedSize)})`),
  ),
]);
