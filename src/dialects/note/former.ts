import type { Prose } from "../../syntax/prose";
import type { Term } from "./facts";

const over =
  "(?:(?:examined|considered|looked at|weighed|tried|evaluated|discussed|tested|reviewed|checked) and )?(?:ruled out|excluded|vetoed|discounted|dismissed|in the (?:museum|bin|cellar|past)|on the scrap ?heap|pensioned off|switched off|shut down|turned off|gone|deleted|removed|history|decommissioned|retired|no more|scrapped|dismantled|thrown out|taken down|dropped|abandoned|rejected|turned down|voted down|discarded|cancelled|canceled|off the table|dead|terminated|torn down|thrown away|handed over|handed back|migrated|replaced(?! (?:every|each|once|at|after))|moved (?:to|into|onto)(?= (?:amazon|aws|managed|flink|msk|kinesis|glue|emr|the cloud))|wound down)";
const auxiliary =
  "(?:is|are|was|were|had been|has been|have been|got|gets)(?: (?:now|since|all|long|already|finally|then|both|therefore|thus))?";
const pronoun =
  "(?:both|it|they|that|this|these|those|all of (?:it|them)|(?:that|this|the|its) (?:function|job|lambda|cluster|application|app|idea|plan|proposal|variant|option|design|code|stack|set-?up|thing|pilot|prototype))";
const gone = new RegExp(
  `^\\W{0,4}(?:(?:so|then|now|today|since then|meanwhile|by now|(?:in|on|by|since|after|at) [\\w ]{1,24}?),? )?${pronoun} ${auxiliary} ${over}(?!\\w)`,
  "i",
);
/** "Dropped in June.": all that is said of the sentence before. */
const fragment =
  /^\W{0,4}(?:not (?:accepted|taken|adopted|pursued|approved|agreed|supported|followed up|done|built)|dropped|rejected|abandoned|turned down|voted down|scrapped|given up|shelved|excluded|discarded|withdrawn|vetoed|binned|ruled out|switched off|decommissioned|retired)(?: (?:again|later|since|in|on|by|after|for|as|because|with|last|this)\b[^.!?]{0,80}|,? (?:see|cf|\()[^.!?]{0,60})?[.!]?\s*$/i;
const refused =
  /^\W*(?:(?:second thought|but|yet|alas|sadly)?[:,]? ?(?:that|this|it) (?:can(?:not|'t)|won't|will not|does not|doesn't|would not|wouldn't|did not|didn't|could not|couldn't)(?: \w{1,12})? (?:work|do|scale|fly|hold|suffice|last|succeed|make it|convince)\b|this (?:one|note|document|design|adr|rfc|version|paper) (?:replaces|supersedes) (?:it|that|them|the)\b|[\w ]{0,30}\b(?:decision|answer|verdict|outcome|conclusion|result)\b[^.]{0,20}?(?:: |is |was )(?:no\b|not (?:accepted|approved|taken|done|pursued|adopted)|refused|rejected|turned down|declined|vetoed|we won't|we will not|against|not to|don't)|(?:but )?(?:we|the (?:team|board|group|\w+ group|architects))(?:'ve| have)? (?:won't(?: do (?:it|that|this))?[.!]|decided (?:not to|against (?:it|this|that))|(?:declined|refused|said no|passed on it|thanked)\b|(?:did not|didn't|do not|don't) (?:follow|want|buy|accept|go for|listen|agree|believe|like)\b|turned (?:it|this|that) down|dropped (?:it|this|that|the idea)|(?:rejected|abandoned|scrapped|discarded) (?:it|this|that|the idea|both)))/i;
const serviceGone = new RegExp(
  `^ (?:functions? |jobs? |clusters? |consumers? |version |applications? )?${auxiliary} ${over}(?!\\w)`,
  "i",
);

/** "The pilot ended and its stack was deleted." */
const goneToo = new RegExp(
  `(?:,| and| then) (?:that|this|its|the) (?:function|job|lambda|stack|code|prototype|pilot|application|app) ${auxiliary} ${over}(?!\\w)`,
  "i",
);
/** "Why no Lambda?": what follows tells of its limits. */
const whyNot =
  /^\W{0,4}(?:(?:and|but|so) )?why (?:no|not|isn't it|is it not|don't we|do we not|didn't we)\b[^?]{0,80}\?/i;
const untrue =
  /^\W{0,4}(?:(?:but|yet|sadly|unfortunately|in fact|in truth|of course|however),? )?(?:(?:it|they|this|that|lambda|firehose) (?:does|do|did|is|was|were|are)(?: not|n't)(?: true| so| the case| correct| right)?[.!,;]|(?:this|that|it|they|both|which|the (?:\w{1,20} )?(?:sentence|claim|statement|promise|page|wording|belief|assumption|text|passage|paragraph|entry|remark))(?: \w{1,20}){0,2}? (?:is|are|was|were|proved|turned out)(?: to be)?(?: \w{1,20})? (?:wrong|false|untrue|incorrect|mistaken|a mistake|an error|a myth|nonsense|not true|removed|deleted|corrected)\b|[^.]{0,60} (?:proved|showed|taught us) (?:the opposite|otherwise|us wrong|better)\b)/i;

/** "Fix: alerts now go straight to SNS": what was told before it is mended. */
const mended =
  /^\W*(?:(?:fix(?:ed)?|solution|solved|resolution|resolved|remedy|cure|mitigation|outcome)(?: (?:in|on|by|since) [\w .-]{1,20})?: [^.]{0,120}\b(?:now|since|instead|directly|straight|itself)\b|since (?:then|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last \w+|\w+ \d{1,2}|\d{1,2} \w+),? [^.]{0,120}\b(?:itself|directly|straight|instead)\b)/i;
/** Somebody tells what went wrong, and not what is there. */
const wentWrong =
  /\b(?:took|needed|came|were|was|had|arrived|missed|got|showed|waited|lost)\b[^.]{0,120}\b(?:because|since|as|due to)\b/i;

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
    const words = prose.text.slice(start, end);
    if (index > 0 && fragment.test(words))
      kept = kept.map((term) => (term.sentence === number - 1 ? reject(term) : term));
    if (index > 0 && (givesUp(words) || goneToo.test(words)))
      kept = kept.map((term) => (term.sentence < number ? reject(term) : term));
    const before = prose.sentences[index - 1];
    if (before !== undefined && mended.test(words) && wentWrong.test(prose.text.slice(before.start, before.end)))
      kept = kept.map((term) => (term.sentence === number - 1 ? reject(term) : term));
    if (whyNot.test(words)) {
      const refused = new Set(terms.filter((term) => term.sentence === number).map((term) => term.service));
      kept = kept.map((term) => (term.service !== undefined && refused.has(term.service) ? reject(term) : term));
    }
    // What was believed wrongly names its service nonetheless.
    if (index > 0 && untrue.test(words))
      kept = kept.map((term) => (term.sentence === number - 1 && term.service === undefined ? reject(term) : term));
    for (const service of terms) {
      if (service.service === undefined || service.sentence !== number) continue;
      if (!serviceGone.test(prose.text.slice(service.at + service.text.length, end))) continue;
      // "when the response from Kinesis got lost": the service is still there.
      if (
        /\b(?:from|to|of|in|into|by|for|with|on|via) (?:an? |the |our |its )?$/i.test(prose.text.slice(0, service.at))
      )
        continue;
      const sentences = new Set(terms.filter((term) => term.service === service.service).map((term) => term.sentence));
      kept = kept.map((term) => (term.sentence < number && sentences.has(term.sentence) ? reject(term) : term));
    }
  }
  return kept;
}
