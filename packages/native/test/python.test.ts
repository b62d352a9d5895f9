import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspectPython, pythonExecutables } from "@thinc/native";
import { useTemporaryDirectory } from "./helpers/temporary-directory";

const directory = useTemporaryDirectory();
const executable = pythonExecutables(process.env).at(-1);

(executable === undefined ? describe.skip : describe)("a real Python (needs python3 in PATH)", () => {
  const python = executable as string;
  const makePackage = (...parts: string[]): string => {
    const folder = join(directory.path, ...parts);
    mkdirSync(folder, { recursive: true });
    // Whoever imports it, fails.
    writeFileSync(join(folder, "__init__.py"), "raise SystemExit('imported')\n");
    return folder;
  };

  test("tells where it has a package, without importing it", () => {
    const folder = makePackage("site", "torch");
    const environment = { ...process.env, PYTHONPATH: join(directory.path, "site") };
    expect(inspectPython(python, ["some_package_nobody_has"], environment)).toMatchObject({
      version: expect.stringMatching(/^3\.\d+\.\d+$/),
      packages: { torch: folder, some_package_nobody_has: null },
    });
  });
});

test("a program that does not answer as a Python is told as a problem", () => {
  const program = join(directory.path, "python3");
  writeFileSync(program, "#!/bin/sh\necho hello\n", { mode: 0o755 });
  expect(inspectPython(program)).toEqual({ executable: program, problem: "it answered something unexpected" });
  expect(inspectPython("/no/such/python")).toEqual({
    executable: "/no/such/python",
    problem: expect.stringContaining("ENOENT"),
  });
});
