import { readTorchFile } from "../../src/serialize/index";
import { OP } from "../../src/serialize/pickle-opcodes";
import { writeStoredZip } from "../../src/serialize/zip-writer";
import { refusalOf } from "./fixtures";

const latin = (text: string) => [...Buffer.from(text, "latin1")];
const text = (value: string) => [OP.SHORT_BINUNICODE, value.length, ...latin(value)];
const name = (module: string, item: string) => [OP.GLOBAL, ...latin(`${module}\n${item}\n`)];
const uint32 = (value: number) => [...new Uint8Array(new Uint32Array([value]).buffer)];
const repeat = (count: number, ...bytes: number[]) => Array.from({ length: count }, () => bytes).flat();

/** A file of torch.save around the opcodes of a pickle, with one storage of 16 bytes under the key "0". */
function file(...opcodes: (number | number[])[]): Uint8Array {
  return writeStoredZip([
    { name: "archive/data.pkl", content: Uint8Array.from([OP.PROTO, 2, ...opcodes.flat()]) },
    { name: "archive/data/0", content: new Uint8Array(16) },
    { name: "archive/version", content: Buffer.from("3\n") },
  ]);
}

/** The opcodes of a float32 tensor over the storage "0". */
function tensor(
  options: { key?: string; length?: number[]; offset?: number[]; shape?: number[]; strides?: number[] } = {},
) {
  const one = [OP.BININT1, 1, OP.TUPLE1];
  return [
    ...name("torch._utils", "_rebuild_tensor_v2"),
    ...[
      OP.MARK,
      OP.MARK,
      ...text("storage"),
      ...name("torch", "FloatStorage"),
      ...text(options.key ?? "0"),
      ...text("cpu"),
    ],
    ...(options.length ?? [OP.BININT1, 4]),
    ...[OP.TUPLE, OP.BINPERSID],
    ...(options.offset ?? [OP.BININT1, 0]),
    ...(options.shape ?? one),
    ...(options.strides ?? one),
    ...[OP.NEWFALSE, ...name("collections", "OrderedDict"), OP.EMPTY_TUPLE, OP.REDUCE, OP.TUPLE, OP.REDUCE],
  ];
}

const huge = [OP.LONG1, 8, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f];

test("the file that the following tests spoil is read", () => {
  expect(String(readTorchFile(file(tensor(), OP.STOP)))).toBe("float32[1]");
});

test.each([
  ["a storage that is missing", tensor({ key: "7" }), "is missing"],
  ["a storage key that leads to another record", tensor({ key: "../version" }), "is missing"],
  [
    "a storage that claims more elements than it has",
    tensor({ length: [OP.BININT2, 0xff, 0xff] }),
    "16 bytes instead of 262140",
  ],
  ["a storage of an absurd length", tensor({ length: huge }), "not a whole number"],
  ["a storage of negative length", tensor({ length: [OP.BININT, 0xff, 0xff, 0xff, 0xff] }), "is -1"],
  ["an offset beyond the storage", tensor({ offset: [OP.BININT1, 4] }), "does not fit its storage"],
  ["a negative offset", tensor({ offset: [OP.BININT, 0xfe, 0xff, 0xff, 0xff] }), "is -2"],
  ["a shape larger than the storage", tensor({ shape: [OP.BININT1, 5, OP.TUPLE1] }), "does not fit its storage"],
  ["an absurd length of an axis", tensor({ shape: [...huge, OP.TUPLE1] }), "not a whole number"],
  [
    "so many elements by stride 0 that they cannot be counted",
    tensor({
      shape: [...repeat(3, OP.BININT, 0xff, 0xff, 0xff, 0x7f), OP.TUPLE3],
      strides: [...repeat(3, OP.BININT1, 0), OP.TUPLE3],
    }),
    "does not fit its storage",
  ],
  [
    "an absurd stride",
    tensor({ shape: [OP.BININT1, 2, OP.TUPLE1], strides: [OP.BININT, 0xff, 0xff, 0xff, 0x7f, OP.TUPLE1] }),
    "does not fit",
  ],
  ["a negative stride", tensor({ strides: [OP.BININT, 0xff, 0xff, 0xff, 0xff, OP.TUPLE1] }), "is -1"],
  ["more strides than axes", tensor({ strides: [OP.BININT1, 1, OP.BININT1, 1, OP.TUPLE2] }), "a stride too many"],
  ["a thousand axes", tensor({ shape: [OP.MARK, ...repeat(1000, OP.BININT1, 1), OP.TUPLE] }), "at most 64"],
  ["a shape that is no tuple", tensor({ shape: [OP.EMPTY_LIST] }), "is no tuple"],
  ["a shape of deeply nested tuples", tensor({ shape: [OP.EMPTY_TUPLE, ...repeat(50_000, OP.TUPLE1)] }), "no number"],
])("%s is refused", (_title, opcodes, told) => {
  expect(refusalOf(() => readTorchFile(file(opcodes, OP.STOP)))).toContain(told);
});

test("a tensor of stride 0 takes no memory however large its shape is", () => {
  const shape = [...repeat(2, OP.BININT, 0, 0, 0, 0x01), OP.TUPLE2];
  const strides = [...repeat(2, OP.BININT1, 0), OP.TUPLE2];
  const before = process.memoryUsage().rss;
  expect(String(readTorchFile(file(tensor({ shape, strides }), OP.STOP)))).toBe("float32[16777216, 16777216]");
  expect(process.memoryUsage().rss - before).toBeLessThan(50e6);
});

test.each([
  ["a memo index that was never set", [OP.BINGET, 5], "no remembered value 5"],
  ["a large memo index that was never set", [OP.LONG_BINGET, 0xff, 0xff, 0xff, 0xff], "no remembered value 4294967295"],
  ["a text longer than the file", [OP.BINUNICODE, 0xff, 0xff, 0xff, 0xff, 65], "4294967295 bytes are missing"],
  ["a text that is not UTF-8", [OP.BINUNICODE, ...uint32(2), 0xc3, 0x28], "not UTF-8"],
  ["an endless name", [OP.GLOBAL, ...repeat(5000, 65)], "endless name"],
  ["an unknown opcode", [0xf0], "0xf0"],
  ["an opcode of another protocol", [0x49, 0x31, 0x0a], "0x49"],
  ["an empty stack", [], "a value is missing"],
  ["a tuple without a mark", [OP.NONE, OP.TUPLE], "a mark is missing"],
  ["values left over", [OP.NONE, OP.NONE], "left over"],
  ["a mark left over", [OP.MARK, OP.NONE], "left over"],
  ["an item appended to a tuple", [OP.EMPTY_TUPLE, OP.NONE, OP.APPEND], "appended to what is no list"],
  ["an item set in a list", [OP.EMPTY_LIST, OP.NONE, OP.NONE, OP.SETITEM], "set in what is no dict"],
  ["a key without a value", [OP.EMPTY_DICT, OP.MARK, OP.NONE, OP.SETITEMS], "a key without a value"],
  ["a list as a key", [OP.EMPTY_DICT, OP.EMPTY_LIST, OP.NONE, OP.SETITEM], "neither a text nor a number"],
  ["a call of a text", [...text("eval"), OP.EMPTY_TUPLE, OP.REDUCE], "cannot be called"],
  ["arguments that are a list", [...name("torch", "Size"), OP.EMPTY_LIST, OP.REDUCE], "are no tuple"],
  ["attributes set on a list", [OP.EMPTY_LIST, OP.EMPTY_DICT, OP.BUILD], "no OrderedDict"],
  [
    "attributes that are no dict",
    [...name("collections", "OrderedDict"), OP.EMPTY_TUPLE, OP.REDUCE, OP.EMPTY_LIST, OP.BUILD],
    "no dict",
  ],
  ["a persistent id that is a text", [...text("0"), OP.BINPERSID], "described in an unknown way"],
  [
    "a tensor made of nothing",
    [...name("torch._utils", "_rebuild_tensor_v2"), OP.EMPTY_TUPLE, OP.REDUCE],
    "make no tensor",
  ],
  [
    "a parameter made of a text",
    [...name("torch._utils", "_rebuild_parameter"), ...text("a"), OP.TUPLE1, OP.REDUCE],
    "no parameter",
  ],
  ["a device of a strange name", [...name("torch", "device"), ...text("<b>"), OP.TUPLE1, OP.REDUCE], "is no device"],
  ["a class from a harmless-looking module", name("torch", "load"), '"torch.load"'],
  ["a name by a path", name("collections", "OrderedDict.__init__.__globals__"), "__globals__"],
  ["a name put together from the stack", [...text("os"), ...text("popen"), OP.STACK_GLOBAL], '"os.popen"'],
  [
    "a function as a value",
    [OP.EMPTY_LIST, ...name("torch._utils", "_rebuild_tensor_v2"), OP.APPEND],
    "_rebuild_tensor_v2 stands",
  ],
])("a pickle with %s is refused", (_title, opcodes, told) => {
  expect(refusalOf(() => readTorchFile(file(opcodes, OP.STOP)))).toContain(told);
});

test("a pickle without an end is refused", () => {
  expect(refusalOf(() => readTorchFile(file(OP.NONE)))).toContain("ends too early");
});

test("lists nested 200,000 deep are refused without a stack overflow", () => {
  const nested = file(repeat(200_000, OP.EMPTY_LIST), repeat(199_999, OP.APPEND), OP.STOP);
  expect(refusalOf(() => readTorchFile(nested))).toContain("nested more than 500 deep");
});

test("two hundred thousand open marks are refused", () => {
  expect(refusalOf(() => readTorchFile(file(repeat(200_000, OP.MARK), OP.STOP)))).toContain("nested too deeply");
});

test("lists that share lists so that a walk would never end are refused at once", () => {
  const levels = Array.from({ length: 100 }, (_, level) => [
    ...[OP.EMPTY_LIST, OP.BINPUT, level + 1, OP.MARK],
    ...repeat(10, OP.BINGET, level),
    OP.APPENDS,
  ]);
  const bomb = file(OP.NONE, OP.BINPUT, 0, ...levels, repeat(100, OP.TUPLE2), OP.STOP);
  const start = performance.now();
  expect(refusalOf(() => readTorchFile(bomb))).toContain("shared containers");
  expect(performance.now() - start).toBeLessThan(2000);
});

test("a large dict cannot be taken as attributes again and again in time out of proportion", () => {
  const large = [
    OP.EMPTY_DICT,
    OP.MARK,
    ...Array.from({ length: 2000 }, (_, index) => [...text(`k${index}`), OP.NONE]).flat(),
    OP.SETITEMS,
  ];
  const target = [...name("collections", "OrderedDict"), OP.EMPTY_TUPLE, OP.REDUCE];
  const again = repeat(2000, OP.BINGET, 0, OP.BUILD);
  expect(refusalOf(() => readTorchFile(file(large, OP.BINPUT, 0, target, again, OP.STOP)))).toContain("attributes");
});

test("more containers than any real file has are refused before they fill the memory", () => {
  const pickle = new Uint8Array(4_100_003).fill(OP.EMPTY_DICT);
  pickle.set([OP.PROTO, 2]);
  const bytes = writeStoredZip([{ name: "archive/data.pkl", content: pickle }]);
  expect(refusalOf(() => readTorchFile(bytes))).toContain("more than 4000000 containers");
});

test("a name from the file is told in the message with control characters escaped and cut to a fair length", () => {
  expect(refusalOf(() => readTorchFile(file(name("os", `\u001b[2Jsystem${"x".repeat(500)}`), OP.STOP)))).toMatch(
    /refuses "os\.\\u001b\[2Jsystemx{50,100}…"/,
  );
});
