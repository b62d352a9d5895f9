import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { SerializationError } from "@thinc/core";
import { OrderedDict, writeStateDict } from "../../src/serialize/index";
import { ZipReader } from "../../src/serialize/zip-reader";
import { writeStoredZip } from "../../src/serialize/zip-writer";
import { torch } from "../../src/torch";
import { describeTorch, valuesOf } from "../support/torch";
import { programBytes } from "./fixtures";

const RUN = join(__dirname, "../../../../tools/jest/run-typescript.cjs");
const CHILDREN = join(__dirname, "../children");
const child = (name: string, ...args: string[]) =>
  JSON.parse(execFileSync(process.execPath, [RUN, join(CHILDREN, name), ...args], { encoding: "utf8" }).trim());

/** The program `mlp` with one record replaced. */
function withRecord(name: string, change: (content: Uint8Array) => Uint8Array): Uint8Array {
  const zip = new ZipReader(programBytes("mlp"), { checksums: false });
  return writeStoredZip(
    zip.names.map((record) => {
      const content = zip.read(record) as Uint8Array;
      return { name: record, content: record.endsWith(name) ? change(content) : content };
    }),
  );
}

const edit = (content: Uint8Array, from: string, to: string) =>
  Uint8Array.from(Buffer.from(Buffer.from(content).toString("latin1").replaceAll(from, to), "latin1"));

describeTorch("files that are no programs", () => {
  test("are refused with a SerializationError that says what is wrong", () => {
    const bytes = programBytes("mlp");
    const wrong: [unknown, RegExp][] = [
      [new Uint8Array(0), /the file cannot be loaded as a TorchScript program/],
      [new TextEncoder().encode("no zip"), /failed reading zip archive/],
      [bytes.subarray(0, bytes.length - 100), /failed/],
      [withRecord("__torch__.py", () => new TextEncoder().encode("class MLP(Module:\n")), /expected|Expected|line 1/],
      [withRecord("__torch__.py", (code) => edit(code, "torch.tanh", "torch.nope")), /Unknown builtin op: aten::nope/],
      [withRecord("constants.pkl", () => new Uint8Array(4)), /cannot be loaded/],
      [writeStateDict(new OrderedDict()), /Files of tensors are read with torch\.load/],
      ["/nowhere/at/all.pt", /cannot read \/nowhere\/at\/all\.pt: ENOENT/],
    ];
    for (const [source, message] of wrong) {
      expect(() => torch.jit.load(source as string)).toThrow(SerializationError);
      expect(() => torch.jit.load(source as string)).toThrow(message);
    }
    expect(() => torch.jit.load(3 as never)).toThrow(/expected a path or the bytes/);
    expect(() => torch.jit.load(bytes, { map: "cpu" } as never)).toThrow(/map/);
    expect(() => torch.jit.load(bytes, { mapLocation: "nowhere" })).toThrow(SerializationError);
  });

  test("are refused when a tensor reaches beyond its storage", () => {
    // The pickle's shape (5, 4) of the first weight.
    const larger = withRecord("data.pkl", (pickle) => edit(pickle, "(K\x05K\x04t", "(K\xffK\xfft"));
    // Newer versions of libtorch look themselves.
    const beyond = /a tensor that reaches beyond its storage|require a storage of at least/;
    expect(() => torch.jit.load(larger)).toThrow(beyond);
    const strided = withRecord("data.pkl", (pickle) => edit(pickle, "(K\x04K\x01t", "(K\xf0K\x01t"));
    expect(() => torch.jit.load(strided)).toThrow(beyond);
  });

  test("700 spoilt files are read or refused, run or not, and never end the process", () => {
    const { read, refused, others } = child("spoilt-programs.ts", "700", "1");
    expect(others).toEqual([]);
    expect(read + refused).toBe(700);
    expect(refused).toBeGreaterThan(300);
    expect(read).toBeGreaterThan(50);
  }, 240_000);
});

describeTorch("programs in processes and threads", () => {
  test("memory stays flat over 2,000 calls forward and backward without any dispose", () => {
    const { growthMegabytes, tensors } = child("script-loop.ts", "2000");
    expect(growthMegabytes).toBeLessThan(20);
    expect(tensors).toBeLessThan(50_000);
  }, 240_000);

  test("several worker threads train a program at once, give it back, and can be terminated", async () => {
    const start = (forever: boolean) =>
      new Worker(RUN, {
        workerData: { forever, bytes: programBytes("mlp") },
        argv: [join(CHILDREN, "script-worker.ts")],
      });
    const workers = [start(false), start(false), start(true)];
    const exits = workers.slice(0, 2).map((worker) => once(worker, "exit"));
    const results = await Promise.all(workers.map(async (worker) => (await once(worker, "message"))[0]));
    for (const { losses, made, traced, bytes } of results) {
      expect(losses).toEqual([...losses].sort((a: number, b: number) => b - a));
      expect([made, traced]).toEqual([[3, 2], 24]);
      const program = torch.jit.load(bytes as Uint8Array).eval();
      const own = torch.jit.load(results[0].bytes as Uint8Array).eval();
      const X = torch.ones([2, 4]);
      expect(valuesOf(program.forward(X))).toEqual(valuesOf(own.forward(X)));
    }
    expect(await Promise.all(exits)).toEqual([[0], [0]]);
    expect(await workers[2].terminate()).toBe(1);
  }, 120_000);
});
