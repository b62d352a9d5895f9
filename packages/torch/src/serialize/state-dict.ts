import { NdArray, SerializationError } from "@thinc/core";
import { badFile, quoted } from "./problem.js";
import { isStoredTensor, RawTensor, type StoredTensor } from "./raw-tensor.js";
import { type ReadTorchFileOptions, readTorchFile, writeTorchFile } from "./torch-file.js";
import { OrderedDict } from "./values.js";

/** What a state dict's `_metadata` says: for each module, by its path, such things as `version`. */
export type StateDictMetadata = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** How {@link writeStateDict} writes. */
export interface WriteStateDictOptions {
  /**
   * The `_metadata`. Where left out, that of `entries` if it was read from a file, else version 1 for each module
   * that the keys name, as most of PyTorch's modules have.
   */
  metadata?: StateDictMetadata;
}

/**
 * Reads a state dict that Python wrote with `torch.save(module.state_dict(), path)`: an array for each key, in order.
 *
 * The result carries `_metadata` among its `attributes`, if the file has it. See {@link readTorchFile} on memory and safety.
 *
 * @throws {SerializationError} when the file cannot be read, or holds something other than one flat dict of tensors.
 */
export function readStateDict(bytes: Uint8Array, options: ReadTorchFileOptions = {}): OrderedDict<string, NdArray> {
  const state = readStoredState(bytes, options);
  for (const [key, tensor] of state) {
    if (!NdArray.isInstance(tensor)) {
      throw notATensor(key, tensor, " Arrays have no such dtype: read it with torch.load, which gives tensors.");
    }
  }
  return state as OrderedDict<string, NdArray>;
}

/** {@link readStateDict} with a {@link RawTensor} where arrays have no such dtype. @throws {SerializationError} */
export function readStoredState(
  bytes: Uint8Array,
  options: ReadTorchFileOptions = {},
): OrderedDict<string, StoredTensor> {
  const value = readTorchFile(bytes, options);
  if (!(value instanceof Map))
    throw badFile(`expected a dict of tensors, got ${describe(value)}. Read it with readTorchFile.`);
  const entries = new OrderedDict<string, StoredTensor>();
  for (const [key, item] of value) {
    if (typeof key !== "string" || !isStoredTensor(item)) {
      const inside =
        item instanceof Map
          ? ` Read it with readTorchFile, which gives a Map, and take its entry ${quoted(String(key))}.`
          : "";
      throw notATensor(String(key), item, inside);
    }
    entries.set(key, item);
  }
  if (value instanceof OrderedDict) entries.attributes = value.attributes;
  return entries;
}

function notATensor(key: string, value: unknown, advice: string): SerializationError {
  return badFile(`expected a dict of tensors, but the key ${quoted(key)} holds ${describe(value)}.${advice}`);
}

/**
 * Writes a state dict that Python reads with `torch.load` and `module.load_state_dict`.
 *
 * It is an OrderedDict with `_metadata`, as `nn.Module.state_dict()` gives it. Tied weights stay tied.
 *
 * @throws {SerializationError} when an entry is neither an `NdArray` nor a {@link RawTensor}.
 */
export function writeStateDict(
  entries: ReadonlyMap<string, StoredTensor>,
  options: WriteStateDictOptions = {},
): Uint8Array {
  const dict = new OrderedDict<string, StoredTensor>();
  for (const [key, tensor] of entries) {
    if (typeof key !== "string" || !isStoredTensor(tensor)) {
      throw new SerializationError({
        message: `writeStateDict: the entry ${quoted(String(key))} is ${describe(tensor)}, not an NdArray under a text.`,
      });
    }
    dict.set(key, tensor);
  }
  const read = entries instanceof OrderedDict ? entries.attributes : new Map<string, unknown>();
  const metadata = options.metadata ?? read.get("_metadata") ?? metadataOfKeys(dict.keys());
  dict.attributes = new Map([...read, ["_metadata", metadata]]);
  return writeTorchFile(dict);
}

/** Version 1 for every module on the way to a key: `a.b.weight` names the modules "", "a" and "a.b". */
function metadataOfKeys(keys: Iterable<string>): OrderedDict<string, Map<string, number>> {
  const metadata = new OrderedDict<string, Map<string, number>>();
  for (const key of keys) {
    const parts = key.split(".");
    for (let length = 0; length < parts.length; length++) {
      const path = parts.slice(0, length).join(".");
      if (!metadata.has(path)) metadata.set(path, new Map([["version", 1]]));
    }
  }
  return metadata;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return Object.isFrozen(value) ? "a tuple" : "a list";
  if (value instanceof Map) return "a dict";
  if (NdArray.isInstance(value)) return "a tensor";
  if (value instanceof RawTensor) return `a tensor of ${value.dtype}`;
  return typeof value === "object" ? `a ${value.constructor?.name ?? "object"}` : `a ${typeof value}`;
}
