import { badFile } from "./problem.js";
import { nameOfMachinery } from "./torch-globals.js";
import { OrderedDict } from "./values.js";

/** How deep the containers of a file may be nested. */
const MAX_DEPTH = 500;
/** How many values a file may hold when every container that occurs several times is counted each time. */
const MAX_EXPANDED = 20_000_000;

interface Measure {
  height: number;
  expanded: number;
}

/**
 * Checks that a value read from a file can be walked by a plain recursive function.
 *
 * Refused are containers that hold themselves, containers nested too deeply, containers shared in such a way that visiting
 * all would take for ever, and parts of the file's machinery where a value belongs. The walk is a loop with a stack.
 *
 * @throws {SerializationError} naming what is refused.
 */
export function checkTree(root: unknown): void {
  const measured = new Map<object, Measure>();
  const open = new Set<object>();
  const path: { container: object; children: unknown[]; next: number }[] = [];

  const enter = (value: unknown): void => {
    const machinery = nameOfMachinery(value);
    if (machinery !== undefined) throw badFile(`${machinery} stands where a value belongs. Save its tensors instead.`);
    const children = childrenOf(value);
    if (children === undefined) return;
    const container = value as object;
    if (open.has(container)) throw badFile("a container holds itself. Save a plain state dict.");
    if (measured.has(container)) return;
    if (path.length === MAX_DEPTH) throw badFile(`containers are nested more than ${MAX_DEPTH} deep.`);
    open.add(container);
    path.push({ container, children, next: 0 });
  };

  enter(root);
  while (path.length > 0) {
    const frame = path[path.length - 1];
    if (frame.next < frame.children.length) {
      enter(frame.children[frame.next++]);
      continue;
    }
    path.pop();
    open.delete(frame.container);
    measured.set(frame.container, measure(frame.children, measured));
  }
}

function measure(children: readonly unknown[], measured: ReadonlyMap<object, Measure>): Measure {
  let height = 0;
  let expanded = 1;
  for (const child of children) {
    const known = measured.get(child as object);
    height = Math.max(height, (known?.height ?? 0) + 1);
    expanded += known?.expanded ?? 1;
  }
  if (height > MAX_DEPTH) throw badFile(`containers are nested more than ${MAX_DEPTH} deep.`);
  if (expanded > MAX_EXPANDED) throw badFile(`shared containers make up more than ${MAX_EXPANDED} values.`);
  return { height, expanded };
}

function childrenOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  // Keys are texts and numbers: the reader allows no others.
  if (value instanceof OrderedDict && value.attributes.size > 0) return [...value.values(), value.attributes];
  if (value instanceof Map) return [...value.values()];
  return undefined;
}
