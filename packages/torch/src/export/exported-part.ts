import { UnsupportedError } from "@thinc/core";
import { type AnyModule, Module } from "../nn/module.js";
import type { Parameter } from "../nn/parameter.js";
import { enrolBuffer, TENSORS } from "../nn/registry.js";
import type { Tensor } from "../tensor.js";

const PARTS = Symbol("parts");

/** A module that only holds parameters, buffers and other such modules, by the names they had in Python. */
export class ExportedPart<Inputs extends readonly unknown[] = readonly unknown[], Output = unknown> extends Module<
  Inputs,
  Output
> {
  /** Parameters and buffers by name. */
  readonly [TENSORS] = new Map<string, Tensor>();
  /** The modules directly inside by name. */
  readonly [PARTS] = new Map<string, ExportedPart>();

  /** @throws {UnsupportedError} always: a program is run as a whole. */
  forward(..._inputs: Inputs): Output {
    throw new UnsupportedError({
      message: "exported program: a part of a program cannot be run by itself. Call forward of the whole module.",
    });
  }

  /**
   * Adds a tensor under a path such as `layers.0.weight`, making the modules on the way.
   *
   * @param persistent Whether a buffer is saved; `null` for a parameter.
   */
  adopt(path: string, tensor: Parameter | Tensor, persistent: boolean | null): TensorPlace {
    const names = path.split(".");
    const name = names.pop() as string;
    let part: ExportedPart = this as unknown as ExportedPart;
    for (const step of names) {
      let inside = part[PARTS].get(step);
      if (inside === undefined) {
        inside = new ExportedPart();
        part[PARTS].set(step, inside);
      }
      part = inside;
    }
    const state = part[TENSORS];
    state.set(name, tensor);
    if (persistent !== null) enrolBuffer(part, name, persistent);
    return { state, name };
  }

  protected override *ownModules(): Iterable<[string, AnyModule]> {
    yield* super.ownModules();
    yield* this[PARTS];
  }
}

/** Where a module keeps a tensor: the table that has it, and its name there. */
export interface TensorPlace {
  readonly state: Map<string, Tensor>;
  readonly name: string;
}
