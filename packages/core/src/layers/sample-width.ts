import { getWidth, type HasWidth } from "../util/get-width.js";

/**
 * The width of sample data, or `null` where there is none to tell it by: no data, an empty list, or ids of one axis too large to
 * be classes.
 */
export function sampleWidth(sample: unknown): number | null {
  if (sample === null || sample === undefined || (Array.isArray(sample) && sample.length === 0)) return null;
  const width = getWidth(sample as HasWidth);
  return Number.isSafeInteger(width) ? width : null;
}
