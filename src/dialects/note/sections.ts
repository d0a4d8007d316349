import type { Polarity } from "../../model/concepts";
import type { Prose } from "../../syntax/prose";
import { leadInPolarity } from "./lead-ins";

/** What a heading says of everything below it. */
export type SectionKind =
  | "rejected"
  | "options"
  | "out-of-scope"
  | "future"
  | "proposal"
  | "former"
  | "glossary"
  | "comparison"
  | "decision"
  | "proposal"
  | "status";

const sectionKinds: readonly (readonly [SectionKind, RegExp])[] = [
  [
    "decision",
    /^(?:the |our )?(?:decision|outcome|decision outcome|conclusion|recommendation|result|verdict|chosen|selected|resolution|what we(?:'re| are)? (?:do(?! not| never|n't)|doing|chose|decided|build|building|use|using|did instead))\b|\b(?:chosen|selected|preferred|accepted|final) (?:option|solution|design|approach|architecture)|[\w)] ?✅|\bcorrect answer/i,
  ],
  ["status", /^status$/i],
  [
    "rejected",
    /^(?:\d[\d.]* )?(?:(?:explicitly|expressly|deliberately|already|definitely) )?(?:excluded|(?:off|not on) the (?:list|table|menu)|out|out of the (?:running|race)|lost out|voted down|vetoed|shelved|scrapped|dropped|struck off|no-?gos?|losers?|runners?[- ]up|also-rans?|thrown out|did not make it|didn't make it|not for us|refused|crossed out|binned|no|nope|never|rejections?)(?: \([^)]{0,30}\))?:?$/i,
  ],
  [
    "proposal",
    /^(?:\d[\d.]* )?(?:the |first |initial |original |my |our )?(?:proposals?|proposed (?:solution|change|design)|suggestions?|ideas?|requests?|motion|application)(?: \([^)]{0,30}\))?:?$/i,
  ],
  [
    "rejected",
    /\b(?:rejected|discarded|dismissed|ruled out|not (?:chosen|taken|selected|used|pursued)|why not|what we did not|did(?: not|n't) choose|unchosen|turned down)\b|❌|^incorrect\b|\bincorrect(?: (?:answers?|options?|choices?|statements?|approach(?:es)?))?:?$|✗|✘/i,
  ],
  [
    "rejected",
    /^(?:\d[\d.]* )?(?:considered )?alternatives?(?: (?:considered|designs?|approaches|solutions?|options?|evaluated))*\??:?$|\balternatives? (?:we )?considered|^(?:alternatives?|options|ideas|things|approaches|what) (?:that )?(?:we|i) (?:also )?(?:looked at|tried|considered|rejected|dropped|evaluated|discarded|thought about|weighed|did not|didn't)|^why (?:it|this|that|they|we) (?:did(?: not|n't)|failed|does(?: not|n't)|are not|aren't|won't)|^(?:\d[\d.]* )?(?:other|alternative) (?:options|approaches|solutions|designs?|ideas|architectures?|technologies|engines)/i,
  ],
  [
    "rejected",
    /\b(?:put|set|left) aside\b|\b(?:is|are|was|were) not (?:done|built|taken|used|wanted)\b|^(?:earlier|old|former|previous|abandoned) (?:ideas?|thoughts|attempts?|plans?)\b|\bwhy not\b/i,
  ],
  [
    "rejected",
    /^(?:\d[\d.]* )?(?:common |popular |frequent |typical |some |the |our |urban )?(?:(?:candidates|options|ideas|designs|alternatives|variants|plans|bids|offers|those) (?:that|which|who) (?:lost|failed|fell (?:through|out)|were (?:turned down|rejected|dropped|out)|did(?: not|n't) (?:win|make it|pass))|(?:what )?(?:we|i|the team) (?:decided|voted|chose|ruled|argued) against(?: it| this| them)?|(?:decided|voted) against|myths?|misconceptions?|misunderstandings?|hearsay|rumou?rs|legends|fallac(?:y|ies)|false beliefs|wrong beliefs|anti-?patterns?|don'?ts)(?: \([^)]{0,30}\))?:?$/i,
  ],
  [
    "rejected",
    /^(?:\d[\d.]* )?(?:scrubbed|dropped|retired|abandoned|ditched|unused|scrapped|removed|discontinued|shelved) (?:services?|tools?|technolog(?:y|ies)|components?|options?|engines?|systems?|frameworks?|solutions?|candidates?|parts|stack)(?: \([^)]{0,30}\))?:?$/i,
  ],
  [
    "options",
    /^(?:\d[\d.]* )?(?:considered |possible |available |the |design |candidate |evaluated ){0,4}(?:options?|candidates|choices|possibilities|variants|contenders|pros and cons.{0,80}|options? (?:considered|evaluated|analysis))(?: considered| evaluated)?(?: (?:for|of|to) [\w\s-]{1,50})?:?$|^(?:considered|weighed|shortlist(?:ed)?|short list|in the running|on the table|evaluated|looked at):?$|\bconsidered options|^pros and cons/i,
  ],
  [
    "out-of-scope",
    /^what not(?: to (?:do|build|use|expect))?:?$|^(?:deliberately|intentionally|consciously|on purpose|knowingly) (?:missing|absent|omitted|left out|skipped|without)\b|^(?:missing|absent|omitted|skipped) (?:on purpose|by design|deliberately)\b|^(?:what |things )?(?:we|it|this) (?:(?:do|does|did|can|will|shall|could|live|get by|manage|cope) without|forgo|forgoes|dispense with)(?: \([^)]{0,30}\))?:?$|^what (?:[\w-]{1,20} ){1,4}(?:will|does|do|can|shall|should|must|may|would|could|is|are)(?: never| not|n't)(?: |$)/i,
  ],
  [
    "out-of-scope",
    /\b(?:out of scope|not in scope|outside (?:the )?scope|non[- ]?goals?|non[- ]?requirements?|not goals|(?:what|things) (?:this|it|we) (?:is|are|do|does|will|shall|would|can)(?: not|n't)|(?:what|things) (?:this|it|we|i) (?:avoids?|refuses?|never)|^(?:deliberately |intentionally |explicitly )?(?:not (?:done|built|used|wanted|here|ours|ever)|we (?:do(?: not|n't)|never|will not|won't|avoid)|(?:do(?: not|n't)|never|avoid))(?: here| by us| at all)?:?$|(?:what|things) (?:we|it|this) (?:leaves?|left) out|left out|anti[- ]?goals|won't do|not (?:needed|required|planned|covered|supported|included)|not in (?:this|the|our) (?:\w+ )?(?:release|version|phase|increment|mvp|iteration|sprint|project|quarter|plan))\b/i,
  ],
  [
    "future",
    /\b(?:future|roadmap|next steps?|outlook|possible extensions?|someday|backlog|phase (?:2|3|two|three)|wish ?list|follow-?ups?|open questions?|unresolved questions?)\b/i,
  ],
  ["proposal", /^(?:the |our |an? |first )?(?:proposals?|ideas?|suggestions?|pitch|wish|motion)(?: \d{1,2})?:?$/i],
  [
    "former",
    /^(?:\d[\d.]* )?(?:the |our )?(?:former|previous|old|legacy|original|deprecated|superseded|historic(?:al)?) (?:design|architecture|solution|set-?up|approach|version|pipeline|state|system|implementation|process|flow|world|days|times|ways?|life|landscape|stack|platform|engine|bus|cluster)\b|^(?:deprecated|superseded|legacy)\b|[([,–—:-] ?(?:superseded|obsolete|withdrawn|no longer (?:in use|valid)|replaced by)\b|before the (?:change|migration|rewrite)|^(?:how it|where we|what we|how we) (?:was|were|used to|had|did|started|came from|stood|come from)\b|^(?:status quo |state |situation |the way it was |up )?(?:until|till|up to|to) (?:now|today|20\d\d|(?:early |mid |late |the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|last)\b)|^(?:before|past|the past|previously|formerly|yesterday|in the past|what we had|before:|earlier)(?: \([^)]{0,30}\))?:?$/i,
  ],
  [
    "glossary",
    /^(?:\d[\d.]* )?(?:the |key |important |basic |common |main )?(?:terms|definitions?)(?: (?:and|&) \w{1,20})?:?$|^(?:run ?book|trouble-?shooting|(?:\w{1,20} )?check ?list(?: \w{1,20}){0,3}|error codes?(?: \w{1,20}){0,3}|change ?log|(?:(?:a|the|our|team|project|short|brief|system|platform) ){0,3}(?:history|chronicle|chronology|milestones|how we got here|where we come from|looking back)):?$|\b(?:glossary|terminology|vocabulary|learning (?:objectives?|goals?|outcomes?)|acronyms|abbreviations|cheat ?sheet|bibliography|reading list|further reading)\b|^(?:literature|see also|to read)(?: \([^)]{0,30}\))?:?$/i,
  ],
  [
    "comparison",
    /\b(?:vs\.?|versus|compar(?:ed|ison|isons|ing|e)|trade-?offs?|when not to (?:use|choose)|avoid (?:it )?(?:when|if)|not (?:ideal|suited|suitable) (?:for|when)|which (?:one|service|engine|option)|differences?|similar services|related services|competitors?)\b/i,
  ],
];

/** The kind of section that a heading opens, if it is of a special kind. */
export const sectionKind = (heading: string): SectionKind | undefined =>
  sectionKinds.find(([, pattern]) => pattern.test(heading))?.[0];

/** How a heading's own words are meant, where it turns down or compares what it names: "Why not Kafka Streams". */
export function headingPolarity(heading: string, namesService: boolean): Polarity | undefined {
  const kind = sectionKind(heading);
  if (kind === "rejected") return "rejected-alternative";
  const compares = kind === "comparison" && namesService && /\b(?:compar\w{1,7}|differences?|which)\b/i.test(heading);
  return compares ? "comparison" : undefined;
}

/** "Pros", "Cons": a heading or lead below which a mark grades, and chooses nothing. */
export const grades = (words: string): boolean =>
  /^\W{0,6}(?:(?:the |main |key |some |our )?(?:pros?|cons?|pros? (?:and|&|\/) cons?|advantages?|disadvantages?|strengths?|weakness(?:es)?|benefits?|drawbacks?|upsides?|downsides?|limitations?|good|bad|positives?|negatives?|trade-?offs?|consequences|risks)|(?:positive|negative) (?:consequences|effects|impacts?|aspects?))(?: \([^)]{0,30}\))?\W{0,4}$/i.test(
    words,
  );

/** How words are meant that stand below a heading of that kind, unless they say otherwise. */
export const sectionPolarity: Readonly<Partial<Record<SectionKind, Polarity>>> = {
  rejected: "rejected-alternative",
  former: "rejected-alternative",
  "out-of-scope": "negated",
  future: "comparison",
  glossary: "comparison",
  comparison: "comparison",
};

/** "SQS vs. Kafka", or one side of it: "Self-managed: both engineers patch brokers". */
export const isVersus = (words: string): boolean =>
  (words.length < 120 && /\bvs\b|\bversus\b/i.test(words)) ||
  // "What is Firehose vs Data Streams? Firehose: ..."
  /^[^.?!]{0,80}\b(?:vs\.?|versus) [^.?!]{0,80}\?/i.test(words) ||
  /^\W{0,4}(?:all |fully )?self-managed(?: \w+)?:/i.test(words);

/** "Which statement is correct?": what is listed below is there to choose from. */
const quizQuestion =
  /\b(?:which (?:of (?:the following|these)|(?:two |three )?(?:statements?|solutions?|combinations?|options?|answers?|designs?|architectures?|approach(?:es)?|(?:aws |amazon |kinesis )?services?))|what (?:is|would be) the (?:best|right|correct|recommended|simplest|cheapest|fastest|most [a-z-]{3,20}) (?:solution|service|way|option|choice|approach|architecture|design|answer)) [^?]{0,160}\?(?: ?\([^()]{0,40}\))?\W{0,4}$/i;
export const isQuiz = (words: string): boolean => quizQuestion.test(words.slice(-300));

const leads: readonly (readonly [Polarity, RegExp])[] = [
  [
    "comparison",
    /^\W{0,4}(?:avoid|skip|don't use|do not use|not (?:ideal|suited|suitable|a fit|recommended|the right)|look elsewhere|reconsider)\b[^:]{0,60}\b(?:if|when|for|where)\b[^:]{0,40}:$/i,
  ],
  [
    "negated",
    /\b(?:out of scope|non[- ]?goals?|not (?:needed|required|planned|in scope|part of \w{1,20})|(?:do|does)(?: not|n't) (?:need|require|want|have|do|support)(?! to \w{1,20} (?:that|this|it|them|any|the|your|all) ))[^:]{0,40}:$/i,
  ],
  [
    "rejected-alternative",
    /\b(?:(?:we|were|was|have|also|been) (?:\w+ )?(?:rejected|discarded|dismissed|ruled out|considered|evaluated|looked at)|alternatives?(?: considered| rejected)?|(?:considered|rejected|discarded) (?:alternatives?|options?|and \w{1,40}))\b[^:]{0,60}:$/i,
  ],
  [
    "rejected-alternative",
    /\b(?:misconceptions?|myths?|misunderstandings?|fallac(?:y|ies)|rumou?rs|hearsay|(?:wrong|false|mistaken) (?:beliefs?|claims?|statements?|assumptions?|answers?|ideas?))\b[^:]{0,60}:$/i,
  ],
];

/** What a paragraph that leads into a list makes of the list's items: "We do not need:". */
export function leadPolarity(prose: Prose): Polarity | undefined {
  const last = prose.sentences.at(-1);
  if (last === undefined) return undefined;
  const words = prose.text.slice(last.start, last.end).trim();
  if (/^\W*learning (?:objectives?|goals?|outcomes?)\W*$/i.test(words)) return "comparison";
  if (!prose.text.endsWith(":")) return undefined;
  return leads.find(([, pattern]) => pattern.test(words))?.[0] ?? leadInPolarity(words);
}
