import { type ArgsKwargs, ArgumentError } from "@thinc/core";
import type { ModuleLike } from "./module-like.js";
import * as nn from "./nn/index.js";

// Their forward can take more than the one input it needs.
const WITH_OPTIONAL_INPUTS = [
  nn.ConvTranspose1d,
  nn.ConvTranspose2d,
  nn.ConvTranspose3d,
  nn.EmbeddingBag,
  nn.GRU,
  nn.GRUCell,
  nn.LSTM,
  nn.LSTMCell,
  nn.RNN,
  nn.RNNCell,
  nn.TransformerEncoder,
  nn.TransformerEncoderLayer,
].map((Class) => forwardOf(Class));

/** The `forward` methods of this package that take exactly one input. What modules of the user take is not known. */
const oneInput = new Set(
  Object.values(nn)
    .map((member) => forwardOf(member))
    .filter((forward) => forward?.length === 1 && !WITH_OPTIONAL_INPUTS.includes(forward)),
);

function forwardOf(Class: unknown): ((...inputs: never[]) => unknown) | undefined {
  return (Class as { prototype?: ModuleLike }).prototype?.forward;
}

/**
 * Refuses surplus inputs, which JavaScript would drop without a word, for modules that are known to take one.
 *
 * @throws {ArgumentError}
 */
export function checkInputCount(module: ModuleLike, { args, kwargs }: ArgsKwargs): void {
  const keywords = Object.keys(kwargs);
  if (args.length + Math.min(keywords.length, 1) <= 1 || !oneInput.has(module.forward)) return;
  const extra = keywords.length === 0 ? "" : ` and the keywords ${keywords.join(", ")}`;
  throw new ArgumentError({
    message: `torch: ${module.constructor.name} takes one input, got ${args.length}${extra}. Join them before, or write a module whose forward takes them all.`,
  });
}
