import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  Adam,
  ArgsKwargs,
  ArgumentError,
  type ConvertInputs,
  type ConvertOutputs,
  chain,
  DTypeError,
  type Floats2d,
  type FloatsXd,
  Linear,
  NdArray,
  paramKey,
  Relu,
  SGD,
  ShapeError,
  ThincError,
  UnsupportedError,
} from "@thinc/core";
import { torch2xp, xp2torch } from "../src/convert";
import { native } from "../src/engine";
import { torchStats } from "../src/memory";
import { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { PyTorchWrapper } from "../src/wrapper";
import { describeTorch, floats, largestError, valuesOf } from "./support/torch";

interface Listed {
  shape: number[];
  data: number[];
}
const fixtures = JSON.parse(readFileSync(join(__dirname, "fixtures", "wrapper.json"), "utf8"));
const arrayOf = ({ shape, data }: Listed) => floats(shape, data) as Floats2d;
const errorOf = (array: FloatsXd, { shape, data }: Listed) => {
  expect(array.shape).toEqual(shape);
  return largestError(Array.from(array.data as Float32Array), data);
};
const entriesOf = (table: object) => Object.entries(table as Record<string, Listed>);
const valuesIn = (array: FloatsXd) => Array.from(array.data as Float32Array);
const { nn } = torch;

/** A module of the test's own: the sum and the product of two inputs, scaled. */
class SumAndProduct extends nn.Module<readonly never[], unknown> {
  scale = new nn.Parameter(torch.tensor([2]));
  override forward(...inputs: readonly unknown[]): unknown {
    const last = inputs[inputs.length - 1];
    const named = last instanceof Tensor ? {} : (last as { b?: Tensor; c?: Tensor });
    const [a] = inputs as Tensor[];
    const b = (named.b ?? inputs[1]) as Tensor;
    return [a.add(b).mul(this.scale), a.mul(b)];
  }
}

/** One layer or the other by turns in training; a third one is never used, and a part of the first is frozen. */
class Branches extends nn.Module {
  first = new nn.Linear(3, 2);
  second = new nn.Linear(3, 2);
  unused = new nn.Linear(3, 2);
  runs = 0;
  constructor() {
    super();
    this.first.weight.requiresGrad = false;
  }
  override forward(x: Tensor): Tensor {
    if (this.training) this.runs += 1;
    return (this.runs % 2 === 1 ? this.first : this.second).forward(x);
  }
}

/** Keyword arguments only, and an object of outputs. */
class ByName extends nn.Module<readonly never[], unknown> {
  override forward(...inputs: readonly unknown[]): unknown {
    const { left, right } = inputs[0] as Record<string, Tensor>;
    return { difference: left.sub(right), parts: [left.mul(2)] };
  }
}

describeTorch("the tensors of a step", () => {
  test("frees the gradients of a step, and nothing that a module or a converter may have kept", () => {
    const kept: Tensor[] = [];
    class Keeper extends nn.Module {
      linear = new nn.Linear(3, 2);
      override forward(x: Tensor): Tensor {
        const y = this.linear.forward(x);
        kept.push(x, y);
        return y;
      }
    }
    const X = floats([4, 3]) as Floats2d;
    const dY = floats([4, 2]) as Floats2d;
    const step = (options: { convertInputs?: ConvertInputs }) => {
      const [, backprop] = PyTorchWrapper(new Keeper(), options).beginUpdate(X);
      const before = torchStats().tensors;
      const dX = backprop(dY) as Floats2d;
      return { dX, made: torchStats().tensors - before };
    };
    const { dX, made } = step({});
    expect(made).toBe(0);
    expect(dX.shape).toEqual([4, 3]);
    expect(kept.map((tensor) => tensor.tolist())).toEqual([X.toNested(), expect.any(Array)]);

    const gradients: Tensor[] = [];
    const convertInputs: ConvertInputs = (_model, input: NdArray) => [
      new ArgsKwargs([xp2torch(input, { requiresGrad: true })]),
      ({ args }) => {
        gradients.push(args[0] as Tensor);
        return torch2xp(args[0] as Tensor);
      },
    ];
    const own = step({ convertInputs }).dX;
    expect(gradients.map((gradient) => gradient.tolist())).toEqual([own.toNested()]);
  });
});

describeTorch("PyTorchWrapper agrees with Python's Thinc", () => {
  test("a linear layer gives Thinc's output, gradients and parameters after a step of Adam", () => {
    const expected = fixtures.linear;
    const module = new nn.Linear(4, 3);
    module.loadStateDict(
      new Map([
        ["weight", arrayOf(expected.W)],
        ["bias", arrayOf(expected.b)],
      ]) as never,
    );
    const model = PyTorchWrapper(module);
    const [Y, backprop] = model.beginUpdate(arrayOf(expected.X));
    expect(errorOf(Y, expected.Y)).toBeLessThan(1e-6);
    expect(errorOf(model.predict(arrayOf(expected.X)), expected.Y)).toBeLessThan(1e-6);
    expect(errorOf(backprop(arrayOf(expected.dY)), expected.dX)).toBeLessThan(1e-6);
    for (const [name, parameter] of module.namedParameters()) {
      expect(errorOf(torch2xp(parameter.grad as Tensor) as FloatsXd, expected.grads[name])).toBeLessThan(1e-5);
    }
    model.finishUpdate(Adam(0.01, { L2: 0, gradClip: 0, useAverages: false }));
    for (const [name, parameter] of module.namedParameters()) {
      expect(errorOf(torch2xp(parameter) as FloatsXd, expected.afterAdam[name])).toBeLessThan(1e-6);
      expect(valuesOf(parameter.grad as Tensor).every((value) => value === 0)).toBe(true);
    }
  });

  test.each([
    ["SGD", () => SGD(0.1, { L2: 0.1, gradClip: 0.5, useAverages: false })],
    ["Adam", () => Adam([0.1, 0.05, 0.02], { L2: 0.01, eps: 1e-3 })],
    ["AdamL2", () => Adam(0.1, { L2: 0.1, l2IsWeightDecay: false, gradClip: 0, eps: 1e-3 })],
  ])("parameters that have a gradient in some steps only go through the same values as Thinc's: %s", (name, make) => {
    const expected = fixtures.branches[name];
    const module = new Branches();
    module.loadStateDict(new Map(entriesOf(expected.before).map(([key, value]) => [key, arrayOf(value)])));
    const model = PyTorchWrapper(module);
    const optimizer = make();
    expect(expected.steps).toHaveLength(6);
    for (const step of expected.steps) {
      const [, backprop] = model.beginUpdate(arrayOf(expected.X));
      backprop(arrayOf(expected.dY));
      model.finishUpdate(optimizer);
      optimizer.stepSchedules();
      const state = module.stateDict();
      for (const [key, value] of entriesOf(step.state)) {
        expect(errorOf(torch2xp(state.get(key) as Tensor) as FloatsXd, value)).toBeLessThan(1e-5);
      }
      expect(optimizer.averages.size).toBe(entriesOf(step.averages).length);
      for (const [key, value] of entriesOf(step.averages)) {
        const average = optimizer.averages.get(paramKey(model.shims[0].id, key)) as FloatsXd;
        expect(errorOf(average, value)).toBeLessThan(1e-5);
      }
    }
  });

  test("a stack of layers gives Thinc's output and gradients", () => {
    const expected = fixtures.sequential;
    const module = new nn.Sequential(
      new nn.Linear(4, 6),
      new nn.GELU(),
      new nn.LayerNorm(6),
      new nn.Linear(6, 2),
      new nn.Tanh(),
    );
    module.loadStateDict(
      new Map(
        Object.entries(expected.state as Record<string, Listed>).map(([key, value]) => [key, arrayOf(value)]),
      ) as never,
    );
    const model = PyTorchWrapper(module);
    const [Y, backprop] = model.beginUpdate(arrayOf(expected.X));
    expect(errorOf(Y, expected.Y)).toBeLessThan(1e-5);
    expect(errorOf(backprop(arrayOf(expected.dY)), expected.dX)).toBeLessThan(1e-4);
    for (const [name, parameter] of module.namedParameters()) {
      expect(errorOf(torch2xp(parameter.grad as Tensor) as FloatsXd, expected.grads[name])).toBeLessThan(1e-4);
    }
  });
});

describeTorch("a wrapped module in a model", () => {
  test("learns to give zeros, as Thinc's own test has it", () => {
    torch.manualSeed(1);
    const model = PyTorchWrapper(new nn.Linear(4, 2));
    const optimizer = SGD(0.01, { useAverages: false });
    const X = floats([6, 4]) as Floats2d;
    const total = () => valuesIn(model.predict(X)).reduce((sum, value) => sum + Math.abs(value), 0);
    const before = total();
    for (let step = 0; step < 100; step++) {
      const [Y, backprop] = model.beginUpdate(X);
      const dX = backprop(Y);
      expect(dX.shape).toEqual(X.shape);
      model.finishUpdate(optimizer);
    }
    expect(NdArray.isInstance(model.predict(X))).toBe(true);
    expect(total()).toBeLessThan(before / 2);
  });

  test("takes arrays of native layers and gives them arrays, and nothing is copied on the way", () => {
    const model = chain(Relu(12, 12), PyTorchWrapper(new nn.Linear(12, 2)), Linear(3, 2)).initialize({
      X: floats([2, 12]) as Floats2d,
    });
    const optimizer = SGD(0.01);
    const before = torchStats().bytesCopied;
    for (let step = 0; step < 5; step++) {
      const [Y, backprop] = model.beginUpdate(floats([2, 12]) as Floats2d);
      expect(Y.shape).toEqual([2, 3]);
      expect(backprop(Y).shape).toEqual([2, 12]);
      model.finishUpdate(optimizer);
    }
    expect(torchStats().bytesCopied).toBe(before);
  });

  test("runs the example of the README", () => {
    const model = chain(PyTorchWrapper(new torch.nn.Linear(16, 8)), Linear(4, 8));
    const X = model.ops.alloc2f(1, 16);
    model.initialize({ X });
    const [Y, backprop] = model.beginUpdate(X);
    const dX = backprop(Y);
    model.finishUpdate(Adam(0.001));
    expect([Y.shape, dX.shape, model.predict(X).shape]).toEqual([
      [1, 4],
      [1, 16],
      [1, 4],
    ]);
  });

  test("gives an output at libtorch's address and takes the input at the array's", () => {
    const seen: bigint[] = [];
    class Spy extends nn.Module {
      override forward(x: Tensor): Tensor {
        const y = x.mul(2);
        seen.push(x.dataPtr, y.dataPtr);
        return y;
      }
    }
    const X = floats([2, 2]) as Floats2d;
    const Y = PyTorchWrapper(new Spy()).predict(X);
    expect(seen).toEqual([native().addressOfArray(X.data), native().addressOfArray(Y.data)]);
  });

  test("gradients of the input agree with finite differences", () => {
    torch.manualSeed(2);
    const model = PyTorchWrapper(new nn.Sequential(new nn.Linear(3, 5), new nn.Tanh(), new nn.Linear(5, 2)));
    const X = floats([4, 3]) as Floats2d;
    const [Y, backprop] = model.beginUpdate(X);
    const dY = floats(Y.shape) as Floats2d;
    const dX = backprop(dY);
    const loss = () => valuesIn(model.predict(X)).reduce((sum, value, i) => sum + value * dY.data[i], 0);
    const numeric = Array.from(X.data, (value, i) => {
      X.data[i] = value + 1e-2;
      const above = loss();
      X.data[i] = value - 1e-2;
      const below = loss();
      X.data[i] = value;
      return (above - below) / 2e-2;
    });
    expect(largestError(Array.from(dX.data), numeric)).toBeLessThan(1e-3);
  });
});

describeTorch("inputs and outputs of a wrapped module", () => {
  const a = () => floats([2, 2], [1, 2, 3, 4]) as Floats2d;
  const b = () => floats([2, 2], [5, 6, 7, 8]) as Floats2d;

  test("an array of inputs becomes positional arguments, and their gradients come back as an array", () => {
    const model = PyTorchWrapper<Floats2d[], Floats2d[]>(new SumAndProduct());
    const [[sum, product], backprop] = model.beginUpdate([a(), b()]);
    expect(Array.from(sum.data)).toEqual([12, 16, 20, 24]);
    expect(Array.from(product.data)).toEqual([5, 12, 21, 32]);
    const ones = floats([2, 2], [1, 1, 1, 1]) as Floats2d;
    const [dA, dB] = backprop([ones, ones]);
    expect(Array.from(dA.data)).toEqual([7, 8, 9, 10]);
    expect(Array.from(dB.data)).toEqual([3, 4, 5, 6]);
  });

  test("a gradient of null leaves an output out", () => {
    const model = PyTorchWrapper<Floats2d[], (Floats2d | null)[]>(new SumAndProduct());
    const [, backprop] = model.beginUpdate([a(), b()]);
    const [dA] = backprop([floats([2, 2], [1, 1, 1, 1]) as Floats2d, null]);
    expect(Array.from((dA as Floats2d).data)).toEqual([2, 2, 2, 2]);
  });

  test("an object becomes keyword arguments, and an object of outputs goes back by its keys", () => {
    type Named = Record<string, unknown>;
    const model = PyTorchWrapper<Named, Named>(new ByName());
    const [outputs, backprop] = model.beginUpdate({ left: a(), right: b() });
    expect(Array.from((outputs.difference as Floats2d).data)).toEqual([-4, -4, -4, -4]);
    const one = floats([2, 2], [1, 1, 1, 1]);
    const gradients = backprop({ difference: one, parts: [one] });
    expect(Array.from((gradients.left as Floats2d).data)).toEqual([3, 3, 3, 3]);
    expect(Array.from((gradients.right as Floats2d).data)).toEqual([-1, -1, -1, -1]);
  });

  test("an ArgsKwargs keeps its form, with keywords in an object behind the others", () => {
    const model = PyTorchWrapper<ArgsKwargs, Floats2d[]>(new SumAndProduct());
    const [, backprop] = model.beginUpdate(new ArgsKwargs([a()], { b: b() }));
    const ones = floats([2, 2], [1, 1, 1, 1]) as Floats2d;
    const gradients = backprop([ones, ones]);
    expect([gradients.args.length, Object.keys(gradients.kwargs)]).toEqual([1, ["b"]]);
    expect(Array.from((gradients.kwargs.b as Floats2d).data)).toEqual([3, 4, 5, 6]);
  });

  test("integers go in without a gradient and null comes back for them", () => {
    const model = PyTorchWrapper<NdArray<"int64", 1>, Floats2d>(new nn.Embedding(5, 3));
    const ids = new NdArray<"int64", 1>(BigInt64Array.of(4n, 0n), [2]);
    const [Y, backprop] = model.beginUpdate(ids);
    expect(Y.shape).toEqual([2, 3]);
    expect(backprop(floats([2, 3]) as Floats2d)).toBeNull();
  });

  test("several passes can wait for their gradients, in any order", () => {
    const module = new nn.Linear(2, 2);
    const model = PyTorchWrapper(module);
    const passes = [1, 2, 3].map((scale) => model.beginUpdate(floats([1, 2], [scale, scale]) as Floats2d)[1]);
    const ones = floats([1, 2], [1, 1]) as Floats2d;
    for (const backprop of [passes[2], passes[0], passes[1]]) backprop(ones);
    expect(module.weight.grad?.tolist()).toEqual([
      [6, 6],
      [6, 6],
    ]);
  });

  test("converters of the user's own work, also where the output's conversion needs the input", () => {
    // The input is a list of rows; the output is given back as as many rows.
    type Rows = FloatsXd[];
    const convertInputs: ConvertInputs<Rows> = (_model, X, isTrain) => {
      const stacked = floats(
        [X.length, 2],
        X.flatMap((row) => Array.from(row.data)),
      );
      const getDX = (dInputs: ArgsKwargs) => {
        const dX = torch2xp(dInputs.args[0] as Tensor) as FloatsXd;
        return X.map((_, i) => dX.row(i) as FloatsXd);
      };
      return [new ArgsKwargs([xp2torch(stacked as NdArray, { requiresGrad: isTrain })]), getDX];
    };
    const convertOutputs: ConvertOutputs<Rows, Rows> = (_model, [X, Yfw]) => {
      const Y = torch2xp(Yfw as Tensor) as FloatsXd;
      const getDYfw = (dY: Rows) => {
        const gradient = floats(
          [X.length, 2],
          dY.flatMap((row) => Array.from(row.data).slice(0, 2)),
        );
        // Thinc's own form: where to go back from, and the gradients among the keywords.
        return new ArgsKwargs([[Yfw]], { gradTensors: [xp2torch(gradient as NdArray)] });
      };
      return [X.map((_, i) => Y.row(i) as FloatsXd), getDYfw];
    };
    class Triple extends nn.Module {
      override forward(x: Tensor): Tensor {
        return x.mul(3);
      }
    }
    const model = PyTorchWrapper<Rows, Rows>(new Triple(), { convertInputs, convertOutputs });
    const rows = [floats<1>([2], [1, 2]), floats<1>([2], [3, 4])] as unknown as Rows;
    const [Y, backprop] = model.beginUpdate(rows);
    expect(Y.map((row) => row.toNested())).toEqual([
      [3, 6],
      [9, 12],
    ]);
    expect(backprop(rows).map((row) => row.toNested())).toEqual([
      [3, 6],
      [9, 12],
    ]);
  });

  test("an output that asks for no gradient gives none to the input", () => {
    class Constant extends nn.Module {
      override forward(x: Tensor): Tensor {
        return torch.zeros(x.shape as number[]);
      }
    }
    const [Y, backprop] = PyTorchWrapper(new Constant()).beginUpdate(a());
    expect(backprop(Y)).toBeNull();
  });
});

describeTorch("wrong use of a wrapped module", () => {
  test.each([
    ["a list of inputs", (X: Floats2d) => [X, X]],
    ["surplus arguments", (X: Floats2d) => new ArgsKwargs([X, X], {})],
    ["keywords", (X: Floats2d) => new ArgsKwargs([X], { scale: X })],
  ])("%s for a module that takes one input is refused, not cut", (_name, inputs) => {
    const X = floats([2, 3]) as Floats2d;
    for (const module of [new nn.Linear(3, 2), new nn.Sequential(new nn.ReLU(), new nn.Linear(3, 2)), new nn.GELU()]) {
      const model = PyTorchWrapper(module as torch.nn.Linear);
      expect(() => model.predict(inputs(X) as never)).toThrow(/takes one input, got/);
      expect(() => model.beginUpdate(inputs(X) as never)).toThrow(ArgumentError);
    }
  });

  test("optional inputs of a module still reach it", () => {
    const model = PyTorchWrapper<Floats2d[], [Floats2d, Floats2d]>(new nn.GRU(3, 2));
    const [X, state] = [floats([4, 3]) as Floats2d, floats([1, 2]).fill(0.5) as Floats2d];
    const [withState] = model.predict([X, state]);
    expect(valuesIn(withState)).not.toEqual(valuesIn(model.predict([X])[0]));
  });

  const wrapped = () => {
    torch.manualSeed(3);
    const module = new nn.Linear(4, 2);
    return { module, model: PyTorchWrapper(module) };
  };
  const stateOf = (module: { namedParameters(): Iterable<readonly [string, Tensor]>; training: boolean }) =>
    JSON.stringify(
      [
        [...module.namedParameters()].map(([name, p]) => [name, p.tolist(), p.grad?.tolist() ?? null]),
        module.training,
        torch.isGradEnabled(),
      ],
      (_, v) => (typeof v === "bigint" ? `${v}` : v),
    );
  const inputs: [string, unknown, new (...args: never[]) => ThincError][] = [
    ["an input of another width", floats([3, 5]), ShapeError],
    ["an input of another dtype", NdArray.zeros([3, 4], "float64"), DTypeError],
    ["an integer input", NdArray.zeros([3, 4], "int32"), DTypeError],
    ["a plain object", { shape: [3, 4] }, ThincError],
    ["text", "text", ThincError],
    ["null", null, ThincError],
    ["a number", 3, ThincError],
    ["plain numbers", [[1, 2, 3, 4]], ThincError],
  ];
  test.each(inputs)("%s is a typed error and changes nothing", (_, X, Class) => {
    const { module, model } = wrapped();
    const before = stateOf(module);
    for (const run of [() => model.predict(X as never), () => model.beginUpdate(X as never)]) {
      let error: unknown;
      try {
        run();
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(Class);
      expect(stateOf(module)).toBe(before);
    }
  });

  test("a gradient of another shape, dtype or kind is a typed error, and the right one can still be given", () => {
    const { module, model } = wrapped();
    const before = stateOf(module);
    const [, backprop] = model.beginUpdate(floats([3, 4]) as Floats2d);
    expect(() => backprop(floats([3, 3]) as Floats2d)).toThrow(ShapeError);
    expect(() => backprop({} as never)).toThrow(ThincError);
    expect(() => backprop("dY" as never)).toThrow(ThincError);
    expect(stateOf(module)).toBe(before);
    expect(backprop(floats([3, 2]) as Floats2d).shape).toEqual([3, 4]);
  });

  test("going back twice, or through a prediction, is an error that says what to do", () => {
    const { model } = wrapped();
    const [Y, backprop] = model.beginUpdate(floats([3, 4]) as Floats2d);
    backprop(Y);
    expect(() => backprop(Y)).toThrow(/backprop was called twice.*Run beginUpdate again/);
    const [, dummy] = model.forward(floats([3, 4]) as Floats2d, false);
    expect(() => dummy(Y)).toThrow(UnsupportedError);
  });

  test.each([[null], [3], ["Linear"], [{}], [{ forward() {} }], [() => 0]])(
    "%p is no module and is refused",
    (value) => {
      expect(() => PyTorchWrapper(value as never)).toThrow(ArgumentError);
    },
  );
});
