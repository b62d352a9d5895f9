import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Runs `body` with fresh copies of all modules, and what they share in the process as if it had just begun. */
async function afresh(body: (thinc: typeof import("@thinc/tensorflow")) => Promise<void>): Promise<void> {
  const shared = globalThis as unknown as Record<symbol | string, unknown>;
  const keys = [Symbol.for("thinc.tensorflow"), Symbol.for("thinc.tensorflow.seed"), "_tfengine", "_tfGlobals"];
  const saved = keys.map((key) => shared[key]);
  for (const key of keys) delete shared[key];
  try {
    await jest.isolateModulesAsync(async () => body(await import("@thinc/tensorflow")));
  } finally {
    keys.forEach((key, index) => {
      shared[key] = saved[index];
    });
  }
}

describe("before it is enabled", () => {
  const loaded: string[] = [];
  const packages = ["tfjs", "tfjs-core", "tfjs-layers", "tfjs-backend-cpu", "tfjs-backend-wasm"];

  afterEach(() => {
    for (const name of packages) jest.dontMock(`@tensorflow/${name}`);
  });

  test("importing the package loads nothing of TensorFlow.js", async () => {
    for (const name of packages) {
      jest.doMock(`@tensorflow/${name}`, () => {
        loaded.push(name);
        return jest.requireActual(`@tensorflow/${name}`);
      });
    }
    await afresh(async (thinc) => {
      expect(thinc.isTensorFlowEnabled()).toBe(false);
      expect(loaded).toEqual([]);
      await thinc.enableTensorFlow({ backend: "cpu" });
      expect(loaded.sort()).toEqual(["tfjs-backend-cpu", "tfjs-core", "tfjs-layers"]);
    });
  });

  test("everything says that enableTensorFlow has to be waited for", async () => {
    await afresh(async (thinc) => {
      const { NdArray } = await import("@thinc/core");
      const uses = [
        () => thinc.TensorFlowWrapper(null),
        () => new thinc.TensorFlowShim(null),
        () => thinc.xp2tensorflow(NdArray.zeros([1])),
      ];
      for (const use of uses) {
        expect(use).toThrow(thinc.TensorFlowNotEnabledError);
        expect(use).toThrow(/Call `await enableTensorFlow\(\)` once/);
      }
      const pending = thinc.enableTensorFlow();
      expect(uses[0]).toThrow(thinc.TensorFlowNotEnabledError);
      await pending;
      expect(thinc.isTensorFlowEnabled()).toBe(true);
      expect(uses[0]).not.toThrow();
    });
  });

  test("a missing package is an error that says what to install", async () => {
    jest.doMock("@tensorflow/tfjs-layers", () => {
      throw new Error("Cannot find module '@tensorflow/tfjs-layers'");
    });
    await afresh(async (thinc) => {
      await expect(thinc.enableTensorFlow()).rejects.toMatchObject({
        code: "THINC_ENGINE_NOT_FOUND",
        engine: "tensorflow",
        message: expect.stringMatching(/cannot load @tensorflow\/tfjs-layers: .*npm install @tensorflow\/tfjs/),
      });
      expect(thinc.isTensorFlowEnabled()).toBe(false);
    });
  });

  test("another version is refused unless that is switched off", async () => {
    jest.doMock("@tensorflow/tfjs-core", () => ({
      ...jest.requireActual("@tensorflow/tfjs-core"),
      version_core: "5.0.1",
    }));
    await afresh(async (thinc) => {
      await expect(thinc.enableTensorFlow()).rejects.toMatchObject({
        code: "THINC_ENGINE_VERSION",
        found: "5.0.1",
        supported: "~4.22.0",
      });
      process.env.THINC_TFJS_SKIP_VERSION_CHECK = "1";
      try {
        expect((await thinc.enableTensorFlow()).version).toBe("5.0.1");
      } finally {
        delete process.env.THINC_TFJS_SKIP_VERSION_CHECK;
      }
    });
  });
});

describe("the backend", () => {
  test("is wasm unless another one is named", async () => {
    await afresh(async ({ enableTensorFlow }) => {
      const tf = await import("@tensorflow/tfjs-core");
      expect(await enableTensorFlow()).toEqual({ backend: "wasm", version: "4.22.0", reason: "it is the default" });
      expect(tf.getBackend()).toBe("wasm");
      expect(await enableTensorFlow({ backend: "cpu" })).toMatchObject({ backend: "cpu", reason: "it was asked for" });
      expect(await enableTensorFlow()).toMatchObject({ backend: "cpu", reason: "it was running already" });
    });
  });

  test("is started once by calls at the same time", async () => {
    await afresh(async ({ enableTensorFlow }) => {
      const all = await Promise.all([enableTensorFlow(), enableTensorFlow({ backend: "cpu" }), enableTensorFlow()]);
      expect(all.map(({ backend }) => backend)).toEqual(["wasm", "cpu", "cpu"]);
    });
  });

  test("falls back to cpu with the reason where wasm does not start, and says so where it was asked for", async () => {
    const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
    const error = jest.spyOn(console, "error").mockImplementation(() => undefined);
    try {
      await afresh(async ({ enableTensorFlow }) => {
        const tf = await import("@tensorflow/tfjs-core");
        await import("@tensorflow/tfjs-backend-wasm");
        const { factory, priority } = tf.engine().registryFactory.wasm;
        tf.removeBackend("wasm");
        tf.registerBackend("wasm", () => Promise.reject(new Error("no wasm here")), priority);
        try {
          await expect(enableTensorFlow({ backend: "wasm" })).rejects.toMatchObject({ code: "THINC_UNSUPPORTED" });
          const status = await enableTensorFlow();
          expect(status.backend).toBe("cpu");
          expect(status.reason).toMatch(/wasm cannot be used: .*did not start/);
        } finally {
          tf.removeBackend("wasm");
          tf.registerBackend("wasm", factory, priority);
        }
      });
    } finally {
      warn.mockRestore();
      error.mockRestore();
    }
  });

  test("is left alone where the program has started one of its own", async () => {
    await afresh(async ({ enableTensorFlow }) => {
      const tf = await import("@tensorflow/tfjs-core");
      await import("@tensorflow/tfjs-backend-cpu");
      const { factory } = tf.engine().registryFactory.cpu;
      tf.registerBackend("tensorflow", factory as never);
      await tf.setBackend("tensorflow");
      try {
        expect(await enableTensorFlow()).toMatchObject({ backend: "tensorflow", reason: "the program had started it" });
        expect((await enableTensorFlow({ backend: "wasm" })).backend).toBe("wasm");
      } finally {
        await tf.setBackend("cpu");
        tf.removeBackend("tensorflow");
      }
    });
  });

  test("must be one there is", async () => {
    await afresh(async ({ enableTensorFlow }) => {
      await expect(enableTensorFlow({ backend: "webgpu" as never })).rejects.toMatchObject({
        code: "THINC_ARGUMENT",
        message: 'enableTensorFlow: expected backend "wasm" or "cpu", got "webgpu".',
      });
    });
  });

  test("leaves no listeners on the process and prints nothing", async () => {
    const events = ["uncaughtException", "unhandledRejection"] as const;
    const before = events.map((event) => process.listenerCount(event));
    const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
    try {
      await afresh(async ({ enableTensorFlow, TensorFlowWrapper }) => {
        const tf = await import("@tensorflow/tfjs");
        for (const backend of ["wasm", "cpu"] as const) {
          await enableTensorFlow({ backend });
          TensorFlowWrapper(tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] }));
        }
        expect(events.map((event) => process.listenerCount(event))).toEqual(before);
        expect(warn).not.toHaveBeenCalled();
      });
    } finally {
      warn.mockRestore();
    }
  });
});

test("in Node, import and require give one and the same TensorFlow.js", () => {
  const script = `
    import { createRequire } from "node:module";
    import * as tf from "@tensorflow/tfjs";
    import * as core from "@tensorflow/tfjs-core";
    import * as layers from "@tensorflow/tfjs-layers";
    const require = createRequire(process.cwd() + "/");
    const required = { tf: require("@tensorflow/tfjs"), core: require("@tensorflow/tfjs-core"), layers: require("@tensorflow/tfjs-layers") };
    console.log(JSON.stringify({
      engine: [tf.engine(), core.engine(), required.tf.engine()].every((engine) => engine === required.core.engine()),
      model: [tf.LayersModel, layers.LayersModel, required.tf.LayersModel].every((c) => c === required.layers.LayersModel),
      classes: [tf, required.tf, required.core].every((m) => m.serialization.SerializationMap === core.serialization.SerializationMap),
    }));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: join(__dirname, ".."),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  expect(JSON.parse(output.trim().split("\n").pop() as string)).toEqual({ engine: true, model: true, classes: true });
});

test("a model of another copy of TensorFlow.js works on the shared engine", async () => {
  const { enableTensorFlow, TensorFlowWrapper } = await import("@thinc/tensorflow");
  const { NdArray, SGD } = await import("@thinc/core");
  await enableTensorFlow({ backend: "wasm" });
  const own = await import("@tensorflow/tfjs-layers");
  // The second copy registers everything once more, and says so many times.
  const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  await jest.isolateModulesAsync(async () => {
    const other = await import("@tensorflow/tfjs-layers");
    expect(other.LayersModel).not.toBe(own.LayersModel);
    const network = other.sequential({ layers: [other.layers.dense({ units: 2, inputShape: [3] })] });
    const model = TensorFlowWrapper(network);
    const X = new NdArray<"float32", 2>(Float32Array.of(1, 2, 3), [1, 3]);
    const [Y, backprop] = model.beginUpdate(X);
    expect(backprop(Y).shape).toEqual([1, 3]);
    model.finishUpdate(SGD(0.1));
    expect(model.copy().predict(X)).toEqual(model.predict(X));
    const bytes = model.toBytes();
    const trained = model.predict(X);
    model.beginUpdate(X)[1](Y);
    model.finishUpdate(SGD(0.1));
    expect(model.predict(X)).not.toEqual(trained);
    expect(model.fromBytes(bytes).predict(X)).toEqual(trained);
  });
  warn.mockRestore();
});
