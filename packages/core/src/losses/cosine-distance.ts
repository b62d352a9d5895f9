import type { Floats2d } from "../array/aliases.js";
import type { FloatDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { ShapeError } from "../errors/index.js";
import { checkOptions } from "../util/check-options.js";
import { checkPair, type Loss, makeLoss, zerosLike } from "./loss.js";

/** The settings of {@link CosineDistance}. */
export interface CosineDistanceOptions {
  /** Whether loss and gradient are divided by the number of rows; true if left out. */
  normalize?: boolean;
  /** Whether rows whose truth is all zeros are left out; false if left out. */
  ignoreZeros?: boolean;
}

/** The loss that {@link CosineDistance} makes. */
export interface CosineDistanceLoss extends Loss<Floats2d> {
  /** The cosine of the angle between guess and truth of each row, as a column. */
  getSimilarity<D extends FloatDType>(guesses: NdArray<D, 2>, truths: Floats2d): NdArray<D, 2>;
}

/** Added to every element, so that a row of zeros has a direction. */
const SMALL = 1e-8;

/**
 * Makes the cosine distance: the loss is the sum over the rows of `|cos - 1|`, whatever the rows' lengths.
 *
 * Gradient of a row: `-(t / (|g| |t|) - cos * g / |g|²)` for a guess `g` and a truth `t`.
 *
 * The loss takes float arrays of the same shape `[rows, width]`.
 *
 * @throws {ShapeError} when called with other shapes; {DTypeError} when called with other dtypes than floats.
 */
export function CosineDistance(options: CosineDistanceOptions = {}): CosineDistanceLoss {
  checkOptions(options, ["normalize", "ignoreZeros"], "CosineDistance");
  const { normalize = true, ignoreZeros = false } = options;
  const divisorOf = (guesses: NdArray<FloatDType>) => (normalize ? guesses.length : 1);

  const loss = makeLoss<Floats2d>("CosineDistance", {
    getGrad(guesses, truths) {
      const rows = compare(guesses, truths);
      const gradient = zerosLike(guesses);
      const divisor = divisorOf(guesses);
      for (const { start, guess, truth, guessNorm, truthNorm, cosine, truthIsZero } of rows) {
        if (ignoreZeros && truthIsZero) continue;
        for (let i = 0; i < guess.length; i++) {
          const towards = truth[i] / (guessNorm * truthNorm) - (cosine * guess[i]) / guessNorm ** 2;
          gradient.data[start + i] = -towards / divisor;
        }
      }
      return gradient;
    },
    getLoss(guesses, truths) {
      let sum = 0;
      for (const { cosine, truthIsZero } of compare(guesses, truths)) {
        if (!(ignoreZeros && truthIsZero)) sum += Math.abs(cosine - 1);
      }
      return guesses.length === 0 ? 0 : sum / divisorOf(guesses);
    },
  });
  const getSimilarity = <D extends FloatDType>(guesses: NdArray<D, 2>, truths: Floats2d) => {
    const rows = compare(guesses, truths);
    const similarity = NdArray.zeros<D, 2>([rows.length, 1], guesses.dtype);
    rows.forEach((row, index) => {
      similarity.data[index] = row.cosine;
    });
    return similarity;
  };
  return Object.defineProperties(loss as CosineDistanceLoss, {
    getSimilarity: { value: getSimilarity, enumerable: true },
  });
}

interface ComparedRow {
  /** The index of the row's first element. */
  start: number;
  guess: number[];
  truth: number[];
  guessNorm: number;
  truthNorm: number;
  cosine: number;
  truthIsZero: boolean;
}

function compare(guesses: NdArray<FloatDType, number>, truths: NdArray<FloatDType, number>): ComparedRow[] {
  checkPair(guesses, truths, "CosineDistance");
  if (guesses.ndim !== 2) {
    throw new ShapeError({
      message: `CosineDistance: expected guesses [rows, width], got [${guesses.shape.join(", ")}].`,
      expected: [null, null],
      actual: guesses.shape,
    });
  }
  const [rows, width] = guesses.shape;
  const { data: guessData } = guesses.asContiguous();
  const { data: truthData } = truths.asContiguous();
  return Array.from({ length: rows }, (_, row) => {
    const start = row * width;
    const guess = Array.from(guessData.subarray(start, start + width), (value) => value + SMALL);
    const truth = Array.from(truthData.subarray(start, start + width), (value) => value + SMALL);
    const guessNorm = Math.sqrt(dot(guess, guess));
    const truthNorm = Math.sqrt(dot(truth, truth));
    const truthIsZero = truthData.subarray(start, start + width).every((value) => value === 0);
    return {
      start,
      guess,
      truth,
      guessNorm,
      truthNorm,
      cosine: dot(guess, truth) / (guessNorm * truthNorm),
      truthIsZero,
    };
  });
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
