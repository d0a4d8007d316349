import { cumulativeFlinkMetrics, flinkNamespace } from "../catalogue/flink-metrics";
import { placeOf } from "../model/architecture";
import { whereStated } from "./parts/fixes";
import { awsPage } from "./parts/pages";
import { cloudFormation } from "./parts/templates";
import { defineRule } from "./rule";

const plain = (metric: string): readonly string[] => [
  "Failing:",
  "  Type: AWS::CloudWatch::Alarm",
  "  Properties:",
  "    Namespace: AWS/KinesisAnalytics",
  `    MetricName: ${metric}`,
  "    Dimensions: [{Name: Application, Value: payments}]",
  "    Statistic: Maximum",
  "    Period: 300",
  "    EvaluationPeriods: 1",
  "    Threshold: 0",
  "    ComparisonOperator: GreaterThanThreshold",
];

const reckoned = (expression: string): readonly string[] => [
  "Failing:",
  "  Type: AWS::CloudWatch::Alarm",
  "  Properties:",
  "    EvaluationPeriods: 1",
  "    Threshold: 0",
  "    ComparisonOperator: GreaterThanThreshold",
  "    Metrics:",
  `      - {Id: reckoned, Expression: ${expression}, ReturnData: true}`,
  "      - Id: failed",
  "        ReturnData: false",
  "        MetricStat:",
  "          Metric:",
  "            Namespace: AWS/KinesisAnalytics",
  "            MetricName: numberOfFailedCheckpoints",
  "            Dimensions: [{Name: Application, Value: payments}]",
  "          Period: 300",
  "          Stat: Maximum",
];

const mended = [
  "Failing:",
  "  Type: AWS::CloudWatch::Alarm",
  "  Properties:",
  "    EvaluationPeriods: 1",
  "    Threshold: 0",
  "    ComparisonOperator: GreaterThanThreshold",
  "    Metrics:",
  "      - Id: rate",
  '        Expression: "RATE(counted)"',
  "        ReturnData: true",
  "      - Id: counted",
  "        ReturnData: false",
  "        MetricStat:",
  "          Metric:",
  "            Namespace: AWS/KinesisAnalytics",
  "            MetricName: numberOfFailedCheckpoints",
  "            Dimensions: [{Name: Application, Value: payments}]",
  "          Stat: Maximum",
  "          Period: 300",
];

/** Whether an expression looks at what is added, and not at the sum. */
const looksAtGrowth = (expressions: string): boolean =>
  /\b(?:RATE|DIFF|DIFF_TIME|ANOMALY_DETECTION_BAND)\s?\(/i.test(expressions);

export default defineRule({
  id: "flink-alarm-cumulative-counter",
  summary: "An alarm holds a count that only grows against a fixed number.",
  why:
    "The count never falls while the application runs. The alarm goes off at the first failure, stays red for ever, " +
    "and is switched off or overlooked from then on.",
  instead: "Alarm on the growth: RATE of the metric above 0, with missing data not breaching.",
  severity: "warning",
  category: "observability",
  since: "0.1.0",
  scope: "file",
  sources: [awsPage("managed-flink/latest/java/metrics-dimensions")],
  examples: [
    {
      title: "The plain count of failed checkpoints",
      bad: { "template.yaml": cloudFormation(plain("numberOfFailedCheckpoints")) },
      marks: [["template.yaml", "numberOfFailedCheckpoints"]],
      fixed: { "template.yaml": cloudFormation(mended) },
    },
    {
      title: "A sum of it is no better",
      bad: { "template.yaml": cloudFormation(reckoned("failed * 2")) },
      marks: [["template.yaml", "Metrics"]],
    },
    { title: "Its rate", good: { "template.yaml": cloudFormation(reckoned("RATE(failed)")) } },
    { title: "A measure that falls again", good: { "template.yaml": cloudFormation(plain("lastCheckpointDuration")) } },
    {
      title: "The metric is not known here",
      good: {
        "template.yaml": cloudFormation(plain("!Ref Metric"), { parameters: ["Metric: {Type: String}"] }),
      },
    },
  ],
  check(architecture, report) {
    for (const component of architecture.components) {
      const { alarmMetrics, alarmNamespaces, alarmExpressions } = component.traits;
      if (alarmMetrics?.value === undefined || alarmNamespaces?.value === undefined || !component.complete) continue;
      if (!alarmNamespaces.value.split(" ").includes(flinkNamespace)) continue;
      const metric = alarmMetrics.value.split(" ").find((name) => cumulativeFlinkMetrics.includes(name));
      if (metric === undefined) continue;
      if (alarmExpressions !== undefined && looksAtGrowth(alarmExpressions.value ?? "RATE()")) continue;
      report(
        placeOf(component.places[0]!.uri, alarmMetrics),
        `${metric} only grows: this alarm goes off once and never recovers. Alarm on RATE(${metric}) above 0.`,
        {
          evidence: [alarmMetrics, alarmNamespaces],
          subject: component.id,
          fixes: () =>
            whereStated(
              alarmMetrics,
              alarmExpressions !== undefined
                ? []
                : [
                    {
                      title: `Watch the rate of ${metric}`,
                      safe: false,
                      changes: [
                        { kind: "set", target: component.id, trait: "alarmExpressions", value: "RATE(counted)" },
                      ],
                    },
                  ],
            ),
        },
      );
    }
  },
});
