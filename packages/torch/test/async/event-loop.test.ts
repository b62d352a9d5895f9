import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describeTorch } from "../support/torch";

const RUN = join(__dirname, "../../../../tools/jest/run-typescript.cjs");
const run = promisify(execFile);

async function child(name: string, ...args: string[]) {
  const { stdout } = await run(process.execPath, [RUN, join(__dirname, "../children", name), ...args], {
    timeout: 240_000,
  });
  return JSON.parse(stdout.trim());
}

describeTorch("the event loop", () => {
  test("is delayed by less than 20 ms (p99) while a module computes for 200 ms, the first time too", async () => {
    const { cold, warm, equal } = await child("responsive.ts", "250");
    expect(equal).toEqual([true, true]);
    for (const seen of [cold, warm]) {
      expect(seen.took).toBeGreaterThan(150);
      expect(seen.p99).toBeLessThan(20);
      // Timers run meanwhile.
      expect(seen.ticks).toBeGreaterThan(seen.took / 20);
    }
  }, 240_000);
});

describeTorch("memory", () => {
  test("stays flat over 2,000 calls of predictAsync that dispose of nothing", async () => {
    const { growthMegabytes, bytesCopied } = await child("predict-async-loop.ts", "1000");
    expect(growthMegabytes).toBeLessThan(25);
    expect(bytesCopied).toBe(0);
  }, 240_000);
});
