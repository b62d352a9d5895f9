import { ArgumentError, checkNumber, checkOptions, printValue } from "@thinc/core";
import { native } from "../engine.js";
import { translating } from "../errors.js";
import { enableGrad } from "../grad-mode.js";
import { takeSnapshot } from "../module-snapshot.js";
import type { Handle } from "../native-api.js";
import { Module } from "../nn/module.js";
import { Tensor } from "../tensor.js";
import { countValueReads } from "../value-reads.js";
import { argumentNames, checkInputs, emptyProgram, nameOf, record, run, type Traceable } from "./recording.js";
import { canScript, script } from "./script.js";
import { type AnyScript, type ScriptMethods, ScriptModule, type TensorMethods } from "./script-module.js";
import { checkTrace, keepsMode } from "./trace-check.js";

/** How {@link trace} records. */
export interface TraceOptions {
  /** Whether the program is compared with what was traced; true if left out. */
  checkTrace?: boolean;
  /** Inputs to compare on, each a tensor or an array of inputs; by default made of the example inputs. */
  checkInputs?: readonly unknown[] | null;
  /** How far apart values may be, relative to the larger of 1 and the value; by default what the dtype allows. */
  checkTolerance?: number | null;
  /** Whether training and evaluation are both recorded, so that the program follows its mode; false if left out. */
  bothModes?: boolean;
}

const WHERE = "torch.jit.trace";

/**
 * Records what a module or a function does with example inputs as a TorchScript program, which shares the module's
 * parameters and buffers.
 *
 * What `torch.jit.script` can write, among it all modules of `torch.nn` inside, is written, not recorded: it takes inputs of
 * any size and follows the mode. Of the code around, a recording holds the operators that ran, and nothing of the JavaScript:
 * - the mode: what depends on `this.training` stays as it was, unless `bothModes` is set;
 * - numbers: a shape that was read, or `item()`, stays what it was; so does the length of a loop;
 * - branches: the way that was taken is taken always;
 * - `noGrad`: operators inside it are recorded like all others; use `detach()`.
 *
 * So the program is compared with what was traced: on the example inputs with the gradients, and on a batch twice as long
 * and on negated values, where the module takes these.
 *
 * @param exampleInputs A tensor, or an array of inputs; each is a tensor, or arrays and plain objects of tensors.
 * @throws {ArgumentError} when there is nothing to trace. @throws {UnsupportedError} when the program does not compute the same.
 */
export function trace<Methods extends ScriptMethods = TensorMethods>(
  traced: Traceable,
  exampleInputs: unknown,
  options: TraceOptions = {},
): ScriptModule<Methods> {
  if (traced instanceof ScriptModule) return traced as unknown as ScriptModule<Methods>;
  if (!(traced instanceof Module) && typeof traced !== "function") {
    throw new ArgumentError({
      message: `${WHERE}: expected a torch.nn.Module or a function of tensors, got ${printValue(traced)}.`,
    });
  }
  checkOptions(options, ["checkTrace", "checkInputs", "checkTolerance", "bothModes"], WHERE);
  const { checkTrace: checks = true, checkInputs: others = null, checkTolerance = null, bothModes = false } = options;
  if (checkTolerance !== null) checkNumber(checkTolerance, `${WHERE}: checkTolerance`, { min: 0 });
  const inputs = listOf(exampleInputs);
  checkInputs(inputs, WHERE);
  const checked = others?.map(listOf) ?? null;
  for (const given of checked ?? []) checkInputs(given, WHERE);
  // A run can change buffers and draws random numbers: afterwards all is as it was.
  const restore = traced instanceof Module ? takeSnapshot(traced) : () => {};
  const random = native().generatorState(null);
  try {
    return enableGrad(() => {
      // What it does not take, it says best itself.
      run(traced, inputs);
      const program = recordModes(traced, inputs, bothModes) as ScriptModule<Methods>;
      for (const mode of bothModes && traced instanceof Module ? [true, false] : [null]) {
        if (!checks) break;
        if (mode !== null) for (const module of [traced as Module, program]) module.train(mode);
        checkTrace(traced, program, inputs, checked, checkTolerance, WHERE);
        restore();
      }
      if (checks && !bothModes && traced instanceof Module && keepsMode(traced, program, inputs)) warnOfMode(program);
      restore();
      restoreModes(traced, program);
      return program;
    });
  } finally {
    restore();
    native().generatorState(null, random);
  }
}

function recordModes(traced: Traceable, inputs: readonly unknown[], bothModes: boolean): AnyScript {
  if (canScript(traced)) return script(traced);
  const program = emptyProgram(traced, WHERE);
  const names = argumentNames(traced, inputs.length);
  if (!bothModes || !(traced instanceof Module)) {
    recordAs(program, "forward", traced, inputs, names);
    return new ScriptModule(program);
  }
  // Modules that were frozen on purpose stay so: only the rest is put into either mode.
  for (const mode of [true, false]) {
    traced.train(mode);
    recordAs(program, mode ? "_forward_training" : "_forward_evaluation", traced, inputs, names);
  }
  const { methods } = native().jitDescribe(program);
  const declared = methods[0].arguments.map(({ name, type }) => `${name}: ${type}`).join(", ");
  const given = methods[0].arguments.map(({ name }) => name).join(", ");
  const source = [
    `def forward(self, ${declared}):`,
    "  if self.training:",
    `    return self._forward_training(${given})`,
    `  return self._forward_evaluation(${given})`,
    "",
  ].join("\n");
  translating(`${WHERE}: ${nameOf(traced)}`, () => native().jitDefine(program, source));
  return new ScriptModule(program);
}

function recordAs(
  program: Handle,
  method: string,
  traced: Traceable,
  inputs: readonly unknown[],
  names: readonly string[],
): void {
  const reads = countValueReads(() => record(program, method, traced, inputs, names, WHERE));
  if (reads === 0) return;
  warn(
    `${nameOf(traced)} looks at the values of tensors, with item(), tolist() or toArray(). The program keeps what followed from them for the example inputs.`,
  );
}

function warnOfMode(program: AnyScript): void {
  // It is in the other mode just now.
  const [other, own] = program.training ? ["training", "evaluation"] : ["evaluation", "training"];
  warn(
    `${program.originalName} computes something else than the module in ${other}. It was recorded in ${own} and keeps to that; pass { bothModes: true } to record both.`,
  );
}

function warn(message: string): void {
  process.emitWarning(`${WHERE}: ${message}`, { type: "TracerWarning", code: "THINC_TRACE" });
}

function restoreModes(traced: Traceable, program: AnyScript): void {
  if (!(traced instanceof Module)) return;
  const modes = traced.modules();
  for (const [index, module] of program.modules().entries()) module.training = modes[index].training;
}

function listOf(inputs: unknown): unknown[] {
  return inputs instanceof Tensor || !Array.isArray(inputs) ? [inputs] : inputs;
}
