import { technicalNameSources, wrongIdentifier } from "../catalogue/technical-names";
import { cloudFormation, roleFor } from "./parts/templates";
import { defineRule } from "./rule";

export default defineRule({
  id: "flink-wrong-service-identifier",
  summary: "A policy names Managed Service for Apache Flink in a way that IAM does not know.",
  why: "The API is called kinesisanalyticsv2, but roles trust kinesisanalytics.amazonaws.com and policies allow kinesisanalytics: actions. With another name the application cannot take its role, or the call is denied.",
  instead: "Write kinesisanalytics.amazonaws.com and kinesisanalytics:, without v2.",
  severity: "error",
  category: "flink",
  since: "0.1.0",
  scope: "file",
  sources: [technicalNameSources.operations],
  examples: [
    {
      title: "In a role",
      bad: {
        "template.yaml": cloudFormation(
          roleFor("managed-flink.amazonaws.com", '"kinesisanalyticsv2:StartApplication"'),
        ),
      },
      marks: [
        ["template.yaml", "managed-flink.amazonaws.com"],
        ["template.yaml", "kinesisanalyticsv2:StartApplication"],
      ],
    },
    {
      title: "The right names in a role",
      good: {
        "template.yaml": cloudFormation(
          roleFor("kinesisanalytics.amazonaws.com", '"kinesisanalytics:StartApplication"'),
        ),
      },
    },
    {
      title: "The principal of a trust policy",
      bad: {
        "note.md":
          '# Role\n\n```json\n{"Effect": "Allow", "Principal": {"Service": "kinesisanalyticsv2.amazonaws.com"}, "Action": "sts:AssumeRole"}\n```\n',
      },
      marks: [["note.md", "kinesisanalyticsv2.amazonaws.com"]],
      severity: "info",
      fixed: {
        "note.md":
          '# Role\n\n```json\n{"Effect": "Allow", "Principal": {"Service": "kinesisanalytics.amazonaws.com"}, "Action": "sts:AssumeRole"}\n```\n',
      },
    },
    {
      title: "An action in prose",
      bad: { "note.md": "# Role\n\nThe pipeline needs `kinesisanalyticsv2:UpdateApplication`.\n" },
      marks: [["note.md", "kinesisanalyticsv2:UpdateApplication"]],
      severity: "info",
      fixed: { "note.md": "# Role\n\nThe pipeline needs `kinesisanalytics:UpdateApplication`.\n" },
    },
    {
      title: "The right names, and the command that has v2 in its name",
      good: {
        "note.md":
          "The role trusts `kinesisanalytics.amazonaws.com`; `aws kinesisanalyticsv2 describe-application` needs `kinesisanalytics:DescribeApplication`.\n",
      },
    },
    {
      title: "Told as wrong",
      good: { "note.md": "The principal is not `kinesisanalyticsv2.amazonaws.com`.\n" },
    },
    { title: "An image", good: { "note.md": "The jobs run on the image `flink:1.20-java17`.\n" } },
  ],
  check(architecture, report) {
    for (const { key, place, text, polarity } of architecture.technicalNames) {
      const known = wrongIdentifier(key);
      if (known === undefined || polarity !== "asserted") continue;
      const right = known.right.endsWith(":") ? text.replace(/^[^:]*:/, known.right) : known.right;
      report(place, `IAM does not know "${text}". In roles and policies it is "${right}".`, {
        // A note only speaks of what a template does.
        severity: architecture.model(place.uri)?.kind === "note" ? "info" : undefined,
        fixes: () => [{ title: `Write "${right}"`, safe: true, changes: [{ kind: "reword", place, text: right }] }],
      });
    }
  },
});
