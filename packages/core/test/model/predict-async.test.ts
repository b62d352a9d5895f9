import {
  ArgumentError,
  chain,
  defineAsyncForward,
  type Floats2d,
  Linear,
  Model,
  NdArray,
  Ragged,
  Relu,
  residual,
  withArray,
  withList,
  withPadded,
  withRagged,
} from "../../src/index";

const X = new NdArray<"float32", 2>(
  Float32Array.from({ length: 24 }, (_, index) => Math.sin(index)),
  [6, 4],
) as Floats2d;

type Forward = Model<Floats2d, Floats2d>["forwardFunction"];

describe("Model.predictAsync", () => {
  test("gives what predict gives, for layers that compute at once", async () => {
    const model = chain(Relu(4, 4), chain(residual(Relu(4, 4)), Linear(3, 4))).initialize({ X });
    const Y = await model.predictAsync(X);
    expect(Y.shape).toEqual([6, 3]);
    expect([...Y.data]).toEqual([...model.predict(X).data]);
  });

  test("rejects instead of throwing", async () => {
    const wrong = Linear(3, 4).initialize({ X });
    const promise = wrong.predictAsync(NdArray.zeros([2, 7], "float32") as Floats2d);
    await expect(promise).rejects.toMatchObject({ code: "THINC_SHAPE" });
  });

  test("is not begun when its signal was aborted", async () => {
    const forward = jest.fn(((_model, input) => [input, (dY) => dY]) as Forward);
    const model = new Model<Floats2d, Floats2d>("counted", forward);
    const signal = AbortSignal.abort(new ArgumentError({ message: "stopped" }));
    await expect(model.predictAsync(X, { signal })).rejects.toThrow("stopped");
    await expect(chain(model, model).predictAsync(X, { signal })).rejects.toThrow("stopped");
    expect(forward).not.toHaveBeenCalled();
  });

  test("runs the layer inside withPadded, withRagged, withList and withArray asynchronously, on sequences of every form", async () => {
    const list = [X, NdArray.zeros([2, 4], "float32") as Floats2d];
    const ops = Linear(1, 1).ops;
    const forms = [list, ops.list2padded(list), new Ragged(ops.flatten(list), ops.asarray1i([6, 2]))];
    let asynchronous = 0;
    const forward: Model["forwardFunction"] = (_model, input) => [input, (dY) => dY];
    defineAsyncForward(forward, async (_model, input) => {
      asynchronous += 1;
      return input;
    });
    const wraps: ((layer: Model) => Model)[] = [withPadded, withRagged, withList, withArray];
    for (const wrap of wraps) {
      const model = wrap(new Model("passed on", forward));
      for (const form of forms) expect(await model.predictAsync(form)).toEqual(model.predict(form));
    }
    expect(asynchronous).toBe(12);
    expect(await withPadded(new Model("passed on", forward)).predictAsync([])).toEqual([]);
  });

  test("uses what was defined for a forward function, in a chain one after the other, in copies too", async () => {
    const order: string[] = [];
    const forward: Forward = (model, input, isTrain) => {
      order.push(`${model.name} ${isTrain}`);
      return [input, (dY) => dY];
    };
    defineAsyncForward(forward, async (model, input) => {
      order.push(`${model.name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(`${model.name} ends`);
      return input;
    });
    const layer = (name: string) => new Model<Floats2d, Floats2d>(name, forward);
    const model = chain(layer("a"), layer("b")).copy();
    expect(await model.predictAsync(X)).toBe(X);
    expect(order).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  });
});
