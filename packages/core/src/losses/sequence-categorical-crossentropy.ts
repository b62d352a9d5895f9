import type { Floats2d } from "../array/aliases.js";
import type { FloatDType } from "../array/dtype.js";
import type { NdArray } from "../array/ndarray.js";
import { ArgumentError, ShapeError } from "../errors/index.js";
import { printValue } from "../util/print-value.js";
import { type CategoricalCrossentropyOptions, crossentropyGradient } from "./categorical-crossentropy.js";
import { sumOfSquares } from "./loss.js";
import type { CategoricalTruths } from "./targets.js";

/** The loss that {@link SequenceCategoricalCrossentropy} makes: one array of guesses and one set of truths a sequence. */
export interface SequenceLoss {
  /** The gradient of the guesses of each sequence, and the loss of all of them. */
  <D extends FloatDType>(
    guesses: readonly NdArray<D, 2>[],
    truths: readonly CategoricalTruths[],
  ): [gradients: NdArray<D, 2>[], loss: number];
  /** The gradients alone; new arrays. */
  getGrad<D extends FloatDType>(
    guesses: readonly NdArray<D, 2>[],
    truths: readonly CategoricalTruths[],
  ): NdArray<D, 2>[];
  /** The loss alone. */
  getLoss(guesses: readonly Floats2d[], truths: readonly CategoricalTruths[]): number;
}

/**
 * Makes {@link CategoricalCrossentropy} for lists of sequences, with one row an item of a sequence.
 *
 * Gradients are divided by the number of sequences if normalized, not by their rows.
 *
 * @throws {ArgumentError} when an option is unknown or out of range.
 */
export function SequenceCategoricalCrossentropy(options: CategoricalCrossentropyOptions = {}): SequenceLoss {
  const where = "SequenceCategoricalCrossentropy";
  const gradientOf = crossentropyGradient(where, { ...options, normalize: false });
  const { normalize = true } = options;

  const getGrad = (guesses: readonly NdArray<FloatDType, number>[], truths: readonly CategoricalTruths[]) => {
    if (!Array.isArray(guesses) || !Array.isArray(truths)) {
      throw new ArgumentError({
        message: `${where}: expected a list of guesses and a list of truths, got ${printValue(guesses)} and ${printValue(truths)}.`,
      });
    }
    if (guesses.length !== truths.length) {
      throw new ShapeError({
        message: `${where}: there are ${guesses.length} sequences of guesses, but ${truths.length} of truths.`,
        expected: [guesses.length],
        actual: [truths.length],
      });
    }
    return guesses.map((guess, sequence) => {
      const gradient = gradientOf(guess, truths[sequence]);
      if (normalize) for (let i = 0; i < gradient.size; i++) gradient.data[i] /= guesses.length;
      return gradient;
    });
  };
  const lossOf = (gradients: readonly NdArray<FloatDType>[]) =>
    gradients.reduce((sum, gradient) => sum + sumOfSquares(gradient), 0);
  const loss = (guesses: readonly Floats2d[], truths: readonly CategoricalTruths[]) => {
    const gradients = getGrad(guesses, truths);
    return [gradients, lossOf(gradients)];
  };
  return Object.defineProperties(loss as unknown as SequenceLoss, {
    name: { value: where },
    getGrad: { value: getGrad, enumerable: true },
    getLoss: {
      value: (guesses: readonly Floats2d[], truths: readonly CategoricalTruths[]) => lossOf(getGrad(guesses, truths)),
      enumerable: true,
    },
  });
}
