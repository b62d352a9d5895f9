import type { NdArray } from "@thinc/core";
import * as nn from "../../src/nn/index";
import type { OrderedDict } from "../../src/serialize/index";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { ACTIVATIONS } from "./activations";
import { expectSameBits, fixture } from "./compare";
import { FUNCTIONS } from "./functions";
import { LAYERS } from "./layers";
import { LOSSES } from "./losses";
import { MODULES } from "./modules";
import { testParity } from "./parity";
import { RECURRENT } from "./recurrent";
import { RESHAPING } from "./reshaping";
import { TRANSFORMERS } from "./transformers";

describeTorch("modules compared with Python", () => {
  testParity("modules.pt", MODULES);

  test("torch.manualSeed(0) and new Linear(16, 8) give Python's weights bit for bit", () => {
    const wanted = fixture("linear-16-8-seed-0.pt") as OrderedDict<string, NdArray>;
    torch.manualSeed(0);
    const state = new nn.Linear(16, 8).stateDict();
    expect([...state.keys()]).toEqual(["weight", "bias"]);
    for (const [key, tensor] of state) expectSameBits(tensor, wanted.get(key) as NdArray, key);
  });
});

describeTorch("layers compared with Python", () => testParity("layers.pt", LAYERS));

describeTorch("activations compared with Python", () => testParity("activations.pt", ACTIVATIONS));

describeTorch("recurrent modules compared with Python", () => testParity("recurrent.pt", RECURRENT));

describeTorch("transformers compared with Python", () => testParity("transformers.pt", TRANSFORMERS));

describeTorch("losses compared with Python", () => testParity("losses.pt", LOSSES));

describeTorch("what pads, scales and rearranges, compared with Python", () => testParity("reshaping.pt", RESHAPING));

describeTorch("functions compared with Python", () => testParity("functions.pt", FUNCTIONS));
