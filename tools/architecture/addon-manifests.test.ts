import { root } from "../setup/paths.mjs";
import { addonsBuiltOnInstall } from "./addon-manifests";
import { withTree } from "./fixture-tree";

const violations = (manifest: object) =>
  withTree(
    { "packages/torch/binding.gyp": "{}", "packages/torch/package.json": JSON.stringify(manifest) },
    addonsBuiltOnInstall,
  );

test("no package of this repository compiles or runs anything while it is installed", () => {
  expect(addonsBuiltOnInstall(root)).toEqual([]);
});

test("a package with an addon that says so passes", () => {
  expect(violations({ gypfile: false })).toEqual([]);
});

test("a package with an addon has to switch off the build on install", () => {
  expect(violations({})).toEqual([
    'packages/torch/package.json: needs "gypfile": false, or installing it compiles its addon.',
  ]);
});

test.each(["preinstall", "install", "postinstall"])("a package with an addon may have no %s script", (name) => {
  expect(violations({ gypfile: false, scripts: { [name]: "node build.js" } })).toEqual([
    `packages/torch/package.json: has a script ${name}, but nothing may run on install.`,
  ]);
});
