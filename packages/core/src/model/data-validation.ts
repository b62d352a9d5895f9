import { createContext } from "#platform";
import { isFloatDType, isIntDType } from "../array/dtype.js";
import { NdArray } from "../array/ndarray.js";
import { formatShape } from "../array/shape.js";
import { DataValidationError } from "../errors/index.js";
import { Padded } from "../types/padded.js";
import { Ragged } from "../types/ragged.js";
import { printValue } from "../util/print-value.js";
import type { InitData, Model } from "./model.js";

/** What a model's input or output has to be. */
export type DataSpec =
  | { readonly kind: "array"; readonly ndim?: number | readonly number[]; readonly dtype?: "float" | "int" }
  | { readonly kind: "ragged" }
  | { readonly kind: "padded" }
  | { readonly kind: "list"; readonly items: DataSpec }
  | { readonly kind: "any-of"; readonly options: readonly DataSpec[] };

const enabled = createContext(false);

/** Runs `body` with `Model.initialize` checking its sample data against what each model takes (off by default). */
export function dataValidation<T>(on: boolean, body: () => T): T {
  return enabled.run(on, body);
}

/** Checks sample data if validation is on. @throws {DataValidationError} naming the model, the data and each problem. */
export function validateData<In, Out>(model: Model<In, Out>, data: InitData<In, Out>): void {
  if (!enabled.get()) return;
  const problems = [...check("X", model.dataSpec.X, data.X ?? null), ...check("Y", model.dataSpec.Y, data.Y ?? null)];
  if (problems.length === 0) return;
  throw new DataValidationError({
    message: [
      `Data validation error in '${model.name}'`,
      `X: ${describeData(data.X)} Y: ${describeData(data.Y)}`,
      ...problems,
    ].join("\n"),
  });
}

/** What is wrong with a value, a line each: where, and what. */
export function dataProblems(where: string, spec: DataSpec, value: unknown): string[] {
  switch (spec.kind) {
    case "array":
      return arrayProblems(where, spec, value);
    case "ragged":
      return Ragged.isInstance(value) ? [] : [`${where}  expected a Ragged, got ${describeData(value)}`];
    case "padded":
      return Padded.isInstance(value) ? [] : [`${where}  expected a Padded, got ${describeData(value)}`];
    case "list": {
      if (!Array.isArray(value)) return [`${where}  expected a list, got ${describeData(value)}`];
      // A few items tell enough; checking a whole corpus would take long.
      return value.slice(0, 5).flatMap((item, i) => dataProblems(`${where}[${i}]`, spec.items, item));
    }
    case "any-of": {
      const problems = spec.options.map((option) => dataProblems(where, option, value));
      return problems.some((each) => each.length === 0) ? [] : problems.flat();
    }
    default:
      spec satisfies never;
      return [];
  }
}

/** A short description of data for messages, such as `float32[2, 3]` or `list of 4`. */
export function describeData(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (NdArray.isInstance(value)) return `${value.dtype}${formatShape(value.shape)}`;
  if (Ragged.isInstance(value)) return `Ragged of ${value.length}`;
  if (Padded.isInstance(value)) return `Padded of ${value.length}`;
  if (Array.isArray(value)) return `list of ${value.length}`;
  return printValue(value);
}

function check(where: string, spec: DataSpec | undefined, value: unknown): string[] {
  return spec === undefined || value === null ? [] : dataProblems(where, spec, value);
}

function arrayProblems(where: string, spec: Extract<DataSpec, { kind: "array" }>, value: unknown): string[] {
  if (!NdArray.isInstance(value)) return [`${where}  expected an NdArray, got ${describeData(value)}`];
  const problems: string[] = [];
  const ranks = spec.ndim === undefined ? null : typeof spec.ndim === "number" ? [spec.ndim] : spec.ndim;
  if (ranks && !ranks.includes(value.ndim)) {
    problems.push(`${where}  wrong array dimensions (expected ${ranks.join(" or ")}, got ${value.ndim})`);
  }
  if (spec.dtype === "float" && !isFloatDType(value.dtype)) {
    problems.push(`${where}  wrong array data type (expected float32 or float64, got ${value.dtype})`);
  }
  if (spec.dtype === "int" && !isIntDType(value.dtype)) {
    problems.push(`${where}  wrong array data type (expected int32, int64, uint32 or uint64, got ${value.dtype})`);
  }
  return problems;
}
