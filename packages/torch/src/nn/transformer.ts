import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { withDefaults } from "./checks.js";
import type { Given } from "./given.js";
import { xavierUniform_ } from "./init/index.js";
import { LayerNorm } from "./layer-norm.js";
import { Module } from "./module.js";
import { ModuleList } from "./module-list.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";
import {
  copiesOf,
  DECODER_CALL,
  type DecoderCall,
  type GivenDecoder,
  LAYER_DEFAULTS,
  TransformerDecoderLayer,
  TransformerEncoderLayer,
  type TransformerLayerOptions,
} from "./transformer-layers.js";

/** What {@link TransformerEncoder} is told besides its input. */
export interface EncoderCall {
  /** `[time, time]` or `[batch * heads, time, time]`; true means do not look. */
  mask?: Tensor | null;
  /** `[batch, time]`; true means padding. */
  srcKeyPaddingMask?: Tensor | null;
  /** A hint that `mask` is causal. */
  isCausal?: boolean;
}

type GivenEncoder = Given<EncoderCall, "mask srcKeyPaddingMask isCausal">;

/**
 * Copies of an encoder layer, one after the other, and if wanted a normalization at the end.
 *
 * It computes the same in evaluation as in training without dropout; PyTorch may give zeros at padding there.
 */
export class TransformerEncoder extends Module<readonly [src: Tensor, ...given: GivenEncoder]> {
  /** The layers, first to last. */
  layers: ModuleList<TransformerEncoderLayer>;
  /** How many there are. */
  readonly numLayers: number;
  /** What normalizes the output of the last one; `null` for nothing. */
  norm: LayerNorm | null;

  /** @throws {ArgumentError} when the layer is no module or the number is none. */
  constructor(encoderLayer: TransformerEncoderLayer, numLayers: number, norm: LayerNorm | null = null) {
    super();
    this.numLayers = checkNumber(numLayers, "TransformerEncoder: numLayers", { min: 0, integer: true });
    this.layers = new ModuleList(copiesOf("TransformerEncoder", encoderLayer, numLayers));
    this.norm = norm;
  }

  /** @throws {ShapeError} | {DTypeError} when the input or a mask does not fit. */
  forward(src: Tensor, ...given: GivenEncoder): Tensor {
    const { mask, srcKeyPaddingMask, isCausal } = withDefaults<Required<EncoderCall>>(given, this.title, {
      mask: null,
      srcKeyPaddingMask: null,
      isCausal: false,
    });
    let x = src;
    for (const layer of this.layers) x = layer.forward(x, { srcMask: mask, srcKeyPaddingMask, isCausal });
    return this.norm ? this.norm.forward(x) : x;
  }
}

/** Copies of a decoder layer, one after the other, and if wanted a normalization at the end. */
export class TransformerDecoder extends Module<readonly [tgt: Tensor, memory: Tensor, ...given: GivenDecoder]> {
  /** The layers, first to last. */
  layers: ModuleList<TransformerDecoderLayer>;
  /** How many there are. */
  readonly numLayers: number;
  /** What normalizes the output of the last one; `null` for nothing. */
  norm: LayerNorm | null;

  /** @throws {ArgumentError} when the layer is no module or the number is none. */
  constructor(decoderLayer: TransformerDecoderLayer, numLayers: number, norm: LayerNorm | null = null) {
    super();
    this.numLayers = checkNumber(numLayers, "TransformerDecoder: numLayers", { min: 0, integer: true });
    this.layers = new ModuleList(copiesOf("TransformerDecoder", decoderLayer, numLayers));
    this.norm = norm;
  }

  /** @throws {ShapeError} | {DTypeError} when an input or a mask does not fit. */
  forward(tgt: Tensor, memory: Tensor, ...given: GivenDecoder): Tensor {
    const call = withDefaults(given, this.title, DECODER_CALL);
    let x = tgt;
    for (const layer of this.layers) x = layer.forward(x, memory, call);
    return this.norm ? this.norm.forward(x) : x;
  }
}

/** The options of {@link Transformer}. */
export interface TransformerOptions extends TransformerLayerOptions, PlacementOptions {
  /** The width; 512 if left out. */
  dModel?: number;
  /** The number of heads; 8 if left out. */
  nhead?: number;
  /** 6 if left out. */
  numEncoderLayers?: number;
  /** 6 if left out. */
  numDecoderLayers?: number;
}

/** What {@link Transformer} is told besides its inputs. */
export interface TransformerCall extends DecoderCall {
  /** `[source, source]` or `[batch * heads, source, source]`; true means do not look. */
  srcMask?: Tensor | null;
  /** `[batch, source]`; true means padding. */
  srcKeyPaddingMask?: Tensor | null;
  /** A hint that `srcMask` is causal. */
  srcIsCausal?: boolean;
}

const ORDER =
  "dModel nhead numEncoderLayers numDecoderLayers dimFeedforward dropout activation ~customEncoder ~customDecoder layerNormEps batchFirst normFirst bias device dtype";

const CALL_ORDER =
  "srcMask tgtMask memoryMask srcKeyPaddingMask tgtKeyPaddingMask memoryKeyPaddingMask srcIsCausal tgtIsCausal memoryIsCausal";
type GivenCall = Given<TransformerCall, typeof CALL_ORDER>;

/** An encoder and a decoder (Vaswani et al., 2017). */
export class Transformer extends Module<readonly [src: Tensor, tgt: Tensor, ...given: GivenCall]> {
  /** What reads the source. */
  encoder: TransformerEncoder;
  /** What writes the target. */
  decoder: TransformerDecoder;

  /** @throws {ArgumentError} when the heads do not divide the width, or an option does not fit. */
  constructor(...given: Given<TransformerOptions, typeof ORDER>) {
    super();
    const defaults = { dModel: 512, nhead: 8, numEncoderLayers: 6, numDecoderLayers: 6, ...LAYER_DEFAULTS };
    const filled = withDefaults<Required<TransformerOptions>>(given, "Transformer", defaults, ORDER);
    const { dModel, nhead, numEncoderLayers, numDecoderLayers, ...layer } = filled;
    const { layerNormEps: eps, bias, dtype, device } = layer;
    const norm = () => new LayerNorm(dModel, { eps, bias, dtype, device });
    this.encoder = new TransformerEncoder(new TransformerEncoderLayer(dModel, nhead, layer), numEncoderLayers, norm());
    this.decoder = new TransformerDecoder(new TransformerDecoderLayer(dModel, nhead, layer), numDecoderLayers, norm());
    for (const parameter of this.parameters()) if (parameter.ndim > 1) xavierUniform_(parameter);
  }

  /** Minus infinity above the diagonal, else 0: what keeps each step from looking at later ones. */
  static generateSquareSubsequentMask(size: number, ...given: Given<PlacementOptions, "device dtype">): Tensor {
    const options = withDefaults(given, "generateSquareSubsequentMask", DEFAULT_PLACEMENT);
    checkNumber(size, "generateSquareSubsequentMask: size", { min: 0, integer: true });
    return torchObject.full([size, size], Number.NEGATIVE_INFINITY, options).triu(1);
  }

  /** @throws {ShapeError} | {DTypeError} when an input or a mask does not fit. */
  forward(src: Tensor, tgt: Tensor, ...given: GivenCall): Tensor {
    const { srcMask, srcKeyPaddingMask, srcIsCausal, ...call } = withDefaults<Required<TransformerCall>>(
      given,
      this.title,
      { srcMask: null, srcKeyPaddingMask: null, srcIsCausal: false, ...DECODER_CALL },
      CALL_ORDER,
    );
    const memory = this.encoder.forward(src, { mask: srcMask, srcKeyPaddingMask, isCausal: srcIsCausal });
    return this.decoder.forward(tgt, memory, call);
  }
}
