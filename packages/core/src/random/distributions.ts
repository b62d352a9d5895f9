import { checkNumber } from "../util/check-number.js";
import type { RandomSource } from "./random-source.js";
import { randomSource } from "./seed.js";

/** A number uniform in [low, high). */
export function uniform(low = 0, high = 1, source: RandomSource = randomSource()): number {
  return low + (high - low) * source.next();
}

/** A number from the normal distribution (Box & Muller 1958). */
export function normal(mean = 0, standardDeviation = 1, source: RandomSource = randomSource()): number {
  // 1 - next() lies in (0, 1], where the logarithm is finite.
  const radius = Math.sqrt(-2 * Math.log(1 - source.next()));
  return mean + standardDeviation * radius * Math.cos(2 * Math.PI * source.next());
}

/** A whole number uniform in [0, limit), without the bias of a plain remainder. @throws {ArgumentError} when the limit is not in 1 to 2³². */
export function randomInteger(limit: number, source: RandomSource = randomSource()): number {
  checkNumber(limit, "randomInteger: limit", { integer: true, min: 1, max: 2 ** 32 });
  const fair = 2 ** 32 - (2 ** 32 % limit);
  for (;;) {
    const drawn = source.uint32();
    if (drawn < fair) return drawn % limit;
  }
}

/** Puts the items of a list in random order, in place, and returns it (Fisher & Yates; Durstenfeld 1964). */
export function shuffle<T extends { length: number; [index: number]: unknown }>(
  items: T,
  source: RandomSource = randomSource(),
): T {
  for (let last = items.length - 1; last > 0; last--) {
    const chosen = randomInteger(last + 1, source);
    const item = items[last];
    items[last] = items[chosen];
    items[chosen] = item;
  }
  return items;
}
