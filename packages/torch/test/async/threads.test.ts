import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describeTorch } from "../support/torch";

const RUN = join(__dirname, "../../../../tools/jest/run-typescript.cjs");

function child(environment: Record<string, string>) {
  const { OMP_WAIT_POLICY: _policy, GOMP_SPINCOUNT: _count, OMP_NUM_THREADS: _threads, ...others } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, [RUN, join(__dirname, "../children/threads.ts")], {
    encoding: "utf8",
    timeout: 120_000,
    env: { ...others, ...environment },
  });
  return { ...JSON.parse(stdout), environment: stderr };
}

const linuxTest = process.platform === "linux" ? test : test.skip;

describeTorch("the number of threads", () => {
  linuxTest(
    "is what was set, also for predictAsync, and is checked",
    () => {
      const { first, set, added, late, wrong, still } = child({ OMP_NUM_THREADS: "2" });
      expect(first[0]).toBe(2);
      expect(first[1]).toBeGreaterThanOrEqual(1);
      expect(set).toEqual([1, 1]);
      // The first run brings the thread itself. The two before the last find helpers that are there.
      expect(added[0]).toBeGreaterThanOrEqual(1);
      expect(added.slice(1)).toEqual([0, 3, 0]);
      expect(late).toMatch(/^ArgumentError: torch\.setNumInteropThreads: the number is settled/);
      for (const [threads, interop] of wrong) {
        expect(threads).toMatch(/^ArgumentError: torch\.setNumThreads: threads/);
        expect(interop).toMatch(/^ArgumentError: torch\.setNumInteropThreads: threads/);
      }
      expect(still).toBe(4);
    },
    120_000,
  );

  linuxTest(
    "waiting threads sleep, unless the environment says otherwise, which stays as it was",
    () => {
      const quiet = child({ OMP_DISPLAY_ENV: "true" });
      expect(quiet.environment).toMatch(/OMP_WAIT_POLICY = 'PASSIVE'/);
      expect(quiet.policy).toBeNull();
      const active = child({ OMP_DISPLAY_ENV: "true", OMP_WAIT_POLICY: "active" });
      expect(active.environment).toMatch(/OMP_WAIT_POLICY = 'ACTIVE'/);
      expect(active.policy).toBe("active");
    },
    120_000,
  );
});
