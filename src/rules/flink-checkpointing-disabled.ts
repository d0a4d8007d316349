import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { flinkApplications, settingsCount } from "./parts/flink";
import { pages } from "./parts/pages";
import { flinkTemplate } from "./parts/templates";
import { every, grade } from "./parts/verdicts";
import { defineRule } from "./rule";

const off = ["ConfigurationType: CUSTOM", "CheckpointingEnabled: false"];

export default defineRule({
  id: "flink-checkpointing-disabled",
  summary: "A Flink application runs without checkpoints.",
  why:
    "Every application is restarted now and then: by maintenance, by scaling, after a failure. Without checkpoints " +
    "each restart begins with empty state, and exactly-once processing is impossible.",
  instead: "Set CheckpointingEnabled to true; an interval of a minute is the usual start.",
  severity: "error",
  category: "state",
  since: "0.1.0",
  scope: "file",
  sources: [pages.checkpointConfiguration],
  examples: [
    {
      title: "Checkpoints switched off",
      bad: { "template.yaml": flinkTemplate({ checkpoints: off }) },
      marks: [["template.yaml", "false"]],
      fixed: { "template.yaml": flinkTemplate({ checkpoints: [off[0]!, "CheckpointingEnabled: true"] }) },
    },
    {
      title: "Off in one branch",
      bad: {
        "template.yaml": flinkTemplate(
          { checkpoints: [off[0]!, "CheckpointingEnabled: !If [Keep, true, false]"] },
          { parameters: ["Stage: {Type: String}"], conditions: ["Keep: !Equals [!Ref Stage, production]"] },
        ),
      },
      marks: [["template.yaml", "!If [Keep, true, false]"]],
      severity: "info",
    },
    { title: "Checkpoints on", good: { "template.yaml": flinkTemplate() } },
    {
      title: "No settings: the service keeps checkpoints",
      good: { "template.yaml": flinkTemplate({ checkpoints: [] }) },
    },
    {
      title: "Not known here",
      good: {
        "template.yaml": flinkTemplate(
          { checkpoints: [off[0]!, "CheckpointingEnabled: !Ref Checkpoints"] },
          { parameters: ["Checkpoints: {Type: String}"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const application of flinkApplications(architecture)) {
      const { checkpointing, checkpointSettings } = application.traits;
      if (checkpointing === undefined) continue;
      const verdict = every(
        settingsCount(checkpointSettings),
        judge(checkpointing, (value) => value === false),
      );
      const told = grade(verdict, "error");
      if (told === undefined) continue;
      report(
        placeOf(application.places[0]!.uri, checkpointing),
        `${told.where}Checkpointing is off: each restart, also for maintenance and scaling, loses all state, and ` +
          "exactly-once is impossible. Set CheckpointingEnabled to true.",
        {
          severity: told.severity,
          evidence: [checkpointing, checkpointSettings],
          subject: application.id,
          fixes: () =>
            whereStated(checkpointing, [
              {
                title: "Enable checkpointing",
                safe: true,
                changes: [{ kind: "set", target: application.id, trait: "checkpointing", value: true }],
              },
            ]),
        },
      );
    }
  },
});
