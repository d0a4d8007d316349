import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { flinkApplications, settingsCount } from "./parts/flink";
import { awsPage, pages } from "./parts/pages";
import { flinkTemplate } from "./parts/templates";
import { every, grade } from "./parts/verdicts";
import { defineRule } from "./rule";

const scaling = (value: string): readonly string[] => [
  "ConfigurationType: CUSTOM",
  "Parallelism: 4",
  "ParallelismPerKPU: 1",
  `AutoScalingEnabled: ${value}`,
];

export default defineRule({
  id: "flink-autoscaling-disabled",
  summary: "A Flink application does not scale by itself.",
  why: "Its capacity follows only what somebody changes by hand; a peak ends in growing lag.",
  instead:
    "Enable it, unless the restart that each change of scale brings is worse than the lag. It looks at CPU only, " +
    "not at lag.",
  severity: "info",
  category: "flink",
  since: "0.1.0",
  scope: "file",
  sources: [pages.parallelismConfiguration, awsPage("managed-flink/latest/java/how-scaling")],
  examples: [
    {
      title: "Switched off",
      bad: { "template.yaml": flinkTemplate({ parallelism: scaling("false") }) },
      marks: [["template.yaml", "false"]],
      fixed: { "template.yaml": flinkTemplate({ parallelism: scaling("true") }) },
    },
    { title: "Switched on", good: { "template.yaml": flinkTemplate({ parallelism: scaling("true") }) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": flinkTemplate(
          { parallelism: scaling("!Ref Scaling") },
          { parameters: ["Scaling: {Type: String}"] },
        ),
      },
    },
    {
      title: "On in one branch, left out in the other",
      good: {
        "template.yaml": flinkTemplate(
          { parallelism: scaling("!If [Own, true, !Ref AWS::NoValue]") },
          { parameters: ["Stage: {Type: String}"], conditions: ["Own: !Equals [!Ref Stage, production]"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const application of flinkApplications(architecture)) {
      const { autoscaling, parallelismSettings } = application.traits;
      if (autoscaling === undefined) continue;
      const told = grade(
        every(
          settingsCount(parallelismSettings),
          judge(autoscaling, (value) => value === false),
        ),
        "info",
      );
      if (told === undefined) continue;
      report(
        placeOf(application.places[0]!.uri, autoscaling),
        `${told.where}Autoscaling is off, so capacity follows manual changes only. It would react to CPU, not to ` +
          "lag, and each step restarts the job.",
        {
          severity: told.severity,
          evidence: [autoscaling, parallelismSettings],
          subject: application.id,
          fixes: () =>
            whereStated(autoscaling, [
              {
                title: "Enable autoscaling",
                safe: false,
                changes: [{ kind: "set", target: application.id, trait: "autoscaling", value: true }],
              },
            ]),
        },
      );
    }
  },
});
