import { checkNumber } from "../util/check-number.js";
import type { RandomSource } from "./random-source.js";
import { Xoshiro128 } from "./xoshiro128.js";

/** Called with the new seed each time one is fixed. */
export type SeedCallback = (seed: number) => void;

interface RandomState {
  source: Xoshiro128;
  /** The seed fixed last, if any. */
  seed: number | null;
  callbacks: Set<SeedCallback>;
}

// Two copies of this package in one process must draw from one source and reach the same engines.
const KEY = Symbol.for("thinc.random");

function randomState(): RandomState {
  const holder = globalThis as { [KEY]?: RandomState };
  holder[KEY] ??= { source: new Xoshiro128(Math.floor(Math.random() * 2 ** 53)), seed: null, callbacks: new Set() };
  return holder[KEY];
}

/** The source every random number of the library comes from unless another one is given. */
export function randomSource(): RandomSource {
  return randomState().source;
}

/**
 * Starts the library's random source, and those of the engines that are loaded, from a seed. Engines loaded later start
 * from the same seed.
 *
 * @param seed A whole number from 0 to 2³² - 1, the range every engine takes.
 * @throws {ArgumentError} when it is none.
 */
export function fixRandomSeed(seed = 0): void {
  checkNumber(seed, "fixRandomSeed: seed", { integer: true, min: 0, max: 0xffffffff });
  const state = randomState();
  state.source.seed(seed);
  state.seed = seed;
  for (const callback of [...state.callbacks]) callback(seed);
}

/**
 * Calls back each time a seed is fixed, and at once if that has happened already, so that an adapter can seed an engine it
 * has only just loaded.
 *
 * @returns A function that ends this.
 */
export function onFixRandomSeed(callback: SeedCallback): () => void {
  const state = randomState();
  state.callbacks.add(callback);
  if (state.seed !== null) callback(state.seed);
  return () => {
    state.callbacks.delete(callback);
  };
}
