import { placeOf } from "../model/architecture";
import { whereStated } from "./parts/fixes";
import { flinkDeployment, settingsWithout } from "./parts/flink-manifests";
import { flinkDeployments, sessionClusterOf } from "./parts/flink-operator";
import { defineRule } from "./rule";

/** Directories that must outlive pod and machine, with what is kept there and the folder for it in a bucket. */
const directories = [
  { trait: "checkpointDir", what: "Checkpoints", folder: "checkpoints" },
  { trait: "savepointDir", what: "Savepoints", folder: "savepoints" },
  { trait: "highAvailabilityDir", what: "The leader's records", folder: "ha" },
] as const;

/** The path on the pod's own file system that a directory names; undefined for other storage. */
function localPath(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  if (words.startsWith("/")) return words;
  return /^file:\/{0,2}(\/[^/].*|\/)$/.exec(words)?.[1];
}

const checkpoints = (dir: string): readonly string[] => [
  ...settingsWithout("execution.checkpointing.dir"),
  `execution.checkpointing.dir: ${dir}`,
];

/** A volume mounted at /state. */
const volume = (kind: string): readonly string[] => [
  "podTemplate:",
  "  spec:",
  "    containers:",
  "      - name: flink-main-container",
  "        volumeMounts: [{name: state, mountPath: /state}]",
  `    volumes: [{name: state, ${kind}}]`,
];

export default defineRule({
  id: "fko-local-state-dir",
  summary: "Flink keeps its state on the pod's own disk.",
  why: "A pod that moves to another machine does not find its checkpoints there, so the job cannot go on from them.",
  instead: "Use storage that every pod reaches: a bucket, HDFS, or a volume that outlives the pods.",
  severity: "warning",
  category: "state",
  since: "0.1.0",
  scope: "templates",
  sources: [
    {
      url: "https://github.com/apache/flink-kubernetes-operator/blob/main/examples/basic-checkpoint-ha.yaml",
      read: "2026-11-22",
    },
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/ops/state/checkpoints/",
      read: "2026-11-27",
    },
  ],
  examples: [
    {
      title: "Checkpoints in the container",
      bad: { "orders.yaml": flinkDeployment({ settings: checkpoints("file:///tmp/checkpoints") }) },
      marks: [["orders.yaml", "file:///tmp/checkpoints"]],
      fixed: { "orders.yaml": flinkDeployment({ settings: checkpoints("s3://<bucket>/checkpoints") }) },
    },
    {
      title: "On a path of the machine",
      bad: {
        "orders.yaml": flinkDeployment({
          settings: checkpoints("file:///state/checkpoints"),
          more: volume("hostPath: {path: /var/flink}"),
        }),
      },
      marks: [["orders.yaml", "file:///state/checkpoints"]],
    },
    {
      title: "On a claimed volume",
      good: {
        "orders.yaml": flinkDeployment({
          settings: checkpoints("file:///state/checkpoints"),
          more: volume("persistentVolumeClaim: {claimName: state}"),
        }),
      },
    },
    {
      title: "In a bucket, or in one that is filled in later",
      good: {
        "orders.yaml": flinkDeployment(),
        "bills.yaml": flinkDeployment({ name: "bills", settings: checkpoints("${STATE_URI}/bills") }),
      },
    },
  ],
  check(architecture, report) {
    for (const component of flinkDeployments(architecture)) {
      const holder =
        component.traits.sessionCluster === undefined ? component : sessionClusterOf(architecture, component);
      const mounts = holder?.traits.durableMounts;
      // Where the pods of a session job are not known, nobody can tell what is mounted in them.
      if (holder === undefined || !holder.complete || (mounts !== undefined && mounts.value === undefined)) continue;
      const durable = (mounts?.value ?? "").split(" ").filter((path) => path !== "");
      for (const { trait, what, folder } of directories) {
        const claim = component.traits[trait];
        const path = localPath(claim?.value);
        if (claim === undefined || path === undefined) continue;
        if (durable.some((mount) => path === mount || path.startsWith(`${mount.replace(/\/$/, "")}/`))) continue;
        report(
          placeOf(component.places[0]!.uri, claim),
          `${what} in ${path} are lost with the pod or its machine. Use storage that every pod reaches, such as s3://.`,
          {
            evidence: [claim],
            subject: component.id,
            fixes: () =>
              whereStated(claim, [
                {
                  title: `Use s3://<bucket>/${folder}`,
                  safe: false,
                  changes: [{ kind: "set", target: component.id, trait, value: `s3://<bucket>/${folder}` }],
                },
              ]),
          },
        );
      }
    }
  },
});
