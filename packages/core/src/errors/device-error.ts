import { ThincError, type ThincErrorOptions } from "./thinc-error.js";

/** Data or a model is on a device that cannot be used here. */
export class DeviceError extends ThincError {
  static override readonly errorName: string = "DeviceError";

  constructor(options: ThincErrorOptions) {
    super(options, "THINC_DEVICE");
  }
}
