import { printValue } from "@thinc/core";
import { badProgram } from "../problem.js";
import { wholeNumber } from "./exact-json.js";

/** How deep the objects of a file may be nested. */
const MAX_DEPTH = 400;

/**
 * A value of a parsed file together with its place in it, for reading what is expected there and nothing else.
 *
 * Every method throws a {@link SerializationError} that names the place when the value is something else.
 */
export class Field {
  readonly value: unknown;
  private readonly place: string;
  private readonly depth: number;

  constructor(value: unknown, place: string, depth = 0) {
    this.value = value;
    this.place = place;
    this.depth = depth;
    if (depth > MAX_DEPTH) throw badProgram(`${place} is nested too deeply.`);
  }

  /** Whether there is nothing: the entry is missing or null. */
  get isMissing(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** The entry of an object under a name; missing where the object has none. */
  get(name: string): Field {
    const object = this.object();
    return this.inside(Object.hasOwn(object, name) ? object[name] : undefined, `.${name}`);
  }

  /** The items of a list. */
  items(): Field[] {
    if (!Array.isArray(this.value)) throw this.expected("a list");
    return this.value.map((item, index) => this.inside(item, `[${index}]`));
  }

  /** The entries of an object. */
  entries(): [name: string, value: Field][] {
    return Object.entries(this.object()).map(([name, value]) => [name, this.inside(value, `.${name}`)]);
  }

  /** The kind and the value of a union, which is an object with one entry. */
  union(): [kind: string, value: Field] {
    const entries = this.entries();
    if (entries.length !== 1) throw this.expected("an object with one entry");
    return entries[0];
  }

  text(): string {
    if (typeof this.value !== "string") throw this.expected("a text");
    return this.value;
  }

  flag(): boolean {
    if (typeof this.value !== "boolean") throw this.expected("true or false");
    return this.value;
  }

  /** A whole number of 64 bits; a bigint only where a number would not be exact. */
  integer(): number | bigint {
    const value = wholeNumber(this.value);
    if (value === undefined) throw this.expected("a whole number");
    return value;
  }

  /** A whole number from 0 to 2^53. */
  count(): number {
    const value = this.integer();
    if (typeof value === "bigint" || value < 0) throw this.expected("a whole number from 0 to 2^53");
    return value;
  }

  /** A number; infinities and NaN are written as texts. */
  float(): number {
    const { value } = this;
    if (value === "Infinity") return Number.POSITIVE_INFINITY;
    if (value === "-Infinity") return Number.NEGATIVE_INFINITY;
    if (value === "NaN") return Number.NaN;
    if (typeof value === "number") return value;
    const whole = wholeNumber(value);
    if (whole === undefined) throw this.expected("a number");
    return Number(whole);
  }

  /** The error for a value that is not what belongs here. */
  expected(what: string): Error {
    return badProgram(`${this.place} should be ${what}, but is ${print(this.value)}. The file is damaged.`);
  }

  private object(): Record<string, unknown> {
    const { value } = this;
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw this.expected("an object");
    return value as Record<string, unknown>;
  }

  private inside(value: unknown, step: string): Field {
    return new Field(value, this.place + step, this.depth + 1);
  }
}

// Containers are not printed: those of a hostile file may be nested without end.
function print(value: unknown): string {
  if (typeof value !== "object" || value === null) return printValue(value);
  return Array.isArray(value) ? "a list" : "an object";
}
