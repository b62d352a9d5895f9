import { ArgsKwargs } from "@thinc/core";
import type * as nn from "../../src/nn/index";
import { PyTorchShim } from "../../src/shim";
import { torch } from "../../src/torch";
import { ACTIVATIONS } from "../nn/activations";
import { fixture } from "../nn/compare";
import { FUNCTIONS } from "../nn/functions";
import { LAYERS } from "../nn/layers";
import { LOSSES } from "../nn/losses";
import { MODULES } from "../nn/modules";
import { tensorsFrom, tensorsIn } from "../nn/parity";
import { RECURRENT } from "../nn/recurrent";
import { RESHAPING } from "../nn/reshaping";
import { TRANSFORMERS } from "../nn/transformers";
import { describeTorch } from "../support/torch";

const SEED = 7;
const FILES: Record<string, Record<string, () => nn.AnyModule>> = {
  "modules.pt": MODULES,
  "layers.pt": LAYERS,
  "activations.pt": ACTIVATIONS,
  "recurrent.pt": RECURRENT,
  "transformers.pt": TRANSFORMERS,
  "losses.pt": LOSSES,
  "reshaping.pt": RESHAPING,
  "functions.pt": FUNCTIONS,
};

// They look at the elements of targets and variances, or choose rows by them, before they compute.
const READING = /^(gaussian loss|ctc|adaptive log softmax|one hot$)/;

function bitsOf(value: unknown) {
  return tensorsIn(value).map((tensor) => {
    const { shape, dtype, data } = tensor.toArray();
    return { shape, dtype, bits: Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("hex") };
  });
}

describeTorch("predictAsync gives what predict gives, bit for bit:", () => {
  for (const [file, modules] of Object.entries(FILES)) {
    const cases = fixture(file) as Map<string, Map<string, unknown>>;
    describe(file, () => {
      test.each(Object.keys(modules))("%s", async (name) => {
        torch.manualSeed(SEED);
        const shim = new PyTorchShim(modules[name]());
        const inputs = () => new ArgsKwargs(tensorsFrom(cases.get(name)?.get("inputs"), false) as unknown[]);
        torch.manualSeed(SEED);
        const wanted = bitsOf(shim.predict(inputs()));
        const nextDraw = torch.rand([]).item();
        torch.manualSeed(SEED);
        const fallback = READING.test(name) ? "sync" : "error";
        const outputs = bitsOf(await shim.predictAsync(inputs(), { fallback }));
        expect(wanted.length).toBeGreaterThan(0);
        expect(outputs).toEqual(wanted);
        // The same random numbers were drawn.
        expect(torch.rand([]).item()).toBe(nextDraw);
      });
    });
  }
});
