import { serviceById } from "../catalogue";
import { inSamePassage, stands, wordsOf } from "../model/ask";
import { printDuration } from "../model/quantity";
import { addSentence, isForgetful, reportMisfits, titleOf, useInstead } from "./parts/misfit";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

export default defineRule({
  id: "window-exceeds-lambda-limit",
  summary: "A fixed window is longer than the service can make it.",
  why: "Lambda's tumbling windows end after 900 seconds; a longer one cannot be configured, and state kept elsewhere is counted twice on retries.",
  instead:
    "Let Amazon Managed Service for Apache Flink make the window, or aggregate up to 15 minutes in Lambda and merge the parts downstream.",
  severity: "warning",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html", read: "2026-11-22" },
    {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-eventsourcemapping.html",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "One hour",
      bad: { "note.md": "A Lambda consumer counts the orders of each shop in tumbling windows of 1 hour.\n" },
      marks: [["note.md", "tumbling windows"]],
      fixed: {
        "note.md":
          "A Managed Service for Apache Flink consumer counts the orders of each shop in tumbling windows of 1 hour.\n",
      },
    },
    {
      title: "Five minutes fit",
      good: {
        "note.md":
          "A Lambda consumer counts the orders of each shop in tumbling windows of 5 minutes; a downstream step merges the shards.\n",
      },
    },
    {
      title: "Flink makes it",
      good: {
        "note.md":
          "Managed Flink counts the orders of each shop in tumbling windows of 1 hour by arrival time; a Lambda mails the result.\n",
      },
    },
    {
      title: "Counters that no retry counts twice",
      good: {
        "note.md":
          "A Lambda function writes hourly counters per tram line. Each ride is one transaction that raises the counter atomically and stores the ride's id for deduplication.\n",
      },
    },
    {
      title: "No window of the consumer",
      good: { "note.md": "Every hour a Lambda function deletes temporary files from the bucket.\n" },
    },
  ],
  check(architecture, report) {
    reportMisfits(architecture, report, {
      concepts: ["window-tumbling", "window"],
      fails: (processing, { requirement }) => {
        const limit = processing.longestWindowSeconds;
        const length = secondsOf(requirement.quantity);
        return isForgetful(processing) && limit !== undefined && length !== undefined && length > limit;
      },
      unless: ({ requirement }) =>
        stands(architecture, requirement, ["partial-aggregates"], inSamePassage) ||
        // Counters in a table, each written once with the record's id, are no windows of the function.
        (stands(architecture, requirement, ["atomic-update"], inSamePassage) &&
          stands(architecture, requirement, ["deduplication", "idempotency"], inSamePassage)),
      says: (assignment) => {
        const { requirement, component } = assignment;
        const limit = serviceById(component.service)?.processing?.longestWindowSeconds ?? 0;
        const length = printDuration(secondsOf(requirement.quantity) ?? 0);
        return `A window of ${length} ("${wordsOf(requirement)}") exceeds the ${limit}-second limit of ${titleOf(assignment)}'s tumbling windows. Use Amazon Managed Service for Apache Flink, or aggregate per ${printDuration(limit)} and merge downstream.`;
      },
      mend: (assignment) => [
        ...useInstead(assignment, "managed-flink"),
        addSentence(
          assignment.requirement,
          "Say where the parts are merged",
          "Lambda makes partial aggregates of 15 minutes, which are merged in <store>.",
        ),
      ],
    });
  },
});
