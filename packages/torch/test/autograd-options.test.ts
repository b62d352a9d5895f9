import { ArgumentError, ShapeError, ThincError } from "@thinc/core";
import type { FunctionContext } from "../src/index";
import type { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { describeTorch } from "./support/torch";

class Cube extends torch.autograd.Function {
  static override forward(ctx: FunctionContext, x: Tensor, factor: number): Tensor {
    ctx.saveForBackward(x);
    ctx.factor = factor;
    return x.pow(3).mul(factor);
  }
  static override backward(ctx: FunctionContext, dY: Tensor): (Tensor | null)[] {
    const [x] = ctx.savedTensors;
    return [dY.mul((x as Tensor).pow(2)).mul(3 * (ctx.factor as number)), null];
  }
}

describeTorch("options of autograd", () => {
  test("backward takes its options with or without the gradient before them, and refuses what is no tensor", () => {
    const x = torch.tensor([1, 2], { requiresGrad: true });
    const y = x.pow(2);
    const total = y.sum();
    total.backward({ retainGraph: true });
    total.backward({ inputs: [x], retainGraph: true });
    y.backward({ gradient: torch.tensor([1, 0]), retainGraph: true });
    y.backward(torch.tensor([0, 1]));
    expect(x.grad?.tolist()).toEqual([2 * 3, 4 * 3]);
    expect(() => y.backward(3 as never)).toThrow(ArgumentError);
    expect(() => y.backward({ retain: true } as never)).toThrow(/retain/);
    expect(() => torch.autograd.backward([y, 3 as never])).toThrow(ArgumentError);
    expect(() => total.backward({ inputs: ["x" as never] })).toThrow(ArgumentError);
    expect(x.grad?.tolist()).toEqual([2 * 3, 4 * 3]);
  });

  const leaf = (...values: number[]) => torch.tensor(values, { requiresGrad: true });

  test("backward fills the grad of the inputs it is given only, and unknown options are refused", () => {
    const [a, b] = [leaf(2), leaf(3)];
    a.mul(b).backward(null, { inputs: [a] });
    expect([a.grad?.item(), b.grad]).toEqual([3, null]);
    expect(() => a.mul(b).backward(null, { retain: true } as never)).toThrow(ArgumentError);
    torch.autograd.backward([a.mul(2), b.mul(4)]);
    expect([a.grad?.item(), b.grad?.item()]).toEqual([5, 4]);
  });

  test("materializeGrads gives zeros where an input is unused", () => {
    const [a, b] = [leaf(2), leaf(3, 4)];
    expect(torch.autograd.grad(a.mul(2), [a, b], { materializeGrads: true })[1]?.tolist()).toEqual([0, 0]);
  });

  test("retainGrad keeps the gradient of what is no leaf", () => {
    const y = leaf(2).mul(3);
    y.retainGrad();
    y.pow(2).backward();
    expect(y.grad?.item()).toBe(12);
  });

  test("setGradEnabled works for a function and for good", () => {
    expect(torch.setGradEnabled(false, () => leaf(1).mul(2)).requiresGrad).toBe(false);
    torch.setGradEnabled(false);
    expect(torch.isGradEnabled()).toBe(false);
    torch.setGradEnabled(true);
    expect(torch.isGradEnabled()).toBe(true);
    expect(() => torch.noGrad(3 as never)).toThrow(ArgumentError);
  });

  test("inferenceMode records nothing, ends when its function throws, and refuses async ones", () => {
    expect(torch.inferenceMode(() => [leaf(1).mul(2).requiresGrad, torch.isInferenceModeEnabled()])).toEqual([
      false,
      true,
    ]);
    expect(() =>
      torch.inferenceMode(() => {
        throw new RangeError("on purpose");
      }),
    ).toThrow("on purpose");
    expect(torch.isInferenceModeEnabled()).toBe(false);
    expect(() => torch.inferenceMode(async () => 1)).toThrow(ArgumentError);
  });

  test("jacobian and hessian agree with what they are by hand", () => {
    const x = torch.tensor([1, 2, 3]);
    expect(torch.autograd.functional.jacobian((v) => v.pow(2), x).tolist()).toEqual([
      [2, 0, 0],
      [0, 4, 0],
      [0, 0, 6],
    ]);
    expect(torch.autograd.functional.hessian((v) => v.pow(3).sum(), x).tolist()).toEqual([
      [6, 0, 0],
      [0, 12, 0],
      [0, 0, 18],
    ]);
    expect(() => torch.autograd.functional.hessian((v) => v, x)).toThrow(ShapeError);
  });

  test("a hook sees the gradient, can change it, and can be taken off", () => {
    const x = leaf(2);
    const seen: unknown[] = [];
    const hook = x.registerHook((gradient) => {
      seen.push(gradient.item());
      return gradient.mul(10);
    });
    x.mul(3).backward();
    expect([seen, x.grad?.item()]).toEqual([[3], 30]);
    hook.remove();
    x.grad = null as Tensor | null;
    x.mul(3).backward();
    expect([seen, x.grad?.item()]).toEqual([[3], 3]);
    expect(() => torch.ones([1]).registerHook(() => null)).toThrow(ThincError);
  });

  test("what a hook throws comes out of backward, and the next one works", () => {
    const x = leaf(2);
    x.registerHook(() => {
      throw new RangeError("in the hook");
    });
    expect(() => x.mul(3).backward()).toThrow("in the hook");
    expect(torch.autograd.grad(leaf(1).mul(4), leaf(1), { allowUnused: true })).toEqual([null]);
  });

  test("a function with a gradient of its own is differentiated, twice", () => {
    const x = leaf(2);
    const y = Cube.apply(x, 5) as Tensor;
    expect(y.item()).toBe(40);
    const [first] = torch.autograd.grad(y, x, { createGraph: true });
    expect(first?.item()).toBe(60);
    expect(torch.autograd.grad(first as Tensor, x)[0]?.item()).toBe(60);
    expect((Cube.apply(torch.ones([1]), 1) as Tensor).requiresGrad).toBe(false);
    class Nothing extends torch.autograd.Function {}
    expect(() => Nothing.apply(x)).toThrow(/no static forward/);
  });
});
