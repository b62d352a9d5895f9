import type { NdArray } from "@thinc/core";
import { native } from "./engine.js";
import { arrayOfHandle } from "./memory.js";
import type { Handle } from "./native-api.js";
import type { Tensor } from "./tensor.js";

/** The memory of a parameter's gradient, kept between two updates. It is all zeros while it is here. */
interface Spare {
  readonly handle: Handle;
  readonly array: NdArray;
}

/**
 * Keeps the memory of parameters' gradients from one update to the next.
 *
 * An optimizer sees gradients as arrays, and memory that JavaScript saw cannot be used again by libtorch. A fresh array
 * for each gradient of each step would leave as many bytes to the garbage collector as the model has.
 */
export class GradientMemory {
  private readonly spares = new Map<Tensor, Spare>();
  private readonly arrays = new WeakMap<Tensor, Spare>();

  /**
   * Runs `backward`, which adds to gradients, with the kept memory as the gradients of parameters that have none.
   *
   * A parameter that got no gradient has none afterwards either.
   */
  lend(parameters: () => Iterable<readonly [string, Tensor]>, backward: () => void): void {
    if (this.spares.size === 0) {
      backward();
      return;
    }
    const addon = native();
    const version = addon.operator("aten::_version", "");
    const lent: [Tensor, Spare, before: number][] = [];
    for (const [, parameter] of parameters()) {
      const spare = this.spares.get(parameter);
      if (spare === undefined || addon.grad(parameter.handle) !== null) continue;
      if (!fits(parameter.handle, spare.handle)) {
        this.spares.delete(parameter);
        continue;
      }
      addon.setGrad(parameter.handle, spare.handle);
      lent.push([parameter, spare, addon.call(version, spare.handle) as number]);
    }
    try {
      backward();
    } finally {
      for (const [parameter, spare, before] of lent) {
        // libtorch counts how often a tensor was changed in place.
        if (addon.call(version, spare.handle) === before) addon.setGrad(parameter.handle, null);
        else this.take(parameter, spare);
      }
    }
  }

  /** The gradient of a parameter as an array over its memory. */
  arrayOf(parameter: Tensor, gradient: Handle, where: string): NdArray {
    const known = this.arrays.get(parameter);
    if (known !== undefined && native().addressOf(gradient) === native().addressOf(known.handle)) return known.array;
    const spare = { handle: gradient, array: arrayOfHandle(gradient, where) };
    this.arrays.set(parameter, spare);
    return spare.array;
  }

  /** Takes a parameter's gradient away after an update, and keeps its memory. */
  keep(parameter: Tensor): void {
    native().setGrad(parameter.handle, null);
    const spare = this.arrays.get(parameter);
    // A copy, of a gradient that was not contiguous, is not its memory.
    if (spare === undefined || !spare.array.isContiguous || !native().isContiguous(spare.handle)) return;
    spare.array.data.fill(0 as never);
    this.spares.set(parameter, spare);
  }

  private take(parameter: Tensor, spare: Spare): void {
    this.spares.delete(parameter);
    this.arrays.set(parameter, spare);
  }
}

function fits(parameter: Handle, gradient: Handle): boolean {
  const addon = native();
  return (
    addon.dtypeOf(parameter) === addon.dtypeOf(gradient) &&
    addon.shapeOf(parameter).join() === addon.shapeOf(gradient).join()
  );
}
