import type { Component } from "../model/architecture";
import { placeOf } from "../model/architecture";
import type { Fix } from "../model/change";
import { type Claim, judge, type Verdict } from "../model/claim";
import type { TraitName } from "../model/traits";
import { whereStated } from "./parts/fixes";
import { brokerConfiguration, brokerSettings, isExpress, kafkaCluster, kafkaClusters, topicsOf } from "./parts/kafka";
import { awsPage } from "./parts/pages";
import { cloudFormation } from "./parts/templates";
import { grade, isSet } from "./parts/verdicts";
import { defineRule } from "./rule";

/** What Express brokers fix. */
const copies = 3;
const inSync = 2;

interface Case {
  readonly owner: Component;
  readonly trait: TraitName;
  readonly claim: Claim<unknown> | undefined;
  readonly verdict: Verdict;
  readonly says: string;
  readonly fix: Fix;
}

const remove = (owner: Component, trait: TraitName, property: string): Fix => ({
  title: `Remove ${property}`,
  safe: false,
  changes: [{ kind: "remove", target: owner.id, trait }],
});

const set = (owner: Component, trait: TraitName, property: string, value: number): Fix => ({
  title: `Set ${property} to ${value}`,
  safe: false,
  changes: [{ kind: "set", target: owner.id, trait, value }],
});

/** What a cluster says of its volumes. */
const storageCases = (cluster: Component): readonly Case[] => [
  {
    owner: cluster,
    trait: "brokerVolumes",
    claim: cluster.traits.brokerVolumes,
    verdict: isSet(cluster.traits.brokerVolumes),
    says: "Express brokers bring their own storage. Remove EBSStorageInfo.",
    fix: remove(cluster, "brokerVolumes", "EBSStorageInfo"),
  },
  {
    owner: cluster,
    trait: "storageMode",
    claim: cluster.traits.storageMode,
    verdict: judge(cluster.traits.storageMode, (mode) => mode === "TIERED"),
    says: "Express brokers have no tiered storage, since their own grows by itself. Remove StorageMode.",
    fix: remove(cluster, "storageMode", "StorageMode"),
  },
];

/** What is said of copies: by the cluster, its configuration or a topic. */
const copyCases = (owner: Component, property: string): readonly Case[] => [
  {
    owner,
    trait: "replicationFactor",
    claim: owner.traits.replicationFactor,
    verdict: judge(owner.traits.replicationFactor, (value) => value !== undefined && value !== copies),
    says: `Express brokers keep ${copies} copies, no more and no fewer. Set ${property} to ${copies}, or remove it.`,
    fix: set(owner, "replicationFactor", property, copies),
  },
  {
    owner,
    trait: "inSyncReplicas",
    claim: owner.traits.inSyncReplicas,
    verdict: judge(owner.traits.inSyncReplicas, (value) => value !== undefined && value !== inSync),
    says: `Express brokers acknowledge after ${inSync} copies. Set min.insync.replicas to ${inSync}, or remove it.`,
    fix: set(owner, "inSyncReplicas", "min.insync.replicas", inSync),
  },
];

const express = (settings: readonly string[] = [], group: readonly string[] = []): readonly string[] =>
  kafkaCluster(settings, { type: "express.m7g.large", group });

const configured = ["ConfigurationInfo: {Arn: !GetAtt Tuned.Arn, Revision: 1}"];

export default defineRule({
  id: "msk-express-constraints",
  summary: "A cluster of Express brokers sets what these brokers decide themselves.",
  why: "Express brokers manage their storage and fix the number of copies. A cluster that sets either is refused.",
  instead: "Leave storage out; keep a replication factor of 3 and min.insync.replicas of 2.",
  severity: "error",
  category: "streams",
  since: "0.1.0",
  scope: "file",
  sources: [awsPage("msk/latest/developerguide/msk-broker-types-express")],
  examples: [
    {
      title: "Volumes for brokers that have none",
      bad: {
        "template.yaml": cloudFormation(express([], ["StorageInfo:", "  EBSStorageInfo:", "    VolumeSize: 100"])),
      },
      marks: [["template.yaml", "VolumeSize: 100"]],
    },
    {
      title: "Tiered storage",
      bad: { "template.yaml": cloudFormation(express(["StorageMode: TIERED"])) },
      marks: [["template.yaml", "TIERED"]],
      fixed: { "template.yaml": cloudFormation(express()) },
    },
    {
      title: "Fewer copies by the configuration",
      bad: {
        "template.yaml": cloudFormation([
          ...express(configured),
          ...brokerConfiguration("default.replication.factor=2", "min.insync.replicas=2"),
        ]),
      },
      marks: [["template.yaml", "2", 2]],
    },
    { title: "Nothing of the kind", good: { "template.yaml": cloudFormation(express(configured)) } },
    {
      title: "Standard brokers have volumes",
      good: {
        "template.yaml": cloudFormation(
          kafkaCluster(["StorageMode: TIERED"], { group: ["StorageInfo: {EBSStorageInfo: {VolumeSize: 100}}"] }),
        ),
      },
    },
    {
      title: "The kind of broker is not known here",
      good: {
        "template.yaml": cloudFormation(kafkaCluster(["StorageMode: TIERED"], { type: "!Ref BrokerType" }), {
          parameters: ["BrokerType: {Type: String}"],
        }),
      },
    },
  ],
  check(architecture, report) {
    const told = new Set<unknown>();
    for (const cluster of kafkaClusters(architecture).filter(isExpress)) {
      const cases = [
        ...storageCases(cluster),
        ...brokerSettings(architecture, cluster).flatMap(({ owner }) => copyCases(owner, "default.replication.factor")),
        ...topicsOf(architecture, cluster).flatMap((topic) => copyCases(topic, "ReplicationFactor")),
      ];
      for (const { owner, claim, verdict, says, fix } of cases) {
        const grades = grade(verdict, "error");
        if (grades === undefined || claim === undefined || told.has(claim)) continue;
        told.add(claim);
        report(placeOf(owner.places[0]!.uri, claim), `${grades.where}${says}`, {
          severity: grades.severity,
          evidence: [claim, cluster.traits.brokerType],
          subject: owner.id,
          fixes: () => whereStated(claim, [fix]),
        });
      }
    }
  },
});
