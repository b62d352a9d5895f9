import type { ThincError } from "@thinc/core";
import { incomplete, notHere, nowhere, switchedOff, wrongVersion } from "./engine-errors.js";
import {
  type EngineSource,
  type FindEngineOptions,
  type Place,
  placesToSearch,
  type SearchedPlace,
} from "./engine-places.js";
import { isEngineEnabled } from "./engine-switches.js";
import type { EngineDescription } from "./engines/engine-description.js";
import type { Environment } from "./environment.js";
import { inspectEngineDirectory } from "./inspect-directory.js";
import { findMissingLibraries } from "./missing-libraries.js";
import { isVersionSupported } from "./supported-version.js";

/** An engine that can be bound. Nothing of it has been loaded. */
export interface FoundEngine {
  /** The engine's short name, such as `torch`. */
  engine: string;
  /** Its directory, all links followed. */
  directory: string;
  /** Its library, all links followed. */
  libraryPath: string;
  /** The directory of its headers; needed to build an addon, not to use one. */
  includePath?: string;
  /** Its version as it writes it, such as `2.15.0+cu132`; `unknown` only where the version check is bypassed. */
  version: string;
  /** False only where the version check is bypassed. */
  supported: boolean;
  /** The kind of place it was found in. */
  source: EngineSource;
  /** Every place searched, the last one being where it was found. */
  searched: readonly SearchedPlace[];
}

/** What a search came to: an engine, or the error that {@link findEngine} throws. */
export type EngineSearch =
  | { found: FoundEngine; error?: undefined; searched: readonly SearchedPlace[] }
  | {
      found?: undefined;
      error: ThincError;
      searched: readonly SearchedPlace[];
      /** Whether a setting of the user is at fault, so that an engine put elsewhere would not be found either. */
      isSettingAtFault: boolean;
    };

/**
 * Finds an engine without loading it.
 *
 * The order: the option, the environment variables, the user's cache (newest version first), the Python environments, the
 * system's directories. A place named by the user (option or variable) is binding: when it will not do, that is an error
 * and nothing else is searched. Elsewhere an engine that will not do is passed over.
 *
 * @throws EngineNotFoundError when there is none, when libraries it needs are missing, or when `THINC_ENGINES` switches it off.
 * @throws EngineVersionError when all there is has a version that is not supported.
 */
export function findEngine(description: EngineDescription, options: FindEngineOptions = {}): FoundEngine {
  const { found, error } = searchEngine(description, options);
  if (found === undefined) throw error;
  return found;
}

/** Does what {@link findEngine} does, but gives the error back, together with every place searched. */
export function searchEngine(description: EngineDescription, options: FindEngineOptions = {}): EngineSearch {
  const environment = options.environment ?? process.env;
  if (!isEngineEnabled(description.name, environment)) {
    const setting = `THINC_ENGINES=${environment.THINC_ENGINES}`;
    const searched = [{ where: "THINC_ENGINES", outcome: `${description.name} is switched off by ${setting}` }];
    return { error: switchedOff(description, setting, searched), searched, isSettingAtFault: true };
  }
  const searched: SearchedPlace[] = [];
  let firstObstacle: ThincError | undefined;
  for (const place of placesToSearch(description, options, environment)) {
    if ("outcome" in place) {
      searched.push(place);
      continue;
    }
    const judgement = judge(description, place, environment, searched);
    const { outcome, missingLibraries } = judgement;
    searched.push({ where: place.where, outcome, ...(missingLibraries && { missingLibraries }) });
    if (judgement.found !== undefined) {
      return { found: { ...judgement.found, source: place.source, searched }, searched };
    }
    if (place.source === "option" || place.source === "environment") {
      return {
        error: judgement.error ?? notHere(description, place.where, outcome, searched),
        searched,
        isSettingAtFault: true,
      };
    }
    firstObstacle ??= judgement.error;
  }
  return { error: firstObstacle ?? nowhere(description, searched), searched, isSettingAtFault: false };
}

interface Judgement {
  found?: Omit<FoundEngine, "source" | "searched">;
  /** Set when there is an engine that cannot be used. */
  error?: ThincError;
  missingLibraries?: readonly string[];
  outcome: string;
}

function judge(
  description: EngineDescription,
  place: Place,
  environment: Environment,
  searched: readonly SearchedPlace[],
): Judgement {
  const engine = inspectEngineDirectory(description, place.directory);
  if (typeof engine === "string") return { outcome: engine };
  const { version, ...location } = engine;
  const supported = version !== undefined && isVersionSupported(version, description.supported);
  const isBypassed = environment[description.skipVersionCheckVariable] === "1";
  if (!supported && !isBypassed) {
    const found = version === undefined ? "an unknown version" : `version ${version}`;
    return {
      outcome: `${found}, supported is ${description.supported}`,
      error: wrongVersion(description, place.where, version),
    };
  }
  const missing = findMissingLibraries(engine.libraryPath, { environment });
  if (missing.length > 0) {
    const outcome = `${version ?? "unknown version"}, but libraries it needs are missing: ${missing.join(", ")}`;
    const places = [...searched, { where: place.where, outcome, missingLibraries: missing }];
    return { outcome, missingLibraries: missing, error: incomplete(description, place.where, missing, places) };
  }
  const note = supported ? "" : ` (not supported; let through by ${description.skipVersionCheckVariable}=1)`;
  return {
    outcome: `found ${version ?? "an unknown version"}${note}`,
    found: { engine: description.name, ...location, version: version ?? "unknown", supported },
  };
}
