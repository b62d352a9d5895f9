import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ArgumentError, SerializationError, UnsupportedError } from "@thinc/core";
import { fileSystem } from "../../src/platform/node";
import { fileSystem as webFileSystem } from "../../src/platform/web";

let folder: string;
const at = (name: string) => join(folder, name);
const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "thinc-files-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a file is written and read whole, and replaced whole", () => {
  fileSystem.writeAtomically(at("model"), bytes("first, and longer"));
  fileSystem.writeAtomically(at("model"), bytes("second"));
  expect(fileSystem.read(at("model"))).toEqual(bytes("second"));
  expect(readdirSync(folder)).toEqual(["model"]);
});

test("only the bytes of a view are written, and no bytes make an empty file", () => {
  fileSystem.writeAtomically(at("part"), bytes("abcdef").subarray(2, 4));
  expect(readFileSync(at("part"), "utf8")).toBe("cd");
  fileSystem.writeAtomically(at("empty"), new Uint8Array(0));
  expect(fileSystem.read(at("empty"))).toEqual(new Uint8Array(0));
});

test("content that comes in pieces is written in order, and an error on the way leaves the old file", () => {
  fileSystem.writeAtomically(at("model"), [bytes("one "), bytes(""), bytes("two")]);
  expect(readFileSync(at("model"), "utf8")).toBe("one two");
  function* failing(): Iterable<Uint8Array> {
    yield bytes("begun");
    throw new ArgumentError({ message: "the second piece cannot be made" });
  }
  expect(() => fileSystem.writeAtomically(at("model"), failing())).toThrow(ArgumentError);
  expect(readFileSync(at("model"), "utf8")).toBe("one two");
  expect(readdirSync(folder)).toEqual(["model"]);
});

test("a reader that has the old file open keeps the old bytes", () => {
  fileSystem.writeAtomically(at("model"), bytes("old"));
  const before = statSync(at("model")).ino;
  fileSystem.writeAtomically(at("model"), bytes("new"));
  expect(statSync(at("model")).ino).not.toBe(before);
});

test("the permissions of a file that is replaced stay", () => {
  for (const mode of [0o600, 0o640, 0o755]) {
    writeFileSync(at("model"), "old");
    chmodSync(at("model"), mode);
    fileSystem.writeAtomically(at("model"), bytes("new"));
    expect((statSync(at("model")).mode & 0o777).toString(8)).toBe(mode.toString(8));
  }
});

test("a link stays a link, and what it leads to is replaced", () => {
  mkdirSync(at("real"));
  writeFileSync(join(at("real"), "model"), "old");
  symlinkSync(join("real", "model"), at("link"));
  fileSystem.writeAtomically(at("link"), bytes("new"));
  expect(lstatSync(at("link")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(at("real"), "model"), "utf8")).toBe("new");
  expect(readdirSync(at("real"))).toEqual(["model"]);
});

test("when writing fails, the old file stays and nothing is left beside it", () => {
  writeFileSync(at("model"), "old");
  // Bytes that cannot be read stop the writing in the middle.
  const broken = new Proxy(bytes("new"), {
    get: (_target, key) => {
      if (key === "length") return 1 << 20;
      throw new Error(`no ${String(key)}`);
    },
  });
  expect(() => fileSystem.writeAtomically(at("model"), broken)).toThrow(SerializationError);
  expect(readFileSync(at("model"), "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["model"]);
});

test("a folder in the place of the file is refused and left as it was", () => {
  mkdirSync(at("model"));
  writeFileSync(join(at("model"), "inside"), "kept");
  expect(() => fileSystem.writeAtomically(at("model"), bytes("new"))).toThrow(SerializationError);
  expect([readdirSync(folder), readdirSync(at("model"))]).toEqual([["model"], ["inside"]]);
});

test.each([
  ["in a folder that does not exist", () => at("no/such/folder/model")],
  [
    "below a file",
    () => {
      writeFileSync(at("file"), "");
      return join(at("file"), "model");
    },
  ],
  ["in a folder that takes no files", () => "/proc/model"],
  ["with a name that no file can have", () => at("a\0b")],
  ["with a name that is too long", () => at("x".repeat(5000))],
  [
    "that is a link to nothing",
    () => {
      symlinkSync("nowhere", at("link"));
      return at("link");
    },
  ],
])("a path %s is refused with the path and the reason", (_what, makePath) => {
  const path = makePath();
  const before = readdirSync(folder);
  expect(() => fileSystem.writeAtomically(path, bytes("x"))).toThrow(SerializationError);
  expect(() => fileSystem.writeAtomically(path, bytes("x"))).toThrow("Cannot write");
  expect(readdirSync(folder)).toEqual(before);
});

test("without permission reading and writing are refused, except to the administrator", () => {
  const isAdministrator = process.getuid?.() === 0;
  const check = (run: () => unknown) => {
    if (isAdministrator) expect(run).not.toThrow();
    else expect(run).toThrow(SerializationError);
  };
  writeFileSync(at("model"), "old");
  chmodSync(at("model"), 0o000);
  check(() => fileSystem.read(at("model")));
  check(() => fileSystem.writeAtomically(at("model"), bytes("new")));
  chmodSync(folder, 0o555);
  check(() => fileSystem.writeAtomically(at("other"), bytes("new")));
  chmodSync(folder, 0o755);
  expect(readdirSync(folder)).toEqual(isAdministrator ? ["model", "other"] : ["model"]);
});

test("reading gives null where there is no file, and an error where there cannot be one", () => {
  writeFileSync(at("file"), "");
  expect([at("none"), folder, join(at("file"), "below")].map(fileSystem.read)).toEqual([null, null, null]);
  expect(() => fileSystem.read(at("a\0b"))).toThrow(SerializationError);
  symlinkSync("loop", at("loop"));
  expect(() => fileSystem.read(at("loop"))).toThrow(SerializationError);
});

test.each([
  ["", "an empty string"],
  [undefined, "undefined"],
  [3, "number"],
  [new URL("file:///x"), "object"],
])("%p is no path", (path, shown) => {
  for (const run of [
    () => fileSystem.read(path as never),
    () => fileSystem.writeAtomically(path as never, bytes("")),
  ]) {
    expect(run).toThrow(ArgumentError);
    expect(run).toThrow(shown);
  }
});

test("on the web there are no files, and the error says what to do", () => {
  for (const run of [() => webFileSystem.read("x"), () => webFileSystem.writeAtomically("x", bytes("x"))]) {
    expect(run).toThrow(UnsupportedError);
    expect(run).toThrow("toBytes");
  }
  expect(existsSync("x")).toBe(false);
});
