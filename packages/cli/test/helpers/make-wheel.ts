import { createHash } from "node:crypto";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

/** A wheel to be made. */
export interface WheelContent {
  /** The distribution's name, such as `nvidia-cuda-runtime`. */
  distribution: string;
  version: string;
  /** The files besides those that every wheel has. */
  files: Record<string, string | Buffer>;
  /** Files of which RECORD tells a wrong checksum. */
  wronglyRecorded?: readonly string[];
  /** Files that RECORD does not list. */
  unrecorded?: readonly string[];
  /** Leaves RECORD out. */
  withoutRecord?: boolean;
}

/** Makes a wheel as packaging tools do, RECORD included. Gives its path. */
export async function makeWheel(directory: string, content: WheelContent): Promise<string> {
  const { distribution, version, wronglyRecorded = [], unrecorded = [] } = content;
  const name = distribution.replace(/-/g, "_");
  const info = `${name}-${version}.dist-info`;
  const files: Record<string, string | Buffer> = {
    ...content.files,
    [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${distribution}\nVersion: ${version}\n`,
    [`${info}/WHEEL`]: "Wheel-Version: 1.0\nGenerator: a test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    [`${info}/licenses/LICENSE`]: "as it pleases you\n",
  };
  const digestOf = (path: string): string => {
    const bytes = wronglyRecorded.includes(path) ? "something else" : (files[path] as string | Buffer);
    return createHash("sha256").update(bytes).digest("base64url");
  };
  const listed = Object.keys(files).filter((path) => !unrecorded.includes(path));
  const quote = (path: string): string => (path.includes(",") ? `"${path}"` : path);
  const lines = listed.map((path) => `${quote(path)},sha256=${digestOf(path)},${files[path]?.length}`);
  if (!content.withoutRecord) files[`${info}/RECORD`] = `${[...lines, `${info}/RECORD,,`].join("\n")}\n`;

  const zip = new ZipFile();
  for (const [path, bytes] of Object.entries(files)) zip.addBuffer(Buffer.from(bytes), path);
  zip.end();
  mkdirSync(directory, { recursive: true });
  const path = join(directory, `${name}-${version}-py3-none-any.whl`);
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}
