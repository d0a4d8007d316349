import type { Statement, Term } from "./facts";
import type { Outline } from "./outline";
import { type SectionKind, sectionKind } from "./sections";

const optionStart =
  /^\W*(?:(?:option|alternative|variant|choice|candidate|solution|approach|proposal|answer)[ #]*([a-h]|\d{1,2}|i{1,3}|iv|v)\b|([A-H])(?:[.):]|\.? ?(?=[—–-] )))/i;

/** The letter or number of the option that a heading or item describes: "Option A: ...", "B. ...", "- **C)** ...". */
function optionOf(text: string): string | undefined {
  if (/^[A-H]$/.test(text)) return text;
  const found = optionStart.exec(text.slice(0, 60));
  if (found === null) return undefined;
  // "a) Lambda" is one of several, "a: ..." a word.
  if (found[2] !== undefined && found[2] !== found[2].toUpperCase() && !found[0].endsWith(")")) return undefined;
  return (found[1] ?? found[2])?.toUpperCase();
}

/** "1: Amazon Redshift", "B) Data Firehose": a paragraph that is one of the answers to choose from. */
export const isQuizAnswer = (text: string): boolean => /^(?:[A-H]|\d{1,2})[:.)] \S[^?!]{0,140}$/.test(text);

/** The option that a statement belongs to: its own, that of the item above it, or its heading's. */
export function optionAt(
  kind: Statement["kind"],
  text: string,
  section: SectionKind | undefined,
  parent: Statement | undefined,
  outline: Outline,
  marker = "",
): string | undefined {
  if (kind === "paragraph" && section === "options" && isQuizAnswer(text)) return /^\w+/.exec(text)![0];
  const own = kind === "paragraph" ? undefined : optionOf(text);
  if (own !== undefined) return own;
  const item = kind !== "heading" && parent?.kind === "item" ? parent : undefined;
  if (item?.option !== undefined) return item.option;
  for (const title of outline.titles()) {
    const option = optionOf(title);
    if (option !== undefined) return option;
  }
  // In a list of options, each item at the top and each heading below is one.
  if (section !== "options") return undefined;
  const heading = outline.titles()[0];
  const isList = heading === undefined || sectionKind(heading) === "options" || outline.isLocal();
  // "1. Lambda with a table": its number is what the decision calls it.
  const number = /^\d{1,2}(?=[.)]$)/.exec(marker)?.[0];
  if (kind === "item" && item === undefined && isList) return number ?? text.slice(0, 80).toLowerCase();
  return heading === undefined || sectionKind(heading) === "options" ? undefined : heading.slice(0, 80).toLowerCase();
}

const choiceVerb =
  "(?:take|took|taken|choose|chose|chosen|pick|picked|go for|go with|going with|going for|went for|went with|opt for|opted for|decided for|decided on|decided to (?:use|take|go with|run|build on)|settled on|settle on|select|selected|adopt|adopted|prefer|preferred|stick with|stay with|recommend|recommended|use|will use|build on|standardi[sz]e on)";
const letterChoice = new RegExp(
  [
    "\\bcorrect answer\\W{0,8}([A-H])\\b",
    "^\\W*answers?\\W{0,6}([A-H]|\\d)\\b(?:(?:,| and| &) ?([A-H])\\b)?",
    `\\b${choiceVerb} (?:option|variant|alternative|solution|approach|proposal|choice)? ?#?\\(?([A-H]|\\d{1,2})\\)?(?=[ .,;:)]|$)`,
    "\\b(?:decision|chosen|selected|outcome|result|winner|choice|conclusion)\\W{0,4}(?: is| was)? ?(?:option|variant|alternative|solution|approach)? ?\\(?([A-H]|\\d{1,2})\\)?(?=[ .,;:)]|$)",
    "\\b(?:chosen|selected|preferred|accepted|recommended|winning) (?:option|variant|alternative|solution|approach)\\W{1,4}(?:is |was )?(?:option|variant|alternative|solution|approach) ([A-H]|\\d{1,2})(?=[ .,;:)]|$)",
    "\\b(?:option|variant|alternative|solution|approach) ([A-H]|\\d{1,2})\\b[^.;]{0,20}\\b(?:chosen|selected|wins|won|accepted|adopted|is taken|was taken|preferred|it is)\\b",
    "^\\W*([A-H])\\b.{0,12}(?:\\u2705|\\u2714)",
    "(?:^|[ ,;(])([A-H]) (?:is |was |has |got )?(?:accepted|stands|lives|wins|won|chosen|taken|adopted|approved|prevails|prevailed|passed|remains|built|agreed)(?=[ .,;:)]|$)",
  ].join("|"),
  "gi",
);
const serviceChoice = new RegExp(
  `\\b(?:we|i|the team|they|board|architects|finally|therefore|so|hence) (?:\\w+ ){0,2}?${choiceVerb}\\b|\\b(?:chosen|selected|preferred|accepted) (?:option|solution|engine|service|alternative|approach)\\b|^\\W*(?:decision|chosen|outcome|choice|selected|result)\\W`,
  "i",
);

/** Some word of every choice. */
const anyChoice =
  /\b(?:answer|take|took|taken|choose|chose|chosen|choice|pick|picked|go|going|went|opt|opted|decided|decision|settle|settled|select|selected|adopt|adopted|prefer|preferred|accepted|stick|stay|recommend|recommended|use|build|standardi[sz]e|option|variant|alternative|solution|approach|outcome|result|winner|conclusion|stands|lives|wins|won|approved|prevails|prevailed|passed|remains|built|agreed)\b|\u2705|\u2714/i;

/** "A sums in Firehose, B in Managed Flink.": options told in one paragraph, one after another. */
export const listsOptions = (text: string, isOptions: boolean): boolean =>
  (/\b(?:variant|option|alternative|plan|proposal|candidate) (?:a|1|i):? \S/i.test(text) &&
    /\b(?:variant|option|alternative|plan|proposal|candidate) (?:b|2|ii):? \S/i.test(text)) ||
  (isOptions && /(?:^|[.,;] )A:? \S/.test(text) && /[.,;] (?:or |and )?B:? \S/.test(text));

/** Options and services that a text decides for: letters ("B") and catalogue keys ("svc-lambda"). */
export function choicesOf(text: string, terms: readonly Term[], isDecision: boolean): readonly string[] {
  const chosen = new Set<string>();
  const words = text.slice(0, 2_000);
  const first = isDecision ? firstChoice(words) : [];
  if (first.length > 0) return first;
  if (!anyChoice.test(words)) return isDecision ? servicesOf(terms) : [];
  for (const found of words.matchAll(letterChoice)) {
    const letter = found.slice(1).find((part) => part !== undefined);
    // "we choose a window" decides for no option.
    if (letter !== undefined && letter === letter.toUpperCase()) chosen.add(letter);
  }
  const bare = isDecision
    ? /^\W*(?:option|variant|alternative|solution|approach) ([A-H]|\d{1,2})(?=[.,:;]|$)/i.exec(words)
    : null;
  if (bare !== null) chosen.add(bare[1]!.toUpperCase());
  const ordinal = isDecision ? ordinalChoice.exec(words) : null;
  if (ordinal !== null) for (const name of namesOfOrdinal(ordinal[1]!)) chosen.add(name);
  if (isDecision || serviceChoice.test(words)) for (const service of servicesOf(terms)) chosen.add(service);
  return [...chosen];
}

const ordinals = ["first", "second", "third", "fourth"];
const ordinalChoice = new RegExp(
  `\\b${choiceVerb} the (${ordinals.join("|")})(?: (?:one|option|variant|alternative|solution|approach|proposal))?(?=[ .,;:)]|$)`,
  "i",
);

/** "The second", as it may be called: "2" or "B". */
const namesOfOrdinal = (ordinal: string): readonly string[] => {
  const at = ordinals.indexOf(ordinal.toLowerCase());
  return [String(at + 1), "ABCD"[at]!];
};

/** A decision that begins with what it takes: "B. A was turned down.", "2, since nobody wants to operate it", "The second." */
function firstChoice(words: string): readonly string[] {
  const key =
    /^\W{0,4}(?:(?:[Nn]o\.?|[Nn]umber|#) ?)?(?:([A-H]|\d{1,2})(?=[,:;)]|\.(?: |$)| [–—-] |$)|([a-h])(?=\)))/.exec(
      words,
    );
  const name = key?.[1] ?? key?.[2];
  if (name !== undefined) return [name.toUpperCase()];
  const ordinal =
    /^\W{0,4}(?:the )?(first|second|third|fourth)(?: (?:one|option|variant|alternative))?(?=[.,:;)]|$| (?:wins|won|it is|is taken|was taken|because|since|as)\b)/i.exec(
      words,
    );
  if (ordinal === null) return [];
  return namesOfOrdinal(ordinal[1]!);
}

const servicesOf = (terms: readonly Term[]): readonly string[] =>
  terms.flatMap((term) => (term.service !== undefined && term.polarity === "asserted" ? [term.concept] : []));

const anyVerdict =
  /[\u274c\u2717\u2718\u2716\u2705\u2714\u2611]|rejected|discarded|dismissed|ruled out|not (?:chosen|taken|selected)|incorrect|wrong|false|untrue|not true|myth|dropped|declined|chosen|selected|accepted|correct|our choice|adopted|taken|winner|preferred|recommended|\((?:the one )?(?:used|in use|what we use|we use this)/i;

/** "INCORRECT: ...", "Wrong (...)": the first word judges what follows, as an adjective it would not. */
const opensWrong = /^\W{0,4}(?:INCORRECT|WRONG|FALSE)\b|^\W{0,4}(?:incorrect|wrong)(?: answer| option)?(?::| ["(–—])/;
const opensRight =
  /^\W{0,4}CORRECT\b|^\W{0,4}correct(?: answer| option)?(?::| ["(–—])|^[^.:;]{1,40}\((?:the one )?(?:used|in use|taken|what we use|we use this)(?: here)?\)/i;

const rejectedWords =
  /[([–—:-] ?(?:\*\*)?(?:rejected|discarded|dismissed|ruled out|not (?:chosen|taken|selected)|incorrect|wrong|dropped|declined)\b[^.]{0,30}[)\].]?$/iu;
/** "Firehose removes duplicates. Wrong." */
const judgedWrong = /[.!?]\W{1,4}(?:wrong|false|incorrect|untrue|not true|a myth|myth)(?:[.!:]|$)[^.]{0,80}\W{0,3}$/iu;
const chosenWords =
  /[([–—:-] ?(?:chosen|selected|accepted|correct|our choice|adopted|taken|winner|preferred|recommended)\b[^.]{0,30}[)\].]?$/iu;

/** "*Flink interval join.* Chosen." */
const judgedChosen = /[.!]\W{1,4}(?:chosen|selected|accepted|taken|adopted)[.!]?\W{0,3}$/iu;

/** Whether one of the marks stands before all words, or with at most two words behind it. */
function isMarked(words: string, marks: RegExp): boolean {
  const found = [...words.matchAll(marks)];
  const [first] = found;
  if (first === undefined) return false;
  const behind = words.slice(found.at(-1)!.index).match(/\w+/g)?.length ?? 0;
  return behind <= 2 || !/\w/.test(words.slice(0, first.index));
}

/** A verdict that a heading, item or paragraph passes on itself. */
export function verdictOf(text: string): "chosen" | "rejected" | undefined {
  if (!anyVerdict.test(text)) return undefined;
  const words = text.slice(0, 400);
  if (isMarked(words, /[❌✗✘✖]/gu) || opensWrong.test(words) || rejectedWords.test(words) || judgedWrong.test(words))
    return "rejected";
  if (isMarked(words, /[✅✔☑]/gu) || opensRight.test(words) || chosenWords.test(words) || judgedChosen.test(words))
    return "chosen";
  return undefined;
}

const dead =
  /^\W*(?:status\W{0,4})?(?:superseded|rejected|deprecated|obsolete|withdrawn|abandoned|retired|declined)\b/i;
const alive = /^\W*(?:status\W{0,4})(?:accepted|approved|proposed|draft|active|implemented|in use|adopted|living)\b/i;

/** The status that a line gives to its document, where it gives one. */
export function statusOf(text: string, isInStatusSection: boolean): "dead" | "alive" | undefined {
  const line = text.slice(0, 120);
  if (dead.test(line) && (isInStatusSection || /^\W*status/i.test(line))) return "dead";
  if (alive.test(line)) return "alive";
  return undefined;
}
