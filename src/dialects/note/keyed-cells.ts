import { findConcepts, lowered } from "../../catalogue/lexicon";
import { findQuantities } from "../../model/quantity";
import type { Prose } from "../../syntax/prose";
import type { Term } from "./facts";

/** Heads that give a short cell a meaning which it does not have alone: "Logic: none", "Limit: 5 s". */
const keys =
  /^(?:[\w-]{1,30} ){0,3}(?:transform\w{0,9}|logic|operat\w{2,6}|processing|steps?|enrichments?|mappings?|conversions?|code|changes|targets?|limits?|deadlines?|sl[ao]s?|budgets?|goals?|objectives?|max\w{0,4}|within|fast|soon|fresh|quick\w{0,2}|reaction|delay|due|ttl|expir\w{1,6}|evict\w{2,3}|clean-?up|remov\w{1,3}|delet\w{1,4}|cleared|forgotten|dropped|lifetime|kept|late\w{0,6}|arrivals?|events|records|data|stragglers?|duplicates?|repeats?|state|memory|timers?|kind|type|mode)(?: (?:for|to) (?:the |our |an? )?[\w-]{1,20})?$/i;

/** Longest cell that is a value and no sentence. */
const longestValue = 60;

/** What a cell says only together with the words that stand for its column, or in front of it. */
export function termsUnder(
  head: string,
  prose: Prose,
  where: Pick<Term, "polarity" | "sentence" | "clause"> & { readonly cell: number },
): readonly Term[] {
  const { text } = prose;
  if (text === "" || text.length > longestValue || !keys.test(head)) return [];
  const front = `${head}: `;
  return findConcepts(lowered(front + text)).flatMap(({ concept, shownAs, strength, start, end }): readonly Term[] => {
    if (strength === "other" || start >= head.length || end <= front.length) return [];
    const span = { start: 0, end: end - front.length };
    const words = text.slice(span.start, span.end);
    const found = findQuantities(words);
    return [
      {
        ...where,
        concept,
        shownAs,
        weak: strength === "weak",
        polarity: strength === "denied" ? "negated" : where.polarity,
        place: prose.locate(span),
        text: words,
        at: 0,
        ...(found.length === 1 && { quantity: found[0]!.quantity }),
      },
    ];
  });
}
