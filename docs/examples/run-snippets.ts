import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "..", "..");
// Here, so that the programs find the packages this folder depends on.
const scratch = join(__dirname, ".snippets");

/** The pages that readers of the packages get: the README of all, and each package's README and `docs`. Paths from the root. */
export function pagesOfPackages(): string[] {
  const pages = readdirSync(join(root, "packages")).flatMap((name) => {
    const folder = join("packages", name, "docs");
    const more = existsSync(join(root, folder))
      ? readdirSync(join(root, folder)).map((page) => join(folder, page))
      : [];
    return [join("packages", name, "README.md"), ...more];
  });
  return ["README.md", ...pages];
}

/** The TypeScript programs of a Markdown page: what stands between fences marked `ts`. */
export function snippetsOf(page: string): string[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => match[1]);
}

/** Runs a TypeScript program with Node over the built packages, as a reader of the page would. */
export function runSnippet(name: string, code: string): { status: number | null; output: string } {
  mkdirSync(scratch, { recursive: true });
  const file = join(scratch, `${name.replace(/[^a-z0-9]+/gi, "-")}-${process.pid}.mjs`);
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
  });
  writeFileSync(file, outputText);
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8", timeout: 120_000 });
    return { status, output: `${stdout}${stderr}` };
  } finally {
    rmSync(file);
  }
}

/** The errors the compiler has for a program, with strict settings and the packages' own types. */
export function typeErrors(name: string, code: string): string[] {
  const config = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const path = join(__dirname, `${name.replace(/[^a-z0-9]+/gi, "-")}.snippet.ts`);
  const host = ts.createCompilerHost(options);
  const readSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target, ...rest) =>
    file === path ? ts.createSourceFile(file, code, target) : readSourceFile(file, target, ...rest);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (file) => file === path || fileExists(file);
  const program = ts.createProgram([path], { ...options, noEmit: true, noUnusedLocals: false }, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(path))
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
}
