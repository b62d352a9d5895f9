import { ArgumentError, DTypeError, ShapeError, ThincError, UnsupportedError } from "@thinc/core";
import { native } from "../src/engine";
import { TorchError, translateError } from "../src/errors";
import { PyTorchShim } from "../src/shim";
import { torch } from "../src/torch";
import { describeTorch } from "./support/torch";

describeTorch("errors of libtorch", () => {
  const x = () => torch.ones([2, 3]);
  const cases: [string, () => unknown, new (...args: never[]) => ThincError, RegExp][] = [
    ["matrices that do not fit", () => torch.mm(x(), x()), ShapeError, /^torch\.mm: .*2x3 and 2x3/],
    ["shapes that do not broadcast", () => x().add(torch.ones([4])), ShapeError, /^torch\.add: /],
    ["an axis that is not there", () => x().sum(5), ShapeError, /Dimension out of range/],
    ["a view of another size", () => x().view([7]), ShapeError, /^torch\.view: /],
    [
      "dtypes that do not go together",
      () => torch.mm(x(), torch.ones([3, 2], { dtype: "float64" })),
      DTypeError,
      /^torch\.mm: /,
    ],
    ["an operator that does not know the dtype", () => torch.tensor([1n]).exp_(), DTypeError, /^torch\.exp_: /],
    ["ids that are floats", () => torch.embedding(x(), torch.tensor([0.5])), DTypeError, /^torch\.embedding: /],
    ["an index out of range", () => torch.embedding(x(), torch.tensor([9n])), ShapeError, /^torch\.embedding: /],
    ["a singular matrix", () => torch.linalgInv(torch.zeros([2, 2])), TorchError, /singular/],
    [
      "more memory than there is",
      () => torch.zeros([2 ** 40, 2 ** 10]),
      ThincError,
      /memory|too (big|large)|overflow/i,
    ],
    ["a device that is not there", () => torch.zeros([1], { device: "cuda" }), ThincError, /^torch\.zeros: /],
    [
      "a dtype that does not exist",
      () => torch.zeros([1], { dtype: "float31" as never }),
      ArgumentError,
      /there is no dtype "float31"/,
    ],
    ["ragged numbers", () => torch.tensor([[1, 2], [3]]), ShapeError, /not all of the lengths \[2, 2\]/],
    ["text among numbers", () => torch.tensor([1, "a"] as never), ArgumentError, /found "a"/],
    ["a fraction as an id", () => torch.tensor([0.5], { dtype: "int64" }), ArgumentError, /no whole number/],
    ["the strides of a sparse tensor", () => x().toSparse().strides, UnsupportedError, /^strides: .*has no strides/],
    [
      "what computed a view that was spoilt",
      () => {
        const a = torch.ones([2, 2], { requiresGrad: true }).mul(1);
        const parts = a.unbind(0);
        a.mul_(2);
        return parts[0].gradFn;
      },
      TorchError,
      /is a view and its base or another view/,
    ],
    ["a state that is no tensor", () => torch.setRngState(undefined as never), ArgumentError, /^torch\.setRngState: /],
    [
      "a state of a generator that is no tensor",
      () => new torch.Generator().setState(3 as never),
      ArgumentError,
      /^Generator\.setState: expected a Tensor/,
    ],
    ["a GPU that is a symbol", () => x().cuda(Symbol("gpu") as never), ArgumentError, /device/],
    [
      "places in no shape",
      () => torch.unravelIndex(torch.tensor([1n]), undefined as never),
      ArgumentError,
      /^torch\.unravelIndex: expected a shape/,
    ],
    [
      "a function of modules on no tensor",
      () => torch.nn.functional.tanhshrink(3 as never),
      ArgumentError,
      /^torch\.nn\.functional\.tanhshrink: expected a Tensor as input, got 3/,
    ],
    [
      "a grid without a size",
      () => torch.nn.functional.affineGrid(x(), 2 as never),
      ArgumentError,
      /^affineGrid: size: expected lengths/,
    ],
    [
      "a distance that is no function",
      () => torch.nn.functional.tripletMarginWithDistanceLoss(x(), x(), x(), { distanceFunction: 3 as never }),
      ArgumentError,
      /distanceFunction: expected a function/,
    ],
    ["parameters that are none", () => new torch.nn.ParameterList(3 as never), ArgumentError, /expected tensors/],
    [
      "named parameters that are none",
      () => new torch.nn.ParameterDict(null as never),
      ArgumentError,
      /tensors by name/,
    ],
    ["named modules that are none", () => new torch.nn.ModuleDict(null as never), ArgumentError, /modules by name/],
    [
      "weights of classes that are no tensor",
      () => new torch.nn.LinearCrossEntropyLoss(2, 3, { weight: [1, 2, 3] as never }),
      ArgumentError,
      /expected a Tensor as weight/,
    ],
    [
      "a scale that is text",
      () => new torch.nn.UpsamplingNearest2d({ scaleFactor: "2" as never }),
      ArgumentError,
      /scaleFactor: expected a number or one for each axis/,
    ],
    [
      "inputs of a shim that are none",
      () => new PyTorchShim(new torch.nn.Linear(2, 2)).predict(null as never),
      ArgumentError,
      /^PyTorchShim: expected ArgsKwargs, got null/,
    ],
    ["the one element of many", () => x().item(), ShapeError, /item: expected one element/],
  ];
  test.each(cases)("%s give a typed error that says where", (_, body, Class, message) => {
    let error: unknown;
    try {
      body();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(Class);
    expect((error as Error).message).toMatch(message);
    expect((error as ThincError).code).toMatch(/^THINC_/);
    // One line, without the paths and traces of the machine that built libtorch.
    expect((error as Error).message).not.toMatch(/Exception raised|\.cpp|\.h:\d|pytorch\/|\n/);
  });

  test("an operator without a kernel is an UnsupportedError", () => {
    const error = translateError(
      Object.assign(new Error("Could not run it"), { code: "TORCH_NOT_IMPLEMENTED" }),
      "torch.x",
    );
    expect(error).toBeInstanceOf(UnsupportedError);
    expect((error as Error).message).toBe("torch.x: Could not run it.");
  });

  test("an error that is not of the addon comes through as it is", () => {
    const error = new Error("mine");
    expect(translateError(error, "torch.x")).toBe(error);
  });

  test("a failed call changes nothing and leaves no tensor behind", () => {
    const tensor = x();
    const before = native().stats().handles;
    expect(() => tensor.add_(torch.ones([2, 4]))).toThrow(ShapeError);
    expect(tensor.tolist()).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
    // The one operand that was made for the call.
    expect(native().stats().handles).toBeLessThanOrEqual(before + 1);
  });
});
