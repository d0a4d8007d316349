import type { Service } from "./service";
import { athena } from "./services/athena";
import { aurora } from "./services/aurora";
import { cloudwatch } from "./services/cloudwatch";
import { documentdb } from "./services/documentdb";
import { dynamodb } from "./services/dynamodb";
import { dynamodbStreams } from "./services/dynamodb-streams";
import { ecs } from "./services/ecs";
import { email } from "./services/email";
import { emr } from "./services/emr";
import { eventbridge } from "./services/eventbridge";
import { firehose } from "./services/firehose";
import { flink } from "./services/flink";
import { flinkLogging } from "./services/flink-logging";
import { flinkOperator } from "./services/flink-operator";
import { flinkSnapshot } from "./services/flink-snapshot";
import { glue } from "./services/glue";
import { glueCatalog } from "./services/glue-catalog";
import { glueStreaming } from "./services/glue-streaming";
import { httpEndpoint } from "./services/http-endpoint";
import { iceberg } from "./services/iceberg";
import { jdbc } from "./services/jdbc";
import { kafka } from "./services/kafka";
import { kafkaConfiguration } from "./services/kafka-configuration";
import { kafkaConnect } from "./services/kafka-connect";
import { kafkaNodePool } from "./services/kafka-node-pool";
import { kafkaStreams } from "./services/kafka-streams";
import { kafkaTopic } from "./services/kafka-topic";
import { kds } from "./services/kds";
import { kinesisAnalyticsSql } from "./services/kinesis-analytics-sql";
import { kinesisConsumer } from "./services/kinesis-consumer";
import { kinesisVideo } from "./services/kinesis-video";
import { lambda } from "./services/lambda";
import { managedFlink } from "./services/managed-flink";
import { mq } from "./services/mq";
import { msk } from "./services/msk";
import { opensearch } from "./services/opensearch";
import { pipes } from "./services/pipes";
import { rds } from "./services/rds";
import { redshift } from "./services/redshift";
import { s3 } from "./services/s3";
import { snowflake } from "./services/snowflake";
import { sns } from "./services/sns";
import { spark } from "./services/spark";
import { splunk } from "./services/splunk";
import { sqs } from "./services/sqs";
import { stepFunctions } from "./services/step-functions";
import { timestream } from "./services/timestream";

/** Every service that Sluice knows, in order of id. */
export const services: readonly Service[] = [
  athena,
  aurora,
  cloudwatch,
  documentdb,
  dynamodb,
  dynamodbStreams,
  ecs,
  email,
  emr,
  eventbridge,
  firehose,
  flink,
  flinkLogging,
  flinkOperator,
  flinkSnapshot,
  glue,
  glueCatalog,
  glueStreaming,
  httpEndpoint,
  iceberg,
  jdbc,
  kafka,
  kafkaConfiguration,
  kafkaConnect,
  kafkaNodePool,
  kafkaStreams,
  kafkaTopic,
  kds,
  kinesisAnalyticsSql,
  kinesisConsumer,
  kinesisVideo,
  lambda,
  managedFlink,
  mq,
  msk,
  opensearch,
  pipes,
  rds,
  redshift,
  s3,
  snowflake,
  sns,
  spark,
  splunk,
  sqs,
  stepFunctions,
  timestream,
];

const byId: ReadonlyMap<string, Service> = new Map(services.map((service) => [service.id, service]));
const byResource: ReadonlyMap<string, Service> = new Map(
  services.flatMap((service) => service.resources.map((type) => [type, service] as const)),
);

/** The service of that catalogue key. */
export const serviceById = (id: string | undefined): Service | undefined =>
  id === undefined ? undefined : byId.get(id);

/** The service that a resource type declares: "AWS::Lambda::Function" is Lambda. */
export const serviceOfResource = (type: string): Service | undefined => byResource.get(type);
