import type { Concept } from "../../model/concepts";
import type { Prose } from "../../syntax/prose";
import type { Span } from "../../text/span";
import type { Term } from "./facts";
import { findHits } from "./hits";
import { termsOf } from "./terms";

/** A cell with what its column is called, or an item of a list. */
export interface Part {
  readonly label?: string;
  readonly prose: Prose;
}

interface PlacedPart {
  readonly part: Part;
  /** From the label on, in the joined text. */
  readonly start: number;
  /** Where the part's own words begin. */
  readonly own: number;
  readonly end: number;
}

/** Services whose schedule, keeper or buffer is mostly told in a table or a list of short items. */
const engines = /flink|lambda|kafka|broker|glue|emr|firehose|delivery stream/i;

/** Whether a text names an engine whose properties are worth being put together. */
export const namesEngine = (text: string): boolean => engines.test(text);

/** Names of columns that say half of what their cells say. */
const telling =
  /\b(?:schedules?d?|runs?|running|when|cadence|frequency|trigger\w*|how often|rhythm|starts?|timing|logic|process\w*|transform\w*|changes?|operations?|operators?|work|between|state|memory|look(?:s|ed)? after|maint\w+|own(?:s|er|ers|ed)|patch\w*|upkeep|upgrades?|admin\w*|responsib\w+|on call|keepers?|care|hosts?|hosted|machines?|how (?:fast|quickly|soon|fresh|old)|targets?|sl[oa]s?|limits?|deadlines?|max\w*|freshness|delay|latency|allowed|promise\w*|buffer\w*|interval|flush\w*|reaction|age)\b/i;

/** What only a whole row or list says. */
const told: ReadonlySet<Concept> = new Set([
  "self-managed",
  "batch",
  "schedule",
  "delivery",
  "stateless",
  "deadline",
  "buffering",
  "exactly-once",
  "late-data",
  "unbounded-state",
]);

/** What a row denies: "Expiry: none", "Late records: open". */
const denied: ReadonlySet<Concept> = new Set(["state-ttl", "late-data-policy"]);

/** Longest joined text that is read, in UTF-16 units. */
const longest = 320;

/** Number of the sentence and clause that stand for the whole: no words of one part are nearer than others. */
const whole = 9_900;

/**
 * Needs that no part says alone: "Runs on: EC2" and "Looked after by: us", or a number beside what it measures.
 * `own` are the terms of the parts.
 */
export function joinedTerms(parts: readonly Part[], own: readonly Term[], titles: string): readonly Term[] {
  const { prose, placed } = join(parts);
  if (placed.length < 2 || prose.text.length > longest) return [];
  const hits = findHits(prose).filter(
    (hit) =>
      hit.service === undefined &&
      ((hit.strength === "strong" && told.has(hit.concept)) ||
        (hit.strength === "denied" && denied.has(hit.concept))) &&
      !placed.some((one) => one.own <= hit.start && hit.end <= one.end),
  );
  if (hits.length === 0) return [];
  const { terms } = termsOf(prose, hits, { polarity: undefined, titles, sentence: whole, clause: whole });
  return terms
    .filter((term) => !own.some((other) => says(other, term)))
    .map((term) => ({ ...term, sentence: whole, clause: whole }));
}

/** Whether a part says by itself what the whole says. */
const says = (own: Term, term: Term): boolean =>
  own.concept === term.concept &&
  own.polarity !== "other-meaning" &&
  (own.quantity !== undefined || term.quantity === undefined);

const bareNumber = /^\d{1,6}(?:[.,]\d{1,3})?$/;

/** The unit that the name of a column gives to its numbers: "Seconds", "Time (s)", "Value in min". */
function unitOf(label: string): string {
  const found = /(?:^|[([]|\bin )(seconds?|secs?|s|minutes?|mins?|ms|milliseconds?|hours?|h)[)\]]?\.?$/i.exec(
    label.trim(),
  )?.[1];
  return found === undefined ? "" : ` ${found.toLowerCase()}`;
}

/** One sentence of all parts, each behind its label. */
function join(parts: readonly Part[]): { prose: Prose; placed: readonly PlacedPart[] } {
  let text = "";
  const placed: PlacedPart[] = [];
  for (const part of parts) {
    const words = part.prose.text.replace(/[.;,: ]{1,4}$/, "");
    if (words === "") continue;
    // "Wanted freshness | 20 s": the first of two cells is what the second is of.
    if (text !== "") text += parts.length === 2 && "label" in part ? ": " : ", ";
    const start = text.length;
    if (part.label !== undefined && telling.test(part.label)) text += `${part.label}: `;
    placed.push({ part, start, own: text.length, end: text.length + words.length });
    text += words;
    if (part.label !== undefined && bareNumber.test(words)) text += unitOf(part.label);
  }
  const locate = (span: Span): Span => {
    const { part, own, end } = placed.findLast(({ start }) => start < span.end) ?? placed[0]!;
    const from = Math.max(span.start, own);
    const to = Math.min(span.end, end);
    return part.prose.locate(from < to ? { start: from - own, end: to - own } : { start: 0, end: end - own });
  };
  return { prose: { text, marks: [], sentences: [{ start: 0, end: text.length }], locate }, placed };
}
