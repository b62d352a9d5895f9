import { ArgumentError, DTypeError, printValue } from "@thinc/core";
import { canHaveGradient, DTYPE_NAMES, type TorchDType } from "../dtypes.js";
import { noGrad } from "../grad-mode.js";
import { Tensor, type ToOptions } from "../tensor.js";
import { torchObject } from "../torch-object.js";
import type { AnyModule } from "./module.js";
import { ownBuffers, setOwnState } from "./registry.js";

/**
 * Converts a module's tensors, in place; see `Module.to`. Everything is converted before anything is changed.
 *
 * @throws {DTypeError} when the dtype is no float dtype.
 */
export function convertModule(
  module: AnyModule,
  title: string,
  target: TorchDType | Tensor | ToOptions | string,
): void {
  const { dtype, device } = readTarget(target, title);
  if (dtype && !canHaveGradient(dtype)) {
    throw new DTypeError({
      message: `${title}: a module can only be converted to float dtypes, not to ${dtype}.`,
      expected: ["float16", "bfloat16", "float32", "float64"],
      actual: dtype,
    });
  }
  const convert = (tensor: Tensor): Tensor =>
    tensor.to({ dtype: dtype && canHaveGradient(tensor.dtype) ? dtype : null, device: device ?? null });
  noGrad(() => {
    const parameters = module.parameters().map((parameter) => {
      const gradient = parameter.grad;
      return { parameter, data: convert(parameter.detach()), gradient: gradient && convert(gradient) };
    });
    const buffers = module
      .modules()
      .flatMap((owner) => [...ownBuffers(owner)].map(([name, buffer]) => ({ owner, name, buffer: convert(buffer) })));
    for (const { parameter, data, gradient } of parameters) {
      // The gradient has to be away while the data change their dtype.
      parameter.grad = null;
      torchObject.setData(parameter, data);
      parameter.grad = gradient;
    }
    for (const { owner, name, buffer } of buffers) setOwnState(owner, name, buffer);
  });
}

function readTarget(target: unknown, title: string): ToOptions {
  if (target instanceof Tensor) return { dtype: target.dtype, device: target.device };
  if (typeof target === "object" && target !== null) return target;
  if (typeof target === "string" && target in DTYPE_NAMES) return { dtype: target as TorchDType };
  if (typeof target === "string" && /^(cpu|cuda|mps|meta|xpu)(:\d+)?$/.test(target)) return { device: target };
  throw new ArgumentError({
    message: `${title}: to expected a float dtype such as "float64" or a device such as "cpu", got ${printValue(target)}.`,
  });
}
