// node probe-loop.cjs <probe> <native|pinned|tiny> : a synchronous loop that leaves every handle to the garbage collector.
// As a worker (`workerData: { path, kind, forever }`) it can go on until it is terminated.
"use strict";
const { isMainThread, parentPort, workerData } = require("node:worker_threads");
const { path, kind, forever } = isMainThread ? { path: process.argv[2], kind: process.argv[3] } : workerData;
const probe = require(path);

const steps = {
  native: () => probe.makeBlock(8192), // 32 KiB
  pinned: () => probe.pinned(new Float32Array(8192)),
  tiny: () => probe.makeBlock(0),
};
const report = isMainThread
  ? (message) => console.log(JSON.stringify(message))
  : (message) => parentPort.postMessage(message);

do {
  let highest = 0;
  for (let step = 0; step < 60_000; step++) {
    steps[kind]();
    if (forever) probe.pinForAWhile(new Float32Array(8), 1);
    if (forever && step === 500) report("busy");
    if (step % 1000 === 0) highest = Math.max(highest, process.memoryUsage().rss);
  }
  report({ highestMegabytes: highest / 2 ** 20, ...probe.stats() });
} while (forever);
