import type { ArgumentDescription } from "../native-api.js";
import type { Argument } from "./schema/types.js";

/** The mode a program was exported in; `null` where nothing in it depends on that. */
export type ExportedMode = "training" | "evaluation" | null;

/** An argument of a node that is another in training than in evaluation. */
export interface ModeSwitch {
  /** The place of the argument in the operator's schema. */
  readonly index: number;
  training: unknown;
  evaluation: unknown;
}

/** Flags of operators that say whether they act as in training. */
const FLAGS = new Set(["train", "training"]);
/** Normalizations whose flag may only be off where they have running statistics. */
const NORMALIZATIONS = /batch_norm|instance_norm/;

/**
 * Finds the arguments of a program that depend on the mode, and what they are in each.
 *
 * An export fixes them. In evaluation all flags are off. In training they are what they were at export, so that layers that
 * were frozen then stay frozen; but where all were off, the whole module was in evaluation mode, and all are on.
 */
export class ModeSwitches {
  private readonly keepsMode: boolean;
  private readonly found: { readonly place: ModeSwitch; readonly recorded: boolean }[] = [];

  constructor(keepsMode: boolean) {
    this.keepsMode = keepsMode;
  }

  /** Whether steps that only count batches are left out in evaluation. */
  get skipsCounting(): boolean {
    return !this.keepsMode;
  }

  /** The mode that the flags tell. */
  get exportedMode(): ExportedMode {
    if (this.found.length === 0) return null;
    return this.found.some(({ recorded }) => recorded) ? "training" : "evaluation";
  }

  /** The switch of a node, if it has one. @param inputs The node's arguments by the names of the operator's schema. */
  find(
    operator: string,
    schema: readonly ArgumentDescription[],
    inputs: ReadonlyMap<string, Argument>,
  ): ModeSwitch | null {
    if (this.keepsMode) return null;
    for (const [index, { name, type }] of schema.entries()) {
      const argument = inputs.get(name);
      if (argument?.kind === "constant" && typeof argument.value === "boolean" && type.startsWith("bool")) {
        const isFlag = FLAGS.has(name) || name === "use_input_stats";
        if (!isFlag || (NORMALIZATIONS.test(operator) && !hasStatistics(inputs))) continue;
        return this.note({ index, training: argument.value, evaluation: false }, argument.value);
      }
      if (name === "dropout_p" && argument?.kind === "float" && argument.value > 0) {
        return this.note({ index, training: argument.value, evaluation: 0 }, true);
      }
    }
    return null;
  }

  /** Decides what flags are in training, once all are found. */
  decide(): void {
    if (this.exportedMode !== "evaluation") return;
    for (const { place } of this.found) place.training = true;
  }

  private note(place: ModeSwitch, recorded: boolean): ModeSwitch {
    this.found.push({ place, recorded });
    return place;
  }
}

function hasStatistics(inputs: ReadonlyMap<string, Argument>): boolean {
  return inputs.get("running_mean")?.kind === "value";
}
