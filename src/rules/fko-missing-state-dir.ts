import { stateSettings } from "../catalogue/flink-operator-versions";
import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { documents, flinkDeployment, sessionJob, settingsWithout, soundJob } from "./parts/flink-manifests";
import {
  effective,
  flinkDeployments,
  isUnset,
  keepsState,
  operatorPages,
  sessionClusterOf,
} from "./parts/flink-operator";
import { every, isSet, some } from "./parts/verdicts";
import { defineRule } from "./rule";

const checkpoints = "execution.checkpointing.dir";
const savepoints = "execution.checkpointing.savepoint-dir";

export default defineRule({
  id: "fko-missing-state-dir",
  summary: "A Flink job is to keep its state, and nothing says where.",
  why:
    "The operator rejects upgrades with savepoint or last-state without a checkpoint directory, and savepoints without a " +
    "directory of their own.",
  instead: "Set the directories of checkpoints and savepoints to durable storage.",
  severity: "error",
  category: "state",
  since: "0.1.0",
  scope: "templates",
  sources: [operatorPages.validator],
  examples: [
    {
      title: "Savepoints without a directory",
      bad: { "orders.yaml": flinkDeployment({ settings: settingsWithout(savepoints) }) },
      marks: [["orders.yaml", "savepoint"]],
      fixed: {
        "orders.yaml": flinkDeployment({
          settings: [...settingsWithout(savepoints), `${savepoints}: s3://<bucket>/savepoints`],
        }),
      },
    },
    {
      title: "No configuration at all, on an older Flink",
      bad: {
        "orders.yaml": flinkDeployment({
          pods: ["image: flink:1.19", "flinkVersion: v1_19", "serviceAccount: flink"],
          settings: [],
        }),
      },
      marks: [["orders.yaml", "savepoint"]],
      fixed: {
        "orders.yaml": flinkDeployment({
          pods: ["image: flink:1.19", "flinkVersion: v1_19", "serviceAccount: flink"],
          settings: [],
          more: [
            "flinkConfiguration:",
            "  state.checkpoints.dir: s3://<bucket>/checkpoints",
            "  state.savepoints.dir: s3://<bucket>/savepoints",
          ],
        }),
      },
    },
    {
      title: "A savepoint is asked for by hand",
      bad: {
        "orders.yaml": flinkDeployment({
          settings: settingsWithout(savepoints),
          job: [...soundJob.slice(0, 2), "upgradeMode: last-state", "savepointTriggerNonce: 17"],
        }),
      },
      marks: [["orders.yaml", "17"]],
    },
    {
      title: "A session job whose cluster is not known here",
      bad: { "orders.yaml": sessionJob([]) },
      marks: [["orders.yaml", "savepoint"]],
      severity: "warning",
    },
    {
      title: "Nested settings under their former names",
      good: {
        "orders.yaml": flinkDeployment({
          settings: [
            ...settingsWithout(checkpoints, savepoints),
            "state:",
            "  checkpoints.dir: s3://orders-state/checkpoints",
            "  savepoints.dir: s3://orders-state/savepoints",
          ],
        }),
      },
    },
    {
      title: "The session cluster has the directories",
      good: {
        "orders.yaml": documents(flinkDeployment({ name: "cluster", job: [] }), sessionJob([])),
      },
    },
    {
      title: "The operator's defaults have them",
      good: {
        "orders.yaml": flinkDeployment({ settings: settingsWithout(checkpoints, savepoints) }),
        "operator/values.yaml": [
          "defaultConfiguration:",
          "  create: true",
          "  append: true",
          "  flink-conf.yaml: |+",
          "    state.checkpoints.dir: s3://platform-state/checkpoints",
          "    state.savepoints.dir: s3://platform-state/savepoints",
          "",
        ].join("\n"),
      },
    },
  ],
  check(architecture, report) {
    for (const component of flinkDeployments(architecture)) {
      const { job, runtime, upgradeMode, savepointTrigger } = component.traits;
      const periodic = effective(architecture, component, "periodicSavepoints").claim;
      const ageLimit = effective(architecture, component, "checkpointAgeLimit").claim;
      if (job === undefined || !component.complete) continue;
      const takesSavepoints = some(
        judge(upgradeMode, (mode) => mode === "savepoint"),
        isSet(savepointTrigger),
        isSet(periodic),
        isSet(ageLimit),
      );
      const noCheckpoints = every(keepsState(component), isUnset(effective(architecture, component, "checkpointDir")));
      const noSavepoints = every(takesSavepoints, isUnset(effective(architecture, component, "savepointDir")));
      if (noCheckpoints !== "always" && noSavepoints !== "always") continue;
      const cluster = sessionClusterOf(architecture, component);
      const isSeen = component.traits.sessionCluster === undefined || cluster !== undefined;
      const names = stateSettings((cluster?.traits.runtime ?? runtime)?.value);
      const missing = [
        ...(noCheckpoints === "always"
          ? [{ trait: "checkpointDir", name: names.checkpoints, value: "s3://<bucket>/checkpoints" } as const]
          : []),
        ...(noSavepoints === "always"
          ? [{ trait: "savepointDir", name: names.savepoints, value: "s3://<bucket>/savepoints" } as const]
          : []),
      ];
      const isForUpgrades = noCheckpoints === "always" || upgradeMode?.value === "savepoint";
      const cause = isForUpgrades ? upgradeMode : (savepointTrigger ?? periodic ?? ageLimit);
      const what = isForUpgrades ? `Upgrades with ${upgradeMode?.text}` : "Savepoints";
      report(
        placeOf(component.places[0]!.uri, cause ?? job),
        `${what} need ${missing.map(({ name }) => name).join(" and ")}${isSeen ? "; the operator rejects this specification" : ", here or in the session cluster"}. Set ${missing.length === 1 ? "it" : "them"} to durable storage.`,
        {
          severity: isSeen ? "error" : "warning",
          evidence: [cause],
          subject: component.id,
          fixes: () => [
            {
              title: `Set ${missing.map(({ name }) => name).join(" and ")}`,
              safe: false,
              changes: [
                {
                  kind: "set-several",
                  target: component.id,
                  values: missing.map(({ trait, value }) => ({ trait, value })),
                },
              ],
            },
          ],
        },
      );
    }
  },
});
