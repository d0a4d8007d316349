import { placeOf } from "../model/architecture";
import { flinkDeployment, soundSettings } from "./parts/flink-manifests";
import { flinkDeployments, operatorPages } from "./parts/flink-operator";
import { defineRule } from "./rule";

export default defineRule({
  id: "fko-reserved-setting",
  summary: "A setting of Flink belongs to its operator.",
  why:
    "The operator names the cluster and its namespace after the deployment. It rejects a configuration that sets these " +
    "itself.",
  instead: "Leave the setting out; name the deployment as the cluster is to be called.",
  severity: "error",
  category: "flink",
  since: "0.1.0",
  scope: "file",
  sources: [operatorPages.validator],
  examples: [
    {
      title: "The cluster's id",
      bad: { "orders.yaml": flinkDeployment({ settings: [...soundSettings, "kubernetes.cluster-id: orders-1"] }) },
      marks: [["orders.yaml", "kubernetes.cluster-id"]],
      fixed: { "orders.yaml": flinkDeployment() },
    },
    {
      title: "Nested",
      bad: {
        "orders.yaml": flinkDeployment({
          settings: [...soundSettings, "kubernetes:", "  namespace: flink", "  jobmanager.cpu: 1"],
        }),
      },
      marks: [["orders.yaml", "namespace"]],
      fixed: { "orders.yaml": flinkDeployment({ settings: [...soundSettings, "kubernetes:", "  jobmanager.cpu: 1"] }) },
    },
    {
      title: "Other settings of Kubernetes",
      good: { "orders.yaml": flinkDeployment({ settings: [...soundSettings, "kubernetes.jobmanager.cpu: 1"] }) },
    },
  ],
  check(architecture, report) {
    for (const component of flinkDeployments(architecture)) {
      const claim = component.traits.reservedSetting;
      if (claim?.value === undefined) continue;
      report(
        placeOf(component.places[0]!.uri, claim),
        `${claim.value} is set by the operator, which rejects a configuration that sets it. Take it out.`,
        {
          evidence: [claim],
          subject: component.id,
          fixes: () => [
            {
              title: `Remove ${claim.value}`,
              safe: true,
              changes: [{ kind: "remove", target: component.id, trait: "reservedSetting" }],
            },
          ],
        },
      );
    }
  },
});
