import type { DType } from "@thinc/core";
import { PickleCallable, type PickleContext, refusedGlobal } from "./pickle-reader.js";
import { badFile, quoted } from "./problem.js";
import { isStoredTensor, type RawDType, type StoredTensor } from "./raw-tensor.js";
import {
  REFUSED_STORAGES,
  STORAGE_NAMES,
  StorageClass,
  TorchStorage,
  tensorFromStorage,
  UNTYPED_STORAGE,
} from "./storages.js";
import { markTensor } from "./tensor-marks.js";
import { OrderedDict, TORCH_DTYPES, TorchConstant } from "./values.js";

/** No tensor has more axes: PyTorch itself prints and indexes at most 64. */
const MAX_AXES = 64;

const STORAGE_CLASSES = new Map<string, StorageClass>([
  ...(Object.entries(STORAGE_NAMES) as [DType | RawDType, string][]).map(
    ([dtype, name]) => [`torch.${name}`, new StorageClass(name, dtype)] as const,
  ),
  [`torch.storage.${UNTYPED_STORAGE}`, new StorageClass(UNTYPED_STORAGE, null)],
]);

const CALLABLES = new Map<string, PickleCallable>(
  (
    [
      ["collections.OrderedDict", makeOrderedDict],
      ["torch._utils._rebuild_tensor_v2", (args) => rebuildTensor("_rebuild_tensor_v2", args)],
      ["torch._utils._rebuild_tensor_v3", (args) => rebuildTensor("_rebuild_tensor_v3", args)],
      ["torch._utils._rebuild_parameter", rebuildParameter],
      ["torch.Size", makeSize],
      ["torch.device", makeDevice],
    ] as [string, (args: readonly unknown[]) => unknown][]
  ).map(([name, call]) => [name, new PickleCallable(name, call)]),
);

/** Gives the bytes of a storage by its key, at least `byteLength` of them, in elements of `itemSize`. */
export type ReadStorage = (key: string, byteLength: number, itemSize: number) => ArrayBuffer;

/**
 * The names that a file of `torch.save` may use: the storages and dtypes of PyTorch, the functions that put tensors and
 * parameters together, `torch.Size`, `torch.device` and `collections.OrderedDict`. Nothing else, and none of them is Python's.
 */
export function torchContext(readStorage: ReadStorage): PickleContext {
  return {
    resolveGlobal(module, name) {
      const path = `${module}.${name}`;
      const known = CALLABLES.get(path) ?? STORAGE_CLASSES.get(path);
      if (known) return known;
      if (module === "torch" && TORCH_DTYPES.has(name)) return new TorchConstant("dtype", name);
      if (module === "torch" && REFUSED_STORAGES.has(name)) {
        throw badFile(`tensors of ${quoted(`torch.${name}`)} are not supported. Save them as float32 tensors.`);
      }
      throw refusedGlobal(module, name);
    },
    resolvePersistentId(id) {
      // The old format adds a sixth entry, for views of storages, which has long been None.
      const isStorage = Array.isArray(id) && (id.length === 5 || (id.length === 6 && id[5] === null));
      if (!isStorage || id[0] !== "storage") throw badFile("a storage is described in an unknown way.");
      const [, storageClass, key, , length] = id as unknown[];
      if (!(storageClass instanceof StorageClass) || typeof key !== "string")
        throw badFile("a storage has no class or key.");
      const byteLength = wholeNumber(length, `the length of storage ${quoted(key)}`) * storageClass.itemSize;
      return new TorchStorage(storageClass, readStorage(key, byteLength, storageClass.itemSize), length as number);
    },
  };
}

/** Tells whether a value belongs to the machinery of a file and can be no part of what it holds, and names it. */
export function nameOfMachinery(value: unknown): string | undefined {
  if (value instanceof PickleCallable) return value.name;
  if (value instanceof StorageClass) return value.name;
  if (value instanceof TorchStorage) return `a bare ${value.storageClass.name}`;
  return undefined;
}

function makeOrderedDict(args: readonly unknown[]): OrderedDict {
  if (args.length !== 0) throw badFile("an OrderedDict is made from arguments, as only very old pickles do.");
  return new OrderedDict();
}

function rebuildTensor(name: string, args: readonly unknown[]): StoredTensor {
  const [storage, offset, shape, strides] = args;
  const dtype = name === "_rebuild_tensor_v3" ? args[6] : undefined;
  const metadata = name === "_rebuild_tensor_v3" ? args[7] : args[6];
  const typed = name === "_rebuild_tensor_v2" || (dtype instanceof TorchConstant && dtype.kind === "dtype");
  if (!(storage instanceof TorchStorage) || !typed) throw badFile(`the arguments of ${name} make no tensor.`);
  if (metadata instanceof Map ? metadata.size > 0 : metadata !== undefined && metadata !== null) {
    throw badFile("a tensor is a conjugate or negative view. Save tensor.resolve_conj().resolve_neg() instead.");
  }
  const layout = {
    offset: wholeNumber(offset, "the offset of a tensor"),
    shape: wholeNumbers(shape, "the shape of a tensor"),
    strides: wholeNumbers(strides, "the strides of a tensor"),
  };
  if (layout.shape.length !== layout.strides.length) throw badFile("a tensor has a stride too many or too few.");
  const tensor = tensorFromStorage(storage, layout, dtype instanceof TorchConstant ? dtype.value : undefined);
  markTensor(tensor, { parameter: false, requiresGrad: args[4] === true });
  return tensor;
}

/** A parameter is read as the tensor that it holds; that it is one stands beside it. */
function rebuildParameter(args: readonly unknown[]): StoredTensor {
  const [tensor, requiresGrad] = args;
  if (!isStoredTensor(tensor)) throw badFile("the arguments of _rebuild_parameter make no parameter.");
  markTensor(tensor, { parameter: true, requiresGrad: requiresGrad === true });
  return tensor;
}

function makeSize(args: readonly unknown[]): readonly number[] {
  return wholeNumbers(args[0], "a torch.Size");
}

function makeDevice(args: readonly unknown[]): TorchConstant {
  const [type, index] = args;
  if (typeof type !== "string" || (index !== undefined && !Number.isSafeInteger(index))) {
    throw badFile("a torch.device is described in an unknown way.");
  }
  return new TorchConstant("device", index === undefined ? type : `${type}:${index}`);
}

function wholeNumbers(value: unknown, what: string): readonly number[] {
  if (!Array.isArray(value) || !Object.isFrozen(value) || value.length > MAX_AXES) {
    throw badFile(`${what} is no tuple of at most ${MAX_AXES} lengths.`);
  }
  return Object.freeze(value.map((length) => wholeNumber(length, what)));
}

function wholeNumber(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    throw badFile(`${what} is ${typeof value === "number" ? value : "no number"}, not a whole number of at least 0.`);
  }
  return value;
}
