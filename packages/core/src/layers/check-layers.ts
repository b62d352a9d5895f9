import { ArgumentError } from "../errors/index.js";
import { Model } from "../model/model.js";
import type { AnyModel } from "./composition-types.js";

/** Checks the layers a combinator was given. @throws {ArgumentError} when there are too few, or one is no model. */
export function checkLayers(combinator: string, layers: readonly unknown[], atLeast: number): AnyModel[] {
  if (layers.length < atLeast) {
    throw new ArgumentError({ message: `${combinator}: expected at least ${atLeast} layers, got ${layers.length}.` });
  }
  layers.forEach((layer, i) => {
    if (!Model.isInstance(layer)) {
      throw new ArgumentError({
        message: `${combinator}: argument ${i + 1} is no model. Make one with a layer such as Linear; a framework's model needs its wrapper.`,
      });
    }
  });
  return [...layers] as AnyModel[];
}
