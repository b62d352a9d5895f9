import { ArgumentError, checkNumber, formatShape, ShapeError } from "@thinc/core";
import { noGrad } from "../grad-mode.js";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { additiveMask, checkCausal } from "./attention-masks.js";
import { checkDType, checkInputShape, checkTensor, withDefaults } from "./checks.js";
import { dropout, scaledDotProductAttention } from "./functional/index.js";
import type { Given } from "./given.js";
import { xavierNormal_, xavierUniform_ } from "./init/index.js";
import { Linear } from "./linear.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";

/** The options of {@link MultiheadAttention}. */
export interface MultiheadAttentionOptions extends PlacementOptions {
  /** The probability of dropout of the weights; 0 if left out. */
  dropout?: number;
  /** Whether projections have a bias; true if left out. */
  bias?: boolean;
  /** Whether a learned key and value is added to each sequence; false if left out. */
  addBiasKv?: boolean;
  /** Whether a key and value of zeros is added to each sequence; false if left out. */
  addZeroAttn?: boolean;
  /** The width of keys; `embedDim` if left out. */
  kdim?: number | null;
  /** The width of values; `embedDim` if left out. */
  vdim?: number | null;
  /** Whether the batch is the first axis; false if left out. */
  batchFirst?: boolean;
}

/** What one call of {@link MultiheadAttention} is told. */
export interface AttentionOptions {
  /** `[batch, source]`: the keys that are padding; true means do not look. Floats are added to the scores. */
  keyPaddingMask?: Tensor | null;
  /** Whether the weights are given, too; true if left out. */
  needWeights?: boolean;
  /** `[target, source]` or `[batch * heads, target, source]`: true means do not look. Floats are added to the scores. */
  attnMask?: Tensor | null;
  /** Whether the weights are averaged over the heads; true if left out. */
  averageAttnWeights?: boolean;
  /** A hint that `attnMask`, which is still needed, is causal. */
  isCausal?: boolean;
}

type Order = "dropout bias addBiasKv addZeroAttn kdim vdim batchFirst device dtype";

type Call = Given<AttentionOptions, "keyPaddingMask needWeights attnMask averageAttnWeights isCausal">;
type Inputs = readonly [query: Tensor, key: Tensor, value: Tensor, ...given: Call];

/** The projection of outputs, under the name that PyTorch prints. */
class NonDynamicallyQuantizableLinear extends Linear {}

/** Attention of several heads (Vaswani et al., 2017). */
export class MultiheadAttention extends Module<Inputs, [output: Tensor, weights: Tensor | null]> {
  /** The width of queries and outputs. */
  readonly embedDim: number;
  /** The number of heads, each over `embedDim / numHeads` of the width. */
  readonly numHeads: number;
  /** The width of keys. */
  readonly kdim: number;
  /** The width of values. */
  readonly vdim: number;
  /** The probability with which a weight is dropped in training. */
  readonly dropout: number;
  /** Whether tensors are `[batch, time, width]` instead of `[time, batch, width]`. */
  readonly batchFirst: boolean;
  /** Whether a key and a value of zeros are added. */
  readonly addZeroAttn: boolean;
  /** `[embedDim, embedDim]`, where the widths differ; else part of `in_proj_weight`. */
  q_proj_weight: Parameter | null = null;
  /** `[embedDim, kdim]`, where the widths differ. */
  k_proj_weight: Parameter | null = null;
  /** `[embedDim, vdim]`, where the widths differ. */
  v_proj_weight: Parameter | null = null;
  /** The weights for queries, keys and values in one `[3 embedDim, embedDim]`, where their widths are the same. */
  in_proj_weight: Parameter | null = null;
  /** The biases for the three of them `[3 embedDim]`. */
  in_proj_bias: Parameter | null;
  /** The layer behind the heads. */
  out_proj: Linear;
  /** A key that is added to all `[1, 1, embedDim]`; `null` for none. */
  bias_k: Parameter | null;
  /** The value for `bias_k`. */
  bias_v: Parameter | null;

  /** @throws {ArgumentError} when the heads do not divide `embedDim`, or an option does not fit. */
  constructor(embedDim: number, numHeads: number, ...given: Given<MultiheadAttentionOptions, Order>) {
    super();
    const name = "MultiheadAttention";
    const filled = withDefaults<Required<MultiheadAttentionOptions>>(given, name, {
      dropout: 0,
      bias: true,
      addBiasKv: false,
      addZeroAttn: false,
      kdim: null,
      vdim: null,
      batchFirst: false,
      ...DEFAULT_PLACEMENT,
    });
    const { bias, addBiasKv, dtype, device } = filled;
    this.embedDim = checkNumber(embedDim, `${name}: embedDim`, { min: 1, integer: true });
    this.numHeads = checkNumber(numHeads, `${name}: numHeads`, { min: 1, integer: true });
    this.kdim = checkNumber(filled.kdim ?? embedDim, `${name}: kdim`, { min: 1, integer: true });
    this.vdim = checkNumber(filled.vdim ?? embedDim, `${name}: vdim`, { min: 1, integer: true });
    this.dropout = checkNumber(filled.dropout, `${name}: dropout`, { min: 0, max: 1 });
    this.batchFirst = filled.batchFirst;
    this.addZeroAttn = filled.addZeroAttn;
    if (embedDim % numHeads !== 0)
      throw new ArgumentError({ message: `${name}: ${numHeads} heads do not divide an embedDim of ${embedDim}.` });
    const make = (...shape: number[]) => new Parameter(torchObject.empty(shape, { dtype, device }));
    if (this.kdim === embedDim && this.vdim === embedDim) {
      this.in_proj_weight = make(3 * embedDim, embedDim);
    } else {
      this.q_proj_weight = make(embedDim, embedDim);
      this.k_proj_weight = make(embedDim, this.kdim);
      this.v_proj_weight = make(embedDim, this.vdim);
    }
    this.in_proj_bias = bias ? make(3 * embedDim) : null;
    this.out_proj = new NonDynamicallyQuantizableLinear(embedDim, embedDim, { bias, dtype, device });
    this.bias_k = addBiasKv ? make(1, 1, embedDim) : null;
    this.bias_v = addBiasKv ? make(1, 1, embedDim) : null;
    for (const weight of [this.in_proj_weight, this.q_proj_weight, this.k_proj_weight, this.v_proj_weight])
      if (weight) xavierUniform_(weight);
    noGrad(() => {
      this.in_proj_bias?.zero_();
      this.out_proj.bias?.zero_();
    });
    if (this.bias_k) xavierNormal_(this.bias_k);
    if (this.bias_v) xavierNormal_(this.bias_v);
  }

  /**
   * @param query `[target, batch, embedDim]`, with `batchFirst` `[batch, target, embedDim]`, or `[target, embedDim]`.
   * @param key As the query, of `source` steps and the width `kdim`.
   * @param value As the key, of the width `vdim`.
   * @returns The output, of the shape of the query, and the weights `[batch, target, source]`, for each head in the second axis
   * where they are not averaged, or `null`.
   * @throws {ShapeError} | {DTypeError} when inputs and masks do not fit together.
   */
  forward(query: Tensor, key: Tensor, value: Tensor, ...given: Call): [Tensor, Tensor | null] {
    const { keyPaddingMask, needWeights, attnMask, averageAttnWeights, isCausal } = withDefaults<
      Required<AttentionOptions>
    >(given, this.title, {
      keyPaddingMask: null,
      needWeights: true,
      attnMask: null,
      averageAttnWeights: true,
      isCausal: false,
    });
    checkCausal(this.title, isCausal, attnMask);
    this.check(query, key, value);
    const single = query.ndim === 2;
    // From here on the axes are [batch, time, features].
    const batched = (tensor: Tensor) =>
      single ? tensor.unsqueeze(0) : this.batchFirst ? tensor : tensor.transpose(0, 1);
    const [batch, target] = batched(query).shape;
    const source = batched(key).shape[1];
    let mask = this.mask(query, attnMask, keyPaddingMask, [batch, target, source], single);
    let [q, k, v] = this.project(batched(query), batched(key), batched(value));
    if (this.bias_k && this.bias_v) {
      k = torchObject.cat([k, this.bias_k.expand([batch, 1, this.embedDim])], 1);
      v = torchObject.cat([v, this.bias_v.expand([batch, 1, this.embedDim])], 1);
      if (mask) mask = torchObject.pad(mask, [0, 1]);
    }
    [q, k, v] = [q, k, v].map((tensor) => this.split(tensor));
    if (this.addZeroAttn) {
      const zeros = torchObject.zerosLike(k.narrow(2, 0, 1));
      [k, v] = [k, v].map((tensor) => torchObject.cat([tensor, zeros], 2));
      if (mask) mask = torchObject.pad(mask, [0, 1]);
    }
    const [heads, weights] = this.attend(q, k, v, mask, needWeights);
    // Time comes first in memory, as in PyTorch: a dropout of the output draws its random numbers in this order.
    const output = this.out_proj.forward(heads.permute([2, 0, 1, 3]).reshape([target, batch, this.embedDim]));
    const shaped = weights && (averageAttnWeights ? weights.mean(1) : weights);
    if (single) return [output.squeeze(1), shaped?.squeeze(0) ?? null];
    return [this.batchFirst ? output.transpose(0, 1) : output, shaped];
  }

  protected override get title(): string {
    return `${this.typeName}(${this.embedDim}, ${this.numHeads})`;
  }

  private attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | null, needWeights: boolean): [Tensor, Tensor | null] {
    const dropoutP = this.training ? this.dropout : 0;
    if (!needWeights) return [scaledDotProductAttention(q, k, v, { attnMask: mask, dropoutP }), null];
    const scores = q.mul(Math.sqrt(1 / q.shape[3])).matmul(k.transpose(-2, -1));
    const weights = torchObject.softmax(mask ? scores.add(mask) : scores, -1);
    const kept = dropoutP > 0 ? dropout(weights, dropoutP) : weights;
    return [kept.matmul(v), kept];
  }

  /** The queries, keys and values of all heads. */
  private project(query: Tensor, key: Tensor, value: Tensor): [Tensor, Tensor, Tensor] {
    const weights = this.in_proj_weight
      ? this.in_proj_weight.chunk(3)
      : [this.q_proj_weight as Tensor, this.k_proj_weight as Tensor, this.v_proj_weight as Tensor];
    const biases = this.in_proj_bias?.chunk(3) ?? [null, null, null];
    return [query, key, value].map((input, index) => torchObject.linear(input, weights[index], biases[index])) as [
      Tensor,
      Tensor,
      Tensor,
    ];
  }

  /** `[batch, time, embedDim]` to `[batch, heads, time, width]`. */
  private split(tensor: Tensor): Tensor {
    const [batch, time] = tensor.shape;
    return tensor.reshape([batch, time, this.numHeads, this.embedDim / this.numHeads]).transpose(1, 2);
  }

  /** Both masks as one, which is added to scores `[batch, heads, target, source]`. */
  private mask(
    query: Tensor,
    attnMask: Tensor | null,
    keyPaddingMask: Tensor | null,
    [batch, target, source]: number[],
    single: boolean,
  ): Tensor | null {
    const { title, numHeads } = this;
    let mask: Tensor | null = null;
    if (attnMask !== null) {
      const all = [batch * numHeads, target, source];
      mask = additiveMask(title, "attnMask", attnMask, [[target, source], all], query);
      mask =
        mask.ndim === 2 ? mask.expand([batch, 1, target, source]) : mask.reshape([batch, numHeads, target, source]);
    }
    if (keyPaddingMask === null) return mask;
    const shape = single ? [source] : [batch, source];
    const padding = additiveMask(title, "keyPaddingMask", keyPaddingMask, [shape], query).reshape([
      batch,
      1,
      1,
      source,
    ]);
    return mask ? mask.add(padding) : padding.expand([batch, 1, target, source]);
  }

  private check(query: unknown, key: unknown, value: unknown): void {
    const { title, embedDim, kdim, vdim } = this;
    checkTensor(title, query, "query");
    checkTensor(title, key, "key");
    checkTensor(title, value, "value");
    const open = query.ndim === 2 ? [null] : [null, null];
    const advice = `The axes are ${this.batchFirst ? "[batch, time, features]" : "[time, batch, features]"}, or [time, features].`;
    const inputs: [string, Tensor, number][] = [
      ["query", query, embedDim],
      ["key", key, kdim],
      ["value", value, vdim],
    ];
    for (const [what, input, width] of inputs) {
      checkInputShape(title, input, [...open, width], advice, what);
      checkDType(title, input, [this.out_proj.weight.dtype], what);
    }
    const batchAxis = query.ndim === 2 ? null : this.batchFirst ? 0 : 1;
    const sameBatch = batchAxis === null || query.shape[batchAxis] === key.shape[batchAxis];
    if (sameBatch && key.shape.slice(0, -1).every((length, axis) => length === value.shape[axis])) return;
    throw new ShapeError({
      message: `${title}: query, key and value must agree in the batch, and key and value in time, got ${formatShape(query.shape)}, ${formatShape(key.shape)} and ${formatShape(value.shape)}.`,
      expected: key.shape,
      actual: value.shape,
    });
  }
}
