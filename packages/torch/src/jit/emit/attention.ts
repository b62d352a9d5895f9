import { MultiheadAttention } from "../../nn/multihead-attention.js";
import { type EmitterTable, entry, method } from "./emitter.js";
import { float } from "./literals.js";

/** The number TorchScript knows the dtype bool by. */
const BOOL = 11;

const ARGUMENTS = [
  "query: Tensor",
  "key: Tensor",
  "value: Tensor",
  "key_padding_mask: Optional[Tensor] = None",
  "need_weights: bool = True",
  "attn_mask: Optional[Tensor] = None",
  "average_attn_weights: bool = True",
  "is_causal: bool = False",
];

// A mask as what is added to scores.
const additive = method(
  "_additive(self, mask: Tensor, like: Tensor) -> Tensor",
  `if mask.dtype == ${BOOL}:`,
  '  return torch.zeros_like(mask, dtype=like.dtype).masked_fill_(mask, float("-inf"))',
  'assert mask.is_floating_point(), "expected a mask of bool or a float dtype"',
  "return mask.to(like.dtype)",
);

function masks(numHeads: number): string {
  return method(
    "_masks(self, attn_mask: Optional[Tensor], key_padding_mask: Optional[Tensor], like: Tensor, batch: int, target: int, source: int) -> Optional[Tensor]",
    "mask: Optional[Tensor] = None",
    "if attn_mask is not None:",
    "  added = self._additive(attn_mask, like)",
    "  if added.dim() == 2:",
    '    assert added.size() == [target, source], "attn_mask has a wrong shape"',
    "    mask = added.expand([batch, 1, target, source])",
    "  else:",
    `    assert added.size() == [batch * ${numHeads}, target, source], "attn_mask has a wrong shape"`,
    `    mask = added.reshape([batch, ${numHeads}, target, source])`,
    "if key_padding_mask is not None:",
    '  assert key_padding_mask.numel() == batch * source and key_padding_mask.size(-1) == source, "key_padding_mask has a wrong shape"',
    "  padding = self._additive(key_padding_mask, like).reshape([batch, 1, 1, source])",
    "  if mask is None:",
    "    mask = padding.expand([batch, 1, target, source])",
    "  else:",
    "    mask = mask + padding",
    "return mask",
  );
}

function projections(module: MultiheadAttention): string[] {
  const weights = module.in_proj_weight
    ? ["w = torch.chunk(self.in_proj_weight, 3)"]
    : ["w = [self.q_proj_weight, self.k_proj_weight, self.v_proj_weight]"];
  const bias = module.in_proj_bias ? ["b = torch.chunk(self.in_proj_bias, 3)"] : [];
  const lines = ["q", "k", "v"].map(
    (name, index) => `${name} = torch.linear(${name}, w[${index}]${bias.length === 0 ? "" : `, b[${index}]`})`,
  );
  return [...weights, ...bias, ...lines];
}

function attention(module: MultiheadAttention): string {
  const { embedDim, numHeads, batchFirst, addZeroAttn, bias_k, bias_v, dropout } = module;
  const width = embedDim / numHeads;
  const widenMask = ["if mask is not None:", "  mask = torch.pad(mask, [0, 1])"];
  const split = (name: string) =>
    `${name} = ${name}.reshape([batch, ${name}.size(1), ${numHeads}, ${width}]).transpose(1, 2)`;
  const batched = (name: string, from: string) =>
    `${name} = ${from}.unsqueeze(0) if single else ${batchFirst ? from : `${from}.transpose(0, 1)`}`;
  const forward = method(
    `forward(self, ${ARGUMENTS.join(", ")}) -> Tuple[Tensor, Optional[Tensor]]`,
    'assert not is_causal or attn_mask is not None, "is_causal only tells that the mask is causal: pass attn_mask, too"',
    "single = query.dim() == 2",
    'assert single or query.dim() == 3, "expected a query of 2 or 3 axes"',
    batched("q", "query"),
    batched("k", "key"),
    batched("v", "value"),
    "batch = q.size(0)",
    "target = q.size(1)",
    'assert k.size(0) == batch and v.size(0) == batch and k.size(1) == v.size(1), "query, key and value must agree"',
    "mask = self._masks(attn_mask, key_padding_mask, query, batch, target, k.size(1))",
    ...projections(module),
    ...(bias_k && bias_v
      ? [
          `k = torch.cat([k, self.bias_k.expand([batch, 1, ${embedDim}])], 1)`,
          `v = torch.cat([v, self.bias_v.expand([batch, 1, ${embedDim}])], 1)`,
          ...widenMask,
        ]
      : []),
    ...["q", "k", "v"].map(split),
    ...(addZeroAttn
      ? [
          "zeros = torch.zeros_like(k.narrow(2, 0, 1))",
          "k = torch.cat([k, zeros], 2)",
          "v = torch.cat([v, zeros], 2)",
          ...widenMask,
        ]
      : []),
    `p = ${float(dropout)} if self.training else 0.0`,
    "weights: Optional[Tensor] = None",
    "if need_weights:",
    `  scores = (q * ${float(Math.sqrt(1 / width))}).matmul(k.transpose(-2, -1))`,
    "  if mask is not None:",
    "    scores = scores + mask",
    "  kept = torch.softmax(scores, -1)",
    "  if p > 0.0:",
    "    kept = torch.dropout(kept, p, True)",
    "  heads = kept.matmul(v)",
    "  shaped = kept.mean([1]) if average_attn_weights else kept",
    "  weights = shaped.squeeze(0) if single else shaped",
    "else:",
    "  heads = torch.scaled_dot_product_attention(q, k, v, mask, p)",
    `output = self.out_proj.forward(heads.permute([2, 0, 1, 3]).reshape([target, batch, ${embedDim}]))`,
    "if single:",
    "  return output.squeeze(1), weights",
    `return ${batchFirst ? "output.transpose(0, 1)" : "output"}, weights`,
  );
  // A method has to be there before another calls it.
  return additive + masks(numHeads) + forward;
}

/** The emitter of attention. */
export const ATTENTION: EmitterTable = new Map([entry(MultiheadAttention, attention)]);
