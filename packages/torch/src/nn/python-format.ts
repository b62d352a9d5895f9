/** Prints a float as Python does: `1.0`, `0.1`, `1e-05`. */
export function pythonFloat(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return "inf";
  if (value === Number.NEGATIVE_INFINITY) return "-inf";
  if (Number.isNaN(value)) return "nan";
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e16)) {
    const [digits, exponent] = value.toExponential().split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    return `${digits}e${sign}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
  }
  if (Object.is(value, -0)) return "-0.0";
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

/** Prints a boolean as Python does. */
export function pythonBool(value: boolean): string {
  return value ? "True" : "False";
}

/** Prints whole numbers as a Python tuple: `(3, 3)`, `(5,)`. */
export function pythonTuple(values: readonly number[]): string {
  return values.length === 1 ? `(${values[0]},)` : `(${values.join(", ")})`;
}

/** Indents all lines but the first, by two spaces. */
export function indentRest(text: string): string {
  return text.replace(/\n/g, "\n  ");
}
