import { familySync, MUSL, versionSync } from "detect-libc";

/** The machine this process runs on, as far as native code is concerned. */
export interface PlatformDescription {
  platform: NodeJS.Platform;
  arch: string;
  /** The C library; `undefined` off Linux. */
  libc?: { family: string; version?: string };
  /** `<platform>-<arch>`, with `-musl` where the C library is musl: the ending of a prebuilt package's name. */
  key: string;
}

let description: PlatformDescription | undefined;

/** Describes this machine: platform, architecture and C library. */
export function describePlatform(): PlatformDescription {
  if (description !== undefined) return description;
  const { platform, arch } = process;
  const family = platform === "linux" ? (familySync() ?? undefined) : undefined;
  const libc = family === undefined ? undefined : { family, version: versionSync() ?? undefined };
  description = { platform, arch, libc, key: `${platform}-${arch}${family === MUSL ? "-musl" : ""}` };
  return description;
}
