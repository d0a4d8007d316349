import type { Concept } from "../model/concepts";
import type { WordClass } from "./word-classes";

/** Classes of words that say a concept when a sentence holds one of each, in any order, close together. */
export interface Frame {
  readonly concept: Concept;
  /** The first is the one that the others are looked for around. */
  readonly parts: readonly WordClass[];
  /** Classes of which one each must stand in the sentence or near it, in the same paragraph, item or cell. */
  readonly around?: readonly WordClass[];
  /** Whether these may also stand in another item of the list, another row of the table, a box whose arrow leads here. */
  readonly spread?: boolean;
  /** Whether a denial is part of what is said ("nothing is paid twice"): then none around it turns it round. */
  readonly whole?: boolean;
  /** Whether the parts must come in this order. */
  readonly ordered?: boolean;
  /** Units from the first to the last part, at most. */
  readonly reach?: number;
  /** Patterns of which none may stand in the sentence. */
  readonly unless?: readonly string[];
  /** Classes of which none may stand in the sentence. */
  readonly without?: readonly WordClass[];
  readonly strength?: "weak" | "denied";
  readonly shownAs?: Concept;
}

/** "Last month it wrote 3 million rows": when something was, not what is looked back on. */
const narrative = ["(?<!(?:the|of|over|for|in|its|their|per|within) )last (?:week|month|year|quarter|night)"];

const prices = [
  "costs?|pric(?:e|ing)|billed (?:per|by|for each|for every|in|at|on|only|monthly|hourly)|quotas?|rate[- ]limit\\w*|throttl\\w+|usd|eur|budget|discount|kpu-?hours?|\\$ ?\\d[\\d.]*",
];
const volumes = [
  "(?:about|around|roughly|approximately|up to|some) ~?\\d[\\d.,]* ?(?:k|m)?(?= (?:per|an?|each|every) )",
  "(?:is|are|(?<!instead )of|about|around|roughly|approximately|up to|some|to|over|than|at|handles?|sends?|process(?:es)?|produces?|ingests?|generates?) ~?\\d[\\d.,]* ?(?:k|m|thousand|mil|mil|bil|million|billion|bn|gb|mb|tb|kb|records|events|messages|requests|readings)",
];
const storage = [
  "retention|retain\\w*|replay\\w*|reprocess\\w*|recover\\w*|restor\\w+|backups?|archiv\\w+|commits?|releases?|meeting|sprint|downtime|outages?|incident",
];

/** What a program sets up once, and does not change from record to record. */
const fixed = [
  "clients?|connections?|connectors?|config\\w*|settings?|secrets?|credentials?|parameters?|sdk|pools?|models?|schemas?|tables?|lists?|certificates?|tokens?|templates?|endpoints?|passwords?|rules?|address(?:es)?|urls?|names?|dictionar(?:y|ies)|mappings?|prices?|tariffs?|(?:exchange )?rates?|usage|size|limit",
];

/** Data that lies there as a whole: no window moves over it. */
const bounded = ["(?:as|the|all|from|in|of) (?:\\w+ )?(?:files|csvs?|parquet|exports?|dumps?)"];

/** "Every two weeks, a function ...": when a job runs, not what it looks at. */
const scheduled = [
  "(?:every|each|once (?:every|an?|per)) (?:\\w+ )?(?:days?|weeks?|months?|quarters?|years?),? (?:an?|the|another|our)",
  "(?:glue|emr|spark|etl)(?! streaming)[^.;]{0,60}?(?:scheduled|triggered|started|starts?|runs?|run|launched|launches|kicked off|wakes? up|polls?|fires?|cron|timer|picks up|reads|collects|gathered|looks|goes over|checks)[^.;]{0,50}? (?:every|each|once|on an?)",
  "one run (?:per|each|every)",
];

const ready = [
  "(?:finished|completed|closed|ready(?:-made)?|pre-?computed|pre-?aggregated|final) (?:totals?|counts?|windows?|aggregates?|results?|averages?|sums?|figures?|values?|rows?|buckets?)",
];
/** What nobody misses is a cache. */
const losable = "(?:may|can|could|might) (?:be |get )?(?:lost|gone|empty|dropped|thrown away|rebuilt|vanish)";
/** Data at rest that a program loads when it starts. */
const loaded = [
  losable,
  "cop(?:y|ies) of (?:the |its |an? |all |our )?(?:[\\w-]+ ){0,3}?(?:tables?|lists?|files?|flags?|rules?|settings?|configurations?|catalog(?:ue)?s?|tariffs?|prices?|rates?|keys?|maps?|codes?|templates?|limits?|thresholds?|names?|translations?|calendars?|schedules?|holidays?|menus?|plans?|routes?)",
  "cold ?starts?|mapping|reference|look-?ups?|config\\w*|changes? (?:once|twice|rarely|seldom)|static|model file",
  "(?:reads?|loads?|fetch(?:es)?|gets?|pulls?) (?:the |its |an? |all )?(?:\\w+ ){0,3}?(?:files?|lists?|tables?|maps?|catalogs?|dictionar\\w+|rules|names|thresholds|limits|codes) (?:\\w+ ){0,3}?(?:once|when it (?:starts|boots|is started)|(?:at|on|during) (?:start|boot|init|launch)\\w*)",
];

/** What works out its figures itself when somebody looks. */
const viewers = ["grafana|kibana|tableau|quicksight|power ?bi|looker|superset|dashboards?|charts?|builds?|commits?"];

/** "How long a rate is kept in memory": a setting of a cache. */
const cachedFor = ["how long (?:an? |the )?\\w+ (?:is|are) (?:kept|cached|held|valid)|cached?"];

/** "Reads the price from an API and adds it to the request": nothing is added up. */
const looked = [
  "from (?:an? |the |its )?(?:\\w+ )?(?:api|endpoint|web ?service|file|cache|header|master data|catalog\\w*)",
  "adds? (?:it|them|this|that|these) to (?:the |each |every |its )?(?:\\w+ )?(?:events?|records?|messages?|requests?|responses?|payload|orders?|documents?|readings?|headers?)",
];

/** Parts of a program or cluster, which its operator counts, not the stream's. */
const parts = [
  "numbers? of (?:\\w+ ){0,3}?(?:shards?|process(?:es)?|instances?|partitions?|tasks?|workers?|executors?|consumers?|invocations?|executions?|calls|requests|nodes|servers|brokers|pods|replicas|containers|threads|connections|retries|kpus?|functions)",
];

/** What happens to the program itself, and not to what it works on. */
const upkeepOfTheProgram = [
  "(?:tried|tries|try|trying|attempted|sent|called|repeated) again|again,? up to|retr(?:y|ies|ied|ying)|backoff|attempts? to|dlq|dead[- ]letter\\w*|on-failure|redriv\\w+|(?:lambda|function|job|batch|invocation|delivery|consumer|health check|deployment|build|test|pipeline|it) (?:\\w+ )?(?:fails?|failed|crash(?:es|ed)?|times? out|timed out)|(?:is|are|be|was|were|gets?) (?:invoked|called|deployed|run|restarted|redeployed|scheduled|triggered|started|scaled)|meets?|meetings?",
  "(?:was|were|had|came|went|got) (?:[^ ,;:.]+ ){0,4}?(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:night|week|month)|yesterday|at \\d{1,2}[:.]\\d\\d)",
  "api gateway|usage plans?|429|too many requests|(?:lambdas?|functions?|jobs?|glue|firehose|consumers?|cloudwatch) (?:errors?|failures?|throttl\\w+|time-?outs?|alarms?)|(?:failed|failing|broken|red|flaky|green|aborted|missed) (?:checkpoints?|savepoints?|snapshots?|probes?|builds?|deployments?|deploys?|tests?|test runs?|pipelines?|health checks?|merges?|releases?|migrations?|backups?|restores?)|(?:page|wake|ring|call|bother)(?:s|d)? (?:me|us|you|someone|somebody)",
];

/** "Has to be put on hold within 5 s": how soon something is wanted, and not what follows on what. */
const reaction = [
  "(?:has to|have to|must|should|needs? to|shall|is to|are to) (?:be )?(?:\\w+ ){1,5}?(?:within|in) <span>",
];

/** Settings and proofs that a record is held against: nothing that comes as a stream. */
const notRecords = [
  "stragglers?|latecomers?|signatures?|secrets?|tokens?|passwords?|checksums?|schemas?|regex\\w*|regular expressions?|defaults?|config\\w*|file ?names?|paths?|bluetooth|git|commits|squash\\w*|rebas\\w+|(?:pull|merge) requests?|shared (?:secret|key|library|database|table|account|folder|drive|layer)",
];

/** "Totals no older than 3 s": how fresh a figure is shown, and not what it is made of. */
const freshness = [
  "(?:expects?|wants?|needs?|must|should|may|shows?|demands?|sees?|requires?|has to|have to|are|is) (?:[^ ,;:.]+ ){0,6}?(?:no|not|never) (?:more than <span> )?(?:older|staler) than",
];

/** What people wait for, and no records. */
const lateThings = [
  "(?:comes?|came|brought|given|handed|is|are) back (?:\\w+ ){0,2}?late|pa(?:ys?|id) (?:too )?late|return(?:s|ed) (?:too )?late",
  "(?:late|overdue|belated|delayed) (?:fees?|fines?|charges?|payments?|payers?|returns?|rents?|bills?|invoices?|parcels?|deliver(?:y|ies)|trains?|bus(?:es)?|flights?|shifts?|books?|loans?|guests?|tenants?|customers?|employees?|students?|applications?|submissions?|registrations?|cancell?ations?|homework|drivers?|couriers?|borrowers?|reminders?)",
  "(?:parcel|train|bus|payment|invoice|delivery|driver|courier|flight|order|package|customer|tenant|borrower|employee|student|guest|rent|shipment)s? (?:is|was|are|were|comes?|runs?) (?:\\w+ )?(?:late|overdue|delayed)",
];

const tutorial = ["run(?:ning)?|start|install\\w*|deploy\\w*|launch\\w*"];

/** What is switched off to save money, or moved as a whole, is no batch for it. */
const spared = [
  "costs?|saves?|saving|dev|development|test|staging|sandbox|back-?ups?|snapshots?|savepoints?|retention|retain\\w*|replay\\w*|lifecycle|glacier|transition\\w*",
];
/** What is done to a program that goes on afterwards. */
const kept = [
  "(?:longest|shortest|last|first|only|worst|next) (?:stop|outage|downtime|restart|standstill|failure)|outages?|save|saving|new (?:version|release|image)s?|upgrad\\w+|deploy\\w*|its (?:\\w+ )?(?:bill|invoice|review)|goes on|go on|continues?|resum\\w+|starts? again|moved|migrat\\w+",
];
/** What a stream gives at the turn of a day. */
const emitted = ["emits?|live|continuous(?:ly)?|stream(?:s|ed|ing)?|around the clock|so far|running|real[- ]?time"];

/** Machines that something is measured of run no engine; who kills a part of one, or has it on a laptop, tries it out. */
const measured = [
  "(?:on|in docker on) (?:my|your|a|his|her|the|our own|one's) (?:\\w+ )?(?:laptops?|notebooks?|pc|macbook|desktop)",
  "kill(?:s|ed|ing)? [^.;]{0,80}?(?:compar|watch|check|see|expect|recover|resum|measur|assert|verif|look)\\w*|minicluster",
  "(?:for|of|from|by|per|to) (?:each|every|all|any|one) (?:one )?(?:of )?(?:the |our |its |these )?(?:\\w+ )?(?:machines|servers|hosts|boxes|nodes|devices)",
];

/** Who only talks to an engine from machines, tries it out, or speaks of someone else's. */
const visited = [
  ...measured,
  "(?:from|to|into|towards|against|with) (?:\\w+ ){0,2}?(?:kafka|flink)|consum\\w+|produc(?:ers?|es?|ed|ing)|clients?|agents?|talks?|publish\\w*|subscrib\\w*|poll\\w*|connect\\w*|pods|(?:micro)?services?(?! (?:team|group))|logs|exporters?|dashboards?|msk|managed|confluent cloud|aiven|topics?|schemas?|acls?",
  "tests?|testing|testcontainers|laptops?|local\\w*|demos?|ci|integration|tutorials?|examples?|workshops?|quick ?starts?|sandbox|develop\\w*|competitors?(?:'s)?|customers?(?:'s)?|vendors|vendor's|partners?(?:'s)?|suppliers?(?:'s)?|blogs?|articles?|papers?|describes|their|you|your|supports?|can",
  "\\||or|vs|environments?",
  ...prices,
];

/** "Adds up the deposits for the whole day": a sum of what comes in, and no run over what lies there. */
const ofTheWhole = [
  "(?:adds? up|totals?|counts|sums?(?: up)?)(?! (?:the |all )?(?:\\w+ )?(?:files|exports?|csvs?|objects|tables?|archives?)) [^.;]{0,60}?(?:for|over|during|across|throughout) (?:the|an?|each|every) (?:whole|full|entire|complete) (?:day|night|week|month|shift)",
];

/** There is more to it: something is put together, remembered or worked out over several records. */
const notAlone = [
  "join\\w*|windows?|sessions?|aggregat\\w+|counts?|totals?|sums?|averages?|per (?:hour|minute|day)|enrich\\w*|dedup\\w*|duplicates?|repeats|keyed|several sinks|iceberg|late",
];

/** Work on what is carried, or talk of what a service can do. */
const worked = [
  "comput\\w*|calculat\\w*|counts?|counting|sums?|averag\\w*|aggregat\\w*|join\\w*|enrich\\w*|detect\\w*|scor\\w+|predict\\w*|classif\\w*|alert\\w*|alarms?|pattern\\w*|model\\w*|match\\w*|merg\\w*|pair\\w*|dedup\\w*|windows?|windowed|windowing|sessions?|rank\\w*|trend\\w*|correlat\\w*|analy\\w+|process\\w*|transform\\w*|convert\\w*|filter\\w*|mask\\w*|pars\\w+|rout\\w+|compar\\w+|remember\\w*|per (?:hour|minute|day|second)|each (?:hour|minute|day)|hourly|daily|results?|totals?|iceberg|late|stateful|state|checkpoint\\w*|exactly",
  "sql|examples?|samples?|demo\\w*|studio|how to|tutorial|can|could|may|might|supports?|such as|like|lambdas?|glue|spark|emr|or|if|query|queries|integrat\\w+|use cases?|build\\w*|create\\w*|application that|applications that|learn\\w*|you|your",
];

/** What teaches how something is done, and not what is there. */
const taught = [
  "examples?|samples?|demo\\w*|how to|tutorial|can|could|may|might|supports?|such as|you|your|which|whether|if|or|when|late|state|checkpoint\\w*|metrics?|versions?",
];

/** Everything that is said by words far apart. */
export const frames: readonly Frame[] = [
  {
    concept: "window-sliding",
    parts: ["past-span", "metric"],
    unless: [...prices, ...storage, ...bounded, ...narrative, ...freshness],
  },
  { concept: "window-sliding", parts: ["refresh", "span-figure"] },
  { concept: "window-sliding", parts: ["past-span", "refresh"], unless: storage },
  {
    concept: "window-tumbling",
    parts: ["interval", "metric"],
    reach: 120,
    unless: [
      ...ready,
      ...prices,
      ...volumes,
      ...scheduled,
      "tokens?|credentials?|certificates?|secrets?|counts? on(?!ly)",
    ],
  },
  { concept: "window-tumbling", parts: ["interval-adjective", "compute"], reach: 60, unless: [...prices, ...volumes] },
  {
    concept: "window-session",
    parts: ["quiet", "episode"],
    reach: 130,
    whole: true,
    unless: [
      "cookies?|token|log(?:ged)?[- ]?(?:in|out)|browser|ssh|jwt|timeouts?",
      "(?:considered|regarded as|deemed|counts? as|marked(?: as)?|declared|taken for|reported(?: as)?) (?:off-?line|dead|down|faulty|broken|lost|unreachable|missing|defective)",
    ],
  },
  {
    concept: "window-session",
    parts: ["episode-end"],
    around: ["quiet"],
    spread: true,
    whole: true,
    unless: ["browser|log(?:ged)?[- ]?(?:in|out)|jwt|ssh|token|cookies?"],
  },
  { concept: "stateful", parts: ["previous", "compare"], reach: 90 },
  // "The mean of the preceding twenty readings".
  { concept: "stateful", parts: ["previous", "several-figure"], reach: 50, unless: viewers },
  { concept: "stateful", parts: ["accrue", "figure", "keyed"], reach: 80 },
  { concept: "stateful", parts: ["left", "keyed"], reach: 40 },
  {
    concept: "window-session",
    parts: ["quiet", "episode-end"],
    whole: true,
    unless: ["browser|log(?:ged)?[- ]?(?:in|out)|jwt|ssh|token|cookies?"],
  },
  {
    concept: "window-sliding",
    parts: ["past-span"],
    around: ["refresh"],
    spread: true,
    reach: 60,
    unless: [...storage, ...bounded],
  },
  {
    concept: "stateful",
    parts: ["keep", "previous"],
    reach: 70,
    unless: [
      "(?:carr|keep|hold|stor|remember|retain|sav)\\w* nothing|nothing (?:is )?(?:kept|carried|stored|remembered|held)",
      // Where the program goes on reading, and what it knows of records.
      "offsets?|checkpoints?|resum(?:es?|ed)|(?:continues|carries on|goes on|starts|picks up) (?:again )?(?:where|from)",
    ],
  },
  { concept: "stateful", parts: ["keep", "figure", "keyed"], reach: 80 },
  {
    concept: "stateful",
    parts: ["keep", "memory"],
    reach: 60,
    unless: [...loaded, ...cachedFor, "dynamo ?db global tables?"],
  },
  { concept: "stateful", parts: ["memory", "metric"], reach: 80, unless: cachedFor },
  { concept: "stateful", parts: ["memory", "move"], reach: 40, unless: [...loaded, "buffer\\w*"] },
  { concept: "stateful", parts: ["memory", "detect"], reach: 80 },
  { concept: "stateful", parts: ["read-back", "memory"], reach: 90, unless: [...fixed] },
  { concept: "stateful", parts: ["so-far", "figure"], reach: 60 },
  { concept: "stateful", parts: ["adjust", "figure"], reach: 60, unless: [...parts, ...looked] },
  { concept: "stateful", parts: ["left", "figure"], reach: 60 },
  { concept: "stateful", parts: ["keep", "so-far"], reach: 80, unless: [losable] },
  { concept: "stateful", parts: ["keep", "first-time"], reach: 80, whole: true },
  { concept: "stateful", parts: ["keep", "already-done"], reach: 80, whole: true },
  { concept: "stateful", parts: ["comes-again", "detect"], around: ["keep"], reach: 80, whole: true },
  { concept: "stateful", parts: ["first-time", "detect"], reach: 80, whole: true, unless: tutorial },
  {
    concept: "event-pattern",
    parts: ["succession", "times"],
    reach: 70,
    unless: [...reaction, ...upkeepOfTheProgram],
  },
  {
    concept: "event-pattern",
    parts: ["times", "within-span"],
    reach: 90,
    unless: [...reaction, ...upkeepOfTheProgram],
  },
  { concept: "event-pattern", parts: ["times", "afterwards", "same-thing"], reach: 140, ordered: true },
  { concept: "event-pattern", parts: ["afterwards", "same-thing", "within-span"], reach: 140, unless: reaction },
  { concept: "event-pattern", parts: ["afterwards", "times", "within-span"], reach: 140, unless: reaction },
  { concept: "join", parts: ["waits-for-other"], around: ["two-arrivals"], whole: true },
  { concept: "join", parts: ["waits-for-other"], around: ["two-sources"], spread: true, whole: true },
  { concept: "join", parts: ["bring", "two-sources"] },
  {
    concept: "join",
    parts: ["bring-weakly", "two-sources"],
    reach: 80,
    without: ["lookup"],
    unless: ["connect\\w* (?:\\w+ ){0,6}?to the"],
  },
  { concept: "join", parts: ["bring-weakly", "output-each"], around: ["two-sources"], without: ["lookup"] },
  { concept: "join", parts: ["bring"], around: ["two-sources", "counterpart"], spread: true },
  { concept: "join", parts: ["bring"], around: ["two-sources", "by-key"], spread: true },
  {
    concept: "join",
    parts: ["bring-weakly", "by-key"],
    around: ["two-sources"],
    spread: true,
    reach: 60,
    without: ["lookup"],
  },
  { concept: "join", parts: ["bring-weakly", "counterpart"], reach: 60, without: ["lookup"], unless: notRecords },
  {
    concept: "join",
    parts: ["detect", "counterpart-weakly"],
    around: ["two-sources"],
    spread: true,
    reach: 80,
    whole: true,
  },
  { concept: "join", parts: ["bring"], around: ["two-sources", "counterpart-weakly"], spread: true, whole: true },
  { concept: "join", parts: ["bring"], around: ["two-sources", "each-with-its"], spread: true },
  { concept: "join", parts: ["bring"], around: ["two-sources", "partner"], spread: true },
  { concept: "join", parts: ["bring-weakly", "counterpart"], around: ["two-sources"], spread: true },
  { concept: "join", parts: ["bring-weakly"], around: ["two-sources", "partner"], spread: true, without: ["lookup"] },
  { concept: "join", parts: ["bring-weakly", "each-with-its"], around: ["two-sources"], spread: true },
  { concept: "join", parts: ["seek", "counterpart"], around: ["two-sources"], spread: true },
  { concept: "join", parts: ["seek", "counterpart-weakly"], around: ["two-sources"], spread: true, whole: true },
  {
    concept: "join",
    parts: ["seek", "by-key"],
    around: ["two-sources", "counterpart-weakly"],
    spread: true,
    reach: 80,
    without: ["lookup"],
  },
  {
    concept: "join",
    parts: ["each-with-its", "counterpart"],
    around: ["two-sources"],
    spread: true,
    reach: 60,
    without: ["lookup"],
  },
  {
    concept: "join",
    parts: ["counterpart"],
    around: ["two-sources", "output-each"],
    spread: true,
    without: ["lookup"],
  },
  { concept: "join", parts: ["seek", "each-with-its"], around: ["two-sources"], reach: 60, without: ["lookup"] },
  { concept: "join", parts: ["bring-place"], around: ["two-sources"], spread: true },
  { concept: "join", parts: ["against", "two-sources"], reach: 80, without: ["lookup"] },
  { concept: "join", parts: ["seek-weakly", "counterpart"], around: ["two-sources"], without: ["lookup"] },
  {
    concept: "join",
    parts: ["seek-weakly", "counterpart-weakly"],
    around: ["two-sources"],
    reach: 80,
    whole: true,
    without: ["lookup"],
  },
  {
    concept: "join",
    parts: ["bring-weakly", "counterpart-weakly"],
    around: ["two-sources"],
    reach: 80,
    whole: true,
    without: ["lookup"],
  },
  { concept: "join", parts: ["along", "counterpart-weakly"], around: ["two-sources"], reach: 60, without: ["lookup"] },
  { concept: "join", parts: ["same-thing"], around: ["two-sources"] },
  {
    concept: "join",
    parts: ["seek", "output-each", "two-sources"],
    reach: 140,
    without: ["lookup"],
    unless: notRecords,
  },
  { concept: "join", parts: ["bring", "counterpart"], reach: 80, without: ["lookup"], unless: notRecords },
  { concept: "join", parts: ["bring", "each-with-its"], reach: 60, without: ["lookup"], unless: notRecords },
  { concept: "join", parts: ["seek", "counterpart"], reach: 60, without: ["lookup"], unless: notRecords },
  { concept: "join", parts: ["seek", "partner"], reach: 60, without: ["lookup"] },
  { concept: "join", parts: ["bring", "partner"], reach: 60, without: ["lookup"] },
  {
    concept: "late-data",
    parts: ["arrive", "late"],
    reach: 70,
    // A report that is out the next morning is a result, not data on its way.
    unless: [
      ...lateThings,
      "(?:generat|produc|creat|render|prepar|compil)(?:es?|ed|ing) (?:\\w+ ){0,2}?reports?|(?:job|run|glue|emr|report|batch|alarm|warning|lambda|it)s? (?:is|was|were|comes?|came) (?:far |much |often |always |simply )?too late",
    ],
  },
  { concept: "late-data", parts: ["offline", "arrive", "later"], whole: true },
  { concept: "late-data", parts: ["offline", "later"], reach: 70, whole: true },
  { concept: "event-time", parts: ["assign", "origin"], reach: 90 },
  {
    concept: "exactly-once",
    parts: ["forbid", "twofold"],
    reach: 100,
    ordered: true,
    whole: true,
    unless: ["(?:no|without|lacks?|any) (?:\\w+ )?(?:means|way|mechanism|protection|check|guard|provision)"],
  },
  { concept: "exactly-once", parts: ["guarantee", "once"], reach: 90 },
  { concept: "exactly-once", parts: ["once", "whatever-happens"], reach: 120 },
  { concept: "exactly-once", parts: ["one-each", "whatever-happens"], reach: 120 },
  { concept: "exactly-once", parts: ["second-one", "intolerable"], reach: 90, whole: true },
  { concept: "exactly-once", parts: ["intolerable", "twofold"], reach: 100, whole: true },
  { concept: "late-data-policy", parts: ["no-rule"], around: ["latecomer"], spread: true, strength: "denied" },
  { concept: "late-data-policy", parts: ["no-rule"], around: ["late"], strength: "denied" },
  { concept: "late-data", parts: ["latecomer", "arrive"], reach: 70, unless: lateThings },
  { concept: "late-data-policy", parts: ["latecomer", "dispose"], reach: 90 },
  { concept: "fate-of-late-data", parts: ["fate"], around: ["latecomer"], spread: true },
  { concept: "fate-of-late-data", parts: ["fate"], around: ["late"], spread: true },
  { concept: "fate-of-late-data", parts: ["fate"], around: ["offline"], spread: true },
  { concept: "fate-of-late-data", parts: ["fate"], around: ["behind"], spread: true },
  { concept: "unbounded-state", parts: ["no-delete"], around: ["keep", "keyed"], spread: true, whole: true },
  {
    concept: "unbounded-state",
    parts: ["no-delete"],
    around: ["state-word"],
    spread: true,
    whole: true,
    // "No removal of operators": what an upgrade may not change.
    unless: ["renam\\w+|operators?"],
  },
  { concept: "delivery", parts: ["move", "unchanged"], reach: 80 },
  { concept: "delivery", parts: ["arrive", "unchanged"], reach: 60 },
  { concept: "delivery", parts: ["from-stream", "to-store", "unchanged"], reach: 90 },
  { concept: "delivery", parts: ["from-stream", "to-store"], around: ["unchanged"], reach: 90, unless: worked },
  {
    concept: "delivery",
    parts: ["flink-name", "from-stream", "to-store"],
    reach: 140,
    unless: worked,
  },
  {
    concept: "delivery",
    parts: ["only-that"],
    around: ["flink-name", "store"],
    without: ["record-work"],
    whole: true,
    unless: notAlone,
  },
  { concept: "stateless", parts: ["record-work", "by-itself"] },
  { concept: "stateless", parts: ["record-work", "unchanged"] },
  { concept: "stateless", parts: ["record-work"], around: ["unchanged"] },
  { concept: "stateless", parts: ["record-work"], around: ["by-itself"] },
  { concept: "stateless", parts: ["record-work"], around: ["no-state"] },
  { concept: "stateless", parts: ["record-work"], around: ["flink-name", "only-that"], unless: notAlone },
  {
    concept: "stateless",
    parts: ["flink-name", "record-deed"],
    reach: 50,
    unless: [...notAlone, ...taught],
  },
  { concept: "batch", parts: ["run-start", "clock", "run-end"], reach: 200, whole: true, unless: kept },
  { concept: "batch", parts: ["run-start", "run-end"], around: ["clock"], reach: 160, whole: true, unless: kept },
  { concept: "batch", parts: ["period-data", "run-end"], reach: 120, whole: true, unless: [...spared, ...kept] },
  {
    concept: "batch",
    parts: ["clock", "run-end"],
    around: ["engine"],
    reach: 100,
    whole: true,
    unless: [...spared, ...emitted, ...kept],
  },
  {
    concept: "batch",
    parts: ["work-through", "period-data"],
    reach: 60,
    ordered: true,
    unless: [...kept, ...ofTheWhole],
  },
  { concept: "batch", parts: ["period-data", "clock"], reach: 90, unless: [...spared, ...emitted, ...prices] },
  {
    concept: "self-managed",
    parts: ["machines", "upkeep", "ours"],
    // What somebody works with on the machine is no engine on it.
    unless: [
      ...measured,
      "install(?:s|ed|ing)? (?:[^ ,;:.]+ ){0,4}?(?:java|jdk|maven|gradle|git|docker|terraform|python|node(?:js)?|npm|aws cli|sam|cli|kubectl|helm|jq|curl|packages?|dependencies|tools?)|clon(?:ed?|es|ing)|(?:java|jdk|maven|docker(?: compose)?|git|terraform|python|aws cli|sam cli|kubectl|node(?:js)?|npm)(?: version)?(?: \\d\\S{0,9})? [-–—:]|repositor(?:y|ies)",
    ],
  },
  { concept: "self-managed", parts: ["upkeep", "by-us"], around: ["machines"], reach: 50, unless: measured },
  {
    concept: "self-managed",
    parts: ["engine", "own", "machines"],
    reach: 60,
    unless: measured,
  },
  {
    concept: "self-managed",
    parts: ["engine", "upkeep", "duty"],
    around: ["machines"],
    reach: 140,
    unless: [...measured, "msk|managed|confluent|topics?|clients?|consumers?"],
  },
  { concept: "self-managed", parts: ["engine", "bare-machines"], reach: 70, unless: visited },
  { concept: "self-managed", parts: ["engine", "upkeep", "by-us"], reach: 60, unless: visited },
  { concept: "self-managed", parts: ["machines", "engine"], around: ["upkeep", "own"], reach: 120, unless: measured },
];
