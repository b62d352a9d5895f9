import { UnsupportedError } from "@thinc/core";
import { DTYPE_NAMES, type TorchDType } from "../dtypes.js";
import { noGrad } from "../grad-mode.js";
import type { Handle } from "../native-api.js";
import { Tensor } from "../tensor.js";
import type { ToOptions } from "../tensor-methods/read-target.js";
import { flattenCall } from "./call-arguments.js";
import { ExportedPart, type TensorPlace } from "./exported-part.js";
import type { ExportedMode } from "./mode-switches.js";
import { isCounterName, type Program, type ProgramSource } from "./program.js";
import type { OutputSpec } from "./schema/types.js";
import { unflattenTree } from "./tree-spec.js";

/** Names what only this folder uses of a module. Names of the program's own tensors cannot collide with it. */
export const INSIDE = Symbol("program");

/** What a module needs to run and to be saved. Copies of a module have tensors of their own and share the rest. */
export interface Inside {
  readonly program: Program;
  readonly source: ProgramSource;
  /** The tensors that the graph takes, in its order. */
  readonly inputs: readonly TensorPlace[];
  /** Every stored tensor by the record and the name it has in the file, such as `weights/linear.weight`. */
  readonly stored: Record<string, TensorPlace>;
  /** The places of each parameter and buffer that the program writes; several where it is tied. */
  readonly written: Record<string, readonly TensorPlace[]>;
  /** Constants, which belong to no state dict. */
  readonly constants: Map<string, Tensor>;
}

/**
 * A program that Python's `torch.export` wrote, as a module that runs and trains. Made by `torch.export.load`.
 *
 * Its parameters and buffers have the names they had in Python. What mode it was exported in decides what `train` and
 * `eval` can do: see {@link ExportedModule.exportedMode}.
 *
 * @typeParam Inputs - The arguments of `forward`.
 * @typeParam Output - What `forward` gives.
 */
export class ExportedModule<
  Inputs extends readonly unknown[] = readonly unknown[],
  Output = Tensor,
> extends ExportedPart<Inputs, Output> {
  /** Files that were stored beside the program, as text, by name. They are saved with it. */
  readonly extraFiles: Map<string, string>;
  readonly [INSIDE]: Inside;

  /** For `torch.export.load`, which fills in the tensors. */
  constructor(inside: Inside, extraFiles: Map<string, string>) {
    super();
    this[INSIDE] = inside;
    this.extraFiles = extraFiles;
    this.training = inside.program.exportedMode !== "evaluation";
  }

  /**
   * The mode of the model when it was exported; `null` where nothing in the program depends on it.
   *
   * In evaluation dropout is off and norms use their running statistics, however it was exported. In training a program
   * that was exported in training runs as it was then, with layers that were frozen still frozen. One that was exported in
   * evaluation has dropout and norms in training turned on as far as they are in the program; attention's own dropout and
   * the counting of batches are not. `torch.export.load(path, { keepMode: true })` gives up both.
   */
  get exportedMode(): ExportedMode {
    return this[INSIDE].program.exportedMode;
  }

  /**
   * Runs the program.
   *
   * @param inputs Tensors, numbers and containers of them as at export; keyword arguments in one object at the end.
   * @returns The outputs, nested as in Python: a dict is an object, a tuple or list an array, None is `null`.
   * @throws {ArgumentError} | {ShapeError} | {DTypeError} | {DeviceError} when an input is not as the export says, before
   * anything runs.
   */
  override forward(...inputs: Inputs): Output {
    const { program } = this[INSIDE];
    const given = flattenCall(program.form, inputs, "forward");
    const run = () => this.runProgram(given) as Output;
    return program.hasGradients ? noGrad(run) : run();
  }

  /** @throws {UnsupportedError} when anything would change: the program names its dtypes and devices itself. */
  override to(target: TorchDType | "cpu" | `cuda${string}` | Tensor | ToOptions): this {
    const { dtype, device } = readTarget(target);
    const tensors = [...this.parameters(), ...this.buffers()];
    const changes = tensors.some((tensor) => {
      const isFloat = /^(bfloat|float|complex)/.test(tensor.dtype);
      return (
        (dtype && isFloat && tensor.dtype !== dtype) || (device && tensor.device.split(":")[0] !== device.split(":")[0])
      );
    });
    if (!changes) return this;
    throw new UnsupportedError({
      message:
        "exported program: it was exported for its dtypes and device, which cannot be changed afterwards. In Python, convert " +
        'the model first and export it again; for another device, load it with torch.export.load(path, { device: "…" }).',
    });
  }

  /** What Python calls the name of the class is not in the file. */
  protected override extraRepr(): string {
    const { program } = this[INSIDE];
    return `${JSON.stringify(program.model)}, ${program.graph.length} operations, exported by PyTorch ${program.torchVersion}`;
  }

  private runProgram(given: readonly unknown[]): unknown {
    const { program, inputs: places } = this[INSIDE];
    const symbols = new Map<string, number>();
    const values = new Array<unknown>(program.inputs.length);
    const named = new Map<string, Tensor>();
    const givers: Tensor[] = [];
    let next = 0;
    program.inputs.forEach((input, index) => {
      let value: unknown;
      if (input.kind === "tensor") {
        const { state, name } = places[input.place];
        value = state.get(name);
      } else {
        value = given[next++];
        input.check(value, symbols);
        if (value instanceof Tensor && input.name !== null) named.set(input.name, value);
      }
      if (value instanceof Tensor) givers.push(value);
      values[index] = value instanceof Tensor ? value.handle : value;
    });
    const outputs = program.graph.run(values, this.training);
    const known = new Map<unknown, Tensor>();
    // An output that is an input is given back as the very object that came in.
    if (program.graph.sharedOutputs.length > 0) for (const giver of givers) known.set(giver.handle, giver);
    const results: unknown[] = [];
    program.outputSpecs.forEach((spec, index) => {
      if (spec.kind === "user") results.push(wrap(outputs[index], known));
      else if (outputs[index] !== null) this.applyEffect(spec, new Tensor(outputs[index] as Handle), named);
    });
    return unflattenTree(program.outTree, results.values());
  }

  /** Does with an output what the program's signature says, other than giving it back. */
  private applyEffect(spec: OutputSpec, value: Tensor, inputs: ReadonlyMap<string, Tensor>): void {
    const { program, written } = this[INSIDE];
    if (spec.kind === "user" || spec.kind === "unsupported") return;
    noGrad(() => {
      const places = written[spec.name] ?? [];
      const current = places[0]?.state.get(places[0].name);
      switch (spec.kind) {
        case "bufferMutation": {
          if (!this.training && !program.countsAlways && isCounterName(spec.name)) return;
          // Another tensor takes the place: what the pending way back saved must not change.
          const detached = value.detach();
          for (const { state, name } of places) state.set(name, detached);
          return;
        }
        case "parameterMutation":
          current?.copy_(value);
          return;
        case "parameterGradient":
          if (current !== undefined) addGradient(current, value);
          return;
        case "inputMutation":
          inputs.get(spec.name)?.copy_(value);
          return;
        case "inputGradient": {
          const input = inputs.get(spec.name);
          if (input !== undefined) addGradient(input, value);
          return;
        }
      }
    });
  }
}

function wrap(value: unknown, known: Map<unknown, Tensor>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const found = known.get(value);
  if (found !== undefined) return found;
  const tensor = new Tensor(value as Handle);
  known.set(value, tensor);
  return tensor;
}

function addGradient(tensor: Tensor, gradient: Tensor): void {
  const before = tensor.grad;
  tensor.grad = before === null ? gradient.detach().clone() : before.add(gradient);
}

function readTarget(target: unknown): { dtype?: string | null; device?: string | null } {
  if (target instanceof Tensor) return { dtype: target.dtype, device: target.device };
  if (typeof target === "object" && target !== null) return target;
  const name = String(target);
  return Object.hasOwn(DTYPE_NAMES, name) ? { dtype: DTYPE_NAMES[name as keyof typeof DTYPE_NAMES] } : { device: name };
}
