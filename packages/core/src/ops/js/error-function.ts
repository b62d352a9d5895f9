const TWO_OVER_ROOT_PI = 2 / Math.sqrt(Math.PI);

/** Beyond this the series needs too many terms, and the continued fraction few. */
const SERIES_LIMIT = 2;

/** The error function, exact to about 1e-15. */
export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  return Math.abs(x) < SERIES_LIMIT ? erfSeries(x) : Math.sign(x) * (1 - erfcFraction(Math.abs(x)));
}

/** The complementary error function `1 - erf(x)`, with full relative precision also where it is tiny. */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x >= SERIES_LIMIT) return erfcFraction(x);
  return x <= -SERIES_LIMIT ? 2 - erfcFraction(-x) : 1 - erfSeries(x);
}

/** `2/√π · e^(-x²) · Σ 2ⁿ x^(2n+1) / (1 · 3 · … · (2n+1))` (Abramowitz & Stegun 7.1.6); all terms have one sign. */
function erfSeries(x: number): number {
  const square = x * x;
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > Math.abs(sum) * 2 ** -54; n++) {
    term *= (2 * square) / (2 * n + 1);
    sum += term;
  }
  return TWO_OVER_ROOT_PI * Math.exp(-square) * sum;
}

/** `e^(-x²)/√π · 1/(x + (1/2)/(x + (2/2)/(x + (3/2)/(x + …))))` (Abramowitz & Stegun 7.1.14), from the inside out. */
function erfcFraction(x: number): number {
  if (x > 27.3) return 0; // e^(-x²) is 0 in double precision.
  let denominator = x;
  for (let n = 60; n >= 1; n--) denominator = x + n / 2 / denominator;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * denominator);
}
