import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AddonError } from "@thinc/core";
import {
  addonCacheDirectory,
  type BuildAddonOptions,
  buildAddon,
  findExecutable,
  loadAddon,
  missingBuildTool,
} from "@thinc/native";
import { makeAddonPackage } from "./helpers/addon-package";
import { environmentWith, programsOfACompilerPackage } from "./helpers/programs-only";
import { useTemporaryDirectory } from "./helpers/temporary-directory";

const directory = useTemporaryDirectory();
const inside = (...parts: string[]): string => join(directory.path, ...parts);
const cacheVariables = (): Record<string, string | undefined> => ({
  ...process.env,
  THINC_CACHE_DIR: inside("cache"),
  JOBS: undefined,
  V: undefined,
});
const withoutMake = (): Record<string, string | undefined> =>
  environmentWith(programsOfACompilerPackage, inside("bin"), cacheVariables());
/** Replaces the package's only target. */
const describeTarget = (packageDirectory: string, target: object): void =>
  writeFileSync(join(packageDirectory, "binding.gyp"), JSON.stringify({ targets: [target] }));
const answerOf = (packageDirectory: string): number =>
  loadAddon<{ answer(): number }>({
    package: "@scope/tiny",
    name: "tiny",
    packageDirectory,
    environment: cacheVariables(),
  }).answer();
const build = async (options: BuildAddonOptions): Promise<string[]> => {
  const lines: string[] = [];
  await buildAddon({ ...options, onProgress: (line) => lines.push(line) });
  return lines;
};

const lack = process.platform === "linux" ? missingBuildTool() : "only Linux goes without make";
const withCompiler = lack === undefined ? describe : describe.skip;

withCompiler(`building an addon where there is no make (${lack ?? "with the compiler of this machine"})`, () => {
  test("compiles C and C++ and links them, and the lines say what is done as make's do", async () => {
    const packageDirectory = makeAddonPackage(inside("tiny"));
    const source = readFileSync(inside("tiny/native/tiny.c"), "utf8");
    writeFileSync(
      inside("tiny/native/tiny.c"),
      source.replaceAll("ANSWER", "number()").replace(/^/, "int number(void);\n"),
    );
    writeFileSync(inside("tiny/native/number.cpp"), 'extern "C" int number() { return [] { return ANSWER; }(); }\n');
    describeTarget(packageDirectory, {
      target_name: "tiny",
      sources: ["native/tiny.c", "native/number.cpp", "native/tiny.h"],
      defines: ["NAPI_VERSION=8", "ANSWER=43"],
      cflags_cc: ["-std=c++17"],
    });
    const environment = withoutMake();
    expect(findExecutable("make", environment)).toBeUndefined();
    expect(await build({ packageDirectory, environment })).toEqual([
      "  CC(target) Release/obj.target/tiny/native/tiny.o",
      "  CXX(target) Release/obj.target/tiny/native/number.o",
      "  SOLINK_MODULE(target) Release/obj.target/tiny.node",
    ]);
    expect(answerOf(packageDirectory)).toBe(43);
  });

  test("puts it into the user's cache when told to, and leaves the package as it was", async () => {
    const packageDirectory = makeAddonPackage(inside("tiny"), { answer: 9 });
    const environment = withoutMake();
    const outputDirectory = addonCacheDirectory({ package: "@scope/tiny", packageDirectory, environment });
    await build({ packageDirectory, outputDirectory, environment });
    expect(readdirSync(packageDirectory).sort()).toEqual(["binding.gyp", "native", "package.json"]);
    expect(readdirSync(outputDirectory).sort()).toEqual(["tiny.build.json", "tiny.node"]);
    expect(answerOf(packageDirectory)).toBe(9);
  });

  test("takes flags with spaces and quotes as the shell would, and those of the environment", async () => {
    const packageDirectory = makeAddonPackage(inside("tiny"));
    describeTarget(packageDirectory, {
      target_name: "tiny",
      sources: ["native/tiny.c"],
      defines: ["NAPI_VERSION=8", 'TEXT="two words"'],
      cflags: ["-D 'ANSWER=(int)sizeof TEXT + FROM_ENVIRONMENT'"],
      ldflags: ["-Wl,-rpath,'$$ORIGIN/lib'"],
      libraries: ["-lm", "-lm"],
    });
    const lines = await build({
      packageDirectory,
      environment: { ...withoutMake(), CFLAGS: "-DFROM_ENVIRONMENT=100", V: "1" },
    });
    expect(lines.at(-1)).toMatch(/ -Wl,-rpath,\$ORIGIN\/lib .* -lm$/);
    expect(lines.at(-1)?.split(" -lm")).toHaveLength(2);
    expect(answerOf(packageDirectory)).toBe(110);
  });

  const hasMake = findExecutable("make") !== undefined;
  (hasMake ? test : test.skip)(
    `calls the compiler with the flags make would (${hasMake ? "" : "no "}make is here)`,
    async () => {
      const packageDirectory = makeAddonPackage(inside("tiny"));
      const flagsOf = async (environment: Record<string, string | undefined>): Promise<string[][]> => {
        const lines = await build({
          packageDirectory,
          outputDirectory: inside("out"),
          environment: { ...environment, V: "1" },
        });
        // Paths are relative to another folder, and make has the compiler list the headers (-M…).
        return lines
          .filter((line) => / -o Release\/obj| -o build\/Release\/obj/.test(line))
          .map((line) =>
            line
              .replaceAll("'", "")
              .split(/\s+/)
              .filter((word) => /^-[^MIo]/.test(word))
              .sort(),
          );
      };
      const direct = await flagsOf(withoutMake());
      expect(direct).toHaveLength(2);
      expect(direct[0]).toEqual(expect.arrayContaining(["-DANSWER=42", "-DNAPI_VERSION=8", "-fPIC", "-c"]));
      expect(await flagsOf(cacheVariables())).toEqual(direct);
    },
  );

  test("compiles one file at a time unless JOBS says otherwise", async () => {
    const packageDirectory = makeAddonPackage(inside("tiny"));
    const others = ["native/a.c", "native/b.c"];
    for (const name of others) writeFileSync(join(packageDirectory, name), "");
    describeTarget(packageDirectory, {
      target_name: "tiny",
      sources: ["native/tiny.c", ...others],
      defines: ["NAPI_VERSION=8", "ANSWER=1"],
    });
    const compiler = `#!/bin/sh\necho start >> ${inside("log")}\nsleep 0.5\ncc "$@"\nstatus=$?\necho end >> ${inside("log")}\nexit $status\n`;
    const environment = environmentWith([...programsOfACompilerPackage, "sleep"], inside("bin"), cacheVariables());
    writeFileSync(inside("slow-cc"), compiler);
    chmodSync(inside("slow-cc"), 0o755);
    const orderWith = async (JOBS?: string): Promise<string> => {
      writeFileSync(inside("log"), "");
      await build({ packageDirectory, environment: { ...environment, CC: inside("slow-cc"), JOBS } });
      return readFileSync(inside("log"), "utf8").trim().replaceAll("\n", " ");
    };
    expect(await orderWith()).toBe("start end start end start end");
    expect(await orderWith("3")).toBe("start start start end end end");
  });

  test("shows the compiler's last lines and what to do when a file does not compile, and starts no other", async () => {
    const packageDirectory = makeAddonPackage(inside("tiny"), { source: '#include "nowhere.h"\n' });
    describeTarget(packageDirectory, { target_name: "tiny", sources: ["native/tiny.c", "native/other.c"] });
    const building = build({ packageDirectory, environment: withoutMake() });
    await expect(building).rejects.toThrow(AddonError);
    await expect(building).rejects.toThrow("@scope/tiny could not be built. The compiler's last lines:");
    await expect(building).rejects.toThrow("nowhere.h: No such file");
    await expect(building).rejects.toThrow("A header is missing: the engine's directory must have its headers");
    await expect(building).rejects.toThrow(/^(?![\s\S]*(other|SOLINK))/);
    expect(existsSync(inside("tiny/build/Release/tiny.node"))).toBe(false);
  });

  test("leaves the addon of before in place when linking fails", async () => {
    const packageDirectory = makeAddonPackage(inside("tiny"));
    const environment = withoutMake();
    await build({ packageDirectory, environment });
    const before = readFileSync(inside("tiny/build/Release/tiny.node"));
    describeTarget(packageDirectory, {
      target_name: "tiny",
      sources: ["native/tiny.c"],
      defines: ["NAPI_VERSION=8", "ANSWER=6"],
      libraries: ["-lnowhere"],
    });
    await expect(build({ packageDirectory, environment })).rejects.toThrow("The linker misses a library");
    expect(readFileSync(inside("tiny/build/Release/tiny.node")).equals(before)).toBe(true);
  });

  const step = { action_name: "say", inputs: [], outputs: ["said"], action: ["echo"] };
  test.each([
    [{ actions: [step] }, "has actions: install make"],
    [{ type: "static_library" }, "is a static_library: install make"],
    [{ cflags: ["-I$(somewhere)"] }, '"-I$(somewhere)" is in the language of make: install make'],
  ])("refuses what takes make, such as %j, and says so", async (more, message) => {
    const packageDirectory = makeAddonPackage(inside("tiny"));
    describeTarget(packageDirectory, { target_name: "tiny", sources: ["native/tiny.c"], ...more });
    await expect(build({ packageDirectory, environment: withoutMake() })).rejects.toThrow(message);
  });

  test("refuses two targets, but not one that only carries settings", async () => {
    const packageDirectory = makeAddonPackage(inside("tiny"));
    const tiny = { target_name: "tiny", sources: ["native/tiny.c"], defines: ["NAPI_VERSION=8"] };
    const targets = (type: string): string =>
      JSON.stringify({
        targets: [
          { ...tiny, dependencies: ["settings"] },
          { target_name: "settings", type, direct_dependent_settings: { defines: ["ANSWER=12"] } },
        ],
      });
    const environment = withoutMake();
    writeFileSync(inside("tiny/binding.gyp"), targets("loadable_module"));
    await expect(build({ packageDirectory, environment })).rejects.toThrow(
      "there are 2 targets to build: install make",
    );
    writeFileSync(inside("tiny/binding.gyp"), targets("none"));
    await build({ packageDirectory, environment });
    expect(answerOf(packageDirectory)).toBe(12);
  });
});
