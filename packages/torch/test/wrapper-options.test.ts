import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ArgumentError,
  chain,
  DeviceError,
  type Floats2d,
  Linear,
  type Model,
  SerializationError,
  UnsupportedError,
} from "@thinc/core";
import { PyTorchShim } from "../src/shim";
import { defaultDeserializeTorchModel, defaultSerializeTorchModel } from "../src/shim-bytes";
import type { Tensor } from "../src/tensor";
import { torch } from "../src/torch";
import { PyTorchWrapper, PyTorchWrapper_v2, PyTorchWrapper_v3 } from "../src/wrapper";
import { describeTorch, floats } from "./support/torch";

const { nn } = torch;
const X = () => floats([2, 3]) as Floats2d;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const problemOf = (action: () => unknown) => {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  return null;
};

describeTorch("serializeModel and deserializeModel", () => {
  const calls: string[] = [];
  const custom = (module = new nn.Linear(3, 2)) =>
    PyTorchWrapper_v3(module, {
      serializeModel(inner) {
        calls.push("serialize");
        return defaultSerializeTorchModel(inner);
      },
      deserializeModel(inner, bytes, device) {
        calls.push(`deserialize to ${device}`);
        return defaultDeserializeTorchModel(inner, bytes, device);
      },
    });

  test("bring the values into the given module, through bytes and files", () => {
    calls.length = 0;
    const model = custom();
    const fresh = new nn.Linear(3, 2);
    const loaded = custom(fresh);
    expect(loaded.predict(X()).toNested()).not.toEqual(model.predict(X()).toNested());
    loaded.fromBytes(model.toBytes());
    expect(calls).toEqual(["serialize", "deserialize to cpu"]);
    expect(loaded.predict(X()).toNested()).toEqual(model.predict(X()).toNested());
    expect((loaded.shims[0] as PyTorchShim).model).toBe(fresh);
    const path = join(tmpdir(), `thinc-torch-serde-${process.pid}.bin`);
    model.toDisk(path);
    expect(custom().fromDisk(path).predict(X()).toNested()).toEqual(model.predict(X()).toNested());
  });

  test("can save what they like, and give another module", () => {
    type Layer = InstanceType<typeof nn.Linear>;
    const options = {
      serializeModel: (module: Layer) =>
        bytesOf(`${module.inFeatures} ${module.outFeatures} ${module.weight.sum().item()}`),
      deserializeModel(_module: Layer, bytes: Uint8Array) {
        const [nI, nO, sum] = new TextDecoder().decode(bytes).split(" ").map(Number);
        const module = new nn.Linear(nI, nO);
        torch.noGrad(() => module.weight.fill_(sum / (nI * nO)));
        return module;
      },
    };
    const model = PyTorchWrapper(new nn.Linear(3, 4), options);
    const loaded = PyTorchWrapper(new nn.Linear(1, 1), options).fromBytes(model.toBytes());
    const { model: module } = loaded.shims[0] as PyTorchShim<Layer>;
    expect(module.weight.shape).toEqual([4, 3]);
    expect(loaded.predict(X()).shape).toEqual([2, 4]);
    expect(loaded.copy().predict(X()).toNested()).toEqual(loaded.predict(X()).toNested());
    const again = PyTorchWrapper(new nn.Linear(1, 1), options).fromBytes(loaded.toBytes());
    expect(again.predict(X()).shape).toEqual([2, 4]);
  });

  test("may change the module's structure", () => {
    class Growing extends nn.Module {
      layers: InstanceType<typeof nn.Linear>[] = [];
      vocabulary: string[] = [];
      override forward(x: Tensor): Tensor {
        return this.layers.reduce((input, layer) => layer.forward(input), x);
      }
    }
    const options = {
      serializeModel: (module: Growing) => bytesOf(module.vocabulary.join(" ")),
      deserializeModel(module: Growing, bytes: Uint8Array) {
        module.vocabulary = new TextDecoder().decode(bytes).split(" ");
        return module;
      },
    };
    const source = new Growing();
    source.vocabulary = ["a", "b"];
    const target = new Growing();
    PyTorchWrapper(target, options).fromBytes(PyTorchWrapper(source, options).toBytes());
    expect(target.vocabulary).toEqual(["a", "b"]);
  });

  test("that fail leave the module as it was", () => {
    const module = new nn.Linear(3, 2);
    const own = module.weight.tolist();
    const cause = new Error("half way");
    const model = PyTorchWrapper(module, {
      deserializeModel(inner: InstanceType<typeof nn.Linear>) {
        torch.noGrad(() => inner.weight.zero_());
        (inner as { note?: string }).note = "changed";
        inner.train(false);
        throw cause;
      },
    });
    const error = problemOf(() => model.fromBytes(PyTorchWrapper(new nn.Linear(3, 2)).toBytes()));
    expect(error).toBeInstanceOf(SerializationError);
    expect(error?.message).toContain("half way");
    const shim = model.shims[0];
    expect(problemOf(() => shim.fromBytes(new PyTorchShim(new nn.Linear(3, 2)).toBytes()))?.cause).toBe(cause);
    expect(module.weight.tolist()).toEqual(own);
    expect(["note" in module, module.training]).toEqual([false, true]);
  });

  test("are undone when another part of the model does not fit", () => {
    const build = (nO: number, module = new nn.Linear(3, 2)) =>
      chain(custom(module), Linear(nO, 2)).initialize({ X: X() }) as Model<Floats2d, Floats2d>;
    const module = new nn.Linear(3, 2);
    const own = module.weight.tolist();
    expect(() => build(5, module).fromBytes(build(4).toBytes())).toThrow(SerializationError);
    expect(module.weight.tolist()).toEqual(own);
    build(4, module).fromBytes(build(4).toBytes());
    expect(module.weight.tolist()).not.toEqual(own);
  });

  test("must give bytes and a module", () => {
    const text = PyTorchWrapper(new nn.Linear(3, 2), { serializeModel: () => "text" as never });
    expect(() => text.toBytes()).toThrow(/serializeModel must return a Uint8Array, got "text"/);
    const nothing = PyTorchWrapper(new nn.Linear(3, 2), { deserializeModel: () => undefined as never });
    expect(() => nothing.fromBytes(PyTorchWrapper(new nn.Linear(3, 2)).toBytes())).toThrow(/deserializeModel/);
  });

  test("by default give a state dict of the module, and back", () => {
    const module = new nn.Linear(3, 2);
    const target = new nn.Linear(3, 2);
    expect(defaultDeserializeTorchModel(target, defaultSerializeTorchModel(module), "cpu")).toBe(target);
    expect(target.weight.tolist()).toEqual(module.weight.tolist());
    expect(() => defaultDeserializeTorchModel(new nn.Linear(2, 2), defaultSerializeTorchModel(module))).toThrow(
      SerializationError,
    );
  });
});

describeTorch("the device of a wrapper", () => {
  test("is the CPU, by each of its names", () => {
    for (const device of ["cpu", { type: "cpu", id: 0 }, { type: "cpu" }, null] as const) {
      const model = PyTorchWrapper(new nn.Linear(3, 2), { device });
      expect((model.shims[0] as PyTorchShim).device).toBe("cpu");
      model.toCpu();
      expect(model.predict(X()).shape).toEqual([2, 2]);
    }
  });

  test("must be there", () => {
    for (const device of ["cuda:99", "gpu:99", { type: "cuda", id: 99 }, { type: "gpu", id: 99 }] as const) {
      const error = problemOf(() => PyTorchWrapper(new nn.Linear(3, 2), { device }));
      expect(error).toBeInstanceOf(DeviceError);
      expect(error?.message).toMatch(/PyTorchShim: there is no device cuda:99; .+ Use "cpu"\./);
    }
    expect(() => PyTorchWrapper(new nn.Linear(3, 2)).toGpu(99)).toThrow(DeviceError);
    for (const device of ["moon", "", "cuda:-1", 0, {}, { type: "cpu", id: "x" }]) {
      expect(() => PyTorchWrapper(new nn.Linear(3, 2), { device: device as never })).toThrow(ArgumentError);
    }
  });

  test("is where the module is, also when that was moved by itself, and where tensors are made", () => {
    const moves: unknown[] = [];
    // libtorch's device without memory shows where inputs go, on any machine.
    class Placed extends nn.Linear {
      override forward(x: Tensor): Tensor {
        moves.push(x.device);
        return super.forward(x);
      }
    }
    const model = PyTorchWrapper(new Placed(3, 2));
    const copy = model.copy();
    const shim = copy.shims[0] as PyTorchShim<Placed>;
    shim.model.to("meta");
    expect(shim.device).toBe("meta");
    expect(() => copy.predict(X())).toThrow();
    model.predict(X());
    expect(moves).toEqual(["meta", "cpu"]);
  });
});

describeTorch("the options of PyTorchWrapper", () => {
  test("are there by the names of Thinc's versions", () => {
    expect([PyTorchWrapper_v2, PyTorchWrapper_v3]).toEqual([PyTorchWrapper, PyTorchWrapper]);
  });

  test("are refused when they make no sense", () => {
    const module = () => new nn.Linear(3, 2);
    for (const options of [
      { mixed_precision: true },
      { mixedPrecision: 1 },
      { gradScaler: { enabled: true } },
      { serializeModel: "pickle" },
      { deserializeModel: 3 },
    ]) {
      expect(() => PyTorchWrapper(module(), options as never)).toThrow(ArgumentError);
      expect(() => new PyTorchShim(module(), options as never)).toThrow(ArgumentError);
    }
    expect(() => PyTorchWrapper(module(), "options" as never)).toThrow(ArgumentError);
  });

  test("ask of a module only what they need", () => {
    const linear = new nn.Linear(3, 2);
    const bare = {
      forward: (x: Tensor) => linear.forward(x),
      namedParameters: () => linear.namedParameters(),
      stateDict: () => linear.stateDict(),
      training: true,
      train() {},
    };
    const shim = new PyTorchShim(bare, { device: "cpu" });
    linear.to("meta");
    expect(() => shim.toDevice({ type: "cpu", id: 0 })).toThrow(UnsupportedError);
  });
});
