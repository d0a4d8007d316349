import type { Polarity } from "../../model/concepts";
import { type Span, shift } from "../../text/span";
import { type Cue, cueIndex, cues, pseudo } from "./polarity-cues";

/** A stretch of a sentence in which words are meant in a certain way. */
export interface Scope extends Span {
  readonly polarity: Polarity;
  readonly reach: Cue["reach"];
}

/** Where one clause ends and the next begins. */
const clauseBorder =
  /[;:—()–]| - |(?<!\b(?:is|are|was|were|has|have|must|will|can|does|do)),? (?:therefore|hence|thus)(?= )|,? (?:but|so that|so|however|although|though|even though|because|since|while|whereas|yet|nevertheless|which is why|instead we|in which case|otherwise|until|unless)(?= )|, (?:and|or|then|the|a|an|we|it|this|that|these|they|there|both(?! (?:in|on|at|for|by|from|to|as) )|all|most|only|just|instead|which|who|where|when|if|as|hence|each|our|for|with|in|on|to|i)(?=[ '’])|,(?= (?:[^ ,]{1,30} ){0,3}(?:may|can|must|will|should|is|are|was|were|does|do|did|has|have|had|could|would|might|makes?|takes?|runs?|writes?|gets?|needs?|keeps?|stays?|remains?|delivers?|computes?)(?= ))| and (?=(?:we|it|they|the|a|an|then|instead|lambda|flink|managed|firehose|glue|kinesis|amazon|aws)(?= ))/gi;

/** Clauses of a sentence, in offsets of the same text. */
export function clausesOf(text: string, sentence: Span): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const clauses: Span[] = [];
  let start = 0;
  clauseBorder.lastIndex = 0;
  for (const border of words.matchAll(clauseBorder)) {
    if (border.index > start) clauses.push({ start: sentence.start + start, end: sentence.start + border.index });
    start = border.index;
  }
  clauses.push({ start: sentence.start + start, end: sentence.end });
  return clauses;
}

/** Units of a verb with a blank, and of an adverb between. */
const longestVerb = 12;

/** The scopes of the cues in a sentence. `taken` are stretches whose own words are no cues ("no duplicates" is a demand). */
export function scopesOf(text: string, clauses: readonly Span[], taken: readonly Span[]): readonly Scope[] {
  const sentence = { start: clauses[0]?.start ?? 0, end: clauses.at(-1)?.end ?? 0 };
  const words = text.slice(sentence.start, sentence.end).toLowerCase();
  if (words.length !== sentence.end - sentence.start) return [];
  const called = cueIndex.candidates(words);
  const quotes = quotesOf(words).map((quote) => shift(quote, sentence.start));
  const masked = called.length === 0 ? words : words.replace(pseudo, (found) => "_".repeat(found.length));
  const scopes: Scope[] = [];
  for (const number of called) {
    const { pattern, polarity, reach } = cues[number]!;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(masked); found !== null; found = pattern.exec(masked)) {
      const start = sentence.start + found.index;
      const end = start + found[0].length;
      if (taken.some((span) => span.start <= start && start < span.end)) continue;
      // "In the pilot, a Lambda ...": a cue that reaches over a border governs what lies behind it.
      const at = reach === "before" || reach === "verb" ? start : end - 1;
      const index = Math.max(
        0,
        clauses.findIndex((clause) => at < clause.end),
      );
      if (reach === "verb") scopes.push({ start: start - longestVerb, end: start, polarity, reach });
      else if (reach === "before")
        scopes.push({ start: clauseStart(text, clauses, index), end: start, polarity, reach });
      else
        scopes.push({
          start: end,
          end: reachOf(text, end, clauseEnd(text, clauses, index, end), found[0]),
          polarity,
          reach,
        });
    }
  }
  for (const quote of quotes) scopes.push({ ...quote, polarity: "comparison", reach: "behind" });
  return scopes;
}

/** Who says a thing without its being so here. */
const hearsay =
  /(?:(?:claimed|asserted|boasted|pretended|believed|(?:still|once|wrongly|had|used to) (?:said|say|says|promised?|read|stated?|claims?))(?: that)?[:,]? ?|(?:wiki|readme|runbook|it|consultants?|integrator|old (?:\w{1,20} )?(?:page|text|document|note|ticket)) [^"]{0,30}(?:said|says|promised|stated|read|claims?)(?: that)?[:,]? ?|\b(?:brochures?|decks?|slides?|flyers?|leaflets?|ads?|adverts?|advertisements?|blogs?(?: posts?)?|posts?|articles?|vendors?|marketing|sales(?:people|man|men|team)?|forums?|tweets?|newsletters?|white ?papers?|textbooks?|competitors?|myths?|legends?|rumou?rs?|landing page|home ?page|keynote|podcast|hype)[^"]{0,40})$/;

/** "Companion code for the blog post ...": a title of one's own. */
const ownTitle =
  /\b(?:companion|code|samples?|examples?|repo(?:sitory)?|accompan\w{1,8}|supporting|based on) [^"]{0,50}$/;

/** "...", says the vendor's deck. */
const saidAfter =
  /^,? ?(?:says?|said|claims?|claimed|reads?|wrote|writes?|promises?|promised|(?:is|was) what|according to) (?:an? |the |our |their )?(?:\w{1,30} )?(?:slides?|decks?|brochures?|vendor|trainee|consultants?|salesm[ae]n|wiki|leaflets?|blogs?|posts?|articles?|ads?|adverts?|keynote|flyer|myth|page)\b/;

/** Stretches in quotation marks that somebody else is quoted with. */
function quotesOf(words: string): readonly Span[] {
  const quotes: Span[] = [];
  for (let open = words.indexOf('"'); open >= 0; ) {
    const close = words.indexOf('"', open + 1);
    const end = close < 0 ? words.length : close;
    const isTold =
      (hearsay.test(words.slice(Math.max(0, open - 80), open)) &&
        !ownTitle.test(words.slice(Math.max(0, open - 80), open))) ||
      saidAfter.test(words.slice(end + 1, end + 40));
    if (isTold) quotes.push({ start: open, end });
    open = close < 0 ? -1 : words.indexOf('"', close + 1);
  }
  return quotes;
}

/** "... but turned out to be overkill": a clause that goes on with the subject of the one before. */
const goesOn =
  /^(?:: (?=(?:is |was |has been )?(?:shut down|switched off|turned off|gone|decommissioned|retired|deleted|dismantled|considered|weighed|costed|evaluated|tried|excluded|struck out|struck off|crossed out|buried|withdrawn|refused|rejected|dropped|ruled out|voted down|turned down|discarded|out|no|never again|never|nope|no thanks|no way|forget it|(?:not|never|won't|will not) (?:going to )?happen(?:ing)?|history|dead|off the (?:list|table)|not taken|lost out|vetoed|shelved|scrapped|binned)\b)|[(–—] ?(?:future|planned|not yet|out|rejected|dropped|excluded|no|lost|discarded|not taken|voted down|turned down|vetoed|shelved|off the (?:list|table)|ruled out)\b|[,;] (?:but )?(?:this|that|which|it|both|they) (?:was|is|were|has|have|had)(?: since| now| meanwhile| already| later| then)?(?: been)? (?:fixed|mended|corrected|remedied|resolved|put right|repaired|solved|closed)\b|; (?:it|this|that|they) (?:(?:would|will|could|can|does|did)(?: not|n't) (?:do|suffice|be enough|work)|lost|came|finished|fell|failed|was (?:out|dropped|rejected|voted|turned))\b|,? ?(?:but|and|yet|though) (?:then |it )?(?:lost|came|finished|fell|ended|failed|bit|turned|proved|was|were|is|are|seemed|looked|would|could|did|does|has|had|got|cannot|can't)\b)/;

/** Where the clause begins: "stateful work (windows or joins) is not supported" is one, with what stands in brackets. */
function clauseStart(text: string, clauses: readonly Span[], index: number): number {
  let first = index;
  if (first > 0 && goesOn.test(text.slice(clauses[first]!.start, clauses[first]!.end))) first--;
  if (text[clauses[first]!.start] === ")") {
    while (first > 0 && text[clauses[first]!.start] !== "(") first--;
    first = Math.max(0, first - 1);
  }
  return clauses[first]!.start;
}

const listWords = /\b(?:like|such as|from|by|neither|nor|no|without)\b/g;

/** "tools like Spark, Pulsar, and Kafka Streams": the last of a list begins no clause. */
function isLastListed(before: string, next: string): boolean {
  const lead = [...before.matchAll(listWords)].at(-1);
  if (lead === undefined || !/^[^;:.]*,$/.test(before.slice(lead.index))) return false;
  const opening = /^, (?:and|or) /.exec(next);
  if (opening === null) return false;
  const words = next.slice(opening[0].length).replace(/[.!]$/, "");
  if (/[,;:.]/.test(words) || /^(?:we|it|they|then|the|a|an|this|that|there) /.test(words)) return false;
  return (
    words.trim().split(" ").length <= 4 && !/\b(?:is|are|was|were|has|have|had|will|can|must|does|do) /.test(words)
  );
}

/** "advances, provided no reading is missing, and emits ...": a condition ends at its comma. */
function conditionEnd(text: string, clause: Span, from: number): number | undefined {
  if (
    !/\b(?:provided|as long as|assuming|given|if|once|unless)(?: that)? [^,]{0,12}$/i.test(
      text.slice(clause.start, from),
    )
  )
    return undefined;
  const comma = text.indexOf(",", from);
  return comma >= 0 && comma < clause.end ? comma : undefined;
}

/** "If the answer has no key, Lambda drops it": where what follows begins. */
function consequence(text: string, clause: Span, from: number): number | undefined {
  if (!/^\W{0,3}(?:if|when|unless|once|where) /i.test(text.slice(clause.start, clause.start + 12))) return undefined;
  const found =
    /, (?=(?:then|we|you|it|they|the|an?|this|that|there|lambda|flink|kafka|firehose|kinesis|msk|glue|amazon|aws) )/i.exec(
      text.slice(from, clause.end),
    );
  return found === null ? undefined : from + found.index;
}

/** Where the clause ends: a cue with a colon governs the next one too, as in "considered and dismissed: windows in a Lambda". */
function clauseEnd(text: string, clauses: readonly Span[], index: number, from: number): number {
  const clause = clauses[index]!;
  const condition = conditionEnd(text, clause, from) ?? consequence(text, clause, from);
  if (condition !== undefined) return condition;
  const next = clauses[index + 1];
  if (next === undefined) return Math.max(from, clause.end);
  const isListed = isLastListed(text.slice(clause.start, next.start + 1), text.slice(next.start, next.end));
  // "The former Lambda did it badly: it kept them in Redis."
  const isExplained =
    /\b(?:former|old|previous|legacy|original) [^:;.]{0,60}$/i.test(text.slice(clause.start, clause.end)) &&
    /^: (?:it|they|this|that) /i.test(text.slice(next.start, next.end));
  return Math.max(
    from,
    isListed || isExplained || text.slice(from, next.start + 1).trim() === ":" ? next.end : clause.end,
  );
}

/** What takes the place of something, and who does it, is not what was given up. */
function reachOf(text: string, start: number, end: number, words: string): number {
  // "looked at Kafka Streams and chose Managed Flink": the choice is not what was weighed.
  const choice =
    /\b(?:chose|took|picked|went (?:for|with)|selected|settled (?:on|for)|decided (?:for|on)|opted for|adopted|now use|use now)\b/g;
  choice.lastIndex = start;
  const chosen = /consider|evaluat|look|thought|weigh|tried|toy|debat|explor|investigat|contemplat/.test(words)
    ? choice.exec(text)
    : null;
  if (chosen !== null && chosen.index < end) return chosen.index;
  // "Without proper handling of failures when working with Kinesis": what goes on meanwhile is not denied.
  const stop = /^(?:without|lack|skip)/.test(words)
    ? isOpening(text, start, words)
      ? /, | (?:when|while|whenever|if) /g
      : / (?:when|while|whenever|if) /g
    : /^(?:prevent|avoid)/.test(words)
      ? / (?:from|that|which) /g
      : /^what /.test(words)
        ? / (?:is|are|has become|became|becomes|has been) (?:now|today|these days|an?|the|replaced) /g
        : / over$/.test(words)
          ? / (?:for|because|since|due|to|as|when|in|and|so) /g
          : /repla|from|off$/i.test(words)
            ? / (?:with|by|to|onto|into|in favou?r of|and now|and is|is now|we) /g
            : /instead|rather|lieu|place|opposed/i.test(words)
              ? isOpening(text, start, words)
                ? /, | (?:we|they|it(?= [a-z]{2,20}s )|i) | (?:in|at|on|with|after|during|for) (?:every|each) (?=checkpoint|barrier|watermark|savepoint)/g
                : / (?:we|they|it is|it was|i) | (?:in|at|on|with|after|during|for) (?:every|each) (?=checkpoint|barrier|watermark|savepoint)/g
              : undefined;
  if (stop === undefined) return end;
  stop.lastIndex = start;
  const found = stop.exec(text);
  return found === null || found.index > end ? end : found.index;
}

/** "Instead of the readings, Firehose stores their mean": what opens a sentence ends at its comma. */
const isOpening = (text: string, end: number, words: string): boolean =>
  /(?:^|[.!?:;] )\W{0,3}$/.test(text.slice(Math.max(0, end - words.length - 5), end - words.length));

const strength: readonly Polarity[] = ["asserted", "comparison", "negated", "rejected-alternative", "other-meaning"];

/** How a word at the offset is meant. */
export function polarityAt(scopes: readonly Scope[], offset: number): Polarity {
  let found: Polarity = "asserted";
  for (const scope of scopes) {
    if (offset < scope.start || offset >= scope.end) continue;
    if (strength.indexOf(scope.polarity) > strength.indexOf(found)) found = scope.polarity;
  }
  return found;
}

/** How words are meant: of those that stand apart, one that is denied denies them all. */
export function polarityOver(scopes: readonly Scope[], hit: Span & { readonly parts?: readonly Span[] }): Polarity {
  const parts = hit.parts ?? [hit];
  return parts
    .map(({ start }) => polarityAt(scopes, start))
    .reduce((a, b) => (strength.indexOf(b) > strength.indexOf(a) ? b : a));
}
