import { UnsupportedError } from "@thinc/core";
import * as functional from "../../nn/functional/index.js";
import { Module } from "../../nn/module.js";
import { Transformer, TransformerDecoder, TransformerEncoder } from "../../nn/transformer.js";
import {
  type TransformerActivation,
  TransformerDecoderLayer,
  TransformerEncoderLayer,
} from "../../nn/transformer-layers.js";
import { type EmitterTable, entry, method } from "./emitter.js";

const optional = (name: string): string => `${name}: Optional[Tensor] = None`;
const flag = (name: string): string => `${name}: bool = False`;
const byName = (names: readonly string[]): string => names.map((name) => `${name}=${name}`).join(", ");

const DECODER = ["tgt_mask", "memory_mask", "tgt_key_padding_mask", "memory_key_padding_mask"];
const DECODER_FLAGS = ["tgt_is_causal", "memory_is_causal"];
const DECODER_ARGUMENTS = [...DECODER.map(optional), ...DECODER_FLAGS.map(flag)].join(", ");

function activated(activation: TransformerActivation, value: string): string {
  if (activation instanceof Module) return `self.activation.forward(${value})`;
  if (activation === "relu" || activation === functional.relu) return `torch.relu(${value})`;
  if (activation === "gelu" || activation === functional.gelu) return `torch.gelu(${value})`;
  throw new UnsupportedError({
    message: 'its activation is a function, which cannot be read from JavaScript; use "relu", "gelu" or a module',
  });
}

function feeding({ activation }: { activation: TransformerActivation }, last: string): string {
  const hidden = activated(activation, "self.linear1.forward(x)");
  return method(
    "_feed(self, x: Tensor) -> Tensor",
    `return self.${last}.forward(self.linear2.forward(self.dropout.forward(${hidden})))`,
  );
}

/** Adds what each part makes of `x` to it, with a normalization before or after. */
function residual(
  normFirst: boolean,
  parts: readonly (readonly [norm: string, part: (x: string) => string])[],
): string[] {
  return parts.map(([norm, part]) =>
    normFirst ? `x = x + ${part(`self.${norm}.forward(x)`)}` : `x = self.${norm}.forward(x + ${part("x")})`,
  );
}

function encoderLayer(module: TransformerEncoderLayer): string {
  const masks = `${optional("src_mask")}, ${optional("src_key_padding_mask")}, ${flag("is_causal")}`;
  const attending = method(
    "_attend(self, x: Tensor, src_mask: Optional[Tensor], src_key_padding_mask: Optional[Tensor], is_causal: bool) -> Tensor",
    "return self.dropout1.forward(self.self_attn.forward(x, x, x, src_key_padding_mask, False, src_mask, True, is_causal)[0])",
  );
  const parts = residual(module.normFirst, [
    ["norm1", (x) => `self._attend(${x}, src_mask, src_key_padding_mask, is_causal)`],
    ["norm2", (x) => `self._feed(${x})`],
  ]);
  const forward = method(`forward(self, src: Tensor, ${masks}) -> Tensor`, "x = src", ...parts, "return x");
  return attending + feeding(module, "dropout2") + forward;
}

function decoderLayer(module: TransformerDecoderLayer): string {
  const settings = "mask: Optional[Tensor], padding: Optional[Tensor], is_causal: bool";
  const attending = method(
    `_attend(self, x: Tensor, ${settings}) -> Tensor`,
    "return self.dropout1.forward(self.self_attn.forward(x, x, x, padding, False, mask, True, is_causal)[0])",
  );
  const looking = method(
    `_look(self, x: Tensor, memory: Tensor, ${settings}) -> Tensor`,
    "return self.dropout2.forward(self.multihead_attn.forward(x, memory, memory, padding, False, mask, True, is_causal)[0])",
  );
  const parts = residual(module.normFirst, [
    ["norm1", (x) => `self._attend(${x}, tgt_mask, tgt_key_padding_mask, tgt_is_causal)`],
    ["norm2", (x) => `self._look(${x}, memory, memory_mask, memory_key_padding_mask, memory_is_causal)`],
    ["norm3", (x) => `self._feed(${x})`],
  ]);
  const head = `forward(self, tgt: Tensor, memory: Tensor, ${DECODER_ARGUMENTS}) -> Tensor`;
  return attending + looking + feeding(module, "dropout3") + method(head, "x = tgt", ...parts, "return x");
}

const layer = (index: number): string => `getattr(self.layers, "${index}").forward`;

function encoder({ numLayers, norm }: TransformerEncoder): string {
  return method(
    `forward(self, src: Tensor, ${optional("mask")}, ${optional("src_key_padding_mask")}, ${flag("is_causal")}) -> Tensor`,
    "x = src",
    ...Array.from({ length: numLayers }, (_, index) => `x = ${layer(index)}(x, mask, src_key_padding_mask, is_causal)`),
    norm ? "return self.norm.forward(x)" : "return x",
  );
}

function decoder({ numLayers, norm }: TransformerDecoder): string {
  const call = byName([...DECODER, ...DECODER_FLAGS]);
  return method(
    `forward(self, tgt: Tensor, memory: Tensor, ${DECODER_ARGUMENTS}) -> Tensor`,
    "x = tgt",
    ...Array.from({ length: numLayers }, (_, index) => `x = ${layer(index)}(x, memory, ${call})`),
    norm ? "return self.norm.forward(x)" : "return x",
  );
}

// In PyTorch's order.
const TRANSFORMER_ARGUMENTS = [
  ...["src_mask", "tgt_mask", "memory_mask"].map(optional),
  ...["src_key_padding_mask", "tgt_key_padding_mask", "memory_key_padding_mask"].map(optional),
  ...["src_is_causal", "tgt_is_causal", "memory_is_causal"].map(flag),
].join(", ");

/** The emitters of transformers. */
export const TRANSFORMERS: EmitterTable = new Map([
  entry(TransformerEncoderLayer, encoderLayer),
  entry(TransformerDecoderLayer, decoderLayer),
  entry(TransformerEncoder, encoder),
  entry(TransformerDecoder, decoder),
  entry(Transformer, () =>
    method(
      `forward(self, src: Tensor, tgt: Tensor, ${TRANSFORMER_ARGUMENTS}) -> Tensor`,
      "memory = self.encoder.forward(src, src_mask, src_key_padding_mask, src_is_causal)",
      `return self.decoder.forward(tgt, memory, ${byName([...DECODER, ...DECODER_FLAGS])})`,
    ),
  ),
]);
