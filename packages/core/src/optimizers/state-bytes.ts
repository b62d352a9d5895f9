import type { FloatDType } from "../array/dtype.js";
import { isFloatDType } from "../array/dtype.js";
import type { NdArray } from "../array/ndarray.js";
import { sameShape } from "../array/shape.js";
import { SerializationError } from "../errors/index.js";
import { Schedule } from "../schedules/index.js";
import { decodeArray, encodeArray, isEncodedArray } from "../serialize/array-codec.js";
import { decodeMsgpack } from "../serialize/msgpack-decoder.js";
import { encodeMsgpack } from "../serialize/msgpack-encoder.js";
import { type HyperParameterName, ITERATOR_SCHEDULE } from "./hyper-parameter.js";
import { ownerIds, type ParameterOwners, positionKeys, translateKey } from "./owners.js";

const FORMAT = "thinc.optimizer";
const VERSION = 1;

type Arrays = ReadonlyMap<string, NdArray<FloatDType>>;

/** What an optimizer remembers, in bytes and out of them. */
export interface OptimizerState {
  schedules: Readonly<Record<HyperParameterName, Schedule>>;
  /** Settings that must be the same where the bytes are loaded. */
  settings: Readonly<Record<string, boolean>>;
  step: number;
  lastScore: readonly [step: number, score: number] | null;
  mom1: Arrays;
  mom2: Arrays;
  averages: Arrays;
  nrUpdate: ReadonlyMap<string, number>;
}

/** A state that was read and checked, ready to be taken over. */
export interface LoadedState
  extends Pick<OptimizerState, "step" | "lastScore" | "mom1" | "mom2" | "averages" | "nrUpdate"> {
  /** Puts what the schedules remembered in force. */
  restoreSchedules(): void;
}

/**
 * Encodes the state of an optimizer: a map with one entry a parameter, arrays in the form NumPy's MessagePack has.
 *
 * @throws {SerializationError} when a key belongs to no owner, or a schedule remembers what has no MessagePack form.
 */
export function encodeState(state: OptimizerState, owners: ParameterOwners | undefined): Uint8Array {
  const keys = [...state.nrUpdate.keys()];
  const ids = owners === undefined ? null : ownerIds(owners);
  const stored = ids === null ? null : positionKeys(keys, ids);
  const encode = (array: NdArray | undefined) => (array === undefined ? null : encodeArray(array));
  return encodeMsgpack({
    format: FORMAT,
    version: VERSION,
    settings: state.settings,
    owners: ids === null ? null : ids.length,
    step: state.step,
    lastScore: state.lastScore,
    schedules: Object.fromEntries(
      Object.entries(state.schedules).map(([name, schedule]) => [
        name,
        statesOf(schedule).map((entry) => ({ ...entry })),
      ]),
    ),
    parameters: keys.map((key) => ({
      key: stored?.get(key) ?? key,
      updates: state.nrUpdate.get(key),
      mom1: encode(state.mom1.get(key)),
      mom2: encode(state.mom2.get(key)),
      average: encode(state.averages.get(key)),
    })),
  });
}

/**
 * Reads and checks what {@link encodeState} wrote; changes nothing.
 *
 * @param current The state of the optimizer that is to take it over.
 * @throws {SerializationError} with the list of what does not fit.
 */
export function prepareState(
  bytes: Uint8Array,
  current: OptimizerState,
  owners: ParameterOwners | undefined,
): LoadedState {
  const saved = decodeMsgpack(bytes);
  if (!(saved instanceof Map) || saved.get("format") !== FORMAT || saved.get("version") !== VERSION) {
    throw new SerializationError({
      message: `Optimizer: these are not the bytes of an optimizer, version ${VERSION}. Load what Optimizer.toBytes wrote.`,
    });
  }
  const problems: string[] = [];
  const fields = ["format", "version", "settings", "owners", "step", "lastScore", "schedules", "parameters"];
  for (const field of saved.keys()) if (!fields.includes(field)) problems.push(`unknown entry ${String(field)}`);
  checkSettings(saved.get("settings"), current.settings, problems);
  const step = saved.get("step");
  if (!isCount(step)) problems.push("step is no whole number of at least 0");
  const lastScore = saved.get("lastScore") ?? null;
  if (lastScore !== null && !isScore(lastScore)) problems.push("lastScore is no pair of a step and a score");
  const toKey = keyReader(saved.get("owners") ?? null, owners, problems);
  const parameters = readParameters(saved.get("parameters"), toKey, current.settings.useAverages, problems);
  const restoreSchedules = prepareSchedules(saved.get("schedules"), current.schedules, Number(step), problems);
  if (problems.length > 0) {
    throw new SerializationError({
      message: `Optimizer: the bytes do not fit the optimizer, which is unchanged:\n${problems.map((problem) => `- ${problem}`).join("\n")}`,
      problems,
    });
  }
  return { ...parameters, step: step as number, lastScore: lastScore as OptimizerState["lastScore"], restoreSchedules };
}

function checkSettings(saved: unknown, current: OptimizerState["settings"], problems: string[]): void {
  if (!(saved instanceof Map)) {
    problems.push("settings are missing");
    return;
  }
  for (const [name, value] of Object.entries(current)) {
    if (saved.get(name) !== value)
      problems.push(`${name} is ${value} here, and was ${String(saved.get(name))} in the optimizer that was saved`);
  }
}

type ReadKey = (key: string) => string | null;

function keyReader(saved: unknown, owners: ParameterOwners | undefined, problems: string[]): ReadKey {
  if (owners === undefined) {
    if (saved !== null) problems.push("the bytes were written with a model; pass the model to fromBytes, too");
    return (key) => key;
  }
  const ids = ownerIds(owners);
  if (saved === null) problems.push("the bytes were written without a model; load them without one");
  else if (saved !== ids.length) {
    problems.push(`the model has ${ids.length} nodes and shims here, and had ${String(saved)} when it was saved`);
  }
  return (key) => translateKey(key, (position) => ids[position]);
}

type Parameters = Pick<LoadedState, "mom1" | "mom2" | "averages" | "nrUpdate">;

function readParameters(saved: unknown, toKey: ReadKey, useAverages: boolean, problems: string[]): Parameters {
  const mom1 = new Map<string, NdArray<FloatDType>>();
  const mom2 = new Map<string, NdArray<FloatDType>>();
  const averages = new Map<string, NdArray<FloatDType>>();
  const nrUpdate = new Map<string, number>();
  if (!Array.isArray(saved)) problems.push("the list of parameters is missing");
  for (const entry of Array.isArray(saved) ? saved : []) {
    const savedKey: unknown = entry instanceof Map ? entry.get("key") : undefined;
    if (!(entry instanceof Map) || typeof savedKey !== "string") {
      problems.push("a parameter has no key");
      continue;
    }
    const key = toKey(savedKey);
    if (key === null) {
      problems.push(`${savedKey} belongs to no node of the model`);
      continue;
    }
    if (nrUpdate.has(key)) problems.push(`${savedKey} occurs twice`);
    const updates: unknown = entry.get("updates");
    if (!isCount(updates) || updates === 0)
      problems.push(`${savedKey}: the number of updates is no whole number of at least 1`);
    nrUpdate.set(key, updates as number);
    const arrays: NdArray<FloatDType>[] = [];
    for (const [field, target] of [
      ["mom1", mom1],
      ["mom2", mom2],
      ["average", averages],
    ] as const) {
      const array = readArray(entry.get(field) ?? null, `${savedKey}: ${field}`, problems);
      if (array === null) continue;
      arrays.push(array);
      target.set(key, array);
    }
    if (mom1.has(key) !== mom2.has(key)) problems.push(`${savedKey}: there is one moment without the other`);
    if (useAverages !== averages.has(key))
      problems.push(`${savedKey}: ${useAverages ? "there is no average" : "there is an average"}`);
    if (arrays.some((array) => !sameShape(array.shape, arrays[0].shape) || array.dtype !== arrays[0].dtype)) {
      problems.push(`${savedKey}: moments and average differ in shape or dtype: ${arrays.join(", ")}`);
    }
  }
  return { mom1, mom2, averages, nrUpdate };
}

function readArray(saved: unknown, where: string, problems: string[]): NdArray<FloatDType> | null {
  if (saved === null) return null;
  try {
    if (!isEncodedArray(saved)) throw new SerializationError({ message: `${where} is no array` });
    const array = decodeArray(saved as Map<unknown, unknown>, where);
    if (!isFloatDType(array.dtype))
      throw new SerializationError({ message: `${where} is an array of ${array.dtype}, not of floats` });
    return array as NdArray<FloatDType>;
  } catch (error) {
    if (!SerializationError.isInstance(error)) throw error;
    problems.push(error.message);
    return null;
  }
}

function prepareSchedules(
  saved: unknown,
  schedules: OptimizerState["schedules"],
  step: number,
  problems: string[],
): () => void {
  const changes: (() => void)[] = [];
  for (const [name, schedule] of Object.entries(schedules)) {
    if (schedule.scheduleName === ITERATOR_SCHEDULE && (schedule.attrs.get("lastStep") as number) > step) {
      problems.push(`${name} comes from an iterator that is past step ${step}; make the optimizer anew`);
    }
    const states = statesOf(schedule);
    const savedStates: unknown = saved instanceof Map ? saved.get(name) : undefined;
    const fits =
      Array.isArray(savedStates) &&
      savedStates.length === states.length &&
      savedStates.every((entry, i) => entry instanceof Map && fitsState(entry, states[i]));
    if (!fits) {
      problems.push(`${name} has another kind of schedule here than in the optimizer that was saved`);
      continue;
    }
    savedStates.forEach((entry: Map<string, unknown>, i) => {
      changes.push(() => Object.assign(states[i], Object.fromEntries(entry)));
    });
  }
  return () => {
    for (const change of changes) change();
  };
}

/** What a schedule and those it wraps remember. */
function statesOf(schedule: Schedule): Record<string, unknown>[] {
  const states: Record<string, unknown>[] = [];
  const state = schedule.attrs.get("state");
  if (typeof state === "object" && state !== null) states.push(state as Record<string, unknown>);
  for (const value of schedule.attrs.values())
    if (Schedule.isInstance(value)) states.push(...statesOf(value as Schedule));
  return states;
}

function fitsState(saved: ReadonlyMap<unknown, unknown>, state: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(state);
  const isPlain = (value: unknown) => value === null || ["number", "string", "boolean"].includes(typeof value);
  return saved.size === names.length && names.every((name) => saved.has(name)) && [...saved.values()].every(isPlain);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isScore(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && isCount(value[0]) && typeof value[1] === "number";
}
