// Spoils programs in many ways, loads them and runs what loads, forward and backward. Prints what came of it as JSON.
// Arguments: the seed, the rounds for each program, and the programs' names.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ThincError, Xoshiro128 } from "@thinc/core";
import { torch } from "../../src/index";
import { ZipReader } from "../../src/serialize/zip-reader";
import { writeStoredZip } from "../../src/serialize/zip-writer";
import { goBack, type Run, restore } from "../export/restore";

const FOLDER = join(__dirname, "../fixtures/export");
const [seed, rounds, ...names] = process.argv.slice(2);
const random = new Xoshiro128(Number(seed));
const below = (limit: number) => Math.floor(random.next() * limit);
const pick = <T>(items: readonly T[]): T => items[below(items.length)];

const NUMBERS = [0, 1, 2, 3, 5, 7, 64, 1000, 65536, 2 ** 31, 2 ** 53, -1, -2, -(2 ** 31), 0.5, 1e300];
const LONG = ["9223372036854775807", "-9223372036854775808", "99999999999999999999"];

/** Every place of a value inside another. */
function placesIn(value: unknown, places: [holder: Record<string, unknown>, key: string][] = []) {
  if (typeof value !== "object" || value === null) return places;
  for (const key of Object.keys(value)) {
    places.push([value as Record<string, unknown>, key]);
    placesIn((value as Record<string, unknown>)[key], places);
  }
  return places;
}

/** Changes a few places of a JSON value: other numbers, exchanged or missing parts, parts of other places. */
function spoilJson(text: string): string {
  const json = JSON.parse(text);
  let replaced = "";
  for (let change = 1 + below(3); change > 0; change--) {
    // Half of the changes are to the operations themselves, which are a small part of a program.
    const nodes = json.graph_module?.graph?.nodes;
    const places = placesIn(nodes !== undefined && random.next() < 0.5 ? nodes : json);
    if (places.length === 0) break;
    // Mostly leaves: what is spoilt higher up is noticed at once.
    const leaves = places.filter(([holder, key]) => typeof holder[key] !== "object");
    const [holder, key] = pick(random.next() < 0.8 && leaves.length > 0 ? leaves : places);
    const [other, otherKey] = pick(places.filter(([item, name]) => typeof item[name] === typeof holder[key]));
    const kind = below(8);
    if (typeof holder[key] === "number" && kind < 4) holder[key] = pick(NUMBERS);
    else if (typeof holder[key] === "number" && kind === 4) {
      holder[key] = "@long@";
      replaced = pick(LONG);
    } else if (typeof holder[key] === "boolean" && kind < 6) holder[key] = !holder[key];
    else if (kind === 7) Reflect.deleteProperty(holder, key);
    else holder[key] = structuredClone(other[otherKey]);
  }
  return JSON.stringify(json).replaceAll('"@long@"', replaced);
}

function spoilBytes(bytes: Uint8Array): Uint8Array {
  const spoilt = bytes.slice();
  for (let change = 1 + below(8); change > 0 && spoilt.length > 0; change--) spoilt[below(spoilt.length)] = below(256);
  return below(10) === 0 ? spoilt.subarray(0, below(spoilt.length)) : spoilt;
}

function spoil(archive: Uint8Array): Uint8Array {
  const zip = new ZipReader(archive);
  const targets = zip.names.filter((name) => /\.json$|weight_|tensor_/.test(name));
  const programs = targets.filter((name) => name.includes("models/"));
  const target = pick(random.next() < 0.7 ? programs : targets);
  return writeStoredZip(
    zip.names.map((name) => {
      const content = zip.read(name) as Uint8Array;
      if (name !== target) return { name, content };
      const isJson = name.endsWith(".json") && random.next() < 0.95;
      return { name, content: isJson ? Buffer.from(spoilJson(Buffer.from(content).toString())) : spoilBytes(content) };
    }),
  );
}

const counts = { refused: 0, failed: 0, ran: 0 };
torch.setNumThreads(1);
for (const name of names) {
  const archive = new Uint8Array(readFileSync(join(FOLDER, `${name}.pt2`)));
  const { runs } = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as { runs: Run[] };
  for (let round = 0; round < Number(rounds); round++) {
    const spoilt = spoil(archive);
    let step: "refused" | "failed" = "refused";
    try {
      const program = torch.export.load<unknown[], unknown>(spoilt);
      step = "failed";
      const kwargs = restore(runs[0].kwargs) as object;
      goBack(
        program.forward(...(restore(runs[0].args) as unknown[]), ...(Object.keys(kwargs).length > 0 ? [kwargs] : [])),
      );
      counts.ran++;
    } catch (error) {
      counts[step]++;
      if (!ThincError.isInstance(error)) {
        console.error(name, round, error);
        process.exit(3);
      }
    }
  }
}
console.log(JSON.stringify(counts));
