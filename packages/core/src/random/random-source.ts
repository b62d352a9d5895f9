/** Where random numbers come from. Anything with these two methods can be injected. */
export interface RandomSource {
  /** The next whole number, uniform in [0, 2³²). */
  uint32(): number;
  /** The next number, uniform in [0, 1), with 53 random bits. */
  next(): number;
}
