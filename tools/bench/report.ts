import { type BenchCase, fullName, type Timing } from "./bench-case.js";
import type { Measurement } from "./measure.js";

/** One case with all that is told of it; microseconds. */
export interface ReportedCase extends Timing {
  /** How much more than the case it is built on, by their best rounds. */
  overhead?: number;
  budget?: number;
  /** The peer's best round for the same work. */
  peer?: number;
}

/** Puts together what is told of each case. */
export function report(cases: readonly BenchCase[], { timings, peerTimings }: Measurement): ReportedCase[] {
  const ofName = (list: readonly Timing[], name: string) => list.find((item) => fullName(item) === name);
  return cases.map((item, index) => {
    const timing = timings[index];
    const base =
      item.over === undefined ? undefined : ofName(timings, fullName({ group: item.group, name: item.over }));
    return {
      ...timing,
      overhead: base === undefined ? undefined : timing.least - base.least,
      budget: item.budget,
      peer: ofName(peerTimings, fullName(item))?.least,
    };
  });
}

/** The cases whose overhead is beyond their budget, a sentence each. */
export function exceededBudgets(cases: readonly ReportedCase[]): string[] {
  return cases
    .filter(({ overhead, budget }) => overhead !== undefined && budget !== undefined && !(overhead <= budget))
    .map((item) => `${fullName(item)}: ${shown(item.overhead)} µs of overhead, ${item.budget} are allowed.`);
}

/** Lays the cases out as a table, a group after the other. */
export function table(cases: readonly ReportedCase[]): string {
  const heads = ["µs per call", "least", "median", "overhead", "budget", "Python", "Python / here"];
  const rows = cases.map((item) => [
    `  ${item.name}`,
    shown(item.least),
    shown(item.median),
    shown(item.overhead),
    shown(item.budget),
    shown(item.peer),
    item.peer === undefined ? "" : `${(item.peer / item.least).toFixed(1)}x`,
  ]);
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column].length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join("  ");
  const lines = [line(heads)];
  for (const [index, item] of cases.entries()) {
    if (item.group !== cases[index - 1]?.group) lines.push(item.group);
    lines.push(line(rows[index]));
  }
  return lines.map((text) => text.trimEnd()).join("\n");
}

function shown(microseconds: number | undefined): string {
  return microseconds === undefined ? "" : microseconds.toFixed(microseconds < 100 ? 2 : 0);
}
