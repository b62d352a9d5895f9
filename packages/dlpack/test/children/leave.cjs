// node leave.cjs <addon> <return|exit|throw|workers> : ends while tensors of every kind are alive.
"use strict";
const { join } = require("node:path");
const { Worker } = require("node:worker_threads");
const { makeTensors } = require("./make-tensors.cjs");
const [, , path, way] = process.argv;
const addon = require(path);

globalThis.kept = makeTensors(addon, 200, 1000);
if (way === "exit") process.exit(0);
if (way === "throw") throw new Error("thrown on purpose");
if (way === "workers") {
  const worker = () => new Worker(join(__dirname, "worker.cjs"), { workerData: { path, way: "forever" } });
  let busy = 0;
  for (const each of [worker(), worker()]) each.on("message", () => ++busy === 2 && process.exit(0));
}
