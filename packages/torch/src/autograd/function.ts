import { ArgumentError, printValue, ShapeError } from "@thinc/core";
import { native } from "../engine.js";
import { translating } from "../errors.js";
import type { Handle } from "../native-api.js";
import { Tensor } from "../tensor.js";

/** What a {@link AutogradFunction} keeps from `forward` for `backward`. */
export class FunctionContext {
  private kept: (Tensor | null)[] = [];
  /** Outputs without a gradient. */
  readonly plain: Tensor[] = [];
  /** For each argument of `forward` whether it is a tensor that needs a gradient. */
  readonly needsInputGrad: readonly boolean[];
  /** Whatever else `backward` needs; tensors go to {@link FunctionContext.saveForBackward}. */
  [name: string]: unknown;

  constructor(needsInputGrad: readonly boolean[]) {
    this.needsInputGrad = needsInputGrad;
  }

  /** Keeps tensors for `backward`: inputs, outputs or others. */
  saveForBackward(...tensors: (Tensor | null)[]): void {
    this.kept = tensors;
  }

  /** Says that outputs have no gradient. */
  markNonDifferentiable(...outputs: Tensor[]): void {
    this.plain.push(...outputs);
  }

  /** What {@link FunctionContext.saveForBackward} kept. */
  get savedTensors(): readonly (Tensor | null)[] {
    return this.kept;
  }
}

/**
 * An operation with a gradient of one's own, as PyTorch's `torch.autograd.Function`:
 *
 * ```ts
 * class Square extends torch.autograd.Function {
 *   static forward(ctx, x) { ctx.saveForBackward(x); return x.mul(x); }
 *   static backward(ctx, dY) { const [x] = ctx.savedTensors; return dY.mul(x).mul(2); }
 * }
 * const y = Square.apply(x);
 * ```
 *
 * `forward` gives a tensor or an array of them and is not recorded. `backward` gives a gradient, or `null`, for each
 * argument of `forward`; what it does is recorded where gradients of gradients are asked for. Both run on the calling
 * thread, on the CPU.
 */
export abstract class AutogradFunction {
  /** Computes the operation, unrecorded. @throws {ArgumentError} where a subclass has none of its own. */
  static forward(_ctx: FunctionContext, ..._args: never[]): Tensor | Tensor[] {
    throw missing("forward");
  }

  /** Gives the gradient of each argument of `forward`. @throws {ArgumentError} where a subclass has none of its own. */
  static backward(_ctx: FunctionContext, ..._gradients: Tensor[]): Tensor | null | (Tensor | null)[] {
    throw missing("backward");
  }

  /** Runs `forward` so that gradients go through `backward`. @throws {ArgumentError} */
  static apply(...args: unknown[]): Tensor | Tensor[] {
    return applyFunction(this as unknown as FunctionClass, args);
  }
}

interface FunctionClass {
  readonly name: string;
  forward(ctx: FunctionContext, ...args: unknown[]): Tensor | Tensor[];
  backward(ctx: FunctionContext, ...gradients: Tensor[]): Tensor | null | (Tensor | null)[];
}

function applyFunction(kind: FunctionClass, args: readonly unknown[]): Tensor | Tensor[] {
  const where = kind.name || "torch.autograd.Function";
  const places = [...args.keys()].filter((index) => args[index] instanceof Tensor);
  const inputs = places.map((index) => args[index] as Tensor);
  const context = new FunctionContext(args.map((arg) => arg instanceof Tensor && arg.requiresGrad));
  let single = false;
  const outputs = translating(where, () =>
    native().applyFunction(
      inputs.map((input) => input.handle),
      () => {
        const result = kind.forward(context, ...args);
        single = result instanceof Tensor;
        const list = (single ? [result] : result) as Tensor[];
        if (!Array.isArray(list) || !list.every((item) => item instanceof Tensor))
          throw new ArgumentError({ message: `${where}.forward: expected to get Tensors, got ${printValue(result)}.` });
        const saved = context.savedTensors.map((tensor) => tensor?.handle ?? null);
        const plain = context.plain.map((tensor) => list.indexOf(tensor)).filter((index) => index >= 0);
        // The graph keeps them: here they would keep the graph.
        context.saveForBackward();
        return [list.map((item) => item.handle), saved, plain];
      },
      backwardOf(kind, where, context, places, args.length),
    ),
  ).map((handle) => new Tensor(handle));
  return single ? outputs[0] : outputs;
}

// Made out here, where no tensors are captured: the graph keeps the function, and would keep them as well.
function backwardOf(
  kind: FunctionClass,
  where: string,
  context: FunctionContext,
  places: readonly number[],
  count: number,
): (gradients: Handle[], saved: (Handle | null)[]) => (Handle | null)[] {
  return (gradients, saved) => {
    context.saveForBackward(...saved.map((handle) => (handle === null ? null : new Tensor(handle))));
    const given = kind.backward(context, ...gradients.map((handle) => new Tensor(handle)));
    context.saveForBackward();
    return gradientsFor(where, places, count, given);
  };
}

function gradientsFor(where: string, places: readonly number[], count: number, given: unknown) {
  const list = Array.isArray(given) ? given : [given];
  if (list.length < count && list.length !== count) {
    throw new ShapeError({
      message: `${where}.backward: expected ${count} gradients, one for each argument of forward, got ${list.length}.`,
      expected: [count],
      actual: [list.length],
    });
  }
  return places.map((index) => {
    const gradient: unknown = list[index] ?? null;
    if (gradient !== null && !(gradient instanceof Tensor))
      throw new ArgumentError({ message: `${where}.backward: expected Tensors or null, got ${printValue(gradient)}.` });
    return gradient === null ? null : gradient.handle;
  });
}

function missing(name: string): ArgumentError {
  return new ArgumentError({ message: `torch.autograd.Function: the class has no static ${name}. Write one.` });
}
