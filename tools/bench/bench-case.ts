/** One thing to measure. Cases of a group are measured in turn with all others, so their numbers can be compared. */
export interface BenchCase {
  /** What is done together belongs together, such as "8x8 Linear, predict". */
  group: string;
  /** The name within the group. */
  name: string;
  /** Does the work once. */
  run: () => void;
  /** The case of the same group without what this one adds; the difference is the overhead. */
  over?: string;
  /** The most microseconds the overhead may take. */
  budget?: number;
}

/** What a package's `bench/cases.ts` exports: its cases, made when they are asked for. */
export type MakeCases = () => BenchCase[];

/** The times of one case in microseconds. */
export interface Timing {
  group: string;
  name: string;
  /** What it costs when nothing comes between: the best round. */
  least: number;
  median: number;
}

/** A case's name among all cases of all packages. */
export function fullName({ group, name }: { group: string; name: string }): string {
  return `${group}: ${name}`;
}
