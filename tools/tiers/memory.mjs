// `.ci/memory [steps]`: whether memory stays flat over 100,000 synchronous steps of each kind.
import { setUp } from "../setup/set-up.mjs";
import { runMain } from "../setup/setup-error.mjs";
import { finish } from "./finish.mjs";
import { runJest } from "./run-jest.mjs";

await runMain(async () => {
  const { environment } = await setUp();
  const variables = { ...environment, THINC_REQUIRE: "torch", THINC_MEMORY_STEPS: process.argv[2] ?? "100000" };
  return finish(await runJest(["torch"], variables, ["test/flat-memory"]));
});
