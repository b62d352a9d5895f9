import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EngineNotFoundError, EngineVersionError } from "@thinc/core";
import { findEngine, mxnetEngine, searchEngine, tensorflowEngine, torchEngine } from "@thinc/native";
import { makeTorch } from "./helpers/fake-torch";
import { useTemporaryDirectory } from "./helpers/temporary-directory";
import { writeElf } from "./helpers/write-elf";

const directory = useTemporaryDirectory();
const inside = (...parts: string[]): string => join(directory.path, ...parts);

/** An environment in which nothing of this machine is found. */
const bare = (more: Record<string, string> = {}): Record<string, string> => ({
  PATH: inside("bin"),
  HOME: inside("home"),
  THINC_CACHE_DIR: inside("cache"),
  ...more,
});
const find = (environment: Record<string, string>, more: { directory?: string; systemDirectories?: string[] } = {}) =>
  findEngine(torchEngine, { environment, systemDirectories: [], ...more });
const search = (environment: Record<string, string>, systemDirectories: string[] = []) =>
  searchEngine(torchEngine, { environment, systemDirectories });

/** Puts a program into PATH that answers as a Python would that has torch, and counts how often it is run. */
function installPython(torchDirectory: string | null, name = "python3"): void {
  const answer = { executable: inside("bin", name), version: "3.11.0", pip: null, packages: { torch: torchDirectory } };
  mkdirSync(inside("bin"), { recursive: true });
  writeFileSync(inside("bin", name), `#!/bin/sh\necho run >> '${inside("runs")}'\necho '${JSON.stringify(answer)}'\n`);
  chmodSync(inside("bin", name), 0o755);
}

(process.platform === "linux" ? describe : describe.skip)("the search for an engine (with Linux libraries)", () => {
  test("goes from the option over the environment, the cache and Python to the system", () => {
    const places = ["option", "variable", "libtorch", "site/torch", "system"].map((name) =>
      makeTorch(inside(name), "2.15.0"),
    );
    const [option, variable, libtorch, python, system] = places as [string, string, string, string, string];
    const cached = makeTorch(inside("cache/engines/torch/2.15.0/torch"), "2.15.0");
    installPython(python);
    const environment = bare({ THINC_TORCH_DIR: variable, LIBTORCH: libtorch });
    const outcome = (settings: Record<string, string>, directory?: string) => {
      const { source, directory: found } = find(settings, { directory, systemDirectories: [system] });
      return [source, found];
    };

    expect(outcome(environment, option)).toEqual(["option", option]);
    expect(outcome(environment)).toEqual(["environment", variable]);
    expect(outcome(bare({ LIBTORCH: libtorch }))).toEqual(["environment", libtorch]);
    expect(outcome(bare())).toEqual(["cache", cached]);
    expect(outcome(bare({ THINC_CACHE_DIR: inside("empty") }))).toEqual(["python", python]);
    expect(outcome(bare({ THINC_CACHE_DIR: inside("empty"), PATH: inside("no-python") }))).toEqual(["system", system]);
  });

  test("starts no Python when the engine is found before", () => {
    installPython(null);
    makeTorch(inside("cache/engines/torch/2.15.0/torch"), "2.15.0");
    find(bare());
    expect(() => cpSync(inside("runs"), inside("copy"))).toThrow(/ENOENT/);
  });

  test("tells library, headers, version and every place searched", () => {
    const torch = makeTorch(inside("cache/engines/torch/2.15.0/torch"), "2.15.0+cu132");
    expect(find(bare())).toEqual({
      engine: "torch",
      directory: torch,
      libraryPath: join(torch, "lib/libtorch_cpu.so"),
      includePath: join(torch, "include"),
      version: "2.15.0+cu132",
      supported: true,
      source: "cache",
      searched: [
        { where: "THINC_TORCH_DIR", outcome: "not set" },
        { where: "LIBTORCH", outcome: "not set" },
        { where: inside("cache/engines/torch/2.15.0"), outcome: "found 2.15.0+cu132" },
      ],
    });
  });

  test("follows links, so that $ORIGIN means the real directory", () => {
    const torch = makeTorch(inside("real"), "2.15.0");
    symlinkSync(torch, inside("link"));
    expect(find(bare({ THINC_TORCH_DIR: inside("link") }))).toMatchObject({ directory: torch });
  });

  test("takes the directory that contains the engine's, too", () => {
    const torch = makeTorch(inside("site-packages/torch"), "2.15.0");
    expect(find(bare(), { directory: inside("site-packages") }).directory).toBe(torch);
  });

  test("takes the newest version of the cache that is supported", () => {
    for (const version of ["2.9.1", "2.13.0", "2.99.0"])
      makeTorch(inside(`cache/engines/torch/${version}/torch`), version);
    mkdirSync(inside("cache/engines/torch/.incoming-1/torch"), { recursive: true });
    const { version, searched } = find(bare());
    expect(version).toBe("2.13.0");
    expect(searched.at(-2)).toEqual({
      where: inside("cache/engines/torch/2.99.0"),
      outcome: "version 2.99.0, supported is >=2.6 <2.16",
    });
  });

  test("asks the Python of VIRTUAL_ENV before that of PATH", () => {
    const [first, second] = [makeTorch(inside("a/torch"), "2.15.0"), makeTorch(inside("b/torch"), "2.14.0")];
    installPython(second);
    mkdirSync(inside("venv/bin"), { recursive: true });
    installPython(first, "python");
    cpSync(inside("bin/python"), inside("venv/bin/python"));
    expect(find(bare({ VIRTUAL_ENV: inside("venv") })).directory).toBe(first);
    expect(find(bare()).directory).toBe(second);
  });

  test("goes on when a Python does not work, and says so", () => {
    mkdirSync(inside("bin"));
    writeFileSync(inside("bin/python3"), "#!/bin/sh\necho 'version 3.9 is not installed' >&2\nexit 127\n");
    chmodSync(inside("bin/python3"), 0o755);
    const system = makeTorch(inside("system"), "2.15.0");
    const { found, searched } = search(bare(), [system]);
    expect(found?.source).toBe("system");
    expect(searched).toContainEqual({
      where: `Python ${inside("bin/python3")}`,
      outcome: "does not work: version 3.9 is not installed",
    });
  });

  test("lists everywhere it looked and what to do when there is none", () => {
    mkdirSync(inside("system"));
    const { error } = search(bare(), [inside("system")]);
    expect(EngineNotFoundError.isInstance(error)).toBe(true);
    expect(error?.message).toBe(
      [
        "libtorch (supported: >=2.6 <2.16) was not found. Looked in:",
        "  - THINC_TORCH_DIR: not set",
        "  - LIBTORCH: not set",
        `  - ${inside("cache/engines/torch")}: nothing installed`,
        "  - Python: no python3 or python in PATH",
        `  - ${inside("system")}: no lib/libtorch_cpu.so in it`,
        "To get it, run `npx thinc install torch`, or set THINC_TORCH_DIR to a directory that has lib/ and include/ of libtorch, " +
          "or run `pip install torch` in the Python environment you use.",
      ].join("\n"),
    );
  });

  test("ends at a directory named by the user, even where another place would do", () => {
    makeTorch(inside("cache/engines/torch/2.15.0/torch"), "2.15.0");
    mkdirSync(inside("wrong"));
    const wrong = search(bare({ THINC_TORCH_DIR: inside("wrong") }));
    expect(wrong).toMatchObject({ isSettingAtFault: true });
    expect(wrong.error?.message).toBe(
      `libtorch is not where it was said to be: THINC_TORCH_DIR=${inside("wrong")}: no lib/libtorch_cpu.so in it. ` +
        "Correct it, or leave it out to have libtorch searched for.",
    );
    expect(() => find(bare(), { directory: inside("absent") })).toThrow("no such directory");
  });

  test("finds nothing when THINC_ENGINES switches the engine off, not even by option", () => {
    const torch = makeTorch(inside("torch"), "2.15.0");
    const environment = bare({ THINC_TORCH_DIR: torch, THINC_ENGINES: "none" });
    expect(() => find(environment, { directory: torch })).toThrow(
      "torch is switched off by THINC_ENGINES=none. Unset it, or add torch to it.",
    );
    expect(find({ ...environment, THINC_ENGINES: "torch" }).directory).toBe(torch);
    expect(search({ ...environment, THINC_ENGINES: "tensorflow,mxnet" }).error?.message).toMatch(/switched off/);
  });
});

(process.platform === "linux" ? describe : describe.skip)("the version of an engine (with Linux libraries)", () => {
  test.each(["2.6.0", "2.15.3+cpu", "2.15.0a0+gitd0f2af8"])("%s is supported", (version) => {
    expect(find(bare(), { directory: makeTorch(inside("torch"), version) })).toMatchObject({
      version,
      supported: true,
    });
  });

  test.each(["2.5.1", "2.16.0", "2.16.0a0", "1.13.1", "3.0.0"])("%s is not supported", (version) => {
    const torch = makeTorch(inside("torch"), version);
    const { error } = search(bare({ THINC_TORCH_DIR: torch }));
    expect(EngineVersionError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({
      engine: "torch",
      found: version,
      supported: ">=2.6 <2.16",
      code: "THINC_ENGINE_VERSION",
    });
    expect(error?.message).toBe(
      `libtorch ${version} was found (THINC_TORCH_DIR=${torch}), supported is >=2.6 <2.16. To get a supported one, ` +
        "run `npx thinc install torch`, or set THINC_TORCH_DIR to a directory that has lib/ and include/ of libtorch, " +
        "or run `pip install torch` in the Python environment you use; " +
        "or set THINC_TORCH_SKIP_VERSION_CHECK=1 to use it all the same, at your own risk.",
    );
  });

  test("is let through by the bypass variable, and marked as not supported", () => {
    const torch = makeTorch(inside("torch"), "2.5.1");
    const environment = bare({ THINC_TORCH_SKIP_VERSION_CHECK: "1" });
    const { supported, searched } = find(environment, { directory: torch });
    expect(supported).toBe(false);
    expect(searched[0]?.outcome).toBe("found 2.5.1 (not supported; let through by THINC_TORCH_SKIP_VERSION_CHECK=1)");
  });

  test("that nothing tells is refused, and let through by the bypass variable", () => {
    const torch = makeTorch(inside("torch"), undefined);
    expect(() => find(bare(), { directory: torch })).toThrow("libtorch of an unknown version was found");
    const bypassed = find(bare({ THINC_TORCH_SKIP_VERSION_CHECK: "1" }), { directory: torch });
    expect(bypassed).toMatchObject({ version: "unknown", supported: false });
  });

  test("that is not supported is the error when no other engine is found", () => {
    const old = makeTorch(inside("old"), "1.13.1");
    const { error } = search(bare(), [old]);
    expect(EngineVersionError.isInstance(error)).toBe(true);
    expect(error?.message).toContain(`libtorch 1.13.1 was found (${old})`);
    expect(search(bare(), [old, makeTorch(inside("new"), "2.10.0")]).found?.version).toBe("2.10.0");
  });

  test("is read in headers, in archives, in METADATA and in the name of the library", () => {
    const macros = (prefix: string) =>
      ["MAJOR 2", "MINOR 12", "PATCH 1"].map((each) => `#define ${prefix}${each}`).join("\n");
    const header = makeTorch(inside("header"), undefined);
    mkdirSync(join(header, "include/torch/headeronly"), { recursive: true });
    writeFileSync(join(header, "include/torch/headeronly/version.h"), macros("TORCH_VERSION_"));
    const archive = makeTorch(inside("archive"), undefined);
    writeFileSync(join(archive, "build-version"), "2.11.0+cpu\n");
    const wheel = makeTorch(inside("site/torch"), undefined);
    mkdirSync(inside("site/torch-2.8.0.dist-info"));
    writeFileSync(
      inside("site/torch-2.8.0.dist-info/METADATA"),
      "Metadata-Version: 2.4\nName: torch\nVersion: 2.8.0\n",
    );
    const versions = [header, archive, wheel].map((each) => find(bare(), { directory: each }).version);
    expect(versions).toEqual(["2.12.1", "2.11.0+cpu", "2.8.0"]);

    writeElf(inside("c/lib/libtensorflow.so.2.18.1"));
    symlinkSync("libtensorflow.so.2.18.1", inside("c/lib/libtensorflow.so"));
    const tensorflow = findEngine(tensorflowEngine, { environment: bare(), directory: inside("c") });
    expect(tensorflow.version).toBe("2.18.1");

    writeElf(inside("mxnet/libmxnet.so"));
    writeFileSync(inside("mxnet/libinfo.py"), '# coding: utf-8\n__version__ = "1.9.1"\n');
    expect(findEngine(mxnetEngine, { environment: bare(), directory: inside("mxnet") }).version).toBe("1.9.1");
  });
});

(process.platform === "linux" ? describe : describe.skip)(
  "an engine whose libraries are missing (with Linux libraries)",
  () => {
    const needs = { needed: ["libcupti.so.13", "libcudart.so.13"], rpath: "$ORIGIN/../../nvidia/cu13/lib" };

    test("is an error that names them and says what to do", () => {
      const torch = makeTorch(inside("sp/torch"), "2.15.0", needs);
      const { error, searched } = search(bare({ THINC_TORCH_DIR: torch }));
      expect(EngineNotFoundError.isInstance(error)).toBe(true);
      expect(error?.message).toContain(
        `libtorch was found (THINC_TORCH_DIR=${torch}), but it cannot be loaded: ` +
          "the loader does not find libcudart.so.13, libcupti.so.13. Put them where the loader looks",
      );
      expect(error?.message).toContain("npx thinc install torch");
      expect(searched.at(-1)?.missingLibraries).toEqual(["libcudart.so.13", "libcupti.so.13"]);
    });

    test("is passed over for one that is whole", () => {
      const broken = makeTorch(inside("sp/torch"), "2.15.0", needs);
      const whole = makeTorch(inside("whole"), "2.14.0");
      expect(search(bare(), [broken, whole]).found?.directory).toBe(whole);
    });

    test("is found once they lie where its RPATH says", () => {
      const torch = makeTorch(inside("sp/torch"), "2.15.0", needs);
      for (const name of needs.needed) writeElf(inside("sp/nvidia/cu13/lib", name), { soname: name });
      expect(find(bare(), { directory: torch }).version).toBe("2.15.0");
    });
  },
);
