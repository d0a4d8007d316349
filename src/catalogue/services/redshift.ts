import { defineService } from "../service";

export const redshift = defineService({
  id: "redshift",
  title: "Amazon Redshift",
  role: "sink",
  names: [{ pattern: "(?:Amazon |AWS )?Redshift(?: Serverless)?", status: "current" }],
  resources: ["AWS::Redshift::Cluster", "AWS::RedshiftServerless::Workgroup"],
  managed: true,
  sink: "at-least-once",
  idempotentWrite: "A MERGE on the event id drops repeats.",
  purpose: "A warehouse; takes streams through Firehose, COPY from S3 or its own streaming ingestion.",
  facts: [
    {
      says: "Firehose loads Redshift through S3 and COPY.",
      url: "https://docs.aws.amazon.com/firehose/latest/dev/basic-deliver.html",
      read: "2026-11-22",
    },
  ],
});
