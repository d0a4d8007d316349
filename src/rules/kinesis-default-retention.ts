import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { awsPage } from "./parts/pages";
import { asService } from "./parts/services";
import { cloudFormation } from "./parts/templates";
import { grade } from "./parts/verdicts";
import { defineRule } from "./rule";

const usual = 24;
const better = 72;

const stream = (settings: readonly string[]): readonly string[] => [
  "Orders:",
  "  Type: AWS::Kinesis::Stream",
  "  Properties:",
  "    ShardCount: 2",
  ...settings.map((line) => `    ${line}`),
];

const json = (properties: Readonly<Record<string, unknown>>): string => {
  const resources = { Orders: { Type: "AWS::Kinesis::Stream", Properties: properties } };
  return `${JSON.stringify({ Resources: resources }, undefined, 2)}\n`;
};

export default defineRule({
  id: "kinesis-default-retention",
  summary: "A Kinesis stream keeps its records for one day only.",
  why: "What is not read within 24 hours is lost: an outage that begins on Friday evening is noticed too late.",
  instead: "Choose the retention from the longest outage that you want to survive: 72 or 168 hours are usual.",
  severity: "info",
  category: "streams",
  since: "0.1.0",
  scope: "file",
  sources: [awsPage("streams/latest/dev/kinesis-extended-retention")],
  examples: [
    {
      title: "No retention given",
      bad: { "template.yaml": cloudFormation(stream([])) },
      marks: [["template.yaml", "Orders"]],
      fixed: { "template.yaml": cloudFormation(stream(["RetentionPeriodHours: 72"])) },
    },
    {
      title: "The default by name, in JSON",
      bad: { "template.json": json({ ShardCount: 1, RetentionPeriodHours: 24 }) },
      marks: [["template.json", "24"]],
      fixed: { "template.json": json({ ShardCount: 1, RetentionPeriodHours: 72 }) },
    },
    {
      title: "The same among the resources of a service",
      bad: { "serverless.yml": asService(cloudFormation(stream([]))) },
      marks: [["serverless.yml", "Orders"]],
      fixed: { "serverless.yml": asService(cloudFormation(stream(["RetentionPeriodHours: 72"]))) },
    },
    { title: "A week", good: { "template.yaml": cloudFormation(stream(["RetentionPeriodHours: 168"])) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": cloudFormation(stream(["RetentionPeriodHours: !Ref Hours"]), {
          parameters: ["Hours: {Type: Number}"],
        }),
        "template.json": json({ ShardCount: 1, RetentionPeriodHours: { Ref: "Hours" } }),
      },
    },
    {
      title: "Longer in both branches",
      good: {
        "template.yaml": cloudFormation(stream(["RetentionPeriodHours: !If [Own, 168, 48]"]), {
          parameters: ["Stage: {Type: String}"],
          conditions: ["Own: !Equals [!Ref Stage, production]"],
        }),
      },
    },
  ],
  check(architecture, report) {
    for (const component of architecture.components) {
      if (component.service !== "kds" || component.origin !== "declared") continue;
      const retention = component.traits.retentionHours;
      if (retention === undefined && !component.complete) continue;
      const told = grade(
        judge(retention, (hours) => hours === undefined || hours === usual),
        "info",
      );
      if (told === undefined) continue;
      report(
        retention === undefined ? component.places[0]! : placeOf(component.places[0]!.uri, retention),
        `${told.where}This stream keeps its records for ${usual} ` +
          `hours${retention === undefined ? " (the default)" : ""}, so an outage over a weekend loses data. Choose ` +
          "the retention from your recovery time.",
        {
          severity: told.severity,
          evidence: [retention],
          subject: component.id,
          fixes: () =>
            whereStated(retention, [
              {
                title: `Keep records for ${better} hours`,
                safe: false,
                changes: [{ kind: "set", target: component.id, trait: "retentionHours", value: better }],
              },
            ]),
        },
      );
    }
  },
});
