import type { AnyModule } from "../../nn/module.js";
import { ACTIVATIONS } from "./activations.js";
import { ATTENTION } from "./attention.js";
import { CONTAINERS } from "./containers.js";
import { CONVOLUTIONS } from "./convolutions.js";
import { DROPOUTS } from "./dropouts.js";
import type { Emitter, EmitterTable } from "./emitter.js";
import { LINEAR } from "./linear.js";
import { LOSSES } from "./losses.js";
import { NORMALIZATION } from "./normalization.js";
import { POOLING } from "./pooling.js";
import { RECURRENT } from "./recurrent.js";
import { RESHAPING } from "./reshaping.js";
import { TRANSFORMERS } from "./transformers.js";

/** Every class that can be written as TorchScript. A new one of torch.nn is added to the table of its family. */
const EMITTERS: EmitterTable = new Map([
  ...LINEAR,
  ...CONVOLUTIONS,
  ...POOLING,
  ...RESHAPING,
  ...NORMALIZATION,
  ...ACTIVATIONS,
  ...DROPOUTS,
  ...CONTAINERS,
  ...LOSSES,
  ...RECURRENT,
  ...ATTENTION,
  ...TRANSFORMERS,
]);

/**
 * The emitter of a module; null where its class is not known, or defines something that no emitter can know of.
 *
 * A subclass that only has a constructor computes what its base does.
 */
export function emitterOf(module: AnyModule): Emitter | null {
  if (Object.hasOwn(module, "forward")) return null;
  let prototype = Object.getPrototypeOf(module) as AnyModule;
  for (;;) {
    const emitter = EMITTERS.get(prototype.constructor as never);
    if (emitter !== undefined) return emitter;
    if (Reflect.ownKeys(prototype).some((key) => key !== "constructor")) return null;
    prototype = Object.getPrototypeOf(prototype) as AnyModule;
  }
}
