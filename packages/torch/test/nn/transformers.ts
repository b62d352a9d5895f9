import * as nn from "../../src/nn/index";

const small = { dimFeedforward: 5, dropout: 0 };
const encoder = (options: nn.TransformerLayerOptions = {}) =>
  new nn.TransformerEncoderLayer(4, 2, { ...small, ...options });
const decoder = (options: nn.TransformerLayerOptions = {}) =>
  new nn.TransformerDecoderLayer(4, 2, { ...small, ...options });

/** How each attention and transformer of the fixtures is made here. */
export const TRANSFORMERS: Record<string, () => nn.AnyModule> = {
  attention: () => new nn.MultiheadAttention(4, 2),
  "attention of other widths": () => new nn.MultiheadAttention(4, 2, { kdim: 3, vdim: 5, bias: false }),
  "attention with masks": () => new nn.MultiheadAttention(4, 2, { batchFirst: true }),
  "attention with more keys": () => new nn.MultiheadAttention(4, 2, { addBiasKv: true, addZeroAttn: true }),
  "attention of one sequence": () => new nn.MultiheadAttention(4, 2),
  "attention without weights": () => new nn.MultiheadAttention(4, 2),
  "encoder layer": () => encoder(),
  "encoder layer when evaluating": () => encoder({ batchFirst: true }),
  "encoder layer with all options": () =>
    encoder({ activation: "gelu", normFirst: true, bias: false, layerNormEps: 1e-3, batchFirst: true }),
  "encoder layer of silu": () => encoder({ activation: new nn.SiLU() }),
  encoder: () => new nn.TransformerEncoder(encoder(), 2),
  "encoder with a norm": () => new nn.TransformerEncoder(encoder(), 2, new nn.LayerNorm(4)),
  "decoder layer": () => decoder(),
  "decoder layer with all options": () => decoder({ activation: "gelu", normFirst: true, bias: false }),
  decoder: () => new nn.TransformerDecoder(decoder(), 2, new nn.LayerNorm(4)),
  transformer: () => new nn.Transformer({ dModel: 4, nhead: 2, numEncoderLayers: 1, numDecoderLayers: 2, ...small }),
  "encoder layer with dropout": () => encoder({ dropout: 0.4 }),
  "encoder layer with dropout, batch first": () => encoder({ dropout: 0.4, normFirst: true, batchFirst: true }),
  "transformer with dropout": () =>
    new nn.Transformer({
      dModel: 4,
      nhead: 2,
      numEncoderLayers: 1,
      numDecoderLayers: 2,
      dimFeedforward: 5,
      dropout: 0.4,
      batchFirst: true,
    }),
};
