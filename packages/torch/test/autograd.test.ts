import { ShapeError, ThincError } from "@thinc/core";
import type { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { describeTorch, largestError, valuesOf } from "./support/torch";

/** The gradients of sum(f(inputs) * weight), by central differences and by autograd; gives the largest relative error. */
function gradientError(dtype: "float32" | "float64", shapes: number[][], f: (...inputs: Tensor[]) => Tensor): number {
  torch.manualSeed(7);
  const step = dtype === "float64" ? 1e-6 : 3e-3;
  const inputs = shapes.map((shape) => torch.randn(shape, { dtype, requiresGrad: true }));
  const output = f(...inputs);
  const weight = torch.randnLike(output.detach());
  const value = () =>
    Number(
      torch.noGrad(() =>
        f(...inputs)
          .mul(weight)
          .to("float64")
          .sum()
          .item(),
      ),
    );
  output.backward(weight);
  let largest = 0;
  for (const input of inputs) {
    const memory = input.toArray().data as Float32Array | Float64Array;
    const numeric = Array.from(memory, (original, index) => {
      memory[index] = original + step;
      const above = value();
      memory[index] = original - step;
      const below = value();
      memory[index] = original;
      return (above - below) / (2 * step);
    });
    largest = Math.max(largest, largestError(valuesOf(input.grad as Tensor), numeric));
  }
  return largest;
}

const functions: [string, number[][], (...inputs: Tensor[]) => Tensor][] = [
  ["linear", [[3, 4], [2, 4], [2]], (x, w, b) => torch.linear(x, w, b)],
  ["layerNorm", [[3, 5], [5], [5]], (x, w, b) => torch.layerNorm(x, [5], w, b)],
  [
    "conv2d",
    [
      [1, 2, 4, 4],
      [2, 2, 3, 3],
    ],
    (x, w) => torch.conv2d(x, w, null, { padding: [1, 1] }),
  ],
  [
    "softmax of a matmul",
    [
      [2, 3],
      [3, 4],
    ],
    (a, b) => torch.softmax(a.matmul(b), 1),
  ],
  ["gelu", [[7]], (x) => torch.gelu(x)],
  ["tanh of a reshape", [[2, 3]], (x) => x.reshape([3, 2]).tanh()],
];

describeTorch("autograd", () => {
  test.each(functions)("gradients of %s agree with finite differences in both precisions", (_, shapes, f) => {
    expect(gradientError("float64", shapes, f)).toBeLessThan(1e-6);
    expect(gradientError("float32", shapes, f)).toBeLessThan(1e-3);
  });

  test("gradients add up over several backward calls", () => {
    const x = torch.tensor([1, 2], { requiresGrad: true });
    x.mul(3).sum().backward();
    x.mul(4).sum().backward();
    expect(x.grad?.tolist()).toEqual([7, 7]);
    x.grad = null;
    expect(x.grad).toBeNull();
  });

  test("a gradient can be differentiated again", () => {
    const x = torch.tensor([2, 3], { requiresGrad: true });
    const [first] = torch.autograd.grad(x.pow(3).sum(), x, { createGraph: true });
    const [second] = torch.autograd.grad((first as Tensor).sum(), x);
    expect(second?.tolist()).toEqual([12, 18]);
  });

  test("autograd.grad adds to no tensor's grad, and unused inputs are an error unless allowed", () => {
    const x = torch.tensor([2], { requiresGrad: true });
    const unused = torch.tensor([1], { requiresGrad: true });
    expect(torch.autograd.grad(x.mul(5), x)[0]?.item()).toBe(5);
    expect(x.grad).toBeNull();
    expect(() => torch.autograd.grad(x.mul(5), [x, unused])).toThrow(ThincError);
    expect(torch.autograd.grad(x.mul(5), [x, unused], { allowUnused: true })[1]).toBeNull();
  });

  test("noGrad records nothing, also around a promise, and restores the mode when its body throws", async () => {
    const x = torch.tensor([1], { requiresGrad: true });
    expect(torch.noGrad(() => x.mul(2)).requiresGrad).toBe(false);
    expect(torch.noGrad(() => torch.enableGrad(() => x.mul(2))).requiresGrad).toBe(true);
    expect(() =>
      torch.noGrad(() => {
        throw new Error("on purpose");
      }),
    ).toThrow("on purpose");
    expect(torch.isGradEnabled()).toBe(true);
    const inside = await torch.noGrad(async () => {
      await null;
      return torch.isGradEnabled();
    });
    expect([inside, torch.isGradEnabled()]).toEqual([false, true]);
  });

  test("a graph can be gone through once, unless it is retained", () => {
    const x = torch.tensor([3], { requiresGrad: true });
    const y = x.pow(2);
    y.backward(null, { retainGraph: true });
    y.backward();
    expect(x.grad?.item()).toBe(12);
    expect(() => y.backward()).toThrow(ThincError);
  });

  test("a gradient of another shape is refused", () => {
    const x = torch.ones([2, 2], { requiresGrad: true });
    expect(() => x.mul(2).backward(torch.ones([3]))).toThrow(ShapeError);
    expect(() => {
      x.grad = torch.ones([3]);
    }).toThrow(ShapeError);
    expect(() => x.mul(2).backward()).toThrow(ThincError);
    expect(x.grad).toBeNull();
  });

  test("the same seed gives the same numbers", () => {
    torch.manualSeed(5);
    const first = torch.randn([4]).tolist();
    torch.manualSeed(5);
    expect(torch.randn([4]).tolist()).toEqual(first);
    torch.manualSeed(6);
    expect(torch.randn([4]).tolist()).not.toEqual(first);
  });
});
