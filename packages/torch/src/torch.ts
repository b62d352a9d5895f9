import * as nn from "./nn/index.js";
import { torchObject } from "./torch-object.js";

/**
 * libtorch for Node: every operator and PyTorch's functions by PyTorch's names, in camel case, and `torch.nn`.
 *
 * Arguments are given by position in PyTorch's order; those with a default can be given by name, in an object at the end.
 * Nothing is loaded before the first call.
 */
export const torch: typeof torchObject & { nn: typeof nn } = Object.assign(torchObject, { nn });
