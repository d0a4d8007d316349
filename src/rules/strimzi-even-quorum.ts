import { placeOf } from "../model/architecture";
import { kafka, nodePool, ownClusters, poolsOf, strimziPages } from "./parts/strimzi";
import { defineRule } from "./rule";

const cluster = (controllers: number): string =>
  `${kafka()}---\n${nodePool("heads", controllers, "[controller]")}---\n${nodePool("brokers", 3, "[broker]")}`;

export default defineRule({
  id: "strimzi-even-quorum",
  summary: "An even number of controllers votes.",
  why:
    "A majority of two is two: the failure of either stops the cluster. Every even number stands no more failures than " +
    "the odd one below it.",
  instead: "Run three controllers, or five.",
  severity: "warning",
  category: "streams",
  since: "0.1.0",
  scope: "file",
  sources: [strimziPages.checks],
  examples: [
    {
      title: "Two controllers",
      bad: { "kafka.yaml": cluster(2) },
      marks: [["kafka.yaml", "2", 2]],
      fixed: { "kafka.yaml": cluster(3) },
    },
    {
      title: "Four controllers",
      bad: { "kafka.yaml": cluster(4) },
      marks: [["kafka.yaml", "4", 2]],
      severity: "info",
    },
    { title: "Three controllers", good: { "kafka.yaml": cluster(3) } },
    { title: "One, for development", good: { "kafka.yaml": cluster(1) } },
  ],
  check(architecture, report) {
    for (const one of ownClusters(architecture)) {
      const count = one.traits.controllers?.value;
      if (count === undefined || !Number.isInteger(count) || count < 2 || count % 2 !== 0) continue;
      const pools = poolsOf(architecture, one, "controller");
      const [pool] = pools;
      const replicas = pool?.traits.brokers;
      const words =
        count === 2
          ? "Two controllers need each other: if one of them fails, the cluster stops"
          : `${count} controllers stand no more failures than ${count - 1}`;
      report(
        replicas === undefined ? one.places[0]! : placeOf(pool!.places[0]!.uri, replicas),
        `${words}. Run an odd number of them.`,
        {
          severity: count === 2 ? "warning" : "info",
          evidence: [replicas],
          subject: one.id,
          fixes: () =>
            pool === undefined || pools.length > 1 || replicas?.value !== count
              ? []
              : [
                  {
                    title: `Run ${count + 1} controllers`,
                    safe: false,
                    changes: [{ kind: "set", target: pool.id, trait: "brokers", value: count + 1 }],
                  },
                ],
        },
      );
    }
  },
});
