import { NdArray } from "../array/ndarray.js";
import { SerializationError } from "../errors/index.js";
import type { Model } from "../model/model.js";
import { Unserializable } from "../types/unserializable.js";
import { decodeArray, encodeArray, isEncodedArray } from "./array-codec.js";
import { decodeMsgpack } from "./msgpack-decoder.js";
import { encodeMsgpack } from "./msgpack-encoder.js";
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

/** The bytes of an attribute's value, or `null` where it cannot be saved (functions, class instances, `Unserializable`). */
export function serializeAttr(value: unknown, name: string, model: Model): Uint8Array | null {
  const codec = codecs.find((candidate) => candidate.matches(value));
  if (codec) return codec.serialize(value, name, model);
  if (value instanceof Unserializable) return null;
  const asFloat = typeof value === "number" && model.floatAttrs.has(name);
  try {
    return encodeMsgpack(asFloat ? new MsgpackFloat(value) : withArrays(value));
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

function withArrays(value: unknown): unknown {
  if (NdArray.isInstance(value)) return encodeArray(value);
  if (Array.isArray(value)) return value.map(withArrays);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, withArrays(item)]));
  return value;
}

/** Maps whose keys are all strings become plain objects, as they were before saving, unless the order would change. */
function fromDecoded(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => fromDecoded(item, name));
  if (!(value instanceof Map)) return value;
  if (isEncodedArray(value)) return decodeArray(value, `attribute ${name}`);
  const entries = [...value].map(([key, item]) => [key, fromDecoded(item, name)] as const);
  const plain = entries.every(([key]) => typeof key === "string" && key !== "__proto__" && !/^\d+$/.test(key));
  return plain ? Object.fromEntries(entries) : new Map(entries);
}
