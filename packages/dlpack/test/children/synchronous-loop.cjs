// node synchronous-loop.cjs <addon> <abandon|copy|share> : a long loop without one turn of the event loop.
"use strict";
const { exportArray, nativeCapsule } = require("./make-tensors.cjs");
const [, , path, kind] = process.argv;
const addon = require(path);

const STEPS = 4000;
const LENGTH = 65536; // 256 KiB a tensor, 1 GiB in all
const steps = {
  abandon: () => nativeCapsule(addon, LENGTH),
  copy: () => new Float32Array(addon.importCopy(nativeCapsule(addon, LENGTH))),
  // A consumer takes the tensor and frees it, as an engine does; nothing is copied.
  share: () => addon.release(exportArray(addon, new Float32Array(LENGTH))),
};

let highest = 0;
for (let step = 0; step < STEPS; step++) {
  steps[kind]();
  if (step % 100 === 0) highest = Math.max(highest, process.memoryUsage().rss);
}
console.log(JSON.stringify({ highestMegabytes: highest / 2 ** 20, ...addon.stats() }));
