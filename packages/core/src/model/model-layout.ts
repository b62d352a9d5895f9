import { SerializationError } from "../errors/index.js";
import { decodeMsgpack } from "../serialize/msgpack-decoder.js";

/** One node of a saved model. */
export interface SavedNode {
  readonly name: string;
  readonly dims: ReadonlyMap<string, number | null>;
  /** Positions of nodes. */
  readonly refs: ReadonlyMap<string, number | null>;
  /** Each value a MessagePack document of its own. */
  readonly attrs: ReadonlyMap<string, Uint8Array>;
  /** Encoded arrays; see `decodeArray`. */
  readonly params: ReadonlyMap<string, Map<unknown, unknown> | null>;
  readonly shims: readonly Uint8Array[];
}

/**
 * Reads the outer layout of a saved model: the nodes in breadth-first order.
 *
 * @throws {SerializationError} when the bytes have another form.
 */
export function readLayout(bytes: Uint8Array): SavedNode[] {
  const top = asMap(decodeMsgpack(bytes), "model");
  if (!top.has("nodes")) {
    throw new SerializationError({
      message:
        "These bytes hold no model: there is no list of nodes. They may come from another version or another program.",
    });
  }
  const nodes = asList(top.get("nodes"), "nodes");
  const parts = (name: string) => {
    const items = asList(top.get(name), name);
    if (items.length !== nodes.length) {
      throw new SerializationError({
        message: `The file has ${nodes.length} nodes, but ${items.length} entries of ${name}.`,
      });
    }
    return items;
  };
  const attrs = parts("attrs");
  const params = parts("params");
  const shims = parts("shims");
  return nodes.map((node, i) => {
    const where = `node ${i}`;
    const fields = asMap(node, where);
    const name = fields.get("name");
    if (typeof name !== "string") throw new SerializationError({ message: `${where} has no name.` });
    return {
      name,
      dims: entries(fields.get("dims"), `${where}: dims`, isCount, "a size"),
      refs: entries(fields.get("refs"), `${where}: refs`, isCount, "a position"),
      attrs: required(entries(attrs[i], `${where}: attrs`, isBytes, "bytes"), `${where}: attrs`),
      params: entries(params[i], `${where}: params`, isMap, "an array"),
      shims: asList(shims[i], `${where}: shims`).map((shim) => {
        if (!(shim instanceof Uint8Array))
          throw new SerializationError({
            message: `${where}: a shim is saved in a form that is not bytes. Files with Keras subclass models cannot be read.`,
          });
        return shim;
      }),
    };
  });
}

function entries<T>(
  value: unknown,
  where: string,
  matches: (item: unknown) => item is T,
  what: string,
): Map<string, T | null> {
  const map = asMap(value, where);
  for (const [key, item] of map) {
    if (typeof key !== "string") throw new SerializationError({ message: `${where}: a name is not text.` });
    if (item !== null && !matches(item)) throw new SerializationError({ message: `${where}: ${key} is not ${what}.` });
  }
  return map as Map<string, T | null>;
}

function required<T>(map: Map<string, T | null>, where: string): Map<string, T> {
  for (const [key, item] of map)
    if (item === null) throw new SerializationError({ message: `${where}: ${key} is empty.` });
  return map as Map<string, T>;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;
const isMap = (value: unknown): value is Map<unknown, unknown> => value instanceof Map;

function asMap(value: unknown, where: string): Map<unknown, unknown> {
  if (value instanceof Map) return value;
  throw new SerializationError({
    message: `${where}: expected a map; these bytes hold no model that this version can read.`,
  });
}

function asList(value: unknown, where: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw new SerializationError({
    message: `${where}: expected a list; these bytes hold no model that this version can read.`,
  });
}
