import { Adam, ArgumentError, DeviceError, JsOps, NdArray, UnsupportedError } from "@thinc/core";
import { torch2xp } from "../../src/convert";
import { torchStats } from "../../src/index";
import * as nn from "../../src/nn/index";
import * as optim from "../../src/optim/index";
import { PyTorchShim } from "../../src/shim";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { PyTorchWrapper } from "../../src/wrapper";
import { describeTorch } from "../support/torch";

const state = (module: nn.AnyModule) => [...module.stateDict()].map(([key, tensor]) => [key, tensor.tolist()]);

describeTorch("devices that are not there", () => {
  // On a machine with GPUs, the one after the last.
  const missing = () => (torch.cuda.isAvailable() ? `cuda:${torch.cuda.deviceCount()}` : "cuda");

  const ASK: [title: string, ask: (device: string) => unknown][] = [
    ["tensor.to", (device) => torch.ones([2]).to(device as "cuda")],
    ["tensor.to with an object", (device) => torch.ones([2]).to({ device, dtype: "float64" })],
    ["torch.tensor", (device) => torch.tensor([1], { device })],
    ["torch.zeros", (device) => torch.zeros([2], { device })],
    ["torch.full", (device) => torch.full([2], 1, { device })],
    ["torch.randn", (device) => torch.randn([2], { device })],
    ["new Linear", (device) => new nn.Linear(2, 2, { device })],
    ["module.to", (device) => new nn.Linear(2, 2).to(device as "cuda")],
    ["module.toEmpty", (device) => new nn.Linear(2, 2).toEmpty({ device })],
    ["torch.cuda.synchronize", (device) => torch.cuda.synchronize(device)],
    ["torch.cuda.memoryAllocated", (device) => torch.cuda.memoryAllocated(device)],
    ["torch.cuda.setDevice", (device) => torch.cuda.setDevice(device)],
  ];

  test.each(ASK)("%s: a DeviceError says what is missing", (_title, ask) => {
    expect(() => ask(missing())).toThrow(DeviceError);
    expect(() => ask(missing())).toThrow(/there is no device cuda:\d+; .*(for the CPU only|no GPU|only \d)/);
  });

  test("a module stays as it is, and so does a shim", () => {
    const model = new nn.Sequential(new nn.Linear(2, 3), new nn.BatchNorm1d(3));
    const before = state(model);
    expect(() => model.to(missing() as "cuda")).toThrow(DeviceError);
    expect(() => model.to(missing() as "cuda")).toThrow("Sequential: to: there is no device");
    const shim = new PyTorchShim(model);
    expect(() => shim.toDevice({ type: "cuda", id: 99 })).toThrow("there is no device cuda:99");
    expect([state(model), shim.device, model.parameters()[0].device]).toEqual([before, "cpu", "cpu"]);
  });

  test("torch.cuda answers without a GPU, too", () => {
    expect(torch.cuda.isAvailable()).toBe(torch.cuda.deviceCount() > 0);
    torch.cuda.emptyCache();
    if (torch.cuda.isAvailable()) return;
    expect(() => torch.cuda.currentDevice()).toThrow(DeviceError);
    expect(() => torch.ones([1]).cuda()).toThrow("to: there is no device cuda:0");
    expect(() => torch.ones([1]).cuda(3)).toThrow("to: there is no device cuda:3");
    expect(() => new nn.Linear(1, 1).cuda()).toThrow(DeviceError);
  });

  test("what names no device is refused", () => {
    for (const wrong of ["cuda:x", "cuda:-1", "gpux", "cpu:1:1"])
      expect(() => torch.ones([1]).to(wrong as "cuda")).toThrow(ArgumentError);
    expect(() => new nn.Linear(1, 1).to("tpu" as "cuda")).toThrow('a device such as "cpu", got "tpu"');
    expect(() => torch.cuda.synchronize("cpu")).toThrow('expected a GPU such as "cuda:0", got cpu');
  });
});

describeTorch("the device meta, which has shapes only", () => {
  test("tensors go there and compute shapes", () => {
    const X = torch.ones([2, 3]).to("meta");
    expect([X.device, X.shape, X.matmul(X.t()).shape]).toEqual(["meta", [2, 3], [2, 2]]);
    expect(torch.empty([4, 5], { device: "meta" }).sum([0]).shape).toEqual([5]);
    expect(() => X.tolist()).toThrow(UnsupportedError);
    expect(() => X.to("cpu")).toThrow(UnsupportedError);
  });

  test("a module goes there and stays the same object for all who hold its parts", () => {
    const model = new nn.Sequential(new nn.Linear(2, 3), new nn.BatchNorm1d(3));
    const parameters = model.parameters();
    const optimizer = new optim.SGD(parameters, { lr: 1 });
    parameters[1].requiresGrad = false;
    parameters[0].grad = torch.ones([3, 2]);
    expect(model.to("meta")).toBe(model);
    expect(model.parameters()).toEqual(parameters);
    expect(new Set([...model.stateDict().values()].map(({ device }) => device))).toEqual(new Set(["meta"]));
    expect(parameters.map((parameter) => [parameter.isLeaf, parameter.requiresGrad])).toEqual([
      [true, true],
      [true, false],
      [true, true],
      [true, true],
    ]);
    expect(parameters[0].grad?.device).toBe("meta");
    const [linear] = model;
    expect((linear as nn.Linear).forward(torch.empty([7, 2], { device: "meta" })).shape).toEqual([7, 3]);
    // There is nothing to copy back: memory has to be made, and filled.
    expect(() => model.to("cpu")).toThrow(UnsupportedError);
    model.toEmpty({ device: "cpu" });
    expect(optimizer.paramGroups[0].params).toEqual(model.parameters());
    for (const tensor of [...model.parameters(), ...model.buffers()]) nn.init.zeros_(tensor);
    const other = new nn.Sequential(new nn.Linear(2, 3), new nn.BatchNorm1d(3));
    model.loadStateDict(other.stateDict());
    expect(state(model)).toEqual(state(other));
    model.zeroGrad();
    model
      .eval()
      .forward(torch.ones([1, 2]))
      .sum()
      .backward();
    const before = parameters[0].tolist();
    optimizer.step();
    expect(parameters[0].tolist()).not.toEqual(before);
  });

  test("a module can be made there without memory", () => {
    const model = new nn.Linear(1000, 1000, { device: "meta" });
    expect([model.weight.device, model.weight.dataPtr]).toEqual(["meta", 0n]);
    const copy = model.copy();
    expect(copy.weight.device).toBe("meta");
  });

  test("tied parameters stay tied", () => {
    class Tied extends nn.Module {
      first = new nn.Linear(2, 2);
      second = new nn.Linear(2, 2);
      constructor() {
        super();
        this.second.weight = this.first.weight;
      }
      forward(X: Tensor): Tensor {
        return this.second.forward(this.first.forward(X));
      }
    }
    const model = new Tied().to("meta");
    expect(model.first.weight).toBe(model.second.weight);
    expect(model.parameters().length).toBe(3);
  });
});

describeTorch("GPUs, where there are some", () => {
  const onGpu = () => torch.cuda.isAvailable();

  test("tensors and modules go there and back, with the bytes counted", () => {
    if (!onGpu()) return expect(torch.cuda.deviceCount()).toBe(0);
    const X = torch.arange(6).to("float32").reshape([2, 3]);
    const moved = X.cuda();
    expect(moved.device).toBe("cuda:0");
    const before = torchStats().bytesCopied;
    const array = torch2xp(moved.mul(2), { ops: new JsOps() });
    expect(array.toNested()).toEqual([
      [0, 2, 4],
      [6, 8, 10],
    ]);
    expect(torchStats().bytesCopied - before).toBe(24);
    const model = new nn.Linear(3, 2);
    const expected = model.forward(X).tolist() as number[][];
    const parameters = model.parameters();
    const actual = model.cuda().forward(moved).tolist() as number[][];
    expect(model.parameters()).toEqual(parameters);
    for (const [row, values] of actual.entries())
      for (const [column, value] of values.entries()) expect(value).toBeCloseTo(expected[row][column], 4);
    expect(model.cpu().weight.device).toBe("cpu");
    expect(torch.cuda.memoryAllocated()).toBeGreaterThan(0);
    torch.cuda.synchronize();
  });

  test("a wrapped module is trained, averaged, saved and loaded there", () => {
    if (!onGpu()) return expect(torch.cuda.deviceCount()).toBe(0);
    const module = new nn.Linear(3, 2);
    const X = new NdArray<"float32", 2>(Float32Array.of(1, 2, 3, 4, 5, 6), [2, 3]);
    const results = (["cpu", "cuda"] as const).map((device) => {
      const model = PyTorchWrapper(module.copy(), { device });
      const optimizer = Adam(0.1);
      for (let step = 0; step < 3; step++) {
        const [Y, backprop] = model.beginUpdate(X);
        backprop(Y);
        model.finishUpdate(optimizer);
      }
      const averaged = model.useParams(optimizer.averages, () => model.predict(X));
      const loaded = PyTorchWrapper(new nn.Linear(3, 2), { device }).fromBytes(model.toBytes());
      expect((loaded.shims[0] as PyTorchShim).device.startsWith(device)).toBe(true);
      return [model.predict(X), loaded.predict(X), averaged].flatMap((array) => Array.from(array.data, Number));
    });
    for (const [index, value] of results[1].entries()) expect(value).toBeCloseTo(results[0][index], 4);
  });
});
