import { ArgumentError, checkOptions, DTypeError, printValue, UnsupportedError } from "@thinc/core";
import { readDevice, type TorchDevice } from "../device.js";
import { canHaveGradient, DTYPE_NAMES, type TorchDType } from "../dtypes.js";
import { noGrad } from "../grad-mode.js";
import { Tensor } from "../tensor.js";
import type { ToOptions, ToTarget } from "../tensor-methods/read-target.js";
import { torchObject } from "../torch-object.js";
import type { AnyModule } from "./module.js";
import { Parameter } from "./parameter.js";
import { isProgram, ownBuffers, setOwnState } from "./registry.js";

/**
 * Converts a module's tensors, in place; see `Module.to`. Everything is converted before anything is changed.
 *
 * @throws {DTypeError} when the dtype is no float dtype. @throws {DeviceError} when there is no such device.
 */
export function convertModule(module: AnyModule, title: string, target: ToTarget): void {
  const { dtype, device = null } = readTarget(target, title);
  if (dtype && !canHaveGradient(dtype)) {
    throw new DTypeError({
      message: `${title}: a module can only be converted to float dtypes, not to ${dtype}.`,
      expected: ["float16", "bfloat16", "float32", "float64"],
      actual: dtype,
    });
  }
  replaceTensors(module, title, (tensor) =>
    tensor.to({ dtype: dtype && canHaveGradient(tensor.dtype) ? dtype : null, device }),
  );
}

/** Gives a module's tensors memory on a device, without copying what is in them; see `Module.toEmpty`. */
export function emptyModule(module: AnyModule, title: string, target: TorchDevice): void {
  const device = readDevice(target, `${title}: toEmpty`);
  replaceTensors(module, title, (tensor) => torchObject.emptyLike(tensor, { device }));
}

function replaceTensors(module: AnyModule, title: string, convert: (tensor: Tensor) => Tensor): void {
  noGrad(() => {
    const parameters = module.parameters().map((parameter) => {
      const gradient = parameter.grad;
      return { parameter, data: convert(parameter.detach()), gradient: gradient && convert(gradient) };
    });
    const buffers = module
      .modules()
      .flatMap((owner) => [...ownBuffers(owner)].map(([name, buffer]) => ({ owner, name, buffer: convert(buffer) })));
    // Tensors without memory are of another kind for libtorch, which does not put the data of one into the other.
    const changesKind = ({ parameter, data }: { parameter: Tensor; data: Tensor }) =>
      (parameter.device === "meta") !== (data.device === "meta");
    if (parameters.some(changesKind) && module.modules().some(isProgram)) {
      throw new UnsupportedError({
        message: `${title}: a program cannot be moved to or from the device "meta". Load it where it is to run.`,
      });
    }
    for (const { parameter, data, gradient } of parameters) {
      // The gradient has to be away while the data change their dtype.
      parameter.grad = null;
      if (changesKind({ parameter, data })) Parameter.exchange(parameter, data);
      else torchObject.setData(parameter, data);
      parameter.grad = gradient;
    }
    for (const { owner, name, buffer } of buffers) setOwnState(owner, name, buffer);
  });
}

function readTarget(target: unknown, title: string): { dtype?: TorchDType | null; device?: string | null } {
  const where = `${title}: to`;
  if (target instanceof Tensor) return { dtype: target.dtype, device: target.device };
  if (typeof target === "string" && target in DTYPE_NAMES) return { dtype: target as TorchDType };
  if (typeof target === "string" && /^(cpu|cuda|gpu|meta)(:\d+)?$/.test(target))
    return { device: readDevice(target, where) };
  if (typeof target === "object" && target !== null) {
    if ("type" in target) return { device: readDevice(target, where) };
    checkOptions(target, ["dtype", "device", "nonBlocking"], where);
    const { dtype, device = null } = target as ToOptions;
    return { dtype, device: device === null ? null : readDevice(device, where) };
  }
  throw new ArgumentError({
    message: `${title}: to expected a float dtype such as "float64" or a device such as "cpu", got ${printValue(target)}.`,
  });
}
