import { childOf, type YamlNode } from "../../syntax/yaml";
import { draftAt } from "../template/draft";
import type { EventFacts, ResourceFacts } from "../template/facts";
import { describeResource, isOpenToSight } from "../template/resource";
import { draftTraits, type Named, nameSpan } from "../template/traits";
import { callOf, cloudFormationValues } from "./functions";
import { policyTraits } from "./policies";
import { samEventProperties } from "./properties";
import { cloudFormationSpelling } from "./spelling";
import { nestedLinks } from "./stacks";

/** Types whose policies tell what code may do. */
const rolesOfCode = new Set(["AWS::IAM::Role", "AWS::Serverless::Function"]);

/** What a resource says of itself; undefined where it has no type. `text` is the block that its spans count in. */
export function resourceFacts(entry: Named | undefined, text: string): ResourceFacts | undefined {
  const typeNode = childOf(entry?.value, "Type");
  if (entry === undefined || typeNode?.kind !== "scalar") return undefined;
  const type = typeNode.value;
  const properties = childOf(entry.value, "Properties");
  const own = describeResource(cloudFormationSpelling, type, properties, text);
  const metadata = childOf(entry.value, "Metadata");
  return {
    kind: "resource",
    name: entry.key,
    at: entry.at,
    type,
    ...own,
    traits: rolesOfCode.has(type) ? [...own.traits, ...policyTraits(properties)] : own.traits,
    aliases: [...own.aliases, ...constructNames(metadata, entry.key)],
    links: { ...own.links, ...nestedLinks(type, entry.value) },
    events: type === "AWS::Serverless::Function" ? eventFacts(childOf(properties, "Events")) : [],
    takesGlobals: type === "AWS::Serverless::Function",
    disabled: disabledRules(metadata),
  };
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
      complete: isOpenToSight(cloudFormationValues, properties),
    });
  }
  return facts;
}
