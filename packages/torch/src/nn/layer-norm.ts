import { ArgumentError, checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { checkDType, checkInputShape, checkTensor, withDefaults } from "./checks.js";
import { layerNorm } from "./functional/index.js";
import type { Given } from "./given.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";
import { pythonBool, pythonFloat, pythonTuple } from "./python-format.js";
import { declareOneInput } from "./registry.js";

/** The options of {@link LayerNorm}. */
export interface LayerNormOptions extends PlacementOptions {
  /** Added to the variance; 1e-5 if left out. */
  eps?: number;
  /** Whether there are learned factors and shifts; true if left out. */
  elementwiseAffine?: boolean;
  /** Whether there are shifts, if there are factors; true if left out. */
  bias?: boolean;
}

/** Shifts and scales the last axes to mean 0 and variance 1, then by `weight` and `bias`, which have their shape. */
export class LayerNorm extends Module {
  static {
    declareOneInput(this);
  }

  /** The lengths of the last axes, which are normalized together. */
  readonly normalizedShape: readonly number[];
  /** Added to the variance, against division by 0. */
  readonly eps: number;
  /** Whether each element has a factor that is learned. */
  readonly elementwiseAffine: boolean;
  /** The factors, of the shape `normalizedShape`; `null` where nothing is learned. */
  weight: Parameter | null;
  /** The summands, of the shape `normalizedShape`; `null` for none. */
  bias: Parameter | null;

  /** @param normalizedShape The lengths of the last axes; a number stands for one axis. */
  constructor(
    normalizedShape: number | readonly number[],
    ...given: Given<LayerNormOptions, "eps elementwiseAffine bias device dtype">
  ) {
    super();
    const defaults = { eps: 1e-5, elementwiseAffine: true, bias: true, ...DEFAULT_PLACEMENT };
    const { eps, elementwiseAffine, bias, dtype, device } = withDefaults(given, "LayerNorm", defaults);
    const shape = normalizedLengths("LayerNorm", normalizedShape);
    this.normalizedShape = shape;
    this.eps = checkNumber(eps, "LayerNorm: eps", { min: 0 });
    this.elementwiseAffine = elementwiseAffine;
    this.weight = elementwiseAffine ? new Parameter(torchObject.ones(shape, { dtype, device })) : null;
    this.bias = elementwiseAffine && bias ? new Parameter(torchObject.zeros(shape, { dtype, device })) : null;
  }

  /** @throws {ShapeError} | {DTypeError} when the input does not fit. */
  forward(input: Tensor): Tensor {
    const { normalizedShape, weight, bias, eps } = this;
    return this.attempt(
      () => layerNorm(input, normalizedShape, { weight, bias, eps }),
      () => {
        checkTensor(this.title, input);
        const advice = `The last axes must be [${normalizedShape.join(", ")}].`;
        checkInputShape(this.title, input, ["*", ...normalizedShape], advice);
        if (weight) checkDType(this.title, input, [weight.dtype]);
      },
    );
  }

  protected override get title(): string {
    return `${this.typeName}([${this.normalizedShape.join(", ")}])`;
  }

  protected override extraRepr(): string {
    const flags = `elementwise_affine=${pythonBool(this.elementwiseAffine)}, bias=${pythonBool(this.bias !== null)}`;
    return `${pythonTuple(this.normalizedShape)}, eps=${pythonFloat(this.eps)}, ${flags}`;
  }
}

/** The last axes that are normalized; a number stands for one axis. @throws {ArgumentError} when there is none, or no length. */
export function normalizedLengths(name: string, lengths: number | readonly number[]): readonly number[] {
  const shape = Array.isArray(lengths) ? [...(lengths as readonly number[])] : [lengths as number];
  if (shape.length === 0)
    throw new ArgumentError({ message: `${name}: normalizedShape is empty. Give a length at least.` });
  for (const length of shape) checkNumber(length, `${name}: normalizedShape`, { min: 0, integer: true });
  return Object.freeze(shape);
}
