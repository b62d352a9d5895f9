// Fine-tunes a model that was exported in Python, without Python: two spirals of points are told apart.
//
//     node docs/examples/exported-program/main.mjs [--output FOLDER]
//
// Writes trained.pt2, which torch.export.load reads here and in Python.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { torch } from "@thinc/torch";

const { values } = parseArgs({ options: { output: { type: "string", default: "." } } });
torch.manualSeed(1);
torch.setNumThreads(1);

/** Points on two arms of a spiral, with some noise, and the arm of each. */
function spirals(count) {
  const arm = torch.arange(count, { dtype: "int64" }).remainder(2);
  const turn = torch
    .rand([count])
    .sqrt()
    .mul(3 * Math.PI);
  const angle = turn.add(arm.mul(Math.PI));
  const points = torch.stack([turn.mul(angle.cos()), turn.mul(angle.sin())], 1).div(10);
  return [points.add(torch.randn([count, 2]).mul(0.03)), arm];
}

function accuracy(program, points, arm) {
  const wasTraining = program.training;
  const { scores } = torch.noGrad(() => program.eval().forward(points));
  program.train(wasTraining);
  return Number(scores.argmax(1).eq(arm).float().mean().item());
}

const program = torch.export.load(new URL("classifier.pt2", import.meta.url));
console.log(String(program));
const [points, arm] = spirals(1000);
const [newPoints, newArm] = spirals(500);
console.log(`accuracy as exported: ${accuracy(program, newPoints, newArm).toFixed(3)}`);

const optimizer = new torch.optim.Adam(program.parameters(), { lr: 0.01 });
for (let step = 1; step <= 400; step++) {
  const { scores } = program.forward(points);
  const loss = torch.crossEntropyLoss(scores, arm);
  optimizer.zeroGrad();
  loss.backward();
  optimizer.step();
  if (step % 100 === 0) console.log(`step ${step}: loss ${Number(loss.item()).toFixed(3)}`);
}
console.log(`accuracy after training: ${accuracy(program, newPoints, newArm).toFixed(3)}`);

const path = join(values.output, "trained.pt2");
torch.export.save(program, path);
const again = torch.export.load(path);
console.log(`accuracy of ${path}: ${accuracy(again, newPoints, newArm).toFixed(3)}`);
