#!/usr/bin/env node
// Builds the native addon of one package; the work is done by src/build-addon-command.ts.
import { existsSync } from "node:fs";

const library = new URL("../dist/index.js", import.meta.url);
if (existsSync(library)) {
  const { runBuildAddonCommand } = await import(library.href);
  process.exitCode = await runBuildAddonCommand(process.argv.slice(2));
} else {
  console.error("@thinc/native is not built yet: run `pnpm build` first.");
  process.exitCode = 1;
}
