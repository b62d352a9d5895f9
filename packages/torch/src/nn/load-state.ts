import { ArgumentError, NdArray, printValue, SerializationError, sameShape } from "@thinc/core";
import { xp2torch } from "../convert.js";
import { noGrad } from "../grad-mode.js";
import { OrderedDict } from "../serialize/index.js";
import { Tensor } from "../tensor.js";

/** How a state dict is loaded. */
export interface LoadStateDictOptions {
  /** Whether missing and unexpected keys are an error; true if left out. A wrong shape always is. */
  strict?: boolean;
}

/** The keys that a state dict had too few or too many. */
export interface LoadResult {
  missingKeys: string[];
  unexpectedKeys: string[];
}

/** A tensor of a module that a state dict has a value for. */
export interface LoadTarget {
  /** Its whole path. */
  key: string;
  tensor: Tensor;
  /** The path of its module. */
  module: string;
  /** Whether a state dict of this version of the module may lack it. */
  mayBeMissing(version: number | null): boolean;
}

/**
 * Copies the values of a state dict into their targets, or changes nothing.
 *
 * @throws {SerializationError} with everything that does not fit.
 */
export function loadState(
  title: string,
  targets: readonly LoadTarget[],
  state: ReadonlyMap<string, Tensor | NdArray>,
  options: LoadStateDictOptions,
): LoadResult {
  if (!(state instanceof Map)) {
    throw new ArgumentError({
      message: `${title}: loadStateDict expected a Map of tensors, got ${printValue(state)}. Read files with readStateDict.`,
    });
  }
  const { strict = true } = options;
  const versions = versionsOf(state);
  const missingKeys: string[] = [];
  const misfits: string[] = [];
  const copies: { from: Tensor; to: Tensor }[] = [];
  for (const { key, tensor, module, mayBeMissing } of targets) {
    const value: unknown = state.get(key);
    if (value === undefined) {
      if (!mayBeMissing(versions(module))) missingKeys.push(key);
      continue;
    }
    const from = NdArray.isInstance(value) ? xp2torch(value) : value;
    if (!(from instanceof Tensor)) misfits.push(`"${key}" is ${printValue(value)}, no tensor`);
    else if (!sameShape(from.shape, tensor.shape)) {
      misfits.push(`"${key}" has shape [${from.shape.join(", ")}] instead of [${tensor.shape.join(", ")}]`);
    } else copies.push({ from, to: tensor });
  }
  const known = new Set(targets.map(({ key }) => key));
  const unexpectedKeys = [...state.keys()].filter((key) => !known.has(key));
  const problems = strict
    ? [
        ...missingKeys.map((key) => `"${key}" is missing`),
        ...unexpectedKeys.map((key) => `"${key}" is unexpected`),
        ...misfits,
      ]
    : misfits;
  if (problems.length > 0) {
    const advice = misfits.length === 0 ? " Pass { strict: false } to load the rest." : "";
    throw new SerializationError({
      message: `${title}: the state dict does not fit, nothing was loaded: ${problems.join("; ")}.${advice}`,
      problems,
    });
  }
  noGrad(() => {
    for (const { from, to } of copies) to.copy_(from);
  });
  return { missingKeys, unexpectedKeys };
}

/** The version of each module that a state dict tells in its `_metadata`. */
function versionsOf(state: ReadonlyMap<string, unknown>): (module: string) => number | null {
  const metadata = state instanceof OrderedDict ? state.attributes.get("_metadata") : undefined;
  return (module) => {
    const entry = metadata instanceof Map ? metadata.get(module) : undefined;
    const version = entry instanceof Map ? entry.get("version") : undefined;
    return typeof version === "number" ? version : null;
  };
}
