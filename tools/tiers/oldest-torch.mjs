// `.ci/oldest-torch [version]`: the tests of @thinc/torch on the oldest libtorch that is supported, or on the one named.

import { requireCompiler, requireDisk, requirePip } from "../setup/requirements.mjs";
import { buildPackages } from "../setup/set-up.mjs";
import { runMain } from "../setup/setup-error.mjs";
import { installTorch } from "../setup/torch-engine.mjs";
import { buildAddons } from "./build-addons.mjs";
import { finish } from "./finish.mjs";
import { oldestVersion } from "./oldest-version.mjs";
import { runJest } from "./run-jest.mjs";

await runMain(async () => {
  requireCompiler();
  requirePip();
  requireDisk();
  const native = await buildPackages();
  const version = process.argv[2] ?? oldestVersion(native.torchEngine.supported);
  const directory = await installTorch(version);
  const environment = await buildAddons(`torch-${version}`, { THINC_TORCH_DIR: directory, THINC_WERROR: "1" });
  return finish(await runJest(["torch"], environment));
});
