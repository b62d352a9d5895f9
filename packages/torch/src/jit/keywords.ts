import { ArgumentError } from "@thinc/core";

import { camelCase } from "../operators/camel-case.js";
import { isOptions } from "../operators/is-options.js";
import type { ScriptArgument, ScriptMethodDescription } from "./native-jit.js";

/** The arguments of a call of a method, by position and by name. */
export interface ScriptCall {
  readonly args: readonly unknown[];
  /** The names as the program has them. */
  readonly names: readonly string[];
  readonly values: readonly unknown[];
}

/**
 * Tells arguments by position from those by name: a plain object at the end holds the latter, by the program's names or
 * in camel case. Where the program takes a dict, or a named tuple, an object is that, unless its keys are such names.
 *
 * @throws {ArgumentError} when there are too many, one is given twice or unknown, or one that is needed is missing.
 */
export function splitCall(method: ScriptMethodDescription, inputs: readonly unknown[], where: string): ScriptCall {
  const declared = method.arguments;
  const last = inputs[inputs.length - 1];
  let args = inputs;
  let named: [string, unknown][] = [];
  if (isOptions(last) && areKeywords(last, declared, inputs.length - 1)) {
    args = inputs.slice(0, -1);
    named = Object.entries(last).filter(([, value]) => value !== undefined);
  }
  // What is undefined at the end was left out.
  let count = args.length;
  while (count > 0 && args[count - 1] === undefined) count--;
  args = args.slice(0, count);
  if (args.length > declared.length) {
    throw new ArgumentError({
      message: `${where}: takes at most ${declared.length} inputs, got ${args.length}. It is ${method.schema}.`,
    });
  }
  const names = named.map(([name]) => nameOf(name, declared, args.length, method, where));
  for (const [index, { name, hasDefault }] of declared.entries()) {
    if (index < args.length ? args[index] !== undefined : hasDefault || names.includes(name)) continue;
    throw new ArgumentError({ message: `${where}: the input ${name} is missing. It is ${method.schema}.` });
  }
  return { args, names, values: named.map(([, value]) => value) };
}

function areKeywords(value: object, declared: readonly ScriptArgument[], position: number): boolean {
  const type = declared[position]?.type;
  if (type === undefined || !takesObject(type)) return true;
  const rest = declared.slice(position).flatMap(({ name }) => [name, camelCase(name)]);
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => rest.includes(key));
}

// What is no known type is the name of a class; a named tuple is one.
function takesObject(type: string): boolean {
  if (/\b(?:Dict|Any|complex|NamedTuple)\b/.test(type)) return true;
  return !/^(?:Optional\[)*(?:Tensor|int|float|bool|str|number|Device|List\[.*|Tuple\[.*)\]*$/.test(type);
}

function nameOf(
  name: string,
  declared: readonly ScriptArgument[],
  position: number,
  method: ScriptMethodDescription,
  where: string,
): string {
  const index = declared.findIndex((argument) => argument.name === name || camelCase(argument.name) === name);
  if (index >= position) return declared[index].name;
  const problem = index === -1 ? `there is no input ${name}` : `the input ${name} is given twice`;
  throw new ArgumentError({ message: `${where}: ${problem}. It is ${method.schema}.` });
}
