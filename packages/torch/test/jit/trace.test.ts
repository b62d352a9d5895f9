import { ShapeError } from "@thinc/core";
import { native } from "../../src/engine";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch, valuesOf } from "../support/torch";

const { nn } = torch;

class Classifier extends nn.Module<readonly [ids: Tensor, mask: Tensor], { logits: Tensor; pooled: Tensor }> {
  embed = new nn.Embedding(20, 4);
  lstm = new nn.LSTM(4, 3, { batchFirst: true, bidirectional: true });
  dropout = new nn.Dropout(0.5);
  encoder = new nn.TransformerEncoder(new nn.TransformerEncoderLayer(6, 2, { dimFeedforward: 8, batchFirst: true }), 2);
  layers = new nn.ModuleList([new nn.Linear(6, 6), new nn.Linear(6, 2)]);

  forward(ids: Tensor, mask: Tensor) {
    const [Y] = this.lstm.forward(this.embed.forward(ids));
    let logits = this.encoder.forward(this.dropout.forward(Y), { srcKeyPaddingMask: mask });
    for (const layer of this.layers) logits = layer.forward(torch.relu(logits));
    return { logits, pooled: logits.mean(1) };
  }
}

const own = (forward: (linear: InstanceType<typeof nn.Linear>, X: Tensor, training: boolean) => unknown) =>
  new (class Own extends nn.Module<readonly [X: Tensor], unknown> {
    linear = new nn.Linear(4, 6);
    forward(X: Tensor): unknown {
      return forward(this.linear, X, this.training);
    }
  })();

const idsOf = (batch: number, time: number) =>
  torch
    .arange(batch * time)
    .fmod(20)
    .to("int64")
    .reshape([batch, time]);

describeTorch("torch.jit.trace", () => {
  const warnings: string[] = [];
  const warned = () => warnings.splice(0);
  beforeEach(() => {
    jest.spyOn(process, "emitWarning").mockImplementation((warning) => void warnings.push(String(warning)));
  });
  afterEach(() => jest.restoreAllMocks());

  test("records a user's module; the modules of torch.nn inside follow any size and the mode", () => {
    const traced = new Classifier();
    type Methods = { forward(ids: Tensor, mask: Tensor): { logits: Tensor; pooled: Tensor } };
    const program = torch.jit.trace<Methods>(traced, [idsOf(2, 3), torch.zeros([2, 3]).to("bool")]);
    expect([...program.stateDict().keys()]).toEqual([...traced.stateDict().keys()]);
    expect(program.methods.get("forward")?.arguments.map(({ name }) => name)).toEqual(["ids", "mask"]);
    const saved = torch.jit.load<Methods>(program.toBytes());
    for (const [batch, time] of [
      [2, 3],
      [5, 7],
    ]) {
      const inputs = [idsOf(batch, time), torch.zeros([batch, time]).to("bool")] as const;
      for (const mode of [true, false]) {
        const results = [traced, program, saved].map((each) => {
          each.train(mode);
          torch.manualSeed(3);
          const { logits, pooled } = each.forward(...inputs);
          return [valuesOf(logits), valuesOf(pooled)];
        });
        expect(results[1]).toEqual(results[0]);
        expect(results[2]).toEqual(results[0]);
      }
    }
    program
      .forward(idsOf(2, 3), torch.zeros([2, 3]).to("bool"))
      .pooled.sum()
      .backward();
    expect(traced.parameters().every(({ grad }) => grad !== null)).toBe(true);
    expect(warned()).toEqual([]);
  });

  test("leaves the module, its mode, its statistics and the random numbers as they were", () => {
    const around = new (class Around extends nn.Module {
      inside = new nn.Linear(4, 6);
      norm = new nn.BatchNorm1d(6);
      dropout = new nn.Dropout(0.5);
      forward(X: Tensor): Tensor {
        return this.dropout.forward(this.norm.forward(this.inside.forward(X)));
      }
    })();
    around.norm.eval();
    const before = [...around.stateDict().values()].map(valuesOf);
    torch.manualSeed(9);
    const next = torch.rand([3]).tolist();
    torch.manualSeed(9);
    const program = torch.jit.trace(around, torch.randn([5, 4]).detach().fill_(0.5), { bothModes: true });
    torch.manualSeed(9);
    const state = native().generatorState(null);
    torch.jit.trace(around, torch.ones([5, 4]));
    native().generatorState(null, state);
    expect(torch.rand([3]).tolist()).toEqual(next);
    expect([...around.stateDict().values()].map(valuesOf)).toEqual(before);
    expect(around.modules().map(({ training }) => training)).toEqual([true, true, false, true]);
    expect(program.modules().map(({ training }) => training)).toEqual([true, true, false, true]);
    expect(Object.hasOwn(around.norm, "forward")).toBe(false);
  });

  test("draws no random number of the program that traces", () => {
    torch.manualSeed(4);
    const expected = torch.rand([2]).tolist();
    const traced = own((linear, X, training) => nn.functional.dropout(linear.forward(X), 0.5, training));
    torch.manualSeed(4);
    torch.jit.trace(traced, torch.ones([2, 4]), { bothModes: true });
    expect(torch.rand([2]).tolist()).toEqual(expected);
  });

  test("keeps to the mode it was recorded in, and says so, unless both are recorded", () => {
    const traced = own((linear, X, training) => nn.functional.dropout(linear.forward(X), 0.5, training));
    const X = torch.ones([8, 4]);
    const one = torch.jit.trace(traced.eval(), X).train();
    expect(valuesOf(one.forward(X))).toEqual(valuesOf(traced.forward(X) as Tensor));
    expect(warned().join()).toMatch(/Own computes something else than the module in training.*bothModes: true/);
    const both = torch.jit.trace(traced, X, { bothModes: true });
    for (const mode of [true, false]) {
      traced.train(mode);
      both.train(mode);
      torch.manualSeed(2);
      const expected = valuesOf(traced.forward(X) as Tensor);
      torch.manualSeed(2);
      expect(valuesOf(both.forward(X))).toEqual(expected);
    }
    expect(warned()).toEqual([]);
    const saved = torch.jit.load(both.toBytes());
    expect(valuesOf(saved.eval().forward(X))).toEqual(valuesOf(both.eval().forward(X)));
  });

  test("refuses what does not compute the same, and says why", () => {
    const X = torch.ones([2, 4]);
    const shaped = own((linear, input) => linear.forward(input).reshape([input.shape[0], 3, 2]));
    expect(() => torch.jit.trace(shaped, X)).toThrow(/the first axis of the inputs is twice as long.*write -1/);
    const branched = own((linear, input) =>
      Number(input.sum().item()) > 0 ? linear.forward(input) : linear.forward(input).mul(3),
    );
    expect(() => torch.jit.trace(branched, X)).toThrow(/other values for other values\. A trace keeps the way/);
    expect(warned().join()).toMatch(/Own looks at the values of tensors/);
    const unlearned = own((linear, input) => linear.forward(input).add(torch.noGrad(() => linear.forward(input))));
    expect(() => torch.jit.trace(unlearned, X)).toThrow(/another gradient of linear\.weight.*use detach\(\)/);
    let calls = 0;
    const counting = own((linear, input) => linear.forward(input).add(calls++));
    expect(() => torch.jit.trace(counting, X)).toThrow(/change from call to call/);
    const more = () => torch.jit.trace(shaped, X, { checkInputs: [X, torch.ones([3, 4])] });
    expect(more).toThrow(/for checkInputs\[1\]/);
    // Where that is meant.
    expect(torch.jit.trace(shaped, X, { checkInputs: [X] }).forward(X).shape).toEqual([2, 3, 2]);
    expect(torch.jit.trace(shaped, X, { checkTrace: false }).forward(X).shape).toEqual([2, 3, 2]);
  });

  test("takes functions, several inputs, and arrays and objects of tensors; and nothing else", () => {
    const X = torch.ones([2, 2]);
    const added = torch.jit.trace((a: Tensor, b: Tensor) => a.add(b).mul(2), [X, X]);
    expect(added.forward(X, X).tolist()).toEqual([
      [4, 4],
      [4, 4],
    ]);
    const nested = torch.jit.trace<{ forward(pair: [Tensor, Tensor], more: { z: Tensor }): Tensor[] }>(
      ([a, b]: [Tensor, Tensor], { z }: { z: Tensor }) => [a.mul(b), z.neg()],
      [[X, X], { z: X }],
    );
    expect(nested.forward([X, X], { z: X }).map((item) => item.tolist())).toEqual([
      [
        [1, 1],
        [1, 1],
      ],
      [
        [-1, -1],
        [-1, -1],
      ],
    ]);
    const linear = new nn.Linear(2, 2);
    expect(() => torch.jit.trace((a: Tensor) => linear.forward(a), X)).toThrow(
      /neither an input nor a parameter of what is traced/,
    );
    expect(() => torch.jit.trace((a: Tensor) => a.shape[0], X)).toThrow(/the output must be a Tensor/);
    expect(() => torch.jit.trace(linear, 3)).toThrow(/example input 0: expected a Tensor/);
    expect(() => torch.jit.trace(linear, [])).toThrow(/at least one example input/);
    expect(() => torch.jit.trace(linear, torch.ones([2, 5]))).toThrow(ShapeError);
    expect(() => torch.jit.trace({} as never, X)).toThrow(/expected a torch\.nn\.Module or a function/);
    expect(() => torch.jit.trace(linear, X, { check: true } as never)).toThrow(/check/);
  });

  test("tensors without elements, whatever their other axes, are saved and loaded", () => {
    class Holder extends nn.Module<readonly [X: Tensor], Tensor> {
      linear = new nn.Linear(4, 2);
      forward(X: Tensor): Tensor {
        return torch.cat([this.getBuffer("none"), this.linear.forward(X)]);
      }
    }
    const holder = new Holder();
    holder.registerBuffer("none", torch.zeros([0, 2]));
    const loaded = torch.jit.load(torch.jit.trace(holder, torch.ones([3, 4])).toBytes());
    expect(loaded.getBuffer("none").shape).toEqual([0, 2]);
    expect(valuesOf(loaded.forward(torch.ones([3, 4])))).toEqual(valuesOf(holder.forward(torch.ones([3, 4]))));
  });
});
