import type { Component } from "../model/architecture";
import { placeOf } from "../model/architecture";
import type { Change } from "../model/change";
import { type Claim, judge, type Verdict } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { brokerConfiguration, brokerSettings, isExpress, kafkaCluster, kafkaClusters, topicsOf } from "./parts/kafka";
import { awsPage } from "./parts/pages";
import { kafka, kafkaTopic, nodePool, soundBrokers } from "./parts/strimzi";
import { cloudFormation } from "./parts/templates";
import { every, grade } from "./parts/verdicts";
import { defineRule } from "./rule";

/** Brokers from which on three copies have a place each. */
const enough = 3;

interface Case {
  readonly claim: Claim<unknown> | undefined;
  readonly verdict: Verdict;
  readonly says: string;
  readonly title: string;
  readonly change: Change;
}

const copiesCase = (owner: Component, property: string): Case => ({
  claim: owner.traits.replicationFactor,
  verdict: judge(owner.traits.replicationFactor, (value) => value !== undefined && value < 3),
  says: `${property}=${owner.traits.replicationFactor?.text}: too few copies survive a broker that fails. Keep 3.`,
  title: `Set ${property} to 3`,
  change: { kind: "set", target: owner.id, trait: "replicationFactor", value: 3 },
});

/** Topics of Kafka's own, with what is lost with them. */
const ownTopics = [
  {
    trait: "offsetsReplicationFactor",
    property: "offsets.topic.replication.factor",
    lost: "with too few brokers left, consumers lose their positions",
  },
  {
    trait: "transactionReplicationFactor",
    property: "transaction.state.log.replication.factor",
    lost: "with too few brokers left, transactions cannot go on",
  },
] as const;

const brokerCases = (owner: Component): readonly Case[] => [
  {
    claim: owner.traits.inSyncReplicas,
    verdict: judge(owner.traits.inSyncReplicas, (value) => value !== undefined && value < 2),
    says:
      `min.insync.replicas=${owner.traits.inSyncReplicas?.text}: a record is acknowledged when a single broker has ` +
      "it, and is lost with that broker. Ask for 2.",
    title: "Set min.insync.replicas to 2",
    change: { kind: "set", target: owner.id, trait: "inSyncReplicas", value: 2 },
  },
  copiesCase(owner, "default.replication.factor"),
  ...ownTopics.map(({ trait, property, lost }): Case => {
    const claim = owner.traits[trait];
    return {
      claim,
      verdict: judge(claim, (value) => value !== undefined && value < 3),
      says: `${property}=${claim?.text}: ${lost}. Keep 3 copies.`,
      title: `Set ${property} to 3`,
      change: { kind: "set", target: owner.id, trait, value: 3 },
    };
  }),
  {
    claim: owner.traits.uncleanElection,
    verdict: judge(owner.traits.uncleanElection, (value) => value === true),
    says:
      "unclean.leader.election.enable=true: a copy that lags behind may become leader, and acknowledged records are " +
      "lost. Set it to false.",
    title: "Set unclean.leader.election.enable to false",
    change: { kind: "set", target: owner.id, trait: "uncleanElection", value: false },
  },
];

/** Whether there are three brokers, and not just two zones for them. */
const spreads = ({ traits: { brokers, brokerSubnets } }: Component): Verdict =>
  every(
    judge(brokers, (count) => count !== undefined && count >= enough),
    brokerSubnets === undefined || brokerSubnets.value === undefined
      ? "always"
      : judge(brokerSubnets, (zones) => zones !== undefined && zones >= enough),
  );

const cluster = (settings: Parameters<typeof kafkaCluster>[1] = {}): readonly string[] =>
  kafkaCluster(["ConfigurationInfo: {Arn: !GetAtt Tuned.Arn, Revision: 1}"], settings);

const tuned = (properties: readonly string[], settings?: Parameters<typeof kafkaCluster>[1]): string =>
  cloudFormation([...cluster(settings), ...brokerConfiguration(...properties)]);

const topic = (copies: string): readonly string[] => [
  "Clicks:",
  "  Type: AWS::MSK::Topic",
  "  Properties:",
  "    ClusterArn: !GetAtt Events.Arn",
  "    TopicName: clicks",
  "    PartitionCount: 12",
  `    ReplicationFactor: ${copies}`,
];

const pool = nodePool("nodes", 3, "[controller, broker]");

export default defineRule({
  id: "msk-durability-config",
  summary: "A broker setting lets acknowledged records be lost.",
  why: "Kafka acknowledges what it then loses when a broker fails: the producer never sends it again.",
  instead: "Three copies, two of them in sync, and no unclean election.",
  severity: "warning",
  category: "streams",
  since: "0.1.0",
  scope: "file",
  sources: [
    awsPage("msk/latest/developerguide/bestpractices"),
    awsPage("msk/latest/developerguide/msk-default-configuration"),
  ],
  examples: [
    {
      title: "One copy is enough to acknowledge",
      bad: { "template.yaml": tuned(["auto.create.topics.enable=false", "min.insync.replicas=1"]) },
      marks: [["template.yaml", "1", 3]],
      fixed: { "template.yaml": tuned(["auto.create.topics.enable=false", "min.insync.replicas=2"]) },
    },
    {
      title: "Two copies, and any of them may lead",
      bad: { "template.yaml": tuned(["default.replication.factor = 2", "unclean.leader.election.enable = true"]) },
      marks: [
        ["template.yaml", "2", 5],
        ["template.yaml", "true", 2],
      ],
    },
    {
      title: "A topic with a single copy",
      bad: { "template.yaml": cloudFormation([...kafkaCluster(), ...topic("1")]) },
      marks: [["template.yaml", "1", 3]],
      fixed: { "template.yaml": cloudFormation([...kafkaCluster(), ...topic("3")]) },
    },
    {
      title: "Brokers of one's own on Kubernetes",
      bad: { "kafka.yaml": `${kafka(["default.replication.factor: 3", "min.insync.replicas: 1"])}---\n${pool}` },
      marks: [["kafka.yaml", "1", 3]],
      fixed: { "kafka.yaml": `${kafka()}---\n${pool}` },
    },
    {
      title: "One copy of the consumers' positions",
      bad: { "kafka.yaml": `${kafka([...soundBrokers, "offsets.topic.replication.factor: 1"])}---\n${pool}` },
      marks: [["kafka.yaml", "1", 3]],
      fixed: { "kafka.yaml": `${kafka([...soundBrokers, "offsets.topic.replication.factor: 3"])}---\n${pool}` },
    },
    {
      title: "A topic with one copy on Kubernetes",
      bad: { "kafka.yaml": [kafka(), pool, kafkaTopic(1)].join("---\n") },
      marks: [["kafka.yaml", "1", 7]],
      fixed: { "kafka.yaml": [kafka(), pool, kafkaTopic(3)].join("---\n") },
    },
    {
      title: "One node on Kubernetes, for development",
      good: {
        "kafka.yaml": `${kafka(["default.replication.factor: 1", "min.insync.replicas: 1"])}---\n${nodePool("nodes", 1, "[controller, broker]")}`,
      },
    },
    {
      title: "As it should be",
      good: {
        "template.yaml": tuned([
          "min.insync.replicas=2",
          "default.replication.factor=3",
          "unclean.leader.election.enable=false",
        ]),
      },
    },
    {
      title: "Two zones have no third place",
      good: { "template.yaml": tuned(["default.replication.factor=2"], { brokers: "4", subnets: "[a, b]" }) },
    },
    {
      title: "The number of brokers is not known here",
      good: {
        "template.yaml": cloudFormation(
          [...cluster({ brokers: "!Ref Brokers" }), ...brokerConfiguration("min.insync.replicas=1")],
          {
            parameters: ["Brokers: {Type: Number}"],
          },
        ),
      },
    },
    {
      title: "A setting that is commented out",
      good: { "template.yaml": tuned(["#min.insync.replicas=1", "min.insync.replicas=2"]) },
    },
  ],
  check(architecture, report) {
    const told = new Set<unknown>();
    for (const one of kafkaClusters(architecture)) {
      if (isExpress(one)) continue;
      const spread = spreads(one);
      const owned = [
        ...brokerSettings(architecture, one).flatMap(({ owner }) =>
          brokerCases(owner).map((found) => ({ owner, ...found })),
        ),
        ...topicsOf(architecture, one).map((owner) => ({ owner, ...copiesCase(owner, "ReplicationFactor") })),
      ];
      for (const { owner, claim, verdict, says, title, change } of owned) {
        const grades = grade(every(spread, verdict), "warning");
        if (grades === undefined || claim === undefined || told.has(claim)) continue;
        told.add(claim);
        report(placeOf(owner.places[0]!.uri, claim), `${grades.where}${says}`, {
          severity: grades.severity,
          evidence: [claim, one.traits.brokers],
          subject: owner.id,
          fixes: () => whereStated(claim, [{ title, safe: false, changes: [change] }]),
        });
      }
    }
  },
});
