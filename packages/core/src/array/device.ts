/** Where the elements of an array live. */
export interface Device {
  readonly type: "cpu" | "cuda";
  /** The number of the device; 0 on the CPU. */
  readonly id: number;
}

/** The host's own memory. */
export const CPU: Device = Object.freeze({ type: "cpu", id: 0 });
