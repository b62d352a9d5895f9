import { ArgumentError, type DataOf, DTYPES, type DType, isDType, NdArray } from "@thinc/core";
import { quoted } from "../serialize/problem.js";
import { RAW_DTYPES, RawTensor, type StoredTensor } from "../serialize/raw-tensor.js";
import type { ZipSource } from "../serialize/zip-source.js";
import { type Header, headerLength, PREFIX_BYTES, readHeader, type TensorEntry } from "./header.js";
import { badSafetensors } from "./problem.js";

/** What the header says about a tensor. */
export interface TensorDescription {
  /** The name of the dtype in the format, such as `BF16`. */
  readonly dtype: string;
  /** The length of each axis. */
  readonly shape: readonly number[];
  /** How many bytes it takes in the file. */
  readonly byteLength: number;
}

/** Where the bytes come from, and how that is given back. */
export interface ByteSource extends ZipSource {
  close?(): void;
}

/**
 * A safetensors file of which only the header is read at first, and each tensor when it is asked for.
 *
 * Close it when done; `using` does that.
 */
export class SafetensorsFile {
  /** The texts about the file, such as `format`. */
  readonly metadata: ReadonlyMap<string, string>;
  readonly #source: ByteSource;
  #isOpen = true;
  readonly #header: Header;

  /** @throws {SerializationError} when the header does not fit the file. Nothing is left open then. */
  constructor(source: ByteSource) {
    this.#source = source;
    try {
      const prefix = source.read(0, Math.min(PREFIX_BYTES, source.size));
      const length = headerLength(prefix, source.size);
      this.#header = readHeader(source.read(PREFIX_BYTES, length), source.size);
    } catch (error) {
      source.close?.();
      throw error;
    }
    this.metadata = this.#header.metadata;
  }

  /** The names of the tensors, in the order of their bytes. */
  keys(): string[] {
    return [...this.#header.entries.keys()];
  }

  /** Tells whether there is a tensor of this name. */
  has(name: string): boolean {
    return this.#header.entries.has(name);
  }

  /** What the header says about a tensor. @throws {ArgumentError} when there is none of this name. */
  describe(name: string): TensorDescription {
    const { formatName, shape, begin, end } = this.#entry(name);
    return { dtype: formatName, shape, byteLength: end - begin };
  }

  /**
   * Reads one tensor.
   *
   * @throws {ArgumentError} when there is none of this name. @throws {SerializationError} when its dtype is not supported.
   */
  read(name: string): StoredTensor {
    const { begin, end } = this.#entry(name);
    return this.#tensor(name, () => this.#bytes(begin, end));
  }

  /** Reads all tensors: from disk in one piece, whose memory they share. */
  readAll(): Map<string, StoredTensor> {
    const { entries, dataStart } = this.#header;
    const all = this.#bytes(0, this.#source.size - dataStart);
    return new Map(
      this.keys().map((name) => [
        name,
        this.#tensor(name, () => {
          const { begin, end } = entries.get(name) as TensorEntry;
          return all.subarray(begin, end);
        }),
      ]),
    );
  }

  /** Closes the file; the tensors that were read stay. */
  close(): void {
    this.#isOpen = false;
    this.#source.close?.();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #bytes(begin: number, end: number): Uint8Array {
    if (!this.#isOpen) throw badSafetensors("the file was closed before. Open it again.");
    return this.#source.read(this.#header.dataStart + begin, end - begin);
  }

  #entry(name: string): TensorEntry {
    const entry = this.#header.entries.get(name);
    if (entry !== undefined) return entry;
    const known = this.keys().slice(0, 5).map(quoted).join(", ");
    throw new ArgumentError({
      message: `safetensors: there is no tensor ${quoted(String(name))}. Of the ${this.#header.entries.size} there are ${known || "none"}.`,
    });
  }

  #tensor(name: string, read: () => Uint8Array): StoredTensor {
    const { dtype, formatName, shape } = this.#entry(name);
    if (dtype === null) {
      throw badSafetensors(
        `the tensor ${quoted(name)} is of ${formatName}, which libtorch has no dtype for. Leave it out with onlyNames.`,
      );
    }
    const bytes = read();
    if (!isDType(dtype)) {
      return new RawTensor(dtype, new NdArray<"uint8">(bytes, [...shape, RAW_DTYPES[dtype]]));
    }
    if (dtype === "bool" && bytes.some((byte) => byte > 1)) {
      throw badSafetensors(`the tensor ${quoted(name)} is of BOOL but holds bytes that are neither 0 nor 1.`);
    }
    return new NdArray(elements(bytes, dtype), shape, { dtype });
  }
}

function elements(bytes: Uint8Array, dtype: DType): DataOf<DType> {
  const { storage: Storage, itemSize } = DTYPES[dtype];
  const { buffer, byteOffset, byteLength } = byteOffsetFits(bytes, itemSize) ? bytes : new Uint8Array(bytes);
  return new Storage(buffer as ArrayBuffer, byteOffset, byteLength / itemSize) as DataOf<DType>;
}

function byteOffsetFits({ byteOffset }: Uint8Array, itemSize: number): boolean {
  return byteOffset % itemSize === 0;
}
