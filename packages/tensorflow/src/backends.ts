import { ArgumentError, UnsupportedError } from "@thinc/core";
import { completeCpu, completeWasm } from "./kernels/complete-backends.js";
import { importPackage, type TensorFlowModules } from "./modules.js";

/** The backends `enableTensorFlow` can be asked for. */
export type TensorFlowBackend = "wasm" | "cpu";

/** What can be said about a backend when it is picked. */
export interface BackendOptions {
  /**
   * The directory or address that has the `.wasm` files of `@tensorflow/tfjs-backend-wasm`, with a slash at its end. In
   * Node they are found in the installed package.
   */
  wasmPaths?: string;
}

/** What the project knows about one backend of TensorFlow.js; another backend is another entry of {@link BACKENDS}. */
interface BackendDescription {
  readonly name: TensorFlowBackend;
  /** Makes the backend known to TensorFlow.js; it is not started by this. */
  readonly register: (options: BackendOptions) => Promise<void>;
  /** Makes up for what the running backend lacks. Doing it again changes nothing. */
  readonly complete: (modules: TensorFlowModules) => void;
}

/** The backends, the preferred one first. */
export const BACKENDS: readonly BackendDescription[] = [
  { name: "wasm", register: registerWasm, complete: ({ core }) => completeWasm(core) },
  { name: "cpu", register: registerCpu, complete: ({ core }) => completeCpu(core) },
];

/** Tells whether a name is that of a backend of {@link BACKENDS}. */
export function isKnownBackend(name: unknown): name is TensorFlowBackend {
  return BACKENDS.some((backend) => backend.name === name);
}

/**
 * Makes a backend the running one.
 *
 * @throws {UnsupportedError} when it does not start.
 * @throws {EngineNotFoundError} when its package is not installed.
 * @throws {ArgumentError} when there is no such backend.
 */
export async function startBackend(
  modules: TensorFlowModules,
  name: TensorFlowBackend,
  options: BackendOptions,
): Promise<void> {
  const backend = BACKENDS.find((candidate) => candidate.name === name);
  if (backend === undefined) {
    const names = BACKENDS.map((candidate) => `"${candidate.name}"`).join(" or ");
    throw new ArgumentError({ message: `enableTensorFlow: expected backend ${names}, got ${JSON.stringify(name)}.` });
  }
  await backend.register(options);
  const { core } = modules;
  const previous = core.getBackend();
  const isRunning = await withoutNewProcessListeners(() => core.setBackend(name));
  if (!isRunning) {
    if (previous && previous !== name) await core.setBackend(previous);
    throw new UnsupportedError({
      message: `enableTensorFlow: the ${name} backend did not start; TensorFlow.js has printed why. Use another backend, such as { backend: "cpu" }.`,
    });
  }
  backend.complete(modules);
}

async function registerWasm({ wasmPaths }: BackendOptions): Promise<void> {
  // The kernels that wasm lacks are those of the cpu backend.
  await registerCpu();
  const wasm = await importPackage("@tensorflow/tfjs-backend-wasm", () => import("@tensorflow/tfjs-backend-wasm"));
  const paths = wasmPaths ?? (await installedWasmPaths());
  if (paths !== undefined) wasm.setWasmPaths(paths);
}

async function registerCpu(): Promise<void> {
  await importPackage("@tensorflow/tfjs-backend-cpu", () => import("@tensorflow/tfjs-backend-cpu"));
  const { engine } = await importPackage("@tensorflow/tfjs-core", () => import("@tensorflow/tfjs-core"));
  // At its first use in Node the backend prints an advertisement for another package.
  const backend = engine().findBackend("cpu") as unknown as { firstUse?: boolean } | null;
  if (backend?.firstUse) backend.firstUse = false;
}

/** Where Node has the `.wasm` files; `undefined` outside of Node, where TensorFlow.js looks beside the page's script. */
async function installedWasmPaths(): Promise<string | undefined> {
  if (typeof process === "undefined" || !process.versions?.node) return undefined;
  const [{ createRequire }, { dirname, join, sep }] = await Promise.all([import("node:module"), import("node:path")]);
  const manifest = createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/package.json");
  return join(dirname(manifest), "dist") + sep;
}

/**
 * Takes away the listeners that `start` puts on the process. The wasm module's loader installs two that throw every
 * uncaught error anew, which would change how the whole program fails.
 */
async function withoutNewProcessListeners<T>(start: () => Promise<T>): Promise<T> {
  if (typeof process === "undefined" || typeof process.listeners !== "function") return start();
  const events = ["uncaughtException", "unhandledRejection"] as const;
  const before = events.map((event) => new Set<unknown>(process.listeners(event as "uncaughtException")));
  try {
    return await start();
  } finally {
    events.forEach((event, index) => {
      for (const listener of process.listeners(event as "uncaughtException")) {
        if (!before[index].has(listener)) process.removeListener(event, listener);
      }
    });
  }
}
