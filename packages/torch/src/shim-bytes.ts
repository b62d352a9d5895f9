import { decodeMsgpack, encodeMsgpack, formatShape, type NdArray, SerializationError, sameShape } from "@thinc/core";
import { arrayOfHandle } from "./memory.js";
import { OrderedDict, readStateDict, writeStateDict } from "./serialize/index.js";
import type { Tensor } from "./tensor.js";

/** Settings and a state dict as Thinc stores them: MessagePack of `config` and `state`, the latter as `torch.save` writes it. */
export function encodeShim(config: Record<string, unknown>, stateDict: ReadonlyMap<string, Tensor>): Uint8Array {
  const arrays = new OrderedDict<string, NdArray>();
  for (const [key, tensor] of stateDict) arrays.set(key, arrayOfHandle(tensor.handle, key));
  // With the versions of the modules, where the state dict tells them.
  if (stateDict instanceof OrderedDict) arrays.attributes = stateDict.attributes;
  return encodeMsgpack(
    new Map<string, unknown>([
      ["config", config],
      ["state", writeStateDict(arrays)],
    ]),
  );
}

/** The inverse of {@link encodeShim}. @throws {SerializationError} */
export function decodeShim(bytes: Uint8Array): {
  config: Record<string, unknown>;
  state: ReadonlyMap<string, NdArray>;
} {
  const content = decodeMsgpack(bytes);
  const config = content instanceof Map ? content.get("config") : undefined;
  const state = content instanceof Map ? content.get("state") : undefined;
  if (!(config instanceof Map) || !(state instanceof Uint8Array)) {
    throw new SerializationError({
      message:
        "torch: these are not the bytes of a PyTorchShim; they have no config and state. Use the bytes that toBytes gave.",
    });
  }
  return { config: plain(config) as Record<string, unknown>, state: readStateDict(state) };
}

/**
 * Checks a state dict against a module's, and says which array goes where.
 *
 * @throws {SerializationError} with the list of all that does not fit.
 */
export function planLoading(
  stateDict: ReadonlyMap<string, Tensor>,
  state: ReadonlyMap<string, NdArray>,
): [tensor: Tensor, array: NdArray][] {
  const problems: string[] = [];
  const assignments: [Tensor, NdArray][] = [];
  for (const [key, tensor] of stateDict) {
    const array = state.get(key);
    if (array === undefined) problems.push(`${key} is missing`);
    else if (!sameShape(array.shape, tensor.shape))
      problems.push(`${key} has shape ${formatShape(array.shape)}, the module's has ${formatShape(tensor.shape)}`);
    else if (array.dtype !== tensor.dtype) problems.push(`${key} is ${array.dtype}, the module's is ${tensor.dtype}`);
    else assignments.push([tensor, array]);
  }
  for (const key of state.keys()) if (!stateDict.has(key)) problems.push(`${key} is not in the module`);
  if (problems.length === 0) return assignments;
  throw new SerializationError({
    message: `torch: the state dict does not fit the module:\n- ${problems.join("\n- ")}\nMake the module as it was when it was saved.`,
    problems,
  });
}

function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]));
  return Array.isArray(value) ? value.map(plain) : value;
}
