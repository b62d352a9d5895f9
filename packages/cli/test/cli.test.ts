import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InstallError } from "thinc";
import { diskFailure, isDiskFailure, requireFreeSpace } from "../src/install/disk";
import { canResume } from "../src/install/pip";
import { adviseOnPipFailure } from "../src/install/pip-advice";
import { startProgress } from "../src/install/progress";
import { useWorkplace } from "./helpers/workplace";

const { inside, run } = useWorkplace();

describe("the command line", () => {
  test("tells its version and its commands", async () => {
    const { version } = JSON.parse(readFileSync(join(__dirname, "..", "package.json"), "utf8"));
    expect(await run(["--version"])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
    const help = await run(["--help"]);
    expect(help.exitCode).toBe(0);
    expect(help.stdout).toMatch(/doctor[\s\S]*install/);
  });

  test.each([[["fly"]], [["install"]], [["doctor", "--loud"]], [["install", "torch", "--force", "--if-missing"]]])(
    "%j is a usage error: exit code 2, and nothing on stdout",
    async (args) => {
      const { exitCode, stdout, stderr } = await run(args);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
      expect(stderr).toMatch(/^error: /);
    },
  );

  test("shows a stack with --verbose only", async () => {
    const [quiet, verbose] = [await run(["install", "mxnet"]), await run(["install", "mxnet", "--verbose"])];
    expect(quiet.stderr.trim().split("\n")).toHaveLength(1);
    expect(verbose.stderr).toMatch(/^UnsupportedError: This version .*\n\s+at /);
  });
});

describe("the disk", () => {
  test("is checked for room before anything is fetched", () => {
    const directory = inside("cache/deep");
    expect(() => requireFreeSpace(directory, 1.3e9, () => 0.25e9)).toThrow(
      `There is too little room in ${directory}: 1.3 GB are needed, 0.3 GB are free. ` +
        "Free some space, or set THINC_CACHE_DIR to a directory on a larger disk.",
    );
    expect(() => requireFreeSpace(directory, 1.3e9, () => 2e9)).not.toThrow();
    expect(() => requireFreeSpace(directory, 1e18)).toThrow(InstallError);
  });

  test("that fails is told with what to do", () => {
    const error = (code: string): Error => Object.assign(new Error(`${code}: it failed`), { code });
    expect(["ENOSPC", "EACCES", "Z_DATA_ERROR"].map((code) => isDiskFailure(error(code)))).toEqual([true, true, false]);
    expect(diskFailure("/c/x", error("ENOSPC")).message).toMatch(
      /^The disk is full while writing \/c\/x: free some space/,
    );
    expect(diskFailure("/c/x", error("EACCES")).message).toMatch(/cannot be written \(EACCES.*THINC_CACHE_DIR/);
  });
});

test.each([
  [
    "WARNING: Retrying … NewConnectionError(…): [Errno -3] Temporary failure in name resolution\nERROR: No matching distribution found for x",
    "the package index cannot be reached",
  ],
  ["ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "the disk is full"],
  [
    "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
    "does not have the checksum the index gives",
  ],
  [
    "ERROR: Could not find a version that satisfies the requirement x (from versions: none)",
    "the package index cannot be reached, or has no wheel of it for this platform",
  ],
  [
    "ERROR: Could not find a version that satisfies the requirement x (from versions: 1.0)",
    "the index has no such wheel for this platform",
  ],
  ["SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate is not trusted"],
  ["ERROR: 403 Client Error: Forbidden for url", "the index refuses the login"],
  ["ERROR: something new\n", "ERROR: something new"],
])("pip's %j leads to advice", (output, advice) => {
  expect(adviseOnPipFailure(output, "torch==2.15.0")).toMatch(/^pip could not fetch torch==2\.15\.0: /);
  expect(adviseOnPipFailure(output, "torch==2.15.0")).toContain(advice);
});

test("a pip from 25.1 on can resume downloads", () => {
  expect(["23.2.1", "25.0.1", "25.1", "25.1.1", "26.0"].map((version) => canResume({ python: "", version }))).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});

test("progress in a log is a line for every 10 %", () => {
  let text = "";
  const stream = {
    write(line: string) {
      text += line;
      return true;
    },
  };
  const progress = startProgress("Fetching", stream as never);
  for (let done = 0; done <= 1000; done += 3) progress.update(done * 1e6, 1000e6);
  progress.update(2000e6, 1000e6);
  progress.stop();
  const percentages = [...text.matchAll(/^Fetching: (\d+) % of 1000 MB$/gm)].map((match) => Number(match[1]));
  expect(percentages).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
});
