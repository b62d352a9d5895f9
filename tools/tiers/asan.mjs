// `.ci/asan`: the tests of dlpack and torch with their native code under the sanitizers.
import { requireCompiler } from "../setup/requirements.mjs";
import { buildPackages } from "../setup/set-up.mjs";
import { runMain } from "../setup/setup-error.mjs";
import { findOrFetchTorch } from "../setup/torch-engine.mjs";
import { buildAddons } from "./build-addons.mjs";
import { checkSanitizer } from "./check-sanitizer.mjs";
import { finish } from "./finish.mjs";
import { runJest } from "./run-jest.mjs";
import { Reports, sanitizedBuild } from "./sanitizer.mjs";

await runMain(async () => {
  requireCompiler();
  const reports = new Reports();
  try {
    const native = await buildPackages();
    checkSanitizer(reports);
    const environment = await buildAddons("asan", { ...(await findOrFetchTorch(native)), ...sanitizedBuild });
    const sum = await runJest(["dlpack", "torch"], { ...environment, ...reports.environment() });
    const found = reports.take();
    sum.failed += found.length;
    sum.complaints.push(...found);
    return finish(sum);
  } finally {
    reports.remove();
  }
});
