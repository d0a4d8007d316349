import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { flinkDeployment, sessionJob, settingsWithout, soundJob, soundSettings } from "./parts/flink-manifests";
import { effective, flinkDeployments, isBatch, isUnset, operatorPages } from "./parts/flink-operator";
import { grade } from "./parts/verdicts";
import { defineRule } from "./rule";

const jobWith = (...lines: readonly string[]): readonly string[] => [...soundJob.slice(0, 2), ...lines];

export default defineRule({
  id: "fko-stateless-upgrade",
  summary: "A Flink job loses its state with every change of its specification.",
  why:
    "In upgrade mode stateless, which is the default, the operator stops the job and starts the new one empty: windows, " +
    "counts and source positions are gone.",
  instead: "Use `savepoint`, or `last-state` where the job may be down, and say where state is kept.",
  severity: "warning",
  category: "state",
  since: "0.1.0",
  scope: "templates",
  sources: [operatorPages.jobs, operatorPages.reference],
  examples: [
    {
      title: "No upgrade mode: the default is stateless",
      bad: { "orders.yaml": flinkDeployment({ job: jobWith() }) },
      marks: [["orders.yaml", "job", 2]],
      fixed: { "orders.yaml": flinkDeployment() },
    },
    {
      title: "Said so, and nowhere to keep state",
      bad: {
        "orders.yaml": flinkDeployment({
          settings: ["taskmanager.numberOfTaskSlots: 2"],
          job: jobWith("upgradeMode: stateless # for now"),
        }),
      },
      marks: [["orders.yaml", "stateless"]],
      fixed: {
        "orders.yaml": flinkDeployment({
          settings: [
            "taskmanager.numberOfTaskSlots: 2",
            "execution.checkpointing.dir: s3://<bucket>/checkpoints",
            "execution.checkpointing.savepoint-dir: s3://<bucket>/savepoints",
          ],
          job: jobWith("upgradeMode: savepoint # for now"),
        }),
      },
    },
    {
      title: "A session job",
      bad: { "orders.yaml": sessionJob(settingsWithout("high-availability.type"), jobWith()) },
      marks: [["orders.yaml", "job"]],
    },
    { title: "With savepoints", good: { "orders.yaml": flinkDeployment() } },
    {
      title: "A batch job has no state to keep",
      good: {
        "orders.yaml": flinkDeployment({
          settings: [...soundSettings, "execution.runtime-mode: BATCH"],
          job: jobWith("upgradeMode: stateless"),
        }),
      },
    },
    {
      title: "A patch of a deployment that stands elsewhere",
      good: {
        "orders.yaml": flinkDeployment({
          pods: [],
          settings: [],
          jobManager: [],
          taskManager: [],
          job: ["parallelism: 16"],
        }),
      },
    },
  ],
  check(architecture, report) {
    for (const component of flinkDeployments(architecture)) {
      const { job, upgradeMode } = component.traits;
      if (job === undefined || isBatch(component) || (upgradeMode === undefined && !component.complete)) continue;
      const told = grade(
        judge(upgradeMode, (mode) => mode === undefined || mode === "stateless"),
        "warning",
      );
      if (told === undefined) continue;
      const dirs = (["checkpointDir", "savepointDir"] as const).filter(
        (trait) => isUnset(effective(architecture, component, trait)) === "always",
      );
      report(
        placeOf(component.places[0]!.uri, upgradeMode ?? job),
        `${told.where}${upgradeMode === undefined ? "upgradeMode defaults to stateless" : "upgradeMode is stateless"}: every change of the specification restarts the job from empty state. Use savepoint or last-state.`,
        {
          severity: told.severity,
          evidence: [upgradeMode ?? job],
          subject: component.id,
          fixes: () =>
            whereStated(upgradeMode, [
              {
                title:
                  dirs.length === 0
                    ? "Set upgradeMode to savepoint"
                    : "Set upgradeMode to savepoint, and say where state is kept",
                safe: false,
                changes: [
                  {
                    kind: "set-several",
                    target: component.id,
                    values: [
                      { trait: "upgradeMode", value: "savepoint" },
                      ...dirs.map((trait) => ({
                        trait,
                        value: `s3://<bucket>/${trait === "checkpointDir" ? "checkpoints" : "savepoints"}`,
                      })),
                    ],
                  },
                ],
              },
            ]),
        },
      );
    }
  },
});
