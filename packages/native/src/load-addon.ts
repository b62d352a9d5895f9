import { constants } from "node:os";
import { delimiter, dirname } from "node:path";
import { AddonError } from "@thinc/core";
import { type AddonRequest, addonCandidates } from "./addon-location.js";

// Kept on the global object because two copies of this package (its ESM and its CommonJS build) may be loaded: an addon
// loaded twice would be two addons that do not know each other's handles.
const registryKey = Symbol.for("thinc.native.addons");

/**
 * Loads a native addon.
 *
 * It is looked for in the package's own `build/Release`, in the prebuilt optional package of this platform, and in the
 * user's cache. Symbols are bound at once and kept to the addon itself (`RTLD_NOW | RTLD_LOCAL`): a library that does not fit
 * fails here and not in the middle of a training, and engines do not see each other's symbols. A second call for the
 * same file gives the same exports.
 *
 * @typeParam T - The interface of the addon's exports; nothing checks it, so it is declared in one file per adapter.
 * @throws AddonError with every file that was tried, and why it did not do.
 */
export function loadAddon<T>(request: AddonRequest): T {
  const loaded = loadedAddons();
  const problems: { path: string; reason: string }[] = [];
  for (const { path, problem } of addonCandidates(request)) {
    if (problem !== undefined) {
      problems.push({ path, reason: problem });
      continue;
    }
    const known = loaded.get(path);
    if (known !== undefined) return known as T;
    try {
      const exports = open(path, request);
      loaded.set(path, exports);
      return exports as T;
    } catch (error) {
      problems.push({ path, reason: firstLine(error) });
    }
  }
  throw new AddonError({ package: request.package, candidates: problems, message: explain(request, problems) });
}

function loadedAddons(): Map<string, unknown> {
  const holder = globalThis as { [registryKey]?: Map<string, unknown> };
  holder[registryKey] ??= new Map();
  return holder[registryKey];
}

function open(path: string, { engine }: AddonRequest): unknown {
  const module = { exports: {} as unknown };
  if (process.platform === "win32" && engine !== undefined) {
    // Windows has no RPATH: the engine's directory must be on the search path.
    const directory = dirname(engine.libraryPath);
    const path = process.env.PATH ?? "";
    if (!path.split(delimiter).includes(directory)) process.env.PATH = `${directory}${delimiter}${path}`;
  }
  // Windows has no such flags, and Node ignores the argument there.
  process.dlopen(module, path, constants.dlopen.RTLD_NOW ?? 0);
  return module.exports;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n")[0] ?? message;
}

function explain(request: AddonRequest, problems: readonly { path: string; reason: string }[]): string {
  const tried = problems.map(({ path, reason }) => `  - ${path}: ${reason}`).join("\n");
  const engine = request.engine;
  const remedy =
    engine === undefined
      ? `Build it: in ${request.packageDirectory} run \`npx thinc-build-addon\` (it needs a C++ compiler).`
      : `Build it for the ${engine.engine} that was found (${engine.version} in ${engine.directory}): ` +
        `run \`npx thinc install ${engine.engine}\` (it needs a C++ compiler).`;
  return `The native addon ${request.name} of ${request.package} did not load. Tried:\n${tried}\n${remedy}`;
}
