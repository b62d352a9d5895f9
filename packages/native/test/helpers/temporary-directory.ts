import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives each test of a file a directory of its own, which is removed afterwards. Call it at the top of the file. */
export function useTemporaryDirectory(): { readonly path: string } {
  const holder = { path: "" };
  beforeEach(() => {
    holder.path = realpathSync(mkdtempSync(join(tmpdir(), "thinc-test-")));
  });
  afterEach(() => {
    rmSync(holder.path, { recursive: true, force: true });
  });
  return holder;
}
