import { checkOptions, fileSystem } from "@thinc/core";
import { pathOf } from "../file-path.js";
import { OrderedDict } from "../serialize/index.js";
import { tensorOfStored } from "../stored-tensors.js";
import type { Tensor } from "../tensor.js";
import { type ReadSafetensorsOptions, readSafetensors } from "./read-safetensors.js";
import { type NamedTensors, safetensorsChunks, type WriteSafetensorsOptions } from "./write-safetensors.js";

export type { ReadSafetensorsOptions } from "./read-safetensors.js";
export { openSafetensors, readSafetensors } from "./read-safetensors.js";
export { SafetensorsFile, type TensorDescription } from "./safetensors-file.js";
export { type NamedTensors, type WriteSafetensorsOptions, writeSafetensors } from "./write-safetensors.js";

/** How {@link loadFile} reads. */
export interface LoadFileOptions extends ReadSafetensorsOptions {
  /** Where the tensors go, such as `cuda:0`; host memory if left out. */
  device?: string | null;
}

/**
 * Reads the tensors of a safetensors file by name: `safetensors.torch.load_file`, or `load` for bytes.
 *
 * @param source A path or the bytes of the file, which the tensors then share memory with where they lie aligned.
 * @throws {SerializationError} when the file is damaged or no safetensors file.
 */
export function loadFile(
  source: string | URL | Uint8Array | ArrayBuffer,
  options: LoadFileOptions = {},
): OrderedDict<string, Tensor> {
  checkOptions(options, ["onlyNames", "device"], "loadFile");
  const { device = null, ...rest } = options;
  const stored = readSafetensors(source, rest);
  const tensors = new OrderedDict<string, Tensor>();
  for (const [name, item] of stored) {
    const tensor = tensorOfStored(item);
    tensors.set(name, device === null ? tensor : tensor.to({ device }));
  }
  tensors.attributes = stored.attributes;
  return tensors;
}

/**
 * Writes tensors to a safetensors file, which appears complete or not at all: `safetensors.torch.save_file`.
 *
 * @throws {SerializationError} as `writeSafetensors`, and when the disk fails.
 */
export function saveFile(tensors: NamedTensors, path: string | URL, options: WriteSafetensorsOptions = {}): void {
  fileSystem.writeAtomically(pathOf("saveFile", path), safetensorsChunks(tensors, options));
}
