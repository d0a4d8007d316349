import { once } from "../../model/once";
import { childOf, entryOf, type YamlNode } from "../../syntax/yaml";
import { propertiesOfType } from "../cloudformation/properties";
import { pairsOf, respellingOf } from "../respelling";
import type { Draft } from "../template/draft";
import type { DraftTrait } from "../template/facts";
import { type Property, property } from "../template/property";
import { describeResource, type Spelling } from "../template/resource";
import type { Description } from "./description";
import { has, type KubernetesObject } from "./objects";
import { type ReferenceStyle, withReferences } from "./references";
import { kubernetesValues } from "./values";

/** Kinds by service, with the type that CloudFormation has for the same thing. */
const types: Readonly<Record<string, string>> = {
  "kinesis/Stream": "AWS::Kinesis::Stream",
  "kafka/Cluster": "AWS::MSK::Cluster",
  "kafka/ServerlessCluster": "AWS::MSK::ServerlessCluster",
  "kafka/Configuration": "AWS::MSK::Configuration",
  "lambda/EventSourceMapping": "AWS::Lambda::EventSourceMapping",
  "lambda/Function": "AWS::Lambda::Function",
  "pipes/Pipe": "AWS::Pipes::Pipe",
  "dynamodb/Table": "AWS::DynamoDB::Table",
  "sqs/Queue": "AWS::SQS::Queue",
  "sns/Topic": "AWS::SNS::Topic",
  "s3/Bucket": "AWS::S3::Bucket",
  "glue/Job": "AWS::Glue::Job",
  "cloudwatch/MetricAlarm": "AWS::CloudWatch::Alarm",
};

/** Short words that ACK writes in capitals within a name, and in small letters at its beginning. */
const initials = /(?<=[a-z])(?:Arn|Id|Url|Kms|Dns|Vpc)(?=[A-Z]|s?$)/g;

/** A property of CloudFormation as ACK spells it: `EventSourceArn` is `eventSourceARN`, `EBSStorageInfo` `ebsStorageInfo`. */
const spelled = (name: string): string =>
  name
    .replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]/, (start) => start.toLowerCase())
    .replace(initials, (word) => word.toUpperCase());

/** Traits that ACK has no field for (https://github.com/aws-controllers-k8s/kinesis-controller, read 2026-11-22). */
const missing: Readonly<Record<string, readonly string[]>> = { "AWS::Kinesis::Stream": ["retentionHours"] };

const tables: Readonly<Record<string, readonly Property[]>> = Object.fromEntries(
  Object.entries(propertiesOfType).map(([type, table]) => [
    type,
    table
      .filter(({ trait }) => missing[type]?.includes(trait) !== true)
      .map((one) => ({ ...one, path: one.path.map(spelled) })),
  ]),
);

const spelling: Spelling = {
  language: kubernetesValues,
  tables,
  links: {
    "AWS::Lambda::EventSourceMapping": {
      EventSourceArn: ["eventSourceARN"],
      FunctionName: ["functionName"],
      SelfManagedEventSource: ["selfManagedEventSource"],
    },
    "AWS::Pipes::Pipe": { Source: ["source"] },
  },
  names: ["name", "tableName", "queueName"],
  // There is no controller for delivery streams.
  delivery: { blocks: {}, tableOf: () => [], bucket: "bucketARN", conversion: ["", ""] },
  alarmQueries: {
    list: "metrics",
    traits: [
      ["alarmMetrics", "metricStat.metric.metricName"],
      ["alarmNamespaces", "metricStat.metric.namespace"],
      ["alarmExpressions", "expression"],
    ],
  },
};

export const ackRespelling = once(() => respellingOf(pairsOf(spelling)));

const kinds = (...names: readonly string[]): readonly string[] =>
  names.map((name) => name.replace("/", ".services.k8s.aws/"));

/** Fields that stand for others, with the kinds that they point at: `functionRef: {from: {name: …}}`. */
const references: Readonly<Record<string, { readonly field: string; readonly targets: readonly string[] }>> = {
  eventSourceRef: {
    field: "eventSourceARN",
    targets: kinds("kafka/Cluster", "kinesis/Stream", "dynamodb/Table", "sqs/Queue"),
  },
  functionRef: { field: "functionName", targets: kinds("lambda/Function") },
};

const style: ReferenceStyle = {
  fieldOf: (key) => references[key]?.field,
  holder: (node) => childOf(node, "from"),
  targets: (field) => Object.values(references).find((one) => one.field === field)?.targets ?? [],
  wrapped: new Set(),
};

/** An object of AWS Controllers for Kubernetes. */
export function describeAck(object: KubernetesObject): Description | undefined {
  const type = types[`${object.group.slice(0, object.group.indexOf("."))}/${object.kind}`];
  if (type === undefined) return undefined;
  const spec = childOf(object.root, "spec");
  // A "serverless" cluster may be a provisioned one: the service has one interface for both.
  const isProvisioned = type === "AWS::MSK::ServerlessCluster" && has(spec, "provisioned");
  const settled = isProvisioned ? "AWS::MSK::Cluster" : type;
  const home = isProvisioned ? ["spec", "provisioned"] : ["spec"];
  const settings = isProvisioned ? childOf(spec, "provisioned") : spec;
  const view = withReferences(style, settings, object.namespace);
  const description = describeResource(spelling, settled, view, object.text);
  return {
    ...description,
    traits: [...description.traits, ...pollerTraits(view)],
    type: settled,
    table: (tables[settled] ?? []).map(({ trait, path, kind }) => property(trait, [...home, ...path], kind)),
    complete: description.complete && isWhole(settled, view),
  };
}

/** Whether Kafka's pollers are provisioned cannot be said in a mapping: it may be so all the same. */
function pollerTraits(settings: YamlNode | undefined): readonly DraftTrait[] {
  const topics = entryOf(settings, "topics");
  if (topics === undefined) return [];
  const draft: Draft = { kind: "unknown", at: topics.key.span, text: topics.key.value };
  return [{ trait: "provisionedPollers", kind: "presence", draft }];
}

/** Whether the object is more than a patch, or than the name of a thing whose settings are kept in AWS. */
function isWhole(type: string, settings: Parameters<typeof has>[0]): boolean {
  switch (type) {
    case "AWS::Lambda::EventSourceMapping":
      return (
        (has(settings, "eventSourceARN") || has(settings, "selfManagedEventSource")) && has(settings, "functionName")
      );
    case "AWS::Pipes::Pipe":
      return has(settings, "source") && has(settings, "target");
    case "AWS::Lambda::Function":
      return has(settings, "code");
    case "AWS::Kinesis::Stream":
      // What the kind has no field for may be set in AWS.
      return false;
    default:
      return settings !== undefined;
  }
}
