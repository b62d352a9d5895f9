import { draw, type Initializer } from "./initializer.js";

/** All zeros, for any shape; what biases start from. @throws {ShapeError} on a bad shape. */
export const zeroInit: Initializer = (ops, shape, options = {}) => draw("zeroInit", ops, shape, options, () => () => 0);
