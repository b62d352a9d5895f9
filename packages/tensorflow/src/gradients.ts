import type { Tensor } from "@tensorflow/tfjs-core";
import type { LayerWeight } from "./layers-model.js";
import type { TensorFlowCore } from "./modules.js";

/** The gradients of weights, added up over calls. The tensors in here are kept, whatever scope they came from. */
export class Gradients {
  private readonly sums = new Map<LayerWeight, Tensor>();

  get isEmpty(): boolean {
    return this.sums.size === 0;
  }

  get(weight: LayerWeight): Tensor | undefined {
    return this.sums.get(weight);
  }

  /** Adds a gradient, which stays its owner's. */
  add(core: TensorFlowCore, weight: LayerWeight, gradient: Tensor): void {
    const sum = this.sums.get(weight);
    this.sums.set(weight, core.keep(sum ? core.add(sum, gradient) : gradient.clone()));
    sum?.dispose();
  }

  delete(weight: LayerWeight): void {
    this.sums.get(weight)?.dispose();
    this.sums.delete(weight);
  }

  clear(): void {
    for (const sum of this.sums.values()) sum.dispose();
    this.sums.clear();
  }
}
