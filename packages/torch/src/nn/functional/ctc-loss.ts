import { ArgumentError, checkNumber, DTypeError, formatShape, ShapeError } from "@thinc/core";
import { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkDType, checkTensor } from "../checks.js";
import { type ReductionOptions, reductionNumber } from "../reduction.js";

/** The options of {@link ctcLoss}. */
export interface CTCOptions extends ReductionOptions {
  /** The class that stands for no label; 0 if left out. */
  blank?: number;
  /** Whether infinite losses, of targets longer than their input, count as 0; false if left out. */
  zeroInfinity?: boolean;
}

/** The lengths of the sequences in a batch: a tensor of whole numbers, or numbers. */
export type SequenceLengths = Tensor | readonly number[];

/**
 * Connectionist temporal classification: the negative log likelihood of label sequences, over all ways to align them with
 * the inputs (Graves et al., 2006).
 *
 * @param logProbs `[T, N, C]`, or `[T, C]` for one sequence: log probabilities of the classes at each step.
 * @param targets `[N, S]`, padded; or all targets one after the other in one line; never the blank.
 * @param inputLengths `[N]`: how many steps of each sequence count. @param targetLengths `[N]`: how long each target is.
 * @throws {ShapeError} | {DTypeError} | {ArgumentError} when something does not fit; libtorch itself does not check labels.
 */
export function ctcLoss(
  logProbs: Tensor,
  targets: Tensor,
  inputLengths: SequenceLengths,
  targetLengths: SequenceLengths,
  options: CTCOptions = {},
): Tensor {
  const where = "ctcLoss";
  const { blank = 0, zeroInfinity = false, reduction } = options;
  const number = reductionNumber(where, reduction);
  checkTensor(where, logProbs, "logProbs");
  checkTensor(where, targets, "targets");
  checkDType(where, targets, ["int64", "int32"], "targets");
  const { shape } = logProbs;
  if (shape.length !== 2 && shape.length !== 3) {
    throw new ShapeError({
      message: `${where}: expected log probabilities [T, N, C] or [T, C], got ${formatShape(shape)}.`,
      expected: [null, null, null],
      actual: shape,
    });
  }
  const steps = shape[0];
  const classes = shape[shape.length - 1];
  const batch = shape.length === 3 ? shape[1] : 1;
  checkNumber(blank, `${where}: blank`, { min: 0, below: classes, integer: true });
  const inputs = lengthsOfBatch(where, "inputLengths", inputLengths, batch);
  const labels = lengthsOfBatch(where, "targetLengths", targetLengths, batch);
  checkLengths(where, "inputLengths", inputs, steps, "steps");
  checkTargets(where, targets, labels, shape.length === 3, classes);
  // Python takes one sequence without its batch axis; libtorch wants lengths without one then, too.
  const asTensor = (lengths: SequenceLengths, values: readonly number[]) => {
    if (lengths instanceof Tensor) return lengths;
    const made = torchObject.tensor([...values], { dtype: "int64" });
    return shape.length === 3 ? made : made.squeeze(0);
  };
  return torchObject.ctcLoss(
    logProbs,
    targets,
    asTensor(inputLengths, inputs),
    asTensor(targetLengths, labels),
    blank,
    number,
    zeroInfinity,
  );
}

function lengthsOfBatch(where: string, what: string, lengths: SequenceLengths, batch: number): readonly number[] {
  const values = lengths instanceof Tensor ? ([lengths.reshape([-1]).tolist()].flat(2) as unknown[]) : lengths;
  if (lengths instanceof Tensor && !/^u?int/.test(lengths.dtype)) {
    throw new DTypeError({
      message: `${where}: expected ${what} of int64 or int32, got ${lengths.dtype}. Convert it with .to("int64").`,
      expected: ["int64", "int32"],
      actual: lengths.dtype,
    });
  }
  if (!Array.isArray(values)) {
    throw new ArgumentError({ message: `${where}: expected ${what} as a Tensor or an array of numbers.` });
  }
  if (values.length !== batch) {
    throw new ShapeError({
      message: `${where}: expected ${batch} ${what}, one for each sequence, got ${values.length}.`,
      expected: [batch],
      actual: [values.length],
    });
  }
  return values.map((value) =>
    checkNumber(typeof value === "bigint" ? Number(value) : value, `${where}: ${what}`, { min: 0, integer: true }),
  );
}

function checkLengths(where: string, what: string, lengths: readonly number[], most: number, unit: string): void {
  const surplus = lengths.find((length) => length > most);
  if (surplus === undefined) return;
  throw new ArgumentError({
    message: `${where}: ${what} has ${surplus}, but there are only ${most} ${unit}.`,
  });
}

function checkTargets(
  where: string,
  targets: Tensor,
  lengths: readonly number[],
  batched: boolean,
  classes: number,
): void {
  const { shape } = targets;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (shape.length === 1) {
    const wanted = batched ? total : shape[0];
    if (shape[0] !== wanted || total > shape[0]) {
      throw new ShapeError({
        message: `${where}: the target lengths make ${total} labels, but there are ${shape[0]} in one line.`,
        expected: [total],
        actual: shape,
      });
    }
  } else if (shape.length === 2 && shape[0] === lengths.length) {
    checkLengths(where, "targetLengths", lengths, shape[1], "labels in a row");
  } else {
    throw new ShapeError({
      message: `${where}: expected targets [${lengths.length}, S], or all in one line, got ${formatShape(shape)}.`,
      expected: [lengths.length, null],
      actual: shape,
    });
  }
  // Only the labels that count: padding may be anything.
  const rows = targets.tolist() as (number | bigint)[] | (number | bigint)[][];
  const used =
    shape.length === 1
      ? (rows as (number | bigint)[]).slice(0, total)
      : (rows as (number | bigint)[][]).flatMap((row, index) => row.slice(0, lengths[index]));
  for (const label of used) {
    if (label >= 0 && label < classes) continue;
    throw new ArgumentError({
      message: `${where}: ${label} is no class; with log probabilities ${classes} wide the classes are 0 to ${classes - 1}.`,
    });
  }
}
