import { root } from "../setup/paths.mjs";
import { unlistedExports } from "./explicit-index";
import { soundHouse, withTree } from "./fixture-tree";

const violations = (change: Record<string, string>) => withTree({ ...soundHouse(), ...change }, unlistedExports);

test("every index file of this repository lists its exports", () => {
  expect(unlistedExports(root)).toEqual([]);
});

test("listed exports and a namespace under a name pass", () => {
  expect(violations({ "packages/core/src/b/index.ts": 'export { b } from "./b";\nexport * as c from "./c";' })).toEqual(
    [],
  );
});

test.each(['export * from "./b";', 'export type * from "./b";'])("`%s` in an index file is told", (text) => {
  expect(violations({ "packages/core/src/b/index.ts": `export { a } from "./a";\n${text}\n` })).toEqual([
    `packages/core/src/b/index.ts: \`${text}\` hides what is public; list the names.`,
  ]);
});
