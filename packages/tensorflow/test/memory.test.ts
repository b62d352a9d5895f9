import { execFileSync } from "node:child_process";
import { join } from "node:path";
import v8 from "node:v8";
import vm from "node:vm";
import * as tf from "@tensorflow/tfjs";
import { Adam, ArgsKwargs, type Backprop, type Floats2d, type Model, NdArray, SGD } from "@thinc/core";
import { TensorFlowShim, TensorFlowWrapper, tensorflow2xp, xp2tensorflow } from "@thinc/tensorflow";
import { numbers, randomFloats } from "./support/arrays";
import { onEveryBackend } from "./support/backends";

const { layers } = tf;
const STEPS = 2000;

v8.setFlagsFromString("--expose-gc");
const collect = vm.runInNewContext("gc") as () => void;

function network(): tf.Sequential {
  return tf.sequential({
    layers: [
      layers.dense({ units: 5, activation: "relu", inputShape: [4] }),
      layers.dropout({ rate: 0.1 }),
      layers.batchNormalization(),
      layers.dense({ units: 3 }),
    ],
  });
}

function memory(): { tensors: number; buffers: number; bytes: number } {
  const { numTensors, numDataBuffers, numBytes } = tf.memory();
  return { tensors: numTensors, buffers: numDataBuffers, bytes: numBytes };
}

/** Runs steps without giving the event loop a turn, and compares the tensors after the first few and after all. */
function expectFlat(step: () => void, { warmUp = 5, steps = STEPS } = {}): void {
  for (let index = 0; index < warmUp; index++) step();
  const before = memory();
  for (let index = warmUp; index < steps; index++) step();
  expect(memory()).toEqual(before);
}

function train(model: Model<Floats2d, Floats2d>, X: Floats2d, optimizer = SGD(0.01)): void {
  const [Y, backprop] = model.beginUpdate(X);
  backprop(Y);
  model.finishUpdate(optimizer);
}

onEveryBackend((backend) => {
  const X = randomFloats([4, 4], 1) as Floats2d;
  // What wasm shows in full, the slower backend need only show for enough steps to tell.
  const steps = backend === "wasm" ? STEPS : STEPS / 5;

  test(`${STEPS} synchronous training steps leave no tensor behind`, () => {
    const model = TensorFlowWrapper(network());
    const optimizer = Adam(0.001);
    expectFlat(() => train(model, X, optimizer));
  });

  test(`${steps} predictions in a row leave no tensor behind`, () => {
    const model = TensorFlowWrapper(network());
    expectFlat(() => model.predict(X), { steps });
  });

  test("custom converters leave no tensor behind, whatever they make", () => {
    const model = TensorFlowWrapper<Floats2d, Floats2d>(network(), {
      convertInputs: (_, input) => {
        const tensor = xp2tensorflow(input);
        const mask = tf.cast(tf.greater(tensor, -2), "float32");
        return [
          new ArgsKwargs([tf.mul(tensor, mask)]),
          ({ args }) => tensorflow2xp(tf.mul(args[0] as tf.Tensor, tf.onesLike(args[0] as tf.Tensor))) as Floats2d,
        ];
      },
      convertOutputs: (_, [, Yfw]) => [
        tensorflow2xp(tf.mul(Yfw, 2)) as Floats2d,
        (dY) => new ArgsKwargs([tf.mul(xp2tensorflow(dY), 2)]),
      ],
    });
    expectFlat(() => train(model, X), { steps });
  });

  test("converters and models that throw leave no tensor behind", () => {
    const model = TensorFlowWrapper<Floats2d, Floats2d>(network(), {
      convertOutputs: (_, [, Yfw], isTrain) => {
        if (isTrain) throw new Error("no output");
        return [tensorflow2xp(Yfw) as Floats2d, (dY) => dY];
      },
    });
    const narrow = randomFloats([4, 2], 1) as Floats2d;
    const shim = model.shims[0] as TensorFlowShim;
    const before = memory();
    expect(() => model.predict(narrow)).toThrow(/expected input/);
    expect(memory()).toEqual(before);
    for (let step = 0; step < 40; step++) expect(() => model.beginUpdate(X)).toThrow("no output");
    shim.dispose();
    expect(memory()).toEqual(before);
  });

  test("gradients that are added up and thrown away leave no tensor behind", () => {
    const model = TensorFlowWrapper(network());
    const before = memory();
    for (let step = 0; step < 20; step++) {
      const [Y, backprop] = model.beginUpdate(X);
      backprop(Y);
    }
    (model.shims[0] as TensorFlowShim).dispose();
    expect(memory()).toEqual(before);
  });

  test(`${steps} training passes whose callbacks are never called stay flat without a turn of the event loop`, () => {
    const model = TensorFlowWrapper(network());
    // After as many passes as may wait in the backend the number of tensors stays the same.
    expectFlat(() => model.beginUpdate(X), { warmUp: 50, steps });
    (model.shims[0] as TensorFlowShim).dispose();
  });

  test("abandoned callbacks between real steps stay flat, too", () => {
    const model = TensorFlowWrapper(network());
    expectFlat(
      () => {
        model.beginUpdate(X);
        train(model, X);
      },
      { warmUp: 50, steps },
    );
    (model.shims[0] as TensorFlowShim).dispose();
  });

  test("callbacks that wait behind many others still give the same gradients", () => {
    const model = TensorFlowWrapper(tf.sequential({ layers: network().layers.filter((layer) => !isRandom(layer)) }));
    const shim = model.shims[0] as TensorFlowShim;
    const inputs = Array.from({ length: 80 }, (_, index) => randomFloats([4, 4], index) as Floats2d);
    const dY = randomFloats([4, 3], 99) as Floats2d;
    const expected = inputs.map((input) => numbers(model.beginUpdate(input)[1](dY)));
    const sum = shim.gradients();
    shim.dispose();
    const before = memory();
    const callbacks: Backprop<Floats2d, Floats2d>[] = inputs.map((input) => model.beginUpdate(input)[1]);
    const actual = callbacks.map((backprop) => numbers(backprop(dY)));
    expect(actual).toEqual(expected);
    expect(shim.gradients()).toEqual(sum);
    shim.dispose();
    expect(memory()).toEqual(before);
  });

  test("an abandoned callback is freed once the event loop turns", async () => {
    const model = TensorFlowWrapper(network());
    const before = memory();
    for (let step = 0; step < 10; step++) model.beginUpdate(X);
    expect(memory().tensors).toBeGreaterThan(before.tensors);
    await turnsUntil(() => memory().tensors === before.tensors);
    expect(memory()).toEqual(before);
  });

  test("the weights of a copy that nobody holds any more are freed", async () => {
    const model = TensorFlowWrapper(network());
    const before = memory();
    model.copy();
    expect(memory().tensors).toBeGreaterThan(before.tensors);
    await turnsUntil(() => memory().tensors === before.tensors);
    expect(memory()).toEqual(before);
    expect(model.predict(X).shape).toEqual([4, 3]);
  });

  test("useParams, saving, loading and failing loads leave no tensor behind", () => {
    const model = TensorFlowWrapper(network());
    const shim = model.shims[0] as TensorFlowShim;
    const before = memory();
    const bytes = shim.toBytes();
    const params = new Map([[`${shim.id}/dense/kernel` as const, NdArray.zeros([4, 5])]]);
    for (let index = 0; index < 5; index++) {
      model.useParams(params, () => model.predict(X));
      shim.fromBytes(bytes);
      expect(() => shim.fromBytes(bytes.subarray(0, 500))).toThrow();
    }
    expect(memory()).toEqual(before);
  });

  test("a shell that cannot be loaded leaves no tensor behind", () => {
    const bytes = new TensorFlowShim(network()).toBytes();
    const text = Buffer.from(bytes).toString("latin1");
    const before = memory();
    // The second dense layer becomes one that nobody has registered: the first ones are built by then.
    const at =
      text.lastIndexOf('\\"Dense\\"') >= 0 ? text.lastIndexOf('\\"Dense\\"') + 2 : text.lastIndexOf('"Dense"') + 1;
    const unknown = Buffer.from(`${text.slice(0, at)}Sense${text.slice(at + 5)}`, "latin1");
    expect(() => new TensorFlowShim(null).fromBytes(unknown)).toThrow(/Sense/);
    expect(memory()).toEqual(before);
  });

  test.each(["train", "abandon"])("the process stays as it is over 2,000 synchronous steps that %s", (mode) => {
    const files = [
      join(__dirname, "../../../tools/jest/run-typescript.cjs"),
      join(__dirname, "support/train-in-process.ts"),
    ];
    const allowed = 20; // MiB
    const output = execFileSync(process.execPath, ["--expose-gc", ...files, backend, mode, String(allowed)], {
      encoding: "utf8",
    });
    const { steps: run, grown } = JSON.parse(output) as { steps: number; grown: number };
    expect(run).toBe(2000);
    expect(grown).toBeLessThan(allowed);
  });
});

function isRandom(layer: { getClassName(): string }): boolean {
  return layer.getClassName() === "Dropout";
}

/** Collects garbage and gives the event loop turns until something has happened, or half a second is over. */
async function turnsUntil(isDone: () => boolean): Promise<void> {
  for (let turn = 0; turn < 50 && !isDone(); turn++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
