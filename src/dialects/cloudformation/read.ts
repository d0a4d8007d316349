import type { TraitName } from "../../model/traits";
import type { Block } from "../../syntax/blocks";
import { childOf, entryOf, parseJsonMember, parseYaml, type YamlNode, type YamlScalar, type YamlTree } from "../../syntax/yaml";
import type { Span } from "../../text/span";
import { callOf, type Draft, draftAt, draftOf } from "./draft";
import {
  deliveryDestinations,
  destinationTable,
  type Property,
  propertiesOfType,
  samEventProperties,
  type ValueKind,
} from "./properties";

/** A trait as its block shows it. */
export interface DraftTrait {
  readonly trait: TraitName;
  readonly kind: ValueKind;
  readonly draft: Draft;
}

/** An event of a SAM function. */
export interface EventFacts {
  readonly name: string;
  readonly at: Span;
  /** SAM's event type: Kinesis, SQS, ... */
  readonly type: string;
  readonly source: Draft | undefined;
  readonly traits: readonly DraftTrait[];
  readonly complete: boolean;
}

export interface ResourceFacts {
  readonly kind: "resource";
  readonly name: string;
  readonly at: Span;
  readonly type: string;
  /** False where only the type was looked at, or where a macro fills in more. */
  readonly complete: boolean;
  readonly traits: readonly DraftTrait[];
  readonly aliases: readonly string[];
  /** What it points at, by property name: where records come from, go to, or what it belongs to. */
  readonly links: Readonly<Record<string, Draft>>;
  readonly events: readonly EventFacts[];
  /** Rules that its own metadata turns off. */
  readonly disabled: readonly string[];
  /** Reads the rest of it, where that was put off until something refers to it. */
  readonly whole?: () => ResourceFacts | undefined;
}

export interface ParameterFacts {
  readonly kind: "parameter";
  readonly name: string;
  /** The default, read when somebody asks: most parameters concern nobody here. */
  readonly default: () => string | undefined;
}

/** Settings that SAM gives to every function. */
export interface GlobalsFacts {
  readonly kind: "globals";
  readonly traits: readonly DraftTrait[];
}

export type Facts =
  | ResourceFacts
  | ParameterFacts
  | GlobalsFacts
  | { readonly kind: "whole"; readonly facts: readonly Facts[] }
  | { readonly kind: "other" };

const other: Facts = { kind: "other" };

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

const typeWords = /["']?\bType["']?[ \t]*:[ \t]*["']?((?:AWS|Alexa|Custom)::[A-Za-z0-9:@_-]+)/g;

/** The events of a SAM function that read from a stream or a queue. */
const eventType = /["']?\bType["']?[ \t]*:[ \t]*["']?(?:Kinesis|DynamoDB|MSK|SelfManagedKafka|SQS|MQ|DocumentDB)\b/;

/** Alarms that watch a stream's readers or a Flink application, or whose metric is not told. */
const streamAlarm =
  /IteratorAge|KinesisAnalytics|OffsetLag|MaxTimeLag|AWS\/(?:Managed)?Flink|AWS\/MSF|MetricName["']?[ \t]*:[ \t]*(?:!|\{|$)/m;

/**
 * Whether the resource is read only when something refers to it. Functions are many, and matter here only as readers of a
 * stream; so do alarms.
 */
function isReadOnDemand(type: string, text: string): boolean {
  if (text.includes("Sluice")) return false;
  if (type === "AWS::Lambda::Function") return true;
  if (type === "AWS::Serverless::Function") return !eventType.test(text);
  return type === "AWS::CloudWatch::Alarm" && !streamAlarm.test(text);
}

/** Work put off until somebody asks, and then done once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What a block says. Depends on its text and outline only. */
export function readBlock(block: Block): Facts {
  const [section] = block.outline;
  if (section === undefined) return readTopLevel(block);
  const parse = (): YamlTree => (block.syntax === "json" ? parseJsonMember(block.text) : parseYaml(block.text));
  if (section === "Resources") {
    // A template's other resources, which are most of them, are not parsed: their type is all that is asked of them.
    const types = [...block.text.matchAll(typeWords)].map((match) => match[1]!);
    const [type] = types;
    const whole = once(() => resourceFacts(firstEntry(parse().root)));
    if (!types.some((one) => one in propertiesOfType)) return unreadResource(block, type);
    if (type !== undefined && isReadOnDemand(type, block.text)) {
      const facts = unreadResource(block, type);
      return facts.kind === "resource" ? { ...facts, whole } : facts;
    }
    return whole() ?? unreadResource(block, type);
  }
  if (section === "Parameters") {
    const name = nameOf(block.text);
    if (name === undefined) return other;
    return { kind: "parameter", name: name.words, default: once(() => defaultOf(firstEntry(parse().root)?.value)) };
  }
  if (section === "Globals") {
    const entry = firstEntry(parse().root);
    return entry?.key === "Function" ? globalsFacts(entry.value) : other;
  }
  return other;
}

interface Named {
  readonly key: string;
  readonly at: Span;
  readonly value: YamlNode | undefined;
}

function firstEntry(root: YamlNode | undefined): Named | undefined {
  const entry = root?.kind === "mapping" ? root.entries[0] : undefined;
  return entry === undefined ? undefined : { key: entry.key.value, at: nameSpan(entry.key), value: entry.value };
}

/** The place of a key's name, without its quotes. */
const nameSpan = (key: YamlScalar): Span =>
  key.quoted && key.span.end - key.span.start >= 2 ? { start: key.span.start + 1, end: key.span.end - 1 } : key.span;

/** A block that is not one member of a section: a template that could not be cut, or something without interest. */
function readTopLevel(block: Block): Facts {
  if (!/["']?(?:Resources|Parameters|Globals)["']?[ \t]*:\s*\S/.test(block.text)) return other;
  const { root } = block.syntax === "json" ? parseJsonMember(block.text) : parseYaml(block.text);
  const facts: Facts[] = [];
  for (const { key, value } of members(childOf(root, "Parameters"))) {
    facts.push({ kind: "parameter", name: key.value, default: () => defaultOf(value) });
  }
  facts.push(globalsFacts(childOf(childOf(root, "Globals"), "Function")));
  for (const { key, value } of members(childOf(root, "Resources"))) {
    const resource = resourceFacts({ key: key.value, at: nameSpan(key), value });
    if (resource !== undefined) facts.push(resource);
  }
  return { kind: "whole", facts };
}

const members = (node: YamlNode | undefined) => (node?.kind === "mapping" ? node.entries : []);

function defaultOf(parameter: YamlNode | undefined): string | undefined {
  const type = childOf(parameter, "Type");
  const value = childOf(parameter, "Default");
  // The default of a parameter that is looked up in a store is the name of the entry there, not a value.
  const isLookup = type?.kind === "scalar" && type.value.startsWith("AWS::SSM::Parameter");
  return value?.kind === "scalar" && !isLookup ? value.value : undefined;
}

function globalsFacts(node: YamlNode | undefined): Facts {
  if (node === undefined) return other;
  return { kind: "globals", traits: draftTraits(node, propertiesOfType["AWS::Serverless::Function"] ?? []) };
}

/** The key that a block begins with. */
function nameOf(text: string): { readonly words: string; readonly at: Span } | undefined {
  const match = /^\s*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s:#][^:\n]*))[ \t]*:/.exec(text);
  const words = match?.[1] ?? match?.[2] ?? match?.[3]?.trim();
  if (words === undefined) return undefined;
  const start = text.indexOf(words);
  return { words, at: { start, end: start + words.length } };
}

/** A resource of which only the name and the type are known. */
function unreadResource(block: Block, type: string | undefined): Facts {
  const name = nameOf(block.text);
  if (name === undefined || type === undefined) return other;
  return {
    kind: "resource",
    name: name.words,
    at: name.at,
    type,
    complete: false,
    traits: [],
    aliases: [],
    links: {},
    events: [],
    disabled: [],
  };
}

function resourceFacts(entry: Named | undefined): ResourceFacts | undefined {
  const typeNode = childOf(entry?.value, "Type");
  if (entry === undefined || typeNode?.kind !== "scalar") return undefined;
  const type = typeNode.value;
  const properties = childOf(entry.value, "Properties");
  const table = propertiesOfType[type];
  const links: Record<string, Draft> = {};
  for (const path of linkPaths[type] ?? []) {
    const draft = draftAt(properties, path.split("."));
    if (draft !== undefined) links[path] = draft;
  }
  const traits = table === undefined ? [] : [...draftTraits(properties, table)];
  if (type === "AWS::CloudWatch::Alarm") traits.push(...alarmTraits(properties));
  const delivery = type === "AWS::KinesisFirehose::DeliveryStream" ? deliveryTraits(properties) : undefined;
  return {
    kind: "resource",
    name: entry.key,
    at: entry.at,
    type,
    complete: table !== undefined && isOpenToSight(properties) && delivery?.complete !== false,
    traits: [...traits, ...(delivery?.traits ?? [])],
    aliases: physicalNames(properties),
    links: { ...links, ...delivery?.links },
    events: type === "AWS::Serverless::Function" ? eventFacts(childOf(properties, "Events")) : [],
    disabled: disabledRules(childOf(entry.value, "Metadata")),
  };
}

/** Whether everything the properties hold stands there, and nothing is brought in by a macro or a function. */
function isOpenToSight(properties: YamlNode | undefined): boolean {
  if (properties === undefined) return true;
  if (properties.kind !== "mapping" || callOf(properties) !== undefined) return false;
  return !properties.entries.some((entry) => /^Fn::(?:Transform|ForEach)/.test(entry.key.value));
}

function draftTraits(node: YamlNode | undefined, table: readonly Property[]): readonly DraftTrait[] {
  const traits: DraftTrait[] = [];
  for (const { trait, path, kind } of table) {
    const draft = draftAt(node, path);
    if (draft !== undefined) traits.push({ trait, kind, draft });
  }
  return traits;
}

function physicalNames(properties: YamlNode | undefined): readonly string[] {
  const names: string[] = [];
  for (const property of nameProperties) {
    const node = childOf(properties, property);
    const draft = node === undefined ? undefined : draftOf(node);
    if (draft?.kind === "literal") names.push(draft.value);
  }
  return names;
}

/** Metrics and namespaces of an alarm on an expression, each set joined by a space. */
function alarmTraits(properties: YamlNode | undefined): readonly DraftTrait[] {
  const queries = childOf(properties, "Metrics");
  if (queries?.kind !== "sequence" || queries.items.length === 0) return [];
  const words = (property: string): string =>
    queries.items
      .flatMap((query) => {
        const draft = draftAt(query, ["MetricStat", "Metric", property]);
        return draft?.kind === "literal" ? [draft.value] : [];
      })
      .join(" ");
  const trait = (name: TraitName, property: string): DraftTrait => ({
    trait: name,
    kind: "text",
    draft: { kind: "literal", value: words(property), at: queries.span, text: property },
  });
  return [trait("alarmMetrics", "MetricName"), trait("alarmNamespaces", "Namespace")];
}

/** Rules named under `Metadata: {Sluice: {Disable: [...]}}`. */
export function disabledRules(metadata: YamlNode | undefined): readonly string[] {
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
  for (const trait of draftTraits(destination, destinationTable(block))) traits.push(trait);
  const conversion = entryOf(destination, "DataFormatConversionConfiguration");
  // The block switches conversion on by being there, unless it says otherwise.
  if (conversion?.value !== undefined && childOf(conversion.value, "Enabled") === undefined) {
    const draft: Draft = { kind: "literal", value: "true", at: conversion.key.span, text: conversion.key.value };
    traits.push({ trait: "formatConversion", kind: "flag", draft });
  }
  const bucket = draftAt(destination, ["BucketARN"]);
  if (bucket !== undefined) links.BucketARN = bucket;
  return { traits, links, complete: isOpenToSight(destination) };
}

const eventSources: Readonly<Record<string, string>> = {
  Kinesis: "Stream",
  DynamoDB: "Stream",
  MSK: "Stream",
  SelfManagedKafka: "KafkaBootstrapServers",
  SQS: "Queue",
  MQ: "Broker",
  DocumentDB: "Cluster",
};

function eventFacts(events: YamlNode | undefined): readonly EventFacts[] {
  if (events?.kind !== "mapping" || callOf(events) !== undefined) return [];
  const facts: EventFacts[] = [];
  for (const { key, value } of events.entries) {
    const type = childOf(value, "Type");
    if (type?.kind !== "scalar" || !(type.value in eventSources)) continue;
    const properties = childOf(value, "Properties");
    facts.push({
      name: key.value,
      at: nameSpan(key),
      type: type.value,
      source: draftAt(properties, [eventSources[type.value]!]),
      traits: draftTraits(properties, samEventProperties),
      complete: isOpenToSight(properties),
    });
  }
  return facts;
}
