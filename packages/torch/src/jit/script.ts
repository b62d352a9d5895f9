import { ArgumentError, printValue, ThincError, UnsupportedError } from "@thinc/core";
import { native } from "../engine.js";
import { translating } from "../errors.js";
import type { Handle } from "../native-api.js";
import { type AnyModule, Module } from "../nn/module.js";
import { ownBuffers, ownParameters } from "../nn/registry.js";
import { emitterOf } from "./emit/registry.js";
import { type ScriptMethods, ScriptModule, type TensorMethods } from "./script-module.js";

const WHERE = "torch.jit.script";
const INSTEAD = "Use torch.jit.trace(module, exampleInputs), or write the program in Python.";

/**
 * Writes a module of `torch.nn` as a TorchScript program, which shares its parameters and buffers.
 *
 * The program follows the mode it is in and takes inputs of any size, as the module does, and has the same names in its
 * state dict. `forward` takes the arguments of PyTorch, those that come by name here by name or by position.
 *
 * JavaScript cannot be read back, so a class with a `forward` of its own has to be traced.
 *
 * @throws {ArgumentError} when it is given no module.
 * @throws {UnsupportedError} naming every module inside that cannot be written.
 */
export function script<Methods extends ScriptMethods = TensorMethods>(module: AnyModule): ScriptModule<Methods> {
  if (module instanceof ScriptModule) return module as unknown as ScriptModule<Methods>;
  if (!(module instanceof Module)) {
    throw new ArgumentError({
      message: `${WHERE}: expected a torch.nn.Module, got ${printValue(module)}. JavaScript functions cannot be read; trace them with torch.jit.trace.`,
    });
  }
  const problems = [...unknownModules(module)];
  if (problems.length > 0) {
    throw new UnsupportedError({
      message: `${WHERE}: ${problems.join("; ")}: JavaScript cannot be read back as TorchScript. ${INSTEAD}`,
    });
  }
  return new ScriptModule<Methods>(new Scripting().make(module, ""));
}

/** Tells whether {@link script} knows a module and all inside. */
export function canScript(module: unknown): module is AnyModule {
  return module instanceof Module && (module instanceof ScriptModule || unknownModules(module).next().done === true);
}

function* unknownModules(module: AnyModule): Iterator<string> & Iterable<string> {
  for (const [path, inside] of module.namedModules()) {
    if (!(inside instanceof ScriptModule) && emitterOf(inside) === null)
      yield `${path === "" ? "the module" : path} (class ${inside.constructor.name}) has code of its own`;
  }
}

/** Makes the programs of a module and of those inside, each once. */
class Scripting {
  private readonly programs = new Map<AnyModule, Handle>();
  private root: Handle | null = null;

  make(module: AnyModule, path: string): Handle {
    const known = this.programs.get(module);
    if (known !== undefined) return known;
    const addon = native();
    const name = module.constructor.name.replace(/\W/g, "_") || "Module";
    const program =
      module instanceof ScriptModule ? module.handle : addon.jitCreate(`__torch__.torch.nn.${name}`, this.root);
    this.root ??= program;
    this.programs.set(module, program);
    if (module instanceof ScriptModule) return program;
    const names = new Set<string>();
    const add = (name: string, kind: "parameter" | "buffer" | "module", value: Handle) => {
      names.add(name);
      addon.jitAdd(program, name, kind, value);
    };
    for (const [name, parameter] of ownParameters(module)) add(name, "parameter", parameter.handle);
    for (const [name, buffer] of ownBuffers(module)) add(name, "buffer", buffer.handle);
    for (const [name, child] of Module.childrenOf(module))
      add(name, "module", this.make(child, path === "" ? name : `${path}.${name}`));
    this.define(module, program, names, path);
    addon.jitSet(program, "training", module.training);
    return program;
  }

  private define(module: AnyModule, program: Handle, names: ReadonlySet<string>, path: string): void {
    const where = `${WHERE}: ${path === "" ? "" : `${path}: `}${module.constructor.name}`;
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
