import type { SearchedPlace } from "@thinc/native";
import type { AddonCheck } from "../adapters.js";

/** A program that may be on this machine. */
export type ProgramReport = { path: string; version: string } | { problem: string };

/** What is known of one engine. */
export interface EngineReport {
  name: string;
  /** What the library is called, such as `libtorch`. */
  library: string;
  found: boolean;
  version?: string;
  /** The versions that are supported. */
  supportedRange?: string;
  /** Whether the version found is one of them; absent when none was found. */
  supported?: boolean;
  /** The kind of place it was found in. */
  source?: string;
  directory?: string;
  /** Whether its headers are there, which building an addon takes. */
  hasHeaders?: boolean;
  /** Why it cannot be used. */
  problem?: string;
  /** Libraries it needs that the loader does not find. */
  missingLibraries: readonly string[];
  /** Where it was looked for. */
  searched: readonly SearchedPlace[];
  /** The package with its layers, if that is installed in the project. */
  adapter?: { package: string; version: string; directory: string };
  /** The adapter's addon, and those it shares with other packages; empty when it has none. */
  addons: readonly AddonCheck[];
}

/** Everything `thinc doctor` finds out. */
export interface DoctorReport {
  thinc: string;
  node: { version: string; modules: string; napi: string; path: string };
  platform: { platform: string; arch: string; key: string; libc?: { family: string; version?: string } };
  compiler: ProgramReport;
  make: ProgramReport;
  python: ProgramReport & { pip?: string | null };
  cacheDirectory: string;
  projectDirectory: string;
  /** The variables of this project that are set. */
  variables: Record<string, string>;
  engines: readonly EngineReport[];
}
