import { native } from "../engine.js";
import { translating } from "../errors.js";
import type { Handle } from "../native-api.js";
import { Tensor } from "../tensor.js";

/** Puts tensors of one shape along a new first axis. */
export function stack(tensors: readonly Tensor[]): Tensor {
  const addon = native();
  const handles = tensors.map((tensor) => tensor.handle);
  return new Tensor(translating("stack", () => addon.call(addon.operator("aten::stack", ""), handles, 0)) as Handle);
}
