import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ArgumentError, SerializationError } from "@thinc/core";
import { ZipReader } from "../../src/serialize/zip-reader";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { bytesOf, expectedOf, expectRun, expectSame, goBack, loadProgram, pathOf, type Run, restore } from "./fixtures";

const folder = mkdtempSync(join(tmpdir(), "thinc-export-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

describeTorch("loading a program", () => {
  test("works from a path, a URL, bytes and a Buffer, and shares no memory with the bytes", () => {
    const bytes = bytesOf("mlp");
    const x = torch.ones([2, 8]);
    const programs = [pathOf("mlp"), pathToFileURL(pathOf("mlp")), bytes, readFileSync(pathOf("mlp"))].map((source) =>
      torch.export.load(source),
    );
    bytes.fill(0);
    const outputs = programs.map((program) => program.forward(x).tolist());
    for (const output of outputs) expect(output).toEqual(outputs[0]);
  });

  test("names the models of a file, and asks for one where there are several", () => {
    expect(torch.export.modelNames(pathOf("mlp"))).toEqual(["model"]);
    expect(torch.export.modelNames(bytesOf("two-models"))).toEqual(["encoder", "image"]);
    expect(() => loadProgram("two-models")).toThrow(/several models.*\{ model: "encoder" \} or \{ model: "image" \}/);
    expect(() => loadProgram("two-models", { model: "sound" })).toThrow(/no model "sound"/);
    expect(() => loadProgram("mlp", { model: "sound" })).toThrow(SerializationError);
    const runs = expectedOf<Record<string, Run>>("two-models");
    for (const [model, run] of Object.entries(runs)) expectRun(loadProgram("two-models", { model }), run);
  });

  test("keeps the names of parameters and buffers, whatever a module here has of that name", () => {
    const program = loadProgram("nested");
    expect(program.namedParameters().map(([name]) => name)).toEqual(["w", "title.weight"]);
    expect(program.namedBuffers().map(([name]) => name)).toEqual(["scale", "shift"]);
    expect([...program.stateDict().keys()]).toEqual(["w", "scale", "title.weight"]);
    expect(program.getParameter("title.weight").shape).toEqual([4, 4]);
    expect(() => program.loadStateDict(new Map([["w", torch.ones([4, 4])]]))).toThrow(/"scale" is missing/);
    program.loadStateDict(new Map([["w", torch.ones([4, 4])]]), { strict: false });
    expect(program.getParameter("w").tolist()).toEqual(torch.ones([4, 4]).tolist());
    expect(() => program.getSubmodule("title").forward()).toThrow(/cannot be run by itself/);
  });

  test("options are checked", () => {
    expect(() => loadProgram("mlp", { modle: "x" } as never)).toThrow(ArgumentError);
    expect(() => loadProgram("mlp", { model: 3 } as never)).toThrow(/expected a name/);
    expect(() => loadProgram("mlp", { keepMode: 1 } as never)).toThrow(/keepMode/);
    expect(() => loadProgram("mlp", { operators: { "a::b": 3 } } as never)).toThrow(/expected functions by names/);
    expect(() => loadProgram("mlp", { operators: { plain: () => null } })).toThrow(/"mylib::twice"/);
    expect(() => loadProgram("mlp", { device: "nowhere" })).toThrow(ArgumentError);
    expect(() => torch.export.load(at("missing.pt2"))).toThrow(/cannot read .*missing\.pt2/);
    expect(() => torch.export.load(null as never)).toThrow(ArgumentError);
  });

  test("a copy has tensors of its own and tied ones stay tied", () => {
    for (const name of ["mlp", "tied", "conv-norm"]) {
      const program = loadProgram(name);
      const copy = program.copy();
      const pointers = program.parameters().map((parameter) => parameter.dataPtr);
      expect(copy.parameters()).toHaveLength(pointers.length);
      for (const parameter of copy.parameters()) expect(pointers).not.toContain(parameter.dataPtr);
      torch.noGrad(() => copy.parameters()[0].zero_());
      expect(program.parameters()[0].tolist()).not.toEqual(copy.parameters()[0].tolist());
    }
    const copy = loadProgram("conv-norm").copy();
    copy.forward(torch.randn([3, 2, 4, 4]));
    expect(Number(copy.getBuffer("calls").item())).toBe(1);
    expect(Number(loadProgram("conv-norm").getBuffer("calls").item())).toBe(0);
  });

  test("a program for another device runs on the CPU when told so", () => {
    const program = loadProgram("mlp", { device: "cpu" });
    expect(program.forward(torch.ones([2, 8]))).toBeDefined();
  });
});

describeTorch("saving a program", () => {
  const changed = (name: string) => {
    const program = loadProgram(name);
    torch.noGrad(() => {
      for (const parameter of program.parameters()) parameter.mul_(0.5).add_(0.25);
    });
    return program;
  };

  test.each(["mlp", "conv-norm", "tied", "dtypes", "nested", "lstm", "scan"])(
    "%s comes back with changed weights and buffers, from bytes and from a path",
    (name) => {
      const program = changed(name);
      const [run] = expectedOf(name).runs;
      goBack(program.forward(...(restore(run.args) as unknown[]), ...kwargsOf(run)));
      const path = at(`${name}.pt2`);
      expect(torch.export.save(program, path)).toBeUndefined();
      const bytes = torch.export.save(program);
      expect(Buffer.compare(bytes, readFileSync(path))).toBe(0);
      expect(Buffer.compare(bytes, torch.export.toBytes(program))).toBe(0);
      for (const loaded of [torch.export.load(path), torch.export.load(bytes)]) {
        expect([...loaded.stateDict().keys()]).toEqual([...program.stateDict().keys()]);
        const pairs: [string, Tensor, Tensor][] = [
          ...[...program.stateDict()].map(([key, value]) => [key, value, loaded.stateDict().get(key)] as never),
          ...program.namedBuffers().map(([key, value]) => [key, value, loaded.getBuffer(key)] as never),
        ];
        for (const [key, before, after] of pairs) {
          expect([key, after.dtype, after.shape, torch.equal(before, after)]).toEqual([
            key,
            before.dtype,
            before.shape,
            true,
          ]);
        }
      }
      expect(
        torch.export
          .load(path)
          .namedParameters()
          .map(([key]) => key),
      ).toEqual(program.namedParameters().map(([key]) => key));
    },
  );

  test("records stay at multiples of 64 bytes, and nothing else changes", () => {
    const bytes = torch.export.save(loadProgram("conv-norm"));
    const [before, after] = [new ZipReader(bytesOf("conv-norm")), new ZipReader(bytes)];
    expect(after.names).toEqual(before.names);
    for (const name of before.names) {
      expect([name, Buffer.compare(before.read(name) ?? Buffer.alloc(0), after.read(name) ?? Buffer.alloc(1))]).toEqual(
        [name, 0],
      );
      expect((after.read(name) as Uint8Array).byteOffset % 64).toBe(0);
    }
  });

  test("the other models of the file are kept, also over the file itself and again", () => {
    const path = at("both.pt2");
    writeFileSync(path, bytesOf("two-models"));
    const encoder = torch.export.load<unknown[], Tensor>(path, { model: "encoder" });
    for (const value of [1, 2]) {
      torch.noGrad(() => encoder.getParameter("weight").fill_(value));
      torch.export.save(encoder, path);
      expect(torch.export.modelNames(path)).toEqual(["encoder", "image"]);
      const again = torch.export.load(path, { model: "encoder" });
      expect(again.getParameter("weight").tolist()).toEqual(torch.full([2, 3], value).tolist());
      expectRun(torch.export.load(path, { model: "image" }), expectedOf<Record<string, Run>>("two-models").image);
    }
  });

  test("several modules make one file, under the names they are given", () => {
    const path = at("joined.pt2");
    const image = loadProgram("two-models", { model: "image" });
    torch.export.save({ first: changed("mlp"), second: image, third: loadProgram("dtypes") }, path);
    expect(torch.export.modelNames(path)).toEqual(["first", "second", "third"]);
    const loaded = torch.export.load(path, { model: "first" });
    expect(loaded.getParameter("out.weight").tolist()).toEqual(changed("mlp").getParameter("out.weight").tolist());
    expectRun(torch.export.load(path, { model: "second" }), expectedOf<Record<string, Run>>("two-models").image);
    expectRun(torch.export.load(path, { model: "third" }), expectedOf("dtypes").runs[0]);
  });

  test("extra files are read as text, kept, changed and added", () => {
    const program = loadProgram("two-models", { model: "image" });
    expect([...program.extraFiles]).toEqual([
      ["labels.json", '["cat","dog"]'],
      ["note", "two models"],
    ]);
    program.extraFiles.delete("note");
    program.extraFiles.set("labels.json", "[]");
    const bytes = torch.export.toBytes(program, { extraFiles: { "more/läbels": "ä" } });
    expect([...torch.export.load(bytes, { model: "encoder" }).extraFiles]).toEqual([
      ["labels.json", "[]"],
      ["more/läbels", "ä"],
    ]);
    expect(() => torch.export.toBytes(program, { extraFiles: { "../x": "" } })).toThrow(ArgumentError);
  });

  test("only modules of torch.export.load are written, and nothing is left behind when it fails", () => {
    expect(() => torch.export.save(new torch.nn.Linear(1, 1) as never, at("no.pt2"))).toThrow(ArgumentError);
    expect(() => torch.export.save({} as never)).toThrow(/expected a module of torch.export.load/);
    expect(() => torch.export.save({ "a/b": loadProgram("mlp") })).toThrow(/no name for a model/);
    expect(() => torch.export.save(loadProgram("mlp"), join(folder, "no", "where.pt2"))).toThrow(SerializationError);
    expect(() => torch.export.save(loadProgram("mlp"), at("x.pt2"), { extra: 1 } as never)).toThrow(ArgumentError);
  });

  test("what a program computes is the same after saving, inside the limits of its inputs", () => {
    const program = changed("mlp");
    const loaded = torch.export.load(torch.export.save(program));
    for (const rows of [1, 64]) {
      const x = torch.randn([rows, 8]);
      expectSame(loaded.forward(x), { ...describeTensor(program.forward(x) as Tensor) }, `${rows} rows`);
    }
  });
});

function kwargsOf(run: Run): unknown[] {
  return Object.keys(run.kwargs).length > 0 ? [restore(run.kwargs)] : [];
}

function describeTensor(tensor: Tensor) {
  const bytes = Buffer.from(
    (tensor.detach().contiguous().reshape([-1]).view("uint8").toArray().data as Uint8Array).slice(),
  );
  return { dtype: tensor.dtype, shape: [...tensor.shape], requiresGrad: false, bytes: bytes.toString("base64") };
}
