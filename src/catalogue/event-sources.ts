import type { TraitName } from "../model/traits";

/**
 * What Lambda can poll, by catalogue key, and how it does so.
 * Read 2026-11-22: https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
 */
export interface EventSource {
  /** Catalogue key. */
  readonly service: string;
  /** As a message calls it. */
  readonly title: string;
  /** `shards`: a bad record blocks those behind it; `partitions`: the same on Kafka; `messages`: taken one by one. */
  readonly order: "shards" | "partitions" | "messages";
  /** Records of a batch where no size is set. */
  readonly batchSize: number;
}

const sources: readonly EventSource[] = [
  { service: "kds", title: "a Kinesis stream", order: "shards", batchSize: 100 },
  { service: "dynamodb-streams", title: "a DynamoDB stream", order: "shards", batchSize: 100 },
  { service: "msk", title: "Amazon MSK", order: "partitions", batchSize: 100 },
  { service: "kafka", title: "self-managed Kafka", order: "partitions", batchSize: 100 },
  { service: "sqs", title: "an SQS queue", order: "messages", batchSize: 10 },
  { service: "mq", title: "Amazon MQ", order: "messages", batchSize: 100 },
  { service: "documentdb", title: "Amazon DocumentDB", order: "messages", batchSize: 100 },
];

const byService: ReadonlyMap<string, EventSource> = new Map(sources.map((source) => [source.service, source]));

/** The event source of that catalogue key; undefined where the source is unknown or nothing that Lambda polls. */
export const eventSource = (service: string | undefined): EventSource | undefined =>
  service === undefined ? undefined : byService.get(service);

/** A consumer setting with the sources it works on and its name in CloudFormation. */
export interface SourceSetting {
  readonly trait: TraitName;
  readonly property: string;
  readonly worksOn: readonly string[];
  /** Value that stands for "not used". */
  readonly neutral?: number | boolean;
}

const streams = ["kds", "dynamodb-streams"] as const;
const streamsAndKafka = [...streams, "msk", "kafka"] as const;

/** Settings that work on some sources only. Tumbling windows have a rule of their own. */
export const sourceSettings: readonly SourceSetting[] = [
  { trait: "lanesPerShard", property: "ParallelizationFactor", worksOn: streams, neutral: 1 },
  { trait: "splitsFailingBatch", property: "BisectBatchOnFunctionError", worksOn: streamsAndKafka, neutral: false },
  { trait: "retryLimit", property: "MaximumRetryAttempts", worksOn: streamsAndKafka, neutral: -1 },
  { trait: "recordAgeLimitSeconds", property: "MaximumRecordAgeInSeconds", worksOn: streamsAndKafka, neutral: -1 },
  { trait: "concurrencyLimit", property: "ScalingConfig", worksOn: ["sqs"] },
  { trait: "provisionedPollers", property: "ProvisionedPollerConfig", worksOn: ["msk", "kafka", "sqs"] },
];

/** Bounds of MaximumRecordAgeInSeconds beside -1 (never): the schema allows 0 to 59, the service does not. */
export const recordAgeBounds = { least: 60, most: 604_800 } as const;

/** Timeout of a function that sets none, in seconds. */
export const defaultTimeoutSeconds = 3;
