import { ArgumentError, DTypeError } from "@thinc/core";
import { canHaveGradient } from "../dtypes.js";
import type { Handle } from "../native-api.js";
import { Tensor } from "../tensor.js";
import { withDefaults } from "./checks.js";
import type { Given } from "./given.js";

/** How a {@link Parameter} is made. */
export interface ParameterOptions {
  /** Whether gradients are computed for it; true if left out. */
  requiresGrad?: boolean;
}

/**
 * A tensor that a module learns: assigned to a property of a `Module`, it becomes one of its parameters.
 *
 * It shares the memory of the tensor it is made from, but not its history.
 */
export class Parameter extends Tensor {
  /**
   * @throws {ArgumentError} when `data` is no tensor.
   * @throws {DTypeError} when its dtype can have no gradient, and one is wanted.
   */
  constructor(data: Tensor, ...given: Given<ParameterOptions, "requiresGrad">) {
    const { requiresGrad } = withDefaults(given, "Parameter", { requiresGrad: true });
    if (!(data instanceof Tensor)) {
      throw new ArgumentError({ message: "Parameter: expected a Tensor. Make one with torch.tensor or torch.empty." });
    }
    if (requiresGrad && !canHaveGradient(data.dtype)) {
      throw new DTypeError({
        message: `Parameter: a ${data.dtype} tensor cannot have a gradient. Use float32, pass { requiresGrad: false }, or register a buffer.`,
        expected: ["float32", "float64"],
        actual: data.dtype,
      });
    }
    super(data.detach().handle);
    if (requiresGrad) this.requiresGrad = true;
  }

  /** The parameter that a handle stands for: no other tensor over its memory, but this very one. */
  static ofHandle(handle: Handle): Parameter {
    return Reflect.construct(Tensor, [handle], Parameter) as Parameter;
  }

  /**
   * Puts other data into a parameter, as a new leaf of the graph: for devices whose tensors libtorch does not exchange in
   * place. The object stays, so that modules and optimizers keep what they hold.
   */
  static exchange(parameter: Parameter, data: Tensor): void {
    const leaf = data.detach();
    leaf.requiresGrad = parameter.requiresGrad;
    parameter.replaceHandle(leaf.handle);
  }

  override toString(): string {
    return this.isDisposed ? "Parameter (disposed)" : `Parameter ${this.dtype}[${this.shape.join(", ")}]`;
  }
}
