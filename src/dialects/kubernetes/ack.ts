import { childOf, type YamlNode } from "../../syntax/yaml";
import { propertiesOfType } from "../cloudformation/properties";
import type { Draft } from "../template/draft";
import { type Property, property } from "../template/property";
import { alarmQueryTraits } from "./alarms";
import type { Description } from "./description";
import { has, type KubernetesObject, nodeAt } from "./objects";
import { ackStyle, type Targets, valueOrReference } from "./references";

/** Kinds by service, with the type that CloudFormation has for the same thing. */
const types: Readonly<Record<string, string>> = {
  "kinesis/Stream": "AWS::Kinesis::Stream",
  "kafka/Cluster": "AWS::MSK::Cluster",
  "kafka/ServerlessCluster": "AWS::MSK::ServerlessCluster",
  "kafka/Configuration": "AWS::MSK::Configuration",
  "kafka/Topic": "AWS::MSK::Topic",
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

const fields = (type: string, home: readonly string[]): readonly Property[] =>
  (propertiesOfType[type] ?? []).map(({ trait, path, kind }) => property(trait, [...home, ...path.map(spelled)], kind));

/** Traits that ACK's kind has no field for. */
const missing: Readonly<Record<string, readonly string[]>> = {
  "AWS::Kinesis::Stream": ["retentionHours"],
};

const group = (service: string): string => `${service}.services.k8s.aws`;

const kindsOf = (...kinds: readonly string[]): Targets =>
  kinds.map((kind) => `${group(kind.split("/")[0]!)}/${kind.split("/")[1]}`);

const sources = kindsOf("kafka/Cluster", "kinesis/Stream", "dynamodb/Table", "sqs/Queue");

/** An object of AWS Controllers for Kubernetes. */
export function describeAck(object: KubernetesObject): Description | undefined {
  const type = types[`${object.group.slice(0, object.group.indexOf("."))}/${object.kind}`];
  if (type === undefined) return undefined;
  const spec = childOf(object.root, "spec");
  // A "serverless" cluster may be a provisioned one: the service has one interface for both.
  const isProvisioned = type === "AWS::MSK::ServerlessCluster" && has(spec, "provisioned");
  const settled = isProvisioned ? "AWS::MSK::Cluster" : type;
  const home = isProvisioned ? ["spec", "provisioned"] : ["spec"];
  return {
    type: settled,
    table: fields(settled, home).filter(({ trait }) => missing[settled]?.includes(trait) !== true),
    traits:
      settled === "AWS::CloudWatch::Alarm" ? alarmQueryTraits(childOf(spec, "metrics"), ["metricStat", "metric"]) : [],
    links: linksOf(object, type, spec),
    aliases: aliasesOf(spec),
    complete: isWhole(settled, spec),
  };
}

function linksOf(object: KubernetesObject, type: string, spec: YamlNode | undefined): Readonly<Record<string, Draft>> {
  const links: Record<string, Draft> = {};
  const link = (name: string, field: string, targets: Targets, attribute = ""): void => {
    const draft = valueOrReference(ackStyle, spec, field, targets, object.namespace, attribute);
    if (draft !== undefined) links[name] = draft;
  };
  if (type === "AWS::Lambda::EventSourceMapping") {
    link("EventSourceArn", "eventSourceARN", sources, "StreamArn");
    link("FunctionName", "functionName", kindsOf("lambda/Function"));
    link("SelfManagedEventSource", "selfManagedEventSource", []);
  }
  if (type === "AWS::Pipes::Pipe") link("Source", "source", sources, "StreamArn");
  return links;
}

/** The names that things have in AWS. */
function aliasesOf(spec: YamlNode | undefined): readonly string[] {
  return ["name", "tableName", "queueName"].flatMap((field) => {
    const node = nodeAt(spec, field);
    return node?.kind === "scalar" && !node.value.includes("$") ? [node.value] : [];
  });
}

/** Whether the object is more than a patch, or an adopted thing whose settings are in AWS. */
function isWhole(type: string, spec: YamlNode | undefined): boolean {
  if (type === "AWS::Lambda::EventSourceMapping") {
    const hasSource = ["eventSourceARN", "eventSourceRef", "selfManagedEventSource"].some((field) => has(spec, field));
    return hasSource && (has(spec, "functionName") || has(spec, "functionRef"));
  }
  if (type === "AWS::Pipes::Pipe") return has(spec, "source") && (has(spec, "target") || has(spec, "targetRef"));
  if (type === "AWS::Lambda::Function") return has(spec, "code");
  if (type === "AWS::Kinesis::Stream") return false;
  return spec !== undefined && type in propertiesOfType;
}
