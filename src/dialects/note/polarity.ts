import type { Polarity } from "../../model/concepts";
import type { Prose } from "../../syntax/prose";
import type { Span } from "../../text/span";

/** A stretch of a sentence in which words are meant in a certain way. */
interface Scope extends Span {
  readonly polarity: Polarity;
  readonly reach: Cue["reach"];
}

interface Cue {
  readonly pattern: RegExp;
  readonly polarity: Polarity;
  /** Whether it governs the words behind it, those before it, or the whole clause. */
  readonly reach: "behind" | "before" | "clause";
}

const cue = (polarity: Polarity, reach: Cue["reach"], ...sources: string[]): Cue => ({
  pattern: new RegExp(`(?<![\\w-])(?:${sources.join("|")})(?![\\w])`, "g"),
  polarity,
  reach,
});

const participle =
  "(?:rejected|discarded|dismissed|ruled out|dropped|abandoned|replaced|retired|decommissioned|superseded|removed|turned down|declined|deprecated|phased out|thrown out|scrapped|discounted|eliminated|excluded|not (?:chosen|taken|selected|pursued|adopted|picked)|switched off|voted down)";
const done = "(?:is|are|was|were|be|been|being|got|gets|has been|have been|had been)";
const needed =
  "(?:need(?:ed|s)?|required?|necessary|supported|possible|available|wanted|planned|used|offered|in scope|part of|guaranteed|promised|asked for|expected|provided|allowed|enabled|desired|in use|an issue|a goal|a requirement|a concern|important|relevant|involved|implemented|configured|considered|applicable|on the table|at stake|worth)";

/** Deeds whose denial denies what they are done with: "does not need windows", but not "does not buffer late records". */
const deniedVerbs =
  "need|needs|needed|require|requires|required|use|used|using|have|has|had|support|supports|supported|want|wanted|provide|provides|offer|offers|guarantee|guarantees|promise|promises|do|does|include|includes|included|involve|involves|contain|contains|perform|performs|allow|allows|hold|holds|keep|keeps|compute|computes|calculate|aggregate|join|joins|match|window|rely|depend|know|knows|see|employ|apply|plan|expect|care|ask|call for|implement|run|host|operate|make|makes|handle|handles|deal|possible|available|maintain|maintains|remember|remembers|carry|enable|introduce|add|bring|get|gets|give|gives|deliver|delivers|demand|ensure|satisfy|suffer|cover|tolerate|accept|worry about|count|sum|group|enrich|sessionize|deduplicate|doing|keeping|being|suited|suitable|good|meant|intended|designed|a|an|any|the|much|many|such";

const cues: readonly Cue[] = [
  cue(
    "rejected-alternative",
    "behind",
    "instead of",
    "rather than",
    "in place of",
    "as opposed to",
    "in lieu of",
    "instead of (?:using|running|writing)",
    "replac(?:es|ing)",
    "(?:we|it|this|they|that|to|will|has|have) (?:\\w+ )?replaced?",
    "(?:moved?|moving|migrat(?:e|es|ed|ing|ion)|switch(?:ed|ing)?|went|away|port(?:ed|ing)|chang(?:ed|ing)|transition(?:ed|ing)?) (?:away )?(?:from|off)",
    "(?:got|get|getting) rid of",
    "(?:we|team|they|architects|board|review|was|were|and|then|have|had) (?:\\w+ )?(?:rejected|discarded|dismissed|ruled out|dropped|abandoned|retired|decommissioned|scrapped|turned down|declined|discounted)",
    "(?:considered|rejected|discarded|dismissed|ruled out|not chosen)(?: and (?:rejected|discarded|dismissed|dropped|ruled out))?(?: alternatives?| options?)? ?:",
    "(?:we|team|they|first|initially|also|briefly|had|have) (?:\\w+ )?(?:considered|evaluated|thought about|thought of|looked at|looked into|weighed|tried|toyed with|contemplated|debated|explored|investigated)(?! (?:and chose|and took|and selected))",
    "(?:decided|voted|chose|advise[sd]?|argue[sd]?|speaks?|argument) (?:\\w+ )?against",
    "used to (?:be|sit|live|have|stand|rely|belong|happen|reside|work|go)",
    "(?:we|it|they|this|that|there) used to \\w+",
    "formerly|(?:previously|originally),? (?:we|it|the|this|they|used|ran|was|were|did|had)",
    "the (?:old|former|legacy) \\w+|earlier versions? (?:of|used|ran|had)|the original (?:design|version|solution)",
    "no longer (?:use|uses|run|runs|rely|relies|need|needs|have|has|on|in|go|goes|write|writes|send|sends)",
  ),
  cue(
    "rejected-alternative",
    "before",
    `${done} (?:\\w+ ){0,2}?${participle}`,
    "(?:would|could|might) (?:also )?(?:have (?:been|had|worked|done|meant|required|needed|cost|forced|added|lost)|be (?:too|over|an? overkill|overkill|slow|expensive)|need a|cost (?:too|more)|mean (?:too|more))(?: \\w+)?",
    "(?:looked|seemed|looks|seems|appeared|proved|proves|turned out|is|are|was|were) (?:to be )?(?:far |way |much |simply |just |also )?too (?:expensive|slow|heavy|complex|complicated|costly|limited|big|large|weak|small|late|fragile|much|young|immature|risky|hard)",
    "(?:is|are|was|were) (?:an )?overkill",
    "(?:did|does|do|could|can|would)(?: not|n't) (?:meet|fit|suit|scale|convince|make the cut|pass|survive the review)",
    "was not an option|is not an option|no option",
    "(?:was|were) (?:\\w+ )?(?:considered|evaluated|weighed|debated|tried)",
    "lost (?:out )?to|were beaten by|was beaten by",
    "is no longer (?:\\w+ )?(?:recommended|used|supported|maintained|in use|part|run|needed)",
  ),
  cue(
    "negated",
    "behind",
    "no|without|lacks?|lacking|neither|nor|nobody|nothing|none of|none|hardly|barely",
    `(?:not|never|cannot|\\w+n't)(?: (?:be|been|currently|yet|really|to|even|actually|also|always|ever|necessarily|strictly|have to|need to|plan to|want to|intend to))?(?= (?:${deniedVerbs})\\b)`,
    // "not exactly-once", "not a stream": a thing is denied, and no deed.
    "not(?= (?:an?|the|any|for|on|in|by|real|exactly|at|about|our)\\b)|not(?! \\w+(?:ed|en|ing|t)\\b)(?= [\\w-]+(?:[,.;]|$))",
    "free of|devoid of|avoid(?:s|ed|ing)?|prevents?|eliminat(?:e|es|ed|ing)|absence of|lack of|in the absence of|skip(?:s|ped|ping)?|rules? out|forgo(?:es)?|refrain(?:s)? from|stay(?:s)? away from|out of scope:?|non-goals?:?|unable to|fails? to|disabl(?:e|es|ed|ing)|turn(?:s|ed)? off",
  ),
  cue(
    "negated",
    "before",
    `(?:${done}|do|does|did|will|would|can|need|needs) ?(?:not|n't|never)(?: \\w+){0,2}? ${needed}`,
    `(?:isn't|aren't|wasn't|weren't|won't be|needn't be|can't be|cannot be)(?: \\w+){0,2}? ${needed}`,
    `not (?:\\w+ )?${needed}`,
    "out of scope|unnecessary|unsupported|superfluous|not in scope|impossible|irrelevant|off the table|no(?:t a)? (?:goal|requirement|topic|concern|issue)|left out|beyond (?:the )?scope|pointless",
    "(?:does|do|did)(?: not|n't) (?:matter|exist|apply|count|arise|occur|happen|work|help|play)",
    `(?:is|are) ${"(?:absent|missing|lacking)"}`,
    "(?:is|are) ignored|(?:is|are) left to|can be ignored|may be ignored|nobody (?:needs|asks|wants)",
  ),
  cue(
    "comparison",
    "behind",
    "inspired by|(?:tools|systems|frameworks|engines|platforms|technologies|libraries) (?:like|such as)",
    "(?:is |are )?(?:different|distinguished|distinct) from|differs? from",
    "(?:please |instead |rather )?consider (?!how|that|what|whether|the following)|migrates? to",
    "avoid for [^—–-]{0,120}[—–-] ?use",
    "unlike", "compared (?:to|with)", "in contrast to", "vs\\.?", "versus", "as with", "similar to", "just like"),
  cue("comparison", "before", "(?:is|are) (?:distinguished|different|distinct) from|differs? from", "may be (?:simpler|better|cheaper|preferable)"),
  cue("comparison", "before", "vs\\.?", "versus"),
];

/** Words that look like a denial and are none. */
const pseudo =
  /(?<![\w-])(?:not only|not just|not merely|not least|not necessarily|no doubt|no matter|no later than|not later than|no more than|not more than|no less than|no fewer than|not until|no sooner|no longer than|if not|whether or not|or not|not to mention|no problem|no wonder|why not|cannot fail|nothing but|nothing else than|none other than|can't wait|without fail|without exception|not without|cannot do without|can't do without|not bad|not yet decided|not uncommon|not unusual|no-op|no one else|did not change|does not change|no(?:t|thing)? lost|no (?:data |event |message |record )?loss|without (?:any )?(?:data |event |message |record )?loss|never lose[sd]?|nothing is lost|must not (?:lose|be lost|get lost)|no code|without code|without (?:writing )?(?:any )?code|no servers?|not necessary to|do not (?:forget|hesitate)|don't (?:forget|hesitate|worry)|do not (?:exceed)|make sure (?:you )?(?:don't|do not)|please do not|not found|no such|not (?:equal|null)|no changes?|no [a-z]+ changes?|no additional|no further|no extra|no separate|no special|not exceed|no manual|without having to|without needing to|no downtime|without downtime|without interruption|without restart\w*|not been (?:seen|processed)|has not (?:yet )?been|cannot be (?:undone|reversed|processed|parsed|delivered|written)|failed? to (?:be )?(?:process|parse|deliver|write|send)\w*|do not need to (?:manage|operate|run|worry|provision|write)|don't need to (?:manage|operate|run|worry|provision|write)|not have to (?:manage|operate|run|provision|worry)|no need to (?:manage|operate|run|provision|worry|write))(?!\w)/gi;

/** Where one clause ends and the next begins. */
const clauseBorder =
  /[;:—()–]| - |,? (?:but|so that|so|however|although|though|even though|because|since|while|whereas|therefore|hence|thus|yet|nevertheless|which is why|instead we|in which case|otherwise|until|unless)(?= )|, (?:and|or|then|the|a|an|we|it|this|that|these|they|there|only|just|instead|which|who|where|when|if|as|hence|each|our|for|with|in|on|to|i)(?= )|,(?= (?:[^ ,]{1,30} ){0,3}(?:may|can|must|will|should|is|are|was|were|does|do|did|has|have|had|could|would|might|makes?|takes?|runs?|writes?|gets?|needs?|keeps?|stays?|remains?|delivers?|computes?)(?= ))| and (?=(?:we|it|they|the|a|an|then|instead|lambda|flink|managed|firehose|glue|kinesis|amazon|aws)(?= ))/gi;

/** Clauses of a sentence, in offsets of the same text. */
export function clausesOf(text: string, sentence: Span): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const clauses: Span[] = [];
  let start = 0;
  clauseBorder.lastIndex = 0;
  for (const border of words.matchAll(clauseBorder)) {
    if (border.index > start) clauses.push({ start: sentence.start + start, end: sentence.start + border.index });
    start = border.index;
  }
  clauses.push({ start: sentence.start + start, end: sentence.end });
  return clauses;
}

/** Some word of every cue. */
const anyCue =
  /\b(?:no|not|never|without|lack\w*|neither|nor|nobody|nothing|none|hardly|barely|cannot|\w+n't|free|devoid|avoid\w*|prevent\w*|eliminat\w*|absence|skip\w*|rules?|forgo\w*|refrain\w*|stays?|out|non-goals?|unable|fails?|disabl\w*|turn\w*|instead|rather|place|opposed|lieu|replac\w*|mov\w*|migrat\w*|switch\w*|went|away|port\w*|chang\w*|transition\w*|got|get\w*|reject\w*|discard\w*|dismiss\w*|drop\w*|abandon\w*|retir\w*|decommission\w*|scrap\w*|declin\w*|discount\w*|consider\w*|evaluat\w*|thought|look\w*|weighed|tried|toyed|contemplat\w*|debat\w*|explor\w*|investigat\w*|against|used|formerly|previously|originally|old|former|legacy|earlier|original|longer|would|could|might|too|overkill|does|did|do|option|lost|beaten|supersed\w*|remov\w*|deprecat\w*|phased|thrown|exclud\w*|voted|ignored|left|missing|absent|unnecessary|unsupported|superfluous|impossible|irrelevant|off|beyond|pointless|unlike|compar\w*|contrast|vs|versus|similar|just|inspired|tools|systems|frameworks|engines|platforms|technologies|libraries|differen\w*|distin\w*|differs?|as|may|won't)\b/;

/** The scopes of the cues in a sentence. `taken` are stretches whose own words are no cues ("no duplicates" is a demand). */
export function scopesOf(text: string, clauses: readonly Span[], taken: readonly Span[]): readonly Scope[] {
  const sentence = { start: clauses[0]?.start ?? 0, end: clauses.at(-1)?.end ?? 0 };
  const words = text.slice(sentence.start, sentence.end).toLowerCase();
  if (words.length !== sentence.end - sentence.start || !anyCue.test(words)) return [];
  const masked = words.replace(pseudo, (found) => "_".repeat(found.length));
  const scopes: Scope[] = [];
  for (const { pattern, polarity, reach } of cues) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(masked); found !== null; found = pattern.exec(masked)) {
      const start = sentence.start + found.index;
      const end = start + found[0].length;
      if (taken.some((span) => span.start <= start && start < span.end)) continue;
      const index = Math.max(0, clauses.findIndex((clause) => start < clause.end));
      if (reach === "before") scopes.push({ start: clauseStart(text, clauses, index), end: start, polarity, reach });
      else scopes.push({ start: end, end: reachOf(text, end, clauseEnd(text, clauses, index, end), found[0]), polarity, reach });
    }
  }
  return scopes;
}

/** Where the clause begins: "stateful work (windows or joins) is not supported" is one, with what stands in brackets. */
function clauseStart(text: string, clauses: readonly Span[], index: number): number {
  let first = index;
  if (text[clauses[first]!.start] === ")") {
    while (first > 0 && text[clauses[first]!.start] !== "(") first--;
    first = Math.max(0, first - 1);
  }
  return clauses[first]!.start;
}

/** Where the clause ends: a cue with a colon governs the next one too, as in "considered and dismissed: windows in a Lambda". */
function clauseEnd(text: string, clauses: readonly Span[], index: number, from: number): number {
  const clause = clauses[index]!;
  const next = clauses[index + 1];
  return Math.max(from, next !== undefined && text.slice(from, next.start + 1).trim() === ":" ? next.end : clause.end);
}

/** What takes the place of something, and who does it, is not what was given up. */
function reachOf(text: string, start: number, end: number, words: string): number {
  const stop = /repla|from|off$/i.test(words)
    ? / (?:with|by|to|onto|into|in favou?r of|and now|and is|is now|we) /g
    : /instead|rather|lieu|place|opposed/i.test(words)
      ? / (?:we|they|it is|it was|i) /g
      : undefined;
  if (stop === undefined) return end;
  stop.lastIndex = start;
  const found = stop.exec(text);
  return found === null || found.index > end ? end : found.index;
}

const strength: readonly Polarity[] = ["asserted", "comparison", "negated", "rejected-alternative", "other-meaning"];

/** How a word at the offset is meant. */
export function polarityAt(scopes: readonly Scope[], offset: number): Polarity {
  let found: Polarity = "asserted";
  for (const scope of scopes) {
    if (offset < scope.start || offset >= scope.end) continue;
    if (strength.indexOf(scope.polarity) > strength.indexOf(found)) found = scope.polarity;
  }
  return found;
}

/** What a heading says of everything below it. */
export type SectionKind = "rejected" | "options" | "out-of-scope" | "future" | "former" | "glossary" | "comparison" | "decision" | "status";

const sectionKinds: readonly (readonly [SectionKind, RegExp])[] = [
  ["decision", /^(?:the |our )?(?:decision|outcome|decision outcome|conclusion|recommendation|result|verdict|chosen|selected|resolution|what we (?:do|chose|decided))\b|\b(?:chosen|selected|preferred|accepted|final) (?:option|solution|design|approach|architecture)|✅|\bcorrect answer/i],
  ["status", /^status$/i],
  ["rejected", /\b(?:rejected|discarded|dismissed|ruled out|not (?:chosen|taken|selected|used|pursued)|why not|what we did not|did(?: not|n't) choose|unchosen|turned down)\b|❌|\bincorrect\b|✗|✘/i],
  ["rejected", /^(?:\d[\d.]* )?(?:considered )?alternatives?(?: (?:considered|designs?|approaches|solutions?|options?|evaluated))*\??:?$|\balternatives? (?:we )?considered|^(?:other|alternative) (?:options|approaches|solutions|designs?|ideas)/i],
  ["options", /^(?:\d[\d.]* )?(?:considered |possible |available |the |design |candidate |evaluated )*(?:options?|candidates|choices|possibilities|variants|contenders|pros and cons.*|options? (?:considered|evaluated|analysis))(?: considered| evaluated)?:?$|\bconsidered options|^pros and cons/i],
  ["out-of-scope", /\b(?:out of scope|not in scope|outside (?:the )?scope|non[- ]?goals?|non[- ]?requirements?|not goals|what (?:this|it|we) (?:is|do|does)(?: not|n't)|anti[- ]?goals|won't do|not (?:needed|required|planned|covered|supported|included))\b/i],
  ["future", /\b(?:future|roadmap|next steps?|outlook|possible extensions?|someday|backlog|phase (?:2|3|two|three)|wish ?list|follow-?ups?|to-?do|open questions?|unresolved questions?)\b/i],
  ["former", /^(?:\d[\d.]* )?(?:the |our )?(?:former|previous|old|legacy|original|deprecated|superseded|historic(?:al)?) (?:design|architecture|solution|set-?up|approach|version|pipeline|state|system|implementation|process|flow)\b|^(?:deprecated|superseded|legacy)\b|before the (?:change|migration|rewrite)|^how it (?:was|used to)|^until (?:now|20\d\d)/i],
  ["glossary", /\b(?:glossary|terms|terminology|definitions?|vocabulary|acronyms|abbreviations|cheat ?sheet|bibliography)\b/i],
  ["comparison", /\b(?:vs\.?|versus|compar(?:ed|ison|isons|ing|e)|trade-?offs?|when not to (?:use|choose)|avoid (?:it )?(?:when|if)|not (?:ideal|suited|suitable) (?:for|when)|which (?:one|service|engine|option)|differences?|similar services|related services|competitors?)\b/i],
];

/** The kind of section that a heading opens, if it is of a special kind. */
export const sectionKind = (heading: string): SectionKind | undefined =>
  sectionKinds.find(([, pattern]) => pattern.test(heading))?.[0];

/** How words are meant that stand below a heading of that kind, unless they say otherwise. */
export const sectionPolarity: Readonly<Partial<Record<SectionKind, Polarity>>> = {
  rejected: "rejected-alternative",
  former: "rejected-alternative",
  "out-of-scope": "negated",
  future: "comparison",
  glossary: "comparison",
  comparison: "comparison",
};

const leads: readonly (readonly [Polarity, RegExp])[] = [
  ["negated", /\b(?:out of scope|non[- ]?goals?|not (?:needed|required|planned|in scope|part of \w+)|(?:do|does)(?: not|n't) (?:need|require|want|have|do|support))[^:]{0,40}:$/i],
  ["rejected-alternative", /\b(?:(?:we|were|was|have|also|been) (?:\w+ )?(?:rejected|discarded|dismissed|ruled out|considered|evaluated|looked at)|alternatives?(?: considered| rejected)?|(?:considered|rejected|discarded) (?:alternatives?|options?|and \w+))\b[^:]{0,60}:$/i],
];

/** What a paragraph that leads into a list makes of the list's items: "We do not need:". */
export function leadPolarity(prose: Prose): Polarity | undefined {
  const last = prose.sentences.at(-1);
  if (last === undefined || !prose.text.endsWith(":")) return undefined;
  const words = prose.text.slice(last.start, last.end).trim();
  return leads.find(([, pattern]) => pattern.test(words))?.[0];
}
