import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describePlatform } from "@thinc/native";
import type { DoctorReport, EngineReport } from "thinc";
import { makeTorch } from "../../native/test/helpers/fake-torch";
import { useWorkplace } from "./helpers/workplace";

const { inside, run } = useWorkplace();
const report = async (args: string[] = [], variables: Record<string, string | undefined> = {}): Promise<DoctorReport> =>
  JSON.parse((await run(["doctor", "--json", ...args], variables)).stdout) as DoctorReport;
const engineOf = ({ engines }: DoctorReport, name: string): EngineReport =>
  engines.find((engine) => engine.name === name) as EngineReport;

test("the report tells of this machine and of every engine", async () => {
  const { node, platform, cacheDirectory, engines, variables, compiler } = await report([], { THINC_ENGINES: "none" });
  expect(node).toEqual({
    version: process.versions.node,
    modules: process.versions.modules,
    napi: process.versions.napi,
    path: process.execPath,
  });
  expect(platform).toMatchObject({ platform: process.platform, arch: process.arch, key: describePlatform().key });
  if (process.platform === "linux") expect(platform.libc?.family).toMatch(/^(glibc|musl)$/);
  expect(Object.keys(compiler)).toEqual(
    expect.arrayContaining("problem" in compiler ? ["problem"] : ["path", "version"]),
  );
  expect(cacheDirectory).toBe(inside("cache"));
  expect(variables).toEqual({ THINC_CACHE_DIR: inside("cache"), THINC_ENGINES: "none" });
  expect(engines.map(({ name, found }) => [name, found])).toEqual([
    ["torch", false],
    ["tensorflow", false],
    ["mxnet", false],
    ["onnx", false],
  ]);
  for (const { name, searched } of engines) {
    expect(searched).toEqual([{ where: "THINC_ENGINES", outcome: `${name} is switched off by THINC_ENGINES=none` }]);
  }
});

test("a missing make is told, and that a Linux machine does without it", async () => {
  const { make } = await report([], { THINC_ENGINES: "none", PATH: inside("nothing") });
  const outcome = "not found (make, gmake)";
  const onLinux = `${outcome}; addons are built without it`;
  expect(make).toEqual({ problem: process.platform === "linux" ? onLinux : outcome });
});

test("the tables hold what the report holds, within the width of the terminal", async () => {
  const { stdout, exitCode } = await run(["doctor"]);
  expect(exitCode).toBe(0);
  for (const text of [
    process.versions.node,
    `ABI ${process.versions.modules}`,
    "C++ compiler",
    "Python",
    inside("cache"),
  ]) {
    expect(stdout.replace(/\s*│\n│\s*│\s*/g, "")).toContain(text);
  }
  for (const name of ["torch", "tensorflow", "mxnet", "onnx"])
    expect(stdout).toContain(`Where ${name} was looked for:`);
  expect(stdout).toContain("  - THINC_TORCH_DIR: not set\n");
  const widths = stdout
    .split("\n")
    .filter((line) => /^[│┌├└]/.test(line))
    .map((line) => line.length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(100);
});

(process.platform === "linux" ? describe : describe.skip)("an engine that is there (with Linux libraries)", () => {
  test("is told with version, place and headers, and an adapter with why its addon does not load", async () => {
    const torch = makeTorch(inside("torch"), "2.15.0");
    const adapter = inside("project/node_modules/@thinc/torch");
    mkdirSync(join(adapter, "build/Release"), { recursive: true });
    const manifest = { name: "@thinc/torch", version: "0.3.0", thinc: { addon: "thinc_torch", engine: "torch" } };
    writeFileSync(join(adapter, "package.json"), JSON.stringify(manifest));
    writeFileSync(join(adapter, "build/Release/thinc_torch.node"), "no addon");
    const engine = engineOf(await report([], { THINC_TORCH_DIR: torch }), "torch");
    expect(engine).toMatchObject({
      found: true,
      version: "2.15.0",
      supported: true,
      supportedRange: ">=2.6 <2.16",
      source: "environment",
      directory: torch,
      hasHeaders: true,
      missingLibraries: [],
      adapter: { package: "@thinc/torch", version: "0.3.0", directory: adapter },
    });
    const [addon] = engine.addons;
    expect(addon).toMatchObject({ addon: "thinc_torch", built: true, loadable: false });
    expect(addon?.candidates[0]).toEqual({
      path: join(adapter, "build/Release/thinc_torch.node"),
      reason: expect.stringMatching(/too short|invalid ELF header/),
    });
    const required = await run(["doctor", "--require", "torch"], { THINC_TORCH_DIR: torch });
    expect(required).toMatchObject({
      exitCode: 1,
      stderr: "torch is required, but not usable: the addon thinc_torch does not load\n",
    });
    expect(required.stdout).toContain("thinc_torch does not load:");
  });

  test("and an adapter whose addon was never built are told with the command that builds it", async () => {
    const torch = makeTorch(inside("torch"), "2.15.0");
    const adapter = inside("project/node_modules/@thinc/torch");
    mkdirSync(adapter, { recursive: true });
    const manifest = { name: "@thinc/torch", version: "0.3.0", thinc: { addon: "thinc_torch", engine: "torch" } };
    writeFileSync(join(adapter, "package.json"), JSON.stringify(manifest));
    const variables = { THINC_TORCH_DIR: torch };
    const [addon] = engineOf(await report([], variables), "torch").addons;
    expect(addon).toMatchObject({ addon: "thinc_torch", built: false, loadable: false });
    const { stdout } = await run(["doctor"], variables);
    expect(stdout).toContain("thinc_torch is not built:");
    expect(stdout).not.toContain("does not load");
  });

  test("but of an unsupported version is told as such", async () => {
    const variables = { THINC_TORCH_DIR: makeTorch(inside("torch"), "1.13.1") };
    expect(engineOf(await report([], variables), "torch")).toMatchObject({
      found: false,
      version: "1.13.1",
      supported: false,
    });
    expect((await run(["doctor"], variables)).stdout).toMatch(/│ torch +│ 1\.13\.1 +│/);
  });

  test("but lacks libraries is told with their names", async () => {
    const variables = { THINC_TORCH_DIR: makeTorch(inside("torch"), "2.15.0", { needed: ["libcupti.so.13"] }) };
    const engine = engineOf(await report([], variables), "torch");
    expect(engine).toMatchObject({ found: false, missingLibraries: ["libcupti.so.13"] });
    const { exitCode, stdout } = await run(["doctor", "--require", "torch"], variables);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/│ missing libraries: [^\n]*\n[^\n]*│ libcupti\.so\.13 +│/);
    expect(stdout).toContain("torch: 2.15.0, but libraries it needs are missing: libcupti.so.13\n");
  });
});

test("onnxruntime-node is found as a module of the project", async () => {
  const directory = inside("project/node_modules/onnxruntime-node");
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, "package.json"), '{ "name": "onnxruntime-node", "version": "1.30.0" }');
  const there = engineOf(await report(), "onnx");
  expect(there).toMatchObject({ found: true, version: "1.30.0", source: "npm", directory });
  mkdirSync(inside("elsewhere"));
  expect(engineOf(await report(["--project", inside("elsewhere")]), "onnx")).toMatchObject({ found: false });
});

test("an engine that is required and not there ends with 1, one that does not exist is an error", async () => {
  const missing = await run(["doctor", "--require", "mxnet"], { THINC_ENGINES: "none" });
  expect(missing).toMatchObject({
    exitCode: 1,
    stderr: expect.stringMatching(/^mxnet is required, but not usable: mxnet is switched off/),
  });
  const unknown = await run(["doctor", "--require", "torch,keras"]);
  expect(unknown).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: "--require: there is no engine keras. There are torch, tensorflow, mxnet, onnx.\n",
  });
});
