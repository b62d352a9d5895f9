/** Where, relative to an engine's directory, its main library and its C or C++ headers lie. */
export interface EngineLayout {
  /** The shared library that is loaded, such as `lib/libtorch_cpu.so`. */
  readonly library: string;
  /** The directory of the headers, if this layout can have some. */
  readonly include?: string;
}

/** A file in which an engine's version can be read without loading the engine. */
export interface VersionFile {
  /** The path relative to the engine's directory; one segment may hold a `*`. */
  readonly path: string;
  /** Finds the version in the file's text, or gives `undefined`. */
  readonly read: (text: string) => string | undefined;
}

/**
 * Everything discovery has to know about one engine.
 *
 * It is data, so that every engine is found by the same code in the same order, and so that `thinc doctor` and
 * `thinc install` know an engine without its adapter being installed.
 */
export interface EngineDescription {
  /** The short name used in `THINC_ENGINES`, in `npx thinc install <name>` and in messages. */
  readonly name: string;
  /** What the library is called in messages, such as `libtorch`. */
  readonly library: string;
  /** The environment variables that may hold its directory, the first one being the preferred one. */
  readonly directoryVariables: readonly string[];
  /** The environment variable that, set to `1`, lets any version pass. */
  readonly skipVersionCheckVariable: string;
  /** The versions that are supported, as a semver range. */
  readonly supported: string;
  /** The Python package that contains the library. */
  readonly pythonModule: string;
  /** The layouts to try, by platform. */
  readonly layouts: Partial<Record<NodeJS.Platform, readonly EngineLayout[]>>;
  /** The files to read the version in, in this order. */
  readonly versionFiles: readonly VersionFile[];
  /** Finds the version in the file name the library's link leads to, such as `libtensorflow.so.2.18.0`. */
  readonly versionInLibraryName?: RegExp;
  /** Directories in which a system-wide installation is looked for, by platform. */
  readonly systemDirectories: Partial<Record<NodeJS.Platform, readonly string[]>>;
  /** What a user can do to get the engine, a clause each; they are joined by "or". */
  readonly remedies: readonly string[];
}

/**
 * Makes a reader for `#define <prefix>MAJOR…` headers.
 *
 * @param major - The name of the macro that holds the major version; likewise `minor` and `patch`.
 */
export function readVersionMacros(major: string, minor: string, patch: string): (text: string) => string | undefined {
  const macroOf = (text: string, macro: string): string | undefined =>
    new RegExp(`^\\s*#\\s*define\\s+${macro}\\s+(\\d+)\\s*$`, "m").exec(text)?.[1];
  return (text) => {
    const parts = [macroOf(text, major), macroOf(text, minor), macroOf(text, patch)];
    return parts.includes(undefined) ? undefined : parts.join(".");
  };
}

/** Reads `__version__ = "…"` as Python packages write it. */
export function readPythonVersion(text: string): string | undefined {
  return /^__version__(?:\s*:\s*\w+)?\s*=\s*['"]([^'"]+)['"]/m.exec(text)?.[1];
}

/** Reads the `Version:` line of a Python distribution's METADATA. */
export function readMetadataVersion(text: string): string | undefined {
  return /^Version:\s*(\S+)\s*$/m.exec(text)?.[1];
}
