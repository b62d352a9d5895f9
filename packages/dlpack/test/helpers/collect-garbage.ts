import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Collects all garbage without letting the event loop turn. */
export function collectGarbage(): void {
  collect();
}

/** Collects garbage and lets the event loop turn until a condition holds; gives up after so many turns of 10 ms. */
export async function collectUntil(condition: () => boolean, turns = 200): Promise<boolean> {
  for (let turn = 0; turn < turns; turn++) {
    collect();
    if (condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return condition();
}
