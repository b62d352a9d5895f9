import { ArgumentError, checkOptions, printValue, SerializationError } from "@thinc/core";
import type { TorchDevice } from "./device.js";
import type { PyTorchGradScaler } from "./grad-scaler.js";
import { EmptyScript } from "./jit/empty-script.js";
import { load } from "./jit/load.js";
import { type AnyScript, type ScriptMethods, ScriptModule } from "./jit/script-module.js";
import { PyTorchShim } from "./shim.js";
import { decodeShim, encodeShim } from "./shim-bytes.js";

/** How a {@link TorchScriptShim} runs its program. */
export interface TorchScriptShimOptions {
  /** Settings that are saved with the model. */
  config?: Record<string, unknown>;
  /** Whether the forward pass runs inside `torch.autocast`; false if left out. */
  mixedPrecision?: boolean;
  /** Scales gradients on the way back; by default one with the default settings, enabled with `mixedPrecision`. */
  gradScaler?: PyTorchGradScaler | null;
  /** Where the program is put; by default it stays where it is. */
  device?: TorchDevice | null;
}

const OPTIONS = ["config", "mixedPrecision", "gradScaler", "device"];

/**
 * Runs a TorchScript program for a Thinc model, and saves all of it, code and weights.
 *
 * Without a program it is an empty shell, which can only be loaded into.
 */
export class TorchScriptShim extends PyTorchShim<AnyScript | EmptyScript> {
  /**
   * @throws {ArgumentError} when the model is neither a program nor `null`, or an option makes no sense.
   * @throws {DeviceError} when there is no such device.
   */
  constructor(model: AnyScript | null = null, options: TorchScriptShimOptions = {}) {
    // A copy of a shell comes with the shell's stand-in.
    const isShell = model === null || (model as unknown) instanceof EmptyScript;
    if (!isShell && !(model instanceof ScriptModule)) {
      throw new ArgumentError({
        message: `TorchScriptShim: expected a ScriptModule or null, got ${printValue(model)}. Make one with torch.jit.load, torch.jit.script or torch.jit.trace.`,
      });
    }
    checkOptions(options, OPTIONS, "TorchScriptShim");
    super(isShell ? new EmptyScript() : (model as AnyScript), options);
  }

  /** Whether no program was loaded yet. */
  get isEmpty(): boolean {
    return this.model instanceof EmptyScript;
  }

  /** The settings and the whole program, as Thinc writes them. @throws {SerializationError} when there is no program. */
  override toBytes(): Uint8Array {
    const { model } = this;
    if (model instanceof EmptyScript) {
      throw new SerializationError({
        message: "torch: an empty TorchScriptShim has nothing to save. Load a program first.",
      });
    }
    return encodeShim(this.config, "model", model.toBytes());
  }

  /** Takes the program of the bytes in the place of its own. */
  override prepareFromBytes(bytes: Uint8Array): () => void {
    const { config, content } = decodeShim(bytes, "model");
    const loaded = load<ScriptMethods>(content, { mapLocation: this.device });
    return () => {
      this.model = loaded;
      this.config = config;
    };
  }
}
