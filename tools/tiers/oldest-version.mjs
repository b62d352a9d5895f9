import { SetupError } from "../setup/setup-error.mjs";

/**
 * Gives the first version of a range such as `>=2.6 <2.16`, whole: `2.6.0`.
 *
 * @throws {SetupError} when the range does not begin with a least version.
 */
export function oldestVersion(range) {
  const [, least] = /^>=\s*(\d+(?:\.\d+){0,2})(?:\s|$)/.exec(range) ?? [];
  if (least === undefined) throw new SetupError(`The range "${range}" has no least version: name the version to test.`);
  return [...least.split("."), "0", "0"].slice(0, 3).join(".");
}
