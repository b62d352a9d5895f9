import { ArgsKwargs, ArgumentError, chain, type Floats2d, Linear, paramKey, Relu, UnsupportedError } from "@thinc/core";
import { torch2xp } from "../../src/convert";
import * as nn from "../../src/nn/index";
import { PyTorchLSTM } from "../../src/pytorch-lstm";
import { PyTorchShim } from "../../src/shim";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { PyTorchWrapper } from "../../src/wrapper";
import { tensorsIn } from "../nn/parity";
import { describeTorch, floats, valuesOf } from "../support/torch";

/** A module of one function. */
class Computed extends nn.Module<readonly Tensor[], unknown> {
  constructor(readonly compute: (...inputs: Tensor[]) => unknown) {
    super();
  }
  forward(...inputs: Tensor[]): unknown {
    return this.compute(...inputs);
  }
}

const computed = (compute: (...inputs: Tensor[]) => unknown) => new PyTorchShim(new Computed(compute));
const inputs = (...args: unknown[]) => new ArgsKwargs(args);

/** Runs both ways with the same random numbers. */
async function bothWays(shim: PyTorchShim, given: ArgsKwargs, options = {}): Promise<[Tensor, Tensor]> {
  torch.manualSeed(3);
  const wanted = shim.predict(given) as Tensor;
  torch.manualSeed(3);
  return [(await shim.predictAsync(given, options)) as Tensor, wanted];
}

describeTorch("predictAsync", () => {
  test("shows forward the shapes, dtypes and devices of what is not computed yet", async () => {
    const seen: unknown[] = [];
    const shim = computed((x) => {
      const y = x.matmul(x.T).to("float64");
      seen.push([y.shape, y.ndim, y.dtype, y.device, y.strides, y.requiresGrad, torch.isTensor(y)]);
      return y.sum();
    });
    const result = (await shim.predictAsync(inputs(torch.ones([2, 3])))) as Tensor;
    expect(seen).toEqual([[[2, 2], 2, "float64", "cpu", [2, 1], false, true]]);
    expect([result.item(), result.device]).toEqual([12, "cpu"]);
  });

  test("draws random numbers in the order of predict, and works with what it makes anew", async () => {
    const shim = computed((x) => {
      const mask = torch.bernoulli(torch.full([4, 3], 0.5));
      const noisy = torch.dropout(x.add(torch.randn([4, 3])).mul(mask), 0.5, true);
      return noisy.add(torch.arange(3)).indexSelect(1, torch.randperm(3));
    });
    const [result, wanted] = await bothWays(shim, inputs(torch.ones([4, 3])));
    expect(valuesOf(result)).toEqual(valuesOf(wanted));
  });

  test("changes buffers in place exactly once, and views see it", async () => {
    const count = torch.zeros([2, 2]);
    const shim = computed((x) => {
      count.select(0, 1).add_(x);
      count.add_(1);
      return count.mul(2);
    });
    const result = (await shim.predictAsync(inputs(torch.tensor([1, 2])))) as Tensor;
    expect(valuesOf(count)).toEqual([1, 1, 2, 3]);
    expect(valuesOf(result)).toEqual([2, 2, 4, 6]);
  });

  test("gives outputs in arrays, objects, maps and twice the same tensor, and inputs that were passed on", async () => {
    const shim = computed((x) => {
      const y = x.add(1);
      return { first: y, list: [y, x.mul(2)], map: new Map([["z", x.sub(1)]]), input: x, text: "kept" };
    });
    const x = torch.tensor([1, 2]);
    const output = (await shim.predictAsync(inputs(x))) as {
      first: Tensor;
      list: Tensor[];
      map: Map<string, Tensor>;
      input: Tensor;
      text: string;
    };
    expect(output.list[0]).toBe(output.first);
    expect(output.input).toBe(x);
    expect(output.text).toBe("kept");
    expect([output.first, output.list[1], output.map.get("z") as Tensor].map(valuesOf)).toEqual([
      [2, 3],
      [2, 4],
      [0, 1],
    ]);
  });

  test("shares the memory of its results with arrays", async () => {
    const result = (await computed((x) => x.mul(2)).predictAsync(inputs(torch.ones([2])))) as Tensor;
    const { data } = result.toArray();
    data[0] = 9;
    expect(valuesOf(result)).toEqual([9, 2]);
  });

  test("runs in evaluation mode without gradients, and restores the modes at once", async () => {
    const network = new nn.Sequential(new nn.Linear(3, 3), new nn.Dropout(0.9), new nn.BatchNorm1d(3));
    const frozen = network.at(2) as nn.AnyModule;
    frozen.eval();
    const shim = new PyTorchShim(network);
    const promise = shim.predictAsync(inputs(torch.ones([2, 3])));
    expect([network.training, frozen.training, torch.isGradEnabled()]).toEqual([true, false, true]);
    const result = (await promise) as Tensor;
    expect(result.requiresGrad).toBe(false);
    expect(valuesOf(result)).toEqual(valuesOf(shim.predict(inputs(torch.ones([2, 3]))) as Tensor));
  });

  test("computes under mixed precision what predict does", async () => {
    const network = new nn.Sequential(
      new nn.Conv1d(3, 4, 3),
      new nn.LayerNorm(6),
      new nn.Flatten(),
      new nn.Linear(24, 5),
    );
    const shim = new PyTorchShim(network, { mixedPrecision: true });
    const [result, wanted] = await bothWays(shim, inputs(torch.randn([2, 3, 8])));
    expect(result.dtype).toBe("float32");
    expect(valuesOf(result)).toEqual(valuesOf(wanted));
    expect(torch.isAutocastEnabled()).toBe(false);
  });

  test.each([
    ["RNN", () => new nn.RNN(3, 4)],
    ["GRU", () => new nn.GRU(3, 4, { bidirectional: true })],
    ["LSTM", () => new nn.LSTM(3, 4, { numLayers: 2 })],
    ["LSTM with a projection", () => new nn.LSTM(3, 4, { projSize: 2 })],
    ["attention", () => new nn.TransformerEncoderLayer(4, 2, { batchFirst: true, dimFeedforward: 8 })],
  ])("computes under mixed precision what predict does: %s", async (name, make) => {
    const shim = new PyTorchShim(make() as nn.AnyModule, { mixedPrecision: true });
    const given = inputs(torch.randn([5, 2, name === "attention" ? 4 : 3]));
    const wanted = tensorsIn(shim.predict(given)).map((tensor) => [tensor.dtype, valuesOf(tensor)]);
    const outputs = tensorsIn(await shim.predictAsync(given)).map((tensor) => [tensor.dtype, valuesOf(tensor)]);
    expect(outputs).toEqual(wanted);
  });

  test("runs several at the same time, which may use the same module", async () => {
    const shim = new PyTorchShim(new nn.Sequential(new nn.Linear(16, 16), new nn.Tanh(), new nn.Linear(16, 4)));
    const given = Array.from({ length: 12 }, (_, index) => inputs(torch.full([8, 16], index / 7)));
    const wanted = given.map((one) => valuesOf(shim.predict(one) as Tensor));
    const results = await Promise.all(given.map((one) => shim.predictAsync(one)));
    expect(results.map((result) => valuesOf(result as Tensor))).toEqual(wanted);
  });

  test("keeps what it needs alive when the caller disposes of it", async () => {
    const x = torch.full([64, 64], 2);
    const promise = computed((input) => input.matmul(input).sum()).predictAsync(inputs(x));
    x.dispose();
    expect(((await promise) as Tensor).item()).toBe(64 * 64 * 64 * 4);
  });

  test("keeps parameters alive while the module is trained, and never ends the process", async () => {
    const network = new nn.Linear(64, 64);
    const shim = new PyTorchShim(network);
    const X = torch.ones([32, 64]);
    const runs = Array.from({ length: 20 }, () => shim.predictAsync(inputs(X)));
    for (let step = 0; step < 20; step++) {
      network.forward(X).sum().backward();
      torch.noGrad(() => network.weight.sub_((network.weight.grad as Tensor).mul(1e-4)));
      network.weight.grad = null;
    }
    const results = await Promise.all(runs);
    expect(results.every((result) => (result as Tensor).shape.join() === "32,64")).toBe(true);
  });
});

describeTorch("what cannot be recorded", () => {
  const reading: [name: string, compute: (x: Tensor) => unknown, operator: RegExp][] = [
    ["item()", (x) => (Number(x.sum().item()) > 0 ? x.mul(2) : x), /needs the elements/],
    ["toArray()", (x) => torch.tensor(x.mul(2).toArray()), /needs the elements/],
    ["nonzero", (x) => x.add(1).nonzero(), /torch\.nonzero.*needs the elements/],
    ["maskedSelect", (x) => x.maskedSelect(x.gt(1)), /torch\.maskedSelect.*needs the elements/],
    ["unique", (x) => torch._unique2(x.add(0)), /torch\._unique2.*needs the elements/],
    ["bincount", (x) => x.long().bincount(), /torch\.bincount.*needs the elements/],
  ];

  test.each(reading)("%s is refused before anything was computed", async (_name, compute, message) => {
    const count = torch.zeros([1]);
    const shim = computed((x) => {
      count.add_(1);
      return compute(x);
    });
    const promise = shim.predictAsync(inputs(torch.tensor([1, 2, 3])));
    await expect(promise).rejects.toThrow(UnsupportedError);
    await expect(promise).rejects.toThrow(message);
    await expect(promise).rejects.toThrow(/Use predict, or predictAsync with \{ fallback: "sync" \}/);
    expect(count.item()).toBe(0);
    // Nothing is left of the recording.
    expect(torch.ones([2]).sum().item()).toBe(2);
  });

  test.each(reading)('%s is computed at once with { fallback: "sync" }', async (_name, compute) => {
    const count = torch.zeros([1]);
    const shim = computed((x) => {
      count.add_(1);
      const result = compute(x);
      const first = (Array.isArray(result) ? result[0] : result) as Tensor;
      return first.double().mul(2).add(count);
    });
    const x = torch.tensor([1, 2, 3]);
    const result = (await shim.predictAsync(inputs(x), { fallback: "sync" })) as Tensor;
    expect(count.item()).toBe(1);
    count.zero_();
    const wanted = shim.predict(inputs(x)) as Tensor;
    expect([result.shape, valuesOf(result)]).toEqual([wanted.shape, valuesOf(wanted)]);
  });

  test("an input and a parameter can be read, for they are there", async () => {
    const weight = torch.tensor([3]);
    const shim = computed((x) => x.mul(Number(x.toArray().data[0]) + Number(weight.item())));
    expect(valuesOf((await shim.predictAsync(inputs(torch.tensor([2, 4])))) as Tensor)).toEqual([10, 20]);
  });

  test("wrong shapes are an error at once, as in predict, and nothing was changed", async () => {
    const count = torch.zeros([1]);
    const shim = computed((x) => {
      count.add_(1);
      return x.matmul(torch.ones([5, 5]));
    });
    await expect(shim.predictAsync(inputs(torch.ones([2, 3])))).rejects.toMatchObject({ code: "THINC_SHAPE" });
    expect(count.item()).toBe(0);
  });

  test("an error that only the numbers show rejects the promise", async () => {
    const shim = new PyTorchShim(new nn.Embedding(4, 2));
    await expect(shim.predictAsync(inputs(torch.tensor([9n])))).rejects.toThrow(/index out of range/);
    await expect(computed((x) => torch.linalgCholesky(x)).predictAsync(inputs(torch.tensor([[-1]])))).rejects.toThrow(
      /positive-definite/,
    );
  });

  test("a tensor that forward kept for itself is void, and says so", async () => {
    let kept: Tensor | undefined;
    const shim = computed((x) => {
      kept = x.add(1);
      return kept.mul(2);
    });
    await shim.predictAsync(inputs(torch.ones([2])));
    const tensor = kept as unknown as Tensor;
    expect(() => tensor.shape).toThrow(/predictAsync, which keeps only what forward returns/);
    const readings = [
      "shape",
      "dtype",
      "device",
      "layout",
      "strides",
      "requiresGrad",
      "isLeaf",
      "grad",
      "dataPtr",
    ] as const;
    for (const name of readings) expect(() => tensor[name]).toThrow(ArgumentError);
    for (const read of [torch2xp, String, (item: Tensor) => item.add(1), (item: Tensor) => item.tolist()])
      expect(() => read(tensor)).toThrow(ArgumentError);
  });

  test("an output is void until the promise resolves", async () => {
    let output: Tensor | undefined;
    const promise = computed((x) => {
      output = x.add(1);
      return output;
    }).predictAsync(inputs(torch.ones([2])));
    expect(() => (output as Tensor).item()).toThrow(/predictAsync/);
    expect(await promise).toBe(output);
    expect(valuesOf(output as Tensor)).toEqual([2, 2]);
  });

  test("an asynchronous forward, a run inside a run and wrong options are refused", async () => {
    await expect(computed(async (x) => x).predictAsync(inputs(torch.ones([1])))).rejects.toThrow(/returned a promise/);
    const inner = computed((x) => x);
    const outer = computed((x) => {
      void inner.predictAsync(inputs(x)).catch((error) => failures.push(error));
      return x;
    });
    const failures: Error[] = [];
    await outer.predictAsync(inputs(torch.ones([1])));
    expect(failures[0]).toBeInstanceOf(ArgumentError);
    expect(failures[0].message).toMatch(/inside of a forward/);
    const wrong = (options: unknown) => inner.predictAsync(inputs(torch.ones([1])), options as never);
    await expect(wrong({ fallback: "maybe" })).rejects.toThrow(/"error" or "sync"/);
    await expect(wrong({ signal: 1 })).rejects.toThrow(/AbortSignal/);
    await expect(wrong({ timeout: 1 })).rejects.toThrow(/no option "timeout"/);
    await expect(wrong(3)).rejects.toThrow(ArgumentError);
  });

  test("an error that forward throws is that of the promise", async () => {
    const shim = computed(() => {
      throw new RangeError("mine");
    });
    await expect(shim.predictAsync(inputs(torch.ones([1])))).rejects.toThrow(new RangeError("mine"));
  });
});

describeTorch("an AbortSignal", () => {
  test("stops a run that has not begun", async () => {
    let called = false;
    const shim = computed((x) => {
      called = true;
      return x;
    });
    const reason = new Error("no more");
    await expect(shim.predictAsync(inputs(torch.ones([1])), { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
    expect(called).toBe(false);
  });

  test("stops a run between two operators", async () => {
    const steps = 400;
    const last = torch.zeros([1]);
    const shim = computed((x) => {
      let y = x;
      for (let step = 0; step < steps; step++) y = y.matmul(x);
      last.add_(1);
      return y;
    });
    const controller = new AbortController();
    const promise = shim.predictAsync(inputs(torch.eye(256)), { signal: controller.signal });
    controller.abort();
    await expect(promise).rejects.toMatchObject({ name: "AbortError" });
    expect(last.item()).toBe(0);
  });
});

describeTorch("a model", () => {
  const X = floats([6, 8]) as Floats2d;

  test("predicts asynchronously through a wrapper and a chain what it predicts synchronously", async () => {
    const model = chain(
      Relu(8, 8),
      chain(
        PyTorchWrapper(new nn.Sequential(new nn.Linear(8, 16), new nn.GELU(), new nn.Dropout(0.5))),
        PyTorchWrapper(new nn.Linear(16, 4)),
      ),
      Linear(3, 4),
    ).initialize({ X });
    const Y = await model.predictAsync(X);
    expect([...Y.data]).toEqual([...model.predict(X).data]);
  });

  test("uses converters of its own, several inputs and keyword arguments", async () => {
    class Sum extends nn.Module<readonly [Tensor, { other: Tensor }]> {
      forward(x: Tensor, { other }: { other: Tensor }): Tensor {
        return x.add(other);
      }
    }
    const model = PyTorchWrapper<ArgsKwargs, Floats2d>(new Sum());
    const Y = await model.predictAsync(new ArgsKwargs([X], { other: X }));
    expect([...Y.data]).toEqual([...X.data].map((value) => Math.fround(2 * value)));
    const half = PyTorchWrapper<Floats2d, Floats2d>(new nn.Linear(8, 2), {
      convertOutputs: (_model, [, Yfw]) => [(Yfw as Tensor).mul(0.5).toArray() as Floats2d, () => new ArgsKwargs([])],
    });
    expect([...(await half.predictAsync(X)).data]).toEqual([...half.predict(X).data]);
  });

  test("of sequences predicts asynchronously: a PyTorchLSTM", async () => {
    const model = PyTorchLSTM<Floats2d[]>(6, 8, { bi: true, depth: 2, dropout: 0.5 });
    const sequences = [X, floats([3, 8]) as Floats2d];
    const Y = await model.predictAsync(sequences);
    expect(Y.map((one) => [...one.data])).toEqual(model.predict(sequences).map((one) => [...one.data]));
    const stop = { signal: AbortSignal.abort(new Error("stop")) };
    await expect(model.predictAsync(sequences, stop)).rejects.toThrow("stop");
  });

  test("predicts with the values that useParams gives it, which stay until it is done", async () => {
    const linear = new nn.Linear(8, 2);
    const model = PyTorchWrapper(linear);
    const key = paramKey(model.shims[0].id, "weight");
    const zeros = new Map([[key, floats([2, 8], new Array(16).fill(0))]]);
    const before = valuesOf(linear.weight);
    const Y = await model.useParams(zeros, () => model.predictAsync(X));
    expect([...Y.data]).toEqual(Array.from({ length: 6 }, () => valuesOf(linear.bias as Tensor)).flat());
    expect(valuesOf(linear.weight)).toEqual(before);
  });

  test("hands its options on", async () => {
    const signal = AbortSignal.abort(new Error("stop"));
    await expect(PyTorchWrapper(new nn.Linear(8, 2)).predictAsync(X, { signal })).rejects.toThrow("stop");
    const reading = PyTorchWrapper<Floats2d, Floats2d>(new Computed((x) => x.mul(Number(x.sum().item()))));
    await expect(reading.predictAsync(X)).rejects.toThrow(UnsupportedError);
    expect([...(await reading.predictAsync(X, { fallback: "sync" })).data]).toEqual([...reading.predict(X).data]);
  });
});

describeTorch("a TorchScript program", () => {
  const program = () =>
    torch.jit.script(new nn.Sequential(new nn.Linear(8, 16), new nn.Dropout(0.5), new nn.ReLU(), new nn.Linear(16, 4)));

  test("runs on another thread as a whole, in evaluation mode, and stays in the mode it was in", async () => {
    const script = program().train();
    const shim = new PyTorchShim(script);
    const X = torch.randn([4, 8]);
    const wanted = valuesOf(shim.predict(inputs(X)) as Tensor);
    const runs = [1, 2, 3].map(() => shim.predictAsync(inputs(X)));
    expect(script.training).toBe(true);
    for (const result of await Promise.all(runs)) {
      expect((result as Tensor).requiresGrad).toBe(false);
      expect(valuesOf(result as Tensor)).toEqual(wanted);
    }
    expect([...script.modules()].map((inside) => inside.training)).toEqual([true, true, true, true, true]);
  });

  test("computes in half precision where the shim does", async () => {
    const shim = new PyTorchShim(program(), { mixedPrecision: true });
    const X = torch.randn([4, 8]);
    const result = (await shim.predictAsync(inputs(X))) as Tensor;
    expect(result.dtype).toBe("float32");
    expect(valuesOf(result)).toEqual(valuesOf(shim.predict(inputs(X)) as Tensor));
  });

  test("rejects with its own errors", async () => {
    const shim = new PyTorchShim(program());
    await expect(shim.predictAsync(inputs(torch.ones([4, 3])))).rejects.toThrow(/shape/);
    await expect(shim.predictAsync(inputs("text"))).rejects.toThrow(ArgumentError);
    await expect(
      shim.predictAsync(inputs(torch.ones([4, 8])), { signal: AbortSignal.abort(new Error("stop")) }),
    ).rejects.toThrow("stop");
  });

  test("inside of another module cannot be recorded, but computed at once", async () => {
    const shim = new PyTorchShim(new nn.Sequential(new nn.Tanh(), program()));
    const X = torch.randn([4, 8]);
    await expect(shim.predictAsync(inputs(X))).rejects.toThrow(/TorchScript program inside of another module/);
    const result = (await shim.predictAsync(inputs(X), { fallback: "sync" })) as Tensor;
    expect(valuesOf(result)).toEqual(valuesOf(shim.predict(inputs(X)) as Tensor));
  });
});
