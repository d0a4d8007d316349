import type { Pattern } from "./pattern";
import { StemIndex } from "./stem-index";

/** A line with the patterns that may match in it. */
export interface Look {
  readonly line: string;
  /** Numbers of the patterns, in no order. */
  readonly candidates: readonly number[];
  /** Its words, as the index gives them. */
  readonly words: readonly number[];
}

/** Finds many patterns in lines of small letters; each is tried only at the words that can begin a match of it. */
export class Finder {
  readonly #patterns: readonly Pattern[];
  readonly #index: StemIndex;

  constructor(patterns: readonly Pattern[]) {
    this.#patterns = patterns;
    this.#index = new StemIndex(patterns.map(({ source }) => source));
  }

  look(line: string): Look {
    const words: number[] = [];
    return { line, candidates: this.#index.candidates(line, words), words };
  }

  /** Tells where a pattern matches, from left to right; empty matches are none. */
  each({ line, words }: Look, number: number, found: (start: number, end: number) => void): void {
    const pattern = this.#patterns[number]!;
    if (pattern.isAnchored) {
      const { here } = pattern;
      here.lastIndex = 0;
      if (here.test(line) && here.lastIndex > 0) found(0, here.lastIndex);
      return;
    }
    const leads = this.#index.leads(number);
    if (leads === undefined) {
      const { anywhere } = pattern;
      anywhere.lastIndex = 0;
      for (let match = anywhere.exec(line); match !== null; match = anywhere.exec(line)) {
        if (match[0] === "") anywhere.lastIndex++;
        else found(match.index, match.index + match[0].length);
      }
      return;
    }
    const { here } = pattern;
    let end = 0;
    for (let i = 0; i < words.length; i += 4) {
      const start = words[i]!;
      if (start < end || !isAny(leads, words[i + 1]!, words[i + 2]!, words[i + 3]!)) continue;
      here.lastIndex = start;
      if (!here.test(line)) continue;
      end = here.lastIndex;
      found(start, end);
    }
  }
}

/** Number 0 is no word beginning, and its bit is never set. */
const isAny = (bits: Uint32Array, a: number, b: number, c: number): boolean =>
  (((bits[a >> 5]! >>> (a & 31)) | (bits[b >> 5]! >>> (b & 31)) | (bits[c >> 5]! >>> (c & 31))) & 1) === 1;
