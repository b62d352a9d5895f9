import { native } from "../engine.js";
import type { Handle } from "../native-api.js";
import { Parameter } from "../nn/parameter.js";
import type { TensorTable } from "../nn/registry.js";
import { Tensor } from "../tensor.js";
import type { SlotDescription } from "./native-jit.js";

/** What was made of the things inside a program, so that what occurs twice is one object here, too. */
export type Known = Map<bigint, object>;

/**
 * A parameter or buffer of a TorchScript module.
 *
 * A program may put another tensor into the slot, so it is looked at each time.
 */
export class TensorSlot {
  readonly name: string;
  readonly isParameter: boolean;
  private identity: bigint;
  private current: Tensor;

  /** @param index The place of the slot in the module. */
  constructor(
    private readonly module: Handle,
    private readonly index: number,
    { name, kind, identity, handle }: SlotDescription,
    known: Known,
  ) {
    this.name = name;
    this.isParameter = kind === "parameter";
    this.identity = identity;
    this.current = (known.get(identity) as Tensor | undefined) ?? this.wrap(handle as Handle);
    known.set(identity, this.current);
  }

  /** The tensor that is in the slot now. */
  get value(): Tensor {
    const identity = native().jitIdentity(this.module, this.index);
    if (identity !== this.identity) {
      this.current = this.wrap(native().jitGet(this.module, this.name) as Handle);
      this.identity = identity;
    }
    return this.current;
  }

  set value(tensor: Tensor) {
    native().jitSet(this.module, this.name, tensor.handle);
    // The same object comes back as long as the program leaves the slot alone.
    this.current = this.isParameter && !(tensor instanceof Parameter) ? this.wrap(tensor.handle) : tensor;
    this.identity = native().jitIdentity(this.module, this.index);
  }

  private wrap(handle: Handle): Tensor {
    return this.isParameter ? Parameter.ofHandle(handle) : new Tensor(handle);
  }
}

/** The parameters and buffers of a TorchScript module by name. */
export class SlotTable implements TensorTable {
  readonly #slots: ReadonlyMap<string, TensorSlot>;

  constructor(slots: readonly TensorSlot[]) {
    this.#slots = new Map(slots.map((slot) => [slot.name, slot]));
  }

  names(): Iterable<string> {
    return this.#slots.keys();
  }

  has(name: string): boolean {
    return this.#slots.has(name);
  }

  get(name: string): Tensor | undefined {
    return this.#slots.get(name)?.value;
  }

  set(name: string, tensor: Tensor): void {
    (this.#slots.get(name) as TensorSlot).value = tensor;
  }

  *[Symbol.iterator](): Iterator<[string, Tensor]> {
    for (const [name, slot] of this.#slots) yield [name, slot.value];
  }
}
