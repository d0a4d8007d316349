import type { FactSource } from "../rule";

/** A page of the AWS documentation by its path, with the day it was read. */
export const awsPage = (path: string, read = "2026-11-22"): FactSource => ({
  url: `https://docs.aws.amazon.com/${path}.html`,
  read,
});

/** Pages that several rules rest on. */
export const pages = {
  eventSourceMapping: awsPage("lambda/latest/api/API_CreateEventSourceMapping"),
  windows: awsPage("lambda/latest/dg/services-kinesis-windows"),
  kafkaRetries: awsPage("lambda/latest/dg/kafka-retry-configurations"),
  kinesisParameters: awsPage("lambda/latest/dg/services-kinesis-parameters"),
  checkpointConfiguration: awsPage("managed-flink/latest/apiv2/API_CheckpointConfiguration"),
  monitoringConfiguration: awsPage("managed-flink/latest/apiv2/API_MonitoringConfiguration"),
  parallelismConfiguration: awsPage("managed-flink/latest/apiv2/API_ParallelismConfiguration"),
  bufferingHints: awsPage("firehose/latest/APIReference/API_BufferingHints"),
  flinkKafka: {
    url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/kafka/",
    read: "2026-11-27",
  },
  buffering: awsPage("firehose/latest/dev/buffering"),
} as const;
