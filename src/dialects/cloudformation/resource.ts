import { childOf, entryOf, type YamlNode } from "../../syntax/yaml";
import { gather } from "../template/code";
import { type Draft, draftAt } from "../template/draft";
import type { DraftTrait, EventFacts, ResourceFacts } from "../template/facts";
import { draftTraits, type Named, nameSpan } from "../template/traits";
import { alarmTraits } from "./alarms";
import { callOf, cloudFormationValues } from "./functions";
import { policyTraits } from "./policies";
import { deliveryDestinations, destinationTable, propertiesOfType, samEventProperties } from "./properties";
import { nestedLinks } from "./stacks";

/** Properties that tie a resource to others. */
const linkPaths: Readonly<Record<string, readonly string[]>> = {
  "AWS::Lambda::EventSourceMapping": ["EventSourceArn", "FunctionName", "SelfManagedEventSource"],
  "AWS::Kinesis::StreamConsumer": ["StreamARN"],
  "AWS::Lambda::Alias": ["FunctionName"],
  "AWS::Lambda::Version": ["FunctionName"],
  "AWS::KinesisFirehose::DeliveryStream": [
    "KinesisStreamSourceConfiguration.KinesisStreamARN",
    "MSKSourceConfiguration.MSKClusterARN",
  ],
  "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption": ["ApplicationName"],
  "AWS::Pipes::Pipe": ["Source"],
  "AWS::Lambda::Function": ["Role"],
  "AWS::Serverless::Function": ["Role"],
};

const nameProperties = [
  "Name",
  "StreamName",
  "FunctionName",
  "ApplicationName",
  "DeliveryStreamName",
  "ClusterName",
  "TableName",
];

/** Types whose policies tell what code may do. */
const rolesOfCode = new Set(["AWS::IAM::Role", "AWS::Serverless::Function"]);

/** Traits that no table holds and that are CloudFormation's own. */
function ownTraits(type: string, properties: YamlNode | undefined): readonly DraftTrait[] {
  if (type === "AWS::CloudWatch::Alarm") return alarmTraits(properties);
  return rolesOfCode.has(type) ? policyTraits(properties) : [];
}

/** What a resource says of itself; undefined where it has no type. `text` is the block that its spans count in. */
export function resourceFacts(entry: Named | undefined, text: string): ResourceFacts | undefined {
  const typeNode = childOf(entry?.value, "Type");
  if (entry === undefined || typeNode?.kind !== "scalar") return undefined;
  const type = typeNode.value;
  const properties = childOf(entry.value, "Properties");
  const table = propertiesOfType[type];
  const links: Record<string, Draft> = {};
  for (const path of linkPaths[type] ?? []) {
    const draft = draftAt(cloudFormationValues, properties, path.split("."));
    if (draft !== undefined) links[path] = draft;
  }
  const traits = table === undefined ? [] : [...draftTraits(cloudFormationValues, properties, table)];
  const code = gather(cloudFormationValues, type, properties, text, "pascal");
  traits.push(...ownTraits(type, properties), ...code.traits);
  const delivery = type === "AWS::KinesisFirehose::DeliveryStream" ? deliveryTraits(properties) : undefined;
  return {
    kind: "resource",
    name: entry.key,
    at: entry.at,
    type,
    complete: table !== undefined && isOpenToSight(properties) && delivery?.complete !== false,
    traits: [...traits, ...(delivery?.traits ?? [])],
    aliases: [...physicalNames(type, properties), ...constructNames(childOf(entry.value, "Metadata"), entry.key)],
    links: { ...links, ...delivery?.links, ...nestedLinks(type, entry.value) },
    events: type === "AWS::Serverless::Function" ? eventFacts(childOf(properties, "Events")) : [],
    settings: code.settings,
    takesGlobals: type === "AWS::Serverless::Function",
    disabled: disabledRules(childOf(entry.value, "Metadata")),
  };
}

/** Whether everything the properties hold stands there, and nothing is brought in by a macro or a function. */
function isOpenToSight(properties: YamlNode | undefined): boolean {
  if (properties === undefined) return true;
  if (properties.kind !== "mapping" || callOf(properties) !== undefined) return false;
  return !properties.entries.some((entry) => /^Fn::(?:Transform|ForEach)/.test(entry.key.value));
}

function physicalNames(type: string, properties: YamlNode | undefined): readonly string[] {
  const names: string[] = [];
  for (const property of nameProperties) {
    // The name of what it belongs to is not its own.
    if (linkPaths[type]?.includes(property) === true) continue;
    const node = childOf(properties, property);
    const draft = node === undefined ? undefined : cloudFormationValues.draft(node);
    if (draft?.kind === "literal") names.push(draft.value);
  }
  return names;
}

/** The name that a CDK program gives to a resource: the last part of its path, less the levels that the CDK adds. */
function constructNames(metadata: YamlNode | undefined, id: string): readonly string[] {
  const path = childOf(metadata, "aws:cdk:path");
  if (path?.kind !== "scalar") return [];
  const [, ...parts] = path.value.split("/");
  const name = parts.findLast((part) => part !== "Resource" && part !== "Default");
  return name === undefined || name === id ? [] : [name];
}

/** Rules named under `Metadata: {Sluice: {Disable: [...]}}`. */
function disabledRules(metadata: YamlNode | undefined): readonly string[] {
  const list = childOf(childOf(metadata, "Sluice"), "Disable");
  if (list?.kind === "scalar") return [list.value];
  if (list?.kind !== "sequence") return [];
  return list.items.flatMap((item) => (item.kind === "scalar" ? [item.value] : []));
}

/** The settings of the destination that a delivery stream has. A destination behind a condition is not looked into. */
function deliveryTraits(properties: YamlNode | undefined) {
  const traits: DraftTrait[] = [];
  const links: Record<string, Draft> = {};
  const blocks = Object.keys(deliveryDestinations).filter((key) => entryOf(properties, key) !== undefined);
  const [block] = blocks;
  const destination = block === undefined ? undefined : childOf(properties, block);
  const isPlain = blocks.length === 1 && destination?.kind === "mapping" && callOf(destination) === undefined;
  if (!isPlain || block === undefined || destination === undefined) return { traits, links, complete: false };
  const key = entryOf(properties, block)!.key;
  const service = deliveryDestinations[block]!;
  traits.push({
    trait: "destination",
    kind: "text",
    draft: { kind: "literal", value: service, at: key.span, text: block },
  });
  for (const trait of draftTraits(cloudFormationValues, destination, destinationTable(block))) traits.push(trait);
  const conversion = entryOf(destination, "DataFormatConversionConfiguration");
  // The block switches conversion on by being there, unless it says otherwise.
  if (conversion?.value !== undefined && childOf(conversion.value, "Enabled") === undefined) {
    const draft: Draft = { kind: "literal", value: "true", at: conversion.key.span, text: conversion.key.value };
    traits.push({ trait: "formatConversion", kind: "flag", draft });
  }
  const bucket = draftAt(cloudFormationValues, destination, ["BucketARN"]);
  if (bucket !== undefined) links.BucketARN = bucket;
  return { traits, links, complete: isOpenToSight(destination) };
}

/** The events of a SAM function that poll: the property that names the source, and the catalogue key of its service. */
const eventSources: Readonly<Record<string, { readonly property: string; readonly service: string }>> = {
  Kinesis: { property: "Stream", service: "kds" },
  DynamoDB: { property: "Stream", service: "dynamodb-streams" },
  MSK: { property: "Stream", service: "msk" },
  SelfManagedKafka: { property: "KafkaBootstrapServers", service: "kafka" },
  SQS: { property: "Queue", service: "sqs" },
  MQ: { property: "Broker", service: "mq" },
  DocumentDB: { property: "Cluster", service: "documentdb" },
};

function eventFacts(events: YamlNode | undefined): readonly EventFacts[] {
  if (events?.kind !== "mapping" || callOf(events) !== undefined) return [];
  const facts: EventFacts[] = [];
  for (const { key, value } of events.entries) {
    const type = childOf(value, "Type");
    const reads = type?.kind === "scalar" ? eventSources[type.value] : undefined;
    if (reads === undefined) continue;
    const properties = childOf(value, "Properties");
    facts.push({
      name: key.value,
      at: nameSpan(key),
      service: reads.service,
      source: draftAt(cloudFormationValues, properties, [reads.property]),
      traits: draftTraits(cloudFormationValues, properties, samEventProperties),
      complete: isOpenToSight(properties),
    });
  }
  return facts;
}
