import { ArgumentError } from "../errors/index.js";
import { checkNumber } from "../util/check-number.js";
import { checkSchedule, Schedule, type ScheduleContext } from "./schedule.js";

/** What {@link plateau} remembers from one score to the next; kept in its attr `state`, so that it is saved. */
export interface PlateauState {
  /** The best score so far. */
  bestScore: number | null;
  /** The step of the last score that was seen. */
  lastScoreStep: number | null;
  /** How many scores in a row were no better than the best. */
  patience: number;
  /** How many times the patience ran out. */
  plateaus: number;
}

/**
 * A schedule that scales another one down each time the score stops getting better: `scale ** plateaus * schedule(step)`.
 *
 * It learns of scores through `lastScore`, which an `Optimizer` passes on once its own `lastScore` is set. A score is
 * counted once, however often it is seen.
 *
 * @param maxPatience The number of scores without a new best after which the rate is scaled.
 * @param scale The factor for each time.
 * @throws {ArgumentError} when an argument is out of range; when called, if the step of a score is before that of the last.
 */
export function plateau(maxPatience: number, scale: number, schedule: Schedule): Schedule {
  checkNumber(maxPatience, "plateau: maxPatience", { min: 1, integer: true });
  checkNumber(scale, "plateau: scale");
  checkSchedule(schedule, "plateau: schedule");
  const state: PlateauState = { bestScore: null, lastScoreStep: null, patience: 0, plateaus: 0 };
  return Schedule("plateau", valueAt, {
    attrs: [
      ["scale", scale],
      ["maxPatience", maxPatience],
      ["schedule", schedule],
      ["state", state],
    ],
  });
}

function valueAt({ attrs }: Schedule, step: number, context: ScheduleContext): number {
  const state = attrs.get("state") as PlateauState;
  if (context.lastScore != null) see(state, context.lastScore, attrs.get("maxPatience") as number);
  return (attrs.get("scale") as number) ** state.plateaus * (attrs.get("schedule") as Schedule)(step, context);
}

function see(state: PlateauState, lastScore: readonly [number, number], maxPatience: number): void {
  const [scoreStep, score] = lastScore;
  const first = state.bestScore === null || state.lastScoreStep === null;
  // A best score of NaN could never be beaten.
  if (first || Number.isNaN(state.bestScore) || score > (state.bestScore as number)) {
    state.bestScore = score;
    state.patience = 0;
  } else if (scoreStep < (state.lastScoreStep as number)) {
    throw new ArgumentError({
      message: `plateau: expected a score of step ${state.lastScoreStep} or later, got one of step ${scoreStep}.`,
    });
  } else if (scoreStep > (state.lastScoreStep as number)) {
    state.patience++;
    if (state.patience >= maxPatience) {
      state.plateaus++;
      state.patience = 0;
    }
  }
  state.lastScoreStep = scoreStep;
}
