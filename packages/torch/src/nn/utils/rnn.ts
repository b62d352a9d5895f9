import { ArgumentError, checkNumber, ShapeError } from "@thinc/core";
import { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkChoice, checkTensor, withDefaults } from "../checks.js";
import type { Given } from "../given.js";
import { PackedSequence } from "../packed-sequence.js";

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
export function padSequence(
  sequences: readonly Tensor[],
  ...given: Given<PadSequenceOptions, "batchFirst paddingValue paddingSide">
): Tensor {
  const { batchFirst, paddingValue, paddingSide } = withDefaults<Required<PadSequenceOptions>>(given, "padSequence", {
    batchFirst: false,
    paddingValue: 0,
    paddingSide: "right",
  });
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
  ...given: Given<{ batchFirst?: boolean }, "batchFirst">
): Tensor[] {
  checkTensor("unpadSequence", padded, "padded");
  const batch = withDefaults(given, "unpadSequence", { batchFirst: false }).batchFirst
    ? padded
    : padded.transpose(0, 1);
  const counts = checkedLengths("unpadSequence", lengths, batch.shape[0]);
  return counts.map((length, index) => batch.select(0, index).narrow(0, 0, length));
}

/** The options of {@link packPaddedSequence}. */
export interface PackOptions {
  /** Whether the batch is the first axis instead of the second; false if left out. */
  batchFirst?: boolean;
  /** Whether longer sequences have to come first already; true if left out, else they are sorted. */
  enforceSorted?: boolean;
}

/**
 * Leaves out the padding of sequences, for recurrent modules.
 *
 * @param input `[longest, batch, …]`, with `batchFirst` `[batch, longest, …]`.
 * @param lengths How long each sequence is, 1 at least.
 * @throws {ArgumentError} when a length is out of range, or longer sequences come later but must not.
 * @throws {ShapeError} when there are not as many lengths as sequences.
 */
export function packPaddedSequence(
  input: Tensor,
  lengths: Tensor | readonly number[],
  ...given: Given<PackOptions, "batchFirst enforceSorted">
): PackedSequence {
  const where = "packPaddedSequence";
  const { batchFirst, enforceSorted } = withDefaults(given, where, { batchFirst: false, enforceSorted: true });
  checkTensor(where, input);
  if (input.ndim < 2)
    throw new ShapeError({ message: `${where}: expected two axes at least, for time and batch.`, actual: input.shape });
  const [batchAxis, timeAxis] = batchFirst ? [0, 1] : [1, 0];
  const counts = checkedLengths(where, lengths, input.shape[batchAxis]);
  for (const count of counts) {
    checkNumber(count, `${where}: a length`, { min: 1, integer: true });
    if (count <= input.shape[timeAxis]) continue;
    throw new ArgumentError({
      message: `${where}: a length is ${count}, the input has ${input.shape[timeAxis]} steps.`,
    });
  }
  const isSorted = counts.every((count, index) => index === 0 || count <= counts[index - 1]);
  if (enforceSorted && !isSorted) {
    throw new ArgumentError({
      message: `${where}: longer sequences must come first, the lengths are ${counts.join(", ")}. Pass { enforceSorted: false }.`,
    });
  }
  const unsorted = torchObject.tensor([...counts], { dtype: "int64" });
  if (enforceSorted) {
    const [data, batchSizes] = torchObject._packPaddedSequence(input, unsorted, batchFirst);
    return new PackedSequence(data, batchSizes);
  }
  const [sorted, order] = torchObject.sort(unsorted, -1, true);
  const sortedIndices = order.to({ device: input.device });
  const inOrder = input.indexSelect(batchAxis, sortedIndices);
  const [data, batchSizes] = torchObject._packPaddedSequence(inOrder, sorted, batchFirst);
  return new PackedSequence(data, batchSizes, sortedIndices);
}

/** The options of {@link padPackedSequence}. */
export interface PadPackedOptions {
  /** Whether the batch is the first axis instead of the second; false if left out. */
  batchFirst?: boolean;
  /** 0 if left out. */
  paddingValue?: number;
  /** How many steps there are to be, not less than the longest sequence has; just as many if left out. */
  totalLength?: number | null;
}

/**
 * Undoes {@link packPaddedSequence}.
 *
 * @returns The sequences in their old order, padded at the end, and their lengths (int64).
 * @throws {ArgumentError} when `totalLength` is too short.
 */
export function padPackedSequence(
  sequence: PackedSequence,
  ...given: Given<PadPackedOptions, "batchFirst paddingValue totalLength">
): [Tensor, Tensor] {
  const where = "padPackedSequence";
  const { batchFirst, paddingValue, totalLength } = withDefaults<Required<PadPackedOptions>>(given, where, {
    batchFirst: false,
    paddingValue: 0,
    totalLength: null,
  });
  checkPacked(where, sequence);
  const { data, batchSizes, unsortedIndices } = sequence;
  const [longest] = batchSizes.shape;
  const steps =
    totalLength === null ? longest : checkNumber(totalLength, `${where}: totalLength`, { min: longest, integer: true });
  const [padded, lengths] = torchObject._padPackedSequence(data, batchSizes, batchFirst, paddingValue, steps);
  if (unsortedIndices === null) return [padded, lengths];
  return [padded.indexSelect(batchFirst ? 0 : 1, unsortedIndices), lengths.indexSelect(0, unsortedIndices.cpu())];
}

/** Packs sequences `[length, …]`, for recurrent modules; see {@link packPaddedSequence}. */
export function packSequence(
  sequences: readonly Tensor[],
  ...given: Given<Pick<PackOptions, "enforceSorted">, "enforceSorted">
): PackedSequence {
  const { enforceSorted } = withDefaults(given, "packSequence", { enforceSorted: true });
  const padded = padSequence(sequences);
  return packPaddedSequence(
    padded,
    sequences.map((sequence) => sequence.shape[0]),
    { enforceSorted },
  );
}

/** Undoes {@link packSequence}. */
export function unpackSequence(sequence: PackedSequence): Tensor[] {
  const [padded, lengths] = padPackedSequence(sequence, { batchFirst: true });
  return unpadSequence(padded, lengths, { batchFirst: true });
}

function checkPacked(where: string, value: unknown): void {
  if (value instanceof PackedSequence) return;
  throw new ArgumentError({ message: `${where}: expected a PackedSequence, as packPaddedSequence makes one.` });
}

function checkedLengths(where: string, lengths: Tensor | readonly number[], batch: number): readonly number[] {
  const counts = lengths instanceof Tensor ? (lengths.tolist() as (number | bigint)[]).map(Number) : lengths;
  if (counts.length === batch) return counts;
  throw new ShapeError({
    message: `${where}: expected ${batch} lengths, one for each sequence, got ${counts.length}.`,
    expected: [batch],
    actual: [counts.length],
  });
}

export { PackedSequence };
