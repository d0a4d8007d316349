import type { Component } from "../../model/architecture";
import { judge } from "../../model/claim";
import type { Architecture } from "../../model/join";
import type { Traits } from "../../model/traits";

/** Every Kafka cluster that a template declares. */
export const kafkaClusters = (architecture: Architecture): readonly Component[] =>
  architecture.components.filter(
    ({ service, origin }) => (service === "msk" || service === "kafka") && origin === "declared",
  );

/** Whether the cluster's brokers are of the Express kind, which keep storage and copies to themselves. */
export const isExpress = ({ traits }: Component): boolean =>
  judge(traits.brokerType, (type) => type?.startsWith("express.") === true) === "always";

/** The component that the reference points at, in the file of its owner. */
const referred = (architecture: Architecture, owner: Component, trait: "brokerConfiguration" | "cluster") => {
  const target = owner.traits[trait]?.value?.target;
  const { uri } = owner.places[0]!;
  return target === undefined ? undefined : architecture.component(`${uri}#${target}`);
};

/** Broker settings of a cluster: its own, and those of the configuration that it names. */
export function brokerSettings(
  architecture: Architecture,
  cluster: Component,
): readonly { readonly owner: Component; readonly traits: Traits }[] {
  const configuration = referred(architecture, cluster, "brokerConfiguration");
  return [cluster, configuration].flatMap((owner) => (owner === undefined ? [] : [{ owner, traits: owner.traits }]));
}

/** The topics that a template declares on the cluster. */
export const topicsOf = (architecture: Architecture, cluster: Component): readonly Component[] =>
  architecture.components.filter(
    (topic) => topic.service === "kafka-topic" && referred(architecture, topic, "cluster") === cluster,
  );

/** Resource lines of a small sound MSK cluster; the settings add to it, those of `group` to its broker node group. */
export const kafkaCluster = (
  settings: readonly string[] = [],
  {
    brokers = "3",
    type = "kafka.m7g.large",
    subnets = "[subnet-a, subnet-b, subnet-c]",
    group = [] as readonly string[],
  } = {},
): readonly string[] => [
  "Events:",
  "  Type: AWS::MSK::Cluster",
  "  Properties:",
  "    ClusterName: events",
  "    KafkaVersion: 3.8.x",
  `    NumberOfBrokerNodes: ${brokers}`,
  "    BrokerNodeGroupInfo:",
  `      InstanceType: ${type}`,
  `      ClientSubnets: ${subnets}`,
  ...group.map((line) => `      ${line}`),
  "    LoggingInfo: {BrokerLogs: {CloudWatchLogs: {Enabled: true, LogGroup: /msk/events}}}",
  "    EnhancedMonitoring: PER_BROKER",
  ...settings.map((line) => `    ${line}`),
];

/** Resource lines of a broker configuration with these lines of `server.properties`. */
export const brokerConfiguration = (...properties: readonly string[]): readonly string[] => [
  "Tuned:",
  "  Type: AWS::MSK::Configuration",
  "  Properties:",
  "    Name: tuned",
  "    ServerProperties: |",
  ...properties.map((line) => `      ${line}`),
];
