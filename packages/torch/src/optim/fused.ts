import { UnsupportedError } from "@thinc/core";
import { native } from "../engine.js";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";

/** How far gradients are scaled, and whether their step is to be left out; see `Optimizer.step`. */
export interface StepScaling {
  /** What gradients were multiplied by; a tensor of one element. They are divided by it, in place. */
  gradScale?: Tensor | null;
  /** A tensor of one element: where it is 1, nothing is updated. */
  foundInf?: Tensor | null;
}

/** Puts items with tensors of the same device and dtype together, as the fused kernels want them. */
export function groupByKind<Item extends { readonly parameter: Tensor }>(items: readonly Item[]): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const kind = `${item.parameter.device} ${item.parameter.dtype}`;
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** The scaling on a device. */
export function scalingOn(device: string, scaling: StepScaling): { gradScale: Tensor | null; foundInf: Tensor | null } {
  const { gradScale = null, foundInf = null } = scaling;
  return {
    gradScale: gradScale === null ? null : gradScale.to({ device, dtype: "float32" }),
    foundInf: foundInf === null ? null : foundInf.to({ device, dtype: "float32" }),
  };
}

/**
 * Runs a fused kernel with lists of tensors that it changes.
 *
 * The kernels walk through memory as it lies, so whatever is not contiguous is worked on as a copy and copied back.
 */
export function onContiguous(lists: readonly (readonly Tensor[])[], run: (lists: Tensor[][]) => void): void {
  const copies: [copy: Tensor, original: Tensor][] = [];
  const contiguous = lists.map((list) =>
    list.map((tensor) => {
      if (native().isContiguous(tensor.handle)) return tensor;
      const copy = tensor.contiguous();
      copies.push([copy, tensor]);
      return copy;
    }),
  );
  run(contiguous);
  for (const [copy, original] of copies) original.copy_(copy);
}

/** Checks that a gradient has all its elements. @throws {UnsupportedError} when it is sparse. */
export function checkDense(where: string, gradient: Tensor): void {
  if (native().isContiguous(gradient.handle) || torchObject.sparseDim(gradient) === 0) return;
  throw new UnsupportedError({
    message: `${where}: a gradient is sparse, which the fused kernels do not take. Make the embedding without { sparse: true }.`,
  });
}
