import { Adam, ArgsKwargs, type OptimizerLike, SGD } from "@thinc/core";
import { native } from "../../src/engine";
import { PyTorchShim } from "../../src/shim";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch, largestError, tensorOf, valuesOf } from "../support/torch";
import { flatFixtures, flatTensors, programBytes, programPath, type TrainingCase, trainingCases } from "./fixtures";

const load = (source: string | Uint8Array) => torch.jit.load<{ forward(...inputs: unknown[]): unknown }>(source);

function expectTensors(actual: unknown, expected: unknown, tolerance = 2e-5): void {
  const tensors = flatTensors(actual);
  const wanted = flatFixtures(expected);
  expect(tensors.map(({ shape }) => shape)).toEqual(wanted.map(({ shape }) => shape));
  for (const [index, tensor] of tensors.entries())
    expect(largestError(valuesOf(tensor), valuesOf(wanted[index]))).toBeLessThan(tolerance);
}

const sumOfSquares = (outputs: unknown) =>
  flatTensors(outputs)
    .map((tensor) => tensor.mul(tensor).sum())
    .reduce((total, term) => total.add(term));

describeTorch("programs of Python", () => {
  const cases = () => Object.entries(trainingCases()) as [string, TrainingCase][];

  test("give what they give in Python, in evaluation, from a path and from bytes", () => {
    for (const [name, { inputs, eval: expected, schema }] of cases()) {
      for (const source of [programPath(name), programBytes(name)]) {
        const program = load(source).eval();
        expect(program.training).toBe(false);
        expectTensors(program.forward(...inputs.map((input) => tensorOf(input))), expected);
        expect(program.methods.get("forward")?.schema.replace(/^\w+\(\S+ self/, "")).toBe(
          schema.replace(/^\w+\(\S+ self/, ""),
        );
      }
    }
  });

  test("train as in Python: outputs, gradients of inputs and parameters", () => {
    for (const [name, { inputs, train, gradients, inputGradients }] of cases()) {
      const program = load(programPath(name)).train();
      const leaves = inputs.map((input) => tensorOf(input, true));
      const outputs = program.forward(...leaves);
      expectTensors(outputs, train);
      sumOfSquares(outputs).backward();
      expectTensors(
        leaves.map(({ grad }) => grad),
        inputGradients,
      );
      const parameters = program.namedParameters();
      expect(parameters.map(([key]) => key)).toEqual(Object.keys(gradients));
      for (const [key, parameter] of parameters) expectTensors(parameter.grad, gradients[key]);
    }
  });

  test.each([
    ["sgd", () => SGD(0.1, { L2: 0, gradClip: 0, useAverages: false })],
    ["adam", () => Adam(0.01, { L2: 0, gradClip: 0, useAverages: false })],
  ] as ["sgd" | "adam", () => OptimizerLike][])("one step of %s brings them where Python's does", (kind, make) => {
    for (const [name, fixture] of cases()) {
      const program = load(programPath(name));
      const shim = new PyTorchShim(program);
      const leaves = fixture.inputs.map((input) => tensorOf(input, true));
      const [outputs, backprop] = shim.beginUpdate(new ArgsKwargs(leaves));
      const tensors = flatTensors(outputs);
      const doubled = tensors.map((tensor) => tensor.detach().mul(2));
      let next = 0;
      const mirror = (value: unknown): unknown => (Array.isArray(value) ? value.map(mirror) : doubled[next++]);
      const inputs = backprop(
        new ArgsKwargs(Array.isArray(outputs) ? (mirror(outputs) as unknown[]) : [mirror(outputs)]),
      );
      expectTensors(inputs.args, fixture.inputGradients);
      shim.finishUpdate(make());
      expect([...program.stateDict().keys()]).toEqual(Object.keys(fixture[kind]));
      const state = program.stateDict();
      for (const [key, tensor] of state) {
        const wanted = tensorOf(fixture[kind][key]);
        const gradient = fixture.gradients[key]?.data.map(Number);
        // Where a gradient is next to nothing, Adam's epsilon decides, which Thinc and PyTorch add at different places.
        const keep = (_: number, index: number) => gradient === undefined || Math.abs(gradient[index]) > 1e-4;
        const error = largestError(valuesOf(tensor).filter(keep), valuesOf(wanted).filter(keep));
        expect(error).toBeLessThan(1e-4);
        tensor.copy_(wanted);
      }
      expectTensors(program.eval().forward(...leaves), fixture[`${kind}Eval`], 1e-4);
    }
  });

  test("are modules: names, modes, state dicts and dtypes work as those of torch.nn", () => {
    const program = torch.jit.load(programPath("mlp"));
    expect(program).toBeInstanceOf(torch.nn.Module);
    expect(program).toBeInstanceOf(torch.jit.ScriptModule);
    expect(program.namedModules().map(([path]) => path)).toEqual(["", "l1", "norm", "l2"]);
    expect(program.namedBuffers().map(([path]) => path)).toEqual([
      "norm.running_mean",
      "norm.running_var",
      "norm.num_batches_tracked",
    ]);
    expect(program.modules().map(({ training }) => training)).toEqual([true, true, true, true]);
    program.eval();
    expect(program.modules().map(({ training }) => training)).toEqual([false, false, false, false]);
    const other = torch.jit.load(programPath("mlp")).eval();
    for (const parameter of other.parameters()) torch.noGrad(() => parameter.add_(1));
    const X = torch.ones([2, 4]);
    expect(valuesOf(program.forward(X))).not.toEqual(valuesOf(other.forward(X)));
    program.loadStateDict(other.stateDict());
    expect(valuesOf(program.forward(X))).toEqual(valuesOf(other.forward(X)));
    expect(program.double().forward(X.double()).dtype).toBe("float64");
    expect(program.getBuffer("norm.num_batches_tracked").dtype).toBe("int64");
    expect(String(program)).toContain("(l1): ScriptModule(original_name=Linear)");
  });

  test("a tensor that the program puts into a buffer is seen, and a parameter stays the same object", () => {
    const program = torch.jit.load(programPath("mlp"));
    const [weight] = program.parameters();
    const tracked = () => Number(program.getBuffer("norm.num_batches_tracked").item());
    const before = tracked();
    program.forward(torch.ones([2, 4]));
    expect(tracked()).toBe(before + 1);
    expect(program.parameters()[0]).toBe(weight);
    program.setAttribute("calls", 7);
    program.forward(torch.ones([2, 4]));
    expect(Object.fromEntries(program.attributes())).toMatchObject({ calls: 8, sizes: [4, 5, 3] });
  });

  test("copies have tensors of their own that still learn, on their own and inside a module", () => {
    const program = torch.jit.load(programPath("mlp"));
    const around = new torch.nn.Sequential(new torch.nn.Linear(4, 4), program);
    const copied = around.copy();
    const inside = copied.at(1) as unknown as typeof program;
    expect(inside).toBeInstanceOf(torch.jit.ScriptModule);
    for (const [index, parameter] of copied.parameters().entries()) {
      expect(parameter.dataPtr).not.toBe(around.parameters()[index].dataPtr);
      expect(parameter.requiresGrad).toBe(true);
    }
    const X = torch.ones([3, 4]);
    const before = valuesOf(program.eval().forward(X));
    for (const parameter of copied.parameters()) torch.noGrad(() => parameter.add_(1));
    expect(valuesOf(program.forward(X))).toEqual(before);
    copied.forward(X).sum().backward();
    expect(copied.parameters().every(({ grad }) => grad !== null)).toBe(true);
  });

  test("saved again they give the same, with the state they were in", () => {
    for (const [name, { inputs }] of cases()) {
      const program = load(programPath(name));
      for (const parameter of program.parameters()) torch.noGrad(() => parameter.mul_(0.5));
      program.eval();
      const X = inputs.map((input) => tensorOf(input));
      const again = load(program.toBytes());
      expect(again.training).toBe(false);
      const [expected, actual] = [program.forward(...X), again.forward(...X)].map(flatTensors);
      expect(actual.map(valuesOf)).toEqual(expected.map(valuesOf));
    }
  });

  test("disposed of, they say so", () => {
    const program = torch.jit.load(programPath("mlp"));
    const handles = native().stats().handles;
    program.dispose();
    program.dispose();
    expect(native().stats().handles).toBeLessThan(handles - 10);
    expect(() => program.forward(torch.ones([1, 4]))).toThrow(/ScriptModule MLP was disposed of/);
  });
});

describeTorch("arguments and results", () => {
  interface Structures {
    forward(x: Record<string, Tensor>): Record<string, Tensor>;
    lists(xs: Tensor[], times: (number | bigint)[]): Tensor[];
    nested(x: [Tensor, { v: number }[]]): [number[], Tensor];
    pair(p: unknown): [Tensor, number] & { left: Tensor; right: number };
    numbers(...inputs: unknown[]): [number, number, boolean, string, number | null];
    by_number(counts: Map<number, string> | Record<number, string>): Map<number, string>;
    anything(value: unknown): string;
    either(value: number | string): string;
    complex_more(z: number | { re: number; im: number }): { re: number; im: number };
    floats(values: ArrayLike<number>): number;
    where(x: Tensor, device: string): string;
    nothing(x: Tensor): null;
    fail(x: Tensor): Tensor;
  }
  const program = () => torch.jit.load<Structures>(programPath("structures"));

  test("of every kind that a schema can name go both ways", () => {
    const one = torch.ones([2]);
    const structures = program();
    const sums = structures.forward({ a: one, b: one });
    expect([sums.sum.tolist(), sums.difference.tolist()]).toEqual([
      [2, 2],
      [0, 0],
    ]);
    expect(
      structures
        .forward(
          new Map([
            ["a", one],
            ["b", one],
          ]) as never,
        )
        .sum.tolist(),
    ).toEqual([2, 2]);
    expect(structures.lists([one, one], [2, 3n]).map((item) => item.tolist())).toEqual([
      [2, 2],
      [3, 3],
    ]);
    const [values, doubled] = structures.nested([one, [{ v: 1 }, { v: 2.5 }]]);
    expect([values, doubled.tolist()]).toEqual([
      [1, 2.5],
      [2, 2],
    ]);
    const pair = structures.pair({ right: 3, left: one });
    expect([pair.left.tolist(), pair.right, pair[1], pair.length]).toEqual([[3, 3], 4, 4, 2]);
    expect(structures.pair([one, 2])[0].tolist()).toEqual([2, 2]);
    // Whole numbers become floats where the schema says so.
    expect(structures.numbers(1, 3, true, "a")).toEqual([2, 1.5, false, "a!", null]);
    expect(structures.numbers({ i: 1n, f: 3, b: false, s: "ü", n: 4 })).toEqual([2, 1.5, true, "ü!", 4]);
    expect(structures.numbers(2n ** 60n, 1, true, "")[0]).toBe(2n ** 60n + 1n);
    expect(structures.by_number(new Map([[1, "x"]]))).toEqual(new Map([[2, "x"]]));
    expect(structures.by_number({ 4: "y" })).toEqual(new Map([[5, "y"]]));
    expect([1, 1.5, "x", one, null, [1]].map((value) => structures.anything(value))).toEqual([
      "int",
      "float",
      "str",
      "tensor",
      "other",
      "other",
    ]);
    expect([structures.either(1), structures.either("x")]).toEqual(["int", "str"]);
    expect(structures.complex_more({ re: 1, im: 2 })).toEqual({ re: 1, im: 3 });
    expect([structures.floats([1, 2.5]), structures.floats(new Float32Array([1, 2]))]).toEqual([3.5, 3]);
    expect([structures.where(one, "cpu"), structures.nothing(one)]).toEqual(["cpu", null]);
  });

  test("by name go by the program's names and in camel case", () => {
    const encoder = torch.jit.load(programPath("encoder")).eval();
    const X = torch.ones([1, 3, 4]);
    const mask = torch.tensor([[0, 0, 1]]).to("bool");
    const snake = encoder.forward(X, { src_key_padding_mask: mask });
    expect(valuesOf(encoder.forward(X, { srcKeyPaddingMask: mask }))).toEqual(valuesOf(snake));
    const mlp = torch.jit.load(programPath("mlp")).eval();
    const Z = torch.ones([1, 4]);
    const twice = mlp.forward(Z).mul(2);
    expect(valuesOf(mlp.forward(Z, { scale: 2 }))).toEqual(valuesOf(twice));
    expect(valuesOf(mlp.forward(Z, 2, undefined))).toEqual(valuesOf(twice));
    expect(valuesOf(mlp.forward(Z, undefined as never))).toEqual(valuesOf(mlp.forward(Z)));
  });

  test("that do not fit are refused before anything runs, by the argument's name and type", () => {
    const structures = program() as unknown as Record<string, (...inputs: unknown[]) => unknown>;
    const one = torch.ones([2]);
    const wrong: [() => unknown, RegExp][] = [
      [() => structures.forward(1), /Structures\.forward: x: expected Dict\[str, Tensor\], got a number/],
      [() => structures.forward(), /the input x is missing. It is forward\(/],
      [() => structures.forward({ a: 1 }), /x\["a"\]: expected Tensor, got a number/],
      [() => structures.lists([one, null], [1]), /xs\[1\]: expected Tensor, got null/],
      [() => structures.numbers(1.5, 1, true, ""), /i: expected a whole number/],
      [() => structures.numbers("1", 1, true, ""), /i: expected int, got a string/],
      [() => structures.numbers(1, 1, 1, ""), /b: expected bool, got a number/],
      [() => structures.numbers(1, 1, true, "", null, 5), /takes at most 5 inputs, got 6/],
      [() => structures.numbers(1, 1, true, "", { i: 2 }), /the input i is given twice/],
      [() => structures.numbers(1, 1, true, { t: "" }), /there is no input t/],
      [() => structures.pair({ left: one }), /the field right is missing/],
      [() => structures.pair([one]), /an array of 2, got one of 1/],
      [() => structures.either(true), /expected Union\[int, str\], got a boolean/],
      [() => structures.anything(() => 1), /a program takes no function/],
      [() => structures.nothing(torch.ones([1]).toArray()), /Make a tensor of it with xp2torch/],
      [() => program().call("nope" as "forward", {}), /has no such method. It has forward, anything/],
    ];
    for (const [call, message] of wrong) expect(call).toThrow(message);
    const round: unknown[] = [];
    round.push(round);
    expect(() => structures.anything(round)).toThrow(/too deep, or contains itself/);
  });

  test("a program that fails says so in one line, and tells where as its trace", () => {
    const failing = (input: Tensor) => {
      try {
        return program().fail(input);
      } catch (error) {
        return error as { name: string; message: string; trace: string };
      }
    };
    expect(failing(torch.ones([2, 2]))).toMatchObject({
      name: "TorchError",
      message: "Structures.fail: too many axes.",
      trace: expect.stringContaining("ops.prim.RaiseException"),
    });
    expect(failing(torch.ones([2]))).toMatchObject({
      name: "TorchError",
      message: expect.stringMatching(/^Structures\.fail: .*\(1x2 and 3x3\)\.$/),
      trace: expect.stringMatching(/torch\.matmul\(x, torch\.ones\(\[3, 3\]\)\)\n\s+~+ <--- HERE/),
    });
  });
});
