import { serviceById } from "../../catalogue";
import type { Service } from "../../catalogue/service";
import type { Component } from "../../model/architecture";
import type { Concept } from "../../model/concepts";

/** Needs that only a stream processor with memory meets. */
export const statefulNeeds: readonly Concept[] = [
  "window",
  "window-tumbling",
  "window-sliding",
  "window-session",
  "event-time",
  "watermark",
  "late-data",
  "exactly-once",
  "stateful",
  "aggregation",
  "state-ttl",
  "join",
  "event-pattern",
  "transactional-output",
];

export const windowNeeds: readonly Concept[] = ["window", "window-tumbling", "window-sliding", "window-session"];

/** The catalogue's entry of a component. */
export const serviceOf = (component: Component): Service | undefined => serviceById(component.service);

/** Flink, however it is run: windows of every kind, event time, state, exactly once. */
export const isFlink = (service: string | undefined): boolean => service === "managed-flink" || service === "flink";

/** Services that Amazon Data Firehose delivers to. */
export const deliveryTargets: ReadonlySet<string> = new Set([
  "s3",
  "iceberg",
  "redshift",
  "opensearch",
  "splunk",
  "snowflake",
  "http-endpoint",
  "firehose",
]);
