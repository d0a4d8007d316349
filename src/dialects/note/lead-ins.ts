import type { Polarity } from "../../model/concepts";

const onPurpose = "(?:(?:deliberately|intentionally|consciously|explicitly|expressly|knowingly|still|also|and|but) )?";
/** What may stand between such a label and its colon: "Not allowed in this account (ADR 12):". */
const rest =
  "(?: (?:here|yet|at all|any ?more|(?:in|for|by|with|on|at|to|as|of|from|around|about) (?:[\\w'’/-]{1,20} ?){1,3}))?(?: \\([^()]{1,40}\\))? ?:";

/**
 * Labels that say of what follows that it is not there. "Not handled" and "Missing" are left out:
 * they tell of a gap in what is there.
 */
const absent = new RegExp(
  [
    `^\\W{0,6}${onPurpose}(?:not (?:done|built|used|taken|wanted|allowed|permitted|ok|okay|fine|here|needed|required|planned|included|supported|implemented|recommended|chosen|adopted|possible|good|like (?:this|that)|this way|so|(?:its|our|my|their) (?:job|task|business|work|part|duty)|a good idea)|never(?: do| use| again)?|no-?gos?|avoid(?:ed)?|skipped|forbidden|prohibited|banned|disallowed|taboo|forgone|(?:wo|do|does|did|ca)n['’]?ts?(?: (?:do|use|have|want|need))?|(?:will|do|does|did|can) ?not(?: (?:do|use|have|want|need))?|nothing (?:for|to do with) \\w{1,20})${rest}`,
    `^\\W{0,6}(?:deliberately|intentionally|consciously|explicitly|expressly|knowingly|on purpose) (?:missing|absent|omitted|left out|excluded|skipped|avoided|without|no)${rest}`,
    `^\\W{0,6}(?:missing|absent|omitted|left out|excluded|skipped) (?:on purpose|by design|deliberately|intentionally)${rest}`,
  ].join("|"),
  "i",
);

/** Labels that hold up what follows as wrong. */
const wrong = new RegExp(
  `^\\W{0,6}(?:(?:an?|the|one|another|our|my|first|second|third) )?(?:(?:common|typical|classic|usual|frequent|popular|beginners?['’]?s?|old|bad|big|easy|costly|known|well-known) )*(?:mistakes?|misuses?|traps?|pitfalls?|misconceptions?|misunderstandings?|myths?|temptations?|tempting|anti-?patterns?|counter-?examples?|(?:wrong|bad|poor|naive|broken)(?: (?:way|answer|ideas?|turn|approach|practices?|examples?|choices?|designs?))?|how not to(?: do it)?)(?: (?:we|people|teams) (?:\\w{1,12} ){0,2}?\\w{1,12})?${rest}`,
  "i",
);

/** What a label at the beginning of a sentence makes of the words behind it: "Not done: keeping the last alert in the Lambda." */
export function leadInPolarity(sentence: string): Polarity | undefined {
  if (!sentence.slice(0, 90).includes(":")) return undefined;
  if (absent.test(sentence)) return "negated";
  return wrong.test(sentence) ? "rejected-alternative" : undefined;
}
