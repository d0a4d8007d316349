import { type Property, property } from "../template/property";

/** Spelled alike for every event. */
const shared: readonly Property[] = [
  property("batchSize", "batchSize", "number"),
  property("enabled", "enabled", "flag"),
  property("startingPosition", "startingPosition", "text"),
  property("startingTimestamp", "startingPositionTimestamp", "text"),
  property("filters", "filterPatterns", "presence"),
];

/** What only shards have; read for other sources as well, where it is a mistake. */
const shardSettings: readonly Property[] = [
  property("lanesPerShard", "parallelizationFactor", "number"),
  property("tumblingWindowSeconds", "tumblingWindowInSeconds", "number"),
];

const failureSettings: readonly Property[] = [
  property("retryLimit", "maximumRetryAttempts", "number"),
  property("recordAgeLimitSeconds", "maximumRecordAgeInSeconds", "number"),
  property("splitsFailingBatch", "bisectBatchOnFunctionError", "flag"),
];

const partialResponse = property("reportsFailedItems", "functionResponseType", { equals: "ReportBatchItemFailures" });

const window = property("batchingWindowSeconds", "maximumBatchingWindow", "number");

const kafkaSettings: readonly Property[] = [
  ...shared,
  ...shardSettings,
  window,
  property("consumerGroup", "consumerGroupId", "text"),
];

const queueSettings: readonly Property[] = [
  ...shared,
  ...shardSettings,
  ...failureSettings,
  partialResponse,
  window,
  property("concurrencyLimit", "maximumConcurrency", "number"),
];

/** A kind of event that the platform polls. */
export interface EventKind {
  /** Catalogue key of what it reads from, where the kind tells. */
  readonly service: string | undefined;
  /** Settings as they are read. */
  readonly table: readonly Property[];
  /** What the framework puts in where nothing is said. */
  readonly defaults: Readonly<Partial<Record<"batchSize" | "startingPosition", string>>>;
}

/**
 * Events by the key that names their kind. The framework's defaults differ from Lambda's: batches of 10 and the oldest record.
 * Read 2026-11-22: https://www.serverless.com/framework/docs/providers/aws/events/streams, /kafka, /msk, /sqs, /activemq, /rabbitmq.
 */
export const eventKinds: Readonly<Record<string, EventKind>> = {
  stream: {
    service: undefined,
    table: [
      ...shared,
      ...shardSettings,
      ...failureSettings,
      partialResponse,
      property("batchingWindowSeconds", "batchWindow", "number"),
      property("failureDestination", "destinations.onFailure.arn", "reference"),
      property("failureDestination", "destinations.onFailure", "reference"),
      property("dedicatedThroughput", "consumer", {
        read: (words) => (words === "false" ? undefined : true),
        write: (value) => value,
      }),
    ],
    defaults: { batchSize: "10", startingPosition: "TRIM_HORIZON" },
  },
  kafka: { service: "kafka", table: kafkaSettings, defaults: { startingPosition: "TRIM_HORIZON" } },
  msk: { service: "msk", table: kafkaSettings, defaults: { startingPosition: "TRIM_HORIZON" } },
  sqs: { service: "sqs", table: queueSettings, defaults: { batchSize: "10" } },
  activemq: { service: "mq", table: queueSettings, defaults: {} },
  rabbitmq: { service: "mq", table: queueSettings, defaults: {} },
};

/** Settings of a function, and of all functions under `provider`. */
export const functionProperties: readonly Property[] = [
  property("timeoutSeconds", "timeout", "number"),
  property("memoryMegabytes", "memorySize", "number"),
  property("reservedConcurrency", "reservedConcurrency", "number"),
];

/**
 * Timeout of a function where neither it nor the provider names one, in seconds.
 * https://www.serverless.com/framework/docs/providers/aws/guide/functions, read 2026-11-22.
 */
export const defaultTimeout = "6";
