import type { Term } from "./facts";

const phrases =
  /\b(?:stream[- ]?process\w*|(?:data|event|click|record|message|kinesis|kafka|dynamodb|real-time|live|change|log) ?streams?|event[- ]stream\w*|streams? (?:graphs?|chunks?|jobs?|engines?|executors?|operators?|tasks?)|changelog topics?|checkpoint (?:barriers?|epochs?|offsets?)|materiali[sz]ed views?|sinks? (?:and|or|from|to) (?:the )?(?:sources?|checkpoints?)|(?:external|upstream|downstream) (?:sinks?|sources?)|sink (?:executors?|operators?|connectors?)|stateful (?:operators?|process\w*|applications?|jobs?|streams?)|streaming (?:data|etl|pipelines?|platform|analytics|jobs?|applications?|engine|architecture|system|sources?|queries|sql|ingestion|modes?|writes?|reads?|execution|(?:and|or) batch)|batch (?:and|or) stream(?:ing|s)?(?: modes?| jobs?)?|runtime-mode|streaming-mode|clickstreams?|change data capture|cdc|shards?|partition keys?|consumer groups?|event sourcing|telemetry|ingest(?:s|ed|ion|ing)?|iot|event-driven|sensors?|pub\/?sub|pulsar|event hubs?|dataflow|apache beam|apache samza|hazelcast jet|bytewax|data prepper|quix streams|streamingdataframe|ksqldb|decodable|redpanda|spark streaming|structured streaming|debezium|kafka connect|materiali[sz]e|risingwave|paimon|timeplus|storm topology|topics?|events arrive|incoming (?:events|records|messages|data)|per (?:event|record))\b/gi;

/** Services that nobody names who does not speak of streams. */
const streamServices = new Set([
  "kds",
  "firehose",
  "msk",
  "kafka",
  "managed-flink",
  "flink",
  "kinesis-analytics-sql",
  "kafka-streams",
  "glue-streaming",
  "dynamodb-streams",
  "pipes",
]);
/** Services that process streams among other things. */
const halfServices = new Set(["lambda", "glue", "emr", "spark", "sqs", "eventbridge"]);

/** How much a statement speaks of streams: 1 for each plain word of the trade. */
export function evidenceOf(text: string, terms: readonly Term[]): number {
  let evidence = Math.min(4, (text.match(phrases)?.length ?? 0) * 0.5);
  for (const term of terms) {
    if (term.polarity === "other-meaning") continue;
    if (term.service !== undefined)
      evidence += streamServices.has(term.service) ? 1.5 : halfServices.has(term.service) ? 0.5 : 0;
    else if (!term.weak && strongNeeds.has(term.concept)) evidence += 1;
  }
  return evidence;
}

/** Needs whose plain words belong to the trade; others ("latency", "batch jobs") are said of anything. */
const strongNeeds: ReadonlySet<string> = new Set([
  "window-tumbling",
  "window-sliding",
  "window-session",
  "event-time",
  "watermark",
  "late-data",
  "exactly-once",
  "at-least-once",
  "event-pattern",
]);
