import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { missingBuildTool, runBuildAddonCommand } from "@thinc/native";
import { makeAddonPackage } from "./helpers/addon-package";
import { useTemporaryDirectory } from "./helpers/temporary-directory";

const directory = useTemporaryDirectory();

/** Runs the command for a package in the temporary directory. */
async function run(variables: Record<string, string | undefined>, args: string[] = []) {
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({
    write(text: string) {
      written[name] += text;
      return true;
    },
  });
  const exitCode = await runBuildAddonCommand(args, {
    workingDirectory: directory.path,
    environment: { ...process.env, THINC_ENGINES: undefined, THINC_REQUIRE: undefined, ...variables },
    stdout: stream("stdout") as never,
    stderr: stream("stderr") as never,
  });
  return { exitCode, ...written };
}

test("a switched-off engine is no failure, but is told", async () => {
  makeAddonPackage(directory.path, { engine: "torch" });
  expect(await run({ THINC_ENGINES: "none" })).toEqual({
    exitCode: 0,
    stderr: "",
    stdout: "@scope/tiny: addon skipped. torch is switched off by THINC_ENGINES=none. Unset it, or add torch to it.\n",
  });
  expect(existsSync(join(directory.path, "build"))).toBe(false);
});

test("a missing engine is a failure where THINC_REQUIRE names it", async () => {
  makeAddonPackage(directory.path, { engine: "torch" });
  const variables = { THINC_TORCH_DIR: join(directory.path, "nothing") };
  expect(await run(variables)).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining("addon skipped. libtorch is not"),
  });
  for (const required of ["all", "mxnet,torch"]) {
    const { exitCode, stderr } = await run({ ...variables, THINC_REQUIRE: required });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^libtorch is not where it was said to be: THINC_TORCH_DIR=.*no such directory/);
    expect(stderr).not.toContain("at ");
  }
});

test("a slip in THINC_REQUIRE or in the arguments is told in a sentence", async () => {
  makeAddonPackage(directory.path, { engine: "torch" });
  const slip = await run({ THINC_REQUIRE: "troch", THINC_ENGINES: "none" });
  expect(slip).toMatchObject({
    exitCode: 1,
    stderr:
      'THINC_REQUIRE=troch: there is no engine "troch". Use "all", "none" or a list of torch, tensorflow, mxnet, onnx.\n',
  });
  expect(await run({}, ["--fast"])).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining("Unknown option '--fast'"),
  });
});

test("a compiler that is missing is a failure, unless nothing native is wanted", async () => {
  makeAddonPackage(directory.path);
  const withoutTools = { PATH: directory.path };
  expect(await run(withoutTools)).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining("Python 3, which node-gyp needs"),
  });
  expect(await run({ ...withoutTools, THINC_ENGINES: "none" })).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining("@scope/tiny: addon skipped. Python 3"),
  });
  expect(await run({ ...withoutTools, THINC_ENGINES: "none", THINC_REQUIRE: "all" })).toMatchObject({ exitCode: 1 });
});

const lack = missingBuildTool();
(lack === undefined ? test : test.skip)(`builds and tells what it does (${lack ?? "with a compiler"})`, async () => {
  makeAddonPackage(directory.path);
  const { exitCode, stdout } = await run({ THINC_CACHE_DIR: join(directory.path, "cache") });
  expect(stdout).toMatch(
    /^@scope\/tiny: building the addon …\n@scope\/tiny: \S*native\/tiny\.o …\n[\s\S]*built .*tiny\.node in \d+\.\d s\n$/,
  );
  expect(exitCode).toBe(0);
  expect(existsSync(join(directory.path, "build/Release/tiny.node"))).toBe(true);
});

test("the command of the package leads here", () => {
  const root = join(__dirname, "..");
  const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(readFileSync(join(root, bin["thinc-build-addon"]), "utf8")).toContain(
    "runBuildAddonCommand(process.argv.slice(2))",
  );
});
