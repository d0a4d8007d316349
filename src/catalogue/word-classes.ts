/**
 * Classes of words that mean the same thing for a stream architecture, whatever they are combined with: a stretch of time
 * that is past, a deed that aggregates, an earlier record. Frames put them together. Patterns are as in concepts.
 */
export const wordClasses = {
  /** "the past half hour", "the 20 minutes before it", "the last two days": time that ends now. */
  "past-span": [
    "<last> (?:full |whole |complete |couple of )?(?:<number>[ -])?<long-name>(?: and a half)?",
    "<last> <digits>[ -]?<unit>",
    "<last> <fraction>",
    "<last> quarter (?:of an )?hour",
    "<number> (?:\\w+ )?<last> <long-name>",
    "<span> (?:before(?:hand| it| that| them| now| each| every| the (?:event|reading|record|current))?|leading up to|up to (?:now|the present|the moment|this moment|that moment)|just gone|gone by|prior to|that (?:went|came) before|ending now|back(?= from now)?)",
    "trail(?:s|ing)? (?:behind )?(?:the )?(?:present(?: moment)?|now|current (?:time|moment)|clock) by <span>|reach(?:es|ing)? back <span>|go(?:es|ing)? back <span>",
    "(?:<span>|minute|hour|day) (?:that (?:lies?|is|has gone|has|went) |that |lying )?(?:behind (?:us|it|now|them)|just (?:passed|past|ended|gone|finished))",
    "<span> (?:into the past|back in time)",
    "not older than <span>|younger than <span>|no older than <span>",
    "(?:since|from) <span> ago",
    "<span> look-?backs?|look-?backs? (?:of|over) <span>|look(?:s|ed|ing)? (?:back )?<span> back",
    "since <span> (?:until|till|to|up to) now|between <span> ago and now",
    "any (?:given |single )?(?:<span>|minute|hour|quarter of an hour)(?: period| stretch| interval)?",
    "(?:rolling|moving|sliding|trailing|running) (?:<span>|minute|hour|day|week)",
    "(?:its|their|her|his) own <last> <number> <long-name>",
  ],
  /** A figure made of many records, or the deed of making it. */
  metric: [
    "counts?|counters?|counted|counting|sums?|summed|summing|sums? up|totals?|totalled|totall?ing|averages?|averaged|averaging|means?(?! that| to )|medians?|percentiles?|p9\\d|tall(?:y|ies)|tallied|minimum|maximum|maxima|minima|min|max",
    "one (?:row|line|value|record|figure|number|reading|point|entry|mean|result|message|total) (?:per|for|each)|roll(?:s|ed)?(?= (?:[^ ,;:.]+ ){1,8}?up(?!\\w))",
    "aggregat(?:es?|ed|ing|ions?)|roll(?:s|ed)? up|roll-?ups?",
    "numbers? of|how (?:many|much|often|full|busy|long|fast|high)|the amount of|amounts? to",
    "(?:add|tot|reckon)(?:s|ed|ing|ted|ting)? up",
    "(?:add|tot)(?:s|ed|ing)?(?= (?:[^ ,;:.]+ ){1,8}?(?:up|together)(?!\\w))",
    "work(?:s|ed|ing)? out|work(?:s|ed|ing)?(?= (?:[^ ,;:.]+ ){1,4}?out(?!\\w))",
    "comput(?:es?|ed|ing)|calculat(?:es?|ed|ing)|determin(?:es?|ed|ing)|summari[sz](?:es?|ed|ing)|rank(?:s|ed|ing)?|condens(?:es?|ed|ing)|boil(?:s|ed)? down|derives?",
    "share of|ratio|proportion of|percentage of|occupancy|utili[sz]ation|load factor|distribution|histogram|spread|turnover|revenue|consumption|takings|mileage|footfall",
    "top (?:<number>|\\w+)|volume|load(?! (?:data|test))|(?:\\w+ed|which|what) most(?= |[.,;)]|$)|most (?:popular|frequent|common|viewed|played|sold|used|active|visited|read|watched|often)|best[- ]sell(?:ing|ers?)|leader ?boards?|rankings?|hit ?lists?|trend(?:s|ing)?|busiest|highest|lowest|largest|smallest|fastest|slowest|peak|strongest|hottest|coldest",
  ],
  /** "per hour", "for each quarter of an hour", "per wheelset and day": one figure for each stretch of the clock. */
  interval: [
    "(?:per|by the|for each|for every|of each|of every|in each|in every|over each|over every|during each|each|every|a value (?:per|for each)) (?:full |whole |clock |calendar |completed |single |new |elapsed )?(?:<number>[ -])?(?:minutes?|hours?|days?|weeks?|months?|shifts?|quarters? of an hour|quarter[- ]hours?|half[- ]hours?|half an hour|<digits> ?(?:min|h))",
    "(?:per|by|for each|for every) (?:[^ ,;:.]+ ){1,3}?(?:and|per|by) (?:full |calendar )?(?:<number>[ -])?(?:minute|hour|day|week|month|shift|quarter of an hour|half[- ]hour)",
    "(?:minute-by-minute|day-by-day|hour-by-hour|minute by minute|hour by hour|day by day)",
    "(?:per|each|every|in|into) (?:<number>[ -])?(?:minute|hour|day|<digits>[ -]?(?:min|h))s?[ -](?:slots?|buckets?|intervals?|periods?|blocks?|slices?|bins?|chunks?|windows?|stretch(?:es)?)",
    "<span>[ -](?:slots?|buckets?|intervals?|blocks?|slices?|bins?|chunks?)",
    "(?:in the course of|over the course of|over|within|during|throughout) (?:an?|each|every|one|the) (?:minute|hour|day|week|shift|month)(?= |[.,;)]|$)",
    "(?:of|for) the (?:full )?(?:minute|hour|day|shift)(?= |[.,;)]|$)",
  ],
  "interval-adjective": ["hourly|half-hourly|daily|weekly|monthly|minutely"],
  compute: [
    "counts|counted|sums|summed|totals|totalled|averages|averaged|aggregat(?:es|ed|ing)|comput(?:es|ed|ing)|calculat(?:es|ed|ing)|determin(?:es|ed|ing)|add(?:s|ed|ing)? up|work(?:s|ed|ing)? out|tall(?:ies|ied)|roll(?:s|ed)? up|summari[sz](?:es|ed|ing)|builds|building|built|form(?:s|ed)|condens(?:es?|ed|ing)",
  ],
  /** A figure said to be made again and again. */
  refresh: [
    "(?:refresh|updat|recomput|recalculat|redraw|renew|republish|re-?evaluat|re-?check|recount|advanc|slid|shift|mov|step|repeat|re-?issu)(?:e|e?s|ed|n|ing)? (?:forward |on |anew |again )?(?:<per>|by|every) (?:<span>|minute|second|hour)",
    "redrawn (?:<per>|by) (?:<span>|minute)|redrawn once a (?:minute|second)",
    "(?:a )?(?:new|fresh) (?:value|figure|number|result|one|average|count) (?:every|each) (?:<span>|minute|second)",
  ],
  "span-figure": ["<span>[ -](?:\\w+ )?<metric-noun>"],
  /** A length of quiet. */
  quiet: [
    "(?:silent|quiet|idle|inactive|still|unused|motionless|calm) (?:for|since) (?:more than |at least |over |longer than |about |a full )?<span>",
    "(?:stands?|stood|stays?|sits?|lies?) (?:still|idle|quiet|silent) (?:for )?<w2><span>",
    "(?:for|in|during|after|within) (?:more than |at least |over |the last )?<span> (?:nothing|nobody|no one|no (?:further |new |other )?\\w+) (?:\\w+ )?",
    "(?:nothing|no (?:further |new |other |more )?\\w+|not a \\w+) (?:\\w+ )?(?:\\w+ )?(?:for|in|within|during) (?:more than |at least |over |the last )?<span>",
    "(?:no|not|less|more|fewer|longer|shorter)(?: more| longer| less)? than <span> (?:in )?between (?:them|two|each|any|calls|consecutive|\\w+)|(?:with|at most|under|within|up to) <span> between (?:them|two|each|any|consecutive)",
    "(?:come|comes|is|gets?|be|returns?|are)(?: back)? within <span>|stay(?:s)? away (?:for )?(?:longer|more)(?: than <span>)?",
    "<span>(?: long)? (?:of )?(?:silence|inactivity|quiet|rest|standstill|pause|idleness|idle time|calm|no activity|nothing)",
    "<span> (?:idle|quiet|silent) (?:minutes|time)|<number> (?:idle|quiet|silent) <long-name>",
    "<span> (?:pass|passes|passed|go by|went by|elapse|elapsed|have passed|have gone by)? ?(?:without|with no|in which no|in which nothing)",
    "(?:pauses?|gaps?|breaks?|silences?|lulls?|rests?) (?:is|are|stays?|stay|remains?|gets?|was) (?:smaller|shorter|less|lower|longer|greater|larger|bigger|more|below|under|over|above|within|at most|no more) ?(?:than|like|as)? ?<span>",
    "(?:pauses?|gaps?|breaks?|silences?|lulls?|rests?|stops?) (?:of|longer than|shorter than|above|below|over|under|exceeding|exceeds?|that (?:exceeds?|lasts?)|reach(?:es)?|lasts?|lasting) (?:more than |less than |at least |over |longer than )?<span>",
    "<span> (?:pauses?|gaps?|breaks?|silences?|lulls?)",
    "(?:more|less|longer|shorter|later|fewer|closer|further) (?:than )?<span> (?:apart|after (?:the|its|their) (?:last|previous))",
    "(?:within|at most|up to|under|over|below|above|no more than|not more than) <span> (?:apart|of (?:each other|one another|the (?:last|previous|one before))|from (?:each other|one another|the (?:last|previous))|after (?:the|its) (?:last|previous|one before))",
  ],
  /** What a stretch of activity is called, or where it begins and ends. */
  episode: [
    "(?:visit|session|trip|ride|journey|stay|sitting|conversation|burst|drive|game|round|tour|dive|workout|outing|voyage|flight|shower|wash|charge|charging|parking|encounter|walk|hike|stint|contact|chat|spell|cycle|visit's|session's|listening|viewing)s?(?:'s)? ",
    "(?:is|are|counts? as|considered|regarded as|treated as) (?:\\w+ )?(?:over|ended|finished|closed|complete|done|at an end)(?= |[.,;)]|$)|(?:is|are|counts? as|make(?:s)?(?: up)?|form(?:s)?|become(?:s)?) (?:one|a single|the same|still the same) \\w+",
    "(?:closes?|ends?|finish(?:es)?|seals?|opens? a new|starts? a new|begins? a new|starts? afresh|new one)(?= |[.,;)]|$)",
    "belongs? (?:together|to (?:one|the same))|to(?:gether| one| a single| the same)|group(?:s|ed|ing)?|cuts? |split(?:s|ting)?|bundl(?:es?|ed|ing)|chop(?:s|ped)?",
  ],
  /** A record that came earlier. */
  previous: [
    "(?:the |its |their |his |her |an? |any |each |all |every |of )?(?:previous|preceding|prior|former|preceeding|foregoing) (?:\\w+ )?(?:ones?|values?|readings?|records?|events?|messages?|measurements?|fix(?:es)?|positions?|samples?|states?|status|prices?|counts?|totals?|figures?|levels?|scans?|transactions?|payments?|orders?|clicks?|bids?|pings?|scores?|temperatures?|entr(?:y|ies)|observations?|frames?|packets?|calls?|taps?|swipes?|trades?|quotes?|log-?ins?|visits?|deliver(?:y|ies)|locations?|speeds?|weights?|signals?|reports?|numbers?|amounts?|balances?|steps?|purchases?|bookings?)",
    "(?:the |its |their )?(?:last|latest|most recent) (?:known |seen |reported |recorded |stored |remembered |received |observed |accepted )(?:\\w+)",
    "(?:the |its |their )last (?:value|reading|position|fix|state|status|price|measurement|scan|location|level|one)(?= |[.,;)]|$)",
    "(?:the |all |any )?(?:ones?|values?|readings?|events?|records?|fix|those|messages?|\\w+s) (?:that came |right |just |immediately |directly |which came |that went )?before (?:it|them|that|this)?(?=[ .,;)]|$)",
    "(?:the |their |its )?last \\w+ (?:of (?:an?|the|each|every|its|their)|per|for each|from (?:the same|that|each))",
    "(?:the )?(?:ones?|values?|status|state|\\w+) (?:it|they|that was|which was|we) (?:\\w+ )?(?:saw|seen|received|got|had|sent|stored|read|reported|recorded|knew|remembers?) (?:last|before|previously|earlier|the last time)",
    "(?:two|each two|any two|both) (?:successive|consecutive|neighbou?ring|adjacent|subsequent) \\w+|(?:successive|consecutive) (?:positions|readings|values|fixes|measurements|samples|events|records)",
    "(?:the )?one before",
    "(?:its|their|the) predecessors?",
    "earlier (?:ones?|<thing>|calls?|scans?|log-?ins?|purchases?|trips?|visits?|observations?|complaints|bookings?|bids?|attempts?|positions?|reports?)",
    "what (?:it|they|he|she) (?:was|were|had|has|said|sent|reported|showed|did) (?:\\w+ )?before",
    "what (?:came|went|happened) before",
    "(?:its|their|her|his) own (?:past|history|usual|normal|average)",
    "(?:where|what|how \\w+) (?:each|every|the|a) \\w+ (?:was|were|stood) (?:before|last|until|a moment ago)?",
    "(?:the )?last time (?:it|they|he|she|the|a|this|that|we)",
  ],
  /** Setting two things against each other. */
  compare: [
    "compar(?:es?|ed|ing|ison)|differ(?:s|ed|ence|ences|ent|ing)?|deviat(?:es?|ed|ing|ion)|deltas?|diffs?",
    "subtract(?:s|ed|ing)?|minus|deduct(?:s|ed)?|set(?:s)? against|h(?:o|e)ld(?:s)? against|measured? against|check(?:s|ed|ing)? (?:it |each |every |them )?(?:\\w+ )?against|against",
    "(?:higher|lower|larger|smaller|greater|bigger|less|more|older|newer|faster|slower|hotter|colder|warmer|heavier|lighter|further|closer|longer|shorter|later|sooner|other|different|same|equal|unlike|above|below|beyond|double|twice|half|times) (?:than|from|as|to|of|the)?",
    "(?:chang|jump|ris|fall|drop|mov|increas|decreas|climb|grow|sink|exceed|fluctuat|repeat)(?:e?s|ed|n|ing|ped|ping)?",
    "(?:calculat|comput|deriv|work|estimat|interpolat|infer|tell|determin|reconstruct)(?:e?s|ed|ing|s)?(?: out)?",
    "gap (?:to|between)|distance (?:to|from|between)|since|relative to|with respect to|heading|direction|speed|trend",
  ],
  /** Holding something in mind. */
  keep: [
    "remember(?:s|ed|ing)?|memori[sz](?:es?|ed|ing)|recalls?|keep(?:s|ing)?|kept|hold(?:s|ing)?|held|retain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|track(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|know(?:s|n)?|not(?:es|ed|ing) (?:down )?|bears? in mind|sits?|survives?|lives? in|stor(?:es?|ed|ing)|sav(?:es?|ed|ing)|has to have",
  ],
  /** "per card", "for every bed". */
  keyed: [
    "(?:per|for each|for every|of each|of every|by|each|every|for all|for any) (?:single |individual |known |active )?(?!second|minute|hour|day|night|week|month|year|time|record|event|message|batch|request|invocation|default|default|the |an? |means|hand)\\w+",
    "(?:each|every) \\w+(?:'s|s')",
    "keyed (?:by|on)|under (?:its|the|their) (?:own )?key",
  ],
  /** A figure that goes on, or the thing that it tells. */
  figure: [
    "counts?|counters?|totals?|balances?|sums?|tall(?:y|ies)|scores?|levels?|stocks?|figures?|(?<!version |sequence |shard |serial |phone |line )numbers?|amounts?(?! of (?:data|records|time))|quantit(?:y|ies)|inventor(?:y|ies)|credits?|points?|mileage|quotas?|allowances?|average|maximum|minimum|high(?:est)?(?: mark| value)?|lowest|record",
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
    "increment(?:s|ed)?|decrement(?:s|ed|ing)?|bump(?:s|ed)? (?:up )?|count(?:s|ed|ing)? (?:up|down)|deduct(?:s|ed|ing)?|subtract(?:s|ed|ing)?|(?:lower|rais|reduc|increas|decreas)(?:es?|s|ed)(?= (?:the|its|an?|this|that|their))|ups(?= (?:the|its|an?))|top(?:s|ped)? up|credit(?:s|ed)|debit(?:s|ed)|takes? (?:\\w+ )?(?:\\w+ )?(?:off|away)|adjust(?:s|ed)",
    "add(?:s|ed|ing)? (?:each|every|the|all|any|it|them|its|this|that|new|one|on) ?<w3>(?:to|on)",
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
    "(?:for )?the (?:very )?first time|first(?:-| )(?:ever|seen|occurrences?|appearances?|sightings?)|(?:is|are|was) the first (?:of|one)|the first (?:\\w+ )?(?:of (?:its|the|a|each|every)|per|for (?:each|a|every))",
    "never (?:\\w+ )?(?:seen|used|met|heard|been|appeared|occurred|bought|ordered|logged|visited|known|connected)(?: \\w+)? ?(?:before|until now|so far)?",
    "(?:not|n't) (?:\\w+ )?(?:seen|used|met|known|heard of|registered|recorded) (?:\\w+ )?(?:before|yet|so far|until now)",
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
    "detect(?:s|ed|ing)?|flag(?:s|ged|ging)?|report(?:s|ed|ing)?|spot(?:s|ted|ting)?|recogni[sz](?:es?|ed|ing)|notic(?:es?|ed)|alert(?:s|ed|ing)?|alarms?|warn(?:s|ed|ing)?|tell(?:s)?|find(?:s)? out|find(?:s)?|decid(?:es?|ed)|check(?:s|ed|ing)?|refus(?:es?|ed|ing)|reject(?:s|ed|ing)?|block(?:s|ed|ing)?|lock(?:s|ed|ing)?|ignor(?:es?|ed|ing)|drop(?:s|ped|ping)?|discard(?:s|ed|ing)?|skip(?:s|ped|ping)?|throw(?:s|ing)?|suppress(?:es|ed)?|filter(?:s|ed|ing)?|weed(?:s|ed)?|remov(?:es?|ed|ing)|greet(?:s)?|welcom(?:es?)|mark(?:s|ed)?|see(?:s)? (?:if|whether)|raise(?:s|d)?|trigger(?:s|ed)?|let(?:s)?|notif(?:y|ies)|call(?:s)?|stop(?:s|ped)?|count(?:s|ed)?|awards?|counts? only|escalat(?:es?|ed)|reacts?|opens?|fires?|wakes?|pages?|whether",
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
  /** Several of the same, one after another. */
  succession: [
    "in (?:a row|succession|sequence)|one after (?:another|the other)|back[- ]to[- ]back|consecutive(?:ly)?|successive(?:ly)?|on the trot|without (?:a )?break|<number>(?:th|rd|nd|st) time (?:in a row)?|straight (?:times|readings|failures)|running",
    "(?:second|third|fourth|fifth|tenth|2nd|3rd|4th|5th|10th|nth) (?:time|failure|attempt|error|alarm|log-?in|click|visit|order|reading|miss|offen[cs]e|warning|wrong \\w+|failed \\w+|consecutive \\w+)",
    "<number> (?:\\w+ ){0,2}?times(?= |[.,;)]|$)",
    "(?:after|followed by|comes? after|preceded by|and then|then) ",
  ],
  times: [
    "(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|<digits>) (?:\\w+ )?(?:transfers?|transactions?|wrong \\w+|failed \\w+|different \\w+|separate \\w+)",
    "(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|<digits>) (?:\\w+ ){0,3}?(?:times|failures?|attempts?|errors?|alarms?|log-?ins?|readings?|events?|pins?|tries|declines?|misses|values?|measurements?|swipes?|withdrawals?|payments?|transactions?|requests?|visits?|orders?|clicks?|samples?|scans?|warnings?|cards?)",
    "(?:second|third|fourth|fifth|tenth|2nd|3rd|4th|5th|10th|nth)",
  ],
  "by-key": [
    "(?:by|per|on|via|over|through|along) (?:the |their |its |a ){0,1}(?:common |shared |same ){0,1}(?!hand|means|default|mail|phone|demand|time|way)\\w+(?:[ -]?(?:id|key|number|code|plate|tag))?(?= |[.,;)]|$)",
  ],
  "within-span": [
    "(?:in|within|inside) <short-span>(?= |[.,;)]|$)",
    "(?:within|inside|in less than|in under|in the space of|in the course of|over the course of) (?:the same |one |a |any |only |just |about )?(?:<short-span>|minute|hour|(?:span|stretch|period|space|window) of <span>)",
    "(?:in|during|over) (?:any|the same|one|a) (?:(?:span|stretch|period|space|window) of <span>|<short-span>|hour|minute|quarter of an hour)",
  ],
  /** Putting things together. */
  bring: [
    "match(?:es|ed|ing)?(?: up)?|pair(?:s|ed|ing)?(?: up)?|join(?:s|ed|ing)?|correlat(?:es?|ed|ing|ions?)|marr(?:y|ies|ied|ying)|reconcil(?:es?|ed|ing|iation)|lin(?:es|ed|e|ing)(?: (?:them|these|both|the two|the \\w+))? up|stitch(?:es|ed|ing)?|fus(?:es?|ed|ing)|zip(?:s|ped)?|weav(?:es?|ing)|cross-?(?:check|referenc|match)\\w*|team(?:s|ed)? up|blend(?:s|ed)?",
    "(?:put|puts|putting|bring|brings|brought|bringing|tie|ties|tied|fit|fits|piece|pieces|come|comes|get|gets|go|goes|lay|lays|set|sets|belong|belongs)(?= (?:[^ ,;:.]+ ){0,14}?together(?!\\w))",
    "(?:mak|build|form|creat)(?:es?|s|ing)? (?:<w6>)?(?:one|a single) \\w+ (?:from|out of|of)|(?:mak|build|form|creat)(?:es?|s|ing)? (?:from|out of)|becomes? one|(?:in)?to one (?:record|row|case|ride|trip|event|line|message|document)",
  ],
  /** The same, in words that also mean many other things. */
  "bring-weakly": [
    "link(?:s|ed|ing)?|combin(?:es?|ed|ing)|merg(?:es?|ed|ing)|connect(?:s|ed|ing)?|associat(?:es?|ed|ing)|attribut(?:es?|ed|ing)|coupl(?:es?|ed|ing)|unit(?:es?|ed|ing)|relat(?:es?|ed|ing)|align(?:s|ed|ing)?|assembl(?:es?|ed|ing)",
    "(?:add|attach|append|assign|hang|stick|hook|hold)(?:s|ed|es|ing)?(?= (?:[^ ,;:.]+ ){1,5}?(?:to|onto|against) (?:its|the|their|each|every))",
    "compar(?:es?|ed|ing)|subtract(?:s|ed)?|settl(?:es?|ed|ing)|check(?:s|ed)?(?= (?:[^ ,;:.]+ ){0,4}?against)|set(?:s)?(?= (?:[^ ,;:.]+ ){1,4}?against)",
  ],
  /** Two moving sources. */
  "two-sources": [
    "(?:two|both|three|either|all three|all two) (?:\\w+ ){0,3}?(?:streams|topics|feeds|sources|inputs|flows|queues|data streams|event streams|channels|sides|halves)",
    "(?:the )?(?:other|second|another|different|separate) (?:\\w+ )?(?:streams?|topics?|feeds?|sources?|flow|side|input)",
    "(?:subscrib\\w+ to|fed by|listens? to|triggered by|fed from) [\\w.-]+ and (?:by |to |from )?[\\w.-]+",
    "(?:streams|topics|feeds|flows) (?:of |for |with )?(?:`?[\\w.-]+`? ){1,3}?and (?:of |the |for )?`?[\\w.-]+",
    "(?:the |an? )?(?:[\\w.-]+ ){1,2}?(?:stream|topic|feed|flow) (?:and|with|to|against) (?:the |an? )?(?:[\\w.-]+ ){1,3}?(?:stream|topic|feed|flow)",
    "(?:the |an? )?(?:[\\w.-]+ ){1,2}?and (?:the |an? )?(?:[\\w.-]+ ){1,2}?(?:streams|topics|feeds|flows)",
    "(?:with|to|against|and) (?:the (?!output|target|input)|those (?:of|on|from|in) the |that (?:of|on|from) the |what comes from the )(?:[\\w.-]+ ){1,2}?(?:stream|topic|feed|flow)s?(?= |[.,;)]|$)",
    "subscribed to both|reads? both|from both|listens? to both|consumes? both|sees? both|gets? both",
    "(?:one|the one|the first) (?:\\w+ )?(?:stream|topic|feed)",
    "(?:stream|topic|feed) (?:#|no\\.? ?|number )?\\d|(?:two|both) (?:\\w+ )?(?:triggers|event sources|mappings|subscriptions)",
    "on another|on the other|from another|from the other|in the other",
    "<digits> (?:\\w+ ){0,2}?(?:streams?|topics?|feeds?)",
  ],
  /** What belongs to the same thing. */
  counterpart: [
    "(?:its|their|the|a) (?:matching|corresponding|respective|belonging) (?!id|key|time|name|table)\\w+",
    "(?:that|which|who) (?:belongs?|goes with|follow(?:s|ed) (?:it|them|on)|fits?|corresponds?|led|caused|matches|started|triggered|preceded|answers?)",
    "(?:with|of|having|by|on|under|for|carry(?:ing)?|shar(?:e|es|ing)) (?:(?:the|an?) )?(?:same|common|identical|equal|matching|shared) (?:\\w+ )?\\w+",
  ],
  /** What belongs together, in words that say so only among streams. */
  "counterpart-weakly": [
    "(?:in|within) (?:the )?same (?:\\w+ )?\\w+|(?:its|their|the) (?:associated|related|missing|later|earlier|following|subsequent) (?!id|key|time|name|table)\\w+",
    "(?:plates?|ids?|keys?|numbers?|codes?|tags?|names?) (?:is|are|being|match(?:es)?|agree|agrees|equals?|coincides?)(?: (?:the )?(?:same|equal|identical))?",
    "(?:but|and|with|has|have|had|is) (?:no|without an?|lacks? an?|missing its|missing an?) (?:matching |corresponding )?\\w+|without (?:its|their|an?|any) (?:matching |corresponding )?\\w+|(?:newest|latest|current|last|most recent) \\w+ of (?:its|the|their|that)",
  ],
  then: ["then|followed by|and afterwards|and after that|and shortly after|and right after|before that|immediately after|directly after|after which"],
  /** "at the same bed". */
  "same-thing": [
    "(?:at|for|with|of|by|on|from|in) the (?:very )?same (?!time|way|stream|topic|account|region|vpc|job|application|function|lambda|team|day|hour|minute|order|rate|speed|place|as|for|to|and|data|code|format|shard|batch)\\w+",
  ],
  partner: [
    "(?:its|their) (?:counterparts?|partners?|other halves|other half|twins?|opposite|mates?|siblings?)",
    "belong(?:s|ing)? (?:together|to (?:each other|one another|it|them))",
  ],
  /** "each bag with its flight". */
  "each-with-its": [
    "(?!values|events|records|messages)\\w+s (?:with|against) (?!values|regex|patterns|rules|schemas|tables)\\w+s(?= |[.,;)]|$)",
    "(?:each|every|an?|the) (?:\\w+ ){1,2}?(?:with|to|and|against|from|onto) (?:its|their|the) (?:\\w+ )?(?!own |table|list|file|database|schema|api|name|id\\b)\\w+",
  ],
  seek: [
    "find(?:s|ing)?|look(?:s|ing)? for|search(?:es)? for|seek(?:s)?|wait(?:s|ed|ing)? for|waits? until|pick(?:s)? out|picks|wait(?:s|ing)?",
  ],
  /** Data at rest that is looked up. */
  lookup: [
    "tables?|lists?|files?|reference|master data|dimension|look(?:s|ed|ing)?[- ]?ups?|caches?|dynamo ?db|database|catalog(?:ue)?|static|csv|registry|directory|settings|parameter store|configuration|once a (?:day|month|year)|twice a year|seldom|rarely|changes? (?:twice|once|hardly|rarely|seldom)|regex|pattern|schema|image|photo",
  ],
  /** Getting here. */
  arrive: [
    "arriv(?:es?|ed|ing|als?)|com(?:es?|ing) (?:in|through|to us|here|back)?|came (?:in|through)?|get(?:s|ting)? (?:here|in|through|to us|sent|delivered)|reach(?:es|ed|ing)?|turn(?:s|ed|ing)? up|show(?:s|ed|ing)? up|upload(?:s|ed|ing)?|deliver(?:s|ed|ing)?|send(?:s|ing)?|sent|sync(?:s|ed|ing|hroni[sz]\\w+)?|report(?:s|ed|ing)?|transmit(?:s|ted|ting)?|hand(?:s|ed)? (?:over|in)|trickl(?:es?|ed|ing)|drop(?:s)? in|roll(?:s)? in|drip(?:s)? in|flow(?:s)? in|post(?:s|ed|ing)?|submit(?:s|ted)?|forward(?:s|ed)?|push(?:es|ed)?|enter(?:s|ed)?|received|surfaces?|catch(?:es)? up|make(?:s)? it|hit(?:s)?|land(?:s|ed)?|read out|pop(?:s|ped)? up|dump(?:s|ed)?|flush(?:es|ed)?|surface(?:s|d)?|deliver",
  ],
  /** Too late, or in the wrong order. */
  late: [
    "(?:<span>|hours?|minutes?|days?|weeks?|long|much|well|some time|a while|an? \\w+|sometimes|often) (?:\\w+ )?(?:late|later|afterwards|behind|overdue|after the fact|delayed|old)(?! than)",
    "(?:late|delayed|belated(?:ly)?|overdue)(?! (?:in|at|than|night|fee|stage|evening|payment|shift|game|checkout|afternoon|summer|autumn|spring|19|20))(?= |[.,;:)]|$)",
    "the (?:next|following) (?:day|morning|evening|night|week|shift)|the (?:day|morning|week) after|not until|only (?:when|once|after|at|in the|on the|hours|days|later|the next|with)|(?:days|hours|minutes|weeks) after|long after|well after|after (?:the fact|(?:its|their|the|that|this|it|they)(?: \\w+){0,3}? (?:has been|have been|has|have|had|is|was|were|are) (?:\\w+ )?(?:closed?|ended|over|passed|finished|done|gone|published|sealed|out|complete|final))",
    "old (?:records?|readings?|data|messages?|events?|values?|positions?)",
    "out of (?:order|sequence|turn)|in (?:the )?(?:wrong|any|random|no particular|jumbled|mixed) order|not in (?:the right |the correct )?(?:order|sequence)|jumbled|shuffled|back to front|older than",
    "with (?:an? |some |much |up to |considerable |long )?(?:<span> )?(?:of )?delay|up to <span>",
  ],
  /** No way to send. */
  offline: [
    "off-?line|without (?:a |any )?(?:signal|coverage|network|reception|connection|connectivity|link|uplink|radio|internet|mobile)|(?:no|poor|bad|patchy|lost|flaky|spotty|intermittent) (?:\\w+ )?(?:signal|coverage|network|reception|connection|connectivity|uplink|radio contact)",
    "(?:los(?:e|es|ing)|lost) (?:its|their|the|contact|radio|touch|connection|signal) ?(?:link|signal|connection|network|contact|coverage|uplink)?",
    "out of (?:range|coverage|reach|signal|radio range|contact)|(?:radio|network|dead) (?:shadow|spot|zone|hole)s?|disconnect(?:s|ed)?|flight mode|airplane mode|aeroplane mode|cut off|in (?:the |a )?(?:tunnel|basement|cellar|mine|dead zone)s?|under (?:water|ground)|at sea|below deck|underground|switched off|no (?:radio|wifi|wi-fi|bars|line|mobile)",
    "(?:keeps?|holds?|stores?|collects?|gathers?|saves?) (?:its|their|the|his|her) (?:\\w+ ){1,3}?(?:on board|locally|in (?:its|their) (?:own )?memory|until|on (?:the )?(?:device|card|phone))|on a plane|in the air|in a lift|in the mountains|satellite shadow|away from home|abroad|asleep",
    "(?:store|buffer|queue|collect|log|record|save|keep|cache|hold)(?:s|ed)? (?:\\w+ ){0,3}?(?:locally|on (?:the )?(?:device|board|card|sd card|phone)|on board|in (?:the )?(?:device|flash|memory card))",
  ],
  /** ... until it can. */
  later: [
    "until|once|as soon as|when(?:ever)? (?:it|they|the|he|she|we|back|there)|only when|only then|later|afterwards|then (?:sends?|uploads?|delivers?|hands?)|after (?:landing|docking|returning|the|reconnect\\w*)|reconnect\\w*|back (?:in|at|on|online|home|within|above)|at (?:the end of|night|the next)|in one go|all at once|catch(?:es)? up|hours|days|in the (?:evening|morning)|on return|surface|at (?:dinner|lunch|breakfast|noon|midnight|dawn|dusk|home|base)",
  ],
  /** Putting something down to a time. */
  assign: [
    "belongs?|belonging|belonged|count(?:s|ed|ing)?|book(?:s|ed)|credit(?:s|ed)|attribut(?:es?|ed)|assign(?:s|ed)?|entered|enters?|fil(?:es|ed)|falls?|fell|sort(?:s|ed|ing)?|group(?:s|ed|ing)?|sum(?:s|med|ming)?|add(?:s|ed|ing)?|totals?|totalled|averag(?:es?|ed)|bucket(?:s|ed)?|plac(?:es|ed)|put(?:s)?|goes|go|land(?:s|ed)?|allocat(?:es?|ed)|recorded|posted|charged|billed|evaluat(?:es?|ed)|aggregat(?:es?|ed|ing)|counts|attributes|means?|averages?|maxima|minima|sums|figures?|results?|statistics|windows?|reckon(?:s|ed)?|is that of|matters?|decides?|rules?|correct(?:s|ed)?|fix(?:es|ed)?|amend(?:s|ed)?|mov(?:es?|ed)|slot(?:s|ted)?|squeez(?:es?|ed)|buckets?|blocks?|slices?|distribut(?:es?|ed)|spread(?:s)?|looks? at|beats|per hour|hourly|daily",
  ],
  /** The time at which it really happened. */
  origin: [
    "(?:by|to|in|into|under|for|of|per|on|at|with|from|towards?|against|after|according to|based on) (?:the |its |their |that |each )?(?:exact |actual |real |true |original |very )?(?:minute|hour|day|date|week|shift|night|moment|interval|window|quarter[- ]hour|evening) (?:of (?!the (?:week|month|year|day)|day|week|month|year|each|arrival|receipt|ingestion|processing|delivery)|(?:at |in |on |during )which|when |(?:in |at |on )?that (?:is|was|stands|the|it|they)|(?:written|printed|stamped|recorded|noted|shown|given|logged|entered|captured|carried) |(?:it|they|the \\w+|she|he) (?:\\w+ )?(?:was|were|happened|occurred|took|belongs?|belonged|ran|fell|came from|describes?|refers?))",
    "(?:when|where) (?:it|they|the \\w+|she|he|each \\w+|that) (?:really |actually |in fact )?(?:happened|occurred|took place|was|were) ?(?:taken|measured|recorded|made|read|shot|printed|scanned|paid|poured|picked|caught|weighed|filled|pressed|sold|captured|created|produced)?",
    "(?:time|timestamp|date|clock|hour)s? (?:in|on|inside|of|from|carried (?:by|in)|printed on|written on|stamped on|put on|shown (?:by|on)|that|which) (?:the |its |their |each |every |it )?(?:\\w+ )?(?:record|reading|event|payload|message|device|sensor|measurement|phone|client|meter|producer|ticket|receipt|sheet|slip|log ?book|label|form|tag|logger|buoy|probe|camera|machine|scanner|till|recorder|filler|tracker|body|header|prints?|carries|carry|sets?|stamps?|writes?)",
    "(?:device|sensor|measurement|recording|capture|occurrence|origin|sampling|transaction|business|original|source|till|machine|meter|on-board|observation) (?:time|timestamps?|clocks?|date)s?",
    "as (?:the \\w+|it|they|he|she) (?:\\w+ )?(?:made|took|measured|recorded|saw|logged|counted|wrote|felt|noted|registered) (?:it|them)",
    "(?:by|on|from|after) the (?:time ?stamps?|date|stamp|clock) (?:of|in|on|that|which) (?:the |its |each |every )?[\\w'’]+",
    "(?:by|on|after|from|in) the (?:time ?)?stamps? (?:in|on|inside|of|from)|(?:on|by|in|after) (?:the|its|their) (?:\\w+(?:'s)? )?(?:clock|own clock)(?= |[.,;)]|$)",
    "(?:to|under|into) (?:this|that|the same|the earlier|yesterday) (?:morning|day|evening|afternoon|night|hour|minute|week)|to yesterday",
    "(?:on-?board|board|built-in|own|internal) clocks?|clocks? (?:on board|inside|of its own)",
    "time of (?:the )?(?:measurement|recording|occurrence|the event|event|origin|capture|sale|reading|purchase|observation|the reading|sampling|the sale)",
    "(?:in|into|to|under) (?:the|its|their) (?:right|correct|proper|original|own|true|actual) (?:hour|minute|window|day|interval|slot|bucket|week|place|spot|order)",
    "not (?:when|the (?:time|moment|hour|minute|day)(?: at which| when| that)?) (?:it|they|we|the \\w+|the \\w+ \\w+) (?:arrived?|arrives|came|comes|got|gets|reach(?:es|ed)?|received?|sees?|saw|is received|hears?|learns?|were received|was received)",
  ],
  /** Putting records somewhere. */
  move: [
    "(?:cop|carr|pour|ferr)(?:y|ies|ied|ying|s|ed|ing)|mov(?:es?|ed|ing)|writ(?:es?|ten|ing)|wrote|put(?:s|ting)?|send(?:s|ing)?|sent|hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|ship(?:s|ped|ping)?|bring(?:s|ing)?|brought|load(?:s|ed|ing)?|deliver(?:s|ed|ing|y)?|forward(?:s|ed|ing)?|dump(?:s|ed|ing)?|drop(?:s|ped|ping)?|transfer(?:s|red|ring)?|stor(?:es?|ed|ing)|sav(?:es?|ed|ing)|stream(?:s|ed|ing)|push(?:es|ed|ing)?|transport(?:s|ed|ing)?|replicat(?:es?|ed|ing)|mirror(?:s|ed|ing)?|archiv(?:es?|ed|ing)|land(?:s|ed|ing)?|persist(?:s|ed|ing)?|pump(?:s|ed|ing)?|pip(?:es|ed|ing)|relay(?:s|ed|ing)?|shovel(?:s|led|ling)?|offload(?:s|ed|ing)?|sink(?:s|ing)?|get(?:s|ting)?|tak(?:es?|ing)|index(?:es|ed|ing)?|insert(?:s|ed|ing)?|back(?:s|ed|ing)? up|lay(?:s)?",
  ],
  /** "double payout". */
  "second-one": [
    "(?:double|duplicated?|second|repeated|twofold) (?!hand|half|stream|topic|step|time|option|phase|quarter|stage|job|table|check|click)\\w+|(?:double|duplicate)s",
  ],
  intolerable: [
    "impossible|ruled out|forbidden|must(?: not|n't) happen|(?:cannot|can't|may not|must not|should not) (?:happen|occur|exist|be tolerated)|unacceptable|not acceptable|never happen(?:s)?|out of the question|illegal|prevented|excluded|intolerable|a disaster|not allowed|prohibited|unthinkable",
  ],
  /** Two where there must be one. */
  twofold: [
    "twice|two times|a second time|a second (?:payment|booking|entry|e-?mail|mail|charge|row|ticket|invoice|order|copy|delivery|line|message|debit|credit|letter|parcel|notification|refund|payout|dose|shipment|call|run)|more than (?:once|one time)|several times|repeatedly|again",
    "duplicat(?:es?|ed|ions?)|doubl(?:e|es|ed|y|ing)|doublets?|repeat(?:s|ed|ing)?|repetitions?|two (?:payments|bookings|entries|e-?mails|mails|charges|rows|tickets|invoices|orders|copies|deliveries|lines|messages|debits|credits|letters|parcels|notifications|refunds|payouts|doses|shipments)",
  ],
  forbid: [
    "(?:is|are|be) (?:\\w+ )?(?:forbidden|prohibited|ruled out|excluded|impossible|unacceptable|out of the question|intolerable|banned|illegal)|(?:not|never) (?:be )?(?:allowed|permitted|acceptable|tolerated|happen|occur)|(?:must|may|can|should|shall|will|could)(?: not|n't| never)|cannot|never|nobody|no one|nothing|not even|no (?:\\w+ )?\\w+ (?:is|are|may|must|can|should|shall|will|gets?|be|ends?|ever|goes)|without|unthinkable|guard(?:s|ed)? against|protect(?:s|ed)? (?:\\w+ )?(?:against|from)|prevent(?:s|ed|ing)?|avoid(?:s|ed)?|rules? out",
  ],
  guarantee: [
    "guarante(?:es?|ed)|promis(?:es?|ed)|ensur(?:es?|ed)|mak(?:es?|ing) sure|must|has to|have to|shall|may|is to|are to|should|insists?|requires?|required|demands?|obliged|vouch(?:es)?|allowed|regulator|law|contract(?:ual)?|auditors?|needs? to|rely|relies|counts? on|only|exactly|precisely|just",
  ],
  once: [
    "(?:only|exactly|just|precisely|at most|not more than|no more than) (?:1 ?x|1 time|one time|once|a single time|one single time)|1 ?x only|one time only|one time(?= ?[,.;)]|$)|a single time|one single time|once only|just the once|just the one time|one-time|in one copy|one copy|exactly one (?:time|copy|row|entry|record|payment|booking|e-?mail|mail|charge|line|invoice|document)|a single (?:time|copy|entry|row|booking|charge|payment|record)|once per (?:order|event|payment|message|record|ticket|id)|used? one time|one time(?= (?:per|for|in|to))",
  ],
  /** Nobody has said what to do. */
  "no-rule": [
    "(?:no|not an?|not any|never an?|without an?|lacks? an?|lacking|missing) (?:\\w+ )?(?:rules?|polic(?:y|ies)|instructions?|procedures?|plans?|agreements?|decisions?|answers?|ideas?|conventions?|guidelines?|definitions?|provisions?|handling|strateg(?:y|ies)|concept|arrangement|specification|word|statement)",
    "(?:nobody|no one|none of us|we|team|note|spec|document|design|page|paper|contract)(?: has| have| had| does| do| did)?(?: not| never|n't)?(?: yet| ever)? (?:decided?|laid down|say|says|said|defined?|thought(?: about)?|knows?|know|agreed?|settled?|specif(?:y|ied|ies)|discuss(?:ed)?|wrote|written|asked|mentions?|address(?:es|ed)?)",
    "(?:not|never|n't)(?: yet| been| been yet)? (?:decided|defined|laid down|settled|specified|described|foreseen|regulated|agreed|clear|written down|documented|thought (?:about|of|through)|clarified|addressed|fixed|said|mentioned|discussed)",
    "undecided|undefined|unspecified|tbd|tbc|open (?:question|issue|point)s?|unclear|up in the air|unresolved|unregulated|(?:left|still|is|are|remains?|stays?) open|has yet to be|have yet to|to be (?:decided|defined|clarified|discussed|settled|agreed)|anybody's guess|silent (?:on|about)|unsettled|unanswered",
  ],
  /** Who came too late, or what is to be done with it. */
  latecomer: [
    "late\\w*|stragglers?|latecomers?|out[- ]of[- ]order|delayed|belated|overdue|tardy",
    "after (?:the|its|their|that|this|it|they|an?|\\w+)(?: \\w+){0,3}? (?:has been|have been|has|have|had|is|was|were|are) (?:\\w+ )?(?:closed?|ended|over|passed|finished|done|gone|published|sealed|out|complete|final|sent|shut|emitted|shipped|fired)",
    "(?:windows?|blocks?|buckets?|hours?|days?|intervals?|minutes?|slots?|shifts?|periods?) (?:that|which) (?:is|are|was|were|has been|have been) (?:already |long )?(?:finished|closed|over|done|gone|shut|published|emitted)",
    "(?:miss(?:es|ed)?|beyond|outside|older than|too old for|past) (?:the|its|their|that|this) (?:\\w+ )?(?:window|hour|deadline|cut-?off|watermark|day|interval|minute|close|closing)",
    "(?:window|hour|day|interval|minute|shift) (?:is|was|has been|has|had been|already)(?: already)? (?:closed?|over|gone|shut|finished|published|passed)",
  ],
  /** Nothing takes it away again. */
  "no-delete": [
    "(?:nothing|nobody|no one|no job|never|not|n't|no (?:\\w+ )?)(?: \\w+){0,3}? ?(?:clears?|cleared|cleans?|cleaned|remov(?:es?|ed)|delet(?:es?|ed)|expir(?:es?|ed)|evict(?:s|ed)?|purg(?:es?|ed)|prun(?:es?|ed)|forget(?:s)?|forgotten|drop(?:s|ped)?|ages? out|aged out|tidied|tidies|throws? (?:\\w+ )?away|thrown away|takes? (?:\\w+ )?out|lets? go|gives? up)",
    "(?:delet(?:e|ion|ing)|clean-?up|cleaning|clearing|removal|expiry|expiration|eviction|pruning|purging) (?:is|was|has|have|are|does)(?: not|n't| never)",
    "(?:no|without|lacks?)(?: any| an?)? (?:deletion|clean-?up|expiry|expiration|ttl|time[- ]to[- ]live|eviction|end date|removal|purge|limit|upper bound|cap|house-?keeping|retirement)",
    "(?:for (?:ever|good|all time|eternity|life)|forever|indefinitely|permanently|eternally|without end|until (?:the end of time|doomsday|hell freezes)|for always|endlessly)",
    "(?:only|just|ever|keeps?|does nothing but) (?:gr(?:ow|ew)(?:s|ing|n)?|gets? bigger|getting bigger)|gr(?:ow|ew)(?:s|ing|n)? (?:and|with each|with every|by|day by day|every|each|without|forever|for ever|endlessly|steadily|all the time)|(?:bigger|larger) (?:every|each|and bigger|and larger)|ever[- ]growing",
    "(?:ever|has ever|have ever|had ever) (?:\\w+ed|seen|been|come|met|bought|sold|drunk|flown|gone|shown|sent|read|taken|made|had|known)",
  ],
  /** Data of a stretch of time that is over, or all of it. */
  "period-data": [
    "yesterday's|last (?:night|week|month|year|quarter|season|term)'s|(?:the|a|that|each|every|one|this) (?:past |previous |last |whole |entire |full |complete |finished )?(?:day|week|month|year|quarter|night|season|term)'s",
    "(?:the |a |one |that |all of (?:the )?|an )(?:last|past|previous|whole|entire|full|complete) (?:day|week|month|year|quarter|archive|history|season|data ?set|lake|bucket|backlog|catalogue)(?= |[.,;)]|$)",
    "(?:all|every|the)(?: the)? (?:\\w+ )?(?:files?|csvs?|csv|objects|parquet files?|exports?|dumps?) (?:of|from|for|in|for the) (?:the |a |that |last |yesterday|one )?(?:\\w+ )?(?:day|week|month|year|night|quarter|bucket|yesterday|meters?|archive|\\w+)",
    "from the first (?:\\w+ )?to the last|(?:files|data|records|entries) (?:of|from) (?:yesterday|last (?:night|week|month|year|quarter)|the (?:previous|past|day|month) ?\\w*)",
    "month[- ]end|year[- ]end|end-of-(?:day|month|week|year|quarter)|quarter(?:ly)? close|annual|yearly|monthly|weekly|nightly",
  ],
  "work-through": [
    "reads?|process(?:es)?|crunch(?:es)?|works? (?:\\w+ )?(?:through|off)|goes? (?:\\w+ )?(?:through|over)|loads?|recomputes?|recalculates?|rebuilds?|scans?|takes?|sums?|bills?|settles?|closes?|reads? in|imports?",
  ],
  "run-start": [
    "starts?(?: up)?|is started|gets? started?|started|launch(?:es|ed)?|kicks? off|kicked off|triggers?|is triggered|wakes? (?:up|it)?|boots?|fires? up|spins? up|is run|runs|run",
  ],
  "run-end": [
    "stops?(?= |[.,;)]|$)|stopped(?= |[.,;)]|$)|is ending|ends|terminates?|terminated|shuts? (?:it )?down|is shut down|exits?|quits?|finish(?:es|ed)?|torn down|tears? (?:it )?down|switch(?:es|ed)? (?:it )?off|goes? (?:back )?to sleep|until the next|is (?:off|idle|down) (?:the rest|until|again|for)|(?:then|otherwise|rest of the (?:day|month|time|week)|other \\w+ days?)(?:,| it is| it's| it) (?:it is |it's |is )?off",
  ],
  clock: [
    "(?:at |about |around )?\\d{1,2}[:.]\\d{2}(?: ?(?:h|am|pm|utc|cet|o'clock))?|at (?:midnight|noon|night|dawn|\\d{1,2} ?(?:am|pm|o'clock|a\\.m|p\\.m|h))|every (?:night|evening|morning|<weekday>|month|week|quarter|year)|(?:on|at) the (?:first|last|1st|end|second|third)(?: day)? of (?:the |each |every )?(?:month|week|quarter|year)|schedulers?|schedule[sd]?|cron\\w*|once a (?:day|night|week|month|quarter|year)|nightly|overnight|on the (?:1st|15th|\\d{1,2}(?:st|nd|rd|th))|(?:on|each|every) <weekday>s?|in the night|after (?:closing|hours|midnight|close of business)|weekly|monthly|quarterly|yearly|annually",
  ],
  /** Machines that somebody has to look after. */
  machines: [
    "ec2|virtual machines?|vms?|bare[- ]metal|(?:\\w+ )?servers?|[a-z]\\d[a-z]*(?:\\.\\w+)? (?:instances?|nodes?|boxes|machines?)|(?:\\w+ )?instances?|eks|kubernetes|k8s|on-prem\\w*|data cent(?:er|re)s?|racks?|machines|boxes|blades?|hosts|helm|strimzi|operator|nodes|auto ?scaling group|docker(?: compose| swarm)?|openshift|droplets?|hetzner|own (?:cluster|hardware|iron)|emr(?: cluster)?|core nodes|brokers|broker|zookeeper|kraft|jobmanagers?|job managers?|taskmanagers?|task managers?",
  ],
  upkeep: [
    "patch(?:es|ed|ing)?|upgrad(?:es?|ed|ing)|updates?|updating|back-?ups?|restart(?:s|ed|ing)?|replac(?:es?|ed|ing) (?:\\w+ )?(?:disks?|brokers?|nodes?)|chang(?:es?|ing) (?:\\w+ )?(?:disks?|brokers?|nodes?)|look(?:s|ed|ing)? after|car(?:e|es|ed|ing) (?:of|for)|tak(?:es?|en|ing) care|on[- ]call|pagers?|rota|runbooks?|install(?:s|ed|ing)?|put(?:s|ting)? on|set(?:s|ting)? up|operat(?:es?|ed|ing|ion)|maintain(?:s|ed|ing)?|maintenance|administ(?:er|ers|ration)|tun(?:es?|ing)|babysit\\w*|nurs(?:es?|ed|ing)|run(?:s|ning)?|ran|host(?:s|ed|ing)?|rebalanc\\w+|resiz\\w+|renew\\w*|monitor\\w*|responsible|keep(?:s|ing)? (?:it |them )?(?:alive|running|up)|kept (?:alive|running)|manag(?:es?|ed|ing)|own(?:s)?",
  ],
  engine: ["kafka|flink|zookeeper|jobmanager|job manager|brokers?"],
  own: ["ours|our own|own|self|ourselves|ourself|by us|home-?grown|in-house|by hand"],
  "by-us": [
    "by us|by ourselves|ourselves|ourself|on us|is our job|are our job|ours|by hand|by our (?:\\w+ )?(?:ops|admins?|crew|team|people|guys|folks|engineers)",
  ],
  /** What is done with those that came too late. */
  dispose: [
    "re-?fir(?:es?|ed)|re-?emit(?:s|ted)?|re-?open(?:s|ed)?|re-?issu(?:es?|ed)|issued again|updat(?:es?|ed)|correct(?:s|ed|ion|ions)?|drop(?:s|ped)?|discard(?:s|ed)?|side[- ]output|->|→|goes? (?:to|into)|go (?:to|into)|sent to|merg(?:es?|ed)|accept(?:s|ed)?|ignor(?:es?|ed)|thrown away|revis(?:es?|ed)|amend(?:s|ed)?|quarantin(?:es?|ed)|dead[- ]letter|rout(?:es?|ed)|written to|logged|reject(?:s|ed)?|recomput(?:es?|ed)|waits?|grace",
  ],
  ours: [
    "we|our|ours|us|ourselves|ourself|in-house|by hand|manually|(?:ops|platform|sre|infra\\w*|admin\\w*|devops|operations|on-call) (?:team|crew|people|squad|colleagues|guild|folks)|my|i|team|colleagues?|self",
  ],
  /** Without a change. */
  unchanged: [
    "unchanged|as[- ]is|as (?:it|they) (?:is|are|came?|comes?|stands?|arrives?|was|were)|just as (?:it|they)|untouched|verbatim|unaltered|unmodified|un-?processed|one[- ]to[- ]one|1:1|byte[- ](?:for|by)[- ]byte|bit for bit|like for like|word for word|in its original form|in their original form",
    "(?:the )?(?:very |exact(?:ly)? )?same (?:messages|records|events|data|bytes|rows|lines|json|documents|payload|thing|format|form)|what (?:it|they) (?:reads?|gets?|receives?|finds?)|whatever (?:comes|arrives|it (?:reads|gets|receives))",
    "without (?:any |a |so much as |further )?(?:to )?(?:touch|touching|changing|change|changes|looking|look|transform\\w*|modif\\w+|alter\\w+|processing|logic|conversion|filter\\w*|rework\\w*|inspect\\w*|opening|reading them|computing|calculat\\w+|editing)",
    "(?:no|zero) (?:logic|transformations?|processing|computation|conversions?|calculations?|change|changes|filters?|business logic|enrichment|joins?|code)(?! (?:to|in the|needed|required|is needed))",
    "nothing (?:else|more|further|other|on the way|in between|is (?:changed|added|computed|calculated|removed|touched|done|altered))|nothing (?:happens|is done) to (?:it|them|the \\w+)|changes nothing|does(?: not|n't) (?:change|touch|alter|look (?:in(?:to|side)|at)|peek(?: inside)?|care (?:about|for)|compute|calculate|transform|modify|open) (?:anything|them|it|a|the|any|what)|(?:does|do)(?: not|n't) (?:look inside|peek|open them|care what)",
    "nothing in (?:the middle|between)|(?:one|a) source(?:,| and) (?:one|a) sink",
    "(?:that|this|it)(?: is|'s) (?:all|the (?:whole|full|entire|complete) (?:task|job|story|point|purpose|program|code|logic|function)|everything|its only (?:task|job|purpose))|(?:is|was) (?:all|the whole (?:task|job|story)|everything) (?:it|that|the \\w+|we)|its (?:only|sole|one) (?:job|task|purpose|duty|role)|(?:only|sole|one|whole|entire|single) (?:job|task|purpose|duty|role|function|thing)|no(?:thing)? more than (?:copy|move|carry|pass|forward)\\w*|nothing but|mere(?:ly)?|purely|solely|does no more|pure (?:pass-?through|transport|copy|delivery)|pass-?through|plain(?:ly)?|simple (?:copy|pipe|transfer)|dumb pipe",
  ],
  /** Nothing is remembered. */
  "no-state": [
    "(?:no|not any|zero|without(?: any)?) (?:timers?|keyby|key-?by|keying|state|memory|windows?|windowing|aggregations?|joins?|watermarks?|lookups?|history|side inputs?|keys)(?= |[.,;)]|$)",
    "nothing (?:to (?:restore|remember|keep|recover|checkpoint|store)|(?:is|gets) (?:kept|remembered|stored|held)|kept|remembered)",
    "stateless",
  ],
  /** Deeds on one record. */
  "record-work": [
    "convert(?:s|ed|ing)?|conversion|renam(?:es?|ed|ing)|mask(?:s|ed|ing)?|filter(?:s|ed|ing)?|map(?:s|ped|ping)?|strip(?:s|ped|ping)?|drop(?:s|ped|ping)?|pars(?:es?|ed|ing)|validat(?:es?|ed|ing)|translat(?:es?|ed|ing)|format(?:s|ted|ting)?|reformat(?:s|ted|ting)?|redact(?:s|ed|ing)?|anonymi[sz](?:es?|ed|ing)|pseudonymi[sz]\\w+|hash(?:es|ed|ing)?|blank(?:s|ed|ing)?|black(?:s|ed|ing)? out|cut(?:s|ting)?|remov(?:es?|ed|ing)|discard(?:s|ed|ing)?|tak(?:es?|ing) (?:out|off|away)|throw(?:s|n|ing)? (?:[^ ,;:.]+ ){0,4}?(?:away|out)|rout(?:es?|ed|ing)|flatten(?:s|ed|ing)?|encod(?:es?|ed|ing)|decod(?:es?|ed|ing)|stamp(?:s|ed|ing)?|tag(?:s|ged|ging)?|turn(?:s|ed|ing)? (?:[^ ,;:.]+ ){1,5}?into|rewrit(?:es?|ten|ing)|split(?:s|ting)?|encrypt(?:s|ed|ing)?|decrypt(?:s|ed|ing)?|unzip(?:s|ped)?|decompress(?:es|ed)?|trim(?:s|med|ming)?|cast(?:s|ing)?|reorder(?:s|ed)?|replac(?:es?|ed|ing)|upper-?cas(?:es?|ed|ing)|lower-?cas(?:es?|ed|ing)|round(?:s|ed|ing)?|adds? (?:a|one|the|an) (?:\\w+ )?(?:field|column|header|prefix|timestamp|tag|label|key)|<w1>to <w1>(?:json|avro|csv|parquet|protobuf|xml)|(?:grams|celsius|fahrenheit|metres|meters|miles|feet|cents|utc|pounds) (?:in)?to|sort(?:s|ed)? out|skip(?:s|ped)?|project(?:s|ed)?|select(?:s|ed)? (?:the )?(?:\\w+ )?(?:fields|columns)|normali[sz](?:es?|ed|ing)|chang(?:es?|ed|ing)",
  ],
  /** One record, and no other. */
  "by-itself": [
    "(?:on|by|for|of) (?:its|their|his) own|by itself|for itself|in isolation|independent(?:ly)?(?: of (?:the |all |any )?(?:others?|each other|one another|every other|what))?|one at a time|one by one|record by record|event by event|message by message|line by line|row by row|each (?:single )?(?:record|message|event|row|line)|every (?:single )?(?:record|message|event|row|line)|(?:a|one|each) single (?:record|message|event|row)|alone",
    "(?:other|earlier|previous|neighbou?ring|any other|past|former|preceding|later) (?:records?|messages?|events?|rows?|ones?) (?:\\w+ ){0,3}?(?:do not|don't|does not|never|not|no|irrelevant|make no|play no|need not|are ignored|is ignored)",
    "(?:no|without|any|never|nor) (?:\\w+ )?(?:memory|knowledge|look|view|regard|state|idea|relation|reference|need|link) (?:\\w+ )?(?:of|at|for|to|about|on) (?:\\w+ )?(?:others?|earlier|previous|neighbou?rs|past|what)",
  ],
} as const;

/** The name of a class of words. */
export type WordClass = keyof typeof wordClasses;
