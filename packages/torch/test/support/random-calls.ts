import type { NativeTorch, OverloadDescription } from "../../src/native-api";
import { Tensor } from "../../src/tensor";

/** One overload of an operator. */
export interface NamedOverload {
  /** With its namespace: `aten::add`. */
  name: string;
  description: OverloadDescription;
}

/** The overloads of all of ATen's operators, in a fixed order; those with a leading underscore only where asked for. */
export function overloadsOf(addon: NativeTorch, internal: boolean): NamedOverload[] {
  const found: NamedOverload[] = [];
  for (const name of addon.operatorNames()) {
    if (!name.startsWith("aten::") || (!internal && name.startsWith("aten::_"))) continue;
    for (const description of addon.overloads(name)) found.push({ name, description });
  }
  return found;
}

/** The seed of one call, so that it can be made again by itself. */
export function callSeed(seed: bigint, key: string, round: number): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const letter of `${seed} ${key} ${round}`)
    hash = BigInt.asUintN(64, (hash ^ BigInt(letter.charCodeAt(0))) * 0x100000001b3n);
  return hash;
}

/**
 * Reads what a call gave and goes back through it: a crash may wait there.
 *
 * @returns Whether there was a gradient to compute.
 */
export function followUp(values: unknown, backward: boolean): boolean {
  let went = false;
  for (const value of tensorsIn(values).slice(0, 8)) {
    if (value.shape.reduce((product, length) => product * length, 1) > 1e6) continue;
    value.clone();
    if (!backward || !value.requiresGrad || value.isLeaf) continue;
    went = true;
    try {
      value.sum().backward();
    } catch {
      // A gradient may be refused like anything else.
    }
  }
  return went;
}

function tensorsIn(value: unknown): Tensor[] {
  if (value instanceof Tensor) return [value];
  return Array.isArray(value) ? value.flatMap(tensorsIn) : [];
}
