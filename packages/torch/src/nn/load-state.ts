import { ArgumentError, isPlainObject, printValue, SerializationError, sameShape } from "@thinc/core";
import { canHaveGradient } from "../dtypes.js";
import { noGrad } from "../grad-mode.js";
import { matchState } from "../match-state.js";
import { isStoredTensor, OrderedDict, type StoredTensor } from "../serialize/index.js";
import { tensorOfStored } from "../stored-tensors.js";
import { Tensor } from "../tensor.js";

/** How a state dict is loaded. */
export interface LoadStateDictOptions {
  /** Whether missing and unexpected keys are an error; true if left out. A wrong shape always is. */
  strict?: boolean;
  /**
   * Puts the tensors themselves into the module, with their dtype and device, instead of copying their values into those
   * it has. Faster for large models; optimizers have to be made afterwards. False if left out.
   */
  assign?: boolean;
}

/** The keys that a state dict had too few or too many. */
export interface LoadResult {
  /** What the module has and the file has not. */
  missingKeys: string[];
  /** What the file has and the module has not. */
  unexpectedKeys: string[];
}

/** Tensors and arrays by name. */
export type StateToLoad = ReadonlyMap<string, Tensor | StoredTensor> | Readonly<Record<string, Tensor | StoredTensor>>;

/** A tensor of a module that a state dict has a value for. */
export interface LoadTarget {
  /** Its whole path. */
  key: string;
  tensor: Tensor;
  /** The path of its module. */
  module: string;
  /** Whether a state dict of this version of the module may lack it. */
  mayBeMissing(version: number | null): boolean;
  /** Puts another tensor in its place. */
  replace(value: Tensor): void;
}

/**
 * Copies the values of a state dict into their targets, or changes nothing.
 *
 * @throws {SerializationError} with everything that does not fit.
 */
export function loadState(
  title: string,
  targets: readonly LoadTarget[],
  given: StateToLoad,
  options: Required<LoadStateDictOptions>,
): LoadResult {
  const state = mapOf(title, given);
  const { strict, assign } = options;
  const versions = versionsOf(state);
  const match = matchState(targets, state, ({ key, tensor }, value: unknown) => {
    const from = isStoredTensor(value) ? tensorOfStored(value) : value;
    if (!(from instanceof Tensor)) return `"${key}" is ${printValue(value)}, no tensor`;
    if (!sameShape(from.shape, tensor.shape))
      return `"${key}" has shape [${from.shape.join(", ")}] instead of [${tensor.shape.join(", ")}]`;
    if (assign && tensor.requiresGrad && !canHaveGradient(from.dtype))
      return `"${key}" is ${from.dtype}, which can have no gradient`;
    return from;
  });
  const { pairs, misfits } = match;
  const mayLack = new Set(
    targets.filter(({ module, mayBeMissing }) => mayBeMissing(versions(module))).map(({ key }) => key),
  );
  const missingKeys = match.missing.filter((key) => !mayLack.has(key));
  const unexpectedKeys = [...match.unexpected];
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
    for (const [target, from] of pairs) {
      if (assign) target.replace(from);
      else target.tensor.copy_(from);
    }
  });
  return { missingKeys, unexpectedKeys };
}

function mapOf(title: string, given: StateToLoad): ReadonlyMap<string, Tensor | StoredTensor> {
  if (given instanceof Map) return given;
  if (isPlainObject(given)) return new Map(Object.entries(given));
  throw new ArgumentError({
    message: `${title}: loadStateDict expected tensors by name, in a Map or an object, got ${printValue(given)}. Read files with torch.load, readStateDict or readSafetensors.`,
  });
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
