import type { Floats2d } from "../array/aliases.js";
import { ArgumentError } from "../errors/index.js";
import { describeData } from "../model/data-validation.js";
import { Model } from "../model/model.js";
import type { Ops } from "../ops/index.js";
import { Ragged } from "../types/ragged.js";
import { checkGradient } from "./check-data.js";

/** Computes one row for each sequence, and gives the way back. */
type Reduction = (ops: Ops, X: Ragged) => [Y: Floats2d, backprop: (dY: Floats2d) => Floats2d];

function reduction(name: string, reduce: Reduction): Model<Ragged, Floats2d> {
  return new Model<Ragged, Floats2d>(
    name,
    (model, X) => {
      if (!Ragged.isInstance(X)) {
        throw new ArgumentError({
          message: `${name}: expected a Ragged, got ${describeData(X)}. Put list2ragged() before it.`,
        });
      }
      const [Y, backprop] = reduce(model.ops, X);
      return [
        Y,
        (dY) => {
          checkGradient(model, dY, Y);
          const dX = backprop(dY);
          return new Ragged(dX.reshape<number>(dX.shape[0], ...X.rowShape), X.lengths);
        },
      ];
    },
    { data: { X: { kind: "ragged" }, Y: { kind: "array", ndim: 2, dtype: "float" } } },
  );
}

/** The sum of the rows of each sequence: `Ragged` of width `nO` to `[sequences, nO]`. An empty sequence gives zeros. */
export function reduceSum(): Model<Ragged, Floats2d> {
  return reduction("reduce_sum", (ops, X) => [
    ops.reduceSum(X.data, X.lengths),
    (dY) => ops.backpropReduceSum(dY, X.lengths),
  ]);
}

/** The mean of the rows of each sequence: `Ragged` of width `nO` to `[sequences, nO]`. An empty sequence gives zeros. */
export function reduceMean(): Model<Ragged, Floats2d> {
  return reduction("reduce_mean", (ops, X) => [
    ops.reduceMean(X.data, X.lengths),
    (dY) => ops.backpropReduceMean(dY, X.lengths),
  ]);
}

/** The largest of each column over the rows of each sequence; sequences must not be empty. */
export function reduceMax(): Model<Ragged, Floats2d> {
  return reduction("reduce_max", (ops, X) => {
    const [Y, which] = ops.reduceMax(X.data, X.lengths);
    return [Y, (dY) => ops.backpropReduceMax(dY, which, X.lengths)];
  });
}

/** The first row of each sequence; sequences must not be empty. */
export function reduceFirst(): Model<Ragged, Floats2d> {
  return reduction("reduce_first", (ops, X) => {
    const [Y, startsEnds] = ops.reduceFirst(X.data, X.lengths);
    return [Y, (dY) => ops.backpropReduceFirst(dY, startsEnds)];
  });
}

/** The last row of each sequence; sequences must not be empty. */
export function reduceLast(): Model<Ragged, Floats2d> {
  return reduction("reduce_last", (ops, X) => {
    const [Y, positions] = ops.reduceLast(X.data, X.lengths);
    return [Y, (dY) => ops.backpropReduceLast(dY, positions)];
  });
}
