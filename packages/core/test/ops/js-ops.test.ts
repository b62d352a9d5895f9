import { JsOps } from "../../src/ops/index.js";
import { arrayCases } from "./cases/arrays.js";
import { batchCases } from "./cases/batches.js";
import { elementwiseCases } from "./cases/elementwise.js";
import { gradientCases } from "./cases/gradients.js";
import { listCases } from "./cases/lists.js";
import { mathCases } from "./cases/math.js";
import { parityCases } from "./cases/parity.js";
import { sequenceCases } from "./cases/sequences.js";
import { trainingCases } from "./cases/training.js";

describe("JsOps", () => {
  const makeOps = () => new JsOps();
  parityCases(makeOps);
  gradientCases(makeOps);
  elementwiseCases(makeOps);
  arrayCases(makeOps);
  mathCases(makeOps);
  sequenceCases(makeOps);
  listCases(makeOps);
  batchCases(makeOps);
  trainingCases(makeOps);
});
