import { decodeMsgpack, encodeMsgpack, formatShape, SerializationError, sameShape } from "@thinc/core";
import { noGrad } from "./grad-mode.js";
import { matchState } from "./match-state.js";
import type { ModuleLike } from "./module-like.js";
import { OrderedDict, readStoredState, type StoredTensor, writeStateDict } from "./serialize/index.js";
import { storedOfTensor, tensorOfStored } from "./stored-tensors.js";
import type { Tensor } from "./tensor.js";

/** What a shim saves its module under: a state dict, or, for a TorchScript module, all of it. */
export type ContentKey = "state" | "model";

/** Settings and the bytes of a module as Thinc stores them: MessagePack of `config` and one more entry. */
export function encodeShim(config: Record<string, unknown>, key: ContentKey, content: Uint8Array): Uint8Array {
  return encodeMsgpack(
    new Map<string, unknown>([
      ["config", config],
      [key, content],
    ]),
  );
}

/** The inverse of {@link encodeShim}. @throws {SerializationError} */
export function decodeShim(
  bytes: Uint8Array,
  key: ContentKey,
): { config: Record<string, unknown>; content: Uint8Array } {
  const decoded = decodeMsgpack(bytes);
  const config = decoded instanceof Map ? decoded.get("config") : undefined;
  const content = decoded instanceof Map ? decoded.get(key) : undefined;
  if (!(config instanceof Map) || !(content instanceof Uint8Array)) {
    const name = key === "state" ? "PyTorchShim" : "TorchScriptShim";
    throw new SerializationError({
      message: `torch: these are not the bytes of a ${name}; they have no config and ${key}. Use the bytes that toBytes gave.`,
    });
  }
  return { config: plain(config) as Record<string, unknown>, content };
}

/**
 * A module's state dict as a file that Python's `torch.load` reads, with the versions of its modules.
 *
 * @throws {DTypeError} when files cannot hold the dtype of a tensor. @throws {UnsupportedError} when a tensor has no plain memory.
 */
export function defaultSerializeTorchModel(module: ModuleLike): Uint8Array {
  const stateDict = module.stateDict();
  const stored = new OrderedDict<string, StoredTensor>();
  for (const [key, tensor] of stateDict) stored.set(key, storedOfTensor(tensor, `toBytes: ${key}`));
  if (stateDict instanceof OrderedDict) stored.attributes = stateDict.attributes;
  return writeStateDict(stored);
}

/**
 * Loads what {@link defaultSerializeTorchModel} or Python's `torch.save` made of a state dict into a module, or changes
 * nothing. Never runs code.
 *
 * @param _device For code that was written for Thinc: the module stays where it is.
 * @returns The module.
 * @throws {SerializationError} with the list of all that does not fit.
 */
export function defaultDeserializeTorchModel<M extends ModuleLike>(module: M, bytes: Uint8Array, _device?: string): M {
  prepareState(module, bytes)();
  return module;
}

/** Checks a state dict's file against a module; the result copies the values into it, and does not fail. */
export function prepareState(module: ModuleLike, bytes: Uint8Array): () => void {
  const assignments = planLoading(module.stateDict(), readStoredState(bytes));
  return () => noGrad(() => assignments.forEach(([tensor, value]) => void tensor.copy_(value)));
}

function planLoading(
  stateDict: ReadonlyMap<string, Tensor>,
  state: ReadonlyMap<string, StoredTensor>,
): [tensor: Tensor, value: Tensor][] {
  const targets = [...stateDict].map(([key, tensor]) => ({ key, tensor }));
  const { pairs, missing, unexpected, misfits } = matchState(targets, state, ({ key, tensor }, stored) => {
    if (!sameShape(stored.shape, tensor.shape))
      return `${key} has shape ${formatShape(stored.shape)}, the module's has ${formatShape(tensor.shape)}`;
    return stored.dtype === tensor.dtype ? stored : `${key} is ${stored.dtype}, the module's is ${tensor.dtype}`;
  });
  const problems = [
    ...misfits,
    ...missing.map((key) => `${key} is missing`),
    ...unexpected.map((key) => `${key} is not in the module`),
  ];
  if (problems.length === 0) return pairs.map(([{ tensor }, stored]) => [tensor, tensorOfStored(stored)]);
  throw new SerializationError({
    message: `torch: the state dict does not fit the module:\n- ${problems.join("\n- ")}\nMake the module as it was when it was saved.`,
    problems,
  });
}

function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]));
  return Array.isArray(value) ? value.map(plain) : value;
}
