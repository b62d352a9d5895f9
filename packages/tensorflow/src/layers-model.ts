import type { LayersModel } from "@tensorflow/tfjs-layers";
import { ArgumentError, describeData } from "@thinc/core";

/** A weight of a layer, as TensorFlow.js keeps it. */
export type LayerWeight = LayersModel["weights"][number];

/**
 * Checks that a value is a model of TensorFlow.js that has layers, whichever copy of the library made it.
 *
 * @throws {ArgumentError} that says what it is instead, and what to do.
 */
export function checkLayersModel(value: unknown, where: string): asserts value is LayersModel {
  const model = value as Partial<LayersModel> | null | undefined;
  const isLayer = typeof model?.apply === "function" && typeof model.getClassName === "function";
  if (!isLayer || !Array.isArray(model.layers)) {
    throw new ArgumentError({
      message: `${where}: expected a tf.LayersModel (tf.sequential or tf.model), got ${whatItIs(value, isLayer)}`,
    });
  }
  if (model.layers.length === 0 || !model.inputs?.length || !model.outputs?.length) {
    throw new ArgumentError({
      message: `${where}: the model "${model.name}" has no layers. Add them first; the first one needs an inputShape.`,
    });
  }
}

function whatItIs(value: unknown, isLayer: boolean): string {
  if (isLayer) {
    const name = (value as LayersModel).getClassName();
    return `a single layer (${name}). Wrap it: tf.sequential({ layers: [layer] }).`;
  }
  const isGraph = typeof (value as { executeAsync?: unknown } | null)?.executeAsync === "function";
  if (isGraph) return "a tf.GraphModel, which is frozen. Use a model made of layers.";
  return `${describeData(value)}.`;
}

/** The names by which a model's inputs can be given as keyword arguments. */
export function inputNames(model: LayersModel): string[] {
  // The tensors' own names are numbered through the whole process.
  return model.inputs.map((input) => input.sourceLayer.name);
}

/** The width of the first input of a model with one input, `null` where it is unknown or there are several. */
export function inputWidth(model: LayersModel): number | null {
  return width(model.inputs);
}

/** The width of the output of a model with one output, `null` where it is unknown or there are several. */
export function outputWidth(model: LayersModel): number | null {
  return width(model.outputs);
}

function width(tensors: LayersModel["inputs"]): number | null {
  if (tensors.length !== 1) return null;
  const { shape } = tensors[0];
  return shape.length < 2 ? null : (shape[shape.length - 1] ?? null);
}
