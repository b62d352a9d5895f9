import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ArgumentError, DTypeError, ShapeError } from "@thinc/core";
import { type Tensor, torch } from "../../src/index";
import { camel, difference } from "../support/samples";
import { describeTorch } from "../support/torch";

const { rnn } = torch.nn.utils;

/** A case of Python; see tools/parity/torch/make_packed_fixtures.py. */
interface PackedCase {
  kind: "RNN" | "GRU" | "LSTM";
  options: Map<string, unknown>;
  lengths: number[];
  enforce_sorted: boolean;
  input: Tensor;
  state: Tensor[];
  packed: Tensor[];
  order: (Tensor | null)[];
  outputs: Tensor[];
  counts: Tensor;
  weights: Tensor[];
  gradients: Tensor[];
}

type Recurrent = torch.nn.Module<readonly [rnnInput: unknown, state: unknown], [never, Tensor | Tensor[]]>;

describeTorch("packed sequences", () => {
  const cases = () =>
    (
      torch.load(readFileSync(join(__dirname, "..", "fixtures", "nn", "packed-sequences.pt"))) as Map<string, unknown>[]
    ).map((map) => Object.fromEntries(map) as unknown as PackedCase);

  test("recurrent modules make of them what Python's make, forward and back", () => {
    for (const sample of cases()) {
      const options = Object.fromEntries([...sample.options].map(([name, value]) => [camel(name), value]));
      torch.manualSeed(0);
      const module = new torch.nn[sample.kind](3, 4, options);
      const { batchFirst } = module;
      const input = sample.input.clone().requiresGrad_();
      const state = sample.state.map((part) => part.clone().requiresGrad_());
      const packed = rnn.packPaddedSequence(input, sample.lengths, {
        batchFirst,
        enforceSorted: sample.enforce_sorted,
      });
      expect(difference(sample.packed, [packed.data, packed.batchSizes], "packed")).toBeNull();
      expect(difference(sample.order, [packed.sortedIndices, packed.unsortedIndices], "order")).toBeNull();
      torch.manualSeed(1);
      const given = state.length === 0 ? null : sample.kind === "LSTM" ? state : state[0];
      const [output, end] = (module as unknown as Recurrent).forward(packed, given);
      const totalLength = Math.max(...sample.lengths) + 1;
      const [padded, counts] = rnn.padPackedSequence(output, { batchFirst, paddingValue: 0.5, totalLength });
      const ends = [padded, ...[end].flat()];
      expect(difference(sample.counts, counts, "counts")).toBeNull();
      expect(difference(sample.outputs, ends, sample.kind)).toBeNull();
      const gradients = torch.autograd.grad(ends, [input, ...state, ...module.parameters()], {
        gradOutputs: sample.weights,
      });
      expect(difference(sample.gradients, gradients, sample.kind)).toBeNull();
    }
    expect(cases().length).toBe(7);
  });

  test("sequences are packed and unpacked again, in any order", () => {
    const sequences = [torch.tensor([1, 2]), torch.tensor([3, 4, 5]), torch.tensor([6])];
    const packed = rnn.packSequence(sequences, { enforceSorted: false });
    expect(packed.data.tolist()).toEqual([3, 1, 6, 4, 2, 5]);
    expect(packed.batchSizes.tolist()).toEqual([3n, 2n, 1n]);
    expect(rnn.unpackSequence(packed).map((sequence) => sequence.tolist())).toEqual([[1, 2], [3, 4, 5], [6]]);
    expect(packed.to("float64").data.dtype).toBe("float64");
    expect(rnn.unpackSequence(packed.to("float64"))[2].tolist()).toEqual([6]);
  });

  test("what does not fit is refused before anything is computed", () => {
    const X = torch.ones([3, 2, 4]);
    expect(() => rnn.packPaddedSequence(X, [1, 3])).toThrow(
      "packPaddedSequence: longer sequences must come first, the lengths are 1, 3. Pass { enforceSorted: false }.",
    );
    expect(() => rnn.packPaddedSequence(X, [4, 1])).toThrow("a length is 4, the input has 3 steps");
    expect(() => rnn.packPaddedSequence(X, [3, 0])).toThrow(ArgumentError);
    expect(() => rnn.packPaddedSequence(X, [3])).toThrow("expected 2 lengths, one for each sequence, got 1");
    expect(() => rnn.packPaddedSequence(torch.ones([3]), [3])).toThrow(ShapeError);
    const packed = rnn.packPaddedSequence(X, torch.tensor([3n, 1n]));
    expect(() => rnn.padPackedSequence(packed, { totalLength: 2 })).toThrow("totalLength");
    expect(() => rnn.padPackedSequence(X as never)).toThrow("expected a PackedSequence");
    expect(() => new torch.nn.GRU(3, 4).forward(packed)).toThrow("expected input [*, 3], got [4, 4]");
    expect(() => new torch.nn.GRU(4, 4).forward(packed.to("float64"))).toThrow(DTypeError);
    expect(() => new torch.nn.GRU(4, 4).forward(packed, torch.ones([1, 3, 4]))).toThrow(ShapeError);
    const sizes = torch.tensor([2n, 1n]);
    expect(() => new rnn.PackedSequence(X.reshape([6, 4]), sizes)).toThrow("add up to the rows of the data");
    expect(() => new rnn.PackedSequence(X, torch.tensor([1n, 2n]))).toThrow("never grow");
  });
});
