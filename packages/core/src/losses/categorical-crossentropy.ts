import type { FloatDType } from "../array/dtype.js";
import type { NdArray } from "../array/ndarray.js";
import { formatShape } from "../array/shape.js";
import { ArgumentError, ShapeError } from "../errors/index.js";
import { checkFloats } from "../ops/checks.js";
import { checkNumber } from "../util/check-number.js";
import { checkOptions } from "../util/check-options.js";
import { printValue } from "../util/print-value.js";
import { type Loss, makeLoss, zerosLike } from "./loss.js";
import { type CategoricalTruths, readTargets } from "./targets.js";

/** The settings of {@link CategoricalCrossentropy} and {@link SequenceCategoricalCrossentropy}. */
export interface CategoricalCrossentropyOptions {
  /** Whether the gradient is divided by the number of rows (or of sequences); true if left out. */
  normalize?: boolean;
  /** The names of the classes, in order; needed where the truths are names. */
  names?: readonly string[] | null;
  /** The truth of rows that are left out; `null` if left out. */
  missingValue?: string | number | null;
  /** A label with this prefix says which class is wrong, not which is right: only that class counts in its row. */
  negPrefix?: string | null;
  /** The probability taken from the right class and shared out among the others; 0 if left out. */
  labelSmoothing?: number;
}

/**
 * A probability from a float32 softmax can be above 1 by rounding; that is no error.
 */
const ROUNDING = 1e-6;

/**
 * Makes the loss for choosing one of several classes, to be used on probabilities, as `Softmax` gives them.
 *
 * The gradient is that of the cross-entropy by the scores before the softmax, `guesses - truths`, divided by the number
 * of rows if normalized. The loss is the sum of the gradient's squares, as in Thinc: it tells whether training goes on
 * well, but is not the cross-entropy itself.
 *
 * Truths are class numbers or names (a list), class numbers (an integer array), or probabilities (a 2-d float array).
 * `labelSmoothing` works with classes only. A class named with `negPrefix` has the target 0, also when labels are smoothed.
 *
 * When called, the loss throws an {@link ArgumentError} for guesses or truths outside of 0 to 1 and for unknown classes, and
 * a {@link ShapeError} when numbers of rows or classes differ.
 *
 * @throws {ArgumentError} when an option is unknown or out of range, or a name occurs twice.
 */
export function CategoricalCrossentropy(options: CategoricalCrossentropyOptions = {}): Loss<CategoricalTruths> {
  const getGrad = crossentropyGradient("CategoricalCrossentropy", options);
  return makeLoss<CategoricalTruths>("CategoricalCrossentropy", { getGrad });
}

/**
 * The function for the gradient of {@link CategoricalCrossentropy}.
 *
 * @param where The name of the loss, for messages.
 */
export function crossentropyGradient(
  where: string,
  options: CategoricalCrossentropyOptions,
): (guesses: NdArray<FloatDType>, truths: CategoricalTruths) => NdArray<FloatDType> {
  checkOptions(options, ["normalize", "names", "missingValue", "negPrefix", "labelSmoothing"], where);
  const { normalize = true, missingValue = null, negPrefix = null, labelSmoothing = 0 } = options;
  checkNumber(labelSmoothing, `${where}: labelSmoothing`, { min: 0, below: 1 });
  if (negPrefix !== null && typeof negPrefix !== "string") {
    throw new ArgumentError({ message: `${where}: negPrefix: expected a string, got ${printValue(negPrefix)}.` });
  }
  const targetOptions = { where, names: numberNames(where, options.names), missingValue, negPrefix, labelSmoothing };

  return (guesses, truths) => {
    checkFloats(`${where}: guesses`, guesses);
    if (guesses.ndim !== 2) {
      throw new ShapeError({
        message: `${where}: expected guesses [rows, classes], got ${formatShape(guesses.shape)}.`,
        expected: [null, null],
        actual: guesses.shape,
      });
    }
    const [rows, nClasses] = guesses.shape;
    const gradient = zerosLike(guesses);
    const { data: guess } = guesses.asContiguous();
    const { target, missing, only } = readTargets(guesses, truths, targetOptions);
    checkProbabilities(guess, guesses.size, nClasses, `${where}: guesses`);
    checkProbabilities(target, guesses.size, nClasses, `${where}: truths`);
    const divisor = normalize ? rows : 1;
    for (let row = 0; row < rows; row++) {
      if (missing[row] === 1) continue;
      for (let column = 0; column < nClasses; column++) {
        if (only[row] !== -1 && only[row] !== column) continue;
        const index = row * nClasses + column;
        gradient.data[index] = (guess[index] - target[index]) / divisor;
      }
    }
    return gradient;
  };
}

function numberNames(where: string, names: readonly string[] | null | undefined): ReadonlyMap<string, number> | null {
  if (names == null) return null;
  if (!Array.isArray(names) || names.length === 0 || names.some((name) => typeof name !== "string")) {
    throw new ArgumentError({ message: `${where}: names: expected a list of strings, at least one.` });
  }
  const numbers = new Map<string, number>(names.map((name, index) => [name, index]));
  if (numbers.size !== names.length) {
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    throw new ArgumentError({
      message: `${where}: names: ${printValue(twice)} occurs twice. Each class needs a name of its own.`,
    });
  }
  return numbers;
}

function checkProbabilities(values: ArrayLike<number>, size: number, nClasses: number, where: string): void {
  for (let index = 0; index < size; index++) {
    const value = values[index];
    if (value >= -ROUNDING && value <= 1 + ROUNDING) continue;
    throw new ArgumentError({
      message: `${where}: expected probabilities from 0 to 1, got ${value} in row ${Math.floor(index / nClasses)}, class ${index % nClasses}. Put a Softmax before the loss.`,
    });
  }
}
