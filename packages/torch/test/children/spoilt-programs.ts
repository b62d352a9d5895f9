// Loads TorchScript files that were spoilt, in a process of its own, and runs those that load. Prints how it went as JSON.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Xoshiro128 } from "@thinc/core";
import { torch } from "../../src/index";
import { ZipReader } from "../../src/serialize/zip-reader";
import { writeStoredZip } from "../../src/serialize/zip-writer";

const [rounds, seed] = process.argv.slice(2).map(Number);
const source = new Xoshiro128(seed);
const random = (below: number) => Math.floor(source.next() * below);
const FIXTURES = join(__dirname, "../fixtures/jit");
const files = ["mlp", "lstm", "structures"].map((name) => {
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, `${name}.pt`)));
  const zip = new ZipReader(bytes, { checksums: false });
  return { bytes, records: zip.names.map((record) => ({ name: record, content: zip.read(record) as Uint8Array })) };
});

function change(bytes: Uint8Array, times: number): Uint8Array {
  const spoilt = Uint8Array.from(bytes);
  for (let count = 0; count < times && spoilt.length > 0; count++) spoilt[random(spoilt.length)] = random(256);
  return spoilt;
}

/** Cuts the file, changes bytes of it, or changes bytes inside of it so that its checksums are right. */
function spoil({ bytes, records }: (typeof files)[number]): Uint8Array {
  const way = random(4);
  if (way === 0) return bytes.slice(0, random(bytes.length));
  if (way === 1) return change(bytes, 1 + random(8));
  const spoilt = random(records.length);
  return writeStoredZip(
    records.flatMap((record, index) => {
      if (index !== spoilt) return [record];
      if (way === 2 && random(6) === 0) return [];
      return [{ ...record, content: change(record.content, 1 + random(3)) }];
    }),
  );
}

const result = { read: 0, refused: 0, ran: 0, others: [] as string[] };
for (let round = 0; round < rounds; round++) {
  try {
    const program = torch.jit.load(spoil(files[random(files.length)]));
    result.read += 1;
    try {
      program.forward(torch.ones([2, 4]));
      result.ran += 1;
    } catch (error) {
      if (!String((error as { code?: string }).code).startsWith("THINC_")) result.others.push(`running: ${error}`);
    }
  } catch (error) {
    if ((error as Error).name === "SerializationError") result.refused += 1;
    else result.others.push(`round ${round}: ${error}`);
  }
}
console.log(JSON.stringify(result));
