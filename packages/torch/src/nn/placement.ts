import type { TorchDType } from "../dtypes.js";

/** Where and as what a module's tensors are made. */
export interface PlacementOptions {
  /** A float dtype; float32 if left out. */
  dtype?: TorchDType | null;
  /** Such as `cpu`. */
  device?: string | null;
}

/** What is taken where {@link PlacementOptions} leave something out. */
export const DEFAULT_PLACEMENT: Required<PlacementOptions> = { device: null, dtype: null };
