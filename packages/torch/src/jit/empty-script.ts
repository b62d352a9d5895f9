import { UnsupportedError } from "@thinc/core";
import type { Tensor } from "../tensor.js";

/** What stands in for a program that is still to be loaded. */
export class EmptyScript {
  training = true;

  /** @throws {UnsupportedError} always. */
  forward(): never {
    throw new UnsupportedError({
      message: "torch: this TorchScriptShim is empty. Load a program into it first, with fromBytes or fromDisk.",
    });
  }
  namedParameters(): Iterable<readonly [string, Tensor]> {
    return [];
  }
  stateDict(): ReadonlyMap<string, Tensor> {
    return new Map();
  }
  train(mode = true): this {
    this.training = mode;
    return this;
  }
  to(): this {
    return this;
  }
  copy(): EmptyScript {
    return new EmptyScript();
  }
}
