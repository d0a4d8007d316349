import { defineService } from "../service";

export const kinesisAnalyticsSql = defineService({
  id: "kinesis-analytics-sql",
  title: "Amazon Kinesis Data Analytics for SQL",
  role: "processor",
  names: [
    {
      pattern: "(?:Amazon |AWS )?Kinesis (?:Data )?Analytics (?:for SQL|SQL)",
      status: "ended",
      right: "Amazon Managed Service for Apache Flink",
    },
    { pattern: "KDA (?:for )?SQL", status: "ended", right: "Amazon Managed Service for Apache Flink" },
  ],
  resources: ["AWS::KinesisAnalytics::Application"],
  managed: true,
  processing: {
    windows: ["tumbling", "sliding"],
    eventTime: false,
    keyedState: true,
    streamJoins: true,
    guarantee: "at-least-once",
    pace: "continuous",
  },
  purpose: "Ran SQL on streams; discontinued, its applications were deleted from 2026-01-27.",
  facts: [
    {
      says: "No new applications since 2025-10-15; existing ones are deleted from 2026-01-27.",
      url: "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/API_Reference.html",
      read: "2026-11-22",
    },
  ],
});
