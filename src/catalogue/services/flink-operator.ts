import { defineService } from "../service";

/** Settings that the Flink operator gives to every deployment it looks after. */
export const flinkOperator = defineService({
  id: "flink-operator",
  title: "Flink Kubernetes operator",
  role: "support",
  names: [],
  resources: ["flink.apache.org/defaultConfiguration"],
  managed: false,
  purpose: "Runs Flink deployments on Kubernetes, and fills their configuration up with its own defaults.",
  facts: [
    {
      says: "defaultConfiguration of the Helm chart holds for every deployment that does not set the same key.",
      url: "https://nightlies.apache.org/flink/flink-kubernetes-operator-docs-main/docs/operations/configuration/",
      read: "2026-11-27",
    },
  ],
});
