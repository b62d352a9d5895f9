import { ArgumentError } from "../../src/errors/index.js";
import {
  getCurrentOps,
  getOps,
  isOps,
  JsOps,
  type Ops,
  registerOps,
  setCurrentOps,
  useOps,
} from "../../src/ops/index.js";

/** Loads a second copy of the sources, as npm may install two. */
function secondCopy(): typeof import("../../src/ops/index.js") {
  let copy: typeof import("../../src/ops/index.js") | undefined;
  jest.isolateModules(() => {
    copy = require("../../src/ops/index.js");
  });
  return copy as typeof import("../../src/ops/index.js");
}

const tick = () => new Promise((resolve) => setTimeout(resolve, 1));

describe("getOps", () => {
  test("gives the plain backend by its name and as the best one for the CPU", () => {
    expect(getOps("js")).toBeInstanceOf(JsOps);
    expect(getOps("js").name).toBe("js");
    expect(getOps("js").device).toEqual({ type: "cpu", id: 0 });
    expect(getOps("cpu")).toBe(getOps("js"));
    expect(getOps("js")).toBe(getOps("js"));
  });

  test("refuses names it does not know and lists those it knows", () => {
    for (const bad of ["numpy", "", "cuda", null, undefined, 1])
      expect(() => getOps(bad as string)).toThrow(ArgumentError);
    expect(() => getOps("numpy")).toThrow(/no backend "numpy".*"js"/);
  });

  test("prefers the registered CPU backend of the highest priority and makes it once", () => {
    let made = 0;
    class SlowOps extends JsOps {
      override readonly name: string = "slow-test";
    }
    class FastOps extends JsOps {
      override readonly name: string = "fast-test";
      override gemm: Ops["gemm"] = (X, Y, options) => super.gemm(X, Y, options);
    }
    const create = () => {
      made++;
      return new FastOps();
    };
    registerOps({ name: "slow-test", device: "cpu", priority: -1, create: () => new SlowOps() });
    expect(getOps("cpu").name).toBe("js");
    registerOps({ name: "fast-test", device: "cpu", priority: 10, create });
    registerOps({ name: "gpu-test", device: "cuda", priority: 99, create: () => new SlowOps() });
    expect(made).toBe(0);
    const fast = getOps("cpu");
    expect(fast).toBeInstanceOf(FastOps);
    expect(getOps("fast-test")).toBe(fast);
    expect(getOps("cuda").name).toBe("slow-test");
    expect(made).toBe(1);
    // What a backend overrides is used by the methods it inherits.
    const spy = jest.spyOn(fast, "gemm");
    fast.affine(fast.alloc2f(1, 2), fast.alloc2f(3, 2), fast.alloc1f(3));
    expect(spy).toHaveBeenCalledTimes(1);
    registerOps({ name: "fast-test", device: "cpu", priority: -10, create });
    expect(getOps("cpu").name).toBe("js");
  });

  test("keeps the names of devices for itself", () => {
    for (const name of ["cpu", "cuda", "", undefined]) {
      const registration = { name: name as string, device: "cpu", priority: 1, create: () => new JsOps() } as const;
      expect(() => registerOps(registration)).toThrow(ArgumentError);
    }
  });

  test("is shared between two copies of the package", () => {
    const copy = secondCopy();
    expect(copy.JsOps).not.toBe(JsOps);
    expect(copy.getOps("js")).toBe(getOps("js"));
    const own = new copy.JsOps();
    expect(own).not.toBeInstanceOf(JsOps);
    expect(isOps(own)).toBe(true);
    useOps(own, () => {
      expect(getCurrentOps()).toBe(own);
      expect(copy.getCurrentOps()).toBe(own);
    });
  });
});

describe("the current backend", () => {
  test("is the best one for the CPU unless another one is set", () => {
    expect(getCurrentOps()).toBe(getOps("cpu"));
    const other = new JsOps();
    setCurrentOps(other);
    expect(getCurrentOps()).toBe(other);
    setCurrentOps("js");
    expect(getCurrentOps()).toBe(getOps("js"));
  });

  test("changes within useOps, which nests and gives back what its body returns", () => {
    const [outer, inner] = [new JsOps(), new JsOps()];
    const before = getCurrentOps();
    const result = useOps(outer, () => {
      expect(getCurrentOps()).toBe(outer);
      useOps(inner, () => expect(getCurrentOps()).toBe(inner));
      expect(getCurrentOps()).toBe(outer);
      return 42;
    });
    expect(result).toBe(42);
    expect(useOps("js", getCurrentOps)).toBe(getOps("js"));
    expect(getCurrentOps()).toBe(before);
  });

  test("is restored when the body throws", () => {
    const before = getCurrentOps();
    expect(() =>
      useOps(new JsOps(), () => {
        throw new RangeError("from the body");
      }),
    ).toThrow(RangeError);
    expect(getCurrentOps()).toBe(before);
  });

  test("stays what it is through what an asynchronous body awaits, whatever runs beside it", async () => {
    const [a, b] = [new JsOps(), new JsOps()];
    const before = getCurrentOps();
    const body = (own: Ops) => async () => {
      for (let i = 0; i < 3; i++) {
        await tick();
        expect(getCurrentOps()).toBe(own);
      }
      return own;
    };
    const running = [useOps(a, body(a)), useOps(b, body(b))];
    expect(getCurrentOps()).toBe(before);
    expect(await Promise.all(running)).toEqual([a, b]);
    const failing = useOps(a, async () => {
      await tick();
      throw new RangeError("later");
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(getCurrentOps()).toBe(before);
  });

  test("set within a scope ends with the scope", () => {
    const before = getCurrentOps();
    const other = new JsOps();
    useOps(new JsOps(), () => {
      setCurrentOps(other);
      expect(getCurrentOps()).toBe(other);
    });
    expect(getCurrentOps()).toBe(before);
  });

  test("refuses what is no backend, before the body runs", () => {
    const body = jest.fn();
    for (const bad of ["numpy", null, {}, JsOps, { gemm: () => 1 }]) {
      expect(() => useOps(bad as unknown as Ops, body)).toThrow(ArgumentError);
      expect(() => setCurrentOps(bad as unknown as Ops)).toThrow(ArgumentError);
    }
    expect(body).not.toHaveBeenCalled();
  });
});
