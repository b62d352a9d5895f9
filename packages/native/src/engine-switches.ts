import { ArgumentError } from "@thinc/core";
import { knownEngines } from "./engines/known-engines.js";
import type { Environment } from "./environment.js";

/**
 * Tells whether an engine may be used.
 *
 * `THINC_ENGINES` decides: unset or `all` allows every engine, `none` none, otherwise it is a list such as
 * `torch,tensorflow`.
 *
 * @throws ArgumentError when the list holds a name no engine has, so that a slip of the pen does not switch off an engine.
 */
export function isEngineEnabled(engine: string, environment: Environment = process.env): boolean {
  return holds("THINC_ENGINES", engine, environment, "all");
}

/**
 * Tells whether a missing engine is a failure rather than a reason to skip.
 *
 * `THINC_REQUIRE` decides: unset or `none` requires no engine, `all` every one, otherwise it is a list such as `torch`.
 *
 * @throws ArgumentError when the list holds a name no engine has.
 */
export function isEngineRequired(engine: string, environment: Environment = process.env): boolean {
  return holds("THINC_REQUIRE", engine, environment, "none");
}

function holds(variable: string, engine: string, environment: Environment, whenUnset: "all" | "none"): boolean {
  const value = environment[variable]?.trim().toLowerCase() || whenUnset;
  if (value === "all") return true;
  if (value === "none") return false;
  const names = value.split(/[\s,]+/).filter(Boolean);
  // onnx comes from npm, so it has no description here, but it can be switched all the same.
  const known = new Set([...knownEngines.map(({ name }) => name), "onnx", engine]);
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new ArgumentError({
      message:
        `${variable}=${environment[variable]}: there is no engine ${unknown.map((name) => `"${name}"`).join(", ")}. ` +
        `Use "all", "none" or a list of ${[...known].join(", ")}.`,
    });
  }
  return names.includes(engine);
}
