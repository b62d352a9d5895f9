import { ArgsKwargs, ArgumentError, formatShape, ShapeError, toArgsKwargs } from "@thinc/core";
import { native } from "./engine.js";
import { Tensor } from "./tensor.js";

/** An output and its gradient. */
export type GradientPair = readonly [output: Tensor, gradient: Tensor];

/**
 * Puts each output together with its gradient.
 *
 * The gradients mirror the outputs: one argument for each, or keywords for an object. In the form that Thinc's converters
 * use, they say themselves where to start: `args[0]` is the tensors, and `gradTensors` among the keywords their gradients.
 * Outputs that need no gradient, or were given none, are left out.
 *
 * @throws {ArgumentError} | {ShapeError} when a gradient is missing, is no tensor, or has another shape than its output.
 */
export function pairGradients(outputs: unknown, dOutputs: ArgsKwargs): GradientPair[] {
  const pairs: GradientPair[] = [];
  if (outputs instanceof Tensor) {
    const gradient = onlyArgument(dOutputs);
    if (gradient instanceof Tensor) {
      collect(outputs, gradient, "0", pairs);
      return pairs;
    }
  }
  const given = dOutputs.kwargs.gradTensors ?? dOutputs.kwargs.grad_tensors;
  if (given !== undefined) collect(dOutputs.args[0], listed(dOutputs.args[0], given), "gradTensors", pairs);
  else collect(toArgsKwargs(outputs), dOutputs, "", pairs);
  return pairs;
}

/** The argument, where there is one and no keyword; else `undefined`. */
export function onlyArgument({ args, kwargs }: ArgsKwargs): unknown {
  if (args.length !== 1) return undefined;
  for (const _name in kwargs) return undefined;
  return args[0];
}

// One tensor and one gradient may come without a list around either.
function listed(tensors: unknown, gradients: unknown): unknown {
  return Array.isArray(tensors) && !Array.isArray(gradients) ? [gradients] : gradients;
}

function collect(output: unknown, gradient: unknown, path: string, pairs: GradientPair[]): void {
  if (gradient === null || gradient === undefined) return;
  if (output instanceof Tensor) {
    if (!(gradient instanceof Tensor)) {
      throw new ArgumentError({
        message: `backprop: the gradient of output ${path || "0"} is no tensor. Convert it with xp2torch in getDYfw.`,
      });
    }
    if (!output.requiresGrad) return;
    if (!native().haveSameShape(output.handle, gradient.handle)) {
      const { shape } = output;
      throw new ShapeError({
        message: `backprop: expected the gradient of output ${path || "0"} of shape ${formatShape(shape)}, got ${formatShape(gradient.shape)}.`,
        expected: shape,
        actual: gradient.shape,
      });
    }
    pairs.push([output, gradient]);
    return;
  }
  if (!isContainer(output)) return;
  const gradients = new Map(toArgsKwargs(gradient).items());
  for (const [key, item] of toArgsKwargs(output).items()) {
    const itemPath = path === "" ? String(key) : `${path}.${key}`;
    if (hasTensors(item) && !gradients.has(key)) {
      throw new ArgumentError({
        message: `backprop: there is no gradient for output ${itemPath}. Give one for each; null for none.`,
      });
    }
    collect(item, gradients.get(key), itemPath, pairs);
  }
}

function hasTensors(value: unknown): boolean {
  return value instanceof Tensor || (isContainer(value) && toArgsKwargs(value).values().some(hasTensors));
}

function isContainer(value: unknown): boolean {
  if (Array.isArray(value) || ArgsKwargs.isInstance(value)) return true;
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
