import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { workspacePackages } from "./workspace.mjs";

test("set-up sees the packages that the workspace has", () => {
  const names = workspacePackages().map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["core", "native", "dlpack", "torch", "tensorflow", "cli", "tools", "examples"]),
  );
  for (const { folder } of workspacePackages()) expect(existsSync(join(folder, "package.json"))).toBe(true);
  expect(workspacePackages()[0].folder.startsWith(root)).toBe(true);
});
