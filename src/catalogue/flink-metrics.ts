import type { FactSource } from "./service";

/** Where the metrics of Managed Service for Apache Flink, and what Flink 2.2 took away, can be checked. */
export const flinkMetricSources: readonly FactSource[] = [
  { url: "https://docs.aws.amazon.com/managed-flink/latest/java/metrics-dimensions.html", read: "2026-11-22" },
  { url: "https://docs.aws.amazon.com/managed-flink/latest/java/flink-2-2.html", read: "2026-11-22" },
];

/** Namespace of the metrics of Managed Service for Apache Flink in CloudWatch. */
export const flinkNamespace = "AWS/KinesisAnalytics";

/** Namespaces that people expect and that do not exist. */
export const wrongFlinkNamespaces: readonly string[] = [
  "AWS/Flink",
  "AWS/ManagedFlink",
  "AWS/MSF",
  "AWS/KinesisAnalyticsV2",
  "AWS/ManagedServiceForApacheFlink",
];

/** What became of a metric in Flink 2.2. */
export interface FormerMetric {
  readonly name: string;
  /** `removed`: no data any more; `deprecated`: still there. */
  readonly fate: "removed" | "deprecated";
  /** What to watch in its stead; undefined where nothing takes its place. */
  readonly replacement?: string;
}

export const formerFlinkMetrics: readonly FormerMetric[] = [
  { name: "fullRestarts", fate: "removed", replacement: "numRestarts" },
  { name: "bytesRequestedPerFetch", fate: "removed" },
  { name: "uptime", fate: "deprecated", replacement: "runningTime" },
  { name: "downtime", fate: "deprecated", replacement: "restartingTime" },
];

/** Counts that only grow while the application runs: a threshold on them is crossed once and stays so. */
export const cumulativeFlinkMetrics: readonly string[] = ["numberOfFailedCheckpoints", "fullRestarts", "numRestarts"];
