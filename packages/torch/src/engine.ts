import { ArgumentError, onFixRandomSeed } from "@thinc/core";
import { type FoundEngine, findEngine, loadAddon, packageDirectoryOf, torchEngine } from "@thinc/native";
import type { NativeTorch } from "./native-api.js";

/** How {@link loadTorch} finds libtorch. */
export interface LoadTorchOptions {
  /** The directory that has libtorch's `lib`; by default it is looked for, see the README. */
  directory?: string;
}

let found: FoundEngine | undefined;
let addon: NativeTorch | undefined;
let seed: number | undefined;

// libtorch draws random numbers of its own. Until it is loaded the seed only has to be remembered.
onFixRandomSeed((value) => {
  seed = value;
  addon?.mode("seed", value);
});

/**
 * Loads libtorch now, rather than at its first use.
 *
 * @returns Where it was found, and its version.
 * @throws {EngineNotFoundError} | {EngineVersionError} when there is no libtorch that will do.
 * @throws {AddonError} when the addon was not built for it.
 * @throws {ArgumentError} when another libtorch was loaded before.
 */
export function loadTorch(options: LoadTorchOptions = {}): FoundEngine {
  if (found !== undefined && addon !== undefined) {
    if (options.directory === undefined || options.directory === found.directory) return found;
    const wanted = findEngine(torchEngine, options);
    if (wanted.directory === found.directory) return found;
    throw new ArgumentError({
      message: `loadTorch: libtorch was already loaded from ${found.directory}; a process can have only one. Call loadTorch first.`,
    });
  }
  const engine = findEngine(torchEngine, options);
  addon = withWaitingThreadsAsleep(() =>
    loadAddon<NativeTorch>({
      package: "@thinc/torch",
      name: "thinc_torch",
      packageDirectory: packageDirectoryOf(import.meta.url),
      engine,
    }),
  );
  found = engine;
  if (seed !== undefined) addon.mode("seed", seed);
  return engine;
}

/**
 * Loads libtorch so that its OpenMP threads sleep while they wait for each other, unless the environment says how they wait.
 *
 * By default they spin, which costs the event loop its core, and on a machine with other work makes operators many times
 * slower. OpenMP reads the variable once, when it is loaded; in a worker thread, whose environment is a copy, it does not.
 */
function withWaitingThreadsAsleep<T>(load: () => T): T {
  const { env } = process;
  if (env.OMP_WAIT_POLICY !== undefined || env.GOMP_SPINCOUNT !== undefined) return load();
  env.OMP_WAIT_POLICY = "passive";
  try {
    return load();
  } finally {
    delete env.OMP_WAIT_POLICY;
  }
}

/** The addon; libtorch is loaded at the first call. @throws as {@link loadTorch}. */
export function native(): NativeTorch {
  if (addon === undefined) loadTorch();
  return addon as NativeTorch;
}

/** The addon if it was needed before; else undefined, and nothing is loaded. */
export function loadedNative(): NativeTorch | undefined {
  return addon;
}
