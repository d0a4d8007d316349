import { defineService } from "../service";

export const s3 = defineService({
  id: "s3",
  title: "Amazon S3",
  role: "sink",
  names: [
    { pattern: "(?:Amazon |AWS )?S3(?: buckets?)?", status: "current" },
    { pattern: "(?:Amazon |AWS )?Simple Storage Service", status: "current" },
  ],
  parts: ["data ?lake", "(?:the|our) lake"],
  resources: ["AWS::S3::Bucket"],
  managed: true,
  sink: "exactly-once",
  purpose: "Stores objects; the lake that streams are landed in.",
  facts: [
    {
      says: "Flink's file sink on S3 is exactly once.",
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/guarantees/",
      read: "2026-11-22",
    },
  ],
});
