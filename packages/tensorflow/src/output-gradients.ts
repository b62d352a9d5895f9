import type { Tensor } from "@tensorflow/tfjs-core";
import {
  type ArgsKwargs,
  ArgumentError,
  DTypeError,
  describeData,
  formatShape,
  ShapeError,
  sameShape,
} from "@thinc/core";
import { isTensor } from "./scope.js";
import type { OutputGradient } from "./tape.js";

/**
 * Pairs each output with its gradient, leaving out the outputs whose gradient is `null`.
 *
 * Several gradients are positional arguments in the order of the outputs, or one list in the place of the first.
 *
 * @throws {ArgumentError} when there are too few or too many, or one is no tensor.
 * @throws {ShapeError} when one has not the shape of its output.
 * @throws {DTypeError} when one is not float32, or its output has no gradient.
 */
export function bindOutputGradients(outputs: readonly Tensor[], dOutputs: ArgsKwargs): OutputGradient[] {
  const names = Object.keys(dOutputs.kwargs);
  if (names.length > 0) {
    throw new ArgumentError({
      message: `tensorflow: gradients of outputs are positional, got the keyword "${names[0]}". Use new ArgsKwargs([dY]).`,
    });
  }
  const [first] = dOutputs.args;
  const gradients = dOutputs.args.length === 1 && Array.isArray(first) ? (first as unknown[]) : dOutputs.args;
  if (gradients.length !== outputs.length) {
    throw new ArgumentError({
      message: `tensorflow: the model has ${outputs.length} output${outputs.length === 1 ? "" : "s"}, got ${gradients.length} gradients. Give one for each, null where there is none.`,
    });
  }
  return outputs.flatMap((output, index) => {
    const where = outputs.length === 1 ? "dY" : `the gradient of output ${index}`;
    const gradient = checkGradient(output, gradients[index], where);
    return gradient === null ? [] : [{ output, gradient }];
  });
}

function checkGradient(output: Tensor, gradient: unknown, where: string): Tensor | null {
  if (gradient === null || gradient === undefined) return null;
  if (!isTensor(gradient)) {
    throw new ArgumentError({
      message: `tensorflow: expected ${where} to be a tensor or null, got ${describeData(gradient)}.`,
    });
  }
  if (!sameShape(output.shape, gradient.shape)) {
    throw new ShapeError({
      message: `tensorflow: expected ${where} of shape ${formatShape(output.shape)}, got ${formatShape(gradient.shape)}. It must have the shape of its output.`,
      expected: output.shape,
      actual: gradient.shape,
    });
  }
  if (gradient.dtype !== "float32" || output.dtype !== "float32") {
    throw new DTypeError({
      message: `tensorflow: ${where} is ${gradient.dtype} and its output ${output.dtype}; only float32 has gradients. Give null for outputs of other dtypes.`,
      expected: ["float32"],
      actual: gradient.dtype,
    });
  }
  return gradient;
}
