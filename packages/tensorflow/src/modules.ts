import { EngineNotFoundError, EngineVersionError } from "@thinc/core";

/** The module `@tensorflow/tfjs-core`: tensors, operations, gradients and backends. */
export type TensorFlowCore = typeof import("@tensorflow/tfjs-core");
/** The module `@tensorflow/tfjs-layers`: layers and models. */
export type TensorFlowLayers = typeof import("@tensorflow/tfjs-layers");
/** The engine that every copy of tfjs-core in a process shares. */
export type TensorFlowEngine = ReturnType<TensorFlowCore["engine"]>;

/** The parts of TensorFlow.js that this package works with. */
export interface TensorFlowModules {
  readonly core: TensorFlowCore;
  readonly layers: TensorFlowLayers;
}

/** The release whose tape and engine state this package was written for; tfjs 4 gets no further ones. */
const SUPPORTED = /^4\.22\.\d+/;

/** With this variable set to something, another version of TensorFlow.js is tried instead of refused. */
const SKIP_VERSION_CHECK = "THINC_TFJS_SKIP_VERSION_CHECK";

/**
 * Loads TensorFlow.js: the very modules that `import * as tf from "@tensorflow/tfjs"` is made of.
 *
 * The tfjs packages name an ES module build in `module`, which Node does not read: `import` and `require` both give the
 * CommonJS build in `main`, so there is one copy in Node. A bundler that reads `module` gives that build to both sides,
 * too, because this package imports them by the same names as its users do.
 */
export async function importTensorFlow(): Promise<TensorFlowModules> {
  const core = await importPackage("@tensorflow/tfjs-core", () => import("@tensorflow/tfjs-core"));
  const layers = await importPackage("@tensorflow/tfjs-layers", () => import("@tensorflow/tfjs-layers"));
  checkVersion(core.version_core);
  return { core, layers };
}

/**
 * Loads one package of TensorFlow.js.
 *
 * @throws {EngineNotFoundError} when it is not installed or does not load.
 */
export async function importPackage<T extends object>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    const namespace = (await load()) as T & { default?: T };
    // Under Node's own interoperability a CommonJS module's exports are its default export; the names beside it are a guess.
    return namespace.default ?? namespace;
  } catch (cause) {
    throw new EngineNotFoundError({
      message: `enableTensorFlow: cannot load ${name}: ${(cause as Error).message.split("\n")[0]} Install it: npm install @tensorflow/tfjs @tensorflow/tfjs-backend-wasm`,
      engine: "tensorflow",
      searched: [{ where: name, outcome: (cause as Error).message }],
      cause,
    });
  }
}

function checkVersion(version: string): void {
  const isSkipped = typeof process !== "undefined" && Boolean(process.env?.[SKIP_VERSION_CHECK]);
  if (SUPPORTED.test(version) || isSkipped) return;
  throw new EngineVersionError({
    message: `enableTensorFlow: expected @tensorflow/tfjs-core 4.22, found ${version}. Install @tensorflow/tfjs@~4.22.0, or set ${SKIP_VERSION_CHECK}=1 to try this one.`,
    engine: "tensorflow",
    found: version,
    supported: "~4.22.0",
  });
}
