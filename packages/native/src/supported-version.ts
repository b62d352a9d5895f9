// The functions one by one: the whole package takes ten times as long to load.
import coerce from "semver/functions/coerce.js";
import rcompare from "semver/functions/rcompare.js";
import satisfies from "semver/functions/satisfies.js";

/**
 * Tells whether a version lies in a range.
 *
 * Only the numbers count: `2.15.0+cu132` and the pre-release `2.16.0a0` are taken as `2.15.0` and `2.16.0`.
 *
 * @param version - As the engine gives it, in Python's or semver's way of writing.
 * @param range - A semver range, such as `>=2.6 <2.16`.
 */
export function isVersionSupported(version: string, range: string): boolean {
  const numbers = coerce(version);
  return numbers !== null && satisfies(numbers, range);
}

/** Orders versions from the newest to the oldest; what is no version comes last. */
export function compareVersionsDescending(left: string, right: string): number {
  const zero = "0.0.0";
  return rcompare(coerce(left) ?? zero, coerce(right) ?? zero);
}
