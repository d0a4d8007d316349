import { defineService } from "../service";

export const flinkLogging = defineService({
  id: "flink-logging",
  title: "CloudWatch logging option of a Flink application",
  role: "support",
  names: [],
  resources: ["AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption"],
  managed: true,
  purpose: "Sends the log of a Managed Flink application to a CloudWatch log stream.",
  facts: [
    {
      says: "The log group and the log stream must exist; without the option an application's log is not kept.",
      url: "https://docs.aws.amazon.com/managed-flink/latest/java/cloudwatch-logs.html",
      read: "2026-11-22",
    },
  ],
});
