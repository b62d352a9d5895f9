import { ArgumentError } from "../errors/index.js";
import type { RandomSource } from "./random-source.js";

/**
 * A seedable generator: xoshiro128** 1.1 (Blackman & Vigna 2018, "Scrambled linear pseudorandom number generators"), its
 * 128 bits of state filled by SplitMix64 (Steele, Lea & Flood 2014). Not for secrets.
 */
export class Xoshiro128 implements RandomSource {
  private readonly state = new Uint32Array(4);

  /** @param seed A whole number, or four 32-bit words that become the state as they are (not all zero). */
  constructor(seed: number | bigint | readonly [number, number, number, number]) {
    if (Array.isArray(seed)) {
      if (seed.length !== 4 || seed.every((word) => word >>> 0 === 0)) {
        throw new ArgumentError({ message: "Xoshiro128: the state needs four words that are not all zero." });
      }
      this.state.set(seed);
    } else this.seed(seed as number | bigint);
  }

  /** Starts anew from a seed: a whole number; bigints count modulo 2⁶⁴. @throws {ArgumentError} when it is none. */
  seed(seed: number | bigint): void {
    if (typeof seed !== "bigint" && !Number.isSafeInteger(seed)) {
      throw new ArgumentError({ message: `Xoshiro128: expected a whole number as seed, got ${String(seed)}.` });
    }
    let counter = BigInt(seed);
    for (let word = 0; word < 4; word += 2) {
      counter = BigInt.asUintN(64, counter + 0x9e3779b97f4a7c15n);
      let mixed = counter;
      mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
      mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
      mixed ^= mixed >> 31n;
      this.state[word] = Number(mixed & 0xffffffffn);
      this.state[word + 1] = Number(mixed >> 32n);
    }
  }

  uint32(): number {
    const state = this.state;
    const result = Math.imul(rotateLeft(Math.imul(state[1], 5), 7), 9) >>> 0;
    const shifted = state[1] << 9;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = rotateLeft(state[3], 11);
    return result;
  }

  next(): number {
    // 27 + 26 bits fill the fraction of a double exactly.
    const high = this.uint32() >>> 5;
    const low = this.uint32() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  }
}

function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
