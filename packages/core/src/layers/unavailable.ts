import { UnsupportedError } from "../errors/index.js";
import type { Model } from "../model/model.js";

/** The callback of a run that was not for training. */
export function unavailable(model: Model): (dY: unknown) => never {
  return () => {
    throw new UnsupportedError({
      message: `${model.name}: this was a prediction, so there is nothing to go back through. Use beginUpdate.`,
    });
  };
}
