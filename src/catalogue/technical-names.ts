import type { Fact } from "./service";

/** A library, class or identifier that is known by its exact spelling. */
export interface KnownName {
  /** Key in models: "kcl". */
  readonly key: string;
  /** The exact spelling in code, as a regular expression source; letter case counts. */
  readonly pattern: string;
  /** What prose calls it besides, in the same manner. */
  readonly inProse?: string;
  /** Whether the words mean it in program code only. */
  readonly codeOnly?: true;
}

/** A connector class or artifact of Flink's SourceFunction and SinkFunction API, which Flink 2.0 removed. */
export interface LegacyConnector extends KnownName {
  readonly replacement: string;
}

/** Read 2026-11-22: the AWS migration guide to Flink 2.x and flink-connector-aws, docs/connectors/table/kinesis.md. */
export const legacyConnectors: readonly LegacyConnector[] = [
  { key: "flink-kinesis-consumer", pattern: "FlinkKinesisConsumer", replacement: "KinesisStreamsSource" },
  {
    key: "flink-dynamodb-consumer",
    pattern: "FlinkDynamoDBStreamsConsumer",
    replacement: "DynamoDbStreamsSource",
  },
  { key: "flink-kinesis-producer", pattern: "FlinkKinesisProducer", replacement: "KinesisStreamsSink" },
  { key: "flink-kafka-consumer", pattern: "FlinkKafkaConsumer(?:0?\\d{1,2})?", replacement: "KafkaSource" },
  { key: "flink-kafka-producer", pattern: "FlinkKafkaProducer(?:0?\\d{1,2})?", replacement: "KafkaSink" },
  { key: "streaming-file-sink", pattern: "StreamingFileSink", replacement: "FileSink" },
  {
    key: "flink-connector-kinesis",
    pattern: "flink-connector-kinesis(?:_\\d\\.\\d{2})?",
    replacement: "flink-connector-aws-kinesis-streams",
  },
  { key: "add-source", pattern: "add(?:Source|_source)(?=\\()", replacement: "fromSource", codeOnly: true },
  { key: "add-sink", pattern: "add(?:Sink|_sink)(?=\\()", replacement: "sinkTo", codeOnly: true },
];

/** Client libraries of Kinesis Data Streams with the end of their versions. */
export interface ClientLibrary extends KnownName {
  readonly title: string;
  /** Major version that has ended, and the one to go to. */
  readonly ended: number;
  readonly current: number;
  /** Major version that still works and is called outdated by AWS. */
  readonly outdated?: number;
}

/** Read 2026-11-22: AWS Big Data blog on KCL 3.0, and the KCL archive of the Kinesis developer guide. */
export const clientLibraries: readonly ClientLibrary[] = [
  {
    key: "kcl",
    title: "KCL",
    pattern: "amazon-kinesis-client|amazon[-_]kclpy",
    inProse: "KCL|Kinesis Client Library(?: \\(KCL\\))?",
    ended: 1,
    outdated: 2,
    current: 3,
  },
  {
    key: "kpl",
    title: "KPL",
    pattern: "amazon-kinesis-producer",
    inProse: "KPL|Kinesis Producer Library(?: \\(KPL\\))?",
    ended: 0,
    current: 1,
  },
];

/** The day on which KCL 1.x and KPL 0.x ended. */
export const clientLibrariesEnded = "2026-01-30";

/** A name of Managed Service for Apache Flink that IAM does not know. */
export interface WrongIdentifier extends KnownName {
  /** The right one; of an action, the part up to its colon. */
  readonly right: string;
}

const policyVerbs = "Add|Create|Delete|Describe|Discover|List|Rollback|Start|Stop|Tag|Untag|Update";

/** Read 2026-11-22: AWS agent toolkit, foundation-operations; the AWS General Reference agrees. */
export const wrongIdentifiers: readonly WrongIdentifier[] = [
  {
    key: "flink-principal",
    pattern: "(?:kinesisanalyticsv2|managed-flink|flink)\\.amazonaws\\.com(?!\\.\\w|/)",
    right: "kinesisanalytics.amazonaws.com",
  },
  {
    key: "flink-action",
    pattern: `(?:kinesisanalyticsv2|flink):(?:(?:${policyVerbs})[A-Z]\\w{0,60}|\\*)`,
    right: "kinesisanalytics:",
  },
];

/** Flink itself, for the version that a document speaks of. */
const flinkNames: readonly KnownName[] = [
  {
    key: "flink",
    pattern:
      "flink-(?:streaming-java|clients|core|java|table-api-java(?:-bridge)?|table-planner(?:-loader)?)(?:_\\d\\.\\d{2})?|apache-flink|flink[.-]version|flinkVersion|FLINK-\\d_\\d{1,2}",
    inProse: "(?:Apache )?Flink",
  },
  {
    key: "flink-scala",
    pattern:
      "flink-(?:streaming-)?scala(?:_\\d\\.\\d{2})?|org\\.apache\\.flink\\.(?:streaming\\.)?api\\.scala|flink-table-api-scala(?:-bridge)?(?:_\\d\\.\\d{2})?",
  },
];

/** A setting that exactly-once output to Kafka depends on. Read 2026-11-27: flink-connector-kafka, docs/connectors/datastream/kafka.md. */
export interface ExactlyOnceSetting extends KnownName {
  readonly title: string;
}

export const exactlyOnceSettings: readonly ExactlyOnceSetting[] = [
  {
    key: "transactional-id",
    title: "a transactional id prefix",
    pattern:
      "transactional[.-]id(?:[.-]prefix)?|setTransactionalIdPrefix|set_transactional_id_prefix|transactionalIdPrefix",
    inProse: "[Tt]ransactional[ -][Ii][Dd]s?(?:[ -]prefix(?:es)?)?",
  },
  {
    key: "read-committed",
    title: "consumers with isolation.level=read_committed",
    pattern:
      "read_committed|READ_COMMITTED|isolation\\.level|[Rr]ead(?:s|ing)? (?:only )?committed (?:records|messages|data|transactions)",
    inProse: "[Rr]ead[ -]committed|[Ii]solation[ -]level",
  },
  {
    key: "transaction-timeout",
    title: "transaction.timeout.ms above checkpoint plus restart time",
    pattern: "transaction(?:\\.max)?\\.timeout\\.ms|TRANSACTION_TIMEOUT_CONFIG",
    inProse: "[Tt]ransactions?[ -]time-?outs?",
  },
];

/** Every technical name that Sluice knows. */
export const knownNames: readonly KnownName[] = [
  ...legacyConnectors,
  ...clientLibraries,
  ...wrongIdentifiers,
  ...exactlyOnceSettings,
  ...flinkNames,
];

const byKey = <T extends KnownName>(names: readonly T[]): ReadonlyMap<string, T> =>
  new Map(names.map((name) => [name.key, name]));

const connectorsByKey = byKey(legacyConnectors);
const librariesByKey = byKey(clientLibraries);
const identifiersByKey = byKey(wrongIdentifiers);

export const legacyConnector = (key: string): LegacyConnector | undefined => connectorsByKey.get(key);
export const clientLibrary = (key: string): ClientLibrary | undefined => librariesByKey.get(key);
export const wrongIdentifier = (key: string): WrongIdentifier | undefined => identifiersByKey.get(key);

/** Where the facts of this file can be checked. */
export const technicalNameSources = {
  flink2: {
    url: "https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/analytics-skills/developing-applications-on-managed-service-for-apache-flink/references/flink-2x-migration.md",
    read: "2026-11-27",
  },
  kinesisConnector: {
    url: "https://github.com/apache/flink-connector-aws/blob/main/docs/content/docs/connectors/table/kinesis.md",
    read: "2026-11-27",
  },
  clientLibraries: { url: "https://docs.aws.amazon.com/streams/latest/dev/kcl-archive.html", read: "2026-11-22" },
  operations: {
    url: "https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/analytics-skills/developing-applications-on-managed-service-for-apache-flink/references/foundation-operations.md",
    read: "2026-11-22",
  },
} as const satisfies Readonly<Record<string, Pick<Fact, "url" | "read">>>;
