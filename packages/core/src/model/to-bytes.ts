import { SerializationError } from "../errors/index.js";
import { encodeArray } from "../serialize/array-codec.js";
import { serializeAttr } from "../serialize/attr-codec.js";
import { encodeMsgpack } from "../serialize/msgpack-encoder.js";
import { originalAttrBytes } from "./attr-bytes.js";
import type { Model } from "./model.js";

/** Encodes a model in Thinc's layout: nodes, attributes, parameters and shims, each in breadth-first order. */
export function modelToBytes(root: Model): Uint8Array {
  const nodes = [...root.walk()];
  const positions = new Map(nodes.map((node, i) => [node, i]));
  return encodeMsgpack(
    new Map<string, unknown>([
      ["nodes", nodes.map((node, index) => describeNode(node, index, positions))],
      ["attrs", nodes.map(encodeAttrs)],
      ["params", nodes.map(encodeParams)],
      ["shims", nodes.map((node) => node.shims.map((shim) => shim.toBytes()))],
    ]),
  );
}

function describeNode(node: Model, index: number, positions: ReadonlyMap<Model, number>): Map<string, unknown> {
  const refs = new Map<string, number | null>();
  for (const name of node.refNames) {
    const target = node.maybeGetRef(name);
    const position = target === null ? null : positions.get(target);
    if (position === undefined) {
      throw new SerializationError({
        message: `${node.name}: cannot save reference ${name}: ${target?.name} is not a node of the model that is saved.`,
      });
    }
    refs.set(name, position);
  }
  return new Map<string, unknown>([
    ["index", index],
    ["name", node.name],
    ["dims", new Map(node.dimNames.map((name) => [name, node.maybeGetDim(name)]))],
    ["refs", refs],
  ]);
}

function encodeAttrs(node: Model): Map<string, Uint8Array> {
  const attrs = new Map<string, Uint8Array>();
  for (const [name, value] of node.attrs) {
    const bytes = serializeAttr(value, name, node);
    if (bytes !== null) attrs.set(name, originalAttrBytes(node, name, bytes));
  }
  return attrs;
}

function encodeParams(node: Model): Map<string, unknown> {
  return new Map(
    node.paramNames.map((name) => {
      const param = node.maybeGetParam(name);
      return [name, param === null ? null : encodeArray(param)];
    }),
  );
}
