import { flinkNamespace, wrongFlinkNamespaces } from "../catalogue/flink-metrics";
import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { awsPage } from "./parts/pages";
import { cloudFormation } from "./parts/templates";
import { grade } from "./parts/verdicts";
import { defineRule } from "./rule";

const alarm = (namespace: string): readonly string[] => [
  "Restarting:",
  "  Type: AWS::CloudWatch::Alarm",
  "  Properties:",
  `    Namespace: ${namespace}`,
  "    MetricName: restartingTime",
  "    Dimensions: [{Name: Application, Value: job}]",
  "    Statistic: Average",
  "    Period: 60",
  "    EvaluationPeriods: 1",
  "    Threshold: 0",
  "    ComparisonOperator: GreaterThanThreshold",
];

export default defineRule({
  id: "flink-alarm-wrong-namespace",
  summary: "A Flink alarm watches a namespace that does not exist.",
  why: "The alarm is created without complaint and never has data: it stays silent while the application is down.",
  instead: `Managed Service for Apache Flink publishes its metrics in ${flinkNamespace}.`,
  severity: "error",
  category: "observability",
  since: "0.1.0",
  scope: "file",
  sources: [awsPage("managed-flink/latest/java/metrics-dimensions")],
  examples: [
    {
      title: "A namespace as one would expect it",
      bad: { "template.yaml": cloudFormation(alarm("AWS/KinesisAnalyticsV2")) },
      marks: [["template.yaml", "AWS/KinesisAnalyticsV2"]],
      fixed: { "template.yaml": cloudFormation(alarm(flinkNamespace)) },
    },
    { title: "The right one", good: { "template.yaml": cloudFormation(alarm(flinkNamespace)) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": cloudFormation(alarm("!Ref Namespace"), { parameters: ["Namespace: {Type: String}"] }),
      },
    },
    {
      title: "Right in both branches",
      good: {
        "template.yaml": cloudFormation(alarm(`!If [Own, jobs, ${flinkNamespace}]`), {
          parameters: ["Stage: {Type: String}"],
          conditions: ["Own: !Equals [!Ref Stage, production]"],
        }),
      },
    },
  ],
  check(architecture, report) {
    const isWrong = (names: string | undefined): boolean =>
      names?.split(" ").some((name) => wrongFlinkNamespaces.includes(name)) === true;
    for (const component of architecture.components) {
      const namespaces = component.traits.alarmNamespaces;
      if (namespaces === undefined) continue;
      const told = grade(judge(namespaces, isWrong), "error");
      if (told === undefined) continue;
      // The namespaces of an alarm on an expression stand in several places.
      const isPlain = namespaces.text === namespaces.value;
      report(
        placeOf(component.places[0]!.uri, namespaces),
        `${told.where}Managed Service for Apache Flink publishes to ${flinkNamespace}. In another namespace this ` +
          "alarm has no data.",
        {
          severity: told.severity,
          evidence: [namespaces],
          subject: component.id,
          fixes: () =>
            whereStated(
              namespaces,
              isPlain
                ? [
                    {
                      title: `Set Namespace to ${flinkNamespace}`,
                      safe: true,
                      changes: [{ kind: "set", target: component.id, trait: "alarmNamespaces", value: flinkNamespace }],
                    },
                  ]
                : [],
            ),
        },
      );
    }
  },
});
