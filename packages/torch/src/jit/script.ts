import { ArgumentError, printValue, UnsupportedError } from "@thinc/core";
import { type AnyModule, Module } from "../nn/module.js";
import { emitterOf } from "./emit/registry.js";
import { INSTEAD, ProgramMaker } from "./program-maker.js";
import { type ScriptMethods, ScriptModule, type TensorMethods } from "./script-module.js";

const WHERE = "torch.jit.script";

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
  return new ScriptModule<Methods>(new ProgramMaker(WHERE, () => true).make(module));
}

/** Tells whether {@link script} knows a module and all inside. */
export function canScript(module: unknown): module is AnyModule {
  return module instanceof Module && unknownModules(module).next().done === true;
}

function* unknownModules(module: AnyModule): Generator<string, void, undefined> {
  for (const [path, inside] of module.namedModules()) {
    if (inside instanceof ScriptModule || emitterOf(inside) !== null) continue;
    yield `${path === "" ? "the module" : path} (class ${inside.constructor.name}) is of a class that is not known here`;
  }
}
