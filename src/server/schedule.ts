/**
 * Runs something a little later, after what the machine has at hand now: `setImmediate` in Node, a short timeout
 * elsewhere.
 */
export type Later = (run: () => void) => void;

/**
 * Puts work off until a whole turn of the event loop has brought no new change: a burst of keys is worked on once,
 * and a single key at once. There is no fixed delay.
 */
export class Schedule {
  readonly #later: Later;
  readonly #work: () => void;
  #changes = 0;
  #isWaiting = false;

  constructor(later: Later, work: () => void) {
    this.#later = later;
    this.#work = work;
  }

  /** Asks for the work to be done after this change. */
  request(): void {
    this.#changes++;
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    // Messages that came together are handed over one a turn, so the first quiet turn can be the second at the
    // earliest.
    this.#later(() => this.#wait(this.#changes));
  }

  #wait(seen: number): void {
    this.#later(() => {
      if (this.#changes !== seen) {
        this.#wait(this.#changes);
        return;
      }
      this.#isWaiting = false;
      this.#work();
    });
  }
}

/** The length of a piece of background work, in milliseconds: what a key may have to wait for. */
const slice = 8;

/** Gives way to the editor's requests in the midst of long work. */
export class Slices {
  readonly #later: Later;
  #end = performance.now() + slice;

  constructor(later: Later) {
    this.#later = later;
  }

  /** Returns at once while the slice lasts, and after a pause for others when it is over. */
  async pause(): Promise<void> {
    if (performance.now() < this.#end) return;
    await new Promise<void>((resume) => this.#later(resume));
    this.#end = performance.now() + slice;
  }
}
