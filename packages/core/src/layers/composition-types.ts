import type { Model } from "../model/model.js";
import type { Anything } from "../types/anything.js";

/** A model of any kind. */
export type AnyModel = Model;

/** What a model takes. */
export type InputOf<M> = M extends Model<infer In, Anything> ? In : never;

/** What a model gives. */
export type OutputOf<M> = M extends Model<Anything, infer Out> ? Out : never;

/** What the last of a list of models gives. */
export type LastOutputOf<L extends readonly unknown[]> = L extends readonly [...unknown[], infer Last]
  ? OutputOf<Last>
  : Anything;

/** Stands in for a layer that does not fit behind the one before it, so that the compiler shows why. */
export interface LayerMismatch<Given, Wanted> {
  readonly "the layer before gives": Given;
  readonly "this layer takes": Wanted;
}

/** Two kinds of data fit when one is a special case of the other, as a matrix is of an array. */
type Fits<A, B> = [A] extends [B] ? true : [B] extends [A] ? true : false;

/** The layers of a chain as they are, or with a {@link LayerMismatch} in the place of the first that does not fit. */
export type ChainOf<L extends readonly unknown[]> = L extends readonly [infer A, infer B, ...infer Rest]
  ? Fits<OutputOf<A>, InputOf<B>> extends true
    ? ChainOf<[B, ...Rest]> extends readonly [unknown, ...infer Checked]
      ? [A, B, ...Checked]
      : [A, B]
    : [A, LayerMismatch<OutputOf<A>, InputOf<B>>, ...Rest]
  : L;

/** The layers that all take the same input, or with a {@link LayerMismatch} in the place of one that takes another. */
export type SiblingsOf<L extends readonly unknown[]> = L extends readonly [infer A, infer B, ...infer Rest]
  ? Fits<InputOf<A>, InputOf<B>> extends true
    ? [A, ...SiblingsOf<[B, ...Rest]>]
    : [A, LayerMismatch<InputOf<A>, InputOf<B>>, ...Rest]
  : L;
