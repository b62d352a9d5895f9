import { root } from "../setup/paths.mjs";
import { coreImpurities, portableGraph } from "./core-purity";
import { soundHouse, withTree } from "./fixture-tree";

const violations = (change: Record<string, string>) => withTree({ ...soundHouse(), ...change }, coreImpurities);

test("core's main entry reaches no Node built-in and core names no framework", () => {
  expect(coreImpurities(root)).toEqual([]);
});

test("the walk from core's main entry really reaches its files", () => {
  const labels = portableGraph(root).map(({ label }) => label);
  expect(labels).toContain("packages/core/src/errors/thinc-error.ts");
  expect(labels).not.toContain("packages/core/src/platform/node.ts");
});

test("a sound core passes, its platform file may use Node", () => {
  expect(violations({})).toEqual([]);
});

test.each(["node:fs", "fs", "path/posix", "node:worker_threads"])(
  "%s may not be reached from core's main entry",
  (name) => {
    expect(violations({ "packages/core/src/a/index.ts": `import "${name}";\nexport interface A {}` })).toEqual([
      `packages/core/src/a/index.ts: imports ${name} into what has to run everywhere; go through #platform.`,
    ]);
  },
);

test("the platform file may not be reached by its path", () => {
  expect(violations({ "packages/core/src/a/index.ts": 'import "../platform/node.js";' })).toEqual([
    "packages/core/src/platform/node.ts: imports node:async_hooks into what has to run everywhere; go through #platform.",
  ]);
});

test("the platform file for browsers may not reach a Node built-in", () => {
  expect(violations({ "packages/core/src/platform/web.ts": 'import "node:os";' })).toEqual([
    "packages/core/src/platform/web.ts: imports node:os into what has to run everywhere; go through #platform.",
  ]);
});

test.each(["@tensorflow/tfjs-core", "./torch-helper", "onnxruntime-node", "./deep/mxnet"])(
  "core may not import %s, even from a file nobody reaches",
  (name) => {
    expect(violations({ "packages/core/src/lonely.ts": `import "${name}";` })).toEqual([
      `packages/core/src/lonely.ts: imports ${name}, but core never names a framework.`,
    ]);
  },
);
