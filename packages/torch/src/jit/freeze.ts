import { ArgumentError, checkOptions, printValue, UnsupportedError } from "@thinc/core";
import { native } from "../engine.js";
import { translating } from "../errors.js";
import { type AnyScript, type ScriptMethods, ScriptModule } from "./script-module.js";

/** What {@link freeze} leaves as it is. */
export interface FreezeOptions {
  /** The names of attributes and methods that are still wanted. */
  preservedAttrs?: readonly string[];
}

/**
 * A program for evaluation only, with the parameters as constants in it.
 *
 * @throws {UnsupportedError} when the program is in training mode.
 */
export function freeze<Methods extends ScriptMethods>(
  program: ScriptModule<Methods>,
  options: FreezeOptions = {},
): ScriptModule<Methods> {
  checkOptions(options, ["preservedAttrs"], "torch.jit.freeze");
  return frozen(program, options.preservedAttrs ?? [], false, "torch.jit.freeze");
}

/** {@link freeze}, and what else libtorch can do to make it run faster here. It must not be saved then. */
export function optimizeForInference<Methods extends ScriptMethods>(
  program: ScriptModule<Methods>,
): ScriptModule<Methods> {
  return frozen(program, [], true, "torch.jit.optimizeForInference");
}

function frozen<Methods extends ScriptMethods>(
  program: AnyScript,
  kept: readonly string[],
  optimize: boolean,
  where: string,
): ScriptModule<Methods> {
  if (!(program instanceof ScriptModule))
    throw new ArgumentError({ message: `${where}: expected a ScriptModule, got ${printValue(program)}.` });
  if (program.training)
    throw new UnsupportedError({ message: `${where}: the program is in training mode. Call eval() first.` });
  return new ScriptModule<Methods>(translating(where, () => native().jitFreeze(program.handle, kept, optimize)));
}
