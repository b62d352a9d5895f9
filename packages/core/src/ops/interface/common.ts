import type { Ints1d } from "../../array/aliases.js";

/** The lengths of the sequences of a batch: an integer array of one axis, or plain whole numbers. */
export type Lengths = Ints1d | readonly number[];

/** Whether an elementwise operation may overwrite its input. */
export interface InplaceOptions {
  /**
   * Writes the result into the input and returns the input. Forward operations overwrite `X`; `dsigmoid` and `dtanh`
   * overwrite `Y`; backward operations overwrite `dY`, save `backpropSigmoid`, which overwrites `Y`.
   */
  inplace?: boolean;
}
