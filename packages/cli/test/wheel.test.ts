import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { useTemporaryDirectory } from "../../native/test/helpers/temporary-directory";
import { InstallError } from "../src/install/install-error";
import { Wheel } from "../src/install/wheel";
import { makeWheel, type WheelContent } from "./helpers/make-wheel";

const directory = useTemporaryDirectory();
const files = { "a/one.txt": "one\n".repeat(1000), "a/b/two,three.h": "2" };
const make = (changes: Partial<WheelContent> = {}): Promise<string> =>
  makeWheel(directory.path, { distribution: "some-thing", version: "1.0", files, ...changes });
/** Tries to extract a file; gives the error. */
const failureOf = async (path: string, name = "a/one.txt"): Promise<InstallError> => {
  try {
    const wheel = await Wheel.open(path);
    await wheel.extract(name, join(directory.path, "out")).finally(() => wheel.close());
  } catch (error) {
    if (InstallError.isInstance(error)) return error as InstallError;
    throw error;
  }
  throw new Error("it did not fail");
};

test("files are extracted below their folders, and their bytes are counted", async () => {
  const wheel = await Wheel.open(await make());
  const counts: number[] = [];
  for (const name of Object.keys(files)) await wheel.extract(name, directory.path, (count) => counts.push(count));
  wheel.close();
  for (const [name, text] of Object.entries(files)) expect(readFileSync(join(directory.path, name), "utf8")).toBe(text);
  expect(counts.reduce((sum, count) => sum + count)).toBe(4001);
  expect(wheel.sizeOf("a/one.txt")).toBe(4000);
  expect(wheel.names).toContain("some_thing-1.0.dist-info/METADATA");
});

test("content that is not what RECORD says is refused", async () => {
  const error = await failureOf(await make({ wronglyRecorded: ["a/one.txt"] }));
  expect(error.isDamagedFile).toBe(true);
  expect(error.message).toBe(
    "some_thing-1.0-py3-none-any.whl is damaged: a/one.txt does not have the checksum that RECORD gives. " +
      "It was removed; run the same command again to fetch it anew.",
  );
});

test("a flipped bit is noticed", async () => {
  const path = await make();
  const bytes = readFileSync(path);
  const inContent = bytes.indexOf("a/one.txt") + "a/one.txt".length + 5;
  bytes.writeUInt8(bytes.readUInt8(inContent) ^ 4, inContent);
  writeFileSync(path, bytes);
  expect(await failureOf(path)).toMatchObject({ isDamagedFile: true, message: expect.stringContaining("is damaged") });
});

test.each<[string, Partial<WheelContent>, string]>([
  ["without RECORD", { withoutRecord: true }, "it has no RECORD"],
  ["whose RECORD leaves out a file", { unrecorded: ["a/one.txt"] }, "its RECORD does not list a/one.txt"],
  ["without the file", { files: {} }, "it has no a/one.txt"],
  ["with a file that leads out of the directory", { files: { "x/../../evil": "" } }, "invalid relative path"],
])("a wheel %s is refused", async (_case, changes, reason) => {
  const path = await make(changes).catch(() => undefined);
  if (path === undefined) return expect(reason).toBe("invalid relative path");
  expect((await failureOf(path)).message).toContain(reason);
});

test("a wheel that was cut off is refused", async () => {
  const path = await make();
  truncateSync(path, 300);
  expect((await failureOf(path)).isDamagedFile).toBe(true);
});
