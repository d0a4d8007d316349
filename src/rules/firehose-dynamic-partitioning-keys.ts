import { prefixExpressions } from "../catalogue/delivery-limits";
import { placeOf } from "../model/architecture";
import { judge, type Verdict } from "../model/claim";
import { deliveryStreams } from "./parts/delivery";
import { awsPage } from "./parts/pages";
import { asService } from "./parts/services";
import { deliveryTemplate } from "./parts/templates";
import { every, grade, not, some } from "./parts/verdicts";
import { defineRule } from "./rule";

const { keyFromQuery, keyFromFunction } = prefixExpressions;

const extraction = [
  "ProcessingConfiguration:",
  "  Enabled: true",
  "  Processors:",
  "    - Type: MetadataExtraction",
  "      Parameters:",
  "        - {ParameterName: MetadataExtractionQuery, ParameterValue: '{customer:.customer_id}'}",
  "        - {ParameterName: JsonParsingEngine, ParameterValue: JQ-1.6}",
];

const partitioned = (prefix: string, processing: readonly string[], enabled = "true"): readonly string[] => [
  `Prefix: ${prefix}`,
  "ErrorOutputPrefix: errors/!{firehose:error-output-type}/",
  "BufferingHints: {IntervalInSeconds: 60, SizeInMBs: 64}",
  "DynamicPartitioningConfiguration:",
  `  Enabled: ${enabled}`,
  ...processing,
];

const byQuery = "data/customer=!{partitionKeyFromQuery:customer}/";

export default defineRule({
  id: "firehose-dynamic-partitioning-keys",
  summary: "Dynamic partitioning has no key to partition by.",
  why:
    "Firehose refuses to create a partitioning stream whose prefix names no partition key, or that has no processor " +
    "to provide the keys which the prefix names.",
  instead:
    "Name a key in Prefix and add its processor: MetadataExtraction for keys from a query, a Lambda function for " +
    "keys of its own.",
  severity: "error",
  category: "delivery",
  since: "0.1.0",
  scope: "file",
  sources: [
    awsPage("firehose/latest/dev/dynamic-partitioning"),
    {
      url: "https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-kinesisfirehose/lib/private/helpers.ts",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "A prefix without a key",
      bad: { "template.yaml": deliveryTemplate(partitioned("data/", extraction)) },
      marks: [["template.yaml", "data/"]],
    },
    {
      title: "Keys of a query that nobody makes",
      bad: { "template.yaml": deliveryTemplate(partitioned(byQuery, [])) },
      marks: [["template.yaml", byQuery]],
    },
    {
      title: "The same among the resources of a service",
      bad: { "serverless.yml": asService(deliveryTemplate(partitioned("data/", extraction))) },
      marks: [["serverless.yml", "data/"]],
    },
    { title: "A key and its query", good: { "template.yaml": deliveryTemplate(partitioned(byQuery, extraction)) } },
    {
      title: "The prefix is not known here",
      good: {
        "template.yaml": deliveryTemplate(partitioned("!Ref Prefix", extraction), {
          parameters: ["Prefix: {Type: String}"],
        }),
      },
    },
    {
      title: "Whether it partitions is decided elsewhere",
      good: {
        "template.yaml": deliveryTemplate(partitioned("data/", [], "!If [Own, !Ref Partition, false]"), {
          parameters: ["Partition: {Type: String}"],
          conditions: ['Own: !Not [!Equals [!Ref Partition, ""]]'],
        }),
      },
    },
  ],
  check(architecture, report) {
    for (const stream of deliveryStreams(architecture)) {
      const { dynamicPartitioning, objectPrefix, metadataExtraction, transform } = stream.traits;
      if (dynamicPartitioning === undefined || !stream.complete) continue;
      const isOn = judge(dynamicPartitioning, (value) => value === true);
      const names = (key: string): Verdict => judge(objectPrefix, (prefix) => prefix?.includes(key) === true);
      const query = judge(metadataExtraction, (value) => value === true);
      const lambda = judge(transform, (value) => value === true);
      const lacks = [
        {
          says: "a partition key in Prefix",
          verdict: every(not(names(keyFromQuery)), not(names(keyFromFunction))),
        },
        { says: "a MetadataExtraction processor for its query keys", verdict: every(names(keyFromQuery), not(query)) },
        { says: "a Lambda processor for its function keys", verdict: every(names(keyFromFunction), not(lambda)) },
        { says: "a MetadataExtraction or Lambda processor", verdict: not(some(query, lambda)) },
      ].find(({ verdict }) => grade(every(isOn, verdict), "error") !== undefined);
      if (lacks === undefined) continue;
      const told = grade(every(isOn, lacks.verdict), "error")!;
      report(
        placeOf(stream.places[0]!.uri, objectPrefix ?? dynamicPartitioning),
        `${told.where}Dynamic partitioning needs partition keys in Prefix and the matching processor; this stream ` +
          `lacks ${lacks.says}. It cannot be created so.`,
        { severity: told.severity, evidence: [dynamicPartitioning, objectPrefix], subject: stream.id },
      );
    }
  },
});
