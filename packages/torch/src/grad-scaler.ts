import { ArgumentError, checkNumber, checkOptions, DTypeError, describeData, printValue } from "@thinc/core";
import { readDevice, type TorchDevice } from "./device.js";
import { noGrad } from "./grad-mode.js";
import { Tensor } from "./tensor.js";
import { torchObject } from "./torch-object.js";

/** How a {@link PyTorchGradScaler} scales; Thinc's names and defaults. */
export interface PyTorchGradScalerOptions {
  /** Whether it does anything; false if left out. */
  enabled?: boolean;
  /** What gradients are multiplied by at first; 2 ** 16 if left out. */
  initScale?: number;
  /** What the scale is multiplied by after an overflow; 0.5 if left out. */
  backoffFactor?: number;
  /** What the scale is multiplied by after `growthInterval` updates without an overflow; 2 if left out. */
  growthFactor?: number;
  /** After so many updates without an overflow the scale grows; 2000 if left out. */
  growthInterval?: number;
}

const FLOATS: readonly string[] = ["float32", "float64", "float16", "bfloat16"];
const OPTIONS = ["enabled", "initScale", "backoffFactor", "growthFactor", "growthInterval"];

/**
 * Scales gradients up before they go back through a model in half precision, where small ones would become zero, and down
 * again afterwards; it looks for overflows and fits the scale to them.
 *
 * A `PyTorchShim` does all of this by itself. On one's own: `scale` the loss or the gradients of the outputs, go back,
 * `unscale` the gradients, leave the optimizer's step out where that found an overflow, and `update`.
 */
export class PyTorchGradScaler {
  /** Whether it does anything. */
  readonly enabled: boolean;
  private readonly backoffFactor: number;
  private readonly growthFactor: number;
  private readonly growthInterval: number;
  private currentScale: number;
  private cleanUpdates = 0;
  private overflowed = false;

  /** @throws {ArgumentError} when an option is unknown, or a number makes no sense. */
  constructor(options: PyTorchGradScalerOptions = {}) {
    const where = "PyTorchGradScaler";
    checkOptions(options, OPTIONS, where);
    const {
      enabled = false,
      initScale = 2 ** 16,
      backoffFactor = 0.5,
      growthFactor = 2,
      growthInterval = 2000,
    } = options;
    if (typeof enabled !== "boolean") {
      throw new ArgumentError({ message: `${where}: enabled: expected true or false, got ${printValue(enabled)}.` });
    }
    this.enabled = enabled;
    // The scale is a float32, as the gradients are that it is made for.
    this.currentScale = Math.fround(
      checkPositive(checkNumber(initScale, `${where}: initScale`), `${where}: initScale`),
    );
    this.backoffFactor = checkPositive(
      checkNumber(backoffFactor, `${where}: backoffFactor`, { below: 1 }),
      `${where}: backoffFactor`,
    );
    this.growthFactor = checkNumber(growthFactor, `${where}: growthFactor`, { min: 1 });
    this.growthInterval = checkNumber(growthInterval, `${where}: growthInterval`, { min: 1, integer: true });
  }

  /** Whether an overflow was found since the last {@link PyTorchGradScaler.update}. */
  get foundInf(): boolean {
    return this.overflowed;
  }

  /** What gradients are multiplied by now. */
  getScale(): number {
    return this.currentScale;
  }

  /**
   * Multiplies a tensor, or each of several, by the scale; as they are, when the scaler is not enabled.
   *
   * @param options.inplace Whether the tensors themselves are changed; false if left out.
   * @throws {ArgumentError} when something else is among them. @throws {DTypeError} for integers.
   */
  scale(tensor: Tensor, options?: { inplace?: boolean }): Tensor;
  scale(tensors: Iterable<Tensor>, options?: { inplace?: boolean }): Tensor[];
  scale(tensors: Tensor | Iterable<Tensor>, options: { inplace?: boolean } = {}): Tensor | Iterable<Tensor> {
    checkOptions(options, ["inplace"], "scale");
    if (!this.enabled) return tensors;
    const scaled = checkTensors(tensors, "scale").map((tensor) =>
      options.inplace ? tensor.mul_(this.currentScale) : tensor.mul(this.currentScale),
    );
    return tensors instanceof Tensor ? scaled[0] : scaled;
  }

  /**
   * Divides tensors by the scale, in place, and looks for values that are not finite.
   *
   * @returns Whether there were any, in this call or another one since the last {@link PyTorchGradScaler.update}; never when
   * the scaler is not enabled.
   * @throws {ArgumentError} when something else is among them. @throws {DTypeError} for integers.
   */
  unscale(tensors: Tensor | Iterable<Tensor>): boolean {
    if (!this.enabled) return false;
    const groups = new Map<string, Tensor[]>();
    for (const tensor of checkTensors(tensors, "unscale")) {
      const kind = `${tensor.device} ${tensor.dtype}`;
      const group = groups.get(kind);
      if (group === undefined) groups.set(kind, [tensor]);
      else group.push(tensor);
    }
    noGrad(() => {
      for (const group of groups.values()) {
        const { device } = group[0];
        const found = torchObject.zeros([1], { device });
        const inverse = torchObject.full([1], 1 / this.currentScale, { device });
        torchObject._ampForeachNonFiniteCheckAndUnscale_(group, found, inverse);
        if (found.item() !== 0) this.overflowed = true;
      }
    });
    return this.overflowed;
  }

  /** Fits the scale to what was found since the last update, and forgets that. Call it once after each step. */
  update(): void {
    if (!this.enabled) return;
    if (this.overflowed) {
      this.currentScale = Math.fround(this.currentScale * this.backoffFactor);
      this.cleanUpdates = 0;
    } else {
      this.cleanUpdates += 1;
      if (this.cleanUpdates === this.growthInterval) {
        const grown = Math.fround(this.currentScale * this.growthFactor);
        if (Number.isFinite(grown)) this.currentScale = grown;
        this.cleanUpdates = 0;
      }
    }
    this.overflowed = false;
  }

  /**
   * For code that was written for Thinc: the scale is a number here, which needs no device, so that nothing has to be moved.
   *
   * @throws {DeviceError} where there is no such device.
   */
  to(device: TorchDevice): this {
    readDevice(device, "PyTorchGradScaler.to");
    return this;
  }

  /** Thinc's name for {@link PyTorchGradScaler.to}. */
  to_(device: TorchDevice): this {
    return this.to(device);
  }

  /** A scaler with the same settings, scale and history. */
  copy(): PyTorchGradScaler {
    const { enabled, currentScale: initScale, backoffFactor, growthFactor, growthInterval } = this;
    const copy = new PyTorchGradScaler({ enabled, initScale, backoffFactor, growthFactor, growthInterval });
    copy.cleanUpdates = this.cleanUpdates;
    copy.overflowed = this.overflowed;
    return copy;
  }
}

function checkPositive(value: number, where: string): number {
  if (value > 0) return value;
  throw new ArgumentError({ message: `${where}: expected a number above 0, got ${value}.` });
}

function checkTensors(tensors: unknown, method: string): Tensor[] {
  const list = tensors instanceof Tensor ? [tensors] : isIterable(tensors) ? [...tensors] : [tensors];
  for (const item of list) {
    if (!(item instanceof Tensor)) {
      throw new ArgumentError({
        message: `PyTorchGradScaler: ${method} expected a Tensor or several, got ${describeData(item)}. Convert arrays with xp2torch.`,
      });
    }
    if (FLOATS.includes(item.dtype)) continue;
    throw new DTypeError({
      message: `PyTorchGradScaler: ${method} expected gradients of a float dtype, got ${item.dtype}.`,
      expected: FLOATS,
      actual: item.dtype,
    });
  }
  return list as Tensor[];
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof (value as Iterable<unknown> | null)?.[Symbol.iterator] === "function";
}
