import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describePlatform, findEngine, findExecutable, missingBuildTool, torchEngine } from "@thinc/native";
import { makeAddonPackage } from "../../native/test/helpers/addon-package";
import { makeTorch } from "../../native/test/helpers/fake-torch";
import { makeCudaWheels, makeTorchWheel } from "./helpers/torch-wheels";
import { noPip, useWorkplace } from "./helpers/workplace";

const { inside, environment, run } = useWorkplace();
const versionDirectory = () => inside("cache/engines/torch/2.15.0");
const torchDirectory = () => inside("cache/engines/torch/2.15.0/torch");
const downloads = () => inside(`cache/downloads/torch-2.15.0-${describePlatform().key}`);
const filesIn = (directory: string): string[] =>
  existsSync(directory)
    ? readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
        .sort()
    : [];
const install = (args: string[] = [], variables?: Record<string, string | undefined>) =>
  run(["install", "torch", ...args], variables);

const reason = process.platform === "linux" ? noPip : "the wheels of these tests are for Linux";
(reason === undefined ? describe : describe.skip)(
  `thinc install torch (${reason ?? "with this machine's pip, no network"})`,
  () => {
    test("puts the files that are needed, and no others, into the cache", async () => {
      await makeTorchWheel(inside("wheels"));
      await makeCudaWheels(inside("wheels"));
      const { exitCode, stdout, stderr } = await install(["--print-directory", "--no-addon"]);
      expect(stderr).toContain(`Installed libtorch 2.15.0+cu132 in ${torchDirectory()}.`);
      expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${torchDirectory()}\n` });
      expect(filesIn(versionDirectory())).toEqual([
        "nvidia/cu13/lib/libcudart.so.13",
        "nvidia/cu13/lib/libcupti.so.13",
        "nvidia_cuda_cupti-13.2.1.dist-info/METADATA",
        "nvidia_cuda_cupti-13.2.1.dist-info/licenses/LICENSE",
        "nvidia_cuda_runtime-13.2.1.dist-info/METADATA",
        "nvidia_cuda_runtime-13.2.1.dist-info/licenses/LICENSE",
        "thinc-install.json",
        "torch-2.15.0.dist-info/METADATA",
        "torch-2.15.0.dist-info/WHEEL",
        "torch-2.15.0.dist-info/licenses/LICENSE",
        "torch/include/ATen/ATen.h",
        "torch/include/odd, name.h",
        "torch/lib/libc10.so",
        "torch/lib/libgomp.so.1",
        "torch/lib/libtorch_cpu.so",
        "torch/version.py",
      ]);
      expect(filesIn(inside("cache/downloads"))).toEqual([]);
      expect(readdirSync(inside("cache/engines/torch"))).toEqual(["2.15.0"]);
      const found = findEngine(torchEngine, { environment: environment() });
      expect(found).toMatchObject({ source: "cache", directory: torchDirectory(), version: "2.15.0+cu132" });
    });

    test("keeps a finished wheel when it is interrupted, and goes on with it", async () => {
      await makeTorchWheel(inside("wheels"));
      const first = await install(["--no-addon"]);
      expect(first.exitCode).toBe(1);
      expect(first.stderr).toMatch(
        /pip could not fetch nvidia-cuda-runtime>=13,<14: the package index cannot be reached, or has no wheel of it .*\n$/,
      );
      expect(filesIn(downloads())).toEqual(["torch-2.15.0-py3-none-any.whl"]);
      expect(readdirSync(inside("cache/engines/torch"))).toEqual([]);

      rmSync(inside("wheels"), { recursive: true });
      await makeCudaWheels(inside("wheels"));
      const second = await install(["--no-addon"]);
      expect(second).toMatchObject({ exitCode: 0 });
      expect(second.stderr).not.toContain("Fetching torch==2.15.0");
      expect(existsSync(join(torchDirectory(), "lib/libtorch_cpu.so"))).toBe(true);
      expect(filesIn(inside("cache/downloads"))).toEqual([]);
    });

    test("clears away what an installation that was killed left half done", async () => {
      await makeTorchWheel(inside("wheels"));
      await makeCudaWheels(inside("wheels"));
      for (const folder of ["cache/engines/torch/.incoming-1", `${downloads().slice(inside().length + 1)}/.pip-a`]) {
        mkdirSync(inside(folder, "torch"), { recursive: true });
      }
      // The number of a process that is gone.
      writeFileSync(inside("cache/engines/torch/.lock"), "4194304999");
      expect(await install(["--no-addon"])).toMatchObject({ exitCode: 0 });
      expect(readdirSync(inside("cache/engines/torch"))).toEqual(["2.15.0"]);
    });

    test("removes a damaged wheel, leaves no engine, and fetches it anew the next time", async () => {
      await makeCudaWheels(inside("wheels"));
      await makeTorchWheel(inside("wheels"), { wronglyRecorded: ["torch/lib/libc10.so"] });
      const damaged = await install(["--no-addon"]);
      expect(damaged.exitCode).toBe(1);
      expect(damaged.stderr).toMatch(
        /torch-2\.15\.0-py3-none-any\.whl is damaged: torch\/lib\/libc10\.so does not have the checksum that RECORD gives\. .*\n$/,
      );
      expect(filesIn(downloads())).toEqual([]);
      expect(readdirSync(inside("cache/engines/torch"))).toEqual([]);

      await makeTorchWheel(inside("wheels"));
      expect(await install(["--no-addon"])).toMatchObject({ exitCode: 0 });
    });

    test("installs once when two are started, one waiting for the other", async () => {
      await makeTorchWheel(inside("wheels"));
      await makeCudaWheels(inside("wheels"));
      // The waiting one is this process, too, so the lock's holder is running.
      const runs = await Promise.all([install(["--no-addon"]), install(["--no-addon"])]);
      expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      const waited = runs.filter(({ stderr }) => stderr.includes(`under way (process ${process.pid})`));
      expect(waited).toHaveLength(1);
      expect(waited[0]?.stderr).toContain(`Installed libtorch 2.15.0+cu132 in ${torchDirectory()}.`);
      expect(waited[0]?.stderr).not.toContain("Fetching");
    });

    test("does nothing where there is one, unless forced or told another version", async () => {
      await makeTorchWheel(inside("wheels"));
      await makeTorchWheel(inside("wheels"), { version: "2.14.1" });
      await makeCudaWheels(inside("wheels"));
      const other = makeTorch(inside("other"), "2.15.0");
      const there = await install(["--if-missing", "--no-addon", "--print-directory"], { THINC_TORCH_DIR: other });
      expect(there).toEqual({
        exitCode: 0,
        stdout: `${other}\n`,
        stderr: `libtorch 2.15.0 is already there (environment: ${other}); nothing to fetch.\n`,
      });
      expect(existsSync(inside("cache"))).toBe(false);

      const older = await install(["--version", "2.14.1", "--no-addon"], { THINC_TORCH_DIR: other });
      expect(older.stderr).toContain(
        `Installed libtorch 2.14.1+cu132 in ${inside("cache/engines/torch/2.14.1/torch")}.`,
      );
      expect(older.stderr).toContain(
        `${other} (2.15.0, environment) still comes first. To use what was installed, set THINC_TORCH_DIR=`,
      );

      const mark = inside("cache/engines/torch/2.14.1/torch/mark");
      writeFileSync(mark, "");
      expect(await install(["--version", "2.14.1", "--no-addon"])).toMatchObject({
        stderr: expect.stringContaining("already there"),
      });
      expect(existsSync(mark)).toBe(true);
      expect(await install(["--version", "2.14.1", "--no-addon", "--force"])).toMatchObject({ exitCode: 0 });
      expect(existsSync(mark)).toBe(false);
      expect(readdirSync(inside("cache/engines/torch"))).toEqual(["2.14.1"]);
    });

    test("refuses a wheel whose library needs what no known wheel provides", async () => {
      const { writeElf } = await import("../../native/test/helpers/write-elf");
      writeElf(inside("library"), { needed: ["libcudnn.so.9"] });
      const library = readFileSync(inside("library"));
      await makeTorchWheel(inside("wheels"), { files: { "torch/lib/libtorch_cpu.so": library } });
      const { exitCode, stderr } = await install(["--no-addon"]);
      expect(exitCode).toBe(1);
      expect(stderr).toContain("the loader does not find libcudnn.so.9");
      expect(readdirSync(inside("cache/engines/torch"))).toEqual([]);
    });

    test("says that the index cannot be reached when it cannot", async () => {
      const { exitCode, stderr } = await install([], {
        PIP_NO_INDEX: undefined,
        PIP_FIND_LINKS: undefined,
        PIP_INDEX_URL: "http://127.0.0.1:9/simple",
        PIP_RETRIES: "1",
        PIP_CONFIG_FILE: "/dev/null",
      });
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(
        /pip could not fetch torch==2\.15\.0: the package index cannot be reached: check the network .*\n$/,
      );
      expect(stderr).not.toContain("    at ");
    });

    test("says what to do when there is no Python, or none with pip", async () => {
      renameSync(inside("bin/python3"), inside("python-with-pip"));
      const nowhere = await install([], { PATH: inside("bin") });
      expect(nowhere).toMatchObject({
        exitCode: 1,
        stderr: expect.stringContaining("There is no Python 3 in PATH. Install it"),
      });
      rmSync(inside("site/pip"));
      renameSync(inside("python-with-pip"), inside("bin/python3"));
      const withoutPip = await install();
      expect(withoutPip.exitCode).toBe(1);
      expect(withoutPip.stderr).toMatch(
        /^There is no pip: .* has no pip\. Install it \(Debian and Ubuntu: apt-get install python3 python3-pip\)/,
      );
    });

    const lack = missingBuildTool();
    (lack === undefined ? test : test.skip)(
      `builds the addons of the project's adapter into the cache (${lack ?? "with a compiler"})`,
      async () => {
        const torch = makeTorch(inside("torch"), "2.15.0");
        const packages = inside("project/node_modules/@thinc");
        const manifests = { torch: { addon: "tiny", engine: "torch" }, dlpack: { addon: "tiny" } };
        for (const [name, thinc] of Object.entries(manifests)) {
          makeAddonPackage(join(packages, name));
          writeFileSync(
            join(packages, name, "package.json"),
            JSON.stringify({ name: `@thinc/${name}`, version: "0.1.0", thinc }),
          );
        }
        const variables = { THINC_TORCH_DIR: torch };
        const first = await install([], variables);
        expect(first.exitCode).toBe(0);
        const key = describePlatform().key;
        const built = (): string[] => filesIn(inside("cache/addons")).filter((path) => path.endsWith(".node"));
        const sources = "[0-9a-f]{12}";
        expect(built()).toEqual([
          expect.stringMatching(`^thinc-dlpack/0.1.0/napi8-${key}-${sources}/tiny.node$`),
          expect.stringMatching(`^thinc-torch/0.1.0/torch-2.15.0-napi8-${key}-${sources}/tiny.node$`),
        ]);
        for (const path of built()) expect(first.stderr).toContain(`Built ${inside("cache/addons", path)} in`);

        expect((await install([], variables)).stderr).toContain("The native addons load; nothing to build.");
        const doctor = await run(["doctor", "--require", "torch"], variables);
        expect(doctor).toMatchObject({ exitCode: 0, stderr: "" });
        expect((await install(["--no-addon"], variables)).stderr).not.toContain("addon");

        makeAddonPackage(join(packages, "dlpack"), { answer: 43 });
        writeFileSync(
          join(packages, "dlpack", "package.json"),
          JSON.stringify({ name: "@thinc/dlpack", version: "0.1.0", thinc: manifests.dlpack }),
        );
        const afterChange = await install([], variables);
        expect(afterChange.stderr).toContain("Building the native addon of @thinc/dlpack");
        expect(afterChange.stderr).not.toContain("Building the native addon of @thinc/torch");
        expect(built().length).toBe(3);
      },
    );

    test("says so when the adapter is not installed, and what to do when there is no compiler", async () => {
      const variables = { THINC_TORCH_DIR: makeTorch(inside("torch"), "2.15.0") };
      expect((await install([], variables)).stderr).toContain(
        `@thinc/torch is not installed in ${inside("project")}, so no addon was built. After installing it, run this again.`,
      );
      const adapter = makeAddonPackage(inside("project/node_modules/@thinc/torch"), { engine: "torch" });
      writeFileSync(
        join(adapter, "package.json"),
        JSON.stringify({ name: "@thinc/torch", version: "0.1.0", thinc: { addon: "tiny", engine: "torch" } }),
      );
      symlinkSync(findExecutable("sh") ?? "/bin/sh", inside("bin/sh"));
      const { exitCode, stderr } = await install([], { ...variables, PATH: inside("bin"), CXX: undefined });
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/There is no C\+\+ compiler \(g\+\+, c\+\+, clang\+\+\) in PATH: install g\+\+ \(/);
    });
  },
);

test.each([
  ["tensorflow", /^This version of thinc installs only torch\. To use libtensorflow, set THINC_TENSORFLOW_DIR .*\n$/],
  ["mxnet", /^This version of thinc installs only torch\. To use libmxnet, set THINC_MXNET_DIR .*\n$/],
  ["jax", /^There is no engine "jax"\. There are torch, tensorflow, mxnet; installed can be: torch\.\n$/],
])("thinc install %s ends with 2 and says what is possible", async (engine, message) => {
  const { exitCode, stdout, stderr } = await run(["install", engine]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(message);
});

test("a version the adapter cannot use is refused before anything is fetched", async () => {
  const { exitCode, stderr } = await install(["--version", "2.5.1"]);
  expect(exitCode).toBe(1);
  expect(stderr).toBe(
    "libtorch 2.5.1 is not supported, >=2.6 <2.16 is. Name a supported version, " +
      "or set THINC_TORCH_SKIP_VERSION_CHECK=1 to install it all the same.\n",
  );
  expect(existsSync(inside("cache"))).toBe(false);
});

test("an engine that is switched off, or a wrong directory in a variable, is an error and not a reason to fetch", async () => {
  for (const flags of [[], ["--force"]]) {
    const off = await install(flags, { THINC_ENGINES: "none" });
    expect(off).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/^torch is switched off by THINC_ENGINES=none\./),
    });
  }
  const wrong = await install([], { THINC_TORCH_DIR: inside("nowhere") });
  expect(wrong).toMatchObject({
    exitCode: 1,
    stderr: expect.stringMatching(/^libtorch is not where it was said to be: THINC_TORCH_DIR=/),
  });
  expect(existsSync(inside("cache"))).toBe(false);
});
