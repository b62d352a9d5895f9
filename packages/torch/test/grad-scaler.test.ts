import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ArgumentError, DeviceError, DTypeError } from "@thinc/core";
import { PyTorchGradScaler } from "../src/grad-scaler";
import type { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { describeTorch, tensorOf, valuesOf } from "./support/torch";

interface Step {
  gradients: string[];
  unscaled: string[];
  found: boolean;
  foundInf: boolean;
  scaleAfter: number;
}

const steps: Step[] = JSON.parse(readFileSync(join(__dirname, "fixtures", "precision.json"), "utf8")).scaler;
const numberOf = (text: string) => (text === "inf" ? Number.POSITIVE_INFINITY : Number(text));
const one = () => torch.tensor([1]);

describeTorch("PyTorchGradScaler", () => {
  test("scales a tensor, a list, a set and what a generator yields by 2 ** 16", () => {
    const scaler = new PyTorchGradScaler({ enabled: true });
    for (const shape of [[], [3], [2, 0], [2, 3, 4]]) {
      const X = torch.randn(shape);
      const expected = valuesOf(X).map((value) => value * 2 ** 16);
      const scaled = scaler.scale(X);
      expect([scaled.shape, valuesOf(scaled)]).toEqual([shape, expected]);
      function* items() {
        yield X;
      }
      for (const several of [[X, X], new Set([X]), items()]) {
        const list = scaler.scale(several);
        expect(list.length).toBeGreaterThan(0);
        for (const each of list) expect(valuesOf(each)).toEqual(expected);
      }
    }
    expect(scaler.scale([])).toEqual([]);
  });

  test("scales on the CPU, where Thinc raises ValueError", () => {
    const scaler = new PyTorchGradScaler({ enabled: true });
    expect(scaler.scale([one()]).map(valuesOf)).toEqual([[2 ** 16]]);
    expect(valuesOf(scaler.scale(one()))).toEqual([2 ** 16]);
  });

  test("changes tensors only when asked to, and keeps their dtype", () => {
    const scaler = new PyTorchGradScaler({ enabled: true, initScale: 4 });
    for (const dtype of ["float32", "float64", "float16", "bfloat16"] as const) {
      const X = torch.tensor([1.5], { dtype });
      expect(scaler.scale(X).dtype).toBe(dtype);
      expect(valuesOf(X)).toEqual([1.5]);
      expect(scaler.scale([X], { inplace: true })[0].dataPtr).toBe(X.dataPtr);
      expect(valuesOf(X)).toEqual([6]);
      expect(scaler.unscale([X])).toBe(false);
      expect(valuesOf(X)).toEqual([1.5]);
    }
  });

  test("finds an overflow, remembers it until the update, and then halves the scale", () => {
    const scaler = new PyTorchGradScaler({ enabled: true });
    const gradients = [torch.tensor([2 ** 16]), torch.tensor([Number.POSITIVE_INFINITY])];
    expect(scaler.foundInf).toBe(false);
    expect(scaler.unscale(gradients)).toBe(true);
    expect(valuesOf(gradients[0])).toEqual([1]);
    expect(scaler.unscale([one()])).toBe(true);
    expect(scaler.foundInf).toBe(true);
    scaler.update();
    expect(scaler.foundInf).toBe(false);
    expect(scaler.unscale([one()])).toBe(false);
    expect(scaler.scale([one()]).map(valuesOf)).toEqual([[2 ** 15]]);
  });

  test("goes through the same scales as Thinc's", () => {
    const scaler = new PyTorchGradScaler({
      enabled: true,
      initScale: 1024,
      growthInterval: 3,
      backoffFactor: 0.25,
      growthFactor: 4,
    });
    for (const step of steps) {
      const gradients = step.gradients.map((value) => torch.tensor([numberOf(value)]));
      expect(scaler.unscale(gradients)).toBe(step.found);
      expect(gradients.flatMap(valuesOf)).toEqual(step.unscaled.map(numberOf));
      expect(scaler.foundInf).toBe(step.foundInf);
      scaler.update();
      expect(scaler.getScale()).toBe(step.scaleAfter);
    }
    expect(new Set(steps.map(({ scaleAfter }) => scaleAfter)).size).toBeGreaterThan(2);
  });

  test("does not grow beyond what a float32 can be", () => {
    const scaler = new PyTorchGradScaler({ enabled: true, initScale: 2 ** 127, growthInterval: 1 });
    scaler.update();
    expect(scaler.getScale()).toBe(2 ** 127);
  });

  test("does nothing when it is not enabled, which it is not by default", () => {
    const scaler = new PyTorchGradScaler();
    const X = torch.tensor([Number.POSITIVE_INFINITY, 1]);
    expect(scaler.enabled).toBe(false);
    expect(scaler.scale(X)).toBe(X);
    expect(scaler.scale(X, { inplace: true })).toBe(X);
    expect(scaler.unscale([X])).toBe(false);
    scaler.update();
    expect([scaler.foundInf, scaler.getScale(), valuesOf(X)]).toEqual([false, 2 ** 16, [Number.POSITIVE_INFINITY, 1]]);
  });

  test("serves on its own, in a loop over a loss", () => {
    const scaler = new PyTorchGradScaler({ enabled: true, growthInterval: 1 });
    const weight = torch.tensor([2], { requiresGrad: true });
    scaler.scale(weight.pow(2).sum()).backward();
    expect(valuesOf(weight.grad as Tensor)).toEqual([4 * 2 ** 16]);
    expect(scaler.unscale([weight.grad as Tensor])).toBe(false);
    expect(valuesOf(weight.grad as Tensor)).toEqual([4]);
    scaler.update();
    expect(scaler.getScale()).toBe(2 ** 17);
  });

  test("refuses what are no tensors of floats, before it changes any", () => {
    const scaler = new PyTorchGradScaler({ enabled: true });
    const X = one();
    for (const junk of ["bogus", 42, null, undefined, {}, [X, "bogus"], [X, undefined], [X, [X]]]) {
      expect(() => scaler.scale(junk as never, { inplace: true })).toThrow(ArgumentError);
      expect(() => scaler.unscale(junk as never)).toThrow(ArgumentError);
    }
    const ids = tensorOf({ dtype: "int64", shape: [1], data: [3] });
    expect(() => scaler.scale([X, ids], { inplace: true })).toThrow(DTypeError);
    expect(() => scaler.unscale([X, ids])).toThrow(DTypeError);
    expect(() => scaler.scale(X, { inPlace: true } as never)).toThrow(/no option "inPlace"/);
    expect(valuesOf(X)).toEqual([1]);
  });

  test.each([
    { enabled: "yes" },
    { initScale: 0 },
    { initScale: Number.NaN },
    { backoffFactor: 1 },
    { backoffFactor: 0 },
    { growthFactor: 0.5 },
    { growthInterval: 0 },
    { growthInterval: 2.5 },
    { init_scale: 2 },
  ])("refuses the options %j", (options) => {
    expect(() => new PyTorchGradScaler(options as never)).toThrow(ArgumentError);
  });

  test("a copy has a scale of its own", () => {
    const scaler = new PyTorchGradScaler({ enabled: true, initScale: 8 });
    scaler.unscale([torch.tensor([Number.NaN])]);
    const copy = scaler.copy();
    expect(copy.foundInf).toBe(true);
    copy.update();
    expect([copy.getScale(), scaler.getScale(), scaler.foundInf]).toEqual([4, 8, true]);
  });

  test("moves to a device that is there", () => {
    const scaler = new PyTorchGradScaler({ enabled: true });
    expect(scaler.to_("cpu")).toBe(scaler);
    expect(scaler.to({ type: "cpu", id: 0 })).toBe(scaler);
    expect(() => scaler.to("cuda:99")).toThrow(DeviceError);
    expect(() => scaler.to("moon")).toThrow(ArgumentError);
  });
});
