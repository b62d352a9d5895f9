import { ArgumentError, checkOptions, isPlainObject, printValue } from "@thinc/core";
import type { StateToLoad } from "../nn/load-state.js";
import { OrderedDict } from "../serialize/index.js";
import { quoted } from "../serialize/problem.js";
import { bytesOf, isStoredTensor, type StoredTensor } from "../serialize/raw-tensor.js";
import { storedOfTensor } from "../stored-tensors.js";
import { Tensor } from "../tensor.js";
import { FORMAT_DTYPES, FORMAT_NAMES } from "./dtypes.js";
import { MAX_HEADER_BYTES, METADATA_KEY, PREFIX_BYTES } from "./header.js";
import { findShared } from "./memory-regions.js";
import { badSafetensors } from "./problem.js";

/** Tensors and arrays by name, as {@link writeSafetensors} takes them. */
export type NamedTensors = StateToLoad;

/** How {@link writeSafetensors} writes. */
export interface WriteSafetensorsOptions {
  /** Texts about the file, such as `{ format: "pt" }`; where left out, those of a file that the tensors were read from. */
  metadata?: Readonly<Record<string, string>> | ReadonlyMap<string, string> | null;
  /** Writes tensors that share memory once for each name, instead of refusing them; they come back apart. */
  allowShared?: boolean;
}

/**
 * Writes tensors as Python's package `safetensors` does, byte for byte.
 *
 * They are sorted as it sorts them, wide dtypes first, so that all are aligned. Tensors that are not contiguous are written
 * in C order. Tensors that share memory, such as tied weights, are refused as in Python, since the format cannot say so.
 *
 * @throws {SerializationError} when the format has no such dtype, or tensors share memory; they are named.
 * @throws {ArgumentError} when something is no tensor, or `metadata` holds other than texts.
 */
export function writeSafetensors(tensors: NamedTensors, options: WriteSafetensorsOptions = {}): Uint8Array {
  const chunks = safetensorsChunks(tensors, options);
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * The file of {@link writeSafetensors} in pieces, in order, of which those with elements are views of the tensors' memory: a
 * large file needs no second copy of them.
 */
export function safetensorsChunks(tensors: NamedTensors, options: WriteSafetensorsOptions = {}): Uint8Array[] {
  checkOptions(options, ["metadata", "allowShared"], "writeSafetensors");
  const { allowShared = false } = options;
  const named = checkTensors(tensors);
  if (!allowShared) refuseShared(named);
  const metadata = checkMetadata(
    options.metadata ?? (tensors instanceof OrderedDict ? tensors.attributes.get("metadata") : null),
  );
  const header: [string, unknown][] = [];
  if (metadata.length > 0) header.push([METADATA_KEY, Object.fromEntries(metadata)]);
  const contents: Uint8Array[] = [];
  let at = 0;
  for (const { name, stored } of sorted(named)) {
    const content = bytesOf(stored);
    const { dtype, shape } = stored;
    header.push([name, { dtype: FORMAT_NAMES.get(dtype), shape, data_offsets: [at, at + content.length] }]);
    contents.push(content);
    at += content.length;
  }
  return [startOf(header), ...contents];
}

/** The length of the header and the header itself, filled up so that elements begin at a multiple of 8 bytes. */
function startOf(header: readonly [string, unknown][]): Uint8Array {
  const text = new TextEncoder().encode(jsonOf(header));
  const length = Math.ceil(text.length / 8) * 8;
  if (length > MAX_HEADER_BYTES) {
    throw badSafetensors(
      `the header would have ${length} bytes; readers allow ${MAX_HEADER_BYTES}. Write several files.`,
    );
  }
  const bytes = new Uint8Array(PREFIX_BYTES + length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true);
  bytes.set(text, PREFIX_BYTES);
  bytes.fill(0x20, PREFIX_BYTES + text.length);
  return bytes;
}

// By hand, since an object would move names such as "0" to the front, and the order is part of the format.
function jsonOf(header: readonly [string, unknown][]): string {
  return `{${header.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",")}}`;
}

function checkTensors(tensors: NamedTensors): Map<string, Tensor | StoredTensor> {
  const isMap = tensors instanceof Map;
  if (!isMap && !isPlainObject(tensors)) {
    throw new ArgumentError({
      message: `writeSafetensors: expected tensors by name, in a Map or an object, got ${printValue(tensors)}.`,
    });
  }
  const named = new Map<string, Tensor | StoredTensor>();
  for (const [name, value] of (isMap ? tensors : Object.entries(tensors)) as Iterable<[unknown, unknown]>) {
    if (typeof name !== "string" || name === METADATA_KEY || /\p{Surrogate}/u.test(name)) {
      throw new ArgumentError({ message: `writeSafetensors: ${printValue(name)} cannot be the name of a tensor.` });
    }
    if (!(value instanceof Tensor) && !isStoredTensor(value)) {
      throw new ArgumentError({
        message: `writeSafetensors: ${quoted(name)} is ${printValue(value)}, no tensor. The format holds tensors only; torch.save takes more.`,
      });
    }
    const { dtype } = value;
    if (!FORMAT_NAMES.has(dtype)) {
      throw badSafetensors(
        `the format has no dtype ${dtype}, which ${quoted(name)} is of. Convert it, or use torch.save.`,
      );
    }
    named.set(name, value);
  }
  return named;
}

function refuseShared(tensors: ReadonlyMap<string, Tensor | StoredTensor>): void {
  const groups = findShared(tensors);
  if (groups.length === 0) return;
  const list = groups.map((group) => group.map(quoted).join(" and ")).join("; ");
  throw badSafetensors(
    `these tensors share memory, which the format cannot say: ${list}. Leave out all but one of each, clone() them, pass { allowShared: true } to write each, or use torch.save, which keeps them tied.`,
  );
}

function checkMetadata(metadata: unknown): [string, string][] {
  if (metadata === null || metadata === undefined) return [];
  const entries =
    metadata instanceof Map ? [...metadata] : typeof metadata === "object" ? Object.entries(metadata) : null;
  if (
    entries === null ||
    Array.isArray(metadata) ||
    !entries.every((entry) => entry.every((text) => typeof text === "string"))
  ) {
    throw new ArgumentError({
      message: `writeSafetensors: expected metadata as texts by name, got ${printValue(metadata)}. Use JSON.stringify for what is more.`,
    });
  }
  return entries as [string, string][];
}

function sorted(tensors: ReadonlyMap<string, Tensor | StoredTensor>): { name: string; stored: StoredTensor }[] {
  const order = [...FORMAT_DTYPES.keys()];
  const rank = (dtype: string) => order.indexOf(FORMAT_NAMES.get(dtype) as string);
  const encoder = new TextEncoder();
  return [...tensors]
    .map(([name, tensor]) => ({
      name,
      key: encoder.encode(name),
      stored: tensor instanceof Tensor ? storedOfTensor(tensor, "writeSafetensors") : tensor,
    }))
    .sort((a, b) => rank(a.stored.dtype) - rank(b.stored.dtype) || Buffer.compare(a.key, b.key));
}
