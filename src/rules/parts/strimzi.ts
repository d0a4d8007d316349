import type { Component } from "../../model/architecture";
import type { Architecture } from "../../model/join";
import type { FactSource } from "../rule";

/** Pages about Strimzi. */
export const strimziPages = {
  changes: { url: "https://github.com/strimzi/strimzi-kafka-operator/blob/main/CHANGELOG.md", read: "2026-11-22" },
  checks: {
    url: "https://github.com/strimzi/strimzi-kafka-operator/blob/main/cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaSpecChecker.java",
    read: "2026-11-27",
  },
} as const satisfies Readonly<Record<string, FactSource>>;

/** Every Kafka cluster that a template declares on machines of one's own. */
export const ownClusters = (architecture: Architecture): readonly Component[] =>
  architecture.components.filter(({ service, origin }) => service === "kafka" && origin === "declared");

/** The pools of a cluster's nodes that have the role, in the cluster's own file. */
export const poolsOf = (architecture: Architecture, cluster: Component, role: string): readonly Component[] =>
  architecture.components.filter(({ service, traits, places }) => {
    const target = traits.cluster?.value?.target;
    return (
      service === "kafka-node-pool" &&
      target !== undefined &&
      `${places[0]!.uri}#${target}` === cluster.id &&
      traits.nodeRoles?.value?.split(" ").includes(role) === true
    );
  });

const lines = (text: readonly string[]): string => text.map((line) => `${line}\n`).join("");

/** Settings that keep acknowledged records. */
export const soundBrokers: readonly string[] = ["default.replication.factor: 3", "min.insync.replicas: 2"];

/** A Kafka cluster with these broker properties and more lines of its specification. */
export const kafka = (
  config: readonly string[] = soundBrokers,
  { version = "v1", kafka: more = [] as readonly string[], spec = [] as readonly string[] } = {},
): string =>
  lines([
    `apiVersion: kafka.strimzi.io/${version}`,
    "kind: Kafka",
    "metadata: {name: events}",
    "spec:",
    "  kafka:",
    "    version: 4.1.0",
    "    listeners: [{name: tls, port: 9093, type: internal, tls: true}]",
    ...more.map((line) => `    ${line}`),
    ...(config.length === 0 ? [] : ["    config:", ...config.map((line) => `      ${line}`)]),
    ...spec.map((line) => `  ${line}`),
  ]);

/** A pool of nodes of that cluster. */
export const nodePool = (
  name: string,
  replicas: number,
  roles: string,
  storage = "{type: persistent-claim, size: 100Gi}",
): string =>
  lines([
    "apiVersion: kafka.strimzi.io/v1",
    "kind: KafkaNodePool",
    `metadata: {name: ${name}, labels: {strimzi.io/cluster: events}}`,
    "spec:",
    `  replicas: ${replicas}`,
    `  roles: ${roles}`,
    `  storage: ${storage}`,
  ]);

/** A topic of that cluster. */
export const kafkaTopic = (replicas: number): string =>
  lines([
    "apiVersion: kafka.strimzi.io/v1",
    "kind: KafkaTopic",
    "metadata: {name: clicks, labels: {strimzi.io/cluster: events}}",
    `spec: {partitions: 12, replicas: ${replicas}}`,
  ]);
