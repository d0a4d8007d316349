import type { FigureName } from "../model/figure";

/** How the words of a number become a value. */
export type FigureKind = "count" | "duration" | "size" | "version";

/** The words by which notes give a number to a setting. */
export interface FigureWords {
  readonly setting: FigureName;
  readonly kind: FigureKind;
  /** What a note says; `<n>` is the number with its unit. In small letters. */
  readonly says: readonly string[];
  /** Words at the head of a table's column, or in front of a lone number. */
  readonly head: RegExp;
  /** Whether "up to" and "at most" go with it: it is a limit by its nature. */
  readonly isLimit?: true;
}

/** Numbers in words. */
export const numberWords: Readonly<Record<string, number>> = {
  ...{
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  ...{ fifteen: 15, sixteen: 16, twenty: 20, "twenty-four": 24, thirty: 30, "thirty-two": 32, forty: 40, fifty: 50 },
  ...{ sixty: 60, "sixty-four": 64, hundred: 100 },
};
const word = Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join("|");
const count = `\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9}|(?:${word})`;
const span = `(?:(?:\\d{1,6}(?:\\.\\d{1,3})?|${word}|half an?|an?)[ -]?(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|hours?|h|days?)|minute|hour)`;
const size = "\\d{1,6}(?:\\.\\d{1,3})?[ -]?(?:[kmg]i?b|bytes?|b)";
/** Pattern sources of a number with its unit, in small letters. */
export const numberPatterns: Readonly<Record<FigureKind, string>> = {
  count,
  duration: span,
  size,
  version: "\\d{1,2}\\.\\d{1,2}(?:\\.(?:\\d{1,2}|x))?",
};

/** "of", ":", "is set to". */
const is = "(?: ?[:=] ?| (?:is |are |was )?(?:of |at |set to |to |is )?)";
const things = "(?:[a-z]{2,12} )?[a-z]{3,16}s";

/** All of them; a line may give several. */
export const figureWords: readonly FigureWords[] = [
  {
    setting: "batchSize",
    kind: "count",
    isLimit: true,
    says: [
      `batch(?: ?sizes?)${is}(?:up to |at most )?<n>`,
      `batches of (?:up to |at most )?<n>(?! (?:seconds|minutes|mb|kb))`,
      `<n> ${things} (?:per|for each|in one|in a|in each|at a|a|each) (?:batch|invocation|call|poll|time|go)`,
    ],
    head: /^(?:max(?:imum)? )?batch(?: ?size)?$/,
  },
  {
    setting: "batchingWindowSeconds",
    kind: "duration",
    isLimit: true,
    says: [
      `batch(?:ing)? window${is}(?:up to |at most )?<n>`,
      `waits? (?:up to |at most |for )?<n> (?:for|to fill|to gather|to collect) (?:a|the|each|its|one) (?:full )?batch`,
    ],
    head: /^batch(?:ing)? window$/,
  },
  {
    setting: "lanesPerShard",
    kind: "count",
    says: [
      `parallelization factor${is}<n>`,
      `<n> (?:concurrent |parallel )?(?:batches|lanes|invocations) (?:per|for each|of each) shard`,
    ],
    head: /^parallelization(?: factor)?$/,
  },
  {
    setting: "retryLimit",
    kind: "count",
    isLimit: true,
    says: [
      `(?:retries|retried|retry) (?:it |them |(?:a|each|the|every) [a-z]{3,12} )?(?:up to |at most )?<n> times`,
      `<n> retries`,
      `retries ?[:=] ?<n>`,
    ],
    head: /^(?:max(?:imum)? )?retries$/,
  },
  {
    setting: "recordAgeLimitSeconds",
    kind: "duration",
    isLimit: true,
    says: [
      `(?:record|event|maximum|max) age(?: limit)?${is}<n>`,
      `(?:gives? up|given up|drops?|dropped|discards?|discarded|skips?|skipped) ${things} older than <n>`,
      `${things} older than <n> (?:is|are) (?:given up|dropped|discarded|skipped)`,
    ],
    head: /^(?:max(?:imum)? )?record age$/,
  },
  {
    setting: "timeoutSeconds",
    kind: "duration",
    isLimit: true,
    says: [
      `(?<!visibility )(?:time-?out|timeout)s?${is}(?:after )?<n>`,
      `times? out after <n>`,
      `<n> (?:function )?time-?out`,
    ],
    head: /^(?:function )?time-?out$/,
  },
  {
    setting: "memoryMegabytes",
    kind: "size",
    isLimit: true,
    says: [`<n> (?:of )?(?:memory|ram)`, `(?:memory|ram)(?: size)?${is}<n>`],
    head: /^(?:memory|ram)(?: size)?$/,
  },
  {
    setting: "reservedConcurrency",
    kind: "count",
    isLimit: true,
    says: [`reserved concurrency${is}<n>`],
    head: /^reserved concurrency$/,
  },
  {
    setting: "visibilityTimeoutSeconds",
    kind: "duration",
    isLimit: true,
    says: [`visibility time-?out${is}<n>`],
    head: /^visibility time-?out$/,
  },
  {
    setting: "shards",
    kind: "count",
    says: [`<n> (?:provisioned |open |kinesis )?shards`, `shards?(?: count)? ?[:=] ?<n>`, `shard count${is}<n>`],
    head: /^(?:number of )?shards?(?: count)?$/,
  },
  {
    setting: "parallelism",
    kind: "count",
    says: [`parallelism${is}<n>(?! per)`, `<n> (?:parallel )?(?:subtasks|parallel (?:tasks|instances|copies))`],
    head: /^parallelism$/,
  },
  {
    setting: "checkpointIntervalMs",
    kind: "duration",
    says: [
      `checkpoint interval${is}<n>`,
      `checkpoints?(?: is| are)? (?:taken |made |written |done )?(?:every|each|once (?:a|every|per)) <n>`,
      `(?:every|each) <n> (?:it |the \\w{1,30} )?(?:takes? |makes? |writes? )?(?:an? |its )?checkpoints?`,
      `checkpoints? at <n> intervals`,
    ],
    head: /^checkpoint(?:s|ing)?(?: interval)?$/,
  },
  {
    setting: "bufferSeconds",
    kind: "duration",
    isLimit: true,
    says: [`buffer(?:s|ed|ing)?(?: interval| time| window)?${is}(?:for )?(?:up to |at most )?<n>`, `<n>[ -]buffers?`],
    head: /^buffer(?:ing)?(?: interval| time)?$/,
  },
  {
    setting: "bufferMegabytes",
    kind: "size",
    isLimit: true,
    says: [`buffer(?:s|ing|ed)?(?: size)?${is}(?:up to )?<n>`, `<n> buffers?`, `<n> or ${span}`, `${span} or <n>`],
    head: /^buffer size$/,
  },
  { setting: "brokers", kind: "count", says: [`<n> (?:kafka |msk )?brokers`], head: /^(?:number of )?brokers$/ },
  {
    setting: "replicationFactor",
    kind: "count",
    says: [`replication(?: factor)?${is}<n>`, `<n> (?:copies|replicas) of (?:each|every) partition`],
    head: /^replication(?: factor)?$|^replicas$/,
  },
  {
    setting: "inSyncReplicas",
    kind: "count",
    says: [`min(?:imum)?[. ]in-?sync[. ]replicas${is}<n>`],
    head: /^min(?:imum)?[. ]in-?sync[. ]replicas$/,
  },
  { setting: "runtime", kind: "version", says: ["flink (?:version |runtime |v)?<n>"], head: /^flink(?: version)?$/ },
  { setting: "kafkaVersion", kind: "version", says: ["kafka (?:version |v)?<n>"], head: /^kafka(?: version)?$/ },
  {
    setting: "recordBytes",
    kind: "size",
    says: [
      `<n> (?:each|a piece|apiece)(?![a-z])`,
      `<n> (?:per|a|an) (?:record|event|message|reading|update|click|item)`,
      `(?:record|event|message|payload)s?(?: size)? (?:of|is|are|has|have) (?:about |around |roughly )?<n>`,
    ],
    head: /^(?:average |avg\.? |mean )?(?:record|event|message|payload)(?: size)?$/,
  },
];
