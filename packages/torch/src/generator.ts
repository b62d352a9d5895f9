import { ArgumentError, printValue } from "@thinc/core";
import { NativeHandle } from "@thinc/native";
import { native } from "./engine.js";
import { translating } from "./errors.js";
import type { Handle } from "./native-api.js";
import { Tensor } from "./tensor.js";

/**
 * A source of random numbers of its own, for the option `generator` of operators that draw some:
 * `torch.randn([2], { generator })`.
 */
export class Generator extends NativeHandle<Handle> {
  /** @param device Only `cpu`. @throws {ArgumentError} for another one. */
  constructor(device = "cpu") {
    if (device !== "cpu") {
      throw new ArgumentError({ message: `torch.Generator: expected the device "cpu", got "${String(device)}".` });
    }
    super(native().makeGenerator());
  }

  /** Where the numbers are drawn. */
  readonly device = "cpu";

  /** Starts from a seed. */
  manualSeed(seed: number | bigint): this {
    translating("Generator.manualSeed", () => native().generatorSeed(this.handle, seed));
    return this;
  }

  /** Starts from a seed that nobody knows, and gives it. */
  seed(): bigint {
    const seed = unknownSeed();
    native().generatorSeed(this.handle, seed);
    return seed;
  }

  /** The seed it started from. */
  initialSeed(): bigint {
    return native().generatorSeed(this.handle);
  }

  /** Where it is, to go back to with {@link Generator.setState}. */
  getState(): Tensor {
    return new Tensor(native().generatorState(this.handle));
  }

  /** Goes back to a state. @throws {TorchError} when the tensor is none. @throws {ArgumentError} when it is no tensor. */
  setState(state: Tensor): this {
    putState(this.handle, state, "Generator.setState");
    return this;
  }

  protected override release(handle: Handle): void {
    native().dispose(handle);
  }
}

function unknownSeed(): bigint {
  const words = crypto.getRandomValues(new Uint32Array(2));
  return (BigInt(words[0] & 0x1fffff) << 32n) | BigInt(words[1]);
}

/** Starts libtorch's random numbers from a seed that nobody knows, and gives it. */
export function seed(): bigint {
  const made = unknownSeed();
  native().generatorSeed(null, made);
  return made;
}

/** The seed libtorch's random numbers started from. */
export function initialSeed(): bigint {
  return native().generatorSeed(null);
}

/** Where libtorch's random numbers are, to go back to with {@link setRngState}. */
export function getRngState(): Tensor {
  return new Tensor(native().generatorState(null));
}

/** Puts libtorch's random numbers back to where they were. @throws {TorchError} when the tensor is no state. @throws {ArgumentError} when it is no tensor. */
export function setRngState(state: Tensor): void {
  putState(null, state, "torch.setRngState");
}

function putState(generator: Handle | null, state: Tensor, where: string): void {
  if (!(state instanceof Tensor)) {
    throw new ArgumentError({
      message: `${where}: expected a Tensor that the generator gave, got ${printValue(state)}.`,
    });
  }
  translating(where, () => native().generatorState(generator, state.handle));
}
