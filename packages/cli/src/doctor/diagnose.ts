import { spawnSync } from "node:child_process";
import {
  cacheDirectory,
  describePlatform,
  type EngineDescription,
  type Environment,
  findExecutable,
  inspectPython,
  isEngineEnabled,
  knownEngines,
  packageDirectoryOf,
  pythonExecutables,
  readManifest,
  searchEngine,
} from "@thinc/native";
import { adapterOf, addonPackages, checkAddon, findPackage } from "../adapters.js";
import type { DoctorReport, EngineReport, ProgramReport } from "./report.js";

/** Where to look. */
export interface DiagnoseOptions {
  /** The project whose adapters are looked at. */
  projectDirectory: string;
  environment: Environment;
}

/** Finds out what the engines need and what of it is there. Nothing is changed, and no engine is loaded into this process. */
export function diagnose({ projectDirectory, environment }: DiagnoseOptions): DoctorReport {
  const { node, modules, napi = "unknown" } = process.versions;
  return {
    thinc: readManifest(packageDirectoryOf(import.meta.url)).version,
    node: { version: node, modules, napi, path: process.execPath },
    platform: describePlatform(),
    compiler: describeCompiler(environment),
    make: describeMake(environment),
    python: describePython(environment),
    cacheDirectory: cacheDirectory({ environment }),
    projectDirectory,
    variables: settings(environment),
    engines: [
      ...knownEngines.map((engine) => diagnoseEngine(engine, projectDirectory, environment)),
      diagnoseOnnx(projectDirectory, environment),
    ],
  };
}

function describeCompiler(environment: Environment): ProgramReport {
  const named = environment.CXX?.trim().split(/\s+/)[0];
  return describeProgram(named ? [named] : ["g++", "c++", "clang++"], environment);
}

function describeMake(environment: Environment): ProgramReport {
  const make = describeProgram(["make", "gmake"], environment);
  // A Linux machine without make lacks nothing.
  return "problem" in make && process.platform === "linux"
    ? { problem: `${make.problem}; addons are built without it` }
    : make;
}

function describeProgram(names: readonly string[], environment: Environment): ProgramReport {
  for (const name of names) {
    const path = findExecutable(name, environment);
    if (path === undefined) continue;
    const { stdout, status } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 10_000 });
    return status === 0 ? { path, version: stdout.split("\n")[0] ?? "" } : { problem: `${path} does not work` };
  }
  return { problem: `not found (${names.join(", ")})` };
}

function describePython(environment: Environment): DoctorReport["python"] {
  const [executable] = pythonExecutables(environment);
  if (executable === undefined) return { problem: "not found (python3, python)" };
  const python = inspectPython(executable, [], environment);
  if ("problem" in python) return { problem: `${executable} does not work: ${python.problem}` };
  return { path: python.executable, version: python.version, pip: python.pip };
}

function settings(environment: Environment): Record<string, string> {
  const others = ["LIBTORCH", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "CXX"];
  const isOurs = (name: string): boolean => name.startsWith("THINC_") || others.includes(name);
  const entries = Object.entries(environment).filter(([name, value]) => isOurs(name) && value !== undefined);
  return Object.fromEntries(entries.sort()) as Record<string, string>;
}

function diagnoseEngine(engine: EngineDescription, projectDirectory: string, environment: Environment): EngineReport {
  const { found, error, searched } = searchEngine(engine, { environment });
  const adapterName = adapterOf(engine.name);
  const adapter = adapterName === undefined ? undefined : findPackage(adapterName, projectDirectory);
  const addons = addonPackages(engine.name, projectDirectory)
    // Without the engine its addon cannot load, which says nothing new; the others still can.
    .filter((installed) => found !== undefined || installed.engine === undefined)
    .map((installed) => checkAddon(installed, found, environment));
  return {
    name: engine.name,
    library: engine.library,
    found: found !== undefined,
    version: found?.version ?? (error !== undefined && "found" in error ? String(error.found) : undefined),
    supportedRange: engine.supported,
    supported: found?.supported ?? (error !== undefined && "found" in error ? false : undefined),
    source: found?.source,
    directory: found?.directory,
    hasHeaders: found === undefined ? undefined : found.includePath !== undefined,
    problem: error?.message,
    missingLibraries:
      found === undefined ? (searched.find((place) => place.missingLibraries)?.missingLibraries ?? []) : [],
    searched,
    adapter: adapter && { package: adapter.name, version: adapter.version, directory: adapter.directory },
    addons,
  };
}

/** ONNX Runtime is an npm package with its library inside, so it is looked for as a module. */
function diagnoseOnnx(projectDirectory: string, environment: Environment): EngineReport {
  const report = { name: "onnx", library: "onnxruntime-node", missingLibraries: [], addons: [] };
  if (!isEngineEnabled("onnx", environment)) {
    const outcome = `onnx is switched off by THINC_ENGINES=${environment.THINC_ENGINES}`;
    return { ...report, found: false, problem: outcome, searched: [{ where: "THINC_ENGINES", outcome }] };
  }
  const runtime = findPackage("onnxruntime-node", projectDirectory);
  const where = `npm package onnxruntime-node, from ${projectDirectory}`;
  if (runtime === undefined) {
    const problem = "onnxruntime-node is not installed; run `npm install onnxruntime-node`.";
    return { ...report, found: false, problem, searched: [{ where, outcome: "not installed" }] };
  }
  const searched = [{ where, outcome: `found ${runtime.version}` }];
  return { ...report, found: true, version: runtime.version, source: "npm", directory: runtime.directory, searched };
}
