import { ArgumentError } from "../errors/index.js";
import { JsOps } from "./js-ops.js";
import type { Ops } from "./ops.js";

/** How a package offers its backend to {@link getOps}. */
export interface OpsRegistration {
  /** The name to ask for. */
  name: string;
  /** The kind of device; `cpu` backends take part in `getOps("cpu")`. */
  device: "cpu" | "cuda";
  /** Among the backends of one kind, the highest wins; `js` has 0. */
  priority: number;
  /** Makes the backend; called once, at the first use. */
  create: () => Ops;
}

interface Entry extends OpsRegistration {
  instance?: Ops;
}

// Two copies of this package in one process must see the same backends.
const KEY = Symbol.for("thinc.ops.registry");

function registry(): Map<string, Entry> {
  const holder = globalThis as { [KEY]?: Map<string, Entry> };
  holder[KEY] ??= new Map<string, Entry>([
    ["js", { name: "js", device: "cpu", priority: 0, create: () => new JsOps() }],
  ]);
  return holder[KEY];
}

/** Offers a backend under a name, in place of one that had the name before. @throws {ArgumentError} when the name is empty or that of a kind of device. */
export function registerOps(registration: OpsRegistration): void {
  const { name } = registration;
  if (typeof name !== "string" || name === "" || name === "cpu" || name === "cuda") {
    throw new ArgumentError({
      message: `registerOps: "${String(name)}" cannot be the name of a backend. Choose another one.`,
    });
  }
  registry().set(name, { ...registration });
}

/**
 * The backend of a name, or the best one of a kind of device: `getOps("cpu")` is the fastest that is installed.
 *
 * @throws {ArgumentError} when there is none.
 */
export function getOps(name: string): Ops {
  const entry = registry().get(name) ?? best(name);
  if (!entry) {
    const known = [...registry().keys()].map((key) => `"${key}"`).join(", ");
    throw new ArgumentError({
      message: `getOps: there is no backend "${String(name)}". Choose "cpu" or one of ${known}, or import the package that brings it.`,
    });
  }
  entry.instance ??= entry.create();
  return entry.instance;
}

function best(device: string): Entry | undefined {
  let found: Entry | undefined;
  for (const entry of registry().values()) {
    if (entry.device === device && (!found || entry.priority > found.priority)) found = entry;
  }
  return found;
}
