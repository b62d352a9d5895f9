import type { DLPackCapsule } from "@thinc/dlpack";
import type { NativeJit } from "./jit/native-jit.js";

declare const handleBrand: unique symbol;

/** A value of libtorch, as the addon hands it out: nearly always a tensor. Freed once nothing refers to it. */
export interface Handle {
  readonly [handleBrand]: true;
}

/** One argument or result of an operator, as libtorch's schema describes it. */
export interface ArgumentDescription {
  /** PyTorch's name, in snake case; empty for an unnamed result. */
  name: string;
  /** The schema's type, such as `Tensor?` or `SymInt[]`. */
  type: string;
  /** The length a single number is repeated to, where the schema has one (`int[2]`). */
  length: number | null;
  /** Whether it can only be given by name. */
  keywordOnly: boolean;
  /** Whether the operator writes into it. */
  written: boolean;
  /** The default as libtorch prints it; `null` where there is none. */
  default: string | null;
}

/** One overload of an operator. */
export interface OverloadDescription {
  overload: string;
  /** The whole schema as libtorch prints it. */
  schema: string;
  arguments: ArgumentDescription[];
  returns: ArgumentDescription[];
}

/** What the addon holds, on this thread. */
export interface TorchStats {
  /** Handles whose value is alive. */
  handles: number;
  /** Native bytes of those, without what lies in JavaScript's own buffers. */
  bytes: number;
  /** How often the addon looked for handles that were collected. */
  sweeps: number;
}

/** The exports of the addon (`native/*.cpp`). Every function throws an `Error` with a `code`; see `errors.ts`. */
export interface NativeTorch extends NativeJit {
  operatorNames(): string[];
  overloads(name: string): OverloadDescription[];
  operator(name: string, overload: string): number;
  /**
   * Arguments in the schema's order; `undefined` stands for the default. The result's form is that of the schema.
   *
   * Where a number is taken, a whole one is an integer. A `Float64Array` of one element is a float whatever its value, and
   * one of two elements a complex number.
   */
  call(operator: number, ...args: unknown[]): unknown;

  backward(
    outputs: readonly Handle[],
    gradients: readonly (Handle | null)[] | null,
    retainGraph?: boolean,
    createGraph?: boolean,
    inputs?: readonly Handle[] | null,
  ): void;
  /** A gradient for each leaf, and what is added to that of all others; the leaves' own `grad` stays as it is. */
  backwardTo(outputs: readonly Handle[], gradients: readonly Handle[], leaves: readonly Handle[]): (Handle | null)[];
  gradientsOf(
    outputs: readonly Handle[],
    inputs: readonly Handle[],
    gradients: readonly (Handle | null)[] | null,
    retainGraph?: boolean,
    createGraph?: boolean,
    allowUnused?: boolean,
  ): (Handle | null)[];
  /** The name of what computed a tensor; `null` for a leaf. */
  gradientFunction(tensor: Handle): string | null;
  grad(tensor: Handle): Handle | null;
  setGrad(tensor: Handle, gradient: Handle | null): void;

  /** A tensor over the array's memory. Resizable buffers have to be refused before. */
  fromTypedArray(
    array: ArrayBufferView,
    dtype: string,
    shape: readonly number[],
    strides: readonly number[] | null,
    requiresGrad: boolean,
  ): Handle;
  /**
   * The buffer of a dense tensor that lies in JavaScript's own memory; `null` for any other. It leaves in `facts` the place
   * of its dtype among `dtypeNames`, its offset in bytes, and its number of axes with the length of each.
   */
  plainView(tensor: Handle): ArrayBufferLike | null;
  /** Numbers that the last call left, besides its result. */
  readonly facts: Float64Array;
  /** All dtypes by number, as `facts` has them. */
  readonly dtypeNames: readonly string[];
  /** The buffer the tensor lies in; `null` where the runtime allows no external buffers and a copy is needed. */
  bufferOf(tensor: Handle): ArrayBufferLike | null;
  byteOffsetOf(tensor: Handle): number;
  addressOf(tensor: Handle): bigint;
  addressOfArray(array: ArrayBufferView): bigint;
  shapeOf(tensor: Handle): number[];
  haveSameShape(first: Handle, second: Handle): boolean;
  stridesOf(tensor: Handle): number[];
  dtypeOf(tensor: Handle): string;
  deviceOf(tensor: Handle): string;
  layoutOf(tensor: Handle): string;
  isContiguous(tensor: Handle): boolean;
  requiresGrad(tensor: Handle): boolean;
  setRequiresGrad(tensor: Handle, value: boolean): void;
  isLeaf(tensor: Handle): boolean;
  isHandle(value: unknown): boolean;
  dispose(handle: Handle): boolean;
  isDisposed(handle: Handle): boolean;
  sweep(): void;
  stats(): TorchStats;

  mode(name: "grad" | "deterministic", value?: boolean): boolean;
  mode(name: "threads" | "interopThreads", value?: number): number;
  mode(name: "defaultDtype", value?: string): string;
  mode(name: "inference"): boolean;
  mode(name: "seed", value?: number | bigint): bigint;

  /** Enters (`step` 1) or leaves (-1) a scope of automatic casts, or asks only (0); gives how things were before. */
  autocast(
    device: string,
    step: 0 | 1 | -1,
    enabled?: boolean,
    dtype?: string,
    cacheEnabled?: boolean,
  ): [enabled: boolean, dtype: string, cacheEnabled: boolean];
  /** How many devices of a type, such as `cuda`, libtorch can use. */
  deviceCount(type: string): number;
  /** From now on `call` records instead of computing; what needs elements throws, or is computed at once. */
  recordStart(computeWhatCannotWait: boolean): void;
  isRecording(): boolean;
  recordAbandon(): void;
  /** Runs what was recorded on another thread. These handles are filled when the promise resolves. */
  recordRun(handles: readonly Handle[]): { promise: Promise<void>; number: number };
  runCancel(number: number): boolean;
  /** Tells all runs of this thread to stop, and waits until they did. */
  runStopAll(): void;

  /** Opens a shared library for as long as the process lives, and gives its number. */
  openLibrary(path: string): number;
  hasSymbol(library: number, name: string): boolean;
  /** Memory of libtorch's pool on a GPU, as the C functions of a library give it. */
  gpuAllocate(library: number, bytes: number, device: number): bigint;
  gpuFree(library: number, address: bigint): void;
  /** The stream on which libtorch works now. */
  gpuStream(library: number, device: number): bigint;
  /** The number of the device that a name without one means; sets it, too, if given. */
  currentDevice(type: string, index?: number): number;
  synchronize(type: string, index: number): void;
  /** Bytes of the device's pool: in use, most in use so far, held. */
  deviceMemory(type: string, index: number): [allocated: number, most: number, reserved: number];
  emptyCache(type: string): void;

  /** Runs `body` with inference mode on or off. */
  runInference<T>(enabled: boolean, body: () => T): T;

  registerHook(tensor: Handle, hook: (gradient: Handle) => Handle | null): number;
  removeHook(tensor: Handle, number: number): void;
  /** `forward` gives the outputs, the tensors that `backward` needs, and the places of outputs without a gradient. */
  applyFunction(
    inputs: readonly Handle[],
    forward: (inputs: Handle[]) => [Handle[], (Handle | null)[], number[]],
    backward: (gradients: Handle[], saved: (Handle | null)[]) => (Handle | null)[],
  ): Handle[];

  makeGenerator(): Handle;
  generatorSeed(generator: Handle | null, seed?: number | bigint): bigint;
  /** Sets the state where one is given. */
  generatorState(generator: Handle | null, state?: Handle): Handle;

  toDLPack(tensor: Handle): DLPackCapsule;
  fromDLPack(capsule: DLPackCapsule): Handle;
}
