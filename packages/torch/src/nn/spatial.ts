import type { Tensor } from "../tensor.js";
import { checkInputShape, checkTensor } from "./checks.js";

const SIDES = ["depth", "height", "width"];

/**
 * Checks that an input is a line, image or volume, or a batch of them.
 *
 * @param channels How many channels it must have, `null` for any number.
 * @throws {ArgumentError} | {ShapeError}
 */
export function checkSpatial(
  title: string,
  input: unknown,
  axes: number,
  channels: number | null = null,
): asserts input is Tensor {
  checkTensor(title, input);
  const batch = input.ndim === axes + 1 ? [] : [null];
  const sides = axes === 1 ? "length" : SIDES.slice(-axes).join(", ");
  const kind = ["lines", "images", "volumes"][axes - 1];
  const advice = `The axes are [${kind}, channels, ${sides}], the first of which may be left out.`;
  checkInputShape(title, input, [...batch, channels, ...new Array<null>(axes).fill(null)], advice);
}
