import { flinkNamespace } from "../../catalogue/flink-metrics";
import type { BuildingBlock } from "../../model/change";
import type { Tree } from "../template/print";
import { tokenLike } from "./tokens";

/** A metric of the application `owner`, as the provider has it. */
function flinkMetric(owner: string, metricName: string, isNative: boolean): Readonly<Record<string, Tree>> {
  const value = `\${${owner}.${isNative ? "applicationName" : "name"}}`;
  const dimensions: Tree = isNative ? [{ name: "Application", value }] : { Application: value };
  return { namespace: flinkNamespace, metricName, dimensions };
}

/** An application that is down, and checkpoints that fail: the count of those only grows, so its rate is watched. */
function flinkAlarms(name: string, owner: string, downMetric: string, like: string): readonly NewResource[] {
  const isNative = like.startsWith("aws-native:");
  const alarm = (properties: Readonly<Record<string, Tree>>): Tree => ({
    type: tokenLike(like, "cloudwatch", isNative ? "Alarm" : "MetricAlarm"),
    properties: { ...properties, evaluationPeriods: 1, threshold: 0, comparisonOperator: "GreaterThanThreshold" },
  });
  const failed = flinkMetric(owner, "numberOfFailedCheckpoints", isNative);
  const rate: Tree = { id: "rate", expression: "RATE(failed)", returnData: true };
  const queries: Tree = isNative
    ? [rate, { id: "failed", returnData: false, metricStat: { metric: failed, period: 300, stat: "Average" } }]
    : [rate, { id: "failed", returnData: false, metric: { ...failed, period: 300, stat: "Average" } }];
  return [
    {
      name,
      resource: alarm({
        ...flinkMetric(owner, downMetric, isNative),
        statistic: "Average",
        period: 60,
        treatMissingData: "breaching",
      }),
    },
    {
      name: `${owner}CheckpointsFail`,
      resource: alarm({ treatMissingData: "notBreaching", [isNative ? "metrics" : "metricQueries"]: queries }),
    },
  ];
}

/** A resource to add, with its key. */
export interface NewResource {
  readonly name: string;
  readonly resource: Tree;
}

/**
 * Ready-made resources beside the resource `owner` with the type token `like`. The `aws-native` provider has no logging
 * option for a Flink application: nothing is offered there.
 */
export function buildingBlock(
  block: BuildingBlock,
  name: string,
  owner: string,
  like: string,
): readonly NewResource[] | undefined {
  const isNative = like.startsWith("aws-native:");
  if (block === "dead-letter-queue") {
    // 14 days, the longest a queue keeps a message: somebody has to look at what failed.
    const kept = isNative ? "messageRetentionPeriod" : "messageRetentionSeconds";
    return [{ name, resource: { type: tokenLike(like, "sqs", "Queue"), properties: { [kept]: 1_209_600 } } }];
  }
  if (block === "flink-1-alarms" || block === "flink-2-alarms") {
    return flinkAlarms(name, owner, block === "flink-1-alarms" ? "downtime" : "restartingTime", like);
  }
  if (isNative) return undefined;
  const group = `${owner}LogGroup`;
  return [
    {
      name: group,
      resource: { type: tokenLike(like, "cloudwatch", "LogGroup"), properties: { retentionInDays: 30 } },
    },
    {
      name: logStreamOf(owner),
      resource: {
        type: tokenLike(like, "cloudwatch", "LogStream"),
        properties: { logGroupName: `\${${group}.name}` },
      },
    },
  ];
}

/** Key of the log stream that is added for an application. */
export const logStreamOf = (owner: string): string => `${owner}LogStream`;
