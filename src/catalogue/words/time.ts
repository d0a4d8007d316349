/** Words of time: what is over, what repeats, what comes too late. Patterns are as in concepts. */
export const timeWords = {
  /** "the past half hour", "the 20 minutes before it", "the last two days": time that ends now. */
  "past-span": [
    "look(?:s|ed|ing)? back (?:over |on |by )?(?:the )?<span>",
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
    "(?:in|over|during|of|for|within|from|across) the (?:minute|half hour|hour|quarter of an hour|day|week) (?:before|just past|just gone)(?= |[.,;)]|$)|<span> back(?= from now|[.,;)]|$)",
    "any (?:given |single )?(?:<span>|minute|hour|quarter of an hour)(?: period| stretch| interval)?",
    "(?:rolling|moving|sliding|trailing|running) (?:<span>|minute|hour|day|week)",
    "(?:its|their|her|his) own <last> <number> <long-name>",
  ],
  /** A figure made of many records, or the deed of making it. */
  metric: [
    "counts?|counters?|counted|counting|sums?|summed|summing|sums? up|totals?|totalled|totall?ing|averages?|averaged|averaging|means?(?! that| to )|medians?|percentiles?|p9\\d|tall(?:y|ies)|tallied|minimum|maximum|maxima|minima|min|max",
    "(?:one|1|a single) (?:row|line|value|record|figure|number|reading|point|entry|mean|result|message|total|sum|count|average|summary|candle|statistic)(?= (?:per|for|each|every|an?)(?!\\w))|roll(?:s|ed)?(?= (?:[^ ,;:.]+ ){1,8}?up(?!\\w))",
    "aggregat(?:es?|ed|ing|ions?)|roll(?:s|ed)? up|roll-?ups?",
    "numbers? of|how (?:many|much|often|full|busy|long|fast|high)|the amount of|amounts? to",
    "(?:add|tot|reckon)(?:s|ed|ing|ted|ting)? up",
    "(?:add|tot)(?:s|ed|ing)?(?= (?:[^ ,;:.]+ ){1,8}?(?:up|together)(?!\\w))",
    "work(?:s|ed|ing)? out|work(?:s|ed|ing)?(?= (?:[^ ,;:.]+ ){1,4}?out(?!\\w))",
    "comput(?:es?|ed|ing)|calculat(?:es?|ed|ing)|determin(?:es?|ed|ing)|summari[sz](?:es?|ed|ing)|rank(?:s|ed|ing)?|condens(?:es?|ed|ing)|boil(?:s|ed)? down|derives?",
    "(?:kwh|mwh|litres?|liters?|kilometres?|km|tonnes?|tons|euros?|riders|passengers|visitors|guests|steps|calories|clicks|orders|sales|calls|cars|vehicles|visits|taps|scans|votes|goals|trips|rides|bookings|units|pieces|bags|parcels|pageviews|page views|views|likes|swipes|alerts|bids|trades) (?:per|by|for each|for every) (?!second|minute|hour|day|week|month|year|visitor|user)\\w+",
    "(?:kwh|mwh|litres?|liters?|gallons?|cubic metres|kilometres?|kilometers?|miles|km|kilos?|tonnes?|tons|euros?|dollars?|money|cash|energy|power|current|electricity|gas|fuel|diesel|water|milk|heat|rain(?:fall)?|precipitation|waste|sugar|points|calories|steps|pieces|units|minutes|hours)(?: (?:[a-z]{2,20}(?:ed|en)|sold|spent|lost|drawn|paid|put|let|won|burnt|driven|flown|run|made|cut|read|fed|kept)(?: in| out| off| up)?)?(?= (?:per|by|for each|for every) (?!(?:second|minute|hour|day|week|month|year|kilometre|km|mile|litre|head|request|invocation|gb|user|kwh|shard|kpu)(?!\\w))[a-z]+ (?:and|per|by) )",
    "(?:unique|distinct) \\w+s|warmest|coolest|longest|shortest|heaviest|lightest|biggest|worst|loudest|deepest|fullest|emptiest",
    "share of|ratio|proportion of|percentage of|occupancy|utili[sz]ation|load factor|distribution|histogram|spread|turnover|revenue|consumption|takings|mileage|footfall",
    "top (?:<number>|\\w+)|volume|load(?! (?:data|test))|(?:\\w+ed|which|what) most(?= |[.,;)]|$)|most (?:popular|frequent|common|viewed|played|sold|used|active|visited|read|watched|often)|best[- ]sell(?:ing|ers?)|leader ?boards?|rankings?|hit ?lists?|trend(?:s|ing)?|ohlc\\w*|candle(?:stick)?s|variability|variance|deviation|standard deviation|gradient|integral|cumulative|how (?:many|much|often|full|busy|long|fast|high|loud|hot|warm|cold|heavy)|busiest|highest|lowest|largest|smallest|fastest|slowest|peak|strongest|hottest|coldest",
  ],
  /** "per hour", "for each quarter of an hour", "per wheelset and day": one figure for each stretch of the clock. */
  interval: [
    "(?:per|by the|for each|for every|of each|of every|in each|in every|over each|over every|during each|each|every|a value (?:per|for each)) (?:full |whole |clock |calendar |completed |single |new |elapsed |opening |business |working |trading |school |market |operating )?(?:<number>[ -])?(?:minutes?|hours?|days?|weeks?|months?|shifts?|quarters? of an hour|quarter[- ]hours?|half[- ]hours?|half an hour|<digits> ?(?:min|h))",
    "(?:per|by|for each|for every) (?:[^ ,;:.]+ ){1,3}?(?:and|per|by) (?:full |calendar )?(?:<number>[ -])?(?:minute|hour|day|week|month|shift|quarter of an hour|half[- ]hour)",
    "(?:for |of )?<span> at a time|(?:for|of|after) (?:each|every|one) (?:full |whole |completed )?(?:<number>[ -])?(?:minute|hour|day|quarter of an hour)",
    "when (?:the|each|every|an?) (?:minute|hour|day|quarter of an hour) (?:is|has|ends?|closes?)(?: over| up| done| past| finished| complete| ended| passed)?",
    "(?:for|over|of|during|across|throughout|all through|through) (?:the|an?|each|every|one|its|this) (?:whole|full|entire|complete) (?:day|morning|afternoon|evening|night|week|shift|hour|month|minute)|all (?:day|night|week) long",
    "by (?:the )?(?:true |real |actual |correct |local )?(?:calendar|business|working|trading|school|hydrological|fiscal|gas|tidal|operating|sales|service|flight|banking|balancing|settlement|opening|sidereal|feeding)[- ](?:day|night|week|month|hour)",
    "(?:minute-by-minute|day-by-day|hour-by-hour|minute by minute|hour by hour|day by day)",
    "(?:per|each|every|in|into) (?:<number>[ -])?(?:minute|hour|day|<digits>[ -]?(?:min|h))s?[ -](?:slots?|buckets?|intervals?|periods?|blocks?|slices?|bins?|chunks?|windows?|stretch(?:es)?|portions?|segments?|sections?|pieces?|partitions?|brackets?|frames?|raster|grid|units?|spans?)",
    "<span>[ -](?:slots?|buckets?|intervals?|blocks?(?! (?:the|an?|this|that|it|them|him|her|all|any|every))|slices?|bins?|chunks?|portions?|segments?|sections?|pieces?|brackets?|raster|grid|stretches)",
    "(?:one|1|a single) (?:[a-z]+ )?(?:row|line|value|figure|number|mean|result|total|sum|count|average|summary|candle)(?: (?:an?|each|every|per) |/)(?:full |clock )?(?:minute|hour|day|week|month|shift|quarter of an hour|quarter[- ]hour|half[- ]hour|min|h)",
    "(?:the|that|this|a|each|every|that same|the same) (?:running|current|closing|starting|elapsed|finished|completed|ending) (?:minute|hour|day|week|month|shift|quarter of an hour|quarter[- ]hour|half[- ]hour)",
    "(?:the|each|every|an?) (?:minute|hour|day|week|month)['’]s(?= )|between (?:two |the )?full (?:hours|minutes)",
    "(?:closes?|closed|seals?|finish(?:es)?|completes?|ends?) (?:off )?(?:the|each|every|an?) (?:full )?(?:minute|hour|day|quarter of an hour|half hour)(?= |[.,;)]|$)|(?<!\\b(?:partition\\w{0,4}|prefix\\w{0,3}|folder\\w{0,3}|organi[sz]ed|sorted|stored|named|path\\w?|laid out|split|billed|paid|rented|charged) (?:[\\w-]{1,20} ){0,2})by (?:the )?(?:full |calendar )?(?:minute|hour|quarter of an hour|half hour)(?= |[.,;)]|$)",
    "(?:in the course of|over the course of|over|within|during|throughout) (?:an?|each|every|one|the) (?:minute|hour|day|week|shift|month)(?= |[.,;)]|$)",
    "(?<!(?:hour|time|minute|part|end|start|beginning|middle|rest|course) )(?:of|for) the (?:full )?(?:minute|hour|day|shift)(?= |[.,;)]|$)",
    "(?:from|between) (?:midnight|noon|0?0:00|one (?:full )?(?:hour|minute|midnight)|(?:full )?hour|(?:full )?minute) (?:to|until|till|and) (?:the next|midnight|noon|24:00|(?:the )?(?:full |next )?(?:hour|minute))(?= |[.,;)]|$)",
  ],
  "interval-adjective": ["hourly|half-hourly|daily|weekly|monthly|minutely"],
  compute: [
    "counts|counted|sums|summed|totals|totalled|averages|averaged|aggregat(?:es|ed|ing)|comput(?:es|ed|ing)|calculat(?:es?|ed|ing)|determin(?:es?|ed|ing)|add(?:s|ed|ing)? up|work(?:s|ed|ing)? out|tall(?:ies|ied)|roll(?:s|ed)? up|summari[sz](?:es|ed|ing)|builds|building|built|form(?:s|ed)|condens(?:es?|ed|ing)",
  ],
  /** A figure said to be made again and again. */
  refresh: [
    "(?:refresh|updat|recomput|recalculat|redraw|renew|republish|re-?evaluat|re-?check|recount|advanc|slid|shift|mov|step|repeat|re-?issu)(?:e|e?s|ed|n|ing)? (?:forward |on |along |anew |again )?(?:<per>|by|every) (?:<span>|minute|second|hour)",
    "always (?:current|fresh|up[- ]to[- ]date|live|the latest|recent)|at (?:any|every|each) (?:moment|instant)|at all times|(?:kept|stays?|permanently|constantly|continuously|steadily) (?:current|fresh|up[- ]to[- ]date|live|updated|refreshed|renewed|recomputed)",
    "redrawn (?:<per>|by) (?:<span>|minute)|redrawn once a (?:minute|second)",
    "(?:a )?(?:new|fresh) (?:value|figure|number|result|one|average|count) (?:every|each) (?:<span>|minute|second)",
  ],
  "span-figure": ["<span>[ -](?:\\w+ )?<metric-noun>"],
  /** A length of quiet. */
  quiet: [
    "(?:untouched|unmoved|parked|asleep|dark|stationary|dormant|away|gone|unplugged|unattended|at rest|at standstill|standing|mute) (?:for|since) (?:more than |at least |over |longer than |about |a full )?<span>",
    "(?:silent|quiet|idle|inactive|still|unused|motionless|calm|away|gone|absent|dormant|parked|at rest|stationary|passive|asleep|untouched|unheard|not moving|standing) (?:for|since) (?:more than |at least |over |longer than |about |a full )?<span>",
    "(?:stands?|stood|stays?|sits?|lies?) (?:still|idle|quiet|silent) (?:for )?<w2><span>",
    "(?:for|in|during|after|within) (?:more than |at least |over |the last )?<span> (?:nothing|nobody|no one|no (?:further |new |other )?\\w+) (?:\\w+ )?",
    "(?:nothing|nobody|no one|neither|none|no (?:further |new |other |more )?\\w+|not a \\w+) (?:[^ ,;:.]+ ){0,5}?(?:for|in|within|during) (?:more than |at least |over |the last )?<span>",
    "(?:no|not|less|more|fewer|longer|shorter)(?: more| longer| less)? than <span> (?:in )?between (?:them|two|each|any|calls|consecutive|\\w+)|(?:with|at most|under|within|up to) <span> between (?:them|two|each|any|consecutive)",
    "(?:come|comes|is|gets?|be|returns?|are)(?: back)? within <span>|stay(?:s)? away (?:for )?(?:longer|more)(?: than <span>)?",
    "<span>(?: long)? (?:of )?(?:silence|inactivity|quiet|rest|standstill|pause|idleness|idle time|calm|no activity|nothing)",
    "(?:has|have|had|does|do|did|is|are)(?: not|n't) (?:\\w+ ){1,5}?(?:for|in|within) (?:more than |at least |over |longer than |about |a full |the last )?<span>",
    "<span> (?:idle|quiet|silent) (?:minutes|time)|<number> (?:idle|quiet|silent) <long-name>",
    "<span> (?:pass|passes|passed|go by|went by|elapse|elapsed|have passed|have gone by)? ?(?:without|with no|in which no|in which nothing)",
    "(?:pauses?|gaps?|breaks?|silences?|lulls?|rests?|quiet|(?:quiet|idle|silent|dead|empty|still|calm) (?:spells?|times?|periods?|phases?|stretch(?:es)?)|intervals?(?= between)) (?:(?:between|in between|from) (?:[^ ,;:.]+ ){1,4}?)?(?:is|are|stays?|stay|remains?|gets?|was|lasts?|takes?) (?:smaller|shorter|less|lower|longer|greater|larger|bigger|more|below|under|over|above|within|at most|no more) ?(?:than|like|as)? ?<span>",
    "(?:pauses?|gaps?|breaks?|silences?|lulls?|rests?|stops?) (?:of|longer than|shorter than|above|below|over|under|exceeding|exceeds?|that (?:exceeds?|lasts?)|reach(?:es)?|lasts?|lasting) (?:more than |less than |at least |over |longer than )?<span>",
    "<span> (?:pauses?|gaps?|breaks?|silences?|lulls?)",
    "(?:more|less|longer|shorter|later|fewer|closer|further)(?: than)? <span> (?:apart|after (?:the|its|their) (?:last|previous)|of (?:each other|one another|the (?:last|previous|one before))|from (?:each other|one another|the (?:last|previous|next|one before)))",
    "(?:within|at most|up to|under|over|below|above|no more than|not more than) <span> (?:apart|of (?:each other|one another|the (?:last|previous|one before))|from (?:each other|one another|the (?:last|previous))|after (?:the|its) (?:last|previous|one before))",
  ],
  /** What a stretch of activity is called, or where it begins and ends. */
  episode: [
    "(?:visit|session|trip|ride|journey|stay|sitting|conversation|burst|drive|game|round|tour|dive|workout|outing|voyage|flight|shower|wash|charge|charging|parking|encounter|walk|hike|stint|contact|chat|spell|cycle|listening|viewing|cruise|bout|period of use|crossing|passage|streak)(?:s|'s)?(?=[ .,;:)]|$)",
    "(?:is|are|counts? as|considered|regarded as|treated as) (?:\\w+ )?(?:over|ended|finished|closed|complete|done|at an end)(?= |[.,;)]|$)|(?:is|are|counts? as|make(?:s)?(?: up)?|form(?:s)?|become(?:s)?|(?:treat|regard|count|handl|understood|seen|taken)(?:s|ed|es)? as) (?:one|a single|the same|still the same) [\"'*_]{0,2}\\w+",
    "(?:(?:is|are) (?:considered|taken|deemed|assumed|held|said|supposed|reckoned) to have|(?:is|are) (?:considered|regarded as|deemed)|counts? as(?: having)?|has|have) (?:left|departed|gone|gone home|moved on|finished|ended|walked away)(?= |[.,;)]|$)",
    "(?:closes?|ends?|finish(?:es)?|seals?|opens? a new|starts? a new|begins? a new|starts? afresh|new one)(?= |[.,;)]|$)",
    "belongs? (?:together|to (?:one|the same))|to(?:gether| one| a single| the same)|group(?:s|ed|ing)?|cuts?|split(?:s|ting)?|bundl(?:es?|ed|ing)|chop(?:s|ped)?|lump(?:s|ed|ing)?|gather(?:s|ed|ing)?|clusters|clustered|string(?:s)? together|stitch(?:es|ed)?",
  ],
  /** The end of one stretch of activity, or the beginning of the next, said outright. */
  "episode-end": [
    "(?:visit|session|trip|ride|journey|stay|sitting|conversation|burst|drive|game|round|tour|dive|workout|voyage|shower|wash|charge|walk|hike|stint|chat|call|cycle|group|bundle|stay|outage|shift)s? (?:is |are |counts? as |was |then )?(?:over|ended|finished|closed|complete|completed|done|ends|closes|finishes)(?= |[.,;:)]|$)",
    "(?:fresh|new|next|another) (?:visit|session|trip|ride|journey|stay|sitting|conversation|burst|drive|game|round|tour|dive|workout|voyage|walk|stint|chat|one) (?:begins?|starts?|opens?|is (?:begun|started|opened))",
    "(?:closes?|ends?|finish(?:es)?|completes?|seals?|writes? off) (?:the|each|every|that|an?) (?:visit|session|trip|ride|journey|stay|sitting|conversation|burst|drive|game|round|tour|dive|workout|voyage|walk|stint|chat|group|bundle)(?= |[.,;:)]|$)",
  ],
  "within-span": [
    "(?:in|within|inside(?: of)?) <short-span>(?= |[.,;)]|$)",
    "(?:within|inside|in less than|in under|in the space of|in the course of|over the course of) (?:the same |one |a |any |only |just |about )?(?:<short-span>|minute|hour|(?:span|stretch|period|space|window) of <span>)",
    "(?:in|during|over) (?:any|the same|one|a) (?:(?:span|stretch|period|space|window) of <span>|<short-span>|hour|minute|quarter of an hour|shift|day|night|trip|ride|session|game|match|race|lap|stay|cycle|week)",
  ],
  /** Getting here. */
  arrive: [
    "arriv(?:es?|ed|ing|als?)|com(?:es?|ing) (?:in|through|to us|here|back)?|came (?:in|through)?|get(?:s|ting)? (?:here|in|through|to us|sent|delivered)|reach(?:es|ed|ing)?|turn(?:s|ed|ing)? up|show(?:s|ed|ing)? up|upload(?:s|ed|ing)?|deliver(?:s|ed|ing)?|send(?:s|ing)?|sent|sync(?:s|ed|ing|hroni[sz]\\w+)?|report(?:s|ed|ing)?(?! (?:is|are|was|were) )|transmit(?:s|ted|ting)?|hand(?:s|ed)? (?:over|in)|trickl(?:es?|ed|ing)|drop(?:s)? in|roll(?:s)? in|drip(?:s)? in|flow(?:s)? in|post(?:s|ed|ing)?|submit(?:s|ted)?|forward(?:s|ed)?|push(?:es|ed)?|enter(?:s|ed)?|received|surfaces?|catch(?:es)? up|make(?:s)? it|hit(?:s)?|land(?:s|ed)?|read out|pop(?:s|ped)? up|dump(?:s|ed)?|flush(?:es|ed)?|surface(?:s|d)?|deliver",
  ],
  /** Too late, or in the wrong order. */
  late: [
    "(?:<span>|hours?|minutes?|days?|weeks?|long|much|well|some time|a while|an? \\w+|sometimes|often) (?:\\w+ )?(?:late|later|afterwards|behind|overdue|after the fact|delayed|old)(?! than)",
    "(?:late|delayed|belated(?:ly)?|overdue)(?! (?:in|at|than|night|fee|stage|evening|payment|shift|game|checkout|afternoon|summer|autumn|spring|19|20))(?= |[.,;:)]|$)",
    "the (?:next|following) (?:day|morning|evening|night|week|shift)|the (?:day|morning|week) after|not until|only (?:when|once|after|at|in the|on the|hours|days|later|the next|with)|(?:days|hours|minutes|weeks) after(?! (?:the )?\\w+ (?:are|is|were|was) (?:received|handed|processed))|long after|well after|after (?:the fact|(?:its|their|the|that|this|it|they)(?: \\w+){0,3}? (?:has been|have been|has|have|had|is|was|were|are) (?:\\w+ )?(?:closed?|ended|over|passed|finished|done|gone|published|sealed|out|complete|final))",
    "old (?:records?|readings?|data|messages?|events?|values?|positions?)",
    "(?:received|handed in|uploaded|delivered|posted|reported|registered|entered|arriv(?:ed|ing)|coming in|came in|turn(?:s|ing)? up|show(?:s|ing)? up|sent|get(?:s|ting)? here|reach(?:es|ing)? us) (?:only |shortly |just |long |well )?(?:afterwards|later|thereafter|after that)(?! than)",
    "out of (?:order|sequence|turn)|in (?:the )?(?:wrong|any|random|no particular|jumbled|mixed) order|not in (?:the right |the correct )?(?:order|sequence)|jumbled|shuffled|back to front|older than",
    "with (?:an? |some |much |up to |considerable |long )?(?:<span> )?(?:of )?delay|up to <span> (?:of delay|late|old|behind|delayed)",
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
    "numbers? of|belongs?|belonging|belonged|count(?:s|ed|ing)?|book(?:s|ed)|credit(?:s|ed)|attribut(?:es?|ed)|assign(?:s|ed)?|entered|enters?|fil(?:es|ed)|falls?|fell|sort(?:s|ed|ing)?|group(?:s|ed|ing)?|sum(?:s|med|ming)?|add(?:s|ed|ing)?|totals?|totalled|averag(?:es?|ed)|bucket(?:s|ed)?|plac(?:es|ed)|put(?:s)?|goes|go|land(?:s|ed)?|allocat(?:es?|ed)|recorded|posted|charged|billed|evaluat(?:es?|ed)|aggregat(?:es?|ed|ing)|counts|attributes|means?|averages?|maxima|minima|sums|figures?|results?|statistics|windows?|reckon(?:s|ed)?|appear(?:s|ed)?|listed|registered|tallied|determin(?:es?|ed)|deriv(?:es?|ed)|settl(?:es?|ed)|(?:must|shall|should|will|can|may|to|and|or) (?:be )?(?:file|record|place|book|credit|post|charge|bill|enter|fall|distribute|allocate|attribute|assign|sort|correct|fix|amend|move|slot)(?:d|ed)?|apportion(?:s|ed)?|split(?:s)?|is that of|matters?|decides?|rules?|correct(?:s|ed)?|fix(?:es|ed)?|amend(?:s|ed)?|mov(?:es?|ed)|order(?:ed|s)? by|rank(?:s|ed)?|slot(?:s|ted)?|squeez(?:es?|ed)|buckets?|blocks?|slices?|distribut(?:es?|ed)|spread(?:s)?|looks? at|beats|per (?:hour|day|minute|week|shift|quarter)|hourly|daily",
  ],
  /** The time at which it really happened. */
  origin: [
    "(?:by|to|in|into|under|for|of|per|on|at|with|from|towards?|against|after|according to|based on) (?:the |its |their |that |each )?(?:exact |actual |real |true |original |very )?(?:minute|hour|day|date|week|shift|night|moment|interval|window|quarter[- ]hour|evening) (?:of (?:the |its |their |his |her )?(?:actual |real |original )?(?:origin|measurements?|recording|capture|occurrence|event|sale|purchase|reading|observation|sampling|consumption|use|creation|production|booking|order|trip|ride|click|tap|swipe|call|transaction|exposure|discharge|emission|birth|departure|arrival at|sighting|incident|accident|visit|scan)|(?:at |in |on |during )which(?! (?:it|they|we|lambda|kinesis|the \\w+) (?:\\w+ )?(?:arriv|receiv|reach|come|came|get|got|land|enter|see|saw|process|ingest|read)\\w*)|when|(?:in |at |on )?that (?:is|was|stands|the|it|they)|(?:written|printed|stamped|recorded|noted|shown|given|logged|entered|captured|carried)|(?:and (?:minute|hour|day|quarter[- ]hour|week) )?(?:it|they|the \\w+|she|he) (?:\\w+ )?(?:was|were|happened|occurred|took|belongs?|belonged|ran|fell|came from|describes?|refers?|made|felt|drew|bought|sold|paid|left|rode|drove|wrote|met|began|saw|(?!receiv|arriv|reach|land|enter|process|ingest|deliver|stor|pull|fetch|index|load)[a-z]+ed))",
    "(?:when|where) (?:it|they|the \\w+|she|he|each \\w+|that) (?:really |actually |in fact )?(?:happened|occurred|took place|(?:was|were)(?! (?!taken|measured|recorded|made|read|shot|printed|scanned|paid|poured|picked|caught|weighed|filled|pressed|sold|captured|created|produced)\\w+ed(?!\\w))) ?(?:taken|measured|recorded|made|read|shot|printed|scanned|paid|poured|picked|caught|weighed|filled|pressed|sold|captured|created|produced)?",
    "(?:by|to|in|into|under|for|towards?) the (?:date|day|hour|minute|week|night|shift|moment) of (?:the |its |their |an? )?(?!(?:the|its|their|week|month|year|day|each|every|arrivals?|receipt|ingestion|processing|delivery|upload|import|january|february|march|april|may|june|july|august|september|october|november|december|release|deployment|report|run|invocation|execution)\\b)[a-z]{3,40}(?= |[.,;)]|$)",
    "(?:by|to|in|into|under|for|on|at|with|towards?) the (?:minute|hour|day|date|week|shift|night|moment|trip|season|month) (?:in which |on which |at which |when |that |where )?(?:it|they|she|he|we|the \\w+) (?:really |actually |first )?(?!arriv|receiv|process|ingest|reach|deliver|upload|register|import|insert|load|happen to|read|saved|stored|need)(?:\\w{2,20}ed|drove|flew|ran|fell|took|gave|sold|rode|sailed|swam|left|began|rose|bought|drank|ate|grew|blew|spoke|caught|met|sang|threw|hit|cut|won|lost|shot|stood|paid|rang|wrote|made)(?= |[.,;)]|$)",
    "(?:in|into|under|to|towards?|for|on) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last (?:week|month|night))(?:['’]s)(?= |$)",
    "by (?:the |its |their )?(?!arrival|ingest\\w*|processing|server|system|unix|epoch|iso|utc|this|that|an?|start|end|last|creation|latest|kafka|the|their|its|and|commit|upload|import|load|file|log|insert\\w*|update\\w*|record)[a-z]{3,20} (?:time ?stamps?|clocks?)",
    "(?:by|after|on|from|under|to|into) (?:the|its|their|each) [\\w-]+['’]s (?:own )?(?:time ?)?(?:stamps?|clocks?|date)",
    "(?:by|on|over|from|using|via) `?(?:[a-z_]{2,30}_(?:at|time|ts|timestamp)|event_?ts)`?(?= |[.,;()]|$)",
    "(?:time|timestamp|date|clock|hour)s? (?:in|on|inside|of|from|carried (?:by|in)|printed on|written on|stamped on|put on|shown (?:by|on)|that|which) (?:the |its |their |each |every |it )?(?:\\w+ )?(?:record|reading|event|payload|message|device|sensor|measurement|phone|client|meter|producer|ticket|receipt|sheet|slip|log ?book|label|form|tag|logger|buoy|probe|camera|machine|scanner|till|recorder|filler|tracker|body|header|prints?|carries|carry|sets?|stamps?|writes?)",
    "(?:device|sensor|measurement|recording|capture|occurrence|origin|sampling|transaction|business|original|source|till|machine|meter|on-board|observation|reading|sample|sighting|exposure|flight|vehicle|camera|gateway|cash register's|register's|terminal) (?:time|timestamps?|clocks?|date|instant|moment)s?",
    "(?:not|rather than|instead of|and not|never) (?:that|the one|those|the (?:time|date|day|hour|minute|moment|timestamp|clock))? ?(?:of|on) (?:the |its |our )?(?:uploads?|arrivals?|receipt|reception|ingestion|processing|deliver(?:y|ies)|sending|servers?|brokers?|transmission|sync\\w*|inserts?|imports?|transfers?|cloud|gateway|backend|kinesis|stream)",
    "as (?:the \\w+|it|they|he|she) (?:\\w+ )?(?:made|took|measured|recorded|saw|logged|counted|wrote|felt|noted|registered) (?:it|them)",
    "(?:by|on|from|after|using|with|against|according to) the (?:time ?stamps?|date|stamp|clock) (?:of|in|on|that|which|taken|made|set|put|given|written|applied|generated|assigned|produced|recorded|captured) (?:the |its |each |every )?[\\w'’]+",
    "(?:by|on|after|from|in) the (?:time ?)?stamps? (?:in|on|inside|of|from)|(?:on|by|in|after) (?:the|its|their) (?:\\w+(?:'s)? )?(?:clock|own clock)(?= |[.,;)]|$)",
    "(?:to|under|into) (?:this|that|the same|the earlier|yesterday) (?:morning|day|evening|afternoon|night|hour|minute|week)|to yesterday",
    "(?:on-?board|board|built-in|own|internal) clocks?|clocks? (?:on board|inside|of its own)",
    "time of (?:the )?(?:measurement|recording|occurrence|the event|event|origin|capture|sale|reading|purchase|observation|the reading|sampling|the sale)",
    "(?:in|into|to|under) (?:the|its|their) (?:right|correct|proper|original|own|true|actual) (?:hour|minute|window|day|interval|slot|bucket|week|place|spot|order)",
    "(?:by|in order of|in the order of|according to|based on|going by|on the basis of|max\\(?(?:imum)? ?(?:of )?) ?`?(?:[a-z_]{1,30}(?:_at|_time|_ts|_timestamp|time|timestamp)|ts|timestamps?)`?(?= |[.,;()]|$)",
    "(?:by|from|off|via|using|uses?|with|out of|per|in|on|derived from|taken from|reads?|field|column|attribute|property) (?:the |its |their |each \\w+'s |a )?`?(?:[a-z]{1,20}_(?:at|time|ts|timestamp)|(?:event|recorded|measured|captured|created|occurred|observed|happened|sampled|taken|device|sensor|source|meter|origin)(?:at|ts|time|timestamp))`?(?= |[.,;()]|$)",
    "not (?:when|the (?:time|moment|hour|minute|day)(?: at which| when| that)?) (?:it|they|we|the \\w+|the \\w+ \\w+) (?:arrived?|arrives|came|comes|got|gets|reach(?:es|ed)?|received?|sees?|saw|is received|hears?|learns?|were received|was received)",
  ],
  /** Nobody has said what to do. */
  "no-rule": [
    "(?:nobody|no one|none of us) (?:\\w+ )?(?:owns?|answers?|answered|cares? (?:for|about)|feels responsible|took up|takes up|looked (?:at|into)|is in charge)",
    "(?:no|not an?|not any|never an?|without an?|lacks? an?|lacking|missing) (?:\\w+ )?(?:rules?|polic(?:y|ies)|instructions?|procedures?|plans?|agreements?|decisions?|answers?|ideas?|conventions?|guidelines?|definitions?|provisions?|handling|strateg(?:y|ies)|concept|arrangement|specification|word|statement)(?! (?:is |are |was )?(?:needed|necessary|required))",
    "(?:handling|treatment|rules?|polic(?:y|ies)|answers?|plans?|fate) (?:of|for|on|to) (?:[^ ,;:.]+ ){1,5}?(?:(?:is|are) )?(?:missing|absent|undecided|open|unclear|tbd|unknown|lacking|not \\w+ed)",
    "^(?:open|undecided|unclear|tbd|to do|todo|missing|unsolved|unresolved|unanswered|to clarify|to be clarified|to decide|still open|gap|parked)(?: points?| questions?| issues?| items?)? ?[:?–—-]|: ?\\?(?= |$)|we have nothing|(?:has|have|is|are) nothing|nothing yet|nothing so far",
    "(?:nobody|no one|none of us|we|team|note|spec|document|design|page|paper|contract)(?: has| have| had| does| do| did)?(?: not| never|n't)?(?: yet| ever)? (?:decided?|laid down|say|says|said|defined?|thought(?: about)?|knows?|know|agreed?|settled?|specif(?:y|ied|ies)|discuss(?:ed)?|wrote|written|asked|mentions?|address(?:es|ed)?)",
    "(?:not|never|n't)(?: yet| been| been yet)? (?:decided|defined|laid down|settled|specified|described|foreseen|regulated|agreed|clear|written down|documented|thought (?:about|of|through)|clarified|addressed|fixed|said|mentioned|discussed)",
    "nothing (?:is |was |has been )?(?:yet )?(?:specified|said|decided|defined|agreed|written|planned|foreseen|stated|laid down|fixed|arranged|documented|settled)|undecided|undefined|unspecified|tbd|tbc|open (?:question|issue|point)s?|unclear|up in the air|unresolved|unregulated|(?:left|still|is|are|remains?|stays?) open|has yet to be|have yet to|to be (?:decided|defined|clarified|discussed|settled|agreed)|anybody's guess|silent (?:on|about)|unsettled|unanswered",
  ],
  /** Who came too late, or what is to be done with it. */
  latecomer: [
    "(?:arriv|com|turn|show|report|sync|upload|deliver|hand|send|get|check|dial|phon|post|submit)(?:e|s|es|ing|ed|ting)?(?: up| in| back| here| through| over)? (?:only |their \\w+ |it |them |data )?(?:afterwards|later|belatedly|thereafter|the next day|after (?:that|(?:the )?(?:close|closing|end|deadline|cut-?off|shift|fact|day|hour|window))|(?:days|hours|minutes|<span>) later)",
    "(?:received|delivered|uploaded|synced|sent|reported) (?:only )?(?:afterwards|later|belatedly|after (?:that|the (?:close|closing|end|deadline|cut-?off|shift|fact)))|slow (?:meters?|devices?|sensors?|phones?|trackers?|clients?|gateways?|senders?|stations?|ones)|laggards?",
    "late(?!ncy|ncies|st|nt|r(?! (?:ones?|records?|events?|data|readings?)))\\w*|stragglers?|latecomers?|out[- ]of[- ]order|delayed|belated|overdue|tardy",
    "after (?:the|its|their|that|this|it|they|an?|\\w+)(?: \\w+){0,3}? (?:has been|have been|has|have|had|is|was|were|are) (?:\\w+ )?(?:closed?|ended|over|passed|finished|done|gone|published|sealed|out|complete|final|sent|shut|emitted|shipped|fired)",
    "(?:windows?|blocks?|buckets?|hours?|days?|intervals?|minutes?|slots?|shifts?|periods?) (?:that|which) (?:is|are|was|were|has been|have been) (?:already |long )?(?:finished|closed|over|done|gone|shut|published|emitted)",
    "(?:miss(?:es|ed)?|beyond|outside|behind|older than|too old for|past|too late for|left behind by|overtaken by) (?:the|its|their|that|this) (?:\\w+ )?(?:window|hour|deadline|cut-?off|watermark|day|interval|minute|close|closing)",
    "(?:window|hour|day|interval|minute|shift) (?:is|was|has been|has|had been|already)(?: already)? (?:closed?|over|gone|shut|finished|published|passed)",
  ],
  /** Data of a stretch of time that is over, or all of it. */
  "period-data": [
    "(?:the )?20\\d\\d(?:'s)? (?:archives?|files?|data|ledgers?|books|exports?|claims|bookings)|(?:all|every) (?:\\w+ )?(?:marks|bookings|invoices|trips|grades|claims|orders) of (?:it|the|a)|of (?:four|two|three|six) (?:weeks|months)(?= from| in)",
    "(?:files?|csvs?|parquet(?: files)?|exports?|dumps?|archives?|extracts?|objects|ledgers?|books|records?|scans|claims|calls) (?:of|from|for) (?:the )?(?:whole |entire |full |past |last |previous |closed |finished |past )?(?:<calendar-unit>|day|20\\d\\d|<month-name>)",
    "(?:closed|finished|completed|past|last|previous|preceding|whole|entire|full|complete) (?:<calendar-unit>|day)(?:'s)?(?= |[.,;)]|$)|(?:<calendar-unit>|day)'s (?:\\w+ )?(?:files?|csvs?|parquet|exports?|dumps?|data|records?|scans|trips|claims|sales|bookings|transactions)",
    "(?:the |an? |all |one )?(?:whole|entire|full|complete|closed|finite) (?:\\w+ )?(?:archive|history|data ?set|dump|exports?|extract|ledger|files?|inventory|table|bucket|catalogue|backlog)|(?:finite|closed) (?:\\w+ )?(?:set|input)|(?:all|the) (?:\\w+ )?(?:premiums|bills|invoices|files) (?:of|for|in) (?:the|a) (?:<calendar-unit>|day)|twelve monthly \\w+|all (?:\\w+ )?(?:files|csvs|exports)|inventory files|dump of|from scratch out of|(?:in )?one (?:go|pass|sweep)",
    "yesterday's|last (?:night|week|month|year|quarter|season|term)'s|(?:the|a|that|each|every|one|this) (?:past |previous |last |whole |entire |full |complete |finished )?(?:day|week|month|year|quarter|night|season|term)'s",
    "(?:the |a |one |that |all of (?:the )?|an )(?:last|past|previous|whole|entire|full|complete) (?:day|week|month|year|quarter|archive|history|season|data ?set|lake|bucket|backlog|catalogue)(?= |[.,;)]|$)",
    "(?:all|every|the)(?: the)? (?:\\w+ )?(?:files?|csvs?|csv|objects|parquet files?|exports?|dumps?) (?:of|from|for|in|for the) (?:the |a |that |last |yesterday|one )?(?:\\w+ )?(?:day|week|month|year|night|quarter|bucket|yesterday|meters?|archive|\\w+)",
    "from the first (?:\\w+ )?to the last|(?:files|data|records|entries) (?:of|from) (?:yesterday|last (?:night|week|month|year|quarter)|the (?:previous|past|day|month) ?\\w*)",
    "month[- ]end|year[- ]end|end-of-(?:day|month|week|year|quarter)|quarter(?:ly)? close|annual|yearly|monthly|weekly|nightly",
  ],
  clock: [
    "<calendar>|(?:when|whenever|once|after|as soon as) (?:the|a|each|every) (?:books|<calendar-unit>|day|harvest|season|shop|market|exchange) (?:is|are|has|have) (?:\\w+ )?(?:shut|closed?|over|done|in|up|finished|ended)|each time (?:the|a) (?:<calendar-unit>|day) (?:is|has)|(?:<calendar-unit>|day) end\\?",
    "(?:at |about |around )?\\d{1,2}[:.]\\d{2}(?: ?(?:h|am|pm|utc|cet|o'clock))?|at (?:midnight|noon|night|dawn|\\d{1,2} ?(?:am|pm|o'clock|a\\.m|p\\.m|h))|every (?:night|evening|morning|<weekday>|month|week|quarter|year)|(?:on|at) the (?:first|last|1st|end|second|third)(?: day)? of (?:the |each |every )?(?:month|week|quarter|year)|schedulers?|schedule[sd]?|cron\\w*|once a (?:day|night|week|month|quarter|year)|nightly|overnight|on the (?:1st|15th|\\d{1,2}(?:st|nd|rd|th))|(?:on|each|every) <weekday>s?|in the night|after (?:closing|hours|midnight|close of business)|weekly|monthly|quarterly|yearly|annually",
  ],
  /** What is done with those that came too late. */
  dispose: [
    "filter(?:s|ed|ing)? out|re-?fir(?:es?|ed)|re-?emit(?:s|ted)?|re-?open(?:s|ed)?|re-?issu(?:es?|ed)|issued again|updat(?:es?|ed)|correct(?:s|ed|ion|ions)?|drop(?:s|ped)?|discard(?:s|ed)?|side[- ]output|->|→|goes? (?:to|into)|go (?:to|into)|sent to|merg(?:es?|ed)|accept(?:s|ed)?|ignor(?:es?|ed)|thrown away|revis(?:es?|ed)|amend(?:s|ed)?|quarantin(?:es?|ed)|dead[- ]letter|rout(?:es?|ed)|written to|logged|reject(?:s|ed)?|recomput(?:es?|ed)|waits?|grace",
    "(?:to|into|in|on) (?:an? |the |its |their )?(?:side|separate|own|extra|special|second|different|other) (?:topic|stream|queue|table|bucket|output|file|path|folder)|(?:topic|stream|queue|table|bucket) late[-_]\\w+",
  ],
} as const;
