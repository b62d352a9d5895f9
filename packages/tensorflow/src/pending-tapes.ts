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
  // An array, not a Map: a Map that is added to and deleted from all the time leaves its outgrown tables behind, and each
  // of them keeps what it last held alive until V8 collects its old generation.
  private readonly resident: Resident[] = [];
  private willWatch = false;

  /** Notes that `callback` is what will use, or abandon, the tape. */
  add(tape: Tape, callback: object): void {
    this.resident.push({ tape, callback });
    if (!this.willWatch) {
      this.willWatch = true;
      queueMicrotask(() => this.watch());
    }
    if (this.resident.length <= RESIDENT_TAPES) return;
    const oldest = this.resident[0].tape;
    this.remove(oldest);
    oldest.shelve();
  }

  /** Takes out a tape whose callback is being called. */
  remove(tape: Tape): void {
    const index = this.resident.findIndex((each) => each.tape === tape);
    if (index === -1) return;
    const [{ callback }] = this.resident.splice(index, 1);
    if (callback === null) abandoned.unregister(tape);
  }

  /** Frees the tapes that wait in the backend; their callbacks cannot be called any more. */
  clear(): void {
    for (const { tape } of [...this.resident]) {
      this.remove(tape);
      tape.release();
    }
  }

  /**
   * Watches the callbacks that still wait when the program's current turn ends. In a synchronous loop there is no end, and
   * nobody is told of anything; what is watched there outlives V8's young generation, kilobytes a step.
   */
  private watch(): void {
    this.willWatch = false;
    for (const each of this.resident) {
      if (each.callback === null) continue;
      abandoned.register(each.callback, { tape: each.tape, pending: this }, each.tape);
      each.callback = null;
    }
  }
}

/** A tape that waits in the backend's memory. */
interface Resident {
  readonly tape: Tape;
  /** Held only until it is watched, so that it can be abandoned. */
  callback: object | null;
}

const abandoned = new FinalizationRegistry<{ tape: Tape; pending: PendingTapes }>(({ tape, pending }) => {
  pending.remove(tape);
  tape.release();
});
