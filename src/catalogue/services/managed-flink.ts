import { defineService } from "../service";

export const managedFlink = defineService({
  id: "managed-flink",
  title: "Amazon Managed Service for Apache Flink",
  role: "processor",
  names: [
    { pattern: "(?:Amazon(?:'s)? |AWS(?:'s)? )?Managed Service for (?:Apache )?Flink(?: Studio)?", status: "current" },
    { pattern: "(?:Amazon |AWS )?Managed (?:Apache )?Flink", status: "current" },
    { pattern: "MSF", exactCase: true, status: "current" },
    { pattern: "Flink(?: application)? in the managed service", status: "current" },
    {
      pattern: "(?:Amazon |AWS )?Kinesis Data Analytics Studio",
      status: "former",
      right: "Amazon Managed Service for Apache Flink Studio",
    },
    {
      pattern: "(?:Amazon |AWS )?Kinesis (?:Data )?Analytics for (?:Apache Flink|Flink|Java)",
      status: "former",
    },
    { pattern: "(?:Amazon |AWS )?Kinesis (?:Data )?Analytics", status: "former" },
    { pattern: "(?:Amazon |AWS )?KDA", exactCase: true, status: "former" },
    { pattern: "(?:Amazon|AWS) (?:Managed )?(?:Apache )?Flink(?: Managed)? Service", status: "wrong" },
    { pattern: "(?:Amazon |AWS )?Kinesis (?:Data )?Stream(?:s|ing)? Analytics", status: "wrong" },
    { pattern: "(?:Amazon |AWS )?MSK (?:for|with) (?:Apache )?Flink", status: "wrong" },
    { pattern: "(?:Amazon |AWS )?MSK Flink", status: "wrong" },
    { pattern: "(?:Amazon |AWS )?Managed (?:Apache )?Flink for (?:Apache )?(?:Kafka|MSK|Kinesis)", status: "wrong" },
    { pattern: "(?:Amazon |AWS )?Flink for MSK", status: "wrong" },
    { pattern: "(?:Amazon |AWS )?Managed Streaming for (?:Apache )?Flink", status: "wrong" },
    { pattern: "(?:Amazon |AWS )?Managed (?:Kafka|Kinesis|Streaming|MSK) (?:for )?(?:Apache )?Flink", status: "wrong" },
    {
      pattern: "(?:Amazon |AWS )?(?:Kinesis|MSK|Kafka|EMR) Managed (?:Service for )?(?:Apache )?Flink",
      status: "wrong",
    },
    { pattern: "(?:Amazon|AWS) (?:Apache )?Flink", status: "wrong" },
    { pattern: "(?:Amazon |AWS )?Kinesis (?:Data )?(?:for )?(?:Apache )?Flink", status: "wrong" },
    { pattern: "(?:Amazon |AWS )?Kinesis (?:Data )?Analysis", status: "wrong" },
    { pattern: "(?:Amazon |AWS )?Kinesis Data Analyzer", status: "wrong" },
  ],
  resources: ["AWS::KinesisAnalyticsV2::Application"],
  managed: true,
  processing: {
    windows: ["tumbling", "sliding", "session", "cumulative"],
    eventTime: true,
    keyedState: true,
    streamJoins: true,
    guarantee: "exactly-once",
    pace: "continuous",
  },
  purpose:
    "Runs Apache Flink applications: windows of every kind, event time, keyed state, joins of streams, exactly-once state.",
  facts: [
    {
      says: "Kinesis Data Analytics was renamed Managed Service for Apache Flink on 2023-08-30.",
      url: "https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html",
      read: "2026-11-22",
    },
    {
      says: "A running application is billed for its KPUs and one more, around the clock.",
      url: "https://docs.aws.amazon.com/managed-flink/latest/java/how-resources.html",
      read: "2026-11-22",
    },
  ],
});
