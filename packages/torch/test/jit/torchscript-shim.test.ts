import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  Adam,
  ArgsKwargs,
  ArgumentError,
  chain,
  decodeMsgpack,
  type Floats2d,
  Linear,
  type Model,
  paramKey,
  Relu,
  SerializationError,
  UnsupportedError,
} from "@thinc/core";
import { xp2torch } from "../../src/convert";
import { PyTorchGradScaler } from "../../src/grad-scaler";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { TorchScriptShim } from "../../src/torchscript-shim";
import { pytorchToTorchScriptWrapper, TorchScriptWrapper, TorchScriptWrapper_v1 } from "../../src/torchscript-wrapper";
import { PyTorchWrapper } from "../../src/wrapper";
import { describeTorch, floats, largestError } from "../support/torch";
import { programPath } from "./fixtures";

const { nn } = torch;
const FIXTURES = join(__dirname, "../fixtures/jit");
const numbers = (array: Floats2d) => Array.from(array.data as Float32Array);
const X = floats([3, 4]) as Floats2d;
const layers = () =>
  new nn.Sequential(new nn.Linear(4, 5), new nn.Dropout(0.3), new nn.BatchNorm1d(5), new nn.Linear(5, 2));

class Own extends nn.Module {
  linear = new nn.Linear(4, 2);
  forward(input: Tensor): Tensor {
    return nn.functional.dropout(this.linear.forward(input), 0.5, this.training).mul(2);
  }
}

describeTorch("TorchScriptWrapper", () => {
  test("a converted model predicts the same, and so does an empty wrapper that loads it", () => {
    const model = PyTorchWrapper(layers());
    const script = pytorchToTorchScriptWrapper(model);
    expect(script.name).toBe("pytorch_script");
    expect(numbers(script.predict(X))).toEqual(numbers(model.predict(X)));
    const shell = TorchScriptWrapper();
    shell.fromBytes(script.toBytes());
    expect(numbers(shell.predict(X))).toEqual(numbers(model.predict(X)));
    expect(TorchScriptWrapper_v1).toBe(TorchScriptWrapper);
  });

  test("goes to disk and back", () => {
    const directory = mkdtempSync(join(tmpdir(), "thinc-script-"));
    try {
      const model = TorchScriptWrapper(torch.jit.script(layers()));
      model.toDisk(join(directory, "model"));
      const shell = TorchScriptWrapper(null);
      shell.fromDisk(join(directory, "model"));
      expect(numbers(shell.predict(X))).toEqual(numbers(model.predict(X)));
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  test("trains between native layers, and predicts without dropout", () => {
    const program = torch.jit.script(layers());
    const model = chain(Relu(4, 4), TorchScriptWrapper(program), Linear(1, 2)) as Model<Floats2d, Floats2d>;
    model.initialize({ X });
    const optimizer = Adam(0.02);
    const loss = () => numbers(model.predict(X)).reduce((total, y) => total + (y - 1) ** 2, 0);
    const before = loss();
    for (let step = 0; step < 60; step++) {
      const [Y, backprop] = model.beginUpdate(X);
      const dY = floats(
        Y.shape,
        numbers(Y).map((y) => y - 1),
      ) as Floats2d;
      expect(backprop(dY).shape).toEqual([3, 4]);
      model.finishUpdate(optimizer);
    }
    expect(loss()).toBeLessThan(before / 2);
    expect(program.training).toBe(true);
    expect(Number(program.getBuffer("2.num_batches_tracked").item())).toBe(60);
    expect(numbers(model.predict(X))).toEqual(numbers(model.predict(X)));
    const copy = model.copy();
    expect(numbers(copy.predict(X))).toEqual(numbers(model.predict(X)));
    copy.beginUpdate(X)[1](floats([3, 1]) as Floats2d);
    copy.finishUpdate(Adam(1));
    expect(numbers(copy.predict(X))).not.toEqual(numbers(model.predict(X)));
    const averages = new Map([[paramKey(model.layers[1].shims[0].id, "0.bias"), floats([5])]]);
    const inside = model.useParams(averages, () => numbers(model.predict(X)));
    expect(inside).not.toEqual(numbers(model.predict(X)));
  });

  test("keeps converters, scaler, precision, device and config of what it converts, and shares the weights", () => {
    const gradScaler = new PyTorchGradScaler({ enabled: false, initScale: 8 });
    let used = 0;
    const convertInputs = (_: Model, input: unknown): [ArgsKwargs, (dX: ArgsKwargs) => unknown] => {
      used += 1;
      return [new ArgsKwargs([xp2torch(input as Floats2d)]), (dX) => dX.args[0]];
    };
    const module = layers();
    const model = PyTorchWrapper(module, {
      convertInputs: convertInputs as never,
      mixedPrecision: true,
      gradScaler,
      config: { a: 1 },
    });
    const script = pytorchToTorchScriptWrapper(model);
    const shim = script.shims[0] as TorchScriptShim;
    expect(shim.gradScaler).toBe(gradScaler);
    expect([shim.mixedPrecision, shim.device, shim.config]).toEqual([true, "cpu", { a: 1 }]);
    script.predict(X);
    expect(used).toBe(1);
    torch.noGrad(() => module.getParameter("3.bias").fill_(7));
    expect(numbers(script.predict(X))).toEqual(numbers(model.predict(X)));
  });

  test("a module of the user's is traced in both modes, with the model's inputs or tensors; without it says what to do", () => {
    const model = PyTorchWrapper(new Own());
    expect(() => pytorchToTorchScriptWrapper(model)).toThrow(UnsupportedError);
    expect(() => pytorchToTorchScriptWrapper(model)).toThrow(/class Own\).*torch\.jit\.trace\(module, exampleInputs\)/);
    for (const exampleInputs of [X, xp2torch(X), [xp2torch(X)]]) {
      const script = pytorchToTorchScriptWrapper(model, { exampleInputs });
      expect(numbers(script.predict(X))).toEqual(numbers(model.predict(X)));
      torch.manualSeed(1);
      const expected = numbers(model.beginUpdate(X)[0]);
      torch.manualSeed(1);
      expect(numbers(script.beginUpdate(X)[0])).toEqual(expected);
    }
  });

  test("refuses what is no program, and an empty shell does nothing but load", () => {
    expect(() => TorchScriptWrapper(new nn.Linear(1, 1) as never)).toThrow(/expected a ScriptModule or null/);
    expect(() => pytorchToTorchScriptWrapper(Linear(1, 1) as never)).toThrow(ArgumentError);
    expect(() => TorchScriptWrapper(null, { serializeModel: 1 } as never)).toThrow(/serializeModel/);
    const shell = TorchScriptWrapper();
    expect((shell.shims[0] as TorchScriptShim).isEmpty).toBe(true);
    expect(() => shell.predict(X)).toThrow(/is empty\. Load a program/);
    expect(() => shell.beginUpdate(X)).toThrow(UnsupportedError);
    expect(() => shell.toBytes()).toThrow(SerializationError);
    const copy = shell.copy();
    copy.fromBytes(TorchScriptWrapper(torch.jit.script(new nn.Linear(4, 1))).toBytes());
    expect(copy.predict(X).shape).toEqual([3, 1]);
    expect((shell.shims[0] as TorchScriptShim).isEmpty).toBe(true);
  });

  test("bytes that do not fit change nothing", () => {
    const model = TorchScriptWrapper(torch.jit.script(new nn.Linear(4, 2)));
    const before = numbers(model.predict(X));
    const bytes = model.shims[0].toBytes();
    const wrong = [
      new Uint8Array(3),
      bytes.subarray(0, bytes.length / 2),
      PyTorchWrapper(new nn.Linear(4, 2)).shims[0].toBytes(),
    ];
    for (const content of wrong) expect(() => model.shims[0].fromBytes(content)).toThrow(SerializationError);
    expect(numbers(model.predict(X))).toEqual(before);
    // A program of another kind is a program.
    model.shims[0].fromBytes(new TorchScriptShim(torch.jit.load(programPath("mlp"))).toBytes());
    expect(model.predict(X).shape).toEqual([3, 3]);
  });
});

describeTorch("bytes of Thinc's TorchScriptWrapper", () => {
  const fixture = JSON.parse(readFileSync(join(FIXTURES, "thinc.json"), "utf8")) as Record<string, number[]>;
  const bytes = (name: string) => new Uint8Array(readFileSync(join(FIXTURES, `${name}.msgpack`)));
  const input = floats([6, 4], fixture.X) as Floats2d;
  const near = (array: Floats2d, expected: number[], tolerance = 1e-5) =>
    expect(largestError(numbers(array), expected)).toBeLessThan(tolerance);

  test("are read by the shim and by an empty wrapper, and train as in Thinc", () => {
    const shim = new TorchScriptShim();
    shim.fromBytes(bytes("thinc-shim"));
    const model = TorchScriptWrapper();
    model.fromBytes(bytes("thinc-model"));
    near(model.predict(input), fixture.predicted);
    const [Y, backprop] = model.beginUpdate(input);
    near(Y, fixture.Y);
    near(backprop(Y), fixture.dX);
    model.finishUpdate(Adam(0.01, { L2: 0, gradClip: 0, useAverages: false }));
    near(model.predict(input), fixture.trained, 1e-3);
    expect(shim.model.namedParameters()).toHaveLength(6);
  });

  test("are written with the entries that Thinc reads", () => {
    const shim = new TorchScriptShim(torch.jit.load(programPath("mlp")), { config: { a: 1 } });
    const content = decodeMsgpack(shim.toBytes()) as Map<string, unknown>;
    expect([...content.keys()]).toEqual(["config", "model"]);
    expect(content.get("config")).toEqual(new Map([["a", 1]]));
    expect(torch.jit.load(content.get("model") as Uint8Array).namedParameters()).toHaveLength(6);
  });
});
