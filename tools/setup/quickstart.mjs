// `npm run quickstart`: set-up, then the main job; arguments go to the job.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { setUp } from "./set-up.mjs";
import { runMain, SetupError } from "./setup-error.mjs";

const job = join("docs", "examples", "digits", "main.mjs");

await runMain(async () => {
  if (!existsSync(join(root, job))) {
    throw new SetupError(
      `${job} is missing: check that the clone is whole (git status) and run the same command again.`,
    );
  }
  const { environment, torch } = await setUp();
  if (torch !== "ready") {
    const why = torch === "unwanted" ? "THINC_ENGINES asks for it" : "PyTorch cannot be had here";
    process.stderr.write(`${why}: training with TensorFlow.js (wasm) and native layers.\n`);
    // Without this, the job would find a PyTorch whose addon could not be built.
    if (torch === "not to be had") environment.THINC_ENGINES = "none";
  }
  const child = spawn(process.execPath, [join(root, job), ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  return await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
});
