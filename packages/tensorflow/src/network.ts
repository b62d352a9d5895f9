import type { Tensor, Variable } from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import { SerializationError } from "@thinc/core";
import { checkLayersModel, type LayerWeight } from "./layers-model.js";
import type { TensorFlowModules } from "./modules.js";
import { listParameters } from "./parameters.js";

/** How a model is put together, without its weights; plain JSON. */
export interface Architecture {
  /** The class under which TensorFlow.js knows the model, such as `Sequential`. */
  className: string;
  config: unknown;
}

type FromConfig = (cls: unknown, config: unknown, customObjects: object, fastWeightInit: boolean) => LayersModel;

/** Describes how a model is put together. */
export function architectureOf(model: LayersModel): Architecture {
  return { className: model.getClassName(), config: model.getConfig() };
}

/**
 * Puts a model together from its description. Its weights are not initialized in any useful way.
 *
 * Only classes that TensorFlow.js or the program has registered are made; nothing in the description is run.
 *
 * @throws {SerializationError} for classes that are not registered, and for configurations that make no model.
 */
export function buildNetwork(modules: TensorFlowModules, architecture: Architecture): LayersModel {
  const { serialization } = modules.core;
  const { className } = architecture;
  const { classNameMap } = serialization.SerializationMap.getMap();
  const classes = classNameMap as unknown as Record<string, [unknown, FromConfig]>;
  if (!Object.hasOwn(classes, className)) {
    throw new SerializationError({
      message: `tensorflow: the class ${JSON.stringify(className)} is not registered. Call tf.serialization.registerClass with it before loading.`,
    });
  }
  const [cls, fromConfig] = classes[className];
  return construct(modules, cls, fromConfig, architecture);
}

/** A model put together like another one, with the same weights but storage of its own. */
export function copyNetwork(modules: TensorFlowModules, model: LayersModel): LayersModel {
  // The class itself is at hand here, so it need not be registered; nor need it be of this copy of TensorFlow.js.
  const cls = model.constructor as unknown as { fromConfig: FromConfig };
  const copy = construct(modules, cls, cls.fromConfig, architectureOf(model));
  const sources = listParameters(model);
  listParameters(copy).forEach(({ weight }, index) => {
    assignWeight(weight, sources[index].weight.read());
  });
  return copy;
}

/** Gives a weight the value of a tensor (shared, until one of the two is assigned to); its constraint is not applied. */
export function assignWeight(weight: LayerWeight, value: Tensor): void {
  variableOf(weight).assign(value);
}

/** The variable that holds a weight's value. */
export function variableOf(weight: LayerWeight): Variable {
  // `read` says that it gives a tensor; it gives the variable itself, which is what keeps its identity on tapes.
  return weight.read() as Variable;
}

function construct(
  { core }: TensorFlowModules,
  cls: unknown,
  fromConfig: FromConfig,
  { className, config }: Architecture,
): LayersModel {
  const variables = core.engine().registeredVariables;
  const before = new Set(Object.keys(variables));
  try {
    // TensorFlow.js takes the configuration apart while reading it, so it gets one of its own.
    const model = fromConfig(cls, JSON.parse(JSON.stringify(config)), {}, true);
    checkLayersModel(model, className);
    if (!model.built) model.build(model.inputs.map((input) => input.shape));
    for (const weight of model.weights) forgotten.register(weight, variableOf(weight));
    return model;
  } catch (cause) {
    for (const name of Object.keys(variables)) if (!before.has(name)) variables[name].dispose();
    throw new SerializationError({
      message: `tensorflow: cannot put the ${className} model together: ${(cause as Error).message}`,
      cause,
    });
  }
}

// TensorFlow.js holds every variable until it is disposed. Nobody but this package knows of the models it makes, so those
// that nobody can reach any more are disposed here, weight by weight, because models may share layers.
const forgotten = new FinalizationRegistry<Variable>((variable) => {
  if (!variable.isDisposed) variable.dispose();
});
