import { basename } from "node:path";
import ts from "typescript";
import { packageFolders, packageSources } from "./source-files";

/**
 * Finds `export *` in index files: what is public has to be listed. A namespace, `export * as nn`, is one listed name.
 *
 * @returns A sentence for each.
 */
export function unlistedExports(root: string): string[] {
  return packageFolders(root).flatMap((folder) =>
    packageSources(root, folder)
      .filter(({ path }) => basename(path) === "index.ts")
      .flatMap(({ path, label, text }) =>
        ts
          .createSourceFile(path, text, ts.ScriptTarget.Latest)
          .statements.filter((each) => ts.isExportDeclaration(each) && each.exportClause === undefined)
          .map(
            (each) => `${label}: \`${text.slice(each.pos, each.end).trim()}\` hides what is public; list the names.`,
          ),
      ),
  );
}
