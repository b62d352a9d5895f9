import { formatShape, printValue, SerializationError, sameShape, ThincError } from "@thinc/core";
import { isStoredTensor } from "../serialize/index.js";
import { tensorOfStored } from "../stored-tensors.js";
import { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";

/** What Python's `state_dict()` of an optimizer is made of: the state of each parameter by its number, and the groups. */
export interface OptimizerStateDict {
  /** What is remembered of each parameter that was updated. */
  state: Map<number, Record<string, Tensor>>;
  /** The options of each group by Python's names, and the numbers of its parameters. */
  param_groups: Record<string, unknown>[];
}

/** What an optimizer's files say. */
export interface StateLayout {
  /** Python's name for each option of a group. */
  readonly options: Readonly<Record<string, string>>;
  /** What Python's optimizer has besides, and this one does not need. */
  readonly extras: Readonly<Record<string, unknown>>;
  /** The names of the state's tensors that are like the parameter. */
  readonly likeParameter: readonly string[];
  /** Those among them that need not be there. */
  readonly optional: readonly string[];
  /** Whether a state counts its steps. */
  readonly counts: boolean;
}

/** Checks the options of a group. */
export type GroupCheck = (where: string, options: unknown) => void;

type Group = { readonly params: readonly Tensor[]; readonly paramNames?: readonly string[] };
type States = Map<Tensor, Map<string, Tensor>>;

/** What a group was loaded with that this project has no use for, so that it is saved again. */
const loadedExtras = new WeakMap<object, Record<string, unknown>>();

/** The state dict of an optimizer. */
export function writeStateDict(layout: StateLayout, groups: readonly Group[], states: States): OptimizerStateDict {
  const numbers = numberParameters(groups);
  const state = new Map<number, Record<string, Tensor>>();
  for (const [parameter, number] of numbers) {
    const own = states.get(parameter);
    if (own !== undefined && own.size > 0) state.set(number, Object.fromEntries(own));
  }
  const written = groups.map((group) => {
    const options: Record<string, unknown> = {};
    for (const [name, python] of Object.entries(layout.options)) {
      const value = (group as unknown as Record<string, unknown>)[name];
      // A frozen array is a tuple.
      options[python] = Array.isArray(value) ? Object.freeze([...value]) : value;
    }
    const extras = { ...layout.extras, ...loadedExtras.get(group) };
    const names = group.paramNames === undefined ? {} : { param_names: [...group.paramNames] };
    return { ...options, ...extras, ...names, params: group.params.map((parameter) => numbers.get(parameter)) };
  });
  return { state, param_groups: written };
}

/**
 * Checks a state dict against an optimizer's groups.
 *
 * @returns The options of each group, and the states, copied.
 * @throws {SerializationError} with everything that does not fit.
 */
export function readStateDict(
  title: string,
  layout: StateLayout,
  groups: readonly Group[],
  stateDict: unknown,
  check: GroupCheck,
): { groups: Record<string, unknown>[]; states: States } {
  const problems: string[] = [];
  const dict = entriesOf(stateDict);
  const saved = dict?.get("param_groups");
  const savedState = entriesOf(dict?.get("state"));
  if (!Array.isArray(saved) || savedState === null || !saved.every((group) => entriesOf(group) !== null)) {
    throw new SerializationError({
      message: `${title}: loadStateDict expected state and param_groups, got ${printValue(stateDict)}. Pass what stateDict() gave, or torch.load of a file.`,
      problems: ["state and param_groups are missing"],
    });
  }
  if (saved.length !== groups.length) problems.push(`it has ${saved.length} groups instead of ${groups.length}`);
  const options: Record<string, unknown>[] = [];
  const extras: Record<string, unknown>[] = [];
  const byNumber = new Map<unknown, Tensor>();
  for (const [index, group] of groups.entries()) {
    const entries = entriesOf(saved[index]);
    if (entries === null) continue;
    const numbers = entries.get("params");
    if (!Array.isArray(numbers) || numbers.length !== group.params.length) {
      problems.push(
        `group ${index} has ${Array.isArray(numbers) ? numbers.length : "no"} parameters instead of ${group.params.length}`,
      );
      continue;
    }
    for (const [place, number] of numbers.entries()) byNumber.set(keyOf(number), group.params[place]);
    const [own, other] = splitOptions(layout, entries);
    try {
      check(`group ${index}`, { ...group, ...own });
    } catch (error) {
      if (!ThincError.isInstance(error)) throw error;
      problems.push(error.message);
    }
    options.push(own);
    extras.push(other);
  }
  const states: States = new Map();
  for (const [number, value] of savedState) {
    const parameter = byNumber.get(keyOf(number));
    const entries = entriesOf(value);
    if (parameter === undefined || entries === null) {
      problems.push(`the state of ${String(number)} belongs to no parameter`);
      continue;
    }
    const state = readState(layout, String(number), parameter, entries, problems);
    if (state !== null) states.set(parameter, state);
  }
  if (problems.length > 0) {
    throw new SerializationError({
      message: `${title}: the state dict does not fit, nothing was loaded: ${problems.join("; ")}.`,
      problems,
    });
  }
  for (const [index, group] of groups.entries()) loadedExtras.set(group, extras[index]);
  return { groups: options, states };
}

function splitOptions(
  layout: StateLayout,
  entries: ReadonlyMap<unknown, unknown>,
): [own: Record<string, unknown>, other: Record<string, unknown>] {
  const names = new Map(Object.entries(layout.options).map(([name, python]) => [python, name]));
  const own: Record<string, unknown> = {};
  const other: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    if (key === "params" || key === "param_names" || typeof key !== "string") continue;
    const name = names.get(key);
    if (name === undefined) other[key] = value;
    // A learning rate may be a tensor in Python.
    else own[name] = value instanceof Tensor ? Number(value.item()) : value;
  }
  return [own, other];
}

function readState(
  layout: StateLayout,
  number: string,
  parameter: Tensor,
  entries: ReadonlyMap<unknown, unknown>,
  problems: string[],
): Map<string, Tensor> | null {
  const before = problems.length;
  const state = new Map<string, Tensor>();
  const { shape, dtype, device } = parameter;
  if (layout.counts) {
    const value = entries.get("step");
    const step = value === undefined ? value : tensorOf(value);
    if (step === null || step === undefined || step.shape.some((length) => length !== 1))
      problems.push(`the state of ${number} has no number as step`);
    else state.set("step", step.detach().reshape([]).to({ dtype: "float32", device, copy: true }));
  }
  for (const name of layout.likeParameter) {
    const value = entries.get(name);
    if (value === undefined || value === null) {
      if (!layout.optional.includes(name)) problems.push(`the state of ${number} has no ${name}`);
      continue;
    }
    const tensor = tensorOf(value);
    if (tensor === null) problems.push(`${name} of ${number} is ${printValue(value)}, no tensor`);
    else if (!sameShape(tensor.shape, shape))
      problems.push(`${name} of ${number} has shape ${formatShape(tensor.shape)} instead of ${formatShape(shape)}`);
    else state.set(name, tensor.detach().to({ dtype, device, copy: true }));
  }
  return problems.length === before && state.size > 0 ? state : null;
}

function tensorOf(value: unknown): Tensor | null {
  if (value instanceof Tensor) return value;
  if (isStoredTensor(value)) return tensorOfStored(value);
  return typeof value === "number" ? torchObject.tensor(value) : null;
}

function numberParameters(groups: readonly Group[]): Map<Tensor, number> {
  const numbers = new Map<Tensor, number>();
  for (const { params } of groups) for (const parameter of params) numbers.set(parameter, numbers.size);
  return numbers;
}

function entriesOf(value: unknown): ReadonlyMap<unknown, unknown> | null {
  if (value instanceof Map) return value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype ? new Map(Object.entries(value)) : null;
}

/** Numbers of parameters are numbers in files, and texts among the keys of plain objects. */
function keyOf(number: unknown): string {
  return String(number);
}
