// A worker that makes tensors: `{ path, way: "once" | "forever" }`.
"use strict";
const { parentPort, workerData } = require("node:worker_threads");
const { makeTensors, nativeCapsule } = require("./make-tensors.cjs");
const addon = require(workerData.path);

globalThis.kept = makeTensors(addon, 100, 1000);
let refusal = "posted";
try {
  parentPort.postMessage(nativeCapsule(addon, 4));
} catch (error) {
  refusal = error.name;
}
parentPort.postMessage({ stats: addon.stats(), refusal });
if (workerData.way === "forever") for (;;) makeTensors(addon, 100, 1000);
