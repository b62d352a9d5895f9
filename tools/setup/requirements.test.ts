import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireCompiler, requireDisk, requireNode, requirePip } from "./requirements.mjs";

const path = process.env.PATH;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "thinc-requirements-"));
  process.env.PATH = folder;
});

afterEach(() => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a program on the PATH that answers only these arguments. */
function provide(name: string, ...answered: string[]) {
  const file = join(folder, name);
  writeFileSync(
    file,
    `#!/bin/sh\ncase "$*" in ${answered.map((each) => `"${each}") exit 0;;`).join(" ")} *) exit 1;; esac\n`,
  );
  chmodSync(file, 0o755);
}

test("Node 18 is refused and Node 20 is not", () => {
  expect(() => requireNode("18.20.1")).toThrow("Node 18.20.1 is too old: install Node 20 or newer");
  expect(() => requireNode("20.0.0")).not.toThrow();
});

test("each missing build tool is named, in the order they are needed, and make is none of them", () => {
  expect(requireCompiler).toThrow(/no C\+\+ compiler: install g\+\+/);
  provide("g++", "--version");
  expect(requireCompiler).toThrow(/no Python 3/);
  provide("python3", "--version");
  expect(requireCompiler).not.toThrow();
});

test("a Python without pip is told", () => {
  provide("python3", "--version");
  expect(requirePip).toThrow(/Python 3 has no pip: install it/);
  provide("python3", "-m pip --version");
  expect(requirePip).not.toThrow();
});

test("too little room on the disk is told with the folder and both sizes", () => {
  expect(() => requireDisk([join(folder, "not", "yet", "there")], 1e9)).toThrow(
    new RegExp(`^Only [\\d.]+ GB are free where ${folder}/not/yet/there is: free at least 1000000000 GB`),
  );
  expect(() => requireDisk([folder], 0)).not.toThrow();
});
