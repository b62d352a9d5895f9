import type { Tensor } from "../../tensor.js";
import { torchObject } from "../../torch-object.js";

/** What stands beyond the edges. */
export type PaddingMode = "constant" | "reflect" | "replicate" | "circular";

/** Adds elements at the ends of the last axes. @param lengths Before and after the last axis, then the one before, and so on. */
export function pad(
  input: Tensor,
  lengths: readonly number[],
  options: { mode?: PaddingMode; value?: number | null } = {},
): Tensor {
  return torchObject.pad(input, lengths, { mode: options.mode ?? "constant", value: options.value ?? null });
}
