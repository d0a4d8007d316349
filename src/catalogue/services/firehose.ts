import { defineService } from "../service";

export const firehose = defineService({
  id: "firehose",
  title: "Amazon Data Firehose",
  role: "processor",
  names: [
    { pattern: "(?:Amazon )?Data Firehose", status: "current" },
    { pattern: "(?:AWS )?Firehose", status: "current" },
    { pattern: "(?:Amazon |AWS )?Kinesis (?:Data )?Fire ?hose", status: "former" },
    { pattern: "(?:Amazon |AWS )?Kinesis-(?:Data-)?Firehose", exactCase: true, status: "former" },
    { pattern: "(?:Amazon |AWS )?(?:Kinesis (?:Data )?|Data )Fire ?house", status: "wrong" },
    {
      pattern: "(?:Amazon|AWS) Managed (?:Data )?Firehose(?: (?:for|with) (?:Apache )?(?:Kafka|MSK|Kinesis))?",
      status: "wrong",
    },
    {
      pattern: "(?:Amazon |AWS )?(?:MSK|Kafka) Firehose|(?:Amazon|AWS) Firehose for (?:Apache )?Kafka",
      status: "wrong",
    },
    { pattern: "(?:Amazon |AWS )?Kinesis (?:Data )?Hose|(?:Amazon|AWS) Data Hose", status: "wrong" },
    { pattern: "KDF", exactCase: true, status: "former" },
  ],
  // "A firehose of clicks" is a flood.
  otherMeanings: [
    "(?:[Aa]n?|[Tt]he|[Tt]his|that|into|drink from) firehose of",
    "like (?:an? )?(?:[Ff]irehose|fire hose)",
  ],
  resources: ["AWS::KinesisFirehose::DeliveryStream"],
  managed: true,
  processing: {
    windows: [],
    eventTime: false,
    keyedState: false,
    streamJoins: false,
    guarantee: "at-least-once",
    pace: "continuous",
  },
  sink: "at-least-once",
  idempotentWrite: "Readers of the delivered files drop repeats by event id.",
  replay: false,
  purpose:
    "Buffers records and delivers them to S3, Iceberg tables, Redshift, OpenSearch, Splunk, Snowflake or an HTTP endpoint, without code.",
  facts: [
    {
      says: "The service was called Amazon Kinesis Data Firehose until February 2024.",
      url: "https://docs.aws.amazon.com/firehose/latest/dev/what-is-this-service.html",
      read: "2026-11-22",
    },
    {
      says: "Buffering takes 0 to 900 seconds, 300 by default; with dynamic partitioning at least 60.",
      url: "https://docs.aws.amazon.com/firehose/latest/dev/buffering.html",
      read: "2026-11-22",
    },
  ],
});
