import { DTYPES, sizeOfShape, ThincError } from "@thinc/core";
import { isStoredTensor, markOf, type StoredTensor } from "../serialize/index.js";
import { memoryOf, RAW_DTYPES, RawTensor } from "../serialize/raw-tensor.js";
import { readTorchFile } from "../serialize/torch-file.js";
import { badProgram } from "./problem.js";
import type { Records, TensorFolder } from "./records.js";
import { numberOfDType, STRIDED } from "./schema/enums.js";

/** The record of PyTorch 2.7 and older that holds the program. */
export const OLD_PROGRAM = "serialized_exported_program.json";

/** Where the records of PyTorch 2.7 and older belong now. */
const MOVED: Readonly<Record<string, string>> = {
  [OLD_PROGRAM]: "models/model.json",
  "serialized_state_dict.pt": "data/weights/model.pt",
  "serialized_constants.pt": "data/constants/model.pt",
  "serialized_example_inputs.pt": "data/sample_inputs/model.pt",
};

/** What PyTorch 2.7 and older did not write. */
const ADDED: Readonly<Record<string, string>> = {
  archive_format: "pt2",
  archive_version: "0",
  byteorder: "little",
  ".data/version": "6\n",
};

/** Gives the records of a file of PyTorch 2.7 and older the names that PyTorch 2.8 writes. */
export function renameOldRecords(records: Records): Records {
  const sources = new Map<string, string>();
  for (const name of records.names) {
    const moved = MOVED[name] ?? (name.startsWith("extra_files/") ? name.replace("extra_files/", "extra/") : null);
    if (moved !== null) sources.set(moved, name);
  }
  const added = new Map(Object.entries(ADDED).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  return {
    names: [...sources.keys(), ...added.keys()],
    sizeOf: (name) => added.get(name)?.length ?? records.sizeOf(sources.get(name) ?? ""),
    read: (name) => added.get(name) ?? records.read(sources.get(name) ?? ""),
  };
}

/**
 * Shows records in which PyTorch 2.8 and older put all tensors of a kind into one file of `torch.save` as newer ones write
 * them: the bytes of each storage in a record, and a list of what lies where.
 *
 * Such a file is read when the first of its tensors is looked for. Like all of `torch.save` it is read without running code.
 */
export function unpackPickledTensors(records: Records, kinds: readonly TensorFolder[]): Records {
  const packed = new Map<string, TensorFolder>();
  for (const kind of kinds) {
    for (const name of records.names) {
      const model = modelOf(name, kind);
      if (model !== null && records.sizeOf(kind.config(model)) === undefined) packed.set(name, kind);
    }
  }
  if (packed.size === 0) return records;
  let unpacked: Map<string, Uint8Array> | null = null;
  const made = (): Map<string, Uint8Array> => {
    unpacked ??= new Map([...packed].flatMap(([name, kind]) => unpack(records, name, kind)));
    return unpacked;
  };
  return {
    get names() {
      return [...records.names.filter((name) => !packed.has(name)), ...made().keys()];
    },
    sizeOf: (name) => records.sizeOf(name) ?? made().get(name)?.length,
    read: (name) => records.read(name) ?? made().get(name),
  };
}

function modelOf(name: string, { folder }: TensorFolder): string | null {
  return name.startsWith(folder) && name.endsWith(".pt") ? name.slice(folder.length, -".pt".length) : null;
}

function unpack(records: Records, name: string, kind: TensorFolder): [record: string, content: Uint8Array][] {
  const model = modelOf(name, kind) as string;
  const files = new Map<ArrayBufferLike, string>();
  const config: Record<string, object> = {};
  for (const [key, tensor] of tensorsOf(records.read(name) as Uint8Array, name)) {
    const { buffer } = memoryOf(tensor).data;
    const file = files.get(buffer) ?? `${kind.prefix}${model}_${files.size}`;
    files.set(buffer, file);
    config[key] = describe(tensor, file);
  }
  const contents = [...files].map(([buffer, file]): [string, Uint8Array] => [
    kind.folder + file,
    new Uint8Array(buffer),
  ]);
  return [[kind.config(model), new TextEncoder().encode(JSON.stringify({ config }))], ...contents];
}

function tensorsOf(bytes: Uint8Array, name: string): [key: string, tensor: StoredTensor][] {
  let content: unknown;
  try {
    content = readTorchFile(bytes);
  } catch (error) {
    if (!ThincError.isInstance(error)) throw error;
    throw badProgram(`the record ${name} cannot be read: ${error.message}`, [], error);
  }
  const entries = content instanceof Map ? [...content] : [];
  if (content instanceof Map && entries.every(([key, value]) => typeof key === "string" && isStoredTensor(value))) {
    return entries as [string, StoredTensor][];
  }
  throw badProgram(
    `the record ${name} should be a dict of tensors. Other objects are not read; export the model with plain tensors.`,
  );
}

/** What a list of newer files says of a tensor. */
function describe(tensor: StoredTensor, file: string): object {
  const { data, strides } = memoryOf(tensor);
  const { dtype, shape } = tensor;
  const isRaw = tensor instanceof RawTensor;
  const itemSize = isRaw ? RAW_DTYPES[tensor.dtype] : DTYPES[tensor.dtype].itemSize;
  // Of those that are bytes here the last axis is that of an element.
  const steps = isRaw ? strides.slice(0, -1).map((stride) => stride / itemSize) : strides;
  const numbers = (values: readonly number[]) => values.map((value) => ({ as_int: value }));
  const { parameter, requiresGrad } = markOf(tensor);
  return {
    path_name: file,
    is_param: parameter,
    use_pickle: false,
    tensor_meta: {
      dtype: numberOfDType(dtype),
      sizes: numbers(shape),
      strides: numbers(steps),
      storage_offset: { as_int: sizeOfShape(shape) === 0 ? 0 : data.byteOffset / itemSize },
      requires_grad: requiresGrad,
      device: { type: "cpu", index: null },
      layout: STRIDED,
    },
  };
}
