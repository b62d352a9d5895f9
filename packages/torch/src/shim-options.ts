import { ArgumentError, checkOptions, describeData, printValue } from "@thinc/core";
import type { TorchDevice } from "./device.js";
import { PyTorchGradScaler } from "./grad-scaler.js";
import type { ModuleLike } from "./module-like.js";

/**
 * How a {@link PyTorchShim} runs and saves its module.
 *
 * @typeParam M The module's class.
 */
export interface PyTorchShimOptions<M extends ModuleLike = ModuleLike> {
  /** Settings that are saved with the model. */
  config?: Record<string, unknown>;
  /**
   * Whether the forward pass runs inside `torch.autocast`: in bfloat16 on the CPU and float16 on CUDA; false if left out.
   * Outputs in half precision are given as float32, so that any layer can follow.
   */
  mixedPrecision?: boolean;
  /** Scales gradients on the way back; by default one with the default settings, enabled with `mixedPrecision`. */
  gradScaler?: PyTorchGradScaler | null;
  /** Where the module is put; by default it stays where it is. */
  device?: TorchDevice | null;
  /** Makes bytes of the module, with all that {@link PyTorchShimOptions.deserializeModel} needs; by default its state dict. */
  serializeModel?(module: M): Uint8Array;
  /**
   * Gives the module that bytes stand for, on a device: the given module, changed, or another one.
   *
   * When it throws, or another part of the model does not fit its bytes, the given module is put back as it was.
   */
  deserializeModel?(module: M, bytes: Uint8Array, device: string): M;
}

/** The names of {@link PyTorchShimOptions}. */
export const SHIM_OPTIONS = [
  "config",
  "mixedPrecision",
  "gradScaler",
  "device",
  "serializeModel",
  "deserializeModel",
] as const satisfies readonly (keyof PyTorchShimOptions)[];

/** Checks options, and fills in the scaler. @throws {ArgumentError} naming the option and what it should be. */
export function readShimOptions(options: PyTorchShimOptions, where: string) {
  checkOptions(options, SHIM_OPTIONS, where);
  const { config = {}, mixedPrecision = false, serializeModel, deserializeModel } = options;
  if (typeof mixedPrecision !== "boolean") {
    throw new ArgumentError({
      message: `${where}: mixedPrecision: expected true or false, got ${printValue(mixedPrecision)}.`,
    });
  }
  const gradScaler = options.gradScaler ?? new PyTorchGradScaler({ enabled: mixedPrecision });
  if (!(gradScaler instanceof PyTorchGradScaler)) {
    throw new ArgumentError({
      message: `${where}: gradScaler: expected a PyTorchGradScaler, got ${describeData(gradScaler)}.`,
    });
  }
  for (const [name, callback] of Object.entries({ serializeModel, deserializeModel })) {
    if (callback === undefined || callback === null || typeof callback === "function") continue;
    throw new ArgumentError({ message: `${where}: ${name}: expected a function, got ${describeData(callback)}.` });
  }
  return { config, mixedPrecision, gradScaler };
}
