import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./paths.mjs";

/** Runs a step in a process of its own, as the set-up scripts do, and gives what the user sees. */
function step(script: string, title = "Doing it") {
  const code = `
    const { runStep } = await import(${JSON.stringify(join(root, "tools/setup/run-step.mjs"))});
    const { runMain } = await import(${JSON.stringify(join(root, "tools/setup/setup-error.mjs"))});
    await runMain(async () => {
      const stdout = await runStep({ title: ${JSON.stringify(title)}, log: "test-of-run-step", command: process.execPath, args: ["-e", ${JSON.stringify(script)}] });
      process.stdout.write("got " + stdout);
    });`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("a short step gives its stdout and shows nothing", () => {
  expect(step("console.log('answer'); console.error('noise')")).toEqual({
    status: 0,
    stdout: "got answer\n",
    stderr: "",
  });
});

test("a step over two seconds shows its time and what it last said", () => {
  const { status, stderr } = step("console.error('half done'); setTimeout(() => {}, 3000)");
  expect(status).toBe(0);
  expect(stderr).toMatch(/^Doing it … [23] s {2}half done\nDoing it: done after \d s\n$/);
});

test("a failed step shows the end of its output and closes with the sentence", () => {
  const { status, stdout, stderr } = step("console.log('ENOSPC'); process.exit(3)");
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toBe(
    `ENOSPC\n\nDoing it failed (exit code 3; whole output in ${join(".cache", "setup", "test-of-run-step.log")}). ` +
      "The disk is full: free about 2 GB and run the same command again.\n",
  );
});
