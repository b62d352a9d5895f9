import { noGrad } from "./grad-mode.js";
import type { ModuleLike } from "./module-like.js";
import type { Tensor } from "./tensor.js";

/**
 * Remembers a module as it is: the properties of it and of each module inside, and the values of its state dict.
 *
 * @returns Makes it so again, in the same tensors.
 */
export function takeSnapshot(module: ModuleLike): () => void {
  const owners = new Set<object>([module, ...(module.modules?.() ?? [])]);
  const properties = [...owners].map((owner) => [owner, Object.getOwnPropertyDescriptors(owner)] as const);
  const values = noGrad(() =>
    [...module.stateDict().values()].map((tensor): [Tensor, Tensor] => [tensor, tensor.detach().clone()]),
  );
  return () => {
    for (const [owner, descriptors] of properties) {
      for (const key of Reflect.ownKeys(owner)) if (!(key in descriptors)) Reflect.deleteProperty(owner, key);
      Object.defineProperties(owner, descriptors);
    }
    noGrad(() => {
      for (const [tensor, value] of values) tensor.copy_(value);
    });
  };
}
