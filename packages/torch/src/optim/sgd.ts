import { ArgumentError, checkNumber } from "@thinc/core";
import type { Given } from "../nn/given.js";
import type { Tensor } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import { groupByKind, onContiguous, type StepScaling, scalingOn } from "./fused.js";
import { Optimizer, type Update } from "./optimizer.js";
import type { GroupInput, Parameters, ParamGroup } from "./param-groups.js";
import type { StateLayout } from "./state-dict.js";

/** The options of {@link SGD}, for all parameters or for a group; PyTorch's names and defaults. */
export interface SGDOptions {
  /** The learning rate; 0.001 if left out. */
  lr: number;
  /** How much of the last steps is kept; 0 if left out. */
  momentum: number;
  /** How much less of a gradient goes into the momentum; 0 if left out. */
  dampening: number;
  /** How much of the parameter is added to its gradient; 0 if left out. */
  weightDecay: number;
  /** Nesterov's momentum, which looks ahead; false if left out. */
  nesterov: boolean;
  /** Whether steps go uphill; false if left out. */
  maximize: boolean;
}

const DEFAULTS: SGDOptions = {
  lr: 1e-3,
  momentum: 0,
  dampening: 0,
  weightDecay: 0,
  nesterov: false,
  maximize: false,
};

const LAYOUT: StateLayout = {
  options: {
    lr: "lr",
    momentum: "momentum",
    dampening: "dampening",
    weightDecay: "weight_decay",
    nesterov: "nesterov",
    maximize: "maximize",
  },
  extras: { foreach: null, differentiable: false, fused: true },
  likeParameter: ["momentum_buffer"],
  optional: ["momentum_buffer"],
  counts: false,
};

/** Stochastic gradient descent, with momentum if wished, by libtorch's fused kernel. */
export class SGD extends Optimizer<SGDOptions> {
  /** @throws {ArgumentError} when there are no parameters, or an option makes no sense. */
  constructor(
    params: Parameters | Iterable<GroupInput<SGDOptions>>,
    ...given: Given<Partial<SGDOptions>, "lr momentum dampening weightDecay nesterov">
  ) {
    super(params, given, DEFAULTS);
  }

  protected get layout(): StateLayout {
    return LAYOUT;
  }

  protected check(where: string, options: SGDOptions): void {
    checkNumber(options.lr, `${where}: lr`, { min: 0 });
    checkNumber(options.momentum, `${where}: momentum`, { min: 0 });
    checkNumber(options.dampening, `${where}: dampening`);
    checkNumber(options.weightDecay, `${where}: weightDecay`, { min: 0 });
    if (options.nesterov && (options.momentum === 0 || options.dampening !== 0))
      throw new ArgumentError({ message: `${where}: nesterov needs a momentum above 0 and a dampening of 0.` });
  }

  protected update(group: ParamGroup<SGDOptions>, updates: readonly Update[], scaling: StepScaling): void {
    for (const kind of groupByKind(updates)) {
      // The kernel has one switch for the first step, but a parameter may get its first gradient later than others.
      const first = kind.filter(({ state }) => !state.has("momentum_buffer"));
      const later = kind.filter(({ state }) => state.has("momentum_buffer"));
      this.run(group, first, scaling, group.momentum !== 0);
      this.run(group, later, scaling, false);
    }
  }

  private run(
    group: ParamGroup<SGDOptions>,
    updates: readonly Update[],
    scaling: StepScaling,
    isFirstStep: boolean,
  ): void {
    if (updates.length === 0) return;
    const { lr, momentum, dampening, weightDecay, nesterov, maximize } = group;
    const { gradScale, foundInf } = scalingOn(updates[0].parameter.device, scaling);
    const parameters = updates.map(({ parameter }) => parameter.detach());
    const gradients = updates.map(({ gradient }) => gradient);
    const buffers =
      momentum === 0
        ? []
        : updates.map(
            ({ parameter, state }) => state.get("momentum_buffer") ?? torchObject.zerosLike(parameter.detach()),
          );
    onContiguous([parameters, gradients, buffers], ([self, grads, momenta]) => {
      torchObject._fusedSgd_(self, grads, momenta, {
        lr,
        momentum,
        dampening,
        weightDecay,
        nesterov,
        maximize,
        isFirstStep,
        gradScale,
        foundInf,
      });
    });
    // A step that was left out is not the first one.
    if (!isFirstStep || isOne(foundInf)) return;
    for (const [index, { state }] of updates.entries()) state.set("momentum_buffer", buffers[index]);
  }
}

function isOne(foundInf: Tensor | null): boolean {
  return foundInf !== null && foundInf.item() === 1;
}
