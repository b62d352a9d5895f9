// Looks for operators that end the process: calls them with random arguments of the right types, in child processes.
//
//   node tools/torch/find-crashes.mjs [--all] [--seed 1] [--rounds 50] [--from 0] [--to 99999] [--out crashes.jsonl]
//
// `--all` takes operators with a leading underscore, too. Each call that ended, hung or swallowed the memory is a line
// of the output. A call can be made again by itself: THINC_SHOW_CALLS=1 and the command that the line gives.
import { spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values: options } = parseArgs({
  options: {
    all: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    rounds: { type: "string", default: "50" },
    from: { type: "string", default: "0" },
    to: { type: "string", default: "99999" },
    out: { type: "string", default: "crashes.jsonl" },
    seconds: { type: "string", default: "10" },
    megabytes: { type: "string", default: "3000" },
    per: { type: "string", default: "3" },
  },
});
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const child = join(root, "packages/torch/test/children/random-calls.ts");
const directory = mkdtempSync(join(tmpdir(), "random-calls-"));
const state = join(directory, "state");
const crashes = new Map();

/** Runs one child until it ends; gives how it ended and where. */
function run(first, firstRound, skipped) {
  return new Promise((resolve) => {
    const started = spawn(
      process.execPath,
      [
        join(root, "tools/jest/run-typescript.cjs"),
        child,
        state,
        options.seed,
        first,
        options.to,
        firstRound,
        options.rounds,
        skipped,
      ].map(String),
      {
        cwd: directory,
        env: { ...process.env, OMP_NUM_THREADS: "1", ...(options.all ? { THINC_RANDOM_CALLS: "all" } : {}) },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    let text = "";
    let errors = "";
    let reason = "";
    let before = "";
    let since = Date.now();
    started.stdout.on("data", (data) => {
      text += data;
    });
    started.stderr.on("data", (data) => {
      errors = (errors + data).slice(-4000);
    });
    const timer = setInterval(() => {
      const now = readState();
      if (now !== before) since = Date.now();
      else if (Date.now() - since > Number(options.seconds) * 1000) reason = "hang";
      before = now;
      if (residentMegabytes(started.pid) > Number(options.megabytes)) reason = "memory";
      if (reason !== "") started.kill("SIGKILL");
    }, 50);
    started.on("close", (code, signal) => {
      clearInterval(timer);
      resolve({ code, signal, reason, text, errors });
    });
  });
}

function readState() {
  try {
    return readFileSync(state, "utf8").trim();
  } catch {
    return "";
  }
}

function residentMegabytes(pid) {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4096) / 1e6;
  } catch {
    return 0;
  }
}

let first = Number(options.from);
let round = 0;
for (;;) {
  const skipped = [...crashes].filter(([, count]) => count >= Number(options.per)).map(([key]) => key);
  const result = await run(first, round, skipped.join(","));
  if (result.code === 0) {
    console.log(result.text.trim());
    break;
  }
  const [index, at, key] = readState().split(" ");
  const how = result.reason || result.signal || `exit ${result.code}`;
  crashes.set(key, (crashes.get(key) ?? 0) + 1);
  const line = {
    key,
    how,
    seed: options.seed,
    index: Number(index),
    round: Number(at),
    errors: result.errors.trim().split("\n").slice(-3),
  };
  appendFileSync(options.out, `${JSON.stringify(line)}\n`);
  console.log(`${key}: ${how} (overload ${index}, round ${at})`);
  first = Number(index);
  round = Number(at) + 1;
}
console.log(`${crashes.size} operators`);
