import { checkOptions } from "@thinc/core";
import { bytesIfGiven, pathOf } from "../file-path.js";
import { OrderedDict, type StoredTensor } from "../serialize/index.js";
import { BytesSource, FileSource } from "../serialize/zip-source.js";
import { badSafetensors } from "./problem.js";
import { SafetensorsFile } from "./safetensors-file.js";

/** How {@link readSafetensors} reads. */
export interface ReadSafetensorsOptions {
  /** Only these tensors, in this order; of a file on disk the others are not even read. All if left out. */
  onlyNames?: readonly string[];
}

/**
 * Opens a safetensors file: the header is read and checked, tensors are read when they are asked for.
 *
 * @param source A path or the bytes of the file.
 * @throws {SerializationError} when the header does not fit the file.
 */
export function openSafetensors(source: string | URL | Uint8Array | ArrayBuffer): SafetensorsFile {
  const bytes = bytesIfGiven(source);
  if (bytes !== null) return new SafetensorsFile(new BytesSource(bytes));
  return new SafetensorsFile(new FileSource(pathOf("readSafetensors", source as string | URL), badSafetensors));
}

/**
 * Reads the tensors of a safetensors file by name, without libtorch.
 *
 * Arrays, or a {@link RawTensor} where arrays have no such dtype (float8, complex64). Given bytes, they share memory with
 * them where they lie aligned; of a path, each byte is read once. The file's texts are the `metadata` among the `attributes`.
 *
 * @throws {SerializationError} when the file is damaged or no safetensors file; before any memory is taken.
 * @throws {ArgumentError} when a name of `onlyNames` is not in the file.
 */
export function readSafetensors(
  source: string | URL | Uint8Array | ArrayBuffer,
  options: ReadSafetensorsOptions = {},
): OrderedDict<string, StoredTensor> {
  checkOptions(options, ["onlyNames"], "readSafetensors");
  const { onlyNames } = options;
  const file = openSafetensors(source);
  try {
    const tensors = onlyNames?.map((name): [string, StoredTensor] => [name, file.read(name)]) ?? file.readAll();
    const dict = new OrderedDict(tensors);
    if (file.metadata.size > 0) dict.attributes.set("metadata", file.metadata);
    return dict;
  } finally {
    file.close();
  }
}
