import { sizeOfShape } from "@thinc/core";
import { native } from "../engine.js";
import { Tensor } from "../tensor.js";

/**
 * What newer libtorchs have as operators, and older ones (2.6 is the oldest) only as methods of their C++ tensors; by
 * libtorch's name. Each takes the tensor alone.
 */
const SUBSTITUTES: Readonly<Record<string, (self: Tensor) => unknown>> = {
  "aten::dim": (self) => self.shape.length,
  "aten::get_device": (self) => (self.device === "cpu" ? -1 : Number(/:(\d+)$/.exec(self.device)?.[1] ?? 0)),
  "aten::is_contiguous": (self) => native().isContiguous(self.handle),
  "aten::numel": (self) => sizeOfShape(self.shape),
  "aten::storage_offset": (self) => native().call(native().operator("aten::sym_storage_offset", ""), self.handle),
};

/** Gives what stands in for an operator that the libtorch at hand does not have, if something does for such arguments. */
export function substituteFor(name: string, args: readonly unknown[]): (() => unknown) | undefined {
  const [self] = args;
  const substitute = SUBSTITUTES[name];
  if (substitute === undefined || args.length !== 1 || !(self instanceof Tensor)) return undefined;
  return () => substitute(self);
}
