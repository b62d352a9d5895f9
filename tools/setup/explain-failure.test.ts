import { explainFailure } from "./explain-failure.mjs";

const explain = (output: string) =>
  explainFailure({ title: "Installing npm packages", code: 1, output, logFile: ".cache/setup/pnpm-install.log" });

test.each([
  ["npm error code ENOSPC", /disk is full: free about 2 GB/],
  ["OSError: [Errno 28] No space left on device", /disk is full/],
  ["getaddrinfo EAI_AGAIN somewhere", /registry cannot be reached: check the network/],
  ["connect ECONNREFUSED 127.0.0.1:9", /registry cannot be reached/],
  ["Temporary failure in name resolution", /registry cannot be reached/],
  ["/usr/bin/python3: No module named pip", /no pip: install it/],
  ["ERR_PNPM_OUTDATED_LOCKFILE", /does not fit a package.json/],
  ["EACCES: permission denied, mkdir 'x'", /may not be written/],
  ["@thinc/dlpack cannot be built. There is no C++ compiler (g++, c++, clang++) in PATH", /install g\+\+ \(Debian/],
  ["make: g++: No such file or directory", /no C\+\+ compiler: install g\+\+/],
  ["g++: fatal error: cannot execute ‘cc1plus’: execvp: No such file", /no C\+\+ compiler: install g\+\+/],
])("output with `%s` leads to a sentence that says what to do", (output, sentence) => {
  expect(explain(`line\n${output}\nline`)).toMatch(sentence);
});

test("a failure nobody foresaw names the step, the exit code and the log", () => {
  expect(explain("boom")).toBe(
    "Installing npm packages failed (exit code 1; whole output in .cache/setup/pnpm-install.log). " +
      "See what it says above, mend that, and run the same command again.",
  );
});

test("a command ended by a signal is told with the signal's name", () => {
  expect(explainFailure({ title: "Building", code: "SIGKILL", output: "", logFile: "log" })).toMatch(
    /^Building failed \(SIGKILL;/,
  );
});
