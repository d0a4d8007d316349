import type { Position } from "./facts";
import type { Said } from "./said";

/** A sentence that speaks of what the one before named. */
export const pronoun =
  /^\W*(?:it|they|this|these|the (?:same )?(?:function|consumer|job|application|app|processor|pipeline|service|engine|handler|code|stream job|operator|program))\b/i;

/** "One mean per road. Firehose does that.": what was told before is the task of who is named now. */
export function takesOver(one: Said, mark: Position): boolean {
  const from = one.statement.text.slice(mark.at);
  const words = from.slice(0, Math.max(0, from.search(/[.!?](?: |$)/)) || 100);
  return /^[^.;:]{0,40}\b(?:do(?:es)?|makes?|handles?|takes? care of|comput\w+|calculat\w+|runs?|owns?|produc\w+|works?) (?:it|that|this|them|these|so|all (?:of )?(?:that|this)|the (?:sum|maths?|work|job|calculation|computation|adding|counting)s?)\b|^[^.;:]{0,30}\b(?:sums|adds|counts|averages|aggregates|totals|rolls|condenses|calculates|computes) (?!on\b)/i.test(
    words,
  );
}

/** "**Gauge** (Lambda). Adds up the clicks of ...": a sentence without a subject goes on with the one before. */
const goesOn =
  /^\W*[A-Z][a-z]{2,14}s (?:up|out|off|away|the|each|every|all|an?|one|its|it|them|only|how|what|whether|together|in memory)\b/;

/** "Every time the minute is up it sums the votes": who is spoken of comes after the time. */
const timed =
  /^\W*(?:(?:every|each) (?:time|minute|hour|day|\d+)|when(?:ever)?|once|after|as soon as|at the end|from then on|then|here|there)\b[^.;]{1,70}? (?:it|they) [a-z]/i;

/** Whether each sentence behind the mark, up to that of the need, speaks of what the mark names. */
export function isToldOf({ statement }: Said, mark: Position, need: Position): boolean {
  const behind = statement.clauses?.filter(
    ({ sentence }, at, all) =>
      sentence > mark.sentence && sentence <= need.sentence && all[at - 1]?.sentence !== sentence,
  );
  return (
    behind !== undefined &&
    behind.length > 0 &&
    behind.every(({ start }) => {
      const words = statement.text.slice(start, start + 90);
      return pronoun.test(words) || goesOn.test(words) || timed.test(words);
    })
  );
}
