import { ArgumentError, printValue, ThincError, UnsupportedError } from "@thinc/core";
import { native } from "../engine.js";
import { translating } from "../errors.js";
import type { Handle } from "../native-api.js";
import { type AnyModule, Module } from "../nn/module.js";
import { isOptions } from "../operators/is-options.js";
import { Tensor } from "../tensor.js";
import { classNameOf, ProgramMaker } from "./program-maker.js";
import { canScript } from "./script.js";
import { ScriptModule } from "./script-module.js";
import { fromScript, toScript } from "./script-values.js";

/** What can be traced: a module, or a function of tensors. */
export type Traceable = AnyModule | ((...inputs: never[]) => unknown);

/** Runs what is traced. */
export function run(traced: Traceable, inputs: readonly unknown[]): unknown {
  if (traced instanceof Module) return (traced as Module<readonly unknown[], unknown>).forward(...inputs);
  return traced(...(inputs as never[]));
}

/** The name of what is traced, for messages and for the program's class. */
export function nameOf(traced: Traceable): string {
  const name = traced instanceof Module ? traced.constructor.name : traced.name;
  return classNameOf(name);
}

/**
 * A program with the parameters, buffers and modules of a module, but without a method of its own. The modules inside that
 * can be written are.
 */
export function emptyProgram(traced: Traceable, where: string): Handle {
  if (!(traced instanceof Module)) return native().jitCreate(`__torch__.${nameOf(traced)}`, null);
  return new ProgramMaker(where, canScript).make(traced);
}

/**
 * Runs `body` while the modules inside that can be written run as programs: a recording then calls them instead of holding
 * what they did for the example inputs.
 */
function withPrograms(program: Handle, traced: Traceable, body: () => void): void {
  const all = traced instanceof Module ? traced.namedModules() : [];
  const written = all.filter(([path, module]) => path !== "" && canScript(module));
  const programs = written.length === 0 ? null : new ScriptModule(program);
  const replaced: AnyModule[] = [];
  try {
    for (const [path, module] of written) {
      const own = programs?.getSubmodule(path);
      if (module instanceof ScriptModule || !(own instanceof ScriptModule) || !own.methods.has("forward")) continue;
      const forward = (...inputs: unknown[]): unknown => own.forward(...inputs);
      Object.defineProperty(module, "forward", { value: forward, configurable: true });
      replaced.push(module);
    }
    body();
  } finally {
    for (const module of replaced) Reflect.deleteProperty(module, "forward");
  }
}

/** Records what a module or function does with inputs as a method of a program. */
export function record(
  program: Handle,
  method: string,
  traced: Traceable,
  inputs: readonly unknown[],
  names: readonly string[],
  where: string,
): void {
  const values = inputs.map((input) => toScript(input, where));
  // An error of the module itself comes through as it is.
  let failure: { error: unknown } | null = null;
  const body = (received: unknown[]): unknown => {
    try {
      const output = run(traced, received.map(fromScript));
      checkOutput(output, where);
      return toScript(output, where);
    } catch (error) {
      failure = { error };
      throw error;
    }
  };
  try {
    withPrograms(program, traced, () =>
      translating(where, () => native().jitTrace(program, method, values, names, body)),
    );
  } catch (error) {
    throw explained((failure as { error: unknown } | null)?.error ?? error, where);
  }
}

// What the tracer says of a tensor that it knows from nowhere.
function explained(error: unknown, where: string): unknown {
  if (!ThincError.isInstance(error) || !error.message.includes("requires grad as a constant")) return error;
  return new UnsupportedError({
    message: `${where}: a tensor that needs a gradient is neither an input nor a parameter of what is traced. Trace the module that has it, or make it a Parameter of the module.`,
    cause: error,
  });
}

/** Checks that inputs are what the tracer follows. @throws {ArgumentError} */
export function checkInputs(inputs: readonly unknown[], where: string): void {
  if (inputs.length === 0) throw new ArgumentError({ message: `${where}: at least one example input is needed.` });
  for (const [index, input] of inputs.entries()) {
    if (isTraceable(input)) continue;
    throw new ArgumentError({
      message: `${where}: example input ${index}: expected a Tensor, or arrays and plain objects of tensors, got ${printValue(input)}. What is no tensor becomes part of the program: call the module inside a function that knows it.`,
    });
  }
}

function checkOutput(output: unknown, where: string): void {
  if (isTraceable(output)) return;
  throw new UnsupportedError({
    message: `${where}: the output must be a Tensor, an array of outputs, or a plain object of tensors, got ${printValue(output)}. A recording knows no other values, and no array inside an object.`,
  });
}

function isTraceable(value: unknown): boolean {
  if (value instanceof Tensor) return true;
  if (Array.isArray(value)) return value.length > 0 && value.every(isTraceable);
  return (
    isOptions(value) && Object.keys(value).length > 0 && Object.values(value).every((item) => item instanceof Tensor)
  );
}

/** The names of the arguments of a function, as far as they can be read; else `input_0` and so on. */
export function argumentNames(traced: Traceable, count: number): string[] {
  const source = String(traced instanceof Module ? traced.forward : traced);
  const list = /^[^(]*\(([^)]*)\)/.exec(source)?.[1] ?? "";
  const names = list.split(",").map((part) => /^\s*([A-Za-z]\w*)\s*(?:=.*)?$/s.exec(part)?.[1]);
  return Array.from({ length: count }, (_, index) => {
    const name = names[index];
    const usable = name !== undefined && name !== "self" && names.indexOf(name) === index;
    return usable ? name : count === 1 ? "input" : `input_${index}`;
  });
}
