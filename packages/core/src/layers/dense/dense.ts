import type { Floats2d } from "../../array/aliases.js";
import type { Initializer } from "../../initializers/index.js";
import { Model } from "../../model/model.js";
import type { Ops } from "../../ops/index.js";
import { checkOptions } from "../../util/check-options.js";
import { chain } from "../chain.js";
import { checkGradient, checkInput } from "../check-data.js";
import { Dropout } from "../dropout.js";
import { inferDims, parameterDType } from "../infer-dims.js";
import { LayerNorm } from "../layer-norm.js";
import { makeParam } from "../make-param.js";
import { unavailable } from "../unavailable.js";

/** How the parameters of a dense layer begin. */
export interface DenseOptions {
  /** Makes the weights, shape `[nO, nI]`. */
  initW?: Initializer;
  /** Makes the bias, shape `[nO]`. */
  initB?: Initializer;
}

/** What can follow a dense layer with an activation. */
export interface DenseBlockOptions extends DenseOptions {
  /** The rate of a `Dropout` after the layer; none if left out. */
  dropout?: number | null;
  /** Adds a `LayerNorm` after the layer, before the dropout. */
  normalize?: boolean;
}

/** The names of {@link DenseOptions}. */
export const DENSE_OPTIONS = ["initW", "initB"];

/** The names of {@link DenseBlockOptions}. */
export const BLOCK_OPTIONS = [...DENSE_OPTIONS, "dropout", "normalize"];

/** What a dense layer does after the affine transform. */
export interface Activation {
  /** @param Z The affine transform of the input, left as it is. */
  forward(ops: Ops, Z: Floats2d): Floats2d;
  /** The gradient of `Z`; `dY` is left as it is. */
  backprop(ops: Ops, dY: Floats2d, Z: Floats2d, Y: Floats2d): Floats2d;
}

/** What makes one dense layer differ from another. */
export interface DenseKind {
  readonly name: string;
  readonly initW: Initializer;
  readonly initB: Initializer;
  readonly activation: Activation | null;
  /** The names of its options. */
  readonly options: readonly string[];
  /** Whether dimensions that are set stay as they are whatever the sample data; the default is that a difference is an error. */
  readonly keepsDims?: boolean;
}

/**
 * Makes a dense layer: `Y = activation(X·Wᵀ + b)`, with `W` `[nO, nI]` and `b` `[nO]`.
 *
 * Backward: `b += Σ dZ`, `W += dZᵀ·X`, `dX = dZ·W`, where `dZ` is the gradient of the affine transform.
 */
export function denseLayer(
  kind: DenseKind,
  nO: number | null | undefined,
  nI: number | null | undefined,
  options: DenseOptions = {},
): Model<Floats2d, Floats2d> {
  checkOptions(options, kind.options, kind.name);
  const initW = options.initW ?? kind.initW;
  const initB = options.initB ?? kind.initB;
  return new Model<Floats2d, Floats2d>(kind.name, (model, X, isTrain) => forward(kind, model, X, isTrain), {
    init: (model, data) => {
      inferDims(model, data, { onlyUnset: kind.keepsDims });
      const dtype = parameterDType(data.X);
      const [rows, columns] = [model.getDim("nO"), model.getDim("nI")];
      makeParam(model, "W", initW, [rows, columns], dtype);
      makeParam(model, "b", initB, [rows], dtype);
    },
    dims: { nO: nO ?? null, nI: nI ?? null },
    params: { W: null, b: null },
    data: { X: { kind: "array", ndim: 2, dtype: "float" }, Y: { kind: "array", ndim: 2, dtype: "float" } },
  });
}

/** Puts the layer norm and the dropout of the options behind a layer. */
export function withNormalizeAndDropout(
  layer: Model<Floats2d, Floats2d>,
  nO: number | null | undefined,
  options: DenseBlockOptions,
): Model<Floats2d, Floats2d> {
  let block = layer;
  if (options.normalize) block = chain(block, LayerNorm(nO));
  if (options.dropout !== null && options.dropout !== undefined)
    block = chain(block, Dropout<Floats2d>(options.dropout));
  return block;
}

function forward(
  kind: DenseKind,
  model: Model<Floats2d, Floats2d>,
  X: Floats2d,
  isTrain: boolean,
): [Floats2d, (dY: Floats2d) => Floats2d] {
  const { ops } = model;
  checkInput(model, X, { ndim: 2, dtype: "float", width: model.maybeGetDim("nI"), like: model.maybeGetParam("W") });
  const W = model.getParam("W") as Floats2d;
  const b = model.getParam("b");
  const Z = ops.affine(X, W, b) as Floats2d;
  const Y = kind.activation ? kind.activation.forward(ops, Z) : Z;
  if (!isTrain) return [Y, unavailable(model)];
  const backprop = (dY: Floats2d): Floats2d => {
    checkGradient(model, dY, Y);
    const dZ = kind.activation ? kind.activation.backprop(ops, dY, Z, Y) : dY;
    model.incGrad("b", ops.sum(dZ, { axis: 0 }));
    model.incGrad("W", ops.gemm(dZ, X, { trans1: true }));
    return ops.gemm(dZ, W) as Floats2d;
  };
  return [Y, backprop];
}
