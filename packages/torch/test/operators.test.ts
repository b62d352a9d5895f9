import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ArgumentError, UnsupportedError } from "@thinc/core";
import { native } from "../src/engine";
import { TORCH_FUNCTIONS } from "../src/generated/operator-names";
import { camelCase } from "../src/operators/camel-case";
import { Operator } from "../src/operators/operator";
import { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { describeTorch, isTensorFixture, largestError, type TensorFixture, tensorOf, valuesOf } from "./support/torch";

interface Case {
  name: string;
  args: unknown[];
  kwargs: Record<string, unknown>;
  outputs: unknown[];
  outputGradients?: TensorFixture[];
  inputGradients?: (TensorFixture | null)[];
}

const { cases } = JSON.parse(readFileSync(join(__dirname, "fixtures", "operators.json"), "utf8")) as { cases: Case[] };
const call = (name: string, ...args: unknown[]) =>
  (torch as unknown as Record<string, (...args: unknown[]) => unknown>)[name](...args);

describeTorch("operators agree with Python's torch", () => {
  test("what Python's functions take one after another can come so or in an array", () => {
    const [a, b] = [torch.ones([2, 3]), torch.ones([3, 4])];
    expect(torch.einsum("ij,jk->ik", a, b).tolist()).toEqual(torch.einsum("ij,jk->ik", [a, b]).tolist());
    const [rows, columns] = torch.meshgrid(torch.arange(2), torch.arange(3), { indexing: "xy" });
    expect([rows.shape, columns.shape]).toEqual([
      [3, 2],
      [3, 2],
    ]);
    expect(torch.cartesianProd(torch.arange(2), torch.arange(3)).shape).toEqual([6, 2]);
    expect(torch.broadcastTensors(torch.ones([2, 1]), torch.ones([3])).map(({ shape }) => shape)).toEqual([
      [2, 3],
      [2, 3],
    ]);
    expect(torch.blockDiag(a, b).shape).toEqual([5, 7]);
    expect(() => torch.einsum("ij,jk->ik", a, 3 as never)).toThrow(/einsum/);
  });

  test.each(cases.map((item) => [item.name, item] as const))("%s gives Python's values and gradients", (name, item) => {
    const leaves: Tensor[] = [];
    const decode = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(decode);
      if (!isTensorFixture(value)) return value;
      return tensorOf(value);
    };
    const args = item.args.map(decode);
    for (const value of args) {
      if (!(value instanceof Tensor) || value.dtype !== "float32" || !item.inputGradients) continue;
      value.requiresGrad = true;
      leaves.push(value);
    }
    const result = call(name, ...args, ...(Object.keys(item.kwargs).length > 0 ? [item.kwargs] : []));
    const outputs = Array.isArray(result) ? result : [result];
    expect(outputs).toHaveLength(item.outputs.length);
    item.outputs.forEach((expected, index) => {
      if (!isTensorFixture(expected)) {
        expect(outputs[index]).toEqual(expected);
        return;
      }
      const output = outputs[index] as Tensor;
      expect([output.dtype, output.shape]).toEqual([expected.dtype, expected.shape]);
      expect(largestError(valuesOf(output), expected.data.map(Number))).toBeLessThan(1e-5);
    });
    if (!item.inputGradients || !item.outputGradients) return;
    const floating = (outputs as Tensor[]).filter((output) => output.requiresGrad);
    const gradients = torch.autograd.grad(floating, leaves, {
      gradOutputs: item.outputGradients.map((fixture) => tensorOf(fixture)),
      allowUnused: true,
    });
    expect(gradients).toHaveLength(item.inputGradients.length);
    gradients.forEach((gradient, index) => {
      const expected = item.inputGradients?.[index] as TensorFixture;
      expect(gradient?.shape).toEqual(expected.shape);
      expect(largestError(valuesOf(gradient as Tensor), expected.data.map(Number))).toBeLessThan(1e-4);
    });
  });
});

describeTorch("operators by name", () => {
  test("every operator of libtorch is a function of torch", () => {
    const names = native()
      .operatorNames()
      .filter((name) => name.startsWith("aten::"))
      .map((name) => name.slice("aten::".length));
    const missing = names.filter((name) => TORCH_FUNCTIONS[camelCase(name)] !== name);
    expect(names.length).toBeGreaterThan(1500);
    // Other releases of libtorch have some operators more, but not many.
    expect(missing.length).toBeLessThan(names.length / 20);
  });

  test("an operator this libtorch lacks is an UnsupportedError that names it", () => {
    const operator = new Operator("torch.fooBar", "aten::foo_bar");
    expect(() => operator.call([])).toThrow(UnsupportedError);
    expect(() => operator.call([])).toThrow(/torch\.fooBar: libtorch \d+\.\d+\S* has no such operator/);
  });

  test("arguments with a default can be given by position or by name", () => {
    const x = torch.arange(0, 6, { dtype: "float32" }).reshape([2, 3]);
    expect(torch.sum(x, 1, true).tolist()).toEqual([[3], [12]]);
    expect(torch.sum(x, 1, { keepdim: true }).tolist()).toEqual([[3], [12]]);
    expect(x.sum([0, 1]).item()).toBe(15);
    expect(torch.sum(x, { dtype: "float64" }).dtype).toBe("float64");
  });

  test("the overload that fits the arguments is called", () => {
    const x = torch.tensor([
      [1, 5],
      [7, 3],
    ]);
    expect(torch.max(x)).toBeInstanceOf(Tensor);
    expect((torch.max(x, 1)[1] as Tensor).tolist()).toEqual([1n, 0n]);
    expect(torch.max(x, torch.full([2, 2], 4)).tolist()).toEqual([
      [4, 5],
      [7, 4],
    ]);
    expect(x.pow(2).tolist()).toEqual([
      [1, 25],
      [49, 9],
    ]);
    expect(x.add(1).dtype).toBe("float32");
    expect(torch.tensor([1n, 2n]).add(1).dtype).toBe("int64");
    expect(torch.tensor([1n, 2n]).mul(0.5).dtype).toBe("float32");
  });

  test("an output can be given to write into", () => {
    const out = torch.zeros([3]);
    expect(torch.add(torch.ones([3]), torch.ones([3]), { out })).toBe(out);
    expect(out.tolist()).toEqual([2, 2, 2]);
  });

  test("an operator that works in place gives back the very tensor", () => {
    const x = torch.ones([3]);
    expect(x.mul_(3)).toBe(x);
    expect(x.tolist()).toEqual([3, 3, 3]);
  });

  test("what makes tensors can make them need a gradient", () => {
    expect(torch.zeros([2], { requiresGrad: true }).requiresGrad).toBe(true);
    expect(torch.zeros([2]).requiresGrad).toBe(false);
    expect(torch.onesLike(torch.zeros([2]), { requiresGrad: true, dtype: "float64" }).dtype).toBe("float64");
  });

  test("full makes floats of numbers, bools of booleans and int64 of bigints", () => {
    expect(torch.full([2], 1).dtype).toBe("float32");
    expect(torch.full([2], true).dtype).toBe("bool");
    expect(torch.full([2], 1n).dtype).toBe("int64");
    expect(torch.full([2], 1, { dtype: "int32" }).dtype).toBe("int32");
  });

  test("wrong arguments are an ArgumentError with the schemas, and an unknown keyword is not ignored", () => {
    const x = torch.ones([2]);
    expect(() => torch.add(x, "a" as never)).toThrow(ArgumentError);
    expect(() => torch.add(x, "a" as never)).toThrow(
      /torch\.add: nothing takes \(Tensor float32\[2\], "a"\)[\s\S]*aten::add\.Tensor/,
    );
    expect(() => torch.relu(x, { dimension: 1 } as never)).toThrow(
      /nothing takes \(Tensor float32\[2\], \{ dimension: 1 \}\)/,
    );
    expect(() => torch.linear(x, null as never)).toThrow(ArgumentError);
  });
});

describeTorch("numbers that are more than a JavaScript number says", () => {
  const multiply = (other: unknown) => {
    const { handle } = torch.tensor([1n, 2n]);
    const product = native().call(native().operator("aten::mul", "Tensor"), handle, other) as Tensor["handle"];
    return new Tensor(product);
  };

  test("a Float64Array of one element is a float, even a whole one", () => {
    expect(multiply(2).dtype).toBe("int64");
    expect(multiply(Float64Array.of(2)).dtype).toBe("float32");
    expect(multiply(Float64Array.of(2)).tolist()).toEqual([2, 4]);
  });

  test("one of two elements is a complex number", () => {
    const product = multiply(Float64Array.of(1, -2));
    expect(product.dtype).toBe("complex64");
    expect(torch.viewAsReal(product).tolist()).toEqual([
      [1, -2],
      [2, -4],
    ]);
  });

  test("other arrays and objects are refused", () => {
    for (const value of [new Float32Array(1), new Float64Array(3), new Float64Array(0), {}, [2]]) {
      expect(() => multiply(value)).toThrow(/other: expected/);
    }
  });
});
