// `npm test`: set-up, then the tests of every package, or of those named (`npm test -- core torch`).
import { buildEngineFreeAddons, setUp } from "../setup/set-up.mjs";
import { runMain } from "../setup/setup-error.mjs";
import { workspacePackages } from "../setup/workspace.mjs";
import { choosePackages } from "./choose-packages.mjs";
import { runTests } from "./run-tests.mjs";
import { summaryLine } from "./summary.mjs";

await runMain(async () => {
  const packages = choosePackages(workspacePackages(), process.argv.slice(2));
  const { environment, torch } = await setUp();
  if (torch !== "ready") await buildEngineFreeAddons();
  const sum = await runTests(packages, environment);
  for (const complaint of sum.complaints) process.stdout.write(`${complaint}\n`);
  process.stdout.write(`${summaryLine(sum)}\n`);
  return sum.failed === 0 ? 0 : 1;
});
