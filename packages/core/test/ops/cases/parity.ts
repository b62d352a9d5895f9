import { NdArray } from "../../../src/array/index.js";
import { Padded } from "../../../src/types/index.js";
import { call, decode, expectClose, type MakeOps, readVectors, type Vector } from "../support.js";

const SUBJECTS = ["math", "activations", "choices", "reductions", "tables", "lists", "training"];

/** Every operation against what Thinc 9.1.1 computed. */
export function parityCases(makeOps: MakeOps): void {
  for (const subject of SUBJECTS) {
    const byOp = new Map<string, Vector[]>();
    for (const vector of readVectors(subject)) byOp.set(vector.op, [...(byOp.get(vector.op) ?? []), vector]);
    for (const [op, vectors] of byOp) {
      test(`${op} computes what Thinc 9.1.1 computes (${vectors.length} vectors)`, () => {
        const ops = makeOps();
        for (const vector of vectors) {
          const inputs = decode(vector.inputs) as unknown[];
          const args = vector.options ? [...inputs, decode(vector.options)] : inputs;
          const result = call(ops, op, ...args);
          try {
            compare(Array.isArray(result) ? result : [result], decode(vector.outputs) as unknown[], vector);
          } catch (error) {
            throw new Error(`${vector.title}: ${(error as Error).message}`, { cause: error });
          }
        }
      });
    }
  }
}

function compare(actual: readonly unknown[], expected: readonly unknown[], { rtol, atol }: Vector): void {
  const tolerance = { ...(rtol !== undefined && { rtol }), ...(atol !== undefined && { atol }) };
  expect(actual).toHaveLength(expected.length);
  expected.forEach((item, i) => {
    if (NdArray.isInstance(item)) expectClose(actual[i], item, tolerance);
    else if (Padded.isInstance(item) && Padded.isInstance(actual[i])) {
      const part = actual[i] as Padded;
      expectClose(part.data, item.data, tolerance);
      for (const name of ["sizeAtT", "lengths", "indices"] as const) {
        expect([name, part[name].toNested()]).toEqual([name, item[name].toNested()]);
      }
    } else throw new Error("a vector holds something that is no array");
  });
}
