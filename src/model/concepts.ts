/** What a note can speak of. The first group is what `sluice inspect` shows; the second helps rules to stay quiet. */
export const concepts = [
  "window",
  "window-tumbling",
  "window-sliding",
  "window-session",
  "event-time",
  "watermark",
  "late-data",
  "exactly-once",
  "at-least-once",
  "stateful",
  "aggregation",
  "state-ttl",
  "stateless",
  "join",
  "checkpoint",
  "savepoint",
  "latency",
  "buffering",
  "batch",
  "delivery",
  "self-managed",
  // needs and facts beyond the labelled ones
  "idempotency",
  "late-data-policy",
  "event-pattern",
  "lookup",
  "retention",
  "recovery",
  "replay",
  "throughput",
  "ordering",
  "no-operations",
  "durability",
  "duration",
  "schedule",
  "transactional-output",
  "reason-for-own-cluster",
  // loss, repeats or a small error are said to do no harm
  "inaccuracy-accepted",
  // the store itself adds or checks: no race between reading and writing, yet a retry still adds twice
  "atomic-update",
  // state that is said to be kept for ever
  "unbounded-state",
  // the Scala language as the way to write a Flink job
  "scala-api",
  // a one-off or catch-up run over history by the stream job itself
  "backfill",
  // repeats are found and dropped: state by its nature, and an answer to at-least-once delivery
  "deduplication",
  // parts of a window that are made apart and merged later
  "partial-aggregates",
  // a target that takes part in no transactions and tells no repeat from a new record
  "repeats-kept",
  // results that go to a Kafka topic
  "kafka-output",
  // what streams are classically used for, in a title or the first paragraph: proves nothing about windows or state
  "use-case",
  // a part of the design that others run, or that is declared in another place
  "lives-elsewhere",
  // a way that data takes past the stream or the store that the passage is about, or no data at all: a request, a socket
  "another-way",
  // data that is laid by for later, so that nobody waits for it
  "unhurried",
  // some seconds that something may take, in words that say so only beside a buffer or a schedule
  "deadline",
  // event time by its name in Flink, and not by "the hour of the sale"
  "named-event-time",
  // what becomes of data that comes late, in words too plain to be a policy by themselves: counted, missing, nobody minds
  "fate-of-late-data",
] as const;

/** A need or property, or `svc-…` for a service. */
export type Concept = (typeof concepts)[number] | `svc-${string}`;

/** Windows of every kind, also where nobody says which. */
export const windowNeeds: readonly Concept[] = ["window", "window-tumbling", "window-sliding", "window-session"];

/** What is worked out of several records. */
export const needsOfSeveralRecords: readonly Concept[] = [
  ...windowNeeds,
  "stateful",
  "aggregation",
  "deduplication",
  "join",
];

/**
 * How a concept is meant.
 * `asserted`: part of the subject. `negated`: said to be absent or not needed. `rejected-alternative`: weighed and not taken.
 * `comparison`: told for comparison's sake. `other-meaning`: the same word for another thing.
 */
export type Polarity = "asserted" | "negated" | "rejected-alternative" | "comparison" | "other-meaning";
