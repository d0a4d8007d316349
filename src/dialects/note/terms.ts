import { hasBareWords, isPlainHere, surroundingsOf } from "../../catalogue/lexicon";
import type { Polarity } from "../../model/concepts";
import { findQuantities } from "../../model/quantity";
import type { Prose } from "../../syntax/prose";
import type { Span } from "../../text/span";
import { isOwner, offersFrom, standsBeside } from "./beside";
import { quantityOf, stepOf } from "./bindings";
import type { Clause, FoundAlias, FoundRole, Term } from "./facts";
import { deniesItself, type Hit, withoutLosers } from "./hits";
import { isTitle, namingOf } from "./namings";
import { clausesOf, polarityAt, polarityOver, type Scope, scopesOf } from "./polarity";
import { isAnswered, sentencePolarity } from "./sentence";
import { aliasesIn, type PositionOf, rolesIn } from "./stand-ins";
import { worksAt } from "./works";

/** Code that is words ("`event time`") is read like words; an identifier, a call or a setting is not. */
const identifier = /[_./(){}=:$<>\\@#]|[a-z][A-Z]|^--?\w|^\w+-[\w-]+$/;

/** Names of settings that say what they set, wherever they stand. */
const setting = /ttlconfig|idempotency|outputtag|side_?output|intervalinseconds\W{1,4}\d/i;
const saysSetting = (text: string, hit: Span): boolean => setting.test(text.slice(hit.start, hit.end));

/** The words of a code span; those of a chain of arrows are as good as prose. */
const codeWords = (text: string, span: Span): string =>
  text.slice(span.start, span.end).replace(/ (?:-{1,2}>|=>) /g, " ");

/** What surrounds a line of text. */
export interface LineContext {
  /** What the surroundings make of words that are simply asserted. */
  readonly polarity: Polarity | undefined;
  readonly cell?: number;
  /** Headings above, for words that are only meant among certain others. */
  readonly titles: string;
  /** A heading names its subject: "Moving from Kafka" does not give Kafka up. */
  readonly isHeading?: boolean;
  /** Numbers to begin with. */
  readonly sentence: number;
  readonly clause: number;
}

/** Terms of a line with their meaning as the sentence gives it. `hits` count from the line's start. */
export function termsOf(
  prose: Prose,
  hits: readonly Hit[],
  context: LineContext,
): {
  readonly terms: readonly Term[];
  readonly aliases: readonly FoundAlias[];
  readonly roles: readonly FoundRole[];
  readonly clauses: readonly Clause[];
} {
  const terms: Term[] = [];
  const aliases: FoundAlias[] = [];
  const roles: FoundRole[] = [];
  const all: Clause[] = [];
  let clause = context.clause;
  for (const [index, sentence] of prose.sentences.entries()) {
    const inside = hits.filter((hit) => hit.start >= sentence.start && hit.start < sentence.end);
    const clauses = inside.length === 0 ? [sentence] : clausesOf(prose.text, sentence);
    const kept = withoutLosers(inside);
    const needs = kept.filter((hit) => hit.service === undefined && hit.strength !== "other");
    // Words that only stand between the parts of a need may deny it.
    const taken = needs.filter((need) => need.parts === undefined);
    let found: readonly Scope[] | undefined;
    const scopes = (): readonly Scope[] => {
      found ??= scopesOf(prose.text, clauses, taken).filter(
        ({ polarity, reach }) => !(context.isHeading && polarity === "rejected-alternative" && reach === "behind"),
      );
      return found;
    };
    const first = clause;
    const positionOf: PositionOf = (at) => {
      const local = polarityAt(scopes(), at);
      return {
        at,
        sentence: context.sentence + index,
        clause:
          first +
          Math.max(
            0,
            clauses.findIndex(({ end }) => at < end),
          ),
        polarity: local === "asserted" ? (context.polarity ?? local) : local,
        ...(context.cell !== undefined && { cell: context.cell }),
      };
    };
    aliases.push(...aliasesIn(prose, sentence, kept, positionOf));
    roles.push(...rolesIn(prose.text, sentence, positionOf));
    if (kept.length > 0) {
      const number = context.sentence + index;
      terms.push(
        ...readSentence({
          prose,
          sentence,
          clauses,
          hits: kept,
          needs,
          scopes: scopes(),
          context,
          number,
          clause,
          isAnswered: isAnswered(prose, index, hits),
        }),
      );
    }
    const { cell } = context;
    const number = context.sentence + index;
    all.push(...clauses.map((span) => ({ ...span, sentence: number, ...(cell !== undefined && { cell }) })));
    clause += clauses.length;
  }
  return { terms, aliases, roles, clauses: all };
}

interface SentenceReading {
  readonly prose: Prose;
  readonly sentence: Span;
  readonly clauses: readonly Span[];
  readonly hits: readonly Hit[];
  readonly needs: readonly Hit[];
  readonly scopes: readonly Scope[];
  readonly context: LineContext;
  readonly number: number;
  readonly clause: number;
  /** Whether the next sentence says who does what is asked. */
  readonly isAnswered: boolean;
}

function readSentence(reading: SentenceReading): readonly Term[] {
  const { prose, sentence, clauses, hits, needs, scopes, context } = reading;
  const words = prose.text.slice(sentence.start, sentence.end);
  const whole = reading.isAnswered ? undefined : sentencePolarity(words, hits);
  // "What does Firehose do here?" takes for granted that it is there.
  const isGranted =
    /^\W{0,6}(?:(?:(?:[\w'’-]{1,20} ){0,3}[a-z]{1,12}(?: ?\d{1,3})?|\d{1,3})[:.)] )?(?:(?:so|and|but|now|then|well|also),? )?(?:what|how|why|where|when|who)\b/i.test(
      words,
    );
  const quantities = findQuantities(words).map(({ span, quantity }) => ({
    start: span.start + sentence.start,
    end: span.end + sentence.start,
    quantity,
  }));
  // "Old name of Amazon Data Firehose? Kinesis Data Firehose.": the question tells what the answer is.
  const before = prose.text.slice(0, sentence.start).trimEnd();
  const asked = before.endsWith("?") ? `${before.slice(-80)} ` : "";
  const offered = offersFrom(words, hits, sentence.start);
  const terms: Term[] = [];
  for (const hit of hits) {
    const begins = prose.marks.filter((mark) => mark.span.start <= hit.start && hit.start < mark.span.end);
    const marks = begins.filter((mark) => hit.end <= mark.span.end);
    // "`operators.join` operator" is one; what only begins with the name of who does it is not.
    const code = begins.find((mark) => mark.kind === "code" && hit.end - mark.span.end <= 12);
    if (code !== undefined && identifier.test(codeWords(prose.text, code.span)) && !saysSetting(prose.text, hit))
      continue;
    const clauseIndex = Math.max(
      0,
      clauses.findIndex((clause) => hit.start < clause.end),
    );
    const isOperatingSystem =
      isSystemName(prose.text, sentence, hit, context.isHeading ?? false) &&
      !needs.some((need) => need !== hit && need.strength === "strong");
    const own = deniesItself(hit, prose.text) ? "negated" : polarityOver(scopes, hit);
    const isBeside =
      standsBeside(prose.text, sentence, hit, hits) || (own === "negated" && isOwner(prose.text, sentence, hit));
    const local = isBeside ? "asserted" : own;
    const polarity = isOperatingSystem
      ? "other-meaning"
      : polarityOf(
          hit,
          words,
          context.titles,
          local,
          (isGranted && hit.service !== undefined ? undefined : whole) ?? context.polarity,
        );
    const isOnlyOffered =
      offered !== undefined &&
      hit.service === undefined &&
      polarity === "asserted" &&
      hit.start - sentence.start > offered;
    const isStruck = marks.some((mark) => mark.kind === "strike");
    const quantity = quantityOf(hit, clauses[clauseIndex] ?? sentence, quantities, hits, prose.text);
    const step = stepOf(hit, quantity, prose.text, quantities);
    const isNamed = code === undefined && !marks.some((mark) => mark.kind === "link" && isTitle(prose, mark.span, hit));
    terms.push({
      concept: hit.concept,
      shownAs: hit.shownAs,
      weak: hit.strength === "weak",
      polarity: isStruck && polarity === "asserted" ? "rejected-alternative" : isOnlyOffered ? "comparison" : polarity,
      ...(isOnlyOffered && !isStruck && { shown: polarity }),
      place: prose.locate(hit),
      text: prose.text.slice(hit.start, hit.end),
      sentence: reading.number,
      clause: reading.clause + clauseIndex,
      at: hit.start,
      ...(hit.service !== undefined && {
        service: hit.service,
        works: worksAt(prose.text, clauses[clauseIndex]!, hit),
      }),
      ...(hit.parts && { framed: true as const }),
      // "What is the current watermark?" takes for granted that there is one.
      ...(isGranted &&
        whole === "comparison" &&
        local === "asserted" &&
        polarity === "comparison" && {
          shown: context.polarity ?? local,
        }),
      ...((hit.bare || isLonely(hit, words, context.titles)) && {
        bare: local === "asserted" ? (context.polarity ?? local) : local,
        plain: isPlainHere(hit.concept, words),
      }),
      ...(quantity !== undefined && { quantity }),
      ...(step !== undefined && { step }),
      ...(context.cell !== undefined && { cell: context.cell }),
      ...(isNamed && !isStruck && namingOf(hit, asked + words, words.slice(0, hit.start - sentence.start))),
    });
  }
  return terms;
}

/** Whether weak words lack the company that would make them plain. */
const isLonely = (hit: Hit, sentence: string, titles: string): boolean =>
  hit.strength === "weak" &&
  hasBareWords.has(hit.concept) &&
  surroundingsOf(hit.concept, true, sentence, titles) === "lonely";

/** "Windows" with a capital within a sentence. */
const isSystemName = (text: string, sentence: Span, hit: Hit, isHeading: boolean): boolean =>
  hit.concept === "window" &&
  // In a title every word has one.
  (!isHeading || /\b(?:on|for|under|from|microsoft|via) $/i.test(text.slice(0, hit.start))) &&
  text.slice(hit.start, hit.end) === "Windows" &&
  hit.start > sentence.start &&
  !/[:*] $/.test(text.slice(0, hit.start));

function polarityOf(
  hit: Hit,
  sentence: string,
  titles: string,
  local: Polarity,
  around: Polarity | undefined,
): Polarity {
  if (hit.strength === "other") return "other-meaning";
  if (hit.strength === "denied") return "negated";
  if (hit.service === undefined && surroundingsOf(hit.concept, hit.strength === "weak", sentence, titles) !== "fitting")
    return "other-meaning";
  return local === "asserted" ? (around ?? local) : local;
}
