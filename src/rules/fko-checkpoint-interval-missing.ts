import { placeOf } from "../model/architecture";
import { flinkDeployment, settingsWithout, soundJob } from "./parts/flink-manifests";
import { effective, flinkDeployments, isUnset, keepsState, operatorPages } from "./parts/flink-operator";
import { defineRule } from "./rule";

const interval = "execution.checkpointing.interval";
const withoutInterval = settingsWithout(interval);

export default defineRule({
  id: "fko-checkpoint-interval-missing",
  summary: "A Flink job keeps its state, and no setting asks for checkpoints.",
  why:
    "Checkpoints have no default interval. Unless the job's code sets one, a failure takes the job back to its last " +
    "savepoint, or to the beginning.",
  instead: "Set execution.checkpointing.interval, some minutes or less.",
  severity: "info",
  category: "state",
  since: "0.1.0",
  scope: "templates",
  sources: [
    operatorPages.jobs,
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/deployment/config/#checkpointing",
      read: "2026-11-27",
    },
  ],
  examples: [
    {
      title: "No interval",
      bad: {
        "orders.yaml": flinkDeployment({
          settings: withoutInterval,
          job: [...soundJob.slice(0, 2), "upgradeMode: last-state"],
        }),
      },
      marks: [["orders.yaml", "last-state"]],
      fixed: {
        "orders.yaml": flinkDeployment({
          settings: [...withoutInterval, `${interval}: 1 min`],
          job: [...soundJob.slice(0, 2), "upgradeMode: last-state"],
        }),
      },
    },
    { title: "Every minute", good: { "orders.yaml": flinkDeployment() } },
    {
      title: "Filled in later",
      good: { "orders.yaml": flinkDeployment({ settings: [...withoutInterval, `${interval}: $(INTERVAL)`] }) },
    },
  ],
  check(architecture, report) {
    for (const component of flinkDeployments(architecture)) {
      const { job, upgradeMode } = component.traits;
      if (job === undefined || upgradeMode === undefined || keepsState(component) !== "always") continue;
      if (isUnset(effective(architecture, component, "checkpointIntervalMs")) !== "always") continue;
      report(
        placeOf(component.places[0]!.uri, upgradeMode),
        `No ${interval} is set: unless the code sets one, Flink takes no checkpoints and a failure replays from the last savepoint. Set an interval.`,
        {
          evidence: [upgradeMode],
          subject: component.id,
          fixes: () => [
            {
              title: "Take a checkpoint every minute",
              safe: false,
              changes: [{ kind: "set", target: component.id, trait: "checkpointIntervalMs", value: 60_000 }],
            },
          ],
        },
      );
    }
  },
});
