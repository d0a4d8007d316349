import type { Prose } from "../../syntax/prose";
import type { Span } from "../../text/span";
import type { FoundLabel } from "./facts";

/** Names in backticks, and short ones in bold. */
export function labelsOf(prose: Prose): readonly FoundLabel[] {
  return prose.marks.flatMap(({ kind, span }) => {
    const text = prose.text.slice(span.start, span.end);
    const isName =
      kind === "code" ? /^[\w.:/#$*{}-]{2,160}$/.test(text) : kind === "strong" && /^[\w.-]{2,64}$/.test(text);
    return isName ? [labelAt(prose, span, "marked")] : [];
  });
}

function labelAt(prose: Prose, span: Span, manner: FoundLabel["manner"]): FoundLabel {
  const sentence = prose.sentences.findIndex(({ end }) => span.start < end);
  return { text: prose.text.slice(span.start, span.end), place: prose.locate(span), sentence, manner };
}

/** Words that look like an identifier: gps-pings, orders_v2, OrdersConsumer, acme.orders. */
const identifier =
  /(?<![\w./:@-])(?:[A-Za-z][A-Za-z0-9]{0,40}(?:[-_.][A-Za-z0-9]{1,40}){1,8}|[A-Za-z][a-z0-9]{1,30}(?:[A-Z][a-z0-9]{1,30}){1,6})(?![\w/@])/g;

/** Things that have names, and people's words for somebody who does a job ("the journey builder"). */
const thing =
  /(?<![\w-])(?:stream|topic|queue|function|lambda|job|app|application|pipe|table|bucket|cluster|[a-z]{2,14}(?:er|or))s?(?![\w-])/gi;

/** One word with an article, at the end of what it belongs to: "the archive", "our leaderboard". */
const single =
  /(?<![\w-])(?:the|our) (?!(?:stream|topic|queue|function|lambda|job|app|application|pipe|table|bucket|cluster|service|system|team|data)s?\b)([a-z][a-z-]{3,24})(?=[.,;:)]|$| (?:is|are|was|must|may|can|has|will|and|or|in|on|of|to|by|for|from|with|reads?|writes?|takes?|keeps?|gets?|runs?|sees?|needs?|should)\b)/gi;

/** Words that end a name towards the front. */
const before = new Set(
  (
    "a an the this that these those our your its their his her each every any all some no one two three both which what whose " +
    "in on of to from by with via into onto over under for at as and or but not is are was were be been has have had do does did " +
    "than then so if when while where who it they we you i new same whole single other another second first last next only own " +
    "reads read writes write feeds feed consumes uses use called named existing separate small simple"
  ).split(" "),
);

/** Most words of a name in front of the word for the thing. */
const longestPhrase = 4;

/** Names that carry no mark: identifiers in running text, and phrases like "the orders consumer". */
export function namesOf(prose: Prose): readonly FoundLabel[] {
  const { text, marks } = prose;
  const isMarked = (at: number): boolean =>
    marks.some(({ kind, span }) => kind === "code" && span.start <= at && at < span.end);
  const names: FoundLabel[] = [];
  for (const match of text.matchAll(identifier)) {
    const end = match.index + match[0].length;
    if (!isMarked(match.index)) names.push(labelAt(prose, { start: match.index, end }, "plain"));
  }
  const phrases: Span[] = [];
  const singles: Span[] = [];
  for (const match of text.matchAll(thing)) {
    const end = match.index + match[0].length;
    const start = phraseStart(text, match.index);
    if (start < match.index && !isMarked(start)) phrases.push({ start, end });
  }
  for (const match of text.matchAll(single)) {
    const start = match.index + match[0].length - match[1]!.length;
    const end = start + match[1]!.length;
    if (!isMarked(start) && !phrases.some((phrase) => phrase.end === end)) singles.push({ start, end });
  }
  // "The late orders consumer" is one name, although "late orders" alone could be one, too.
  const whole = phrases.filter((one, at) => !(phrases[at + 1] !== undefined && phrases[at + 1]!.start <= one.start));
  names.push(...[...whole, ...singles].map((span) => labelAt(prose, span, "words")));
  return names;
}

/** Where the words begin that belong to the thing at the offset. */
function phraseStart(text: string, at: number): number {
  const front = text.slice(Math.max(0, at - 80), at);
  let start = at;
  for (let count = 0; count < longestPhrase; count++) {
    const word = /([A-Za-z][\w-]{0,60}) $/.exec(front.slice(0, front.length - (at - start)));
    if (word === null || before.has(word[1]!.toLowerCase())) break;
    start -= word[0].length;
  }
  return start;
}

/** A box of a diagram that holds a name and nothing else. */
export function boxLabels(prose: Prose): readonly FoundLabel[] {
  const whole = /^[\w.:/-]{2,100}$/.test(prose.text);
  if (whole) return [labelAt(prose, { start: 0, end: prose.text.length }, "marked")];
  const parts = [...prose.text.matchAll(identifier)];
  return parts.map(({ index, 0: words }) => labelAt(prose, { start: index, end: index + words.length }, "marked"));
}
