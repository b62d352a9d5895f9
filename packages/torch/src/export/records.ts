/** The records of an archive by name. */
export interface Records {
  /** In the order of the file. */
  readonly names: readonly string[];
  /** The length of a record, `undefined` where there is none of that name. */
  sizeOf(name: string): number | undefined;
  /** The bytes of a record, `undefined` where there is none. They may be a view of memory that others have, too. */
  read(name: string): Uint8Array | undefined;
}

/** Where the tensors of one kind lie in an archive, and how their records are called. */
export interface TensorFolder {
  readonly folder: string;
  readonly prefix: string;
  /** The record that says which tensor lies where. */
  config(model: string): string;
}
