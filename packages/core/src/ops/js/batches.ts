import { type DType, dtypeOfTypedArray, type TypedArray } from "../../array/dtype.js";
import { NdArray } from "../../array/ndarray.js";
import { ArgumentError } from "../../errors/index.js";
import { type RandomSource, randomSource, shuffle } from "../../random/index.js";
import { Padded, Pairs, Ragged, SizedGenerator } from "../../types/index.js";
import { checkNumber } from "../../util/check-number.js";
import { printValue } from "../../util/print-value.js";
import type { Batchable, BatchOf, BatchOps, BatchSize, MinibatchOptions } from "../interface/batch-ops.js";
import type { Ops } from "../ops.js";

/** Cutting data into batches. */
export const batchOps: Pick<BatchOps, "minibatch" | "multibatch"> & ThisType<Ops> = {
  minibatch<S extends Batchable>(this: Ops, size: BatchSize, sequence: S, options: MinibatchOptions = {}) {
    const length = lengthOf("minibatch", sequence);
    return batches("minibatch", size, length, options, (indices) => select(this, sequence, indices) as BatchOf<S>);
  },

  multibatch<S extends readonly Batchable[]>(this: Ops, size: BatchSize, ...rest: readonly unknown[]) {
    const last = rest[rest.length - 1];
    const options = isOptions(last) ? last : {};
    const sequences = (isOptions(last) ? rest.slice(0, -1) : rest) as Batchable[];
    if (sequences.length === 0)
      throw new ArgumentError({ message: "multibatch: there are no sequences. Give at least one." });
    const lengths = sequences.map((sequence) => lengthOf("multibatch", sequence));
    if (lengths.some((length) => length !== lengths[0])) {
      throw new ArgumentError({ message: `multibatch: the sequences have different lengths: ${lengths.join(", ")}.` });
    }
    type Batch = { [K in keyof S]: BatchOf<S[K]> };
    return batches("multibatch", size, lengths[0], options, (indices) => {
      return sequences.map((sequence) => select(this, sequence, indices)) as unknown as Batch;
    });
  },
};

function batches<B>(
  where: string,
  size: BatchSize,
  length: number,
  options: MinibatchOptions,
  batchOf: (indices: number[]) => B,
): SizedGenerator<B> {
  const { shuffle: shuffled = false, buffer = 1 } = options;
  const source: RandomSource = options.randomSource ?? randomSource();
  checkNumber(buffer, `${where}: buffer`, { integer: true, min: 1 });
  const sizes = drawSizes(where, size, length);
  const order = Array.from({ length }, (_, i) => i);
  return new SizedGenerator<B>(function* () {
    if (shuffled) shuffle(order, source);
    // A copy: another iteration may shuffle the order while this one is under way.
    const indices = [...order];
    let queue: B[] = [];
    let start = 0;
    for (const count of sizes) {
      queue.push(batchOf(indices.slice(start, start + count)));
      start += count;
      if (queue.length >= buffer) {
        yield* queue;
        queue = [];
      }
    }
    yield* queue;
  }, sizes.length);
}

/** Draws sizes until they cover all items. */
function drawSizes(where: string, size: BatchSize, length: number): number[] {
  const next = sizeSource(where, size);
  const sizes: number[] = [];
  for (let covered = 0; covered < length; ) {
    const drawn = next(sizes.length);
    if (drawn === undefined) {
      throw new ArgumentError({
        message: `${where}: the batch sizes ended after ${covered} of ${length} items. Give more of them, or one number.`,
      });
    }
    // Schedules yield fractions, which are cut as they are when a size is used.
    const whole = typeof drawn === "number" ? Math.trunc(drawn) : drawn;
    checkNumber(whole, `${where}: the batch size`, { integer: true, min: 1 });
    sizes.push(whole);
    covered += whole;
  }
  return sizes;
}

function sizeSource(where: string, size: BatchSize): (step: number) => number | undefined {
  if (typeof size === "number") {
    checkNumber(size, `${where}: the batch size`, { integer: true, min: 1 });
    return () => size;
  }
  if (typeof size === "function") return size;
  const isIterable =
    typeof (size as Iterable<number> | null)?.[Symbol.iterator] === "function" && typeof size !== "string";
  const iterator = isIterable ? (size as Iterable<number>)[Symbol.iterator]() : (size as Iterator<number>);
  if (typeof iterator?.next !== "function") {
    throw new ArgumentError({
      message: `${where}: expected the batch size as a number, an iterable of numbers or a schedule, got ${printValue(size)}.`,
    });
  }
  return () => {
    const step = iterator.next();
    return step.done ? undefined : step.value;
  };
}

function lengthOf(where: string, sequence: unknown): number {
  if (NdArray.isInstance(sequence) && sequence.shape.length > 0) return sequence.length;
  if (isKnown(sequence) || Array.isArray(sequence) || dtypeOfTypedArray(sequence) !== null) {
    return (sequence as { length: number }).length;
  }
  throw new ArgumentError({
    message: `${where}: expected a list, an array, a Ragged, a Padded or Pairs, got ${printValue(sequence)}.`,
  });
}

function isKnown(value: unknown): value is Ragged<DType> | Padded<DType> | Pairs<unknown> {
  return Ragged.isInstance(value) || Padded.isInstance(value) || value instanceof Pairs;
}

function isOptions(value: unknown): value is MinibatchOptions {
  if (typeof value !== "object" || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) return false;
  return !NdArray.isInstance(value) && !isKnown(value) && Object.getPrototypeOf(value) === Object.prototype;
}

/** The items at some positions, as a sequence of the same kind. */
function select(ops: Ops, sequence: Batchable, indices: number[]): unknown {
  if (NdArray.isInstance(sequence)) return ops.take(sequence, indices);
  if (Ragged.isInstance(sequence)) return sequence.at(indices);
  if (Padded.isInstance(sequence)) return sequence.columns(indices);
  if (sequence instanceof Pairs) return new Pairs(pick(sequence.one, indices), pick(sequence.two, indices));
  if (ArrayBuffer.isView(sequence)) return ops.take(ops.asarray(sequence as TypedArray), indices).data;
  return pick(sequence as readonly unknown[], indices);
}

function pick<T>(items: readonly T[], indices: readonly number[]): T[] {
  return indices.map((i) => items[i]);
}
