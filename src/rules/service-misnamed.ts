import { reportNamings } from "./parts/naming";
import { defineRule } from "./rule";

export default defineRule({
  id: "service-misnamed",
  summary: "A service is called by a name that no product has.",
  why: "Nobody finds a product of that name: readers guess, and look up the limits and prices of the wrong one.",
  instead: "Write the product's proper name.",
  severity: "warning",
  category: "naming",
  since: "0.1.0",
  scope: "file",
  sources: [{ url: "https://docs.aws.amazon.com/msk/latest/developerguide/what-is-msk.html", read: "2026-11-22" }],
  examples: [
    {
      title: "Kinesis Kafka",
      bad: { "note.md": "Orders are published to Amazon Kinesis Kafka and kept for a week.\n" },
      marks: [["note.md", "Amazon Kinesis Kafka"]],
      fixed: { "note.md": "Orders are published to Amazon MSK and kept for a week.\n" },
    },
    { title: "The proper name", good: { "note.md": "Orders are published to Amazon MSK and kept for a week.\n" } },
    {
      title: "Two services side by side",
      good: { "note.md": "Orders come from Kinesis, Kafka and a file drop.\n" },
    },
  ],
  check(architecture, report) {
    reportNamings(
      architecture,
      report,
      (naming) => naming.service !== "managed-flink" && naming.status === "wrong",
      (naming) => `There is no service called "${naming.text}"; ${naming.right} is probably meant.`,
    );
  },
});
