import { SetupError } from "../setup/setup-error.mjs";

/**
 * Picks the packages whose tests are to run.
 *
 * @template {{ name: string, manifest: { scripts?: Record<string, string> } }} P
 * @param {P[]} packages All packages of the workspace.
 * @param {string[]} names Folder names such as `core`; none means every package that has tests.
 * @returns {P[]}
 * @throws {SetupError} for a name that no package with tests has.
 */
export function choosePackages(packages, names) {
  const tested = packages.filter(({ manifest }) => manifest.scripts?.test !== undefined);
  const unknown = names.filter((name) => !tested.some((each) => each.name === name));
  if (unknown.length > 0) {
    const known = tested.map(({ name }) => name).join(", ");
    throw new SetupError(`No package with tests is called ${unknown.join(", ")}: name some of ${known}.`);
  }
  return names.length === 0 ? tested : tested.filter(({ name }) => names.includes(name));
}
