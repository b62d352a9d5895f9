import type { Lengths } from "../../nn/functional/index.js";
import { pythonBool, pythonFloat } from "../../nn/python-format.js";

/** A number as a float of TorchScript. */
export function float(value: number): string {
  return Number.isFinite(value) ? pythonFloat(value) : `float("${pythonFloat(value)}")`;
}

/** A number as an int of TorchScript. */
export function int(value: number): string {
  return String(value);
}

/** A boolean as TorchScript writes it. */
export function bool(value: boolean): string {
  return pythonBool(value);
}

/** A list of ints. */
export function ints(values: readonly number[]): string {
  return `[${values.map(int).join(", ")}]`;
}

/** A length for each axis as a list of ints. */
export function lengths(value: Lengths, axes: number): string {
  return ints(typeof value === "number" ? new Array<number>(axes).fill(value) : value);
}

/** A text. */
export function text(value: string): string {
  return JSON.stringify(value);
}

/** The `forward` of a module inside. Its name may be a number, which only `getattr` takes. */
export function forwardOf(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `self.${name}.forward` : `getattr(self, ${text(name)}).forward`;
}
