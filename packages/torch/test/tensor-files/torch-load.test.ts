import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ArgumentError, NdArray, SerializationError, UnsupportedError } from "@thinc/core";
import {
  type OrderedDict,
  RawTensor,
  readTorchFile,
  type StoredTensor,
  writeTorchFile,
} from "../../src/serialize/index";
import { type Tensor, Tensor as TensorClass } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { describeAll, expectedIn, expectVerifiedBytes, tensorFile } from "./fixtures";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "torch-load-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (name: string) => readTorchFile(readFileSync(tensorFile(name)));

test("float8 and complex tensors are read with Python's bits, without libtorch", () => {
  const state = read("raw-dtypes.pt") as Map<string, StoredTensor>;
  expect([...state.values()].every((tensor) => tensor instanceof RawTensor)).toBe(true);
  expect(describeAll(state)).toEqual(expectedIn("raw-dtypes.pt"));
  expect(describeAll(read("raw-views.pt") as Map<string, StoredTensor>)).toEqual(expectedIn("raw-views.pt"));
});

test("Python loads the float8 and complex tensors that were read and written again", () => {
  expectVerifiedBytes("written-raw-dtypes.pt", writeTorchFile(read("raw-dtypes.pt")));
  expectVerifiedBytes("written-raw-views.pt", writeTorchFile(read("raw-views.pt")));
});

test.each(["old-format.pt", "old-format-protocol3.pt", "old-format-protocol4.pt", "old-format-protocol5.pt"])(
  "a file in the format of before 1.6 is read with Python's values, and views share memory: %s",
  (name) => {
    const value = read(name) as Map<string, unknown>;
    const state = value.get("state") as OrderedDict<string, StoredTensor>;
    expect(describeAll(state)).toEqual(expectedIn(name));
    expect(value.get("epoch")).toBe(4);
    expect(value.get("names")).toEqual(["a", ["b", null, 2.5, true]]);
    expect(value.get("size")).toEqual([2, 3]);
    (state.get("base") as NdArray).set(42, 1, 0);
    expect((state.get("transposed") as NdArray).get(0, 1)).toBe(42);
  },
);

test("every truncation of an old file is refused, and no changed byte does worse", () => {
  const bytes = readFileSync(tensorFile("old-format.pt"));
  for (let length = 0; length < bytes.length; length++) {
    expect(() => readTorchFile(bytes.subarray(0, length))).toThrow(SerializationError);
  }
  let refused = 0;
  for (let at = 15; at < bytes.length; at++) {
    const spoilt = Uint8Array.from(bytes);
    spoilt[at] ^= 1 << (at % 8);
    try {
      readTorchFile(spoilt);
    } catch (error) {
      if (!SerializationError.isInstance(error)) throw error;
      refused++;
    }
  }
  expect(refused).toBeGreaterThan(bytes.length / 4);
});

test("a raw tensor has the bytes of an element along its last axis, or is refused", () => {
  const bytes = NdArray.zeros<"uint8">([3, 8], "uint8");
  expect(String(new RawTensor("complex64", bytes))).toBe("complex64[3]");
  expect(() => new RawTensor("complex128", bytes)).toThrow(ArgumentError);
  expect(() => new RawTensor("float32" as never, bytes)).toThrow(/float8_e5m2/);
  expect(() => new RawTensor("complex64", NdArray.zeros([3, 8]) as never)).toThrow(ArgumentError);
});

describeTorch("torch.load and torch.save", () => {
  test("parameters come back as parameters, tied ones as one, with what they say about gradients", () => {
    const state = torch.load(tensorFile("parameters.pt")) as Map<string, Tensor>;
    const about = Object.fromEntries(
      [...state].map(([key, tensor]) => [key, [tensor instanceof torch.nn.Parameter, tensor.requiresGrad]]),
    );
    expect(about).toEqual({
      weight: [true, true],
      tied: [true, true],
      frozen: [true, false],
      leaf: [false, true],
      plain: [false, false],
    });
    expect(state.get("tied")).toBe(state.get("weight"));
    expect(state.get("weight")?.tolist()).toEqual([
      [1, 2],
      [3, 4],
    ]);
    torch.save(state, join(folder, "again.pt"));
    expectVerifiedBytes("written-parameters.pt", readFileSync(join(folder, "again.pt")));
  });

  test.each([
    "bool",
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float16",
    "bfloat16",
    "float32",
    "float64",
    "complex32",
    "complex64",
    "complex128",
    "float8_e4m3fn",
    "float8_e4m3fnuz",
    "float8_e5m2",
    "float8_e5m2fnuz",
  ] as const)("a %s tensor comes back with its values, contiguous or not, as scalar and empty", (dtype) => {
    const base = torch
      .tensor([
        [0, 1, 1],
        [1, 0, 1],
      ])
      .to(dtype);
    const tensors = {
      base,
      turned: base.t(),
      column: base.select(1, 1),
      one: base.select(0, 1).select(0, 2),
      none: base.slice(0, 0, 0),
    };
    const path = join(folder, "tensors.pt");
    torch.save(tensors, path);
    const back = torch.load(path) as Map<string, Tensor>;
    for (const [name, tensor] of Object.entries(tensors)) {
      const copy = back.get(name) as Tensor;
      const plain = (value: Tensor) => (value.numel() === 0 ? [] : value.to("complex128").real.tolist());
      expect([copy.dtype, copy.shape, plain(copy)]).toEqual([dtype, tensor.shape, plain(tensor)]);
    }
    expect(readdirSync(folder)).toEqual(["tensors.pt"]);
  });

  test("a conjugate view is saved with its values", () => {
    const z = torch.complex(torch.tensor([1, 2]), torch.tensor([3, -4]));
    torch.save([z.conj(), z.conj().imag], join(folder, "z.pt"));
    const [conjugate, imaginary] = torch.load(join(folder, "z.pt")) as Tensor[];
    expect(torch.viewAsReal(conjugate).tolist()).toEqual([
      [1, -3],
      [2, 4],
    ]);
    expect(imaginary.tolist()).toEqual([-3, 4]);
  });

  test("a module's state dict goes through a file into another module, with its _metadata", () => {
    const make = () => new torch.nn.Sequential(new torch.nn.Linear(3, 4), new torch.nn.BatchNorm1d(4));
    const [from, to] = [make(), make()];
    const path = join(folder, "module.pt");
    torch.save(from.stateDict(), path);
    const state = torch.load(pathToFileURL(path)) as OrderedDict<string, Tensor>;
    expect(to.loadStateDict(state)).toEqual({ missingKeys: [], unexpectedKeys: [] });
    const X = torch.randn([2, 3]);
    expect(to.eval().forward(X).tolist()).toEqual(from.eval().forward(X).tolist());
    const metadata = state.attributes.get("_metadata") as Map<string, Map<string, number>>;
    expect(metadata.get("1")?.get("version")).toBe(2);
  });

  test("tensors in nested containers keep their places, and views their common memory", () => {
    const path = join(folder, "nested.pt");
    const shared = torch.ones([2]);
    torch.save(
      { list: [1, shared], tuple: Object.freeze(["a", shared, null]), big: 2n ** 60n, deep: { x: [shared] } },
      path,
    );
    const value = torch.load(path) as Map<string, unknown>;
    const [, first] = value.get("list") as [number, Tensor];
    const tuple = value.get("tuple") as [string, Tensor, null];
    expect(tuple[1]).toBe(first);
    expect(Object.isFrozen(tuple)).toBe(true);
    expect(value.get("big")).toBe(2n ** 60n);
    const file = readFileSync(tensorFile("old-format.pt"));
    const views = torch.load(file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer) as Map<
      string,
      Map<string, Tensor>
    >;
    const state = views.get("state") as Map<string, Tensor>;
    state.get("base")?.fill_(7);
    expect(state.get("transposed")?.tolist()).toEqual([
      [7, 7],
      [7, 7],
      [7, 7],
    ]);
  });

  test("what cannot be saved or loaded is refused in words, and an existing file stays", () => {
    const path = join(folder, "kept.pt");
    copyFileSync(tensorFile("parameters.pt"), path);
    const before = readFileSync(path);
    expect(() => torch.save(new torch.nn.Linear(1, 1), path)).toThrow(/stateDict/);
    expect(() => torch.save({ a: [() => 1] }, path)).toThrow(/a/);
    expect(() => torch.save(1, "")).toThrow(ArgumentError);
    expect(() => torch.save(1, join(folder, "no", "folder.pt"))).toThrow(SerializationError);
    expect(Buffer.compare(readFileSync(path), before)).toBe(0);
    expect(() => torch.load(join(folder, "none.pt"))).toThrow(/cannot read/);
    expect(() => torch.load(folder)).toThrow(SerializationError);
    expect(() => torch.load(path, { weightsOnly: false as never })).toThrow(UnsupportedError);
    expect(() => torch.load(path, { map_location: "cpu" } as never)).toThrow(/mapLocation/);
    expect(() => torch.load(3 as never)).toThrow(ArgumentError);
    expect(() => torch.load(tensorFile("dtypes.safetensors"))).toThrow(/readSafetensors/);
    expect(() => torch.load(tensorFile("raw-dtypes.pt"))).toThrow(/float8_e8m0fnu/);
  });

  test("tensors without plain memory are refused in words", () => {
    const path = join(folder, "kept.pt");
    for (const tensor of [torch.eye(2).toSparse(), torch.eye(2).toSparseCsr(), torch.ones([2], { device: "meta" })]) {
      expect(() => torch.save({ tensor }, path)).toThrow(UnsupportedError);
    }
    const quantized = torch.quantizePerTensor(torch.ones([2]), 0.1, 0, "qint8");
    expect(() => torch.save(quantized, path)).toThrow(/dequantize/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("mapLocation moves every tensor", () => {
    const state = torch.load(tensorFile("parameters.pt"), { mapLocation: "meta" }) as Map<string, Tensor>;
    expect([...state.values()].map(({ device }) => device)).toEqual(Array(5).fill("meta"));
    expect(state.get("weight")).toBeInstanceOf(TensorClass);
  });

  describe("loadStateDict", () => {
    test("with assign puts the tensors themselves into the module, with their dtype", () => {
      const linear = new torch.nn.Linear(2, 1);
      linear.weight.requiresGrad = false;
      const state = new Map([
        ["weight", torch.tensor([[1, 2]]).to("bfloat16")],
        ["bias", torch.tensor([3]).to("bfloat16")],
      ]);
      linear.loadStateDict(state, { assign: true });
      expect(linear.weight.dataPtr).toBe(state.get("weight")?.dataPtr);
      expect([linear.weight.dtype, linear.weight.requiresGrad, linear.bias?.requiresGrad]).toEqual([
        "bfloat16",
        false,
        true,
      ]);
      expect(linear.weight).toBeInstanceOf(torch.nn.Parameter);
      expect(linear.namedParameters().map(([name]) => name)).toEqual(["weight", "bias"]);
      const norm = new torch.nn.BatchNorm1d(2);
      const mean = torch.tensor([1, 2]);
      norm.loadStateDict(new Map([["running_mean", mean]]), { strict: false, assign: true });
      expect(norm.namedBuffers().find(([name]) => name === "running_mean")?.[1].dataPtr).toBe(mean.dataPtr);
    });

    test("with assign refuses tensors that can have no gradient, and changes nothing", () => {
      const linear = new torch.nn.Linear(1, 1);
      const before = linear.weight;
      const state = new Map([
        ["weight", torch.ones([1, 1]).to("int64")],
        ["bias", torch.ones([1])],
      ]);
      expect(() => linear.loadStateDict(state, { assign: true })).toThrow(/no gradient/);
      expect(linear.weight).toBe(before);
    });

    test("takes a plain object, too", () => {
      const linear = new torch.nn.Linear(1, 1, { bias: false });
      linear.loadStateDict({ weight: torch.tensor([[7]]) });
      expect(linear.weight.tolist()).toEqual([[7]]);
    });

    test("says which keys are missing and unexpected when not strict, and refuses misspelt options", () => {
      const linear = new torch.nn.Linear(2, 1);
      const state = new Map([
        ["weight", torch.ones([1, 2])],
        ["extra", torch.ones([1])],
      ]);
      expect(linear.loadStateDict(state, { strict: false })).toEqual({
        missingKeys: ["bias"],
        unexpectedKeys: ["extra"],
      });
      expect(() => linear.loadStateDict(state, { stict: false } as never)).toThrow(ArgumentError);
    });
  });
});
