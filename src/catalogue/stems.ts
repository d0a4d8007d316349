import { elementsOf, splitChoice } from "./pattern-source";

/**
 * Word beginnings that a regular expression cannot do without: a cheap look at a line's words tells which patterns are worth
 * a search there. Worked out from the sources of the patterns, so that they can never differ from them.
 */

type Stems = ReadonlySet<string>;

/** Stands for a digit anywhere. */
const digit = "0";
const common = new Set(
  "the and for wit with tha that fro from are was has have its our you not all any can per each ever one two onl only".split(
    " ",
  ),
);

/** How little a set of stems tells: few and rare ones are best. */
const cost = (stems: Stems): number => {
  let sum = 0;
  for (const stem of stems) sum += stem === digit ? 8 : common.has(stem) ? 12 : stem.length === 3 ? 2 : 1;
  return sum;
};

/** Sets of word beginnings (three or four letters), the most telling first: every match holds one of each set. */
export function requiredStems(source: string): readonly Stems[] {
  const choice = splitChoice(source);
  return choice.length === 1
    ? stemsOfSequence(source, true).slice(0, 3)
    : [stemsOfChoice(source, true)].filter((stems) => stems !== undefined);
}

/** Patterns are put together from the same pieces of grammar; what is known of one is kept. */
const choiceStems = [new Map<string, Stems | undefined>(), new Map<string, Stems | undefined>()] as const;
const choiceLeads = new Map<string, Lead>();

function stemsOfChoice(source: string, isWordStart: boolean): Stems | undefined {
  const known = choiceStems[isWordStart ? 1 : 0];
  if (!known.has(source)) known.set(source, readStemsOfChoice(source, isWordStart));
  return known.get(source);
}

function readStemsOfChoice(source: string, isWordStart: boolean): Stems | undefined {
  const stems = new Set<string>();
  for (const alternative of splitChoice(source)) {
    const own = stemsOfSequence(alternative, isWordStart)[0];
    if (own === undefined) return undefined;
    for (const stem of own) stems.add(stem);
  }
  return stems;
}

function stemsOfSequence(source: string, startsWord: boolean): readonly Stems[] {
  const found: Stems[] = [];
  let isWordStart = startsWord;
  for (const element of elementsOf(source)) {
    if (element.kind === "border") isWordStart = !element.isOptional;
    else if (element.kind === "digit") {
      if (!element.isOptional) found.push(new Set([digit]));
      isWordStart = false;
    } else if (element.kind === "letters") {
      if (isWordStart && !element.isOptional && element.text.length >= 3)
        found.push(new Set([element.text.slice(0, 4)]));
      isWordStart = false;
    } else if (element.kind === "group") {
      const stems = element.isOptional ? undefined : stemsOfChoice(element.text, isWordStart);
      if (stems !== undefined) found.push(stems);
      const endsInBorder = splitChoice(element.text).every((alternative) => /[ -]$|\[ -\]$/.test(alternative));
      isWordStart = endsInBorder && (!element.isOptional || isWordStart);
    } else isWordStart = false;
  }
  return found.sort((a, b) => cost(a) - cost(b));
}

/** Beginnings of two to four letters, one of which every match starts with, at the start of a word; undefined where that cannot be told. */
export function leadingStems(source: string): Stems | undefined {
  const { stems, mayBeEmpty } = leadOfChoice(source);
  return mayBeEmpty ? undefined : stems;
}

/** How a match of a source begins. Without stems, nothing is known. */
interface Lead {
  readonly stems: Stems | undefined;
  readonly mayBeEmpty: boolean;
}

const unknown: Lead = { stems: undefined, mayBeEmpty: false };

function leadOfChoice(source: string): Lead {
  const known = choiceLeads.get(source) ?? readLeadOfChoice(source);
  choiceLeads.set(source, known);
  return known;
}

function readLeadOfChoice(source: string): Lead {
  const stems = new Set<string>();
  let mayBeEmpty = false;
  for (const alternative of splitChoice(source)) {
    const own = leadOfSequence(alternative);
    if (own.stems === undefined) return unknown;
    for (const stem of own.stems) stems.add(stem);
    mayBeEmpty ||= own.mayBeEmpty;
  }
  return { stems, mayBeEmpty };
}

function leadOfSequence(source: string): Lead {
  const stems = new Set<string>();
  for (const element of elementsOf(source)) {
    // A single letter may begin any word.
    if (element.kind === "letters" && element.text.length > 1) stems.add(element.text.slice(0, 4));
    else if (element.kind === "group") {
      const own = leadOfChoice(element.text);
      if (own.stems === undefined) return unknown;
      for (const stem of own.stems) stems.add(stem);
      if (own.mayBeEmpty) continue;
    } else return unknown;
    if (!element.isOptional) return { stems, mayBeEmpty: false };
  }
  return { stems, mayBeEmpty: true };
}

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
   * and the numbers of its first two, three and four letters, 0 where no pattern knows them.
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
  /** Patterns that a stem calls, by the stem's number; 0 is the digit. */
  readonly #called: number[][] = [[]];
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
    for (const [pattern, source] of sources.entries()) {
      const [first, ...rest] = requiredStems(source);
      needs.push(rest.map((stems) => [...stems].map((stem) => this.#numberOf(stem))));
      if (first === undefined) always.push(pattern);
      else for (const stem of first) this.#called[this.#numberOf(stem)]!.push(pattern);
    }
    this.#needs = needs;
    this.#always = always;
    this.#leads = sources.map((source) => {
      const stems = leadingStems(source);
      return stems && [...stems].map((stem) => this.#numberOf(stem));
    });
    this.#seen = new Uint32Array(this.#called.length);
    this.#asked = new Uint32Array(sources.length);
  }

  #numberOf(stem: string): number {
    if (stem === digit) return 0;
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
    for (let i = 0; i < line.length; i++) {
      const first = letterAt(line, i);
      if (first === 0) {
        const raw = line.charCodeAt(i);
        if (raw >= 48 && raw <= 57) this.#see(0, found);
        isInWord = false;
        continue;
      }
      if (isInWord) continue;
      isInWord = true;
      const second = letterAt(line, i + 1);
      if (second === 0) continue;
      const pair = first * 32 + second;
      const two = this.#short[pair]!;
      const third = letterAt(line, i + 2);
      const fourth = third === 0 ? 0 : letterAt(line, i + 3);
      const three = third === 0 ? 0 : this.#short[pair * 32 + third]!;
      const four = fourth === 0 ? 0 : (this.#long.get((pair * 32 + third) * 32 + fourth) ?? 0);
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
