// Calls operators with random arguments of the right types. Before each call its number is written to a file, so that
// the parent knows what ended the process:
//
//   random-calls.ts <state file> <seed> <first overload> <last overload> <first round> <last round> [skipped overloads]
import { openSync, writeFileSync, writeSync } from "node:fs";
import { ThincError } from "@thinc/core";
import { native } from "../../src/engine";
import { translateError } from "../../src/errors";
import { Overload } from "../../src/operators/overload";
import { makeArgument, RandomArguments } from "../support/random-arguments";
import { callSeed, followUp, overloadsOf } from "../support/random-calls";

const [stateFile, seed, first, last, firstRound, lastRound, skipped = ""] = process.argv.slice(2);
const state = openSync(stateFile, "w");
const skip = new Set(skipped.split(","));
const counts = { calls: 0, results: 0, gradients: 0, refused: 0, untyped: 0 };
const overloads = overloadsOf(native(), process.env.THINC_RANDOM_CALLS === "all");

for (let index = Number(first); index < Math.min(Number(last), overloads.length); index++) {
  const { name, description } = overloads[index];
  const key = `${name}.${description.overload}`;
  if (skip.has(key)) continue;
  const overload = new Overload(name, description);
  const start = index === Number(first) ? Number(firstRound) : 0;
  for (let round = start; round < Number(lastRound); round++) {
    writeSync(state, `${index} ${round} ${key}`.padEnd(120), 0);
    const random = new RandomArguments(callSeed(BigInt(seed), key, round));
    const plan = random.plan(description);
    if (process.env.THINC_SHOW_CALLS) writeFileSync(2, `${JSON.stringify({ key, plan })}\n`);
    counts.calls++;
    let positional: unknown[];
    let result: unknown;
    try {
      positional = plan.map(makeArgument);
    } catch {
      // Not every dtype has every form.
      continue;
    }
    try {
      result = overload.call({ positional, named: null });
    } catch (error) {
      counts.refused++;
      if (!ThincError.isInstance(translateError(error, key))) {
        counts.untyped++;
        if (process.env.THINC_SHOW_CALLS) console.error(key, error);
      }
      continue;
    }
    counts.results++;
    try {
      if (followUp([result, positional], random.chance(0.7))) counts.gradients++;
    } catch (error) {
      if (!ThincError.isInstance(error)) {
        counts.untyped++;
        if (process.env.THINC_SHOW_CALLS) console.error(key, "then", error);
      }
    }
  }
}
console.log(JSON.stringify(counts));
