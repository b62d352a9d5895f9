import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  Adam,
  type Anything,
  ArgumentError,
  chain,
  DeviceError,
  type Floats2d,
  fixRandomSeed,
  JsOps,
  Linear,
  list2padded,
  type Model,
  NdArray,
  Padded,
  padded2list,
  Ragged,
  SerializationError,
  ShapeError,
  withArray,
  withPadded,
} from "@thinc/core";
import { torch2xp } from "../src/convert";
import { PyTorchLSTM } from "../src/pytorch-lstm";
import { PyTorchRNNWrapper } from "../src/rnn-wrapper";
import type { PyTorchShim } from "../src/shim";
import type { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { PyTorchWrapper } from "../src/wrapper";
import { describeTorch, floats, largestError, type TensorFixture, tensorOf, valuesOf } from "./support/torch";

type Encoded = TensorFixture | { ragged: TensorFixture[] } | { padded: TensorFixture[] } | TensorFixture[];
interface Form {
  X: Encoded;
  Y: Encoded;
  dY: Encoded;
  dX: Encoded;
  predicted: Encoded;
  gradients: Record<string, TensorFixture>;
}
interface Case {
  bytes: string;
  name: string;
  forms: Record<string, Form>;
}

const { nn } = torch;
const ops = new JsOps();
const FIXTURES = join(__dirname, "fixtures");
const cases: Record<string, Case> = JSON.parse(readFileSync(join(FIXTURES, "rnn.json"), "utf8")).models;
const MODELS: Record<string, () => Model<Anything, Anything>> = {
  plain: () => PyTorchLSTM(4, 3),
  bidirectional: () => PyTorchLSTM(6, 3, { bi: true }),
  deep: () => PyTorchLSTM(4, 3, { depth: 2, bi: true, dropout: 0 }),
};

/** The array, list, Ragged or Padded of a fixture. */
function decode(value: Encoded): Anything {
  const arrayOf = (fixture: TensorFixture): Anything => torch2xp(tensorOf(fixture));
  if (Array.isArray(value)) return value.map(arrayOf);
  if ("ragged" in value) return new Ragged(arrayOf(value.ragged[0]), arrayOf(value.ragged[1]));
  if ("padded" in value) {
    const [data, sizeAtT, lengths, indices] = value.padded.map(arrayOf);
    return new Padded(data, sizeAtT, lengths, indices);
  }
  return arrayOf(value);
}

/** The arrays of floats in a value, one after another. */
function arraysIn(value: Anything): NdArray[] {
  if (NdArray.isInstance(value)) return [value];
  if (Ragged.isInstance(value)) return [value.data as NdArray];
  if (Padded.isInstance(value)) return [value.data as NdArray];
  return (value as Anything[]).flatMap(arraysIn);
}

function expectSame(actual: Anything, expected: Anything): void {
  const [left, right] = [arraysIn(actual), arraysIn(expected)];
  expect(actual?.constructor).toBe(expected?.constructor);
  expect(left.map(({ shape }) => shape)).toEqual(right.map(({ shape }) => shape));
  left.forEach((array, index) => {
    expect(largestError(numbersIn(array), numbersIn(right[index]))).toBeLessThan(2e-6);
  });
}

const numbersIn = (array: NdArray) => Array.from(array.offsets(), (offset) => Number(array.data[offset]));
const moduleOf = (model: Model<Anything, Anything>) =>
  (model.layers[0].shims[0] as PyTorchShim<InstanceType<typeof nn.LSTM>>).model;
const sequences = (...lengths: number[]) =>
  lengths.map((rows, index) =>
    floats(
      [rows, 3],
      Array.from({ length: 3 * rows }, (_, k) => Math.sin(k + 7 * index)),
    ),
  ) as Floats2d[];

describeTorch("PyTorchLSTM", () => {
  describe.each(Object.keys(cases))("that Thinc saved: %s", (name) => {
    const { bytes, forms, name: modelName } = cases[name];
    const load = () => MODELS[name]().fromBytes(Buffer.from(bytes, "base64"));

    test.each(Object.keys(forms))("gives Thinc's output and gradients for a %s", (form) => {
      const expected = forms[form];
      const model = load();
      expectSame(model.predict(decode(expected.X)), decode(expected.predicted));
      const [Y, backprop] = model.beginUpdate(decode(expected.X));
      expectSame(Y, decode(expected.Y));
      expectSame(backprop(decode(expected.dY)), decode(expected.dX));
      for (const [key, parameter] of moduleOf(model).namedParameters()) {
        const gradient = parameter.grad as Tensor;
        expect(largestError(valuesOf(gradient), expected.gradients[key].data as number[])).toBeLessThan(5e-6);
      }
    });

    test("has Thinc's name and dimensions, and its weights", () => {
      const model = load();
      expect(model.name).toBe(modelName);
      expect([model.getDim("nO"), model.getDim("nI")]).toEqual([name === "bidirectional" ? 6 : 4, 3]);
      const fresh = moduleOf(MODELS[name]());
      const loaded = moduleOf(model);
      for (const [key, parameter] of loaded.namedParameters()) {
        expect(fresh.getParameter(key).shape).toEqual(parameter.shape);
        expect(valuesOf(fresh.getParameter(key))).not.toEqual(valuesOf(parameter));
      }
      const again = MODELS[name]().fromBytes(model.toBytes());
      expectSame(again.predict(decode(forms.list.X)), decode(forms.list.predicted));
    });

    test("is written as Thinc reads it", () => {
      // tools/parity/torch/make_rnn_fixtures.py loads these very files into Thinc's PyTorchLSTM.
      const path = join(FIXTURES, `lstm-written-${name}.msgpack`);
      const model = MODELS[name]();
      for (const parameter of moduleOf(model).parameters()) {
        const memory = torch2xp(parameter).data as Float32Array;
        for (let index = 0; index < memory.length; index++) memory[index] = Math.sin(index);
      }
      if (!existsSync(path)) writeFileSync(path, model.toBytes());
      expect(Buffer.from(model.toBytes()).equals(readFileSync(path))).toBe(true);
    });
  });

  test("its gradients agree with finite differences, for inputs and weights", () => {
    torch.manualSeed(3);
    for (const options of [{}, { bi: true }, { depth: 2, bi: true }]) {
      const model = PyTorchLSTM(4, 3, options) as Model<Floats2d[], Floats2d[]>;
      const module = moduleOf(model);
      module.double();
      const X = sequences(3, 1, 2).map((item) => item.astype("float64")) as Anything as Floats2d[];
      const [Y, backprop] = model.beginUpdate(X);
      const dY = Y.map((item) => item.astype("float64").copy()) as Floats2d[];
      dY.forEach((item, k) => {
        item.data.forEach((_, i) => {
          item.data[i] = Math.cos(3 * i + k);
        });
      });
      const dX = backprop(dY);
      const loss = () => {
        let sum = 0;
        model.predict(X).forEach((item, k) => {
          item.data.forEach((value, i) => {
            sum += Number(value) * dY[k].data[i];
          });
        });
        return sum;
      };
      const check = (values: { [index: number]: number; length: number }, gradient: ArrayLike<number>) => {
        expect(gradient.length).toBe(values.length);
        for (let i = 0; i < values.length; i += 1 + Math.floor(values.length / 12)) {
          const own = values[i];
          values[i] = own + 1e-5;
          const above = loss();
          values[i] = own - 1e-5;
          const slope = (above - loss()) / 2e-5;
          values[i] = own;
          expect(Math.abs(gradient[i] - slope)).toBeLessThan(1e-6 * Math.max(1, Math.abs(slope)));
        }
      };
      X.forEach((item, k) => {
        check(item.data, dX[k].data);
      });
      for (const parameter of module.parameters()) {
        check(torch2xp(parameter).data as Float64Array, valuesOf(parameter.grad as Tensor));
      }
    }
  });

  test("every step of a sequence gets a gradient, and every weight (Thinc's own LSTM leaves out one step)", () => {
    const model = PyTorchLSTM(4, 3) as Model<Floats2d[], Floats2d[]>;
    const [Y, backprop] = model.beginUpdate(sequences(4, 2));
    for (const dX of backprop(Y)) {
      for (let row = 0; row < dX.length; row++) {
        expect(numbersIn(dX.row(row) as NdArray).some((value) => value !== 0)).toBe(true);
      }
    }
    for (const parameter of moduleOf(model).parameters()) {
      expect(valuesOf(parameter.grad as Tensor).some((value) => value !== 0)).toBe(true);
    }
  });

  test("gives the sequences in their order, whatever the order of their lengths", () => {
    const model = PyTorchLSTM(4, 3) as Model<Floats2d[], Floats2d[]>;
    const X = sequences(1, 5, 2, 5, 3);
    const together = model.predict(X);
    expect(together.map(({ shape }) => shape)).toEqual(X.map(({ length }) => [length, 4]));
    X.forEach((sequence, index) => {
      expectSame(together[index], model.predict([sequence])[0]);
    });
    const ragged = new Ragged(ops.flatten(X), ops.asarray1i(X.map(({ length }) => length)));
    expectSame((PyTorchLSTM(4, 3).fromBytes(model.toBytes()) as Anything).predict(ragged).data, ops.flatten(together));
  });

  test("learns between native layers, and is saved and loaded with them", () => {
    fixRandomSeed(1);
    const build = () =>
      chain(
        withArray<Floats2d[]>(Linear(5, 3)),
        PyTorchLSTM<Floats2d[]>(6, 5, { bi: true, depth: 2, dropout: 0.1 }),
        withArray<Floats2d[]>(Linear(1, 6)),
      );
    const model = build();
    const X = sequences(4, 2, 3);
    model.initialize({ X });
    const target = (k: number, i: number) => (k + i) % 2;
    const optimizer = Adam(0.02);
    const losses: number[] = [];
    for (let step = 0; step < 60; step++) {
      const [Y, backprop] = model.beginUpdate(X);
      let loss = 0;
      const dY = Y.map((item, k) => {
        const difference = numbersIn(item as NdArray).map((value, i) => value - target(k, i));
        loss += difference.reduce((sum, value) => sum + value * value, 0);
        return floats([item.length, 1], difference) as Floats2d;
      });
      losses.push(loss);
      backprop(dY);
      model.finishUpdate(optimizer);
    }
    expect(losses[59]).toBeLessThan(losses[0] / 5);
    const loaded = build().initialize({ X }).fromBytes(model.toBytes());
    expect(loaded.predict(X).map((item) => item.toNested())).toEqual(model.predict(X).map((item) => item.toNested()));
    const averaged = model.useParams(optimizer.averages as never, () => model.predict(X)[0].toNested());
    expect(averaged).not.toEqual(model.predict(X)[0].toNested());
  });

  test("no sequences, and empty ones, are no trouble", () => {
    const model = PyTorchLSTM(4, 3);
    expect(model.predict([])).toEqual([]);
    const [Y, backprop] = model.beginUpdate([floats([0, 3], []), floats([0, 3], [])]);
    expect(Y.map(({ shape }: NdArray) => shape)).toEqual([
      [0, 4],
      [0, 4],
    ]);
    expect(backprop(Y).map(({ shape }: NdArray) => shape)).toEqual([
      [0, 3],
      [0, 3],
    ]);
    const some = model.predict([floats([0, 3], []), floats([2, 3])]);
    expect(some.map(({ shape }: NdArray) => shape)).toEqual([
      [0, 4],
      [2, 4],
    ]);
    expect(() => model.initialize({ X: [] })).not.toThrow();
  });

  test("with a depth of 0 gives its input", () => {
    const model = PyTorchLSTM(4, 3, { depth: 0 });
    const X = sequences(2);
    expect(model.name).toBe("noop");
    expect(model.predict(X)).toBe(X);
  });

  test("runs in mixed precision, on the CPU, with what it needs", () => {
    torch.manualSeed(2);
    const full = PyTorchLSTM(4, 3, { bi: true, device: "cpu" });
    const mixed = PyTorchLSTM(4, 3, { bi: true, mixedPrecision: true }).fromBytes(full.toBytes());
    const X = sequences(3, 2);
    const [Y, backprop] = mixed.beginUpdate(X) as [NdArray[], (dY: NdArray[]) => NdArray[]];
    expect(Y.map(({ dtype }) => dtype)).toEqual(["float32", "float32"]);
    const error = largestError(Y.flatMap(numbersIn), (full.predict(X) as NdArray[]).flatMap(numbersIn));
    expect(error).toBeGreaterThan(0);
    expect(error).toBeLessThan(0.02);
    expect(backprop(Y).map(({ dtype }) => dtype)).toEqual(["float32", "float32"]);
  });

  test.each([
    [() => PyTorchLSTM(5, 3, { bi: true }), /nO=5 is odd/],
    [() => PyTorchLSTM(0, 3), /nO/],
    [() => PyTorchLSTM(4, 2.5), /nI/],
    [() => PyTorchLSTM(4, undefined as never), /nI/],
    [() => PyTorchLSTM(4, 3, { depth: -1 }), /depth/],
    [() => PyTorchLSTM(4, 3, { dropout: 2 }), /dropout/],
    [() => PyTorchLSTM(4, 3, { bi: 1 as never }), /bi/],
    [() => PyTorchLSTM(4, 3, { bidirectional: true } as never), /no option "bidirectional"/],
  ])("refuses what makes no sense: %p", (make, message) => {
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
  });

  test("refuses other data by what is wrong with them", () => {
    const model = PyTorchLSTM(4, 3);
    expect(() => PyTorchLSTM(4, 3, { device: "cuda:99" })).toThrow(DeviceError);
    expect(() => model.predict([floats([2, 5])])).toThrow(ShapeError);
    expect(() => model.predict(floats([2, 3]))).toThrow(ShapeError);
    expect(() => model.predict("text")).toThrow(ArgumentError);
    const [, backprop] = model.beginUpdate(sequences(2, 1));
    expect(() => backprop(sequences(2, 1))).toThrow(ShapeError);
    expect(() => model.fromBytes(PyTorchLSTM(6, 3).toBytes())).toThrow(SerializationError);
  });
});

describeTorch("PyTorchRNNWrapper", () => {
  const X = () => ops.list2padded(sequences(2, 3) as Anything);

  test.each([
    ["GRU", () => new nn.GRU(3, 4)],
    ["RNN", () => new nn.RNN(3, 4, { nonlinearity: "relu" })],
    ["LSTM", () => new nn.LSTM(3, 4, { projSize: 2 })],
  ])("wraps a %s, which gives a state besides its output", (_name, make) => {
    const module: torch.nn.Module<readonly [Tensor], [Tensor, unknown]> = make();
    const model = PyTorchRNNWrapper(module as never);
    const [Y, backprop] = model.beginUpdate(X());
    const [expected] = module.forward(
      tensorOf({ dtype: "float32", shape: [3, 2, 3], data: numbersIn(X().data as NdArray) }),
    );
    expect(Y.data.toNested()).toEqual(expected.tolist());
    expect([numbersIn(Y.lengths as NdArray), numbersIn(Y.indices as NdArray)]).toEqual([
      numbersIn(X().lengths as NdArray),
      numbersIn(X().indices as NdArray),
    ]);
    const dX = backprop(Y);
    expect([Padded.isInstance(dX), dX.data.shape]).toEqual([true, [3, 2, 3]]);
    model.finishUpdate(Adam(0.1));
    expect(model.predict(X()).data.toNested()).not.toEqual(expected.tolist());
    expect([model.name, model.hasDim("nO"), model.hasDim("nI")]).toEqual(["pytorch", null, null]);
  });

  test("stands in a chain with the layers that pad", () => {
    const model = chain(list2padded(), PyTorchRNNWrapper(new nn.GRU(3, 4)), padded2list());
    const [Y, backprop] = model.beginUpdate(sequences(2, 3) as never);
    expect(Y.map(({ shape }) => shape)).toEqual([
      [2, 4],
      [3, 4],
    ]);
    expect((backprop(Y) as NdArray[]).map(({ shape }) => shape)).toEqual([
      [2, 3],
      [3, 3],
    ]);
  });

  test("takes a module that gives its output alone, and ids, which have no gradient", () => {
    class Reader extends nn.Module<readonly [Tensor, null], Tensor> {
      table = new nn.Embedding(10, 5);
      rnn = new nn.GRU(5, 4);
      override forward(ids: Tensor, state: null): Tensor {
        return this.rnn.forward(this.table.forward(ids.squeeze(2)), state)[0];
      }
    }
    const module = new Reader();
    const model = withPadded(PyTorchRNNWrapper(module as never));
    const ids = [[1, 2, 3], [4]].map((row) => new NdArray(BigInt64Array.from(row.map(BigInt)), [row.length, 1]));
    const [Y, backprop] = model.beginUpdate(ids as never);
    expect(Y.map(({ shape }: NdArray) => shape)).toEqual([
      [3, 4],
      [1, 4],
    ]);
    expect(backprop(Y)).toBeNull();
    expect(valuesOf(module.table.weight.grad as Tensor).some((value) => value !== 0)).toBe(true);
  });

  test("takes converters and the options of PyTorchWrapper", () => {
    const model = PyTorchRNNWrapper(new nn.GRU(3, 4), { name: "gru", mixedPrecision: true, convertInputs: null });
    expect([model.name, (model.shims[0] as PyTorchShim).mixedPrecision]).toEqual(["gru", true]);
    expect(() => PyTorchRNNWrapper(new nn.GRU(3, 4), { depth: 2 } as never)).toThrow(ArgumentError);
    expect(() => PyTorchRNNWrapper({} as never)).toThrow(ArgumentError);
  });

  test("says what it expects", () => {
    const model = PyTorchRNNWrapper(new nn.GRU(3, 4));
    expect(() => model.predict(sequences(2) as never)).toThrow(
      /pytorch: expected a Padded, got list of 1\. Put the layer into withPadded/,
    );
    const [Y, backprop] = model.beginUpdate(X());
    expect(() => backprop(Y.data as never)).toThrow(ArgumentError);
    expect(() => backprop(X())).toThrow(ShapeError);
    class Words extends nn.Module<readonly never[], unknown> {
      override forward(): unknown {
        return ["no tensor"];
      }
    }
    expect(() => PyTorchRNNWrapper(new Words()).predict(X())).toThrow(/expected the module to give \[output, state\]/);
  });
});

describeTorch("PyTorchWrapper with integers", () => {
  test("an embedding's ids want no gradient, and theirs is null", () => {
    const module = new nn.Embedding(10, 4);
    for (const dtype of ["int64", "int32"] as const) {
      const model = PyTorchWrapper<NdArray, Floats2d>(module);
      const ids = NdArray.zeros([3], "int64").astype(dtype) as NdArray;
      const [Y, backprop] = model.beginUpdate(ids);
      expect(Y.shape).toEqual([3, 4]);
      expect(backprop(Y)).toBeNull();
      expect(module.weight.grad?.shape).toEqual([10, 4]);
      model.finishUpdate(Adam(0.1));
    }
  });
});
