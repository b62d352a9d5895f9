import { checkNumber } from "@thinc/core";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { checkDType, checkInputShape, checkTensor, withDefaults } from "./checks.js";
import { rmsNorm } from "./functional/index.js";
import type { Given } from "./given.js";
import { normalizedLengths } from "./layer-norm.js";
import { Module } from "./module.js";
import { Parameter } from "./parameter.js";
import { DEFAULT_PLACEMENT, type PlacementOptions } from "./placement.js";
import { pythonBool, pythonFloat, pythonTuple } from "./python-format.js";
import { declareOneInput } from "./registry.js";

/** The options of {@link RMSNorm}. */
export interface RMSNormOptions extends PlacementOptions {
  /** Added to the mean square; the dtype's machine epsilon if left out. */
  eps?: number | null;
  /** Whether there are learned factors; true if left out. */
  elementwiseAffine?: boolean;
}

/** Scales the last axes to a mean square of 1, then by `weight`, which has their shape (Zhang and Sennrich, 2019). */
export class RMSNorm extends Module {
  static {
    declareOneInput(this);
  }

  /** The lengths of the last axes, which are normalized together. */
  readonly normalizedShape: readonly number[];
  /** Added to the mean of the squares; `null` for the epsilon of the dtype. */
  readonly eps: number | null;
  /** Whether each element has a factor that is learned. */
  readonly elementwiseAffine: boolean;
  /** The factors, of the shape `normalizedShape`; `null` where nothing is learned. */
  weight: Parameter | null;

  /** @param normalizedShape The lengths of the last axes; a number stands for one axis. */
  constructor(
    normalizedShape: number | readonly number[],
    ...given: Given<RMSNormOptions, "eps elementwiseAffine device dtype">
  ) {
    super();
    const filled = withDefaults<Required<RMSNormOptions>>(given, "RMSNorm", {
      eps: null,
      elementwiseAffine: true,
      ...DEFAULT_PLACEMENT,
    });
    const { eps, elementwiseAffine, dtype, device } = filled;
    this.normalizedShape = normalizedLengths("RMSNorm", normalizedShape);
    this.eps = eps === null ? null : checkNumber(eps, "RMSNorm: eps", { min: 0 });
    this.elementwiseAffine = elementwiseAffine;
    this.weight = elementwiseAffine ? new Parameter(torchObject.ones(this.normalizedShape, { dtype, device })) : null;
  }

  /** @throws {ShapeError} | {DTypeError} when the input does not fit. */
  forward(input: Tensor): Tensor {
    const { normalizedShape, weight, eps } = this;
    checkTensor(this.title, input);
    // libtorch would multiply dtypes that differ.
    if (weight) checkDType(this.title, input, [weight.dtype]);
    return this.attempt(
      () => rmsNorm(input, normalizedShape, { weight, eps }),
      () => {
        const advice = `The last axes must be [${normalizedShape.join(", ")}].`;
        checkInputShape(this.title, input, ["*", ...normalizedShape], advice);
      },
    );
  }

  protected override get title(): string {
    return `${this.typeName}([${this.normalizedShape.join(", ")}])`;
  }

  protected override extraRepr(): string {
    const eps = this.eps === null ? "None" : pythonFloat(this.eps);
    return `${pythonTuple(this.normalizedShape)}, eps=${eps}, elementwise_affine=${pythonBool(this.elementwiseAffine)}`;
  }
}
