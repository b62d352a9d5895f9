// Checked by the compiler alone (`pnpm typecheck`): what the wrapper's types allow and what they refuse.
import type * as tf from "@tensorflow/tfjs";
import { chain, type Floats2d, Linear, list2ragged, type Model, type NdArray } from "@thinc/core";
import { enableTensorFlow, TensorFlowWrapper, xp2tensorflow } from "@thinc/tensorflow";

declare const network: tf.LayersModel;
declare const sequential: tf.Sequential;
declare const array: NdArray;

export const plain: Model<Floats2d, Floats2d> = TensorFlowWrapper(network);
export const composed: Model<Floats2d, Floats2d> = chain(TensorFlowWrapper(sequential), Linear(4, 8));
export const several = TensorFlowWrapper<Floats2d[], [Floats2d, Floats2d]>(network);
export const [first, second]: [Floats2d, Floats2d] = several.predict([]);
export const shell = TensorFlowWrapper(null);
export const variable: tf.Variable = xp2tensorflow(array, { asVariable: true });
export const tensor: tf.Tensor = xp2tensorflow(array);

// @ts-expect-error A list of arrays does not go into a layer of one array.
chain(several, Linear(4, 8));
// @ts-expect-error What gives sequences does not fit a model of one array.
chain(list2ragged(), TensorFlowWrapper(network));
// @ts-expect-error A native layer is no TensorFlow.js model.
TensorFlowWrapper(Linear(4, 8));
// @ts-expect-error The converter must give arguments and a way back.
TensorFlowWrapper(network, { convertInputs: (_model, X) => X });
// @ts-expect-error There is no such backend.
void enableTensorFlow({ backend: "webgl" });
// @ts-expect-error A tensor is only a variable when that is asked for.
export const none: tf.Variable = xp2tensorflow(array);
