import type { Prose } from "../../syntax/prose";
import type { Term } from "./facts";

const over =
  "(?:switched off|shut down|turned off|gone|deleted|removed|history|decommissioned|retired|no more|scrapped|dismantled|thrown out|taken down|dropped|abandoned|rejected|turned down|voted down|discarded|cancelled|canceled|off the table|dead)";
const auxiliary =
  "(?:is|are|was|were|has been|have been|got|gets)(?: (?:now|since|all|long|already|finally|then|both|therefore|thus))?";
const pronoun =
  "(?:both|it|they|that|this|these|those|all of (?:it|them)|(?:that|this|the) (?:function|job|lambda|cluster|application|app|idea|plan|proposal|variant|option|design|code|stack|set-?up|thing))";
const gone = new RegExp(
  `^\\W*(?:(?:so|then|now|today|since then|meanwhile|by now),? )?${pronoun} ${auxiliary} ${over}(?!\\w)`,
  "i",
);
const refused =
  /^\W*(?:[\w ]{0,30}\b(?:decision|answer|verdict|outcome|conclusion|result)\b[^.]{0,20}?(?:: |is |was )(?:no\b|we won't|we will not|against|not to|don't)|(?:but )?(?:we|the (?:team|board|group|\w+ group|architects))(?:'ve| have)? (?:won't(?: do (?:it|that|this))?[.!]|decided (?:not to|against (?:it|this|that))|turned (?:it|this|that) down|dropped (?:it|this|that|the idea)|(?:rejected|abandoned|scrapped|discarded) (?:it|this|that|the idea|both)))/i;
const serviceGone = new RegExp(
  `^ (?:functions? |jobs? |clusters? |consumers? |version |applications? )?${auxiliary} ${over}(?!\\w)`,
  "i",
);

/** Whether a paragraph begins by giving up what the one before described. */
export const givesUp = (text: string): boolean => gone.test(text) || refused.test(text);

/** The term as something given up. */
export const reject = (term: Term): Term =>
  term.polarity === "asserted" ? { ...term, polarity: "rejected-alternative" } : term;

/**
 * Terms less what a later sentence of the same text says to be gone: "A Lambda counted the cars. That function is deleted."
 * `first` is the number of the text's first sentence.
 */
export function withoutFormer(prose: Prose, terms: readonly Term[], first: number): readonly Term[] {
  if (prose.sentences.length < 2 || terms.length === 0) return terms;
  let kept = terms;
  for (const [index, { start, end }] of prose.sentences.entries()) {
    const number = first + index;
    if (index > 0 && givesUp(prose.text.slice(start, end)))
      kept = kept.map((term) => (term.sentence < number ? reject(term) : term));
    for (const service of terms) {
      if (service.service === undefined || service.sentence !== number) continue;
      if (!serviceGone.test(prose.text.slice(service.at + service.text.length, end))) continue;
      const sentences = new Set(terms.filter((term) => term.service === service.service).map((term) => term.sentence));
      kept = kept.map((term) => (term.sentence < number && sentences.has(term.sentence) ? reject(term) : term));
    }
  }
  return kept;
}
