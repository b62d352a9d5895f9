import * as tf from "@tensorflow/tfjs";
import { chain, Relu, Softmax, ThincError } from "@thinc/core";
import { enableTensorFlow, TensorFlowWrapper } from "@thinc/tensorflow";
import { loadTorch, PyTorchWrapper, torch } from "@thinc/torch";

/**
 * Finds out which engines there are, and readies them.
 * @returns {Promise<{ names: string[], hasTorch: boolean, withoutTorch: string | null }>} `withoutTorch` says why it is missing.
 */
export async function readyEngines() {
  const { backend } = await enableTensorFlow();
  const withoutTorch = whyNoTorch();
  const hasTorch = withoutTorch === null;
  // A second thread gains nothing for layers this small, and costs much where another process wants the core.
  if (hasTorch) torch.setNumThreads(1);
  return { names: [...(hasTorch ? ["torch"] : []), `tensorflow-${backend}`, "js"], hasTorch, withoutTorch };
}

/** Loads PyTorch. @returns Why that is not possible here, or `null`. */
function whyNoTorch() {
  try {
    loadTorch();
    return null;
  } catch (error) {
    if (!ThincError.isInstance(error)) throw error;
    return error.message.split("\n")[0];
  }
}

/**
 * Makes a model that gives the probabilities of the ten digits for images `[B, 784]`.
 *
 * With PyTorch the first layers are PyTorch's; without it TensorFlow takes the images.
 *
 * @param {{ hasTorch: boolean, dropout: number }} options
 */
export function makeModel({ hasTorch, dropout }) {
  const native = [Relu(64, 128, { dropout }), Softmax(10, 64)];
  if (!hasTorch) return chain(TensorFlowWrapper(denseLayers(784, 256, 128)), ...native);
  const first = new torch.nn.Sequential(new torch.nn.Linear(784, 256), new torch.nn.ReLU());
  return chain(PyTorchWrapper(first), TensorFlowWrapper(denseLayers(256, 128)), ...native);
}

/** A TensorFlow model of dense layers with the given widths, the input's first. */
function denseLayers(input, ...widths) {
  return tf.sequential({
    layers: widths.map((units, i) =>
      tf.layers.dense({ units, activation: "relu", ...(i === 0 && { inputShape: [input] }) }),
    ),
  });
}
