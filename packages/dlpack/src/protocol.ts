/** The method that gives a capsule; `Symbol.for("dlpack")`, so that no package has to import another. */
export const DLPACK: unique symbol = Symbol.for("dlpack");

/** The method that says where the data lives; `Symbol.for("dlpack.device")`. */
export const DLPACK_DEVICE: unique symbol = Symbol.for("dlpack.device");

/** The DLPack version this package writes, as `[major, minor]`; it reads every 1.x. */
export const DLPACK_VERSION: readonly [major: number, minor: number] = Object.freeze([1, 1] as const);

declare const capsuleBrand: unique symbol;

/**
 * An opaque, one-shot owner of a tensor: a tagged Node-API external.
 *
 * Taking the tensor out empties it. One that nobody takes from is freed by the garbage collector. It cannot be posted
 * to another thread.
 */
export interface DLPackCapsule {
  readonly [capsuleBrand]: true;
}

/** A device as DLPack numbers it: `[type, id]`, such as `[1, 0]` for the CPU and `[2, 1]` for the second CUDA device. */
export type DLPackDevice = readonly [type: number, id: number];

/** What a consumer may ask of a producer; the names and meanings of the Python array API's `__dlpack__`. */
export interface DLPackRequest {
  /** The newest version the consumer reads, as `[major, minor]`; a producer must not exceed its major version. */
  maxVersion?: readonly [major: number, minor: number];
  /** Where the consumer wants the data; where it is, if left out. */
  device?: DLPackDevice | null;
  /** `true`: the data must be copied; `false`: it must not be; left out: the producer may. */
  copy?: boolean | null;
  /** The stream the consumer will use, for devices that have streams; always left out for host memory. */
  stream?: number | bigint | null;
}

/** An array that other libraries can take over without a copy. */
export interface DLPackExchangeable {
  /** Gives a new capsule over the array's memory. Each call gives another one. */
  [DLPACK](request?: DLPackRequest): DLPackCapsule;
  /** Says where the array's memory is. Takes nothing and changes nothing. */
  [DLPACK_DEVICE](): DLPackDevice;
}

/** Tells whether a value follows the protocol. */
export function isDLPackExchangeable(value: unknown): value is DLPackExchangeable {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  const candidate = value as Partial<DLPackExchangeable>;
  return typeof candidate[DLPACK] === "function" && typeof candidate[DLPACK_DEVICE] === "function";
}
