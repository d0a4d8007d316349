import { flinkNamespace } from "../../catalogue/flink-metrics";
import type { BuildingBlock } from "../../model/change";
import type { Tree } from "../template/print";

/** A resource to add, with its logical id. */
export interface NewResource {
  readonly name: string;
  readonly resource: Tree;
}

/**
 * Ready-made resources for the resource `owner`; `name` is the logical id of the main one.
 * Log group and log stream must exist before the logging option, or the application's logs vanish silently
 * (https://docs.aws.amazon.com/managed-flink/latest/java/cloudwatch-logs.html, read 2026-11-22).
 */
export function buildingBlock(block: BuildingBlock, name: string, owner: string): readonly NewResource[] {
  if (block === "dead-letter-queue") {
    // 14 days, the longest a queue keeps a message: somebody has to look at what failed.
    return [{ name, resource: { Type: "AWS::SQS::Queue", Properties: { MessageRetentionPeriod: 1_209_600 } } }];
  }
  if (block === "flink-1-alarms" || block === "flink-2-alarms") {
    return flinkAlarms(name, owner, block === "flink-1-alarms" ? "downtime" : "restartingTime");
  }
  const group = `${owner}LogGroup`;
  const stream = `${owner}LogStream`;
  const streamArn = `arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:\${${group}}:log-stream:\${${stream}}`;
  return [
    { name: group, resource: { Type: "AWS::Logs::LogGroup", Properties: { RetentionInDays: 30 } } },
    { name: stream, resource: { Type: "AWS::Logs::LogStream", Properties: { LogGroupName: { ref: group } } } },
    {
      name,
      resource: {
        Type: "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption",
        Properties: {
          ApplicationName: { ref: owner },
          CloudWatchLoggingOption: { LogStreamARN: { sub: streamArn } },
        },
      },
    },
  ];
}

/**
 * An application that is down, and checkpoints that fail. The count of failed checkpoints only grows, so its rate is
 * watched (https://docs.aws.amazon.com/managed-flink/latest/java/metrics-dimensions.html, read 2026-11-22).
 */
function flinkAlarms(name: string, owner: string, downMetric: string): readonly NewResource[] {
  const metric = (metricName: string): Record<string, Tree> => ({
    Namespace: flinkNamespace,
    MetricName: metricName,
    Dimensions: [{ Name: "Application", Value: { ref: owner } }],
  });
  const alarm = (properties: Record<string, Tree>): Tree => ({
    Type: "AWS::CloudWatch::Alarm",
    Properties: { ...properties, EvaluationPeriods: 1, Threshold: 0, ComparisonOperator: "GreaterThanThreshold" },
  });
  const stat = { Metric: metric("numberOfFailedCheckpoints"), Period: 300, Stat: "Average" };
  return [
    {
      name,
      resource: alarm({
        ...metric(downMetric),
        Statistic: "Average",
        Period: 60,
        TreatMissingData: "breaching",
      }),
    },
    {
      name: `${owner}CheckpointsFail`,
      resource: alarm({
        TreatMissingData: "notBreaching",
        Metrics: [
          { Id: "rate", Expression: "RATE(failed)", ReturnData: true },
          { Id: "failed", ReturnData: false, MetricStat: stat },
        ],
      }),
    },
  ];
}
