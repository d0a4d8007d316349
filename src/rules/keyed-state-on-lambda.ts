import { serviceById } from "../catalogue";
import type { Requirement } from "../model/architecture";
import { beside, inSamePassage, inSameStatement, inSameWords, stands, wordsOf } from "../model/ask";
import { windowNeeds } from "../model/concepts";
import type { Architecture } from "../model/join";
import { addSentence, isDelivery, isForgetful, reportMisfits, titleOf, useInstead } from "./parts/misfit";
import { hasOrderedQueue } from "./parts/streaming";
import { defineRule } from "./rule";

/** "Tumbling windows ... each invocation receives a state": what Lambda itself hands on within a window that it can do. */
const isOfWindow = (architecture: Architecture, requirement: Requirement): boolean =>
  /\bstate(?:ful)?\b/i.test(requirement.text) && stands(architecture, requirement, ["window-tumbling"], inSamePassage);

export default defineRule({
  id: "keyed-state-on-lambda",
  summary: "A Lambda consumer remembers something per key from record to record.",
  why: "The memory of a function is gone with its instance, and reading, changing and writing a table row races with the next batch and repeats on a retry.",
  instead:
    "Keep the state in Amazon Managed Service for Apache Flink, or state the atomic, idempotent write that makes the table safe.",
  severity: "warning",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html", read: "2026-11-22" },
    {
      url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ConditionExpressions.html",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "A running total",
      bad: { "note.md": "# Cards\n\nThe Lambda consumer of the Kinesis stream keeps a running total per card.\n" },
      marks: [["note.md", "running total"]],
      fixed: {
        "note.md":
          "# Cards\n\nThe Managed Service for Apache Flink consumer of the Kinesis stream keeps a running total per card.\n",
      },
    },
    {
      title: "An atomic counter",
      good: {
        "note.md":
          "The Lambda consumer keeps a running total per card with an atomic counter, written with the event id as idempotency key.\n",
      },
    },
    { title: "Stateless", good: { "note.md": "Each Lambda invocation is stateless and checks a single record.\n" } },
    { title: "Another state", good: { "note.md": "The Lambda function fills the state field with NY or CA.\n" } },
  ],
  check(architecture, report) {
    reportMisfits(architecture, report, {
      concepts: ["stateful", "deduplication"],
      fails: (processing, { requirement, component }) =>
        // "State" alone means too many things.
        requirement.certainty === "stated" && isForgetful(processing) && !isDelivery(serviceById(component.service)),
      unless: ({ requirement }) =>
        // Windows and patterns are state too; the rules about them say more.
        beside(architecture, requirement, [...windowNeeds, "event-pattern"], inSameStatement).some(
          ({ certainty }) => certainty === "stated",
        ) ||
        isOfWindow(architecture, requirement) ||
        stands(architecture, requirement, ["idempotency", "atomic-update", "inaccuracy-accepted"], inSamePassage) ||
        stands(architecture, requirement, ["stateless"], inSameWords) ||
        hasOrderedQueue(architecture, requirement),
      says: (assignment) =>
        `State per key ("${wordsOf(assignment.requirement)}") is kept by ${titleOf(assignment)}: its memory is lost and its table update races under retries. Consider Amazon Managed Service for Apache Flink, or state the atomic, idempotent write.`,
      mend: (assignment) => [
        ...useInstead(assignment, "managed-flink"),
        addSentence(
          assignment.requirement,
          "State the safe write",
          "The write is idempotent: a conditional update on <event id> makes repeats harmless.",
        ),
      ],
    });
  },
});
