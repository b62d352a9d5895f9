import { ArgumentError, formatShape, ShapeError, sameShape } from "@thinc/core";
import { noGrad } from "../../grad-mode.js";
import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";
import { checkChoice } from "../checks.js";
import type { EmbeddingFunctionOptions } from "./embedding.js";

/** How the rows of a bag become one. */
export type BagMode = "sum" | "mean" | "max";

/** In the order of the numbers that libtorch has for them. */
const MODES: readonly BagMode[] = ["sum", "mean", "max"];

/** Checks how bags are reduced. @throws {ArgumentError} when there is no such way. */
export function checkBagMode(where: string, mode: unknown): BagMode {
  return checkChoice(mode, `${where}: mode`, MODES);
}

/** The options of {@link embeddingBag}. */
export interface EmbeddingBagFunctionOptions extends EmbeddingFunctionOptions {
  /** `mean` if left out. */
  mode?: BagMode;
  /** A factor for each index, of the shape of the indices; for `sum` only. */
  perSampleWeights?: Tensor | null;
  /** Whether the last offset tells the end of the last bag; false if left out. */
  includeLastOffset?: boolean;
}

/**
 * The sum, mean or maximum of the rows of `weight` in each bag of indices.
 *
 * @param input `[bags, length]`; or `[indices]` with `offsets`, where each bag begins.
 * @throws {ShapeError} | {ArgumentError} when indices, offsets and weights do not fit together.
 */
export function embeddingBag(
  input: Tensor,
  weight: Tensor,
  offsets: Tensor | null = null,
  options: EmbeddingBagFunctionOptions = {},
): Tensor {
  const { paddingIdx = null, maxNorm = null, normType = 2, scaleGradByFreq = false, sparse = false } = options;
  const { mode = "mean", perSampleWeights = null, includeLastOffset = false } = options;
  checkBagMode("embeddingBag", mode);
  if (mode === "max" && (scaleGradByFreq || sparse))
    throw new ArgumentError({ message: "embeddingBag: scaleGradByFreq and sparse are not for the mode max." });
  if (mode !== "sum" && perSampleWeights !== null)
    throw new ArgumentError({ message: `embeddingBag: perSampleWeights are for the mode sum, not ${mode}.` });
  if (perSampleWeights !== null && !sameShape(input.shape, perSampleWeights.shape)) {
    throw new ShapeError({
      message: `embeddingBag: expected perSampleWeights ${formatShape(input.shape)}, as the indices, got ${formatShape(perSampleWeights.shape)}.`,
      expected: input.shape,
      actual: perSampleWeights.shape,
    });
  }
  const bags = bagsOf(input, offsets, includeLastOffset);
  if (maxNorm !== null) {
    const indices = bags.indices.contiguous();
    noGrad(() => torchObject.embeddingRenorm_(weight.detach(), indices, maxNorm, normType));
  }
  const [output] = torchObject.embeddingBag(
    weight,
    bags.indices,
    bags.offsets,
    scaleGradByFreq,
    MODES.indexOf(mode),
    sparse,
    perSampleWeights?.reshape([-1]) ?? null,
    includeLastOffset && offsets !== null,
    paddingIdx,
  );
  return output;
}

function bagsOf(
  input: Tensor,
  offsets: Tensor | null,
  includeLastOffset: boolean,
): { indices: Tensor; offsets: Tensor } {
  const { shape, dtype } = input;
  if (shape.length === 2 && offsets === null) {
    const [count, length] = shape;
    const starts = torchObject.arange(0, count, { dtype, device: input.device }).mul(length);
    return { indices: input.reshape([-1]), offsets: starts };
  }
  if (shape.length !== 1 || offsets === null || offsets.ndim !== 1) {
    const got = offsets === null ? "no offsets" : `offsets ${formatShape(offsets.shape)}`;
    throw new ShapeError({
      message: `embeddingBag: expected indices [bags, length], or [indices] with offsets [bags], got ${formatShape(shape)} with ${got}.`,
      expected: [null, null],
      actual: shape,
    });
  }
  checkOffsets(offsets, shape[0], includeLastOffset);
  return { indices: input, offsets };
}

// libtorch trusts that offsets rise.
function checkOffsets(offsets: Tensor, count: number, includeLastOffset: boolean): void {
  const starts = (offsets.tolist() as (number | bigint)[]).map(Number);
  const rising = starts.every((start, bag) => start >= (bag === 0 ? 0 : starts[bag - 1]) && start <= count);
  if (rising && (starts.length === 0 || starts[0] === 0) && !(includeLastOffset && starts.length === 0)) return;
  throw new ArgumentError({
    message: `embeddingBag: offsets must begin with 0, never fall, and be at most ${count}, the number of indices; got [${starts.slice(0, 8).join(", ")}${starts.length > 8 ? ", …" : ""}].`,
  });
}
