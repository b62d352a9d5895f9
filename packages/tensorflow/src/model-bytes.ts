import type { LayersModel } from "@tensorflow/tfjs-layers";
import {
  type DType,
  decodeMsgpack,
  encodeMsgpack,
  formatShape,
  NdArray,
  SerializationError,
  sameShape,
  sizeOfShape,
} from "@thinc/core";
import { checksum } from "./checksum.js";
import { readValues } from "./convert.js";
import { type Architecture, architectureOf } from "./network.js";
import type { Parameter } from "./parameters.js";

/** The layout's name and version, in the first two entries. */
const FORMAT = "thinc.tensorflow";
const VERSION = 1;

/** What the bytes of a shim hold. */
export interface ModelContent {
  /** The shim's settings. */
  config: Record<string, unknown>;
  /** How the model is put together; `null` for a shim without a model. */
  architecture: Architecture | null;
  /** The weights by name, in the order of {@link listParameters}. */
  weights: Map<string, NdArray>;
}

/**
 * Writes a model as MessagePack: `{ format, version, config, architecture, weights }`.
 *
 * `config` and `architecture` (`{ className, config }`, as TensorFlow.js describes models) are JSON texts; `weights` is a
 * list of `{ name, dtype, shape, data, checksum }` with the raw little-endian elements and their Adler-32 sum.
 */
export function encodeModel(
  model: LayersModel | null,
  parameters: readonly Parameter[],
  config: Record<string, unknown>,
): Uint8Array {
  return encodeMsgpack({
    format: FORMAT,
    version: VERSION,
    config: JSON.stringify(config),
    architecture: model === null ? null : JSON.stringify(architectureOf(model)),
    weights: parameters.map(({ name, weight }) => {
      const values = readValues(weight.read());
      const data = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
      return { name, dtype: weight.dtype, shape: [...weight.shape] as number[], data, checksum: checksum(data) };
    }),
  });
}

/**
 * Reads bytes of {@link encodeModel}.
 *
 * @throws {SerializationError} when they are anything else, cut off or damaged.
 */
export function decodeModel(bytes: Uint8Array): ModelContent {
  const content = decodeMsgpack(bytes);
  const fields = content instanceof Map ? content : new Map<unknown, unknown>();
  if (fields.get("format") !== FORMAT || fields.get("version") !== VERSION) {
    throw new SerializationError({
      message: `tensorflow: these bytes are no model of version ${VERSION} of the format ${FORMAT}. Load bytes that TensorFlowShim.toBytes made.`,
    });
  }
  const architecture = parseJson(fields.get("architecture"), "architecture");
  if (architecture !== null && typeof (architecture as Partial<Architecture>).className !== "string") {
    throw damaged("the architecture has no class name");
  }
  const config = parseJson(fields.get("config"), "config");
  const weights = fields.get("weights");
  if (!Array.isArray(weights)) throw damaged("there is no list of weights");
  const byName = new Map(weights.map(decodeWeight));
  if (byName.size < weights.length) throw damaged("two weights have one name");
  return {
    config: (config ?? {}) as Record<string, unknown>,
    architecture: architecture as Architecture | null,
    weights: byName,
  };
}

/** Everything about saved weights that does not fit a model's, a sentence each. */
export function weightProblems(parameters: readonly Parameter[], weights: ReadonlyMap<string, NdArray>): string[] {
  const problems: string[] = [];
  for (const { name, weight } of parameters) {
    const saved = weights.get(name);
    if (saved === undefined) {
      problems.push(`${name} is not in the bytes`);
    } else if (!sameShape(saved.shape, weight.shape as number[]) || saved.dtype !== weight.dtype) {
      problems.push(`${name} is ${weight.dtype}${formatShape(weight.shape)} here and ${saved} in the bytes`);
    }
  }
  const known = new Set(parameters.map(({ name }) => name));
  for (const name of weights.keys()) if (!known.has(name)) problems.push(`${name} is not in the model`);
  return problems;
}

function decodeWeight(entry: unknown): [name: string, weight: NdArray] {
  const fields = entry instanceof Map ? entry : new Map<unknown, unknown>();
  const name = fields.get("name");
  const shape = fields.get("shape");
  const data = fields.get("data");
  const dtype = fields.get("dtype");
  if (typeof name !== "string") throw damaged("a weight has no name");
  const isShape = Array.isArray(shape) && shape.every((length) => Number.isSafeInteger(length) && length >= 0);
  if (!isShape || !(data instanceof Uint8Array) || !isWeightDType(dtype)) {
    throw damaged(`${name} has no valid shape, dtype or data`);
  }
  const size = sizeOfShape(shape);
  if (data.byteLength !== size * STORAGE[dtype].BYTES_PER_ELEMENT) {
    throw damaged(`${name} of ${dtype}${formatShape(shape)} has ${data.byteLength} bytes`);
  }
  if (checksum(data) !== fields.get("checksum")) throw damaged(`${name} is not what was saved`);
  const own = data.slice(); // Also moves the bytes to an offset that suits the elements.
  return [name, new NdArray<DType>(new STORAGE[dtype](own.buffer, 0, size), shape, { dtype })];
}

const STORAGE = { float32: Float32Array, int32: Int32Array, bool: Uint8Array } as const;

function isWeightDType(dtype: unknown): dtype is keyof typeof STORAGE {
  return typeof dtype === "string" && Object.hasOwn(STORAGE, dtype);
}

function parseJson(text: unknown, what: string): object | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text as string);
    if (typeof value === "object") return value;
  } catch {
    // Falls through to the one message there is for this.
  }
  throw damaged(`the ${what} cannot be read`);
}

function damaged(what: string): SerializationError {
  return new SerializationError({ message: `tensorflow: the bytes are damaged: ${what}.` });
}
