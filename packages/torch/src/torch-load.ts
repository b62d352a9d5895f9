import { checkOptions, fileSystem, SerializationError, UnsupportedError } from "@thinc/core";
import { bytesIfGiven, pathOf } from "./file-path.js";
import { Module } from "./nn/module.js";
import { Parameter } from "./nn/parameter.js";
import {
  isStoredTensor,
  markOf,
  markTensor,
  OrderedDict,
  readTorchSource,
  torchFileChunks,
} from "./serialize/index.js";
import type { StoredTensor } from "./serialize/raw-tensor.js";
import { BytesSource, FileSource } from "./serialize/zip-source.js";
import { storedOfTensor, tensorOfStored } from "./stored-tensors.js";
import { Tensor } from "./tensor.js";

/** How {@link load} reads. */
export interface LoadOptions {
  /** The device that every tensor goes to; host memory if left out, wherever it was saved. */
  mapLocation?: string | null;
  /** There is no other way here: loading never runs code. */
  weightsOnly?: true;
  /** Whether the checksums in the file are compared; true if left out. */
  checksums?: boolean;
}

/**
 * Reads what Python's `torch.save` wrote, with tensors: `torch.load`.
 *
 * A dict becomes a `Map`, an OrderedDict an `OrderedDict` with its `_metadata`, a list an array, a tuple a frozen array, a
 * parameter an `nn.Parameter`. Tensors that shared memory when they were saved still do. Loading never runs code.
 *
 * @param source A path or the bytes of the file.
 * @throws {SerializationError} when the file cannot be read, or holds anything but tensors, containers, texts and numbers.
 */
export function load(source: string | URL | Uint8Array | ArrayBuffer, options: LoadOptions = {}): unknown {
  checkOptions(options, ["mapLocation", "weightsOnly", "checksums"], "torch.load");
  const { mapLocation = null, weightsOnly = true, checksums = true } = options;
  if (weightsOnly !== true) {
    throw new UnsupportedError({
      message: "torch.load: loading never runs code, so weightsOnly cannot be false. In Python, save the state dict.",
    });
  }
  const bytes = bytesIfGiven(source);
  const file = bytes === null ? new FileSource(pathOf("torch.load", source as string | URL)) : new BytesSource(bytes);
  const made = new Map<StoredTensor, Tensor>();
  const tensorFor = (stored: StoredTensor): Tensor => {
    const tensor = made.get(stored) ?? makeTensor(stored, mapLocation);
    made.set(stored, tensor);
    return tensor;
  };
  try {
    return withTensors(readTorchSource(file, { checksums }), tensorFor, new Map());
  } finally {
    if (file instanceof FileSource) file.close();
  }
}

/**
 * Writes what Python's `torch.load` reads, also with its default `weights_only=True`: `torch.save`.
 *
 * Tensors, arrays, parameters, Maps, arrays, plain objects, texts, numbers and `null` can be written. A frozen array is a
 * tuple. Tensors over the very same elements stay one; of a view only its own elements are written.
 *
 * @param path Where to; the file appears there complete or not at all.
 * @throws {SerializationError} when a value is of another kind, which is named with its place, or the disk fails.
 */
export function save(value: unknown, path: string | URL): void {
  fileSystem.writeAtomically(pathOf("torch.save", path), torchFileChunks(value, storedFor));
}

function storedFor(value: object): StoredTensor | undefined {
  if (value instanceof Module) {
    throw new SerializationError({
      message: "torch.save: a module is code, not data. Save module.stateDict(), and load it with loadStateDict.",
    });
  }
  if (!(value instanceof Tensor)) return undefined;
  const stored = storedOfTensor(value, "torch.save");
  markTensor(stored, { parameter: value instanceof Parameter, requiresGrad: value.requiresGrad });
  return stored;
}

function makeTensor(stored: StoredTensor, device: string | null): Tensor {
  const shared = tensorOfStored(stored);
  const tensor = device === null ? shared : shared.to({ device });
  const { parameter, requiresGrad } = markOf(stored);
  if (parameter) return new Parameter(tensor, { requiresGrad });
  if (requiresGrad) tensor.requiresGrad = true;
  return tensor;
}

/** The same value with tensors in place of what a file holds; the reader has made sure that it can be walked. */
function withTensors(
  value: unknown,
  tensorFor: (stored: StoredTensor) => Tensor,
  done: Map<unknown, unknown>,
): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isStoredTensor(value)) return tensorFor(value);
  if (done.has(value)) return done.get(value);
  const convert = (item: unknown) => withTensors(item, tensorFor, done);
  const converted = convertContainer(value, convert);
  done.set(value, converted);
  return converted;
}

function convertContainer(value: object, convert: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(convert);
    return Object.isFrozen(value) ? Object.freeze(items) : items;
  }
  if (!(value instanceof Map)) return value;
  const entries = [...value].map(([key, item]): [unknown, unknown] => [key, convert(item)]);
  if (!(value instanceof OrderedDict)) return new Map(entries);
  const dict = new OrderedDict(entries);
  dict.attributes = new Map([...value.attributes].map(([name, item]) => [name, convert(item)]));
  return dict;
}
