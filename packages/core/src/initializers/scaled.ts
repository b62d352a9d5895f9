import { normal, uniform } from "../random/index.js";
import { type Fans, fansOf } from "./fans.js";
import { draw, type Initializer } from "./initializer.js";

// Variance of the weights, by the paper each rule comes from.
const lecun = ({ fanIn }: Fans) => 1 / fanIn;
const he = ({ fanIn }: Fans) => 2 / fanIn;
const glorot = ({ fanIn, fanOut }: Fans) => 2 / (fanIn + fanOut);

function scaledNormal(where: string, varianceOf: (fans: Fans) => number): Initializer {
  return (ops, shape, options = {}) =>
    draw(where, ops, shape, options, (source) => {
      const standardDeviation = Math.sqrt(varianceOf(fansOf(where, shape)));
      return () => normal(0, standardDeviation, source);
    });
}

function scaledUniform(where: string, varianceOf: (fans: Fans) => number): Initializer {
  return (ops, shape, options = {}) =>
    draw(where, ops, shape, options, (source) => {
      // A uniform distribution on [-a, a) has the variance a² / 3.
      const bound = Math.sqrt(3 * varianceOf(fansOf(where, shape)));
      return () => uniform(-bound, bound, source);
    });
}

/**
 * Normal, mean 0, standard deviation `√(1 / fanIn)` (LeCun et al., "Efficient BackProp", 1998).
 *
 * `fanIn` is the length of the last axis. @throws {ShapeError} when the shape has fewer than two axes.
 */
export const lecunNormalInit: Initializer = scaledNormal("lecunNormalInit", lecun);

/**
 * Uniform in ±`√(3 / fanIn)` (LeCun et al., "Efficient BackProp", 1998).
 *
 * `fanIn` is the length of the last axis. @throws {ShapeError} when the shape has fewer than two axes.
 */
export const lecunUniformInit: Initializer = scaledUniform("lecunUniformInit", lecun);

/**
 * Normal, mean 0, standard deviation `√(2 / fanIn)` (He et al., "Delving Deep into Rectifiers", 2015).
 *
 * `fanIn` is the length of the last axis. @throws {ShapeError} when the shape has fewer than two axes.
 */
export const heNormalInit: Initializer = scaledNormal("heNormalInit", he);

/**
 * Uniform in ±`√(6 / fanIn)` (He et al., "Delving Deep into Rectifiers", 2015).
 *
 * `fanIn` is the length of the last axis. @throws {ShapeError} when the shape has fewer than two axes.
 */
export const heUniformInit: Initializer = scaledUniform("heUniformInit", he);

/**
 * Normal, mean 0, standard deviation `√(2 / (fanIn + fanOut))` (Glorot and Bengio, "Understanding the difficulty of
 * training deep feedforward neural networks", 2010).
 *
 * The fans are the lengths of the last and of the first axis. @throws {ShapeError} when the shape has fewer than two axes.
 */
export const glorotNormalInit: Initializer = scaledNormal("glorotNormalInit", glorot);

/**
 * Uniform in ±`√(6 / (fanIn + fanOut))` (Glorot and Bengio, "Understanding the difficulty of training deep feedforward
 * neural networks", 2010).
 *
 * The fans are the lengths of the last and of the first axis. @throws {ShapeError} when the shape has fewer than two axes.
 */
export const glorotUniformInit: Initializer = scaledUniform("glorotUniformInit", glorot);
