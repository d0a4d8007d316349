import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { awsPage } from "./parts/pages";
import { asService } from "./parts/services";
import { cloudFormation } from "./parts/templates";
import { grade, valueThat } from "./parts/verdicts";
import { defineRule } from "./rule";

const least = 24;
const most = 8760;
/** Above the default, so that a short outage loses nothing. */
const better = 72;

const stream = (hours: string): readonly string[] => [
  "Orders:",
  "  Type: AWS::Kinesis::Stream",
  `  Properties: {ShardCount: 3, RetentionPeriodHours: ${hours}}`,
];

export default defineRule({
  id: "kinesis-retention-invalid",
  summary: "A retention lies outside of what Kinesis takes.",
  why: "The schema lets under 24 hours pass, the service does not: the deployment fails.",
  instead: "Use 24 to 8760 hours (a day to a year).",
  severity: "error",
  category: "streams",
  since: "0.1.0",
  scope: "file",
  sources: [
    awsPage("kinesis/latest/APIReference/API_DecreaseStreamRetentionPeriod"),
    awsPage("kinesis/latest/APIReference/API_IncreaseStreamRetentionPeriod"),
  ],
  examples: [
    {
      title: "Half a day",
      bad: { "template.yaml": cloudFormation(stream("12")) },
      marks: [["template.yaml", "12"]],
      fixed: { "template.yaml": cloudFormation(stream("72")) },
    },
    {
      title: "More than a year",
      bad: { "template.yaml": cloudFormation(stream("9000")) },
      marks: [["template.yaml", "9000"]],
      fixed: { "template.yaml": cloudFormation(stream("8760")) },
    },
    {
      title: "The same among the resources of a service",
      bad: { "serverless.yml": asService(cloudFormation(stream("12"))) },
      marks: [["serverless.yml", "12"]],
      fixed: { "serverless.yml": asService(cloudFormation(stream("72"))) },
    },
    { title: "A year", good: { "template.yaml": cloudFormation(stream("8760")) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": cloudFormation(stream("!Ref Hours"), { parameters: ["Hours: {Type: Number}"] }),
      },
    },
    {
      title: "Valid in both branches",
      good: {
        "template.yaml": cloudFormation(stream("!If [Own, 168, 48]"), {
          parameters: ["Stage: {Type: String}"],
          conditions: ["Own: !Equals [!Ref Stage, production]"],
        }),
      },
    },
  ],
  check(architecture, report) {
    const isInvalid = (hours: number | undefined): boolean => hours !== undefined && (hours < least || hours > most);
    for (const component of architecture.components) {
      const retention = component.traits.retentionHours;
      if (component.service !== "kds" || component.origin !== "declared" || retention === undefined) continue;
      const told = grade(judge(retention, isInvalid), "error");
      if (told === undefined) continue;
      const hours = valueThat(retention, isInvalid) ?? 0;
      const right = hours < least ? better : most;
      report(
        placeOf(component.places[0]!.uri, retention),
        `${told.where}A Kinesis stream keeps its records ${least} to ${most} hours; ${hours} is refused.`,
        {
          severity: told.severity,
          evidence: [retention],
          subject: component.id,
          fixes: () =>
            whereStated(retention, [
              {
                title: `Set the retention to ${right} hours`,
                safe: false,
                changes: [{ kind: "set", target: component.id, trait: "retentionHours", value: right }],
              },
            ]),
        },
      );
    }
  },
});
