import type { Component } from "../model/architecture";
import { reportNamings } from "./parts/naming";
import { defineRule } from "./rule";

/** The application, declared with the old service's own resources, its runtime name or its settings. */
function isOldSql(component: Component): boolean {
  if (component.origin !== "declared") return false;
  if (component.service === "kinesis-analytics-sql") return true;
  if (component.service !== "managed-flink") return false;
  return component.traits.runtime?.value === "SQL-1_0" || component.traits.legacySql?.value === true;
}

const ended =
  "Kinesis Data Analytics for SQL is discontinued: no new applications since 2025-10-15, existing ones are deleted from 2026-01-27. Migrate to Amazon Managed Service for Apache Flink (Flink SQL or Studio).";

export default defineRule({
  id: "kda-sql-discontinued",
  summary: "Kinesis Data Analytics for SQL no longer exists.",
  why: "AWS took no new applications from 2025-10-15 on and deletes existing ones from 2026-01-27: the deployment fails, or the application is gone.",
  instead: "Move the queries to Flink SQL in Amazon Managed Service for Apache Flink, or to its Studio notebooks.",
  severity: "error",
  category: "naming",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/what-is.html", read: "2026-11-22" },
    { url: "https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "The first resource type",
      bad: {
        "template.yaml": `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Trends:
    Type: AWS::KinesisAnalytics::Application
    Properties:
      ApplicationName: trends
      ApplicationCode: "SELECT STREAM * FROM SOURCE_SQL_STREAM_001"
      Inputs: []
`,
      },
      marks: [["template.yaml", "Trends"]],
    },
    {
      title: "The SQL runtime of the second one",
      bad: {
        "template.yaml": `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Trends:
    Type: AWS::KinesisAnalyticsV2::Application
    Properties:
      RuntimeEnvironment: SQL-1_0
      ServiceExecutionRole: arn:aws:iam::123456789012:role/trends
`,
      },
      marks: [["template.yaml", "SQL-1_0"]],
    },
    {
      title: "In a note it is a warning",
      bad: { "note.md": "The trend is computed by Kinesis Data Analytics for SQL.\n" },
      marks: [["note.md", "Kinesis Data Analytics for SQL"]],
      severity: "warning",
      fixed: { "note.md": "The trend is computed by Amazon Managed Service for Apache Flink.\n" },
    },
    {
      title: "Flink SQL is another thing",
      good: { "note.md": "The trend is computed with Flink SQL in Amazon Managed Service for Apache Flink.\n" },
    },
    {
      title: "Its end is told",
      good: { "note.md": "We moved to Flink SQL because Kinesis Data Analytics for SQL was discontinued.\n" },
    },
  ],
  check(architecture, report) {
    reportNamings(
      architecture,
      report,
      (naming) => naming.status === "ended",
      () => ended,
    );
    for (const component of architecture.components) {
      if (!isOldSql(component)) continue;
      const { runtime } = component.traits;
      const name = component.places[0]!;
      const place = runtime?.value === "SQL-1_0" ? { uri: name.uri, span: runtime.at } : name;
      report(place, ended, {
        evidence: [runtime ?? component],
        subject: component.id,
        replaces: { rules: "all", subjects: [component.id] },
      });
    }
  },
});
