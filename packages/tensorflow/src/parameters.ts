import type { LayersModel } from "@tensorflow/tfjs-layers";
import type { LayerWeight } from "./layers-model.js";

/** A weight of a model under the name it has in files and in the keys of optimizers. */
export interface Parameter {
  /** Such as `dense/kernel`; unique in the model, and the same for every model made by the same code. */
  readonly name: string;
  readonly weight: LayerWeight;
  readonly isTrainable: boolean;
}

type Layer = LayersModel["layers"][number];

/**
 * Lists the weights of a model, layer by layer, the frozen ones included.
 *
 * The order and the names depend on the layers alone. TensorFlow.js numbers the layers it names itself through the whole
 * process (`dense_Dense1`, `dense_Dense2`, …), so that the same code run twice gives other names; such a number is left
 * out, and a second `dense/kernel` in the model becomes `dense/kernel_1`.
 */
export function listParameters(model: LayersModel): Parameter[] {
  const trainable = new Set(model.trainableWeights);
  const parameters = new Map<LayerWeight, Parameter>();
  const names = new Set<string>();
  const add = (weight: LayerWeight, wanted: string) => {
    if (parameters.has(weight)) return;
    let name = wanted;
    for (let copy = 1; names.has(name); copy++) name = `${wanted}_${copy}`;
    names.add(name);
    parameters.set(weight, { name, weight, isTrainable: trainable.has(weight) });
  };
  const visit = (layers: readonly Layer[], path: string) => {
    for (const layer of layers) {
      const inner = (layer as Partial<LayersModel>).layers;
      const layerPath = `${path}${ownName(layer)}/`;
      if (Array.isArray(inner)) visit(inner, layerPath);
      for (const weight of layer.weights) add(weight, layerPath + localName(weight, layer));
    }
  };
  visit(model.layers, "");
  return [...parameters.values()];
}

/** The name of a layer, without the number if TensorFlow.js made the name: `dense_Dense3` is `dense`. */
function ownName(layer: Layer): string {
  const generated = new RegExp(`^(.+)_${layer.getClassName()}\\d+$`).exec(layer.name);
  if (generated !== null) return generated[1];
  return layer.name.replace(/^(sequential_|model)\d+$/, (_, kind: string) => kind.replace("_", ""));
}

/** The name of a weight inside its layer, such as `kernel`, or `forward_lstm/kernel` inside a wrapping layer. */
function localName(weight: LayerWeight, layer: Layer): string {
  const name = weight.originalName.startsWith(`${layer.name}/`)
    ? weight.originalName.slice(layer.name.length + 1)
    : weight.originalName;
  return name.replace(/_[A-Z][A-Za-z0-9]*?\d+(?=\/)/g, "");
}
