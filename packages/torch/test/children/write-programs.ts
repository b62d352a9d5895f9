// Writes programs that were made or trained here, and what they compute, for Python to compare: see tools/parity/torch/check_jit.py.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Adam, ArgsKwargs, chain, Linear, type NdArray, SGD } from "@thinc/core";
import { TorchScriptShim, TorchScriptWrapper, torch, xp2torch } from "../../src/index";
import type { AnyModule } from "../../src/nn/module";
import type { Tensor } from "../../src/tensor";

const [directory] = process.argv.slice(-1);
const { nn } = torch;
type Value = Tensor | Value[];
interface Written {
  inputs: unknown[];
  /** By mode. */
  outputs: Record<"training" | "evaluation", unknown>;
}
const written: Record<string, Written> = {};

const listed = (value: Value): unknown =>
  Array.isArray(value)
    ? value.map(listed)
    : { dtype: value.dtype, shape: value.shape, data: value.to("float64").reshape([-1]).detach().tolist() };

function write(name: string, program: InstanceType<typeof torch.jit.ScriptModule>, inputs: Value[]): void {
  writeFileSync(join(directory, `${name}.pt`), program.toBytes({ _extraFiles: { "name.txt": name } }));
  const state = program.copy();
  const run = (mode: boolean) => listed(state.train(mode).forward(...inputs) as Value);
  written[name] = { inputs: inputs.map(listed), outputs: { evaluation: run(false), training: run(true) } };
}

torch.manualSeed(3);
const floats = (...shape: number[]) => torch.randn(shape);
const small = { dimFeedforward: 6, dropout: 0, batchFirst: true };
const modules: Record<string, [AnyModule, Value[]]> = {
  mlp: [
    new nn.Sequential(
      new nn.Linear(4, 5),
      new nn.BatchNorm1d(5),
      new nn.GELU(),
      new nn.Dropout(0),
      new nn.Linear(5, 2),
    ),
    [floats(6, 4)],
  ],
  images: [
    new nn.Sequential(
      new nn.Conv2d(1, 2, 3, { padding: "same", paddingMode: "reflect" }),
      new nn.ReLU(),
      new nn.MaxPool2d(2),
      new nn.Flatten(),
      new nn.Linear(18, 2),
    ),
    [floats(3, 1, 6, 6)],
  ],
  lstm: [
    new nn.LSTM(4, 3, { numLayers: 2, bidirectional: true, batchFirst: true }),
    [floats(2, 5, 4), [floats(4, 2, 3), floats(4, 2, 3)]],
  ],
  gru: [new nn.GRU(4, 3), [floats(5, 4)]],
  attention: [
    new nn.MultiheadAttention(4, 2, { addBiasKv: true, addZeroAttn: true }),
    [floats(3, 2, 4), floats(5, 2, 4), floats(5, 2, 4)],
  ],
  transformer: [
    new nn.Transformer({ dModel: 4, nhead: 2, numEncoderLayers: 2, numDecoderLayers: 1, ...small }),
    [floats(2, 3, 4), floats(2, 5, 4)],
  ],
  embedding: [
    new nn.Sequential(new nn.Embedding(9, 4, { maxNorm: 1 }), new nn.LayerNorm(4), new nn.Softmax(-1)),
    [
      torch.tensor(
        [
          [1, 2],
          [8, 0],
        ],
        { dtype: "int64" },
      ),
    ],
  ],
  bag: [
    new nn.EmbeddingBag(9, 4, { mode: "sum" }),
    [
      torch.tensor(
        [
          [1, 2],
          [8, 0],
        ],
        { dtype: "int64" },
      ),
    ],
  ],
  norms: [
    new nn.Sequential(
      new nn.GroupNorm(2, 4),
      new nn.InstanceNorm1d(4, { affine: true, trackRunningStats: true }),
      new nn.RMSNorm(5),
    ),
    [floats(3, 4, 5)],
  ],
};
for (const [name, [module, inputs]] of Object.entries(modules))
  write(`script-${name}`, torch.jit.script(module), inputs);

class Own extends nn.Module {
  encoder = new nn.TransformerEncoder(new nn.TransformerEncoderLayer(4, 2, small), 2);
  head = new nn.Linear(4, 2);
  scale = new nn.Parameter(torch.ones([2]));
  forward(x: Tensor): Tensor {
    const y = this.head.forward(this.encoder.forward(x)).mul(this.scale);
    return this.training ? y.tanh() : y;
  }
}
write("trace", torch.jit.trace(new Own(), floats(2, 3, 4), { bothModes: true }), [floats(5, 7, 4)]);

// A program of Python that is trained here goes back to Python.
const fixtures = join(__dirname, "../fixtures/jit");
for (const name of ["mlp", "lstm", "encoder"]) {
  const program = torch.jit.load(readFileSync(join(fixtures, `${name}.pt`)));
  const shim = new TorchScriptShim(program);
  const input = name === "mlp" ? floats(6, 4) : name === "lstm" ? floats(2, 5, 3) : floats(2, 3, 4);
  for (let step = 0; step < 5; step++) {
    const [outputs, backprop] = shim.beginUpdate(new ArgsKwargs([input]));
    const [first] = Array.isArray(outputs) ? outputs : [outputs];
    const gradient = (first as Tensor).detach();
    backprop(new ArgsKwargs(Array.isArray(outputs) ? [gradient, [null, null]] : [gradient]));
    shim.finishUpdate(step % 2 === 0 ? Adam(0.01) : SGD(0.1));
  }
  write(`trained-${name}`, program, [input]);
}

const X = floats(6, 4).toArray() as NdArray<"float32", 2>;
const wrapper = TorchScriptWrapper(torch.jit.script(modules.mlp[0]));
const model = chain(wrapper, Linear(2, 2));
model.initialize({ X });
model.beginUpdate(X)[1](model.predict(X));
model.finishUpdate(Adam(0.01));
writeFileSync(join(directory, "shim.msgpack"), wrapper.shims[0].toBytes());
writeFileSync(join(directory, "model.msgpack"), wrapper.toBytes());
const predicted = listed(xp2torch(wrapper.predict(X)));
writeFileSync(
  join(directory, "written.json"),
  JSON.stringify({ programs: written, thinc: { X: listed(xp2torch(X)), predicted } }),
);
