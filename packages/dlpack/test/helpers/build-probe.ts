import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const packageDirectory = join(__dirname, "..", "..");
const nativeDirectory = join(packageDirectory, "..", "native");
const { include_dir: nodeApiHeaders } = createRequire(join(nativeDirectory, "package.json"))("node-api-headers") as {
  include_dir: string;
};

/** A C++ source that was compiled to an addon in a folder of its own. */
export interface Probe {
  path: string;
  remove(): void;
}

/** Compiles one C++ source against the headers, as an addon of somebody else would be: strictly, with warnings as errors. */
export function buildProbe(source: string): Probe {
  const directory = mkdtempSync(join(tmpdir(), "thinc-probe-"));
  const path = join(directory, "probe.node");
  writeFileSync(join(directory, "probe.cpp"), source);
  const includes = [join(packageDirectory, "include"), join(nativeDirectory, "include"), nodeApiHeaders];
  const platform = process.platform === "darwin" ? ["-undefined", "dynamic_lookup"] : ["-ldl"];
  const flags = ["-std=c++17", "-O1", "-shared", "-fPIC", "-fvisibility=hidden", "-Wall", "-Wextra", "-Werror"];
  execFileSync(process.env.CXX || "g++", [
    ...flags,
    // Such as a sanitizer, which the addon was then built with, too.
    ...(process.env.CXXFLAGS ?? "").split(/\s+/).filter(Boolean),
    "-DNODE_GYP_MODULE_NAME=probe",
    ...includes.flatMap((include) => ["-isystem", include]),
    "-o",
    path,
    join(directory, "probe.cpp"),
    ...platform,
  ]);
  return { path, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

/** Loads a probe into this thread. */
export function loadProbe<T>(probe: Probe): T {
  const module = { exports: {} };
  process.dlopen(module, probe.path);
  return module.exports as T;
}
