import type { Span } from "../text/span";

/** What a stretch of prose is marked as. */
export interface Mark {
  readonly kind: "code" | "strong" | "strike" | "link";
  /** In the plain text. */
  readonly span: Span;
}

/** From here on, plain offsets and source offsets run alike. */
interface Piece {
  readonly plain: number;
  readonly source: number;
}

/** Running text without its markup, with the way back to the source. White space is one blank; a line break too. */
export interface Prose {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Sentences, in plain offsets, in order. */
  readonly sentences: readonly Span[];
  /** Where a stretch of the plain text stands in the source. */
  locate(span: Span): Span;
}

/** Letters that mean the same here; also what a UTF-8 apostrophe, quote or dash becomes when it is read as Windows-1252. */
const plainLetters: readonly (readonly [string, string])[] = [
  ["\u2018", "'"],
  ["\u2019", "'"],
  ["\u201c", '"'],
  ["\u201d", '"'],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u00a0", " "],
  ["\u202f", " "],
  ["\u200b", " "],
  ["\ufeff", " "],
  ["\u00e2\u20ac\u2122", "'"],
  ["\u00e2\u20ac\u02dc", "'"],
  ["\u00e2\u20ac\u0153", '"'],
  ["\u00e2\u20ac\u009d", '"'],
  ["\u00e2\u20ac\u201c", "–"],
  ["\u00e2\u20ac\u201d", "—"],
  ["\u00e2\u2020\u2019", "→"],
  ["\u00e2\u2030\u00a4", "≤"],
];
const plainOf: ReadonlyMap<string, string> = new Map(plainLetters);
const oddLetters =
  /\u00e2[\u2020\u2030\u20ac].|[\u00a0\u200b\u2010\u2011\u2018\u2019\u201c\u201d\u202f\ufeff]|[ \t\r\n]+/g;

/** Collects prose from parts of a source. */
export interface ProseBuilder {
  /** Adds the source from `start` to `end` as it is, with white space made one blank. */
  copy(start: number, end: number): void;
  /** Adds other words for what stands at `start`. */
  put(words: string, start: number): void;
  readonly length: number;
  mark(kind: Mark["kind"], start: number): void;
  finish(): Prose;
}

export function buildProse(source: string): ProseBuilder {
  let text = "";
  const pieces: Piece[] = [];
  const marks: Mark[] = [];
  const add = (words: string, at: number) => {
    if (words === "") return;
    const last = pieces.at(-1);
    if (last === undefined || at - last.source !== text.length - last.plain)
      pieces.push({ plain: text.length, source: at });
    text += words;
  };
  return {
    get length() {
      return text.length;
    },
    copy(start, end) {
      oddLetters.lastIndex = start;
      let from = start;
      while (from < end) {
        const odd = oddLetters.exec(source);
        if (odd === null || odd.index >= end) break;
        add(source.slice(from, odd.index), from);
        from = Math.min(odd.index + odd[0].length, end);
        const plain = plainOf.get(odd[0]) ?? " ";
        if (plain !== " ") add(plain, odd.index);
        else if (text !== "" && !text.endsWith(" ")) add(" ", odd.index);
      }
      if (from < end) add(source.slice(from, end), from);
    },
    put: add,
    mark(kind, start) {
      if (text.length > start) marks.push({ kind, span: { start, end: text.length } });
    },
    finish() {
      const plain = text.trimEnd();
      return { text: plain, marks, sentences: sentencesOf(plain), locate: (span) => locate(pieces, span) };
    },
  };
}

/** A text as prose has it: odd blanks, quotes and dashes made plain. */
export function plainText(text: string): string {
  const prose = buildProse(text);
  prose.copy(0, text.length);
  return prose.finish().text;
}

function locate(pieces: readonly Piece[], span: Span): Span {
  const start = sourceOf(pieces, span.start);
  return { start, end: span.end > span.start ? sourceOf(pieces, span.end - 1) + 1 : start };
}

function sourceOf(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.plain <= offset) low = middle;
    else high = middle;
  }
  const piece = pieces[low];
  return piece === undefined ? 0 : piece.source + (offset - piece.plain);
}

/** Words that end in a stop without ending a sentence. */
const abbreviations = new Set(
  "e.g i.e etc vs approx resp incl excl fig no nr mr mrs ms dr prof cf al ca ver st est min max avg sec jan feb mar apr jun jul aug sep sept oct nov dec inc ltd corp dept a.k.a aka w.r.t".split(
    " ",
  ),
);
/** Longest sentence that is looked at: the rest of a longer one counts as another. */
const longestSentence = 2000;

/** Sentences of a plain text: at a stop, question or exclamation mark before a capital, digit or quote, less abbreviations. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const end = (at: number) => {
    let from = start;
    while (at - from > longestSentence) {
      const blank = text.lastIndexOf(" ", from + longestSentence);
      const cut = blank > from ? blank : from + longestSentence;
      sentences.push({ start: from, end: cut });
      from = cut;
    }
    if (text.slice(from, at).trim() !== "") sentences.push({ start: from, end: at });
    start = at;
  };
  const stop = /[.!?]["')\]]? /g;
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    const after = found.index + found[0].length;
    if (text[found.index] === "." && !isEnd(text, found.index, after)) continue;
    end(after);
  }
  end(text.length);
  return sentences;
}

function isEnd(text: string, stop: number, after: number): boolean {
  const next = text[after] ?? "";
  if (/[a-z,;]/.test(next)) return false;
  const word = text.slice(Math.max(text.lastIndexOf(" ", stop - 1) + 1, stop - 12), stop).replace(/^["'([]+/, "");
  // "in 800 ms. For that ...": a unit behind its number.
  const isUnit =
    /^(?:ms|min|sec)$/.test(word) && /\d $/.test(text.slice(Math.max(0, stop - word.length - 2), stop - word.length));
  if (abbreviations.has(word.toLowerCase()) && !(isUnit && /[A-Z]/.test(next)))
    return /^(?:etc|al)$/i.test(word) && /[A-Z]/.test(next);
  // "1." or "A." at the beginning is a list mark.
  return !(/^(?:\d{1,2}|[A-Z])$/.test(word) && text.slice(0, stop).trim() === word);
}
