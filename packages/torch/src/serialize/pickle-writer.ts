import { contiguousStrides, isPlainObject, SerializationError } from "@thinc/core";
import { ByteSink } from "./byte-sink.js";
import { OP } from "./pickle-opcodes.js";
import { isStoredTensor, memoryOf, type StoredTensor } from "./raw-tensor.js";
import { STORAGE_NAMES, UNTYPED_STORAGE } from "./storages.js";
import { markOf } from "./tensor-marks.js";
import { OrderedDict, TorchConstant } from "./values.js";

/** A tensor whose elements belong beside the pickle, under a key. */
export interface TensorRecord {
  readonly key: string;
  readonly tensor: StoredTensor;
}

/** Gives the tensor of a file for a value that stands for one, else `undefined`. */
export type ToStored = (value: object) => StoredTensor | undefined;

/** Python's own pickler stops at a similar depth. */
const MAX_DEPTH = 500;

/** Writes one value as a pickle of protocol 2, with tensors as PyTorch's files have them. */
export class PickleWriter {
  private readonly sink = new ByteSink();
  /** The number under which a text, name, container or tensor can be had again. */
  private readonly memo = new Map<unknown, number>();
  private readonly open = new Set<object>();
  private readonly tensors: TensorRecord[] = [];
  private readonly storageKeys = new Map<string, string>();
  private readonly bufferNumbers = new Map<ArrayBufferLike, number>();
  private readonly toStored: ToStored;

  /** @param toStored Tells what else is written as a tensor. */
  constructor(toStored: ToStored = () => undefined) {
    this.toStored = toStored;
  }

  /** @throws {SerializationError} when the value, or something in it, cannot be written. */
  write(value: unknown): { pickle: Uint8Array; tensors: readonly TensorRecord[] } {
    this.sink.uint8(OP.PROTO);
    this.sink.uint8(2);
    this.value(value, "value");
    this.sink.uint8(OP.STOP);
    return { pickle: this.sink.finish(), tensors: this.tensors };
  }

  private value(value: unknown, path: string): void {
    switch (typeof value) {
      case "boolean":
        this.sink.uint8(value ? OP.NEWTRUE : OP.NEWFALSE);
        break;
      case "string":
        if (/\p{Surrogate}/u.test(value)) throw unwritable(path, "a text with half a character (a lone surrogate)");
        this.text(value);
        break;
      case "number":
        this.number(value);
        break;
      case "bigint":
        this.integer(value, path);
        break;
      case "object":
        if (value === null) this.sink.uint8(OP.NONE);
        else if (value instanceof TorchConstant) this.constant(value);
        else this.object(value, path);
        break;
      default:
        throw unwritable(path, value === undefined ? "undefined" : `a ${typeof value}`);
    }
  }

  private object(value: object, path: string): void {
    if (this.open.has(value)) throw unwritable(path, "a container that holds itself");
    if (this.recall(value)) return;
    const tensor = isStoredTensor(value) ? value : this.toStored(value);
    if (tensor === undefined) {
      this.container(value, path);
      return;
    }
    const mark = markOf(tensor);
    if (mark.parameter) this.parameter(tensor, mark.requiresGrad);
    else this.tensor(tensor, mark.requiresGrad);
    this.remember(value);
  }

  private container(value: object, path: string): void {
    if (this.open.size === MAX_DEPTH) throw unwritable(path.slice(0, 100), `nested more than ${MAX_DEPTH} deep`);
    this.open.add(value);
    if (Array.isArray(value)) this.array(value, path);
    else if (value instanceof Map) this.dict(value, path);
    else if (isPlainObject(value)) this.dict(new Map(Object.entries(value)), path, value);
    else throw unwritable(path, describe(value));
    this.open.delete(value);
  }

  private array(items: readonly unknown[], path: string): void {
    const fill = () => {
      for (let index = 0; index < items.length; index++) this.value(items[index], `${path}[${index}]`);
    };
    if (!Object.isFrozen(items)) {
      this.sink.uint8(OP.EMPTY_LIST);
      this.remember(items);
      this.sink.uint8(OP.MARK);
      fill();
      this.sink.uint8(OP.APPENDS);
    } else if (items.length === 0) {
      this.sink.uint8(OP.EMPTY_TUPLE);
    } else {
      this.sink.uint8(OP.MARK);
      fill();
      this.sink.uint8(OP.TUPLE);
      this.remember(items);
    }
  }

  private dict(dict: ReadonlyMap<unknown, unknown>, path: string, identity: object = dict): void {
    const attributes = dict instanceof OrderedDict && dict.attributes.size > 0 ? dict.attributes : null;
    if (dict instanceof OrderedDict) this.emptyOrderedDict();
    else this.sink.uint8(OP.EMPTY_DICT);
    this.remember(identity);
    this.sink.uint8(OP.MARK);
    for (const [key, item] of dict) {
      if (typeof key === "object" && key !== null) throw unwritable(path, "a dict whose keys are no texts or numbers");
      this.value(key, path);
      this.value(item, typeof key === "string" ? `${path}[${JSON.stringify(key)}]` : `${path}[${String(key)}]`);
    }
    this.sink.uint8(OP.SETITEMS);
    if (attributes) {
      this.value(attributes, `${path}.attributes`);
      this.sink.uint8(OP.BUILD);
    }
  }

  private parameter(tensor: StoredTensor, requiresGrad: boolean): void {
    this.global("torch._utils", "_rebuild_parameter");
    this.sink.uint8(OP.MARK);
    this.tensor(tensor, requiresGrad);
    this.sink.uint8(requiresGrad ? OP.NEWTRUE : OP.NEWFALSE);
    this.emptyOrderedDict(); // The backward hooks.
    this.sink.uint8(OP.TUPLE);
    this.sink.uint8(OP.REDUCE);
  }

  private tensor(tensor: StoredTensor, requiresGrad: boolean): void {
    const { dtype, size } = tensor;
    const shape = tensor.shape as readonly number[];
    const storageName = STORAGE_NAMES[dtype];
    this.global("torch._utils", storageName ? "_rebuild_tensor_v2" : "_rebuild_tensor_v3");
    this.sink.uint8(OP.MARK);
    this.sink.uint8(OP.MARK);
    this.text("storage");
    if (storageName) this.global("torch", storageName);
    else this.global("torch.storage", UNTYPED_STORAGE);
    this.text(this.storageKey(tensor));
    this.text("cpu");
    this.number(storageName ? size : memoryOf(tensor).byteLength);
    this.sink.uint8(OP.TUPLE);
    this.sink.uint8(OP.BINPERSID);
    this.number(0);
    this.numbers(shape);
    this.numbers(contiguousStrides(shape));
    this.sink.uint8(requiresGrad ? OP.NEWTRUE : OP.NEWFALSE);
    this.emptyOrderedDict(); // The backward hooks.
    if (!storageName) this.global("torch", dtype);
    this.sink.uint8(OP.TUPLE);
    this.sink.uint8(OP.REDUCE);
  }

  /** The key of the record with a tensor's elements; arrays over the very same elements have the same. */
  private storageKey(tensor: StoredTensor): string {
    const { data, byteLength, isContiguous, size } = memoryOf(tensor);
    const identity =
      isContiguous && size > 0
        ? [this.bufferNumber(data.buffer), data.byteOffset, byteLength, tensor.dtype].join()
        : `unshared ${this.tensors.length}`;
    const known = this.storageKeys.get(identity);
    if (known !== undefined) return known;
    const key = String(this.tensors.length);
    this.tensors.push({ key, tensor });
    this.storageKeys.set(identity, key);
    return key;
  }

  private bufferNumber(buffer: ArrayBufferLike): number {
    const number = this.bufferNumbers.get(buffer) ?? this.bufferNumbers.size;
    this.bufferNumbers.set(buffer, number);
    return number;
  }

  private constant({ kind, value }: TorchConstant): void {
    if (kind === "dtype") {
      this.global("torch", value);
      return;
    }
    const [type, index] = value.split(":");
    this.global("torch", "device");
    this.sink.uint8(OP.MARK);
    this.text(type);
    if (index !== undefined) this.number(Number(index));
    this.sink.uint8(OP.TUPLE);
    this.sink.uint8(OP.REDUCE);
  }

  private emptyOrderedDict(): void {
    this.global("collections", "OrderedDict");
    this.sink.uint8(OP.EMPTY_TUPLE);
    this.sink.uint8(OP.REDUCE);
  }

  private global(module: string, name: string): void {
    const line = `${module}\n${name}\n`;
    this.remembered(`global ${line}`, () => {
      this.sink.uint8(OP.GLOBAL);
      this.sink.text(line);
    });
  }

  private text(text: string): void {
    this.remembered(`text ${text}`, () => {
      this.sink.uint8(OP.BINUNICODE);
      this.sink.prefixedText(text);
    });
  }

  private numbers(values: readonly number[]): void {
    if (values.length === 0) {
      this.sink.uint8(OP.EMPTY_TUPLE);
      return;
    }
    this.sink.uint8(OP.MARK);
    for (const value of values) this.number(value);
    this.sink.uint8(OP.TUPLE);
  }

  private number(value: number): void {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
      this.integer(BigInt(value), "value");
      return;
    }
    this.sink.uint8(OP.BINFLOAT);
    this.sink.float64BigEndian(value);
  }

  private integer(value: bigint, path: string): void {
    if (value >= 0n && value <= 0xffn) {
      this.sink.uint8(OP.BININT1);
      this.sink.uint8(Number(value));
    } else if (value >= 0n && value <= 0xffffn) {
      this.sink.uint8(OP.BININT2);
      this.sink.uint16(Number(value));
    } else if (value === BigInt.asIntN(32, value)) {
      this.sink.uint8(OP.BININT);
      this.sink.int32(Number(value));
    } else {
      const bytes = twosComplement(value);
      if (bytes.length > 255) throw unwritable(path, "an integer of more than 255 bytes");
      this.sink.uint8(OP.LONG1);
      this.sink.uint8(bytes.length);
      for (const byte of bytes) this.sink.uint8(byte);
    }
  }

  /** Writes something once, and after that only where it was remembered. */
  private remembered(key: unknown, write: () => void): void {
    if (this.recall(key)) return;
    write();
    this.remember(key);
  }

  private recall(key: unknown): boolean {
    const index = this.memo.get(key);
    if (index === undefined) return false;
    this.sink.uint8(index <= 0xff ? OP.BINGET : OP.LONG_BINGET);
    if (index <= 0xff) this.sink.uint8(index);
    else this.sink.uint32(index);
    return true;
  }

  private remember(key: unknown): void {
    const index = this.memo.size;
    this.memo.set(key, index);
    this.sink.uint8(index <= 0xff ? OP.BINPUT : OP.LONG_BINPUT);
    if (index <= 0xff) this.sink.uint8(index);
    else this.sink.uint32(index);
  }
}

function twosComplement(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push(Number(BigInt.asUintN(8, rest)));
    rest >>= 8n;
    // Done when what is left is only the sign, and the last byte's top bit says the same.
  } while (!((rest === 0n || rest === -1n) && bytes[bytes.length - 1] >> 7 === (rest === 0n ? 0 : 1)));
  return bytes;
}

function describe(value: object): string {
  return ArrayBuffer.isView(value)
    ? `a ${value.constructor.name}, which has no shape`
    : `a ${value.constructor?.name ?? "object"}`;
}

function unwritable(path: string, what: string): SerializationError {
  return new SerializationError({
    message: `torch file: cannot write ${path}: it is ${what}. Tensors, arrays (NdArray), Maps, arrays, plain objects, texts, numbers and null can be written.`,
  });
}
