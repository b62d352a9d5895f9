import { fileSystem } from "#platform";
import type { Device } from "../array/device.js";
import type { DType } from "../array/dtype.js";
import type { NdArray } from "../array/ndarray.js";
import { SerializationError, UnsupportedError } from "../errors/index.js";
import type { ArgsKwargs } from "../types/args-kwargs.js";
import { plainBytes } from "../util/plain-bytes.js";
import { nextId, type ParamKey } from "./ids.js";
import type { OptimizerLike } from "./optimizer-like.js";
import type { PredictAsyncOptions } from "./predict-async.js";

/** What a shim can do; anything else throws an {@link UnsupportedError} before work starts. */
export interface ShimCapabilities {
  /** Whether `beginUpdate` and `finishUpdate` work. */
  readonly trainable: boolean;
  /** The dtypes its tensors can have. */
  readonly dtypes: readonly DType[];
  /** The kinds of device its model can be on. */
  readonly devices: readonly Device["type"][];
}

/**
 * Computes the gradients of a call's inputs from those of its outputs.
 *
 * `dOutputs` mirrors the outputs (one tensor: `args = [dY]`; several: one argument each; an object: keywords). The result
 * mirrors the inputs, with `null` where there is no gradient. Parameter gradients are added up inside the shim.
 */
export type ShimBackprop = (dOutputs: ArgsKwargs) => ArgsKwargs;

const MARKER = Symbol.for("thinc.Shim");

/**
 * Lets a model node be run by another framework: it holds that framework's model and speaks its tensors.
 *
 * @typeParam M The framework's model.
 */
export abstract class Shim<M = unknown> {
  /** Unique over all models and shims; part of the optimizer's key for each parameter. */
  readonly id: number = nextId();
  /** The framework's name, such as `torch`. */
  abstract readonly framework: string;
  abstract readonly capabilities: ShimCapabilities;
  /** Settings that are saved with the model. */
  config: Record<string, unknown>;
  /** The framework's model. */
  model: M;

  constructor(model: M, options: { config?: Record<string, unknown> } = {}) {
    this.model = model;
    this.config = { ...options.config };
  }

  /** Tells whether a value is a shim, whichever copy of the package made it. */
  static isInstance(value: unknown): value is Shim {
    return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[MARKER] === true;
  }

  /** Runs the model for its output alone; the model's mode (training or not) is afterwards what it was. */
  abstract predict(inputs: ArgsKwargs): unknown;

  /** As {@link Shim.predict}, but where the framework can, it computes while the event loop goes on. */
  async predictAsync(inputs: ArgsKwargs, options: PredictAsyncOptions = {}): Promise<unknown> {
    options.signal?.throwIfAborted();
    return this.predict(inputs);
  }

  /** Runs the model for training. The callback may be called once, later, in any order; it frees what the call saved. */
  abstract beginUpdate(inputs: ArgsKwargs): [outputs: unknown, backprop: ShimBackprop];

  /** Updates every parameter that has a gradient, each under the key `paramKey(shim.id, name)`, and clears the gradients. */
  abstract finishUpdate(optimizer: OptimizerLike): void;

  /** Runs `body` with other values for the parameters whose keys are in the map; restores them, also when it throws. */
  abstract useParams<T>(params: ReadonlyMap<ParamKey, NdArray>, body: () => T): T;

  /** Moves the model. @throws {DeviceError} where it cannot go. */
  abstract toDevice(device: Device): void;

  /** The model's settings and parameters as bytes. */
  abstract toBytes(): Uint8Array;

  /**
   * Reads bytes of `toBytes` and checks all of them against the model, changing nothing.
   *
   * @returns Puts what was read in force; does not fail.
   * @throws {SerializationError} with the list of what does not fit.
   */
  abstract prepareFromBytes(bytes: Uint8Array): () => void;

  /** A shim around a copy of the model, with an id of its own. */
  abstract copy(): this;

  /** Runs the model for training or not. The callback of a run that was not for training throws. */
  forward(inputs: ArgsKwargs, isTrain: boolean): [outputs: unknown, backprop: ShimBackprop] {
    if (!isTrain) {
      return [
        this.predict(inputs),
        () => {
          throw new UnsupportedError({
            message: `${this.framework}: this was a prediction, so there is nothing to go back through. Use beginUpdate.`,
          });
        },
      ];
    }
    if (!this.capabilities.trainable) {
      throw new UnsupportedError({
        message: `${this.framework}: this model cannot be trained. Use predict, and train the layers around it.`,
      });
    }
    return this.beginUpdate(inputs);
  }

  /** Loads bytes of `toBytes`; the model is as it was when they do not fit. @throws {SerializationError} */
  fromBytes(bytes: Uint8Array): this {
    this.prepareFromBytes(bytes instanceof Uint8Array ? plainBytes(bytes) : bytes)();
    return this;
  }

  /** Writes the bytes of `toBytes` to a file, all or nothing. */
  toDisk(path: string): void {
    fileSystem.writeAtomically(path, this.toBytes());
  }

  /** Loads a file that `toDisk` wrote. @throws {SerializationError} when there is none or it does not fit. */
  fromDisk(path: string): this {
    const bytes = fileSystem.read(path);
    if (bytes === null) throw new SerializationError({ message: `${path}: no such file.` });
    return this.fromBytes(bytes);
  }
}

Object.defineProperty(Shim.prototype, MARKER, { value: true });
