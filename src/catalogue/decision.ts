import type { Concept } from "../model/concepts";
import type { Quantity } from "../model/quantity";

/** What a requirement asks of the service that meets it; one column of the decision table each. */
export type Need =
  | "retain"
  | "deliver"
  | "deliver-quickly"
  | "stateless"
  | "small-window"
  | "moving-window"
  | "event-time"
  | "join"
  | "pattern"
  | "state"
  | "exactly-once"
  | "quick-state"
  | "batch"
  | "long-work"
  | "no-operations";

/**
 * How a service suits a need.
 * `good`: made for it. `possible`: works with care. `overkill`: works, and costs more than it gives. `wrong`: cannot do it.
 */
export type Fit = "good" | "possible" | "overkill" | "wrong";

/** How each need is called in a sentence. */
export const needTitles: Readonly<Record<Need, string>> = {
  retain: "records kept for replay",
  deliver: "delivery to a store",
  "deliver-quickly": "delivery within seconds",
  stateless: "work on single records",
  "small-window": "fixed windows up to 15 minutes",
  "moving-window": "sliding, session or long windows",
  "event-time": "event time and late data",
  join: "a join of streams",
  pattern: "a pattern over several events",
  state: "state per key",
  "exactly-once": "exactly-once results",
  "quick-state": "state with sub-second latency",
  batch: "bounded or scheduled jobs",
  "long-work": "more than 15 minutes of work for a batch",
  "no-operations": "no cluster to operate",
};

interface Row {
  readonly service: string;
  readonly fits: Readonly<Partial<Record<Need, readonly [fit: Fit, reason: string]>>>;
}

/**
 * The decision table. Sources, read 2026-11-22:
 * https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html,
 * https://docs.aws.amazon.com/firehose/latest/dev/buffering.html,
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html,
 * https://docs.aws.amazon.com/managed-flink/latest/java/how-resources.html,
 * https://docs.aws.amazon.com/glue/latest/dg/glue-streaming-execution-models.html,
 * https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/guarantees/.
 * A pair that is not listed is not judged.
 */
const table: readonly Row[] = [
  {
    service: "managed-flink",
    fits: {
      retain: ["wrong", "keeps state, not the stream"],
      deliver: ["overkill", "an always-on application to copy records"],
      "deliver-quickly": ["possible", "writes as records come"],
      stateless: ["overkill", "at least 2 KPUs around the clock"],
      "small-window": ["possible", "any window, at the price of an always-on application"],
      "moving-window": ["good", "every kind of window"],
      "event-time": ["good", "watermarks, allowed lateness, side outputs"],
      join: ["good", "interval, temporal and lookup joins"],
      pattern: ["good", "CEP and MATCH_RECOGNIZE"],
      state: ["good", "keyed state of any size with checkpoints"],
      "exactly-once": ["good", "exactly-once state; to the sink with Kafka transactions or files"],
      "quick-state": ["good", "record by record"],
      batch: ["wrong", "billed around the clock"],
      "long-work": ["good", "runs without an end"],
      "no-operations": ["good", "AWS runs the cluster"],
    },
  },
  {
    service: "lambda",
    fits: {
      retain: ["wrong", "keeps nothing"],
      deliver: ["possible", "code of your own to copy records"],
      "deliver-quickly": ["good", "invoked within about a second"],
      stateless: ["good", "made for single records"],
      "small-window": ["good", "tumbling windows per shard, by arrival time, with at most 1 MB of state"],
      "moving-window": ["wrong", "only tumbling windows up to 15 minutes"],
      "event-time": ["wrong", "windows go by the time a record entered the stream"],
      join: ["wrong", "sees one batch of one stream"],
      pattern: ["wrong", "no memory between batches"],
      state: ["wrong", "no memory between batches; a table races under retries"],
      "exactly-once": ["wrong", "at least once; make writes idempotent"],
      "quick-state": ["wrong", "no memory between batches"],
      batch: ["possible", "up to 15 minutes a run"],
      "long-work": ["wrong", "a stream invocation ends after 15 minutes"],
      "no-operations": ["good", "nothing to operate"],
    },
  },
  {
    service: "firehose",
    fits: {
      retain: ["wrong", "no retention and no replay"],
      deliver: ["good", "delivers without code"],
      "deliver-quickly": ["possible", "a buffer of 0 seconds delivers in about 5, without dynamic partitioning"],
      stateless: ["possible", "with a transform function"],
      "small-window": ["wrong", "a buffer is no window"],
      "moving-window": ["wrong", "makes no windows"],
      "event-time": ["wrong", "knows no event time"],
      join: ["wrong", "one source, no state"],
      pattern: ["wrong", "no state"],
      state: ["wrong", "no state"],
      "exactly-once": ["wrong", "at least once"],
      "quick-state": ["wrong", "no state"],
      batch: ["wrong", "delivers streams only"],
      "long-work": ["wrong", "a transform function has minutes"],
      "no-operations": ["good", "nothing to operate"],
    },
  },
  {
    service: "pipes",
    fits: {
      retain: ["wrong", "keeps nothing"],
      deliver: ["possible", "into Firehose"],
      "deliver-quickly": ["possible", "to its own list of targets"],
      stateless: ["good", "filter and enrichment without code"],
      "small-window": ["wrong", "makes no windows"],
      "moving-window": ["wrong", "makes no windows"],
      "event-time": ["wrong", "knows no event time"],
      join: ["wrong", "one source, no state"],
      pattern: ["wrong", "no state"],
      state: ["wrong", "no state"],
      "exactly-once": ["wrong", "at least once"],
      "quick-state": ["wrong", "no state"],
      batch: ["wrong", "moves streams only"],
      "long-work": ["possible", "hands over to Step Functions or ECS"],
      "no-operations": ["good", "nothing to operate"],
    },
  },
  {
    service: "glue-streaming",
    fits: {
      retain: ["wrong", "keeps state, not the stream"],
      deliver: ["possible", "with Spark"],
      stateless: ["overkill", "a Spark job for single records"],
      "small-window": ["possible", "in micro-batches"],
      "moving-window": ["possible", "in micro-batches, with a watermark"],
      "event-time": ["possible", "with a watermark"],
      join: ["possible", "stream joins of Spark"],
      pattern: ["wrong", "no pattern matching"],
      state: ["possible", "state of Spark, in micro-batches"],
      "exactly-once": ["possible", "with an idempotent sink"],
      "quick-state": ["possible", "only in the real-time mode of Glue 6.0"],
      batch: ["possible", "the batch command of Glue fits better"],
      "long-work": ["good", "runs without an end"],
      "no-operations": ["good", "nothing to operate"],
    },
  },
  {
    service: "glue",
    fits: {
      "moving-window": ["wrong", "runs on a schedule"],
      "deliver-quickly": ["wrong", "runs on a schedule"],
      "quick-state": ["wrong", "runs on a schedule"],
      batch: ["good", "made for it"],
      "long-work": ["good", "hours if need be"],
      "no-operations": ["good", "nothing to operate"],
    },
  },
  {
    service: "kds",
    fits: { retain: ["good", "24 hours to 365 days, many readers"], "no-operations": ["good", "nothing to operate"] },
  },
  {
    service: "msk",
    fits: {
      retain: ["good", "topics with any retention, many readers"],
      "no-operations": ["good", "AWS runs the brokers"],
    },
  },
];

/** Why a service suits a need, or does not. */
export interface Reason {
  readonly need: Need;
  readonly fit: Fit;
  readonly reason: string;
}

/** What the table says of one service for all needs together. */
export interface Advice {
  /** Catalogue key. */
  readonly service: string;
  /** The worst of its fits. */
  readonly fit: Fit;
  readonly reasons: readonly Reason[];
}

const order: readonly Fit[] = ["good", "possible", "overkill", "wrong"];

/** The worst of several fits; `good` for none. */
const worst = (fits: readonly Fit[]): Fit => order[Math.max(0, ...fits.map((fit) => order.indexOf(fit)))]!;

/** Longest window that Lambda makes, in seconds. */
const longestSmallWindow = 900;
/** A latency below this, in seconds, is out of reach of buffers and schedules. */
const quick = 60;

const needByConcept: Readonly<Partial<Record<Concept, Need>>> = {
  "window-sliding": "moving-window",
  "window-session": "moving-window",
  "event-time": "event-time",
  watermark: "event-time",
  "late-data": "event-time",
  stateful: "state",
  aggregation: "state",
  "unbounded-state": "state",
  stateless: "stateless",
  join: "join",
  "event-pattern": "pattern",
  "exactly-once": "exactly-once",
  "transactional-output": "exactly-once",
  delivery: "deliver",
  batch: "batch",
  schedule: "batch",
  replay: "retain",
  retention: "retain",
  recovery: "retain",
  "no-operations": "no-operations",
};

function needOf(concept: Concept, quantity: Quantity | undefined): Need | undefined {
  const seconds = quantity?.dimension === "duration" ? quantity.value : undefined;
  if (concept === "window" || concept === "window-tumbling") {
    return seconds !== undefined && seconds > longestSmallWindow ? "moving-window" : "small-window";
  }
  if (concept === "duration") return (seconds ?? 0) > longestSmallWindow ? "long-work" : undefined;
  return needByConcept[concept];
}

/** The needs that requirements stand for, in the order of the table. Negated ones are left out by the caller. */
export function needsOf(
  requirements: readonly { readonly concept: Concept; readonly quantity?: Quantity }[],
): readonly Need[] {
  const found = new Set<Need>();
  for (const { concept, quantity } of requirements) {
    const need = needOf(concept, quantity);
    if (need !== undefined) found.add(need);
  }
  const isQuick = requirements.some(
    ({ concept, quantity }) => concept === "latency" && quantity?.dimension === "duration" && quantity.value < quick,
  );
  if (isQuick && found.has("deliver")) found.add("deliver-quickly");
  const isSubSecond = requirements.some(
    ({ concept, quantity }) => concept === "latency" && quantity?.dimension === "duration" && quantity.value < 1,
  );
  if (isSubSecond && (found.has("state") || found.has("moving-window") || found.has("join"))) found.add("quick-state");
  // A window that moves is state as well: what counts is the window.
  if (found.has("small-window") && !found.has("moving-window")) found.delete("state");
  return (Object.keys(needTitles) as Need[]).filter((need) => found.has(need));
}

/** The services that the table judges for at least one of the needs, the best first; empty for no needs. */
export function servicesFor(needs: readonly Need[]): readonly Advice[] {
  const advice = table.flatMap((row): readonly Advice[] => {
    const reasons = needs.flatMap((need): readonly Reason[] => {
      const entry = row.fits[need];
      return entry === undefined ? [] : [{ need, fit: entry[0], reason: entry[1] }];
    });
    return reasons.length === 0 ? [] : [{ service: row.service, fit: worst(reasons.map(({ fit }) => fit)), reasons }];
  });
  return advice.sort((a, b) => order.indexOf(a.fit) - order.indexOf(b.fit) || b.reasons.length - a.reasons.length);
}

/** What the table says of one service and one need. */
export const fitOf = (service: string, need: Need): Fit | undefined =>
  table.find((row) => row.service === service)?.fits[need]?.[0];
