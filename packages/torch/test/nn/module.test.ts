import { NdArray, SerializationError } from "@thinc/core";
import * as nn from "../../src/nn/index";
import { OrderedDict, readStateDict, writeStateDict } from "../../src/serialize/index";
import { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { Tower } from "./modules";

const values = (tensor: Tensor | null | undefined) => tensor?.tolist();

function twoLayers() {
  return new nn.Sequential(new nn.Linear(3, 2), new nn.Linear(2, 1));
}

describeTorch("torch.nn.Module", () => {
  describe("parameters, buffers and modules", () => {
    test("come in Python's order under Python's paths", () => {
      const tower = new Tower();
      expect(tower.namedParameters().map(([path]) => path)).toEqual([
        "scale",
        "layers.0.weight",
        "layers.0.bias",
        "layers.1.weight",
        "layers.1.bias",
        "layers.2.weight",
        "heads.a.weight",
        "heads.a.bias",
        "heads.b.1.weight",
        "heads.b.1.bias",
      ]);
      expect(tower.namedBuffers().map(([path]) => path)).toEqual(["shift", "scratch"]);
      expect(tower.namedModules().map(([path]) => path)).toEqual([
        "",
        "layers",
        "layers.0",
        "layers.1",
        "layers.2",
        "heads",
        "heads.a",
        "heads.b",
        "heads.b.0",
        "heads.b.1",
      ]);
      expect(tower.children()).toEqual([tower.layers, tower.heads]);
    });

    test("a buffer that is not persistent is not in the state dict", () => {
      expect(new Tower().stateDict().has("shift")).toBe(true);
      expect(new Tower().stateDict().has("scratch")).toBe(false);
    });

    test("a tied weight is one parameter, but has all its keys in the state dict", () => {
      const model = new nn.Sequential(new nn.Linear(2, 2), new nn.Linear(2, 2));
      const [first, second] = [...model] as nn.Linear[];
      second.weight = first.weight;
      expect(model.namedParameters().map(([path]) => path)).toEqual(["0.weight", "0.bias", "1.bias"]);
      expect([...model.stateDict().keys()]).toEqual(["0.weight", "0.bias", "1.weight", "1.bias"]);
    });

    test("a module that occurs twice is one module", () => {
      const layer = new nn.Linear(2, 2);
      const model = new nn.Sequential(layer, layer);
      expect(model.modules()).toEqual([model, layer]);
      expect(model.children()).toEqual([layer]);
      expect([...model.stateDict().keys()]).toEqual(["0.weight", "0.bias", "1.weight", "1.bias"]);
    });

    test("can be found by path", () => {
      const tower = new Tower();
      expect(tower.getParameter("layers.1.bias")).toBe(tower.layers.at(1).bias);
      expect(tower.getBuffer("shift")).toBe(tower.shift);
      expect(tower.getSubmodule("heads.b.1")).toBe((tower.heads.get("b") as nn.Sequential).at(1));
      expect(tower.getSubmodule("")).toBe(tower);
      expect(() => tower.getParameter("layers.3.bias")).toThrow('Tower: there is no parameter "layers.3.bias".');
      expect(() => tower.getSubmodule("layers.weight")).toThrow("there is no module");
    });

    test("can be registered under names known only later", () => {
      class Stack extends nn.Module {
        forward(X: Tensor): Tensor {
          return X;
        }
      }
      const stack = new Stack();
      stack.registerParameter("weight_0", new nn.Parameter(torch.ones([2])));
      stack.registerParameter("nothing", null);
      stack.registerModule("inner", new nn.Linear(1, 1));
      expect([...stack.stateDict().keys()]).toEqual(["weight_0", "inner.weight", "inner.bias"]);
    });

    test("a name that is taken, empty or dotted is refused", () => {
      const layer = new nn.Linear(2, 2);
      const tensor = torch.ones([1]);
      expect(() => layer.registerBuffer("forward", tensor)).toThrow('there is already a property "forward"');
      expect(() => layer.registerBuffer("weight", tensor)).toThrow("already");
      expect(() => layer.registerBuffer("a.b", tensor)).toThrow("is no name");
      expect(() => layer.registerBuffer("", tensor)).toThrow("is no name");
      expect(() => layer.registerModule("x", tensor as unknown as nn.AnyModule)).toThrow("expected a Module");
      expect(() => layer.registerParameter("x", tensor as nn.Parameter)).toThrow("expected a Parameter or null");
      expect(() => layer.registerBuffer("x", layer.weight)).toThrow(
        "expected a Tensor or null, got an object (Parameter)",
      );
    });
  });

  describe("a Parameter", () => {
    test("is a tensor over the same memory that wants a gradient", () => {
      const tensor = torch.zeros([2]);
      const parameter = new nn.Parameter(tensor);
      expect(parameter).toBeInstanceOf(Tensor);
      expect(parameter.requiresGrad).toBe(true);
      expect(parameter.isLeaf).toBe(true);
      tensor.fill_(3);
      expect(values(parameter)).toEqual([3, 3]);
      expect(new nn.Parameter(tensor, { requiresGrad: false }).requiresGrad).toBe(false);
    });

    test("of whole numbers cannot want a gradient", () => {
      const ids = torch.zeros([2], { dtype: "int64" });
      expect(() => new nn.Parameter(ids)).toThrow("Parameter: a int64 tensor cannot have a gradient");
      expect(new nn.Parameter(ids, { requiresGrad: false }).dtype).toBe("int64");
      expect(() => new nn.Parameter([1] as unknown as Tensor)).toThrow("expected a Tensor");
    });
  });

  describe("modes and gradients", () => {
    test("train and eval reach every module inside", () => {
      const tower = new Tower();
      expect(tower.eval()).toBe(tower);
      expect(tower.modules().some((module) => module.training)).toBe(false);
      tower.train();
      expect(tower.modules().every((module) => module.training)).toBe(true);
      expect(() => tower.train("yes" as unknown as boolean)).toThrow("true or false");
    });

    test("requiresGrad_ freezes, and what is frozen gets no gradient", () => {
      const model = twoLayers();
      model.at(0).requiresGrad_(false);
      model
        .forward(torch.ones([1, 3]))
        .sum()
        .backward();
      expect(model.parameters().map((parameter) => parameter.grad !== null)).toEqual([false, false, true, true]);
    });

    test("zeroGrad drops gradients, or sets them to zero", () => {
      const model = twoLayers();
      const run = () =>
        model
          .forward(torch.ones([1, 3]))
          .sum()
          .backward();
      run();
      model.zeroGrad({ setToNone: false });
      expect(values(model.getParameter("1.bias").grad)).toEqual([0]);
      run();
      expect(values(model.getParameter("1.bias").grad)).toEqual([1]);
      model.zeroGrad();
      expect(model.parameters().every((parameter) => parameter.grad === null)).toBe(true);
    });

    test("apply visits every module, those inside first", () => {
      const model = new nn.Sequential(new nn.Linear(1, 1), new nn.Sequential(new nn.Tanh()));
      const visited: nn.AnyModule[] = [];
      expect(model.apply((module) => visited.push(module))).toBe(model);
      const outer = model.at(1) as nn.Sequential;
      expect(visited).toEqual([model.at(0), outer.at(0), outer, model]);
    });
  });

  describe("a state dict", () => {
    test("shares memory with the module and has no history", () => {
      const layer = new nn.Linear(2, 1);
      const weight = layer.stateDict().get("weight") as Tensor;
      expect(weight.requiresGrad).toBe(false);
      weight.fill_(5);
      expect(values(layer.weight)).toEqual([[5, 5]]);
    });

    test("goes through a file into another module", () => {
      const arrays = new OrderedDict<string, NdArray>();
      const tower = new Tower();
      for (const [key, tensor] of tower.stateDict()) arrays.set(key, tensor.toArray());
      const other = new Tower();
      other.loadStateDict(readStateDict(writeStateDict(arrays)));
      const input = torch.rand([4, 3]);
      expect(values(other.forward(input))).toEqual(values(tower.forward(input)));
    });

    test("is copied on loading, and the parameters stay the same objects", () => {
      const layer = new nn.Linear(2, 1);
      const { weight } = layer;
      const address = weight.dataPtr;
      const state = new Map([
        ["weight", torch.ones([1, 2])],
        ["bias", torch.zeros([1])],
      ]);
      expect(layer.loadStateDict(state)).toEqual({ missingKeys: [], unexpectedKeys: [] });
      state.get("weight")?.fill_(9);
      expect(layer.weight).toBe(weight);
      expect(weight.dataPtr).toBe(address);
      expect(weight.requiresGrad).toBe(true);
      expect(values(weight)).toEqual([[1, 1]]);
    });

    test("that does not fit changes nothing, and everything wrong is told", () => {
      const model = twoLayers();
      const before = [...model.stateDict().values()].map((tensor) => tensor.clone().tolist());
      const state = new Map<string, Tensor | NdArray>([
        ["0.weight", torch.ones([2, 3])],
        ["0.bias", torch.ones([3])],
        ["1.weight", NdArray.zeros([1, 2, 1])],
        ["2.weight", torch.ones([1])],
      ]);
      let error: unknown;
      try {
        model.loadStateDict(state);
      } catch (thrown) {
        error = thrown;
      }
      expect(SerializationError.isInstance(error) && error.problems).toEqual([
        '"1.bias" is missing',
        '"2.weight" is unexpected',
        '"0.bias" has shape [3] instead of [2]',
        '"1.weight" has shape [1, 2, 1] instead of [1, 2]',
      ]);
      expect((error as Error).message).toContain("Sequential: the state dict does not fit, nothing was loaded");
      expect([...model.stateDict().values()].map((tensor) => tensor.tolist())).toEqual(before);
    });

    test("that lacks keys is loaded when not strict, but never one of other shapes", () => {
      const layer = new nn.Linear(2, 1);
      const result = layer.loadStateDict(
        new Map([
          ["weight", torch.ones([1, 2])],
          ["extra", torch.ones([1])],
        ]),
        { strict: false },
      );
      expect(result).toEqual({ missingKeys: ["bias"], unexpectedKeys: ["extra"] });
      expect(values(layer.weight)).toEqual([[1, 1]]);
      const wrong = new Map([["weight", torch.zeros([2, 2])]]);
      expect(() => layer.loadStateDict(wrong, { strict: false })).toThrow(
        '"weight" has shape [2, 2] instead of [1, 2]',
      );
      expect(values(layer.weight)).toEqual([[1, 1]]);
    });

    test("that is no Map, or holds no tensors, is refused", () => {
      const layer = new nn.Linear(2, 1);
      expect(() => layer.loadStateDict(new Set() as unknown as Map<string, Tensor>)).toThrow(
        "expected tensors by name",
      );
      const state = new Map<string, unknown>([
        ["weight", [[1, 2]]],
        ["bias", torch.zeros([1])],
      ]) as Map<string, Tensor>;
      expect(() => layer.loadStateDict(state)).toThrow('"weight" is [[1, 2]], no tensor');
    });

    test("of another float dtype is converted", () => {
      const layer = new nn.Linear(1, 1);
      layer.loadStateDict(
        new Map([
          ["weight", torch.full([1, 1], 0.5, { dtype: "float64" })],
          ["bias", torch.full([1], 2, { dtype: "bfloat16" })],
        ]),
      );
      expect(layer.weight.dtype).toBe("float32");
      expect(values(layer.weight)).toEqual([[0.5]]);
      expect(values(layer.bias)).toEqual([2]);
    });

    test("of an old batch norm may lack the number of batches, one of today may not", () => {
      const norm = new nn.BatchNorm1d(1);
      const old = norm.stateDict();
      old.delete("num_batches_tracked");
      expect(() => norm.loadStateDict(old)).toThrow('"num_batches_tracked" is missing');
      expect(norm.loadStateDict(new Map(old)).missingKeys).toEqual([]);
      old.attributes = new Map([["_metadata", new Map([["", new Map([["version", 1]])]])]]);
      expect(norm.loadStateDict(old).missingKeys).toEqual([]);
    });
  });

  describe("to", () => {
    test("converts float tensors in place: parameters stay the same objects and can be trained", () => {
      const model = new nn.Sequential(new nn.Linear(2, 3), new nn.BatchNorm1d(3));
      const parameters = model.parameters();
      expect(model.to("float64")).toBe(model);
      expect(model.parameters()).toEqual(parameters);
      expect(model.parameters().every((parameter) => parameter.dtype === "float64" && parameter.requiresGrad)).toBe(
        true,
      );
      const norm = model.at(1) as nn.BatchNorm1d;
      expect(norm.runningMean?.dtype).toBe("float64");
      expect(norm.numBatchesTracked?.dtype).toBe("int64");
      model
        .forward(torch.rand([4, 2], { dtype: "float64" }))
        .sum()
        .backward();
      expect(parameters[0].grad?.dtype).toBe("float64");
      expect(norm.numBatchesTracked?.item()).toBe(1n);
    });

    test("converts gradients along", () => {
      const layer = new nn.Linear(1, 1);
      layer
        .forward(torch.ones([1, 1]))
        .sum()
        .backward();
      layer.double();
      expect(layer.weight.grad?.dtype).toBe("float64");
      expect(values(layer.weight.grad)).toEqual([[1]]);
    });

    test("takes a device, an object or a tensor to follow", () => {
      const layer = new nn.Linear(1, 1).to({ dtype: "bfloat16", device: "cpu" });
      expect(layer.weight.dtype).toBe("bfloat16");
      expect(layer.to("cpu").weight.dtype).toBe("bfloat16");
      expect(layer.to(torch.ones([1])).weight.dtype).toBe("float32");
    });

    test("refuses whole numbers and unknown targets, and changes nothing", () => {
      const layer = new nn.Linear(1, 1);
      expect(() => layer.to("int32")).toThrow(
        "Linear(1, 1): a module can only be converted to float dtypes, not to int32",
      );
      expect(() => layer.to("flaot64" as "float64")).toThrow(
        'Linear(1, 1): to expected a float dtype such as "float64" or a device such as "cpu", got "flaot64".',
      );
      expect(layer.weight.dtype).toBe("float32");
    });
  });

  describe("copy", () => {
    test("gives tensors of their own with the same values, modes and frozen parameters", () => {
      const tower = new Tower().eval();
      tower.heads.requiresGrad_(false);
      const copy = tower.copy();
      expect(copy).toBeInstanceOf(Tower);
      const input = torch.rand([2, 3]);
      expect(values(copy.forward(input))).toEqual(values(tower.forward(input)));
      expect(copy.modules().some((module) => module.training)).toBe(false);
      expect(copy.parameters().map((parameter) => parameter.requiresGrad)).toEqual(
        tower.parameters().map((parameter) => parameter.requiresGrad),
      );
      torch.noGrad(() => copy.scale.fill_(0));
      copy.shift.fill_(0);
      expect(values(tower.scale)).toEqual([1, 2, 3]);
      expect(values(tower.shift)).toEqual([0.5, 0, -0.5]);
      expect([...copy.stateDict().keys()]).toEqual([...tower.stateDict().keys()]);
    });

    test("keeps tied weights tied, and copies no gradients", () => {
      const model = new nn.Sequential(new nn.Linear(2, 2), new nn.Linear(2, 2));
      const [first, second] = [...model] as nn.Linear[];
      second.weight = first.weight;
      model
        .forward(torch.ones([1, 2]))
        .sum()
        .backward();
      const [copiedFirst, copiedSecond] = [...model.copy()] as nn.Linear[];
      expect(copiedSecond.weight).toBe(copiedFirst.weight);
      expect(copiedFirst.weight).not.toBe(first.weight);
      expect(copiedFirst.weight.grad).toBeNull();
      expect(first.weight.grad).not.toBeNull();
    });
  });

  describe("containers", () => {
    test("a Sequential takes modules, a Map or an object, and runs them in order", () => {
      const double = new nn.Linear(1, 1, { bias: false });
      torch.noGrad(() => double.weight.fill_(2));
      for (const model of [
        new nn.Sequential(double, new nn.Tanh()),
        new nn.Sequential({ a: double, b: new nn.Tanh() }),
        new nn.Sequential(new Map<string, nn.AnyModule>([["a", double]])).append(new nn.Tanh()),
      ]) {
        expect(model.length).toBe(2);
        expect(model.forward(torch.ones([1, 1])).item()).toBeCloseTo(Math.tanh(2), 6);
        expect(model.at(-1)).toBeInstanceOf(nn.Tanh);
      }
      expect(new nn.Sequential().forward(double.weight)).toBe(double.weight);
    });

    test("what is no module is refused with its place", () => {
      const relu = nn.ReLU as unknown as nn.AnyModule;
      expect(() => new nn.Sequential(new nn.Tanh(), relu)).toThrow('expected a Module as "1", got the function ReLU');
      expect(() => new nn.ModuleList([relu])).toThrow('ModuleList: expected a Module as "0"');
      expect(() => new nn.ModuleDict({ a: relu })).toThrow('ModuleDict: expected a Module as "a"');
      expect(() => new nn.Sequential().at(0)).toThrow("Sequential: there is no module 0; it has 0.");
    });

    test("a ModuleList and a ModuleDict hold modules but compute nothing", () => {
      const list = new nn.ModuleList<nn.AnyModule>([new nn.Tanh()]).append(new nn.ReLU()).extend([new nn.Linear(1, 1)]);
      list.set(-1, new nn.Linear(2, 2));
      expect([...list].map(String)).toEqual(["Tanh()", "ReLU()", "Linear(in_features=2, out_features=2, bias=True)"]);
      expect([...list.stateDict().keys()]).toEqual(["2.weight", "2.bias"]);
      expect(() => list.forward()).toThrow("a list has no forward");
      const dict = new nn.ModuleDict<nn.AnyModule>(new Map([["x", new nn.Tanh()]])).set("y", new nn.Linear(1, 1));
      expect([dict.keys(), dict.size, dict.has("x"), dict.delete("x"), dict.has("x")]).toEqual([
        ["x", "y"],
        2,
        true,
        true,
        false,
      ]);
      expect([...dict.stateDict().keys()]).toEqual(["y.weight", "y.bias"]);
      expect(() => dict.get("z")).toThrow('ModuleDict: there is no module "z". The names are y.');
      expect(() => dict.forward()).toThrow("a dict has no forward");
      expect(() => dict.set("a.b", new nn.Tanh())).toThrow("is no name");
    });

    test("modules are put in, taken out and added as in Python's containers", () => {
      const [tanh, relu, selu, gelu] = [new nn.Tanh(), new nn.ReLU(), new nn.SELU(), new nn.GELU()];
      const list = new nn.ModuleList<nn.AnyModule>([tanh, relu]);
      list.insert(1, selu);
      list.insert(3, gelu);
      list.insert(-1, gelu);
      expect([...list]).toEqual([tanh, selu, relu, gelu, gelu]);
      expect([list.pop(), list.pop(0), list.length]).toEqual([gelu, tanh, 3]);
      expect(() => list.insert(4, tanh)).toThrow(
        "ModuleList: a module cannot be inserted at 4; the place is from -3 to 3.",
      );
      expect(() => list.pop(3)).toThrow("there is no module 3");

      const named = new nn.Sequential({ a: tanh, b: relu, c: selu });
      expect(named.pop(0)).toBe(tanh);
      expect(named.namedChildren()).toEqual([
        ["0", relu],
        ["1", selu],
      ]);
      named.insert(1, gelu).extend([tanh]);
      expect([...named]).toEqual([relu, gelu, selu, tanh]);
      expect(named.namedChildren().map(([name]) => name)).toEqual(["0", "1", "2", "3"]);
      expect(() => named.insert(9, tanh)).toThrow("Sequential: a module cannot be inserted at 9");

      const dict = new nn.ModuleDict<nn.AnyModule>({ a: tanh });
      dict.update({ b: relu, a: selu });
      expect(dict.entries()).toEqual([
        ["a", selu],
        ["b", relu],
      ]);
      expect(() => dict.update({ c: tanh, "d.e": gelu })).toThrow("is no name");
      expect([dict.keys(), dict.pop("a")]).toEqual([["a", "b"], selu]);
      expect(() => dict.pop("a")).toThrow('there is no module "a"');
      dict.clear();
      expect(dict.size).toBe(0);
    });
  });

  describe("forward hooks", () => {
    const X = () => torch.tensor([[1, -2]]);

    test("are called around forward, in order, with the inputs and the output", () => {
      const calls: unknown[] = [];
      const model = new nn.Sequential(new nn.ReLU(), new nn.Tanh());
      const relu = model.at(0) as nn.ReLU;
      const first = relu.registerForwardHook((module, inputs, output) => {
        calls.push(["after", module === relu, inputs[0].tolist(), output.tolist()]);
      });
      relu.registerForwardPreHook((_module, inputs) => void calls.push(["before", inputs.length]));
      relu.registerForwardPreHook(() => void calls.push("earlier"), { prepend: true });
      model.forward(X());
      expect(calls).toEqual(["earlier", ["before", 1], ["after", true, [[1, -2]], [[1, 0]]]]);
      first.remove();
      first.remove();
      model.forward(X());
      expect(calls.length).toBe(5);
      expect(Object.keys(relu)).toEqual(Object.keys(new nn.ReLU()));
      expect(String(relu)).toBe("ReLU()");
    });

    test("may give other inputs and another output, and gradients go through them", () => {
      const linear = new nn.Linear(2, 1);
      const plain = linear.forward(X().mul(3)).add(1).tolist();
      linear.registerForwardPreHook((_module, [input]) => input.mul(3));
      const added = linear.registerForwardHook((_module, _inputs, output) => output.add(1));
      const Y = linear.forward(X());
      expect(Y.tolist()).toEqual(plain);
      Y.backward();
      expect(linear.weight.grad?.tolist()).toEqual([[3, -6]]);
      added.remove();
      const pair = new nn.Bilinear(1, 1, 1);
      pair.registerForwardPreHook((_module, [a, b]) => [b, a]);
      const [a, b] = [torch.ones([1, 1]), torch.zeros([1, 1])];
      const seen: unknown[] = [];
      pair.registerForwardHook((_module, inputs) => void seen.push(...inputs));
      pair.forward(a, b);
      expect(seen).toEqual([b, a]);
    });

    test("a copy has them, too, on its own, and so has a forward that is a property", () => {
      class Doubled extends nn.Module {
        forward = (input: Tensor): Tensor => input.mul(2);
      }
      const doubled = new Doubled();
      let calls = 0;
      const handle = doubled.registerForwardHook(() => void calls++);
      const copy = doubled.copy();
      handle.remove();
      expect(values(doubled.forward(X()))).toEqual([[2, -4]]);
      expect(calls).toBe(0);
      expect(values(copy.forward(X()))).toEqual([[2, -4]]);
      expect(calls).toBe(1);
    });

    test("what is no function is refused", () => {
      const relu = new nn.ReLU();
      expect(() => relu.registerForwardHook(3 as never)).toThrow(
        "ReLU: registerForwardHook: expected a function, got 3.",
      );
      expect(() => relu.registerForwardPreHook(() => {}, { prepended: true } as never)).toThrow("prepended");
    });
  });

  test("names and state dicts take Python's options", () => {
    const linear = new nn.Linear(2, 1);
    const model = new nn.Sequential({ a: linear, b: new nn.BatchNorm1d(1), c: linear });
    expect(model.namedParameters("m").map(([name]) => name)).toEqual([
      "m.a.weight",
      "m.a.bias",
      "m.b.weight",
      "m.b.bias",
    ]);
    expect(model.namedParameters({ removeDuplicate: false }).map(([name]) => name)).toEqual([
      "a.weight",
      "a.bias",
      "b.weight",
      "b.bias",
      "c.weight",
      "c.bias",
    ]);
    expect(model.parameters(false)).toEqual([]);
    expect(linear.parameters({ recurse: false })).toEqual([linear.weight, linear.bias]);
    expect(model.buffers().length).toBe(3);
    expect(model.buffers({ recurse: false })).toEqual([]);
    expect(model.namedBuffers("m.").map(([name]) => name)[0]).toBe("m..b.running_mean");
    expect(model.namedModules({ prefix: "m", removeDuplicate: false }).map(([name]) => name)).toEqual([
      "m",
      "m.a",
      "m.b",
      "m.c",
    ]);
    const state = model.stateDict({ prefix: "m.", keepVars: true });
    expect([...state.keys()].slice(0, 2)).toEqual(["m.a.weight", "m.a.bias"]);
    expect(state.get("m.a.weight")).toBe(linear.weight);
    expect([...(state.attributes.get("_metadata") as Map<string, unknown>).keys()]).toEqual(["m", "m.a", "m.b", "m.c"]);
    expect(() => model.namedParameters({ recursive: true } as never)).toThrow('there is no option "recursive"');
    expect(new nn.Linear(2, 1).half().weight.dtype).toBe("float16");
    model.addModule("extra", new nn.Tanh());
    expect(model.namedChildren().map(([name]) => name)).toContain("extra");
  });
});
