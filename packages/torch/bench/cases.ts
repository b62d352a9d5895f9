import { Adam, type Floats2d, NdArray } from "@thinc/core";
import type { BenchCase } from "../../../tools/bench/bench-case.js";
import { torch2xp, xp2torch } from "../src/convert.js";
import { loadTorch, native } from "../src/engine.js";
import type { Handle } from "../src/native-api.js";
import type { Tensor } from "../src/tensor.js";
import { torch } from "../src/torch.js";
import { PyTorchWrapper } from "../src/wrapper.js";

/** One thread: small operators gain nothing from more, and other programs disturb them less. */
const threads = 1;

/** What runs here. */
export function describe(): string {
  return `libtorch ${loadTorch().version}, ${threads} thread`;
}

/** The cases of this package. */
export function makeCases(): BenchCase[] {
  torch.setNumThreads(threads);
  torch.manualSeed(0);
  return [...predictCases(), ...trainCases(), ...callCases(), ...memoryCases(), ...layerCases(), ...stepCases()];
}

function floats(rows: number, columns: number): Floats2d {
  const data = Float32Array.from({ length: rows * columns }, (_, index) => Math.sin(index));
  return new NdArray<"float32", 2>(data, [rows, columns]);
}

/** libtorch called through the addon with handles that are there already: what nothing built on it can do without. */
function bareLinear(linear: { weight: Tensor; bias: Tensor | null }): (x: Handle) => Handle {
  const addon = native();
  const operator = addon.operator("aten::linear", "");
  const weight = linear.weight.handle;
  const bias = linear.bias?.handle ?? null;
  return (x) => addon.call(operator, x, weight, bias) as Handle;
}

function predictCases(): BenchCase[] {
  const group = "8x8 Linear, predict";
  const linear = new torch.nn.Linear(8, 8);
  const bare = bareLinear(linear);
  const X = floats(8, 8);
  const x = xp2torch(X);
  const model = PyTorchWrapper(linear).initialize({ X });
  const addon = native();
  return [
    {
      group,
      name: "bare libtorch",
      run: () => {
        const before = addon.mode("grad", false);
        bare(x.handle);
        addon.mode("grad", before);
      },
    },
    { group, name: "torch.nn.Linear", over: "bare libtorch", run: () => void torch.noGrad(() => linear.forward(x)) },
    { group, name: "PyTorchWrapper", over: "bare libtorch", budget: 6, run: () => void model.predict(X) },
  ];
}

function trainCases(): BenchCase[] {
  const group = "8x8 Linear, forward and backward";
  const linear = new torch.nn.Linear(8, 8);
  const bare = bareLinear(linear);
  const X = floats(8, 8);
  const dY = floats(8, 8);
  const x = xp2torch(X.copy() as Floats2d, { requiresGrad: true });
  const dy = xp2torch(dY.copy());
  const model = PyTorchWrapper(linear).initialize({ X });
  const addon = native();
  return [
    {
      group,
      name: "bare libtorch",
      run: () => addon.backward([bare(x.handle)], [dy.handle]),
    },
    { group, name: "torch.nn.Linear", over: "bare libtorch", run: () => linear.forward(x).backward(dy) },
    {
      group,
      name: "PyTorchWrapper",
      over: "bare libtorch",
      budget: 20,
      run: () => {
        const [, backprop] = model.beginUpdate(X);
        backprop(dY);
      },
    },
  ];
}

function callCases(): BenchCase[] {
  const group = "calls";
  const addon = native();
  const a = torch.ones([4, 4]);
  const b = torch.ones([4, 4]);
  const operator = addon.operator("aten::add", "Tensor");
  const [left, right] = [a.handle, b.handle];
  return [
    { group, name: "empty native call", run: () => void addon.isHandle(1) },
    { group, name: "add 4x4, bare libtorch", run: () => void addon.call(operator, left, right) },
    { group, name: "add 4x4", over: "add 4x4, bare libtorch", run: () => void a.add(b) },
  ];
}

function memoryCases(): BenchCase[] {
  const group = "32x64 floats";
  const X = floats(32, 64);
  const x = xp2torch(X);
  return [
    { group, name: "array to tensor", run: () => void xp2torch(X) },
    { group, name: "tensor to array", run: () => void torch2xp(x) },
  ];
}

function layerCases(): BenchCase[] {
  const group = "layers, forward and backward";
  const x = torch.randn([16, 8, 64], { requiresGrad: true });
  const lstm = new torch.nn.LSTM(64, 64);
  const encoder = new torch.nn.TransformerEncoderLayer(64, 4, { dimFeedforward: 128, dropout: 0 });
  return [
    { group, name: "LSTM 64, 8 sequences of 16", run: () => lstm.forward(x)[0].sum().backward() },
    { group, name: "transformer encoder layer 64, 8 sequences of 16", run: () => encoder.forward(x).sum().backward() },
  ];
}

function stepCases(): BenchCase[] {
  const { Linear, ReLU, Sequential } = torch.nn;
  const X = floats(32, 128);
  const dY = floats(32, 10);
  const module = new Sequential(new Linear(128, 64), new ReLU(), new Linear(64, 10));
  const model = PyTorchWrapper(module).initialize({ X });
  const optimizer = Adam(0.001);
  return [
    {
      group: "training step",
      name: "128-64-10 network, 32 rows, Adam",
      run: () => {
        const [, backprop] = model.beginUpdate(X);
        backprop(dY);
        model.finishUpdate(optimizer);
      },
    },
  ];
}
