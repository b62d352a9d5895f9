import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ArgumentError, NdArray, SerializationError, ShapeError, UnsupportedError } from "@thinc/core";
import { writeTorchFile } from "../../src/serialize/torch-file";
import { writeStoredZip } from "../../src/serialize/zip-writer";
import type { Tensor } from "../../src/tensor";
import { torch } from "../../src/torch";
import { describeTorch } from "../support/torch";
import { editJson, editRecord, graphOf, type Json } from "./edit";
import { bytesOf, expectedOf, expectRun, loadProgram } from "./fixtures";

/** A file of torch.save whose pickle calls os.system. */
const HOSTILE = join(__dirname, "../fixtures/serialize/refused-os-system.pt");

const load = (bytes: Uint8Array) => torch.export.load(bytes);
const refusal = (bytes: Uint8Array): Error & { problems?: string[] } => {
  try {
    load(bytes);
  } catch (error) {
    return error as Error;
  }
  throw new Error("it was loaded");
};
const node = (json: Json, index = 0) => graphOf(json).nodes[index];
const retarget = (target: string, inputs?: Json[]) => (json: Json) => {
  node(json).target = target;
  if (inputs !== undefined) node(json).inputs = inputs;
};
const named = (name: string, arg: Json) => ({ name, arg, kind: 1 });

describeTorch("programs of other versions", () => {
  test("a newer minor version with entries that are not known here loads", () => {
    const bytes = editJson("mlp", (json) => {
      json.schema_version.minor = 99;
      json.novelty = { a: 1 };
      node(json).novelty = true;
    });
    expect(load(bytes).forward(torch.ones([2, 8]))).toBeDefined();
  });

  test("a file without the newer optional entries loads", () => {
    const bytes = editJson("scan", (json) => {
      for (const item of graphOf(json).nodes)
        for (const key of ["name", "is_hop_single_tensor_return", "metadata"]) delete item[key];
      delete graphOf(json).sym_float_values;
      delete graphOf(json).custom_obj_values;
      delete json.graph_module.treespec_namedtuple_fields;
      delete json.torch_version;
    });
    expectRun(torch.export.load<unknown[], unknown>(bytes), expectedOf("scan").runs[0]);
  });

  test("another major version of the schema is refused", () => {
    const error = refusal(
      editJson("mlp", (json) => {
        json.schema_version.major = 9;
      }),
    );
    expect(error).toBeInstanceOf(UnsupportedError);
    expect(error.message).toMatch(/schema version 9\.20; version 8 is read here/);
  });

  test("a damaged file of PyTorch 2.7 and older is refused like any other", () => {
    const old = writeStoredZip([
      { name: "serialized_exported_program.json", content: Buffer.from("{}") },
      { name: "serialized_state_dict.pt", content: Buffer.from("") },
      { name: "version", content: Buffer.from("8.7") },
    ]);
    expect(refusal(old)).toBeInstanceOf(SerializationError);
    expect(refusal(old).message).toMatch(/^exported program: /);
  });

  test("tensors that older versions pickled are read without running code, and nothing else is", () => {
    const packed = (content: unknown) =>
      editRecord("older-2.8", "data/weights/model.pt", () => writeTorchFile(content));
    expect(refusal(packed([1, 2])).message).toMatch(/data\/weights\/model\.pt should be a dict of tensors/);
    expect(refusal(packed(new Map([["l.weight", 3]]))).message).toMatch(/should be a dict of tensors/);
    expect(refusal(packed(new Map([["l.weight", NdArray.zeros([2, 2])]]))).message).toMatch(
      /l\.weight has shape \[2, 2\]/,
    );
    const hostile = editRecord("older-2.8", "data/weights/model.pt", () => readFileSync(HOSTILE));
    expect(refusal(hostile)).toBeInstanceOf(SerializationError);
    expect(refusal(hostile).message).toMatch(/data\/weights\/model\.pt cannot be read: .*posix\.system/);
  });

  test("archives of another version, byte order or content are refused", () => {
    expect(refusal(editRecord("mlp", "archive_version", () => Buffer.from("7"))).message).toMatch(/version "7"/);
    expect(refusal(editRecord("mlp", "byteorder", () => Buffer.from("big"))).message).toMatch(/big-endian/);
    expect(refusal(editRecord("mlp", "archive_format", () => Buffer.from("pt3"))).message).toMatch(/not pt2/);
    expect(refusal(editRecord("mlp", "archive_format", () => null)).message).toMatch(/no record archive_format/);
    expect(refusal(editRecord("mlp", "models/model.json", () => null)).message).toMatch(/holds no model/);
    const compiled = writeStoredZip([
      { name: "a/archive_format", content: Buffer.from("pt2") },
      { name: "a/data/aotinductor/model/x.so", content: Buffer.from("") },
    ]);
    expect(refusal(compiled)).toBeInstanceOf(UnsupportedError);
    expect(refusal(compiled).message).toMatch(/AOTInductor/);
    expect(refusal(Buffer.from("no zip")).message).toMatch(/no zip file/);
    expect(refusal(bytesOf("mlp").subarray(0, 3000)).message).toMatch(/truncated/);
  });
});

describeTorch("what a program may contain", () => {
  test.each([
    ["torch.ops.aten.from_file.default", /it opens files/],
    ["torch.ops.aten.resize_.default", /changes a tensor's memory/],
    ["torch.ops.aten.set_.source_Tensor", /changes a tensor's memory/],
    ["torch.ops.aten._foobar.default", /internal to libtorch/],
    ["torch.ops.aten.max_pool2d_with_indices_backward.default", /does not check its arguments/],
    ["torch.ops.aten.quantized_gru.input", /packed memory/],
    ["torch.ops.quantized.linear.default", /namespace quantized/],
    ["torch.ops.aten.to_mkldnn.default", /packed memory/],
    ["torch.ops.aten.no_such_operator.default", /libtorch \S+ has no operator aten::no_such_operator/],
    ["torch.ops.aten.relu.no_such", /has no operator aten::relu\.no_such/],
    ["torch.ops.mylib.twice.default", /no operator of libtorch.*operators: \{ "mylib::twice"/],
    ["torch.ops.higher_order.flex_attention", /this operator on graphs is not run/],
    ["torch.ops.higher_order.with_effects", /effect tokens/],
    ["torch._functorch.predispatch._add_batch_dim", /run_decompositions\(\{\}\)/],
    ["os.system", /is no operator that is known here/],
    ["constructor", /is no operator that is known here/],
  ])("%s is refused, naming the node", (target, reason) => {
    const error = refusal(editJson("mlp", retarget(target)));
    expect(error).toBeInstanceOf(UnsupportedError);
    expect(error.message).toMatch(/node "linear"/);
    expect(error.message).toMatch(reason);
    expect(error.problems?.[0]).toMatch(reason);
  });

  test("a tensor that is filled by out= keeps its shape, and has to be there", () => {
    const filling = (target: string | null) =>
      editJson("mlp", (json) => {
        const [linear, relu] = graphOf(json).nodes;
        relu.target = "torch.ops.aten.relu.out";
        relu.inputs = [named("self", linear.outputs[0])];
        if (target !== null) relu.inputs.push(named("out", { as_tensor: { name: target } }));
      });
    const program = torch.export.load<[Tensor], Tensor>(filling("p_out_weight"));
    const before = program.getParameter("out.weight").tolist();
    expect(() => program.forward(torch.ones([5, 8]))).toThrow(ShapeError);
    expect(() => program.forward(torch.ones([5, 8]))).toThrow(/shape \[5, 6\] is to fill a tensor of shape \[3, 6\]/);
    expect(program.getParameter("out.weight").tolist()).toEqual(before);
    expect(refusal(filling(null)).message).toMatch(/a tensor that it should fill is missing/);
  });

  test("everything that cannot be run is told at once", () => {
    const error = refusal(
      editJson("mlp", (json) => {
        node(json, 0).target = "torch.ops.aten.from_file.default";
        node(json, 1).target = "torch.ops.mylib.twice.default";
        node(json, 2).inputs.push(named("extra", { as_operator: "x" }));
        json.graph_module.signature.input_specs.push({ token: { arg: { name: "t" } } });
      }),
    );
    expect(error.problems).toHaveLength(4);
    expect(error.message).toMatch(/effect token/);
  });

  test("arguments that have no meaning here are refused", () => {
    for (const kind of ["as_operator", "as_custom_obj", "as_string_to_argument", "as_something_new"]) {
      const error = refusal(
        editJson("mlp", (json) => {
          node(json).inputs[0].arg = { [kind]: "x" };
        }),
      );
      expect(error).toBeInstanceOf(UnsupportedError);
      expect(error.message).toContain(`an argument of the kind ${kind}`);
    }
  });

  test("an operator of the caller's is run in the place of one that is unknown, and gradients go through it", () => {
    const twice = (x: Tensor, times: number, { plus }: { plus: number }) => x.mul(2 * times).add(plus);
    for (const name of ["example::twice", "example::twice.default"]) {
      const program = loadProgram("custom", { operators: { [name]: twice } });
      expectRun(program, expectedOf("custom").runs[0]);
    }
    const wrong = loadProgram("custom", { operators: { "example::twice": () => "text" as never } });
    expect(() => wrong.forward(torch.ones([2, 3]))).toThrow(/returned "text"/);
  });

  test("pickled tensors and custom objects are refused by name", () => {
    const config = "data/weights/model_weights_config.json";
    const error = refusal(
      editJson(
        "mlp",
        (json) => {
          json.config["out.bias"].use_pickle = true;
        },
        config,
      ),
    );
    expect(error).toBeInstanceOf(UnsupportedError);
    expect(error.problems).toEqual(["out.bias"]);
    const custom = refusal(
      editJson("mlp", (json) => {
        json.graph_module.signature.input_specs[0] = { custom_obj: { arg: {}, custom_obj_name: "x" } };
      }),
    );
    expect(custom.message).toMatch(/custom_obj/);
  });

  test("a program for a GPU is refused, unless it is told to run on the CPU", () => {
    const bytes = editJson("mlp", (json) => {
      for (const meta of Object.values<Json>(graphOf(json).tensor_values)) meta.device = { type: "cuda", index: 0 };
    });
    expect(refusal(bytes).message).toMatch(/exported on cuda:0.*\{ device: "cpu" \}/);
    expectRun(torch.export.load<unknown[], unknown>(bytes, { device: "cpu" }), expectedOf("mlp").runs[0]);
  });
});

describeTorch("damaged programs", () => {
  const config = "data/weights/model_weights_config.json";
  const sizes = (...lengths: number[]) => lengths.map((as_int) => ({ as_int }));
  test.each<[string, string, (json: Json) => void, RegExp]>([
    [
      "a weight of another shape",
      config,
      (json) => {
        json.config["out.weight"].tensor_meta.sizes = sizes(6, 3);
      },
      /out\.weight has shape \[6, 3\], the program takes \[3, 6\]/,
    ],
    [
      "a weight of another dtype",
      config,
      (json) => {
        json.config["out.weight"].tensor_meta.dtype = 4;
      },
      /out\.weight is int32, the program takes float32|cannot be trained/,
    ],
    [
      "a weight beyond its record",
      config,
      (json) => {
        json.config["out.weight"].tensor_meta.storage_offset = { as_int: 5 };
      },
      /does not fit its record of 18 elements/,
    ],
    [
      "strides beyond the record",
      config,
      (json) => {
        json.config["out.weight"].tensor_meta.strides = sizes(1000000, 1);
      },
      /does not fit its record/,
    ],
    [
      "a negative stride",
      config,
      (json) => {
        json.config["out.weight"].tensor_meta.strides = sizes(-6, 1);
      },
      /should be a whole number from 0/,
    ],
    [
      "a missing weight",
      config,
      (json) => {
        delete json.config["out.weight"];
      },
      /no data for the parameter "out\.weight"/,
    ],
    [
      "a missing record",
      config,
      (json) => {
        json.config["out.weight"].path_name = "weight_99";
      },
      /weight_99 is missing/,
    ],
    [
      "a record elsewhere",
      config,
      (json) => {
        json.config["out.weight"].path_name = "../../byteorder";
      },
      /is missing/,
    ],
    [
      "a value that is nowhere",
      "models/model.json",
      (json) => {
        node(json).inputs[0].arg = { as_tensor: { name: "ghost" } };
      },
      /uses the value "ghost" before it is there/,
    ],
    [
      "a value that comes later",
      "models/model.json",
      (json) => {
        node(json).inputs[0].arg = { as_tensor: { name: "relu" } };
      },
      /uses the value "relu" before/,
    ],
    [
      "a value twice",
      "models/model.json",
      (json) => {
        node(json, 1).outputs[0].as_tensor.name = "linear";
      },
      /defines the value "linear" twice/,
    ],
    [
      "an argument of another type",
      "models/model.json",
      (json) => {
        node(json).inputs[0].arg = { as_int: "five" };
      },
      /nodes\[0\]\.inputs\[0\]\.arg\.as_int should be a whole number, but is "five"/,
    ],
    [
      "two kinds in a union",
      "models/model.json",
      (json) => {
        node(json).inputs[0].arg = { as_int: 1, as_bool: true };
      },
      /an object with one entry/,
    ],
    [
      "no nodes",
      "models/model.json",
      (json) => {
        delete graphOf(json).nodes;
      },
      /nodes should be a list/,
    ],
    [
      "too many outputs",
      "models/model.json",
      (json) => {
        graphOf(json).outputs.push({ as_int: 1 });
      },
      /2 outputs of the graph, but describes 1/,
    ],
    [
      "another form of inputs",
      "models/model.json",
      (json) => {
        json.graph_module.module_call_graph[0].signature.in_spec = '[1, {"type": null}]';
      },
      /damaged/,
    ],
    [
      "an unknown dtype",
      "models/model.json",
      (json) => {
        graphOf(json).tensor_values.x.dtype = 77;
      },
      /dtype should be the number of a dtype/,
    ],
    [
      "a list for an object",
      "models/model.json",
      (json) => {
        json.range_constraints = [];
      },
      /range_constraints should be an object/,
    ],
  ])("%s: refused before anything runs", (_title, record, change, told) => {
    const error = refusal(editJson("mlp", change, record));
    expect(error).toBeInstanceOf(SerializationError);
    expect(error.message).toMatch(told);
  });

  test("weights that libtorch would read beyond are refused: the recurrent operators check nothing", () => {
    for (const name of ["lstm", "gru", "rnn"]) {
      const swapped = editJson(name, (json) => {
        const params = graphOf(json)
          .nodes.flatMap((item: Json) => item.inputs)
          .find((item: Json) => item.name === "params").arg.as_tensors;
        params.reverse();
      });
      expect(refusal(swapped)).toBeInstanceOf(SerializationError);
      expect(refusal(swapped).message).toMatch(/weight 0 has shape/);
      const fewer = editJson(name, (json) => {
        graphOf(json)
          .nodes.flatMap((item: Json) => item.inputs)
          .find((item: Json) => item.name === "params")
          .arg.as_tensors.pop();
      });
      expect(refusal(fewer).message).toMatch(/weights for \d layers, which does not fit/);
    }
  });

  test("weights of other dtypes are refused where only running tells", () => {
    const bytes = editJson("gru", (json) => {
      const zeros = graphOf(json).nodes.find((item: Json) => item.target.includes("zeros"));
      zeros.inputs.push({ name: "dtype", arg: { as_scalar_type: 8 }, kind: 2 });
    });
    expect(() => load(bytes).forward(torch.ones([2, 4, 3]))).toThrow(
      /several dtypes, float32 and float64|several dtypes, float64 and float32/,
    );
  });

  test("not JSON, and JSON that is nested without end, are refused", () => {
    expect(refusal(editRecord("mlp", "models/model.json", () => Buffer.from("{"))).message).toMatch(/is not JSON/);
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(refusal(editRecord("mlp", "models/model.json", () => Buffer.from(deep)))).toBeInstanceOf(SerializationError);
  });

  test("a changed byte is noticed by the checksum", () => {
    const bytes = bytesOf("mlp");
    const at = Buffer.from(bytes).indexOf('"graph_module"');
    bytes[at + 2] ^= 1;
    expect(refusal(bytes).message).toMatch(/checksum/);
  });
});

describeTorch("inputs", () => {
  test("are checked against sizes, ranges, dtypes and fixed values before anything runs", () => {
    const program = loadProgram("mlp");
    expect(() => program.forward(torch.ones([65, 8]))).toThrow(
      /input "x": expected shape \[s\d+, 8\], got \[65, 8\]: axis 0 must be from 1 to 64/,
    );
    expect(() => program.forward(torch.ones([5, 9]))).toThrow(ShapeError);
    expect(() => program.forward(torch.ones([5]))).toThrow(/it has 1 axes/);
    expect(() => program.forward(torch.ones([5, 8]).double())).toThrow(/expected float32, as at export, got float64/);
    expect(() => program.forward()).toThrow(/x missing\. The program takes \(x\)/);
    expect(() => program.forward(torch.ones([5, 8]), 3)).toThrow(ArgumentError);
    expect(() => program.forward([1])).toThrow(/expected a Tensor/);
    expect(() => program.forward({ y: torch.ones([5, 8]) })).toThrow(ArgumentError);
    expect((program.forward({ x: torch.ones([5, 8]) }) as Tensor).shape).toEqual([5, 3]);
  });

  test("sizes that depend on each other are compared", () => {
    const program = loadProgram("derived");
    expect(() => program.forward(torch.ones([3, 2]), torch.ones([5, 2]), 4)).toThrow(
      /axis 0 must be 6, as another axis says/,
    );
    expect(() => program.forward(torch.ones([3, 2]), torch.ones([6, 2]), 1.5)).toThrow(/expected a whole number/);
    expect(() => program.forward(torch.ones([3, 2]), torch.ones([6, 2]), -1)).toThrow(/it must be at least 0/);
    const masked = loadProgram("masked-encoder");
    const ids = torch.zeros([2, 3], { dtype: "int64" });
    expect(() => masked.forward(ids, torch.zeros([2, 4], { dtype: "bool" }))).toThrow(
      /must be 3, as another axis says/,
    );
  });

  test("nested ones are compared with the form at export", () => {
    const program = loadProgram("nested");
    const x = torch.ones([3, 4]);
    const others = { a: x, b: torch.ones([2]) };
    const options = { option: x, factor: 0.5 };
    expect(() => program.forward(x, { a: x }, true, options)).toThrow(
      /others: expected an object with the keys a, b.*missing: b/,
    );
    expect(() => program.forward(x, { ...others, c: x }, true, options)).toThrow(/unknown: c/);
    expect(() => program.forward(x, others, false, options)).toThrow(
      /"flag": expected true, which the export fixed it to, got false/,
    );
    expect(() => program.forward(x, others, true, { ...options, factor: 2 })).toThrow(/expected 0\.5/);
    expect(() => program.forward(x, others, true)).toThrow(/option, factor missing/);
    expect(() => program.forward(x, others, true, { ...options, wrong: 1 })).toThrow(/no argument wrong/);
    expect(program.forward(x, others, { flag: true, ...options })).toBeDefined();
    const output = program.forward(x, new Map(Object.entries(others)), true, options) as Record<string, unknown>;
    expect(output.x).toBe(x);
  });

  test("conditions of the export on values are checked when they are known", () => {
    expect(() => loadProgram("items").forward(torch.ones([5, 2]), torch.tensor(9n))).toThrow(
      /u0 <= 5.*break a condition of the export/,
    );
  });

  test("what libtorch refuses names the node", () => {
    const bytes = editJson("mlp", (json) => {
      node(json, 1).target = "torch.ops.aten.t.default";
    });
    expect(() => load(bytes).forward(torch.ones([5, 8]))).toThrow(/node "linear_1" \(aten::linear\)/);
  });

  test("a program's dtype and device cannot be changed afterwards", () => {
    const program = loadProgram("mlp");
    expect(() => program.to("float64")).toThrow(UnsupportedError);
    expect(program.float().cpu()).toBe(program);
  });
});
