import { Adam, ArgsKwargs, chain, type Floats2d, Linear, NdArray } from "@thinc/core";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { PyTorchWrapper } from "../../src/wrapper";
import { describeTorch } from "../support/torch";
import {
  type AnyProgram,
  expectedOf,
  expectRun,
  expectSame,
  loadProgram,
  type Run,
  restore,
  type StoredTensor,
  tensorsIn,
} from "./fixtures";

interface Training {
  x: StoredTensor;
  y: StoredTensor;
  losses: number[];
  after: Record<string, StoredTensor>;
}

/** One step of PyTorch's Adam with its defaults, in plain operators. */
function adam(parameters: [string, Tensor][], rate: number): () => void {
  const moments = parameters.map(([, parameter]) => [torch.zerosLike(parameter), torch.zerosLike(parameter)]);
  const steps = parameters.map(() => torch.zeros([]));
  return () => {
    torch.noGrad(() => {
      const weights = parameters.map(([, parameter]) => parameter);
      torch._fusedAdam_(
        weights,
        weights.map((weight) => weight.grad as Tensor),
        moments.map(([first]) => first),
        moments.map(([, second]) => second),
        [],
        steps.map((step) => step.add_(1)),
        { lr: rate, beta1: 0.9, beta2: 0.999, weightDecay: 0, eps: 1e-8, amsgrad: false, maximize: false },
      );
    });
  };
}

describeTorch("training a program", () => {
  test("20 steps of Adam lead to Python's losses and weights", () => {
    const expected = expectedOf<Training>("training");
    const [x, y] = [restore(expected.x), restore(expected.y)] as Tensor[];
    const program = loadProgram("training");
    const step = adam(program.namedParameters(), 0.01);
    const losses = expected.losses.map(() => {
      const loss = (program.forward(x) as Tensor).sub(y).pow(2).mean();
      program.zeroGrad();
      loss.backward();
      step();
      return Number(loss.item());
    });
    losses.forEach((loss, index) => {
      expect(loss).toBeCloseTo(expected.losses[index], 6);
    });
    expect(losses[19]).toBeLessThan(losses[0] * 0.8);
    expectSame(Object.fromEntries(program.namedParameters()), expected.after, "weights");
  });

  test("in a Thinc model it learns beside native layers, is copied and is saved in the model's bytes", () => {
    const program = loadProgram("mlp");
    const model = chain(PyTorchWrapper(program), Linear(2, 3));
    const X = new NdArray<"float32", 2>(
      Float32Array.from({ length: 48 }, (_, index) => Math.sin(index)),
      [6, 8],
    );
    model.initialize({ X: X as Floats2d });
    const before = program.getParameter("hidden.weight").tolist();
    const optimizer = Adam(0.01);
    const sizes: number[] = [];
    for (let round = 0; round < 10; round++) {
      const [Y, backprop] = model.beginUpdate(X as Floats2d);
      sizes.push((Y.data as Float32Array).reduce((sum, value) => sum + value * value, 0));
      const dX = backprop(Y);
      expect(dX.shape).toEqual([6, 8]);
      model.finishUpdate(optimizer);
    }
    expect(sizes[9]).toBeLessThan(sizes[0]);
    expect(program.getParameter("hidden.weight").tolist()).not.toEqual(before);
    const copy = model.copy();
    expect(copy.predict(X as Floats2d).toNested()).toEqual(model.predict(X as Floats2d).toNested());
    const other = chain(PyTorchWrapper(loadProgram("mlp")), Linear(2, 3)).initialize({ X: X as Floats2d });
    expect(other.predict(X as Floats2d).toNested()).not.toEqual(model.predict(X as Floats2d).toNested());
    other.fromBytes(model.toBytes());
    expect(other.predict(X as Floats2d).toNested()).toEqual(model.predict(X as Floats2d).toNested());
  });

  test("in a Thinc model several inputs, keywords and nested outputs go through", () => {
    const ones = (...shape: number[]) => onesOf(shape);
    const model = PyTorchWrapper<ArgsKwargs, Record<string, unknown>>(loadProgram("nested"));
    const X = new ArgsKwargs([ones(3, 4), { a: ones(3, 4), b: ones(2) }, true], { option: ones(3, 4), factor: 0.5 });
    const Y = model.predict(X);
    expect(Object.keys(Y)).toEqual(["h", "parts", "rest", "x"]);
    expect((Y.h as NdArray).shape).toEqual([3, 4]);
  });

  test("inside a Sequential its parameters have the path in front, and train", () => {
    const { nn } = torch;
    const network = new nn.Sequential(loadProgram("mlp") as never, new nn.Linear(3, 2));
    expect(network.namedParameters().map(([name]) => name)).toEqual([
      "0.hidden.weight",
      "0.hidden.bias",
      "0.out.weight",
      "0.out.bias",
      "1.weight",
      "1.bias",
    ]);
    network
      .forward(torch.ones([2, 8]))
      .sum()
      .backward();
    expect(network.parameters().every((parameter) => parameter.grad !== null)).toBe(true);
    const copy = network.copy();
    expect(copy.forward(torch.ones([2, 8])).tolist()).toEqual(network.forward(torch.ones([2, 8])).tolist());
    expect(copy.parameters()[0].dataPtr).not.toBe(network.parameters()[0].dataPtr);
  });

  test("tied weights are one parameter, which gets the gradients of both uses", () => {
    const program = loadProgram("tied");
    const [run] = expectedOf("tied").runs;
    const outputs = program.forward(restore(run.args[0])) as Tensor[];
    expectSame(outputs, run.output, "outputs");
    expect(program.namedParameters().map(([name]) => name)).toEqual(["p", "words.weight"]);
    expect([...program.stateDict().keys()].sort()).toEqual(["out.weight", "p", "words.weight"]);
    expect(program.getParameter("words.weight")).toBe(program.getParameter("out.weight"));
    outputs
      .reduce(
        (sum, output) => sum.add(output.double().pow(2).sum()).add(output.double().sum()),
        torch.zeros([], { dtype: "float64" }),
      )
      .backward();
    // Python has two parameters over one memory, and one of them gets all.
    const both = Object.entries(run.parameterGradients).filter(([name, gradient]) => name !== "p" && gradient !== null);
    expect(both).toHaveLength(1);
    expectSame(program.getParameter("words.weight").grad, both[0][1], "gradient");
  });

  test("a program that computes its gradients itself puts them into the parameters", () => {
    const expected = expectedOf<{ x: StoredTensor; loss: StoredTensor; gradients: Record<string, StoredTensor> }>(
      "gradients",
    );
    const program = loadProgram("gradients");
    const [loss] = tensorsIn(program.forward(restore(expected.x)));
    expectSame(loss, expected.loss, "loss");
    expect(loss.requiresGrad).toBe(false);
    for (const [name, parameter] of program.namedParameters()) {
      expectSame(parameter.grad, expected.gradients[name], name);
    }
    program.forward(restore(expected.x));
    const doubled = program.getParameter("linear.weight").grad as Tensor;
    const once = restore(expected.gradients["linear.weight"]) as Tensor;
    expect(Number(doubled.sub(once.mul(2)).abs().max().item())).toBeLessThan(1e-6);
  });
});

describeTorch("the mode of a program", () => {
  beforeEach(() => torch.manualSeed(4));

  test("evaluation gives what Python's model gives in evaluation, however it was exported", () => {
    for (const name of ["mlp-dropout", "mlp-eval", "encoder-layer", "attention", "conv-norm", "conv-norm-eval"]) {
      const program = loadProgram(name);
      const { evaluation } = expectedOf(name);
      if (evaluation === undefined) throw new Error(`${name} has no run in evaluation`);
      expectRun(program.eval(), evaluation);
    }
  });

  test("training turns dropout on, also in a program that was exported in evaluation", () => {
    const x = torch.ones([5, 8]);
    for (const [name, mode] of [
      ["mlp-dropout", "training"],
      ["mlp-eval", "evaluation"],
    ]) {
      const program = loadProgram(name);
      expect(program.exportedMode).toBe(mode);
      expect(program.training).toBe(mode === "training");
      const rows = () => distinctRows(program.forward(x) as Tensor);
      expect(rows() > 1).toBe(mode === "training");
      program.train();
      expect(rows()).toBeGreaterThan(1);
      program.eval();
      expect(rows()).toBe(1);
    }
  });

  test("layers that were frozen at export stay frozen in training", () => {
    const program = loadProgram("frozen-norm");
    const mean = program.getBuffer("norm.running_mean").tolist();
    const x = torch.randn([4, 3]);
    const first = (program.forward(x) as Tensor).tolist();
    expect((program.forward(x) as Tensor).tolist()).not.toEqual(first);
    expect(program.getBuffer("norm.running_mean").tolist()).toEqual(mean);
  });

  test("batches are counted in training and not in evaluation", () => {
    for (const name of ["conv-norm", "conv-norm-functional"]) {
      const program = loadProgram(name);
      const counted = () => Number(program.getBuffer("norm.num_batches_tracked").item());
      const x = torch.randn([3, 2, 4, 4]);
      program.eval().forward(x);
      expect([name, counted()]).toEqual([name, 0]);
      expect(Number(program.getBuffer("calls").item())).toBe(1);
      program.train().forward(x);
      expect([name, counted()]).toEqual([name, name === "conv-norm" ? 1 : 0]);
      expect(Number(program.getBuffer("calls").item())).toBe(2);
    }
  });

  test("a norm that is called twice counts two batches in training, and none in evaluation", () => {
    const program = loadProgram("shared-norm").eval();
    expectRun(program, expectedOf<{ evaluation: Run }>("shared-norm").evaluation);
    expect(Number(program.getBuffer("norm.num_batches_tracked").item())).toBe(0);
    program.train().forward(torch.randn([4, 3]));
    expect(Number(program.getBuffer("norm.num_batches_tracked").item())).toBe(2);
  });

  test("keepMode runs the program as it was exported in both modes", () => {
    const x = torch.ones([5, 8]);
    const rows = (program: AnyProgram) => distinctRows(program.forward(x) as Tensor);
    expect(rows(loadProgram("mlp-eval", { keepMode: true }).train())).toBe(1);
    expect(rows(loadProgram("mlp-dropout", { keepMode: true }).eval())).toBeGreaterThan(1);
  });
});

/** How many rows differ: all are the same unless dropout takes other units for each. */
function distinctRows(output: Tensor): number {
  return new Set((output.tolist() as number[][]).map(String)).size;
}

function onesOf(shape: readonly number[]): NdArray {
  const size = shape.reduce((product, length) => product * length, 1);
  return new NdArray(new Float32Array(size).fill(1), shape);
}
