import { placeOf } from "../model/architecture";
import { kafka, nodePool, ownClusters, poolsOf, soundBrokers, strimziPages } from "./parts/strimzi";
import { defineRule } from "./rule";

const ephemeral = "{type: ephemeral}";

export default defineRule({
  id: "strimzi-single-ephemeral-node",
  summary: "The only node of its kind keeps its data in its pod.",
  why: "With every restart and every rolling update the pod is new, and empty: all records, or all metadata, are gone.",
  instead: "Use persistent-claim storage, or three nodes.",
  severity: "info",
  category: "streams",
  since: "0.1.0",
  scope: "file",
  sources: [strimziPages.checks],
  examples: [
    {
      title: "A single node",
      bad: { "kafka.yaml": `${kafka(soundBrokers)}---\n${nodePool("nodes", 1, "[controller, broker]", ephemeral)}` },
      marks: [["kafka.yaml", "ephemeral"]],
    },
    {
      title: "A single controller",
      bad: {
        "kafka.yaml": `${kafka()}---\n${nodePool("brokers", 3, "[broker]")}---\n${nodePool("heads", 1, "[controller]", "{type: jbod, volumes: [{id: 0, type: ephemeral}]}")}`,
      },
      marks: [["kafka.yaml", "ephemeral"]],
    },
    {
      title: "Three nodes have the data of each other",
      good: { "kafka.yaml": `${kafka()}---\n${nodePool("nodes", 3, "[controller, broker]", ephemeral)}` },
    },
  ],
  check(architecture, report) {
    for (const cluster of ownClusters(architecture)) {
      const told = new Set<string>();
      for (const [role, count, lost] of [
        ["broker", cluster.traits.brokers, "all records are"],
        ["controller", cluster.traits.controllers, "the cluster's metadata is"],
      ] as const) {
        if (count?.value !== 1) continue;
        const pools = poolsOf(architecture, cluster, role);
        for (const owner of pools.length === 0 && role === "broker" ? [cluster] : pools) {
          const storage = owner.traits.brokerStorage;
          if (storage?.value !== "ephemeral" || told.has(owner.id)) continue;
          told.add(owner.id);
          report(
            placeOf(owner.places[0]!.uri, storage),
            `This is the only ${role}, and its storage goes with its pod: after a restart ${lost} gone. Use persistent-claim storage.`,
            { evidence: [storage, count], subject: owner.id },
          );
        }
      }
    }
  },
});
