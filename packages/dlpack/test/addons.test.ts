import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { types } from "node:util";
import type { DLPackAddon } from "../src/engine.js";
import {
  CapsuleConsumedError,
  CapsuleError,
  dlpackStats,
  fromDLPack,
  nativeCapsule,
  releaseCapsule,
} from "../src/index.js";
import { addonPath } from "./helpers/addon-path.js";
import { collectGarbage } from "./helpers/collect-garbage.js";

const { exportArray, nativeCapsule: makeNativeCapsule } = require("./children/make-tensors.cjs");

/** A second addon that includes the same header: a copy of ours, which the system loads as a library of its own. */
function loadOther(directory: string): DLPackAddon {
  const path = join(directory, "other.node");
  copyFileSync(addonPath, path);
  const module = { exports: {} };
  process.dlopen(module, path);
  return module.exports as DLPackAddon;
}

describe("Two addons", () => {
  let directory: string;
  let other: DLPackAddon;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "thinc-dlpack-"));
    other = loadOther(directory);
  });
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it("take each other's capsules without a copy", () => {
    const memory = new Float32Array([1, 2, 3]);
    const fromOther = fromDLPack(exportArray(other, memory), { copy: "never" });
    fromOther.data[0] = 10;
    expect(memory[0]).toBe(10);
    const back = new Float32Array(other.importView(exportArray(other, fromOther.data)) as ArrayBuffer);
    expect(other.hostPointer(back)).toBe(other.hostPointer(memory));
  });

  it("see that a capsule was consumed by the other", () => {
    const theirs = makeNativeCapsule(other, 8);
    fromDLPack(theirs, { copy: "always" });
    expect(() => other.importCopy(theirs)).toThrow("already consumed");
    const ours = nativeCapsule({ shape: [8] });
    other.importCopy(ours);
    expect(() => fromDLPack(ours)).toThrow(CapsuleConsumedError);
    expect(() => releaseCapsule(ours)).toThrow(CapsuleConsumedError);
  });

  it("free a tensor once when one made it and the other took it", () => {
    const before = other.stats();
    const cross = () => {
      fromDLPack(makeNativeCapsule(other, 1000), { copy: "always" });
      makeNativeCapsule(other, 1000);
    };
    cross();
    expect(other.stats().liveNativeTensors).toBe(before.liveNativeTensors + 1);
    collectGarbage();
    other.sweep();
    expect(other.stats()).toMatchObject({
      liveNativeTensors: before.liveNativeTensors,
      liveCapsules: before.liveCapsules,
    });
    expect(other.stats().liveNativeTensors).toBe(0);
  });

  it("refuse native values that are no capsules", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    // An external of Node's own, which carries no tag of ours.
    const foreign = (server as unknown as { _handle: { _externalStream: unknown } })._handle._externalStream;
    expect(types.isExternal(foreign)).toBe(true);
    const before = dlpackStats();
    expect(() => fromDLPack(foreign as never)).toThrow(CapsuleError);
    expect(() => releaseCapsule(foreign as never)).toThrow(CapsuleError);
    expect(dlpackStats()).toEqual(before);
    server.close();
  });
});
