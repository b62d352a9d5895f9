// Runs in workers and child processes: makes and drops tensors of every kind, through the bare addon.
"use strict";

/** A capsule over `length` floats of native memory. */
function nativeCapsule(addon, length) {
  return addon.nativeCapsule({
    shape: [length],
    strides: [1],
    bytes: length * 4,
    misalign: 0,
    code: 2,
    bits: 32,
    lanes: 1,
    deviceType: 1,
    deviceId: 0,
    flags: 0,
    byteOffset: 0,
    major: 1,
    minor: 1,
  });
}

/** A capsule over JavaScript memory. */
function exportArray(addon, array) {
  return addon.exportBuffer(array, [array.length], [1], 2, 32, 0);
}

/** Makes capsules, views and copies; gives back some that are to stay alive. */
function makeTensors(addon, rounds, length) {
  const kept = [];
  for (let round = 0; round < rounds; round++) {
    const abandoned = nativeCapsule(addon, length);
    const view = new Float32Array(addon.importView(nativeCapsule(addon, length)));
    const shared = new Float32Array(addon.importView(exportArray(addon, new Float32Array([round, 1]))));
    const copy = new Float32Array(addon.importCopy(exportArray(addon, view)));
    if (shared[0] !== round || copy.length !== length) throw new Error(`round ${round}: wrong elements`);
    if (round % 7 === 0) kept.push(abandoned, view, shared);
  }
  return kept;
}

module.exports = { nativeCapsule, exportArray, makeTensors };
