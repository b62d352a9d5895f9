import { ThincError, UnsupportedError } from "@thinc/core";
import { native } from "../engine.js";
import { translating } from "../errors.js";
import type { Handle } from "../native-api.js";
import { type AnyModule, Module } from "../nn/module.js";
import { ownBuffers, ownParameters } from "../nn/registry.js";
import { emitterOf } from "./emit/registry.js";
import { ScriptModule } from "./script-module.js";

/** What to do about a module that cannot be written. */
export const INSTEAD = "Use torch.jit.trace(module, exampleInputs), or write the program in Python.";

/** Makes programs of a module and of those inside, each once, over the same tensors and with the same names. */
export class ProgramMaker {
  private readonly programs = new Map<AnyModule, Handle>();
  private root: Handle | null = null;

  /**
   * @param where Begins messages.
   * @param isWritten Whether a module's methods are written by its emitter; else it gets none.
   */
  constructor(
    private readonly where: string,
    private readonly isWritten: (module: AnyModule) => boolean,
  ) {}

  /** @throws {UnsupportedError} naming the module that cannot be written. */
  make(module: AnyModule, path = ""): Handle {
    const known = this.programs.get(module);
    if (known !== undefined) return known;
    const program = module instanceof ScriptModule ? module.handle : this.create(module);
    this.root ??= program;
    this.programs.set(module, program);
    if (module instanceof ScriptModule) return program;
    const addon = native();
    const names = new Set<string>();
    const add = (name: string, kind: "parameter" | "buffer" | "module", value: Handle) => {
      names.add(name);
      addon.jitAdd(program, name, kind, value);
    };
    for (const [name, parameter] of ownParameters(module)) add(name, "parameter", parameter.handle);
    for (const [name, buffer] of ownBuffers(module)) add(name, "buffer", buffer.handle);
    for (const [name, child] of Module.childrenOf(module))
      add(name, "module", this.make(child, path === "" ? name : `${path}.${name}`));
    if (this.isWritten(module)) this.write(module, program, names, path);
    addon.jitSet(program, "training", module.training);
    return program;
  }

  private create(module: AnyModule): Handle {
    return native().jitCreate(`__torch__.torch.nn.${classNameOf(module.constructor.name)}`, this.root);
  }

  private write(module: AnyModule, program: Handle, names: ReadonlySet<string>, path: string): void {
    const where = `${this.where}: ${path === "" ? "" : `${path}: `}${module.constructor.name}`;
    const addon = native();
    try {
      const source = emitterOf(module)?.(module as never, { inputTypeOf: (child) => this.inputTypeOf(child) }) ?? "";
      if (source === "") return;
      for (const [, name] of source.matchAll(/\bself\.(\w+)\b(?!\()/g)) {
        const value = (module as unknown as Record<string, unknown>)[name];
        if (!names.has(name) && value === null) addon.jitAdd(program, name, "none");
      }
      translating(where, () => addon.jitDefine(program, source));
    } catch (error) {
      if (!ThincError.isInstance(error)) throw error;
      const message = error.message.replace(`${where}: `, "");
      throw new UnsupportedError({
        message: `${where} cannot be written as TorchScript: ${message} ${INSTEAD}`,
        cause: error,
      });
    }
  }

  private inputTypeOf(child: AnyModule): string {
    const { methods } = native().jitDescribe(this.programs.get(child) as Handle);
    return methods.find(({ name }) => name === "forward")?.arguments[0]?.type ?? "Tensor";
  }
}

/** A name as a class of a program can have it. */
export function classNameOf(name: string): string {
  const word = name.replace(/\W/g, "_");
  return /^[A-Za-z_]/.test(word) ? word : "Program";
}
