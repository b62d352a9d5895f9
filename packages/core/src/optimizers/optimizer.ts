import { fileSystem } from "#platform";
import type { FloatDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { formatShape, sameShape } from "../array/shape.js";
import { ArgumentError, SerializationError, ShapeError } from "../errors/index.js";
import type { ParamKey } from "../model/ids.js";
import { checkFloats, checkSameDType, checkSameShape } from "../ops/checks.js";
import { getCurrentOps } from "../ops/current.js";
import type { Ops } from "../ops/ops.js";
import { getOps } from "../ops/registry.js";
import type { Schedule, ScheduleContext } from "../schedules/index.js";
import { checkNumber } from "../util/check-number.js";
import { checkOptions } from "../util/check-options.js";
import { printValue } from "../util/print-value.js";
import { checkHyperParameter, type HyperParameter, type HyperParameterName, toSchedule } from "./hyper-parameter.js";
import type { ParameterOwners } from "./owners.js";
import { encodeState, type OptimizerState, prepareState } from "./state-bytes.js";
import { adamRate, addL2, decayWeights, descend, firstNonFinite, radam } from "./update-rules.js";

/** The settings of an {@link Optimizer}. */
export interface OptimizerOptions {
  /** The strength of the pull of the weights towards 0; 0 if left out. */
  L2?: HyperParameter;
  /** The decay of the first moment, at least 0 and below 1; 0.9 if left out. */
  beta1?: HyperParameter;
  /** The decay of the second moment, at least 0 and below 1; 0.999 if left out. With 0, updates are plain gradient descent. */
  beta2?: HyperParameter;
  /** Added to the root of the second moment, so that nothing is divided by 0; 1e-8 if left out. */
  eps?: HyperParameter;
  /** The largest Euclidean norm of a parameter's gradient; a longer one is scaled down. 0 or false for no limit; 1 if left out. */
  gradClip?: HyperParameter;
  /**
   * Whether a running average of each parameter is kept, for `model.useParams(optimizer.averages, …)`; true if left out.
   *
   * It is true as in Thinc, because a training script that comes from there evaluates with the averages: with false as the
   * default it would silently evaluate the bare weights instead. Averages take as much memory as the weights; pass false
   * where they are not used.
   */
  useAverages?: boolean;
  /** Whether updates are those of RAdam; false if left out. */
  useRadam?: boolean;
  /** Whether `L2` shrinks the weights themselves (AdamW), and not through the gradient; true if left out. */
  l2IsWeightDecay?: boolean;
}

/** The arrays an optimizer keeps, by parameter. The keys are those of models and shims, but any string will do. */
export type ParameterMap = Map<ParamKey, NdArray<FloatDType>> & Map<string, NdArray<FloatDType>>;

const MARKER = Symbol.for("thinc.Optimizer");
const HYPER_PARAMETERS: readonly HyperParameterName[] = ["learnRate", "L2", "beta1", "beta2", "eps", "gradClip"];
const FLAGS = ["useAverages", "useRadam", "l2IsWeightDecay"] as const;

/**
 * Updates parameters from their gradients by stochastic gradient descent, Adam or RAdam, and remembers for each parameter
 * what that needs.
 *
 * `Adam`, `RAdam` and `SGD` make the usual ones. Settings may be numbers or schedules; `stepSchedules` moves all of them on.
 */
export class Optimizer {
  /** The settings as schedules. */
  readonly schedules: Readonly<Record<HyperParameterName, Schedule>>;
  readonly useAverages: boolean;
  readonly useRadam: boolean;
  readonly l2IsWeightDecay: boolean;
  /** The running average of each parameter; empty without `useAverages`. Starts at 0 and is close to the weights after some updates. */
  readonly averages = new Map() as ParameterMap;
  /** The running mean of each parameter's gradient. */
  readonly mom1 = new Map() as ParameterMap;
  /** The running mean of the square of each parameter's gradient. */
  readonly mom2 = new Map() as ParameterMap;
  /** How many times each parameter was updated. */
  readonly nrUpdate = new Map<string, number>();
  private currentStep = 0;
  private currentScore: readonly [step: number, score: number] | null = null;

  /**
   * @param learnRate How far a step goes.
   * @throws {ArgumentError} when a setting is unknown, of a wrong type or out of range.
   */
  constructor(learnRate: HyperParameter, options: OptimizerOptions = {}) {
    checkOptions(options, [...HYPER_PARAMETERS.slice(1), ...FLAGS], "Optimizer");
    const { L2 = 0, beta1 = 0.9, beta2 = 0.999, eps = 1e-8, gradClip = 1 } = options;
    this.schedules = {
      learnRate: toSchedule("learnRate", learnRate),
      L2: toSchedule("L2", L2),
      beta1: toSchedule("beta1", beta1),
      beta2: toSchedule("beta2", beta2),
      eps: toSchedule("eps", eps),
      gradClip: toSchedule("gradClip", gradClip),
    };
    const { useAverages = true, useRadam = false, l2IsWeightDecay = true } = options;
    for (const [name, flag] of Object.entries({ useAverages, useRadam, l2IsWeightDecay })) {
      if (typeof flag !== "boolean") {
        throw new ArgumentError({ message: `Optimizer: ${name}: expected true or false, got ${printValue(flag)}.` });
      }
    }
    this.useAverages = useAverages;
    this.useRadam = useRadam;
    this.l2IsWeightDecay = l2IsWeightDecay;
  }

  /** Tells whether a value is an optimizer, whichever copy of the package made it. */
  static isInstance(value: unknown): value is Optimizer {
    return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[MARKER] === true;
  }

  /** The learning rate at the current step. Can be set to another number, list or schedule, as all of the settings can. */
  get learnRate(): number {
    return this.valueOf("learnRate");
  }
  set learnRate(value: HyperParameter) {
    this.setSchedule("learnRate", value);
  }

  /** The strength of the L2 penalty at the current step. */
  get L2(): number {
    return this.valueOf("L2");
  }
  set L2(value: HyperParameter) {
    this.setSchedule("L2", value);
  }

  /** The decay of the first moment at the current step. */
  get beta1(): number {
    return this.valueOf("beta1");
  }
  set beta1(value: HyperParameter) {
    this.setSchedule("beta1", value);
  }

  /** The decay of the second moment at the current step. */
  get beta2(): number {
    return this.valueOf("beta2");
  }
  set beta2(value: HyperParameter) {
    this.setSchedule("beta2", value);
  }

  /** What is added to the root of the second moment at the current step. */
  get eps(): number {
    return this.valueOf("eps");
  }
  set eps(value: HyperParameter) {
    this.setSchedule("eps", value);
  }

  /** The largest norm of a gradient at the current step; 0 for no limit. */
  get gradClip(): number {
    return this.valueOf("gradClip");
  }
  set gradClip(value: HyperParameter) {
    this.setSchedule("gradClip", value);
  }

  /** The number of times `stepSchedules` was called. */
  get step(): number {
    return this.currentStep;
  }

  /** Moves all schedules to the next step. */
  stepSchedules(): void {
    this.currentStep++;
  }

  /** The score that was set last, with the step at which that was. Set it to a number, higher for a better model. */
  get lastScore(): readonly [step: number, score: number] | null {
    return this.currentScore;
  }
  set lastScore(score: number) {
    if (typeof score !== "number") {
      throw new ArgumentError({ message: `Optimizer: lastScore: expected a number, got ${printValue(score)}.` });
    }
    this.currentScore = [this.currentStep, score];
  }

  /**
   * Updates a parameter from its gradient, both in place, and sets the gradient to 0.
   *
   * In this order: the L2 penalty (unless it is weight decay), clipping by the norm of this gradient alone, the step of
   * RAdam, Adam or plain descent, weight decay, and the running average. Plain descent is done where `beta2` is 0;
   * `beta1` is not used then. An array without elements is left alone and not counted.
   *
   * A gradient with NaN or an infinite number in it would spoil the weights for good, so it is an error; this parameter,
   * its gradient and its state are then as they were.
   *
   * @param key Under which the state of this parameter is kept, such as `3/W`.
   * @param weights Float array of any shape, strided ones too.
   * @param gradient Same shape and dtype.
   * @param options.lrScale The learning rate is multiplied by this; 1 if left out.
   * @returns The arrays that were given.
   * @throws {ArgumentError} when the key, `lrScale`, a value of a schedule or an element of the gradient is not usable.
   * @throws {ShapeError} when the shapes differ, or the key was used for another shape before.
   * @throws {DTypeError} when the dtypes differ, are no floats, or the key was used for another dtype before.
   */
  update<D extends FloatDType, R extends number>(
    key: string,
    weights: NdArray<D, R>,
    gradient: NdArray<D, R>,
    options: { lrScale?: number } = {},
  ): [weights: NdArray<D, R>, gradient: NdArray<D, R>] {
    const { lrScale = 1 } = options;
    this.checkUpdate(key, weights, gradient, lrScale);
    if (weights.size === 0) return [weights, gradient];
    const context = { key, lastScore: this.currentScore };
    const L2 = this.valueOf("L2", context);
    const gradClip = this.valueOf("gradClip", context);
    const rate = this.valueOf("learnRate", context) * lrScale;
    const beta1 = this.valueOf("beta1", context);
    const beta2 = this.valueOf("beta2", context);
    const eps = this.valueOf("eps", context);
    const w: NdArray<FloatDType> = weights.asContiguous();
    const g: NdArray<FloatDType> = gradient.asContiguous();
    this.checkGradient(key, g);

    const ops = hostOps();
    const t = (this.nrUpdate.get(key) ?? 0) + 1;
    this.nrUpdate.set(key, t);
    if (L2 !== 0 && !this.l2IsWeightDecay) addL2(g, w, L2);
    if (gradClip !== 0) ops.clipGradient(g, gradClip);
    if (this.useRadam || beta2 > 0) {
      const mom1 = this.stateOf(this.mom1, key, w);
      const mom2 = this.stateOf(this.mom2, key, w);
      if (this.useRadam) radam({ weights: w, gradient: g, mom1, mom2 }, rate, beta1, beta2, eps, t);
      else ops.adam(w, g, mom1, mom2, beta1, beta2, eps, adamRate(rate, beta1, beta2, t));
    } else descend(w, g, rate);
    if (L2 !== 0 && this.l2IsWeightDecay) decayWeights(w, rate * L2);
    if (this.useAverages) ops.updateAverages(this.stateOf(this.averages, key, w), w, t);

    g.data.fill(0, 0, g.size);
    // A strided array was worked on as a copy.
    if (!weights.isContiguous) weights.assign(w as NdArray<D>);
    if (!gradient.isContiguous) gradient.fill(0);
    return [weights, gradient];
  }

  /**
   * The step, the score, and what is kept for each parameter, as MessagePack. Settings and schedules are not in it, save
   * for what schedules remember (`plateau`): make the optimizer anew with the same ones, and load the bytes into it.
   *
   * @param owners The model (or models) whose parameters these are. Keys hold the ids of the model's nodes, which need not
   *   be the same in another process; with the model, its nodes are stored by position. Pass it to `fromBytes`, too.
   * @throws {SerializationError} when a key belongs to no node of the model.
   */
  toBytes(owners?: ParameterOwners): Uint8Array {
    return encodeState(this.state(), owners);
  }

  /**
   * Takes over what {@link Optimizer.toBytes} wrote, in place of what was there.
   *
   * @param owners The model (or models), where the bytes were written with one; of the same structure.
   * @throws {SerializationError} with the list of what does not fit; the optimizer is then as it was.
   */
  fromBytes(bytes: Uint8Array, owners?: ParameterOwners): this {
    const loaded = prepareState(bytes, this.state(), owners);
    for (const name of ["mom1", "mom2", "averages", "nrUpdate"] as const) {
      const target = this[name] as Map<string, unknown>;
      target.clear();
      for (const [key, value] of loaded[name]) target.set(key, value);
    }
    this.currentStep = loaded.step;
    this.currentScore = loaded.lastScore;
    loaded.restoreSchedules();
    return this;
  }

  /** Writes the bytes of `toBytes` to a file, all or nothing. */
  toDisk(path: string, owners?: ParameterOwners): void {
    fileSystem.writeAtomically(path, this.toBytes(owners));
  }

  /** Loads a file that `toDisk` wrote. @throws {SerializationError} when there is none or it does not fit. */
  fromDisk(path: string, owners?: ParameterOwners): this {
    const bytes = fileSystem.read(path);
    if (bytes === null) throw new SerializationError({ message: `${path}: no such file.` });
    return this.fromBytes(bytes, owners);
  }

  private state(): OptimizerState {
    const { schedules, step, lastScore, mom1, mom2, averages, nrUpdate, useAverages, useRadam, l2IsWeightDecay } = this;
    const settings = { useAverages, useRadam, l2IsWeightDecay };
    return { schedules, settings, step, lastScore, mom1, mom2, averages, nrUpdate };
  }

  private valueOf(name: HyperParameterName, context: ScheduleContext = { lastScore: this.currentScore }): number {
    return checkHyperParameter(name, this.schedules[name](this.currentStep, context));
  }

  private setSchedule(name: HyperParameterName, value: HyperParameter): void {
    (this.schedules as Record<HyperParameterName, Schedule>)[name] = toSchedule(name, value);
  }

  private stateOf(states: ParameterMap, key: string, like: NdArray<FloatDType>): NdArray<FloatDType> {
    let state = states.get(key);
    if (state === undefined) {
      state = NdArray.zeros<FloatDType>(like.shape, like.dtype);
      states.set(key, state);
    }
    return state;
  }

  private checkUpdate(key: string, weights: NdArray<FloatDType>, gradient: NdArray<FloatDType>, lrScale: number): void {
    if (typeof key !== "string") {
      throw new ArgumentError({
        message: `Optimizer.update: key: expected a string such as "3/W", got ${printValue(key)}.`,
      });
    }
    checkFloats(`Optimizer.update: weights of ${key}`, weights);
    checkFloats(`Optimizer.update: gradient of ${key}`, gradient);
    checkSameDType(`Optimizer.update: weights and gradient of ${key}`, weights, gradient);
    checkSameShape(`Optimizer.update: weights and gradient of ${key}`, weights, gradient);
    checkNumber(lrScale, "Optimizer.update: lrScale");
    if (weights === gradient || weights.strides.some((stride, axis) => stride === 0 && weights.shape[axis] > 1)) {
      throw new ArgumentError({
        message: `Optimizer.update: the weights of ${key} share their elements with ${weights === gradient ? "the gradient" : "one another"}. Pass a copy.`,
      });
    }
    for (const state of [this.mom1.get(key), this.mom2.get(key), this.averages.get(key)]) {
      if (state === undefined) continue;
      if (!sameShape(state.shape, weights.shape)) {
        throw new ShapeError({
          message: `Optimizer.update: ${key} had shape ${formatShape(state.shape)} before, now ${formatShape(weights.shape)}. Use another key, or a new optimizer.`,
          expected: state.shape,
          actual: weights.shape,
        });
      }
      checkSameDType(`Optimizer.update: ${key}, before and now`, state, weights);
    }
  }

  private checkGradient(key: string, gradient: NdArray<FloatDType>): void {
    const index = firstNonFinite(gradient);
    if (index === -1) return;
    throw new ArgumentError({
      message: `Optimizer.update: the gradient of ${key} holds ${gradient.data[index]} (element ${index} of ${gradient.size}), which would spoil the weights. Lower the learning rate, check the data, or leave this batch out.`,
    });
  }
}

Object.defineProperty(Optimizer.prototype, MARKER, { value: true });

// The arrays are in host memory, whatever the current backend is.
function hostOps(): Ops {
  const current = getCurrentOps();
  return current.device.type === "cpu" ? current : getOps("cpu");
}
