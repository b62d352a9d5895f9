import { ArgumentError, UnsupportedError } from "@thinc/core";
import { torch as publicTorch } from "../../src/index";
import * as nn from "../../src/nn/index";
import * as optim from "../../src/optim/index";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { cases, expectParameters, optimizerOf, parametersOf, STEPS, train } from "./fixtures";

function leaf(...values: number[]): Tensor {
  return torch.tensor(values, { requiresGrad: true });
}

function withGradient(gradient: number[], ...values: number[]): Tensor {
  const parameter = leaf(...values);
  parameter.grad = torch.tensor(gradient);
  return parameter;
}

describeTorch("torch.optim compared with Python", () => {
  test.each(Object.keys(cases))("%s: 50 steps lead to where Python's fused kernels do", (name) => {
    const parameters = parametersOf(cases[name]);
    train(optimizerOf(cases[name], parameters), parameters, cases[name], 0, STEPS);
    const rough = cases[name].special === "bfloat16";
    expectParameters(parameters, cases[name].fused, rough ? 0.01 : 1e-6);
    expectParameters(parameters, cases[name].default, rough ? 0.05 : 1e-6);
  });
});

describeTorch("torch.optim", () => {
  test("is in the torch namespace, as values and types", () => {
    const model = new publicTorch.nn.Linear(2, 1);
    const optimizer: publicTorch.optim.AdamW = new publicTorch.optim.AdamW(model.parameters(), { lr: 0.1 });
    const schedule: publicTorch.optim.lrScheduler.StepLR = new publicTorch.optim.lrScheduler.StepLR(optimizer, 2);
    expect([optimizer.paramGroups[0].lr, schedule.getLastLr()]).toEqual([0.1, [0.1]]);
    expect(optimizer).toBeInstanceOf(optim.Adam);
  });

  test("a model learns", () => {
    for (const kind of [optim.SGD, optim.Adam, optim.AdamW]) {
      torch.manualSeed(3);
      const model = new nn.Sequential(new nn.Linear(2, 8), new nn.Tanh(), new nn.Linear(8, 1));
      const X = torch.randn([32, 2]);
      const Y = X.select(1, 0).mul(X.select(1, 1)).unsqueeze(1);
      const optimizer = new kind(model.parameters(), { lr: 0.05, ...(kind === optim.SGD && { momentum: 0.9 }) });
      const loss = new nn.MSELoss();
      const before = loss.forward(model.forward(X), Y).item() as number;
      for (let step = 0; step < 80; step++) {
        optimizer.zeroGrad();
        loss.forward(model.forward(X), Y).backward();
        optimizer.step();
      }
      expect(loss.forward(model.forward(X), Y).item() as number).toBeLessThan(before / 2);
    }
  });

  test("options go by position in PyTorch's order, or by name", () => {
    const { weight } = new torch.nn.Linear(2, 1);
    const { SGD, Adam, AdamW } = torch.optim;
    expect(new SGD([weight], 0.1, 0.9, 0, 0.01, true).defaults).toEqual(
      new SGD([weight], { lr: 0.1, momentum: 0.9, weightDecay: 0.01, nesterov: true }).defaults,
    );
    expect(new Adam([weight], 0.1, [0.5, 0.6], { eps: 1e-3 }).defaults).toEqual(
      new Adam([weight], { lr: 0.1, betas: [0.5, 0.6], eps: 1e-3 }).defaults,
    );
    expect(new AdamW([weight], 0.1).defaults).toEqual({ ...new AdamW([weight]).defaults, lr: 0.1 });
    expect(() => new Adam([weight], 0.1, { lr: 0.2 })).toThrow('Adam: "lr" is given twice.');
  });

  test("what has no gradient is left alone, and parameters may get their first one later", () => {
    const early = withGradient([1], 1);
    const late = leaf(1);
    const optimizer = new optim.SGD([early, late], { lr: 1, momentum: 0.5, dampening: 0.5 });
    optimizer.step();
    expect([early.item(), late.item(), optimizer.state.has(late)]).toEqual([0, 1, false]);
    late.grad = torch.tensor([1]);
    optimizer.step();
    // The first step takes the whole gradient, later ones only what dampening leaves: 0.5 * 1 + 0.5 * 1.
    expect([early.item(), late.item()]).toEqual([-1, 0]);
  });

  test("gradients are dropped or set to zero", () => {
    const parameter = withGradient([2], 1);
    const optimizer = new optim.SGD([parameter]);
    optimizer.zeroGrad({ setToNone: false });
    expect(parameter.grad?.tolist()).toEqual([0]);
    optimizer.zeroGrad();
    expect(parameter.grad).toBe(null);
  });

  test("a closure computes the loss first, with gradients recorded, and its result is given back", () => {
    const parameter = leaf(3);
    const optimizer = new optim.SGD([parameter], { lr: 0.5 });
    const loss = torch.noGrad(() =>
      optimizer.step(() => {
        optimizer.zeroGrad();
        const value = parameter.pow(2).sum();
        value.backward();
        return value.item();
      }),
    );
    expect([loss, parameter.item()]).toEqual([9, 0]);
    expect(parameter.isLeaf && parameter.requiresGrad).toBe(true);
  });

  test("groups have options of their own, and more can be added", () => {
    const [a, b, c] = [withGradient([1], 1), withGradient([1], 1), withGradient([1], 1)];
    const optimizer = new optim.SGD([{ params: [a] }, { params: b, lr: 0.25 }], { lr: 0.5 });
    optimizer.addParamGroup({ params: [c], lr: 0.125 });
    optimizer.step();
    expect([a.item(), b.item(), c.item()]).toEqual([0.5, 0.75, 0.875]);
    optimizer.paramGroups[0].lr = 0;
    optimizer.step();
    expect(a.item()).toBe(0.5);
    expect(() => optimizer.addParamGroup({ params: [a] })).toThrow("a parameter is in a group already");
    expect(optimizer.paramGroups.length).toBe(3);
  });

  test("named parameters keep their names", () => {
    const model = new nn.Linear(2, 1);
    const optimizer = new optim.Adam(model.namedParameters());
    expect(optimizer.paramGroups[0].paramNames).toEqual(["weight", "bias"]);
    expect(optimizer.stateDict().param_groups[0].param_names).toEqual(["weight", "bias"]);
    expect(() => optimizer.addParamGroup({ params: [leaf(1)] })).toThrow("only some groups have names");
  });

  test("scaled gradients are divided by their scale, and steps with overflows are left out", () => {
    for (const [kind, name] of [
      [optim.SGD, "momentum_buffer"],
      [optim.Adam, "exp_avg"],
    ] as const) {
      const plain = withGradient([0.5], 1);
      const scaled = withGradient([4], 1);
      const options = { lr: 0.1, ...(kind === optim.SGD && { momentum: 0.9, dampening: 0.5 }) };
      const reference = new kind([plain], options);
      const optimizer = new kind([scaled], options);
      const gradScale = torch.tensor(8);
      optimizer.step(null, { gradScale, foundInf: torch.tensor(1) });
      expect(scaled.item()).toBe(1);
      scaled.grad = torch.tensor([4]);
      optimizer.step(null, { gradScale, foundInf: torch.tensor(0) });
      reference.step();
      expect(scaled.item()).toBe(plain.item());
      expect(optimizer.state.get(scaled)?.get(name)?.tolist()).toEqual(reference.state.get(plain)?.get(name)?.tolist());
      expect(optimizer.state.get(scaled)?.get("step")?.item()).toBe(kind === optim.Adam ? 1 : undefined);
    }
  });

  test("parameters and gradients need not be contiguous", () => {
    torch.manualSeed(1);
    const values = torch.randn([3, 4]);
    const gradient = torch.randn([3, 4]);
    const run = (parameter: Tensor, given: Tensor) => {
      parameter.requiresGrad = true;
      parameter.grad = given;
      const optimizer = new optim.AdamW([parameter], { lr: 0.1 });
      optimizer.step();
      optimizer.step();
      return parameter.tolist();
    };
    const expected = run(values.clone(), gradient.clone());
    const turned = values.t().contiguous().t();
    expect(run(turned.clone({ memoryFormat: "preserveFormat" }), gradient.clone())).toEqual(expected);
    expect(run(values.clone(), gradient.t().contiguous().t())).toEqual(expected);
  });

  test("prints its groups as Python does", () => {
    expect(String(new optim.SGD([leaf(1)], { lr: 0.1, momentum: 0.9 }))).toBe(
      [
        "SGD (",
        "Parameter Group 0",
        "    dampening: 0",
        "    differentiable: False",
        "    foreach: None",
        "    fused: True",
        "    lr: 0.1",
        "    maximize: False",
        "    momentum: 0.9",
        "    nesterov: False",
        "    weight_decay: 0",
        ")",
      ].join("\n"),
    );
  });

  test("a sparse gradient is refused before anything is changed", () => {
    const table = new nn.Embedding(4, 2, { sparse: true });
    const other = withGradient([1], 1);
    table
      .forward(torch.tensor([1], { dtype: "int64" }))
      .sum()
      .backward();
    const before = table.weight.tolist();
    const optimizer = new optim.Adam([other, table.weight]);
    expect(() => optimizer.step()).toThrow(UnsupportedError);
    expect([other.item(), table.weight.tolist(), optimizer.state.size]).toEqual([1, before, 0]);
  });

  test("a state that is not like its parameter any more is refused, and nothing is changed", () => {
    const model = new nn.Linear(2, 1);
    const optimizer = new optim.Adam(model.parameters());
    const step = () => {
      optimizer.zeroGrad();
      model
        .forward(torch.ones([3, 2], { dtype: model.weight.dtype }))
        .sum()
        .backward();
      optimizer.step();
    };
    step();
    model.double();
    const before = model.weight.tolist();
    expect(step).toThrow("exp_avg is float32[1, 2] on cpu, its parameter float64[1, 2] on cpu");
    expect(model.weight.tolist()).toEqual(before);
    expect(optimizer.state.get(model.weight)?.get("step")?.item()).toBe(1);
    // A state dict is converted to what the parameters are.
    optimizer.loadStateDict(optimizer.stateDict());
    step();
    expect(optimizer.state.get(model.weight)?.get("step")?.item()).toBe(2);
    optimizer.state.get(model.weight)?.set("exp_avg", torch.zeros([1], { dtype: "float64" }));
    expect(step).toThrow(ArgumentError);
    expect(() => optimizer.step(null, { foundInf: torch.empty([0]) })).toThrow("gradScale and foundInf of one element");
  });

  const parameter = () => [leaf(1)];
  const WRONG: [title: string, make: () => unknown, told: string][] = [
    ["no parameters", () => new optim.SGD([]), "SGD: there are no parameters. Pass module.parameters()."],
    ["one tensor instead of several", () => new optim.SGD(5 as unknown as Tensor[]), "SGD: expected parameters"],
    [
      "a number among parameters",
      () => new optim.Adam([1 as unknown as Tensor]),
      "only tensors can be optimized, got 1",
    ],
    ["a tensor that was computed", () => new optim.Adam([leaf(1).mul(2)]), "a tensor that was computed from others"],
    ["a tensor of int64", () => new optim.SGD([torch.full([1], 1n)]), "a tensor of int64 has no gradient"],
    [
      "a parameter twice",
      () => new optim.SGD([...parameter(), ...parameter()].map((_, __, all) => all[0])),
      "occurs twice",
    ],
    [
      "a parameter in two groups",
      () => {
        const [p] = parameter();
        return new optim.SGD([{ params: [p] }, { params: [p] }]);
      },
      "is in a group already",
    ],
    ["some names", () => new optim.SGD([["a", leaf(1)], leaf(2)] as never), "only some of the parameters have names"],
    [
      "a negative rate",
      () => new optim.SGD(parameter(), { lr: -1 }),
      "SGD: lr: expected a finite number of at least 0, got -1",
    ],
    ["a rate that is no number", () => new optim.AdamW(parameter(), { lr: Number.NaN }), "AdamW: lr"],
    [
      "nesterov without momentum",
      () => new optim.SGD(parameter(), { nesterov: true }),
      "nesterov needs a momentum above 0",
    ],
    [
      "nesterov with dampening",
      () => new optim.SGD(parameter(), { nesterov: true, momentum: 1, dampening: 1 }),
      "a dampening of 0",
    ],
    [
      "a beta of 1",
      () => new optim.Adam(parameter(), { betas: [0.9, 1] }),
      "Adam: betas: expected a finite number of at least 0 and below 1",
    ],
    ["one beta", () => new optim.Adam(parameter(), { betas: [0.9] as never }), "betas: expected two numbers"],
    ["a negative eps", () => new optim.Adam(parameter(), { eps: -1 }), "Adam: eps"],
    ["an unknown option", () => new optim.Adam(parameter(), { learnRate: 1 } as never), "learnRate"],
    ["an unknown option of a group", () => new optim.SGD([{ params: parameter(), rate: 1 } as never]), "rate"],
    [
      "a group without parameters",
      () => new optim.SGD(parameter()).addParamGroup({ lr: 1 } as never),
      "expected { params, … }",
    ],
    [
      "a rate set to nonsense",
      () => {
        const o = new optim.SGD(parameter());
        o.paramGroups[0].lr = -2;
        o.step();
      },
      "SGD: step: lr",
    ],
    [
      "a scale that is no tensor",
      () => new optim.SGD(parameter()).step(null, { gradScale: 2 as never }),
      "expected a Tensor as scaling",
    ],
  ];

  test.each(WRONG)("%s: refused", (_title, make, told) => {
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(told);
  });
});
