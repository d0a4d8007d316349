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
  /** Whether it reads at all, or is switched off for the time being. */
  enabled: boolean;
  /** TRIM_HORIZON, LATEST or AT_TIMESTAMP. */
  startingPosition: string;
  /** Point in time where reading starts, with AT_TIMESTAMP; as the file spells it. */
  startingTimestamp: string;
  /** Whether records are filtered before the consumer is given them. */
  filters: boolean;
  /** Whether the filters are encrypted with a key of the owner. */
  filterKey: boolean;
  /** Name of the Kafka consumer group. */
  consumerGroup: string;
  /** Most invocations at a time (queues only). */
  concurrencyLimit: number;
  /** Whether pollers are provisioned for this consumer. */
  provisionedPollers: boolean;
  /** Fewest pollers that are provisioned, 1 to 200. */
  leastPollers: number;
  /** Most pollers that are provisioned, 1 to 2,000. */
  mostPollers: number;
  /** Whether records are checked against a schema registry. */
  schemaRegistry: boolean;
  /** Whether the reader has a throughput of its own (Kinesis enhanced fan-out) and takes none from the others. */
  dedicatedThroughput: boolean;

  /** Longest run of one invocation, in seconds. */
  timeoutSeconds: number;
  /** Memory of a function, in MB, 128 to 10,240. */
  memoryMegabytes: number;
  /** Most invocations of a function at a time. */
  reservedConcurrency: number;
  /** API actions that a function's or a role's policies allow, separated by spaces: firehose:PutRecordBatch. */
  allowedActions: string;
  /** Names of the settings that code is started with, separated by spaces: DELIVERY_STREAM. */
  settingNames: string;

  /** How long a message stays hidden while somebody works on it, in seconds, 0 to 43,200. */
  visibilityTimeoutSeconds: number;
  /** Whether messages that keep failing go to another queue. */
  redrive: boolean;
  /** Whether a queue keeps the order of its groups. */
  fifo: boolean;

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
  /** Whether a job's own settings name Kafka brokers (bootstrap servers). */
  kafkaBrokers: boolean;
  /** Whether it has interfaces in a network of the owner. */
  vpc: boolean;

  /** What a Glue job runs: glueetl, gluestreaming, pythonshell, glueray. */
  jobCommand: string;
  /** STANDARD or FLEX. */
  executionClass: string;
  /** A job's name, script and arguments as one text: what it is about. */
  jobWords: string;

  /** Where a delivery stream gets its records: DirectPut, KinesisStreamAsSource, MSKAsSource, DatabaseAsSource. */
  deliverySource: string;
  /** Whether a delivery stream encrypts what it holds by a setting of its own. */
  deliveryEncryption: boolean;
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

  /** The container image that it runs, with its tag. */
  image: string;

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
  /** Whether the brokers' volumes are described (Express brokers have none). */
  brokerVolumes: boolean;
  /** LOCAL or TIERED. */
  storageMode: string;
  /** Whether brokers may be reached from the internet: DISABLED or SERVICE_PROVIDED_EIPS. */
  publicAccess: string;
  /** Whether clients may come without saying who they are. */
  unauthenticatedClients: boolean;
  /** Whether the brokers' logs are kept. */
  brokerLogs: boolean;
  /** DEFAULT, PER_BROKER, PER_TOPIC_PER_BROKER or PER_TOPIC_PER_PARTITION. */
  monitoringLevel: string;
  /** The broker configuration of a cluster. */
  brokerConfiguration: Reference;
  /** The cluster that a topic belongs to. */
  cluster: Reference;
  /** Copies of a partition: of a topic, or of new topics by default. */
  replicationFactor: number;
  /** Copies of the topic that keeps the positions of consumers. */
  offsetsReplicationFactor: number;
  /** Copies of the topic that keeps the state of transactions. */
  transactionReplicationFactor: number;
  /** Copies that must have a record before it is acknowledged (min.insync.replicas). */
  inSyncReplicas: number;
  /** Whether a copy that lags behind may become leader, at the price of acknowledged records. */
  uncleanElection: boolean;

  /** Connector of a table, as its code names it: kafka, upsert-kafka, kinesis. */
  connector: string;
  /** Column with the time of the event for which a table declares a watermark. */
  watermarkColumn: string;
  /** What a window or query reads. */
  reads: Reference;
  /** What a join reads besides. */
  joins: Reference;
  /** tumbling, sliding, cumulative or session. */
  windowKind: string;
  windowSizeSeconds: number;
  /** From the start of one window to the start of the next, in seconds. */
  windowSlideSeconds: number;
  /** event or processing: whose clock a window follows. */
  windowTime: string;
  /** Column that a window takes the time from. */
  windowTimeColumn: string;
  /** What keeps the state of a job: value, map, join or group. */
  keyedState: string;
  /** Whether state is dropped some time after it was last touched. */
  stateTtl: boolean;
  /** What a sink of a job guarantees: NONE, AT_LEAST_ONCE or EXACTLY_ONCE. */
  deliveryGuarantee: string;
  transactionalIdPrefix: string;
  /** How long Kafka keeps a transaction open, in milliseconds. */
  transactionTimeoutMs: number;

  /** Number of nodes that keep a cluster's metadata. */
  controllers: number;
  /** What a pool of nodes does, separated by spaces: controller, broker. */
  nodeRoles: string;
  /** Kind of storage that brokers write to: persistent-claim, ephemeral (gone with the pod), jbod. */
  brokerStorage: string;
  /** Version of the cluster's metadata, which follows an upgrade of the brokers: 4.3-IV0. */
  metadataVersion: string;
  /** Whether ZooKeeper is declared beside the brokers. */
  zooKeeper: boolean;
  /** A broker property that Kafka without ZooKeeper does not know: inter.broker.protocol.version. */
  retiredSetting: string;

  /** Interface and version that an object is written against: kafka.strimzi.io/v1. */
  apiVersion: string;
  /** Kind of object, as that interface spells it: KafkaMirrorMaker. */
  objectKind: string;

  /** Whether a Flink cluster runs a job of its own; without one it waits for session jobs. */
  job: boolean;
  /** The Flink cluster that a session job is submitted to. */
  sessionCluster: Reference;
  /** How a new version of a job takes over: stateless, savepoint or last-state. */
  upgradeMode: string;
  /** STREAMING, BATCH or AUTOMATIC. */
  runtimeMode: string;
  /** Where the job's code lies. */
  jobFile: string;
  /** Where Flink writes checkpoints. */
  checkpointDir: string;
  /** Where Flink writes savepoints. */
  savepointDir: string;
  /** How Flink finds its leader again: kubernetes, zookeeper, NONE or a class. */
  highAvailability: string;
  /** Where what the leader knows is kept. */
  highAvailabilityDir: string;
  /** Paths at which storage that outlives pod and machine is mounted, separated by spaces. */
  durableMounts: string;
  /** A number whose change asks for a savepoint. */
  savepointTrigger: string;
  /** How often the operator takes a savepoint. */
  periodicSavepoints: string;
  /** Age of the last checkpoint beyond which an upgrade takes a savepoint. */
  checkpointAgeLimit: string;
  /** Whether the operator goes back to the last version that ran. */
  rollback: boolean;
  /** Whether the operator restarts a cluster that is ill. */
  healthCheck: boolean;
  /** Whether the operator brings back a cluster that has gone. */
  deploymentRecovery: boolean;
  /** Number of JobManagers; those beyond the first stand by. */
  jobManagers: number;
  taskManagers: number;
  /** Memory of the JobManager, as the file spells it: 2048m. */
  jobManagerMemory: string;
  /** Most memory that the JobManager's pod may take, as the file spells it. */
  jobManagerMemoryLimit: string;
  /** Memory of a TaskManager, as the file spells it. */
  taskManagerMemory: string;
  /** Most memory that a TaskManager's pod may take, as the file spells it. */
  taskManagerMemoryLimit: string;
  /** Account that the pods run under. */
  serviceAccount: string;
  /** A setting of Flink that its operator makes itself: kubernetes.cluster-id. */
  reservedSetting: string;
  /** Name of a logging configuration file. */
  logFile: string;
  /** Whether Flink's web interface is to be reached from outside. */
  ingress: boolean;
  ingressTemplate: string;
  /** What a requested snapshot is to be: a savepoint. */
  savepointRequest: boolean;
  /** What a requested snapshot is to be: a checkpoint. */
  checkpointRequest: boolean;
  /** Whether a savepoint that is already there is only written down. */
  existingSavepoint: boolean;
  /** Whether it is said which job a snapshot is taken of. */
  snapshotJob: boolean;

  /** Names of the metrics that an alarm watches, separated by spaces: IteratorAge. */
  alarmMetrics: string;
  /** Namespaces of those metrics, separated by spaces: AWS/Lambda. */
  alarmNamespaces: string;
  /** Expressions that an alarm reckons with, separated by spaces: RATE(m1). Empty for an alarm on plain metrics. */
  alarmExpressions: string;
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
