import { reportNamings } from "./parts/naming";
import { cloudFormation, describedKey } from "./parts/templates";
import { defineRule } from "./rule";

export default defineRule({
  id: "kinesis-analytics-renamed",
  summary: "Amazon Managed Service for Apache Flink is called by its former name.",
  why: "Kinesis Data Analytics got its new name on 2023-08-30; readers no longer find the old one in the console and the documentation.",
  instead:
    'Write "Amazon Managed Service for Apache Flink". Identifiers (resource types, metric namespaces, permissions) keep the old name.',
  severity: "info",
  category: "naming",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html", read: "2026-11-22" },
    {
      url: "https://github.com/aws-samples/amazon-kinesis-data-analytics-snapshot-manager-for-flink",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "In the description of a template's part",
      bad: { "template.yaml": cloudFormation(describedKey("Alerts of the KDA job")) },
      marks: [["template.yaml", "KDA"]],
      severity: "info",
      fixed: {
        "template.yaml": cloudFormation(describedKey("Alerts of the Amazon Managed Service for Apache Flink job")),
      },
    },
    {
      title: "The old name in a sentence",
      bad: { "note.md": "Kinesis Data Analytics computes the fill rate of each minute.\n" },
      marks: [["note.md", "Kinesis Data Analytics"]],
      fixed: { "note.md": "Amazon Managed Service for Apache Flink computes the fill rate of each minute.\n" },
    },
    {
      title: "In a heading the old name stays findable",
      bad: { "note.md": "## Kinesis Data Analytics\n\nIt reads the stream `fills`.\n" },
      marks: [["note.md", "Kinesis Data Analytics"]],
      fixed: {
        "note.md":
          "## Amazon Managed Service for Apache Flink (formerly Kinesis Data Analytics)\n\nIt reads the stream `fills`.\n",
      },
    },
    {
      title: "The rename itself is told",
      good: { "note.md": "Amazon Managed Service for Apache Flink (formerly Kinesis Data Analytics) is our engine.\n" },
    },
    {
      title: "Identifiers keep the old name",
      good: { "note.md": "The metrics are in the namespace `AWS/KinesisAnalytics`.\n" },
    },
  ],
  check(architecture, report) {
    reportNamings(
      architecture,
      report,
      (naming) => naming.service === "managed-flink" && naming.status === "former",
      (naming) => `"${naming.text}" is the old name: since 2023-08-30 the service is called ${naming.right}.`,
    );
  },
});
