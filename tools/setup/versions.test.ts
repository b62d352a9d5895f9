import { root } from "./paths.mjs";
import { readManifest } from "./workspace.mjs";

test("pnpm has one version: the one npx fetches is the one that is installed", () => {
  const { packageManager, devDependencies } = readManifest(root);
  expect(packageManager).toBe(`pnpm@${devDependencies.pnpm}`);
});
