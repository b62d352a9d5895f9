import { NdArray } from "../array/ndarray.js";
import { SerializationError } from "../errors/index.js";
import type { Model } from "../model/model.js";
import { Unserializable } from "../types/unserializable.js";
import { isPlainObject } from "../util/is-plain-object.js";
import {
  decodeArray,
  decodeScalar,
  encodeArray,
  isEncodedArray,
  isEncodedScalar,
  isOfForeignType,
} from "./array-codec.js";
import { decodeMsgpack } from "./msgpack-decoder.js";
import { encodeMsgpack, MAX_DEPTH } from "./msgpack-encoder.js";
import { MsgpackFloat } from "./msgpack-float.js";

/** How attributes of one type are saved and loaded. */
export interface AttrCodec<T = unknown> {
  /** Tells whether a value is of this type. Decides by the attribute's current value, when loading, too. */
  matches(value: unknown): value is T;
  serialize(value: T, name: string, model: Model): Uint8Array;
  deserialize(current: T, bytes: Uint8Array, name: string, model: Model): T;
}

const codecs: AttrCodec[] = [];

/** Adds a way to save and load attributes of a type. The latest one that matches is taken. */
export function registerAttrCodec<T>(codec: AttrCodec<T>): () => void {
  codecs.unshift(codec as AttrCodec);
  return () => {
    const index = codecs.indexOf(codec as AttrCodec);
    if (index !== -1) codecs.splice(index, 1);
  };
}

/**
 * The bytes of an attribute's value, or `null` where it cannot be saved (functions, class instances, `Unserializable`).
 *
 * @param isFloat Whether a number is saved as a float even when it is integral; as the model says if left out.
 * @throws {SerializationError} when it could be saved but for its size: an integer of more than 64 bits, or nesting without end.
 */
export function serializeAttr(
  value: unknown,
  name: string,
  model: Model,
  isFloat = model.floatAttrs.has(name),
): Uint8Array | null {
  const codec = codecs.find((candidate) => candidate.matches(value));
  if (codec) return codec.serialize(value, name, model);
  if (value instanceof Unserializable) return null;
  const encodable =
    typeof value === "number" && isFloat
      ? new MsgpackFloat(value)
      : withArrays(value, `${model.name}: attribute ${name}`, 0);
  try {
    return encodeMsgpack(encodable);
  } catch (error) {
    if (SerializationError.isInstance(error)) return null;
    throw error;
  }
}

/** The value of an attribute from its bytes. @throws {SerializationError} when the bytes are no value. */
export function deserializeAttr(current: unknown, bytes: Uint8Array, name: string, model: Model): unknown {
  const codec = codecs.find((candidate) => candidate.matches(current));
  if (codec) return codec.deserialize(current, bytes, name, model);
  return fromDecoded(decodeMsgpack(bytes), name);
}

/** Tells whether the bytes of an attribute are those of one float. */
export function isFloatBytes(bytes: Uint8Array): boolean {
  return bytes[0] === 0xcb || bytes[0] === 0xca;
}

/** The value with its arrays encoded. What is left out for its kind only shows when all of it is encoded. */
function withArrays(value: unknown, where: string, depth: number): unknown {
  if (depth > MAX_DEPTH) {
    throw new SerializationError({
      message: `${where}: cannot store a value that contains itself, or is nested too deeply.`,
    });
  }
  if (typeof value === "bigint" && BigInt.asIntN(64, value) !== value && BigInt.asUintN(64, value) !== value) {
    throw new SerializationError({ message: `${where}: cannot store ${value}: it needs more than 64 bits.` });
  }
  if (NdArray.isInstance(value)) return encodeArray(value);
  const visit = (item: unknown) => withArrays(item, where, depth + 1);
  if (Array.isArray(value)) return value.map(visit);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, visit(item)]));
  if (isPlainObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item)]));
  return value;
}

/** Maps whose keys are all strings become plain objects, as they were before saving, unless the order would change. */
function fromDecoded(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => fromDecoded(item, name));
  if (value instanceof Uint8Array) return value.slice(); // The bytes of the file belong to the caller.
  if (!(value instanceof Map)) return value;
  const foreign = (isEncodedArray(value) || isEncodedScalar(value)) && isOfForeignType(value);
  // What cannot be read here is kept as it is, so that it is still there when the model is saved again.
  if (!foreign && isEncodedArray(value)) return decodeArray(value, `attribute ${name}`);
  if (!foreign && isEncodedScalar(value)) return decodeScalar(value, `attribute ${name}`);
  const entries = [...value].map(([key, item]) => [fromDecoded(key, name), fromDecoded(item, name)] as const);
  const plain = entries.every(([key]) => typeof key === "string" && key !== "__proto__" && !/^\d+$/.test(key));
  return plain ? Object.fromEntries(entries) : new Map(entries);
}
