import type { FloatDType } from "../../array/dtype.js";
import { NdArray } from "../../array/ndarray.js";
import { ArgumentError, ShapeError } from "../../errors/index.js";
import { checkNumber } from "../../util/check-number.js";
import {
  checkSameFloats,
  checkSameShape,
  checkShapeOf,
  floatData,
  intValues,
  lengthValues,
  resolveAxis,
} from "../checks.js";
import type { ActivationOps } from "../interface/activation-ops.js";
import { aroundAxis, elementwise } from "./elementwise.js";

type ChoiceOps = Pick<
  ActivationOps,
  "softmax" | "backpropSoftmax" | "softmaxSequences" | "backpropSoftmaxSequences" | "maxout" | "backpropMaxout"
>;

/** The activations in which elements compete with each other, in plain loops. */
export const choiceOps: ChoiceOps = {
  softmax(X, { axis = -1, temperature = 1, inplace } = {}) {
    checkSameFloats("softmax", X);
    checkTemperature("softmax", temperature);
    const { outer, length, inner } = aroundAxis(X.shape, resolveAxis("softmax", axis, X));
    return elementwise("softmax", [X], inplace ? X : null, (out, x) => {
      const exponentials = new Float64Array(length);
      for (let block = 0; block < outer * inner; block++) {
        const start = Math.floor(block / inner) * length * inner + (block % inner);
        let max = Number.NEGATIVE_INFINITY;
        for (let i = 0; i < length; i++) max = Math.max(max, x[start + i * inner]);
        let sum = 0;
        for (let i = 0; i < length; i++) {
          exponentials[i] = Math.exp((x[start + i * inner] - max) / temperature);
          sum += exponentials[i];
        }
        for (let i = 0; i < length; i++) out[start + i * inner] = exponentials[i] / sum;
      }
    });
  },

  backpropSoftmax(Y, dY, { axis = -1, temperature = 1 } = {}) {
    checkSameFloats("backpropSoftmax", Y, dY);
    checkSameShape("backpropSoftmax", Y, dY);
    checkTemperature("backpropSoftmax", temperature);
    const { outer, length, inner } = aroundAxis(Y.shape, resolveAxis("backpropSoftmax", axis, Y));
    return elementwise("backpropSoftmax", [Y, dY], null, (out, y, d) => {
      for (let block = 0; block < outer * inner; block++) {
        const start = Math.floor(block / inner) * length * inner + (block % inner);
        let sum = 0;
        for (let i = start; i < start + length * inner; i += inner) sum += y[i] * d[i];
        for (let i = start; i < start + length * inner; i += inner) out[i] = (y[i] * (d[i] - sum)) / temperature;
      }
    });
  },

  softmaxSequences(Xs, lengths, { inplace } = {}) {
    checkSameFloats("softmaxSequences", Xs);
    checkShapeOf("softmaxSequences", "Xs", Xs, [null, null]);
    const [rows, width] = Xs.shape;
    const counts = lengthValues("softmaxSequences", lengths, rows);
    return elementwise("softmaxSequences", [Xs], inplace ? Xs : null, (out, x) => {
      forEachColumn(counts, width, (start, end) => {
        let sum = 0;
        for (let i = start; i < end; i += width) sum += Math.exp(Math.min(Math.max(x[i], -20), 20));
        for (let i = start; i < end; i += width) out[i] = Math.exp(Math.min(Math.max(x[i], -20), 20)) / sum;
      });
    });
  },

  backpropSoftmaxSequences(dY, Y, lengths) {
    checkSameFloats("backpropSoftmaxSequences", dY, Y);
    checkShapeOf("backpropSoftmaxSequences", "dY", dY, [null, null]);
    checkSameShape("backpropSoftmaxSequences", dY, Y);
    const [rows, width] = dY.shape;
    const counts = lengthValues("backpropSoftmaxSequences", lengths, rows);
    return elementwise("backpropSoftmaxSequences", [dY, Y], null, (out, d, y) => {
      forEachColumn(counts, width, (start, end) => {
        let sum = 0;
        for (let i = start; i < end; i += width) sum += y[i] * d[i];
        for (let i = start; i < end; i += width) out[i] = y[i] * (d[i] - sum);
      });
    });
  },

  maxout<D extends FloatDType>(X: NdArray<D, 3>) {
    const x = floatData("maxout", X);
    checkShapeOf("maxout", "X", X, [null, null, null]);
    const [B, O, P] = X.shape;
    if (P === 0 && B * O > 0) {
      throw new ShapeError({
        message: "maxout: there are no pieces to choose from. nP must be at least 1.",
        actual: X.shape,
      });
    }
    const best = NdArray.zeros<D, 2>([B, O], X.dtype);
    const which = NdArray.zeros<"int32", 2>([B, O], "int32");
    const out = floatData("maxout", best);
    for (let i = 0; i < out.length; i++) {
      let chosen = 0;
      for (let piece = 1; piece < P; piece++) if (x[i * P + piece] > x[i * P + chosen]) chosen = piece;
      out[i] = x[i * P + chosen];
      which.data[i] = chosen;
    }
    return [best, which];
  },

  backpropMaxout<D extends FloatDType>(
    dY: NdArray<D, 2>,
    which: NdArray<"int32" | "int64" | "uint32" | "uint64", 2>,
    P: number,
  ) {
    const d = floatData("backpropMaxout", dY);
    const chosen = intValues("backpropMaxout", which);
    checkNumber(P, "backpropMaxout: P", { integer: true, min: 0 });
    checkShapeOf("backpropMaxout", "dY", dY, [null, null]);
    checkSameShape("backpropMaxout", dY, which);
    for (let i = 0; i < chosen.length; i++) {
      if (chosen[i] < 0 || chosen[i] >= P) {
        throw new ArgumentError({
          message: `backpropMaxout: piece ${chosen[i]} at ${i} is out of range; there are ${P}.`,
        });
      }
    }
    const dX = NdArray.zeros<D, 3>([...dY.shape, P], dY.dtype);
    const out = floatData("backpropMaxout", dX);
    for (let i = 0; i < d.length; i++) out[i * P + chosen[i]] = d[i];
    return dX;
  },
};

/** Calls back with the positions of the first element of each column of each sequence, and of the one after its last. */
function forEachColumn(counts: ArrayLike<number>, width: number, body: (start: number, end: number) => void): void {
  let row = 0;
  for (let sequence = 0; sequence < counts.length; sequence++) {
    const end = row + counts[sequence];
    for (let column = 0; column < width; column++) body(row * width + column, end * width + column);
    row = end;
  }
}

function checkTemperature(where: string, temperature: number): void {
  if (typeof temperature === "number" && temperature > 0) return;
  throw new ArgumentError({ message: `${where}: expected a temperature above 0, got ${String(temperature)}.` });
}
