/** Work shorter than this needs no word, in milliseconds. */
const patience = 500;

/** Time between two words, in milliseconds. */
const pace = 100;

/** Says on a terminal how far long work is, and wipes it away in the end. Says nothing in files and pipes. */
export class Progress {
  readonly #isShown = process.stderr.isTTY === true;
  #next = performance.now() + patience;
  #isWritten = false;

  report(words: () => string): void {
    if (!this.#isShown) return;
    const now = performance.now();
    if (now < this.#next) return;
    this.#next = now + pace;
    this.#isWritten = true;
    process.stderr.write(`\r\u001b[K${words()}`);
  }

  done(): void {
    if (this.#isWritten) process.stderr.write("\r\u001b[K");
  }
}
