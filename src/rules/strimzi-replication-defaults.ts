import { judge } from "../model/claim";
import { kafka, nodePool, ownClusters, soundBrokers, strimziPages } from "./parts/strimzi";
import { defineRule } from "./rule";

/** Copies of a partition, and copies that must have a record, as they should be on three brokers or more. */
const wanted = [
  { trait: "replicationFactor", property: "default.replication.factor", value: 3 },
  { trait: "inSyncReplicas", property: "min.insync.replicas", value: 2 },
] as const;

const pool = `---\n${nodePool("nodes", 3, "[controller, broker]")}`;

export default defineRule({
  id: "strimzi-replication-defaults",
  summary: "A Kafka cluster keeps one copy of each record by default.",
  why: "Kafka's own defaults are one copy, and one copy to acknowledge: topics that say nothing are lost with a broker.",
  instead: "Set default.replication.factor to 3 and min.insync.replicas to 2.",
  severity: "warning",
  category: "streams",
  since: "0.1.0",
  scope: "file",
  sources: [strimziPages.checks],
  examples: [
    {
      title: "Nothing is set",
      bad: { "kafka.yaml": kafka([]) + pool },
      marks: [["kafka.yaml", "events"]],
      fixed: { "kafka.yaml": kafka([], { kafka: ["config:", ...soundBrokers.map((line) => `  ${line}`)] }) + pool },
    },
    {
      title: "One of them is missing",
      bad: { "kafka.yaml": kafka(["default.replication.factor: 3", "auto.create.topics.enable: false"]) + pool },
      marks: [["kafka.yaml", "events"]],
      fixed: {
        "kafka.yaml":
          kafka(["default.replication.factor: 3", "auto.create.topics.enable: false", "min.insync.replicas: 2"]) + pool,
      },
    },
    { title: "Both are set", good: { "kafka.yaml": kafka() + pool } },
    {
      title: "One broker has no place for a second copy",
      good: { "kafka.yaml": `${kafka([])}---\n${nodePool("nodes", 1, "[controller, broker]")}` },
    },
    { title: "The brokers stand in another file", good: { "kafka.yaml": kafka([]) } },
  ],
  check(architecture, report) {
    for (const cluster of ownClusters(architecture)) {
      if (!cluster.complete || cluster.traits.brokers === undefined) continue;
      const brokers = cluster.traits.brokers.value ?? 0;
      if (judge(cluster.traits.brokers, (count) => count !== undefined && count > 1) !== "always") continue;
      const missing = wanted.filter(({ trait }) => cluster.traits[trait] === undefined);
      if (missing.length === 0) continue;
      const names = missing.map(({ property }) => property).join(" and ");
      report(
        cluster.places[0]!,
        `${names} ${missing.length === 1 ? "is" : "are"} not set and ${missing.length === 1 ? "defaults" : "default"} to 1: a topic that says nothing is lost with one of the ${brokers} brokers. Set ${missing.length === 1 ? "it" : "them"}.`,
        {
          evidence: [cluster.traits.brokers],
          subject: cluster.id,
          fixes: () => [
            {
              title: `Set ${missing.map(({ property, value }) => `${property} to ${Math.min(value, brokers)}`).join(" and ")}`,
              safe: false,
              changes: [
                {
                  kind: "set-several",
                  target: cluster.id,
                  values: missing.map(({ trait, value }) => ({ trait, value: Math.min(value, brokers) })),
                },
              ],
            },
          ],
        },
      );
    }
  },
});
