import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as tf from "@tensorflow/tfjs";
import {
  Adam,
  ArgsKwargs,
  chain,
  type Floats2d,
  fixRandomSeed,
  JsOps,
  Linear,
  type Model,
  type NdArray,
  SerializationError,
  ShapeError,
  uniform,
} from "@thinc/core";
import { enableTensorFlow, TensorFlowWrapper, tensorflow2xp, xp2tensorflow } from "@thinc/tensorflow";
import { loadTorch, PyTorchWrapper, torch, torch2xp, xp2torch } from "@thinc/torch";
import { describeWithEngine } from "../../tools/jest/require-engine";

const ops = new JsOps();

/** PyTorch, TensorFlow and native layers in one model. */
function frankenmodel(): Model<Floats2d, Floats2d> {
  return chain(
    PyTorchWrapper(new torch.nn.Linear(16, 8)),
    TensorFlowWrapper(tf.sequential({ layers: [tf.layers.dense({ units: 4, inputShape: [8] })] })),
    Linear(2, 4),
  );
}

function random(rows: number, columns: number): NdArray<"float32", 2> {
  return ops.asarray2f(Array.from({ length: rows }, () => Array.from({ length: columns }, () => uniform(-0.5, 0.5))));
}

beforeAll(async () => {
  await enableTensorFlow();
});

// How far 200 steps lead depends on where they begin.
beforeEach(() => fixRandomSeed(0));

describeWithEngine("torch", loadTorch, "the seed example with PyTorch", () => {
  test("runs as documented", () => {
    const model = chain(PyTorchWrapper(new torch.nn.Linear(16, 8)), Linear(4, 8)); // PyTorch goes (nI, nO)!
    const X = model.ops.alloc2f(1, 16);
    model.initialize({ X });
    const [Y, backprop] = model.forward(X, true);
    const dX = backprop(Y);
    expect([[...Y.shape], [...dX.shape]]).toEqual([
      [1, 4],
      [1, 16],
    ]);
    expect(model.predict(X).toNested()).toEqual(Y.toNested());
  });
});

test("the seed example with TensorFlow runs as documented", async () => {
  await enableTensorFlow(); // opt-in, as in Thinc >= 8.2; also picks and readies the backend
  const model = chain(
    TensorFlowWrapper(tf.sequential({ layers: [tf.layers.dense({ units: 8, inputShape: [16] })] })),
    Linear(4, 8),
  );
  const X = random(3, 16);
  model.initialize({ X });
  const [Y, backprop] = model.beginUpdate(X);
  expect([[...Y.shape], [...backprop(Y).shape]]).toEqual([
    [3, 4],
    [3, 16],
  ]);
});

describeWithEngine("torch", loadTorch, "the Frankenmodel", () => {
  test("needs nothing but initialize", () => {
    const model = frankenmodel();
    model.initialize();
    const X = random(5, 16);
    const [Y, backprop] = model.beginUpdate(X);
    expect([[...Y.shape], [...backprop(Y).shape]]).toEqual([
      [5, 2],
      [5, 16],
    ]);
  });

  test("has gradients through all three that agree with finite differences", () => {
    const model = frankenmodel().initialize();
    const X = random(3, 16);
    const dY = random(3, 2);
    const [, backprop] = model.beginUpdate(X);
    const dX = backprop(dY);
    const dot = () => Array.from<number>(model.predict(X).data).reduce((sum, value, i) => sum + value * dY.data[i], 0);
    let [worst, largest] = [0, 0];
    for (let i = 0; i < X.size; i++) {
      const value = X.data[i];
      X.data[i] = value + 0.05; // The model is linear, so a large step costs nothing in accuracy.
      const above = dot();
      X.data[i] = value - 0.05;
      const numeric = (above - dot()) / 0.1;
      X.data[i] = value;
      worst = Math.max(worst, Math.abs(numeric - dX.data[i]));
      largest = Math.max(largest, Math.abs(numeric));
    }
    expect(worst / largest).toBeLessThan(1e-3);
  });

  test("is trained by one optimizer, every parameter of every framework", () => {
    const model = frankenmodel().initialize();
    const before = snapshot(model);
    const X = random(20, 16);
    const truth = random(20, 2);
    const optimizer = Adam(0.01);
    let [first, last] = [0, 0];
    for (let step = 0; step < 200; step++) {
      const [Y, backprop] = model.beginUpdate(X);
      const dY = ops.subtract(Y, truth as never);
      last = Array.from<number>(dY.data).reduce((sum, value) => sum + value * value, 0);
      if (step === 0) first = last;
      backprop(dY);
      model.finishUpdate(optimizer);
    }
    expect(last).toBeLessThan(first / 4);
    // Six parameters: a weight and a bias of each of the three layers.
    expect([...optimizer.nrUpdate.values()]).toEqual(new Array(6).fill(200));
    snapshot(model).forEach((bytes, i) => {
      expect(bytes.equals(before[i])).toBe(false);
    });
  });

  test("is one file, which gives a fresh model the same numbers", () => {
    const folder = mkdtempSync(join(tmpdir(), "frankenmodel-"));
    try {
      const model = frankenmodel().initialize();
      const X = random(4, 16);
      model.toDisk(join(folder, "model"));
      const fresh = frankenmodel();
      expect(fresh.fromDisk(join(folder, "model")).predict(X).toNested()).toEqual(model.predict(X).toNested());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("is left as it was by a file that is cut off or belongs to another model", () => {
    const model = frankenmodel().initialize();
    const X = random(4, 16);
    const before = model.predict(X).toNested();
    const bytes = frankenmodel().initialize().toBytes();
    const other = chain(
      PyTorchWrapper(new torch.nn.Linear(16, 7)),
      TensorFlowWrapper(tf.sequential({ layers: [tf.layers.dense({ units: 4, inputShape: [7] })] })),
      Linear(2, 4),
    ).initialize();
    for (let length = 0; length < bytes.length; length += 37) {
      expect(() => model.fromBytes(bytes.subarray(0, length))).toThrow(SerializationError);
    }
    expect(() => model.fromBytes(other.toBytes())).toThrow(SerializationError);
    expect(model.predict(X).toNested()).toEqual(before);
  });

  test("says which layer got the wrong shape", () => {
    const model = frankenmodel().initialize();
    expect(() => model.predict(random(2, 9))).toThrow(ShapeError);
    expect(() => model.predict(random(2, 9))).toThrow(/\[2, 9\]/);
  });

  test("applies an optimizer's averages in all three frameworks, and restores", () => {
    const model = frankenmodel().initialize();
    const optimizer = Adam(0.05, { useAverages: true });
    const X = random(4, 16);
    for (let step = 0; step < 5; step++) {
      const [Y, backprop] = model.beginUpdate(X);
      backprop(Y);
      model.finishUpdate(optimizer);
    }
    const before = model.predict(X).toNested();
    const parts = model.layers.map((layer) =>
      layer.predict(layer === model.layers[0] ? X : random(4, layer === model.layers[1] ? 8 : 4)),
    );
    expect(parts).toHaveLength(3);
    expect(model.useParams(optimizer.averages, () => model.predict(X).toNested())).not.toEqual(before);
    expect(() =>
      model.useParams(optimizer.averages, () => {
        throw new Error("from the body");
      }),
    ).toThrow("from the body");
    expect(model.predict(X).toNested()).toEqual(before);
  });

  test("keeps its memory flat over 2,000 synchronous steps without any dispose", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "frankenmodel-memory.mjs")], {
      encoding: "utf8",
      timeout: 300_000,
    });
    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    const { steps, growth } = JSON.parse(stdout);
    expect(steps).toBeGreaterThanOrEqual(2000);
    expect(growth).toBeLessThan(20e6);
  }, 310_000);
});

// Inputs go from arrays to tensors and their gradients back; outputs the other way round; one output needs the input again.
describeWithEngine("torch", loadTorch, "custom converters with both frameworks, several inputs and keywords", () => {
  interface Two {
    left: NdArray<"float32", 2>;
    right: NdArray<"float32", 2>;
  }

  class Weighted extends torch.nn.Module<[left: torch.Tensor, options: { right: torch.Tensor }]> {
    linear = new torch.nn.Linear(3, 2, { bias: false });
    forward(left: torch.Tensor, options: { right: torch.Tensor }): torch.Tensor {
      return this.linear.forward(left.add(options.right));
    }
  }

  test("PyTorch", () => {
    const module = new Weighted();
    const model = PyTorchWrapper<Two, Floats2d>(module, {
      convertInputs: (_model, X, isTrain) => [
        new ArgsKwargs([xp2torch(X.left, { requiresGrad: isTrain })], {
          right: xp2torch(X.right, { requiresGrad: isTrain }),
        }),
        (dInputs) => ({
          left: torch2xp(dInputs.args[0] as torch.Tensor) as Two["left"],
          right: torch2xp(dInputs.kwargs.right as torch.Tensor) as Two["right"],
        }),
      ],
      convertOutputs: (model, [X, Yfw]) => [
        model.ops.add(torch2xp(Yfw) as Floats2d, model.ops.sum(X.left, { axis: 1, keepDims: true }) as never),
        (dY) => new ArgsKwargs([xp2torch(dY as NdArray)]),
      ],
    });
    check(model, torch2xp(module.linear.weight) as NdArray<"float32", 2>);
  });

  test("TensorFlow", () => {
    const [left, right] = [tf.input({ shape: [3], name: "left" }), tf.input({ shape: [3], name: "right" })];
    const dense = tf.layers.dense({ units: 2, useBias: false });
    const joined = tf.layers.add().apply([left, right]) as tf.SymbolicTensor;
    const network = tf.model({ inputs: [left, right], outputs: dense.apply(joined) as tf.SymbolicTensor });
    const model = TensorFlowWrapper<Two, Floats2d>(network, {
      convertInputs: (_model, X) => [
        new ArgsKwargs([xp2tensorflow(X.left)], { right: xp2tensorflow(X.right) }),
        (dInputs) => ({
          left: tensorflow2xp(dInputs.args[0] as tf.Tensor) as Two["left"],
          right: tensorflow2xp(dInputs.kwargs.right as tf.Tensor) as Two["right"],
        }),
      ],
      convertOutputs: (model, [X, Yfw]) => [
        model.ops.add(tensorflow2xp(Yfw) as Floats2d, model.ops.sum(X.left, { axis: 1, keepDims: true }) as never),
        (dY) => new ArgsKwargs([xp2tensorflow(dY as NdArray)]),
      ],
    });
    const kernel = tensorflow2xp(dense.getWeights()[0]) as NdArray<"float32", 2>;
    check(model, kernel.T.copy());
  });

  function check(model: Model<Two, Floats2d>, W: NdArray<"float32", 2>): void {
    const X = { left: random(4, 3), right: random(4, 3) };
    const [Y, backprop] = model.beginUpdate(X);
    const expected = ops.add(
      ops.gemm(ops.add(X.left, X.right), W, { trans2: true }),
      ops.sum(X.left, { axis: 1, keepDims: true }) as never,
    );
    Y.data.forEach((value: number, i: number) => {
      expect(value).toBeCloseTo(expected.data[i], 5);
    });
    const dY = random(4, 2);
    const dX = backprop(dY);
    const dInput = ops.gemm(dY, W);
    for (const side of [dX.left, dX.right]) {
      expect([...side.shape]).toEqual([4, 3]);
      side.data.forEach((value: number, i: number) => {
        expect(value).toBeCloseTo(dInput.data[i], 5);
      });
    }
  }
});

function snapshot(model: Model): Buffer[] {
  return [...model.walk()].flatMap((node) => [
    ...node.paramNames.map((name) => Buffer.from(JSON.stringify(node.getParam(name).toNested()))),
    ...node.shims.map((shim) => Buffer.from(shim.toBytes())),
  ]);
}
