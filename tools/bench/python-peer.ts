import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";

/** A Python process that has a turn whenever it is asked. */
export interface PythonPeer {
  /** What it runs, such as `Python 3.11.7, torch 2.15.0, thinc 9.1.1`. */
  description: string;
  /** Runs one round; microseconds by full name. */
  round(): Promise<ReadonlyMap<string, number>>;
  stop(): void;
}

/**
 * Starts a script that times the same cases with Python's libraries.
 *
 * It takes the milliseconds of a turn, writes a line of JSON that describes it, and then for each line it is sent a line of
 * JSON with microseconds by full name.
 *
 * @param python The interpreter, usually from `THINC_BENCH_PYTHON`.
 * @throws {Error} when the script does not start, with what Python says.
 */
export async function startPythonPeer(python: string, script: string, turn: number): Promise<PythonPeer> {
  const trial = spawnSync(python, [script, "--check"], { encoding: "utf8" });
  if (trial.status !== 0) {
    const said = trial.error?.message ?? trial.stderr.trim().split("\n").at(-1);
    throw new Error(`THINC_BENCH_PYTHON=${python} cannot run ${script}: ${said}`);
  }
  const child = spawn(python, [script, String(turn)], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${script} ended.`);
    return JSON.parse(value as string) as Record<string, unknown>;
  };
  const { description } = await answer();
  return {
    description: String(description),
    async round() {
      child.stdin.write("\n");
      return new Map(Object.entries(await answer()) as [string, number][]);
    },
    stop: () => child.stdin.end(),
  };
}
