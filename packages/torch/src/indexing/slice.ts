import { ArgumentError, printValue } from "@thinc/core";

/** A bound of a {@link Slice}: `null` is the end that lies in its direction, a negative one counts from the back. */
export type SliceBound = number | bigint | null;

/** A range of an axis, as Python's `start:stop:step`; made by `torch.slice`. */
export class Slice {
  /** The first place; the beginning for `null`. Negative ones count from the end. */
  readonly start: number | null;
  /** The place behind the last one; the end for `null`. */
  readonly stop: number | null;
  /** From one place to the next; above 0. */
  readonly step: number;

  /** @throws {ArgumentError} when a bound is no whole number, or the step is not at least 1: PyTorch has no others. */
  constructor(start: SliceBound = null, stop: SliceBound = null, step: SliceBound = null) {
    this.start = boundOf(start, "start");
    this.stop = boundOf(stop, "stop");
    this.step = boundOf(step, "step") ?? 1;
    if (this.step < 1) {
      throw new ArgumentError({
        message: `torch.slice: the step must be greater than zero, got ${this.step}. Use flip to go backwards.`,
      });
    }
    Object.freeze(this);
  }

  /** Reads a slice as Python writes it, such as `"1:"`, `"::2"` or `":-1"`. @throws {ArgumentError} */
  static parse(text: string): Slice {
    const parts = text.split(":").map((part) => part.trim());
    if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^([+-]?\d+)?$/.test(part))) {
      throw new ArgumentError({
        message: `at: ${printValue(text)} is no slice. Write it as "start:stop:step" in whole numbers, each of which may be left out, or "..." for all axes between.`,
      });
    }
    const [start, stop, step = ""] = parts;
    return new Slice(...([start, stop, step].map((part) => (part === "" ? null : Number(part))) as SliceBound[]));
  }

  /** As Python writes it. */
  toString(): string {
    const text = `${this.start ?? ""}:${this.stop ?? ""}`;
    return this.step === 1 ? text : `${text}:${this.step}`;
  }
}

function boundOf(value: unknown, what: string): number | null {
  if (value === null || value === undefined) return null;
  const number = typeof value === "bigint" ? Number(value) : value;
  if (Number.isSafeInteger(number)) return number as number;
  throw new ArgumentError({
    message: `torch.slice: expected a whole number or null as ${what}, got ${printValue(value)}.`,
  });
}
