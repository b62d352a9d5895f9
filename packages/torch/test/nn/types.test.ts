import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as nn from "../../src/nn/index";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";

class TwoInputs extends nn.Module<[a: Tensor, b: Tensor, options?: { scale: number }], [Tensor, Tensor]> {
  linear = new nn.Linear(2, 2);
  forward(a: Tensor, b: Tensor, options = { scale: 1 }): [Tensor, Tensor] {
    return [this.linear.forward(a).mul(options.scale), b];
  }
}

describeTorch("the types of modules", () => {
  test("the compiler knows what modules take and give", () => {
    const X = torch.ones([1, 1, 2, 2]);
    const pooled: Tensor = new nn.MaxPool2d(2).forward(X);
    const [largest, places]: [Tensor, Tensor] = new nn.MaxPool2d(2, { returnIndices: true }).forward(X);
    expect([pooled.item(), largest.item(), places.item()]).toEqual([1, 1, 0n]);

    const two = new TwoInputs();
    const outputs: [Tensor, Tensor] = two.forward(torch.ones([1, 2]), torch.ones([1]), { scale: 0 });
    expect(outputs[0].abs().sum().item()).toBe(0);
    const any: nn.AnyModule = two;
    expect(any.parameters().length).toBe(2);
    const list: nn.ModuleList<nn.Linear> = new nn.ModuleList([new nn.Linear(1, 1)]);
    expect(list.at(0).inFeatures).toBe(1);
  });

  test("the compiler refuses what does not fit", () => {
    const wrong = (): unknown[] => [
      // @ts-expect-error A tensor is needed, not a number.
      new nn.Linear(2, 1).forward(3),
      // @ts-expect-error The option is spelt otherwise.
      new nn.Linear(2, 1, { biass: false }),
      // @ts-expect-error With indices there are two outputs.
      new nn.MaxPool2d(2, { returnIndices: true }).forward(torch.ones([1, 1, 2, 2])).shape,
      // @ts-expect-error The target is missing.
      new nn.MSELoss().forward(torch.ones([1])),
      // @ts-expect-error The second input is missing.
      new TwoInputs().forward(torch.ones([1, 2])),
      // @ts-expect-error Only modules can be put together.
      new nn.Sequential(torch.ones([1])),
    ];
    expect(wrong).toThrow();
  });

  test("each class of torch.nn is a type of the same name", () => {
    const classes = Object.entries(torch.nn).filter(([, value]) => typeof value === "function");
    expect(classes.length).toBeGreaterThan(25);
    const source = readFileSync(join(__dirname, "../../src/torch.ts"), "utf8");
    const types = [...source.matchAll(/^ {4}export type (\w+)/gm)].map(([, name]) => name);
    expect(types).toEqual(expect.arrayContaining(classes.map(([name]) => name)));
  });
});
