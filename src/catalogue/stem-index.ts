import { digit, leadingStems, requiredStems } from "./stems";

const digitNumber = 1;

/**
 * Finds, by the words of a line, which of many patterns are worth a search in it. The index is made when the first line
 * comes: a process that reads no note does not pay for it, nor does its start.
 */
export class StemIndex {
  readonly #sources: readonly string[];
  #made: Index | undefined;

  constructor(sources: readonly string[]) {
    this.#sources = sources;
  }

  /**
   * Numbers of the patterns that may match in the line, in no order. Adds the line's words to `words`: for each its offset
   * and the numbers of its first two (or its only), three and four letters, 0 where no pattern knows them. A number is a word, too.
   */
  candidates(line: string, words?: number[]): readonly number[] {
    this.#made ??= new Index(this.#sources);
    return this.#made.candidates(line, words);
  }

  /** Bits of the word beginnings that every match of a pattern starts with; undefined where it may start with others. */
  leads(pattern: number): Uint32Array | undefined {
    this.#made ??= new Index(this.#sources);
    return this.#made.leads(pattern);
  }
}

class Index {
  /** A stem's number, by its letters: up to three, and four. */
  readonly #short = new Uint16Array(32 ** 3);
  readonly #long = new Map<number, number>();
  /** Patterns that a stem calls, by the stem's number. Number 0 is no stem, and 1 the digit. */
  readonly #called: number[][] = [[], []];
  /** What else each pattern needs. */
  readonly #needs: readonly (readonly (readonly number[])[])[];
  readonly #always: readonly number[];
  /** Numbers of the stems that matches of a pattern start with, and the same as bits once they are asked for. */
  readonly #leads: readonly (readonly number[] | undefined)[];
  readonly #leadBits: (Uint32Array | undefined)[] = [];
  /** Marks stems and patterns as seen in the current line, without clearing anything between lines. */
  readonly #seen: Uint32Array;
  readonly #asked: Uint32Array;
  #line = 0;

  constructor(sources: readonly string[]) {
    const always: number[] = [];
    const needs: (readonly number[])[][] = [];
    this.#leads = sources.map((source) => {
      const stems = leadingStems(source);
      return stems && [...stems].map((stem) => this.#numberOf(stem));
    });
    for (const [pattern, source] of sources.entries()) {
      const [first, ...rest] = requiredStems(source).map((stems) => [...stems].map((stem) => this.#numberOf(stem)));
      const called = first ?? this.#leads[pattern];
      needs.push(rest);
      if (called === undefined) always.push(pattern);
      else for (const stem of called) this.#called[stem]!.push(pattern);
    }
    this.#needs = needs;
    this.#always = always;
    this.#seen = new Uint32Array(this.#called.length);
    this.#asked = new Uint32Array(sources.length);
  }

  #numberOf(stem: string): number {
    if (stem === digit) return digitNumber;
    const key = keyOf(stem);
    const known = stem.length < 4 ? this.#short[key]! : (this.#long.get(key) ?? 0);
    if (known !== 0) return known;
    const number = this.#called.length;
    if (stem.length < 4) this.#short[key] = number;
    else this.#long.set(key, number);
    this.#called.push([]);
    return number;
  }

  leads(pattern: number): Uint32Array | undefined {
    const numbers = this.#leads[pattern];
    if (numbers === undefined) return undefined;
    const known = this.#leadBits[pattern];
    if (known !== undefined) return known;
    const bits = new Uint32Array((this.#called.length >> 5) + 1);
    for (const number of numbers) bits[number >> 5]! |= 1 << (number & 31);
    this.#leadBits[pattern] = bits;
    return bits;
  }

  candidates(line: string, words: number[] | undefined): readonly number[] {
    const found = this.#stemsOf(line, words);
    const patterns: number[] = [...this.#always];
    for (const stem of found) {
      for (const pattern of this.#called[stem]!) {
        if (this.#asked[pattern] === this.#line) continue;
        this.#asked[pattern] = this.#line;
        if (this.#needs[pattern]!.every((stems) => stems.some((other) => this.#seen[other] === this.#line)))
          patterns.push(pattern);
      }
    }
    return patterns;
  }

  #stemsOf(line: string, words: number[] | undefined): readonly number[] {
    const found: number[] = [];
    this.#line++;
    let isInWord = false;
    let isInNumber = false;
    for (let i = 0; i < line.length; i++) {
      const first = letterAt(line, i);
      if (first === 0) {
        const raw = line.charCodeAt(i);
        const isDigit = raw >= 48 && raw <= 57;
        if (isDigit && !isInNumber) {
          this.#see(digitNumber, found);
          if (!isInWord) words?.push(i, digitNumber, 0, 0);
        }
        isInNumber = isDigit;
        isInWord = false;
        continue;
      }
      isInNumber = false;
      if (isInWord) continue;
      isInWord = true;
      const second = letterAt(line, i + 1);
      const pair = first * 32 + second;
      const third = second === 0 ? 0 : letterAt(line, i + 2);
      const fourth = third === 0 ? 0 : letterAt(line, i + 3);
      // A letter alone has a number of its own.
      const two = this.#short[second === 0 ? first : pair]!;
      const three = third === 0 ? 0 : this.#short[pair * 32 + third]!;
      const four = fourth === 0 ? 0 : (this.#long.get((pair * 32 + third) * 32 + fourth) ?? 0);
      if (two !== 0) this.#see(two, found);
      if (three !== 0) this.#see(three, found);
      if (four !== 0) this.#see(four, found);
      if (two + three + four > 0) words?.push(i, two, three, four);
    }
    return found;
  }

  #see(stem: number, found: number[]): void {
    if (this.#seen[stem] === this.#line) return;
    this.#seen[stem] = this.#line;
    found.push(stem);
  }
}

/** The letter at an offset, from 1 for A in either case; 0 for anything else. */
function letterAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset) | 32;
  return code >= 97 && code <= 122 ? code - 96 : 0;
}

function keyOf(stem: string): number {
  let key = 0;
  for (let i = 0; i < stem.length; i++) key = key * 32 + letterAt(stem, i);
  return key;
}
