import { ArgumentError } from "../errors/index.js";
import { printValue } from "./print-value.js";

/** Checks a rate of dropout, and gives it back. @throws {ArgumentError} when it is no number from 0 to 1. */
export function checkRate(where: string, rate: unknown): number {
  if (typeof rate === "number" && rate >= 0 && rate <= 1) return rate;
  throw new ArgumentError({ message: `${where}: expected a rate from 0 to 1, got ${printValue(rate)}.` });
}
