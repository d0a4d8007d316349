import { wordsOf } from "../model/ask";
import { addSentence, isForgetful, reportMisfits, titleOf, useInstead } from "./parts/misfit";
import { absorbsRepeats, hasOrderedQueue } from "./parts/streaming";
import { defineRule } from "./rule";

export default defineRule({
  id: "exactly-once-on-lambda",
  summary: "Exactly-once is promised for a service that delivers at least once.",
  why: "Lambda, Firehose and Pipes repeat a batch after a failure: what is not idempotent is booked, sent or counted twice.",
  instead: "Make the writes idempotent and say how, or use Flink with a transactional or idempotent sink.",
  severity: "warning",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html", read: "2026-11-22" },
    { url: "https://docs.aws.amazon.com/firehose/latest/dev/basic-deliver.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "A payment per record",
      bad: { "note.md": "# Payments\n\nA Lambda function books every payment exactly once.\n" },
      marks: [["note.md", "exactly once"]],
      fixed: {
        "note.md":
          "# Payments\n\nA Lambda function books every payment exactly once.\n\nConsumers are idempotent: <key> is used as the idempotency key.\n",
      },
    },
    {
      title: "Repeats are absorbed",
      good: {
        "note.md":
          "A Lambda function books every payment exactly once: the payment id is the idempotency key of the write.\n",
      },
    },
    {
      title: "Not promised",
      good: { "note.md": "The Lambda function may repeat a record; we do not need exactly-once here.\n" },
    },
    { title: "A plain number", good: { "note.md": "The Lambda function reads exactly one file per run.\n" } },
  ],
  check(architecture, report) {
    reportMisfits(architecture, report, {
      concepts: ["exactly-once"],
      fails: (processing) => isForgetful(processing) && processing.guarantee === "at-least-once",
      unless: ({ requirement }) =>
        absorbsRepeats(architecture, requirement) || hasOrderedQueue(architecture, requirement),
      says: (assignment) =>
        `${titleOf(assignment)} delivers at least once; "${wordsOf(assignment.requirement)}" needs idempotent writes, or Flink with a transactional or idempotent sink.`,
      mend: (assignment) => [
        addSentence(
          assignment.requirement,
          "Say how repeats are absorbed",
          "Consumers are idempotent: <key> is used as the idempotency key.",
        ),
        ...useInstead(assignment, "managed-flink"),
      ],
    });
  },
});
