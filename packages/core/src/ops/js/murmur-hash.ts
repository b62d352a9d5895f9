/**
 * MurmurHash by Austin Appleby (public domain), the two variants the ops need, on 64-bit integers as bigint.
 */

const mask = (value: bigint): bigint => BigInt.asUintN(64, value);

function rotateLeft(value: bigint, bits: bigint): bigint {
  return mask(value << bits) | (value >> (64n - bits));
}

/** The finalizer of MurmurHash3: every bit of the input reaches every bit of the output. */
function mixFinal(value: bigint): bigint {
  let mixed = value;
  mixed = mask((mixed ^ (mixed >> 33n)) * 0xff51afd7ed558ccdn);
  mixed = mask((mixed ^ (mixed >> 33n)) * 0xc4ceb9fe1a85ec53n);
  return mixed ^ (mixed >> 33n);
}

/** MurmurHash3 x64_128 of the 8 little-endian bytes of an unsigned integer; the two 64-bit words of the hash. */
export function murmurHash3Of8Bytes(id: bigint, seed: number): [bigint, bigint] {
  // Eight bytes fill no 16-byte block, so they are all tail, and the tail changes only the first word.
  const block = mask(rotateLeft(mask(id * 0x87c37b91114253d5n), 31n) * 0x4cf5ad432745937fn);
  let first = BigInt(seed >>> 0) ^ block ^ 8n;
  let second = BigInt(seed >>> 0) ^ 8n;
  first = mask(first + second);
  second = mask(second + first);
  first = mixFinal(first);
  second = mixFinal(second);
  first = mask(first + second);
  second = mask(second + first);
  return [first, second];
}

const MULTIPLIER_64A = 0xc6a4a7935bd1e995n;

/** MurmurHash64A with seed 0 of `count` unsigned integers from `start` on, 8 little-endian bytes each. */
export function murmurHash64A(keys: { readonly [index: number]: bigint }, start: number, count: number): bigint {
  let hash = mask(BigInt(count * 8) * MULTIPLIER_64A);
  for (let i = start; i < start + count; i++) {
    let key = mask(keys[i] * MULTIPLIER_64A);
    key ^= key >> 47n;
    hash = mask((hash ^ mask(key * MULTIPLIER_64A)) * MULTIPLIER_64A);
  }
  hash = mask((hash ^ (hash >> 47n)) * MULTIPLIER_64A);
  return hash ^ (hash >> 47n);
}
