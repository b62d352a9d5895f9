import type * as nn from "../../src/nn/index";
import { torch } from "../../src/torch";
import { ACTIVATIONS } from "../nn/activations";
import { LAYERS } from "../nn/layers";
import { LOSSES } from "../nn/losses";
import { MODULES } from "../nn/modules";
import { type Case, casesOf, comparisonFor, expectPythonsNumbers, madeFor } from "../nn/parity";
import { RECURRENT } from "../nn/recurrent";
import { RESHAPING } from "../nn/reshaping";
import { TRANSFORMERS } from "../nn/transformers";
import { describeTorch } from "../support/torch";

const FILES: Record<string, Record<string, () => nn.AnyModule>> = {
  "modules.pt": MODULES,
  "layers.pt": LAYERS,
  "activations.pt": ACTIVATIONS,
  "losses.pt": LOSSES,
  "reshaping.pt": RESHAPING,
  "recurrent.pt": RECURRENT,
  "transformers.pt": TRANSFORMERS,
};

// What is made of several operators, and a class of the user, which has a forward of its own.
const UNWRITTEN = [
  "AdaptiveLogSoftmaxWithLoss",
  "CTCLoss",
  "CosineEmbeddingLoss",
  "FractionalMaxPool2d",
  "FractionalMaxPool3d",
  "GaussianNLLLoss",
  "HingeEmbeddingLoss",
  "LPPool1d",
  "LPPool2d",
  "LPPool3d",
  "Listed",
  "LocalResponseNorm",
  "MarginRankingLoss",
  "MaxUnpool1d",
  "MaxUnpool2d",
  "MaxUnpool3d",
  "MultiLabelMarginLoss",
  "MultiLabelSoftMarginLoss",
  "MultiMarginLoss",
  "Named",
  "ParameterDict",
  "ParameterList",
  "PoissonNLLLoss",
  "SoftMarginLoss",
  "Tower",
  "TripletMarginLoss",
  "TripletMarginWithDistanceLoss",
  "Upsample",
  "UpsamplingBilinear2d",
  "UpsamplingNearest2d",
];

describeTorch("torch.jit.script of every module, compared with Python", () => {
  for (const [file, modules] of Object.entries(FILES)) {
    test.each(Object.keys(modules))(`${file}: %s`, (name) => {
      const found = casesOf(file).get(name) as Case;
      const module = madeFor(found, modules[name]);
      if (UNWRITTEN.includes(module.constructor.name)) {
        expect(() => torch.jit.script(module)).toThrow(/is of a class that is not known here/);
        return;
      }
      const program = torch.jit.script(module);
      expect([...program.stateDict().keys()]).toEqual([...module.stateDict().keys()]);
      expect(program.parameters().map(({ dataPtr }) => dataPtr)).toEqual(
        module.parameters().map(({ dataPtr }) => dataPtr),
      );
      expect(program.modules().map(({ training }) => training)).toEqual(
        module.modules().map(({ training }) => training),
      );
      const saved = torch.jit.load(program.toBytes());
      const comparison = comparisonFor(name, madeFor(found, modules[name]), found);
      expectPythonsNumbers(program, found, comparison);
      expectPythonsNumbers(saved, found, comparison);
    });
  }
});
