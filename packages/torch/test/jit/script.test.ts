import { UnsupportedError } from "@thinc/core";
import { native } from "../../src/engine";
import { torchStats } from "../../src/memory";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { collectGarbage } from "../support/collect-garbage";
import { describeTorch, valuesOf } from "../support/torch";
import { programPath } from "./fixtures";

const { nn } = torch;

class Own extends nn.Module {
  linear = new nn.Linear(4, 4);
  forward(X: Tensor): Tensor {
    return this.linear.forward(X);
  }
}

describeTorch("torch.jit.script", () => {
  test("follows the mode and any batch size, and shares the parameters of the module", () => {
    const module = new nn.Sequential(new nn.Linear(4, 6), new nn.BatchNorm1d(6), new nn.ReLU(), new nn.Dropout(0.5));
    const program = torch.jit.script(module);
    for (const [mode, batch] of [
      [true, 3],
      [false, 3],
      [true, 7],
      [false, 1],
    ] as const) {
      const X = torch.randn([batch, 4]);
      module.train(mode);
      program.train(mode);
      const state = module.stateDict();
      const before = [...state.values()].map((tensor) => tensor.clone());
      torch.manualSeed(5);
      const expected = valuesOf(module.forward(X));
      for (const [index, tensor] of [...state.values()].entries()) tensor.copy_(before[index]);
      torch.manualSeed(5);
      expect(valuesOf(program.forward(X))).toEqual(expected);
    }
    // The running statistics are the module's own.
    expect(module.getBuffer("1.num_batches_tracked").item()).toBe(program.getBuffer("1.num_batches_tracked").item());
    torch.noGrad(() => module.getParameter("0.weight").fill_(0));
    expect(valuesOf(program.getParameter("0.weight")).every((value) => value === 0)).toBe(true);
  });

  test("a program stands in a Sequential, and a tied module is written once", () => {
    const inside = torch.jit.load(programPath("mlp")).eval();
    const tied = new nn.Linear(4, 4);
    const module = new nn.Sequential(tied, tied, inside).eval();
    const program = torch.jit.script(module);
    const X = torch.randn([2, 4]);
    expect(valuesOf(program.forward(X))).toEqual(valuesOf(module.forward(X)));
    expect(program.namedParameters().map(([name]) => name)).toEqual(module.namedParameters().map(([name]) => name));
    const saved = torch.jit.load(program.toBytes());
    expect(valuesOf(saved.forward(X))).toEqual(valuesOf(module.forward(X)));
    expect(torch.jit.script(inside)).toBe(inside);
  });

  test("takes a subclass that only has a constructor for what its base is, and no other", () => {
    class Small extends nn.Linear {
      constructor() {
        super(2, 3);
      }
    }
    class Doubled extends nn.Linear {
      override forward(X: Tensor): Tensor {
        return super.forward(X).mul(2);
      }
    }
    expect(torch.jit.script(new Small()).forward(torch.ones([1, 2])).shape).toEqual([1, 3]);
    expect(() => torch.jit.script(new Doubled(2, 3))).toThrow(
      /the module \(class Doubled\) is of a class that is not known here/,
    );
  });

  test("names every module that it cannot write, and says what to do", () => {
    const module = new nn.Sequential(new nn.Linear(4, 4), new Own(), new nn.Sequential(new Own()));
    let error: unknown;
    try {
      torch.jit.script(module);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UnsupportedError);
    expect((error as Error).message).toBe(
      "torch.jit.script: 1 (class Own) is of a class that is not known here; 2.0 (class Own) is of a class that is not known here: JavaScript cannot be read back as TorchScript. Use torch.jit.trace(module, exampleInputs), or write the program in Python.",
    );
    const mixed = new nn.Sequential(new nn.LSTM(4, 3), new nn.Linear(3, 2));
    expect(() => torch.jit.script(mixed)).toThrow(
      /Expected a value of type 'Tensor' for argument 'input' but instead found/,
    );
    const layer = new nn.TransformerEncoderLayer(4, 2, { activation: (X) => X.sin() });
    expect(() => torch.jit.script(new nn.Sequential(layer))).toThrow(
      /torch\.jit\.script: 0: TransformerEncoderLayer .*its activation is a function/,
    );
    expect(() => torch.jit.script(((X: Tensor) => X) as never)).toThrow(/functions cannot be read/);
  });

  test("extra files, saving to a path, freezing, and what a program refuses", () => {
    const program = torch.jit.script(new nn.Linear(2, 3)).eval();
    const files = { "a.json": "" };
    torch.jit.load(program.toBytes({ _extraFiles: { "a.json": '{"ä":1}' } }), { _extraFiles: files });
    expect(files["a.json"]).toBe('{"ä":1}');
    const X = torch.ones([1, 2]);
    const frozen = torch.jit.freeze(program);
    expect(frozen.parameters()).toEqual([]);
    expect(valuesOf(frozen.forward(X))).toEqual(valuesOf(program.forward(X)));
    expect(valuesOf(torch.jit.optimizeForInference(program).forward(X))).toEqual(valuesOf(program.forward(X)));
    expect(() => torch.jit.freeze(torch.jit.script(new nn.Linear(2, 3)))).toThrow(/in training mode/);
    expect(() => torch.jit.save(program, "/nowhere/at/all.pt")).toThrow(/cannot write/);
    expect(() => torch.jit.save(new nn.Linear(1, 1) as never, "x.pt")).toThrow(/expected a ScriptModule/);
    expect(() => program.registerBuffer("more")).toThrow(/cannot be given "more"/);
  });

  test("counts as memory that V8 does not see, so that it looks for programs that nobody has any more", () => {
    // What other tests left behind is not to be freed in between.
    collectGarbage();
    native().sweep();
    const before = torchStats().nativeBytes;
    const program = torch.jit.script(new nn.Sequential(new nn.Linear(2, 3), new nn.ReLU()));
    expect(torchStats().nativeBytes - before).toBeGreaterThan(50_000);
    const loaded = torch.jit.load(program.toBytes());
    expect(torchStats().nativeBytes - before).toBeGreaterThan(100_000);
    expect(valuesOf(loaded.forward(torch.ones([1, 2])))).toEqual(valuesOf(program.forward(torch.ones([1, 2]))));
  });
});
