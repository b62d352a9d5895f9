import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as dlpack from "../src/index.js";
import { DLPACK, fromDLPack, nativeCapsule, toDLPack } from "../src/index.js";
import { buildProbe, loadProbe, type Probe } from "./helpers/build-probe.js";

const specification = readFileSync(join(__dirname, "../../../docs/spec/dlpack-javascript.md"), "utf8");

/** The first block of code in a language. */
function example(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(specification);
  if (!found) throw new Error(`the specification has no ${language} example`);
  return found[1];
}

describe("The specification's C++ example", () => {
  let probe: Probe;
  let addon: { three(): dlpack.DLPackCapsule; sum(capsule?: unknown): number };
  beforeAll(() => {
    probe = buildProbe(example("cpp"));
    addon = loadProbe(probe);
  });
  afterAll(() => probe.remove());

  it("makes a capsule that this package takes without a copy", () => {
    const array = fromDLPack(addon.three(), { copy: "never" });
    expect([array.dtype, array.shape, [...array.data]]).toEqual(["float32", [3], [1, 2, 3]]);
  });

  it("takes the capsules of this package", () => {
    expect(addon.sum(toDLPack(new Float32Array([1, 2, 3.5]))[DLPACK]())).toBe(6.5);
    expect(addon.sum(addon.three())).toBe(6);
  });

  it("frees what it takes, even what it then refuses", () => {
    const before = dlpack.dlpackStats().liveNativeTensors;
    expect(addon.sum(nativeCapsule({ shape: [100] }))).toBe(0);
    expect(() => addon.sum(nativeCapsule({ shape: [100], dtype: "int32" }))).toThrow("expected a float32 vector");
    expect(dlpack.dlpackStats().liveNativeTensors).toBe(before);
  });

  it("refuses what is no capsule, an empty one and one of another version", () => {
    for (const junk of [undefined, null, 1, {}, toDLPack(new Float32Array(1))]) {
      expect(() => addon.sum(junk)).toThrow(expect.objectContaining({ code: "DLPACK_CAPSULE" }));
    }
    const used = addon.three();
    addon.sum(used);
    expect(() => addon.sum(used)).toThrow(expect.objectContaining({ code: "DLPACK_CONSUMED" }));
    const newer = nativeCapsule({ shape: [1], version: [2, 0] });
    expect(() => addon.sum(newer)).toThrow(expect.objectContaining({ code: "DLPACK_VERSION" }));
  });
});

describe("The specification's JavaScript example", () => {
  it("prints what its comments say", () => {
    const lines = example("js").split("\n");
    const printed: string[] = [];
    const names = /^import \{ (.*) \} from "@thinc\/dlpack";$/.exec(lines[0])?.[1].split(", ") ?? [];
    const body = lines.slice(1).join("\n");
    const run = new Function("console", ...names, body);
    run({ log: (value: unknown) => printed.push(String(value)) }, ...names.map((name) => Reflect.get(dlpack, name)));
    const promised = lines.filter((line) => line.startsWith("console.log")).map((line) => line.split("// ")[1]);
    expect(promised).toHaveLength(3);
    expect(printed).toEqual(promised);
  });
});

describe("The specification's numbers", () => {
  it("are those of the header", () => {
    const header = readFileSync(join(__dirname, "../include/thinc/dlpack.hpp"), "utf8");
    const [, lower, upper] = /tag = \{(0x[0-9a-f]+)ULL, (0x[0-9a-f]+)ULL\}/.exec(header) ?? [];
    expect(specification).toContain(`| \`${lower}\` | \`${upper}\` |`);
  });
});
