import { checkTree } from "./check-tree.js";
import { isLegacyFile, readLegacyFile } from "./legacy-file.js";
import { readPickle } from "./pickle-reader.js";
import { PickleWriter, type TensorRecord, type ToStored } from "./pickle-writer.js";
import { badFile, quoted } from "./problem.js";
import { bytesOf } from "./raw-tensor.js";
import { torchContext } from "./torch-globals.js";
import { ZipReader, type ZipReaderOptions } from "./zip-reader.js";
import { BytesSource, type ZipSource } from "./zip-source.js";
import { storedZipChunks, writeStoredZip, type ZipRecord } from "./zip-writer.js";

/** How a file is read. */
export type ReadTorchFileOptions = ZipReaderOptions;

/**
 * Reads a file that Python wrote with `torch.save`: tensors, containers, texts and numbers. Loading never runs code.
 *
 * A dict becomes a `Map`, `collections.OrderedDict` an {@link OrderedDict}, a list an array, a tuple (and `torch.Size`) a
 * frozen array, a tensor or parameter an `NdArray` (a {@link RawTensor} where arrays have no such dtype: float8 and complex),
 * a dtype or device a {@link TorchConstant}; whole numbers beyond 2^53 become `bigint`. Tensors that share storage in Python
 * share memory here, with their strides; nothing shares memory with `bytes`. Files of PyTorch before 1.6 are read, too.
 *
 * @throws {SerializationError} when the file is damaged, not of this format, or holds anything else, which is named.
 */
export function readTorchFile(bytes: Uint8Array, options: ReadTorchFileOptions = {}): unknown {
  if (!(bytes instanceof Uint8Array)) throw badFile("expected a Uint8Array, such as fs.readFileSync gives.");
  return readTorchSource(new BytesSource(bytes), options);
}

/** {@link readTorchFile} for a file that need not be in memory as a whole. */
export function readTorchSource(source: ZipSource, options: ReadTorchFileOptions = {}): unknown {
  const start = source.read(0, Math.min(source.size, 64));
  refuseOtherFormats(start);
  const isLegacy = isLegacyFile(start);
  const value = isLegacy ? readLegacyFile(source.read(0, source.size)) : readArchive(source, options);
  checkTree(value);
  return value;
}

function readArchive(source: ZipSource, options: ReadTorchFileOptions): unknown {
  const zip = new ZipReader(source, options);
  const prefix = findArchive(zip.names);
  const byteOrder = zip.read(`${prefix}byteorder`);
  if (byteOrder && new TextDecoder().decode(byteOrder) !== "little") {
    throw badFile("it was written on a big-endian machine. Load it there and save it with the bytes swapped.");
  }
  const storages = new Map<string, ArrayBuffer>();
  const readStorage = (key: string, byteLength: number): ArrayBuffer => {
    let buffer = storages.get(key);
    if (!buffer) {
      const record = zip.read(`${prefix}data/${key}`);
      if (!record) throw badFile(`the storage ${quoted(key)} is missing.`);
      // Memory of its own, since typed arrays need it aligned and the caller may change or drop the file's bytes.
      const isOwn = record.byteLength === record.buffer.byteLength;
      buffer = (isOwn ? record : record.slice()).buffer as ArrayBuffer;
      storages.set(key, buffer);
    }
    if (buffer.byteLength < byteLength) {
      throw badFile(`the storage ${quoted(key)} has ${buffer.byteLength} bytes instead of ${byteLength}.`);
    }
    return buffer;
  };
  const pickle = zip.read(`${prefix}data.pkl`) as Uint8Array;
  return readPickle(pickle, torchContext(readStorage));
}

/**
 * Writes a file that Python reads with `torch.load`, also with its default `weights_only=True`.
 *
 * The inverse of {@link readTorchFile}: a `Map` or plain object becomes a dict, an {@link OrderedDict} an OrderedDict with
 * its attributes, an array a list, a frozen array a tuple, an `NdArray` or {@link RawTensor} a contiguous tensor on the CPU.
 * Numbers that are whole become ints, others floats; a `bigint` is an int of any size. Two arrays over the same elements
 * (tied weights) are stored once and stay tied in Python.
 *
 * @param toStored Tells what else is written as a tensor.
 * @throws {SerializationError} when a value is of another kind, contains itself, or is nested too deeply; it is named.
 */
export function writeTorchFile(value: unknown, toStored?: ToStored): Uint8Array {
  return writeStoredZip(recordsOf(value, toStored));
}

/**
 * The file of {@link writeTorchFile} in pieces, in order, of which those with elements are views of the tensors' memory: a
 * large file needs no second copy of them.
 *
 * @throws {SerializationError} at once, as {@link writeTorchFile} does.
 */
export function torchFileChunks(value: unknown, toStored?: ToStored): Iterable<Uint8Array> {
  return storedZipChunks(recordsOf(value, toStored));
}

function recordsOf(value: unknown, toStored?: ToStored): ZipRecord[] {
  const writer = new PickleWriter(toStored);
  const { pickle, tensors } = writer.write(value);
  const text = (content: string) => new TextEncoder().encode(content);
  const record = (name: string, content: Uint8Array) => ({ name: `archive/${name}`, content });
  return [
    record("data.pkl", pickle),
    record(".format_version", text("1")),
    record(".storage_alignment", text("64")),
    record("byteorder", text("little")),
    ...tensors.map(({ key, tensor }: TensorRecord) => record(`data/${key}`, bytesOf(tensor))),
    record("version", text("3\n")),
  ];
}

/** Names what the file is where it is something else, as far as its first bytes tell. */
function refuseOtherFormats(bytes: Uint8Array): void {
  const startsWith = (...prefix: number[]) => prefix.every((byte, index) => bytes[index] === byte);
  if (startsWith(0x50, 0x4b) || isLegacyFile(bytes)) return;
  if (bytes.length === 0) throw badFile("it is empty.");
  if (startsWith(0x80))
    throw badFile("it is a bare pickle, not a file of torch.save. In Python, save it with torch.save.");
  if (bytes[8] === 0x7b)
    throw badFile("it looks like a safetensors file, not a file of torch.save. Read it with readSafetensors.");
  throw badFile("it is not a zip file, so not made by torch.save.");
}

/** The folder in the zip file that holds everything; its name is up to whoever wrote the file. */
function findArchive(names: readonly string[]): string {
  const pickles = names.filter((name) => /^[^/]+\/data\.pkl$/.test(name));
  if (pickles.length !== 1)
    throw badFile(`it holds ${pickles.length} records data.pkl instead of one, so torch.save did not make it.`);
  const prefix = pickles[0].slice(0, -"data.pkl".length);
  if (names.includes(`${prefix}constants.pkl`)) {
    throw badFile(
      "it is a TorchScript program. In Python, save its weights: torch.save(torch.jit.load(path).state_dict(), path).",
    );
  }
  return prefix;
}
