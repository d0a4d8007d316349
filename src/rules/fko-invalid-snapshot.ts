import { operatorPages } from "./parts/flink-operator";
import { defineRule } from "./rule";

const snapshot = (...lines: readonly string[]): string =>
  [
    "apiVersion: flink.apache.org/v1beta1",
    "kind: FlinkStateSnapshot",
    "metadata:",
    "  name: before-upgrade",
    "spec:",
    ...lines.map((line) => `  ${line}`),
  ]
    .map((line) => `${line}\n`)
    .join("");

const job = "jobReference: {kind: FlinkDeployment, name: orders}";

export default defineRule({
  id: "fko-invalid-snapshot",
  summary: "A state snapshot does not say what to take, or of which job.",
  why: "The operator rejects it, and the snapshot that an upgrade was to begin with is never taken.",
  instead: "Ask for a savepoint or for a checkpoint, and name the job.",
  severity: "error",
  category: "state",
  since: "0.1.0",
  scope: "file",
  sources: [operatorPages.validator, operatorPages.reference],
  examples: [
    {
      title: "Neither savepoint nor checkpoint",
      bad: { "snapshot.yaml": snapshot(job, "backoffLimit: 0") },
      marks: [["snapshot.yaml", "before-upgrade"]],
    },
    {
      title: "No job",
      bad: { "snapshot.yaml": snapshot("savepoint: {disposeOnDelete: false}") },
      marks: [["snapshot.yaml", "before-upgrade"]],
    },
    { title: "A checkpoint of a job", good: { "snapshot.yaml": snapshot(job, "checkpoint: {}") } },
    {
      title: "A savepoint that is there already",
      good: { "snapshot.yaml": snapshot("savepoint: {alreadyExists: true, path: 's3://orders-state/savepoints/1'}") },
    },
  ],
  check(architecture, report) {
    for (const component of architecture.components) {
      if (component.service !== "flink-snapshot" || !component.complete) continue;
      const { savepointRequest, checkpointRequest, existingSavepoint, snapshotJob } = component.traits;
      const isBoth = savepointRequest !== undefined && checkpointRequest !== undefined;
      if (isBoth || (savepointRequest === undefined && checkpointRequest === undefined)) {
        const words = isBoth ? "both a savepoint and a checkpoint" : "neither a savepoint nor a checkpoint";
        report(component.places[0]!, `The snapshot asks for ${words}; the operator rejects it. Ask for one of them.`, {
          subject: component.id,
        });
      } else if (snapshotJob === undefined && existingSavepoint === undefined) {
        report(component.places[0]!, "The snapshot names no job; the operator rejects it. Set jobReference.", {
          subject: component.id,
        });
      }
    }
  },
});
