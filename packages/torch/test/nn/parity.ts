import { NdArray } from "@thinc/core";
import type * as nn from "../../src/nn/index";
import type { OrderedDict } from "../../src/serialize/index";
import { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { drawsMasksAsLater, libtorchIs } from "../support/versions";
import { expectClose, expectSameBits, expectSameForm, fixture } from "./compare";

const SEED = 42;

/** Cases whose gradients some releases of libtorch get wrong by themselves, or see otherwise where a function bends. */
const WRONG_IN: Readonly<Record<string, string>> = { ranking: "<2.15", "embedding bag with its end": "<2.14" };

type State = OrderedDict<string, NdArray>;
/** What Python computed with one module. */
export type Case = Map<string, unknown>;

/** The cases of a fixture file by name. */
export const casesOf = (file: string): Map<string, Case> => fixture(file) as Map<string, Case>;

/** A module as Python's was when the fixtures were made. */
export function madeFor(found: Case, make: () => nn.AnyModule): nn.AnyModule {
  torch.manualSeed(SEED);
  return make().train(found.get("training") as boolean);
}

/** A value of a fixture with its arrays as tensors, as leaves that want a gradient if told; dicts as keyword arguments. */
export function tensorsFrom(value: unknown, learning: boolean): unknown {
  if (NdArray.isInstance(value)) {
    return torch.tensor(value, { requiresGrad: learning && value.dtype.startsWith("float") });
  }
  if (Array.isArray(value)) return value.map((item) => tensorsFrom(item, learning));
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([name, item]) => [camelCase(name), tensorsFrom(item, learning)]));
  return value;
}

function camelCase(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

function mapTensors(value: unknown, change: (tensor: Tensor) => Tensor): unknown {
  if (value instanceof Tensor) return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTensors(item, change));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapTensors(item, change)]));
  return value;
}

/** All tensors in arrays and objects, in order. */
export function tensorsIn(value: unknown): Tensor[] {
  const found: Tensor[] = [];
  mapTensors(value, (tensor) => {
    found.push(tensor);
    return tensor;
  });
  return found;
}

function nextRandom(): number {
  return Number(torch.rand([]).item());
}

/** Whether a module takes random numbers that this libtorch draws otherwise than the fixtures' one. It is run for that. */
function drawsOtherwise(module: nn.AnyModule, inputs: unknown): boolean {
  if (drawsMasksAsLater()) return false;
  torch.manualSeed(SEED);
  const first = nextRandom();
  torch.manualSeed(SEED);
  torch.noGrad(() => module.forward(...(inputs as never[])));
  return nextRandom() !== first;
}

function metadataOf(state: { attributes: Map<string, unknown> }): unknown {
  const metadata = state.attributes.get("_metadata") as Map<string, Map<string, unknown>>;
  return [...metadata].map(([path, entry]) => [path, entry.get("version")]);
}

/** Expects that a module gives Python's outputs and gradients, and is afterwards in Python's state. */
export function expectPythonsNumbers(
  module: nn.AnyModule,
  found: Case,
  { compare = expectClose, compareGradient = expectClose } = {},
): void {
  const part = <T>(key: string) => found.get(key) as T;
  const inputs = tensorsFrom(part("inputs"), true);
  torch.manualSeed(SEED);
  const given = mapTensors(inputs, (leaf) => (leaf.requiresGrad ? leaf.mul(1) : leaf));
  const outputs = tensorsIn(module.forward(...(given as never[])));
  const wanted = part<NdArray[]>("outputs");
  expect(outputs.length).toBe(wanted.length);
  for (const [index, output] of outputs.entries()) compare(output, wanted[index], `output ${index}`);

  for (const [index, gradient] of part<(NdArray | null)[]>("output gradients").entries()) {
    expect({ index, learns: outputs[index].requiresGrad }).toEqual({ index, learns: gradient !== null });
    if (gradient !== null) outputs[index].backward(torch.tensor(gradient), { retainGraph: true });
  }
  const inputGradients = part<(NdArray | null)[]>("input gradients");
  const leaves = tensorsIn(inputs);
  expect(leaves.length).toBe(inputGradients.length);
  for (const [index, leaf] of leaves.entries()) compareGradient(leaf.grad, inputGradients[index], `input ${index}`);
  const gradients = part<Map<string, NdArray | null>>("gradients");
  expect(module.namedParameters().map(([key]) => key)).toEqual([...gradients.keys()]);
  for (const [key, parameter] of module.namedParameters())
    compareGradient(parameter.grad, gradients.get(key) ?? null, key);
  for (const [key, tensor] of module.stateDict())
    compare(tensor, part<State>("state after").get(key) ?? part<State>("state").get(key) ?? null, key);
}

/** How the numbers of a case are compared on the libtorch at hand; the module is run to find out. */
export function comparisonFor(name: string, module: nn.AnyModule, found: Case) {
  const otherDraws = drawsOtherwise(module, tensorsFrom(found.get("inputs"), false));
  return {
    compare: otherDraws ? expectSameForm : expectClose,
    compareGradient: otherDraws || libtorchIs(WRONG_IN[name] ?? "<0") ? expectSameForm : expectClose,
  };
}

/** Tests that the modules are what Python's modules of a fixture file are, compute and print. */
export function testParity(file: string, modules: Record<string, () => nn.AnyModule>): void {
  const cases = casesOf(file);
  const part = <T>(name: string, key: string) => (cases.get(name) as Case).get(key) as T;
  const made = (name: string) => madeFor(cases.get(name) as Case, modules[name]);

  test("there is a module for each of Python's", () => {
    expect(Object.keys(modules)).toEqual([...cases.keys()]);
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
      const found = cases.get(name) as Case;
      expectPythonsNumbers(made(name), found, comparisonFor(name, made(name), found));
    });

    test("loads Python's state dict and then computes the same", () => {
      torch.manualSeed(SEED + 1);
      const module = modules[name]().train(part<boolean>(name, "training"));
      const state = part<State>(name, "state");
      expect(module.loadStateDict(state)).toEqual({ missingKeys: [], unexpectedKeys: [] });
      for (const [key, tensor] of module.stateDict()) expectSameBits(tensor, state.get(key) as NdArray, key);
      const { compare } = comparisonFor(name, made(name), cases.get(name) as Case);
      torch.manualSeed(SEED);
      const inputs = tensorsFrom(part(name, "inputs"), false);
      const [output] = torch.noGrad(() => tensorsIn(module.forward(...(inputs as never[]))));
      compare(output, part<NdArray[]>(name, "outputs")[0], "output");
    });
  });
}
