import { fileSystem } from "#platform";
import type { Device } from "../array/device.js";
import { NdArray } from "../array/ndarray.js";
import { sameShape } from "../array/shape.js";
import { ArgumentError, DeviceError, RefError, SerializationError, ShapeError } from "../errors/index.js";
import type { Ops } from "../ops/index.js";
import { MsgpackFloat } from "../serialize/msgpack-float.js";
import type { Anything } from "../types/anything.js";
import { printValue } from "../util/print-value.js";
import { type CanFromBytesOptions, canFromBytes } from "./can-from-bytes.js";
import { checkInitData, checkParts } from "./check-parts.js";
import { copyModel } from "./copy-model.js";
import { type DataSpec, describeData, validateData } from "./data-validation.js";
import { modelFromBytes } from "./from-bytes.js";
import { type ParamKey, paramKey } from "./ids.js";
import { listNames } from "./list-names.js";
import { NodeState } from "./node-state.js";
import type { OptimizerLike } from "./optimizer-like.js";
import { asyncForwardOf, type PredictAsyncOptions } from "./predict-async.js";
import { restoredOnThrow } from "./restored-on-throw.js";
import { scoped } from "./scoped.js";
import type { Shim } from "./shim.js";
import { modelToBytes } from "./to-bytes.js";
import { removeNode, replaceNode } from "./tree.js";
import { type WalkOrder, walk } from "./walk.js";

// Written as a method type so that it is compared bivariantly: a layer that takes any float array then fits behind one that
// gives a matrix, and the other way round, while arrays and sequences still do not fit.
/** Computes the gradient of a node's input from that of its output, and adds up the gradients of its parameters. */
export type Backprop<In, Out> = { bivarianceHack(dY: Out): In }["bivarianceHack"];

/** What a node computes. The callback is only valid when `isTrain` was true. */
export type Forward<In, Out> = {
  bivarianceHack(model: Model<In, Out>, X: In, isTrain: boolean): [Y: Out, backprop: Backprop<In, Out>];
}["bivarianceHack"];

/** Sets the dimensions and parameters that are still missing, from sample data if there is any. */
export type Init<In, Out> = {
  bivarianceHack(model: Model<In, Out>, data: InitData<In, Out>): void;
}["bivarianceHack"];

/** Sample data for {@link Model.initialize}. */
export interface InitData<In = Anything, Out = Anything> {
  X?: In | null;
  Y?: Out | null;
}

/** The parts of a new {@link Model}. */
export interface ModelOptions<In, Out> {
  init?: Init<In, Out>;
  /** Names of dimensions; `null` where the size is not known yet. */
  dims?: Readonly<Record<string, number | null>>;
  /** Names of parameters; `null` where they are allocated by `init`. */
  params?: Readonly<Record<string, NdArray | null>>;
  layers?: readonly Model[];
  shims?: readonly Shim[];
  /** Settings, saved with the model where they can be. A `float(x)` is saved as a float even when it is integral. */
  attrs?: Readonly<Record<string, unknown>>;
  /** Names for nodes inside this model. */
  refs?: Readonly<Record<string, Model | null>>;
  ops?: Ops;
  /** What `X` and `Y` have to be; checked by `initialize` inside `dataValidation(true, …)`. */
  data?: { X?: DataSpec; Y?: DataSpec };
}

/** Marks a number among a model's `attrs` as a float, so that its bytes are those that Python writes for it. */
export function float(value: number): MsgpackFloat {
  return new MsgpackFloat(value);
}

const MARKER = Symbol.for("thinc.Model");

/**
 * A layer, or a tree of layers: its parameters and settings, what it computes, and how it is initialized.
 *
 * Layers are made by functions such as `Linear` and put together by functions such as `chain`; use this class itself to
 * define a new kind of layer.
 *
 * @typeParam In What it takes.
 * @typeParam Out What it gives.
 */
export class Model<In = Anything, Out = Anything> extends NodeState {
  /** The children, in the order they are called. Change it in place; it is saved by position. */
  readonly layers: Model[];
  readonly shims: Shim[];
  readonly attrs: Map<string, unknown>;
  /** The names of the attributes that are saved as floats. */
  readonly floatAttrs: Set<string> = new Set();
  /** What this node computes; `forward`, `predict` and `beginUpdate` call it. */
  forwardFunction: Forward<In, Out>;
  /** How this node is initialized, or `null` for nothing to do. */
  initFunction: Init<In, Out> | null;
  readonly dataSpec: { readonly X?: DataSpec; readonly Y?: DataSpec };

  private readonly refs = new Map<string, Model | null>();

  /** @throws {ArgumentError} when a part is not what it has to be; {DimensionError} for a bad size; {RefError} for a node outside. */
  constructor(name: string, forward: Forward<In, Out>, options: ModelOptions<In, Out> = {}) {
    checkParts(name, forward, options);
    super(name, options.ops);
    this.forwardFunction = forward;
    this.initFunction = options.init ?? null;
    this.layers = [...(options.layers ?? [])];
    this.shims = [...(options.shims ?? [])];
    this.attrs = new Map();
    this.dataSpec = options.data ?? {};
    for (const [attr, value] of Object.entries(options.attrs ?? {})) {
      if (value instanceof MsgpackFloat) this.floatAttrs.add(attr);
      this.attrs.set(attr, value instanceof MsgpackFloat ? value.value : value);
    }
    for (const [dim, size] of Object.entries(options.dims ?? {})) {
      this.dims.set(dim, null);
      if (size !== null && size !== undefined) this.setDim(dim, size);
    }
    for (const [param, value] of Object.entries(options.params ?? {})) this.setParam(param, value);
    for (const [ref, model] of Object.entries(options.refs ?? {})) this.setRef(ref, model);
  }

  /** Tells whether a value is a model, whichever copy of the package made it. */
  static isInstance(value: unknown): value is Model {
    return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[MARKER] === true;
  }

  /** Every parameter of the tree that has a gradient, with it, by key. */
  getGradients(): Map<ParamKey, [param: NdArray, gradient: NdArray]> {
    const gradients = new Map<ParamKey, [NdArray, NdArray]>();
    for (const node of this.walk()) {
      for (const name of node.gradNames)
        gradients.set(paramKey(node.id, name), [node.getParam(name), node.getGrad(name)]);
    }
    return gradients;
  }

  // --- references

  /** The names of the references, in the order they were registered. */
  get refNames(): string[] {
    return [...this.refs.keys()];
  }

  /** `true`: set; `null`: known, but not set; `false`: unknown. */
  hasRef(name: string): boolean | null {
    return this.refs.has(name) ? (this.refs.get(name) === null ? null : true) : false;
  }

  /** The node a reference names. @throws {RefError} when it is unknown or not set. */
  getRef(name: string): Model {
    const node = this.refs.get(name);
    if (node) return node;
    throw new RefError({
      message: this.refs.has(name)
        ? `${this.name}: reference ${name} is not set. Set it with setRef.`
        : `${this.name}: no reference ${name}; there is ${listNames(this.refNames)}.`,
    });
  }

  /** The node a reference names, or `null`. */
  maybeGetRef(name: string): Model | null {
    return this.refs.get(name) ?? null;
  }

  /** Names a node of this tree, or registers a name for later (`null`). @throws {RefError} when the node is not in the tree. */
  setRef(name: string, node: Model | null): void {
    if (node !== null && ![...this.walk()].includes(node)) {
      throw new RefError({
        message: `${this.name}: cannot set reference ${name}: ${node?.name ?? String(node)} is not a node of this model.`,
      });
    }
    this.refs.set(name, node);
  }

  // --- running and updating

  /** Runs the model. @returns The output and, if `isTrain`, the callback that goes back through it. */
  forward(X: In, isTrain: boolean): [Y: Out, backprop: Backprop<In, Out>] {
    const result = this.forwardFunction(this, X, isTrain);
    if (!Array.isArray(result) || result.length !== 2 || typeof result[1] !== "function") {
      throw new ArgumentError({
        message: `${this.name}: its forward function must return [output, backprop], got ${describeData(result)}.`,
      });
    }
    return result;
  }

  /** Runs the model for its output alone. */
  predict(X: In): Out {
    return this.forward(X, false)[0];
  }

  /**
   * Runs the model for its output alone, and leaves the event loop free while a wrapped framework computes, where it can.
   *
   * The result is that of {@link Model.predict}. In a `chain`, each layer runs when the one before is done; layers that
   * compute in JavaScript do so on this thread. Parameters are read when their layer runs.
   */
  async predictAsync(X: In, options: PredictAsyncOptions = {}): Promise<Out> {
    options.signal?.throwIfAborted();
    const asyncForward = asyncForwardOf(this.forwardFunction);
    return asyncForward === undefined ? this.predict(X) : ((await asyncForward(this as Model, X, options)) as Out);
  }

  /** Runs the model for training. */
  beginUpdate(X: In): [Y: Out, backprop: Backprop<In, Out>] {
    return this.forward(X, true);
  }

  /**
   * Sets the missing dimensions of the whole tree, from sample data if given, and makes the parameters. Called again, it makes
   * them anew. When anything throws, dimensions and parameters are as they were.
   *
   * @throws {ArgumentError} when `data` is not `{ X, Y }`.
   * @throws {DataValidationError} inside `dataValidation(true, …)`, when the data is not what the model takes.
   */
  initialize(data: InitData<In, Out> = {}): this {
    checkInitData(this, data);
    validateData(this, data);
    const { initFunction } = this;
    if (initFunction)
      restoredOnThrow(
        () => this.savedState(),
        () => initFunction(this, data),
      );
    return this;
  }

  /** Lets the optimizer update every parameter of the tree that has a gradient; the gradients are zero afterwards. */
  finishUpdate(optimizer: OptimizerLike): void {
    if (typeof (optimizer as OptimizerLike | null)?.update !== "function") {
      throw new ArgumentError({
        message: `${this.name}: finishUpdate: expected an optimizer such as Adam(0.001), got ${printValue(optimizer)}.`,
      });
    }
    const nodes = [...this.walk()];
    // A shim can belong to several nodes; its gradients are those of all of them.
    for (const shim of new Set(nodes.flatMap((node) => node.shims))) shim.finishUpdate(optimizer);
    for (const node of nodes) {
      for (const name of node.gradNames) {
        const [param] = optimizer.update(paramKey(node.id, name), node.getParam(name), node.getGrad(name));
        node.params.set(name, param);
      }
    }
  }

  /**
   * Runs `body` with other values for the parameters of the tree whose keys are in the map, such as an optimizer's
   * `averages`. The parameters are back afterwards, also when `body` throws; an asynchronous `body` is waited for.
   */
  useParams<T>(params: ReadonlyMap<ParamKey, NdArray>, body: () => T): T {
    if (!(params instanceof Map) || typeof body !== "function") {
      throw new ArgumentError({
        message: `${this.name}: useParams: expected a Map of parameters, such as an optimizer's averages, and a function; got ${printValue(params)} and ${printValue(body)}.`,
      });
    }
    const nodes = [...this.walk()];
    const shims = [...new Set(nodes.flatMap((node) => node.shims))];
    const swapped: [node: Model, name: string, old: NdArray][] = [];
    const runWithShims = (index: number): T =>
      index === shims.length ? body() : shims[index].useParams(params, () => runWithShims(index + 1));
    for (const node of nodes) {
      for (const name of node.paramNames) {
        const value = params.get(paramKey(node.id, name));
        const old = node.maybeGetParam(name);
        if (value === undefined || old === null) continue;
        if (!NdArray.isInstance(value) || !sameShape(value.shape, old.shape) || value.dtype !== old.dtype) {
          throw new ShapeError({
            message: `${node.name}: useParams has ${describeData(value)} for ${name}, the model's is ${old}.`,
            expected: old.shape,
            actual: NdArray.isInstance(value) ? value.shape : undefined,
          });
        }
        swapped.push([node, name, old]);
      }
    }
    for (const [node, name] of swapped) {
      node.params.set(name, params.get(paramKey(node.id, name)) as NdArray);
    }
    return scoped(
      () => {
        for (const [node, name, old] of swapped) node.params.set(name, old);
      },
      () => runWithShims(0),
    );
  }

  // --- the tree

  /** The nodes of the tree, each once. `bfs`, the order of saved files, unless said otherwise. */
  walk(options: { order?: WalkOrder } = {}): Generator<Model, void, undefined> {
    return walk(this, options.order ?? "bfs");
  }

  /** Takes a node out of every list of layers in the tree; references that now lead out of it are unset. */
  removeNode(node: Model): void {
    removeNode(this, node);
  }

  /** Puts another node in a node's place, in lists of layers and references alike. @returns Whether it was there. */
  replaceNode(old: Model, replacement: Model): boolean {
    return replaceNode(this, old, replacement);
  }

  /** Replaces what this node computes, and how it is initialized (nothing to do, if left out). */
  replaceCallbacks(forward: Forward<In, Out>, options: { init?: Init<In, Out> | null } = {}): void {
    checkParts(this.name, forward, { init: options.init ?? undefined });
    this.forwardFunction = forward;
    this.initFunction = options.init ?? null;
  }

  /** A copy of the tree with parameters, gradients, references and shims of its own, and new ids. */
  copy(): Model<In, Out> {
    return copyModel(this);
  }

  /** Moves the parameters, gradients and shims of the tree to the CPU. */
  toCpu(): void {
    this.toDevice({ type: "cpu", id: 0 });
  }

  /** Moves the tree to a GPU. @throws {DeviceError} where no backend for it is installed. */
  toGpu(id = 0): void {
    this.toDevice({ type: "cuda", id });
  }

  private toDevice(device: Device): void {
    const nodes = [...this.walk()];
    const unmoved = nodes.find((node) => node.paramNames.length > 0 && node.ops.device.type !== device.type);
    if (unmoved) {
      throw new DeviceError({
        message: `${unmoved.name}: cannot move native layers to ${device.type}; no Ops for it are installed. Install a package that brings them.`,
      });
    }
    for (const node of nodes) for (const shim of node.shims) shim.toDevice(device);
  }

  // --- saving

  /** The model as bytes, in Thinc's MessagePack layout. @throws {SerializationError} when a reference leads out of the tree. */
  toBytes(): Uint8Array {
    return modelToBytes(this);
  }

  /** Loads bytes of `toBytes`; all of it, or, when something does not fit, nothing. @throws {SerializationError} with the list. */
  fromBytes(bytes: Uint8Array): this {
    modelFromBytes(this, bytes);
    return this;
  }

  /** Tells whether `fromBytes` would fit; `strict` also compares names and settings. */
  canFromBytes(bytes: Uint8Array, options: CanFromBytesOptions = {}): boolean {
    return canFromBytes(this, bytes, options);
  }

  /** Writes the bytes of `toBytes` to a file, all or nothing. */
  toDisk(path: string): void {
    fileSystem.writeAtomically(path, this.toBytes());
  }

  /** Loads a file that `toDisk` wrote, or Python's Thinc. @throws {SerializationError} when there is none or it does not fit. */
  fromDisk(path: string): this {
    const bytes = fileSystem.read(path);
    if (bytes === null) throw new SerializationError({ message: `${path}: no such file.` });
    return this.fromBytes(bytes);
  }

  /** Tells whether `fromDisk` would fit; `false` where there is no file. */
  canFromDisk(path: string, options: CanFromBytesOptions = {}): boolean {
    const bytes = fileSystem.read(path);
    return bytes !== null && this.canFromBytes(bytes, options);
  }

  /** Keeps the dimensions, parameters and gradients of the tree. @returns Puts them back. */
  private savedState(): () => void {
    const restores = [...this.walk()].map((node) => node.keepState());
    return () => {
      for (const restore of restores) restore();
    };
  }
}

Object.defineProperty(Model.prototype, MARKER, { value: true });
