import { ArgumentError, printValue } from "@thinc/core";
import { INSPECT } from "./inspect.js";

/** A complex number: what an element of a complex tensor is in JavaScript, and what operators take as a number. */
export class Complex {
  /** The real part. */
  readonly real: number;
  /** The imaginary part: the factor of `i`. */
  readonly imag: number;

  /** @throws {ArgumentError} when a part is no number. */
  constructor(real: number, imag = 0) {
    if (typeof real !== "number" || typeof imag !== "number")
      throw new ArgumentError({
        message: `Complex: expected two numbers, got ${printValue(real)} and ${printValue(imag)}.`,
      });
    this.real = real;
    this.imag = imag;
    Object.freeze(this);
  }

  /** As Python prints it: `(1+2j)`. */
  toString(): string {
    const sign = this.imag < 0 || Object.is(this.imag, -0) ? "-" : "+";
    return `(${this.real}${sign}${Math.abs(this.imag)}j)`;
  }

  [INSPECT](): string {
    return this.toString();
  }
}
