import type { NdArray } from "@thinc/core";
import * as nn from "../../src/nn/index";
import type { OrderedDict } from "../../src/serialize/index";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { expectClose, expectSameBits, fixture } from "./compare";
import { MODULES } from "./modules";

const SEED = 42;

type State = OrderedDict<string, NdArray>;
type Case = Map<string, unknown>;

const cases = fixture("modules.pt") as Map<string, Case>;
const part = <T>(name: string, key: string) => (cases.get(name) as Case).get(key) as T;

function made(name: string) {
  torch.manualSeed(SEED);
  return MODULES[name]().train(part<boolean>(name, "training"));
}

/** The inputs as leaves that want a gradient, where they can have one. */
function leaves(name: string): Tensor[] {
  return part<NdArray[]>(name, "inputs").map((array) =>
    torch.tensor(array, { requiresGrad: array.dtype.startsWith("float") }),
  );
}

function metadataOf(state: { attributes: Map<string, unknown> }): unknown {
  const metadata = state.attributes.get("_metadata") as Map<string, Map<string, unknown>>;
  return [...metadata].map(([path, entry]) => [path, entry.get("version")]);
}

describeTorch("modules compared with Python", () => {
  test("there is a module for each of Python's", () => {
    expect(Object.keys(MODULES)).toEqual([...cases.keys()]);
  });

  describe.each([...cases.keys()])("%s", (name) => {
    test("begins with Python's weights, bit for bit, and has its state-dict keys and versions", () => {
      const module = made(name);
      // The next random number is Python's too: not one was drawn too many.
      expect(torch.rand([]).item()).toBe(part<number>(name, "draw"));
      const state = module.stateDict();
      const wanted = part<State>(name, "state");
      expect([...state.keys()]).toEqual([...wanted.keys()]);
      for (const [key, tensor] of state) expectSameBits(tensor, wanted.get(key) as NdArray, key);
      expect(metadataOf(state)).toEqual(metadataOf(wanted));
    });

    test("prints as in Python", () => {
      expect(String(made(name))).toBe(part(name, "repr"));
    });

    test("gives Python's outputs, gradients and statistics", () => {
      const module = made(name);
      const inputs = leaves(name);
      torch.manualSeed(SEED);
      const given = inputs.map((leaf) => (leaf.requiresGrad ? leaf.mul(1) : leaf));
      const result = module.forward(...(given as never[])) as Tensor | Tensor[];
      const outputs = Array.isArray(result) ? result : [result];
      const wanted = part<NdArray[]>(name, "outputs");
      expect(outputs.length).toBe(wanted.length);
      for (const [index, output] of outputs.entries()) expectClose(output, wanted[index], `output ${index}`);

      outputs[0].backward(torch.tensor(part<NdArray>(name, "output gradient")));
      const inputGradients = part<(NdArray | null)[]>(name, "input gradients");
      for (const [index, leaf] of inputs.entries()) expectClose(leaf.grad, inputGradients[index], `input ${index}`);
      const gradients = part<Map<string, NdArray | null>>(name, "gradients");
      expect(module.namedParameters().map(([key]) => key)).toEqual([...gradients.keys()]);
      for (const [key, parameter] of module.namedParameters())
        expectClose(parameter.grad, gradients.get(key) ?? null, key);
      for (const [key, tensor] of module.stateDict())
        expectClose(tensor, part<State>(name, "state after").get(key) ?? null, key);
    });

    test("loads Python's state dict and then computes the same", () => {
      torch.manualSeed(SEED + 1);
      const module = MODULES[name]().train(part<boolean>(name, "training"));
      const state = part<State>(name, "state");
      expect(module.loadStateDict(state)).toEqual({ missingKeys: [], unexpectedKeys: [] });
      for (const [key, tensor] of module.stateDict()) expectSameBits(tensor, state.get(key) as NdArray, key);
      torch.manualSeed(SEED);
      const inputs = part<NdArray[]>(name, "inputs").map((array) => torch.tensor(array));
      const output = torch.noGrad(() => module.forward(...(inputs as never[]))) as Tensor | Tensor[];
      expectClose(Array.isArray(output) ? output[0] : output, part<NdArray[]>(name, "outputs")[0], "output");
    });
  });

  test("torch.manualSeed(0) and new Linear(16, 8) give Python's weights bit for bit", () => {
    const wanted = fixture("linear-16-8-seed-0.pt") as State;
    torch.manualSeed(0);
    const state = new nn.Linear(16, 8).stateDict();
    expect([...state.keys()]).toEqual(["weight", "bias"]);
    for (const [key, tensor] of state) expectSameBits(tensor, wanted.get(key) as NdArray, key);
  });
});
