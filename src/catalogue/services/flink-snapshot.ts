import { defineService } from "../service";

/** A request for a savepoint or a checkpoint of a running job. */
export const flinkSnapshot = defineService({
  id: "flink-snapshot",
  title: "Flink state snapshot",
  role: "support",
  names: [],
  resources: ["flink.apache.org/FlinkStateSnapshot"],
  managed: false,
  purpose: "Asks the Flink operator for a savepoint or a checkpoint of a job.",
  facts: [
    {
      says: "A snapshot names one job and is either a savepoint or a checkpoint.",
      url: "https://nightlies.apache.org/flink/flink-kubernetes-operator-docs-main/docs/custom-resource/snapshots/",
      read: "2026-11-27",
    },
  ],
});
