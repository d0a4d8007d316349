import { type Component, placeOf } from "../model/architecture";
import type { Place } from "../model/place";
import type { TraitName } from "../model/traits";
import { flinkDeployment, sessionJob } from "./parts/flink-manifests";
import { flinkDeployments, operatorPages } from "./parts/flink-operator";
import { defineRule } from "./rule";

/** Fields without which the operator rejects a deployment, with a value to begin with. */
const required: readonly { readonly trait: TraitName; readonly field: string; readonly value: string }[] = [
  { trait: "runtime", field: "flinkVersion", value: "v1_20" },
  { trait: "serviceAccount", field: "serviceAccount", value: "flink" },
  { trait: "jobManagerMemory", field: "jobManager.resource.memory", value: "2048m" },
  { trait: "taskManagerMemory", field: "taskManager.resource.memory", value: "2048m" },
];

/** What of these an object of its kind lacks. */
function missingIn(component: Component): typeof required {
  if (component.traits.sessionCluster !== undefined) return [];
  return required.filter(({ trait }) => component.traits[trait] === undefined);
}

const pods = ["image: registry.example.com/orders:1.4", "flinkVersion: v1_20"];

export default defineRule({
  id: "fko-required-field",
  summary: "A Flink deployment lacks what the operator requires.",
  why: "The operator rejects it: nothing is deployed, and a change to a running deployment has no effect.",
  instead: "Set the field.",
  severity: "error",
  category: "flink",
  since: "0.1.0",
  scope: "file",
  sources: [operatorPages.validator, operatorPages.reference],
  examples: [
    {
      title: "No service account",
      bad: { "orders.yaml": flinkDeployment({ pods }) },
      marks: [["orders.yaml", "orders"]],
      fixed: { "orders.yaml": flinkDeployment({ pods, more: ["serviceAccount: flink"] }) },
    },
    {
      title: "No memory for the JobManager",
      bad: { "orders.yaml": flinkDeployment({ jobManager: ["replicas: 1"] }) },
      marks: [["orders.yaml", "orders"]],
    },
    {
      title: "An ingress without a template",
      bad: { "orders.yaml": flinkDeployment({ more: ["ingress: {className: nginx}"] }) },
      marks: [["orders.yaml", "ingress"]],
    },
    {
      title: "A session job without a job",
      bad: { "orders.yaml": sessionJob([], []) },
      marks: [["orders.yaml", "orders"]],
    },
    {
      title: "Everything is there, memory among Flink's settings",
      good: {
        "orders.yaml": flinkDeployment({
          jobManager: [],
          more: ["ingress: {template: 'flink.example.com/{{namespace}}/{{name}}'}"],
          taskManager: ["resources: {requests: {memory: 4096m}}"],
          settings: [
            "execution.checkpointing: {interval: 1 min, dir: 's3://orders-state/cp', savepoint-dir: 's3://orders-state/sp'}",
            "jobmanager.memory.process.size: 2048m",
          ],
        }),
      },
    },
    {
      title: "A patch of a deployment that stands elsewhere",
      good: { "orders.yaml": flinkDeployment({ pods: [], jobManager: [], settings: [], job: [] }) },
    },
  ],
  check(architecture, report) {
    for (const component of flinkDeployments(architecture)) {
      if (!component.complete) continue;
      const { uri } = component.places[0]!;
      const { ingress, ingressTemplate, sessionCluster, job } = component.traits;
      const tell = (place: Place, field: string, trait?: TraitName, value = ""): void =>
        report(
          place,
          `${field} is missing: the operator rejects this ${sessionCluster === undefined ? "deployment" : "job"}. Set it.`,
          {
            subject: component.id,
            fixes: () =>
              trait === undefined
                ? []
                : [
                    {
                      title: `Set ${field} to ${value}`,
                      safe: false,
                      changes: [{ kind: "set", target: component.id, trait, value }],
                    },
                  ],
          },
        );
      for (const { trait, field, value } of missingIn(component)) tell(component.places[0]!, field, trait, value);
      if (sessionCluster !== undefined && job === undefined) tell(component.places[0]!, "job");
      if (ingress !== undefined && ingressTemplate === undefined) tell(placeOf(uri, ingress), "ingress.template");
    }
  },
});
