import { type Component, placeOf } from "../model/architecture";
import type { Claim } from "../model/claim";
import type { Place } from "../model/place";
import type { TraitName } from "../model/traits";
import { whereStated } from "./parts/fixes";
import { flinkDeployment, soundJob, soundSettings } from "./parts/flink-manifests";
import { flinkDeployments, operatorPages } from "./parts/flink-operator";
import { memoryBytes } from "./parts/memory";
import { defineRule } from "./rule";

/** Names become those of Kubernetes objects with Flink's endings behind them. */
const nameShape = /^[a-z](?:[-a-z0-9]{0,43}[a-z0-9])?$/;
const logFiles = ["log4j-console.properties", "logback-console.xml"];

/** A value that the operator rejects. */
interface Fault {
  readonly place: Place;
  readonly claim?: Claim<unknown>;
  readonly says: string;
  readonly repair?: { readonly trait: TraitName; readonly value: number | boolean };
}

const counts = [
  { trait: "jobManagers", says: "jobManager.replicas must be at least 1" },
  { trait: "taskManagers", says: "taskManager.replicas must be at least 1" },
  { trait: "parallelism", says: "job.parallelism must be at least 1" },
] as const;

function faultsOf(component: Component): readonly Fault[] {
  const { traits, name, places } = component;
  const { uri } = places[0]!;
  const faults: Fault[] = [];
  if (component.complete && traits.sessionCluster === undefined && !/[${}]/.test(name) && !nameShape.test(name)) {
    const says = "names have small letters, digits and dashes, begin with a letter and have 45 characters at most";
    faults.push({ place: places[0]!, says: `${name} cannot be the name of a deployment: ${says}` });
  }
  for (const { trait, says } of counts) {
    const claim = traits[trait];
    // With a number of TaskManagers the parallelism is that of their slots.
    if (trait === "parallelism" && traits.taskManagers !== undefined) continue;
    if (claim?.value === undefined || claim.value >= 1) continue;
    faults.push({ place: placeOf(uri, claim), claim, says, repair: { trait, value: 1 } });
  }
  for (const [memory, limit, field] of [
    [traits.jobManagerMemory, traits.jobManagerMemoryLimit, "jobManager"],
    [traits.taskManagerMemory, traits.taskManagerMemoryLimit, "taskManager"],
  ] as const) {
    if (memory?.value === undefined) continue;
    const bytes = memoryBytes(memory.value);
    if (bytes === undefined) {
      faults.push({ place: placeOf(uri, memory), claim: memory, says: `"${memory.value}" is no size of memory` });
      continue;
    }
    const most = limit?.value === undefined ? undefined : memoryBytes(limit.value);
    if (most === undefined || bytes <= most) continue;
    faults.push({
      place: placeOf(uri, memory),
      claim: memory,
      says: `the ${field} requests more memory (${memory.value}) than its limit (${limit?.value})`,
    });
  }
  const { logFile, healthCheck, deploymentRecovery } = traits;
  if (logFile?.value !== undefined && !logFiles.includes(logFile.value)) {
    const says = `${logFile.value} is not read: logConfiguration takes ${logFiles.join(" and ")} only`;
    faults.push({ place: placeOf(uri, logFile), claim: logFile, says });
  }
  if (healthCheck?.value === true && deploymentRecovery?.value === false) {
    faults.push({
      place: placeOf(uri, deploymentRecovery),
      claim: deploymentRecovery,
      says: "the health check of the cluster needs deployment recovery, which is switched off",
      repair: { trait: "deploymentRecovery", value: true },
    });
  }
  return faults;
}

const jobOf = (parallelism: number): readonly string[] => [
  soundJob[0]!,
  `parallelism: ${parallelism}`,
  "upgradeMode: savepoint",
];

export default defineRule({
  id: "fko-invalid-value",
  summary: "A value that the Flink operator rejects.",
  why: "The operator checks a deployment before it acts: nothing is deployed, and only the first fault is told.",
  instead: "Correct the value.",
  severity: "error",
  category: "flink",
  since: "0.1.0",
  scope: "file",
  sources: [operatorPages.validator, operatorPages.reference],
  examples: [
    {
      title: "No parallelism",
      bad: { "orders.yaml": flinkDeployment({ job: jobOf(-1) }) },
      marks: [["orders.yaml", "-1"]],
      fixed: { "orders.yaml": flinkDeployment({ job: jobOf(1) }) },
    },
    {
      title: "A name with an underscore",
      bad: { "orders.yaml": flinkDeployment({ name: "orders_v2" }) },
      marks: [["orders.yaml", "orders_v2"]],
    },
    {
      title: "Memory that is none, and more than the limit",
      bad: {
        "orders.yaml": flinkDeployment({
          jobManager: ["resource: {memory: plenty, cpu: 1}"],
          taskManager: ["resources: {requests: {memory: 4Gi}, limits: {memory: 2Gi}}"],
        }),
      },
      marks: [
        ["orders.yaml", "plenty"],
        ["orders.yaml", "4Gi"],
      ],
    },
    {
      title: "A logging file that nobody reads",
      bad: {
        "orders.yaml": flinkDeployment({ more: ["logConfiguration:", "  log4j.properties: rootLogger.level = INFO"] }),
      },
      marks: [["orders.yaml", "log4j.properties"]],
    },
    {
      title: "A health check without recovery",
      bad: {
        "orders.yaml": flinkDeployment({
          settings: [
            ...soundSettings,
            "kubernetes.operator.cluster.health-check.enabled: true",
            "kubernetes.operator.jm-deployment-recovery.enabled: false",
          ],
        }),
      },
      marks: [["orders.yaml", "false"]],
    },
    {
      title: "Sound values",
      good: {
        "orders.yaml": flinkDeployment({
          name: "orders-2",
          taskManager: ["replicas: 2", "resource: {memory: 1.5 gb, cpu: 2}"],
          more: ["logConfiguration:", "  log4j-console.properties: rootLogger.level = INFO"],
        }),
      },
    },
  ],
  check(architecture, report) {
    for (const component of flinkDeployments(architecture)) {
      for (const { place, claim, says, repair } of faultsOf(component)) {
        report(place, `The operator rejects this: ${says}.`, {
          evidence: [claim],
          subject: component.id,
          fixes: () =>
            repair === undefined
              ? []
              : whereStated(claim, [
                  {
                    title: `Set it to ${repair.value}`,
                    safe: false,
                    changes: [{ kind: "set", target: component.id, trait: repair.trait, value: repair.value }],
                  },
                ]),
        });
      }
    }
  },
});
