import { ArgumentError, checkNumber, printValue } from "@thinc/core";
import type { Given } from "../nn/given.js";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { groupByKind, onContiguous, type StepScaling, scalingOn } from "./fused.js";
import { Optimizer, type ParameterState, type Update } from "./optimizer.js";
import type { GroupInput, Parameters, ParamGroup } from "./param-groups.js";
import type { StateLayout } from "./state-dict.js";

/** The options of {@link Adam} and {@link AdamW}, for all parameters or for a group; PyTorch's names and defaults. */
export interface AdamOptions {
  /** The learning rate; 0.001 if left out. */
  lr: number;
  /** How much is kept of the averages of gradients and of their squares; 0.9 and 0.999 if left out. */
  betas: readonly [number, number];
  /** Added to the root of the average of squares; 1e-8 if left out. */
  eps: number;
  /** How much parameters shrink; 0 if left out, for {@link AdamW} 0.01. */
  weightDecay: number;
  /** Whether the largest average of squares counts, not the last (Reddi et al., 2018); false if left out. */
  amsgrad: boolean;
  /** Whether steps go uphill; false if left out. */
  maximize: boolean;
  /** Whether parameters shrink by themselves instead of by their gradients; false if left out, for {@link AdamW} true. */
  decoupledWeightDecay: boolean;
}

const DEFAULTS: AdamOptions = {
  lr: 1e-3,
  betas: Object.freeze([0.9, 0.999] as const),
  eps: 1e-8,
  weightDecay: 0,
  amsgrad: false,
  maximize: false,
  decoupledWeightDecay: false,
};

const LAYOUT: StateLayout = {
  options: {
    lr: "lr",
    betas: "betas",
    eps: "eps",
    weightDecay: "weight_decay",
    amsgrad: "amsgrad",
    maximize: "maximize",
    decoupledWeightDecay: "decoupled_weight_decay",
  },
  extras: { foreach: null, capturable: false, differentiable: false, fused: true },
  likeParameter: ["exp_avg", "exp_avg_sq", "max_exp_avg_sq"],
  optional: ["max_exp_avg_sq"],
  counts: true,
};

/** Adam (Kingma and Ba, 2015), by libtorch's fused kernel. */
export class Adam extends Optimizer<AdamOptions> {
  /** What is taken where the options leave something out. */
  protected static readonly defaultOptions: AdamOptions = DEFAULTS;

  /** @throws {ArgumentError} when there are no parameters, or an option makes no sense. */
  constructor(
    params: Parameters | Iterable<GroupInput<AdamOptions>>,
    ...given: Given<Partial<AdamOptions>, "lr betas eps weightDecay amsgrad">
  ) {
    super(params, given, new.target.defaultOptions);
  }

  protected get layout(): StateLayout {
    return LAYOUT;
  }

  protected check(where: string, options: AdamOptions): void {
    const { betas } = options;
    checkNumber(options.lr, `${where}: lr`, { min: 0 });
    checkNumber(options.eps, `${where}: eps`, { min: 0 });
    checkNumber(options.weightDecay, `${where}: weightDecay`, { min: 0 });
    if (!Array.isArray(betas) || betas.length !== 2)
      throw new ArgumentError({ message: `${where}: betas: expected two numbers, got ${printValue(betas)}.` });
    for (const beta of betas) checkNumber(beta, `${where}: betas`, { min: 0, below: 1 });
  }

  protected update(group: ParamGroup<AdamOptions>, updates: readonly Update[], scaling: StepScaling): void {
    for (const { parameter, state } of updates) prepare(state, parameter, group.amsgrad);
    for (const kind of groupByKind(updates)) this.run(group, kind, scaling);
  }

  private run(group: ParamGroup<AdamOptions>, updates: readonly Update[], scaling: StepScaling): void {
    const { lr, betas, eps, weightDecay, amsgrad, maximize, decoupledWeightDecay } = group;
    const { gradScale, foundInf } = scalingOn(updates[0].parameter.device, scaling);
    const ofState = (name: string) => updates.map(({ state }) => state.get(name) as Tensor);
    const steps = ofState("step");
    torchObject._foreachAdd_(steps, 1);
    const lists = [
      updates.map(({ parameter }) => parameter.detach()),
      updates.map(({ gradient }) => gradient),
      ofState("exp_avg"),
      ofState("exp_avg_sq"),
      amsgrad ? ofState("max_exp_avg_sq") : [],
    ];
    const kernel = decoupledWeightDecay ? torchObject._fusedAdamw_ : torchObject._fusedAdam_;
    onContiguous(lists, ([self, grads, averages, squares, largest]) => {
      kernel(self, grads, averages, squares, largest, steps, {
        lr,
        beta1: betas[0],
        beta2: betas[1],
        weightDecay,
        eps,
        amsgrad,
        maximize,
        gradScale,
        foundInf,
      });
    });
    // A step that was left out does not count.
    if (foundInf !== null) for (const step of steps) step.sub_(foundInf.reshape([]));
  }
}

/** Adam with weight decay by itself, apart from the gradients (Loshchilov and Hutter, 2019), by libtorch's fused kernel. */
export class AdamW extends Adam {
  protected static override readonly defaultOptions: AdamOptions = {
    ...DEFAULTS,
    weightDecay: 1e-2,
    decoupledWeightDecay: true,
  };
}

function prepare(state: ParameterState, parameter: Tensor, amsgrad: boolean): void {
  const zeros = (): Tensor => torchObject.zerosLike(parameter.detach());
  if (!state.has("step")) {
    state.set("step", torchObject.zeros([], { device: parameter.device }));
    state.set("exp_avg", zeros());
    state.set("exp_avg_sq", zeros());
  }
  if (amsgrad && !state.has("max_exp_avg_sq")) state.set("max_exp_avg_sq", zeros());
}
