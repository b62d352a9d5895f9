import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { knownEngines } from "./engines/known-engines.js";
import type { Environment } from "./environment.js";
import { findExecutable } from "./executable.js";

/** A Python interpreter, and where it has the packages that were asked for. */
export interface PythonEnvironment {
  executable: string;
  version: string;
  /** The version of its pip, or `null` when it has none. */
  pip: string | null;
  /** The directory of each package, `null` for one that is not installed. */
  packages: Record<string, string | null>;
}

/** An interpreter that does not work, and the reason. */
export interface BrokenPython {
  executable: string;
  problem: string;
}

// Looks for packages without importing any: torch alone takes seconds to import. The working directory is taken off the
// path, or a folder "torch" there would pass for the package; a package without a file of its own is such a folder.
const probeScript = `
import importlib.util, json, os, sys
if sys.path and sys.path[0] in ("", os.getcwd()):
    del sys.path[0]
def locate(name):
    try:
        spec = importlib.util.find_spec(name)
    except Exception:
        return None
    return os.path.dirname(spec.origin) if spec and spec.origin and spec.submodule_search_locations else None
pip = None
pip_directory = locate("pip")
if pip_directory:
    import re
    with open(os.path.join(pip_directory, "__init__.py"), encoding="utf-8") as file:
        match = re.search(r"__version__ = ['\\"]([^'\\"]+)", file.read())
    pip = match.group(1) if match else "unknown"
print(json.dumps({
    "executable": sys.executable,
    "version": "%d.%d.%d" % sys.version_info[:3],
    "pip": pip,
    "packages": {name: locate(name) for name in sys.argv[1:]},
}))
`;

const probes = new Map<string, PythonEnvironment | BrokenPython>();

/**
 * Gives the interpreters that discovery asks, in this order: that of `VIRTUAL_ENV`, then `python3`, else `python`, of `PATH`.
 */
export function pythonExecutables(environment: Environment = process.env): string[] {
  const found: string[] = [];
  if (environment.VIRTUAL_ENV) {
    const inside = process.platform === "win32" ? ["Scripts", "python.exe"] : ["bin", "python"];
    const executable = findExecutable(join(environment.VIRTUAL_ENV, ...inside), environment);
    if (executable !== undefined) found.push(executable);
  }
  const onPath = findExecutable("python3", environment) ?? findExecutable("python", environment);
  if (onPath !== undefined && !found.includes(onPath)) found.push(onPath);
  return found;
}

/**
 * Asks an interpreter where it has the packages of the engines.
 *
 * One process is started for all engines together, and the answer is kept for as long as this process runs.
 *
 * @param packages - Further packages to ask for.
 */
export function inspectPython(
  executable: string,
  packages: readonly string[] = [],
  environment: Environment = process.env,
): PythonEnvironment | BrokenPython {
  const names = [...new Set([...knownEngines.map(({ pythonModule }) => pythonModule), ...packages])];
  const key = JSON.stringify([
    executable,
    names,
    environment.PYTHONPATH,
    environment.PYTHONHOME,
    environment.VIRTUAL_ENV,
  ]);
  let answer = probes.get(key);
  if (answer === undefined) {
    answer = probe(executable, names, environment);
    probes.set(key, answer);
  }
  return answer;
}

function probe(executable: string, names: string[], environment: Environment): PythonEnvironment | BrokenPython {
  const result = spawnSync(executable, ["-c", probeScript, ...names], {
    encoding: "utf8",
    env: environment as NodeJS.ProcessEnv,
    timeout: 20_000,
    windowsHide: true,
  });
  if (result.error !== undefined) return { executable, problem: result.error.message };
  if (result.status !== 0) {
    const lastLine = result.stderr.trim().split("\n").at(-1) ?? "";
    return { executable, problem: lastLine || `it ended with status ${result.status ?? result.signal}` };
  }
  try {
    return JSON.parse(result.stdout) as PythonEnvironment;
  } catch {
    return { executable, problem: "it answered something unexpected" };
  }
}
