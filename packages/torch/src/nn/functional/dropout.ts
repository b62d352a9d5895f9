import { ShapeError } from "@thinc/core";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import type { InplaceOptions } from "./activations.js";

/** Sets elements to 0 with probability `p` and scales the others up by `1 / (1 - p)`, when training. */
export function dropout(input: Tensor, p = 0.5, training = true, options: InplaceOptions = {}): Tensor {
  return options.inplace ? torchObject.dropout_(input, p, training) : torchObject.dropout(input, p, training);
}

/** Sets whole channels of lines `[N, C, L]` or `[C, L]` to 0 with probability `p`, and scales the others up. */
export function dropout1d(input: Tensor, p = 0.5, training = true, options: InplaceOptions = {}): Tensor {
  return dropChannels("dropout1d", input, 1, p, training, options);
}

/** Sets whole channels of images `[N, C, H, W]`, or of `[N, C, L]`, to 0 with probability `p`, and scales the others up. */
export function dropout2d(input: Tensor, p = 0.5, training = true, options: InplaceOptions = {}): Tensor {
  // Three axes are lines here, as they have always been in PyTorch.
  return dropChannels("dropout2d", input, input.ndim === 3 ? 1 : 2, p, training, options);
}

/** Sets whole channels of volumes `[N, C, D, H, W]` or `[C, D, H, W]` to 0 with probability `p`, and scales the others up. */
export function dropout3d(input: Tensor, p = 0.5, training = true, options: InplaceOptions = {}): Tensor {
  return dropChannels("dropout3d", input, 3, p, training, options);
}

/** Sets elements to SELU's lowest value with probability `p`, and keeps mean and variance (Klambauer et al., 2017). */
export function alphaDropout(input: Tensor, p = 0.5, training = false, options: InplaceOptions = {}): Tensor {
  return options.inplace ? torchObject.alphaDropout_(input, p, training) : torchObject.alphaDropout(input, p, training);
}

/** {@link alphaDropout} of whole channels. */
export function featureAlphaDropout(input: Tensor, p = 0.5, training = false, options: InplaceOptions = {}): Tensor {
  return options.inplace
    ? torchObject.featureAlphaDropout_(input, p, training)
    : torchObject.featureAlphaDropout(input, p, training);
}

function dropChannels(
  where: string,
  input: Tensor,
  axes: number,
  p: number,
  training: boolean,
  options: InplaceOptions,
): Tensor {
  const { shape } = input;
  const single = shape.length === axes + 1 && where !== "dropout2d";
  if (shape.length !== axes + 2 && !single) {
    throw new ShapeError({
      message: `${where}: expected channels in the second axis and ${axes} axes behind it, got [${shape.join(", ")}].`,
      actual: shape,
    });
  }
  const batch = single ? input.unsqueeze(0) : input;
  const output = options.inplace
    ? torchObject.featureDropout_(batch, p, training)
    : torchObject.featureDropout(batch, p, training);
  if (options.inplace) return input;
  return single ? output.squeeze(0) : output;
}
