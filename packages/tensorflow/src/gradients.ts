import type { Tensor } from "@tensorflow/tfjs-core";
import type { LayerWeight } from "./layers-model.js";
import type { TensorFlowCore } from "./modules.js";

/** The gradients of weights, added up over calls. The tensors in here are kept, whatever scope they came from. */
export class Gradients {
  // Entries stay when they are emptied: see PendingTapes for why a Map must not be emptied and filled at each step.
  private readonly sums = new Map<LayerWeight, { sum: Tensor | null }>();

  get isEmpty(): boolean {
    for (const { sum } of this.sums.values()) if (sum !== null) return false;
    return true;
  }

  get(weight: LayerWeight): Tensor | undefined {
    return this.sums.get(weight)?.sum ?? undefined;
  }

  /** Adds a gradient, which stays its owner's. */
  add(core: TensorFlowCore, weight: LayerWeight, gradient: Tensor): void {
    const entry = this.sums.get(weight) ?? { sum: null };
    if (!this.sums.has(weight)) this.sums.set(weight, entry);
    const before = entry.sum;
    entry.sum = core.keep(before ? core.add(before, gradient) : gradient.clone());
    before?.dispose();
  }

  /** Forgets one gradient. */
  delete(weight: LayerWeight): void {
    const entry = this.sums.get(weight);
    entry?.sum?.dispose();
    if (entry) entry.sum = null;
  }

  /** Forgets all gradients. */
  clear(): void {
    for (const weight of this.sums.keys()) this.delete(weight);
  }
}
