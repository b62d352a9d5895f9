import { ArgumentError, checkOptions, formatShape, printValue, ShapeError, sameShape, sizeOfShape } from "@thinc/core";
import { enableGrad, noGrad } from "../grad-mode.js";
import { INSPECT } from "../inspect.js";
import { checkTensor, withDefaults } from "../nn/checks.js";
import type { Given } from "../nn/given.js";
import type { Tensor } from "../tensor.js";
import type { StepScaling } from "./fused.js";
import { checkDense } from "./fused.js";
import { type GroupInput, isGroup, type Parameters, type ParamGroup, readParameters } from "./param-groups.js";
import {
  type GroupCheck,
  type OptimizerStateDict,
  readStateDict,
  type StateLayout,
  writeStateDict,
} from "./state-dict.js";

/** What an optimizer remembers of a parameter, by PyTorch's names, such as `exp_avg`. */
export type ParameterState = Map<string, Tensor>;

/** A parameter that has a gradient, at a step. */
export interface Update {
  /** What is changed, in place. */
  readonly parameter: Tensor;
  /** Its gradient, of the same shape. */
  readonly gradient: Tensor;
  /** What was kept for it from earlier steps. */
  readonly state: ParameterState;
}

/**
 * The base of the optimizers of `torch.optim`: groups of parameters with options, and a state for each parameter.
 *
 * @typeParam Options - The options of a group.
 */
export abstract class Optimizer<Options extends object> {
  /** The groups. Options such as `lr` may be changed between steps. */
  readonly paramGroups: ParamGroup<Options>[] = [];
  /** What is taken where a group leaves an option out. */
  readonly defaults: Readonly<Options>;
  /** What is remembered of each parameter. */
  readonly state = new Map<Tensor, ParameterState>();

  /**
   * @param options By name, or one after another in PyTorch's order; see `withDefaults`.
   * @throws {ArgumentError} when there are no parameters, or an option makes no sense.
   */
  constructor(
    params: Parameters | Iterable<GroupInput<Options>>,
    options: Partial<Options> | readonly unknown[],
    defaults: Options,
  ) {
    const where = this.name;
    this.defaults = Object.freeze(this.checked(where, withDefaults(options, where, defaults)));
    if (params === null || typeof (params as Iterable<unknown>)?.[Symbol.iterator] !== "function") {
      throw new ArgumentError({
        message: `${where}: expected parameters such as module.parameters(), or groups of them, got ${printValue(params)}.`,
      });
    }
    const items = [...(params as Iterable<unknown>)];
    if (items.length === 0)
      throw new ArgumentError({ message: `${where}: there are no parameters. Pass module.parameters().` });
    const groups = items.some(isGroup) ? items : [{ params: items }];
    for (const group of groups) this.addParamGroup(group as GroupInput<Options>);
  }

  /** The name of the class, for messages. */
  protected get name(): string {
    return this.constructor.name;
  }

  /** Checks the options of a group. @throws {ArgumentError} */
  protected abstract check(where: string, options: Options): void;

  /** What files say of groups and states. */
  protected abstract get layout(): StateLayout;

  /** Updates the parameters of a group that have gradients. Recording for gradients is off. */
  protected abstract update(group: ParamGroup<Options>, updates: readonly Update[], scaling: StepScaling): void;

  /**
   * Adds parameters with options of their own, such as layers that are learned from now on.
   *
   * @throws {ArgumentError} when an option makes no sense, or a parameter is in a group already; nothing is added then.
   */
  addParamGroup(group: GroupInput<Options>): void {
    const where = `${this.name}: addParamGroup`;
    if (!isGroup(group))
      throw new ArgumentError({ message: `${where}: expected { params, … }, got ${printValue(group)}.` });
    const { params, ...given } = group;
    const options = this.checked(where, withDefaults(given as unknown as Partial<Options>, where, this.defaults));
    const { tensors, names } = readParameters(where, params);
    const [first] = this.paramGroups;
    if (first !== undefined && (first.paramNames === undefined) !== (names === null)) {
      throw new ArgumentError({
        message: `${where}: only some groups have names. Name the parameters of all, or none.`,
      });
    }
    const known = new Set(this.paramGroups.flatMap((item) => item.params));
    if (tensors.some((tensor) => known.has(tensor))) {
      throw new ArgumentError({ message: `${where}: a parameter is in a group already. Give each in one group only.` });
    }
    this.paramGroups.push({ params: Object.freeze(tensors), ...(names && { paramNames: names }), ...options });
  }

  /** Drops the gradients of all parameters; with `{ setToNone: false }` they become zeros instead. */
  zeroGrad(...given: Given<{ setToNone?: boolean }, "setToNone">): void {
    const { setToNone } = withDefaults(given, `${this.name}: zeroGrad`, { setToNone: true });
    for (const { params } of this.paramGroups) {
      for (const parameter of params) {
        if (setToNone) parameter.grad = null;
        else parameter.grad?.detach().zero_();
      }
    }
  }

  /**
   * Updates the parameters by their gradients; those that have none are left alone.
   *
   * @param closure Computes the loss and its gradients once more, before the update.
   * @param scaling What a gradient scaler says of the gradients.
   * @returns What the closure gave.
   * @throws {UnsupportedError} when a gradient is sparse. @throws {ArgumentError} when an option was set to what makes no sense.
   */
  step(): undefined;
  step<T>(closure: (() => T) | null | undefined, scaling?: StepScaling): T | undefined;
  step<T>(closure?: (() => T) | null, scaling: StepScaling = {}): T | undefined {
    const where = `${this.name}: step`;
    checkOptions(scaling, ["gradScale", "foundInf"], where);
    for (const tensor of [scaling.gradScale, scaling.foundInf]) checkScaling(where, tensor);
    const loss = typeof closure === "function" ? enableGrad(closure) : undefined;
    // All is checked before anything is changed.
    const plan = this.paramGroups.map((group) => {
      this.check(where, group);
      return { group, found: this.withGradients(where, group.params) };
    });
    noGrad(() => {
      for (const { group, found } of plan) {
        if (found.length === 0) continue;
        const updates = found.map(({ parameter, gradient }) => ({
          parameter,
          gradient,
          state: this.stateOf(parameter),
        }));
        this.update(group, updates, scaling);
      }
    });
    return loss;
  }

  /**
   * The options and states, which `torch.save` writes so that Python's optimizer of the same name loads them.
   *
   * Names are Python's. The tensors share memory with the optimizer: copy what must not change.
   */
  stateDict(): OptimizerStateDict {
    return writeStateDict(this.layout, this.paramGroups, this.state);
  }

  /**
   * Takes over options and states, of this project or of Python, as `torch.load` gives them; or changes nothing.
   *
   * Parameters are matched by their place. States are copied, to the dtype and device of the parameters.
   *
   * @throws {SerializationError} with everything that does not fit.
   */
  loadStateDict(stateDict: unknown): void {
    const check: GroupCheck = (where, options) => this.check(where, options as Options);
    const { groups, states } = readStateDict(this.name, this.layout, this.paramGroups, stateDict, check);
    for (const [index, options] of groups.entries()) Object.assign(this.paramGroups[index], options);
    this.state.clear();
    for (const [parameter, state] of states) this.state.set(parameter, state);
  }

  /** The groups and their options, as Python prints them. */
  toString(): string {
    const groups = this.stateDict().param_groups.map((group, index) => {
      const lines = Object.entries(group)
        .filter(([key]) => key !== "params" && key !== "param_names")
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `    ${key}: ${pythonValue(value)}\n`);
      return `\nParameter Group ${index}\n${lines.join("")}`;
    });
    return `${this.name} (${groups.join("")})`;
  }

  [INSPECT](): string {
    return this.toString();
  }

  private checked(where: string, options: Options): Options {
    this.check(where, options);
    return options;
  }

  private stateOf(parameter: Tensor): ParameterState {
    const known = this.state.get(parameter);
    if (known !== undefined) return known;
    const made: ParameterState = new Map();
    this.state.set(parameter, made);
    return made;
  }

  private withGradients(where: string, params: readonly Tensor[]): { parameter: Tensor; gradient: Tensor }[] {
    return params.flatMap((parameter) => {
      const gradient = parameter.grad;
      if (gradient === null) return [];
      checkDense(where, gradient);
      checkState(where, parameter, this.state.get(parameter));
      return [{ parameter, gradient: gradient.detach() }];
    });
  }
}

function checkScaling(where: string, tensor: unknown): void {
  if (tensor === undefined || tensor === null) return;
  checkTensor(where, tensor, "scaling");
  if (sizeOfShape(tensor.shape) === 1) return;
  throw new ShapeError({
    message: `${where}: expected gradScale and foundInf of one element, got ${formatShape(tensor.shape)}.`,
    expected: [1],
    actual: tensor.shape,
  });
}

/** The kernels trust that states are like their parameters, which may have been converted or moved since the last step. */
function checkState(where: string, parameter: Tensor, state: ParameterState | undefined): void {
  for (const [name, tensor] of state ?? []) {
    const isCount = name === "step";
    if (
      tensor.device === parameter.device &&
      tensor.dtype === (isCount ? "float32" : parameter.dtype) &&
      sameShape(tensor.shape, isCount ? [] : parameter.shape)
    )
      continue;
    throw new ArgumentError({
      message: `${where}: ${name} is ${tensor.dtype}${formatShape(tensor.shape)} on ${tensor.device}, its parameter ${parameter.dtype}${formatShape(parameter.shape)} on ${parameter.device}. Make the optimizer after the module was moved or converted, or load its state dict again.`,
    });
  }
}

function pythonValue(value: unknown): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  return Array.isArray(value) ? `(${value.map(pythonValue).join(", ")})` : String(value);
}
