import type { TraitName } from "../model/traits";
import type { FactSource } from "./service";

/** Where the settings and bounds of event source mappings can be checked. */
export const eventSourceSources: readonly FactSource[] = [
  { url: "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html", read: "2026-11-22" },
  { url: "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html", read: "2026-11-22" },
];

/** What Lambda can poll, by catalogue key, and how it does so. */
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
  { trait: "failureDestination", property: "DestinationConfig.OnFailure", worksOn: streamsAndKafka },
  {
    trait: "reportsFailedItems",
    property: "FunctionResponseTypes",
    worksOn: [...streamsAndKafka, "sqs"],
    neutral: false,
  },
  { trait: "startingPosition", property: "StartingPosition", worksOn: [...streamsAndKafka, "documentdb"] },
  { trait: "concurrencyLimit", property: "ScalingConfig", worksOn: ["sqs"] },
  { trait: "provisionedPollers", property: "ProvisionedPollerConfig", worksOn: ["msk", "kafka", "sqs"] },
];

/** Bounds of MaximumRecordAgeInSeconds beside -1 (never): the schema allows 0 to 59, the service does not. */
export const recordAgeBounds = { least: 60, most: 604_800 } as const;

/** Timeout of a function that sets none, in seconds. */
export const defaultTimeoutSeconds = 3;

/** Bounds of a consumer setting, both included. */
export interface SettingBounds {
  readonly trait: TraitName;
  readonly property: string;
  readonly least: number;
  readonly most: number;
}

/** What the service takes; it refuses a mapping with anything else. */
export const settingBounds: readonly SettingBounds[] = [
  { trait: "batchSize", property: "BatchSize", least: 1, most: 10_000 },
  { trait: "batchingWindowSeconds", property: "MaximumBatchingWindowInSeconds", least: 0, most: 300 },
  { trait: "lanesPerShard", property: "ParallelizationFactor", least: 1, most: 10 },
  { trait: "tumblingWindowSeconds", property: "TumblingWindowInSeconds", least: 0, most: 900 },
  { trait: "retryLimit", property: "MaximumRetryAttempts", least: -1, most: 10_000 },
  { trait: "concurrencyLimit", property: "ScalingConfig.MaximumConcurrency", least: 2, most: 1_000 },
  { trait: "leastPollers", property: "ProvisionedPollerConfig.MinimumPollers", least: 1, most: 200 },
  { trait: "mostPollers", property: "ProvisionedPollerConfig.MaximumPollers", least: 1, most: 2_000 },
];

/** Largest batch of a FIFO queue, and of a standard queue without a batching window. */
export const queueBatchLimit = 10;

/** Visibility timeout of a queue that sets none, in seconds; the most it takes; and how many function timeouts it should hold. */
export const visibility = { usual: 30, most: 43_200, timeouts: 6 } as const;
