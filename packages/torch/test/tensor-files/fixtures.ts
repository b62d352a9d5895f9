import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RawTensor, type StoredTensor } from "../../src/serialize/index";
import { bytesOf } from "../../src/serialize/raw-tensor";

const FOLDER = join(__dirname, "..", "fixtures", "tensor-files");

/** Where a file that Python wrote lies. */
export function tensorFile(name: string): string {
  return join(FOLDER, name);
}

interface ExpectedTensor {
  dtype: string;
  shape: number[];
  hex: string;
}

/** What Python says about the tensors of each file. */
export const expected = JSON.parse(readFileSync(tensorFile("expected.json"), "utf8")) as Record<
  string,
  Record<string, ExpectedTensor>
>;

/** Python's description of a tensor without its strides. */
export function expectedIn(file: string): Record<string, ExpectedTensor> {
  return Object.fromEntries(
    Object.entries(expected[file]).map(([key, { dtype, shape, hex }]) => [key, { dtype, shape, hex }]),
  );
}

/** Describes what a file held as Python describes it. */
export function describeAll(tensors: ReadonlyMap<string, StoredTensor>): Record<string, ExpectedTensor> {
  return Object.fromEntries(
    [...tensors].map(([key, tensor]) => {
      const { dtype, shape } = tensor;
      const bytes = bytesOf(
        tensor instanceof RawTensor ? new RawTensor(tensor.dtype, tensor.bytes.copy()) : tensor.copy(),
      );
      return [key, { dtype, shape: [...shape], hex: Buffer.from(bytes).toString("hex") }];
    }),
  );
}

/**
 * The written-* files are what our writers wrote when Python last loaded them with equal values
 * (tools/parity/torch/make_tensor_file_fixtures.py --verify). To renew them, delete them, run the test once, and run that check.
 */
export function expectVerifiedBytes(name: string, bytes: Uint8Array): void {
  const path = tensorFile(name);
  if (!existsSync(path)) {
    writeFileSync(path, bytes);
    throw new Error(
      `${name} was missing and has been written. Let Python check it: make_tensor_file_fixtures.py --verify`,
    );
  }
  expect(Buffer.compare(readFileSync(path), bytes)).toBe(0);
}
