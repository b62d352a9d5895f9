import { BACKENDS, type BackendOptions, isKnownBackend, startBackend, type TensorFlowBackend } from "./backends.js";
import { TensorFlowNotEnabledError } from "./errors.js";
import { importTensorFlow, type TensorFlowModules } from "./modules.js";
import { seedLayers } from "./seeded-layers.js";

/** How {@link enableTensorFlow} starts TensorFlow.js. */
export interface EnableTensorFlowOptions extends BackendOptions {
  /** The backend to compute with. Default: `wasm`, and where that does not start, `cpu` (plain JavaScript, slow). */
  backend?: TensorFlowBackend;
}

/** What {@link enableTensorFlow} did. */
export interface TensorFlowStatus {
  /** The backend that computes. */
  readonly backend: string;
  /** The version of TensorFlow.js. */
  readonly version: string;
  /** Why this backend was picked. */
  readonly reason: string;
}

interface EngineState {
  modules: TensorFlowModules | null;
  /** The call in progress, so that calls follow each other. */
  pending: Promise<unknown>;
}

// The ES module and the CommonJS build of this package may both be loaded, and mean the same TensorFlow.js.
const KEY = Symbol.for("thinc.tensorflow");

function engineState(): EngineState {
  const holder = globalThis as { [KEY]?: EngineState };
  holder[KEY] ??= { modules: null, pending: Promise.resolve() };
  return holder[KEY];
}

/**
 * Loads TensorFlow.js and starts a backend: call it once, and wait for it, before anything else of this package.
 *
 * Nothing of TensorFlow.js is loaded before. Everything comes from npm packages: no engine, no download. Calling it again
 * keeps the running backend, unless another one is named. A backend that a program has started itself and that this
 * package does not know (such as `tensorflow` of `@tensorflow/tfjs-node`) is kept, too.
 *
 * @throws {EngineNotFoundError} when TensorFlow.js is not installed.
 * @throws {EngineVersionError} when it is not version 4.22.
 * @throws {ArgumentError} when there is no such backend.
 * @throws {UnsupportedError} when the backend that was asked for does not start.
 */
export async function enableTensorFlow(options: EnableTensorFlowOptions = {}): Promise<TensorFlowStatus> {
  const state = engineState();
  const run = state.pending.then(() => enable(state, options));
  state.pending = run.catch(() => undefined);
  return run;
}

/** Tells whether {@link enableTensorFlow} has done its work. */
export function isTensorFlowEnabled(): boolean {
  return engineState().modules !== null;
}

/**
 * The modules of TensorFlow.js.
 *
 * @param where What needs them; it appears in the message.
 * @throws {TensorFlowNotEnabledError} before `enableTensorFlow` has done its work.
 */
export function requireTensorFlow(where: string): TensorFlowModules {
  const { modules } = engineState();
  if (modules === null) throw new TensorFlowNotEnabledError(where);
  return modules;
}

async function enable(state: EngineState, options: EnableTensorFlowOptions): Promise<TensorFlowStatus> {
  const modules = state.modules ?? (await importTensorFlow());
  const reason = await pickBackend(modules, options, state.modules !== null);
  if (state.modules === null) {
    seedLayers(modules.layers);
    state.modules = modules;
  }
  return { backend: modules.core.getBackend(), version: modules.core.version_core, reason };
}

/** Starts a backend. @returns Why it is this one. */
async function pickBackend(
  modules: TensorFlowModules,
  options: EnableTensorFlowOptions,
  isEnabled: boolean,
): Promise<string> {
  if (options.backend !== undefined) {
    await startBackend(modules, options.backend, options);
    return "it was asked for";
  }
  const running = modules.core.getBackend();
  if (isEnabled) return "it was running already";
  // webgl is what the union package starts by itself, where it can; it has no place beside arrays in ordinary memory.
  if (running && !isKnownBackend(running) && !running.startsWith("web")) return "the program had started it";
  const failures: string[] = [];
  for (const { name } of BACKENDS) {
    try {
      await startBackend(modules, name, options);
      return failures.length === 0 ? "it is the default" : failures.join("; ");
    } catch (error) {
      if (name === BACKENDS[BACKENDS.length - 1].name) throw error;
      failures.push(`${name} cannot be used: ${(error as Error).message}`);
    }
  }
  throw new Error("internal: there is no backend to start.");
}
