import { ArgumentError } from "@thinc/core";

/**
 * The base of a class that owns a handle of an addon, such as a tensor.
 *
 * Nobody has to dispose of anything: the addon frees the memory of handles that were collected (see the C++ header
 * `handle_sweep`). This is for those who want it freed at once: `using`, or {@link NativeHandle.dispose}.
 *
 * @typeParam Handle - The type of the addon's opaque handles.
 */
export abstract class NativeHandle<Handle extends object> {
  #handle: Handle | undefined;

  /** Takes ownership of the handle. */
  constructor(handle: Handle) {
    this.#handle = handle;
  }

  /**
   * The addon's handle; it stays owned by this object.
   *
   * @throws ArgumentError after {@link NativeHandle.dispose}.
   */
  get handle(): Handle {
    if (this.#handle === undefined) {
      throw new ArgumentError({
        message: `This ${this.constructor.name} was disposed of. Dispose of it after its last use.`,
      });
    }
    return this.#handle;
  }

  /** Whether the memory was given back. */
  get isDisposed(): boolean {
    return this.#handle === undefined;
  }

  /** Gives the memory back at once. Doing so twice does nothing. */
  dispose(): void {
    const handle = this.#handle;
    if (handle === undefined) return;
    this.#handle = undefined;
    this.release(handle);
  }

  /** Does what {@link NativeHandle.dispose} does, at the end of a `using` block. */
  [Symbol.dispose](): void {
    this.dispose();
  }

  /** Takes ownership of another handle, and gives the memory of the one before back. */
  protected replaceHandle(handle: Handle): void {
    const before = this.handle;
    this.#handle = handle;
    this.release(before);
  }

  /** Frees what the handle stands for; called once for each handle at most. */
  protected abstract release(handle: Handle): void;
}
