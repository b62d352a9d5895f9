import type { FloatDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { formatShape, sameShape } from "../array/shape.js";
import { ShapeError } from "../errors/index.js";
import { checkFloats } from "../ops/checks.js";

/**
 * Tells how far guesses are from the truth, and which way they should move: call it for the gradient and the loss.
 *
 * The gradient is that of the guesses, with their shape and dtype, ready for `backprop`. It comes first, as in Thinc.
 *
 * @typeParam Truths What the guesses are compared with.
 * @typeParam Rank The number of axes the guesses may have.
 */
export interface Loss<Truths, Rank extends number = 2> {
  /** The gradient of the guesses, and the loss. */
  <D extends FloatDType, R extends Rank>(
    guesses: NdArray<D, R>,
    truths: Truths,
  ): [gradient: NdArray<D, R>, loss: number];
  /** The gradient alone; a new array. */
  getGrad<D extends FloatDType, R extends Rank>(guesses: NdArray<D, R>, truths: Truths): NdArray<D, R>;
  /** The loss alone. */
  getLoss(guesses: NdArray<FloatDType, Rank>, truths: Truths): number;
}

/** How to compute a loss. */
export interface LossFunctions<Truths> {
  getGrad(guesses: NdArray<FloatDType>, truths: Truths): NdArray<FloatDType>;
  /** The sum of squares of the gradient if left out. */
  getLoss?(guesses: NdArray<FloatDType>, truths: Truths): number;
}

/** Makes a callable {@link Loss} from its functions. */
export function makeLoss<Truths, Rank extends number = 2>(
  name: string,
  functions: LossFunctions<Truths>,
): Loss<Truths, Rank> {
  const { getGrad } = functions;
  const getLoss = functions.getLoss ?? ((guesses, truths) => sumOfSquares(getGrad(guesses, truths)));
  const loss = (guesses: NdArray<FloatDType>, truths: Truths) => {
    const gradient = getGrad(guesses, truths);
    return [gradient, functions.getLoss ? functions.getLoss(guesses, truths) : sumOfSquares(gradient)];
  };
  return Object.defineProperties(loss as unknown as Loss<Truths, Rank>, {
    name: { value: name },
    getGrad: { value: getGrad, enumerable: true },
    getLoss: { value: getLoss, enumerable: true },
  });
}

/** The sum of the squares of an array's elements. */
export function sumOfSquares(array: NdArray<FloatDType>): number {
  const { data } = array.asContiguous();
  let sum = 0;
  for (let i = 0; i < array.size; i++) sum += data[i] * data[i];
  return sum;
}

/**
 * Checks that guesses and truths are float arrays of the same shape, with rows.
 *
 * @throws {ShapeError} when the shapes differ, or are those of a scalar.
 */
export function checkPair(guesses: unknown, truths: unknown, name: string): void {
  checkFloats(`${name}: guesses`, guesses);
  checkFloats(`${name}: truths`, truths);
  if (guesses.ndim > 0 && sameShape(guesses.shape, truths.shape)) return;
  throw new ShapeError({
    message: `${name}: guesses and truths must be rows of the same shape, got ${formatShape(guesses.shape)} and ${formatShape(truths.shape)}.`,
    expected: guesses.shape,
    actual: truths.shape,
  });
}

/** An array of zeros like another one. */
export function zerosLike(array: NdArray<FloatDType>): NdArray<FloatDType> {
  return NdArray.zeros<FloatDType>(array.shape, array.dtype);
}
