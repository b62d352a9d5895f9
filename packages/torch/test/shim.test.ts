import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  Adam,
  ArgsKwargs,
  ArgumentError,
  chain,
  DeviceError,
  type Floats2d,
  Linear,
  NdArray,
  type OptimizerLike,
  type ParamKey,
  paramKey,
  SerializationError,
  SGD,
  ShapeError,
} from "@thinc/core";
import { torch2xp, xp2torch } from "../src/convert";
import { native } from "../src/engine";
import { torchStats } from "../src/memory";
import { PyTorchShim } from "../src/shim";
import type { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { PyTorchWrapper } from "../src/wrapper";
import { describeTorch, floats } from "./support/torch";

const FIXTURES = join(__dirname, "fixtures");
const { nn } = torch;
const input = (requiresGrad = true) => new ArgsKwargs([xp2torch(floats([3, 4]) as NdArray, { requiresGrad })]);
const made = () => {
  torch.manualSeed(11);
  const module = new nn.Linear(4, 3);
  return { module, shim: new PyTorchShim(module) };
};
const train = (shim: PyTorchShim) => {
  const [Y, backprop] = shim.beginUpdate(input());
  return backprop(new ArgsKwargs([torch.onesLike((Y as Tensor).detach())]));
};

describeTorch("PyTorchShim", () => {
  test("updates parameters in their own memory, each under its key, without copies", () => {
    const { module, shim } = made();
    train(shim);
    const copied = torchStats().bytesCopied;
    const addresses = module.parameters().map((parameter) => parameter.dataPtr);
    const gradients = module.parameters().map((parameter) => (parameter.grad as Tensor).dataPtr);
    const seen: [ParamKey, bigint, bigint][] = [];
    const optimizer: OptimizerLike = {
      update(key, weights, gradient) {
        seen.push([key, native().addressOfArray(weights.data), native().addressOfArray(gradient.data)]);
        weights.fill(5);
        return [weights, gradient];
      },
    };
    shim.finishUpdate(optimizer);
    expect(seen).toEqual([
      [paramKey(shim.id, "weight"), addresses[0], gradients[0]],
      [paramKey(shim.id, "bias"), addresses[1], gradients[1]],
    ]);
    expect(module.bias?.tolist()).toEqual([5, 5, 5]);
    expect(module.weight.grad?.tolist()).toEqual(NdArray.zeros([3, 4]).toNested());
    expect(module.weight.grad?.dataPtr).toBe(gradients[0]);
    expect(torchStats().bytesCopied).toBe(copied);
  });

  test("takes over what an optimizer gives that works on copies", () => {
    const { module, shim } = made();
    train(shim);
    const before = module.bias?.tolist() as number[];
    const address = module.bias?.dataPtr;
    shim.finishUpdate({
      update: (_key, weights, gradient) => {
        const updated = weights.copy();
        for (let index = 0; index < updated.data.length; index++) updated.data[index] = Number(updated.data[index]) + 1;
        return [updated, gradient];
      },
    });
    expect(module.bias?.tolist()).toEqual(before.map((value) => Math.fround(value + 1)));
    expect(module.bias?.dataPtr).toBe(address);
  });

  test("updates a parameter that is not contiguous, too", () => {
    class Strided extends nn.Module {
      weight = new nn.Parameter(torch.ones([3, 4]).T);
      override forward(x: Tensor): Tensor {
        return x.matmul(this.weight);
      }
    }
    const module = new Strided();
    expect(native().isContiguous(module.weight.handle)).toBe(false);
    const shim = new PyTorchShim(module);
    train(shim);
    const gradient = torch2xp(module.weight.grad as Tensor).toNested() as number[][];
    shim.finishUpdate(SGD(0.5, { L2: 0, gradClip: 0, useAverages: false }));
    const weights = module.weight.tolist() as number[][];
    for (let i = 0; i < 4; i++)
      for (let j = 0; j < 3; j++) expect(weights[i][j]).toBeCloseTo(1 - 0.5 * gradient[i][j], 5);
  });

  test("gradients of several passes add up until finishUpdate", () => {
    const { module, shim } = made();
    train(shim);
    const once = module.bias?.grad?.tolist();
    train(shim);
    expect(module.bias?.grad?.tolist()).toEqual((once as number[]).map((value) => 2 * value));
  });

  test("a parameter that is frozen after an update stays as it is, while the others go on", () => {
    const { module, shim } = made();
    const optimizer = Adam(0.1);
    train(shim);
    shim.finishUpdate(optimizer);
    module.weight.requiresGrad = false;
    const before = module.parameters().map((parameter) => parameter.tolist());
    train(shim);
    shim.finishUpdate(optimizer);
    expect(module.weight.tolist()).toEqual(before[0]);
    expect(module.bias?.tolist()).not.toEqual(before[1]);
  });

  test("sparse gradients are refused before any parameter is changed", () => {
    class Lookup extends nn.Module<readonly [Tensor]> {
      scale = new nn.Parameter(torch.tensor([2]));
      table = new nn.Embedding(5, 2, { sparse: true });
      override forward(ids: Tensor): Tensor {
        return this.table.forward(ids).mul(this.scale);
      }
    }
    const module = new Lookup();
    const shim = new PyTorchShim(module);
    const [Y, backprop] = shim.beginUpdate(new ArgsKwargs([torch.tensor([1n, 3n])]));
    backprop(new ArgsKwargs([torch.onesLike((Y as Tensor).detach())]));
    const gradient = module.scale.grad?.tolist();
    expect(() => shim.finishUpdate(SGD(1))).toThrow(/gradient of \d+\/table\.weight: .*layout sparse.*toDense/);
    expect([module.scale.tolist(), module.scale.grad?.tolist()]).toEqual([[2], gradient]);
  });

  test("parameters without a gradient are left alone", () => {
    const { module, shim } = made();
    module.weight.requiresGrad = false;
    train(shim);
    const keys: string[] = [];
    shim.finishUpdate({
      update: (key, weights, gradient) => {
        keys.push(key);
        return [weights, gradient];
      },
    });
    expect(keys).toEqual([paramKey(shim.id, "bias")]);
  });

  test("a tensor of the caller's keeps the gradient it had", () => {
    const { shim } = made();
    const x = xp2torch(floats([3, 4]) as NdArray, { requiresGrad: true });
    x.mul(2).sum().backward();
    const own = x.grad?.tolist();
    const [Y, backprop] = shim.beginUpdate(new ArgsKwargs([x]));
    const dInputs = backprop(new ArgsKwargs([torch.onesLike((Y as Tensor).detach())]));
    expect((dInputs.args[0] as Tensor).tolist()).not.toEqual(own);
    expect(x.grad?.tolist()).toEqual(own);
  });

  test("predict evaluates and beginUpdate trains, and both leave the modes as they were", () => {
    const dropout = new nn.Dropout(0.5);
    const module = new nn.Sequential(new nn.Linear(4, 50), dropout);
    const shim = new PyTorchShim(module);
    const zeros = (Y: unknown) => (torch2xp(Y as Tensor).data as Float32Array).filter((value) => value === 0).length;
    for (const mode of [true, false]) {
      module.train(mode);
      expect(zeros(shim.predict(input(false)))).toBe(0);
      expect((shim.predict(input()) as Tensor).requiresGrad).toBe(false);
      expect(zeros(shim.beginUpdate(input())[0])).toBeGreaterThan(20);
      expect([module.training, dropout.training, torch.isGradEnabled()]).toEqual([mode, mode, true]);
    }
    module.train(true);
    dropout.train(false);
    shim.predict(input(false));
    expect([module.training, dropout.training]).toEqual([true, false]);
    expect(zeros(shim.beginUpdate(input())[0])).toBe(0);
  });

  test("the modes are restored when the module throws", () => {
    class Broken extends nn.Module {
      override forward(): Tensor {
        throw new Error("broken on purpose");
      }
    }
    const module = new Broken();
    const shim = new PyTorchShim(module);
    expect(() => shim.predict(input())).toThrow("broken on purpose");
    expect([module.training, torch.isGradEnabled()]).toEqual([true, true]);
    module.eval();
    expect(() => torch.noGrad(() => shim.beginUpdate(input()))).toThrow("broken on purpose");
    expect([module.training, torch.isGradEnabled()]).toEqual([false, true]);
  });

  test("a module whose forward is asynchronous is refused", async () => {
    class Late extends nn.Module<readonly [Tensor], unknown> {
      override async forward(x: Tensor): Promise<Tensor> {
        throw new Error(`too late for ${x.shape}`);
      }
    }
    const shim = new PyTorchShim(new Late());
    expect(() => shim.predict(input(false))).toThrow(/forward of Late returned a promise/);
    expect(() => shim.beginUpdate(input())).toThrow(ArgumentError);
    await expect(shim.predictAsync(input(false))).rejects.toThrow(ArgumentError);
  });

  test("beginUpdate inside inferenceMode is refused, since nothing would be recorded, and predict works there", () => {
    const { shim, module } = made();
    expect(() => torch.inferenceMode(() => shim.beginUpdate(input()))).toThrow(/beginUpdate inside inferenceMode/);
    expect((torch.inferenceMode(() => shim.predict(input(false))) as Tensor).shape).toEqual([3, 3]);
    train(shim);
    expect(module.weight.grad).not.toBeNull();
  });

  test("useParams really applies other values, and restores the own ones, also when the body throws", async () => {
    const { module, shim } = made();
    const own = module.weight.tolist();
    const values = new Map<ParamKey, NdArray>([
      [paramKey(shim.id, "weight"), NdArray.zeros([3, 4])],
      [paramKey(shim.id + 1, "bias"), NdArray.zeros([9])],
    ]);
    const inside = shim.useParams(values, () => (shim.predict(input(false)) as Tensor).tolist());
    const bias = module.bias?.tolist();
    expect(inside).toEqual([bias, bias, bias]);
    expect(module.weight.tolist()).toEqual(own);
    expect(() =>
      shim.useParams(values, () => {
        throw new Error("on purpose");
      }),
    ).toThrow("on purpose");
    expect(module.weight.tolist()).toEqual(own);
    await shim.useParams(values, async () => expect(module.weight.sum().item()).toBe(0));
    expect(module.weight.tolist()).toEqual(own);
    for (const wrong of [NdArray.zeros([3]), "averages", null]) {
      const params = new Map([[paramKey(shim.id, "weight"), wrong as NdArray]]);
      expect(() => shim.useParams(params, () => 0)).toThrow(ShapeError);
    }
    expect(module.weight.tolist()).toEqual(own);
  });

  test("an optimizer's averages are used inside a model", () => {
    const model = PyTorchWrapper(new nn.Linear(4, 3));
    const optimizer = Adam(0.1);
    for (let step = 0; step < 3; step++) {
      const [Y, backprop] = model.beginUpdate(floats([3, 4]) as Floats2d);
      backprop(Y);
      model.finishUpdate(optimizer);
    }
    const weight = (model.shims[0] as PyTorchShim<InstanceType<typeof nn.Linear>>).model.weight;
    const average = optimizer.averages.get(paramKey(model.shims[0].id, "weight"));
    const own = weight.tolist();
    const used = model.useParams(optimizer.averages as never, () => weight.tolist());
    expect(used).toEqual(average?.toNested());
    expect(used).not.toEqual(own);
    expect(weight.tolist()).toEqual(own);
  });

  test("only the CPU is a device so far", () => {
    const { shim } = made();
    expect(() => shim.toDevice({ type: "cpu", id: 0 })).not.toThrow();
    expect(() => shim.toDevice({ type: "cuda", id: 0 })).toThrow(DeviceError);
  });

  test("a copy has tensors and an id of its own", () => {
    const { module, shim } = made();
    shim.config = { note: "original" };
    const copy = shim.copy();
    expect(copy.id).not.toBe(shim.id);
    expect(copy.model.weight.tolist()).toEqual(module.weight.tolist());
    torch.noGrad(() => copy.model.weight.zero_());
    copy.config.note = "copy";
    expect(module.weight.abs().sum().item()).toBeGreaterThan(0);
    expect(shim.config).toEqual({ note: "original" });
    const model = PyTorchWrapper(module).copy();
    expect(model.predict(floats([3, 4]) as Floats2d).shape).toEqual([3, 3]);
  });
});

describeTorch("bytes of a PyTorchShim", () => {
  const fixture = JSON.parse(readFileSync(join(FIXTURES, "wrapper.json"), "utf8")).linear;

  test("Thinc's are read", () => {
    const { module, shim } = made();
    shim.fromBytes(Buffer.from(fixture.shimBytes, "base64"));
    expect(module.weight.tolist()).toEqual((floats(fixture.W.shape, fixture.W.data) as NdArray).toNested());
    expect(module.bias?.tolist()).toEqual((floats(fixture.b.shape, fixture.b.data) as NdArray).toNested());
  });

  test("are written as Thinc reads them", () => {
    // tools/parity/torch/make_wrapper_fixtures.py loads this very file into Thinc's shim.
    const path = join(FIXTURES, "shim-written.msgpack");
    const shim = new PyTorchShim(new nn.Linear(4, 3), { config: { note: "written by this project", rate: 0.5 } });
    for (const parameter of shim.model.parameters()) {
      const memory = torch2xp(parameter).data as Float32Array;
      for (let index = 0; index < memory.length; index++) memory[index] = index / 8 - 1;
    }
    const bytes = shim.toBytes();
    expect(Buffer.from(bytes).equals(readFileSync(path))).toBe(true);
  });

  test("of every dtype are read as Thinc wrote them, and written as Thinc reads them", () => {
    // tools/parity/torch/make_wrapper_fixtures.py loads this very file into Thinc's shim.
    const path = join(FIXTURES, "shim-written-dtypes.msgpack");
    const { state, shimBytes } = JSON.parse(readFileSync(join(FIXTURES, "wrapper.json"), "utf8")).dtypes;
    class Buffers extends nn.Module {
      constructor() {
        super();
        for (const [name, [dtype, shape]] of Object.entries(state as Record<string, ["int8", number[]]>)) {
          const tensor = torch.zeros(shape, { dtype: "uint8" }).to(dtype);
          if (name === "weight") this.registerParameter(name, new nn.Parameter(tensor));
          else this.registerBuffer(name, tensor);
        }
      }
      override forward(x: Tensor): Tensor {
        return x;
      }
    }
    const shim = new PyTorchShim(new Buffers()).fromBytes(Buffer.from(shimBytes, "base64"));
    const loaded = shim.model.stateDict();
    expect(loaded.size).toBe(23);
    for (const [name, tensor] of loaded) {
      if (name === "weight") expect([tensor.dtype, tensor.tolist()]).toEqual(["bfloat16", [0.5, -2]]);
      else {
        const bytes = Array.from(torch.noGrad(() => tensor.reshape([-1]).view("uint8")).toArray().data as Uint8Array);
        expect(bytes).toEqual(bytes.map((_, index) => (name === "int8_scalar" || bytes.length === 1 ? 1 : index % 2)));
      }
    }
    expect(Buffer.from(shim.toBytes()).equals(readFileSync(path))).toBe(true);
  });

  test("bring back the same outputs and settings in a fresh module", () => {
    const { shim } = made();
    shim.config = { note: "kept", nested: { list: [1, 2.5, null] } };
    const fresh = new PyTorchShim(new nn.Linear(4, 3));
    const before = (fresh.predict(input(false)) as Tensor).tolist();
    fresh.fromBytes(shim.toBytes());
    expect((fresh.predict(input(false)) as Tensor).tolist()).toEqual((shim.predict(input(false)) as Tensor).tolist());
    expect((fresh.predict(input(false)) as Tensor).tolist()).not.toEqual(before);
    expect(fresh.config).toEqual(shim.config);
  });

  test("that do not fit are refused with a list of all problems, and change nothing", () => {
    const { shim, module } = made();
    const other = new PyTorchShim(new nn.Sequential(new nn.Linear(4, 2)));
    const wider = new PyTorchShim(new nn.Linear(5, 3, { bias: false }));
    const double = new PyTorchShim(new nn.Linear(4, 3, { dtype: "float64" }));
    const own = module.weight.tolist();
    const problemsOf = (bytes: Uint8Array) => {
      try {
        shim.fromBytes(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(SerializationError);
        return (error as SerializationError).problems;
      }
      return "none";
    };
    expect(problemsOf(other.toBytes())).toEqual([
      "weight is missing",
      "bias is missing",
      "0.weight is not in the module",
      "0.bias is not in the module",
    ]);
    expect(problemsOf(wider.toBytes())).toEqual([
      "weight has shape [3, 5], the module's has [3, 4]",
      "bias is missing",
    ]);
    expect(problemsOf(double.toBytes())).toEqual([
      "weight is float64, the module's is float32",
      "bias is float64, the module's is float32",
    ]);
    expect(module.weight.tolist()).toEqual(own);
  });

  test("that are damaged are refused wherever they are cut or changed, and change nothing", () => {
    const { shim, module } = made();
    const bytes = shim.toBytes();
    const own = module.weight.tolist();
    for (let length = 0; length < bytes.length; length += 13) {
      expect(() => shim.fromBytes(bytes.slice(0, length))).toThrow(SerializationError);
    }
    for (const junk of [new Uint8Array(0), Uint8Array.of(0xc0), new TextEncoder().encode("no model"), null, "text"]) {
      expect(() => shim.fromBytes(junk as never)).toThrow(SerializationError);
    }
    expect(module.weight.tolist()).toEqual(own);
  });

  test("are part of a whole model's, on disk too", () => {
    const build = () =>
      chain(PyTorchWrapper(new nn.Linear(4, 3)), Linear(2, 3)).initialize({ X: floats([2, 4]) as Floats2d });
    const model = build();
    const path = join(tmpdir(), `thinc-torch-${process.pid}.bin`);
    model.toDisk(path);
    const X = floats([2, 4]) as Floats2d;
    expect(build().fromDisk(path).predict(X).toNested()).toEqual(model.predict(X).toNested());
    expect(() => PyTorchWrapper(new nn.Linear(4, 3)).fromDisk(path)).toThrow();
  });

  test("a module without copy says so, and what is no module is refused", () => {
    const { module } = made();
    const bare = {
      forward: (x: Tensor) => module.forward(x),
      namedParameters: () => module.namedParameters(),
      stateDict: () => module.stateDict(),
      training: true,
      train() {},
    };
    expect(() => new PyTorchShim(bare).copy()).toThrow(/has no copy\(\)/);
    expect((new PyTorchShim(bare).predict(input(false)) as Tensor).shape).toEqual([3, 3]);
    expect(() => new PyTorchShim({} as never)).toThrow(ArgumentError);
  });
});
