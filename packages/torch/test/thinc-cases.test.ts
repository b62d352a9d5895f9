// The cases of Thinc's own tests of its PyTorch wrapper, with what those leave unchecked.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  Adam,
  type Anything,
  ArgsKwargs,
  type ConvertInputs,
  chain,
  type Floats2d,
  Linear,
  type Model,
  NdArray,
  type Optimizer,
  Relu,
  SGD,
} from "@thinc/core";
import { torch2xp, xp2torch } from "../src/convert";
import type { PyTorchShim } from "../src/shim";
import { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { PyTorchWrapper } from "../src/wrapper";
import { describeTorch, floats } from "./support/torch";

const { nn } = torch;
const nI = 3;
const nO = 4;
const numbersIn = (array: NdArray) => Array.from(array.data as Float32Array, Number);
const zeros = (...shape: number[]) => NdArray.zeros(shape, "float32") as Anything;
const sample = () => floats([2, nI], [0.2, 0.9, 0.4, 0.7, 0.3, 0.8]) as Floats2d;

function checkLearnsZeros(model: Model<Floats2d, Floats2d>, optimizer: Optimizer, X: Floats2d): void {
  const totals: number[] = [];
  for (let step = 0; step < 101; step++) {
    const [Y, backprop] = model.beginUpdate(X);
    totals.push(Math.abs(numbersIn(Y as NdArray).reduce((sum, value) => sum + value, 0)));
    expect(backprop(Y).shape).toEqual(X.shape);
    model.finishUpdate(optimizer);
  }
  expect(totals[100]).toBeLessThan(totals[0]);
}

describeTorch("Thinc's cases for its PyTorch wrapper", () => {
  test("unwrapped: a native layer learns to give zeros", () => {
    checkLearnsZeros(Linear(nO, nI).initialize(), SGD(0.01), sample());
  });

  test("wrapper: a wrapped layer does, too", () => {
    torch.manualSeed(1);
    const model = PyTorchWrapper(new nn.Linear(nI, nO)).initialize();
    const [Y, backprop] = model.beginUpdate(sample());
    expect([NdArray.isInstance(Y), Y.shape]).toEqual([true, [2, nO]]);
    expect(backprop(Y).shape).toEqual([2, nI]);
    model.finishUpdate(SGD(0.001));
    checkLearnsZeros(model, SGD(0.001), sample());
    expect(NdArray.isInstance(model.predict(sample()))).toBe(true);
  });

  test("thinc_input: it learns behind a native layer", () => {
    const layer = new nn.Linear(nO, nO);
    torch.noGrad(() => layer.weight.uniform_(9, 11));
    const model = chain(Relu(), PyTorchWrapper(layer).initialize()) as Model<Floats2d, Floats2d>;
    model.initialize({ X: sample(), Y: zeros(2, nO) });
    checkLearnsZeros(model, SGD(0.001), sample());
  });

  test("roundtrip_conversion: an array goes to a tensor and comes back", () => {
    const array = sample() as NdArray;
    const tensor = xp2torch(array);
    expect(tensor).toBeInstanceOf(Tensor);
    expect(torch2xp(tensor).toNested()).toEqual(array.toNested());
  });

  test("wrapper_roundtrip: bytes and files bring the weights, which Thinc does not look at", () => {
    const weights = (model: Model<Anything, Anything>) =>
      (model.shims[0] as PyTorchShim<InstanceType<typeof nn.Linear>>).model.parameters().map((each) => each.tolist());
    const model = PyTorchWrapper(new nn.Linear(2, 3));
    const other = PyTorchWrapper(new nn.Linear(2, 3));
    expect(weights(other)).not.toEqual(weights(model));
    expect(weights(other.fromBytes(model.toBytes()))).toEqual(weights(model));
    const directory = mkdtempSync(join(tmpdir(), "thinc-torch-"));
    try {
      model.toDisk(join(directory, "model"));
      expect(weights(PyTorchWrapper(new nn.Linear(2, 3)).fromDisk(join(directory, "model")))).toEqual(weights(model));
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  const shapeOf = (value: Anything): Anything => {
    if (NdArray.isInstance(value) || value instanceof Tensor) return [...value.shape];
    if (ArgsKwargs.isInstance(value)) return { args: shapeOf(value.args), kwargs: shapeOf(value.kwargs) };
    if (Array.isArray(value)) return value.map(shapeOf);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapeOf(item)]));
  };

  test.each([
    ["an array", () => zeros(2, 3), 1, []],
    ["a list", () => [zeros(2, 3), zeros(2, 3)], 2, []],
    ["a list in a list", () => [zeros(2, 3), [zeros(1, 3), zeros(4, 3)]], 2, []],
    ["an object", () => ({ a: zeros(2, 3), b: zeros(2, 3) }), 0, ["a", "b"]],
    ["an object in an object", () => ({ a: { b: zeros(2, 3), c: [zeros(1, 1)] } }), 0, ["a"]],
    ["an ArgsKwargs", () => new ArgsKwargs([zeros(2, 3), zeros(2, 3)], { c: zeros(2, 3) }), 2, ["c"]],
  ])("convert_inputs: %s becomes arguments, and gradients take its form", (_name, make, count, keys) => {
    const model = PyTorchWrapper<Anything, Anything>(new nn.Linear(3, 4));
    const convertInputs = model.attrs.get("convert_inputs") as ConvertInputs;
    for (const isTrain of [true, false]) {
      const data = make();
      const [inputs, getDX] = convertInputs(model, data, isTrain);
      expect(ArgsKwargs.isInstance(inputs)).toBe(true);
      expect([inputs.args.length, Object.keys(inputs.kwargs)]).toEqual([count, keys]);
      const tensors: Tensor[] = [];
      const collect = (value: Anything): void => {
        if (value instanceof Tensor) tensors.push(value);
        else for (const item of Object.values(value)) collect(item);
      };
      collect(inputs.args);
      collect(inputs.kwargs);
      expect(tensors.length).toBeGreaterThan(0);
      expect(tensors.every(({ requiresGrad }) => requiresGrad === isTrain)).toBe(true);
      const dX = getDX(inputs);
      expect(dX?.constructor).toBe(data.constructor);
      expect(shapeOf(dX)).toEqual(shapeOf(data));
    }
  });
});

describeTorch("an optimizer's averages in a wrapped module", () => {
  const trained = () => {
    torch.manualSeed(4);
    const model = chain(Linear(nO, nI), PyTorchWrapper(new nn.Linear(nO, 2))) as Model<Floats2d, Floats2d>;
    model.initialize({ X: sample() });
    const optimizer = Adam(0.1, { useAverages: true });
    for (let step = 0; step < 5; step++) {
      const [Y, backprop] = model.beginUpdate(sample());
      backprop(Y);
      model.finishUpdate(optimizer);
    }
    return { model, averages: optimizer.averages as never };
  };

  test("change what the model predicts, inside only", () => {
    const { model, averages } = trained();
    const own = model.predict(sample()).toNested();
    const averaged = model.useParams(averages, () => model.predict(sample()).toNested());
    expect(averaged).not.toEqual(own);
    expect(model.predict(sample()).toNested()).toEqual(own);
    // The wrapped part by itself: its averages, and no others, are what the module computes with.
    const wrapped = model.layers[1] as Model<Floats2d, Floats2d>;
    const X = floats([2, nO]) as Floats2d;
    expect(wrapped.useParams(averages, () => wrapped.predict(X).toNested())).not.toEqual(wrapped.predict(X).toNested());
  });

  test("are what a file saved inside has", () => {
    const { model, averages } = trained();
    const [bytes, averaged] = model.useParams(averages, () => [model.toBytes(), model.predict(sample()).toNested()]);
    const loaded = chain(Linear(nO, nI), PyTorchWrapper(new nn.Linear(nO, 2))).fromBytes(bytes as Uint8Array);
    expect((loaded as Model<Floats2d, Floats2d>).predict(sample()).toNested()).toEqual(averaged);
  });

  test("are gone when the body throws, or when its promise settles", async () => {
    const { model, averages } = trained();
    const own = model.predict(sample()).toNested();
    const broken = () =>
      model.useParams(averages, () => {
        throw new Error("on purpose");
      });
    expect(broken).toThrow("on purpose");
    expect(model.predict(sample()).toNested()).toEqual(own);
    const during = model.useParams(averages, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return model.predict(sample()).toNested();
    });
    expect(await during).not.toEqual(own);
    expect(model.predict(sample()).toNested()).toEqual(own);
    await expect(model.useParams(averages, async () => Promise.reject(new Error("late")))).rejects.toThrow("late");
    expect(model.predict(sample()).toNested()).toEqual(own);
  });
});

describeTorch("the modes of a wrapped module", () => {
  test("are those of each of its parts after a prediction and after an update, whatever they were", () => {
    const frozen = new nn.BatchNorm1d(4);
    const dropout = new nn.Dropout(0.5);
    const module = new nn.Sequential(new nn.Linear(3, 4), frozen, new nn.Sequential(dropout, new nn.Linear(4, 2)));
    const model = PyTorchWrapper(module);
    const modes = () => module.modules().map(({ training }) => training);
    for (const arrange of [
      () => module.train(),
      () => module.eval(),
      () => {
        module.train();
        frozen.eval();
      },
      () => {
        module.eval();
        dropout.train();
      },
    ]) {
      arrange();
      const before = modes();
      const statistics = frozen.stateDict().get("running_mean")?.tolist();
      model.predict(sample());
      expect(modes()).toEqual(before);
      expect(frozen.stateDict().get("running_mean")?.tolist()).toEqual(statistics);
      model.beginUpdate(sample());
      expect(modes()).toEqual(before);
      expect(() => model.predict(floats([2, 5]) as Floats2d)).toThrow();
      expect(() => model.beginUpdate(floats([2, 5]) as Floats2d)).toThrow();
      expect(modes()).toEqual(before);
    }
  });
});
