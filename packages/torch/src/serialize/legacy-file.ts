import { OP } from "./pickle-opcodes.js";
import { readPickleAt } from "./pickle-reader.js";
import { badFile, quoted } from "./problem.js";
import { torchContext } from "./torch-globals.js";

/** The magic number of the old format, 0x1950a86a20f9469cfc6c, as a pickle has it behind its protocol and frame. */
const MAGIC = [0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e];
/** The opcode and the length of a frame, which pickles have from protocol 4 on. */
const FRAME_BYTES = 9;
/** The version that every file of the old format has. */
const VERSION = 1001;

/** Tells whether bytes are in the format that PyTorch before 1.6 wrote. */
export function isLegacyFile(bytes: Uint8Array): boolean {
  if (bytes[0] !== OP.PROTO) return false;
  const start = magicStart(bytes);
  return MAGIC.every((byte, index) => bytes[start + index] === byte);
}

/** Where the magic number stands: behind the protocol, and the frame if there is one. */
function magicStart(bytes: Uint8Array): number {
  return bytes[2] === OP.FRAME ? 2 + FRAME_BYTES : 2;
}

/**
 * Reads a file in the format of PyTorch before 1.6, of any protocol from 2 on: pickles one after another, then the elements of each storage.
 *
 * Format: the magic number, the version, a dict about the machine, the value, the keys of the storages; then for each key
 * the number of elements as an int64, and the elements.
 *
 * @throws {SerializationError} when the file is damaged or holds something that is not allowed.
 */
export function readLegacyFile(bytes: Uint8Array): unknown {
  let at = magicStart(bytes) + MAGIC.length;
  const storages = new Map<string, { buffer: ArrayBuffer; itemSize: number }>();
  let claimed = 0;
  // The elements stand behind the pickles, so the memory is there before them. It cannot be more than the file holds.
  const context = torchContext((key, byteLength, itemSize) => {
    const known = storages.get(key);
    if (known !== undefined) {
      if (known.buffer.byteLength >= byteLength) return known.buffer;
      throw badFile(`the storage ${quoted(key)} has two lengths.`);
    }
    claimed += byteLength;
    if (claimed > bytes.length - at) throw badFile(`the storage ${quoted(key)} is larger than the rest of the file.`);
    const buffer = new ArrayBuffer(byteLength);
    storages.set(key, { buffer, itemSize });
    return buffer;
  });
  const next = (): unknown => {
    const { value, end } = readPickleAt(bytes.subarray(at), context);
    at += end;
    return value;
  };
  if (next() !== VERSION) throw badFile("it is in an old format of an unknown version.");
  const machine = next();
  if (!(machine instanceof Map) || machine.get("little_endian") !== true) {
    throw badFile("it was written on a big-endian machine. Load it there and save it with the bytes swapped.");
  }
  const value = next();
  const keys = next();
  if (!Array.isArray(keys)) throw badFile("the list of its storages is missing.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const key of keys) {
    const storage = storages.get(key);
    if (storage === undefined) throw badFile(`it holds a storage ${quoted(String(key))} that nothing uses.`);
    storages.delete(key);
    const { buffer, itemSize } = storage;
    if (at + 8 + buffer.byteLength > bytes.length) throw badFile("its end is missing: the file is truncated.");
    if (Number(view.getBigInt64(at, true)) * itemSize !== buffer.byteLength) {
      throw badFile(`the storage ${quoted(String(key))} has another length than the tensors over it say.`);
    }
    new Uint8Array(buffer).set(bytes.subarray(at + 8, at + 8 + buffer.byteLength));
    at += 8 + buffer.byteLength;
  }
  const [missing] = storages.keys();
  if (missing !== undefined) throw badFile(`the storage ${quoted(missing)} is missing.`);
  if (at !== bytes.length) throw badFile("there is something behind its end.");
  return value;
}
