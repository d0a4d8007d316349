import type { Spelling } from "../template/resource";
import { cloudFormationValues } from "./functions";
import { deliveryDestinations, destinationTable, propertiesOfType } from "./properties";

/** Links that go by the path of the property that holds them. */
const byPath = (...paths: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(paths.map((path) => [path, path.split(".")]));

/** How CloudFormation spells what is read of a resource: the names that the other dialects are held to. */
export const cloudFormationSpelling: Spelling = {
  language: cloudFormationValues,
  keyCase: "pascal",
  tables: propertiesOfType,
  links: {
    "AWS::Lambda::EventSourceMapping": byPath("EventSourceArn", "FunctionName", "SelfManagedEventSource"),
    "AWS::Kinesis::StreamConsumer": byPath("StreamARN"),
    "AWS::Lambda::Alias": byPath("FunctionName"),
    "AWS::Lambda::Version": byPath("FunctionName"),
    "AWS::KinesisFirehose::DeliveryStream": byPath(
      "KinesisStreamSourceConfiguration.KinesisStreamARN",
      "MSKSourceConfiguration.MSKClusterARN",
    ),
    "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption": byPath("ApplicationName"),
    "AWS::Pipes::Pipe": byPath("Source"),
    "AWS::Lambda::Function": byPath("Role"),
    "AWS::Serverless::Function": byPath("Role"),
  },
  names: ["Name", "StreamName", "FunctionName", "ApplicationName", "DeliveryStreamName", "ClusterName", "TableName"],
  delivery: {
    blocks: deliveryDestinations,
    tableOf: destinationTable,
    bucket: "BucketARN",
    conversion: ["DataFormatConversionConfiguration", "Enabled"],
  },
  alarmQueries: {
    list: "Metrics",
    traits: [
      ["alarmMetrics", "MetricStat.Metric.MetricName"],
      ["alarmNamespaces", "MetricStat.Metric.Namespace"],
      ["alarmExpressions", "Expression"],
    ],
  },
};
