/** A quotation that is none: a box that stresses what the note itself says. */
export const callout =
  /^\W*(?:note|important|warning|caution|tip|must(?:[- ]have)?|requirements?|needs?|goals?|decision|attention|constraints?|rule|guarantee|in short|summary|tl;?dr|key point|remember)\b/i;

/** "Accepted eventual consistency": what a list of trade-offs says was done. */
export const settles =
  /^\W{0,4}(?:we )?(?:accepted|adopted|embraced|mitigated|balanced|implemented|chose|prioriti[sz]ed|preserved|enabled|addressed|achieved|introduced|used|selected|solved|resolved|compensated|offset)\b|^\W{0,6}recommended\b(?= ?[:(–—-])|^[\w.-]{2,30} (?:[a-z]{2,12} )?recommends\b(?! (?:to|that|against)\b)|\b(?:in|of) (?:this|our) (?:[\w-]{1,20} )?(?:pipeline|system|design|architecture|application|service|platform|job|topology)\b|^(?:in our case|our (?:[\w-]{1,20} )?(?:design|system|architecture|solution|pipeline)|(?:hence|therefore|thus|so),? we|we (?:use|used|chose|picked|took|went|rely|run))\b|\bwe(?:'re| are) (?:going to (?:use|take|go with)|using|going with)\b|\bwe(?:'ll| will) (?:use|take|go with)\b/i;

/** "Choose Flink when:", "When to use": what follows is said to whoever has that need. */
const advisesBelow =
  /\b(?:use|choose|pick|prefer|consider|go (?:for|with)|opt for|reach for)\b[^.:]{1,60}\b(?:when|if)\W{0,4}$|^\W{0,6}(?:\d[\d.]* )?(?:when (?:should (?:you|i|we) |to )?(?:use|choose|pick)\b|use (?:it |this )?(?:when|if)\b|decision (?:guide|tree|framework|matrix)\b|how to choose\b|choosing between\b)/i;
/** "You need pattern matching -- use Flink". */
const advice =
  /^\W{0,4}(?:if |when )?you (?:only )?(?:need|want|have|require|prefer|are)\b[^.]{2,120}(?:→|->|--|[—–]|=>)/i;

/** "Flink processes unbounded and bounded data": what an engine is. */
const explainsEngine = /\bunbounded (?:and|or|&) bounded\b|\bbounded (?:and|or|&) unbounded\b/i;

/** Whether a text advises a reader nobody knows, by itself or by the line that leads to it, or explains what an engine is. */
export const advises = (text: string, lead: string): boolean =>
  advisesBelow.test(lead) || advice.test(text) || explainsEngine.test(text);

/** "Selection rationale": the virtues of what was chosen; that it copes with late data is no plan for it. */
export const givesReasons = (heading: string): boolean =>
  /\b(?:rationale|reasons?|justification)\b|^why (?!not)/i.test(heading);
