import type { NdArray } from "../array/ndarray.js";
import { formatShape, sameShape } from "../array/shape.js";
import { SerializationError, ThincError } from "../errors/index.js";
import { decodeArray } from "../serialize/array-codec.js";
import { deserializeAttr, isFloatBytes, serializeAttr } from "../serialize/attr-codec.js";
import { rememberAttrBytes } from "./attr-bytes.js";
import type { Model } from "./model.js";
import { readLayout, type SavedNode } from "./model-layout.js";

/**
 * Loads a saved model into a tree of the same structure. Everything is read and checked first; only when all of it fits
 * is anything changed.
 *
 * @throws {SerializationError} with the list of what does not fit.
 */
export function modelFromBytes(root: Model, bytes: Uint8Array): void {
  const [changes, problems] = prepare(root, readLayout(bytes));
  if (problems.length > 0) {
    throw new SerializationError({
      message: `${root.name}: the file does not fit the model, which is unchanged:\n${problems.map((problem) => `- ${problem}`).join("\n")}`,
      problems,
    });
  }
  for (const apply of changes) apply();
}

/**
 * Reads all parts of a saved model and checks them against a tree, changing nothing.
 *
 * @returns What puts the parts in force, and what does not fit.
 * @throws {SerializationError} when the tree has another number of nodes.
 */
export function prepare(root: Model, saved: readonly SavedNode[]): [changes: (() => void)[], problems: string[]] {
  const nodes = [...root.walk()];
  if (saved.length !== nodes.length) {
    throw new SerializationError({
      message: `${root.name}: mismatched structure: the file has ${saved.length} nodes, the model ${nodes.length}. Build the model as it was when it was saved.`,
    });
  }
  const problems: string[] = [];
  const changes = nodes.flatMap((node, i) => prepareNode(node, saved[i], nodes, problems));
  return [changes, problems];
}

function prepareNode(node: Model, saved: SavedNode, nodes: readonly Model[], problems: string[]): (() => void)[] {
  const changes: (() => void)[] = [() => rename(node, saved.name)];
  const attempt = (where: string, prepare: () => () => void) => {
    try {
      changes.push(prepare());
    } catch (error) {
      if (!ThincError.isInstance(error)) throw error;
      const nested = SerializationError.isInstance(error) ? error.problems : [];
      if (nested.length > 0) problems.push(...nested.map((problem) => `${where}: ${problem}`));
      else problems.push(`${where}: ${error.message}`);
    }
  };
  prepareDims(node, saved, problems, changes);
  for (const [name, position] of saved.refs) {
    const target = position === null ? null : nodes[position];
    if (target === undefined)
      problems.push(`${node.name}: reference ${name} leads to node ${position}, which does not exist`);
    else if (target !== null && ![...node.walk()].includes(target))
      problems.push(`${node.name}: reference ${name} leads out of the node`);
    else changes.push(() => node.setRef(name, target));
  }
  for (const [name, bytes] of saved.attrs) {
    attempt(`${node.name}: attribute ${name}`, () => {
      const value = deserializeAttr(node.attrs.get(name), bytes, name, node);
      const isFloat = isFloatBytes(bytes) || node.floatAttrs.has(name);
      const own = serializeAttr(value, name, node, isFloat);
      return () => {
        node.attrs.set(name, value);
        if (isFloat) node.floatAttrs.add(name);
        if (own !== null) rememberAttrBytes(node, name, bytes, own);
      };
    });
  }
  prepareParams(node, saved, problems, attempt);
  if (saved.shims.length !== node.shims.length) {
    problems.push(`${node.name}: the file has ${saved.shims.length} shims, the model ${node.shims.length}`);
  } else {
    saved.shims.forEach((bytes, i) => {
      attempt(node.name, () => node.shims[i].prepareFromBytes(bytes));
    });
  }
  return changes;
}

function rename(node: Model, name: string): void {
  node.name = name;
}

function prepareDims(node: Model, saved: SavedNode, problems: string[], changes: (() => void)[]): void {
  for (const [name, size] of saved.dims) {
    const known = node.hasDim(name);
    const own = node.maybeGetDim(name);
    if (known === false) problems.push(`${node.name}: no dimension ${name} here`);
    else if (size !== null && own !== null && own !== size)
      problems.push(`${node.name}: dimension ${name} is ${own} here, ${size} in the file`);
    else if (size !== null && own === null) changes.push(() => node.setDim(name, size));
  }
}

function prepareParams(
  node: Model,
  saved: SavedNode,
  problems: string[],
  attempt: (where: string, prepare: () => () => void) => void,
): void {
  for (const name of node.paramNames)
    if (!saved.params.has(name)) problems.push(`${node.name}: parameter ${name} is missing in the file`);
  for (const [name, encoded] of saved.params) {
    if (node.hasParam(name) === false) {
      problems.push(`${node.name}: no parameter ${name} here`);
      continue;
    }
    attempt(`${node.name}: parameter ${name}`, () => {
      const value: NdArray | null = encoded === null ? null : decodeArray(encoded, "the file");
      const own = node.maybeGetParam(name);
      if (value !== null && own !== null && (!sameShape(own.shape, value.shape) || own.dtype !== value.dtype)) {
        throw new SerializationError({
          message: `${own.dtype}${formatShape(own.shape)} here, ${value.dtype}${formatShape(value.shape)} in the file`,
        });
      }
      return () => node.setParam(name, value);
    });
  }
}
