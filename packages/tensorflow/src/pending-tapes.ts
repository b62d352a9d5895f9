import type { Tape } from "./tape.js";

/**
 * How many tapes of one shim may wait in the backend's memory for their callbacks. A training loop has one, a layer that
 * is called for each item of a list as many as there are items.
 */
export const RESIDENT_TAPES = 32;

/**
 * The tapes of one shim whose callbacks have not been called yet.
 *
 * A callback may be thrown away uncalled. JavaScript tells about that (`FinalizationRegistry`) only when the event loop
 * turns, and until then even weak references stay as they are: a loop without `await` never learns it. So only the
 * newest tapes stay in the backend; the values of older ones move to ordinary arrays, which are collected in any loop
 * together with the callback that alone holds them. Such a callback still works, a little slower.
 */
export class PendingTapes {
  private readonly resident = new Set<Tape>();

  /** Notes that `callback` is what will use, or abandon, the tape. */
  add(tape: Tape, callback: object): void {
    this.resident.add(tape);
    abandoned.register(callback, { tape, resident: this.resident }, tape);
    if (this.resident.size <= RESIDENT_TAPES) return;
    const [oldest] = this.resident;
    this.remove(oldest);
    oldest.shelve();
  }

  /** Takes out a tape whose callback is being called. */
  remove(tape: Tape): void {
    this.resident.delete(tape);
    abandoned.unregister(tape);
  }

  /** Frees the tapes that wait in the backend; their callbacks cannot be called any more. */
  clear(): void {
    for (const tape of [...this.resident]) {
      this.remove(tape);
      tape.release();
    }
  }
}

const abandoned = new FinalizationRegistry<{ tape: Tape; resident: Set<Tape> }>(({ tape, resident }) => {
  resident.delete(tape);
  tape.release();
});
