import { quoted } from "../serialize/problem.js";
import { FORMAT_DTYPES, type FormatDType } from "./dtypes.js";
import { badSafetensors } from "./problem.js";
import { scanJson } from "./scan-json.js";

/** The longest header that Python's package reads, in bytes. */
export const MAX_HEADER_BYTES = 100_000_000;
/** The bytes before the header: its length, as a little-endian uint64. */
export const PREFIX_BYTES = 8;
/** The key of what is no tensor: texts about the file. */
export const METADATA_KEY = "__metadata__";
/** No tensor of libtorch has more axes. */
const MAX_AXES = 64;

/** Where a tensor lies in a file. */
export interface TensorEntry extends FormatDType {
  /** The dtype's name in the format, such as `BF16`. */
  readonly formatName: string;
  readonly shape: readonly number[];
  /** The first byte, counted from the end of the header. */
  readonly begin: number;
  /** The first byte after it. */
  readonly end: number;
}

/** What the header of a file says. */
export interface Header {
  /** In the order of their bytes, which is that of the header where a writer keeps to it. */
  readonly entries: ReadonlyMap<string, TensorEntry>;
  readonly metadata: ReadonlyMap<string, string>;
  /** Where the elements begin in the file. */
  readonly dataStart: number;
}

/**
 * The length of the header.
 *
 * @param prefix The first eight bytes of the file.
 * @param fileSize The size of the whole file.
 * @throws {SerializationError} when the file is too short for it, or it is longer than any header may be.
 */
export function headerLength(prefix: Uint8Array, fileSize: number): number {
  if (prefix.length < PREFIX_BYTES)
    throw badSafetensors(`the file has ${fileSize} bytes, fewer than the shortest one.`);
  const length = new DataView(prefix.buffer, prefix.byteOffset, PREFIX_BYTES).getBigUint64(0, true);
  if (length > BigInt(MAX_HEADER_BYTES)) {
    const zip = prefix[0] === 0x50 && prefix[1] === 0x4b;
    throw badSafetensors(
      zip
        ? "this is a zip file, such as torch.save writes. Read it with torch.load."
        : `the header claims ${length} bytes; no more than ${MAX_HEADER_BYTES} are allowed. This is no safetensors file, or it is damaged.`,
    );
  }
  if (length > BigInt(fileSize - PREFIX_BYTES)) {
    throw badSafetensors(`the header claims ${length} bytes, the file has ${fileSize}: it is truncated or damaged.`);
  }
  return Number(length);
}

/**
 * Reads and checks the header: every tensor has a known dtype and as many bytes as its shape says, and the tensors fill
 * the rest of the file without gap or overlap. So reading all of them never takes more memory than the file.
 *
 * @throws {SerializationError} naming the tensor that does not fit.
 */
export function readHeader(bytes: Uint8Array, fileSize: number): Header {
  if (bytes[0] !== 0x7b) throw badSafetensors("the header does not begin with {. This is no safetensors file.");
  const content = parse(bytes);
  const found: [string, TensorEntry][] = [];
  let metadata: ReadonlyMap<string, string> = new Map();
  for (const [name, value] of Object.entries(content)) {
    if (name === METADATA_KEY) metadata = readMetadata(value);
    else found.push([name, readEntry(name, value)]);
  }
  // JSON.parse moves names such as "0" to the front, so the order of the text is lost.
  const entries = new Map(found.sort(([, a], [, b]) => a.begin - b.begin || a.end - b.end));
  const dataStart = PREFIX_BYTES + bytes.length;
  checkCoverage(entries, fileSize - dataStart);
  return { entries, metadata, dataStart };
}

function parse(bytes: Uint8Array): Record<string, unknown> {
  const text = orDamaged(() => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  scanJson(text);
  return orDamaged(() => JSON.parse(text) as Record<string, unknown>);
}

function orDamaged<T>(body: () => T): T {
  try {
    return body();
  } catch (cause) {
    throw badSafetensors("the header is no JSON in UTF-8: the file is damaged.", cause);
  }
}

function readMetadata(value: unknown): ReadonlyMap<string, string> {
  if (!isObject(value)) throw badSafetensors(`${METADATA_KEY} is no object of texts.`);
  return new Map(
    Object.entries(value).map(([key, text]) => {
      if (typeof text !== "string") throw badSafetensors(`${METADATA_KEY}: ${quoted(key)} is no text.`);
      return [key, text];
    }),
  );
}

function readEntry(name: string, value: unknown): TensorEntry {
  const where = `the tensor ${quoted(name)}`;
  if (/\p{Surrogate}/u.test(name))
    throw badSafetensors(`the name of ${where} has half a character (a lone surrogate).`);
  if (!isObject(value) || Object.keys(value).sort().join() !== "data_offsets,dtype,shape") {
    throw badSafetensors(`${where} is not described by dtype, shape and data_offsets.`);
  }
  const { dtype: formatName, shape, data_offsets: offsets } = value;
  const format = typeof formatName === "string" ? FORMAT_DTYPES.get(formatName) : undefined;
  if (format === undefined) {
    throw badSafetensors(`${where} has the unknown dtype ${quoted(String(formatName))}.`);
  }
  if (!isWholeNumbers(shape) || shape.length > MAX_AXES) {
    throw badSafetensors(`the shape of ${where} is no list of at most ${MAX_AXES} lengths below 2^53.`);
  }
  if (!isWholeNumbers(offsets) || offsets.length !== 2 || offsets[0] > offsets[1]) {
    throw badSafetensors(`the data_offsets of ${where} are not two rising positions.`);
  }
  const [begin, end] = offsets;
  const bits = shape.reduce((product, length) => product * BigInt(length), BigInt(format.bits));
  if (bits !== BigInt(end - begin) * 8n) {
    throw badSafetensors(
      `${where} has ${end - begin} bytes; its dtype ${formatName} and shape [${shape.join(", ")}] do not take as many.`,
    );
  }
  // Without its zeros: libtorch counts on such a product even where there are no elements.
  if (shape.reduce((product, length) => product * (length || 1), 1) > Number.MAX_SAFE_INTEGER) {
    throw badSafetensors(`the shape [${shape.join(", ")}] of ${where} is too large.`);
  }
  return { ...format, formatName: formatName as string, shape: Object.freeze([...shape]), begin, end };
}

function checkCoverage(entries: ReadonlyMap<string, TensorEntry>, available: number): void {
  let covered = 0;
  for (const [name, { begin, end }] of entries) {
    if (begin !== covered) {
      const how = begin < covered ? "overlaps the one before it" : "leaves a gap before it";
      throw badSafetensors(`the tensor ${quoted(name)} ${how}.`);
    }
    covered = end;
  }
  if (covered !== available) {
    throw badSafetensors(
      `the tensors take ${covered} bytes, the file has ${available} for them: it is truncated or damaged.`,
    );
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isWholeNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}
