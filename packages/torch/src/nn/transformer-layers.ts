import { ArgumentError, printValue } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { checkChoice, withDefaults } from "./checks.js";
import { Dropout } from "./dropout.js";
import { gelu, relu } from "./functional/index.js";
import type { Given } from "./given.js";
import { LayerNorm } from "./layer-norm.js";
import { Linear } from "./linear.js";
import { type AnyModule, Module } from "./module.js";
import { MultiheadAttention } from "./multihead-attention.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";

/** What stands between both linear layers: a name, a function or a module. */
export type TransformerActivation = "relu" | "gelu" | ((input: Tensor) => Tensor) | Module;

/** The options of {@link TransformerEncoderLayer} and {@link TransformerDecoderLayer}. */
export interface TransformerLayerOptions extends PlacementOptions {
  /** The width between both linear layers; 2048 if left out. */
  dimFeedforward?: number;
  /** The probability of dropout; 0.1 if left out. */
  dropout?: number;
  /** `relu` if left out. */
  activation?: TransformerActivation;
  /** Added to variances; 1e-5 if left out. */
  layerNormEps?: number;
  /** Whether the batch is the first axis; false if left out. */
  batchFirst?: boolean;
  /** Whether inputs are normalized before each part rather than after it; false if left out. */
  normFirst?: boolean;
  /** Whether linear layers and normalizations have a bias; true if left out. */
  bias?: boolean;
}

type Order = "dimFeedforward dropout activation layerNormEps batchFirst normFirst bias device dtype";

/** What a layer takes where its options leave something out. */
export const LAYER_DEFAULTS: Required<TransformerLayerOptions> = {
  dimFeedforward: 2048,
  dropout: 0.1,
  activation: "relu",
  layerNormEps: 1e-5,
  batchFirst: false,
  normFirst: false,
  bias: true,
  ...DEFAULT_PLACEMENT,
};

function checkActivation(name: string, activation: unknown): TransformerActivation {
  if (typeof activation === "function" || activation instanceof Module) return activation as TransformerActivation;
  if (typeof activation === "string")
    return checkChoice<"relu" | "gelu">(activation, `${name}: activation`, ["relu", "gelu"]);
  throw new ArgumentError({
    message: `${name}: activation: expected "relu", "gelu", a function or a module, got ${printValue(activation)}.`,
  });
}

function activate(activation: TransformerActivation, input: Tensor): Tensor {
  if (activation === "relu") return relu(input);
  if (activation === "gelu") return gelu(input);
  return activation instanceof Module ? activation.forward(input) : activation(input);
}

/** What {@link TransformerEncoderLayer} is told besides its input. */
export interface EncoderLayerCall {
  /** `[time, time]` or `[batch * heads, time, time]`; true means do not look. */
  srcMask?: Tensor | null;
  /** `[batch, time]`; true means padding. */
  srcKeyPaddingMask?: Tensor | null;
  /** A hint that `srcMask` is causal. */
  isCausal?: boolean;
}

type GivenEncoderLayer = Given<EncoderLayerCall, "srcMask srcKeyPaddingMask isCausal">;

/** A layer of an encoder: self-attention, then two linear layers (Vaswani et al., 2017). */
export class TransformerEncoderLayer extends Module<readonly [src: Tensor, ...given: GivenEncoderLayer]> {
  /** What lets each place look at the others. */
  self_attn: MultiheadAttention;
  /** From the width to the wider one between. */
  linear1: Linear;
  /** Between `linear1` and `linear2`. */
  dropout: Dropout;
  /** Back to the width. */
  linear2: Linear;
  /** Whether each part normalizes its input, instead of its sum. */
  readonly normFirst: boolean;
  /** Of the self-attention. */
  norm1: LayerNorm;
  /** Of the linear layers. */
  norm2: LayerNorm;
  /** Behind the self-attention. */
  dropout1: Dropout;
  /** Behind `linear2`. */
  dropout2: Dropout;
  /** Between `linear1` and `linear2`. */
  activation: TransformerActivation;

  /** @throws {ArgumentError} when the heads do not divide the width, or an option does not fit. */
  constructor(dModel: number, nhead: number, ...given: Given<TransformerLayerOptions, Order>) {
    super();
    const filled = withDefaults(given, "TransformerEncoderLayer", LAYER_DEFAULTS);
    const { dimFeedforward, dropout, layerNormEps: eps, batchFirst, bias, dtype, device } = filled;
    const place = { bias, dtype, device };
    this.self_attn = new MultiheadAttention(dModel, nhead, { dropout, batchFirst, ...place });
    this.linear1 = new Linear(dModel, dimFeedforward, place);
    this.dropout = new Dropout(dropout);
    this.linear2 = new Linear(dimFeedforward, dModel, place);
    this.normFirst = filled.normFirst;
    this.norm1 = new LayerNorm(dModel, { eps, ...place });
    this.norm2 = new LayerNorm(dModel, { eps, ...place });
    this.dropout1 = new Dropout(dropout);
    this.dropout2 = new Dropout(dropout);
    this.activation = checkActivation("TransformerEncoderLayer", filled.activation);
  }

  /** @throws {ShapeError} | {DTypeError} when the input or a mask does not fit. */
  forward(src: Tensor, ...given: GivenEncoderLayer): Tensor {
    const { srcMask, srcKeyPaddingMask, isCausal } = withDefaults<Required<EncoderLayerCall>>(given, this.title, {
      srcMask: null,
      srcKeyPaddingMask: null,
      isCausal: false,
    });
    const masks = { attnMask: srcMask, keyPaddingMask: srcKeyPaddingMask, isCausal, needWeights: false };
    const attend = (x: Tensor) => this.dropout1.forward(this.self_attn.forward(x, x, x, masks)[0]);
    const feed = (x: Tensor) =>
      this.dropout2.forward(
        this.linear2.forward(this.dropout.forward(activate(this.activation, this.linear1.forward(x)))),
      );
    const { norm1, norm2 } = this;
    if (this.normFirst) {
      const x = src.add(attend(norm1.forward(src)));
      return x.add(feed(norm2.forward(x)));
    }
    const x = norm1.forward(src.add(attend(src)));
    return norm2.forward(x.add(feed(x)));
  }
}

/** What {@link TransformerDecoderLayer} is told besides its inputs. */
export interface DecoderCall {
  /** `[target, target]` or `[batch * heads, target, target]`; true means do not look. */
  tgtMask?: Tensor | null;
  /** `[target, source]` or `[batch * heads, target, source]`; true means do not look. */
  memoryMask?: Tensor | null;
  /** `[batch, target]`; true means padding. */
  tgtKeyPaddingMask?: Tensor | null;
  /** `[batch, source]`; true means padding. */
  memoryKeyPaddingMask?: Tensor | null;
  /** A hint that `tgtMask` is causal. */
  tgtIsCausal?: boolean;
  /** A hint that `memoryMask` is causal. */
  memoryIsCausal?: boolean;
}

/** What a decoder takes where a call leaves something out. */
export const DECODER_CALL: Required<DecoderCall> = {
  tgtMask: null,
  memoryMask: null,
  tgtKeyPaddingMask: null,
  memoryKeyPaddingMask: null,
  tgtIsCausal: false,
  memoryIsCausal: false,
};

/** {@link DecoderCall} by name, or by position in PyTorch's order. */
export type GivenDecoder = Given<
  DecoderCall,
  "tgtMask memoryMask tgtKeyPaddingMask memoryKeyPaddingMask tgtIsCausal memoryIsCausal"
>;

/** A layer of a decoder: self-attention, attention to the encoder's output, then two linear layers (Vaswani et al., 2017). */
export class TransformerDecoderLayer extends Module<readonly [tgt: Tensor, memory: Tensor, ...given: GivenDecoder]> {
  /** What lets each place look at the others. */
  self_attn: MultiheadAttention;
  /** What lets each place look at the encoder's output. */
  multihead_attn: MultiheadAttention;
  /** From the width to the wider one between. */
  linear1: Linear;
  /** Between `linear1` and `linear2`. */
  dropout: Dropout;
  /** Back to the width. */
  linear2: Linear;
  /** Whether each part normalizes its input, instead of its sum. */
  readonly normFirst: boolean;
  /** Of the self-attention. */
  norm1: LayerNorm;
  /** Of the attention to the encoder. */
  norm2: LayerNorm;
  /** Of the linear layers. */
  norm3: LayerNorm;
  /** Behind the self-attention. */
  dropout1: Dropout;
  /** Behind the attention to the encoder. */
  dropout2: Dropout;
  /** Behind `linear2`. */
  dropout3: Dropout;
  /** Between `linear1` and `linear2`. */
  activation: TransformerActivation;

  /** @throws {ArgumentError} when the heads do not divide the width, or an option does not fit. */
  constructor(dModel: number, nhead: number, ...given: Given<TransformerLayerOptions, Order>) {
    super();
    const filled = withDefaults(given, "TransformerDecoderLayer", LAYER_DEFAULTS);
    const { dimFeedforward, dropout, layerNormEps: eps, batchFirst, bias, dtype, device } = filled;
    const place = { bias, dtype, device };
    this.self_attn = new MultiheadAttention(dModel, nhead, { dropout, batchFirst, ...place });
    this.multihead_attn = new MultiheadAttention(dModel, nhead, { dropout, batchFirst, ...place });
    this.linear1 = new Linear(dModel, dimFeedforward, place);
    this.dropout = new Dropout(dropout);
    this.linear2 = new Linear(dimFeedforward, dModel, place);
    this.normFirst = filled.normFirst;
    this.norm1 = new LayerNorm(dModel, { eps, ...place });
    this.norm2 = new LayerNorm(dModel, { eps, ...place });
    this.norm3 = new LayerNorm(dModel, { eps, ...place });
    this.dropout1 = new Dropout(dropout);
    this.dropout2 = new Dropout(dropout);
    this.dropout3 = new Dropout(dropout);
    this.activation = checkActivation("TransformerDecoderLayer", filled.activation);
  }

  /** @throws {ShapeError} | {DTypeError} when an input or a mask does not fit. */
  forward(tgt: Tensor, memory: Tensor, ...given: GivenDecoder): Tensor {
    const call = withDefaults(given, this.title, DECODER_CALL);
    const own = { attnMask: call.tgtMask, keyPaddingMask: call.tgtKeyPaddingMask, isCausal: call.tgtIsCausal };
    const other = {
      attnMask: call.memoryMask,
      keyPaddingMask: call.memoryKeyPaddingMask,
      isCausal: call.memoryIsCausal,
    };
    const attend = (x: Tensor) =>
      this.dropout1.forward(this.self_attn.forward(x, x, x, { ...own, needWeights: false })[0]);
    const look = (x: Tensor) =>
      this.dropout2.forward(this.multihead_attn.forward(x, memory, memory, { ...other, needWeights: false })[0]);
    const feed = (x: Tensor) =>
      this.dropout3.forward(
        this.linear2.forward(this.dropout.forward(activate(this.activation, this.linear1.forward(x)))),
      );
    let x = tgt;
    const parts: [LayerNorm, (x: Tensor) => Tensor][] = [
      [this.norm1, attend],
      [this.norm2, look],
      [this.norm3, feed],
    ];
    for (const [norm, part] of parts) x = this.normFirst ? x.add(part(norm.forward(x))) : norm.forward(x.add(part(x)));
    return x;
  }
}

/** Copies of a layer, each with weights of its own. @throws {ArgumentError} when it is no module. */
export function copiesOf<T extends AnyModule>(name: string, layer: T, count: number): T[] {
  if (!(layer instanceof Module))
    throw new ArgumentError({ message: `${name}: expected a layer to copy, got ${printValue(layer)}.` });
  return Array.from({ length: count }, () => layer.copy());
}
