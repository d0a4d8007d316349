import { reportNamings } from "./parts/naming";
import { cloudFormation, describedKey } from "./parts/templates";
import { defineRule } from "./rule";

export default defineRule({
  id: "managed-flink-misnamed",
  summary: "Amazon Managed Service for Apache Flink is called by a name that it never had.",
  why: "MSK is the Kafka service. A wrong name leads readers to the wrong console, price list and documentation.",
  instead: 'Write "Amazon Managed Service for Apache Flink".',
  severity: "warning",
  category: "naming",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html", read: "2026-11-22" },
    { url: "https://docs.aws.amazon.com/msk/latest/developerguide/what-is-msk.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "In the description of a template's part",
      bad: { "template.yaml": cloudFormation(describedKey("Alerts of MSK Flink")) },
      marks: [["template.yaml", "MSK Flink"]],
      severity: "info",
      fixed: { "template.yaml": cloudFormation(describedKey("Alerts of Amazon Managed Service for Apache Flink")) },
    },
    {
      title: "MSK for Flink",
      bad: { "note.md": "# Engine\n\nWe run the fraud scoring on Amazon MSK for Apache Flink.\n" },
      marks: [["note.md", "Amazon MSK for Apache Flink"]],
      fixed: { "note.md": "# Engine\n\nWe run the fraud scoring on Amazon Managed Service for Apache Flink.\n" },
    },
    {
      title: "Each name is found",
      bad: { "note.md": "| Task | Service |\n|---|---|\n| scoring | MSK for Flink |\n| alerts | Kinesis Flink |\n" },
      marks: [
        ["note.md", "MSK for Flink"],
        ["note.md", "Kinesis Flink"],
      ],
      fixed: {
        "note.md":
          "| Task | Service |\n|---|---|\n| scoring | Amazon Managed Service for Apache Flink |\n| alerts | Kinesis Flink |\n",
      },
    },
    {
      title: "The right name",
      good: { "note.md": "The scoring runs on Amazon Managed Service for Apache Flink and reads from Amazon MSK.\n" },
    },
    {
      title: "Two services in one sentence",
      good: { "note.md": "Topics live in Amazon MSK; Flink reads them.\n" },
    },
  ],
  check(architecture, report) {
    reportNamings(
      architecture,
      report,
      (naming) => naming.service === "managed-flink" && naming.status === "wrong",
      (naming) =>
        `There is no service called "${naming.text}"; it is ${naming.right}. MSK is the Kafka service, Flink has one of its own.`,
    );
  },
});
