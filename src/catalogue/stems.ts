/**
 * Word beginnings that a regular expression cannot do without: a cheap look at a line's words tells which patterns are worth
 * a search there. Worked out from the sources of the patterns, so that they can never differ from them.
 */

interface Element {
  readonly kind: "letters" | "digit" | "group" | "border" | "any";
  /** Letters, or a group's source. */
  readonly text: string;
  readonly isOptional: boolean;
}

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

function stemsOfChoice(source: string, isWordStart: boolean): Stems | undefined {
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

/** The alternatives of a source, at its outermost level. */
function splitChoice(source: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === "\\") i++;
    else if (char === "[") i = classEnd(source, i);
    else if (char === "(") depth++;
    else if (char === ")") depth--;
    else if (char === "|" && depth === 0) {
      parts.push(source.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(source.slice(start));
  return parts;
}

function classEnd(source: string, start: number): number {
  let i = start + 1;
  while (i < source.length && source[i] !== "]") i += source[i] === "\\" ? 2 : 1;
  return i;
}

function groupEnd(source: string, start: number): number {
  let depth = 0;
  for (let i = start; i < source.length; i++) {
    const char = source[i];
    if (char === "\\") i++;
    else if (char === "[") i = classEnd(source, i);
    else if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return i;
  }
  return source.length;
}

function elementsOf(source: string): readonly Element[] {
  const elements: Element[] = [];
  let i = 0;
  while (i < source.length) {
    const char = source[i]!;
    let kind: Element["kind"] = "any";
    let text = "";
    let end = i + 1;
    if (char === "(") {
      const close = groupEnd(source, i);
      end = close + 1;
      const inner = source.slice(i + 1, close);
      if (/^\?(?:[=!]|<[=!])/.test(inner)) {
        i = end;
        continue;
      }
      kind = "group";
      text = inner.replace(/^\?:/, "");
    } else if (char === "[") {
      end = classEnd(source, i) + 1;
      const inside = source.slice(i + 1, end - 1);
      if (inside === " -" || inside === "- ") kind = "border";
    } else if (char === "\\") {
      end = i + 2;
      if (source[i + 1] === "d") kind = "digit";
    } else if (/\d/.test(char)) kind = "digit";
    else if (char === " " || char === "-") kind = "border";
    else if (/[a-z]/i.test(char)) {
      kind = "letters";
      text = char.toLowerCase();
    }
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(end, end + 12))?.[0] ?? "";
    const isOptional = /^(?:[?*]|\{0)/.test(quantifier);
    const last = elements.at(-1);
    if (kind === "letters" && quantifier === "" && last?.kind === "letters" && !last.isOptional) {
      elements[elements.length - 1] = { kind, text: last.text + text, isOptional: false };
    } else elements.push({ kind, text, isOptional });
    i = end + quantifier.length;
  }
  return elements;
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

  /** Numbers of the patterns that may match in the line, in no order. */
  candidates(line: string): readonly number[] {
    this.#made ??= new Index(this.#sources);
    return this.#made.candidates(line);
  }
}

class Index {
  /** A stem's number, by its letters. */
  readonly #numbers = new Map<number, number>();
  /** Patterns that a stem calls, by the stem's number. */
  readonly #called: number[][] = [[]];
  /** What else each pattern needs. */
  readonly #needs: readonly (readonly (readonly number[])[])[];
  readonly #always: readonly number[];
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
    this.#seen = new Uint32Array(this.#called.length);
    this.#asked = new Uint32Array(sources.length);
  }

  #numberOf(stem: string): number {
    if (stem === digit) return 0;
    const key = keyOf(stem, 0, stem.length);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#called.length);
    this.#called.push([]);
    return this.#called.length - 1;
  }

  candidates(line: string): readonly number[] {
    const found = this.#stemsOf(line);
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

  #stemsOf(line: string): readonly number[] {
    const found: number[] = [];
    this.#line++;
    const add = (stem: number | undefined) => {
      if (stem === undefined || this.#seen[stem] === this.#line) return;
      this.#seen[stem] = this.#line;
      found.push(stem);
    };
    let isInWord = false;
    for (let i = 0; i < line.length; i++) {
      const raw = line.charCodeAt(i);
      if (raw >= 48 && raw <= 57) add(0);
      const isLetter = isLetterCode(raw);
      if (isLetter && !isInWord && isLetterCode(line.charCodeAt(i + 1)) && isLetterCode(line.charCodeAt(i + 2))) {
        add(this.#numbers.get(keyOf(line, i, i + 3)));
        if (isLetterCode(line.charCodeAt(i + 3))) add(this.#numbers.get(keyOf(line, i, i + 4)));
      }
      isInWord = isLetter;
    }
    return found;
  }
}

const isLetterCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function keyOf(text: string, start: number, end: number): number {
  let key = end - start;
  for (let i = start; i < end; i++) key = key * 32 + ((text.charCodeAt(i) | 32) - 96);
  return key;
}
