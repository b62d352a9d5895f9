import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./paths.mjs";

test.each(["setup", "test", "tiers"])(
  "the scripts in tools/%s import nothing that only an install brings",
  (folder) => {
    const scripts = readdirSync(join(root, "tools", folder)).filter((name) => name.endsWith(".mjs"));
    expect(scripts.length).toBeGreaterThan(2);
    const imported = scripts.flatMap((name) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, "tools", folder, name), "utf8"), true, true);
      return importedFiles.map(({ fileName }) => fileName);
    });
    expect(imported).toContain("node:path");
    // The JSDoc type of the package built by set-up is no import.
    const foreign = imported.filter(
      (name) => !name.startsWith(".") && !name.startsWith("node:") && name !== "@thinc/native",
    );
    expect(foreign).toEqual([]);
  },
);
