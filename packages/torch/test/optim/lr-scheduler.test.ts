import { ArgumentError, SerializationError } from "@thinc/core";
import * as optim from "../../src/optim/index";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { schedules } from "./fixtures";

const { CosineAnnealingLR, LambdaLR, StepLR } = optim.lrScheduler;

function makeOptimizer(): optim.SGD {
  const [a, b] = [1, 2].map((value) => torch.tensor([value], { requiresGrad: true }));
  return new optim.SGD([{ params: [a] }, { params: [b], lr: 0.01 }], { lr: 0.1 });
}

const MAKE: Record<string, (optimizer: optim.SGD) => optim.lrScheduler.LRScheduler> = {
  step: (optimizer) => new StepLR(optimizer, 3, { gamma: 0.5 }),
  lambda: (optimizer) => new LambdaLR(optimizer, (epoch) => Math.min(1, (epoch + 1) / 4) * Math.max(0, 1 - epoch / 20)),
  cosine: (optimizer) => new CosineAnnealingLR(optimizer, 7, { etaMin: 0.001 }),
};

describeTorch("torch.optim.lrScheduler", () => {
  test.each(Object.keys(MAKE))("%s: gives Python's learning rates", (name) => {
    const optimizer = makeOptimizer();
    const schedule = MAKE[name](optimizer);
    for (const [epoch, rates] of schedules[name].entries()) {
      expect(schedule.lastEpoch).toBe(epoch);
      for (const [index, rate] of rates.entries()) expect(optimizer.paramGroups[index].lr).toBeCloseTo(rate, 12);
      schedule.step();
    }
  });

  test.each(Object.keys(MAKE))("%s: goes on where another one was", (name) => {
    const [one, two] = [makeOptimizer(), makeOptimizer()];
    const [first, second] = [MAKE[name](one), MAKE[name](two)];
    for (let epoch = 0; epoch < 5; epoch++) first.step();
    second.loadStateDict(new Map(Object.entries(first.stateDict())));
    first.step();
    second.step();
    expect(second.getLastLr()).toEqual(first.getLastLr());
    expect(two.paramGroups.map(({ lr }) => lr)).toEqual(one.paramGroups.map(({ lr }) => lr));
  });

  test("a function for each group", () => {
    const optimizer = makeOptimizer();
    const schedule = new LambdaLR(optimizer, [() => 1, (epoch) => 1 / (epoch + 1)]);
    schedule.step();
    expect(schedule.getLastLr()).toEqual([0.1, 0.005]);
    expect(() => new LambdaLR(optimizer, [() => 1])).toThrow("or 2 of them");
  });

  test("wrong options and states are refused", () => {
    const optimizer = makeOptimizer();
    expect(() => new StepLR(optimizer, 0)).toThrow(ArgumentError);
    expect(() => new CosineAnnealingLR(optimizer, 1.5)).toThrow("CosineAnnealingLR: tMax");
    const schedule = new StepLR(optimizer, 1);
    expect(() => schedule.loadStateDict({ last_epoch: 1, base_lrs: [1], _last_lr: [1] })).toThrow(SerializationError);
    expect(schedule.lastEpoch).toBe(0);
  });
});
