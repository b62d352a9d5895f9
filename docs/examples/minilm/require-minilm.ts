import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { loadTorch } from "@thinc/torch";
import { describeWithEngine } from "../../../tools/jest/require-engine";
import { minilmDirectory } from "./fetch-minilm";

/**
 * Groups tests that need libtorch and the weights of all-MiniLM-L6-v2, which are fetched the first time.
 *
 * Where they cannot be had, as without a network, the tests are skipped and the group says why; with
 * `THINC_REQUIRE=all`, one fails with the reason instead.
 */
export function describeWithMinilm(name: string, body: (directory: string) => void): void {
  describeWithEngine("torch", loadTorch, name, () => {
    describeWithEngine("minilm", provide, "with all-MiniLM-L6-v2", () => body(minilmDirectory()));
  });
}

// Jest wants to know its tests before anything asynchronous can happen.
function provide(): void {
  const program = `import("./fetch-minilm.ts").then((m) => m.fetchMinilm()).catch((e) => { console.log(e.message); process.exit(1); })`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "--eval", program], {
    cwd: join(__dirname),
    encoding: "utf8",
    timeout: 300_000,
  });
  if (status !== 0) throw new Error(stdout.trim() || stderr.trim() || "fetching took too long");
}
