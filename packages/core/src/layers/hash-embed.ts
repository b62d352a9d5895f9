import type { Floats2d, Ints1d, Ints2d } from "../array/aliases.js";
import type { FloatDType, IntDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { ShapeError } from "../errors/index.js";
import { uniformInit } from "../initializers/index.js";
import { float, Model } from "../model/model.js";
import type { Anything } from "../types/anything.js";
import { checkNumber } from "../util/check-number.js";
import { checkOptions } from "../util/check-options.js";
import { checkRate } from "../util/check-rate.js";
import { checkGradient, checkInput } from "./check-data.js";
import { atColumn, columnMask, type EmbedOptions, initTable } from "./embed.js";
import { unavailable } from "./unavailable.js";

/** The options of {@link HashEmbed}. */
export interface HashEmbedOptions extends EmbedOptions {
  /** Chooses the hash functions; the model's id if left out, so that two layers differ. */
  seed?: number | null;
}

/**
 * Maps ids of any range to vectors by the hashing trick: each id is the sum of four rows of a table `E` `[nV, nO]`, chosen by
 * the four words of a 128-bit MurmurHash3 of the id (Svenstrup et al., 2017). Ids `[B]` give `[B, nO]`.
 *
 * @param nV The number of rows.
 */
export function HashEmbed(
  nO: number | null | undefined,
  nV: number | null | undefined,
  options: HashEmbedOptions & { column: number },
): Model<Ints2d, Floats2d>;
export function HashEmbed(nO?: number | null, nV?: number | null, options?: HashEmbedOptions): Model<Ints1d, Floats2d>;
export function HashEmbed(
  nO?: number | null,
  nV?: number | null,
  options: HashEmbedOptions = {},
): Model<Anything, Floats2d> {
  checkOptions(options, ["column", "initializer", "dropout", "dtype", "seed"], "HashEmbed");
  const { column = null, initializer = uniformInit, dropout = null, dtype = "float32", seed = null } = options;
  if (dropout !== null) checkRate("HashEmbed: dropout", dropout);
  if (seed !== null) checkNumber(seed, "HashEmbed: seed", { integer: true, min: 0, max: 0xffffffff });
  const attrs: Record<string, unknown> = { column, seed };
  if (dropout !== null) attrs.dropout_rate = float(dropout);
  const embed = new Model<Ints1d, Floats2d>("hashembed", forward, {
    init: (model, data) => initTable(model, data, initializer, dtype),
    dims: { nO: nO ?? null, nV: nV ?? null, nI: null },
    params: { E: null },
    attrs,
    data: { X: { kind: "array", ndim: 1, dtype: "int" } },
  });
  if (seed === null) embed.attrs.set("seed", embed.id);
  return column === null ? embed : atColumn(column, embed);
}

function forward(model: Model<Ints1d, Floats2d>, ids: Ints1d, isTrain: boolean): [Floats2d, (dY: Floats2d) => Ints1d] {
  const { ops } = model;
  checkInput(model, ids, { ndim: 1, dtype: "int" });
  const table = model.getParam("E") as Floats2d;
  const [nV, nO] = table.shape;
  if (nV === 0) throw new ShapeError({ message: `${model.name}: the table has no rows. Set nV to at least 1.` });
  const keys = ops.hash(ids, model.attrs.get("seed") as number);
  const rows = new NdArray<"uint32", 2>(
    keys.data.map((word) => word % nV),
    keys.shape,
  );
  const summed = ops.gatherAdd(table, rows);
  const mask = columnMask(model, isTrain, table);
  const Y = mask ? ops.multiply(summed, mask) : summed;
  if (!isTrain) return [Y, unavailable(model)];
  const backprop = (dY: Floats2d): Ints1d => {
    checkGradient(model, dY, Y);
    const dRows = mask ? ops.multiply(dY, mask) : dY;
    const dE = ops.alloc2f(nV, nO, { dtype: table.dtype as FloatDType }) as Floats2d;
    for (let word = 0; word < rows.shape[1]; word++) ops.scatterAdd(dE, rows.T.row(word), dRows);
    model.incGrad("E", dE);
    return NdArray.zeros<IntDType, 1>(ids.shape, ids.dtype);
  };
  return [Y, backprop];
}
