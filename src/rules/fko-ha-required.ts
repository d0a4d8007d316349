import { placeOf } from "../model/architecture";
import { type Claim, judge } from "../model/claim";
import type { Place } from "../model/place";
import { documents, flinkDeployment, sessionJob, settingsWithout, soundJob } from "./parts/flink-manifests";
import { effective, flinkDeployments, hasNoLeaderElection, operatorPages } from "./parts/flink-operator";
import { every } from "./parts/verdicts";
import { defineRule, type Severity } from "./rule";

const withoutHa = settingsWithout("high-availability.type", "high-availability.storageDir");
const ha = ["high-availability.type: kubernetes", "high-availability.storageDir: s3://<bucket>/ha"];
const standby = ["replicas: 7", "resource: {memory: 2048m, cpu: 1}"];

export default defineRule({
  id: "fko-ha-required",
  summary: "A Flink deployment relies on high availability, which is off.",
  why:
    "Standby JobManagers and rollbacks need a record of what the leader knew; without high availability the operator " +
    "rejects them. After a crash, last-state upgrades have nothing to go on from.",
  instead: "Set high-availability.type to kubernetes, and its storageDir to durable storage.",
  severity: "error",
  category: "state",
  since: "0.1.0",
  scope: "templates",
  sources: [operatorPages.validator, operatorPages.jobs],
  examples: [
    {
      title: "A standby JobManager",
      bad: { "orders.yaml": flinkDeployment({ settings: withoutHa, jobManager: standby }) },
      marks: [["orders.yaml", "7"]],
      fixed: { "orders.yaml": flinkDeployment({ settings: [...withoutHa, ...ha], jobManager: standby }) },
    },
    {
      title: "Rollbacks",
      bad: {
        "orders.yaml": flinkDeployment({
          settings: [...withoutHa, "kubernetes.operator.deployment.rollback.enabled: true"],
        }),
      },
      marks: [["orders.yaml", "true"]],
    },
    {
      title: "The last state is not written down",
      bad: {
        "orders.yaml": flinkDeployment({
          settings: [...withoutHa, "high-availability.type: NONE"],
          job: [...soundJob.slice(0, 2), "upgradeMode: last-state"],
        }),
      },
      marks: [["orders.yaml", "last-state"]],
      severity: "warning",
    },
    {
      title: "With high availability under its former name",
      good: {
        "orders.yaml": flinkDeployment({
          settings: [
            ...withoutHa,
            "high-availability: kubernetes",
            "high-availability.storageDir: s3://orders-state/ha",
          ],
          jobManager: standby,
        }),
      },
    },
    {
      title: "The session cluster has it",
      good: {
        "orders.yaml": documents(
          flinkDeployment({ name: "cluster", jobManager: standby, job: [] }),
          sessionJob([], [...soundJob.slice(0, 2), "upgradeMode: last-state"]),
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const component of flinkDeployments(architecture)) {
      const { jobManagers, rollback, upgradeMode } = component.traits;
      const isOff = hasNoLeaderElection(effective(architecture, component, "highAvailability"));
      if (isOff !== "always") continue;
      const { uri } = component.places[0]!;
      const tell = (claim: Claim<unknown>, severity: Severity, what: string): void => {
        const place: Place = placeOf(uri, claim);
        report(place, `${what} Set high-availability.type to kubernetes, with a storageDir on durable storage.`, {
          severity,
          evidence: [claim],
          subject: component.id,
          fixes: () => [
            {
              title: "Switch high availability on",
              safe: false,
              changes: [
                {
                  kind: "set-several",
                  target: component.id,
                  values: [
                    { trait: "highAvailability", value: "kubernetes" },
                    { trait: "highAvailabilityDir", value: "s3://<bucket>/ha" },
                  ],
                },
              ],
            },
          ],
        });
      };
      if (jobManagers !== undefined && judge(jobManagers, (count) => (count ?? 1) > 1) === "always") {
        tell(
          jobManagers,
          "error",
          "Standby JobManagers need high availability; the operator rejects this specification.",
        );
      } else if (rollback !== undefined && judge(rollback, (on) => on === true) === "always") {
        tell(rollback, "error", "Rollbacks need high availability; the operator rejects this specification.");
      } else if (
        upgradeMode !== undefined &&
        every(
          isOff,
          judge(upgradeMode, (mode) => mode === "last-state"),
        ) === "always"
      ) {
        tell(upgradeMode, "warning", "Without high availability a crashed job has no last state to go on from.");
      }
    }
  },
});
