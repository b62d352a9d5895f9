import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { AddonError, ArgumentError } from "@thinc/core";
import {
  addonCacheDirectory,
  addonCandidates,
  buildAddon,
  describePlatform,
  type FoundEngine,
  loadAddon,
  missingBuildTool,
} from "@thinc/native";
import { fingerprintOfSources } from "../src/addon-sources";
import { makeHeadersDirectory } from "../src/node-headers";
import { type AddonPackageOptions, makeAddonPackage } from "./helpers/addon-package";
import { environmentWith } from "./helpers/programs-only";
import { useTemporaryDirectory } from "./helpers/temporary-directory";

interface Tiny {
  answer(): number;
}

const directory = useTemporaryDirectory();
const inside = (...parts: string[]): string => join(directory.path, ...parts);
const environment = (): Record<string, string | undefined> => ({ ...process.env, THINC_CACHE_DIR: inside("cache") });
const makePackage = (options?: AddonPackageOptions): string => makeAddonPackage(inside("tiny"), options);
const load = (engine?: FoundEngine): Tiny =>
  loadAddon<Tiny>({
    package: "@scope/tiny",
    name: "tiny",
    packageDirectory: inside("tiny"),
    engine,
    environment: environment(),
  });
const failureOf = (body: () => unknown): AddonError => {
  try {
    body();
  } catch (error) {
    if (AddonError.isInstance(error)) return error;
    throw error;
  }
  throw new Error("it did not throw");
};
const torch = (version: string, more: Partial<FoundEngine> = {}): FoundEngine => ({
  engine: "torch",
  directory: inside("torch"),
  libraryPath: inside("torch/lib/libtorch_cpu.so"),
  includePath: inside("torch/include"),
  version,
  supported: true,
  source: "python",
  searched: [],
  ...more,
});
const lack = missingBuildTool();
const withCompiler = lack === undefined ? describe : describe.skip;

withCompiler(`building an addon (${lack ?? "with the compiler of this machine"})`, () => {
  test("puts it into the package, where it loads once", async () => {
    const packageDirectory = makePackage({ answer: 41 });
    const lines: string[] = [];
    const { path } = await buildAddon({
      packageDirectory,
      environment: environment(),
      onProgress: (line) => lines.push(line),
    });
    expect(path).toBe(inside("tiny/build/Release/tiny.node"));
    expect(lines.join("\n")).toContain("native/tiny.o");
    const addon = load();
    expect(addon.answer()).toBe(41);
    expect(load()).toBe(addon);
  });

  test("puts it into the user's cache when told to, and leaves the package as it was", async () => {
    const packageDirectory = makePackage({ engine: "torch", answer: 7 });
    const engine = torch("2.15.0");
    const outputDirectory = addonCacheDirectory({
      package: "@scope/tiny",
      packageDirectory,
      engine,
      environment: environment(),
    });
    await buildAddon({ packageDirectory, engine, outputDirectory, environment: environment() });
    expect(readdirSync(packageDirectory).sort()).toEqual(["binding.gyp", "native", "package.json"]);
    const sources = fingerprintOfSources(packageDirectory);
    const place = `cache/addons/scope-tiny/1.2.3/torch-2.15.0-napi8-${describePlatform().key}-${sources}`;
    expect(readdirSync(inside(place)).sort()).toEqual(["tiny.build.json", "tiny.node"]);
    expect(JSON.parse(readFileSync(inside(place, "tiny.build.json"), "utf8"))).toEqual({
      package: "@scope/tiny",
      packageVersion: "1.2.3",
      nodeApi: 8,
      sources,
      engine: { name: "torch", version: "2.15.0", directory: inside("torch") },
    });
    expect(load(engine).answer()).toBe(7);
  });

  test("is asked for anew when its sources have changed since", async () => {
    const packageDirectory = makePackage({ answer: 3 });
    await buildAddon({ packageDirectory, environment: environment() });
    const problem = (): string | undefined =>
      addonCandidates({ package: "@scope/tiny", name: "tiny", packageDirectory, environment: environment() })[0]
        ?.problem;
    expect(problem()).toBeUndefined();
    makePackage({ answer: 4 });
    expect(problem()).toBe("its sources have changed since it was built");
    await buildAddon({ packageDirectory, environment: environment() });
    expect(problem()).toBeUndefined();
    expect(load().answer()).toBe(4);
  });

  test("puts it where THINC_ADDON_DIR says, leaves the package as it was, and loads it from nowhere else", async () => {
    const packageDirectory = makePackage({ answer: 8 });
    const named = { ...environment(), THINC_ADDON_DIR: inside("named") };
    const request = { package: "@scope/tiny", name: "tiny", packageDirectory, environment: named };
    expect(addonCandidates(request)).toEqual([{ path: inside("named/tiny.node"), problem: "no such file" }]);
    for (const answer of [8, 9]) {
      makePackage({ answer });
      const { path } = await buildAddon({ packageDirectory, environment: named });
      expect(path).toBe(inside("named/tiny.node"));
      expect(readdirSync(packageDirectory).sort()).toEqual(["binding.gyp", "native", "package.json"]);
      expect(addonCandidates(request)).toEqual([{ path }]);
      expect(readdirSync(inside("named/work/tiny/build/Release"))).toContain("tiny.node");
    }
    expect(loadAddon<Tiny>(request).answer()).toBe(9);
  });

  test("compiles a source again there that has changed, however old it is", async () => {
    const packageDirectory = makePackage();
    const [source] = readdirSync(join(packageDirectory, "native")).map((name) =>
      join(packageDirectory, "native", name),
    );
    const text = readFileSync(source, "utf8");
    const named = { ...environment(), THINC_ADDON_DIR: inside("named") };
    for (const answer of [5, 6]) {
      writeFileSync(source, text.replace("ANSWER", String(answer)));
      // As if it had been changed while the one before was being compiled.
      utimesSync(source, new Date(0), new Date(0));
      await buildAddon({ packageDirectory, environment: named });
    }
    const request = { package: "@scope/tiny", name: "tiny", packageDirectory, environment: named };
    expect(loadAddon<Tiny>(request).answer()).toBe(6);
  });

  test("with THINC_WERROR=1 fails at a warning", async () => {
    const source =
      "#include <node_api.h>\nstatic int unused(void) { return 1; }\nNAPI_MODULE_INIT() { return exports; }\n";
    const packageDirectory = makePackage({ source });
    const strict = { ...environment(), CFLAGS: "-Wall", THINC_WERROR: "" };
    await buildAddon({ packageDirectory, environment: strict });
    await expect(buildAddon({ packageDirectory, environment: { ...strict, THINC_WERROR: "1" } })).rejects.toThrow(
      /-Werror=unused-function/,
    );
  });

  test("works with the headers of the package node-api-headers, where Node's own are not installed", async () => {
    makeHeadersDirectory(inside("headers"));
    const lines: string[] = [];
    const { path } = await buildAddon({
      packageDirectory: makePackage(),
      environment: { ...environment(), npm_config_nodedir: inside("headers"), V: "1" },
      onProgress: (line) => lines.push(line),
    });
    expect(lines.join("\n")).toContain(`-I${inside("headers/include/node")}`);
    expect(existsSync(path)).toBe(true);
    expect(load().answer()).toBe(42);
  });

  test("gives binding.gyp the engine's directory and the package's dependencies", async () => {
    const packageDirectory = makePackage({ engine: "torch" });
    mkdirSync(inside("node_modules/some-headers/include"), { recursive: true });
    writeFileSync(inside("node_modules/some-headers/package.json"), "{}");
    writeFileSync(inside("node_modules/some-headers/include/answer.h"), "#define ANSWER 5\n");
    const include = "<!(node -p \"require('path').dirname(require.resolve('some-headers/package.json'))\")/include";
    const target = {
      target_name: "tiny",
      sources: ["native/tiny.c"],
      include_dirs: [include],
      cflags: ["-include answer.h", "-DTORCH=<!(node -p process.env.THINC_TORCH_DIR)"],
    };
    writeFileSync(join(packageDirectory, "binding.gyp"), JSON.stringify({ targets: [target] }));
    const lines: string[] = [];
    await buildAddon({
      packageDirectory,
      engine: torch("2.15.0"),
      outputDirectory: inside("out"),
      environment: { ...environment(), V: "1" },
      onProgress: (line) => lines.push(line),
    });
    expect(existsSync(inside("out/tiny.node"))).toBe(true);
    expect(lines.join("\n")).toContain(`-DTORCH=${inside("torch")}`);
  });

  test.each([
    ["int broken = ;", "error: expected expression", "The lines above say why"],
    [
      '#include "nowhere.h"',
      "nowhere.h: No such file",
      "A header is missing: the engine's directory must have its headers",
    ],
  ])("that does not compile shows the compiler's last lines and what to do: %s", async (source, shown, advice) => {
    const packageDirectory = makePackage({ source });
    const building = buildAddon({ packageDirectory, environment: environment() });
    await expect(building).rejects.toThrow(AddonError);
    await expect(building).rejects.toThrow("@scope/tiny could not be built. The compiler's last lines:");
    await expect(building).rejects.toThrow(shown);
    await expect(building).rejects.toThrow(advice);
    expect(existsSync(inside("tiny/build/Release/tiny.node"))).toBe(false);
  });
});

describe("building an addon", () => {
  test.each([
    [[], /Python 3, which node-gyp needs, is not in PATH/],
    [["python3"], /There is no C\+\+ compiler \(g\+\+, c\+\+, clang\+\+\) in PATH: install/],
  ])("with only %j in PATH names the program that is missing", async (programs, message) => {
    const building = buildAddon({
      packageDirectory: makePackage(),
      environment: environmentWith(programs, inside("bin"), environment()),
    });
    await expect(building).rejects.toThrow(AddonError);
    await expect(building).rejects.toThrow(message);
  });

  test("of a package that declares none, or another engine, is an error", async () => {
    const packageDirectory = makePackage({ engine: "mxnet" });
    await expect(buildAddon({ packageDirectory, engine: torch("2.15.0") })).rejects.toThrow(
      "@scope/tiny is built against mxnet, but was given torch.",
    );
    writeFileSync(join(packageDirectory, "package.json"), '{ "name": "plain", "version": "1.0.0" }');
    await expect(buildAddon({ packageDirectory })).rejects.toThrow(ArgumentError);
    await expect(buildAddon({ packageDirectory: inside("nowhere") })).rejects.toThrow(/package\.json cannot be read/);
  });

  test("against an engine without headers is an error that says how to get them", async () => {
    const packageDirectory = makePackage({ engine: "torch" });
    const building = buildAddon({ packageDirectory, engine: torch("2.15.0", { includePath: undefined }) });
    await expect(building).rejects.toThrow(/has no headers. Run `npx thinc install torch --force`/);
  });
});

describe("loading an addon", () => {
  test("that is nowhere lists every place, and how to build it", () => {
    makePackage();
    const error = failureOf(() => load());
    const sources = fingerprintOfSources(inside("tiny"));
    const cached = `cache/addons/scope-tiny/1.2.3/napi8-${describePlatform().key}-${sources}/tiny.node`;
    expect(error.candidates).toEqual([
      { path: inside("tiny/build/Release/tiny.node"), reason: "no such file" },
      { path: `@scope/tiny-${describePlatform().key}/tiny.node`, reason: "this optional package is not installed" },
      { path: inside(cached), reason: "no such file" },
    ]);
    expect(error.message).toContain("The native addon tiny of @scope/tiny did not load. Tried:");
    expect(error.message).toContain("npx thinc-build-addon");
    expect(failureOf(() => load(torch("2.15.0"))).message).toContain("run `npx thinc install torch`");
  });

  test("that is no addon gives the loader's reason and goes on to the next place", () => {
    makePackage();
    const prebuilt = inside(`tiny/node_modules/@scope/tiny-${describePlatform().key}`);
    for (const folder of [inside("tiny/build/Release"), prebuilt]) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "tiny.node"), "this is a text\n");
    }
    const [built, package_] = failureOf(() => load()).candidates;
    expect(built?.reason).toMatch(/tiny\.node.*(too short|invalid ELF header|not valid|slice|mach-o)/i);
    expect(package_).toMatchObject({
      path: join(prebuilt, "tiny.node"),
      reason: built?.reason.replace(built.path, join(prebuilt, "tiny.node")),
    });
  });

  test("passes over one that was built for another version or directory of the engine", () => {
    makePackage({ engine: "torch" });
    mkdirSync(inside("tiny/build/Release"), { recursive: true });
    writeFileSync(inside("tiny/build/Release/tiny.node"), "");
    const record = { engine: { name: "torch", version: "2.14.0", directory: "/built/torch" } };
    writeFileSync(inside("tiny/build/Release/tiny.build.json"), JSON.stringify(record));
    const problemFor = (engine: FoundEngine): string | undefined =>
      addonCandidates({ package: "@scope/tiny", name: "tiny", packageDirectory: inside("tiny"), engine })[0]?.problem;
    expect(problemFor(torch("2.15.0"))).toBe("built for torch 2.14.0, but 2.15.0 was found");
    expect(problemFor(torch("2.14.0"))).toBeUndefined();
    expect(problemFor(torch("2.14.0", { source: "environment" }))).toBe(
      `built for torch in /built/torch, but ${inside("torch")} was asked for`,
    );
    expect(problemFor(torch("2.14.0", { source: "environment", directory: "/built/torch" }))).toBeUndefined();
  });
});

describe("the fingerprint of an addon's sources", () => {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(inside(path)), { recursive: true });
    writeFileSync(inside(path), text);
  };

  test("follows binding.gyp, C and C++ files and the headers of dependencies, and nothing else", () => {
    makePackage();
    const manifest = JSON.parse(readFileSync(inside("tiny/package.json"), "utf8"));
    write("tiny/package.json", JSON.stringify({ ...manifest, dependencies: { headers: "1.0.0", absent: "1.0.0" } }));
    write("tiny/node_modules/headers/package.json", "{}");
    const fingerprint = (): string => fingerprintOfSources(inside("tiny"));
    let before = fingerprint();
    expect(before).toMatch(/^[0-9a-f]{12}$/);
    for (const path of [
      "native/deep/more.hpp",
      "native/tiny.c",
      "binding.gyp",
      "node_modules/headers/include/a/b.hpp",
    ]) {
      write(`tiny/${path}`, "// changed\n");
      expect([path, fingerprint() === before]).toEqual([path, false]);
      before = fingerprint();
    }
    for (const path of [
      "README.md",
      "src/index.ts",
      "build/made.cpp",
      "test/probe.cpp",
      "node_modules/headers/native/a.cpp",
    ]) {
      write(`tiny/${path}`, "// changed\n");
      expect([path, fingerprint() === before]).toEqual([path, true]);
    }
  });

  test("does not depend on where the package lies", () => {
    makePackage();
    makeAddonPackage(inside("elsewhere"));
    expect(fingerprintOfSources(inside("elsewhere"))).toBe(fingerprintOfSources(inside("tiny")));
  });
});
