import { serviceById } from "../catalogue";
import { inSamePassage, inSameStatement, isDenied, stands, wordsOf } from "../model/ask";
import { addSentence, isDelivery, isForgetful, reportMisfits, titleOf, useInstead } from "./parts/misfit";
import { defineRule } from "./rule";

export default defineRule({
  id: "stream-join-on-lambda",
  summary: "Two moving streams are joined by a service that sees one batch at a time.",
  why: "The partner of a record comes in another batch, of another stream, earlier or later: matching them needs keyed state and a time bound, which a Lambda consumer does not have.",
  instead: "Use an interval or temporal join in Flink. A lookup of reference data can stay in Lambda.",
  severity: "warning",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html", read: "2026-11-22" },
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/dev/datastream/operators/joining/",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "Two streams",
      bad: { "note.md": "# Trips\n\nA Lambda function joins orders with shipments from two Kinesis streams.\n" },
      marks: [["note.md", "joins"]],
      fixed: {
        "note.md":
          "# Trips\n\nA Managed Service for Apache Flink joins orders with shipments from two Kinesis streams.\n",
      },
    },
    {
      title: "A lookup",
      good: { "note.md": "A Lambda function enriches each order with a lookup in the DynamoDB customer table.\n" },
    },
    { title: "Another join", good: { "note.md": "Join us on Slack when the Lambda function fails.\n" } },
    {
      title: "The join has moved",
      good: { "note.md": "The join used to sit in a Lambda; it was moved to Managed Flink in May.\n" },
    },
  ],
  check(architecture, report) {
    reportMisfits(architecture, report, {
      concepts: ["join"],
      fails: (processing, { component }) =>
        isForgetful(processing) && !processing.streamJoins && !isDelivery(serviceById(component.service)),
      unless: ({ requirement }) =>
        stands(architecture, requirement, ["lookup"], inSameStatement) ||
        isDenied(architecture, requirement, ["join"], inSamePassage),
      says: (assignment) =>
        `Joining streams ("${wordsOf(assignment.requirement)}") needs shared keyed state and time bounds, which ${titleOf(assignment)} does not have. Consider interval or temporal joins in Flink; a lookup of a single table can stay.`,
      mend: (assignment) => [
        ...useInstead(assignment, "managed-flink"),
        addSentence(
          assignment.requirement,
          "Say that it is only a lookup",
          "This is a lookup of reference data, no join of two streams.",
        ),
      ],
    });
  },
});
