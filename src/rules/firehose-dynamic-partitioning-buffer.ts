import { deliveryLimits } from "../catalogue/delivery-limits";
import { placeOf } from "../model/architecture";
import type { Change } from "../model/change";
import { judge } from "../model/claim";
import { deliveryStreams } from "./parts/delivery";
import { isReplaceable } from "./parts/fixes";
import { pages } from "./parts/pages";
import { asService } from "./parts/services";
import { deliveryTemplate } from "./parts/templates";
import { every, grade } from "./parts/verdicts";
import { defineRule } from "./rule";

const { seconds, megabytes } = deliveryLimits.partitioning;

const partitioned = (hints: string, enabled = "true"): readonly string[] => [
  "Prefix: data/customer=!{partitionKeyFromQuery:customer}/",
  "ErrorOutputPrefix: errors/!{firehose:error-output-type}/",
  `BufferingHints: ${hints}`,
  `DynamicPartitioningConfiguration: {Enabled: ${enabled}}`,
  "ProcessingConfiguration:",
  "  Enabled: true",
  "  Processors:",
  "    - Type: MetadataExtraction",
  "      Parameters:",
  "        - {ParameterName: MetadataExtractionQuery, ParameterValue: '{customer:.customer_id}'}",
  "        - {ParameterName: JsonParsingEngine, ParameterValue: JQ-1.6}",
];

export default defineRule({
  id: "firehose-dynamic-partitioning-buffer",
  summary: "Dynamic partitioning is given too small a buffer.",
  why: "Firehose refuses to create the stream: with dynamic partitioning it needs 64 MB and 60 seconds at least.",
  instead:
    "Set SizeInMBs to 64 or more and IntervalInSeconds to 60 or more; for faster delivery do without partitioning.",
  severity: "error",
  category: "delivery",
  since: "0.1.0",
  scope: "file",
  sources: [
    pages.buffering,
    {
      url: "https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-kinesisfirehose/lib/private/helpers.ts",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "Buffers as for plain delivery",
      bad: { "template.yaml": deliveryTemplate(partitioned("{IntervalInSeconds: 300, SizeInMBs: 32}")) },
      marks: [["template.yaml", "32"]],
      fixed: { "template.yaml": deliveryTemplate(partitioned("{IntervalInSeconds: 300, SizeInMBs: 64}")) },
    },
    {
      title: "Delivery every half minute",
      bad: { "template.yaml": deliveryTemplate(partitioned("{IntervalInSeconds: 30, SizeInMBs: 128}")) },
      marks: [["template.yaml", "30"]],
    },
    {
      title: "The same among the resources of a service",
      bad: { "serverless.yml": asService(deliveryTemplate(partitioned("{IntervalInSeconds: 300, SizeInMBs: 32}"))) },
      marks: [["serverless.yml", "32"]],
      fixed: { "serverless.yml": asService(deliveryTemplate(partitioned("{IntervalInSeconds: 300, SizeInMBs: 64}"))) },
    },
    {
      title: "Buffers large enough",
      good: { "template.yaml": deliveryTemplate(partitioned("{IntervalInSeconds: 60, SizeInMBs: 64}")) },
    },
    {
      title: "Sizes not known here",
      good: {
        "template.yaml": deliveryTemplate(partitioned("{IntervalInSeconds: !Ref Seconds, SizeInMBs: !Ref Size}"), {
          parameters: ["Seconds: {Type: Number}", "Size: {Type: Number}"],
        }),
      },
    },
    {
      title: "Large enough in both branches",
      good: {
        "template.yaml": deliveryTemplate(partitioned("{IntervalInSeconds: 60, SizeInMBs: !If [Own, 64, 128]}"), {
          parameters: ["Stage: {Type: String}"],
          conditions: ["Own: !Equals [!Ref Stage, production]"],
        }),
      },
    },
  ],
  check(architecture, report) {
    for (const stream of deliveryStreams(architecture)) {
      const { dynamicPartitioning, bufferMegabytes, bufferSeconds } = stream.traits;
      const isOn = judge(dynamicPartitioning, (value) => value === true);
      const size = every(
        isOn,
        judge(bufferMegabytes, (value) => value !== undefined && value < megabytes),
      );
      const interval = every(
        isOn,
        judge(bufferSeconds, (value) => value !== undefined && value < seconds),
      );
      const isSize = grade(size, "error") !== undefined;
      const told = grade(isSize ? size : interval, "error");
      const claim = isSize ? bufferMegabytes : bufferSeconds;
      if (told === undefined || claim === undefined) continue;
      report(
        placeOf(stream.places[0]!.uri, claim),
        `${told.where}Dynamic partitioning needs SizeInMBs of ${megabytes} and IntervalInSeconds of ${seconds} at ` +
          "least. With less, the delivery stream cannot be created.",
        {
          severity: told.severity,
          evidence: [dynamicPartitioning, claim],
          subject: stream.id,
          fixes: () => {
            if (![bufferMegabytes, bufferSeconds].every(isReplaceable)) return [];
            const changes: Change[] = [];
            if (isSize) changes.push({ kind: "set", target: stream.id, trait: "bufferMegabytes", value: megabytes });
            if (grade(interval, "error") !== undefined) {
              changes.push({ kind: "set", target: stream.id, trait: "bufferSeconds", value: seconds });
            }
            return [{ title: `Buffer at least ${megabytes} MB and ${seconds} s`, safe: true, changes }];
          },
        },
      );
    }
  },
});
