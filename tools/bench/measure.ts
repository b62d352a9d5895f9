import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type BenchCase, fullName, type Timing } from "./bench-case.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options: { type: "minor" }) => void;

/** How to measure. */
export interface MeasureOptions {
  /** How often each case takes its turn. */
  rounds: number;
  /** How long one turn lasts, in milliseconds. */
  turn: number;
  /** Somebody else who has a turn in each round, and gives microseconds by full name. */
  peer?: () => Promise<ReadonlyMap<string, number>>;
}

/** What came of it: the cases', and the peer's where it has one of the same name. */
export interface Measurement {
  timings: Timing[];
  peerTimings: Timing[];
}

/**
 * Measures cases in turn, round after round, so that a slow moment of a shared machine meets all of them alike.
 *
 * A turn runs a case as often as fits in its time and counts the mean. Young garbage is collected before, and some calls are
 * not counted: what the case before left is not this one's.
 */
export async function measureInTurn(
  cases: readonly BenchCase[],
  { rounds, turn, peer }: MeasureOptions,
): Promise<Measurement> {
  const counts = cases.map((item) => callsPerTurn(item, turn));
  const own = cases.map((): number[] => []);
  const others = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const [index, item] of cases.entries()) {
      collect({ type: "minor" });
      timeOf(item, Math.ceil(counts[index] / 4));
      own[index].push(timeOf(item, counts[index]));
    }
    for (const [name, microseconds] of (await peer?.()) ?? []) {
      const times = others.get(name) ?? [];
      times.push(microseconds);
      others.set(name, times);
    }
  }
  const timings = cases.map((item, index) => timing(item, own[index]));
  const peerTimings = cases.flatMap((item) => {
    const times = others.get(fullName(item));
    return times === undefined ? [] : [timing(item, times)];
  });
  return { timings, peerTimings };
}

/** The mean of some calls in microseconds. */
function timeOf({ run }: BenchCase, calls: number): number {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call++) run();
  return Number(process.hrtime.bigint() - start) / 1000 / calls;
}

// Also warms up: V8 compiles what was called some thousand times.
function callsPerTurn(item: BenchCase, turn: number): number {
  let calls = 1;
  for (;;) {
    const milliseconds = (timeOf(item, calls) * calls) / 1000;
    if (milliseconds >= turn * 4 || calls > 1e7) return Math.max(1, Math.round((calls * turn) / milliseconds));
    calls *= 2;
  }
}

function timing({ group, name }: BenchCase, times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return { group, name, least: sorted[0], median: sorted[sorted.length >> 1] };
}
