// Synchronous loops that dispose of nothing and never let the event loop turn. Prints how memory grew as JSON.
//
//   flat-memory.ts <name of the loop> <steps> [steps to warm up]
import { Adam, chain, type Floats2d, Linear, NdArray, Relu } from "@thinc/core";
import { type FunctionContext, PyTorchWrapper, type Tensor, torch, torchStats } from "../../src/index";

const [name, steps, warmUp = "2000"] = process.argv.slice(2);
const { nn } = torch;
torch.manualSeed(1);
torch.setNumThreads(1);

const floats = (rows: number, columns: number): Floats2d =>
  new NdArray<"float32", 2>(
    Float32Array.from({ length: rows * columns }, (_, index) => Math.sin(index)),
    [rows, columns],
  );

function wrappedModel() {
  const network = new nn.Sequential(new nn.Linear(32, 32), new nn.GELU(), new nn.Dropout(0.1), new nn.LayerNorm(32));
  const X = floats(16, 32);
  return { X, model: chain(Relu(32, 32), PyTorchWrapper(network), Linear(8, 32)).initialize({ X }) };
}

/** What each loop does in a step. */
const loops: Record<string, () => () => void> = {
  "a model of native and PyTorch layers that trains": () => {
    const { X, model } = wrappedModel();
    const optimizer = Adam(0.001);
    return () => {
      const [Y, backprop] = model.beginUpdate(X.copy() as Floats2d);
      backprop(Y);
      model.finishUpdate(optimizer);
    };
  },
  "a model that predicts": () => {
    const { X, model } = wrappedModel();
    return () => void model.predict(X.copy() as Floats2d);
  },
  "a model that goes forward and never back": () => {
    const { X, model } = wrappedModel();
    return () => void model.beginUpdate(X.copy() as Floats2d);
  },
  "plain tensors with gradients": () => {
    const weight = torch.full([32, 32], 0.01, { requiresGrad: true });
    return () => {
      const x = torch.ones([16, 32], { requiresGrad: true });
      x.matmul(weight).relu().sum().backward();
      weight.grad = null;
    };
  },
  "tensors with hooks": () => () => {
    const x = torch.ones([16, 32], { requiresGrad: true });
    x.registerHook((gradient) => gradient.mul(2));
    const y = x.mul(2);
    const { remove } = y.registerHook((gradient) => gradient.mul(2));
    y.sum().backward();
    remove();
    x.mul(3).registerHook(() => null);
  },
  "operations with a gradient of their own": () => {
    class Square extends torch.autograd.Function {
      static override forward(context: FunctionContext, x: Tensor) {
        context.saveForBackward(x);
        return x.mul(x);
      }
      static override backward(context: FunctionContext, gradient: Tensor) {
        const [x] = context.savedTensors as Tensor[];
        return gradient.mul(x).mul(2);
      }
    }
    return () => {
      const x = torch.ones([16, 32], { requiresGrad: true });
      (Square.apply(x) as Tensor).sum().backward();
      Square.apply(x);
    };
  },
  "an LSTM of torch.nn that trains": () => {
    const lstm = new nn.LSTM(8, 16);
    const x = torch.ones([4, 4, 8]);
    return () => {
      (lstm.forward(x)[0] as Tensor).sum().backward();
      for (const parameter of lstm.parameters()) {
        torch.noGrad(() => parameter.sub_(parameter.grad as Tensor, { alpha: 1e-4 }));
        parameter.grad = null;
      }
    };
  },
  "calls that fail": () => {
    const x = torch.ones([2, 3]);
    return () => {
      try {
        x.matmul(x);
      } catch {
        // That is what is looked at.
      }
    };
  },
};

const step = loops[name]();
for (let index = 0; index < Number(warmUp); index++) step();
const before = process.memoryUsage().rss;
let highest = before;
let mostTensors = 0;
for (let index = 0; index < Number(steps); index++) {
  step();
  if (index % 100 !== 0) continue;
  highest = Math.max(highest, process.memoryUsage().rss);
  mostTensors = Math.max(mostTensors, torchStats().tensors);
}
console.log(
  JSON.stringify({
    loops: Object.keys(loops),
    beforeMegabytes: before / 1e6,
    growthMegabytes: (highest - before) / 1e6,
    mostTensors,
    ...torchStats(),
  }),
);
