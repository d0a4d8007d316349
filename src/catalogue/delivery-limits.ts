import type { FactSource } from "./service";

/** Where the limits of Amazon Data Firehose can be checked, beside the service's own error texts. */
export const deliveryLimitSources: readonly FactSource[] = [
  { url: "https://docs.aws.amazon.com/firehose/latest/dev/buffering.html", read: "2026-11-22" },
  { url: "https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html", read: "2026-11-22" },
];

/** Limits of Amazon Data Firehose that tie one setting to another. */
export const deliveryLimits = {
  /** What applies where no hint is given. */
  defaults: { seconds: 300, megabytes: 5 },
  /** Least buffering with dynamic partitioning. */
  partitioning: { seconds: 60, megabytes: 64 },
  /** Least buffering with conversion to Parquet or ORC, and what the service takes by default then. */
  conversion: { megabytes: 64, usual: 128 },
} as const;

/** Expressions of object prefixes, as they begin. */
export const prefixExpressions = {
  any: "!{",
  keyFromQuery: "!{partitionKeyFromQuery:",
  keyFromFunction: "!{partitionKeyFromLambda:",
  errorType: "!{firehose:error-output-type}",
} as const;
