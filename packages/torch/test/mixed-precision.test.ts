import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Adam, chain, type Floats2d, type FloatsXd, Linear, type Model, NdArray, Relu, SGD } from "@thinc/core";
import { torch2xp } from "../src/convert";
import { PyTorchGradScaler } from "../src/grad-scaler";
import type { PyTorchShim } from "../src/shim";
import type { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { PyTorchWrapper, PyTorchWrapper_v2 } from "../src/wrapper";
import { describeTorch, floats, largestError, type TensorFixture, tensorOf, valuesOf } from "./support/torch";

interface Case {
  state: Record<string, TensorFixture>;
  X: TensorFixture;
  dY: TensorFixture;
  full: TensorFixture;
  Y: TensorFixture;
  dX: TensorFixture;
  grads: Record<string, TensorFixture>;
}

const fixtures = JSON.parse(readFileSync(join(__dirname, "fixtures", "precision.json"), "utf8"));
const { nn } = torch;
const valuesIn = (array: NdArray) => Array.from(array.data as Float32Array);
const numbersIn = (fixture: TensorFixture) => fixture.data as number[];
const arrayIn = (fixture: TensorFixture) => torch2xp(tensorOf(fixture)) as Floats2d;
const shimOf = (model: Model<never, never>) => model.shims[0] as PyTorchShim;
const noDecay = { L2: 0, gradClip: 0, useAverages: false };
// One unit in the last place of a bfloat16 between 1 and 2; sums may be rounded another way on another processor.
const ROUNDING = 2 ** -7;

const modules = {
  mlp: () => new nn.Sequential(new nn.Linear(5, 7), new nn.LayerNorm(7), new nn.GELU(), new nn.Linear(7, 3)),
  conv: () => new nn.Sequential(new nn.Conv1d(2, 3, 2), new nn.Tanh()),
};

describeTorch("mixed precision", () => {
  test.each(Object.keys(modules) as (keyof typeof modules)[])("gives what Python's gives: %s", (name) => {
    const expected = fixtures[name] as Case;
    const module = modules[name]();
    module.loadStateDict(new Map(Object.entries(expected.state).map(([key, value]) => [key, tensorOf(value)])));
    const model = PyTorchWrapper(module, { mixedPrecision: true });
    const [Y, backprop] = model.beginUpdate(arrayIn(expected.X));
    expect([Y.dtype, Y.shape]).toEqual(["float32", expected.Y.shape]);
    expect(largestError(valuesIn(Y), numbersIn(expected.Y))).toBeLessThan(ROUNDING);
    expect(largestError(valuesIn(Y), numbersIn(expected.full))).toBeGreaterThan(0);
    expect(largestError(valuesIn(model.predict(arrayIn(expected.X))), valuesIn(Y))).toBe(0);
    const dX = backprop(arrayIn(expected.dY));
    expect(dX.dtype).toBe("float32");
    expect(largestError(valuesIn(dX), numbersIn(expected.dX))).toBeLessThan(4 * ROUNDING);
    for (const [key, parameter] of module.namedParameters()) {
      const gradient = parameter.grad as Tensor;
      expect([gradient.dtype, gradient.shape]).toEqual(["float32", parameter.shape]);
      expect(largestError(valuesOf(gradient), numbersIn(expected.grads[key]))).toBeLessThan(4 * ROUNDING);
    }
  });

  test("is for the forward pass only: not for converters, nor on the way back", () => {
    const seen: unknown[] = [];
    const look = (where: string) => seen.push([where, torch.isAutocastEnabled()]);
    class Watched extends nn.Linear {
      override forward(x: Tensor): Tensor {
        look("forward");
        return super.forward(x);
      }
    }
    const model = PyTorchWrapper(new Watched(4, 3), { mixedPrecision: true, name: "watched" });
    const convertInputs = model.attrs.get("convert_inputs") as (
      ...args: unknown[]
    ) => [unknown, (dX: unknown) => unknown];
    model.attrs.set("convert_inputs", (...args: unknown[]) => {
      look("convertInputs");
      const [inputs, getDX] = convertInputs(...args);
      return [
        inputs,
        (dX: unknown) => {
          look("getDX");
          return getDX(dX);
        },
      ];
    });
    const [Y, backprop] = model.beginUpdate(floats([2, 4]) as Floats2d);
    backprop(Y);
    model.predict(floats([2, 4]) as Floats2d);
    expect(seen).toEqual([
      ["convertInputs", false],
      ["forward", true],
      ["getDX", false],
      ["convertInputs", false],
      ["forward", true],
    ]);
  });

  test("is over when the module throws", () => {
    const model = PyTorchWrapper(new nn.Linear(4, 3), { mixedPrecision: true });
    expect(() => model.predict(floats([2, 5]) as Floats2d)).toThrow();
    expect(() => model.beginUpdate(floats([2, 5]) as Floats2d)).toThrow();
    expect(torch.isAutocastEnabled()).toBe(false);
  });

  test("leaves outputs alone that are not half floats", () => {
    class Parts extends nn.Module<readonly [Tensor], unknown> {
      linear = new nn.Linear(4, 3);
      override forward(x: Tensor): unknown {
        const y = this.linear.forward(x);
        return { y, rows: [y.argmax(1), y.double(), x.sum()] };
      }
    }
    const model = PyTorchWrapper<Floats2d, Record<string, unknown>>(new Parts(), { mixedPrecision: true });
    const Y = model.predict(floats([2, 4]) as Floats2d) as { y: NdArray; rows: NdArray[] };
    expect([Y.y.dtype, ...Y.rows.map(({ dtype }) => dtype)]).toEqual(["float32", "int64", "float64", "float32"]);
  });

  test.each([false, true])("learns zeros behind a native layer, with weights that are large (mixed: %s)", (mixed) => {
    const layer = new nn.Linear(4, 4);
    torch.noGrad(() => layer.weight.uniform_(9, 11));
    const wrapped = PyTorchWrapper_v2(layer, {
      mixedPrecision: mixed,
      gradScaler: new PyTorchGradScaler({ enabled: mixed, initScale: 2 ** 16 }),
    }).initialize();
    const model = chain(Relu(), wrapped);
    const X = floats([2, 3], [0.1, 0.9, 0.4, 0.7, 0.3, 0.8]) as Floats2d;
    const target = floats([2, 4], new Array(8).fill(0)) as Floats2d;
    model.initialize({ X, Y: target });
    const sgd = SGD(0.001);
    const total = (Y: FloatsXd) => Math.abs(valuesIn(Y).reduce((sum, value) => sum + value, 0));
    const [Y, backprop] = model.beginUpdate(X);
    expect([NdArray.isInstance(Y), Y.shape]).toEqual([true, [2, 4]]);
    expect(backprop(Y).shape).toEqual([2, 3]);
    model.finishUpdate(sgd);
    let last = 0;
    for (let step = 0; step < 100; step++) {
      const [Yh, goBack] = model.beginUpdate(X);
      last = total(Yh);
      goBack(Yh);
      model.finishUpdate(sgd);
    }
    expect(last).toBeLessThan(total(Y));
    expect(NdArray.isInstance(model.predict(X))).toBe(true);
  });

  test("works between native layers", () => {
    const model = chain(Linear(4, 3), PyTorchWrapper(new nn.Linear(4, 5), { mixedPrecision: true }), Linear(2, 5));
    const X = floats([6, 3]) as Floats2d;
    model.initialize({ X });
    const optimizer = Adam(0.05);
    const losses: number[] = [];
    for (let step = 0; step < 40; step++) {
      const [Y, backprop] = model.beginUpdate(X);
      losses.push(valuesIn(Y).reduce((sum, value) => sum + (value - 1) ** 2, 0));
      backprop(
        floats(
          [6, 2],
          valuesIn(Y).map((value) => value - 1),
        ) as Floats2d,
      );
      model.finishUpdate(optimizer);
    }
    expect(losses[39]).toBeLessThan(losses[0] / 10);
  });
});

describeTorch("the gradient scaler of a shim", () => {
  const X = () => floats([3, 4]) as Floats2d;
  const dY = (scale = 1) =>
    floats(
      [3, 2],
      [1, 2, 3, 4, 5, 6].map((value) => value * scale),
    ) as Floats2d;
  const made = (gradScaler: PyTorchGradScaler | null, mixedPrecision = false) => {
    torch.manualSeed(5);
    const module = new nn.Linear(4, 2);
    return { module, model: PyTorchWrapper(module, { gradScaler, mixedPrecision }) };
  };
  const gradientsOf = (module: InstanceType<typeof nn.Linear>) =>
    module.parameters().map((parameter) => (parameter.grad === null ? null : valuesOf(parameter.grad)));

  test("is Thinc's default one, enabled with mixed precision", () => {
    expect(shimOf(made(null).model as never).gradScaler.enabled).toBe(false);
    expect(shimOf(made(null, true).model as never).gradScaler.enabled).toBe(true);
    expect(shimOf(made(null, true).model as never).gradScaler.getScale()).toBe(2 ** 16);
    const own = new PyTorchGradScaler();
    expect(shimOf(made(own, true).model as never).gradScaler).toBe(own);
  });

  test("gives the same gradients as none, over one pass and several, and leaves the caller's arrays alone", () => {
    const plain = made(null);
    const scaled = made(new PyTorchGradScaler({ enabled: true }));
    for (let pass = 0; pass < 3; pass++) {
      const gradient = dY();
      const results = [plain, scaled].map(({ model }) => model.beginUpdate(X())[1](gradient).toNested());
      expect(results[1]).toEqual(results[0]);
      expect(gradient.toNested()).toEqual(dY().toNested());
      expect(gradientsOf(scaled.module)).toEqual(gradientsOf(plain.module));
    }
    for (const { model } of [plain, scaled]) model.finishUpdate(SGD(0.1, noDecay));
    expect(scaled.module.weight.tolist()).toEqual(plain.module.weight.tolist());
    expect(gradientsOf(scaled.module)).toEqual([new Array(8).fill(0), [0, 0]]);
    for (const { model } of [plain, scaled]) {
      model.beginUpdate(X())[1](dY());
      model.finishUpdate(Adam(0.1, noDecay));
    }
    expect(scaled.module.weight.tolist()).toEqual(plain.module.weight.tolist());
  });

  test("keeps gradients that half precision would lose", () => {
    class Halves extends nn.Module {
      weight = new nn.Parameter(torch.tensor([1, 1]));
      override forward(x: Tensor): Tensor {
        return x.half().mul(this.weight.half()).float();
      }
    }
    const gradientOf = (enabled: boolean) => {
      const module = new Halves();
      const model = PyTorchWrapper(module, { gradScaler: new PyTorchGradScaler({ enabled }) });
      model.beginUpdate(floats([1, 2], [1, 1]) as Floats2d)[1](floats([1, 2], [1e-9, 2e-9]) as Floats2d);
      return valuesOf(module.weight.grad as Tensor);
    };
    expect(gradientOf(false)).toEqual([0, 0]);
    expect(
      largestError(
        gradientOf(true).map((value) => value * 1e9),
        [1, 2],
      ),
    ).toBeLessThan(1e-2);
  });

  test("after an overflow gives zeros, leaves the optimizer out, and halves the scale", () => {
    const scaler = new PyTorchGradScaler({ enabled: true, initScale: 2 ** 120 });
    const { module, model } = made(scaler);
    const own = module.weight.tolist();
    const updates: string[] = [];
    const optimizer = {
      update: (key: string, weights: never, gradient: never) => {
        updates.push(key);
        return [weights, gradient] as never;
      },
    };
    const dX = model.beginUpdate(X())[1](dY(1000));
    expect([scaler.foundInf, valuesIn(dX)]).toEqual([true, new Array(12).fill(0)]);
    // What the step finds stays found, also when its other passes are clean.
    expect(valuesIn(model.beginUpdate(X())[1](dY(1e-30)))).toEqual(new Array(12).fill(0));
    model.finishUpdate(optimizer as never);
    expect([updates, scaler.foundInf, scaler.getScale()]).toEqual([[], false, 2 ** 119]);
    expect([module.weight.tolist(), gradientsOf(module)]).toEqual([own, [null, null]]);
    const after = model.beginUpdate(X())[1](dY(1e-30));
    expect(valuesIn(after).some((value) => value !== 0)).toBe(true);
    model.finishUpdate(optimizer as never);
    expect(updates).toHaveLength(2);
    expect(scaler.getScale()).toBe(2 ** 119);
  });

  test("an overflow in one pass leaves no trace in the gradients of another", () => {
    const scaler = new PyTorchGradScaler({ enabled: true });
    const { module, model } = made(scaler);
    model.beginUpdate(X())[1](dY());
    const before = gradientsOf(module);
    model.beginUpdate(X())[1](dY(Number.POSITIVE_INFINITY));
    expect(gradientsOf(module)).toEqual(before);
    expect(scaler.foundInf).toBe(true);
  });

  test("works on several outputs and inputs", () => {
    class Two extends nn.Module<readonly [Tensor, Tensor], [Tensor, Tensor]> {
      weight = new nn.Parameter(torch.tensor([3]));
      override forward(a: Tensor, b: Tensor): [Tensor, Tensor] {
        return [a.mul(this.weight), a.mul(b)];
      }
    }
    const gradient = (enabled: boolean) => {
      const module = new Two();
      const model = PyTorchWrapper<Floats2d[], Floats2d[]>(module, { gradScaler: new PyTorchGradScaler({ enabled }) });
      const inputs = [floats([1, 2], [1, 2]), floats([1, 2], [3, 4])] as Floats2d[];
      const [, backprop] = model.beginUpdate(inputs);
      const dX = backprop([floats([1, 2], [1, 1]) as Floats2d, null as never]);
      return [dX.map((item) => item?.toNested() ?? null), valuesOf(module.weight.grad as Tensor)];
    };
    expect(gradient(true)).toEqual([[[[3, 3]], null], [3]]);
    expect(gradient(true)).toEqual(gradient(false));
  });

  test("belongs to a copy as its own", () => {
    const { model } = made(new PyTorchGradScaler({ enabled: true, initScale: 64 }), true);
    const copy = shimOf(model.copy() as never);
    expect([copy.mixedPrecision, copy.gradScaler.getScale()]).toEqual([true, 64]);
    copy.gradScaler.unscale([torch.tensor([Number.NaN])]);
    expect(shimOf(model as never).gradScaler.foundInf).toBe(false);
  });
});
