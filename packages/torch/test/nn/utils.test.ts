import { ArgumentError, ShapeError } from "@thinc/core";
import * as nn from "../../src/nn/index";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";

const { utils } = nn;

function withGradients(...gradients: (number[] | null)[]): Tensor[] {
  return gradients.map((gradient) => {
    const parameter = torch.zeros([2], { requiresGrad: true });
    if (gradient !== null) parameter.grad = torch.tensor(gradient);
    return parameter;
  });
}

const numbers = (tensors: Tensor[]) => tensors.map((tensor) => tensor.grad?.tolist() ?? null);

describeTorch("torch.nn.utils", () => {
  test("gradients are scaled down to a norm together, and the norm before is given back", () => {
    const parameters = withGradients([3, 0], null, [0, 4]);
    expect(utils.clipGradNorm_(parameters, 1).item()).toBe(5);
    const [first, none, last] = numbers(parameters) as [number[], null, number[]];
    expect([first[0], none, last[1]]).toEqual([expect.closeTo(0.6, 6), null, expect.closeTo(0.8, 6)]);
    expect(utils.clipGradNorm_(parameters, 10).item()).toBeCloseTo(1, 5);
    expect((numbers(parameters)[0] as number[])[0]).toBeCloseTo(0.6, 6);
  });

  test("other norms and single tensors are taken", () => {
    const [parameter] = withGradients([3, -8]);
    expect(utils.clipGradNorm_(parameter, 4, { normType: Number.POSITIVE_INFINITY }).item()).toBe(8);
    expect((numbers([parameter])[0] as number[])[1]).toBeCloseTo(-4, 5);
    expect(utils.getTotalNorm(torch.tensor([3, -4]), { normType: 1 }).item()).toBe(7);
    expect(utils.clipGradNorm_([], 1).item()).toBe(0);
  });

  test("a norm that is not finite is an error if wished, and changes nothing then", () => {
    const parameters = withGradients([1, Number.POSITIVE_INFINITY]);
    expect(() => utils.clipGradNorm_(parameters, 1, { errorIfNonfinite: true })).toThrow(ArgumentError);
    expect(numbers(parameters)).toEqual([[1, Number.POSITIVE_INFINITY]]);
    expect(() => utils.clipGradNorm_(parameters, -1)).toThrow("clipGradNorm_: maxNorm");
    expect(() => utils.clipGradNorm_([1 as unknown as Tensor], 1)).toThrow("expected a Tensor as parameters");
  });

  test("gradients are cut off by value, or with a norm that is known", () => {
    const parameters = withGradients([3, -0.5], [-7, 1]);
    utils.clipGradValue_(parameters, 2);
    expect(numbers(parameters)).toEqual([
      [2, -0.5],
      [-2, 1],
    ]);
    utils.clipGradsWithNorm_(parameters, 1, torch.tensor(2));
    expect((numbers(parameters)[0] as number[])[0]).toBeCloseTo(1, 5);
  });

  test("parameters become a line and come back from one", () => {
    torch.manualSeed(2);
    const model = new nn.Sequential(new nn.Linear(3, 2), new nn.Linear(2, 1));
    const vector = utils.parametersToVector(model.parameters());
    expect(vector.shape).toEqual([3 * 2 + 2 + 2 + 1]);
    const parameters = model.parameters();
    utils.vectorToParameters(vector.detach().mul(2), parameters);
    expect(model.parameters()).toEqual(parameters);
    expect(utils.parametersToVector(parameters).tolist()).toEqual(vector.detach().mul(2).tolist());
    expect(() => utils.vectorToParameters(torch.zeros([10]), parameters)).toThrow(ShapeError);
    expect(() => utils.vectorToParameters(torch.zeros([10]), parameters)).toThrow("a line of 11 elements");
  });

  test("sequences are padded and taken apart again", () => {
    const sequences = [torch.tensor([[1], [2], [3]]), torch.tensor([[4]])];
    const padded = utils.rnn.padSequence(sequences, { paddingValue: -1 });
    expect(padded.shape).toEqual([3, 2, 1]);
    expect(padded.select(1, 1).reshape([-1]).tolist()).toEqual([4, -1, -1]);
    expect(utils.rnn.unpadSequence(padded, [3, 1]).map((item) => item.tolist())).toEqual(
      sequences.map((item) => item.tolist()),
    );
    const left = utils.rnn.padSequence(sequences, { batchFirst: true, paddingSide: "left" });
    expect(left.select(0, 1).reshape([-1]).tolist()).toEqual([0, 0, 4]);
    expect(() => utils.rnn.padSequence([])).toThrow(ArgumentError);
    expect(() => utils.rnn.unpadSequence(padded, [3])).toThrow("expected 2 lengths");
  });
});
