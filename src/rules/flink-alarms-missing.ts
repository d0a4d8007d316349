import { flinkNamespace } from "../catalogue/flink-metrics";
import type { Component } from "../model/architecture";
import { judge } from "../model/claim";
import type { Architecture } from "../model/join";
import { flinkApplications, isNotebook, mayBeSql } from "./parts/flink";
import { awsPage } from "./parts/pages";
import { cloudFormation, flinkAlarm, flinkApplication, flinkLogging, flinkTemplate } from "./parts/templates";
import { defineRule } from "./rule";

/** Whether an alarm watches the application's namespace, or may do so. */
const watchesFlink = ({ traits: { alarmNamespaces } }: Component): boolean =>
  alarmNamespaces !== undefined &&
  judge(alarmNamespaces, (names) => names?.split(" ").includes(flinkNamespace) === true) !== "never";

/** The alarms that the application's Flink has metrics for; of an unknown runtime the newest. */
const alarmsFor = (application: Component) =>
  application.traits.runtime?.value?.startsWith("FLINK-1") === true ? "flink-1-alarms" : "flink-2-alarms";

const metricsFor = (application: Component): string =>
  application.traits.runtime?.value?.startsWith("FLINK-1") === true ? "downtime" : "restartingTime";

const watched = (architecture: Architecture): readonly Component[] =>
  flinkApplications(architecture).filter(
    (application) =>
      application.complete &&
      architecture.model(application.places[0]!.uri)?.partial !== true &&
      !mayBeSql(application) &&
      !isNotebook(application),
  );

const job = (runtime?: string): readonly string[] => [...flinkApplication(runtime ? { runtime } : {}), ...flinkLogging];

const addedAlarms = [
  "JobDown:",
  "  Type: AWS::CloudWatch::Alarm",
  "  Properties:",
  "    Namespace: AWS/KinesisAnalytics",
  "    MetricName: downtime",
  "    Dimensions: [{Name: Application, Value: !Ref Job}]",
  "    Statistic: Average",
  "    Period: 60",
  "    TreatMissingData: breaching",
  "    EvaluationPeriods: 1",
  "    Threshold: 0",
  "    ComparisonOperator: GreaterThanThreshold",
  "JobCheckpointsFail:",
  "  Type: AWS::CloudWatch::Alarm",
  "  Properties:",
  "    TreatMissingData: notBreaching",
  "    Metrics:",
  "      - Id: rate",
  '        Expression: "RATE(failed)"',
  "        ReturnData: true",
  "      - Id: failed",
  "        ReturnData: false",
  "        MetricStat:",
  "          Metric:",
  "            Namespace: AWS/KinesisAnalytics",
  "            MetricName: numberOfFailedCheckpoints",
  "            Dimensions: [{Name: Application, Value: !Ref Job}]",
  "          Period: 300",
  "          Stat: Average",
  "    EvaluationPeriods: 1",
  "    Threshold: 0",
  "    ComparisonOperator: GreaterThanThreshold",
];

export default defineRule({
  id: "flink-alarms-missing",
  summary: "No alarm watches a Flink application.",
  why:
    "A job that restarts over and over, fails its checkpoints or falls behind keeps its status RUNNING. Without an " +
    "alarm somebody has to notice that results are late.",
  instead:
    "Start with downtime (Flink 1.x) or restartingTime (2.x), the rate of numberOfFailedCheckpoints, and " +
    "millisBehindLatest or records_lag_max. Turn the rule off where alarms are kept elsewhere.",
  severity: "info",
  category: "observability",
  since: "0.1.0",
  scope: "templates",
  sources: [awsPage("managed-flink/latest/java/metrics-dimensions")],
  examples: [
    {
      title: "No alarm at all",
      bad: { "template.yaml": cloudFormation(job("FLINK-1_20")) },
      marks: [["template.yaml", "Job"]],
      fixed: {
        "template.yaml": cloudFormation([
          ...flinkApplication({ runtime: "FLINK-1_20" }),
          ...addedAlarms,
          ...flinkLogging,
        ]),
      },
    },
    { title: "An alarm on how far it is behind", good: { "template.yaml": flinkTemplate() } },
    {
      title: "Alarms in another file",
      good: { "job.yaml": cloudFormation(job()), "alarms.yaml": cloudFormation(flinkAlarm("cpuUtilization", "job")) },
    },
    {
      title: "The namespace of the alarm is not known here",
      good: {
        "template.yaml": cloudFormation(
          [...job(), ...flinkAlarm().map((line) => line.replace("AWS/KinesisAnalytics", "!Ref Namespace"))],
          { parameters: ["Namespace: {Type: String}"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    const applications = watched(architecture);
    if (applications.length === 0 || architecture.components.some(watchesFlink)) return;
    const told = new Set<string>();
    for (const application of applications) {
      const place = application.places[0]!;
      if (told.has(place.uri)) continue;
      told.add(place.uri);
      report(
        place,
        `No alarm watches this Flink application. Start with ${metricsFor(application)}, ` +
          "RATE(numberOfFailedCheckpoints) and millisBehindLatest or records_lag_max.",
        {
          subject: application.id,
          related: applications
            .filter((other) => other !== application && other.places[0]!.uri === place.uri)
            .map((other) => ({ place: other.places[0]!, message: "Nor does any watch this one." })),
          fixes: () => [
            {
              title: "Add alarms on restarts and failed checkpoints",
              safe: false,
              changes: [
                {
                  kind: "add",
                  target: application.id,
                  block: alarmsFor(application),
                  name: `${application.name}Down`,
                },
              ],
            },
          ],
        },
      );
    }
  },
});
