import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { adapterRooms, addonRooms } from "./house";

/** A house that keeps every rule: core, native, dlpack and one adapter with an addon. Paths to texts. */
export function soundHouse(): Record<string, string> {
  const peer = { "@thinc/core": "workspace:^" };
  const files: Record<string, string> = {
    "packages/core/package.json": JSON.stringify({ name: "@thinc/core", dependencies: { "@msgpack/msgpack": "3" } }),
    "packages/core/src/index.ts": 'export { read } from "./read.js";\nexport type { A } from "./a";\n',
    "packages/core/src/read.ts":
      'import { decode } from "@msgpack/msgpack";\nimport { store } from "#platform";\nexport const read = [decode, store];\n',
    "packages/core/src/a/index.ts": "export interface A {}\n",
    "packages/core/src/platform/node.ts":
      'import { AsyncLocalStorage } from "node:async_hooks";\nexport const store = AsyncLocalStorage;\n',
    "packages/native/package.json": JSON.stringify({ name: "@thinc/native", peerDependencies: peer }),
    "packages/native/src/index.ts": 'import { read } from "@thinc/core";\nimport "node:fs";\nexport { read };\n',
    "packages/dlpack/package.json": JSON.stringify({
      name: "@thinc/dlpack",
      dependencies: { "@thinc/native": "workspace:^" },
      peerDependencies: peer,
    }),
    "packages/dlpack/src/index.ts": 'export * as native from "@thinc/native";\n',
  };
  for (const room of [...adapterRooms, ...addonRooms]) {
    files[`packages/torch/${room.endsWith("/") ? `${room}file` : room}`] = "";
  }
  files["packages/torch/package.json"] = JSON.stringify({
    name: "@thinc/torch",
    scripts: { "build:native": "build" },
    dependencies: { "@thinc/native": "workspace:^", "@thinc/dlpack": "workspace:^" },
    peerDependencies: peer,
  });
  files["packages/torch/src/index.ts"] =
    'export { read } from "@thinc/core";\nexport type { B } from "@thinc/dlpack";\n';
  return files;
}

/**
 * Writes a tree of files to a temporary folder, hands it to `body` and removes it.
 *
 * @param files Paths to texts; a path with `undefined` is left out.
 */
export function withTree<T>(files: Record<string, string | undefined>, body: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), "thinc-house-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      if (text === undefined) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return body(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
