import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** A TypeScript source and the modules it names. */
export interface SourceFile {
  /** The file's absolute path. */
  path: string;
  /** The same, from the repository's root and with slashes, for messages. */
  label: string;
  text: string;
  /** Every module named by an import (types and dynamic ones too), a re-export or a `require`. */
  imports: string[];
}

/** Lists the package folders below `packages/` that have a package.json. */
export function packageFolders(root: string): string[] {
  return readdirSync(join(root, "packages"))
    .filter((name) => existsSync(join(root, "packages", name, "package.json")))
    .sort();
}

/** Reads the sources below a package's `src/`. */
export function packageSources(root: string, folder: string): SourceFile[] {
  const top = join(root, "packages", folder, "src");
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[cm]?tsx?$/.test(name))
    .sort()
    .map((name) => readSource(root, join(top, name)));
}

/** Reads one source. */
export function readSource(root: string, path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  return {
    path,
    label: relative(root, path).replaceAll("\\", "/"),
    text,
    imports: ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName),
  };
}

/** The package a bare module name belongs to: `@scope/name/file` gives `@scope/name`. */
export function packageOf(moduleName: string): string {
  return moduleName.split("/", moduleName.startsWith("@") ? 2 : 1).join("/");
}
