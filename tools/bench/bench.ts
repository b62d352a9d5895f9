// `npm run bench`: what our own code costs, measured against the engine alone and, where there is one, against Python.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fullName, type MakeCases } from "./bench-case.js";
import { measureInTurn } from "./measure.js";
import { startPythonPeer } from "./python-peer.js";
import { exceededBudgets, report, table } from "./report.js";

const help = `Usage: npm run bench -- [package …] [--only <text>] [--rounds <number>] [--turn <ms>] [--json] [--check]

Times the cases of each package's bench/cases.ts in turn, and prints the best and the median round in microseconds.
  --only <text>   only the cases whose name contains it
  --json          JSON instead of a table
  --check         exit with 1 when an overhead is beyond its budget
THINC_BENCH_PYTHON names a Python whose libraries take turns, too, as each package's bench/peer.py does it.`;

const packages = join(__dirname, "..", "..", "packages");

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: "string", default: "" },
      rounds: { type: "string", default: "200" },
      turn: { type: "string", default: "2" },
      json: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const [rounds, turn] = [Number(values.rounds), Number(values.turn)];
  if (!Number.isInteger(rounds) || rounds < 1 || !(turn > 0)) throw new Error(help);
  const withCases = readdirSync(packages).filter((name) => existsSync(join(packages, name, "bench", "cases.ts")));
  const chosen = positionals.length === 0 ? withCases : positionals;
  const results = [];
  const complaints: string[] = [];
  for (const name of chosen) {
    if (!withCases.includes(name))
      throw new Error(`There are no cases for "${name}"; there are for ${withCases.join(", ")}.`);
    const { makeCases, describe } = (await import(join(packages, name, "bench", "cases.ts"))) as {
      makeCases: MakeCases;
      describe: () => string;
    };
    const cases = makeCases().filter((item) => fullName(item).includes(values.only));
    const script = join(packages, name, "bench", "peer.py");
    const python = process.env.THINC_BENCH_PYTHON;
    const peer = python && existsSync(script) ? await startPythonPeer(python, script, turn) : undefined;
    const measured = report(cases, await measureInTurn(cases, { rounds, turn, peer: peer && (() => peer.round()) }));
    peer?.stop();
    const description = [`Node ${process.versions.node}`, describe(), peer?.description].filter(Boolean).join("; ");
    results.push({ package: name, description, rounds, cases: measured });
    if (!values.json) console.log(`${name} (${description}; ${rounds} rounds)\n${table(measured)}\n`);
    complaints.push(...exceededBudgets(measured));
  }
  if (values.json) console.log(JSON.stringify(results, null, 2));
  if (!values.check) return 0;
  for (const complaint of complaints) console.error(complaint);
  return complaints.length === 0 ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
