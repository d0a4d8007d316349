import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { flinkJobs, settingsCount } from "./parts/flink";
import { pages } from "./parts/pages";
import { flinkTemplate } from "./parts/templates";
import { every, grade } from "./parts/verdicts";
import { defineRule } from "./rule";

const monitoring = (level: string): readonly string[] => [
  "ConfigurationType: CUSTOM",
  `LogLevel: ${level}`,
  "MetricsLevel: APPLICATION",
];

export default defineRule({
  id: "flink-log-level-debug",
  summary: "A Flink application logs at DEBUG.",
  why:
    "At DEBUG Flink writes lines for single records and heartbeats: the log costs more than the job, and slows it " +
    "down.",
  instead: "Use INFO, and DEBUG for the time of a diagnosis.",
  severity: "warning",
  category: "flink",
  since: "0.1.0",
  scope: "file",
  sources: [pages.monitoringConfiguration],
  examples: [
    {
      title: "DEBUG",
      bad: { "template.yaml": flinkTemplate({ monitoring: monitoring("DEBUG") }) },
      marks: [["template.yaml", "DEBUG"]],
      fixed: { "template.yaml": flinkTemplate({ monitoring: monitoring("INFO") }) },
    },
    { title: "WARN", good: { "template.yaml": flinkTemplate({ monitoring: monitoring("WARN") }) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": flinkTemplate(
          { monitoring: monitoring("!Ref Level") },
          { parameters: ["Level: {Type: String}"] },
        ),
      },
    },
    {
      title: "Quiet in both branches",
      good: {
        "template.yaml": flinkTemplate(
          { monitoring: monitoring("!If [Own, INFO, ERROR]") },
          { parameters: ["Stage: {Type: String}"], conditions: ["Own: !Equals [!Ref Stage, production]"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const application of flinkJobs(architecture)) {
      const { logLevel, monitoringSettings } = application.traits;
      if (logLevel === undefined) continue;
      const told = grade(
        every(
          settingsCount(monitoringSettings),
          judge(logLevel, (level) => level === "DEBUG"),
        ),
        "warning",
      );
      if (told === undefined) continue;
      report(
        placeOf(application.places[0]!.uri, logLevel),
        `${told.where}DEBUG logging is costly and slows a Flink job down. Use INFO.`,
        {
          severity: told.severity,
          evidence: [logLevel, monitoringSettings],
          subject: application.id,
          fixes: () =>
            whereStated(logLevel, [
              {
                title: "Set LogLevel to INFO",
                safe: true,
                changes: [{ kind: "set", target: application.id, trait: "logLevel", value: "INFO" }],
              },
            ]),
        },
      );
    }
  },
});
