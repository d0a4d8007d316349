import { flinkLimits } from "../catalogue/flink-runtimes";
import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { flinkApplications, settingsCount } from "./parts/flink";
import { pages } from "./parts/pages";
import { flinkTemplate } from "./parts/templates";
import { every, grade, valueThat } from "./parts/verdicts";
import type { Severity } from "./rule";
import { defineRule } from "./rule";

/** Levels that cost more than they tell in daily use, with what each of their metrics stands for. */
const levels: Readonly<Record<string, { readonly unit: string; readonly severity: Severity }>> = {
  PARALLELISM: { unit: "parallel subtask of each operator", severity: "warning" },
  OPERATOR: { unit: "operator", severity: "hint" },
  TASK: { unit: "task", severity: "hint" },
};

const monitoring = (level: string): readonly string[] => [
  "ConfigurationType: CUSTOM",
  "LogLevel: INFO",
  `MetricsLevel: ${level}`,
];

export default defineRule({
  id: "flink-metrics-level-cost",
  summary: "A Flink application publishes finer metrics than daily use needs.",
  why:
    "Each finer level multiplies the number of metrics, and every one is billed. PARALLELISM publishes them for " +
    "each parallel subtask; AWS advises against it above a parallelism of 64.",
  instead: "Use APPLICATION, and raise the level for the time of a diagnosis.",
  severity: "warning",
  category: "flink",
  since: "0.1.0",
  scope: "file",
  sources: [pages.monitoringConfiguration],
  examples: [
    {
      title: "Metrics for each subtask",
      bad: { "template.yaml": flinkTemplate({ monitoring: monitoring("PARALLELISM") }) },
      marks: [["template.yaml", "PARALLELISM"]],
      fixed: { "template.yaml": flinkTemplate({ monitoring: monitoring("APPLICATION") }) },
    },
    {
      title: "Metrics for each operator",
      bad: { "template.yaml": flinkTemplate({ monitoring: monitoring("OPERATOR") }) },
      marks: [["template.yaml", "OPERATOR"]],
      severity: "hint",
    },
    { title: "Metrics of the application", good: { "template.yaml": flinkTemplate() } },
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
      title: "The same level in both branches",
      good: {
        "template.yaml": flinkTemplate(
          { monitoring: monitoring("!If [Own, APPLICATION, APPLICATION]") },
          { parameters: ["Stage: {Type: String}"], conditions: ["Own: !Equals [!Ref Stage, production]"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const application of flinkApplications(architecture)) {
      const { metricsLevel, monitoringSettings, parallelism } = application.traits;
      if (metricsLevel === undefined) continue;
      const isFine = (value: string | undefined): boolean => value !== undefined && Object.hasOwn(levels, value);
      const level = valueThat(metricsLevel, isFine);
      const cost = level === undefined ? undefined : levels[level];
      if (cost === undefined) continue;
      const told = grade(every(settingsCount(monitoringSettings), judge(metricsLevel, isFine)), cost.severity);
      if (told === undefined) continue;
      const limit = flinkLimits.parallelismForFinestMetrics;
      const isTooWide = cost.severity === "warning" && (parallelism?.value ?? 0) > limit;
      const price = isTooWide ? `AWS advises against it above a parallelism of ${limit}` : "each of them is billed";
      report(
        placeOf(application.places[0]!.uri, metricsLevel),
        `${told.where}MetricsLevel ${level} publishes its metrics for every ${cost.unit}, and ${price}. Use ` +
          "APPLICATION, and raise it for a diagnosis.",
        {
          severity: told.severity,
          evidence: [metricsLevel, monitoringSettings],
          subject: application.id,
          fixes: () =>
            whereStated(metricsLevel, [
              {
                title: "Set MetricsLevel to APPLICATION",
                safe: true,
                changes: [{ kind: "set", target: application.id, trait: "metricsLevel", value: "APPLICATION" }],
              },
            ]),
        },
      );
    }
  },
});
