/** Words of memory: what came before, what is kept, what is counted on. Patterns are as in concepts. */
export const memoryWords = {
  /** A figure that needs several records. */
  "several-figure": [
    "(?:running |moving |rolling |gliding )?(?:averages?|means?|medians?|sums?|totals?|maximum|minimum|highest|lowest|percentiles?|spread|variance|deviation|trend)(?= (?:[a-z]{2,14} )?(?:of|over|from|across|among|in|within|for) )",
    "(?:averag|summ|aggregat|smooth)(?:es?|s|ed|ing)(?= )|sums(?= )|adds up|(?:over|across|of|among) (?=(?:the |its |their )(?:last|past|preceding|previous|latest) (?:\\d|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|fifty|hundred))",
  ],
  /** A record that came earlier. */
  previous: [
    "(?:each|every|an?|the|its) (?:\\w+ )?\\w+(?:'s|s') (?:last|latest|most recent) (?:known )?(?!minute|hour|day|week|month|year|quarter|night|resort)\\w+",
    "(?:the |its |their |his |her |an? |any |each |all |every |of )?(?:previous|preceding|prior|former|preceeding|foregoing) (?:\\w+ )?(?:ones?|values?|readings?|records?|events?|messages?|measurements?|fix(?:es)?|positions?|samples?|states?|status|prices?|counts?|totals?|figures?|levels?|scans?|transactions?|payments?|orders?|clicks?|bids?|pings?|scores?|temperatures?|entr(?:y|ies)|observations?|frames?|packets?|calls?|taps?|swipes?|trades?|quotes?|log-?ins?|visits?|deliver(?:y|ies)|locations?|speeds?|weights?|signals?|reports?|numbers?|amounts?|balances?|steps?|purchases?|bookings?)",
    "(?:the |its |their )?(?:last|latest|most recent|most recently|lastly) (?:known |seen |reported |recorded |stored |remembered |received |observed |accepted )(?:\\w+)",
    "(?:the |its |their )last (?:value|reading|position|fix|state|status|price|measurement|scan|location|level|one)(?= |[.,;)]|$)",
    "(?:the |all |any )?(?:ones?|values?|readings?|events?|records?|fix|those|messages?|(?!(?:second|minute|hour|day|week|month|year|min|hr|sec)s|need|want|check|wait|start|run)\\w+s) (?:that came |right |just |immediately |directly |which came |that went )?before(?: (?:it|them|that|this)(?=[.,;)]|$| (?:and|or|to|by|with|in|on|of|the|an?|for|from|per|is|are|was|were)(?!\\w))|(?= ?[.,;)]|$))",
    "(?:the |their |its )?last \\w+ (?:of (?:an?|the|each|every|its|their)|per|for each|from (?:the same|that|each))",
    "(?:ones?|values?|status|state|reading|position|thing|figure|number) (?:it|they|that was|which was|we) (?:\\w+ )?(?:saw|seen|received|got|had|sent|stored|read|reported|recorded|knew|remembers?) (?:last|before|previously|earlier|the last time)",
    "(?:two|each two|any two|both) (?:successive|consecutive|neighbou?ring|adjacent|subsequent) \\w+|(?:successive|consecutive) (?:positions|readings|values|fixes|measurements|samples|events|records)",
    "(?:the )?one before",
    "the (?:number|id|count|temperature|weight|height|amount|bid|entry|sale|scan|trip|day's \\w+) before(?= ?[.,;:)]|$)",
    "(?:the )?(?:level|value|reading|position|price|weight|count|state|speed|pressure|status) before(?= ?[.,;:)]|$| of (?:each|every|the))",
    "(?:that|which|who|what|it|they) (?:was|were) \\w+(?: before| until now| so far)?(?= (?:and |but )?(?:is|are) (?:now|suddenly|no longer))",
    "from one (?:record|reading|event|message|value|measurement|sample|fix|position|ping|scan|packet|frame) to (?:the next|another)",
    "the (?:one|value|reading|record|event|message|position|fix|sample|measurement|scan|price|call|trade|ping|state|status|figure|packet|frame|transaction|payment|order|visit|stop|swipe) (?:immediately |directly |just |right )?before(?= ?[.,;:)]|$)",
    "(?:the |its |their |his |her |an? \\w+'s )?(?:two|three|four|five|six|seven|eight|ten|twelve|twenty|few|<digits>) (?:most recent|latest|last|newest|previous|preceding) (?!minutes|hours|days|weeks|months|seconds|versions|releases|commits|years|offsets|checkpoints|snapshots|builds|deployments|posts|articles|sprints|runs)[a-z]+s",
    "(?:the |its |their |his |her )(?:last|latest|past|preceding|previous|most recent|newest) (?:<digits>|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|fifty|hundred) (?:\\w+ )?(?:values?|readings?|records?|events?|messages?|measurements?|fixes|positions?|samples?|prices?|scans?|transactions?|payments?|orders?|clicks?|bids?|pings?|scores?|temperatures?|observations?|calls?|swipes?|trades?|quotes?|log-?ins?|visits?|deliver(?:y|ies)|locations?|speeds?|weights?|signals?|purchases?|bookings?|beats?|pulses|laps|shots|rounds|trips|rides)",
    "(?:since|than|as|from|against|to) (?:the )?last time(?= ?[.,;:)]|$)|(?:since|from) (?:its|the|their) (?:last|previous) (?:value|reading|record|event|message|position|fix|sample|measurement|scan|price|call|trade|ping|state|status|purchase|visit|order|payment|report|click|tap|swipe|service|stop)",
    "(?:its|their|the) predecessors?",
    "earlier (?:ones?|<thing>|calls?|scans?|log-?ins?|purchases?|trips?|visits?|observations?|complaints|bookings?|bids?|attempts?|positions?|reports?)",
    "what (?:it|they|he|she) (?:was|were|had|has|said|sent|reported|showed|did) (?:\\w+ )?before",
    "what (?:came|went|happened) before",
    "(?:where|what|how \\w+|which \\w+) (?:it|they|he|she) (?:was|were|stood|stopped|had been|sat|lay|showed|said)(?: at| in| on)?(?: last| before| previously| until then)?(?= ?[.,;)]|$)|(?:it|they|he|she) (?:was|were|stood|stopped|sat|lay|had|left|showed|said|sent|reported)(?: at| in| on)? last(?= |[.,;)]|$)",
    "(?:was|were|is|are) last (?:seen|read|heard|reported|measured|met|scanned|parked|served|opened|charged)",
    "(?:its|their|her|his) own (?:past|history|usual|normal|average)",
    "(?:where|what|how \\w+) (?:each|every|the|a) \\w+ (?:was|were|stood) (?:before|last|until|a moment ago)?",
    "(?:the )?last time (?:it|they|he|she|the|a|this|that|we)",
  ],
  /** Setting two things against each other. */
  compare: [
    "compar(?:es?|ed|ing|ison)|differ(?:s|ed|ence|ences|ent|ing)?|deviat(?:es?|ed|ing|ion)|deltas?|diffs?",
    "(?:is|are) (?:now|suddenly|no longer)|subtract(?:s|ed|ing)?|minus|deduct(?:s|ed)?|set(?:s)? against|h(?:o|e)ld(?:s)? against|measured? against|check(?:s|ed|ing)? (?:it |each |every |them )?(?:\\w+ )?against|against",
    "(?:higher|lower|larger|smaller|greater|bigger|less|more|older|newer|faster|slower|hotter|colder|warmer|heavier|lighter|further|closer|longer|shorter|later|sooner|other|different|same|equal|unlike|above|below|beyond|double|twice|half|times) (?:than|from|as|to|of|the)?",
    "(?:leap|spr[iu]ng|swing|dip|spik|surg|plung|soar|tumbl|slump|bounc|flip|switch|chang|jump|ris|fall|drop|mov|increas|decreas|climb|grow|sink|exceed|fluctuat|repeat)(?:e?s|ed|n|ing|ped|ping)?",
    "(?:calculat|comput|deriv|work|estimat|interpolat|infer|tell|determin|reconstruct)(?:e?s|ed|ing|s)?(?: out)?",
    "gap (?:to|between)|distance (?:to|from|between)|since|relative to|with respect to|heading|direction|speed|trend",
  ],
  /** Holding something in mind. */
  keep: [
    "(?:its |keyed |the )?state(?=:| holds| consists of| contains| is (?:the|a|one)(?!\\w))|caches(?= (?:[^ ,;:.]+ ){0,6}?(?:last|latest|previous|newest|most recent)(?!\\w))|remember(?:s|ed|ing)|remember(?! (?:that|to|this|how|why|when)(?!\\w))|memori[sz](?:es?|ed|ing)|recalls?|keep(?:s|ing)?|kept|hold(?:s|ing)?|held|retain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|track(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|know(?:s|n)?|not(?:es|ed|ing) (?:down )?|bears? in mind|sits?|survives?|lives? in|stor(?:es?|ed|ing)|sav(?:es?|ed|ing)|has to have",
  ],
  /** "per card", "for every bed". */
  keyed: [
    "(?:per|for each|for every|of each|of every|by|each|every|for all|for any) (?:single |individual |known |active )?(?!\\d|two |three |four |five |six |ten |few |second|minute|hour|day|night|week|month|year|time|record|event|message|batch|request|invocation|default|default|the |an? |means|hand)\\w+",
    "(?:each|every) \\w+(?:'s|s')",
    "keyed (?:by|on)|under (?:its|the|their) (?:own )?key",
  ],
  /** A figure that goes on, or the thing that it tells. */
  figure: [
    "counts?(?<!\\b(?:can|could|may|must|will|should|to) count)|counters?|totals?|balances?|sums?|tall(?:y|ies)|scores?|levels?|stocks?|figures?|(?<!version |sequence |shard |serial |phone |line )numbers?|amounts?(?! of )|quantit(?:y|ies)|inventor(?:y|ies)|credits?|points?|mileage|quotas?|allowances?|average|maximum|minimum|high(?:est)?(?: mark| value)?|lowest|(?<!kinesis |kafka |stream |each |every |single |raw )record",
    "how (?:many|much|full|far|often|long)",
  ],
  /** "so far", "to date", "since opening". */
  "so-far": [
    "so far|thus far|to date|until now|up to now|till now|by now|as yet|up to this point|up to that point|until then",
    "since (?:midnight|noon|opening|kick-?off|the (?:start|beginning|opening|first|last|game|match|race|season|sale|morning|launch|turn|previous)|its|it (?:was|began|started|opened)|(?:this )?morning|monday|they|he|she|installation|launch|birth|commissioning|january|yesterday|sunrise|dawn)",
    "(?:running|current|cumulative|ongoing|accumulated|continuous|ever-growing|growing|standing) (?:total|count|balance|sum|figure|level|score|tally|stock|number|average|mean|maximum|minimum|inventory|record|bill|mileage|result)s?",
    "as (?:they|events|records|messages|bids|orders|readings|scans|new \\w+|the \\w+) (?:come|comes|arrive|arrives|flow|pour|roll|trickle)(?: in)?",
    "at (?:this|any|each|every|the) moment|at any (?:time|given time|point)|right now|at present",
  ],
  /** Changing a figure by one record. */
  adjust: [
    "increment(?:s|ed)?|decrement(?:s|ed|ing)?|bump(?:s|ed)? (?:up )?|count(?:s|ed|ing)? (?:up|down)|deduct(?:s|ed|ing)?|subtract(?:s|ed|ing)?|(?:lower|rais|increas|decreas)(?:es?|s|ed)(?= (?:the|its|an?|this|that|their))|ups(?= (?:the|its|an?))|top(?:s|ped)? up|credit(?:s|ed)|debit(?:s|ed)|takes? (?:\\w+ )?(?:\\w+ )?(?:off|away)|adjust(?:s|ed)",
    "(?:raises?|increases?|ups|fills?) (?:it|them)(?=(?:,| and|,? while|;) (?:the |an? )?(?:\\w+ ){1,2}?(?:lowers?|reduces?|decreases?|cuts?|empt(?:y|ies)) (?:it|them))",
    "(?:lowers?|reduces?|decreases?|cuts?|empt(?:y|ies)) (?:it|them)(?=(?:,| and|,? while|;) (?:the |an? )?(?:\\w+ ){1,2}?(?:raises?|increases?|ups|fills?) (?:it|them))",
    "add(?:s|ed|ing)? (?:each|every|the|all|any|it|them|its|this|that|new|one|on) ?<w3>(?:to|on)",
    "(?:goes|go|going|moves?|rises?|climbs?) (?:up|down) (?:and down )?(?:with|by|at|for|on|upon) (?:each|every) \\w+",
    "(?:minus|plus|less) (?:one|1) (?:for|per|at|on|with|when) (?:each |every |the |an? )?\\w+",
    "plus(?:es)? and minus(?:es)?|up and down|in and out|(?:ins|comings|arrivals|entries) (?:and|minus|less) (?:outs|goings|departures|exits)",
  ],
  /** "still free", "left in the tank". */
  left: [
    "still (?:\\w+ )?(?:free|left|open|inside|there|available|on board|in use|taken|occupied|unpaid|missing|alive|running|valid|to come|due|in stock|parked)",
    "(?:seats|tickets|places|spaces|rooms|items|pieces|units|tables|slots|litres|bikes|cars|people|passengers|guests|visitors|tokens|lives) (?:\\w+ )?(?:are |is |remain )?(?:left|free|remaining|available|inside|on board|in the building|in stock|unsold|occupied)",
    "(?:is|are) (?:left|remaining|currently inside|currently (?:free|open|occupied|parked|in use))",
  ],
  /** Noticing that something is new or not. */
  "first-time": [
    "first-time \\w+s?(?= |[.,;)]|$)|(?:that|which|who) never (?:came|entered|arrived|boarded|checked|paid|logged|signed)(?: in| up| out)?",
    "(?:(?:its|their|his|her|the|a|an? \\w+'s) )?very first \\w+(?: ever)?|(?:its|their|his|her) first (?!name|class|letter|line|and|connection|argument|parameter|version|release|step|attempt|retry|try|run|deploy\\w*|invocation|call|byte|field|column|half|part|time|\\d)\\w+(?: ever)?|(?:for )?the (?:very )?first time|first(?:-| )(?:ever|seen|occurrences?|appearances?|sightings?)|(?:is|are|was|were) the first (?:of|one)|(?:the )?first (?:\\w+ )?(?:of (?:its|the|a|each|every)|per|for (?:each|a|every))(?! (?:\\w+ )?(?:month|week|quarter|year|day|page|chapter|section|file|list|line|sprint)s?(?!\\w))",
    "never (?:\\w+ )?(?:seen|used|met|heard|been|appeared|occurred|bought|ordered|logged|visited|known|connected)(?: \\w+)? ?(?:before|until now|so far)?",
    "(?:not|n't) (?:\\w+ )?(?:see|meet|met|have|handle|know|pass|book|count|process) (?:it |them |that |this )?(?:before|earlier|yet|so far|already)",
    "(?:not|n't) (?:\\w+ )?(?:seen|used|met|known|heard of|registered|recorded) (?:\\w+ )?(?:before|yet|so far|until now)",
    "(?:if|when|that|which|unless|once|whose) (?:[^ ,;:.]+ ){1,4}?(?:raised|sent|sends|had|has|gave|given|reported|sounded|caused|triggered|sold|shown|told|asked|paid|made|produced|seen|used|met|booked|recorded|scanned|read|printed|played|opened|issued|claimed) (?:it|one|them|this|that|the same(?: [a-z]+)?)?(?: \\w+)? ?(?:before|earlier|previously)(?= ?[.,;:)]|$)|(?:raised|sent|had|gave|reported|showed) (?:one|it|the same) (?:with)?in the (?:last|past) (?:<number>[ -])?<long-name>",
    "already (?:been )?(?:seen|used|redeemed|known|booked|counted|processed|handled|sent|paid|claimed|there|reported|had|met|recorded|stored|taken|scanned|registered|delivered|played|won|checked|passed)",
    "(?:seen|used|processed|handled|met|reported|scanned|redeemed) (?:it |them |that |this )?(?:already|before|earlier)",
    "(?:new|unknown|unseen) (?:ones?|\\w+) (?:that|which|who)? ?(?:it|we|they|has|have)? ?(?:has|have|had)? ?(?:never|not)",
  ],
  /** "the tags it has already passed on". */
  "already-done": [
    "already (?:been )?(?!exists?|in|a|an|the|there|has|have|is|part|use|uses|running|run)[a-z]+(?:ed|en|t|d|n)(?: on| up| in| out)?(?=[ .,;)]|$)",
  ],
  /** The same thing coming once more. */
  "comes-again": [
    "(?:comes?|came|seen|read|arrives?|appears?|turns? up|shows? up|sent|scanned|delivered|is used|used) (?:again|once more|a second time|more than once|several times|twice|up to <number> times|<number> (?:or <number> )?times)",
    "turn(?:s|ed)? up (?:again|a second time|once more|twice)|comes? back (?:again|a second time)|appears? (?:again|a second time|twice)|reappears?|recurs?",
  ],
  detect: [
    "detect(?:s|ed|ing)?|flag(?:s|ged|ging)?|report(?:s|ed|ing)?|spot(?:s|ted|ting)?|recogni[sz](?:es?|ed|ing)|notic(?:es?|ed)|alert(?:s|ed|ing)?|alarms?|warn(?:s|ed|ing)?|tell(?:s)?|find(?:s)? out|find(?:s)?|decid(?:es?|ed)|check(?:s|ed|ing)?|refus(?:es?|ed|ing)|reject(?:s|ed|ing)?|block(?:s|ed|ing)?|lock(?:s|ed|ing)?|ignor(?:es?|ed|ing)|drop(?:s|ped|ping)?|discard(?:s|ed|ing)?|skip(?:s|ped|ping)?|throw(?:s|ing)?|suppress(?:es|ed)?|filter(?:s|ed|ing)?|weed(?:s|ed)?|remov(?:es?|ed|ing)|greet(?:s)?|welcom(?:es?)|mark(?:s|ed)?|see(?:s)? (?:if|whether)|raise(?:s|d)?|emits?|sends? out|skips|turns? (?:\\w+ ){0,2}?away|swallow(?:s|ed|ing)?|hides?|mut(?:es?|ed|ing)|silenc(?:es?|ed|ing)|trigger(?:s|ed)?|let(?:s)?|notif(?:y|ies)|call(?:s)?|stop(?:s|ped)?|count(?:s|ed)?|awards?|counts? only|escalat(?:es?|ed)|reacts?|opens?|fires?|wakes?|pages?|whether",
  ],
  /** What is held in the memory of a running program. */
  memory: [
    "in (?:the )?(?:maps?|dict(?:ionary)?|hash ?maps?|hash ?tables?|hash ?sets?)(?= |[.,;)]|$)",
    "in (?:an? |its |one )(?:own |local |small |big |large |plain |simple |global |static |module-level |python |java |go |node |js )?(?:in-memory )?(?:maps?|dict(?:ionary)?|hash ?maps?|hash ?tables?|hash ?sets?|sets?|lists?|arrays?|variables?)(?: in memory)?(?= |[.,;)]|$)",
    "in (?:its |the |the function's |the lambda's |main |process )?memory(?! (?:usage|limit|size))",
    "(?:across|between|from one|over) (?:its |all |the |two |several |many |separate |different )?(?:invocations?|calls|batches|executions)(?: to the next)?",
    "(?:in|into|from|to) (?:/tmp|redis|valkey|elasticache|memcached)",
    "with an? (?:dict(?:ionary)?|hash ?map|map|set|counter variable|global)|warm (?:container|instance|start|environment)s?|(?:container|instance|environment|sandbox) (?:is|stays|remains) warm",
    "(?:global|static|module-level|in-memory|in-process) (?:variables?|dict(?:ionar(?:y|ies))?s?|maps?|lists?|sets?|caches?|hash\\w*|arrays?|objects?|counters?)|static fields?|outside (?:of )?the handler",
  ],
  /** Getting back what was put down. */
  "read-back": [
    "(?:read|fetch|look|load|take|get|find|pick|grab|pull|retriev)(?:e?s|es|ing)?(?: up| back| out)? (?:the |its |this |that |each |every |what )(?:\\w+ ){0,5}?(?:of|for|from) (?:this|that|the same|the|each|every|its|their) \\w+",
    "(?:read|fetch|load|take|get|pull|retriev)(?:e?s|es)?(?: back)? (?:the |its |their )(?:last|previous|old|former|current|present|latest|running) \\w+",
  ],
  /** Getting more and more. */
  accrue: ["(?:mount|pil|build|stack|tot|rack)(?:e?s|ed|ing|t)? up|accru(?:es?|ed|ing)"],
  /** What is kept in mind, as a thing. */
  "state-word": [
    "(?:keyed |value ?|map ?|list ?|operator |flink(?:'s)? |managed )states?(?= |[.,;:)]|$)|states?(?= (?:of|in|per|for|holds?|keeps?|has|is|grows?|gets|with)\\b|[.,;:)]|$)|rocksdb|(?:a|one|the) (?:hash ?)?(?:map|set|list|table) (?:of|with|from|per)|dedup\\w*|de-dup\\w*|remember\\w*|memori[sz]\\w+|(?:one|an?) (?:entry|row|record|list|counter|flag|marker|bit|value|timer|balance|total) (?:per|for each|for every)|keyed (?:by|on)|key(?:ed)?-?by",
  ],
  /** Several of the same, one after another. */
  succession: [
    "in (?:a row|succession|sequence)|one after (?:another|the other)|back[- ]to[- ]back|consecutive(?:ly)?|successive(?:ly)?|on the trot|without (?:a )?break|<number>(?:th|rd|nd|st) time (?:in a row)?|straight (?:times|readings|failures)|(?<=(?:times|readings|failures|days|nights|weeks|rounds|stops|laps) )running",
    "(?:second|third|fourth|fifth|tenth|2nd|3rd|4th|5th|10th|nth) (?:time|failure|attempt|error|alarm|log-?in|click|visit|order|reading|miss|offen[cs]e|warning|wrong \\w+|failed \\w+|consecutive \\w+)",
    "<number> (?:\\w+ ){0,2}?times(?= |[.,;)]|$)",
  ],
  times: [
    "(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|<digits>) (?:\\w+ )?(?:transfers?|transactions?|wrong \\w+|failed \\w+|different \\w+|separate \\w+)",
    "(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|<digits>) (?:\\w+ ){0,3}?(?:times|failures?|attempts?|errors?|alarms?|log-?ins?|readings?|events?|pins?|tries|declines?|misses|values?|measurements?|swipes?|withdrawals?|payments?|transactions?|requests?|visits?|orders?|clicks?|samples?|scans?|warnings?|cards?)",
    "(?:second|third|fourth|fifth|tenth|2nd|3rd|4th|5th|10th|nth)",
    "(?:more|less|fewer|oftener|no more|not more) (?:often )?than (?:once|twice|<number> times)|at least (?:twice|<number> times)|<number> times or more|twice or more|thrice|twice",
  ],
  afterwards: [
    "then|followed by|followed (?:[^ ,;:.]+ ){1,3}?by|and afterwards|and after that|and shortly after|and right after|before that|immediately after|directly after|after which",
  ],
  /** Nothing takes it away again. */
  "no-delete": [
    "(?:ttl|expiry|expiration|clean-?up|eviction|lifetime|life span|deletion)(?: of \\w+)?(?: is| are)?:? ?(?:none|never|not set|unset|infinite|unlimited|forever|no limit|nil)(?= ?[.,;:!)]|$)|(?:nothing|none|no \\w+) (?:\\w+ ){0,2}?(?:taken|thrown) out|(?:without|no)(?: any| a)? (?:time[- ]limit|limit (?:in|of) time|end|deadline)(?= ?[.,;:!)]|$)",
    "(?<=(?:deleted|removed|cleared|cleaned(?: up)?|expired|purged|forgotten|evicted|clean-?up|expiry|expiration|ttl|deletion|pruned)\\? )(?:never|no|none|nobody|no one|not yet|not planned|nothing)(?= |[.,;:!)]|$)",
    "(?:nothing|nobody|no one|no job|none|never|not|n't|no (?:\\w+ )?)(?: \\w+){0,3}? ?(?:clears?|cleared|cleans?|cleaned|remov(?:es?|ed)|delet(?:es?|ed)|expir(?:es?|ed)|evict(?:s|ed)?|purg(?:es?|ed)|prun(?:es?|ed)|empt(?:y|ies|ied)|shrinks?|trim(?:s|med)?|wip(?:es?|ed)|forget(?:s)?|forgotten|drop(?:s|ped)?|ages? out|aged out|tidied|tidies|throws? (?:\\w+ )?away|thrown away|takes? (?:\\w+ )?out|lets? go|gives? up)",
    "(?:delet(?:e|ion|ing)|clean-?up|cleaning|clearing|removal|expiry|expiration|eviction|pruning|purging) (?:is|was|has|have|are|does)(?: not|n't| never)",
    "(?:no|without|lacks?)(?: any| an?)? (?:\\w+ )?(?:deletion|clean-?up|expiry|expiration|ttl|time[- ]to[- ]live|eviction|end date|removal|purge|limit|upper bound|cap|house-?keeping|retirement|pruning|garbage collection|ageing|aging|timeout|compaction)(?! (?:is |are |was )?(?:needed|necessary|required))",
    "(?:for (?:ever|good|all (?:time|eternity)|eternity|life)|to (?:all )?eternity|till kingdom come|for keeps|forever|indefinitely|permanently|eternally|without end|until (?:the end of time|doomsday|hell freezes)|for always|endlessly)",
    "(?:only|just|ever|keeps?|does nothing but) (?:gr(?:ow|ew)(?:s|ing|n)?|gets? bigger|getting bigger)|gr(?:ow|ew)(?:s|ing|n)? (?:and|with each|with every|by (?!(?:about |around |roughly |some |up to |only )?\\d)|from (?:day|week|month|year) to|day by day|every|each|without|forever|for ever|endlessly|steadily|all the time)|(?:bigger|larger) (?:every|each|and bigger|and larger)|ever[- ]growing",
    "(?:over|for|of|through|across|since) all (?:times?|eternity|the years)|all-time|(?:never|not) (?:\\w+ )?(?:taken|thrown|cleaned|cleared|let|given|swept|sorted) (?:out|away|up|go)|(?:no one|nobody|none) (?:\\w+ )?(?:takes?|removes?|deletes?|throws?|clears?)",
    "(?<!\\b(?:nothing|none|nobody|no one|never|not|hardly) (?:[a-z]{1,10} )?)(?:ever|has ever|have ever|had ever) (?:\\w+ed|seen|been|come|met|bought|sold|drunk|flown|gone|shown|sent|read|taken|made|had|known)",
  ],
} as const;
