import type { Polarity } from "../../model/concepts";
import type { Prose } from "../../syntax/prose";
import type { Span } from "../../text/span";
import type { FoundAlias, FoundRole, Position } from "./facts";
import type { Hit } from "./hits";

/** Where a word stands, and how it is meant there. */
export type PositionOf = (at: number) => Position & { readonly polarity: Polarity };

/** "`resize` (AWS Lambda)", "`resize`, a small Lambda function", "`resize` runs on Lambda". */
const nameBefore =
  /^["'*_]{0,4}(?:[ ,:(–—-]{1,4}|(?:is|are|runs?|running|as|in|on|an?|the|our|one|small|little|single|plain|deployed|implemented|hosted|function|job|application|app|consumer|named?|aws|amazon)(?![\w-])){0,8}$/i;
/** "the Lambda function `resize`", "Lambda (`resize`)", "a Flink job called `resize`". */
const nameBehind =
  /^(?:[ ,:(–—-]{1,4}|(?:functions?|jobs?|applications?|apps?|consumers?|called|named|is|our|the)(?![\w-])){0,6}["'*_]{0,4}$/i;
const thing =
  /^["'*_]* ?(?:kinesis |kafka |data |delivery |event )*(?:streams?|topics?|tables?|buckets?|queues?|index|indices|fields?|columns?|shards?|dashboards?|files?|endpoint|database|cluster)\b/i;

/** Names in backticks, and short ones in bold, of a sentence. */
export function aliasesIn(
  prose: Prose,
  sentence: Span,
  hits: readonly Hit[],
  positionOf: PositionOf,
): readonly FoundAlias[] {
  return prose.marks.flatMap(({ kind, span }): readonly FoundAlias[] => {
    if (span.start < sentence.start || span.start >= sentence.end) return [];
    const text = prose.text.slice(span.start, span.end);
    const isName = kind === "code" ? /^[\w.:/-]{2,100}$/.test(text) : kind === "strong" && /^[\w.-]{2,64}$/.test(text);
    if (!isName) return [];
    const isThing = thing.test(prose.text.slice(span.end, span.end + 40));
    const named = isThing
      ? undefined
      : hits.find((hit) => hit.service !== undefined && isNameOf(prose.text, span, hit));
    return [
      {
        text,
        isThing,
        ...positionOf(span.start),
        ...(named?.service !== undefined && { names: named.service }),
      },
    ];
  });
}

function isNameOf(text: string, label: Span, hit: Hit): boolean {
  if (hit.strength === "other" || hit.strength === "weak") return false;
  if (label.end <= hit.start) return hit.start - label.end < 50 && nameBefore.test(text.slice(label.end, hit.start));
  return hit.end <= label.start && label.start - hit.end < 40 && nameBehind.test(text.slice(hit.end, label.start));
}

const roleWords =
  /\b(?:the|this|that|our|said|same) (?:(?:small|little|same|said|above|single|consumer|consuming|stream|streaming|serverless|whole|second|first) )?(?:(function|handler)|(job)|(application|app|operator|program)|(delivery stream)|(consumer|processor|engine|worker))(?![\w-])/gi;
const kinds = ["function", "job", "application", "delivery", "consumer"] as const;

/** "the function", "this job": words that stand for a service named elsewhere. */
export function rolesIn(text: string, sentence: Span, positionOf: PositionOf): readonly FoundRole[] {
  const roles: FoundRole[] = [];
  for (const found of text.slice(sentence.start, sentence.end).matchAll(roleWords)) {
    const kind = kinds[found.slice(1).findIndex((group) => group !== undefined)];
    if (kind !== undefined) roles.push({ kind, ...positionOf(sentence.start + found.index) });
  }
  return roles;
}
