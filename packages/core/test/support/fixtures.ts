import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DataOf, DTYPES, type DType, NdArray, Padded, Ragged } from "@thinc/core";

/** A value as the parity scripts write it. */
export type Encoded =
  | { dtype: string; shape: number[]; data: string }
  | { ragged: Encoded; lengths: Encoded }
  | { padded: [data: Encoded, sizeAtT: Encoded, lengths: Encoded, indices: Encoded] }
  | { list: Encoded[] };

/** Reads one of the JSON files that the scripts in tools/parity make. */
export function readFixture<T>(name: string): T {
  return JSON.parse(readFileSync(join(__dirname, "..", "fixtures", name), "utf8")) as T;
}

/** Makes the arrays, lists, Ragged and Padded that a fixture describes. */
export function decode(value: Encoded): any {
  if ("list" in value) return value.list.map(decode);
  if ("ragged" in value) return new Ragged(decode(value.ragged), decode(value.lengths));
  if ("padded" in value) {
    const [data, sizeAtT, lengths, indices] = value.padded.map(decode);
    return new Padded(data, sizeAtT, lengths, indices);
  }
  const bytes = Uint8Array.from(Buffer.from(value.data, "base64"));
  const dtype = value.dtype as DType;
  const storage = DTYPES[dtype].storage;
  return new NdArray(new storage(bytes.buffer) as DataOf<DType>, value.shape, { dtype });
}

/** The bytes of a base64 text. */
export function decodeBytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, "base64"));
}
