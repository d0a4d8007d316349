import { placeOf } from "../model/architecture";
import { whereStated } from "./parts/fixes";
import { kafka, kafkaTopic, soundBrokers, strimziPages } from "./parts/strimzi";
import { defineRule } from "./rule";

const group = "kafka.strimzi.io";
const current = `${group}/v1`;

const mirrorMaker = [
  `apiVersion: ${group}/v1beta2`,
  "kind: KafkaMirrorMaker",
  "metadata: {name: mirror}",
  "spec: {replicas: 1, whitelist: .*}",
  "",
].join("\n");

export default defineRule({
  id: "strimzi-removed-api",
  summary: "A Strimzi manifest uses what current operators do not know any more.",
  why:
    "Strimzi 0.46 removed ZooKeeper and MirrorMaker 1, Strimzi 1.0 the interfaces before v1: after the next upgrade of " +
    "the operator these objects are rejected, or nobody looks after them.",
  instead: "Use kafka.strimzi.io/v1, KRaft with node pools, and KafkaMirrorMaker2.",
  severity: "error",
  category: "streams",
  since: "0.1.0",
  scope: "file",
  sources: [strimziPages.changes],
  examples: [
    {
      title: "An interface before v1",
      bad: { "kafka.yaml": kafka(soundBrokers, { version: "v1beta2" }) },
      marks: [["kafka.yaml", `${group}/v1beta2`]],
      severity: "warning",
      fixed: { "kafka.yaml": kafka() },
    },
    {
      title: "With ZooKeeper",
      bad: { "kafka.yaml": kafka(soundBrokers, { spec: ["zookeeper:", "  replicas: 3"] }) },
      marks: [["kafka.yaml", "zookeeper"]],
    },
    {
      title: "MirrorMaker 1",
      bad: { "mirror.yaml": mirrorMaker },
      marks: [
        ["mirror.yaml", `${group}/v1beta2`],
        ["mirror.yaml", "KafkaMirrorMaker"],
      ],
    },
    { title: "The current interface", good: { "kafka.yaml": `${kafka()}---\n${kafkaTopic(3)}` } },
  ],
  check(architecture, report) {
    for (const component of architecture.components) {
      const { apiVersion, objectKind, zooKeeper } = component.traits;
      if (apiVersion?.value?.startsWith(`${group}/`) !== true) continue;
      const { uri } = component.places[0]!;
      const isMirror = objectKind?.value === "KafkaMirrorMaker";
      if (isMirror && objectKind !== undefined) {
        report(
          placeOf(uri, objectKind),
          "MirrorMaker 1 was removed in Strimzi 0.46: current operators do not run it. Use KafkaMirrorMaker2.",
          { evidence: [objectKind], subject: component.id },
        );
      }
      if (zooKeeper !== undefined) {
        report(
          placeOf(uri, zooKeeper),
          "ZooKeeper was removed in Strimzi 0.46: current operators do not run this cluster. Migrate to KRaft with node pools before the operator is upgraded.",
          { evidence: [zooKeeper], subject: component.id },
        );
      }
      if (apiVersion.value === current) continue;
      report(
        placeOf(uri, apiVersion),
        `${apiVersion.value} was removed in Strimzi 1.0. Use ${current}, which Strimzi has since 0.49, and convert what it spells otherwise.`,
        {
          severity: "warning",
          evidence: [apiVersion],
          subject: component.id,
          fixes: () =>
            // What has no place in the new interface is not mended by its name.
            isMirror || zooKeeper !== undefined
              ? []
              : whereStated(apiVersion, [
                  {
                    title: `Change to ${current}`,
                    safe: false,
                    changes: [{ kind: "set", target: component.id, trait: "apiVersion", value: current }],
                  },
                ]),
        },
      );
    }
  },
});
