import { isVersionSupported } from "@thinc/native";
import { loadTorch } from "../../src/engine";

/** The version of libtorch that the fixtures were made with; others may compute what they must, yet not the same bits. */
export const FIXTURES_VERSION = "2.15.0";

/** Tells whether the libtorch at hand lies in a range of versions, such as `>=2.9`. */
export function libtorchIs(range: string): boolean {
  return isVersionSupported(loadTorch().version, range);
}

/** Whether the libtorch at hand draws the masks of dropouts as later ones do; `rand` and `randn` never changed. */
export function drawsMasksAsLater(): boolean {
  return libtorchIs(">=2.7");
}
