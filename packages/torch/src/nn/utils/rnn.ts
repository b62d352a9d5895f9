import { ArgumentError, ShapeError } from "@thinc/core";
import { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkChoice, checkTensor } from "../checks.js";

// Sequences of different lengths; the functions of `torch.nn.utils.rnn`.

/** The options of {@link padSequence}. */
export interface PadSequenceOptions {
  /** Whether the batch is the first axis instead of the second; false if left out. */
  batchFirst?: boolean;
  /** 0 if left out. */
  paddingValue?: number;
  /** `right` if left out. */
  paddingSide?: "left" | "right";
}

/** Puts sequences `[length, …]` into one tensor `[longest, batch, …]`, padded at the end. */
export function padSequence(sequences: readonly Tensor[], options: PadSequenceOptions = {}): Tensor {
  const { batchFirst = false, paddingValue = 0, paddingSide = "right" } = options;
  if (sequences instanceof Tensor || sequences.length === 0)
    throw new ArgumentError({ message: "padSequence: expected an array of at least one tensor." });
  for (const sequence of sequences) checkTensor("padSequence", sequence, "sequences");
  checkChoice(paddingSide, "padSequence: paddingSide", ["left", "right"]);
  return torchObject.padSequence(sequences, batchFirst, paddingValue, paddingSide);
}

/** Undoes {@link padSequence}. @param lengths `[batch]`: how long each sequence was. */
export function unpadSequence(
  padded: Tensor,
  lengths: Tensor | readonly number[],
  options: { batchFirst?: boolean } = {},
): Tensor[] {
  checkTensor("unpadSequence", padded, "padded");
  const batch = options.batchFirst ? padded : padded.transpose(0, 1);
  const counts = lengths instanceof Tensor ? (lengths.tolist() as (number | bigint)[]).map(Number) : lengths;
  if (counts.length !== batch.shape[0]) {
    throw new ShapeError({
      message: `unpadSequence: expected ${batch.shape[0]} lengths, one for each sequence, got ${counts.length}.`,
      expected: [batch.shape[0]],
      actual: [counts.length],
    });
  }
  return counts.map((length, index) => batch.select(0, index).narrow(0, 0, length));
}
