import type { DType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { sizeOfShape } from "../array/shape.js";
import { ArgumentError } from "../errors/index.js";
import { describeData } from "../model/data-validation.js";
import type { Model } from "../model/model.js";
import type { Ops } from "../ops/index.js";
import { Padded } from "../types/padded.js";
import { Ragged } from "../types/ragged.js";

type Sequence = NdArray<DType, 2>;
type List = readonly Sequence[];

/** The sequences of a batch one by one, and the way back into its form for as many others. */
export interface Sequences {
  list: List;
  /** What the same sequences of another width become in the form of the batch; `null` stays `null`. */
  pack(list: List | null): unknown;
}

/**
 * Takes a batch apart into its sequences: a list of arrays as it is, a `Ragged` or a `Padded` in the original order.
 *
 * @throws {ArgumentError} when it is none of these; `others` says what else the model takes.
 */
export function sequencesOf(model: Model, X: unknown, others = ""): Sequences {
  const { ops } = model;
  if (Ragged.isInstance(X)) {
    const list = ops.unflatten(X.data, X.lengths);
    return { list, pack: (items) => items && joinedLike(ops, X, items) };
  }
  if (Padded.isInstance(X)) {
    return { list: ops.padded2list(X), pack: (items) => items && paddedLike(ops, X, items) };
  }
  if (isListOfArrays(X)) return { list: X as List, pack: (items) => items };
  throw new ArgumentError({
    message: `${model.name}: expected a list of arrays, a Ragged${others === "" ? " or a Padded" : `, a Padded${others}`}, got ${describeData(X)}.`,
  });
}

/** A `Ragged` of a list. */
export function raggedOf(ops: Ops, list: readonly NdArray[]): Ragged<DType> {
  return new Ragged<DType>(ops.flatten(list), ops.asarray1i(list.map((item) => item.length)));
}

/** Tells whether a value is a list of arrays. */
export function isListOfArrays(X: unknown): X is readonly NdArray[] {
  return Array.isArray(X) && X.every((item) => NdArray.isInstance(item));
}

function joinedLike(ops: Ops, like: Ragged<DType>, list: List): Ragged<DType> {
  if (list.length === 0) return like;
  const { data } = raggedOf(ops, list);
  const fits = data.shape[1] === sizeOfShape(like.rowShape);
  return new Ragged<DType>(fits ? data.reshape(data.length, ...like.rowShape) : data, like.lengths);
}

// The same sequences go into the columns where they were: other batches of them have to fit.
function paddedLike(ops: Ops, like: Padded<DType>, list: List): Padded<DType> {
  const columns = Array.from({ length: like.length }, (_, column) => column);
  const order = columns.sort((a, b) => Number(like.indices.get(a)) - Number(like.indices.get(b)));
  const sameLengths = list.every((item, rank) => item.length === Number(like.lengths.get(order[rank])));
  if (list.length === 0 || list.length !== like.length || !sameLengths) return ops.list2padded(list);
  const [time] = like.data.shape;
  const data = ops.alloc([time, list.length, list[0].shape[1]], { dtype: list[0].dtype }) as NdArray<DType, 3>;
  const byColumn = data.transpose(1, 0, 2);
  list.forEach((item, rank) => {
    byColumn.row(order[rank]).rows(0, item.length).assign(item);
  });
  return new Padded<DType>(data, like.sizeAtT, like.lengths, like.indices);
}
