import { once } from "../../model/once";
import { childOf, entryOf, type YamlNode } from "../../syntax/yaml";
import { propertiesOfType } from "../cloudformation/properties";
import { respellingOf } from "../respelling";
import type { Draft } from "../template/draft";
import type { DraftTrait } from "../template/facts";
import { type Property, property } from "../template/property";
import { type Description, told, toldByKey } from "./description";
import { keyOf } from "./keys";
import { has, type KubernetesObject, nodeAt } from "./objects";

const config = (name: string): readonly string[] => ["spec", "kafka", "config", name];

const clusterTable: readonly Property[] = [
  property("kafkaVersion", "spec.kafka.version", "text"),
  property("metadataVersion", "spec.kafka.metadataVersion", "text"),
  property("brokers", "spec.kafka.replicas", "number"),
  property("brokerStorage", "spec.kafka.storage.type", "text"),
  property("replicationFactor", config("default.replication.factor"), "number"),
  property("inSyncReplicas", config("min.insync.replicas"), "number"),
  property("offsetsReplicationFactor", config("offsets.topic.replication.factor"), "number"),
  property("transactionReplicationFactor", config("transaction.state.log.replication.factor"), "number"),
  property("uncleanElection", config("unclean.leader.election.enable"), "flag"),
];

export const strimziRespelling = once(() =>
  respellingOf([{ canonical: propertiesOfType["AWS::MSK::Cluster"]!, own: clusterTable }]),
);

const poolTable: readonly Property[] = [
  property("brokers", "spec.replicas", "number"),
  property("brokerStorage", "spec.storage.type", "text"),
];

const topicTable: readonly Property[] = [
  property("replicationFactor", "spec.replicas", "number"),
  property("inSyncReplicas", ["spec", "config", "min.insync.replicas"], "number"),
  property("uncleanElection", ["spec", "config", "unclean.leader.election.enable"], "flag"),
];

/** Kinds of object by what is read of them. Kinds of other interfaces of Strimzi (pod sets) are none of a user's. */
const tables: Readonly<Record<string, readonly Property[]>> = {
  Kafka: clusterTable,
  KafkaNodePool: poolTable,
  KafkaTopic: topicTable,
  KafkaUser: [],
  KafkaConnect: [],
  KafkaConnector: [],
  KafkaMirrorMaker: [],
  KafkaMirrorMaker2: [],
  KafkaBridge: [],
  KafkaRebalance: [],
};

/** Label that ties an object to its cluster. */
export const clusterLabel = "strimzi.io/cluster";

/** An object of Strimzi. */
export function describeStrimzi(object: KubernetesObject): Description | undefined {
  const table = tables[object.kind];
  if (table === undefined) return undefined;
  const kind = childOf(object.root, "kind")!;
  const traits: DraftTrait[] = [told("objectKind", object.kind, kind.span)];
  const cluster = object.labels.get(clusterLabel);
  const label = nodeAt(object.root, "metadata.labels");
  const labelNode = label === undefined ? undefined : childOf(label, clusterLabel);
  if (cluster !== undefined && labelNode !== undefined) {
    const key = keyOf("kafka.strimzi.io", "Kafka", object.namespace, cluster);
    const draft: Draft = { kind: "name", name: key, at: labelNode.span, text: cluster };
    traits.push({ trait: "cluster", kind: "reference", draft });
  }
  const zooKeeper = entryOf(childOf(object.root, "spec"), "zookeeper");
  if (zooKeeper !== undefined) traits.push(toldByKey("zooKeeper", zooKeeper.key));
  if (object.kind === "Kafka") traits.push(...retiredSettings(nodeAt(object.root, "spec.kafka.config")));
  if (object.kind === "KafkaNodePool") traits.push(...poolTraits(object));
  return {
    type: `kafka.strimzi.io/${object.kind}`,
    table: [property("apiVersion", "apiVersion", "text"), ...table, ...retiredPaths(object)],
    traits,
    complete: isWhole(object),
  };
}

/** Broker properties that Kafka without ZooKeeper does not know any more. */
const retired = ["inter.broker.protocol.version", "log.message.format.version"];

const retiredEntry = (settings: YamlNode | undefined) =>
  settings?.kind === "mapping" ? settings.entries.find(({ key }) => retired.includes(key.value)) : undefined;

function retiredSettings(settings: YamlNode | undefined): readonly DraftTrait[] {
  const entry = retiredEntry(settings);
  return entry === undefined ? [] : [toldByKey("retiredSetting", entry.key, entry.key.value)];
}

function retiredPaths(object: KubernetesObject): readonly Property[] {
  const entry = retiredEntry(nodeAt(object.root, "spec.kafka.config"));
  return entry === undefined ? [] : [property("retiredSetting", config(entry.key.value), "text")];
}

const rolesOf = (object: KubernetesObject): readonly string[] => {
  const roles = nodeAt(object.root, "spec.roles");
  return roles?.kind === "sequence" ? roles.items.flatMap((item) => (item.kind === "scalar" ? [item.value] : [])) : [];
};

/** What a pool's nodes do, and whether everything that they keep goes with their pods. */
function poolTraits(object: KubernetesObject): readonly DraftTrait[] {
  const roles = nodeAt(object.root, "spec.roles");
  const traits: DraftTrait[] = [];
  if (roles !== undefined) traits.push(told("nodeRoles", rolesOf(object).join(" "), roles.span));
  const volumes = nodeAt(object.root, "spec.storage.volumes");
  if (volumes?.kind === "sequence" && volumes.items.length > 0) {
    const types = volumes.items.map((volume) => childOf(volume, "type"));
    const first = types[0];
    const isEphemeral = types.every((type) => type?.kind === "scalar" && type.value === "ephemeral");
    if (first !== undefined && isEphemeral) traits.push(told("brokerStorage", "ephemeral", first.span));
  }
  return traits;
}

/** Whether the object is more than a patch of one that stands elsewhere. */
function isWhole({ kind, root }: KubernetesObject): boolean {
  if (kind === "Kafka") return has(root, "spec.kafka.listeners");
  if (kind === "KafkaNodePool") return has(root, "spec.roles") && has(root, "spec.storage");
  return has(root, "spec");
}
