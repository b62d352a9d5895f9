import { EngineNotFoundError, EngineVersionError } from "@thinc/core";
import type { SearchedPlace } from "./engine-places.js";
import type { EngineDescription } from "./engines/engine-description.js";

/** An engine may not be used, says `THINC_ENGINES`. */
export function switchedOff(
  description: EngineDescription,
  setting: string,
  searched: readonly SearchedPlace[],
): EngineNotFoundError {
  return new EngineNotFoundError({
    engine: description.name,
    searched,
    message: `${description.name} is switched off by ${setting}. Unset it, or add ${description.name} to it.`,
  });
}

/** An engine is there, but its version does not do or cannot be told. */
export function wrongVersion(
  description: EngineDescription,
  where: string,
  version: string | undefined,
): EngineVersionError {
  const found = version ?? "unknown";
  return new EngineVersionError({
    engine: description.name,
    found,
    supported: description.supported,
    message:
      `${description.library} ${version ?? "of an unknown version"} was found (${where}), supported is ${description.supported}. ` +
      `To get a supported one, ${joinRemedies(description)}; ` +
      `or set ${description.skipVersionCheckVariable}=1 to use it all the same, at your own risk.`,
  });
}

/** An engine is there, but not all the libraries it needs. */
export function incomplete(
  description: EngineDescription,
  where: string,
  missing: readonly string[],
  searched: readonly SearchedPlace[],
): EngineNotFoundError {
  return new EngineNotFoundError({
    engine: description.name,
    searched,
    message:
      `${description.library} was found (${where}), but it cannot be loaded: ` +
      `the loader does not find ${missing.join(", ")}. ` +
      `Put ${missing.length === 1 ? "it" : "them"} where the loader looks (LD_LIBRARY_PATH, or beside the library), ` +
      `or ${joinRemedies(description)}.`,
  });
}

/** An engine is not in the directory a user has named. */
export function notHere(
  description: EngineDescription,
  where: string,
  outcome: string,
  searched: readonly SearchedPlace[],
): EngineNotFoundError {
  return new EngineNotFoundError({
    engine: description.name,
    searched,
    message:
      `${description.library} is not where it was said to be: ${where}: ${outcome}. ` +
      `Correct it, or leave it out to have ${description.library} searched for.`,
  });
}

/** An engine is nowhere. */
export function nowhere(description: EngineDescription, searched: readonly SearchedPlace[]): EngineNotFoundError {
  const places = searched.map(({ where, outcome }) => `  - ${where}: ${outcome}`).join("\n");
  return new EngineNotFoundError({
    engine: description.name,
    searched,
    message:
      `${description.library} (supported: ${description.supported}) was not found. Looked in:\n${places}\n` +
      `To get it, ${joinRemedies(description)}.`,
  });
}

/** Joins what a user can do. */
function joinRemedies(description: EngineDescription): string {
  return description.remedies.join(", or ");
}
