import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SerializationError } from "@thinc/core";
import * as optim from "../../src/optim/index";
import { torch } from "../../src/torch";
import { load, save } from "../../src/torch-load";
import { describeTorch } from "../support/torch";
import { cases, expectParameters, HALF, optimFile, optimizerOf, parametersOf, STEPS, train } from "./fixtures";

/** The parameters of a case as Python had them halfway. */
function halfway(name: string) {
  const parameters = parametersOf(cases[name]);
  torch.noGrad(() => {
    for (const [index, parameter] of parameters.entries()) parameter.copy_(torch.tensor(cases[name].half[index]));
  });
  return parameters;
}

function errorOf(body: () => void): SerializationError {
  try {
    body();
  } catch (error) {
    if (SerializationError.isInstance(error)) return error as SerializationError;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const files = readdirSync(optimFile(".")).filter((file) => file.startsWith("half-"));
const SAVED = ["sgd with nesterov", "adamw with all options", "adamw with groups"];

describeTorch("the state dicts of optimizers", () => {
  test.each(files)("%s of Python is loaded, and the other half leads to where Python's does", (file) => {
    const name = file
      .slice("half-".length)
      .replace(/-(fused|default)\.pt$/, "")
      .replace(/-/g, " ");
    const parameters = halfway(name);
    // With other options than Python's, which the file brings back.
    const optimizer = optimizerOf(cases[name], parameters, { lr: 9 });
    optimizer.loadStateDict(load(optimFile(file)));
    expect(optimizer.paramGroups[0].lr).not.toBe(9);
    train(optimizer, parameters, cases[name], HALF, STEPS);
    expectParameters(parameters, cases[name].fused, 1e-6);
  });

  test.each(SAVED)("%s: Python goes on from what is written here", (name) => {
    const parameters = parametersOf(cases[name]);
    const optimizer = optimizerOf(cases[name], parameters);
    train(optimizer, parameters, cases[name], 0, HALF);
    const file = optimFile(`written-${name.replace(/ /g, "-")}.pt`);
    if (!existsSync(file)) {
      save(optimizer.stateDict(), file);
      throw new Error(`${file} was missing and has been written. Let Python check it: make_optim_fixtures.py --verify`);
    }
    // What Python checked is what is still written, but for the last bits of another processor.
    const folder = mkdtempSync(join(tmpdir(), "optim-"));
    save(optimizer.stateDict(), join(folder, "now.pt"));
    const [now, checked] = [load(join(folder, "now.pt")), load(file)] as Map<string, unknown>[];
    expect(now.get("param_groups")).toEqual(checked.get("param_groups"));
    const [states, wanted] = [now, checked].map((dict) => dict.get("state") as Map<number, Map<string, torch.Tensor>>);
    expect([...states.keys()]).toEqual([...wanted.keys()]);
    for (const [number, state] of states) {
      expect([...state.keys()]).toEqual([...(wanted.get(number)?.keys() ?? [])]);
      for (const [key, tensor] of state) {
        const other = wanted.get(number)?.get(key) as torch.Tensor;
        expect([tensor.dtype, tensor.shape]).toEqual([other.dtype, other.shape]);
        expect(torch.allclose(tensor, other, 1e-6, 1e-9)).toBe(true);
      }
    }
  });

  test("an optimizer goes on from a copy's state without a file, and does not share it", () => {
    const name = "adamw with groups";
    const [first, second] = [parametersOf(cases[name]), halfway(name)];
    const one = optimizerOf(cases[name], first);
    train(one, first, cases[name], 0, HALF);
    const two = optimizerOf(cases[name], second);
    two.loadStateDict(one.stateDict());
    train(one, first, cases[name], HALF, STEPS);
    train(two, second, cases[name], HALF, STEPS);
    expectParameters(second, cases[name].fused, 1e-6);
    expect(two.state.get(second[0])?.get("step")?.item()).toBe(STEPS);
  });

  test("options of Python that have no meaning here are saved again", () => {
    const name = "adamw with groups";
    const optimizer = optimizerOf(cases[name], parametersOf(cases[name]));
    const dict = optimizer.stateDict();
    dict.param_groups[0].initial_lr = 0.3;
    dict.param_groups[0].fused = null;
    optimizer.loadStateDict(dict);
    const [first, second] = optimizer.stateDict().param_groups;
    expect([first.initial_lr, first.fused, first.betas, second.fused, second.lr]).toEqual([
      0.3,
      null,
      [0.9, 0.999],
      true,
      0.01,
    ]);
    expect(first.params).toEqual([0]);
    expect(second.params).toEqual([1, 2]);
  });

  test("what does not fit is told all at once, and nothing is changed", () => {
    const parameter = torch.ones([2], { requiresGrad: true });
    parameter.grad = torch.ones([2]);
    const optimizer = new optim.Adam([parameter], { lr: 0.5 });
    optimizer.step();
    const good = optimizer.stateDict();
    const wrong = {
      state: new Map<number, unknown>([
        [0, { step: torch.tensor(3), exp_avg: torch.ones([3]), exp_avg_sq: "none" }],
        [7, {}],
      ]),
      param_groups: [{ ...good.param_groups[0], lr: -1 }],
    };
    const { problems } = errorOf(() => optimizer.loadStateDict(wrong));
    expect(problems).toEqual([
      "group 0: lr: expected a finite number of at least 0, got -1.",
      "exp_avg of 0 has shape [3] instead of [2]",
      'exp_avg_sq of 0 is "none", no tensor',
      "the state of 7 belongs to no parameter",
    ]);
    expect(optimizer.paramGroups[0].lr).toBe(0.5);
    expect(optimizer.state.get(parameter)?.get("step")?.item()).toBe(1);
    expect(errorOf(() => optimizer.loadStateDict({ state: {}, param_groups: [] })).problems).toEqual([
      "it has 0 groups instead of 1",
    ]);
    for (const junk of [null, 5, "x", [], {}, new Map(), { state: 1, param_groups: [1] }])
      expect(errorOf(() => optimizer.loadStateDict(junk)).message).toContain("expected state and param_groups");
    expect(
      errorOf(() => optimizer.loadStateDict({ state: new Map([[0, { step: 1 }]]), param_groups: good.param_groups }))
        .problems,
    ).toEqual(["the state of 0 has no exp_avg", "the state of 0 has no exp_avg_sq"]);
    const sgd = new optim.SGD([parameter]);
    expect(errorOf(() => sgd.loadStateDict({ state: {}, param_groups: [{ params: [0, 1] }] })).problems).toEqual([
      "group 0 has 2 parameters instead of 1",
    ]);
  });
});
