/** Words of records on their way: brought together, passed on, worked on one by one, promised once; and of the machines that do it. Patterns are as in concepts. */
export const flowWords = {
  "by-key": [
    "(?:by|per|on|via|over|through|along) (?:the |their |its |a ){0,1}(?:common |shared |same ){0,1}(?!hand|means|default|mail|phone|demand|time|way)\\w+(?:[ -]?(?:id|key|number|code|plate|tag))?(?= |[.,;)]|$)",
  ],
  /** Putting things together. */
  bring: [
    "match(?:es|ed|ing(?! (?:records|events|rows|messages|entries|ones|items|lines|files)))?(?: up)?|pair(?:s|ed|ing)?(?: up)?|join(?:s|ed|ing)?|correlat(?:es?|ed|ing|ions?)|marr(?:y|ies|ied|ying)|reconcil(?:es?|ed|ing|iation)|lin(?:es|ed|e|ing)(?<!\\b(?:the|all|its|log|new|these|those|every) lines)(?: (?:them|these|both|the two|the \\w+))? up|stitch(?:es|ed|ing)?|fus(?:es?|ed|ing)|glu(?:es?|ed|ing)(?= )|weld(?:s|ed)?|zip(?:s|ped)?|weav(?:es?|ing)|cross-?(?:check|referenc|match)\\w*|team(?:s|ed)? up|blend(?:s|ed)?|marries|interleav(?:es?|ed|ing)|braid(?:s|ed)?|wed(?:s|ded)?|intersect(?:s|ed)?|collat(?:es?|ed|ing)|juxtapos(?:es?|ed)|dovetail(?:s|ed)?",
    "(?:put|puts|putting|bring|brings|brought|bringing|tie|ties|tied|fit|fits|piece|pieces|come|comes|get|gets|go|goes|lay|lays|set|sets|belong|belongs)(?= (?:[^ ,;:.]+ ){0,14}?together(?!\\w))",
    "(?:mak|build|form|creat)(?:es?|s|ing)? (?:<w6>)?(?:one|a single) \\w+ (?:from|out of|of)|(?:mak|build|form|creat)(?:es?|s|ing)? (?:from|out of)|becomes? one|(?:in)?to one (?:record|row|case|ride|trip|event|line|message|document|object|entry|picture|item)|(?:one|a single) \\w+ (?:[^ ,;:.]+ ){0,4}?(?:with|holding|containing|that holds|carrying|that carries|made (?:of|from)|out of) (?:both|the two|all three)|(?:one|a single) (?:row|record|line|event|message|document|item|entry|object) (?:for|of|per|from) (?:both|the two|the pair|the three)|(?:from|out of) (?:the two|both) (?:events|records|messages|readings|scans|times|halves)",
    "(?:bring|brings|brought|put|puts|file|files|filed|collect|collected|gather|gathers|gathered|lay|lays)(?= (?:[^ ,;:.]+ ){0,4}?(?:under|onto|in|into|over) (?:one|a single|a common|the same) )",
    "(?:find|finds|meet|meets|recogni[sz]es?|complete|completes) (?:each other|one another)|net(?:s|ted|ting)?(?= (?:out|off|per|by|against) )",
    "(?:one|a|a single) \\w+ (?:out )?(?:per|for each|for every|of each|of every) (?:\\w+ )?pair|(?:both|them|the two|all three) (?:\\w+ )?as one(?: \\w+)?",
  ],
  /** What puts together, as a thing. */
  "bring-place": [
    "(?:matched|paired|joined|reconciled) (?!by|with|to|on|against|the|in|into|and|or|up|from|as)\\w+s",
    "^(?:the )?(?:pairing|matching|joining|join|correlation|reconciliation|crossing)(?= \\(|$|:| of | in )",
    "\\w+ \\+ \\w+ (?:of|for|per|from) (?:one|the same|each|an?|every) \\w+",
    "(?:matching|pairing|joining|join|correlation|reconciliation|merge|crossing) (?:engine|step|logic|stage|component|function|point|place|job|work)",
  ],
  /** The same, in words that also mean many other things. */
  "bring-weakly": [
    "link(?:s|ed|ing)?|combin(?:es?|ed|ing)|merg(?:es?|ed|ing)|connect(?:s|ed|ing)?(?= (?:each|every|them|both|these|the two))|associat(?:es?|ed|ing)|attribut(?:es?|ed|ing)|coupl(?:es?|ed|ing)|unit(?:es?|ed|ing)|relat(?:es?|ed|ing)|align(?:s|ed|ing)?|assembl(?:es?|ed|ing)|consolidat(?:es?|ed|ing)|harmoni[sz](?:es?|ed)",
    "(?:credit|trac|allocat|allot|ascrib)(?:e?s|ed|ing)? (?:each|every) \\w+ (?:back )?to|(?:add|attach|append|assign|giv|tie|stamp|mark|tag|provid|furnish|suppl|decorat|annotat|complet)(?:e?s|ies|ed|ied)? (?:to )?(?:each|every) \\w+",
    "(?:add|attach|append|assign|hang|stick|hook|hold)(?:s|ed|es|ing)?(?! (?:the |an? |its |one )?(?:\\w+ )?(?:names?|ids?|time|timestamp|date|version|region|label|tag|prefix|field|header|column|key|number)(?!\\w))(?= (?:[^ ,;:.]+ ){1,5}?(?:to|onto|against) (?:its|the|their|each|every))",
    "meet(?:s|ing)?(?= (?:up|each other|in|inside|at|here|there|on|by|via|(?!the|our|all|an?|every|its|sla|slos?|requirements?|demands?|goals?)\\w+ \\w+s?(?= \\(|$|[.,;)]))\\b| ?[.,;)]|$)|cross(?:es|ed|ing)?(?= (?:them|both|the two|each|every))",
    "(?:comput|work|calculat|find|tell|know|measur|report|deriv)(?:e?s|ing)? (?:out )?(?:how long|the (?:[a-z]{3,14} )?(?:time|delay|duration|difference|gap|distance) (?:from|between|of))",
    "(?:says?|tells?|knows?|shows?|decides?|reports?|finds? out|works? out|determines?) which \\w+ (?:\\w+ ){1,2}?(?:to |with |from |for |by )?which \\w+",
    "compar(?:es?|ed|ing)|subtract(?:s|ed)?|settl(?:es?|ed|ing)|(?:balanc|offset|clear|verif|tick|reckon|weigh|hold|test|prov|audit)\\w*(?= (?:[^ ,;:.]+ ){0,4}?against)|check(?:s|ed)?(?= (?:[^ ,;:.]+ ){0,4}?against)|set(?:s)?(?= (?:[^ ,;:.]+ ){1,4}?against)|(?:is|are|be|gets?) (?:set|set off|offset|netted|held|balanced|booked|credited) against",
  ],
  /** One moving source, by its name. */
  source: [
    "(?:streams?|topics?|feeds?)(?: of| with| for|:) ?(?:the |all |a )?[\\w-]+(?: [\\w-]+)?",
    "(?:stream|topic|feed) (?:[a-z]|\\d|[a-z\\d]+[-_.][\\w.-]+)(?= |[.,;:)]|$)",
    "(?<!\\b(?:to|into|onto|output|target|result|writes|sends|puts) (?:[\\w-]{1,30} ){0,2})(?!(?:the|an?|this|that|these|those|our|its|their|one|two|both|each|every|any|all|some|which|what|data|event|kinesis|kafka|msk|dynamo\\w*|output|target|result|input|source|in|on|from|to|of|second|first|third|other|another|same|main|new|raw|live|single|and|or|per|by|with|into|is|not|no|up|down|out|log|change|value|delivery|change|common|own|separate|different|central)\\b)[\\w.'-]{1,40} (?:event |data |kinesis |kafka )?(?:streams?|topics?|feeds?)(?= |[.,;:)]|$)",
    "^(?:in ?:? ?|input ?:? ?|from ?:? ?)?(?:aws |amazon )?(?:kinesis|kafka|msk)(?: data)?(?: stream| topic)? ?:? (?!data|streams?|topics?|firehose|connect|producer|consumer|library|agent|analytics|shards?|as|is|in|to|->|with|and|or)[\\w.-]+$",
    "(?:kinesis|kafka|msk)(?: data)?(?: stream| topic)? (?!data|streams?|topics?|firehose|connect|producers?|consumers?|client|library|agent|analytics|shards?|as|is|in|to|with|and|or|for|of|on|per|has|have|holds|carr\\w+|keeps|brokers?|clusters?|cluster|records?|events?|messages?|api|adapter|input|output|retention|batch|bridge|trigger|event|source|sink)[\\w.-]+ and (?:the )?(?:kinesis|kafka|msk)",
  ],
  /** What goes with something. */
  along: ["complet(?:es?|ed|ing)|supplement(?:s|ed)?|together with|along with|alongside|plus|combined with|next to"],
  /** Two moving sources. */
  "two-sources": [
    "either (?:\\w+ )?(?:stream|topic|feed)(?= |[.,;)]|$)",
    "(?:two|both|three|either|all three|all two) (?:\\w+ ){0,3}?(?:streams|topics|feeds|sources|inputs|flows|queues|data streams|event streams|channels|sides|halves)",
    "(?:the )?(?:other|second|another|different|separate) (?:\\w+ )?(?:streams?|topics?|feeds?|sources?|flow|side|input)",
    "(?:subscrib\\w+ to|fed by|listens? to|triggered by|fed from) [\\w.-]+ and (?:by |to |from )?[\\w.-]+",
    "(?:streams|topics|feeds|flows) (?:of |for |with )?(?:`?[\\w.-]+`? ){1,3}?and (?:of |the |for )?`?[\\w.-]+",
    "(?:the |an? )?(?:[\\w.-]+ ){1,2}?(?:stream|topic|feed|flow) (?:and|with|to|against) (?:the |an? )?(?:[\\w.-]+ ){1,3}?(?:stream|topic|feed|flow)",
    "(?:the |an? )?(?:[\\w.-]+ ){1,2}?and (?:the |an? )?(?:[\\w.-]+ ){1,2}?(?:streams|topics|feeds|flows)",
    "(?:with|to(?! the (?:amazon |aws )?(?:kinesis|kafka|msk|data|event) )|against|and) (?:the (?!output|target|input)|those (?:of|on|from|in) the |that (?:of|on|from) the |what comes from the )(?:[\\w.-]+ ){1,2}?(?:stream|topic|feed|flow)s?(?= |[.,;)]|$)",
    "(?:each|both|one) (?:is |being |as |of them )?(?:an?|its own|in its own|on its own|in a|on a) (?:\\w+ )?(?:stream|topic|feed)",
    "both (?:from |on |in |via |being )?(?:kinesis|kafka|msk|streams?|topics?|live|moving)(?= |[.,;)]|$)",
    "both (?:of them |of these )?(?:arrive|come|flow|stream|are|enter|reach (?:us|it)|get here|travel|run|keep coming)(?: (?:in|as|on|in|via|from|through|over|own|their|separate|live|kinesis|kafka|msk|data|aws|two|different|a|the)){0,5} (?:streams?|topics?|feeds?|kinesis|kafka|msk|live)(?= |[.,;)]|$)",
    "subscribed to both|reads? both|from both|listens? to both|consumes? both|sees? both|gets? both",
    "(?:one|the one|the first) (?:\\w+ )?(?:stream|topic|feed)",
    "(?:stream|topic|feed) (?:#|no\\.? ?|number )?\\d|(?:two|both) (?:\\w+ ){0,2}?(?:triggers|event sources|event source mappings|mappings|subscriptions)",
    "(?:left|right) (?:side|input|stream|hand side)(?:=|:)|on (?:its|their) own (?:stream|topic|feed)|(?:streams?|topics?|feeds?) of (?:its|their) own|(?:stream|topic|feed) (?:[b-d]|a(?=[,.;)]))|(?:stream|topic|feed)s?:? `?[\\w.-]+`?(?: and|,| \\+|,? plus) (?:the )?(?:stream|topic|feed):? `?[\\w.-]+|(?:inputs|sources|streams|topics|feeds|reads|consumes|subscribes to): ?(?:kinesis )?`?[\\w.-]+`?(?: and|,| \\+|,? plus) `?[\\w.-]+|separate (?:\\w+ ){0,2}?(?:streams|topics|feeds|sources|inputs)",
    "on another|on the other|from another|from the other|in the other",
    "<digits> (?:\\w+ ){0,2}?(?:streams?|topics?|feeds?)",
  ],
  /** What belongs to the same thing. */
  counterpart: [
    "(?:its|their|the|a) (?:matching|corresponding|respective|belonging|fitting|paired|accompanying|pertaining) (?!id|key|time|name|table)\\w+",
    "(?:it|they|each|which|that) (?:goes|go|belongs?|fits?|matches|corresponds?|pertains?|relates?) (?:with|to|together)(?= ?[.,;:)]|$)",
    "(?:that|which|who) (?:belongs?|goes with|follow(?:s|ed) (?:it|them|on)|fits?|corresponds?|led|caused|matches|started|triggered|preceded|answers?)",
    "(?:with|of|having|by|on|under|for|carry(?:ing)?|shar(?:e|es|ing)) (?:(?:the|an?) )?(?:same|common|identical|equal|matching|shared) (?:\\w+ )?\\w+",
  ],
  /** What belongs together, in words that say so only among streams. */
  "counterpart-weakly": [
    "(?:in|within) (?:the )?same (?:\\w+ )?\\w+|(?:its|their|the) (?:associated|related|missing|later|earlier|following|subsequent) (?!id|key|time|name|table)\\w+",
    "(?:plates?|ids?|keys?|numbers?|codes?|tags?|names?) (?:(?:is|are|being) (?:the )?(?:same|equal|identical|alike|one)|match(?:es)?|agree|agrees|equals?|coincides?)",
    "(?:but|and|with|has|have|had|is) (?:no|without an?|lacks? an?|missing its|missing an?) (?:matching |corresponding )?\\w+|without (?:its|their|an?|any) (?:matching |corresponding )?\\w+|(?:newest|latest|current|last|most recent) \\w+ of (?:its|the|their|that)|(?:the|its|their) (?:newest|latest|most recent|then current|then valid|freshest) (?!version|release|minute|hour|day|commit|offset|checkpoint|snapshot|state|position|log|file|backup)[a-z]+",
    "(?:the|a|its) (?!number|count|sum|total|average|mean|maximum|minimum|list|name|id|key|value|values|share|rate|amount)[a-z]+ (?:[a-z]+ )?(?:for|of|to|behind|belonging to|that goes with) (?:each|every|that|the same) (?!minute|hour|day|second|week|month|record|event|message|batch)[a-z]+",
    "(?:the )?[a-z]+ (?:that (?:is|was) )?(?:valid|in force|in effect|effective|applicable|current) (?:at|on) (?:that|the same|its|this|the) (?:time|moment|instant|minute|second|day)|but (?:did|has|have|had|was|were)(?: not|n't| never) [a-z]+|but never [a-z]+|(?:nobody|no one|nothing) (?:has |have |had )?(?!yet|ever|to)[a-z]+ed|both (?:values|readings|records|events|halves|numbers|figures|measurements|sides|parts)",
    "(?:nearest|closest|best|cheapest|fitting|right|next|latest|first) (?:free |open )?\\w+ (?:per|for each|for every|of each|to each|to every|of every|for (?:the|this|that)|to (?:the|this|that)) \\w+",
    "(?:its|their|the) \\w+(?:-\\w+)? (?:from|on|in|of|out of) the (?:[\\w.-]+ ){1,2}?(?:stream|topic|feed)|(?:belonging|belongs?) to (?:an?|the|each|every|this|that|it)(?! (?:team|company|account|group))",
  ],
  /** "at the same bed". */
  "same-thing": [
    "(?:at|for|with|of|by|on|from|in) the (?:very )?same (?!time|way|stream|topic|account|region|vpc|job|application|function|lambda|team|day|hour|minute|order|rate|speed|place|as|for|to|and|data|code|format|shard|batch)\\w+",
  ],
  partner: [
    "the (?:other half|other halves|missing half|counterparts?)",
    "(?:its|their) (?:counterparts?|partners?|other halves|other half|twins?|opposite|mates?|siblings?)",
    "belong(?:s|ing)? (?:together|to (?:each other|one another|it|them))",
  ],
  /** "each bag with its flight". */
  "each-with-its": [
    "for (?:each|every) (?!record|event|message|row|key|user|customer|tenant)\\w+ (?:the|its|their) (?!own|id|key|name|table)\\w+",
    "(?:buyers|sellers|orders|payments|bids|asks|clicks|requests|responses|trades|quotes|scans|labels|views|shipments|riders|drivers|invoices|starts|stops|entries|exits|check-ins|check-outs|departures|arrivals|readings|alarms|tickets) (?:with|against) (?!values|regex|patterns|rules|schemas|tables)\\w+s(?= |[.,;)]|$)",
    "(?:each|every|an?|the) (?:\\w+ ){1,2}?(?:with|to|and|against|from|onto) (?:its|their|the) (?:\\w+ )?(?!own |table|list|file|database|schema|api|name|id\\b)\\w+",
  ],
  /** "views against purchases". */
  against: ["\\w+s against (?:the |their |its )?\\w+s(?= |[.,;:)]|$)"],
  /** What comes out, for each of what goes in. */
  "output-each": [
    "(?:one|a|a single) (?:record|row|event|message|line|result|output|ticket|document) (?:\\w+ )?(?:per|for each|for every)",
    "(?:for|to|with) (?:each|every) \\w+",
  ],
  seek: [
    "fetch(?:es|ing)?|gets|picks? up|takes|searched|is found|are found|is sought|looked for|awaits?",
    "find(?:s|ing)?|look(?:s|ing)? for|search(?:es)? for|seek(?:s)?|wait(?:s|ed|ing)? for|waits? until|pick(?:s)? out|picks|wait(?:s|ing)?",
  ],
  /** The same in words that also mean many other things. */
  "seek-weakly": [
    "(?:is|are) to find|locat(?:es?|ing)|identif(?:y|ies|ied)|retriev(?:es?|ed)|hunts? for|need(?:s)?|fish(?:es)? out|digs? out|determin(?:es?|ed)|detect(?:s|ed)?|discover(?:s|ed)?|found|get(?:s)? hold of",
  ],
  /** What comes first is kept until the rest is there. */
  "waits-for-other": [
    "(?:hold|keep|park|stor|retain|buffer)(?:s|es|ed|ing)? (?:[^ ,;:.]+ ){1,8}?until (?:its|the|their|a) (?:\\w+ ){1,2}?(?:comes?|arrives?|turns? up|is in|shows? up|is there|follows?|appears?)(?: in)? (?:on|in|from|over|via|through) (?:the other|another|the second|the \\w+ (?:stream|topic|feed))",
    "(?:whichever|whatever|the (?:one|half|side|part|event|record) that) (?:[^ ,;:.]+ ){0,4}?(?:first|earlier|sooner) (?:[^ ,;:.]+ ){0,8}?(?:wait(?:s|ed)?|stays?|is (?:kept|held|parked|stored)|sits?|rests?)",
    "(?:wait(?:s|ed|ing)?|stays?|is (?:kept|held|parked|stored)|held back|park(?:s|ed)?|hold(?:s)?|keep(?:s)?) (?:[^ ,;:.]+ ){0,8}?(?:until|till) (?:its|the|their) (?:other|counterpart|second|matching|missing|partner|corresponding|rest)(?: (?:one|half|side|part|event|record))?",
    "(?:(?:puts?|sets?|lays?)(?: (?:it|them))? (?:aside|by|away)|park(?:s|ed)?|keeps?|kept|holds?|held|stores?|stored|stash(?:es|ed)?|shelv(?:es?|ed)|remembers?|buffers?|buffered|retains?|memori[sz]es) (?:[^ ,;:.]+ ){0,3}?(?:whichever|whatever|what|the (?:one|half|side|event|record|part|message)(?: (?:that|which))?) (?:[^ ,;:.]+ ){0,4}?(?:first|earlier|sooner|ahead|before)",
    "(?:continues|proceeds|goes on|carries on|completes|fires|emits|goes ahead|moves on|releases|resumes|acts|forwards|is sent|are sent) (?:[^ ,;:.]+ ){0,4}?(?:as soon as|once|when|until|only when|after) (?:its|the|their|both) (?:other|counterpart|second|matching|missing|partner|corresponding|rest|halves|parts)",
  ],
  /** Two kinds of record that come each for itself. */
  "two-arrivals": [
    "(?:come|arrive|are sent|get here|are delivered|flow|show up|reach us) (?:independently|separately|apart|at different times|one after the other|on their own|within \\w+ of each other)",
    "<span>(?: to <span>)? apart|(?:-|–| to )<span> apart",
  ],
  /** Data at rest that is looked up. */
  lookup: [
    "tables?|lists?|files?|reference|master data|dimension|look(?:s|ed|ing)?[- ]?ups?|caches?|dynamo ?db|database|catalog(?:ue)?|static|csv|registry|directory|settings|parameter store|configuration|once a (?:day|month|year)|twice a year|seldom|rarely|changes? (?:twice|once|hardly|rarely|seldom)|regex|pattern|schema|image|photo",
  ],
  /** Putting records somewhere. */
  move: [
    "(?:(?:courier|conveyor belt|conveyor|shuttle|conduit|funnel|hose|bridge|pipe|transport) (?:from|between)|(?:topic|stream|kds|kinesis) in,? (?:and )?(?:bucket|s3|redshift|opensearch|splunk|lake) out)|(?:cop|carr|pour|ferr)(?:y|ies|ied|ying|s|ed|ing)|siphon(?:s|ed|ing)?|spool(?:s|ed|ing)?|tee(?:s|d)?|unload(?:s|ed|ing)?|convey(?:s|ed|ing)?|haul(?:s|ed|ing)?|(?:goes|go|travels?|flows?|gets?)(?= from [a-z]+ to)|(?:goes|go)(?= (?:on |straight |directly |over )?(?:to|into) <sink>)|shuttl(?:es?|ed|ing)|funnel(?:s|led|ling|ed|ing)?|mov(?:es?|ed|ing)|writ(?:es?|ten|ing)|wrote|put(?:s|ting)?|send(?:s|ing)?|sent|hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|ship(?:s|ped|ping)?|bring(?:s|ing)?|brought|load(?:s|ed|ing)?|deliver(?:s|ed|ing|y)?|forward(?:s|ed|ing)?|dump(?:s|ed|ing)?|drop(?:s|ped|ping)?|transfer(?:s|red|ring)?|stor(?:es?|ed|ing)|sav(?:es?|ed|ing)|streams|streamed|push(?:es|ed|ing)?|transport(?:s|ed|ing)?|replicat(?:es?|ed|ing)|mirror(?:s|ed|ing)?|archiv(?:es?|ed|ing)|land(?:s|ed|ing)?|persist(?:s|ed|ing)?|pump(?:s|ed|ing)?|pip(?:es|ed|ing)|relay(?:s|ed|ing)?|shovel(?:s|led|ling)?|offload(?:s|ed|ing)?|sink(?:s|ing)?|get(?:s|ting)?|tak(?:es?|ing)|index(?:es|ed|ing)?|insert(?:s|ed|ing)?|back(?:s|ed|ing)? up|lay(?:s)?",
  ],
  /** "double payout". */
  "second-one": [
    "(?:an?|every|any|each) (?:repeat|duplicate|double|doublet|repetition)(?= |[.,;:])",
    "(?:double|duplicated?|second|repeated|twofold) (?!lambda|function|consumer|firehose|instance|region|account|cluster|hand|half|stream|topic|step|time|option|phase|quarter|stage|job|table|check|click)\\w+|(?:double|duplicate)s",
  ],
  intolerable: [
    "(?:a )?(?:sacking|firing|criminal|legal|sackable|police|court) (?:matter|case|offen[cs]e|act)|grounds for|a (?:no-?go|breach|fraud|violation|crime|sin|nightmare|lawsuit|fine)|taboo|verboten|off limits|costs (?:us|a|the|real)|will not do|money lost|lost money|money gone|a loss|theft|a waste|stealing",
    "(?:a |an absolute )?no-?go|taboo|a (?:deal[- ]?breaker|showstopper|nightmare|breach)|(?:is|are) (?:not|never) (?:ok|okay|on|an option|tolerable|permitted|allowed)|would (?:wreck|ruin|sink|kill|bankrupt|break|spoil|falsify|corrupt|destroy) [a-z]+|impossible|fatal|disastrous|catastrophic|unforgivable|a (?:catastrophe|scandal|disaster)|ruled out|forbidden|must(?: not|n't) happen|(?:cannot|can't|may not|must not|should not) (?:happen|occur|exist|be tolerated)|unacceptable|not acceptable|never happen(?:s)?|out of the question|illegal|prevented|excluded|intolerable|a disaster|not allowed|prohibited|unthinkable|inadmissible|impermissible|not tolerated|zero tolerance|must never (?:happen|occur|exist)",
  ],
  /** Two where there must be one. */
  twofold: [
    "a second one(?= ?[.,;:!)]|$)|once more|again(?= ?[.,;:!)]|$)|a (?:second|double|duplicate) \\w+ (?:for|per|of|on|in) (?:the|an?|this|that|one|each) (?:same )?\\w+",
    "twice|two times|a second time|a second (?:payment|booking|entry|e-?mail|mail|charge|row|ticket|invoice|order|copy|delivery|line|message|debit|credit|letter|parcel|notification|refund|payout|dose|shipment|call|run)|more than (?:once|one time)|several times|repeatedly|(?:\\w+(?:ed|en|nt|id|ld)|run|put|read|set) (?:\\w+ )?again",
    "duplicat(?:es?|ed|ions?)|doubl(?:e|es|ed|y|ing)|doublets?|repeat(?:s|ed|ing)?|repetitions?|two (?:payments|bookings|entries|e-?mails|mails|charges|rows|tickets|invoices|orders|copies|deliveries|lines|messages|debits|credits|letters|parcels|notifications|refunds|payouts|doses|shipments)",
  ],
  forbid: [
    "(?:forbids?|prohibits?|bans?|outlaws?|excludes?|precludes?) (?:that|any|the|us|it)?",
    "(?:under|in) no (?:circumstances?|case)|on no account|at no time|by no means|none(?: of)?|neither|not a single|not one",
    "(?:is|are|be) (?:\\w+ )?(?:forbidden|prohibited|ruled out|excluded|impossible|unacceptable|out of the question|intolerable|banned|illegal)|(?:not|never) (?:be )?(?:allowed|permitted|acceptable|tolerated|happen|occur)|(?:must|may|should|shall|will)(?: not|n't| never)|could(?: not|n't| never)(?= (?:ever )?(?:be|get|go|have|happen|occur|receive)(?!\\w))|(?:cannot|can(?: not|n't| never)|without)(?= (?:be |being |any |ever |an? )?(?:[^ ,;:.]+ ){0,1}(?:twice|two times|a second|more than once|several times|repeatedly|duplicat|doubl|repeat|repetition))|never|nobody|no one|nothing|not even|no (?!transactions?|connections?|relations?\\w*|links?|dependenc\\w+|ties|difference|need|reason|problem|way|matter|doubt|longer|more|later)\\w+|unthinkable|guard(?:s|ed)? against|protect(?:s|ed)? (?:\\w+ )?(?:against|from)|prevent(?:s|ed|ing)?|avoid(?:s|ed)?|rules? out",
  ],
  guarantee: [
    "guarante(?:es?|ed)|promis(?:es?|ed)|ensur(?:es?|ed)|mak(?:es?|ing) sure|must|has to|have to|shall|may|is to|are to|should|insists?|requires?|required|demands?|obliged|vouch(?:es)?|allowed|regulator|law|contract(?:ual)?|auditors?|needs? to|rely|relies|counts? on|only|exactly|precisely|just",
  ],
  once: [
    "(?:only|exactly|just|precisely|at most|not more than|no more than) (?:1 ?x|1 time|one time|once|a single time|one single time)(?! (?:(?:a|an|per|every|each|in|in every|within) (?:<number> ?)?(?:s|sec|min|h|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|quarters?|while|shift|deployment|release)(?!\\w)|daily|weekly|hourly))|1 ?x only|one time only|one time(?= ?[,.;)]|$)|a single time|one single time|once only|just the once|just the one time|one-time|in one copy|one copy|exactly one (?:time|copy|row|entry|record|payment|booking|e-?mail|mail|charge|line|invoice|document)|a single (?:time|copy|entry|row|booking|charge|payment|record)|once(?=,? (?:with|and) (?:none|nothing|no \\w+) (?:missing|lost|left out|repeated|twice|doubled|skipped))|once per (?:order|event|payment|message|record|ticket|id)|used? one time|one time(?= (?:per|for|in|to))",
    "(?:each|every) [a-z]+ once(?= ?[.,;)]|$)",
    "once,? (?:and )?(?:no|without|free of|never any) (?:copies|doubles|duplicates|doublets|repeats|repetitions|twins|second copy|duplicate|double)(?= ?[.,;)]|$)",
    "strictly (?:once|one time)|singly|(?:one|1) time(?=[.,;)]|$)",
  ],
  /** One of what somebody gets. */
  "one-each": [
    "(?:each|every|any|one|an?) (?:[a-z-]+ ){1,2}?(?:must |may |shall |should |has to |is to |will )?(?:gets?|receives?|sees?|obtains?|is (?:sent|given|paid|charged|billed)|has|have|finds?) (?:exactly|precisely|just|only|strictly|no more than|not more than) one (?!consumer|instance|invocation|worker|lambda|function|thread|process|shard|partition|stream|topic|task|slot|reader|writer|producer|broker|node|replica|leader|record|output|response|object|queue|environment|account|region|batch|table|job|container|handler|connection|team|of|key|id|owner|name|address|number|column|field|row|value)[a-z]+(?= |[.,;)]|$)",
    "(?:(?:exactly|precisely|just|only|strictly) )?one (?!minute|hour|day|consumer|instance|invocation|worker|lambda|function|thread|process|shard|partition|stream|topic|task|slot|reader|writer|producer|broker|node|replica|leader|event|record|output|response|object|queue|environment|account|region|batch|table|job|container|handler|connection|team|of)\\w+(?= (?:per|for each|for every|for an?|to each|to every))|(?:a )?single (?:\\w+(?:ing|tion|sion|ment)|booking|charge|entry|row|copy|posting) (?:per|for each|for every) \\w+",
  ],
  /** What may go wrong, and must not show. */
  "whatever-happens": [
    "retr(?:y|ies) or (?:not|no retr(?:y|ies))|(?:retr(?:y|ies)|restarts?|replays?|crash(?:es)?|failures?|redeliver\\w+) (?:included|notwithstanding|or not)|crash(?:es)? or no crash(?:es)?|(?:retry|restart|replay|failure) or no \\w+",
    "whatever (?:happens|fails|crashes|breaks|goes wrong|comes|may come)|come what may|no matter (?:what|how)|at all costs?|without exception",
    "(?:even|also) (?:if|when|after|though|across|in case|on|under|during|while|with) (?:[^ ,;:.]+ ){0,6}?(?:crash\\w*|retr(?:y|ies|ied)|replay\\w*|fail\\w*|restart\\w*|redeliver\\w*|repeat\\w*|dies|resend\\w*|resent|outages?|time-?outs?|goes down|re-?tried|again)",
    "(?:despite|in spite of|regardless of|notwithstanding|through) (?:all |any |the |every )?(?:retr(?:y|ies)|crash(?:es)?|replays?|failures?|restarts?|redeliver\\w+|repeats?|outages?|time-?outs?)",
  ],
  "work-through": [
    "(?:chew|grind|munch|plough|plow|wade|dig|work|run|go|churn|tear|sweep|step|chug|trawl|comb|burn|race|page)s? (?:\\w+ )?(?:through|over|off)|digests?|eats?|devours?|munches|swallows|compacts|adds? up|totals?|recalculates|recomputes|takes in|is started (?:on|over)|starts? (?:\\w+ )?(?:on|over)|is fed|gets fed|works off|is let loose on|values|reprices|evaluates|counts|ingests|consumes|handles|parses",
    "reads?|process(?:es)?|crunch(?:es)?|works? (?:\\w+ )?(?:through|off)|goes? (?:\\w+ )?(?:through|over)|loads?|recomputes?|recalculates?|rebuilds?|scans?|takes?|sums?|bills?|settles?|closes?|reads? in|imports?",
  ],
  "run-start": [
    "is (?:woken|started|launched|fired up|turned on|switched on|booted|called up|spun up|brought up)|(?:presses|hits) (?:start|the button)|fires? up|up(?=,)|boots up|(?:start|starts|started|launch|launches)(?= (?:the |a )?(?:managed )?flink)",
    "(?:switch|turn|power|bring|scale)(?:es|s|ed)? (?:\\w+ )?(?:on|up)|brought up|comes up",
    "starts?(?: up)?|is started|gets? started?|started|launch(?:es|ed)?|kicks? off|kicked off|triggers?|is triggered|wakes? (?:up|it)?|boots?|fires? up|spins? up|is run|runs|run",
  ],
  "run-end": [
    "then (?:delete|stop|kill|remove|destroy) (?:it|them|the \\w+)|it's gone|(?:kills?|stops?|ends?|deletes?|removes?|destroys?|parks?) (?:it|them|the (?:app|application|job|cluster))(?= |[.,;)]|$)|(?:is|gets|being) (?:then )?(?:killed|stopped|deleted|destroyed|torn down|switched off|turned off|shut down|parked|removed|undeployed)|(?:shut|shuts|shutting|bring|brings|take|takes|tear|tears|wind|winds|turn|turns|switch|switches) (?:it|them|everything|the \\w+) (?:back )?(?:down|off)|off it goes|goes off|goes dark|and ends|put to sleep|then (?:terminates|exits|shutdown|off|stop|deleted|down|shut-?down|gone|bed|sleep)|goes back to (?:bed|sleep)|off (?:afterwards|again|otherwise|the rest|after (?:it|that))|(?:torn|taken|shut) down|(?:is|sits|stays) (?:idle|off|down|dormant|parked) (?:for |until |the |again|in between|otherwise)|flink down(?= |[.,;)]|$)",
    "(?:switched|turned|powered|scaled) (?:off|down|to zero|to 0|back)|(?:turn|power)s? (?:\\w+ )?(?:off|down)|taken down|takes (?:it |\\w+ )?down|scales? (?:\\w+ )?(?:down )?to (?:zero|0)|is deleted",
    "stops?(?= |[.,;)]|$)|stopped(?= |[.,;)]|$)|is ending|ends|terminates?|terminated|shuts? (?:it )?down|is shut down|exits?|quits?|finish(?:es|ed)?|torn down|tears? (?:it )?down|switch(?:es|ed)? (?:it )?off|goes? (?:back )?to sleep|until the next|is (?:off|idle|down) (?:the rest|until|again|for)|(?:then|otherwise|rest of the (?:day|month|time|week)|other \\w+ days?)(?:,| it is| it's| it) (?:it is |it's |is )?off",
  ],
  /** Machines that somebody has to look after. */
  machines: [
    "ec2|virtual machines?|vms?|bare[- ]metal|(?:our|own|linux|virtual|physical|dedicated|rented|three|four|five|six|<digits>) (?:\\w+ )?servers?|[a-z]\\d[a-z]*(?:\\.\\w+)? (?:instances?|nodes?|boxes|machines?)|eks|kubernetes|k8s|on-prem\\w*|data cent(?:er|re)s?|racks?|machines|boxes|blades?|hosts|helm|strimzi|operator|nodes|auto ?scaling group|docker(?: compose| swarm)?|openshift|droplets?|hetzner|own (?:cluster|hardware|iron)|emr(?: cluster)?|core nodes|basement|cellar|attic|(?:server|computer|machine) rooms?|server cupboard|colo(?:cation)?|(?:rented|leased) (?:boxes|machines|servers|hosts)|brokers|broker|zookeeper|kraft|jobmanagers?|job managers?|taskmanagers?|task managers?",
  ],
  /** Machines that are somebody's own as soon as an engine sits on them. */
  "bare-machines": [
    "ec2s?|(?:virtual |bare[- ]metal |physical |rented |linux |<number> |our |own |of our )(?:machines|servers)|vms?|virtual machine|bare[- ]metal|eks|kubernetes|k8s|vmware|vsphere|proxmox|nomad|mesos|openstack|docker swarm|helm|hetzner|ovh|droplets?|tarballs?|ansible|puppet|systemd|ssh|amis?|auto[- ]?scaling groups?|spot instances|<number> (?:\\w+ )?(?:instances|boxes|blades?|hosts)|racks?|data cent(?:er|re)s?|cellar|basement|attic|(?:server|computer|machine) rooms?|[a-z]\\d[a-z]{0,3}\\.(?:\\d{1,2}x)?(?:nano|micro|small|medium|large|xlarge|metal)|[cmrit]\\d[a-z]{0,3} (?:instances|nodes|boxes)|cloud-init|statefulset|node groups?|own (?:hardware|iron|nodes|machines|servers|boxes)|(?:our|owned) (?:nodes|boxes|hosts|instances)",
  ],
  upkeep: [
    "owners?|owned|keepers?|maintained|patch\\w*|hosting|hosted|operations?|operated|rebooted|swap(?:s|ped|ping)? (?:\\w+ )?disks?|disks? swapped|duty|watched over|minded|nursed|grown|grows|rolled out|rolls out|roll(?:s|ing)? (?:\\w+ )?(?:upgrades?|out)|keep(?:s)? (?:[^ ,;:.]+ ){1,4}?(?:alive|running|on its feet|up|patched|healthy)|administrat\\w+|admin(?=:)|upkeep",
    "patch(?:es|ed|ing)?|upgrad(?:es?|ed|ing)|updates?|updated|updating|back-?ups?|restart(?:s|ed|ing)?|replac(?:es?|ed|ing) (?:\\w+ )?(?:disks?|brokers?|nodes?)|chang(?:es?|ing) (?:\\w+ )?(?:disks?|brokers?|nodes?)|swap(?:s|ping)? (?:out )?(?:\\w+ )?(?:disks?|brokers?|nodes?|machines)|mov(?:es?|ing) (?:\\w+ )?partitions|watch(?:es|ed|ing)?|deploy(?:s|ed|ing)?|provision(?:s|ed|ing)?|feed(?:s|ing)? and water(?:s|ing)?|reboot(?:s|ed|ing)?|repair(?:s|ed|ing)?|scal(?:es?|ed|ing)|harden(?:s|ed|ing)?|look(?:s|ed|ing)? after|car(?:e|es|ed|ing) (?:of|for)|tak(?:es?|en|ing) care|on[- ]call|pagers?|rota|runbooks?|install(?:s|ed|ing)?|put(?:s|ting)? on|set(?:s|ting)? up|operat(?:es?|ed|ing|ion)|maintain(?:s|ed|ing)?|maintenance|administ(?:er|ers|ration)|tun(?:es?|ing)|babysit\\w*|nurs(?:es?|ed|ing)|run(?:s|ning)?|ran|host(?:s|ed|ing)?|rebalanc\\w+|resiz\\w+|renew\\w*|monitor\\w*|responsible|keep(?:s|ing)? (?:it |them )?(?:alive|running|up)|kept (?:alive|running)|manag(?:es?|ed|ing)|own(?:s)?",
  ],
  /** Whose work it is, where nobody is named. */
  duty: [
    "(?:duty|dut(?:y|ies)|job|task|tasks|responsibility|responsibilities|business|work|chore|burden|turf) (?:of|for) (?:the |our |my |whoever|whichever|those|anyone|one|two)",
    "whoever (?:carries|holds|has|wears|is|does)|(?:falls?|fell) (?:to|on|upon) (?:the|our|us|whoever)|(?:lies?|rests?|stays?|sits?|remains?) with (?:the|our|us|whoever)|(?:belongs?|is up) to (?:the|our|us|whoever)",
  ],
  engine: ["(?:job|task) ?managers?|kafka|kraft|kafka-[a-z-]{3,40}|flink|zookeeper|jobmanager|job manager|brokers?"],
  own: ["ours|our own|own|self|ourselves|ourself|by us|home-?grown|home-?made|in-house|by hand"],
  "by-us": [
    "by (?:the|our) (?:\\w+ )?(?:ops|admins?|sysadmins?|crew|team|people|guys|folks|engineers|sres?|devops|platform team)|our (?:two|three|own|few|<number>) (?:\\w+ )?(?:admins?|sysadmins?|engineers|operators|people)|(?:two|three|four|several|some|<number>) (?:\\w+ )?(?:admins|sysadmins|engineers|operators|sres)|(?:who(?:ever)? is |the |our )?on[- ]call(?: engineer| person| team)?(?= (?:restarts?|reboots?|replaces?|repairs?|gets? up))|by us|by ourselves|ourselves|ourself|on us|is our job|are our job|ours|by hand|by our (?:\\w+ )?(?:ops|admins?|crew|team|people|guys|folks|engineers)",
  ],
  ours: [
    "(?:ops|sre|sres|devops|admins?|sysadmins?|trainees?|night shift|day shift|on[- ]call|(?:ops|platform|sre|infra\\w*|data|network|cloud|systems|core|stream\\w*) (?:team|crew|squad|group|guild|people|engineers|ops)|(?:two|three|four|five) (?:of us|admins|engineers|colleagues))",
    "we|our|ours|us|ourselves|ourself|in-house|by hand|manually|(?:ops|platform|sre|infra\\w*|admin\\w*|devops|operations|on-call) (?:team|crew|people|squad|colleagues|guild|folks)|my|i|team|colleagues?|self",
  ],
  /** Without a change. */
  unchanged: [
    "unchanged|as[- ]is|(?:exactly|just|precisely) as (?:it|they) (?:left|leaves?|arrived?|came?|comes?|entered|were)|as (?:it|they) (?:is|are|came?|comes?|stands?|was|were)(?! \\w+(?:ed|ing))|just as (?:it|they)|untouched|verbatim|unaltered|unmodified|un-?processed|the way (?:it is|they are|it (?:comes|came|left|leaves|was)|they (?:come|came|left|leave|were))|(?:just |exactly )as (?:it|they) (?:was|were|is|are|has been|have been) (?:sent|received|written|read|recorded|produced|published|delivered)|does nothing (?:to|with) (?:the |its |any )?\\w+|one[- ]to[- ]one|1:1|byte[- ](?:for|by)[- ]byte|bit for bit|like for like|word for word|in (?:its|their) (?:original|native|raw|incoming|unaltered) (?:form|format|shape|state)|as received|as delivered",
    "(?:the )?(?:very |exact(?:ly)? )?same (?:messages|records|events|data|bytes|rows|lines|json|documents|payload|thing|format|form)|what (?:it|they) (?:reads?|gets?|receives?|finds?)|whatever (?:comes|arrives|it (?:reads|gets|receives))",
    "without (?:any |a |so much as |further )?(?:to )?(?:touch|touching|changing|change|changes|looking|look|transform\\w*|modif\\w+|alter\\w+|processing|logic|conversion|filter\\w*|rework\\w*|inspect\\w*|opening|reading them|computing|calculat\\w+|editing)",
    "(?:no|zero) (?:logic|transformations?|processing|computation|conversions?|calculations?|change|changes|filters?|business logic|enrichment|joins?|code)(?! (?:to|in the|needed|required|is needed))",
    "nothing (?:else|more|further|other|on the way|in between|is (?:changed|added|computed|calculated|removed|touched|done|altered))|nothing (?:happens|is done) to (?:it|them|the \\w+)|changes nothing|does(?: not|n't) (?:change|touch|alter|look (?:in(?:to|side)|at)|peek(?: inside)?|care (?:about|for)|compute|calculate|transform|modify|open) (?:anything|them|it|a|the|any|what)|(?:does|do)(?: not|n't) (?:look inside|peek|open them|care what)",
    "(?:transformation|transformations|logic|processing|code|changes|conversion|mapping|enrichment|business logic|computation)s?(?: in between)? ?[:=–—-]{1,2} ?(?:none|no|nil|n/a|-|–|—|nothing)|(?:none|no|zero) (?:whatsoever|at all)|no code (?:in between|to speak of)|(?:byte|bit|char(?:acter)?) (?:by|for) (?:byte|bit|char(?:acter)?)|(?:no|without) (?:other |further |additional |extra )?(?:logic|code|work|step|purpose|task)|neither (?:looks?|opens?|reads?|touch(?:es)?|chang(?:es|e)|inspects?|alters?|modif(?:y|ies)) (?:[^ ,;:.]+ ){0,4}?nor (?:looks?|opens?|reads?|touch(?:es)?|chang(?:es|e)|inspects?|alters?|modif(?:y|ies))|nothing in (?:the middle|between)|(?:one|a) source(?:,| and) (?:one|a) sink",
    "(?:that|this|it)(?: is|'s) (?:all|the (?:whole|full|entire|complete) (?:task|job|story|point|purpose|program|code|logic|function)|everything|its only (?:task|job|purpose))|(?:is|was) (?:all|the whole (?:task|job|story)|everything) (?:it|that|the \\w+|we)|its (?:only|sole|one) (?:job|task|purpose|duty|role)|(?:only|sole|one|whole|entire|single) (?:job|task|purpose|duty|role|function|thing|work)|no(?:thing)? more than (?:copy|move|carry|pass|forward)\\w*|nothing but|mere(?:ly)?|purely|solely|does no more|pure (?:pass-?through|transport|copy|delivery)|pass-?through|plain(?:ly)?|simple (?:copy|pipe|transfer)|dumb pipe|mere (?:transport|courier|conveyor|carrier|pipe|funnel|shuttle|conduit)|courier|conveyor(?: belt)?|that's it|for nothing else",
  ],
  /** That is all there is to it: nothing is worked out, looked at or kept. */
  "only-that": [
    "(?:no|zero|0|without(?: any)?) (?:changes?|operators?|logic|steps?|filters?|keys|maps?|transformations?|computation|memory|aggregations?|other (?:work|task|job|step)s?)(?= |[.,;)]|$)",
    "same (?:bytes|rows|records|payload|lines|messages|events|json|documents)|(?:stays?|remains?|kept|keeps) (?:the same|identical|intact|untouched)|identical|unopened|(?:exactly |just )?as received|as (?:it|they) (?:was|were|are|is|came?|comes?|arrived?|arrives?)|as-is|untouched|unaltered|unchanged|verbatim",
    "(?:not|never|nor) (?:altered|changed|touched|modified|opened|looked at|inspected|edited)|without looking (?:at|into)|does(?: not|n't) (?:think|look|compute|change)",
    "(?:as|is|are|like|acts as|serves as|plays|called|but|only|just|mere|merely|our|the) (?:an? |the |our |just |only |mere |merely |simple |dumb |plain |glorified ){0,3}(?:conveyor(?: belt)?|courier|lorry|truck|van|ferry|ferryman|cp|copy command|copier|copying machine|pipe|plumbing|postman|porter|hose|tube|shuttle|pump|carrier|mule|chute|funnel|relay|messenger|bucket chain|copy (?:job|program|machine))(?= |[.,;:)]|$)|conveyor belt",
    "leaves? (?:[^ ,;:.]+ ){1,4}?(?:alone|untouched|as (?:is|it is|they are)|intact)|nothing to do but|apart from (?:the )?(?:copying|carrying|moving)|(?:topic|stream) to bucket|(?:as|is) (?:used as )?an? (?:forwarder|copier)|no second step|end$|(?:is|are) the (?:entire|whole|complete) (?:\\w+ ){0,2}?(?:program|job|code|app|application|logic)|nothing follows|(?:only|just) [^.;]{1,40} gets? through|as a (?:sieve|filter)|neighbou?ring records: irrelevant|no questions asked|touches nothing|keeps nothing|in the same (?:shape|form|format|state)|(?:that|this) is the lot|what (?:\\w+ )?flink is for|pass-?through|raw(?=[.,;)]|$)|nothing (?:else|more|besides|beyond|on top|extra|other|further|fancier)|no more(?: than that)?(?=[.,;)]|$)|(?:that|this)(?:'s| is|,)? (?:all|it|the whole (?:story|job|task|point))(?= |[.,;)]|$)|full stop|(?:computes|adds|changes|calculates|remembers|decides) nothing|and done|^done|is a hop",
    "(?:one|a single) source,? (?:and )?(?:one|a single) sink|copy (?:job|only|program)|1:1|one[- ]to[- ]one|one[- ]in,? one[- ]out|come(?:s)? out (?:again|the other end)|on the other(?= side| end|[.,;)]|$)",
    "(?:only|just|merely|simply|solely|purely|mere|single|sole|one|whole|entire) (?:\\w+ )?(?:job|task|purpose|duty|role|step|effect|contribution|function|thing|operation|filter|map|mapping|stage|conversion|renaming|work|use)|(?:sole|only|one|single) (?:step|filter|map|mapping|operation|thing|stage)|map only|one-line(?:r|rs)?|one line|(?:only|just|merely|simply) (?=\\w+(?:s|ed|ing)? )|(?:only|just|merely|simply|solely|purely)(?= (?:brings?|takes?|moves?|carr(?:y|ies)|puts?|loads?|hands?|writes?|sends?|stores?|pours?|drops?|lands?|transports?|lays?) (?:the |all |its |our |every |each )?(?:[^ ,;:.]+ ){1,4}?(?:to|into|in|onto|on|over)(?!\\w))|just to|all (?:that |which )?(?:[^ ,;:.]+ ){1,4}?(?:has to do|have to do|does|do|needs? to do|must do|is to do|is for) is",
    "(?:keeps?|passes|lets?) (?:the rest|all others|everything else|all else)|(?:rest|all else|everything else) (?:is |gets )?(?:kept|dropped|ignored|passed|goes|stays)|(?:could|might|would) (?:have been|be|as well be|do with) (?:an? )?lambda|lambda (?:would|could|might) do|forgets? (?:it|them|that) (?:at once|again|immediately|straight away|right away)|at once forgotten",
    "no \\w+ (?:knows?|needs?|sees?|hears?) (?:of |about )?(?:another|the others?|any other)|nothing to do with (?:one another|each other|the others?)|by (?:its|the) own (?:field|content)s? alone|of each (?:message|record|event) alone",
  ],
  /** Stores that a delivery ends in. */
  store: [
    "s3|redshift|open ?search|elastic ?search|splunk|snowflake|(?:data )?firehose|data lake|the lake|iceberg|http endpoint",
  ],
  /** A stream as that from which something is taken. */
  "from-stream": [
    "(?:from|off|out of|between|with|of|reads?|takes?|consumes?|empties|drains|source:?|in:|input:) (?:the |an? |our )?(?:[^ ,;:.]+ ){0,4}?(?:kinesis|msk|kafka|topics?|streams?)(?: `?[\\w-]+`?)?(?= |[.,;:)]|$)",
    "(?:kinesis|msk|kafka)(?: `?[\\w-]+`?)?(?= (?:in|to|->|→|and|into)(?= )|,? ?(?:->|→)|,)",
  ],
  /** A store as that into which something is put. */
  "to-store": [
    "(?:to|into|in|onto|on|and|then|→|->|sink:?|target:?|out:|output:) (?:the |an? |our )?(?:[^ ,;:.]+ ){0,2}?(?:s3|buckets?|redshift|open ?search|elastic ?search|splunk|snowflake|(?:data )?firehose)(?= |[.,;:)]|$)",
    "(?:s3|redshift|open ?search|splunk|snowflake)(?: \\w+)?(?= out(?= |[.,;:)]|$))",
  ],
  "flink-name": [
    "flink(?! (?:web )?(?:dashboards?|ui|console|docs?|documentation|versions?|logs?|metrics?|releases?|upgrades?))|msf|kinesis data analytics|kda",
  ],
  /** Nothing is remembered. */
  "no-state": [
    "(?:no|not any|zero|without(?: any)?) (?:keyed (?:streams?|state)|timers?|keyby|key-?by|keying|state|memory|windows?|windowing|aggregations?|joins?|watermarks?|lookups?|history|side inputs?|keys)(?= |[.,;)]|$)",
    "(?:carr(?:y|ies|ying)|tak(?:es?|ing)|keep(?:s|ing)?|hand(?:s|ing)?|brings?|pass(?:es|ing)?|sav(?:es?|ing)|hold(?:s|ing)?|remember(?:s|ing)?) nothing (?:over|along|on|forward|across|between|from|back)|nothing (?:(?:is |gets )?(?:carried|kept|taken|passed|handed|brought|saved) (?:over|along|on)|(?:is |gets )?(?:carried|kept|remembered|retained|stored|held) (?:over |between|across|from)|between (?:records|events|messages))|(?:no|any|zero|without) (?:memory|recollection|recall|knowledge|trace) (?:of|between)|(?:keeps?|kept|remembers?|retains?|stores?) (?:[^ ,;:.]+ ){0,3}?(?:between|across|from) (?:records|events|messages)(?: |:)? ?(?:is |=)?(?:nothing|none)|(?:does|do|did|can)(?: not|n't) (?:recall|remember|know|keep|retain|carry|store|hold) (?:earlier|previous|past|former|other|anything|what)|forgets? (?:each|every|it|them|everything)|(?:needn't|need not|(?:does|do)(?: not|n't) (?:need|have) to) (?:remember|know|keep|recall|store)|nothing (?:to (?:restore|remember|keep|recover|checkpoint|store)|(?:is|gets) (?:kept|remembered|stored|held)|kept|remembered)",
    "stateless",
  ],
  /** The same as what somebody does: "turns stones into kilos". */
  "record-deed": [
    "adds (?:`|an? |the )[^ ]{1,30} to|(?:mask|rename|strip|trim|round|hash|convert|redact|anonymi[sz]e|pseudonymi[sz]e|blank(?: out)?|flatten|decode|cast) (?:the |each |every |all )\\w+|(?:masks|renames|strips|trims|rounds|hashes|lower-?cases|upper-?cases|converts|drops|discards|filters(?: out)?|throws (?:out|away)|throw (?:out|away)|normali[sz]es|decodes|encodes|parses|validates|translates|turns|flattens|splits|(?<!\\b(?:price|shelf|name|bag|all|these|those|of|on|our|the) )(?:tags|stamps)|redacts|anonymi[sz]es|pseudonymi[sz]es|blanks|removes|skips|picks|reformats|prefixes|appends|casts|unzips|decompresses|encrypts|decrypts|weeds out|keeps only|lets through|rejects|checks) (?:the |each |every |all |any |out |an? |those |two |three |its |only )?(?!late|duplicates?|repeats?|state|windows?)\\w+",
  ],
  /** Deeds on one record. */
  "record-work": [
    "let(?:s|ting)? (?:[^ ,;:.]+ ){0,3}?through(?! to)|lets? pass(?: only)?",
    "(?:each|every) (?:message|record|event|row|reading|line) (?:gets|receives|is given) (?:an?|its|one|the) (?:\\w+ )?(?:code|tag|label|stamp|timestamp|prefix|field|header|id|flag|key|name|number)",
    "lower[- ]?cas\\w+|upper[- ]?cas\\w+|capitali[sz]\\w+|unpacks?|pick(?:s|ing)? (?:\\w+ ){0,2}?(?:columns|fields|of the)|weed(?:s|ing)? (?:\\w+ ){0,3}?out|appends? (?:the|an?) \\w+|prefix(?:es|ing)|prepend(?:s|ing)?|sanitis\\w+|sanitiz\\w+|scrub(?:s|bing)?|pseudonymi[sz]\\w+|obfuscat\\w+|truncat\\w+|shorten(?:s|ing)?|extracts (?:\\w+ ){0,2}?(?:fields?|columns?|ids?|names?)|url-?encod\\w+|base64|gunzip(?:s)?|inflat(?:es|ing)|keeps? (?:only |just )?(?:the |those )?(?:events|records|messages|rows|readings)|sends? (?:[^ ,;:.]+ ){1,4}?to one topic|reject(?:s|ing)?|throw(?:s|ing)? out|sift(?:s|ing)?|siev(?:es?|ing)|multipl(?:y|ies)|divid(?:es?|ing)|unit conversion|degrees? (?:fahrenheit|celsius)",
    "(?:json|csv|xml|avro|parquet|protobuf|orc|thrift|hex|binary|yaml|cents?|pence|grams?|kilos?|pounds?|inch(?:es)?|stones?|fathoms|ounces|feet|metres?|meters?|miles|knots|fahrenheit|celsius|kelvin|utc|local time|psi|bar|gallons?|litres?|liters?|mph|joules?|wh|watts?) (?:in|to|into|->|→),? (?:json|csv|xml|avro|parquet|protobuf|orc|thrift|text|binary|yaml|euros?|dollars?|cent(?:imet(?:er|re)s)?|kilos?|grams?|cm|mm|metres?|meters?|km|km/h|kmh|celsius|fahrenheit|kelvin|utc|local time|bar|pascal|litres?|liters?|kwh|kw)",
    "convert(?:s|ed|ing)?|conversion|shorten(?:s|ed|ing)?|truncat(?:es?|ed|ing)|obfuscat(?:es?|ed|ing)|scrub(?:s|bed|bing)?|sanitis(?:es?|ed|ing)|sanitiz(?:es?|ed|ing)|cleans(?:es?|ed|ing)|serialis(?:es?|ed|ing)|re-?seriali[sz](?:es?|ed|ing)|deseriali[sz](?:es?|ed|ing)|transcod(?:es?|ed|ing)|transliterat(?:es?|ed|ing)|recod(?:es?|ed|ing)|repackag(?:es?|ed|ing)|unpack(?:s|ed|ing)?|reshap(?:es?|ed|ing)|restructur(?:es?|ed|ing)|rescal(?:es?|ed|ing)|capitali[sz](?:es?|ed)|swap(?:s|ped|ping)?|prun(?:es?|ed|ing)|weed(?:s|ed|ing)? out|sift(?:s|ed|ing)?|flat-?map|delet(?:es?|ed|ing)|eras(?:es?|ed|ing)|cloak(?:s|ed)?|toke?ni[sz](?:es?|ed|ing)|pick(?:s|ed|ing)? out|renam(?:es?|ed|ing)|mask(?:s|ed|ing)?|filter(?:s|ed|ing)?|map(?:s|ped|ping)?|strip(?:s|ped|ping)?|drop(?:s|ped|ping)?|pars(?:es?|ed|ing)|validat(?:es?|ed|ing)|translat(?:es?|ed|ing)|format(?:s|ted|ting)?|reformat(?:s|ted|ting)?|redact(?:s|ed|ing)?|anonymi[sz](?:es?|ed|ing)|pseudonymi[sz]\\w+|hash(?:es|ed|ing)?|blank(?:s|ed|ing)?|black(?:s|ed|ing)? out|cut(?:s|ting)?|remov(?:es?|ed|ing)|discard(?:s|ed|ing)?|tak(?:es?|ing) (?:out|off|away)|throw(?:s|n|ing)? (?:[^ ,;:.]+ ){0,4}?(?:away|out)|rout(?:es?|ed|ing)|flatten(?:s|ed|ing)?|encod(?:es?|ed|ing)|decod(?:es?|ed|ing)|stamp(?:s|ed|ing)?|tag(?:s|ged|ging)?|turn(?:s|ed|ing)? (?:[^ ,;:.]+ ){1,5}?into|rewrit(?:es?|ten|ing)|split(?:s|ting)?|encrypt(?:s|ed|ing)?|decrypt(?:s|ed|ing)?|unzip(?:s|ped)?|decompress(?:es|ed)?|trim(?:s|med|ming)?|cast(?:s|ing)?|reorder(?:s|ed)?|replac(?:es?|ed|ing)|upper-?cas(?:es?|ed|ing)|lower-?cas(?:es?|ed|ing)|round(?:s|ed|ing)?|adds? (?:a|one|the|an) (?:\\w+ )?(?:field|column|header|prefix|timestamp|tag|label|key)|to <w1>(?:json|avro|csv|parquet|protobuf|xml)|(?:grams|celsius|fahrenheit|metres|meters|miles|feet|cents|utc|pounds) (?:in)?to|sort(?:s|ed)? out|skip(?:s|ped)?|(?<!this |the |our |your |my |each |a )project(?:s|ed)?|select(?:s|ed)? (?:the )?(?:\\w+ )?(?:fields|columns)|normali[sz](?:es?|ed|ing)|chang(?:es?|ed|ing)(?! nothing)",
  ],
  /** One record, and no other. */
  "by-itself": [
    "(?:on|by|for|of) (?:its|their|his) own|by itself|for itself|in isolation|independent(?:ly)?(?: of (?:the |all |any )?(?:others?|each other|one another|every other|what))?|one at a time|one by one|(?:record|event|message|line|row|item|reading|element|packet)[- ](?:by|for|after)[- ](?:record|event|message|line|row|item|reading|element|packet)|one (?:record|event|message|reading|row|line|item|after the (?:other|next)) at a time|one (?:\\w+ )?after the (?:other|next)|per (?:single )?(?:record|event|message|row)(?= ?[.,;:)]|$| only| and (?:not|never))|for each (?:record|event|message|row|line) (?:separately|alone|individually)|without regard (?:to|for) (?:what|the|any|other)|regardless of (?:the |any )?(?:others?|what came)|irrespective of (?:the |any )?(?:others?|what came)|each (?:single )?(?:record|message|event|row|line)|every (?:single )?(?:record|message|event|row|line)|(?:a|one|each) single (?:record|message|event|row)|alone",
    "(?:other|earlier|previous|neighbou?ring|any other|past|former|preceding|later) (?:records?|messages?|events?|rows?|ones?) (?:\\w+ ){0,3}?(?:do not|don't|does not|never|not|no|irrelevant|make no|play no|need not|are ignored|is ignored)",
    "nothing to do with (?:one another|each other|(?:the |any )?others?|any other \\w+)|(?:unrelated|not related|not connected|not linked|unconnected)(?: to (?:each other|one another|the others?))?|(?:no|any) (?:connection|relation|relationship|dependenc(?:y|ies)|link|tie)s? (?:between|among) (?:the |any )?(?:two |single )?\\w+|(?:knows?|learns?|hears?|sees?) nothing of (?:the )?(?:others?|one before|next|rest|neighbou?rs)|stands? (?:alone|on its own|for itself)|(?:depends?|rel(?:y|ies)) on (?:no other|none of the others)|(?:does|do)(?: not|n't) (?:depend on|matter to|concern|influence|affect|need|(?:have to |need to )?know(?: of| about)?) (?:each other|one another|another one|another|(?:the |any )others?|any other)|(?:no|none|neither) (?:\\w+ )?(?:has|have|needs?|need|knows?|know) (?:to )?(?:know |learn |care )?(?:of|about|anything (?:of|about))? ?(?:another|the others?|each other|any other)",
    "(?:no|without|any|never|nor) (?:\\w+ )?(?:memory|knowledge|look|view|regard|state|idea|relation|reference|need|link) (?:\\w+ )?(?:of|at|for|to|about|on) (?:\\w+ )?(?:others?|earlier|previous|neighbou?rs|past|what)",
  ],
} as const;
