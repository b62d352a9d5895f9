import { checkNumber, SerializationError } from "@thinc/core";

/** What a schedule needs of an optimizer: groups with learning rates. */
export interface ScheduledOptimizer {
  /** The groups of parameters; `lr` is written. */
  readonly paramGroups: readonly { lr: number }[];
}

/** What is saved of a schedule, by Python's names. */
export interface SchedulerStateDict {
  /** How many steps were made. */
  last_epoch: number;
  /** The learning rate that each group began with. */
  base_lrs: number[];
  /** The learning rate of each group now. */
  _last_lr: number[];
  /** How often `step` was called; once more than steps were made. */
  _step_count: number;
}

/**
 * The base of schedules of learning rates: after each epoch, or each step of the optimizer, call `step`.
 *
 * The learning rates are those of the optimizer's groups, which a schedule changes.
 */
export abstract class LRScheduler {
  /** Whose learning rates are set. */
  readonly optimizer: ScheduledOptimizer;
  /** The learning rates at the beginning. */
  protected baseLrs: readonly number[];
  private epoch = 0;

  constructor(optimizer: ScheduledOptimizer) {
    this.optimizer = optimizer;
    this.baseLrs = optimizer.paramGroups.map(({ lr }) => lr);
  }

  /** How often `step` was called. */
  get lastEpoch(): number {
    return this.epoch;
  }

  /** The learning rate of each group for `lastEpoch`, given those of the epoch before. */
  protected abstract compute(previous: readonly number[]): readonly number[];

  /** Goes on to the next epoch and sets the learning rates. */
  step(): void {
    this.epoch += 1;
    this.apply(this.compute(this.getLastLr()));
  }

  /** The learning rates as they are. */
  getLastLr(): number[] {
    return this.optimizer.paramGroups.map(({ lr }) => lr);
  }

  /** What has to be known to go on later. The optimizer's state dict has the learning rates, too. */
  stateDict(): SchedulerStateDict {
    return {
      last_epoch: this.epoch,
      base_lrs: [...this.baseLrs],
      _last_lr: this.getLastLr(),
      _step_count: this.epoch + 1,
    };
  }

  /** Goes on where another schedule was, of this project or of Python; or changes nothing. @throws {SerializationError} when something does not fit. */
  loadStateDict(stateDict: ReadonlyMap<unknown, unknown> | object): void {
    const read = (key: string): unknown =>
      stateDict instanceof Map ? stateDict.get(key) : (stateDict as Record<string, unknown>)[key];
    const epoch = read("last_epoch");
    const base = read("base_lrs");
    const last = read("_last_lr");
    const groups = this.optimizer.paramGroups.length;
    const areRates = (value: unknown): value is number[] =>
      Array.isArray(value) && value.length === groups && value.every((lr) => typeof lr === "number");
    if (!Number.isInteger(epoch) || !areRates(base) || !areRates(last)) {
      throw new SerializationError({
        message: `${this.constructor.name}: loadStateDict expected last_epoch, base_lrs and _last_lr for ${groups} groups.`,
        problems: ["last_epoch, base_lrs or _last_lr does not fit"],
      });
    }
    this.epoch = epoch as number;
    this.baseLrs = [...base];
    this.apply(last);
  }

  /** Sets the learning rates. */
  protected apply(rates: readonly number[]): void {
    for (const rate of rates) checkNumber(rate, `${this.constructor.name}: lr`, { min: 0 });
    for (const [index, group] of this.optimizer.paramGroups.entries()) group.lr = rates[index];
  }
}
