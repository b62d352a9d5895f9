import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describeTorch } from "./support/torch";

const RUN = join(__dirname, "../../../tools/jest/run-typescript.cjs");
const CHILD = join(__dirname, "children", "flat-memory.ts");

// `.ci/memory` asks for 100,000; here a short run of the quickest loops has to do.
const steps = process.env.THINC_MEMORY_STEPS ?? "10000";
const isWhole = process.env.THINC_MEMORY_STEPS !== undefined;

// Until V8's heap has its final size and the first whole collection has been.
const WARM_UP = "20000";

// A sanitizer keeps freed memory back and puts more around each block.
const mostMegabytes = process.env.ASAN_OPTIONS === undefined ? 20 : 80;

const quickLoops = ["a model that predicts", "plain tensors with gradients", "tensors with hooks"];
const slowLoops = [
  "a model of native and PyTorch layers that trains",
  "a model that goes forward and never back",
  "operations with a gradient of their own",
  "an LSTM of torch.nn that trains",
  "calls that fail",
];

describeTorch(`memory over ${steps} synchronous steps without any dispose`, () => {
  test.each(isWhole ? [...quickLoops, ...slowLoops] : quickLoops)(
    "%s: stays flat, and no tensor stays",
    (name) => {
      const output = execFileSync(process.execPath, [RUN, CHILD, name, steps, WARM_UP], { encoding: "utf8" });
      const result = JSON.parse(output);
      expect(result.loops.sort()).toEqual([...quickLoops, ...slowLoops].sort());
      expect(result.growthMegabytes).toBeLessThan(mostMegabytes);
      expect(result.bytesCopied).toBe(0);
      expect(result.mostTensors).toBeLessThan(30_000);
    },
    1_800_000,
  );
});
