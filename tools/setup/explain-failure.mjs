const again = "and run the same command again";

/** What the output of a failed command gives away, and the sentence that says what to do; the first that fits wins. */
const knownFailures = [
  {
    sign: /ENOSPC|No space left on device|disk quota exceeded/i,
    sentence: `The disk is full: free about 2 GB ${again}.`,
  },
  {
    sign: /ERR_PNPM_OUTDATED_LOCKFILE|Cannot install with "frozen-lockfile"/i,
    sentence: "pnpm-lock.yaml does not fit a package.json: run `npx pnpm install` and commit the new lockfile.",
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|NewConnectionError|name resolution|ConnectTimeoutError|error sending request|dns error|META_FETCH_FAIL|fetch failed/i,
    sentence: `The package registry cannot be reached: check the network and its proxy settings ${again} (what was fetched is kept).`,
  },
  {
    sign: /No module named pip\b/i,
    sentence: `Python has no pip: install it (Debian and Ubuntu: apt-get install python3-pip python3-venv) ${again}.`,
  },
  {
    sign: /\b(g\+\+|c\+\+|cc1plus): (command not found|not found|No such file)|no C\+\+ compiler|cannot execute ['‘]cc1plus/i,
    sentence: `There is no C++ compiler: install g++ (Debian and Ubuntu: apt-get install g++) ${again}.`,
  },
  {
    sign: /EACCES|EPERM|Permission denied/i,
    sentence: `A file or folder may not be written: make the one named above yours (chown) ${again}.`,
  },
];

/**
 * Tells in one sentence why a command failed and what to do.
 *
 * @param {object} failure
 * @param {string} failure.title What was being done.
 * @param {number | string} failure.code The exit code, or the signal's name.
 * @param {string} failure.output Everything the command printed.
 * @param {string} failure.logFile Where that output was kept.
 * @returns {string} The sentence.
 */
export function explainFailure({ title, code, output, logFile }) {
  const known = knownFailures.find(({ sign }) => sign.test(output));
  const reason = known?.sentence ?? `See what it says above, mend that, ${again}.`;
  return `${title} failed (${typeof code === "number" ? `exit code ${code}` : code}; whole output in ${logFile}). ${reason}`;
}
