import { reportNamings } from "./parts/naming";
import { cloudFormation, describedKey } from "./parts/templates";
import { defineRule } from "./rule";

export default defineRule({
  id: "firehose-renamed",
  summary: "Amazon Data Firehose is called by its former name.",
  why: "The service lost the word Kinesis in February 2024; the console and the documentation use the new name only.",
  instead: 'Write "Amazon Data Firehose". Identifiers such as AWS::KinesisFirehose::DeliveryStream keep the old name.',
  severity: "info",
  category: "naming",
  since: "0.1.0",
  scope: "file",
  sources: [{ url: "https://docs.aws.amazon.com/firehose/latest/dev/what-is-this-service.html", read: "2026-11-22" }],
  examples: [
    {
      title: "In the description of a template's part",
      bad: { "template.yaml": cloudFormation(describedKey("What Kinesis Firehose could not deliver")) },
      marks: [["template.yaml", "Kinesis Firehose"]],
      severity: "info",
      fixed: { "template.yaml": cloudFormation(describedKey("What Amazon Data Firehose could not deliver")) },
    },
    {
      title: "Kinesis Data Firehose",
      bad: { "note.md": "Raw clicks go to S3 through Kinesis Data Firehose.\n" },
      marks: [["note.md", "Kinesis Data Firehose"]],
      fixed: { "note.md": "Raw clicks go to S3 through Amazon Data Firehose.\n" },
    },
    {
      title: "Kinesis Firehose in a list",
      bad: { "note.md": "- ingest: Kinesis Data Streams\n- archive: Kinesis Firehose\n" },
      marks: [["note.md", "Kinesis Firehose"]],
      fixed: { "note.md": "- ingest: Kinesis Data Streams\n- archive: Amazon Data Firehose\n" },
    },
    { title: "The short name", good: { "note.md": "Raw clicks go to S3 through Firehose.\n" } },
    {
      title: "A resource type",
      good: { "note.md": "The stack declares one `AWS::KinesisFirehose::DeliveryStream`.\n" },
    },
  ],
  check(architecture, report) {
    reportNamings(
      architecture,
      report,
      (naming) => naming.service === "firehose" && naming.status === "former",
      (naming) => `"${naming.text}" is the old name: since February 2024 the service is called ${naming.right}.`,
    );
  },
});
