import type { Place } from "./place";
import type { TraitName } from "./traits";

/** Settings that notes put a number to, in the unit of the trait; `recordBytes` is the size of one record. */
export type FigureName =
  | Extract<
      TraitName,
      | "batchSize"
      | "batchingWindowSeconds"
      | "lanesPerShard"
      | "retryLimit"
      | "recordAgeLimitSeconds"
      | "timeoutSeconds"
      | "memoryMegabytes"
      | "reservedConcurrency"
      | "visibilityTimeoutSeconds"
      | "checkpointIntervalMs"
      | "bufferSeconds"
      | "shards"
      | "parallelism"
      | "bufferMegabytes"
      | "brokers"
      | "replicationFactor"
      | "inSyncReplicas"
      | "runtime"
      | "kafkaVersion"
    >
  | "recordBytes";

/** A number that a note gives for a setting, in a template's terms: "takes up to 200 readings per invocation". */
export interface Figure {
  readonly setting: FigureName;
  /** In the trait's unit, durations in seconds throughout; for a version, its first two numbers as 1000 × major + minor. */
  readonly value: number;
  /** The number with its unit. */
  readonly place: Place;
  /** Those words. */
  readonly text: string;
  /** The part of the document that it belongs to. */
  readonly passage: string;
  /** The sentence or table row that it stands in. */
  readonly statement: string;
}

/** A version as a number to compare: 1020 for "1.20" and "FLINK-1_20". */
export function versionNumber(version: string): number | undefined {
  const match = /(\d{1,3})[._](\d{1,3})/.exec(version);
  return match === null ? undefined : Number(match[1]) * 1_000 + Number(match[2]);
}
