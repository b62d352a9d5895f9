import { writeFileSync } from "node:fs";
import { ArgumentError, SerializationError, UnsupportedError } from "@thinc/core";
import { settled } from "../async/record-run.js";
import { native } from "../engine.js";
import { translating } from "../errors.js";
import type { Handle } from "../native-api.js";
import { type AnyModule, Module } from "../nn/module.js";
import { enrolBuffer, TENSORS } from "../nn/registry.js";
import type { Tensor } from "../tensor.js";
import { splitCall } from "./keywords.js";
import type { ScriptDescription, ScriptMethodDescription } from "./native-jit.js";
import { fromScript, toScript } from "./script-values.js";
import { type Known, SlotTable, TensorSlot } from "./slots.js";

/** What a program's methods take and give, for TypeScript. Keyword arguments come as one object at the end. */
export interface ScriptMethods {
  /** The main method, which runs when the module is called. */
  forward(...inputs: unknown[]): unknown;
}

/** The methods of a program that is not told more of: most give one tensor. */
export interface TensorMethods {
  /** The main method, of a program that gives one tensor. */
  forward(...inputs: unknown[]): Tensor;
}

/** What is stored with a module. */
export interface SaveScriptOptions {
  /** Texts by the names of the files they become inside the file. */
  _extraFiles?: Readonly<Record<string, string>>;
}

/** Any program, whatever its methods take and give. */
// biome-ignore lint/suspicious/noExplicitAny: it stands for whatever methods a program has.
export type AnyScript = ScriptModule<any>;

type InputsOf<Methods extends ScriptMethods> = Methods extends { forward(...inputs: infer Inputs): unknown }
  ? Inputs
  : unknown[];
type NameOf<Methods> = keyof Methods & string;
type Method = (...inputs: never[]) => unknown;

/**
 * A TorchScript program: a module that came from a file, from `torch.jit.script` or from `torch.jit.trace`.
 *
 * It is a `torch.nn.Module` with the parameters, buffers and modules that the program has, and can stand inside others.
 * Methods and attributes of the program are properties, too, unless their name means something else here: then there are
 * {@link ScriptModule.call} and {@link ScriptModule.getAttribute}.
 *
 * @typeParam Methods - The program's methods. TypeScript cannot know them, so say what they are.
 */
export class ScriptModule<Methods extends ScriptMethods = TensorMethods> extends Module<
  InputsOf<Methods>,
  ReturnType<Methods["forward"]>
> {
  /** The name of the program's class. */
  readonly originalName: string;
  readonly #methods: ReadonlyMap<string, ScriptMethodDescription>;
  /** The program's parameters and buffers. */
  readonly [TENSORS]: SlotTable;
  readonly #modules: readonly (readonly [string, ScriptModule])[];
  readonly #attributes: readonly string[];
  #handle: Handle | null;

  /** Takes ownership of the addon's handle of a module. */
  constructor(handle: Handle, known: Known = new Map()) {
    super();
    const described: ScriptDescription = translating("ScriptModule", () => native().jitDescribe(handle));
    this.#handle = handle;
    this.originalName = described.name;
    this.#methods = new Map(described.methods.map((method) => [method.name, method]));
    const tensors: TensorSlot[] = [];
    const modules: [string, ScriptModule][] = [];
    const attributes = [...described.constants];
    for (const [index, slot] of described.slots.entries()) {
      if (slot.kind === "attribute") attributes.push(slot.name);
      else if (slot.kind !== "module") tensors.push(new TensorSlot(handle, index, slot, known));
      else {
        const inside = known.get(slot.identity) ?? new ScriptModule(slot.handle as Handle, known);
        known.set(slot.identity, inside);
        modules.push([slot.name, inside as ScriptModule]);
      }
    }
    this[TENSORS] = new SlotTable(tensors);
    this.#modules = modules;
    this.#attributes = attributes;
    for (const slot of tensors) if (!slot.isParameter) enrolBuffer(this, slot.name, true);
    this.#defineProperties();
  }

  /** The addon's handle; it stays owned by this object. @throws {ArgumentError} after {@link ScriptModule.dispose}. */
  get handle(): Handle {
    if (this.#handle !== null) return this.#handle;
    throw new ArgumentError({
      message: `This ScriptModule ${this.originalName} was disposed of. Dispose of it after its last use.`,
    });
  }

  /** The program's methods by name, with what they take and give. */
  get methods(): ReadonlyMap<string, Readonly<ScriptMethodDescription>> {
    return this.#methods;
  }

  /** The source of `forward`, as Python shows it. */
  get code(): string {
    return this.textOf("forward", "code");
  }

  /** The operations of `forward`, as Python shows them. */
  get graph(): string {
    return this.textOf("forward", "graph");
  }

  /** The source or the operations of a method. @throws {ArgumentError} when there is no such method. */
  textOf(method: string, form: "code" | "graph"): string {
    return translating(this.title, () => native().jitText(this.handle, method, form));
  }

  /**
   * Runs the program's `forward`.
   *
   * @throws {ArgumentError} when the inputs are not what it declares. @throws {TorchError} when it fails, with its `trace`.
   */
  forward(...inputs: InputsOf<Methods>): ReturnType<Methods["forward"]> {
    return (this as unknown as ScriptModule).call("forward", ...inputs) as ReturnType<Methods["forward"]>;
  }

  /**
   * Runs a method of the program.
   *
   * Arguments come by position, those by name in an object at the end. Tensors, numbers, booleans, texts, `null`, arrays
   * (lists, tuples), plain objects and maps (dicts, named tuples) become what the method declares; results likewise.
   *
   * @throws {ArgumentError} when the arguments are not what it declares. @throws {TorchError} when it fails, with its `trace`.
   */
  call<Name extends NameOf<Methods>>(
    name: Name,
    ...inputs: Methods[Name] extends (...inputs: infer Inputs) => unknown ? Inputs : never
  ): Methods[Name] extends (...inputs: never[]) => infer Result ? Result : never {
    const { where, args, names, values } = this.#prepare(name, inputs as readonly unknown[]);
    const result = translating(where, () => native().jitCall(this.handle, name, args, names, values));
    return fromScript(result) as never;
  }

  /**
   * Runs the program's `forward` in evaluation mode and without gradients on another thread, while the event loop goes on.
   *
   * The mode that the program is in stays as it is. A signal does not stop the program, only the waiting for it.
   *
   * @throws As {@link ScriptModule.forward}; the promise rejects.
   */
  async forwardAsync(inputs: readonly unknown[], options: { signal?: AbortSignal } = {}): Promise<unknown> {
    const { where, args, names, values } = this.#prepare("forward", inputs);
    const run = translating(where, () => native().jitCallAsync(this.handle, "forward", args, names, values));
    return fromScript(await settled(run.promise, run.number, options.signal, where));
  }

  /** The program's attributes and constants that are neither tensors nor modules, by name. */
  attributes(): [string, unknown][] {
    return this.#attributes.map((name) => [name, this.getAttribute(name)]);
  }

  /** The value of an attribute, a constant, a parameter, a buffer or a module. @throws {ArgumentError} when there is none of this name. */
  getAttribute(name: string): unknown {
    const tensor = this[TENSORS].get(name);
    if (tensor !== undefined) return tensor;
    const module = this.#modules.find(([own]) => own === name);
    if (module !== undefined) return module[1];
    return fromScript(translating(this.title, () => native().jitGet(this.handle, name)));
  }

  /** Gives an attribute, a parameter or a buffer a value of its type. @throws {ArgumentError} when there is none of this name, or it does not fit. */
  setAttribute(name: string, value: unknown): void {
    translating(this.title, () => {
      const converted = toScript(value, `${this.title}: ${name}`);
      if (this[TENSORS].has(name)) this[TENSORS].set(name, value as Tensor);
      else native().jitSet(this.handle, name, converted);
    });
  }

  /** A copy with tensors of its own. Tied tensors stay tied; gradients are not copied. */
  override copy(): this {
    return new ScriptModule<Methods>(translating(this.title, () => native().jitCopy(this.handle))) as this;
  }

  /** The bytes of a file that Python's `torch.jit.load` reads. */
  toBytes(options: SaveScriptOptions = {}): Uint8Array {
    const files = Object.entries(options._extraFiles ?? {});
    const names = files.map(([name]) => name);
    const texts = files.map(([, text]) => String(text));
    return translating("torch.jit.save", () => native().jitSave(this.handle, names, texts));
  }

  /** The same as {@link ScriptModule.toBytes}, by PyTorch's name. */
  saveToBuffer(options: SaveScriptOptions = {}): Uint8Array {
    return this.toBytes(options);
  }

  /** Writes a file that Python's `torch.jit.load` reads. @throws {SerializationError} when it cannot be written. */
  save(path: string | URL, options: SaveScriptOptions = {}): void {
    const bytes = this.toBytes(options);
    try {
      writeFileSync(path, bytes);
    } catch (cause) {
      throw new SerializationError({
        message: `torch.jit.save: cannot write ${path}: ${(cause as Error).message}`,
        cause,
      });
    }
  }

  /** Not for programs: what one has, it has. @throws {UnsupportedError} always. */
  override registerParameter(name: string): never {
    return this.#refuse(name);
  }
  /** Not for programs: what one has, it has. @throws {UnsupportedError} always. */
  override registerBuffer(name: string, ..._given: unknown[]): never {
    return this.#refuse(name);
  }
  /** Not for programs: what one has, it has. @throws {UnsupportedError} always. */
  override registerModule(name: string): never {
    return this.#refuse(name);
  }

  /** Gives the memory back at once. The tensors of the program must not be used afterwards. Doing so twice does nothing. */
  dispose(): void {
    const handle = this.#handle;
    if (handle === null) return;
    for (const [, module] of this.#modules) module.dispose();
    for (const [, tensor] of this[TENSORS]) tensor.dispose();
    this.#handle = null;
    native().dispose(handle);
  }

  /** Does what {@link ScriptModule.dispose} does, at the end of a `using` block. */
  [Symbol.dispose](): void {
    this.dispose();
  }

  protected override get typeName(): string {
    return "ScriptModule";
  }

  protected override get title(): string {
    return `ScriptModule ${this.originalName}`;
  }

  protected override extraRepr(): string {
    return `original_name=${this.originalName}`;
  }

  protected override *ownModules(): Iterable<[string, AnyModule]> {
    for (const [name, module] of this.#modules) yield [name, module];
  }

  #prepare(name: string, inputs: readonly unknown[]) {
    const where = `${this.originalName}.${name}`;
    const method = this.#methods.get(name);
    if (method === undefined) {
      const names = [...this.#methods.keys()].join(", ");
      throw new UnsupportedError({
        message: `${where}: the program has no such method. ${names === "" ? "It has none." : `It has ${names}.`}`,
      });
    }
    const { args, names, values } = splitCall(method, inputs, where);
    const toNative = (value: unknown) => toScript(value, where);
    return { where, args: args.map(toNative), names, values: values.map(toNative) };
  }

  #refuse(name: string): never {
    throw new UnsupportedError({
      message: `${this.title}: a program cannot be given "${name}". Put it into a torch.nn.Module around the program.`,
    });
  }

  #defineProperties(): void {
    if (this.#attributes.includes("training")) {
      Object.defineProperty(this, "training", {
        get: () => native().jitGet(this.handle, "training"),
        set: (mode: boolean) => native().jitSet(this.handle, "training", mode),
        enumerable: true,
      });
    }
    const names = [...this[TENSORS].names(), ...this.#modules.map(([name]) => name), ...this.#attributes];
    for (const name of names) {
      if (name in this) continue;
      const get = () => this.getAttribute(name);
      const set = (value: unknown) => this.setAttribute(name, value);
      Object.defineProperty(this, name, { get, set, enumerable: true, configurable: true });
    }
    for (const name of this.#methods.keys()) {
      if (name in this) continue;
      const value: Method = (...inputs) => (this as unknown as ScriptModule).call(name as "forward", ...inputs);
      Object.defineProperty(this, name, { value, configurable: true });
    }
  }
}
