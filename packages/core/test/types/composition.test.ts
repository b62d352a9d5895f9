import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const SNIPPETS = join(__dirname, "snippets.ts.txt");

/** The snippets of the file, by name; each begins with a line `// # name`. */
function snippets(): [name: string, code: string][] {
  return readFileSync(SNIPPETS, "utf8")
    .split(/^\/\/ # /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end).trim(), part.slice(end + 1)];
    });
}

/** Compiles all snippets in one program, each as a module of its own, and gives the errors of each. */
function compileAll(parts: readonly [string, string][]): Map<string, string[]> {
  const config = ts.readConfigFile(join(__dirname, "../../tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(__dirname, "../.."));
  const header = readFileSync(SNIPPETS, "utf8").split(/^\/\/ # /m)[0];
  const files = new Map(
    parts.map(([name, code], i) => [join(__dirname, `snippet-${i}.ts`), { name, text: header + code }]),
  );
  const host = ts.createCompilerHost(options);
  const readSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const file = files.get(path);
    return file
      ? ts.createSourceFile(path, file.text, languageVersion)
      : readSourceFile(path, languageVersion, ...rest);
  };
  const exists = host.fileExists.bind(host);
  host.fileExists = (path) => files.has(path) || exists(path);
  const program = ts.createProgram([...files.keys()], { ...options, noEmit: true, noUnusedLocals: false }, host);
  return new Map(
    [...files].map(([path, { name }]) => [
      name,
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(path))
        .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")),
    ]),
  );
}

const parts = snippets();
const errors = compileAll(parts);

describe("the compiler", () => {
  test.each(parts.filter(([name]) => name.startsWith("accepts")).map(([name]) => name))("%s", (name) => {
    expect(errors.get(name)).toEqual([]);
  });

  test.each(parts.filter(([name]) => name.startsWith("rejects")).map(([name]) => name))("%s", (name) => {
    expect(errors.get(name)?.length).toBeGreaterThan(0);
  });

  test("shows what one layer gives and the next takes", () => {
    const messages = errors.get("rejects an array where a Ragged belongs")?.join("\n") ?? "";
    expect(messages).toMatch(/LayerMismatch|the layer before gives/);
  });
});
