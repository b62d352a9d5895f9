import * as node from "../../src/platform/node";
import * as web from "../../src/platform/web";

const later = () => new Promise<void>((resolve) => setImmediate(resolve));

describe.each([
  ["node", node.createContext],
  ["web", web.createContext],
])("a context on %s", (_where, createContext) => {
  test("nests, and has the outer value again after each body", () => {
    const context = createContext("outermost");
    const seen = [context.get()];
    const result = context.run("outer", () => {
      seen.push(context.get());
      context.run("inner", () => seen.push(context.get()));
      seen.push(context.get());
      return "result";
    });
    expect([...seen, context.get(), result]).toEqual(["outermost", "outer", "inner", "outer", "outermost", "result"]);
  });

  test("has the outer value again when the body throws", () => {
    const context = createContext(0);
    expect(() =>
      context.run(1, () => {
        context.run(2, () => {
          throw new Error("stop");
        });
      }),
    ).toThrow("stop");
    expect(context.get()).toBe(0);
  });

  test("is set for the scope it is set in, else for all", () => {
    const context = createContext(0);
    context.run(1, () => {
      context.set(5);
      expect(context.get()).toBe(5);
      context.run(6, () => context.set(7));
      expect(context.get()).toBe(5);
    });
    expect(context.get()).toBe(0);
    context.set(9);
    expect([context.get(), context.run(1, () => context.get())]).toEqual([9, 1]);
  });

  test("may hold undefined, and is apart from other contexts", () => {
    const [a, b] = [createContext<number | undefined>(1), createContext(2)];
    expect(a.run(undefined, () => [a.get(), b.get()])).toEqual([undefined, 2]);
  });
});

describe("asynchronous bodies", () => {
  test("keep their value on node, each its own, also when they run at once or reject", async () => {
    const context = node.createContext(0);
    const body = (value: number) =>
      context.run(value, async () => {
        await later();
        context.set(context.get() + 1);
        await later();
        return context.get();
      });
    const both = Promise.all([body(10), body(20)]);
    expect(context.get()).toBe(0);
    expect(await both).toEqual([11, 21]);
    await expect(
      context.run(3, async () => {
        await later();
        throw new Error(`value ${context.get()}`);
      }),
    ).rejects.toThrow("value 3");
    expect(context.get()).toBe(0);
  });

  test("keep it on the web until they first wait, and leave the outer value alone", async () => {
    const context = web.createContext(0);
    const seen: number[] = [];
    const promise = context.run(1, async () => {
      seen.push(context.get());
      await later();
      seen.push(context.get());
    });
    expect(context.get()).toBe(0);
    await promise;
    expect(seen).toEqual([1, 0]);
  });
});
