import type * as nn from "../../src/nn/index";
import { torch } from "../../src/torch";
import { ACTIVATIONS } from "../nn/activations";
import { LAYERS } from "../nn/layers";
import { MODULES } from "../nn/modules";
import { type Case, casesOf, expectPythonsNumbers, madeFor } from "../nn/parity";
import { RECURRENT } from "../nn/recurrent";
import { TRANSFORMERS } from "../nn/transformers";
import { describeTorch } from "../support/torch";

const FILES: Record<string, Record<string, () => nn.AnyModule>> = {
  "modules.pt": MODULES,
  "layers.pt": LAYERS,
  "activations.pt": ACTIVATIONS,
  "recurrent.pt": RECURRENT,
  "transformers.pt": TRANSFORMERS,
};

// A class of the user has a forward of its own, which cannot be read.
const UNKNOWN = ["tower"];

describeTorch("torch.jit.script of every module, compared with Python", () => {
  for (const [file, modules] of Object.entries(FILES)) {
    const names = Object.keys(modules).filter((name) => !UNKNOWN.includes(name));
    test.each(names)(`${file}: %s`, (name) => {
      const found = casesOf(file).get(name) as Case;
      const module = madeFor(found, modules[name]);
      const program = torch.jit.script(module);
      expect([...program.stateDict().keys()]).toEqual([...module.stateDict().keys()]);
      expect(program.parameters().map(({ dataPtr }) => dataPtr)).toEqual(
        module.parameters().map(({ dataPtr }) => dataPtr),
      );
      expect(program.modules().map(({ training }) => training)).toEqual(
        module.modules().map(({ training }) => training),
      );
      const saved = torch.jit.load(program.toBytes());
      expectPythonsNumbers(program, found);
      expectPythonsNumbers(saved, found);
    });
  }
});
