import { once } from "../../model/once";
import type { Block } from "../../syntax/blocks";
import { childOf, parseJsonMember, parseYaml, type YamlNode, type YamlTree } from "../../syntax/yaml";
import { nestedTypes } from "../template/crossings";
import type { Facts } from "../template/facts";
import { draftTraits, leadingKey, type Named, nameSpan } from "../template/traits";
import { cloudFormationValues } from "./functions";
import { propertiesOfType } from "./properties";
import { resourceFacts } from "./resource";
import { allOutputs, outputFacts } from "./stacks";

const other: Facts = { kind: "other" };

const typeWords = /["']?\bType["']?[ \t]*:[ \t]*["']?((?:AWS|Alexa|Custom)::[A-Za-z0-9:@_-]+)/g;

/** The events of a SAM function that read from a stream or a queue. */
const eventType = /["']?\bType["']?[ \t]*:[ \t]*["']?(?:Kinesis|DynamoDB|MSK|SelfManagedKafka|SQS|MQ|DocumentDB)\b/;

/** Alarms that watch a stream's readers or a Flink application, or whose metric is not told. */
const streamAlarm =
  /IteratorAge|KinesisAnalytics|OffsetLag|MaxTimeLag|AWS\/(?:Managed)?Flink|AWS\/MSF|(?:MetricName|Namespace)["']?[ \t]{0,40}:[ \t]{0,40}(?:!|\{|$)/m;

/** The name that a function is deployed with, where it is plain words: mappings may refer to it. */
const functionName = /\bFunctionName["']?[ \t]{0,9}:[ \t]{0,9}["']?([A-Za-z][\w-]{0,63})["']?[ \t]{0,9}(?:[,}#\n]|$)/;

/**
 * Whether the resource is read only when something refers to it. Functions are many, and matter here only as readers of a
 * stream; queues and roles only beside such a function. Alarms are many, too.
 */
function isReadOnDemand(type: string, text: string): boolean {
  if (type === "AWS::IAM::Role" || type === "AWS::SQS::Queue") return true;
  if (text.includes("Sluice")) return false;
  if (type === "AWS::Lambda::Function") return true;
  if (type === "AWS::Serverless::Function") return !eventType.test(text);
  return type === "AWS::CloudWatch::Alarm" && !streamAlarm.test(text);
}

/** The tree of a block. */
export const parseBlock = (block: Block): YamlTree =>
  block.syntax === "json" ? parseJsonMember(block.text) : parseYaml(block.text);

/** What a block says. Depends on its text and outline only. */
export function readBlock(block: Block): Facts {
  const [section] = block.outline;
  if (section === undefined) return readTopLevel(block);
  if (section === "Resources") return readResource(block);
  if (section === "Parameters") {
    const name = leadingKey(block.text);
    if (name === undefined) return other;
    const value = once(() => defaultOf(firstEntry(parseBlock(block).root)?.value));
    return { kind: "parameter", name: name.words, default: value };
  }
  if (section === "Outputs") {
    const name = leadingKey(block.text);
    return name === undefined
      ? other
      : outputFacts(name.words, block.text, () => firstEntry(parseBlock(block).root)?.value);
  }
  if (section === "Globals") {
    const entry = firstEntry(parseBlock(block).root);
    return entry?.key === "Function" ? globalsFacts(entry.value) : other;
  }
  return other;
}

/** What the block of one resource says. */
export function readResource(block: Block): Facts {
  // A template's other resources, which are most of them, are not parsed: their type is all that is asked of them.
  const types = [...block.text.matchAll(typeWords)].map((match) => match[1]!);
  const [type] = types;
  const whole = once(() => resourceFacts(firstEntry(parseBlock(block).root), block.text));
  if (!types.some((one) => one in propertiesOfType || nestedTypes.has(one))) return unreadResource(block, type);
  if (type !== undefined && isReadOnDemand(type, block.text)) {
    const facts = unreadResource(block, type);
    if (facts.kind !== "resource") return facts;
    const [, name] = functionName.exec(block.text) ?? [];
    return { ...facts, aliases: name === undefined ? [] : [name], whole };
  }
  return whole() ?? unreadResource(block, type);
}

/** The first member of a mapping. */
export function firstEntry(root: YamlNode | undefined): Named | undefined {
  const entry = root?.kind === "mapping" ? root.entries[0] : undefined;
  return entry === undefined ? undefined : { key: entry.key.value, at: nameSpan(entry.key), value: entry.value };
}

/** A block that is not one member of a section: a template that could not be cut, or something without interest. */
function readTopLevel(block: Block): Facts {
  if (!/["']?(?:Resources|Parameters|Globals|Outputs)["']?[ \t]*:\s*\S/.test(block.text)) return other;
  const { root } = parseBlock(block);
  const facts: Facts[] = [];
  for (const { key, value } of members(childOf(root, "Parameters"))) {
    facts.push({ kind: "parameter", name: key.value, default: () => defaultOf(value) });
  }
  facts.push(globalsFacts(childOf(childOf(root, "Globals"), "Function")));
  facts.push(...allResources(childOf(root, "Resources"), block.text));
  facts.push(...allOutputs(childOf(root, "Outputs"), block));
  return { kind: "whole", facts };
}

/** What each member of a mapping of resources says. */
export const allResources = (resources: YamlNode | undefined, text: string): readonly Facts[] =>
  members(resources).flatMap(({ key, value }) => {
    const resource = resourceFacts({ key: key.value, at: nameSpan(key), value }, text);
    return resource === undefined ? [] : [resource];
  });

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
  return {
    kind: "globals",
    traits: draftTraits(cloudFormationValues, node, propertiesOfType["AWS::Serverless::Function"] ?? []),
  };
}

/** A resource of which only the name and the type are known. */
export function unreadResource(block: Block, type: string | undefined): Facts {
  const name = leadingKey(block.text);
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
