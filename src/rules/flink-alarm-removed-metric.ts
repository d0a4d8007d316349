import { flinkNamespace, formerFlinkMetrics } from "../catalogue/flink-metrics";
import type { Component } from "../model/architecture";
import { placeOf } from "../model/architecture";
import { whereStated } from "./parts/fixes";
import { flinkApplications } from "./parts/flink";
import { awsPage } from "./parts/pages";
import { flinkTemplate } from "./parts/templates";
import { defineRule } from "./rule";

const alarm = (metric: string): readonly string[] => [
  "Unwell:",
  "  Type: AWS::CloudWatch::Alarm",
  "  Properties:",
  `    Namespace: ${flinkNamespace}`,
  `    MetricName: ${metric}`,
  "    Dimensions: [{Name: Application, Value: !Ref Job}]",
  "    Statistic: Average",
  "    Period: 60",
  "    EvaluationPeriods: 1",
  "    Threshold: 0",
  "    ComparisonOperator: GreaterThanThreshold",
];

/** Whether the application is known to run Flink 2.x. */
const isSecondGeneration = ({ traits: { runtime } }: Component): boolean =>
  runtime?.certainty === "stated" && runtime.value?.startsWith("FLINK-2") === true;

export default defineRule({
  id: "flink-alarm-removed-metric",
  summary: "An alarm watches a metric that Flink 2.2 no longer has.",
  why: "After the upgrade the metric has no data: the alarm that guarded the application is silent from then on.",
  instead: "Watch numRestarts for fullRestarts, runningTime for uptime, and restartingTime for downtime.",
  severity: "warning",
  category: "observability",
  since: "0.1.0",
  scope: "file",
  sources: [
    awsPage("managed-flink/latest/java/flink-2-2", "2026-11-24"),
    awsPage("managed-flink/latest/java/metrics-dimensions"),
  ],
  examples: [
    {
      title: "A metric that is gone",
      bad: { "template.yaml": flinkTemplate({ runtime: "FLINK-2_2" }, { resources: alarm("fullRestarts") }) },
      marks: [["template.yaml", "fullRestarts"]],
      fixed: { "template.yaml": flinkTemplate({ runtime: "FLINK-2_2" }, { resources: alarm("numRestarts") }) },
    },
    {
      title: "A metric that is about to go",
      bad: { "template.yaml": flinkTemplate({ runtime: "FLINK-2_2" }, { resources: alarm("downtime") }) },
      marks: [["template.yaml", "downtime"]],
      severity: "info",
    },
    {
      title: "Flink 1.20 has it",
      good: {
        "template.yaml": flinkTemplate({ runtime: "FLINK-1_20" }, { resources: alarm("bytesRequestedPerFetch") }),
      },
    },
    {
      title: "The runtime is not known here",
      good: {
        "template.yaml": flinkTemplate(
          { runtime: "!Ref Runtime" },
          { parameters: ["Runtime: {Type: String}"], resources: alarm("bytesRequestedPerFetch") },
        ),
      },
    },
    {
      title: "The runtime is chosen by a condition",
      good: {
        "template.yaml": flinkTemplate(
          { runtime: "!If [Own, FLINK-2_2, FLINK-1_20]" },
          {
            parameters: ["Stage: {Type: String}"],
            conditions: ["Own: !Equals [!Ref Stage, production]"],
            resources: alarm("bytesRequestedPerFetch"),
          },
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const component of architecture.components) {
      const { alarmMetrics, alarmNamespaces } = component.traits;
      if (alarmMetrics?.value === undefined || alarmNamespaces?.value === undefined) continue;
      if (!alarmNamespaces.value.split(" ").includes(flinkNamespace)) continue;
      const { uri } = component.places[0]!;
      // Which application an alarm is for is not followed: all of its file must be of the new kind.
      const applications = flinkApplications(architecture).filter(({ places }) => places[0]!.uri === uri);
      if (applications.length === 0 || !applications.every(isSecondGeneration)) continue;
      const names = alarmMetrics.value.split(" ");
      const former = formerFlinkMetrics.find(({ name }) => names.includes(name));
      if (former === undefined) continue;
      const { name, fate, replacement } = former;
      const instead = replacement === undefined ? "Take the alarm off." : `Use ${replacement}.`;
      const what =
        fate === "removed" ? "is gone in Flink 2.2, so this alarm stays silent" : "is deprecated in Flink " + "2.2";
      report(placeOf(uri, alarmMetrics), `${name} ${what}. ${instead}`, {
        severity: fate === "removed" ? "warning" : "info",
        evidence: [alarmMetrics],
        subject: component.id,
        fixes: () =>
          whereStated(
            alarmMetrics,
            replacement === undefined || alarmMetrics.text !== alarmMetrics.value
              ? []
              : [
                  {
                    title: `Watch ${replacement}`,
                    safe: false,
                    changes: [{ kind: "set", target: component.id, trait: "alarmMetrics", value: replacement }],
                  },
                ],
          ),
      });
    }
  },
});
