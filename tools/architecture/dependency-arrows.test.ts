import { root } from "../setup/paths.mjs";
import { turnedArrows } from "./dependency-arrows";
import { soundHouse, withTree } from "./fixture-tree";

const violations = (change: Record<string, string | undefined>) =>
  withTree({ ...soundHouse(), ...change }, turnedArrows);

test("no dependency arrow of this repository is turned", () => {
  expect(turnedArrows(root)).toEqual([]);
});

test("a sound house has no turned arrow", () => {
  expect(violations({})).toEqual([]);
});

test("core may not depend on another package of ours, not even for development", () => {
  const manifest = JSON.stringify({
    name: "@thinc/core",
    dependencies: { "@msgpack/msgpack": "3" },
    devDependencies: { "@thinc/native": "workspace:*" },
  });
  expect(violations({ "packages/core/package.json": manifest })).toEqual([
    "packages/core/package.json: devDependencies has @thinc/native, but @thinc/core may depend on none of our packages.",
  ]);
});

test.each([
  ["a static import", 'import { x } from "@thinc/torch";\nexport { x };'],
  ["a type import", 'import type { x } from "@thinc/torch";\nexport type { x };'],
  ["a re-export", 'export { x } from "@thinc/torch";'],
  ["a dynamic import", 'export const x = () => import("@thinc/torch");'],
  ["a require", 'export const x = require("@thinc/torch");'],
  ["a subpath", 'import "@thinc/torch/deep";'],
])("a source of dlpack may not reach torch by %s", (_kind, text) => {
  const found = violations({ "packages/dlpack/src/more.ts": text });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(
    /^packages\/dlpack\/src\/more\.ts: imports @thinc\/torch.*may depend on @thinc\/core, @thinc\/native only\.$/,
  );
});

test("one adapter may not depend on another", () => {
  const manifest = JSON.stringify({
    name: "@thinc/torch",
    dependencies: { "@thinc/tensorflow": "workspace:^", "@thinc/dlpack": "workspace:^" },
    peerDependencies: { "@thinc/core": "workspace:^" },
  });
  expect(violations({ "packages/torch/package.json": manifest })).toEqual([
    "packages/torch/package.json: dependencies has @thinc/tensorflow, but @thinc/torch may depend on @thinc/core, @thinc/native, @thinc/dlpack only.",
  ]);
});

test("the command line tool may not be imported by a package", () => {
  const found = violations({ "packages/native/src/more.ts": 'import "thinc";' });
  expect(found).toEqual([
    "packages/native/src/more.ts: imports thinc, but @thinc/native may depend on @thinc/core only.",
  ]);
});

test("another package may not be reached by a path", () => {
  const found = violations({ "packages/native/src/more.ts": 'import "../../core/src/read";' });
  expect(found).toEqual([
    "packages/native/src/more.ts: imports ../../core/src/read, which is outside its package; import by package name.",
  ]);
});

test("core has to be a peer dependency", () => {
  const manifest = JSON.stringify({ name: "@thinc/native", dependencies: { "@thinc/core": "workspace:^" } });
  expect(violations({ "packages/native/package.json": manifest })).toEqual([
    "packages/native/package.json: @thinc/core has to be a peer dependency, so that there is one copy.",
  ]);
});

test("a source may import only what its package.json declares", () => {
  expect(violations({ "packages/core/src/more.ts": 'import "left-pad/lib";' })).toEqual([
    "packages/core/src/more.ts: imports left-pad/lib, which its package.json does not declare.",
  ]);
});

test("a package that the rules do not know is told", () => {
  expect(violations({ "packages/attic/package.json": '{ "name": "@thinc/attic" }' })).toEqual([
    "packages/attic: house.ts does not say what it may depend on; give it a line there.",
  ]);
});
