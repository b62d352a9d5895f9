import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findMissingLibraries, readElfDynamic } from "@thinc/native";
import { useTemporaryDirectory } from "./helpers/temporary-directory";
import { writeElf } from "./helpers/write-elf";

const directory = useTemporaryDirectory();
const inside = (...parts: string[]): string => join(directory.path, ...parts);
// No program "ldd" is in this PATH, so the search is all there is.
const environment = { PATH: "/nowhere" };
const search = (path: string, more: Record<string, string> = {}): string[] =>
  findMissingLibraries(path, { environment: { ...environment, ...more }, systemDirectories: [inside("system")] });

describe("the dynamic section of a library", () => {
  test("tells what it needs, its name and where it has the loader search", () => {
    writeElf(inside("a.so"), {
      needed: ["libb.so.1", "libc.so.6"],
      soname: "liba.so.3",
      rpath: "$ORIGIN/x:/y",
      runpath: "/z",
    });
    expect(readElfDynamic(inside("a.so"))).toMatchObject({
      needed: ["libb.so.1", "libc.so.6"],
      soname: "liba.so.3",
      rpath: ["$ORIGIN/x", "/y"],
      runpath: ["/z"],
    });
  });

  test("of the running Node itself can be read", () => {
    if (process.platform !== "linux") return expect(readElfDynamic(process.execPath)).toBeUndefined();
    expect(readElfDynamic(process.execPath)?.needed).toEqual(
      expect.arrayContaining([expect.stringMatching(/^libc\./)]),
    );
  });

  test("is undefined for what is no library, is cut off, or is not there", () => {
    writeFileSync(inside("text.so"), "INPUT(libreal.so)\n".repeat(10));
    writeElf(inside("short.so"), { needed: ["libb.so.1"] });
    truncateSync(inside("short.so"), 150);
    expect(["text.so", "short.so", "none.so"].map((name) => readElfDynamic(inside(name)))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

(process.platform === "linux" ? describe : describe.skip)("the search for what a library needs (Linux only)", () => {
  test("names the libraries that are nowhere, those of its libraries included", () => {
    writeElf(inside("lib/a.so"), { needed: ["libb.so.1", "libcupti.so.13"], rpath: "$ORIGIN" });
    writeElf(inside("lib/libb.so.1"), { needed: ["libcudart.so.13", "libcupti.so.13"] });
    expect(search(inside("lib/a.so"))).toEqual(["libcudart.so.13", "libcupti.so.13"]);
  });

  test("finds them through RPATH, which the library's libraries inherit", () => {
    writeElf(inside("torch/lib/a.so"), { needed: ["libb.so.1"], rpath: "$ORIGIN/../../cuda/lib:$ORIGIN" });
    writeElf(inside("torch/lib/libb.so.1"), { needed: ["libcupti.so.13"] });
    writeElf(inside("cuda/lib/libcupti.so.13"));
    expect(search(inside("torch/lib/a.so"))).toEqual([]);
  });

  test("does not let libraries inherit a RUNPATH, as the loader does not", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: so it is written for the loader
    writeElf(inside("lib/a.so"), { needed: ["libb.so.1"], runpath: "${ORIGIN}" });
    writeElf(inside("lib/libb.so.1"), { needed: ["libc1.so"] });
    writeElf(inside("lib/libc1.so"));
    expect(search(inside("lib/a.so"))).toEqual(["libc1.so"]);
  });

  test("finds them through LD_LIBRARY_PATH and in the system's directories", () => {
    writeElf(inside("a.so"), { needed: ["libb.so.1", "libsystem.so.2"] });
    writeElf(inside("extra/libb.so.1"));
    writeElf(inside("system/libsystem.so.2"));
    expect(search(inside("a.so"))).toEqual(["libb.so.1"]);
    expect(search(inside("a.so"), { LD_LIBRARY_PATH: inside("extra") })).toEqual([]);
  });

  test("does not take a library for another machine", () => {
    writeElf(inside("a.so"), { needed: ["libb.so.1"], rpath: "$ORIGIN" });
    writeElf(inside("libb.so.1"), { machine: 8 });
    expect(search(inside("a.so"))).toEqual(["libb.so.1"]);
  });

  test("finds everything that the running Node needs", () => {
    expect(findMissingLibraries(process.execPath)).toEqual([]);
  });
});
