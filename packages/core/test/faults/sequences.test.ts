import { ArgumentError, JsOps, Ragged, ShapeError } from "@thinc/core";

const ops = new JsOps();
const values = (rows: number, columns: number) =>
  ops.asarray2f(Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => 10 * i + j)));

describe("Ragged", () => {
  const ragged = new Ragged(values(6, 2), ops.asarray1i([1, 3, 2]));

  test("takes a range that is open at its start or its end (Thinc: ragged-open-slice)", () => {
    const head = ragged.at({ end: 2 });
    expect([head.lengths.toNested(), head.data.shape]).toEqual([
      [1, 3],
      [4, 2],
    ]);
    const tail = ragged.at({ start: 1 });
    expect([tail.lengths.toNested(), tail.data.row(0).toNested()]).toEqual([
      [3, 2],
      [10, 11],
    ]);
    expect(ragged.at({}).lengths.toNested()).toEqual([1, 3, 2]);
  });

  test("gives the last sequence with its length for -1 (Thinc gives the data without a length)", () => {
    const last = ragged.at(-1);
    expect([last.lengths.toNested(), last.data.toNested()]).toEqual([
      [2],
      [
        [40, 41],
        [50, 51],
      ],
    ]);
    expect(ragged.sequence(-1).toNested()).toEqual(last.data.toNested());
    expect(() => ragged.at(3)).toThrow(ArgumentError);
  });

  test("keeps the shape of its rows when one sequence is taken, and the width when it is empty (Thinc flattens and forgets)", () => {
    const cube = new Ragged(ops.alloc3f(3, 2, 4), ops.asarray1i([1, 2]));
    expect(cube.at(1).dataXd.shape).toEqual([2, 2, 4]);
    expect(cube.sequence(0).shape).toEqual([1, 2, 4]);
    expect(new Ragged(ops.alloc2f(0, 7), ops.alloc1i(0)).data.shape).toEqual([0, 7]);
  });

  test("refuses lengths that do not sum to its rows (Thinc takes them)", () => {
    expect(() => new Ragged(values(3, 2), ops.asarray1i([1, 1]))).toThrow(ShapeError);
  });
});

describe("Padded", () => {
  // Lengths 1, 3 and 2, in this order.
  const padded = ops.list2padded([values(1, 2), values(3, 2), values(2, 2)]);

  test("knows how many sequences of a part run at each step (Thinc: padded-getitem-size-at-t)", () => {
    expect([padded.lengths.toNested(), padded.sizeAtT.toNested()]).toEqual([
      [3, 2, 1],
      [3, 2, 1],
    ]);
    const part = padded.slice(1);
    expect([part.lengths.toNested(), part.sizeAtT.toNested(), part.data.shape]).toEqual([
      [2, 1],
      [2, 1, 0],
      [3, 2, 2],
    ]);
  });

  test("chooses sequences by a list of numbers, and keeps them sorted (Thinc chooses time steps)", () => {
    const part = padded.columns([2, 0]);
    expect([part.lengths.toNested(), part.indices.toNested(), part.sizeAtT.toNested()]).toEqual([
      [3, 1],
      [1, 0],
      [2, 1, 1],
    ]);
    expect(part.data.row(2).row(0).toNested()).toEqual([20, 21]);
    expect(() => padded.columns([3])).toThrow(ArgumentError);
  });
});
