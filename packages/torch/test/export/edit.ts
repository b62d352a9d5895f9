import { ZipReader } from "../../src/serialize/zip-reader";
import { writeStoredZip } from "../../src/serialize/zip-writer";
import { bytesOf } from "./fixtures";

/** Parsed JSON: tests change whatever they like in it. */
export type Json = any;

/** A program of the fixtures with one record changed; `null` takes the record out. */
export function editRecord(name: string, record: string, change: (content: Buffer) => Uint8Array | null): Uint8Array {
  const zip = new ZipReader(bytesOf(name));
  const records = zip.names.flatMap((full) => {
    const content = zip.read(full) as Uint8Array;
    const changed = full === `archive/${record}` ? change(Buffer.from(content)) : content;
    return changed === null ? [] : [{ name: full, content: changed }];
  });
  return writeStoredZip(records);
}

/** A program of the fixtures with its JSON changed in place. */
export function editJson(name: string, change: (json: Json) => void, record = "models/model.json"): Uint8Array {
  return editRecord(name, record, (content) => {
    const json = JSON.parse(content.toString());
    change(json);
    return Buffer.from(JSON.stringify(json));
  });
}

/** The graph of a program's JSON. */
export function graphOf(json: Json): Json {
  return json.graph_module.graph;
}
