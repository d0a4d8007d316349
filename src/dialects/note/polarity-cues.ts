import { withLimits } from "../../catalogue/pattern";
import { StemIndex } from "../../catalogue/stem-index";
import type { Polarity } from "../../model/concepts";

/** Words that deny, reject or only weigh what stands around them. */
export interface Cue {
  readonly pattern: RegExp;
  readonly polarity: Polarity;
  /** Whether it governs the words behind it, those before it, or the whole clause. */
  readonly reach: "behind" | "before" | "clause" | "verb";
  readonly source: string;
}

const cue = (polarity: Polarity, reach: Cue["reach"], ...sources: string[]): Cue => ({
  source: sources.join("|"),
  pattern: new RegExp(`(?<![\\w-])(?:${withLimits(sources.join("|"))})(?![\\w]|-\\w)`, "g"),
  polarity,
  reach,
});

const participle =
  "(?:rejected|discarded|dismissed|ruled out|struck (?:out|from)|crossed out|buried|dropped|abandoned|given up|called off|replaced|retired|decommissioned|superseded|removed|turned down|declined|deprecated|phased out|shut down|turned off|taken down|dismantled|gone|deleted|thrown out|scrapped|discounted|eliminated|excluded|not (?:chosen|taken|selected|pursued|adopted|picked)|switched off|voted down|vetoed|shelved|binned|outvoted|refused|struck off)";
/** "It is switched off when done": what rests until its next run was not given up. */
const notForNow =
  "(?! (?:again|when(?:ever)? (?:done|it is done|finished|ready|all)|until the next|till the next|for the rest of the|overnight|at night|from (?:the )?(?:\\w+ )?(?:state|stores?|cache|memory|tables?|maps?|index|topics?|database|disk|queue))(?!\\w))";
const done = "(?:is|are|was|were|be|been|being|got|gets|has been|have been|had been)";
const needed =
  "(?:need(?:ed|s)?|required?|demanded|requested|mandated|stipulated|called for|ordered|sought|foreseen|intended|necessary|supported|possible|available|wanted|planned|used|offered|in scope|part of|guaranteed|promised|asked for|expected|provided|allowed|enabled|desired|in use|an issue|a goal|a requirement|a concern|important|critical|crucial|essential|vital|relevant|involved|implemented|configured|set(?! to)|specified|considered|applicable|on the table|at stake|worth)";

/** Deeds whose denial denies what they are done with: "does not need windows", but not "does not buffer late records". */
const deniedVerbs =
  "backfill|backfills|compare|compares|pile|piles|add|adds|subtract|link|links|pair|pairs|correlate|correlates|merge|merges|combine|combines|track|tracks|store|stores|retain|retains|look|looks|wait|waits|change|changes|touch|work|works|accumulate|accumulates|total|average|averages|sort|cut|split|close|need|needs|needed|require|requires|required|use|used|using|have|has|had|support|supports|supported|claim|claims|state|want|wanted|provide|provides|offer|offers|guarantee|guarantees|promise|promises|do|does|include|includes|included|involve|involves|contain|contains|perform|performs|allow|allows|hold|holds|keep|keeps|compute|computes|calculate|aggregate|join|joins|match|window|rely|depend|know|knows|see|employ|apply|plan|expect|care|ask|call for|implement|run|host|operate|make|makes|handle|handles|deal|possible|available|maintain|maintains|remember|remembers|carry|recall|recalls|memorise|memorize|forget|recollect|learn|learns|enable|introduce|add|bring|get|gets|give|gives|deliver|delivers|checkpoint|demand|ensure|satisfy|suffer|cover|tolerate|accept|worry about|count|sum|group|enrich|sessionize|deduplicate|doing|keeping|being|suited|suitable|good|meant|intended|designed|a|an|any|the|much|many|such|limited|restricted|confined";

/** Deeds of a time that is over, within a few words. */
const pastDeed =
  "(?= (?:[^ ,;:.]{1,30} ){0,5}?(?:ran|kept|used|had|held|operated|counted|summed|paired|joined|processed|computed|remembered|stored|tracked|lived|sat|(?:was|were)(?! (?:introduced|chosen|added|started|moved|replaced))))(?![^.;]{0,60} (?:has|have|will|must|should) )";

const engines =
  "(?:lambdas?|(?:data )?firehose|(?:managed )?flink|glue|emr|kinesis|kafka(?: streams)?|msk|spark|ec2|eks|kubernetes|fargate|batch|storm|ksqldb|samza|beam|sqs)";
const verdict =
  "(?:rejected|dismissed|ruled out|turned down|voted down|discarded|declined|not (?:chosen|taken|selected|pursued|an option))";

/** Everything that turns the words around it. */
export const cues: readonly Cue[] = [
  cue(
    "rejected-alternative",
    "behind",
    "instead of",
    "(?:trap|mistake|pitfall|distractor|misconception|temptation|wrong answer|anti-?pattern)s? (?:here |there )?(?:is|are|was|would be)(?: to| that)?",
    "rather than",
    "in place of",
    "as opposed to",
    "in lieu of",
    "instead of (?:using|running|writing)",
    "(?:prefer(?:s|red)?|chose|choose|chosen|picked|pick|selected|favou?r(?:s|ed)?|went (?:for|with)|took) (?:[^ ,;.]+ ){1,6}?over",
    "(?<=(?:flink|kafka|msk|kinesis|firehose|glue|lambda|managed|service|streams|cloud)(?: \\([^()]{1,20}\\))? )over(?= (?:an? |our |the )?(?:self[- ]?(?:managed|hosted|run|built|operated)|own |home-?grown))",
    "(?:trap|mistake|pitfall|temptation|distractor|wrong (?:answer|choice|option)|misconception)s? (?:here |[a-z]+ )?(?:is|are|would be|was) (?:to )?(?:choos|us|pick|select|reach|tak|rely)\\w*",
    "if we (?:used|took|chose|had|went|ran|did|stayed|kept)",
    "replac(?:es|ing)(?! (?:an? |the |each |any |one )?(?:dead|failed|failing|broken|faulty|full|lost|worn|crashed|defective) )(?! (?:\\w+ ){0,4}?(?:characters?|digits?|values?|fields?|names?|letters?|nulls?|commas?|ids?|numbers?|address(?:es)?|e-?mails?|strings?|texts?|columns?|keys?|codes?|units?|timestamps?|dots?|blanks?|spaces?)\\b)|supersed(?:es|ing)",
    "(?:we|it|this|they|that|to|will|has|have) (?:\\w+ )?replaced?",
    "(?:moved?|moving|migrat(?:e|es|ed|ing|ion)|switch(?:ed|ing)?|went|away|port(?:ed|ing)|chang(?:ed|ing)|transition(?:ed|ing)?) (?:away )?(?:from|off)",
    "(?:moved?|took|taken|pulled|lifted|carried|brought|got) (?:[^ ,;:.]{1,30} ){1,5}?(?:out of|away from)",
    "(?:got|get|getting) rid of",
    // "the retirement of the old cluster on EC2", "we came from a cluster of our own"
    `(?:retirement|shut-?down|switch-?off|decommissioning|dismantling|removal|farewell|demolition|demise|sunset(?:ting)?|phase-?out|phasing out|end|last days|funeral|teardown|clean-?up|deletion|departure|exodus|move away|migration away) (?:of|from|to)(?= (?:[\\w-]{1,30} ){0,4}?(?:clusters?|brokers?|servers?|machines|instances|${engines})(?!\\w))`,
    "(?:we|team|project|platform|product) (?:all |both |originally |once )?(?:came|come|started out|grew up|began|hail) (?:from|on|with|out of)(?= (?:[\\w-]{1,30} ){0,4}?(?:clusters?|brokers?|servers?|machines|instances|ec2|lambda|flink|kafka|spark|glue|emr)(?!\\w))",
    "had (?:an? |its |our |their )?(?:brief |short |long |first |second |earlier )?(?:spell|stint|time|life|career|excursion|episode|phase|go|period|detour|interlude|existence|try|home|place) (?:on|in|with|at|under)",
    "(?:spent|passed) (?:[^ ,;:.]{1,30} ){0,5}?(?:years?|months?|weeks?|summer|winter|spring|autumn|time|life|quarters?|season) (?:on|in|with|at|under)",
    "(?:last|remaining|final) (?:\\w{1,20} )?(?:nodes?|brokers?|servers?|machines?|instances?|clusters?|pieces?|remnants?|parts?|boxes|job|jobs)(?= (?:[^ ,;:.]{1,30} ){0,6}?(?:will be|is|are|was|were|gets?|goes?|went) (?:\\w+ )?(?:terminated|switched off|shut down|turned off|deleted|off|retired|decommissioned|removed|stopped|scrapped|gone|dismantled|next|away))",
    "(?:gave|give|gives|given|giving) up(?: on)?|(?:do|does|did|done|doing) (?:away with|without)|sacrific(?:e|es|ed|ing)|waiv(?:e|es|ed|ing)",
    `(?:for|over|during) (?:[\\w-]{1,30} ){0,3}?(?:years|months|weeks|winters|summers|seasons),?${pastDeed}`,
    `(?:[\\w-]{1,30} )?(?:years|months|winters|summers|seasons) ago,?${pastDeed}`,
    `(?:from (?:\\w{1,30} )?20\\d\\d (?:to|until|till) (?:\\w{1,30} )?20\\d\\d|back in (?:\\w{1,30} )?20\\d\\d|(?:in|during|for) the (?:pilot|prototype|proof of concept|poc|first version|beta|first year)(?: phase)?),?${pastDeed}`,
    `(?:until|till|up to|before) (?:version |release |v)\\d[\\w.]{0,8},?${pastDeed}`,
    "sh(?:ook|akes?|aking) (?:their|our|his|her) heads? (?:at|over)|laugh(?:ed|s) at|frown(?:ed|s) (?:on|at|upon)|sa(?:id|ys?) (?:no|goodbye|farewell) to|turned (?:their|our|his|her) backs? (?:on|to)|waved goodbye to|bye-?bye|farewell to|(?:tired|sick) of|fed up with|had enough of",
    "(?:plan|variant|version|option|idea|attempt|proposal) (?:a|1|one|i|number one) (?:was|were|had been|would have been)",
    // "The consultant before us had drawn a Lambda that pairs ..."
    "(?:consultants?|predecessors?|vendors?|architects?|drafts?|designers?|colleagues?|contractors?|integrators?)(?: [\\w-]{1,20}){0,3} had (?:drawn|planned|proposed|designed|sketched|suggested|foreseen|wanted|intended)",
    // "We had built it as a Flink filter at first", "it had been a Flink job in the pilot"
    "(?:we|it|they|this|that|i|team) had (?:\\w+ )?(?:been|written|built|made|done|started|implemented|coded|tried)(?= [^.;]{0,80}\\b(?:at first|initially|originally|(?:in|for|during) the (?:\\w+ )?(?:pilot|prototype|proof of concept|poc|beta)))",
    "(?:(?:adr|rfc|proposal|design|version|release|phase|decision)[ -]?#?|v)\\d{1,4} (?:\\w{1,20} )?(?:chose|picked|put|ran|had|used|placed|wanted|proposed|went|took|selected|foresaw|kept|built|relied|counted|sent|showed)",
    "(?:notes?|drafts?|designs?|papers?|documents?|adrs?|rfcs?|plans?|proposals?|sketch(?:es)?) (?:of|from) (?:\\w+ )?20\\d\\d,? (?:\\w+ )?(?:wanted|proposed|had|used|said|planned|foresaw|asked for|described|contained|was|were)",
    "(?:our|the|my|their) (?:very )?first (?:version|attempt|implementation|prototype|cut|try|draft)(?: was| were| used| ran| had| kept| relied on)",
    "would (?:then |also |still )?(?:have|need) to",
    // "Firehose was meant to add up the sales": one who says so tells that it did not come to it.
    "(?:was|were|had been) (?:once |first |originally |initially |at first )?(?:meant|supposed|going|foreseen) to(?! be (?:\\w+ )?(?:simple|small|cheap|easy|short))|(?:the |our |their )?(?:original |first |initial |early )?(?:plan|idea|intention|hope)s? (?:had been|used to be) (?:to|that)",
    "(?:we|team|they|architects|board|review|was|were|and|then|have|had) (?:\\w+ )?(?:rejected|discarded|dismissed|ruled out|dropped|abandoned|retired|decommissioned|scrapped|turned down|declined|discounted)",
    "(?:considered|rejected|discarded|dismissed|ruled out|not chosen)(?: and (?:rejected|discarded|dismissed|dropped|ruled out))?(?: alternatives?| options?)? ?:",
    "(?:we|team|they|first|initially|also|briefly|had|have) (?:\\w+ )?(?:considered|evaluated|thought about|thought of|looked at|looked into|weighed|tried|toyed with|contemplated|debated|explored|investigated)(?! (?:and chose|and took|and selected))",
    "(?:decided|voted|chose|advise[sd]?|argue[sd]?|speaks?|argument) (?:\\w+ )?against",
    "used to (?:be|sit|live|have|stand|rely|belong|happen|reside|work|go)",
    "(?:we|it|they|this|that|there) used to \\w+",
    "used to(?= (?:remember|keep|hold|know|count|join|match|pair|sum|add|average|track|store|compute|make|run|aggregate|dedup\\w*) [^.]{0,80}?\\b(?:now|today|since|until|no longer|any more|but|instead|meanwhile)\\b)",
    "(?:switched|turned|shut|took|taken)(?= [^,;.]{1,60} (?:off|down)(?!\\w))",
    "(?:gave|given|giving)(?= [^,;.:]{1,60} (?:away|back|up)(?!\\w))|(?:handed|passed|turned)(?= (?:[^ ,;:.]{1,30} ){0,4}?(?:clusters?|brokers?|servers?|kafka|flink|operations?) (?:away|over|back|on)(?!\\w))",
    "before,? (?:we|it|there|this) (?:had|used|ran|was|were)|(?:in the past|in the old days|back then|at first|once upon a time|in those days),? (?:we|it|this|the|there|a|an)",
    "until (?:the (?:end|beginning|start) of )?(?:(?:this |the )?(?:spring|summer|autumn|winter|easter|christmas)(?= (?:we|it|this|they|there|the|a|an|our)\\b)|last (?:year|month|week|summer|spring|autumn|winter|quarter)|recently|now|20\\d\\d|then|january|february|march|april|may|june|july|august|september|october|november|december|(?:spring|summer|autumn|winter|early|late|mid)[ -](?:of )?20\\d\\d)",
    // "Until spring `view-counts` was a Lambda function that added each view": whoever did it.
    `(?:until|till|up to) (?:the (?:end|beginning|start) of )?(?:(?:this |last |the )?(?:spring|summer|autumn|winter|easter|christmas|year|month|week|january|february|march|april|may|june|july|august|september|october|november|december))(?: 20\\d\\d)?,?${pastDeed}`,
    "(?:that|this|which|it|the (?:target|limit|requirement|deadline|need)) (?:\\w+ )?(?:excludes?|rules? out|forbids?|disqualif(?:y|ies)|knocks? out)",
    "(?:v1|version 1|the (?:first |initial |old |original )?(?:draft|proposal)) (?:\\w+ )?(?:joined|kept|counted|had|was|used|put|said|promised|computed|summed|stored|ran|wanted|relied|assumed|foresaw)",
    "(?:migration|migrating|move|moving|switch|switching|transition)(?: plan| path| guide| notes?)?:? from(?= (?:our |an? |the )?(?:own|old|self-(?:managed|hosted|run)|home-?grown) [^.;]{1,60} to )",
    "we had(?= (?:an? |our |the )?(?:lambda|managed|flink|firehose|kafka|glue|emr)\\b)",
    "(?:we|they|team|board) (?:\\w+ )?(?:ditched|axed|killed|canned|binned|shelved|vetoed|threw out|refused)",
    // "Repeats are dropped: the handler remembers ..." tells how, and drops nothing of the design.
    `(?<!\\b(?:is|are|be|gets?|being) (?:[a-z]{1,12} )?)${participle}(?: (?:for|as|in|from|by|on) [^:;.]{1,40})? ?:`,
    `(?<=\\b(?:is|are|be|gets?|being) (?:[a-z]{1,12} )?)(?!removed|dropped|discarded|replaced|deleted|refused|thrown out)${participle}(?: (?:for|as|in|from|by|on) [^:;.]{1,40})? ?:`,
    "in (?:the|our) 20\\d\\d (?:design|version|set-?up|system|release|architecture|plan)|not for us ?:|no more \\w+ with",
    // "Was: Flink on six boxes. Now: ...", "Excluded: ..."
    "(?:was|were|once|past|earlier|before|till now|until now|so far|hitherto|formerly|previously|originally|yesterday|in the past|(?:former|old|previous|original) (?:bus|engine|way|set-?up|state|design|solution)|(?:first|initial) (?:ideas?|thoughts?|sketch|reflex|guess|instinct|impulse)(?: was| were)?|excluded|ruled out|off the (?:list|table)|lost out|out of the running|struck off|vetoed|voted down|not taken|no-?go|shelved|scrapped|binned|runners?-up|loser) ?(?:\\([^()]{1,20}\\) ?)?:",
    "what (?:was|were|had been)(?: once| formerly| originally| until \\w+| previously)?(?= (?:an?|the|our|done (?:by|in|on)) )",
    "(?<!\\bnot )(?:beats?|outvoted|outscored|defeated|prevailed (?:over|against)|won (?:over|against)|was preferred (?:to|over))(?= (?:an? |the |our |own )?(?:\\w+ ){0,2}?(?:lambda|flink|kafka|firehose|glue|emr|spark|kinesis|ec2|msk))",
    "formerly|(?:previously|originally),? (?:we|it|an?|our|there|the|this|they|used|ran|was|were|did|had)",
    "(?:the|our|their|its|my|your) (?:old|former|legacy|previous|original) (?:\\w+ )?(?:design|system|solution|set-?up|pipeline|version|architecture|implementation|approach|job|function|lambda|cluster|way|world|code|app|application|stack|service|process|consumer|engine|platform|flow)|the legacy \\w+|earlier versions? (?:of|used|ran|had)|the original (?:design|version|solution)",
    "(?:lost|wasted|burn(?:ed|t)|spent|sank|squandered) (?:\\w+ ){0,3}?(?:hours|days|weeks|months|years|nights|weekends|money|euros|dollars|a fortune) (?:with|on|in|over|running|operating|building|trying)(?= )",
    "(?<!\\bnot )(?:the |our |my |their )?(?:very )?first (?:ideas?|thoughts?|plans?|impulses?|reflex(?:es)?|instincts?|guess(?:es)?|sketch(?:es)?|suggestions?|proposals?|concepts?) (?:was|were|had been|went for|favou?red|foresaw|called for)",
    "no longer (?:use|uses|run|runs|rely|relies|need|needs|have|has|on|in|go|goes|write|writes|send|sends)",
  ),
  cue(
    "rejected-alternative",
    "before",
    `${done} (?:\\w+ ){0,2}?${participle}${notForNow}`,
    "(?:would|could|might) (?:also )?(?:have (?:been|had|worked|done|meant|required|needed|cost|forced|added|lost)|be (?:too|over|oversized|exaggerated|wasteful|an? overkill|overkill|slow|expensive)|need an?|cost (?:too|more)|mean (?:too|more)|be (?:lost|broken|wrong|missed|gone|impossible|hard|difficult)|fall short|not be)(?: \\w+)?",
    "(?:looked|seemed|looks|seems|appeared|proved|proves|turned out|is|are|was|were) (?:to be )?(?:far |way |much |simply |just |also )?too (?:expensive|slow|heavy|complex|complicated|costly|limited|big|large|weak|small|late|fragile|much|young|immature|risky|hard)",
    "(?:(?:is|are|was|were|be|seems?|sounds?|feels?|looks?(?: like)?|=|:|→|->) ?(?:an |clearly |plainly |simply |just |pure |sheer )?|, )overkill",
    // "a join in Lambda: rejected; Managed Flink: accepted"
    `(?<=(?<!\\w)${engines}(?: (?:functions?|jobs?|cluster|streams?|option|variant|alone|itself))?(?: \\([^()]{1,30}\\))? ?[:–—=-] )${verdict}(?= ?[.;,:)–—-]|$)`,
    `(?<=(?<!\\w)(?:in|on|with|by|using|via|as) (?:an? |the |our |aws |amazon )?${engines}(?: functions?| jobs?)? )${verdict}(?= ?[.;,:)–—-]|$)`,
    "(?:did|does|do|could|can|would|will)(?: not|n't) (?:do(?= ?[.,;:)]|$)|suffice|be (?:fast|quick|good)? ?enough|meet|fit|suit|scale|convince|make the cut|pass|survive the review)",
    "was not an option|is not an option|no option",
    // "Hourly Glue cannot warn in five seconds, Managed Flink can": what is able to is what is there.
    `(?:cannot|can not|can't|could not|couldn't)(?= [^;.]{1,60}(?:,|;| but| while) (?:but |while |whereas )?(?:an? |the |our |amazon |aws )?${engines}(?: \\w+)? (?:can|does|could|did)(?= |[.,;)]|$))`,
    "(?<=[,;–—] ?(?:but )?)(?:this|that|which|it|both|they) (?:was|is|were|has|have|had)(?: since| now| meanwhile| already| later| then)?(?: been)? (?:fixed|mended|corrected|remedied|resolved|put right|repaired|solved|closed)(?! (?:by|at|to) )",
    "(?:was|were) (?:\\w+ )?(?:considered|evaluated|weighed|debated|tried)",
    "(?:is|are|was|were) (?:intentionally|deliberately|consciously|explicitly|purposely) avoided",
    "(?:was|were|has been|had been) (?:once |also |still |long )?on the table|(?:is|was|are|were) (?:now |therefore |thus |then )?off the (?:list|table|menu)|(?:was|were) not on the (?:list|table)",
    "(?:came|finished|ended(?: up)?|placed) (?:in )?(?:second|third|last)(?= |[.,;)]|$)|(?:had|got|received|won) (?:the )?(?:fewest|no|too few|fewer|only \\w+) votes|(?:did not|didn't) make it|fell (?:through|by the wayside|out)|out (?:after|in|since) the (?:first|second|third|last|final) (?:round|vote)|failed the (?:vote|review)|bit the dust",
    `(?:considered|weighed|costed|evaluated|tried|discussed|priced)(?:,| and| but|, but| then)? (?:\\w+, )?(?:then |finally |eventually )?${participle}`,
    "(?<=(?:^|[^a-z])(?:proposal|option|variant|idea|plan|design|draft|approach|alternative|candidate|version)(?: [a-z\\d])?(?: \\([^()]{1,60}\\))? )(?:is|was|are|were) (?:now |since |long |therefore )?(?:dead|void|out|history|off|gone|toast|withdrawn|refused)(?= ?[.,;)]|$)",
    "lost (?:out|the vote|the race|against)|lost to|were beaten by|was beaten by|was outvoted",
    `(?<=[:–—(] ?)${participle}(?= ?[.,;)]|$)|(?<=[=:–—(] ?)(?:out|off the (?:list|table)|no|not taken|lost out|vetoed|shelved|binned|never again|never|no,? thanks|nope|no way|forget it|(?:not|never|won't|will not) (?:going to )?happen(?:ing)?|not any ?more|history|dead|passé)(?= ?[.,;)]|$)`,
    "is no longer (?:\\w+ )?(?:recommended|used|supported|maintained|in use|part|run|needed)",
    // "Fri: Kafka brokers on EC2 deleted": told without a verb.
    "(?<=(?:clusters?|brokers?|servers?|machines?|nodes?|instances?|ec2|eks|emr|boxes|vms)(?: on \\w{1,12})?(?: |: | [–—] ))(?:finally |now |at last |already )?(?:off|closed|deleted|decommissioned|switched off|shut down|terminated|removed|retired|dismantled|gone|scrapped)(?= ?[.,;:()]|$| (?:in|on|last|this|after|since|by|for)(?!\\w))",
    // "The cluster on our servers has been empty since May", "the instances will be terminated on Friday"
    "(?:has|have) (?:now |long |already )?been (?:\\w+ )?(?:empty|idle|off|unused|silent|gone|dark|history|out of (?:service|use)|off-?line|cold|dead|dormant) (?:since|for)(?! (?:more than |at least |over |about )?(?:\\d+|[a-z-]+) ?(?:s|secs?|seconds?|mins?|minutes?|hours?|h)(?!\\w))",
    "(?:will|shall|is to|are to|is going to|are going to|is due to|are due to|gets?|is being|are being) (?:\\w+ )?(?:be )?(?:terminated|decommissioned|retired|dismantled|scrapped|torn down|taken down|phased out)",
    "(?:since|meanwhile|by now|in the meantime|long ago|long since|has now|have now)(?:,? (?:been|it|they))? (?:\\w+ )?(?:handed over|handed on|moved (?:to|over|on|away|out|into)|migrated|ported|passed (?:to|on)|taken over by|transferred|gone (?:to|over))(?: to| by| into)?",
  ),
  cue(
    "negated",
    "behind",
    "never again|no(?![.,:;!])|without|lacks?|lacking|neither|nor|nobody|nothing|none of|none(?![,:;.)])|hardly|barely",
    `(?:not|never|cannot|\\w{1,20}n't)(?: (?:be|been|\\w{1,20}ly|currently|yet|really|to|even|actually|also|always|ever|necessarily|strictly|have to|need to|plan to|want to|intend to))?(?= "?(?:${deniedVerbs})\\b)`,
    "(?:must|should|shall|may|will|can)(?: not|n't) be(?= (?:an? |the |amazon |aws )?(?:lambda|firehose|data firehose|flink|managed flink|kafka|glue|emr|kinesis|msk)\\b)",
    "there (?:can|could|will|would|may|must|should|is|are|was|were|shall)(?: not|n't| never)(?: be)?",
    "need(?:s)?(?: not|n't)(?: (?:be|have|hold|happen))?|(?:do|does|did)(?: not|n't) (?:need|have) to(?: be)?",
    // "not exactly-once", "not a stream": a thing is denied, and no deed.
    "(?<=, |[—–(] ?)not(?= (?:[\\w-]{1,30} ){0,2}[\\w-]{1,30}(?: ?[—–)]|[:,.;]|$))",
    "not(?= (?:an?|the|any|for|on|in|by|from|via|through|real|exactly|at|about|our)\\b)|not(?! \\w+(?:ed|en|ing|t)\\b)(?= [\\w-]+(?:[,.;]|$))",
    "free of|devoid of|avoid(?:s|ed|ing)?|prevents?|eliminat(?:e|es|ed|ing)|absence of|lack of|in the absence of|(?<!\\b(?:were|was|is|are|been|be|being|get|got) )skip(?:s|ped|ping)?|rules? out|forgo(?:es)?|refrain(?:s)? from|stay(?:s)? away from|out of scope:?|non-goals?:?|unable to|fails? to|disabl(?:e|es|ed|ing)|turn(?:s|ed)? off",
  ),
  cue(
    "negated",
    "before",
    `${done} ?(?:not|n't|never)(?: \\w+){0,2}? ${needed}`,
    // "X does not need Y" denies Y alone, "X we do not need" denies X.
    `(?:do|does|did|will|would|can|need|needs) ?(?:not|n't|never)(?! (?:have|support|provide|offer) )(?: be(?: \\w+)?)? ${needed}(?= ?[.,;:!)]|$| (?:here|yet|now|any ?more|at all|today|for (?:now|this|that|it|the)|in (?:this|the)|by|at the moment|and|or|but|because|since|as)(?!\\w))`,
    `(?:isn't|aren't|wasn't|weren't|won't be|needn't be|can't be|cannot be)(?: \\w+){0,2}? ${needed}`,
    "(?:do|does|did)(?: not|n't) (?:need|have) to be (?:\\w{1,20}ed|kept|held|known|met|sent|\\w{1,20}en)",
    `(?<!\\b(?:do|does|did|will|would|can|could|may|should|must) )not (?:\\w+ )?${needed}`,
    "(?:is|are|was|were|remains?) (?:just |only |merely |still |but )?(?:an? )?(?:pure )?(?:myth|illusion|fairy tale|lie|dream|wishful thinking|marketing|nonsense|misconception|legend)",
    "out of scope|unnecessary(?=[.,;:)]|$| (?:for|to|in|here|because|since|when|as|and|at|on|with)\\b)|unsupported|superfluous|not in scope|impossible(?= ?[.,;:)]|$| (?:in|with|on|for|to|here|there|as|because|without)\\b)|irrelevant|off the table|no(?:t a)? (?:goal|requirement|topic|concern|issue)|(?<!(?:none|nobody|no one|nothing) (?:is|was|be) )left out|beyond (?:the )?scope|pointless",
    "(?:does|do|did)(?: not|n't) (?:matter|exist|apply|count|arise|occur|happen|work|help|play)",
    // By arrival: what is late changes nothing.
    "(?<=\\b(?:counts?|counted|booked|belongs?|put|goes|go|falls?|added|summed)(?: [^ ,;:.]{1,30}){0,3} )(?:when|in which|where|as) (?:they|it|we) (?:arrives?|reach(?:es)?|comes?|gets?|sees?|receives?|turns? up)(?! (?:late|later|out of))",
    `(?:is|are) ${"(?:absent|missing|lacking)"}`,
    "(?:is|are) ignored|(?:is|are) left to|can be ignored|may be ignored|nobody (?:needs|asks|wants)",
  ),
  cue(
    "negated",
    "before",
    "forgets everything|(?<=(?:each|every|new) (?:\\w+ )?(?:invocation|call|time|request|message|record|event|batch)(?: [^ ,;:.]{1,30}){0,5} )starts? (?:over )?from (?:zero|scratch|nothing)",
  ),
  // "Renames the fields and carries nothing over": only the verb itself is denied.
  cue(
    "negated",
    "verb",
    "(?<=(?:remember|keep|hold|store|know|retain|carrie|save|share|recall)s? (?:absolutely )?)(?:nothing|no memory)(?! (?:but|else|except|than))",
  ),
  cue("negated", "behind", "(?:out of|not in|outside (?:of )?(?:the )?) ?scope(?: (?:for|of|in) [^:,.;]{1,40})?:"),
  cue(
    "comparison",
    "clause",
    "did (?:at (?:one|some) (?:point|time|stage) |once |briefly |also |even |originally |indeed |in passing )?(?:mention|suggest|propose|consider|discuss|float|bring up|think of|think about|toy with|look at|raise)|if we ever|should we ever|in case we ever|one day we (?:may|might|could)|some day we (?:may|might|could)|(?:somebody|someone) (?:proposed|suggested|mentioned)",
  ),
  cue(
    "comparison",
    "behind",
    "(?:asked|asks?|knows?(?= (?:whether|if) (?:\\w+ ){1,2}can)|wonder(?:s|ed)?|wants? to know|unclear|not (?:clear|sure|certain)|unsure|question(?:s|ed)?|discuss(?:es|ed)?|debated?|find out|to check|look into|investigate|evaluate|explore) (?:\\w+ )?(?:whether|if)(?! the (?:event|record|message))",
    "(?:decide|choose|choice|decision|choosing|deciding) between",
    "(?:another|one|a further) (?:option|alternative|possibility|approach) (?:is|was|would be|could be)",
    "(?:had|got|obtained|requested|received|collected|asked for|is|was) (?:an? |the |two |three |several )?(?:quotations?|quotes?|estimates?|offers?|bids?|tenders?|costings?) (?:for|of)",
    "would (?:also )?(?:require|need|mean) (?:an? )?(?:additional|extra|separate|another|further)",
    "(?:multiple|various|many|several|different) (?:\\w+ )?(?:services|targets|destinations|consumers) (?:such as|like|including)",
    "(?:we|one|they) (?:could|might)(?: also| just| of course| equally)?(?= (?:run|host|use|put|build|write|let|have|keep|do|take|start|make|give|set up|operate|install)\\b)",
    "(?:on the (?:table|shortlist|list)|in the running|up for (?:discussion|debate)|short-?listed|(?:the )?(?:candidates|contenders|options)) (?:were|was|are)",
    "(?:offers?|offered|proposed|volunteered|suggested|proposes) to",
    // "One would think that a Lambda can count": what seems so is not claimed.
    "(?:one|you|anyone|anybody|somebody|someone|people|beginners|newcomers) (?:would|might|may|could|can|will|often|easily)(?: well| easily| often| also)? (?:think|expect|assume|believe|suppose|be tempted)(?: that| to)?|(?:it is|it's|is|would be|looks|seems|sounds) tempting(?: to)?|at first (?:sight|glance)|(?:in theory|on paper),",
    "(?:lambda|flink|firehose|glue|emr|kafka|spark|msk) (?:could|might)(?= (?:do|copy|run|be|make|take|keep|have|also|just|of))",
    "(?:brochures?|vendors?|sales\\w*|decks?|ads?|adverts?|marketing|leaflets?|blogs?|flyers?|slides?|keynotes?|salesm[ae]n|consultants?) (?:\\w+ )?(?:promises?|promised|says?|said|claims?|claimed|advertis\\w+|boasts?|touts?|wanted|suggested|proposed|recommended)",
    // "Speaker 3 runs Kafka on bare metal", "in my last job I ran Flink": what others have, or had.
    "(?:speakers?|lecturers?|presenters?)(?: \\d)? (?:\\w+ )?(?:runs?|ran|uses?|used|has|had|operates?|keeps?|kept|counts?|joins?)|(?:in|at|during) (?:my|her|his|their) (?:last|previous|former|old|first) (?:job|employer|company|role|position)",
    // "I removed the paragraph on self-managed Flink": what a text has or has no more.
    "(?:remov|delet|dropp?|cut|struck|add|writ|wrote|rewr|mov|shorten|correct|mark)(?:ed|ten|ote|e|en|ting|ing|s)? (?:out )?(?:the|a|an|your|my|that|this) (?:\\w+ )?(?:paragraph|section|chapter|sentence|slide|passage|remark|footnote|appendix|figure|bullet|wording|claim) (?:on|about|of|that|which)",
    "inspired by|(?:tools|frameworks|engines|technologies|(?:other|similar|competing|comparable|many|most|some|alternative|popular|processing|streaming) (?:systems|platforms|libraries)) (?:like|such as)",
    "(?:is |are )?(?:different|distinguished|distinct) from|differs? from",
    // "In the second part you explain why a session window ...": what is explained or read of is not built.
    '(?:explain|explains|explained|describe|discuss|understand|show|tell|know|learn|see|prove) (?:\\w+ )?why(?= )|(?:read|study|skim|re-?read)(?= (?:"|the (?:book|chapter|article|paper|docs|manual|page)|chapters?))',
    // "A session with the new colleagues about watermarks": what is talked of.
    "(?:sessions?|talks?|meetings?|workshops?|courses?|trainings?|chapters?|lessons?|articles?|books?|blog posts?|papers?|discussions?|presentations?|videos?|webinars?|lectures?|tutorials?|slides|conversations?|chats?|brown ?bags?|study groups?) (?:[^ ,;:.]{1,30} ){0,5}?about",
    "(?:please |instead |rather )?consider (?!how|that|what|whether|the following)|migrates? to",
    "avoid for [^—–-]{0,120}[—–-] ?use",
    "unlike",
    "to-?do:? (?:evaluate|consider|investigate|explore|try|look (?:at|into)|check out)",
    // "Like a Kafka topic, a Kinesis stream can ...".
    "(?<!\\w )like (?:an?|in|with)(?= [^,.;]{1,40},)",
    // "Some popular message queues - Kafka, RabbitMQ, ...": what there is, and not what is used.
    "(?:popular|common|well-known|typical|widely[- ]used|leading|known) (?:[\\w-]{1,30} ){0,4}?(?:implementations?|systems?|tools?|frameworks?|engines?|products?|brokers?|platforms?|solutions?|technologies|options|alternatives|libraries|services|databases|queues?)(?: are| include| includes| -| –| —|:|,? such as|,? like| \\()",
    "(?<!\\b(?:is|are|was|were|be) )(?:believed|assumed|took for granted|(?<=(?:^|[^a-z])(?:we|i|us|team|architects?|developers?|engineers?|somebody|someone) (?:[a-z]{1,12} )?)(?:was|were|been) told|had (?:hoped|thought|expected))(?: that)?",
    "(?:(?:^|[.;] )\\W{0,4})?(?:roadmap|(?<!(?:hours?|minutes?|days?|seconds?|weeks?|months?|comes?|arrives?|much|far|that|or|too|even) )later|phase (?:2|3|two|three)|next (?:year|quarter|release|version|step)s?|future|wish ?list|some ?day|backlog|to-?do|one day|v2|version 2)(?: [\\w/]{1,10})? ?:",
    "compared (?:to|with)",
    // "Lower latency than Spark": what something is measured by.
    `(?<=(?:\\w{2,14}er|more|less|fewer|better|worse)(?: [\\w'-]{1,20}){0,4} )than(?= (?:an? |the |our |with |in |on |for )?(?:amazon |aws |apache |plain |a pure )?${engines}(?!\\w))`,
    "(?<=^\\W{0,4}|[—–:.;] ?)alternatives?(?: services?| engines?| tools?)? ?:",
    "(?:advantages?|benefits?|edge|superiority|improvements?|merits?|upsides?|preference|reasons?|case)(?: (?:of|for|to)(?: [^ ,;.]{1,30}){1,5}?)? over",
    "(?:traditionally|historically|conventionally)(?:,| the| a| an| we| it| such| most| many| all| [a-z]+ [a-z]+ (?:was|were|used|ran|had))",
    "in contrast to",
    "on the other hand|by contrast|on the contrary",
    "vs\\.?",
    "versus",
    "as with",
    "similar to",
    "just like",
  ),
  cue(
    "comparison",
    "before",
    "(?:is|are) (?:distinguished|different|distinct) from|differs? from",
    "may be (?:simpler|better|cheaper|preferable)",
    "(?:has|have|had) (?:\\w+ )?nothing to do with (?:it|this|that|these|them|the|our|any of)(?!\\w)",
  ),
  cue("comparison", "before", "vs\\.?", "versus"),
  cue(
    "comparison",
    "before",
    "(?<=[(–—] ?)(?:future(?: (?:enhancements?|work|extensions?|improvements?|phases?|releases?|versions?|options?))?|planned(?: (?:for later|later))?|not yet(?: (?:built|implemented|done|in place|there))?)(?= ?[),.;]|$)",
  ),
];

/** Which cues a sentence may hold. */
export const cueIndex = new StemIndex(cues.map(({ source }) => source));

/** Words that look like a denial and are none. */
export const pseudo =
  /(?<![\w-])(?:end to end|without (?:affecting|disturbing|touching|impacting|disrupting|blocking|breaking|slowing(?: down)?|interrupting|hurting|harming|interfering with|competing with)|without(?= [^,;.]{1,40} (?:we|it|they|nothing|nobody|there) (?:could|would|can|will)\b)|(?:rather than|instead of) (?:tell|explain|describ|list|repeat|discuss|talk|bor)\w*|(?:responses?|requests?|repl(?:y|ies)|answers?|connections?|calls?|packets?) (?:from|to|of|by) (?:[\w-]{1,30} ){1,3}?(?:is|are|was|were|got|gets|get|being|be) (?:dropped|removed|rejected|declined|refused|discarded)|without (?:a |any )?(?:signal|coverage|network|reception|connection|connectivity|link|uplink|internet|radio)|no (?:signal|coverage|network|reception|connection|connectivity|uplink|internet|radio)|not only|not just|not merely|not least|not necessarily|no doubt|no matter|no later than|not later than|no more than|not more than|no less than|no fewer than|not until|no sooner|no longer than|if not|whether or not|or not|not to mention|no problem|no wonder|why not|cannot fail|nothing but|nothing else than|none other than|can't wait|without fail|without exception|not without|cannot do without|can't do without|no way (?:to|of) (?:know|tell|say|see|find)\w{0,3}|no more (?:data|events|records|messages|rows|input)|no (?:effect|impact|influence|bearing) on|not bad|not yet decided|not uncommon|not unusual|no-op|no one else|did not change|does not change|no(?:t|thing)? lost|no (?:data |event |message |record )?loss|without (?:any )?(?:data |event |message |record )?loss|never lose[sd]?|nothing is lost|must not (?:lose|be lost|get lost)|(?:prevents?|avoids?|preventing|avoiding) (?:\w{1,20} ){0,3}?(?:loss|losses|downtime)|no code|without code|without (?:writing )?(?:any )?code|no servers?|not necessary to|do not (?:forget|hesitate)|don't (?:forget|hesitate|worry)|do not (?:exceed)|make sure (?:you )?(?:don't|do not)|please do not|not found|no such|not (?:equal|null)|no changes?|no [a-z]{1,20} changes?|no additional|no further|no extra|no separate|no special|not exceed|no manual|without having to|without needing to|no downtime|without downtime|without interruption|without restart\w{0,5}|not been (?:seen|processed)|has not (?:yet )?been|cannot be (?:undone|reversed|processed|parsed|delivered|written)|failed? to (?:be )?(?:process|parse|deliver|write|send)\w{0,3}|do not need to (?:manage|operate|run|worry|provision|write)|don't need to (?:manage|operate|run|worry|provision|write)|not have to (?:manage|operate|run|provision|worry)|no need to (?:manage|operate|run|provision|worry|write))(?!\w)/gi;
