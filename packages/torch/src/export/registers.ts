import { badProgram } from "./problem.js";
import type { Argument } from "./schema/types.js";

/** The values of a running graph: handles of tensors, numbers and booleans, each at the place of its name. */
export type Registers = unknown[];

/** Gives names their places while a graph is compiled, and notes when each value is needed last. */
export class RegisterPlan {
  private readonly slots = new Map<string, number>();
  private readonly lastUse: number[] = [];
  private readonly kept = new Set<number>();
  private count = 0;
  private step = 0;

  /** How many places there are. */
  get size(): number {
    return this.count;
  }

  /** Begins with the next step; what is found or defined from now on is used by it. */
  begin(step: number): void {
    this.step = step;
  }

  /** The place of a value that was defined before. @throws {SerializationError} where none was. */
  find(name: string): number {
    const slot = this.slots.get(name);
    if (slot === undefined) throw badProgram(`it uses the value ${JSON.stringify(name)} before it is there.`);
    this.lastUse[slot] = this.step;
    return slot;
  }

  /** A place for a new value. @throws {SerializationError} where the name is taken. */
  define(name: string): number {
    const slot = this.count++;
    this.defineAt(name, slot);
    return slot;
  }

  /** Gives a value that is the same object as another one, changed in place, that one's place. */
  defineAt(name: string, slot: number): void {
    if (this.slots.has(name)) throw badProgram(`it defines the value ${JSON.stringify(name)} twice.`);
    this.slots.set(name, slot);
    this.lastUse[slot] = this.step;
  }

  /** Leaves a value to whoever else has it: it is not given back after its last use. */
  keep(slot: number): void {
    this.kept.add(slot);
  }

  /** For each of `steps` steps, the places of the values that nothing needs after it. */
  releases(steps: number): number[][] {
    const releases: number[][] = Array.from({ length: steps }, () => []);
    this.lastUse.forEach((step, slot) => {
      if (!this.kept.has(slot)) releases[step]?.push(slot);
    });
    return releases;
  }
}

/** The places of the values that an argument names. */
export function slotsOf(argument: Argument, plan: RegisterPlan): number[] {
  if (argument.kind === "value") return [plan.find(argument.name)];
  return argument.kind === "list" ? argument.items.flatMap((item) => slotsOf(item, plan)) : [];
}
