import { componentsIn, wordsOf } from "../model/ask";
import { printDuration } from "../model/quantity";
import { addSentence, isForgetful, reportMisfits, titleOf } from "./parts/misfit";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

/** Longest run of a function for one batch, in seconds. */
const longestRun = 900;

export default defineRule({
  id: "long-running-stream-lambda",
  summary: "The work for one batch takes longer than a stream-triggered invocation may run.",
  why: "A Lambda invocation by an event source mapping ends after 15 minutes; the batch counts as failed and begins again.",
  instead: "Split the work, hand it over to Step Functions or a container, or use Flink or Glue.",
  severity: "warning",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/lambda/latest/dg/durable-invoking-esm.html", read: "2026-11-22" },
    { url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "25 minutes for a batch",
      bad: {
        "note.md":
          "# Prices\n\nThe Lambda consumer of the Kinesis stream waits for the partner: a batch can take 25 minutes.\n",
      },
      marks: [["note.md", "take 25 minutes"]],
      fixed: {
        "note.md":
          "# Prices\n\nThe Lambda consumer of the Kinesis stream waits for the partner: a batch can take 25 minutes.\n\n**Hand-over:** the consumer starts a Step Functions execution and returns.\n",
      },
    },
    {
      title: "Handed over",
      good: {
        "note.md":
          "A batch can take 25 minutes, so the Lambda function only starts a Step Functions execution and returns.\n",
      },
    },
    { title: "It fits", good: { "note.md": "A batch takes 10 seconds in the Lambda function.\n" } },
  ],
  check(architecture, report) {
    reportMisfits(architecture, report, {
      concepts: ["duration"],
      fails: (processing, { requirement, component }) =>
        component.service === "lambda" &&
        isForgetful(processing) &&
        (secondsOf(requirement.quantity) ?? 0) > longestRun,
      unless: ({ requirement }) =>
        componentsIn(architecture, requirement.place.uri, requirement.passage).some(
          ({ service }) => service === "step-functions" || service === "ecs",
        ),
      says: (assignment) =>
        `${printDuration(secondsOf(assignment.requirement.quantity) ?? 0)} of work ("${wordsOf(assignment.requirement)}") is given to ${titleOf(assignment)}, whose stream-triggered invocation ends at 15 minutes. Split it, hand over to Step Functions or ECS, or use Flink; functions on Lambda Managed Instances may run longer.`,
      mend: ({ requirement }) => [
        addSentence(
          requirement,
          "Hand the work over",
          "**Hand-over:** the consumer starts a Step Functions execution and returns.",
        ),
      ],
    });
  },
});
