// Run in a package's folder behind tsup: finishes the types it has written to `dist`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentAliases } from "./document-aliases.mjs";

for (const name of readdirSync("dist")) {
  if (!/\.d\.c?ts$/.test(name)) continue;
  const path = join("dist", name);
  writeFileSync(path, documentAliases(readFileSync(path, "utf8")));
}
