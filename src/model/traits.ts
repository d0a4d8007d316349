import { type Claim, shiftClaim } from "./claim";

/** A thing another part of the architecture is pointed at: by the name it has in the same file, or in words nobody can follow. */
export interface Reference {
  /** Name of the target in its file (a logical id); undefined where the reference leads out of the file. */
  readonly target: string | undefined;
  /** Catalogue key of the target's service, where the words tell (an ARN does). */
  readonly service: string | undefined;
}

/**
 * Everything a rule may ask of a component or a flow. Units are in the names; a trait that nobody set is missing.
 * Dialects fill it from tables that also serve to write a trait back.
 */
export interface TraitValues {
  /** Records handed over at once, 1 to 10,000. */
  batchSize: number;
  /** Longest wait for a batch to fill, in seconds, 0 to 300. */
  batchingWindowSeconds: number;
  /** Length of a tumbling window, in seconds; 0 is none. */
  tumblingWindowSeconds: number;
  /** Batches of one shard worked on at a time, 1 to 10. */
  lanesPerShard: number;
  /** Attempts after the first; -1 goes on until the record expires. */
  retryLimit: number;
  /** Age at which a record is given up, in seconds; -1 never. */
  recordAgeLimitSeconds: number;
  /** Whether a failing batch is split to find the bad record. */
  splitsFailingBatch: boolean;
  /** Whether the consumer names the failed items instead of failing the batch. */
  reportsFailedItems: boolean;
  /** Where records go that are given up. */
  failureDestination: Reference;
  /** TRIM_HORIZON, LATEST or AT_TIMESTAMP. */
  startingPosition: string;
  /** Most invocations at a time (queues only). */
  concurrencyLimit: number;
  /** Whether pollers are provisioned for this consumer. */
  provisionedPollers: boolean;
  /** Whether records are checked against a schema registry. */
  schemaRegistry: boolean;
  /** Whether the reader has a throughput of its own (Kinesis enhanced fan-out) and takes none from the others. */
  dedicatedThroughput: boolean;

  /** Longest run of one invocation, in seconds. */
  timeoutSeconds: number;

  /** How long a stream keeps its records, in hours. */
  retentionHours: number;
  shards: number;
  /** PROVISIONED or ON_DEMAND. */
  capacityMode: string;

  /** Name of the runtime, as the service spells it: FLINK-1_20. */
  runtime: string;
  /** STREAMING or INTERACTIVE. */
  applicationMode: string;
  /** DEFAULT or CUSTOM: whether the checkpoint settings count. */
  checkpointSettings: string;
  checkpointing: boolean;
  checkpointIntervalMs: number;
  checkpointPauseMs: number;
  /** DEFAULT or CUSTOM: whether the monitoring settings count. */
  monitoringSettings: string;
  logLevel: string;
  metricsLevel: string;
  /** DEFAULT or CUSTOM: whether the parallelism settings count. */
  parallelismSettings: string;
  parallelism: number;
  parallelismPerUnit: number;
  autoscaling: boolean;
  snapshots: boolean;
  snapshotMode: string;
  /** RESTORE_FROM_LATEST_SNAPSHOT, SKIP_RESTORE_FROM_SNAPSHOT, ... */
  restore: string;
  /** The old SQL runtime's own settings are present. */
  legacySql: boolean;
  /** Settings that only a Flink job has are present. */
  flinkSettings: boolean;
  /** Settings that only a notebook (Studio, Zeppelin) has are present. */
  notebookSettings: boolean;

  /** What a delivery stream delivers to: s3, redshift, opensearch, splunk, http, snowflake, iceberg. */
  destination: string;
  /** Longest wait of a delivery buffer, in seconds, 0 to 900. */
  bufferSeconds: number;
  /** Size at which a delivery buffer is flushed, in MB, 1 to 128. */
  bufferMegabytes: number;
  dynamicPartitioning: boolean;
  /** Whether records are converted to a columnar format on the way. */
  formatConversion: boolean;
  conversionSchema: boolean;
  conversionInput: boolean;
  conversionOutput: boolean;
  compression: string;
  objectPrefix: string;
  errorPrefix: string;
  /** A function that changes records on the way. */
  transform: boolean;
  /** Whether partition keys are taken out of the records by a query. */
  metadataExtraction: boolean;

  /** Version of Apache Kafka, as the service spells it: 3.8.x. */
  kafkaVersion: string;
  brokers: number;
  brokerType: string;
  /** Number of client subnets, where they are listed one by one: one for each availability zone. */
  brokerSubnets: number;
  /** How clients may talk to the brokers: TLS, TLS_PLAINTEXT or PLAINTEXT. */
  clientEncryption: string;
  /** Whether brokers talk to each other over TLS. */
  brokerEncryption: boolean;

  /** Names of the metrics that an alarm watches, separated by spaces: IteratorAge. */
  alarmMetrics: string;
  /** Namespaces of those metrics, separated by spaces: AWS/Lambda. */
  alarmNamespaces: string;
}

export type TraitName = keyof TraitValues;

/** The claims made about a component or a flow. */
export type Traits = { readonly [Name in TraitName]?: Claim<TraitValues[Name]> };

/** The claims `by` units further on. */
export function shiftTraits(traits: Traits, by: number): Traits {
  const moved: Record<string, Claim<unknown>> = {};
  for (const [name, claim] of Object.entries(traits)) moved[name] = shiftClaim(claim as Claim<unknown>, by);
  return moved as Traits;
}
