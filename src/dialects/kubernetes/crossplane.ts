import { once } from "../../model/once";
import { childOf, type YamlNode } from "../../syntax/yaml";
import { pairsOf, respellingOf } from "../respelling";
import { type Property, property } from "../template/property";
import { describeResource, type Spelling } from "../template/resource";
import { terraformDelivery, terraformSpelling } from "../template/terraform";
import { alongLists, type Description } from "./description";
import { has, type KubernetesObject } from "./objects";
import { type ReferenceStyle, withReferences } from "./references";
import { kubernetesValues } from "./values";

/** Kinds by service, with the type that CloudFormation has for the same thing. */
const types: Readonly<Record<string, string>> = {
  "kinesis/Stream": "AWS::Kinesis::Stream",
  "kinesis/StreamConsumer": "AWS::Kinesis::StreamConsumer",
  "firehose/DeliveryStream": "AWS::KinesisFirehose::DeliveryStream",
  "kafka/Cluster": "AWS::MSK::Cluster",
  "kafka/ServerlessCluster": "AWS::MSK::ServerlessCluster",
  "kafka/Configuration": "AWS::MSK::Configuration",
  "kinesisanalyticsv2/Application": "AWS::KinesisAnalyticsV2::Application",
  "kinesisanalytics/Application": "AWS::KinesisAnalytics::Application",
  "lambda/EventSourceMapping": "AWS::Lambda::EventSourceMapping",
  "lambda/Function": "AWS::Lambda::Function",
  "lambda/Alias": "AWS::Lambda::Alias",
  "pipes/Pipe": "AWS::Pipes::Pipe",
  "glue/Job": "AWS::Glue::Job",
  "dynamodb/Table": "AWS::DynamoDB::Table",
  "sqs/Queue": "AWS::SQS::Queue",
  "sns/Topic": "AWS::SNS::Topic",
  "s3/Bucket": "AWS::S3::Bucket",
  "cloudwatch/MetricAlarm": "AWS::CloudWatch::Alarm",
};

const spelling: Spelling = {
  language: kubernetesValues,
  ...terraformSpelling,
  alarmQueries: { ...terraformSpelling.alarmQueries, list: "metricQuery" },
};

export const crossplaneRespelling = once(() => respellingOf(pairsOf(spelling)));

/** Keys on the way to a setting: blocks, which the first version of an interface wraps in lists of one. */
const blocks: ReadonlySet<string> = new Set(
  [
    ...Object.values(terraformSpelling.tables).flatMap((table) => table.map(({ path }) => path)),
    ...Object.values(terraformSpelling.links).flatMap((links) => Object.values(links)),
    ...Object.keys(terraformDelivery.blocks).flatMap((block) =>
      terraformDelivery.tableOf(block).map(({ path }) => [block, ...path]),
    ),
    ["environmentProperties", ""],
    ["environment", ""],
    ["metric", ""],
  ].flatMap((path) => path.slice(0, -1)),
);

/** Kinds that fields point at. */
const targetsOf: Readonly<Record<string, readonly string[]>> = {
  eventSourceArn: ["kinesis/Stream", "kinesis/StreamConsumer", "dynamodb/Table", "kafka/Cluster", "sqs/Queue"],
  source: ["kinesis/Stream", "dynamodb/Table", "sqs/Queue"],
  functionName: ["lambda/Function", "lambda/Alias"],
  streamArn: ["kinesis/Stream"],
  kinesisStreamArn: ["kinesis/Stream"],
  mskClusterArn: ["kafka/Cluster"],
  bucketArn: ["s3/Bucket"],
  destinationArn: ["sqs/Queue", "sns/Topic", "s3/Bucket"],
  arn: ["kafka/Configuration", "sqs/Queue"],
};

/** How the fields of a group's interfaces refer to objects of the same provider. */
const styleOf = (provider: string): ReferenceStyle => ({
  fieldOf: (key) => /^(\w+?)(?:Refs?|Selector)$/.exec(key)?.[1],
  holder: (node) => node,
  targets: (field) => (targetsOf[field] ?? []).map((kind) => kind.replace("/", `${provider}/`)),
  wrapped: blocks,
  renamed: { propertyGroup: "propertyGroups" },
});

const cluster = styleOf(".aws.upbound.io");
const namespaced = styleOf(".aws.m.upbound.io");

/** A managed resource of Crossplane's provider for AWS. */
export function describeCrossplane(object: KubernetesObject): Description | undefined {
  const { group, kind, root, namespace } = object;
  const type = types[`${group.slice(0, group.indexOf("."))}/${kind}`];
  if (type === undefined) return undefined;
  const isNamespaced = group.includes(".m.");
  const view = withReferences(
    isNamespaced ? namespaced : cluster,
    childOf(childOf(root, "spec"), "forProvider"),
    namespace,
  );
  const description = describeResource(spelling, type, view, object.text);
  return {
    ...description,
    type,
    table: alongLists(root, ["spec", "forProvider"], tableOf(type, view), wrapsBlocks(object, isNamespaced)),
    aliases: [...description.aliases, object.annotations.get("crossplane.io/external-name") ?? object.name],
    complete: description.complete && isWhole(type, view),
  };
}

function tableOf(type: string, settings: YamlNode | undefined): readonly Property[] {
  const table = terraformSpelling.tables[type] ?? [];
  if (type !== "AWS::KinesisFirehose::DeliveryStream") return table;
  const destination = Object.keys(terraformDelivery.blocks).find((block) => has(settings, block));
  if (destination === undefined) return table;
  const own = terraformDelivery.tableOf(destination);
  return [...table, ...own.map(({ trait, path, kind }) => property(trait, [destination, ...path], kind))];
}

/** Whether blocks that are written stand in lists of one: as those that stand there do, else as the interface has it. */
function wrapsBlocks(object: KubernetesObject, isNamespaced: boolean): boolean {
  const settings = childOf(childOf(object.root, "spec"), "forProvider");
  const standing = settings?.kind === "mapping" ? settings.entries.find(({ key }) => blocks.has(key.value)) : undefined;
  return standing === undefined ? object.version === "v1beta1" && !isNamespaced : standing.value?.kind === "sequence";
}

/** Whether the object is more than a patch of one that stands elsewhere, or an import of a thing that is in AWS. */
function isWhole(type: string, settings: YamlNode | undefined): boolean {
  switch (type) {
    case "AWS::Lambda::EventSourceMapping":
      return (
        (has(settings, "eventSourceArn") || has(settings, "selfManagedEventSource")) && has(settings, "functionName")
      );
    case "AWS::Pipes::Pipe":
      return has(settings, "source") && has(settings, "target");
    case "AWS::Lambda::Function":
      return has(settings, "handler") || has(settings, "imageUri");
    case "AWS::KinesisAnalyticsV2::Application":
      return has(settings, "runtimeEnvironment");
    case "AWS::MSK::Cluster":
      return has(settings, "brokerNodeGroupInfo");
    default:
      return settings !== undefined;
  }
}
