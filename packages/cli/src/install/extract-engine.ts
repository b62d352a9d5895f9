import { basename, join } from "node:path";
import { readElfDynamic } from "@thinc/native";
import type { EngineDistribution } from "./distribution.js";
import type { Wheel } from "./wheel.js";

/** How many files are extracted at a time; headers are many and small. */
const parallel = 8;

/**
 * Extracts from an engine's wheel what is needed to use the engine, and no more.
 *
 * @param onBytes - Called with the bytes written so far, and those known to be needed.
 * @returns The sonames of the libraries that the extracted ones need, and that are not in the wheel.
 */
export async function extractEngine(
  wheel: Wheel,
  distribution: EngineDistribution,
  directory: string,
  onBytes: (done: number, total: number) => void,
): Promise<string[]> {
  const libraryPatterns = distribution.libraries[process.platform] ?? [];
  const libraries = wheel.names.filter((name) => libraryPatterns.some((pattern) => pattern.test(name)));
  const others = wheel.names.filter((name) => distribution.files.some((pattern) => pattern.test(name)));
  let total = [...libraries, ...others].reduce((sum, name) => sum + wheel.sizeOf(name), 0);
  let done = 0;
  const extract = (name: string): Promise<void> =>
    wheel.extract(name, directory, (count) => {
      done += count;
      onBytes(done, total);
    });

  const lacking = new Set<string>();
  const extracted = new Set<string>();
  // The list grows while it is walked: each library may need further ones of the wheel.
  for (const name of libraries) {
    if (extracted.has(name)) continue;
    extracted.add(name);
    await extract(name);
    for (const soname of readElfDynamic(join(directory, name))?.needed ?? []) {
      const inWheel = wheel.names.find((candidate) => basename(candidate) === soname);
      if (inWheel === undefined) lacking.add(soname);
      else if (!extracted.has(inWheel)) {
        libraries.push(inWheel);
        total += wheel.sizeOf(inWheel);
      }
    }
  }
  await inParallel(others, extract);
  return [...lacking].sort();
}

/**
 * Extracts one library, its licence and its description from the wheel that provides it.
 *
 * @returns Whether the wheel has the library.
 */
export async function extractProvidedLibrary(wheel: Wheel, soname: string, directory: string): Promise<boolean> {
  const library = wheel.names.find((name) => basename(name) === soname);
  if (library === undefined) return false;
  const papers = wheel.names.filter((name) => /^[^/]+\.dist-info\/(METADATA$|licenses\/|LICENSE|License)/.test(name));
  await inParallel([library, ...papers], (name) => wheel.extract(name, directory));
  return true;
}

async function inParallel(names: readonly string[], work: (name: string) => Promise<void>): Promise<void> {
  const waiting = [...names];
  const worker = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await work(name);
  };
  await Promise.all(Array.from({ length: parallel }, worker));
}
