import * as nn from "../../src/nn/index";
import { takesOneInput } from "../../src/nn/registry";
import type { Tensor } from "../../src/tensor";
import { describeTorch } from "../support/torch";

class Two extends nn.Linear {
  override forward(input: Tensor, other?: Tensor): Tensor {
    return super.forward(other === undefined ? input : input.add(other));
  }
}

class Wider extends nn.Linear {}

describeTorch("how many inputs modules take", () => {
  test("each class of torch.nn says that it takes one input, or names others in its forward", () => {
    const classes = Object.entries(nn).flatMap(([name, value]) => {
      const { forward } = (value as { prototype?: { forward?: unknown } }).prototype ?? {};
      return typeof forward === "function" ? [{ name, forward }] : [];
    });
    expect(classes.length).toBeGreaterThan(120);
    const wrong = classes.filter(({ forward }) => {
      const [, parameters] = /^\w+\(([^)]*)\)/.exec(forward.toString()) as RegExpExecArray;
      return takesOneInput({ forward }) !== /^\w+$/.test(parameters);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test("a subclass with a forward of its own may take more", () => {
    expect(takesOneInput(new Two(2, 2))).toBe(false);
    expect(takesOneInput(new Wider(2, 2))).toBe(true);
  });
});
