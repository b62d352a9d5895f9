// `npm run setup`: everything the other commands need, and nothing else.
import { buildEngineFreeAddons, setUp } from "./set-up.mjs";
import { runMain } from "./setup-error.mjs";

await runMain(async () => {
  const started = Date.now();
  const { torch } = await setUp();
  if (torch !== "ready") await buildEngineFreeAddons();
  process.stderr.write(`Set up in ${((Date.now() - started) / 1000).toFixed(1)} s; PyTorch: ${torch}.\n`);
});
