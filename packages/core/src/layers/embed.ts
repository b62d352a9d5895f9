import type { Floats1d, Floats2d, Ints1d, Ints2d, IntsXd } from "../array/aliases.js";
import type { FloatDType, IntDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { ArgumentError, ShapeError } from "../errors/index.js";
import { type Initializer, uniformInit } from "../initializers/index.js";
import { float, type InitData, Model } from "../model/model.js";
import type { Ops } from "../ops/index.js";
import type { Anything } from "../types/anything.js";
import { checkOptions } from "../util/check-options.js";
import { checkRate } from "../util/check-rate.js";
import { getWidth, type HasWidth } from "../util/get-width.js";
import { chain } from "./chain.js";
import { checkGradient, checkInput } from "./check-data.js";
import { intsGetitem } from "./ints-getitem.js";
import { makeParam } from "./make-param.js";
import { unavailable } from "./unavailable.js";

/** The options of {@link Embed} and `HashEmbed`. */
export interface EmbedOptions {
  /** Looks up this column of a table of ids, `[B, columns]`, instead of all ids. */
  column?: number | null;
  /** Makes the table, shape `[nV, nO]`. */
  initializer?: Initializer;
  /** Drops whole columns of the output while training, at this rate. */
  dropout?: number | null;
  /** The dtype of the table; float32 if left out. */
  dtype?: FloatDType;
}

/**
 * Maps ids to rows of a table `E` `[nV, nO]`. Ids `[B]` give `[B, nO]`, ids `[B, K]` give `[B, K, nO]`.
 *
 * Ids run from 0 to `nV - 1`; others throw. With `dropout`, one mask of `nO` entries is drawn a call, so whole columns drop.
 *
 * @param nV The number of rows, needed by `initialize`.
 */
export function Embed(
  nO?: number | null,
  nV?: number | null,
  options?: EmbedOptions & { column?: null },
): Model<Ints1d, Floats2d>;
export function Embed(
  nO: number | null | undefined,
  nV: number | null | undefined,
  options: EmbedOptions & { column: number },
): Model<Ints2d, Floats2d>;
export function Embed(nO?: number | null, nV?: number | null, options: EmbedOptions = {}): Model<Anything, Floats2d> {
  checkOptions(options, ["column", "initializer", "dropout", "dtype"], "Embed");
  const { column = null, initializer = uniformInit, dropout = null, dtype = "float32" } = options;
  if (dropout !== null) checkRate("Embed: dropout", dropout);
  const attrs: Record<string, unknown> = {};
  if (column === null) attrs.column = null;
  if (dropout !== null) attrs.dropout_rate = float(dropout);
  const embed = new Model("embed", forward, {
    init: (model, data) => initTable(model, data, initializer, dtype),
    dims: { nO: nO ?? null, nV: nV ?? null },
    params: { E: null },
    attrs,
    data: { X: { kind: "array", ndim: [1, 2], dtype: "int" } },
  });
  if (column === null) return embed;
  return atColumn(column, embed);
}

/** Puts a layer behind the choice of a column of ids. */
export function atColumn(column: number, layer: Model): Model<Ints2d, Floats2d> {
  const model = chain(intsGetitem(column), layer);
  model.attrs.set("column", column);
  return model;
}

/** Sets `nO` from the sample output and makes the table. */
export function initTable(model: Model, { Y }: InitData, initializer: Initializer, dtype: FloatDType): void {
  if (Y !== null && Y !== undefined) model.setDim("nO", getWidth(Y as HasWidth));
  makeParam(model, "E", initializer, [model.getDim("nV"), model.getDim("nO")], dtype);
}

/** The mask that drops whole columns, or `null` for none. */
export function columnMask(model: Model, isTrain: boolean, like: NdArray<FloatDType>): Floats1d | null {
  if (!isTrain || !model.attrs.has("dropout_rate")) return null;
  const rate = checkRate(model.name, model.attrs.get("dropout_rate"));
  if (rate === 0) return null;
  return model.ops.getDropoutMask([model.getDim("nO")], rate, { dtype: like.dtype }) as Floats1d;
}

function forward(model: Model, ids: IntsXd, isTrain: boolean): [NdArray<FloatDType>, (dY: Anything) => IntsXd] {
  const { ops } = model;
  checkInput(model, ids, { ndim: [1, 2], dtype: "int" });
  const table = model.getParam("E") as Floats2d;
  checkIds(model, ids, table.shape[0]);
  const rows = ops.take(table, ids) as NdArray<FloatDType>;
  const mask = columnMask(model, isTrain, table);
  const Y = mask ? ops.multiply(rows, mask) : rows;
  if (!isTrain) return [Y, unavailable(model)];
  const backprop = (dY: NdArray<FloatDType>) => {
    checkGradient(model, dY, Y);
    const dRows = mask ? ops.multiply(dY, mask) : dY;
    model.incGrad("E", scatter(ops, table, ids, dRows));
    return NdArray.zeros<IntDType>(ids.shape, ids.dtype);
  };
  return [Y, backprop];
}

function scatter(ops: Ops, table: Floats2d, ids: IntsXd, dRows: NdArray<FloatDType>): Floats2d {
  const [nV, nO] = table.shape;
  const dE = ops.alloc2f(nV, nO, { dtype: table.dtype }) as Floats2d;
  return ops.scatterAdd(dE, ids.reshape<1>(ids.size), ops.reshape2f(dRows, ids.size, nO));
}

function checkIds(model: Model, ids: IntsXd, nV: number): void {
  if (nV === 0 && ids.size > 0) throw new ShapeError({ message: `${model.name}: the table has no rows.` });
  for (const offset of ids.offsets()) {
    const id = ids.data[offset];
    if (id < 0 || id >= nV) {
      throw new ArgumentError({
        message: `${model.name}: id ${id} is out of range; the table has ${nV} rows. Map unknown ids to one of them first.`,
      });
    }
  }
}
