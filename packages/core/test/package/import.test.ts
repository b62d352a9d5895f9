import { spawnSync } from "node:child_process";
import { join } from "node:path";

const dist = join(__dirname, "..", "..", "dist");

/**
 * Imports the built package in a fresh process that counts native code being loaded. The time is that of the processor, all
 * threads together: other programs do not lengthen it.
 */
function importIt(code: string): { milliseconds: number; native: number; names: string[] } {
  const program = `
    let native = 0;
    process.dlopen = () => { native++; throw new Error("native code"); };
    const start = process.cpuUsage();
    ${code}
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    console.log(JSON.stringify({ milliseconds, native, names: Object.keys(loaded) }));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

describe.each([
  ["an ES module", `const loaded = await import(${JSON.stringify(join(dist, "index.js"))});`],
  [
    "a CommonJS module",
    `const { createRequire } = await import("node:module"); const loaded = createRequire(import.meta.url)(${JSON.stringify(join(dist, "index.cjs"))});`,
  ],
])("importing the built package as %s", (_form, code) => {
  test("takes under 50 ms and loads no native code", () => {
    // The best of three, as caches are cold at first.
    const runs = [importIt(code), importIt(code), importIt(code)];
    expect(Math.min(...runs.map((run) => run.milliseconds))).toBeLessThan(50);
    expect(runs.map((run) => run.native)).toEqual([0, 0, 0]);
  });

  test("gives the layers, the optimizer and the model", () => {
    expect(importIt(code).names).toEqual(
      expect.arrayContaining(["Adam", "chain", "Linear", "Model", "NdArray", "Shim"]),
    );
  });
});
