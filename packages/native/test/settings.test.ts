import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ArgumentError } from "@thinc/core";
import {
  cacheDirectory,
  engineCacheDirectory,
  isEngineEnabled,
  isEngineRequired,
  isVersionSupported,
  packageDirectoryOf,
  readManifest,
} from "@thinc/native";
import { useTemporaryDirectory } from "./helpers/temporary-directory";

const directory = useTemporaryDirectory();

describe("THINC_ENGINES and THINC_REQUIRE", () => {
  test.each([
    [undefined, true, false],
    ["", true, false],
    ["all", true, true],
    ["none", false, false],
    ["torch", true, true],
    [" TensorFlow, Torch ", true, true],
    ["tensorflow onnx", false, false],
  ])("%j: torch is enabled %p, required %p", (value, enabled, required) => {
    expect(isEngineEnabled("torch", { THINC_ENGINES: value })).toBe(enabled);
    expect(isEngineRequired("torch", { THINC_REQUIRE: value })).toBe(required);
  });

  test("a name that no engine has is an error, not an engine switched off", () => {
    expect(() => isEngineEnabled("torch", { THINC_ENGINES: "pytorch" })).toThrow(ArgumentError);
    expect(() => isEngineEnabled("torch", { THINC_ENGINES: "pytorch" })).toThrow(
      'THINC_ENGINES=pytorch: there is no engine "pytorch". Use "all", "none" or a list of torch, tensorflow, mxnet, onnx.',
    );
    expect(isEngineEnabled("jax", { THINC_ENGINES: "jax" })).toBe(true);
  });
});

describe("the cache directory", () => {
  const of = (platform: NodeJS.Platform, environment: Record<string, string>): string =>
    cacheDirectory({ platform, environment: { HOME: "/home/ada", ...environment } });

  test("is THINC_CACHE_DIR, else where the platform keeps caches", () => {
    expect(of("linux", { THINC_CACHE_DIR: "/big/thinc", XDG_CACHE_HOME: "/xdg" })).toBe("/big/thinc");
    expect(of("linux", { XDG_CACHE_HOME: "/xdg" })).toBe("/xdg/thinc");
    expect(of("linux", { XDG_CACHE_HOME: "relative" })).toBe("/home/ada/.cache/thinc");
    expect(of("darwin", {})).toBe("/home/ada/Library/Caches/thinc");
    expect(of("win32", { LOCALAPPDATA: "/local" })).toBe("/local/thinc");
  });

  test("has a directory for each engine", () => {
    expect(engineCacheDirectory("torch", { environment: { THINC_CACHE_DIR: "/c" } })).toBe("/c/engines/torch");
  });
});

test.each([
  ["2.6.0", true],
  ["2.15.0+cu132", true],
  ["2.15.1.post2", true],
  ["2.5.9", false],
  ["2.16.0.dev20261001+cpu", false],
  ["", false],
  ["main", false],
])("version %j lies in >=2.6 <2.16: %p", (version, expected) => {
  expect(isVersionSupported(version, ">=2.6 <2.16")).toBe(expected);
});

describe("the directory of a package", () => {
  test("is found from a module of it, past folders that only set the module type", () => {
    const home = join(directory.path, "a b");
    mkdirSync(join(home, "dist/esm"), { recursive: true });
    writeFileSync(join(home, "package.json"), '{ "name": "x", "version": "1.0.0" }');
    writeFileSync(join(home, "dist/esm/package.json"), '{ "type": "module" }');
    expect(packageDirectoryOf(pathToFileURL(join(home, "dist/esm/index.js")).href)).toBe(home);
    expect(packageDirectoryOf(join(home, "dist/index.cjs"))).toBe(home);
  });

  test("of this test is this package", () => {
    expect(readManifest(packageDirectoryOf(__filename)).name).toBe("@thinc/native");
  });

  test("of a module outside any package is an error", () => {
    expect(() => packageDirectoryOf("file:///index.js")).toThrow(ArgumentError);
  });
});
